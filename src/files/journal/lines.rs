//! The lines of a journal, as they are written and read.

use std::time::SystemTime;

use ron::ser::PrettyConfig;
use serde::Serialize;

use super::JournalError;
use crate::checksum::{sealed, unsealed};
use crate::moment::{millis, moment};
use crate::schema::{options, v1};
use crate::{Scenario, read};

/// What a journal's name ends with.
pub(super) const ENDING: &str = "journal";
/// What its name ends with until all of it is written.
pub(super) const NEW: &str = "new";
/// What its first line begins with, and the version of what follows.
const MARK: &str = "overslag-journal 1 ";

/// What a journal says, as far as it can be read.
pub(super) struct Contents {
    pub(super) header: v1::Header,
    pub(super) base: Scenario,
    pub(super) steps: Vec<Line>,
    /// How many lines cannot be read, and come after all that can; the last of all is left out
    /// where it was not written to its end.
    pub(super) lost: usize,
}

/// A step of a journal.
pub(super) struct Line {
    pub(super) at: SystemTime,
    pub(super) step: v1::Step,
    /// As it stands in the file, with its end.
    pub(super) text: String,
}

pub(super) fn of_header(header: &v1::Header) -> Result<String, ron::Error> {
    Ok(sealed(&format!("{MARK}{}", on_one_line(header)?)))
}

/// The line of a step that is taken now.
pub(super) fn of_step(number: u64, step: &v1::Step) -> Result<String, JournalError> {
    let now = millis(SystemTime::now());
    Ok(sealed(&format!("{number} {now} {}", on_one_line(step)?)))
}

fn on_one_line<T: Serialize>(value: &T) -> Result<String, ron::Error> {
    options().to_string_pretty(value, PrettyConfig::new().depth_limit(0))
}

/// Reads a journal; nothing where not even its beginning can be read.
pub(super) fn contents(bytes: &[u8]) -> Option<Contents> {
    let (first, rest) = line(bytes)?;
    let header: v1::Header = options().from_str(unsealed(first)?.strip_prefix(MARK)?).ok()?;
    let (base, rest) = rest.split_at_checked(usize::try_from(header.base).ok()?)?;
    let opened = read(base).ok().filter(|opened| opened.warnings.is_empty())?;
    let (steps, lost) = steps(rest);
    Some(Contents {
        header,
        base: opened.scenario,
        steps,
        lost,
    })
}

/// The first line, without its end, and what comes after it.
fn line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let (line, rest) = bytes.split_at_checked(end)?;
    Some((line, rest.get(1..)?))
}

/// The steps that can be read, and how many lines come after them.
fn steps(mut rest: &[u8]) -> (Vec<Line>, usize) {
    let mut steps = Vec::new();
    while let Some((first, after)) = line(rest) {
        let Some(read) = step(first, steps.len()) else {
            return (steps, ends_of_lines(rest));
        };
        steps.push(read);
        rest = after;
    }
    (steps, 0)
}

fn step(line: &[u8], before: usize) -> Option<Line> {
    let mut parts = unsealed(line)?.splitn(3, ' ');
    let number: usize = parts.next()?.parse().ok()?;
    let at = moment(parts.next()?.parse().ok()?);
    let step = options().from_str(parts.next()?).ok()?;
    let text = format!("{}\n", str::from_utf8(line).ok()?);
    (number == before.saturating_add(1)).then_some(Line { at, step, text })
}

fn ends_of_lines(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').count().saturating_sub(1)
}
