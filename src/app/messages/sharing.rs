//! What is said when somebody else has a file open, or changes it.

use std::io;
use std::path::{Path, PathBuf};

use files::{Change, Owner};

use super::{Clock, cause, edits_kept, message, name, shown};
use crate::words::Words;

/// That somebody else has a file open, since when, and what can be done.
pub fn open_elsewhere(file: &Path, owner: &Owner, clock: &Clock, words: &Words) -> String {
    let user = if owner.user.is_empty() {
        words.text("owner-somebody")
    } else {
        shown(&owner.user)
    };
    let values = [name(file), user, shown(&owner.host), clock.said(owner.since, words)];
    let [file, user, host, time] = &values;
    let key = if owner.is_the_same_person() {
        "owner-told-own"
    } else {
        "owner-told"
    };
    let first = words.with(key, &[("file", file), ("user", user), ("host", host), ("time", time)]);
    message(&first, [words.text("owner-do")])
}

/// That a file opens for reading alone, because its folder cannot be written to.
pub fn only_read(file: &Path, error: &io::Error, words: &Words) -> String {
    let values = [name(file), cause(error, words)];
    let [file, cause] = &values;
    let first = words.with("claim-impossible", &[("file", file), ("cause", cause)]);
    message(&first, [words.text("claim-impossible-do")])
}

/// That copies of a file lie beside it which a sync tool made; nothing where there are none.
pub fn conflicted_copies(copies: &[PathBuf], words: &Words) -> Option<String> {
    let first = name(Path::new(copies.first()?.file_name()?));
    Some(match copies.len() {
        1 => words.with("copies-one", &[("copy", &first)]),
        count => words.with("copies-more", &[("copy", &first), ("count", &count.to_string())]),
    })
}

/// That a file was changed on the disk while there are so many edits that are not saved in it.
pub fn changed_on_disk(file: &Path, change: Change, unsaved: usize, words: &Words) -> String {
    let file = name(file);
    let (key, advice) = match change {
        Change::Changed(_) if unsaved == 0 => return words.with("disk-reloaded", &[("file", &file)]),
        Change::Back => return words.with("disk-back", &[("file", &file)]),
        Change::Changed(_) => ("disk-changed", "disk-changed-do"),
        Change::Gone => ("disk-gone", "disk-gone-do"),
        Change::Unreadable(kind) => {
            let cause = cause(&kind.into(), words);
            let first = words.with("disk-unreadable", &[("file", &file), ("cause", &cause)]);
            return message(&first, [words.text("disk-unreadable-do")]);
        }
    };
    let kept = (unsaved > 0).then(|| edits_kept(unsaved, words));
    let first = words.with(key, &[("file", &file)]);
    message(&first, kept.into_iter().chain([words.text(advice)]))
}
