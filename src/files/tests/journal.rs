//! Every step since a scenario was saved can be had again.

use std::fs;
use std::path::{Path, PathBuf};

use model::{AreaId, Edit, History, Plan, ProposalEdit, ProposalId, SettingsEdit};
use tempfile::TempDir;

use super::plans::{scenario, small};
use crate::{As, Crash, Did, Hash, Journal, JournalStep, OnDisk, Places, Replacing, Scenario, ScenarioId};

/// A document of a test, and where its journal lies.
struct Desk {
    folder: TempDir,
    places: Places,
    path: PathBuf,
}

/// A document that is open.
struct Open {
    scenario: Scenario,
    history: History,
    journal: Journal,
    hash: Hash,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::in_folder(&folder.path().join("state"));
        let path = folder.path().join("plan.ron");
        places.save(&path, &scenario(small()), Replacing::Nothing).unwrap();
        Self { folder, places, path }
    }

    fn open(&self) -> Open {
        let opened = crate::open(&self.path).unwrap();
        Open {
            history: History::of(&opened.scenario.plan),
            journal: self.places.journal_of(&self.path, &opened).unwrap(),
            scenario: opened.scenario,
            hash: opened.hash,
        }
    }

    /// The only document that was left behind.
    fn crash(&self) -> Crash {
        let mut crashes = self.places.crashes().unwrap();
        assert_eq!((crashes.found.len(), crashes.unreadable.len()), (1, 0));
        crashes.found.remove(0)
    }

    fn check_nothing_left(&self) {
        let crashes = self.places.crashes().unwrap();
        assert_eq!((crashes.found.len(), crashes.unreadable.len()), (0, 0));
        assert_eq!(
            fs::read_dir(self.folder.path().join("state/journals")).unwrap().count(),
            0
        );
    }
}

fn title(text: &str) -> Edit {
    Edit::Settings(SettingsEdit::Title(text.into()))
}

fn title_of(plan: &Plan) -> &str {
    &plan.settings().title
}

impl Open {
    fn edit(&mut self, edit: &Edit) {
        self.history.edit(edit).unwrap();
        self.journal
            .record(JournalStep::Edit(edit), self.history.plan())
            .unwrap();
    }

    fn title(&mut self, text: &str) {
        self.edit(&title(text));
    }

    fn undo(&mut self) {
        assert!(self.history.undo());
        self.journal.record(JournalStep::Undo, self.history.plan()).unwrap();
    }

    fn redo(&mut self) {
        assert!(self.history.redo());
        self.journal.record(JournalStep::Redo, self.history.plan()).unwrap();
    }

    fn save(&mut self, desk: &Desk) {
        let now = self.scenario.with_plan(self.history.plan());
        let saved = desk
            .places
            .save(&desk.path, &now, Replacing::Version(self.hash))
            .unwrap();
        self.journal.saved(&desk.path, &saved, &now).unwrap();
        (self.scenario, self.hash) = (now, saved.hash);
    }
}

#[test]
fn what_was_entered_before_a_crash_is_recovered() {
    let desk = Desk::new();
    let mut open = desk.open();
    let bytes = |open: &Open| fs::metadata(open.journal.path()).unwrap().len();
    open.title("one");
    open.title("two");
    let before = bytes(&open);
    open.undo();
    assert!(bytes(&open) < before + 100, "going back takes a line, not a plan");
    let plan = open.history.plan().clone();
    assert_eq!(desk.places.crashes().unwrap().found.len(), 0, "it is still open");
    drop(open);
    let crash = desk.crash();
    assert_eq!((crash.edits, crash.lost, crash.on_disk), (3, 0, OnDisk::Same));
    assert_eq!(crash.last.as_ref().unwrap().did, Did::Undone);
    assert_eq!(crash.plan, plan);
    assert_eq!(crash.file.as_deref(), Some(desk.path.as_path()));
    assert_eq!(desk.places.crashes().unwrap().found.len(), 0, "somebody is at it");
    let mut resumed = crash.resume(As::Itself).unwrap();
    assert_eq!(resumed.file.as_ref().unwrap().0, desk.path);
    let again = resumed.plan.edited(&title("three")).unwrap();
    resumed
        .journal
        .record(JournalStep::Edit(&title("three")), &again)
        .unwrap();
    drop(resumed);
    let crash = desk.crash();
    assert_eq!((crash.edits, title_of(&crash.plan)), (4, "three"));
    assert_eq!(crash.last.as_ref().unwrap().did, Did::Edited(title("three")));
    crash.discard().unwrap();
    desk.check_nothing_left();
}

