//! Saves, backups, and files that were changed outside the program.

use std::fs;
use std::io;

use app::messages::{backup, backup_offered, edited_outside, edits_kept, not_backed_up, not_confirmed, not_kept};
use files::{JournalError, Places, Replacing};

use super::{check, clock, file, moment, sample};

fn full() -> io::Error {
    io::ErrorKind::StorageFull.into()
}

#[test]
fn a_save_without_a_backup_says_why() {
    check("saved-without-backup", |words| not_backed_up(file(), &full(), words));
}

#[test]
fn edits_that_are_not_saved_are_said_to_be_safe() {
    check("one-edit-kept", |words| edits_kept(1, words));
    check("edits-kept", |words| edits_kept(14, words));
}

#[test]
fn an_edit_that_is_not_safe_says_why_and_what_to_do() {
    check("edit-not-kept", |words| not_kept(&JournalError::Io(full()), words));
    check("edit-not-kept-by-drive", |words| {
        not_kept(&JournalError::NotKept, words)
    });
    check("edits-not-confirmed", |words| {
        not_confirmed(io::ErrorKind::TimedOut, words)
    });
}

#[test]
fn the_newest_backup_is_offered_with_its_time() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path());
    let path = folder.path().join("plan.ron");
    places.save(&path, &sample().1.scenario, Replacing::Nothing).unwrap();
    let mut backups = places.backups(&path).unwrap();
    backups[0].at = moment(12, 13 * 60 + 58);
    check("backup-of-today", |words| backup_offered(&backups[0], &clock(), words));
    backups[0].at = moment(3, 9 * 60 + 7);
    backups[0].bytes = 24_100;
    check("backup-of-another-day", |words| {
        format!(
            "{}\n{}",
            backup_offered(&backups[0], &clock(), words),
            backup(&backups[0], &clock(), words)
        )
    });
}

/// What is said of the sample after it was saved and one text in it was replaced by another.
fn outside(picture: &str, old: &str, new: &str) {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(&folder.path().join("state"));
    let path = folder.path().join("plan.ron");
    places.save(&path, &sample().1.scenario, Replacing::Nothing).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{old}");
    fs::write(&path, text.replacen(old, new, 1)).unwrap();
    let opened = files::open(&path).unwrap();
    let mut outside = places.edited_outside(&path, &opened).unwrap();
    outside.backup.at = moment(12, 13 * 60 + 58);
    check(picture, |words| {
        edited_outside(file(), (&outside, &opened.scenario.plan), &clock(), words)
    });
}

#[test]
fn a_file_changed_outside_the_program_says_what_differs() {
    outside("outside-amount", "amount: \"-0.45\"", "amount: \"-0.5\"");
    outside("outside-title", "title: \"Reduktion af 1", "title: \"Reduktion af 2");
    outside("outside-years", "years: 5", "years: 4");
    outside("outside-blank", "scenario: (", "scenario:  (");
}

#[test]
fn a_file_that_nobody_changed_outside_is_not_said_to_be() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(&folder.path().join("state"));
    let path = folder.path().join("plan.ron");
    places.save(&path, &sample().1.scenario, Replacing::Nothing).unwrap();
    assert!(places.edited_outside(&path, &files::open(&path).unwrap()).is_none());
}
