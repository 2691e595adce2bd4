//! Cells of a table that are not understood.

use exchange::{AmountFault, CellError, CellFault, DecimalMark, NumberFault, Source};
use model::AmountError;

use super::shown;
use crate::words::Words;

/// A cell by its line, its column and what is written in it.
pub(super) fn cell(cell: &Source, words: &Words) -> String {
    let values = [cell.line.to_string(), shown(&cell.column), shown(&cell.text)];
    let [line, column, text] = &values;
    words.with("cell-at", &[("line", line), ("column", column), ("text", text)])
}

/// A cell that is not understood, and why.
pub(super) fn not_understood(error: &CellError, words: &Words) -> String {
    let fault = match &error.fault {
        CellFault::Number(fault) => number(fault, words),
        CellFault::DecimalMark(DecimalMark::Comma) => words.text("cell-shows-comma"),
        CellFault::DecimalMark(DecimalMark::Point) => words.text("cell-shows-point"),
        CellFault::NoTitle => words.text("cell-no-title"),
    };
    with_fault(&error.cell, &fault, words)
}

/// A number that cannot be an amount, and why.
pub(super) fn no_amount(error: &AmountFault, words: &Words) -> String {
    let key = match error.fault {
        AmountError::TooLarge => "cell-too-large",
        AmountError::TooFine => "cell-too-fine",
    };
    with_fault(&error.cell, &words.text(key), words)
}

fn with_fault(cell: &Source, fault: &str, words: &Words) -> String {
    let values = [cell.line.to_string(), shown(&cell.column), shown(&cell.text)];
    let [line, column, text] = &values;
    words.with(
        "cell-fault",
        &[("line", line), ("column", column), ("text", text), ("fault", fault)],
    )
}

fn number(fault: &NumberFault, words: &Words) -> String {
    let key = match fault {
        NumberFault::Unknown(part) => return words.with("cell-unknown", &[("part", &shown(part))]),
        NumberFault::NoDigits => "cell-no-digits",
        NumberFault::Exponent => "cell-exponent",
        NumberFault::Grouping => "cell-grouping",
        NumberFault::NoDecimals => "cell-no-decimals",
        NumberFault::Signs => "cell-signs",
        NumberFault::Parenthesis => "cell-parenthesis",
        NumberFault::TooManyDigits => "cell-too-many-digits",
        NumberFault::Ambiguous => "cell-ambiguous",
    };
    words.text(key)
}
