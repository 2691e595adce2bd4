//! Shares of the full-year amount: `9/12`, `75 %`. Never a date.

use model::Fraction;
use rust_decimal::Decimal;

use super::{Column, Fault, Meaning, Place, Typed};

/// How per cent is written after a number.
const PERCENT: [&str; 3] = ["%", "pct.", "pct"];

/// The share that a text names; nothing where it is of another form.
pub(super) fn read(text: &str, place: &Place) -> Option<Result<Typed, Fault>> {
    if let Some((numerator, denominator)) = fraction(text) {
        return Some(
            shared(Fraction::new(numerator, denominator), place).map(|share| Typed::of(Meaning::Share(share), None)),
        );
    }
    let number = PERCENT.iter().find_map(|word| without_end(text, word))?;
    Some(percent(number, place))
}

/// One or two digits on either side of a slash.
fn fraction(text: &str) -> Option<(u64, u64)> {
    let (above, below) = text.split_once('/')?;
    Some((digits(above)?, digits(below)?))
}

fn digits(text: &str) -> Option<u64> {
    let is_short = (1..=2).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit());
    is_short.then(|| text.parse().ok())?
}

fn without_end<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (number, end) = text.split_at_checked(text.len().checked_sub(word.len())?)?;
    end.eq_ignore_ascii_case(word).then(|| number.trim_end())
}

fn percent(number: &str, place: &Place) -> Result<Typed, Fault> {
    let number = place.number(number)?;
    if number.unit.is_some() {
        return Err(Fault::FactorUnit);
    }
    let hundredth = hundredth(number.value).ok_or(Fault::ShareTooFine)?;
    if hundredth > Decimal::ONE || hundredth < Decimal::ZERO {
        return Err(Fault::ShareOutside);
    }
    let share = Fraction::from_decimal(hundredth).ok_or(Fault::ShareTooFine)?;
    let share = shared(Some(share), place)?;
    Ok(Typed::of(Meaning::Percent(share), number.foreign))
}

/// A hundredth of a number, exactly.
fn hundredth(value: Decimal) -> Option<Decimal> {
    let scale = value.scale().checked_add(2)?;
    Decimal::try_from_i128_with_scale(value.mantissa(), scale).ok()
}

fn shared(share: Option<Fraction>, place: &Place) -> Result<Fraction, Fault> {
    match (share, place.column) {
        (_, Column::FullYear) => Err(Fault::ShareInFullYear),
        (None, Column::Year) => Err(Fault::ShareOutside),
        (Some(share), Column::Year) => Ok(share),
    }
}
