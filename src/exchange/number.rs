//! Reads what people write for an amount; says so where a separator's meaning is not certain.

mod digits;
mod sign;
pub(crate) mod words;

#[cfg(test)]
mod tests;

use model::Unit;
use rust_decimal::Decimal;
use thiserror::Error;

use digits::Written;

/// The character that stands before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalMark {
    /// `1.234,5`, as in Danish.
    Comma,
    /// `1,234.5`, as in English.
    Point,
}

/// What is known about the separators before a number is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separators {
    /// The decimal mark that a number such as `1.234` is read by.
    Decimal(DecimalMark),
    /// Nothing: a number that could be read in two ways is an error.
    Undecided,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing is written.
    Empty,
    /// There is an effect, but no number yet (ikke opgjort): `-`, `?`, `PM`.
    NotQuantified,
    /// An amount has no meaning here (ikke relevant): `i.r.`
    NotRelevant,
    /// A number, zero included.
    Number(Number),
}

/// A number as it was written, in the unit it was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// Its value, exact and without trailing zeros.
    pub value: Decimal,
    /// How many decimals were written, trailing zeros included.
    pub decimals: u32,
    /// The unit written after it; nothing where it goes by the table's unit.
    pub unit: Option<Unit>,
    /// The word before it that makes it less than certain.
    pub approximation: Option<Approximation>,
    /// The decimal mark that this number shows by itself; nothing where it could be either. It is
    /// not always the expected one: `1,234.5` shows a point also in a Danish table.
    pub shows: Option<DecimalMark>,
}

/// A word that makes a number less than certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approximation {
    /// ca.
    About,
    /// op til
    AtMost,
    /// mindst
    AtLeast,
}

/// A text that is no number, and why.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{text:?}: {fault}")]
pub struct NumberError {
    /// The text as it was given.
    pub text: String,
    /// What is wrong with it.
    #[source]
    pub fault: NumberFault,
}

/// Why a text is no number.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NumberFault {
    /// It has no digits.
    #[error("there is no digit in it")]
    NoDigits,
    /// It is written with an exponent: `1e3`.
    #[error("it is written with an exponent")]
    Exponent,
    /// Its digits are not in groups of three: `12.34.567`.
    #[error("its digits are not in groups of three")]
    Grouping,
    /// A decimal mark has no digits after it: `5,`
    #[error("no digits after the decimal mark")]
    NoDecimals,
    /// It has more than one sign: `-(54)`.
    #[error("it has more than one sign")]
    Signs,
    /// A parenthesis has no partner: `(54`.
    #[error("a parenthesis has no partner")]
    Parenthesis,
    /// It has more digits than an exact number can hold.
    #[error("it has too many digits")]
    TooManyDigits,
    /// It is much longer than any number.
    #[error("it is too long for a number")]
    TooLong,
    /// A part of it is neither number nor unit: `stk.`
    #[error("{0:?} is neither number nor unit")]
    Unknown(String),
    /// It could be a number with decimals or one with groups of three: `1.234`.
    #[error("it could be read in two ways")]
    Ambiguous,
}

impl DecimalMark {
    /// The mark that groups digits where this one is decimal.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Comma => Self::Point,
            Self::Point => Self::Comma,
        }
    }
}

/// The most bytes that a number can be written with, its words and separators included.
const LONGEST: usize = 512;

/// What a cell says, exactly as written: nothing is rounded and nothing guessed.
///
/// # Errors
/// [`NumberError`] names the text and what is wrong with it.
pub fn read(text: &str, separators: Separators) -> Result<Reading, NumberError> {
    let cell = words::plain(text);
    if let Some(reading) = words::without_number(&cell) {
        return Ok(reading);
    }
    let number = number(&cell, separators).map_err(|fault| NumberError {
        text: text.to_owned(),
        fault,
    })?;
    Ok(Reading::Number(number))
}

fn number(cell: &str, separators: Separators) -> Result<Number, NumberFault> {
    if cell.len() > LONGEST {
        return Err(NumberFault::TooLong);
    }
    let (approximation, rest) = words::approximation(cell);
    let (rest, unit) = words::unit(rest);
    let (sign, digits) = sign::split(rest)?;
    let written = Written::of(digits)?;
    let form = written.form()?;
    let (value, decimals) = written.value(form.layout(separators)?)?;
    Ok(Number {
        value: sign.of(value),
        decimals,
        unit,
        approximation,
        shows: form.shows(),
    })
}
