//! Printed sums, held against the rows they sum.

use rust_decimal::Decimal;

use super::draft::{Draft, Part};
use super::{PrintedSum, SumColumn, SumFigure, SumOf};
use crate::{Reading, Row, Table, read};

/// How a line of sums begins, in small letters.
const BEGINNINGS: [&str; 7] = [
    "i alt",
    "samlet",
    "sum",
    "total",
    "subtotal",
    "hovedtotal",
    "grand total",
];
/// What such a line says of all rows, in small letters.
const WHOLE: [&str; 4] = ["samlet", "hovedtotal", "grand total", "hele"];

/// Whether a line begins as sums do.
pub(crate) fn begins_as_sum(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    BEGINNINGS.iter().any(|word| begins_with(&line, word))
}

/// Whether a label names sums; and of which area, where it says so.
pub(super) fn named(label: &str) -> Option<SumOf> {
    let lower = label.to_lowercase();
    if WHOLE.iter().any(|word| begins_with(&lower, word)) {
        return Some(SumOf::Whole);
    }
    let begins = BEGINNINGS.iter().find(|word| begins_with(&lower, word));
    let name = match begins {
        Some(word) => label.get(word.len()..)?,
        None => label
            .get(..label.len().checked_sub("i alt".len())?)
            .filter(|_| lower.ends_with(" i alt"))?,
    };
    let name = name.trim_matches([' ', ':', ',', '-']);
    Some(match name {
        "" => SumOf::Whole,
        name => SumOf::Area(name.to_owned()),
    })
}

fn begins_with(text: &str, word: &str) -> bool {
    let rest = text.strip_prefix(word);
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// A line of sums beside what the rows add up to.
pub(super) fn held_against(table: &Table, draft: &Draft, part: &Part, of: SumOf) -> PrintedSum {
    let separators = table.found.decimal.separators();
    let figures = draft.sources(part).into_iter().map(|(column, source)| SumFigure {
        column,
        printed: number(read(&source.text, separators).ok()),
        rows: sum(table, &of, column),
    });
    PrintedSum {
        line: part.line,
        label: part.title.clone(),
        figures: figures.collect(),
        of,
    }
}

/// What a column of an area, or of all rows, adds up to; figures without number add nothing.
fn sum(table: &Table, of: &SumOf, column: SumColumn) -> Decimal {
    let is_summed = |row: &&Row| match of {
        SumOf::Area(name) => row.area == *name,
        SumOf::Lines { first, last } => (*first..*last).contains(&row.line),
        SumOf::Whole => true,
    };
    let mut figures = table
        .rows
        .iter()
        .filter(is_summed)
        .filter_map(|row| figure(row, column));
    let sum = figures.try_fold(Decimal::ZERO, exact_sum);
    sum.unwrap_or(Decimal::MAX).normalize()
}

/// The sum where it is exact: it has no more decimals than 28 digits hold.
pub(crate) fn exact_sum(sum: Decimal, figure: Decimal) -> Option<Decimal> {
    let total = sum.checked_add(figure)?;
    (total.checked_sub(figure)? == sum && total.scale() >= sum.scale().max(figure.scale())).then_some(total)
}

fn figure(row: &Row, column: SumColumn) -> Option<Decimal> {
    let cell = match column {
        SumColumn::FullYear => row.full_year.as_ref(),
        SumColumn::Year(year) => row.years.iter().find(|(other, _)| *other == year).map(|(_, cell)| cell),
    };
    number(cell.map(|cell| cell.reading))
}

/// The number of a reading, in the unit of the table where it has no other.
pub(crate) fn number(reading: Option<Reading>) -> Option<Decimal> {
    match reading? {
        Reading::Number(number) => Some(number.value),
        Reading::Empty | Reading::NotQuantified | Reading::NotRelevant => None,
    }
}
