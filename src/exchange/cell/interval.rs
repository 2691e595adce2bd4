//! Ranges: `15-20.000 kr.` Which of its amounts counts is always asked for.

use model::{Amount, Entry, Range, Unit};
use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::{Fault, Meaning, Place, Read, Typed, either, exactly};

/// From one amount to another, as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The first amount, in the magnitude of the second where it is written short.
    pub first: Amount,
    /// The second amount.
    pub second: Amount,
    /// The first amount to the letter, where it was taken for a short one: 15 in `15-20.000`.
    pub first_to_the_letter: Option<Amount>,
}

/// Which amount of an interval is counted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// The one that saves least.
    Least,
    /// The middle.
    Middle,
    /// The one that saves most.
    Most,
}

impl Interval {
    /// The interval as an entry, once somebody has said what is counted on.
    ///
    /// # Errors
    /// [`Fault::Inexact`] where the middle lies between two amounts.
    pub fn entry(self, expected: Expected) -> Result<Entry, Fault> {
        let (low, high) = (self.first.max(self.second), self.first.min(self.second));
        let expected = match expected {
            Expected::Least => low,
            Expected::Middle => middle(low, high)?,
            Expected::Most => high,
        };
        Ok(Range::new(low, expected, high).map_or(Entry::Amount(expected), Entry::Range))
    }

    /// The same with its first amount to the letter.
    #[must_use]
    pub fn to_the_letter(self) -> Self {
        Self {
            first: self.first_to_the_letter.unwrap_or(self.first),
            first_to_the_letter: None,
            ..self
        }
    }
}

fn middle(low: Amount, high: Amount) -> Result<Amount, Fault> {
    let sum = model::Exact::of(low).plus(&model::Exact::of(high));
    exactly::kept(&(sum.ratio() / BigInt::from(2)))
}

/// The range in a text; nothing where it is of another form.
pub(super) fn read(text: &str, place: &Place) -> Option<Result<Typed, Fault>> {
    let (first, second) = ends(text)?;
    Some(between(first, second, place))
}

/// The texts before and after the dash of a range: the first one that follows a digit or a unit.
fn ends(text: &str) -> Option<(&str, &str)> {
    let is_dash = |(place, _): &(usize, &str)| {
        let before = text.get(..*place).unwrap_or_default();
        let after = text.get(place.saturating_add(1)..).unwrap_or_default();
        before.contains(is_digit) && begins_as_number(after)
    };
    let (place, _) = text.match_indices('-').find(is_dash)?;
    Some((text.get(..place)?.trim(), text.get(place.saturating_add(1)..)?.trim()))
}

/// Whether a number with at most one minus begins here.
fn begins_as_number(text: &str) -> bool {
    let text = text.trim_start();
    let text = text.strip_prefix('-').unwrap_or(text).trim_start();
    text.starts_with(|letter: char| is_digit(letter) || matches!(letter, ',' | '.'))
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

fn between(first: &str, second: &str, place: &Place) -> Result<Typed, Fault> {
    let (first_text, first, second_text, second) = (first, place.number(first)?, second, place.number(second)?);
    if first_text.starts_with('-') != second_text.starts_with('-') {
        return Err(Fault::RangeSigns);
    }
    let unit = shared_unit(&first, &second)?;
    let amount = |value: Decimal, foreign| place.amount(&Read { value, unit, foreign });
    let to_the_letter = amount(first.value, None)?;
    let taken = match raised(first_text, &first, &second) {
        Some(value) => amount(value, None)?,
        None => to_the_letter,
    };
    let interval = Interval {
        first: taken,
        second: amount(second.value, None)?,
        first_to_the_letter: (taken != to_the_letter).then_some(to_the_letter),
    };
    let foreign = either(first.foreign, second.foreign);
    Ok(Typed::of(Meaning::Interval(interval), foreign))
}

/// The unit of both ends; one end can have it for both.
fn shared_unit(first: &Read, second: &Read) -> Result<Option<Unit>, Fault> {
    match (first.unit, second.unit) {
        (Some(first), Some(second)) if first != second => Err(Fault::RangeUnits),
        (first, second) => Ok(second.or(first)),
    }
}

/// A short first end in the second one's magnitude: `15-20.000` is from 15.000, `500-2.000` from 500.
fn raised(text: &str, first: &Read, second: &Read) -> Option<Decimal> {
    let is_plain = text
        .trim_start_matches(['-', ' '])
        .bytes()
        .all(|digit| digit.is_ascii_digit());
    let mut raised = first.value;
    let thousand = Decimal::ONE_THOUSAND;
    while raised.checked_mul(thousand)?.abs() <= second.value.abs() && !raised.is_zero() {
        raised = raised.checked_mul(thousand)?;
    }
    (is_plain && first.unit.is_none() && raised != first.value).then_some(raised)
}
