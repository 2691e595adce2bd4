//! What is said of saves, backups and files that were changed outside the program.

use std::io;
use std::path::Path;

use files::{Backup, JournalError, Outside};
use model::Plan;

use super::{Clock, cause, differences, listed, message, name};
use crate::words::Words;

/// Bytes in a kilobyte, as a person counts them.
const KILOBYTE: u64 = 1024;

/// That a file was saved, but no backup of it.
pub fn not_backed_up(file: &Path, error: &io::Error, words: &Words) -> String {
    let values = [name(file), cause(error, words)];
    let [file, cause] = &values;
    words.with("saved-unkept", &[("file", file), ("cause", cause)])
}

/// That edits since the last save are safe on this computer; to be said under what went wrong.
pub fn edits_kept(count: usize, words: &Words) -> String {
    words.with("safe-edits-kept", &[("count", &count.to_string())])
}

/// Which backup of a file that cannot be opened is the newest.
pub fn backup_offered(newest: &Backup, clock: &Clock, words: &Words) -> String {
    words.with("backup-newest", &[("time", &clock.said(newest.at, words))])
}

/// A backup in a list: when it was saved, and how large it is.
pub fn backup(backup: &Backup, clock: &Clock, words: &Words) -> String {
    let size = backup.bytes.div_ceil(KILOBYTE).to_string();
    words.with(
        "backup-item",
        &[("time", &clock.exactly(backup.at, words)), ("size", &size)],
    )
}

/// That a file was changed outside the program, and what differs from the newest version known.
pub fn edited_outside(file: &Path, (outside, now): (&Outside, &Plan), clock: &Clock, words: &Words) -> String {
    let first = words.with("outside-told", &[("file", &name(file))]);
    let time = clock.said(outside.backup.at, words);
    let differences = differences(&outside.scenario.plan, now, words);
    if differences.is_empty() {
        return message(&first, [words.with("outside-same", &[("time", &time)])]);
    }
    let count = differences.len().to_string();
    let differs = words.with("outside-differs", &[("count", &count), ("time", &time)]);
    let list = listed(&differences, words, Clone::clone);
    let lines = std::iter::once(differs).chain(list);
    message(&first, lines.chain([words.text("outside-look")]))
}

/// That an edit was made, but is not safe on this computer yet.
pub fn not_kept(error: &JournalError, words: &Words) -> String {
    let cause = match error {
        JournalError::Io(error) => cause(error, words),
        JournalError::NotKept => words.text("journal-not-kept"),
        JournalError::Unwritable(_) | JournalError::Scenario(_) => words.text("journal-own-fault"),
    };
    words.with("journal-failed", &[("cause", &cause)])
}

/// That the last edits would be lost in a power failure.
pub fn not_confirmed(kind: io::ErrorKind, words: &Words) -> String {
    words.with("journal-unconfirmed", &[("cause", &cause(&kind.into(), words))])
}
