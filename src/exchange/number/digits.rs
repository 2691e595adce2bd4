//! Digits and separators: which separator is decimal, and whether the groups are right.

use rust_decimal::Decimal;

use super::{DecimalMark, NumberFault, Separators};

/// A number without its sign, cut at every separator: one part more than separators.
pub(super) struct Written<'a> {
    parts: Vec<&'a str>,
    separators: Vec<char>,
}

/// How a number can be read, going by nothing but itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A whole number, in groups or not, that shows nothing about marks: `1 234`.
    Whole,
    /// A whole number in groups that shows which mark is decimal by using the other: `1.234.567`.
    Grouped(DecimalMark),
    /// A number with decimals, showing their mark: `0,054`, `1.234,5`.
    WithDecimals(DecimalMark),
    /// With decimals if this mark is decimal, else whole: `1.234`.
    Either(DecimalMark),
}

/// Which part of a number its last part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    Whole,
    WithDecimals,
}

impl<'a> Written<'a> {
    /// The digits cut into parts, if there is nothing else.
    pub(super) fn of(digits: &'a str) -> Result<Self, NumberFault> {
        if !digits.contains(is_digit) {
            return Err(NumberFault::NoDigits);
        }
        if let Some(place) = digits.find(|letter| !is_digit(letter) && !is_separator(letter)) {
            return Err(leftover(digits, place));
        }
        Ok(Self {
            parts: digits.split(is_separator).collect(),
            separators: digits.chars().filter(|letter| is_separator(*letter)).collect(),
        })
    }

    /// How the number can be read, going by nothing but itself.
    pub(super) fn form(&self) -> Result<Form, NumberFault> {
        let Some((last, before)) = self.separators.split_last() else {
            return Ok(Form::Whole);
        };
        match (mark(*last), before) {
            (Some(mark), []) if self.could_be_grouped() => Ok(Form::Either(mark)),
            (Some(mark), []) => Ok(Form::WithDecimals(mark)),
            (Some(mark), _) if all(before, *last) => Ok(Form::Grouped(mark.other())),
            (Some(mark), [group, ..]) if group != last && all(before, *group) => Ok(Form::WithDecimals(mark)),
            (None, _) if all(before, *last) => Ok(Form::Whole),
            _ => Err(NumberFault::Grouping),
        }
    }

    /// The exact value and the number of decimals written.
    pub(super) fn value(&self, layout: Layout) -> Result<(Decimal, u32), NumberFault> {
        let (whole, decimals) = match (layout, self.parts.split_last()) {
            (Layout::WithDecimals, Some((decimals, whole))) => (whole, *decimals),
            _ => (self.parts.as_slice(), ""),
        };
        if layout == Layout::WithDecimals && decimals.is_empty() {
            return Err(NumberFault::NoDecimals);
        }
        check_groups(whole)?;
        let digits = format!("0{}.{decimals}", whole.concat());
        let value = Decimal::from_str_exact(digits.trim_end_matches('.'));
        let value = value.map_err(|_| NumberFault::TooManyDigits)?.normalize();
        let decimals = u32::try_from(decimals.len()).map_err(|_| NumberFault::TooManyDigits)?;
        Ok((value, decimals))
    }

    /// Whether a single separator could stand between thousands and hundreds.
    fn could_be_grouped(&self) -> bool {
        let thousands = self.parts.first().is_some_and(|part| is_first_group(part));
        thousands && self.parts.last().is_some_and(|part| part.len() == 3)
    }
}

impl Form {
    /// How the number is read once the decimal mark is known.
    pub(super) fn layout(self, separators: Separators) -> Result<Layout, NumberFault> {
        match self {
            Self::Whole | Self::Grouped(_) => Ok(Layout::Whole),
            Self::WithDecimals(_) => Ok(Layout::WithDecimals),
            Self::Either(mark) => match separators {
                Separators::Decimal(decimal) if decimal == mark => Ok(Layout::WithDecimals),
                Separators::Decimal(_) => Ok(Layout::Whole),
                Separators::Undecided => Err(NumberFault::Ambiguous),
            },
        }
    }

    /// The decimal mark that the number shows by itself.
    pub(super) const fn shows(self) -> Option<DecimalMark> {
        match self {
            Self::Grouped(mark) | Self::WithDecimals(mark) => Some(mark),
            Self::Whole | Self::Either(_) => None,
        }
    }
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

fn is_separator(letter: char) -> bool {
    matches!(letter, '.' | ',' | ' ' | '\'')
}

const fn mark(separator: char) -> Option<DecimalMark> {
    match separator {
        ',' => Some(DecimalMark::Comma),
        '.' => Some(DecimalMark::Point),
        _ => None,
    }
}

fn all(separators: &[char], one: char) -> bool {
    separators.iter().all(|separator| *separator == one)
}

fn is_first_group(part: &str) -> bool {
    (1..=3).contains(&part.len()) && !part.starts_with('0')
}

/// That digits before the decimals are one part, or groups of three after a shorter first one.
fn check_groups(parts: &[&str]) -> Result<(), NumberFault> {
    let right = match parts {
        [] | [_] => true,
        [first, rest @ ..] => is_first_group(first) && rest.iter().all(|part| part.len() == 3),
    };
    if right { Ok(()) } else { Err(NumberFault::Grouping) }
}

/// Why the letter at `place` cannot be in a number.
fn leftover(digits: &str, place: usize) -> NumberFault {
    let (number, rest) = digits.split_at_checked(place).unwrap_or((digits, ""));
    let power = rest
        .strip_prefix(['e', 'E'])
        .map(|rest| rest.trim_start_matches(['-', '+']));
    if number.ends_with(is_digit) && power.is_some_and(|power| power.starts_with(is_digit)) {
        return NumberFault::Exponent;
    }
    NumberFault::Unknown(rest.trim().to_owned())
}
