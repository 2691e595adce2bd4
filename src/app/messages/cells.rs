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
    with_fault(&error.cell, &amount(error.fault, words), words)
}

/// Why a number is no amount.
pub(crate) fn amount(fault: AmountError, words: &Words) -> String {
    words.text(match fault {
        AmountError::TooLarge => "cell-too-large",
        AmountError::TooFine => "cell-too-fine",
    })
}

fn with_fault(cell: &Source, fault: &str, words: &Words) -> String {
    let values = [cell.line.to_string(), shown(&cell.column), shown(&cell.text)];
    let [line, column, text] = &values;
    words.with(
        "cell-fault",
        &[("line", line), ("column", column), ("text", text), ("fault", fault)],
    )
}

/// Why a text is no number.
pub(crate) fn number(fault: &NumberFault, words: &Words) -> String {
    let key = match fault {
        NumberFault::Unknown(part) => return words.with("cell-unknown", &[("part", &shown(part))]),
        NumberFault::NoDigits => "cell-no-digits",
        NumberFault::Exponent => "cell-exponent",
        NumberFault::Grouping => "cell-grouping",
        NumberFault::NoDecimals => "cell-no-decimals",
        NumberFault::Signs => "cell-signs",
        NumberFault::Parenthesis => "cell-parenthesis",
        NumberFault::TooManyDigits => "cell-too-many-digits",
        NumberFault::TooLong => "cell-too-long",
        NumberFault::Ambiguous => "cell-ambiguous",
    };
    words.text(key)
}
