//! Changes of what is there: `+=5`, `-=0,1`, `*=1,02`.

use model::{Amount, Exact};
use num_rational::BigRational;
use rust_decimal::Decimal;

use super::{Fault, Meaning, Place, Typed, exactly};

/// A change that is made to the number of each selected cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Adds an amount.
    Add(Amount),
    /// Takes an amount off.
    Subtract(Amount),
    /// Multiplies by a factor.
    Times(Decimal),
}

impl Change {
    /// The amount that a cell holds after the change.
    ///
    /// # Errors
    /// [`Fault::Inexact`] or [`Fault::Amount`] where the result is no amount.
    pub fn applied_to(self, now: &Exact) -> Result<Amount, Fault> {
        let then: BigRational = match self {
            Self::Add(amount) => now.plus(&Exact::of(amount)).ratio(),
            Self::Subtract(amount) => now.minus(&Exact::of(amount)).ratio(),
            Self::Times(factor) => now.ratio() * exactly::ratio(factor),
        };
        exactly::kept(&then)
    }
}

/// The change that a text asks for; nothing where it is of another form.
pub(super) fn read(text: &str, place: &Place) -> Option<Result<Typed, Fault>> {
    let operator = text.chars().next()?;
    let rest = text.get(operator.len_utf8()..)?.strip_prefix('=')?.trim();
    matches!(operator, '+' | '-' | '*').then(|| change(operator, rest, place))
}

fn change(operator: char, rest: &str, place: &Place) -> Result<Typed, Fault> {
    let number = place.number(rest)?;
    let change = match operator {
        '*' if number.unit.is_some() => return Err(Fault::FactorUnit),
        '*' => Change::Times(number.value),
        '+' => Change::Add(place.amount(&number)?),
        _ => Change::Subtract(place.amount(&number)?),
    };
    Ok(Typed::of(Meaning::Change(change), number.foreign))
}
