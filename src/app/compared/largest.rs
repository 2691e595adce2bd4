//! From one total to another's, proposal by proposal: those that make the most difference, and the rest as one.

use std::cmp::Reverse;

use model::{Cause, Exact, Pair};

use super::{Compared, LineKind};
use crate::wording::PairWording;

/// The most rows that stand alone.
const MOST: usize = 8;

/// A total, or what a row adds to the difference between two.
pub(crate) struct Part {
    /// What it is.
    pub(crate) kind: LineKind,
    /// What it is called; a total is called nothing.
    pub(crate) name: String,
    /// How large it is.
    pub(crate) amount: Exact,
}

impl Compared<'_> {
    /// From the first scenario's total to the other's in the column at a place; what is between adds up to it exactly.
    /// Nothing where a scenario does not show the column.
    pub(crate) fn largest(&self, (words, pair): (&PairWording<'_>, &Pair), place: usize) -> Option<Vec<Part>> {
        let total = pair.totals.get(place)?;
        let figure = |kind: LineKind, figure: &Option<model::Figure>| {
            let amount = super::table::shown(figure.as_ref())?;
            Some(part(kind, String::new(), amount))
        };
        let ends = [
            figure(LineKind::Old, &total.figures.old),
            figure(LineKind::New, &total.figures.new),
        ];
        let [old, new] = ends;
        let rows = words.in_print_order(pair).into_iter();
        let mut rows: Vec<Part> = rows
            .map(|row| {
                part(
                    LineKind::Row,
                    short(words.number_and_title(row)),
                    row.difference(place).printed,
                )
            })
            .filter(|part| !part.amount.is_zero())
            .collect();
        rows.sort_by_cached_key(|part| Reverse(part.amount.abs()));
        let name = if rows.len() > MOST {
            self.say("compared-others", &[])
        } else {
            words.cause(Cause::Rounding)
        };
        rows.truncate(MOST);
        let shown = rows.iter().fold(Exact::ZERO, |sum, part| sum.plus(&part.amount));
        let rest = part(LineKind::Row, name, total.difference().printed.minus(&shown));
        let rest = Some(rest).filter(|rest| !rest.amount.is_zero());
        Some(old.into_iter().chain(rows).chain(rest).chain(new).collect())
    }
}

const fn part(kind: LineKind, name: String, amount: Exact) -> Part {
    Part { kind, name, amount }
}

/// A row by its number, else by its title.
fn short((number, title): (String, String)) -> String {
    if number.is_empty() { title } else { number }
}
