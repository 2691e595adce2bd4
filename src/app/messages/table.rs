//! Tables that could not be imported: every cell that is wrong, and that nothing was written.

use std::io;
use std::path::Path;

use exchange::catalogue::CatalogueError;
use exchange::{ImportError, Ragged, TableError};
use model::Text;

use super::calendar::calendar;
use super::cells::{cell, no_amount, not_understood};
use super::system::unread;
use super::{listed, message, name, plan, shown};
use crate::words::Words;

/// Why a table's file could not be read.
pub(crate) fn not_read(file: &Path, error: &io::Error, words: &Words) -> String {
    let first = words.with("import-failed", &[("file", &name(file))]);
    message(&first, [unread(error, words), words.text("safe-nothing-written")])
}

/// Why a file is not a table of proposals.
pub(crate) fn not_a_table(file: &Path, error: &TableError, words: &Words) -> String {
    failed(file, said(error, words), words)
}

/// Why a table cannot become a plan.
pub(crate) fn not_imported(file: &Path, error: &ImportError, words: &Words) -> String {
    failed(file, faults(error, words), words)
}

/// Why what was pasted cannot become proposals.
pub(crate) fn not_pasted(error: &ImportError, words: &Words) -> String {
    faults(error, words).join(" ")
}

fn faults(error: &ImportError, words: &Words) -> Vec<String> {
    match error {
        ImportError::Amounts(faults) => {
            let count = words.with("table-amounts", &[("count", &faults.len().to_string())]);
            counted(count, listed(faults, words, |fault| no_amount(fault, words)))
        }
        ImportError::Step(_) => vec![words.text("table-step")],
        ImportError::Years(error) => vec![calendar(*error, words)],
        ImportError::Plan(error) => vec![plan(error, words)],
    }
}

/// Why a pasted text or table is no catalogue.
pub(crate) fn not_a_catalogue(error: &CatalogueError, words: &Words) -> String {
    match error {
        CatalogueError::NoYears => words.text("catalogue-no-years"),
        CatalogueError::NoRows => words.text("catalogue-no-rows"),
        CatalogueError::Table(TableError::DecimalMarks { comma, point }) => {
            let values = [comma, point].map(|source| cell(source, words));
            let [comma, point] = &values;
            words.with("catalogue-marks", &[("comma", comma), ("point", point)])
        }
        CatalogueError::Table(error) => said(error, words).join("\n"),
    }
}

fn failed(file: &Path, mut said: Vec<String>, words: &Words) -> String {
    let first = words.with("import-failed", &[("file", &name(file))]);
    said.push(words.text("safe-not-imported"));
    message(&first, said)
}

fn said(error: &TableError, words: &Words) -> Vec<String> {
    match error {
        TableError::Cells(errors) => {
            let count = words.with("table-cells", &[("count", &errors.len().to_string())]);
            counted(count, listed(errors, words, |error| not_understood(error, words)))
        }
        TableError::Ragged(lines) => {
            let count = words.with("table-ragged", &[("count", &lines.len().to_string())]);
            counted(count, listed(lines, words, |line| ragged(*line, words)))
        }
        other => vec![in_one_line(other, words)],
    }
}

fn counted(count: String, mut list: Vec<String>) -> Vec<String> {
    list.insert(0, count);
    list
}

fn in_one_line(error: &TableError, words: &Words) -> String {
    match error {
        TableError::Workbook => words.text("table-workbook"),
        TableError::NotText => words.text("table-not-text"),
        TableError::UnclosedQuote { line } => words.with("table-unclosed-quote", &[("line", &line.to_string())]),
        TableError::TextAfterQuote { line } => words.with("table-text-after-quote", &[("line", &line.to_string())]),
        TableError::NoTitle { headings } => words.with("table-no-title", &[("headings", &in_a_row(headings))]),
        TableError::NoYears { headings } => words.with("table-no-years", &[("headings", &in_a_row(headings))]),
        TableError::DuplicateColumn { first, second } => words.with(
            "table-duplicate-column",
            &[("first", &shown(first)), ("second", &shown(second))],
        ),
        TableError::DecimalMarks { comma, point } => {
            let values = [comma, point].map(|source| cell(source, words));
            let [comma, point] = &values;
            words.with("table-decimal-marks", &[("comma", comma), ("point", point)])
        }
        TableError::DecimalMarkUnknown(source) => {
            words.with("table-decimal-unknown", &[("cell", &cell(source, words))])
        }
        TableError::Empty | TableError::Ragged(_) | TableError::Cells(_) => words.text("table-empty"),
    }
}

fn in_a_row(headings: &[Text]) -> String {
    let headings: Vec<String> = headings.iter().map(|heading| shown(heading)).collect();
    headings.join(", ")
}

fn ragged(line: Ragged, words: &Words) -> String {
    let values = [line.line.to_string(), line.cells.to_string(), line.columns.to_string()];
    let [line, cells, columns] = &values;
    words.with(
        "table-ragged-line",
        &[("line", line), ("count", cells), ("columns", columns)],
    )
}
