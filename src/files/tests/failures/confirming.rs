//! The disk is asked to confirm steps within a second, and its refusal is told.

use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use model::{Edit, Plan, SettingsEdit};
use tempfile::TempDir;

use super::faulty::{Counter, Fault};
use super::{faulty_places, folder};
use crate::tests::plans::{scenario, small};
use crate::{Journal, JournalStep, Places};

fn add(journal: &mut Journal, plan: &Plan, title: &str) -> Plan {
    let edit = Edit::Settings(SettingsEdit::Title(title.into()));
    let plan = plan.edited(&edit).unwrap();
    journal.record(JournalStep::Edit(&edit), &plan).unwrap();
    plan
}

/// A journal of a plan, of which nothing is left to be confirmed.
fn begun(folder: &TempDir, counter: &Arc<Counter>) -> (Journal, Plan) {
    let base = scenario(small());
    let journal = faulty_places(folder.path(), counter).journal(&base, None).unwrap();
    until(|| counter.calls_of("sync_folder") == 1);
    (journal, base.plan)
}

/// How long it takes until something is so, at most two seconds.
fn until(so: impl Fn() -> bool) -> Duration {
    let start = Instant::now();
    while !so() && start.elapsed() < Duration::from_secs(2) {
        sleep(Duration::from_millis(5));
    }
    start.elapsed()
}

#[test]
fn steps_are_confirmed_within_a_second_and_together() {
    let folder = folder();
    let counter = Counter::at(usize::MAX, Fault::Lie);
    let (mut journal, mut plan) = begun(&folder, &counter);
    for title in ["one", "two", "three"] {
        plan = add(&mut journal, &plan, title);
        sleep(Duration::from_millis(5));
    }
    let took = until(|| counter.calls_of("sync_data") == 1);
    assert!(took < Duration::from_secs(1), "{took:?}");
    sleep(Duration::from_millis(600));
    assert_eq!(counter.calls_of("sync_data"), 1, "nothing new is to be confirmed");
}

#[test]
fn a_safeguard_has_steps_confirmed_at_once() {
    let folder = folder();
    let counter = Counter::at(usize::MAX, Fault::Lie);
    let (mut journal, plan) = begun(&folder, &counter);
    add(&mut journal, &plan, "one");
    journal.safeguard().sync().unwrap();
    assert_eq!(counter.calls_of("sync_data"), 1);
}

#[test]
fn a_refusal_is_told_and_the_next_step_goes_to_a_new_file() {
    let folder = folder();
    let counter = Counter::on("sync_data", Fault::Error(5));
    let (mut journal, plan) = begun(&folder, &counter);
    let first = journal.path().to_owned();
    let plan = add(&mut journal, &plan, "one");
    until(|| journal.trouble().is_some());
    assert!(journal.trouble().is_some());
    let plan = add(&mut journal, &plan, "two");
    assert!(journal.path() != first && !first.exists());
    assert_eq!(journal.trouble(), None);
    drop(journal);
    let crashes = Places::in_folder(&folder.path().join("state")).crashes().unwrap();
    assert!(crashes.found[0].plan == plan);
}

#[test]
fn a_report_lies_beside_the_journal_and_leaves_it_as_it_is() {
    let folder = folder();
    let places = Places::in_folder(folder.path());
    let base = scenario(small());
    let mut journal = places.journal(&base, None).unwrap();
    let plan = add(&mut journal, &base.plan, "one");
    let safeguard = journal.safeguard();
    let report = std::thread::spawn(move || safeguard.report("what happened").unwrap());
    let report = report.join().unwrap();
    assert_eq!(report.parent(), journal.path().parent());
    assert_eq!(std::fs::read_to_string(&report).unwrap(), "what happened");
    drop(journal);
    let crashes = places.crashes().unwrap();
    assert!(crashes.found[0].plan == plan && crashes.unreadable.is_empty());
}
