//! Files that were not saved, or of which the disk is not yet sure.

use std::io;
use std::path::Path;

use files::{SaveError, SaveStep};

use super::{cause, message, name};
use crate::words::Words;

/// Why a file was not saved, what to do, and that what stood there still does.
pub(crate) fn not_saved(file: &Path, error: &SaveError, words: &Words) -> String {
    let first = words.with("save-failed", &[("file", &name(file))]);
    let mut lines = said(error, words);
    lines.push(words.text("safe-not-saved"));
    message(&first, lines)
}

/// That a file was saved, but the disk has not confirmed it.
pub(crate) fn unconfirmed(file: &Path, error: &io::Error, words: &Words) -> String {
    words.with(
        "saved-unconfirmed",
        &[("file", &name(file)), ("cause", &cause(error, words))],
    )
}

fn said(error: &SaveError, words: &Words) -> Vec<String> {
    let key = match error {
        SaveError::Unwritable(_) | SaveError::Unreadable(_) | SaveError::Different => "save-own-fault",
        SaveError::Exists => "save-exists",
        SaveError::NotAFile => "save-not-a-file",
        SaveError::ReadOnly => "save-read-only",
        SaveError::Conflict { found: Some(_) } => "save-conflict",
        SaveError::Conflict { found: None } => "save-removed",
        SaveError::NotKept => "save-not-kept",
        SaveError::Io { step, source } => {
            let said = words.with(refused(*step), &[("cause", &cause(source, words))]);
            return vec![said, words.text("save-do")];
        }
    };
    vec![words.text(key)]
}

const fn refused(step: SaveStep) -> &'static str {
    match step {
        SaveStep::Look => "save-step-look",
        SaveStep::Create => "save-step-create",
        SaveStep::Write => "save-step-write",
        SaveStep::Sync => "save-step-sync",
        SaveStep::ReadBack => "save-step-read-back",
        SaveStep::Replace => "save-step-replace",
    }
}
