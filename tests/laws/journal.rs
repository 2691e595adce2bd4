//! What a journal gives back is what was entered.

use std::path::{Path, PathBuf};

use files::{As, Journal, JournalStep, Places, Replacing, Saved, Scenario, ScenarioId};
use model::{History, Plan};
use proptest::prop_assert;
use proptest::test_runner::TestCaseResult;

use super::{MANY, hold, plans, throws};
use crate::generator::{Dice, edit};

/// Steps in one run.
const RUN: usize = 8;

/// A document whose journal is kept.
struct Document {
    history: History,
    scenario: Scenario,
    saved: Option<Saved>,
    journal: Journal,
    path: PathBuf,
}

impl Document {
    fn of(plan: Plan, places: &Places, folder: &Path) -> Self {
        let scenario = Scenario::new(ScenarioId(7), plan);
        let journal = places.journal(&scenario, None).expect("a journal");
        Self {
            history: History::of(&scenario.plan),
            scenario,
            saved: None,
            journal,
            path: folder.join("plan.ron"),
        }
    }

    /// Makes an edit, undoes one, makes one again, or saves.
    fn step(&mut self, dice: &mut Dice) {
        let step = match dice.below(10) {
            6 | 7 => self.history.undo().then_some(JournalStep::Undo),
            8 => self.history.redo().then_some(JournalStep::Redo),
            9 => return self.save(),
            _ => return self.edit(dice),
        };
        if let Some(step) = step {
            self.tell(step);
        }
    }

    fn edit(&mut self, dice: &mut Dice) {
        let edit = edit(dice, self.history.plan());
        if self.history.edit(&edit).is_ok() {
            self.tell(JournalStep::Edit(&edit));
        }
    }

    fn tell(&mut self, step: JournalStep<'_>) {
        let told = self.journal.record(step, self.history.plan());
        told.expect("a step that can be kept");
    }

    fn save(&mut self) {
        let now = self.scenario.with_plan(self.history.plan());
        let replacing = match &self.saved {
            Some(saved) => Replacing::Version(saved.hash),
            None => Replacing::Nothing,
        };
        let saved = files::save(&self.path, &now, replacing).expect("a file that is saved");
        let told = self.journal.saved(&self.path, &saved, &now);
        told.expect("a journal that goes on");
        (self.scenario, self.saved) = (now, Some(saved));
    }
}

/// That a crash leaves the plan: to be recovered, or saved, or as it was before anything was done.
fn check_recovered(places: &Places, first: &Plan, document: Document) -> TestCaseResult {
    let plan = document.history.plan().clone();
    let (saved, path) = (document.saved.is_some(), document.path.clone());
    drop(document);
    let mut crashes = places.crashes().expect("journals that can be listed");
    prop_assert!(crashes.unreadable.is_empty());
    match crashes.found.pop() {
        Some(crash) => {
            prop_assert!(crash.lost == 0 && crash.plan == plan);
            let resumed = crash.resume(As::Itself).expect("a document that opens again");
            prop_assert!(resumed.plan == plan && resumed.file.is_some() == saved);
            resumed.journal.close().expect("a journal that is removed");
        }
        None if saved => prop_assert!(files::open(&path).expect("a saved file").scenario.plan == plan),
        None => prop_assert!(*first == plan),
    }
    Ok(())
}

#[test]
fn the_steps_of_a_journal_on_its_base_give_the_plan() {
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
    let folder = folder.expect("a folder");
    let places = Places::in_folder(folder.path());
    hold(MANY / 10, (plans(), throws(400)), |(plan, mut dice)| {
        let mut document = Document::of(plan.clone(), &places, folder.path());
        for _ in 0..RUN {
            document.step(&mut dice);
        }
        let path = document.path.clone();
        check_recovered(&places, &plan, document)?;
        let _ = std::fs::remove_file(path);
        Ok(())
    });
}
