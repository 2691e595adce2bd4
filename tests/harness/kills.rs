//! Kills at random moments, and what is there afterwards.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use tempfile::TempDir;

use super::highest;
use crate::generator::Dice;

/// Kills that every change must pass.
const KILLS: u64 = 500;
/// Kills of the control, of which many must do damage.
const OF_CONTROL: u64 = 40;
/// The longest that a writer works before it is killed, in microseconds.
const LONGEST: u64 = 40_000;
/// How often a writer starts from nothing.
const RENEW: u64 = 50;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Care {
    Careful,
    Careless,
}

fn start(folder: &Path, care: Care) -> Child {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "harness::writer::writer", "--ignored", "--nocapture"]);
    command.env("OVERSLAG_WRITER", folder);
    if care == Care::Careless {
        command.env("OVERSLAG_CARELESS", "1");
    }
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// Lets a writer work for a while, kills it, and gives the last number it said was edited.
fn killed(folder: &Path, care: Care, dice: &mut Dice) -> u64 {
    let mut child = start(folder, care);
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let first = number(&mut out).unwrap();
    sleep(Duration::from_micros(dice.below(LONGEST)));
    // The signal that no program can answer.
    child.kill().unwrap();
    child.wait().unwrap();
    let mut last = first;
    while let Some(number) = number(&mut out) {
        last = number;
    }
    last
}

/// The next number that a writer says was edited; a line that was cut short says nothing.
fn number(out: &mut impl BufRead) -> Option<u64> {
    loop {
        let mut line = String::new();
        if out.read_line(&mut line).ok()? == 0 || !line.ends_with('\n') {
            return None;
        }
        if let Some(number) = line.trim_end().strip_prefix("@edited ") {
            return number.parse().ok();
        }
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Damage {
    /// Files or journals that cannot be read.
    broken: u64,
    /// Kills after which something is missing that was said to be done.
    lost: u64,
}

fn damage(kills: u64, care: Care) -> Damage {
    let mut dice = Dice::of_seed(kills);
    let mut damage = Damage::default();
    let mut folder: Option<TempDir> = None;
    for kill in 0..kills {
        if kill % RENEW == 0 || care == Care::Careless {
            folder = Some(tempfile::tempdir().unwrap());
        }
        let path = folder.as_ref().unwrap().path();
        let last = killed(path, care, &mut dice);
        match highest(path) {
            Ok(found) => damage.lost += u64::from(found < last),
            Err(wrong) => {
                println!("kill {kill}: {wrong}");
                damage.broken += 1;
            }
        }
    }
    println!("{kills} kills: {damage:?}");
    damage
}

#[test]
fn a_process_killed_while_it_edits_and_saves_loses_nothing_it_said_was_done() {
    let asked = env::var("OVERSLAG_KILLS").ok().and_then(|kills| kills.parse().ok());
    assert_eq!(damage(asked.unwrap_or(KILLS), Care::Careful), Damage::default());
}

#[test]
fn a_process_that_overwrites_its_file_loses_much() {
    let damage = damage(OF_CONTROL, Care::Careless);
    assert!(damage.lost + damage.broken > OF_CONTROL / 4, "{damage:?}");
}
