//! Every change of one byte and every cut of a file is noticed, and none makes reading fall over.

use std::num::NonZero;
use std::ops::Range;
use std::thread;

use model::Plan;

use super::plans::{after_notice, entry, line, proposal, scenario, small};
use crate::{Opened, Warning, read, text};

/// A file of four kilobytes.
fn four_kilobytes() -> String {
    let mut parts = small();
    let mut file = text(&scenario(small())).unwrap();
    for number in 20.. {
        if file.len() >= 4_000 {
            break;
        }
        let line = line(0x1000 + number, entry("-0.3"), after_notice());
        let row = proposal(0x2000 + number, &format!("VPU {number}"), 0x10, vec![line]);
        parts.proposals.push(row);
        file = text(&scenario(parts.clone())).unwrap();
    }
    file
}

/// What was counted of many changed files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    tried: usize,
    /// Opened as another plan without a word.
    unnoticed: usize,
    /// The same, if nothing but the control totals gave a word.
    unnoticed_without_checksum: usize,
}

impl Count {
    fn add(&mut self, plan: &Plan, bytes: &[u8]) {
        self.tried += 1;
        let Ok(opened) = read(bytes) else {
            return;
        };
        if opened.scenario.plan != *plan {
            self.unnoticed += usize::from(opened.warnings.is_empty());
            self.unnoticed_without_checksum += usize::from(!control_told(&opened));
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            tried: self.tried + other.tried,
            unnoticed: self.unnoticed + other.unnoticed,
            unnoticed_without_checksum: self.unnoticed_without_checksum + other.unnoticed_without_checksum,
        }
    }
}

fn control_told(opened: &Opened) -> bool {
    let control = |warning: &Warning| matches!(warning, Warning::Control { .. });
    opened.warnings.iter().any(control)
}

/// Every value of every byte at these places.
fn every_byte(file: &[u8], places: Range<usize>) -> Count {
    let plan = read(file).unwrap().scenario.plan;
    let mut count = Count::default();
    let mut changed = file.to_vec();
    for place in places {
        for byte in 0..=u8::MAX {
            if byte != file[place] {
                changed[place] = byte;
                count.add(&plan, &changed);
            }
        }
        changed[place] = file[place];
    }
    count
}

#[test]
fn every_change_of_one_byte_of_four_kilobytes_is_noticed() {
    let file = four_kilobytes().into_bytes();
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let share = file.len().div_ceil(threads);
    let count = thread::scope(|scope| {
        let starts = (0..file.len()).step_by(share);
        let running: Vec<_> = starts
            .map(|start| (start, (start + share).min(file.len())))
            .map(|(start, end)| {
                scope.spawn({
                    let file = &file;
                    move || every_byte(file, start..end)
                })
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .fold(Count::default(), Count::and)
    });
    println!("{} bytes: {count:?}", file.len());
    assert_eq!(count.tried, file.len() * 255);
    assert_eq!(count.unnoticed, 0);
    // The control: without the checksum, the same changes would be read as something else.
    assert!(count.unnoticed_without_checksum > 1_000, "{count:?}");
}

#[test]
fn every_cut_of_four_kilobytes_is_noticed() {
    let file = four_kilobytes().into_bytes();
    for length in 0..file.len() - 1 {
        let unnoticed = read(&file[..length]).is_ok_and(|opened| opened.warnings.is_empty());
        assert!(!unnoticed, "{length}");
    }
}
