//! Reads what a person types in an amount cell: a number, a share, a range, a calculation or a
//! change of what is there. Never a guess: what cannot be read in one way says why.

mod calculation;
mod change;
mod exactly;
mod fault;
mod interval;
mod share;

#[cfg(test)]
mod tests;

use model::{Amount, Exact, Fraction, Notation};
use rust_decimal::Decimal;

use crate::number::words;
use crate::{Approximation, DecimalMark, Number, Reading, Separators};

pub use change::Change;
pub use exactly::{hundredfold, kept, written};
pub use fault::{Fault, FormulaFault};
pub use interval::{Expected, Interval};

/// The longest text that is read as an amount, in characters.
const LONGEST: usize = 1_000;

/// The cell that is typed in, as far as its reading depends on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The scenario's unit and sign: what a number without a unit of its own is written in.
    pub notation: Notation,
    /// The decimal mark of the screen's language.
    pub decimal: DecimalMark,
    /// Which amount of its row the cell holds.
    pub column: Column,
    /// What `helårlig` stands for in a calculation; nothing where there is no such number.
    pub full_year: Option<Exact>,
    /// What `foregående` stands for: the figure of the year before.
    pub previous: Option<Exact>,
}

/// Which amount of a row a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The full-year amount.
    FullYear,
    /// The amount of one year, which may be typed as a share of the full-year amount.
    Year,
}

/// What was typed, and how sure its reading is; the window shows it beside the editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// What it says.
    pub meaning: Meaning,
    /// The word before the number that makes it less than certain.
    pub approximation: Option<Approximation>,
    /// How a number was read by marks that are not the language's own: `1,234.5` in Danish.
    pub foreign: Option<Foreign>,
}

/// What a mark that is not the language's own was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// It stands before decimals: `0.054` in Danish.
    Decimal,
    /// It groups digits: `1,234,567` in Danish.
    Groups,
}

/// What a typed text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing.
    Empty,
    /// There is an effect, but no number yet.
    NotQuantified,
    /// An amount has no meaning here.
    NotRelevant,
    /// An amount, as the plan keeps it.
    Amount(Amount),
    /// The result of a calculation, which is all that is kept of it.
    Calculated(Amount),
    /// A share of the full-year amount, written in per cent.
    Percent(Fraction),
    /// A share of the full-year amount, written as a fraction.
    Share(Fraction),
    /// From one amount to another; which of them counts must be asked for.
    Interval(Interval),
    /// A change of the number that each selected cell shows.
    Change(Change),
}

/// A number with the mark it shows.
#[derive(Clone, Copy)]
struct Read {
    value: Decimal,
    unit: Option<model::Unit>,
    foreign: Option<Foreign>,
}

/// What a typed text says, exactly.
///
/// # Errors
/// [`Fault`] says why the text is no amount; the cell then stays as it is.
pub fn read(text: &str, place: &Place) -> Result<Typed, Fault> {
    if text.chars().count() > LONGEST {
        return Err(Fault::TooLong);
    }
    let cell = words::plain(text);
    if let Some(formula) = cell.strip_prefix('=') {
        return calculation::read(formula, place);
    }
    if let Some(change) = change::read(&cell, place) {
        return change;
    }
    let (approximation, rest) = words::approximation(&cell);
    let typed = share::read(rest, place)
        .or_else(|| interval::read(rest, place))
        .unwrap_or_else(|| amount(rest, place))?;
    alone_or_number(typed.meaning, approximation)?;
    Ok(Typed { approximation, ..typed })
}

impl Meaning {
    /// The share of the full-year amount that it names, where it names one.
    pub const fn share(self) -> Option<Fraction> {
        match self {
            Self::Percent(share) | Self::Share(share) => Some(share),
            _ => None,
        }
    }

    /// The entry that it is; nothing where it is a share, a change, or a range of which nobody has
    /// said what counts.
    pub const fn entry(self) -> Option<model::Entry> {
        match self {
            Self::Empty => Some(model::Entry::Empty),
            Self::NotQuantified => Some(model::Entry::NotQuantified),
            Self::NotRelevant => Some(model::Entry::NotRelevant),
            Self::Amount(amount) | Self::Calculated(amount) => Some(model::Entry::Amount(amount)),
            Self::Percent(_) | Self::Share(_) | Self::Interval(_) | Self::Change(_) => None,
        }
    }
}

impl Typed {
    const fn of(meaning: Meaning, foreign: Option<Foreign>) -> Self {
        Self {
            meaning,
            approximation: None,
            foreign,
        }
    }
}

impl Place {
    /// A number as it stands in a text.
    fn number(&self, text: &str) -> Result<Read, Fault> {
        match self.reading(text)? {
            Reading::Number(number) => Ok(self.marked(number)),
            Reading::Empty | Reading::NotQuantified | Reading::NotRelevant => {
                Err(Fault::Number(crate::NumberFault::NoDigits))
            }
        }
    }

    fn reading(&self, text: &str) -> Result<Reading, Fault> {
        crate::read(text, Separators::Decimal(self.decimal)).map_err(|error| Fault::Number(error.fault))
    }

    fn marked(&self, number: Number) -> Read {
        let foreign = match number.shows {
            Some(mark) if mark != self.decimal && number.decimals > 0 => Some(Foreign::Decimal),
            Some(mark) if mark != self.decimal => Some(Foreign::Groups),
            _ => None,
        };
        Read {
            value: number.value,
            unit: number.unit,
            foreign,
        }
    }

    /// The amount that a number is in its own unit, or else in the scenario's.
    fn amount(&self, number: &Read) -> Result<Amount, Fault> {
        let unit = number.unit.unwrap_or(self.notation.unit);
        Ok(Amount::new(number.value, Notation { unit, ..self.notation })?)
    }
}

fn amount(text: &str, place: &Place) -> Result<Typed, Fault> {
    match place.reading(text)? {
        Reading::Empty => Ok(Typed::of(Meaning::Empty, None)),
        Reading::NotQuantified => Ok(Typed::of(Meaning::NotQuantified, None)),
        Reading::NotRelevant => Ok(Typed::of(Meaning::NotRelevant, None)),
        Reading::Number(number) => {
            let number = place.marked(number);
            Ok(Typed::of(Meaning::Amount(place.amount(&number)?), number.foreign))
        }
    }
}

/// That a word such as `ca.` has a number after it.
fn alone_or_number(meaning: Meaning, approximation: Option<Approximation>) -> Result<(), Fault> {
    match meaning {
        Meaning::Empty | Meaning::NotQuantified | Meaning::NotRelevant if approximation.is_some() => {
            Err(Fault::Number(crate::NumberFault::NoDigits))
        }
        _ => Ok(()),
    }
}

/// How a calculation or a range was read, where one of its numbers has another language's marks.
fn either(first: Option<Foreign>, second: Option<Foreign>) -> Option<Foreign> {
    first.or(second)
}