#[test]
fn what_was_put_in_a_place_is_recovered_in_it() {
    let desk = Desk::new();
    let mut open = desk.open();
    open.edit(&Edit::Proposal(ProposalId(0xa), ProposalEdit::Move(AreaId(0x10), 1)));
    let plan = open.history.plan().clone();
    assert!(!plan.is(&open.scenario.plan));
    drop(open);
    assert_eq!(desk.crash().plan, plan);
}

#[test]
fn steps_go_out_from_what_was_read_however_the_file_was_written() {
    let changes: [fn(&str) -> String; 5] = [
        str::to_owned,
        |text| format!("\u{feff}{text}"),
        |text| text.replace('\n', "\r\n"),
        |text| text.replacen("title: \"", "title: \"by hand ", 1),
        |text| format!("// A remark.\n{text}"),
    ];
    for (place, change) in changes.into_iter().enumerate() {
        let desk = Desk::new();
        let text = fs::read_to_string(&desk.path).unwrap();
        fs::write(&desk.path, change(&text)).unwrap();
        let mut open = desk.open();
        open.title("mine");
        let (base, plan) = (open.scenario.clone(), open.history.plan().clone());
        drop(open);
        let crash = desk.crash();
        assert_eq!((&crash.base, &crash.plan), (&base, &plan), "change {place}");
        assert_eq!(crash.on_disk, OnDisk::Same, "change {place}");
    }
}

#[test]
fn a_document_that_is_closed_or_saved_leaves_nothing_to_recover() {
    let desk = Desk::new();
    let mut open = desk.open();
    open.title("one");
    open.journal.close().unwrap();
    desk.check_nothing_left();
    let mut open = desk.open();
    open.title("two");
    open.save(&desk);
    drop(open);
    desk.check_nothing_left();
    let mut open = desk.open();
    open.title("three");
    open.undo();
    drop(open);
    desk.check_nothing_left();
    drop(desk.open());
    desk.check_nothing_left();
}

#[test]
fn steps_that_go_back_beyond_a_save_are_recovered() {
    let desk = Desk::new();
    let mut open = desk.open();
    open.title("one");
    open.title("two");
    open.title("three");
    open.undo();
    open.save(&desk);
    open.undo();
    open.undo();
    open.redo();
    open.redo();
    open.redo();
    let plan = open.history.plan().clone();
    drop(open);
    let crash = desk.crash();
    assert_eq!((crash.edits, title_of(&crash.plan)), (5, "three"));
    assert_eq!(crash.plan, plan);
}

#[test]
fn a_crash_between_a_save_and_its_journal_has_nothing_to_recover() {
    let desk = Desk::new();
    let mut open = desk.open();
    open.title("one");
    let now = open.scenario.with_plan(open.history.plan());
    desk.places
        .save(&desk.path, &now, Replacing::Version(open.hash))
        .unwrap();
    drop(open);
    desk.check_nothing_left();
}

#[test]
fn what_is_done_while_a_save_runs_stays_in_the_journal() {
    let desk = Desk::new();
    let mut open = desk.open();
    open.title("saved");
    let now = open.scenario.with_plan(open.history.plan());
    let saved = desk
        .places
        .save(&desk.path, &now, Replacing::Version(open.hash))
        .unwrap();
    open.title("meanwhile");
    open.journal.saved(&desk.path, &saved, &now).unwrap();
    drop(open);
    let crash = desk.crash();
    assert_eq!(
        (title_of(&crash.plan), title_of(&crash.base.plan)),
        ("meanwhile", "saved")
    );
    assert_eq!(crash.on_disk, OnDisk::Same);
}

#[test]
fn what_is_recovered_opens_as_a_copy_where_the_file_changed_or_went() {
    let check = |change: fn(&Path), expected| {
        let desk = Desk::new();
        let mut open = desk.open();
        open.title("mine");
        drop(open);
        change(&desk.path);
        let crash = desk.crash();
        assert_eq!(crash.on_disk, expected);
        let resumed = crash.resume(As::Itself).unwrap();
        assert_eq!((title_of(&resumed.plan), resumed.file), ("mine", None));
        drop(resumed.journal);
        assert_eq!(desk.crash().on_disk, OnDisk::NeverSaved);
    };
    check(|path| fs::write(path, "theirs").unwrap(), OnDisk::Changed);
    check(|path| fs::remove_file(path).unwrap(), OnDisk::Gone);
}

