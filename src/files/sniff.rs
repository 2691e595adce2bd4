//! What a file is, before it is read as a scenario.

use crate::locate::{self, Key};
use crate::place::{position, unquoted};
use crate::schema::v1;
use crate::text::{COMMENT, FORMAT};
use crate::{NotText, OpenError, limits};

/// The text of a file that may be a scenario this program reads.
pub(crate) fn readable(bytes: &[u8]) -> Result<&str, OpenError> {
    if bytes.len() > limits::BYTES {
        let bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        return Err(OpenError::TooLarge { bytes });
    }
    let text = decoded(bytes).map_err(OpenError::NotText)?;
    no_conflict(text)?;
    readable_version(text)?;
    Ok(text)
}

fn decoded(bytes: &[u8]) -> Result<&str, NotText> {
    if bytes.trim_ascii().is_empty() {
        return Err(NotText::Empty);
    }
    if bytes.iter().all(|byte| *byte == 0) {
        return Err(NotText::Zeros);
    }
    if is_utf16(bytes) {
        return Err(NotText::Utf16);
    }
    // Zip, and the older kind of workbook.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(NotText::Packed);
    }
    if let Some(first) = bytes.iter().position(|byte| *byte == 0) {
        let (line, column) = position_in(bytes, first);
        return Err(NotText::ZerosInside { line, column });
    }
    let text = str::from_utf8(bytes).map_err(|error| {
        let (line, column) = position_in(bytes, error.valid_up_to());
        NotText::NotUtf8 { line, column }
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Whether every other byte of the beginning is zero, or a mark says so.
fn is_utf16(bytes: &[u8]) -> bool {
    let zero = |place: usize| bytes.get(place) == Some(&0);
    let marked = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    marked || (!zero(0) && zero(1) && !zero(2) && zero(3)) || (zero(0) && !zero(1) && zero(2) && !zero(3))
}

/// Line and column of a byte, whatever comes after it.
fn position_in(bytes: &[u8], offset: usize) -> (usize, usize) {
    let before = String::from_utf8_lossy(bytes.get(..offset).unwrap_or_default());
    position(&before, before.len())
}

/// That nobody left two versions in it, as `<<<<<<<` at the start of a line says.
fn no_conflict(text: &str) -> Result<(), OpenError> {
    let mut marks = text.match_indices('<').map(|(at, _)| at);
    match marks.find(|at| is_conflict(text, *at)) {
        Some(at) => Err(OpenError::MergeConflict {
            line: position(text, at).0,
        }),
        None => Ok(()),
    }
}

fn is_conflict(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    after.starts_with("<<<<<<<") && (before.is_empty() || before.ends_with('\n'))
}

/// That the first fields say it is a scenario, and none from a newer program. What has something
/// of a scenario but no such fields goes on, for the parser to say what is wrong with it.
fn readable_version(text: &str) -> Result<(), OpenError> {
    let like_one = text.contains(FORMAT) || text.starts_with(COMMENT);
    if field(text, "format").map_or(!like_one, |format| format != FORMAT) {
        return Err(OpenError::NotAScenario);
    }
    match field(text, "version").and_then(|version| version.parse().ok()) {
        Some(version) if version > v1::Version::NUMBER => Err(OpenError::Newer {
            version,
            written_by: field(text, "written_by"),
        }),
        _ => Ok(()),
    }
}

fn field(text: &str, name: &'static str) -> Option<String> {
    let found = locate::value(text, &[Key::from(name)])?;
    text.get(found).map(unquoted)
}
