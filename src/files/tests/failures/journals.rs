//! A journal and its recovery, of which one call goes wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use model::{Edit, History, Plan, SettingsEdit};
use tempfile::TempDir;

use super::faulty::{Counter, EIO, ENOENT, Fault};
use super::{Failure, every_failure, faulty_places, folder};
use crate::tests::plans::{scenario, small};
use crate::{As, Hash, Journal, JournalStep, Places, Replacing, Saved, Scenario, open};

/// What a user did, and what they were told of it.
struct Session {
    history: History,
    /// The plan after each step, and whether it was said to be kept.
    steps: Vec<(Plan, Kept)>,
    journal: Journal,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
    Yes,
    No,
}

fn title(text: &str) -> Edit {
    Edit::Settings(SettingsEdit::Title(text.into()))
}

impl Session {
    fn tell(&mut self, step: JournalStep<'_>) {
        let plan = self.history.plan().clone();
        let kept = match self.journal.record(step, &plan) {
            Ok(()) => Kept::Yes,
            Err(_) => Kept::No,
        };
        self.steps.push((plan, kept));
    }

    fn title(&mut self, text: &str) {
        self.history.edit(&title(text)).unwrap();
        self.tell(JournalStep::Edit(&title(text)));
    }

    fn undo(&mut self) {
        assert!(self.history.undo());
        self.tell(JournalStep::Undo);
    }

    /// The plans that may be found after a crash: that of the last step said to be kept, and later
    /// ones.
    fn allowed(&self) -> Vec<Plan> {
        let last = self.steps.iter().rposition(|(_, kept)| *kept == Kept::Yes);
        let rest = self.steps.iter().skip(last.unwrap_or(0));
        rest.map(|(plan, _)| plan.clone()).collect()
    }
}

/// A file that is opened and edited.
fn desk() -> (TempDir, PathBuf, Scenario, Saved) {
    let folder = folder();
    let path = folder.path().join("plan.ron");
    let base = scenario(small());
    let places = Places::in_folder(&folder.path().join("state"));
    let saved = places.save(&path, &base, Replacing::Nothing).unwrap();
    (folder, path, base, saved)
}

/// Steps, a save and more steps; nothing where the journal cannot even be begun, and the user knows.
fn session(places: &Places, path: &Path, base: &Scenario, hash: Hash) -> Option<Session> {
    let journal = places.journal(base, Some((path, hash))).ok()?;
    let mut session = Session {
        history: History::of(&base.plan),
        steps: vec![(base.plan.clone(), Kept::Yes)],
        journal,
    };
    session.title("one");
    session.title("two");
    session.undo();
    let now = base.with_plan(session.history.plan());
    let honest = Places::in_folder(places.folder());
    let saved = honest.save(path, &now, Replacing::Version(hash)).unwrap();
    let _ = session.journal.saved(path, &saved, &now);
    session.undo();
    session.title("three");
    session.title("four");
    Some(session)
}

/// Every plan that is there after a crash: what can be recovered, and what was saved.
fn found(places: &Places, path: &Path) -> Vec<Plan> {
    let crashes = places.crashes().unwrap();
    let recovered = crashes.found.iter().map(|crash| crash.plan.clone());
    recovered.chain([open(path).unwrap().scenario.plan]).collect()
}

#[test]
fn whatever_goes_wrong_with_a_journal_no_step_that_was_said_to_be_kept_is_lost() {
    let runs = every_failure("a journal", |counter| {
        let (folder, path, base, saved) = desk();
        let places = faulty_places(folder.path(), &counter);
        let session = session(&places, &path, &base, saved.hash);
        let failure = Failure::of(&counter);
        if let Some(session) = session {
            let allowed = session.allowed();
            drop(session);
            let honest = Places::in_folder(places.folder());
            let found = found(&honest, &path);
            assert!(found.iter().any(|plan| allowed.contains(plan)), "lost: {failure:?}");
        }
        failure
    });
    assert!(runs > 100, "{runs} failures tried");
}

#[test]
fn whatever_goes_wrong_in_a_recovery_what_can_be_recovered_stays() {
    let runs = every_failure("a recovery", |counter| {
        let (folder, path, base, saved) = desk();
        let honest = Places::in_folder(&folder.path().join("state"));
        let session = session(&honest, &path, &base, saved.hash).unwrap();
        let plan = session.history.plan().clone();
        drop(session);
        let before = fs::read(&path).unwrap();
        recover(&faulty_places(folder.path(), &counter), &plan);
        let failure = Failure::of(&counter);
        assert!(found(&honest, &path).contains(&plan), "lost: {failure:?}");
        assert_eq!(fs::read(&path).unwrap(), before);
        failure
    });
    assert!(runs > 50, "{runs} failures tried");
}

#[test]
fn a_journal_that_cannot_be_opened_is_said_to_be_unreadable() {
    let (folder, path, base, saved) = desk();
    let honest = Places::in_folder(&folder.path().join("state"));
    let session = session(&honest, &path, &base, saved.hash).unwrap();
    let journal = session.journal.path().to_owned();
    drop(session);
    let crashes = |error| {
        let counter = Counter::on("open_existing", Fault::Error(error));
        faulty_places(folder.path(), &counter).crashes().unwrap()
    };
    let refused = crashes(EIO);
    assert!(refused.found.is_empty());
    assert_eq!(refused.unreadable, [journal]);
    let gone_meanwhile = crashes(ENOENT);
    assert!(gone_meanwhile.found.is_empty() && gone_meanwhile.unreadable.is_empty());
}

/// Recovers what there is, as far as the disk lets it; what is recovered must be all.
fn recover(places: &Places, plan: &Plan) {
    let Ok(crashes) = places.crashes() else {
        return;
    };
    for crash in crashes.found {
        assert!(crash.plan == *plan);
        if let Ok(resumed) = crash.resume(As::Itself) {
            assert!(resumed.plan == *plan);
        }
    }
}

#[test]
fn a_journal_without_its_last_step_is_found_out() {
    let (folder, path, base, saved) = desk();
    let counter = Counter::at(usize::MAX, Fault::Lie);
    let places = faulty_places(folder.path(), &Arc::clone(&counter));
    let session = session(&places, &path, &base, saved.hash).unwrap();
    let (allowed, journal) = (session.allowed(), session.journal.path().to_owned());
    drop(session);
    let text = fs::read_to_string(&journal).unwrap();
    let last = text.trim_end().rfind('\n').unwrap();
    fs::write(&journal, &text[..=last]).unwrap();
    assert!(!found(&places, &path).iter().any(|plan| allowed.contains(plan)));
}
