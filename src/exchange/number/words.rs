//! The words and signs around a number, and those that stand in place of one.

use model::Unit;

use super::{Approximation, Reading};

/// Characters without width that programs leave behind: BOM, zero-width space, direction marks.
const INVISIBLE: [char; 4] = ['\u{feff}', '\u{200b}', '\u{200e}', '\u{200f}'];
/// Spaces of every width that is used between groups of digits.
const SPACES: [char; 7] = [
    '\t', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}', '\u{2008}', '\u{200a}',
];
/// Minus signs, dashes and hyphens; Word's hyphens can arrive as a soft hyphen or as U+001E.
const MINUSES: [char; 10] = ['−', '–', '—', '‐', '‑', '‒', '﹣', '－', '\u{ad}', '\u{1e}'];
/// What says that there is no number yet; a dash of any kind has become `-` by then.
const NOT_QUANTIFIED: [&str; 11] = [
    "-",
    "…",
    "?",
    "..",
    "n/a",
    "i.a.",
    "pm",
    "ukendt",
    "unknown",
    "ikke opgjort",
    "not quantified",
];
/// What says that an amount has no meaning.
const NOT_RELEVANT: [&str; 3] = ["i.r.", "ikke relevant", "not relevant"];
/// What makes a number less than certain.
const APPROXIMATIONS: [(&str, Approximation); 6] = [
    ("ca.", Approximation::About),
    ("about", Approximation::About),
    ("op til", Approximation::AtMost),
    ("up to", Approximation::AtMost),
    ("mindst", Approximation::AtLeast),
    ("at least", Approximation::AtLeast),
];
/// Units as they are written after a number; where one ends like another, the longer comes first.
const UNITS: [(&str, Unit); 25] = [
    (THOUSANDS[0], Unit::Thousands),
    (THOUSANDS[1], Unit::Thousands),
    ("dkk million", Unit::Millions),
    ("dkk billion", Unit::Milliards),
    ("million", Unit::Millions),
    ("bn", Unit::Milliards),
    ("mio. kr.", Unit::Millions),
    ("mio.kr.", Unit::Millions),
    ("mio. kr", Unit::Millions),
    ("mio kr.", Unit::Millions),
    ("mio kr", Unit::Millions),
    ("mia. kr.", Unit::Milliards),
    ("mia.kr.", Unit::Milliards),
    ("mia. kr", Unit::Milliards),
    ("mia kr.", Unit::Milliards),
    ("mia kr", Unit::Milliards),
    ("t.kr.", Unit::Thousands),
    ("tkr.", Unit::Thousands),
    ("tkr", Unit::Thousands),
    ("mio.", Unit::Millions),
    ("mio", Unit::Millions),
    ("mia.", Unit::Milliards),
    ("dkk", Unit::Kroner),
    ("kr.", Unit::Kroner),
    ("kr", Unit::Kroner),
];
/// The unit that has digits in it, so that it must stand apart from the number. A `billion` without
/// currency is no unit here: in Danish it is a thousand times more.
const THOUSANDS: [&str; 2] = ["1.000 kr.", "dkk 1,000"];

/// The text with one kind of space, minus and apostrophe, and without what cannot be seen.
pub(crate) fn plain(text: &str) -> String {
    let visible = text.chars().filter(|letter| !INVISIBLE.contains(letter));
    visible.map(plain_letter).collect::<String>().trim().to_owned()
}

fn plain_letter(letter: char) -> char {
    match letter {
        _ if SPACES.contains(&letter) => ' ',
        _ if MINUSES.contains(&letter) => '-',
        '’' => '\'',
        _ => letter,
    }
}

/// What a cell without a number says, where it says something.
pub(super) fn without_number(cell: &str) -> Option<Reading> {
    let cell = cell.to_lowercase();
    match cell.as_str() {
        "" => Some(Reading::Empty),
        word if NOT_QUANTIFIED.contains(&word) => Some(Reading::NotQuantified),
        word if NOT_RELEVANT.contains(&word) => Some(Reading::NotRelevant),
        _ => None,
    }
}

/// The word before a number that makes it less than certain, and what follows it.
pub(crate) fn approximation(cell: &str) -> (Option<Approximation>, &str) {
    let found = APPROXIMATIONS.iter().find_map(|(word, meaning)| {
        let (start, rest) = cell.split_at_checked(word.len())?;
        start
            .eq_ignore_ascii_case(word)
            .then_some((Some(*meaning), rest.trim_start()))
    });
    found.unwrap_or((None, cell))
}

/// What comes before the unit, and the unit.
pub(super) fn unit(cell: &str) -> (&str, Option<Unit>) {
    let found = UNITS.iter().find_map(|(word, unit)| {
        let start = cell.len().checked_sub(word.len())?;
        let (before, end) = cell.split_at_checked(start)?;
        let apart = !THOUSANDS.contains(word) || before.ends_with(' ');
        let number = before.trim_end();
        (apart && !number.is_empty() && end.eq_ignore_ascii_case(word)).then_some((number, Some(*unit)))
    });
    found.unwrap_or((cell, None))
}
