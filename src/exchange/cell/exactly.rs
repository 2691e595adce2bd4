//! Between amounts and fractions of any length: a result is kept only where nothing is lost.

use std::cmp::Ordering;

use model::{Amount, AmountError, Exact, Fraction, Notation, Sign, Unit};
use num_bigint::BigInt;
use num_rational::BigRational;
use rust_decimal::Decimal;

use super::Fault;
use crate::DecimalMark;

/// An amount in millionths of a krone is kept as a number of this unit, a million times smaller.
const KRONER: Notation = Notation {
    unit: Unit::Kroner,
    sign: Sign::SavingsNegative,
};
/// Decimals of a krone that an amount can have.
const DECIMALS: u32 = 6;

/// A decimal as a fraction.
pub(super) fn ratio(value: Decimal) -> BigRational {
    BigRational::new(value.mantissa().into(), BigInt::from(10).pow(value.scale()))
}

/// What an exact amount is written as in a notation.
pub(super) fn in_notation(amount: &Exact, notation: Notation) -> BigRational {
    signed(amount.ratio() / one(notation), notation)
}

/// The amount that is exactly this number of a notation.
pub(super) fn amount(value: &BigRational, notation: Notation) -> Result<Amount, Fault> {
    kept(&(signed(value.clone(), notation) * one(notation)))
}

/// The amount that is exactly so many millionths of a krone, savings negative.
///
/// # Errors
/// [`Fault::Inexact`] where it lies between two amounts, with the nearest; [`Fault::Amount`] where
/// it is too large.
pub fn kept(millionths: &BigRational) -> Result<Amount, Fault> {
    let near = whole(&millionths.round().to_integer())?;
    if millionths.is_integer() {
        Ok(near)
    } else {
        Err(Fault::Inexact { near })
    }
}

fn whole(millionths: &BigInt) -> Result<Amount, Fault> {
    let too_large = Fault::Amount(AmountError::TooLarge);
    let whole = i128::try_from(millionths).ok();
    let value = whole.and_then(|whole| Decimal::try_from_i128_with_scale(whole, DECIMALS).ok());
    Ok(Amount::new(value.ok_or(too_large)?, KRONER)?)
}

/// How many millionths of a krone one of a notation's unit is.
fn one(notation: Notation) -> BigRational {
    BigInt::from(10)
        .pow(notation.unit.zeros().saturating_add(DECIMALS))
        .into()
}

fn signed(value: BigRational, notation: Notation) -> BigRational {
    match notation.sign {
        Sign::SavingsNegative => value,
        Sign::SavingsPositive => -value,
    }
}

/// What a share is in per cent, where that is a decimal: `3/4` is 75.
pub fn hundredfold(share: Fraction) -> Option<Decimal> {
    let hundredfold = Decimal::from(share.numerator()).checked_mul(Decimal::ONE_HUNDRED)?;
    let denominator = Decimal::from(share.denominator());
    let percent = hundredfold.checked_div(denominator)?;
    let again = percent.checked_mul(denominator)?;
    (again.cmp(&hundredfold) == Ordering::Equal).then(|| percent.normalize())
}

/// An amount as it is typed and copied: in a notation, with hyphen-minus and without groups.
pub fn written(amount: Amount, notation: Notation, decimal: DecimalMark) -> String {
    let text = amount.written(notation).to_string();
    match decimal {
        DecimalMark::Comma => text.replace('.', ","),
        DecimalMark::Point => text,
    }
}
