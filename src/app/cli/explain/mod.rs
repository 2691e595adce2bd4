//! `explain`: how one figure of a scenario came about.

mod json;
mod row;
mod text;

use clap::ArgMatches;
use model::{Asked, Column, Year};

use super::arguments::{EXPLAINED, chosen, path, text as typed};
use super::{Outcome, print, show, tell};
use crate::messages;
use crate::report::Report;
use crate::words::Words;
use row::Row;

/// The form of an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Sentences.
    Text,
    /// One object with the figure, its exact value and its steps.
    Json,
}

/// `explain`: the figure in one row and column.
pub(super) fn explain(matches: &ArgMatches, words: &Words) -> Outcome {
    let said = show::view(matches, words)
        .and_then(|view| show::opened(path(matches, "file"), view, words))
        .and_then(|report| explained(matches, &report));
    match said {
        Ok(text) => print(&text, words),
        Err(message) => tell(&message),
    }
}

fn explained(matches: &ArgMatches, report: &Report<'_>) -> Result<String, String> {
    let format = chosen(matches, "format", &EXPLAINED).unwrap_or(Format::Text);
    let of = typed(matches, "of");
    let row = row::found(report, typed(matches, "row").unwrap_or_default(), of)?;
    let asked = asked(matches, report, row)?;
    let derivation = report
        .ledger
        .derivation(asked)
        .ok_or_else(|| no_figure(report, asked))?;
    let explanation = report.wording().explanation(&derivation);
    Ok(match format {
        Format::Text => text::written(&explanation),
        Format::Json => json::written(report, &derivation, &explanation),
    })
}

/// The figure of a row in the column that was asked for.
fn asked(matches: &ArgMatches, report: &Report<'_>, row: Row) -> Result<Asked, String> {
    let year = matches.get_one::<i64>("year").map(|number| Year::new(*number));
    let year = year
        .transpose()
        .map_err(|error| messages::calendar(error, report.words))?;
    let column = match year {
        Some(year) => Column::Year(year),
        None if matches.get_flag("fully-phased-in") => Column::FullyPhasedIn,
        None => Column::FullYear,
    };
    Ok(match row {
        Row::Amount(of) if matches.get_flag("over-the-years") => Asked::OverTheYears(of),
        Row::Amount(of) => Asked::Amount(of, column),
        Row::Posts(of) => Asked::Posts(of, column),
        Row::Percent(of) => Asked::Percent(of),
        Row::Alternative(id, figure) => Asked::Alternative(id, figure),
    })
}

/// That a row has no figure in a column, and in which it has.
fn no_figure(report: &Report<'_>, asked: Asked) -> String {
    let wording = report.wording();
    let columns = report.ledger.columns().filter(|column| {
        let there = match asked {
            Asked::Amount(of, _) => Asked::Amount(of, *column),
            Asked::Posts(of, _) => Asked::Posts(of, *column),
            other => other,
        };
        report.ledger.derivation(there).is_some()
    });
    let columns: Vec<String> = columns.map(|column| wording.column(column)).collect();
    let values = [wording.name(asked), wording.column_of(asked), columns.join(", ")];
    let [row, column, columns] = &values;
    let key = match (columns.is_empty(), column.is_empty()) {
        (false, _) => "explain-no-figure",
        (true, false) => "explain-no-figure-in-any",
        (true, true) => "explain-no-figure-at-all",
    };
    report.say(key, &[("row", row), ("column", column), ("columns", columns)])
}
