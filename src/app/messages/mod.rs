//! Every error and warning in the user's words: what happened, what to do about it, what is safe.

mod calendar;
mod cells;
mod comparison;
mod difference;
mod edit;
mod fields;
mod found;
mod keeping;
mod mistake;
mod moment;
mod no_window;
mod opening;
mod place;
mod plan;
mod problem;
mod recovery;
mod rules;
mod saving;
mod sharing;
mod subject;
mod system;
mod table;
mod view;
mod warning;

use std::iter;
use std::path::Path;

use crate::words::Words;

pub(crate) use calendar::{calendar, month, month_name};
pub(crate) use cells::{amount as no_amount, number as no_number};
pub(crate) use comparison::not_compared;
pub use difference::differences;
pub use edit::edit;
pub(crate) use found::{found, inferred, phase_in};
pub use keeping::{backup, backup_offered, edited_outside, edits_kept, not_backed_up, not_confirmed, not_kept};
pub use moment::{Clock, day};
pub(crate) use no_window::no_window;
pub use recovery::{crashed, falls_over, unreadable_journal};
pub use sharing::{changed_on_disk, conflicted_copies, only_read, open_elsewhere};

pub(crate) use opening::not_opened;
pub(crate) use plan::{phase_in as no_phase_in, plan};
pub(crate) use rules::refused;
pub(crate) use saving::{not_saved, unconfirmed};
pub(crate) use subject::subject;
pub(crate) use system::cause;
pub(crate) use table::{not_a_catalogue, not_a_table, not_imported, not_pasted, not_read};
pub(crate) use view::view;
pub(crate) use warning::{of_file, warning};

/// How many things of one kind a message names before it only counts them.
const MOST_LISTED: usize = 20;
/// How many characters of a text from a file a message repeats.
const MOST_SHOWN: usize = 80;

/// A first line, and under it what more there is to say, indented.
pub(crate) fn message(first: &str, under: impl IntoIterator<Item = String>) -> String {
    let lines: Vec<String> = iter::once(first.to_owned()).chain(under).collect();
    lines.join("\n  ")
}

/// Something said of a part of a plan or of a file, as one sentence.
fn said_of(subject: &str, fault: &str, words: &Words) -> String {
    words.with("said-of", &[("subject", &sentence(subject)), ("fault", fault)])
}

/// At most [`MOST_LISTED`] of a list in words, and how many more there are.
pub(crate) fn listed<T>(items: &[T], words: &Words, say: impl Fn(&T) -> String) -> Vec<String> {
    let more = items.len().saturating_sub(MOST_LISTED);
    let said = items.iter().take(MOST_LISTED).map(say);
    let rest = (more > 0).then(|| words.with("list-more", &[("count", &more.to_string())]));
    said.chain(rest).collect()
}

/// A text from a file in one line, without anything that would steer a screen, and not too long.
pub(crate) fn shown(text: &str) -> String {
    let text = one_line(text);
    if text.chars().count() <= MOST_SHOWN {
        return text;
    }
    let beginning: String = text.chars().take(MOST_SHOWN).collect();
    format!("{beginning}…")
}

/// A text from a file in one line, without anything that would steer a screen.
pub(crate) fn one_line(text: &str) -> String {
    plain(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The name of a file, as far as it can be written.
pub(crate) fn name(file: &Path) -> String {
    plain(file.to_string_lossy())
}

/// A text with a space in place of every line end, and with a mark in place of every other character that is not
/// seen but steers what is.
pub(crate) fn plain(text: impl AsRef<str>) -> String {
    let unseen = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let seen = |letter: char| match letter {
        '\n' | '\r' | '\t' => ' ',
        letter if unseen(letter) => char::REPLACEMENT_CHARACTER,
        letter => letter,
    };
    text.as_ref().chars().map(seen).collect()
}

/// A sentence that begins with a capital letter.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
