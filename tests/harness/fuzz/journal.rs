//! Journals of steps that nobody took.

use std::fs;
use std::path::PathBuf;

use files::{Crash, Hash, JournalStep, Places, Scenario, ScenarioId};
use model::Plan;
use tempfile::TempDir;

use crate::generator::{Dice, edit, plan};

/// How many digits seal a line.
const SEAL: usize = 16;

/// A folder with one journal in it, over and over another one.
pub struct Ground {
    places: Places,
    path: PathBuf,
    /// The journal's beginning: what it is of, and the scenario.
    start: Vec<u8>,
    _folder: TempDir,
}

/// The scenario that all steps go out from.
fn base() -> Plan {
    plan(&mut Dice::of_seed(4))
}

/// In memory where there is such a place.
fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm")
        .or_else(|_| tempfile::tempdir())
        .expect("a folder")
}

impl Ground {
    pub fn new() -> Self {
        let folder = folder();
        let places = Places::in_folder(folder.path());
        let journal = places
            .journal(&Scenario::new(ScenarioId(1), base()), None)
            .expect("a journal");
        let path = journal.path().to_owned();
        Self {
            start: fs::read(&path).expect("its beginning"),
            places,
            path,
            _folder: folder,
        }
    }

    /// What is recovered from a journal of these lines. Each is numbered and sealed, so that what is in it is read;
    /// a line that begins with `!` is left as it is.
    pub fn crashes(&self, steps: &[u8]) -> Vec<Crash> {
        let mut text = self.start.clone();
        for (number, step) in (1..).zip(steps.split(|byte| *byte == b'\n')) {
            text.extend(line(number, step));
        }
        fs::write(&self.path, text).expect("written");
        self.places.crashes().expect("a folder that can be read").found
    }
}

fn line(number: u64, step: &[u8]) -> Vec<u8> {
    if let Some(raw) = step.strip_prefix(b"!") {
        return [raw, b"\n"].concat();
    }
    let text = [format!("{number} 1700000000000 ").as_bytes(), step].concat();
    let seal = Hash::of(&text).to_string();
    [&text, format!(" {}\n", &seal[..SEAL]).as_bytes()].concat()
}

/// The steps of a journal of random edits, as an input for [`Ground::crashes`].
pub fn steps(seed: u64) -> Vec<u8> {
    let folder = folder();
    let places = Places::in_folder(folder.path());
    let (mut plan, mut dice) = (base(), Dice::of_seed(seed));
    let mut journal = places
        .journal(&Scenario::new(ScenarioId(1), plan.clone()), None)
        .expect("a journal");
    let start = fs::metadata(journal.path()).expect("its beginning").len();
    for _ in 0..12 {
        let edit = edit(&mut dice, &plan);
        let Ok(edited) = plan.edited(&edit) else { continue };
        plan = edited;
        journal.record(JournalStep::Edit(&edit), &plan).expect("kept");
    }
    let text = fs::read(journal.path()).expect("the journal");
    let lines = text[usize::try_from(start).expect("a short file")..].split(|byte| *byte == b'\n');
    let steps: Vec<&[u8]> = lines.filter(|line| !line.is_empty()).map(said).collect();
    steps.join(&b'\n')
}

/// What a line says, without its number, time and seal.
fn said(line: &[u8]) -> &[u8] {
    let mut spaces = line
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b' ')
        .map(|(place, _)| place);
    let second = spaces.nth(1).unwrap_or(0);
    let last = line.len().saturating_sub(SEAL + 1);
    &line[second + 1..last]
}
