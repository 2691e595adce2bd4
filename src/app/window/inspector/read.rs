//! What people type in fields: amounts, months, years, shares and counts, read in their own language.

use exchange::cell::{self, Expected, Fault, Meaning, Place};
use exchange::{DecimalMark, Number, Reading, Separators};
use model::{Amount, Entry, Fraction, Month, Year};
use rust_decimal::Decimal;

use super::scene::Scene;
use crate::messages;
use crate::typed;
use crate::words::{Language, Words};

/// What was typed, or what is wrong with it in the user's words.
pub type Read<T> = Result<T, String>;

/// An amount, a range, a reason why there is none, or nothing. Of a range the end that saves least
/// counts until somebody says otherwise in the fields that it then has.
pub fn entry(scene: Scene<'_>, text: &str) -> Read<Entry> {
    let refused = |fault: &Fault| typed::refused(fault, &scene.sight.style, scene.words());
    let place = Place {
        notation: scene.sight.style.notation,
        decimal: decimal_mark(scene.words()),
        column: cell::Column::FullYear,
        full_year: None,
        previous: None,
    };
    let typed = cell::read(text, &place).map_err(|fault| refused(&fault))?;
    match typed.meaning {
        Meaning::Interval(interval) => interval.entry(Expected::Least).map_err(|fault| refused(&fault)),
        other => other
            .entry()
            .ok_or_else(|| not("inspect-not-a-number", text, scene.words())),
    }
}

/// An amount; nothing where the field is empty.
pub fn amount(scene: Scene<'_>, text: &str) -> Read<Option<Amount>> {
    match entry(scene, text)? {
        Entry::Empty => Ok(None),
        Entry::Amount(amount) => Ok(Some(amount)),
        _ => Err(not("inspect-not-a-number", text, scene.words())),
    }
}

/// A number without a unit.
pub fn decimal(words: &Words, text: &str) -> Read<Decimal> {
    match exchange::read(text, separators(words)) {
        Ok(Reading::Number(Number { value, unit: None, .. })) => Ok(value),
        _ => Err(not("inspect-not-a-number", text, words)),
    }
}

/// A count, whatever words stand behind it: `6`, `6 måneder`.
pub fn count(words: &Words, text: &str) -> Read<u64> {
    let digits = text.split_whitespace().next().unwrap_or_default();
    digits.parse().map_err(|_| not("inspect-not-a-count", text, words))
}

/// A count that has to fit where months are kept.
pub fn months(words: &Words, text: &str) -> Read<u8> {
    count(words, text)?
        .try_into()
        .map_err(|_| not("inspect-not-a-count", text, words))
}

/// A year.
pub fn year(words: &Words, text: &str) -> Read<Year> {
    let number = text.trim().parse::<i64>();
    let year = number.ok().and_then(|number| Year::new(number).ok());
    year.ok_or_else(|| not("inspect-not-a-year", text, words))
}

/// A month: `september 2023`, `sep 2023`, `9/2023`, `2023-09`.
pub fn month(words: &Words, text: &str) -> Read<Month> {
    let wrong = || not("inspect-not-a-month", text, words);
    let lower = text.to_lowercase();
    let parts: Vec<&str> = lower
        .split(|letter: char| letter.is_whitespace() || "/-.,".contains(letter))
        .filter(|part| !part.is_empty())
        .collect();
    let [one, other] = parts.as_slice() else {
        return Err(wrong());
    };
    let is_year = |part: &str| part.len() == 4 && part.chars().all(|letter| letter.is_ascii_digit());
    let (month, year) = if is_year(one) { (other, one) } else { (one, other) };
    let year = self::year(words, year).map_err(|_| wrong())?;
    let number = month.parse::<i64>().ok().or_else(|| named(words, month));
    let month = number.and_then(|number| Month::new(year, number).ok());
    month.ok_or_else(wrong)
}

/// The number of a month by its name, or by the first three letters or more of it.
fn named(words: &Words, name: &str) -> Option<i64> {
    let january = Month::new(Year::FIRST, 1).ok()?;
    (0..12_i64).find_map(|place| {
        let month = january.plus(place).ok()?;
        let whole = messages::month_name(month, words).to_lowercase();
        (name.chars().count() >= 3 && whole.starts_with(name)).then(|| place.saturating_add(1))
    })
}

/// Shares of the full-year amount, a year each: `50 %; 100 %`, `1/3 2/3 1`.
pub fn shares(words: &Words, text: &str) -> Read<Vec<Fraction>> {
    let wrong = || not("inspect-not-shares", text, words);
    let joined = text.replace(" %", "%").replace("% ", "%;");
    let parts = joined.split(|letter: char| letter == ';' || letter.is_whitespace());
    let shares: Option<Vec<Fraction>> = parts
        .filter(|part| !part.is_empty())
        .map(|part| share(words, part))
        .collect();
    shares.filter(|shares| !shares.is_empty()).ok_or_else(wrong)
}

/// One share: `50 %`, `9/12`, `1`.
pub fn share(words: &Words, text: &str) -> Option<Fraction> {
    if let Some((upper, lower)) = text.split_once('/') {
        return Fraction::new(upper.trim().parse().ok()?, lower.trim().parse().ok()?);
    }
    let (number, percent) = match text.trim().strip_suffix('%') {
        Some(number) => (number, true),
        None => (text, false),
    };
    let value = decimal(words, number).ok()?;
    let whole = if percent {
        value.checked_div(Decimal::ONE_HUNDRED)?
    } else {
        value
    };
    Fraction::from_decimal(whole)
}

/// How numbers are read in a language.
pub const fn separators(words: &Words) -> Separators {
    Separators::Decimal(decimal_mark(words))
}

const fn decimal_mark(words: &Words) -> DecimalMark {
    match words.language() {
        Language::Danish => DecimalMark::Comma,
        Language::English => DecimalMark::Point,
    }
}

/// That a text is not what the field holds.
pub fn not(key: &str, text: &str, words: &Words) -> String {
    words.with(key, &[("text", &messages::shown(text))])
}
