//! How a catalogue numbers its rows: `VPU 5`, or `5.` one after the other.

use std::collections::BTreeMap;

/// The numbering of a catalogue, found in its own lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Numbering {
    /// Capital letters before a number: `VPU 5`.
    Letters(String),
    /// A number and a point, each one more than the last: `5.`
    Counted,
    /// No row has a number.
    None,
}

/// A number at the beginning of a line, and what follows it.
pub(super) struct Numbered<'a> {
    pub(super) number: String,
    pub(super) rest: &'a str,
}

/// The most letters before a number.
const LETTERS: usize = 6;
/// The most digits of a number.
const DIGITS: usize = 3;

impl Numbering {
    /// The numbering that most lines begin with.
    pub(super) fn of(lines: &[&str]) -> Self {
        let mut times: BTreeMap<&str, u32> = BTreeMap::new();
        for (prefix, _) in lines.iter().filter_map(|line| lettered(line)) {
            let count = times.entry(prefix).or_default();
            *count = count.saturating_add(1);
        }
        match times.iter().max_by_key(|(_, count)| **count) {
            Some((prefix, _)) => Self::Letters((*prefix).to_owned()),
            None if lines
                .iter()
                .any(|line| counted(line).is_some_and(|(count, _)| count == 1)) =>
            {
                Self::Counted
            }
            None => Self::None,
        }
    }

    /// The number that a line begins with, where it is of this numbering; `so_far` rows came before.
    pub(super) fn begins<'a>(&self, line: &'a str, so_far: u32) -> Option<Numbered<'a>> {
        match self {
            Self::Letters(prefix) => lettered(line)
                .filter(|(other, _)| other == prefix)
                .map(|(_, numbered)| numbered),
            Self::Counted => {
                let next = so_far.saturating_add(1);
                counted(line)
                    .filter(|(count, _)| *count == next)
                    .map(|(_, numbered)| numbered)
            }
            Self::None => None,
        }
    }
}

/// Capital letters, then digits: the letters, the number in one form (`VPU 5`), and the rest.
fn lettered(line: &str) -> Option<(&str, Numbered<'_>)> {
    let line = line.trim_start();
    let (prefix, rest) = split(line, |letter| letter.is_alphabetic() && letter.is_uppercase());
    let is_short = (1..=LETTERS).contains(&prefix.chars().count());
    let joint = if rest.starts_with('-') { "-" } else { "" };
    let after = rest.strip_prefix(joint)?;
    let between = if after.starts_with(char::is_whitespace) {
        " "
    } else {
        joint
    };
    let (digits, rest) = digits(after.trim_start())?;
    let number = format!("{prefix}{between}{digits}");
    is_short.then_some((prefix, Numbered { number, rest }))
}

/// Digits and a point, with text after them: the number, and the rest.
fn counted(line: &str) -> Option<(u32, Numbered<'_>)> {
    let (digits, rest) = split(line.trim_start(), |letter| letter.is_ascii_digit());
    let rest = rest.strip_prefix('.')?;
    let is_title = rest.starts_with(char::is_whitespace) && rest.trim_start().starts_with(char::is_alphabetic);
    let count = digits.parse().ok().filter(|_| is_title && digits.len() <= DIGITS)?;
    let number = digits.to_owned();
    Some((count, Numbered { number, rest }))
}

/// Digits with at most one small letter after them, such as `12a`, ending in a space or the line.
fn digits(text: &str) -> Option<(&str, &str)> {
    let (digits, rest) = split(text, |letter| letter.is_ascii_digit());
    let letter = rest.chars().next().filter(|letter| letter.is_lowercase());
    let length = digits.len().saturating_add(letter.map_or(0, char::len_utf8));
    let (number, rest) = text.split_at_checked(length)?;
    let rest = rest.strip_prefix(['.', ':']).unwrap_or(rest);
    let ends = rest.is_empty() || rest.starts_with(char::is_whitespace);
    ((1..=DIGITS).contains(&digits.len()) && ends).then_some((number, rest))
}

fn split(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|letter| !belongs(letter)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_letters() {
        let cases = [
            ("VPU 1 ", "VPU 1", ""),
            (" VPU  15", "VPU 15", ""),
            ("SO-07 Bostøtte", "SO-07", "Bostøtte"),
            ("A1: Vej", "A1", "Vej"),
            ("BU 12a Skole", "BU 12a", "Skole"),
        ];
        for (line, number, rest) in cases {
            let (_, numbered) = lettered(line).unwrap();
            assert_eq!(
                (numbered.number.as_str(), numbered.rest.trim()),
                (number, rest),
                "{line:?}"
            );
        }
        for line in [
            "Effekt 2023",
            "B2024",
            "i 25 pct.",
            "VPU",
            "12",
            "Reduktion af 1 fuld-",
            "BUDGET 2024",
        ] {
            assert!(lettered(line).is_none(), "{line:?}");
        }
    }

    #[test]
    fn counted_rows_follow_each_other() {
        let numbering = Numbering::of(&["Forslag 2024", "1. Vej", "2. Park", "1. januar 2024"]);
        assert_eq!(numbering, Numbering::Counted);
        assert_eq!(numbering.begins("2. Park", 1).unwrap().number, "2");
        assert!(numbering.begins("1. januar", 1).is_none());
        assert!(numbering.begins("2.000 kr.", 1).is_none());
    }
}
