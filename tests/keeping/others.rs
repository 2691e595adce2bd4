//! What is said when somebody else has a file open, or changes it.

use std::io;

use std::path::PathBuf;

use app::messages::{changed_on_disk, conflicted_copies, only_read, open_elsewhere};
use files::{Change, Hash, Owner};

use super::{check, clock, file, moment};

fn owner(user: &str) -> Owner {
    Owner {
        user: user.to_owned(),
        host: "PC-0417".to_owned(),
        pid: 7,
        since: moment(12, 9 * 60 + 15),
    }
}

#[test]
fn who_has_a_file_open_is_named_with_their_computer_and_time() {
    check("open-elsewhere", |words| {
        open_elsewhere(file(), &owner("abc"), &clock(), words)
    });
    check("open-elsewhere-unnamed", |words| {
        open_elsewhere(file(), &owner(""), &clock(), words)
    });
}

#[test]
fn a_folder_that_cannot_be_written_to_is_told() {
    let denied: io::Error = io::ErrorKind::PermissionDenied.into();
    check("only-read", |words| only_read(file(), &denied, words));
}

#[test]
fn copies_that_a_sync_tool_made_are_named() {
    let copies = ["Budget 2027 (konfliktkopi).ron", "Budget 2027-LAPTOP-7AB3.ron"].map(PathBuf::from);
    check("copies-one", |words| {
        conflicted_copies(&copies[..1], words).unwrap_or_default()
    });
    check("copies-more", |words| {
        conflicted_copies(&copies, words).unwrap_or_default()
    });
}

#[test]
fn a_change_on_disk_says_what_is_safe_and_what_to_do() {
    let changed = Change::Changed(Hash::of(b""));
    let cases = [
        ("disk-changed", changed, 14),
        ("disk-reloaded", changed, 0),
        ("disk-gone", Change::Gone, 1),
        ("disk-gone-without-edits", Change::Gone, 0),
        ("disk-unreadable", Change::Unreadable(io::ErrorKind::TimedOut), 2),
        ("disk-back", Change::Back, 2),
    ];
    for (picture, change, unsaved) in cases {
        check(picture, |words| changed_on_disk(file(), change, unsaved, words));
    }
}
