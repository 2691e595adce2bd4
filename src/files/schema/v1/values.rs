//! The small values of version 1: ids, numbers, months, shares, texts.

use std::fmt;
use std::sync::Arc;

use model::{Fraction, Text};
use ron::value::RawValue;
use rust_decimal::Decimal;
use serde::ser::Error as _;
use serde::{Deserialize, Serialize, Serializer};

use crate::Problem;
use crate::schema::decimal;
use crate::schema::written::{self, Written, written};

/// Whether a field says nothing but what it says when it is left out.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

written!(Id, Number, Month, Share);

/// Sixteen hexadecimal digits: `00c4f1b2d3a49586`. They are a third of a file, so they are written
/// all at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Id(pub(crate) u64);

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nibbles = self.0.to_be_bytes().map(|byte| [byte >> 4, byte & 15]);
        let mut digits = [0; 16];
        for (digit, nibble) in digits.iter_mut().zip(nibbles.as_flattened()) {
            *digit = if *nibble < 10 {
                b'0' + nibble
            } else {
                b'a' + nibble - 10
            };
        }
        formatter.write_str(str::from_utf8(&digits).map_err(|_| fmt::Error)?)
    }
}

impl Written for Id {
    fn read(text: &str) -> Result<Self, Problem> {
        if !(1..=16).contains(&text.len()) {
            return Err(Problem::Id);
        }
        let mut digits = text.chars().map(|digit| digit.to_digit(16));
        let number = digits.try_fold(0, |number, digit| Some(number << 4 | u64::from(digit?)));
        number.map(Self).ok_or(Problem::Id)
    }
}

/// A decimal number: `-0.45`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Number(pub(crate) Decimal);

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Written for Number {
    fn read(text: &str) -> Result<Self, Problem> {
        decimal::read(text).map(Self)
    }
}

/// A year: `2024`, not quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "u16")]
pub(crate) struct Year(pub(crate) model::Year);

impl TryFrom<i64> for Year {
    type Error = Problem;

    fn try_from(number: i64) -> Result<Self, Problem> {
        model::Year::new(number).map(Self).map_err(|_| Problem::Year)
    }
}

impl From<Year> for u16 {
    fn from(year: Year) -> Self {
        year.0.number()
    }
}

/// A month: `2024-04`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Month(pub(crate) model::Month);

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Written for Month {
    fn read(text: &str) -> Result<Self, Problem> {
        month(text).map(Self).ok_or(Problem::Month)
    }
}

fn month(text: &str) -> Option<model::Month> {
    let (year, month) = text.split_once('-')?;
    let number = |part: &str, length: usize| {
        let digits = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    let year = model::Year::new(number(year, 4)?).ok()?;
    model::Month::new(year, number(month, 2)?).ok()
}

/// A share from 0 to 1: `3/4`; `0.75`, `75%` and `75 %` are read as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Share(pub(crate) Fraction);

/// Decimals that a share can have.
const SHARE_DECIMALS: u32 = 12;
/// The longest ramp, in months; its yearly shares are whole 48n³-ths.
const LONGEST_RAMP: u64 = 60;

/// A fraction where its denominator is one that a person enters or a ramp gives, else a decimal.
impl fmt::Display for Share {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = 10_u64.pow(SHARE_DECIMALS);
        let (numerator, denominator) = (self.0.numerator(), self.0.denominator());
        if denominator <= Fraction::LARGEST_ENTERED || !whole.is_multiple_of(denominator) {
            return self.0.fmt(formatter);
        }
        let parts = i128::from(numerator) * i128::from(whole / denominator);
        let decimal = Decimal::try_from_i128_with_scale(parts, SHARE_DECIMALS).map_err(|_| fmt::Error)?;
        decimal.normalize().fmt(formatter)
    }
}

impl Written for Share {
    fn read(text: &str) -> Result<Self, Problem> {
        let fraction = match text.split_once('/') {
            Some((numerator, denominator)) => fraction(numerator, denominator)?,
            None => decimal_share(text)?,
        };
        Ok(Self(fraction))
    }
}

fn fraction(numerator: &str, denominator: &str) -> Result<Fraction, Problem> {
    let whole = |part: &str| {
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse::<u64>().ok()).flatten().ok_or(Problem::Share)
    };
    let fraction = Fraction::new(whole(numerator)?, whole(denominator)?).ok_or(Problem::Share)?;
    if is_possible(fraction.denominator()) {
        Ok(fraction)
    } else {
        Err(Problem::Denominator)
    }
}

