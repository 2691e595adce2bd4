//! What is said when the program falls over, and when it starts after that.

use std::path::Path;

use files::{Crash, Did, Last, OnDisk};

use super::{Clock, edit, message, name, shown};
use crate::words::Words;

/// That a document was open when the program fell over, how much of it is safe, and what opens.
pub fn crashed(crash: &Crash, clock: &Clock, words: &Words) -> String {
    let first = crash.file.as_ref().map_or_else(
        || words.with("crash-told-unsaved", &[("title", &shown(&crash.plan.settings().title))]),
        |file| words.with("crash-told", &[("file", &name(file))]),
    );
    let on_disk = key(crash.on_disk).map(|key| words.text(key));
    message(
        &first,
        kept(crash, clock, words)
            .into_iter()
            .chain(lost(crash, words))
            .chain(on_disk),
    )
}

/// How many edits are safe, and which was the last.
fn kept(crash: &Crash, clock: &Clock, words: &Words) -> Option<String> {
    let last = crash.last.as_ref()?;
    let values = [
        crash.edits.to_string(),
        did(crash, last, words),
        clock.said(last.at, words),
    ];
    let [count, last, time] = &values;
    Some(words.with("crash-edits", &[("count", count), ("last", last), ("time", time)]))
}

/// How many edits are not safe, if any.
fn lost(crash: &Crash, words: &Words) -> Option<String> {
    let key = if crash.last.is_some() {
        "crash-lost"
    } else {
        "crash-lost-all"
    };
    (crash.lost > 0).then(|| words.with(key, &[("count", &crash.lost.to_string())]))
}

fn did(crash: &Crash, last: &Last, words: &Words) -> String {
    match &last.did {
        Did::Edited(made) => words.with("crash-edit", &[("edit", &edit(&crash.plan, made, words))]),
        Did::Undone => words.text("crash-undone"),
        Did::Redone => words.text("crash-redone"),
        Did::Replaced => words.text("crash-replaced"),
    }
}

const fn key(on_disk: OnDisk) -> Option<&'static str> {
    match on_disk {
        OnDisk::NeverSaved => None,
        OnDisk::Same => Some("crash-same"),
        OnDisk::Changed => Some("crash-changed"),
        OnDisk::Gone => Some("crash-gone"),
    }
}

/// That nothing can be read of what a crash left behind.
pub fn unreadable_journal(journal: &Path, words: &Words) -> String {
    words.with("crash-unreadable", &[("file", &name(journal))])
}

/// That the program falls over now, what is safe, and where the report of it lies.
pub fn falls_over(report: Option<&Path>, words: &Words) -> String {
    let report = report.map(|report| words.with("panic-report", &[("file", &name(report))]));
    message(&words.text("panic-told"), report)
}
