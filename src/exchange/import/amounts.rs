//! The amounts of a table's rows, and what they say by being there: one-off or recurring.

use model::{Amount, AmountError, Entry, Notation, Recurrence, Settings, Sign, Step, Unit, Year};
use rust_decimal::Decimal;

use super::AmountFault;
use crate::{Cell, Number, Reading, Row, Table};

/// A row's amounts as a line keeps them.
pub(super) struct Amounts {
    pub(super) full_year: Entry,
    /// In order of year; a year without anything written is left out.
    pub(super) stated: Vec<(Year, Entry)>,
    pub(super) recurrence: Recurrence,
}

/// Takes amounts row by row and keeps the numbers that cannot be amounts.
struct Taken<'a> {
    notation: Notation,
    faults: &'a mut Vec<AmountFault>,
}

impl Amounts {
    /// The amounts of every row, or every number that cannot be an amount.
    pub(super) fn of(table: &Table, settings: &Settings) -> Result<Vec<Self>, Vec<AmountFault>> {
        let mut faults = Vec::new();
        let mut taken = Taken {
            notation: settings.notation,
            faults: &mut faults,
        };
        let last = settings.years.last();
        let amounts = table.rows.iter().map(|row| taken.amounts(row, last)).collect();
        if faults.is_empty() { Ok(amounts) } else { Err(faults) }
    }

    /// Whether the table's full-year column counts what happens only once.
    pub(super) fn counts_one_off_in_full_year(&self) -> bool {
        self.recurrence == Recurrence::OneOff && is_more_than_nothing(self.full_year)
    }
}

impl Taken<'_> {
    fn amounts(&mut self, row: &Row, last: Year) -> Amounts {
        let full_year = row.full_year.as_ref().map(|cell| self.entry(cell));
        let stated = row.years.iter().map(|(year, cell)| (*year, self.entry(cell)));
        let stated: Vec<_> = stated.filter(|(_, entry)| !entry.is_empty()).collect();
        Amounts {
            full_year: full_year.unwrap_or_default(),
            recurrence: recurrence(&stated, last),
            stated,
        }
    }

    fn entry(&mut self, cell: &Cell) -> Entry {
        match cell.reading {
            Reading::Empty => Entry::Empty,
            Reading::NotQuantified => Entry::NotQuantified,
            Reading::NotRelevant => Entry::NotRelevant,
            Reading::Number(number) => match Amount::new(number.value, number.notation(self.notation)) {
                Ok(amount) => Entry::Amount(amount),
                Err(fault) => {
                    let cell = cell.source.clone();
                    self.faults.push(AmountFault { cell, fault });
                    Entry::Empty
                }
            },
        }
    }
}

impl Number {
    /// The table's notation, with the unit that is written after the number itself.
    fn notation(self, table: Notation) -> Notation {
        let unit = self.unit.unwrap_or(table.unit);
        Notation { unit, ..table }
    }
}

/// One-off where there is money in exactly one year and nothing in the last year shown.
fn recurrence(stated: &[(Year, Entry)], last: Year) -> Recurrence {
    let years_with_money = stated.iter().filter(|(_, entry)| is_more_than_nothing(*entry)).count();
    let at_the_end = stated.iter().find(|(year, _)| *year == last);
    let ends = at_the_end.is_none_or(|(_, entry)| entry.amount().is_some_and(Amount::is_zero));
    if years_with_money == 1 && ends {
        Recurrence::OneOff
    } else {
        Recurrence::Recurring
    }
}

fn is_more_than_nothing(entry: Entry) -> bool {
    entry.amount().is_some_and(|amount| !amount.is_zero())
}

/// The last place that any number of a table is written with, as a rounding step.
pub(super) fn last_place(table: &Table, notation: Notation) -> Result<Step, AmountError> {
    let cells = table.rows.iter().flat_map(Row::amounts);
    let places = cells.filter_map(|cell| match cell.reading {
        Reading::Number(number) => Some((number.decimals, number.notation(notation).unit)),
        Reading::Empty | Reading::NotQuantified | Reading::NotRelevant => None,
    });
    let mut finest = place(0, notation.unit)?;
    for (decimals, unit) in places {
        finest = finest.min(place(decimals, unit)?);
    }
    Step::new(finest).ok_or(AmountError::TooFine)
}

/// The money that a 1 in the last of so many decimals stands for.
fn place(decimals: u32, unit: Unit) -> Result<Amount, AmountError> {
    let one = Decimal::try_from_i128_with_scale(1, decimals).map_err(|_| AmountError::TooFine)?;
    let sign = Sign::SavingsNegative;
    Amount::new(one, Notation { unit, sign })
}
