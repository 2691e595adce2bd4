//! Files that could not be opened: what they are, or what is wrong in them and where.

use std::path::Path;

use files::{NotText, OpenError, limits};

use super::system::unread;
use super::{message, mistake, name, shown};
use crate::words::Words;

/// Bytes in a megabyte, as a person counts them.
const MEGABYTE: u64 = 1024 * 1024;

/// Why a file was not opened, what to do, and that nothing happened to it.
pub(crate) fn not_opened(file: &Path, error: &OpenError, words: &Words) -> String {
    let safe = match error {
        OpenError::NotFound => None,
        _ => Some(words.text("safe-file")),
    };
    message(
        &first(file, error, words),
        said(file, error, words).into_iter().chain(safe),
    )
}

/// Which file it is, and where in it something is wrong.
fn first(file: &Path, error: &OpenError, words: &Words) -> String {
    let name = name(file);
    let (line, column) = match error {
        OpenError::Flaw(flaw) => (flaw.place.line, flaw.place.column),
        OpenError::NotText(NotText::NotUtf8 { line, column } | NotText::ZerosInside { line, column }) => {
            (*line, *column)
        }
        OpenError::MergeConflict { line } => (*line, 1),
        _ => return words.with("open-failed", &[("file", &name)]),
    };
    let values = [name, line.to_string(), column.to_string()];
    let [name, line, column] = &values;
    words.with("open-failed-at", &[("file", name), ("line", line), ("column", column)])
}

fn said(file: &Path, error: &OpenError, words: &Words) -> Vec<String> {
    let said = match error {
        OpenError::NotFound => words.text("open-not-found"),
        OpenError::Io(error) => unread(error, words),
        OpenError::TooLarge { bytes } => too_large(*bytes, words),
        OpenError::NotText(what) => words.text(not_text(*what)),
        OpenError::NotAScenario => words.text("open-not-a-scenario"),
        OpenError::MergeConflict { .. } => words.text("open-conflict"),
        OpenError::Newer { version, written_by } => return newer(*version, written_by.as_deref(), words),
        OpenError::Flaw(flaw) => return mistake::flaw(file, flaw, words),
    };
    vec![said]
}

const fn not_text(what: NotText) -> &'static str {
    match what {
        NotText::Empty => "open-empty",
        NotText::Zeros => "open-zeros",
        NotText::ZerosInside { .. } => "open-zeros-inside",
        NotText::Utf16 => "open-utf16",
        NotText::Packed => "open-packed",
        NotText::NotUtf8 { .. } => "open-not-utf8",
    }
}

fn too_large(bytes: u64, words: &Words) -> String {
    let size = bytes.div_ceil(MEGABYTE).to_string();
    let most = u64::try_from(limits::BYTES).unwrap_or(u64::MAX) / MEGABYTE;
    words.with("open-too-large", &[("size", &size), ("most", &most.to_string())])
}

fn newer(version: u32, written_by: Option<&str>, words: &Words) -> Vec<String> {
    let (version, newest) = (version.to_string(), files::VERSION.to_string());
    let newer = words.with("open-newer", &[("version", &version), ("newest", &newest)]);
    let by = written_by.map(|program| words.with("open-newer-by", &[("program", &shown(program))]));
    std::iter::once(newer)
        .chain(by)
        .chain([words.text("open-newer-do")])
        .collect()
}