/// Whether a person can have entered a share with this denominator, or a ramp have given it.
/// Sums of other fractions could grow without end.
fn is_possible(denominator: u64) -> bool {
    let ramps = |months: u64| (48 * months.pow(3)).is_multiple_of(denominator);
    denominator <= Fraction::LARGEST_ENTERED
        || 10_u64.pow(SHARE_DECIMALS).is_multiple_of(denominator)
        || (1..=LONGEST_RAMP).any(ramps)
}

fn decimal_share(text: &str) -> Result<Fraction, Problem> {
    let (number, places) = match text.strip_suffix('%') {
        Some(percent) => (percent.trim_end_matches([' ', '\u{a0}']), 2),
        None => (text, 0),
    };
    let number = decimal::read(number)?;
    let share = Decimal::try_from_i128_with_scale(number.mantissa(), number.scale() + places);
    let fraction = share.ok().and_then(Fraction::from_decimal);
    fraction.ok_or(Problem::Share)
}

/// A text that many versions of a plan share.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Words(pub(crate) Text);

impl Written for Words {
    fn read(text: &str) -> Result<Self, Problem> {
        Ok(Self(Arc::from(text)))
    }
}

/// Escapes what has to be, whether the serializer does or not.
impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.chars().all(is_plain) {
            return serializer.serialize_str(&self.0);
        }
        let escaped = RawValue::from_rust(&self.0).map_err(S::Error::custom)?;
        escaped.serialize(serializer)
    }
}

/// Whether a letter stands in a file as it is.
fn is_plain(letter: char) -> bool {
    match letter {
        '"' | '\'' | '\\' => false,
        ' '..='~' | 'Æ' | 'Ø' | 'Å' | 'æ' | 'ø' | 'å' => true,
        _ => letter.escape_debug().eq([letter]),
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        written::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_share(text: &str, expected: Result<&str, Problem>) {
        let found = Share::read(text).map(|share| share.to_string());
        assert_eq!(found, expected.map(str::to_owned), "{text}");
    }

    #[test]
    fn shares_are_read_in_three_forms_and_written_in_one() {
        check_share("9/12", Ok("3/4"));
        check_share("0.75", Ok("3/4"));
        check_share("75%", Ok("3/4"));
        check_share("12.5 %", Ok("1/8"));
        check_share("0", Ok("0"));
        check_share("100 %", Ok("1"));
        check_share("2/19", Ok("2/19"));
        check_share("0.123456789012", Ok("0.123456789012"));
        check_share("0.0001", Ok("0.0001"));
        check_share("1/10000", Ok("0.0001"));
    }

    #[test]
    fn what_a_ramp_gives_is_read_and_other_long_fractions_are_not() {
        check_share("1/16464", Ok("1/16464"));
        check_share("1/1440", Ok("1/1440"));
        check_share("1/1000", Ok("1/1000"));
        check_share("1/1001", Err(Problem::Denominator));
        check_share("1/1000003", Err(Problem::Denominator));
    }

    #[test]
    fn what_is_no_share_is_refused() {
        for text in [
            "5/4",
            "1.5",
            "-0.5",
            "101%",
            "1/0",
            "/",
            "1/",
            "a/b",
            "+1/2",
            "0.1234567890123",
        ] {
            check_share(text, Err(Problem::Share));
        }
        check_share("0,5", Err(Problem::Comma));
        check_share("%", Err(Problem::Number));
    }

    fn check_month(text: &str, expected: Option<&str>) {
        let found = Month::read(text).ok().map(|month| month.to_string());
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn months_have_four_and_two_digits() {
        check_month("2024-04", Some("2024-04"));
        for text in [
            "2024-13",
            "2024-00",
            "2024-4",
            "24-04",
            "1899-12",
            "2024/04",
            "2024-04-01",
            "",
            "-",
            "+024-04",
        ] {
            check_month(text, None);
        }
    }

    #[test]
    fn ids_have_at_most_sixteen_digits() {
        assert_eq!(Id(0x00c4_f1b2_d3a4_9586).to_string(), "00c4f1b2d3a49586");
        assert_eq!(Id(u64::MAX).to_string(), "ffffffffffffffff");
        assert_eq!(Id(9).to_string(), "0000000000000009");
        assert_eq!(Id::read("00000000000000A1"), Ok(Id(0xa1)));
        assert_eq!(Id::read("a1"), Ok(Id(0xa1)));
        assert_eq!(Id(0xa1).to_string(), "00000000000000a1");
        for text in ["", "00000000000000000", "+1", "g", "0x1", "-1"] {
            assert_eq!(Id::read(text), Err(Problem::Id), "{text}");
        }
    }
}