#[test]
fn a_scenario_that_was_never_saved_is_recovered_too() {
    let desk = Desk::new();
    let new = Scenario::new(ScenarioId(9), scenario(small()).plan);
    let mut journal = desk.places.journal(&new, None).unwrap();
    let plan = new.plan.edited(&title("new")).unwrap();
    journal.record(JournalStep::Edit(&title("new")), &plan).unwrap();
    drop(journal);
    let crash = desk.crash();
    assert_eq!(
        (&crash.file, crash.on_disk, crash.edits),
        (&None, OnDisk::NeverSaved, 1)
    );
    assert_eq!(crash.base.id, ScenarioId(9));
}

/// The only journal of a desk.
fn journal_of(desk: &Desk) -> PathBuf {
    let mut entries = fs::read_dir(desk.folder.path().join("state/journals")).unwrap();
    entries.next().unwrap().unwrap().path()
}

#[test]
fn a_damaged_journal_says_how_much_of_it_is_lost() {
    let check = |damage: fn(&mut String), (edits, lost)| {
        let desk = Desk::new();
        let mut open = desk.open();
        for text in ["one", "two", "three"] {
            open.title(text);
        }
        drop(open);
        let mut text = fs::read_to_string(journal_of(&desk)).unwrap();
        damage(&mut text);
        fs::write(journal_of(&desk), text).unwrap();
        let crash = desk.crash();
        assert_eq!((crash.edits, crash.lost), (edits, lost));
    };
    check(|_| (), (3, 0));
    check(|text| text.truncate(text.len() - 1), (2, 0));
    check(|text| text.push_str("4 17"), (3, 0));
    check(|text| text.push_str("\0\0\0\0"), (3, 0));
    check(|text| *text = text.replace("\"two\"", "\"twe\""), (1, 2));
    check(|text| *text = text.replace("\"three\"", "\"threw\""), (2, 1));
    check(
        |text| {
            let start = text.find("\n2 ").unwrap();
            let end = text.find("\n3 ").unwrap();
            text.replace_range(start..end, "");
        },
        (1, 1),
    );
}

#[test]
fn a_journal_whose_beginning_is_damaged_is_said_to_be_unreadable_and_stays() {
    let desk = Desk::new();
    let mut open = desk.open();
    open.title("one");
    drop(open);
    let path = journal_of(&desk);
    let text = fs::read_to_string(&path).unwrap();
    for damaged in [
        text.replace("overslag-journal 1", "overslag-journal 2"),
        text.replacen("VPU 6", "VPU 7", 1),
    ] {
        fs::write(&path, damaged).unwrap();
        let crashes = desk.places.crashes().unwrap();
        assert_eq!((crashes.found.len(), crashes.unreadable), (0, vec![path.clone()]));
        assert!(path.exists());
    }
}

#[test]
fn a_journal_that_can_not_be_written_is_written_anew_at_the_next_step() {
    let desk = Desk::new();
    let mut open = desk.open();
    open.title("one");
    // Somebody else writes into it, so that its length is not what it should be.
    let path = journal_of(&desk);
    let mut text = fs::read_to_string(&path).unwrap();
    text.push_str("2 torn");
    fs::write(&path, text).unwrap();
    let edit = title("two");
    open.history.edit(&edit).unwrap();
    open.journal
        .record(JournalStep::Edit(&edit), open.history.plan())
        .unwrap_err();
    open.title("three");
    open.undo();
    open.redo();
    let plan = open.history.plan().clone();
    drop(open);
    let crash = desk.crash();
    assert_eq!((crash.plan == plan, crash.lost), (true, 0));
}

#[test]
fn no_changed_byte_of_a_journal_gives_a_plan_that_never_was() {
    let desk = Desk::new();
    let mut open = desk.open();
    let mut plans = vec![open.history.plan().clone()];
    for text in ["one", "two", "three"] {
        open.title(text);
        plans.push(open.history.plan().clone());
    }
    drop(open);
    let path = journal_of(&desk);
    let journal = fs::read(&path).unwrap();
    let (mut unreadable, mut shortened) = (0, 0);
    for place in 0..journal.len() {
        let mut changed = journal.clone();
        changed[place] ^= 1;
        fs::write(&path, &changed).unwrap();
        let crashes = desk.places.crashes().unwrap();
        unreadable += crashes.unreadable.len();
        for crash in &crashes.found {
            assert!(plans[crash.edits] == crash.plan, "{place}");
            // Without its end, the last line was never written to its end.
            let torn = place + 1 == journal.len();
            assert!(
                crash.edits + crash.lost == 3 || torn || crash.lost > 0,
                "{place}: {crash:?}"
            );
            shortened += usize::from(crash.edits < 3);
        }
        assert!(path.exists(), "{place}");
    }
    assert!(unreadable > 500 && shortened > 50, "{unreadable} {shortened}");
    println!(
        "{} bytes: {unreadable} unreadable, {shortened} cut short",
        journal.len()
    );
}
