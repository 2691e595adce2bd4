//! Why a typed text is no amount.

use model::{Amount, AmountError};
use thiserror::Error;

use crate::NumberFault;

/// Why a typed text is no amount, as facts.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// It is no number.
    #[error(transparent)]
    Number(#[from] NumberFault),
    /// It is a number, but too large or too fine for an amount.
    #[error(transparent)]
    Amount(#[from] AmountError),
    /// It is longer than any number.
    #[error("the text is too long for a number")]
    TooLong,
    /// A share that is not from 0 to 1: `13/12`, `-10 %`.
    #[error("a share is not from 0 to 1")]
    ShareOutside,
    /// A share where there is nothing to be a share of.
    #[error("a share has meaning in a year only")]
    ShareInFullYear,
    /// A share with more decimals than a share is kept with.
    #[error("a share has more than twelve decimals")]
    ShareTooFine,
    /// One end of a range has a minus and the other has none: `-15-20`.
    #[error("only one end of the range has a sign")]
    RangeSigns,
    /// Both ends of a range have a unit, and not the same.
    #[error("the ends of the range have different units")]
    RangeUnits,
    /// A factor with a unit: `*= 2 kr.`
    #[error("a factor has no unit")]
    FactorUnit,
    /// A calculation that is not understood.
    #[error(transparent)]
    Formula(#[from] FormulaFault),
    /// A result that no decimal is equal to, such as a third, and the nearest amount.
    #[error("the result is not exact; the nearest amount is {near:?}")]
    Inexact {
        /// The nearest amount, in millionths of a krone; half goes away from zero.
        near: Amount,
    },
}

/// Why a calculation is not understood.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FormulaFault {
    /// A number, a name or a parenthesis is missing at its end.
    #[error("the calculation is not finished")]
    Unfinished,
    /// Something stands where it cannot.
    #[error("{0:?} cannot stand there")]
    Unexpected(String),
    /// It has parentheses far inside each other.
    #[error("too many parentheses lie in each other")]
    TooDeep,
    /// It divides by nothing.
    #[error("it divides by 0")]
    ByZero,
    /// A name that is not known.
    #[error("{0:?} is not a name that is known")]
    UnknownName(String),
    /// It names the full-year amount, but there is none.
    #[error("there is no full-year amount")]
    NoFullYear,
    /// It names the year before, but there is no number there.
    #[error("there is no number in the year before")]
    NoPrevious,
}
