//! What differs between two versions of a plan, figure by figure.

use model::{Both, Change, Column, Comparison, Ledger, Matching, Plan, RowDifference, RowFigures, RowName};

use super::fields::called;
use super::subject::proposal_of;
use crate::numbers::NumberStyle;
use crate::words::Words;

/// Everything that differs between two versions, a figure a line: `VPU 5, 2024: -0,337 → -0,375`.
pub fn differences(old: &Plan, new: &Plan, words: &Words) -> Vec<String> {
    if old == new {
        return Vec::new();
    }
    let ledgers = Both {
        old: Ledger::of(old),
        new: Ledger::of(new),
    };
    let Ok(comparison) = Comparison::of(&[&ledgers.old, &ledgers.new], &Matching::default()) else {
        return vec![words.text("difference-settings")];
    };
    let Some(pair) = comparison.pairs.first() else {
        return Vec::new();
    };
    let plans = Both { old, new };
    let changed = pair.rows.iter().filter(|row| !same(row));
    let mut said: Vec<String> = changed
        .flat_map(|row| of_row(plans, &comparison.columns, row, words))
        .collect();
    if !pair.decided.is_empty() || said.is_empty() {
        said.push(words.text("difference-settings"));
    }
    said
}

fn same(row: &RowDifference) -> bool {
    row.changes.is_empty() && row.figures.old.is_some() && row.figures.new.is_some() && figures_of(row).is_empty()
}

fn of_row(plans: Both<&Plan>, columns: &[Column], row: &RowDifference, words: &Words) -> Vec<String> {
    let (figures, plan) = match (&row.figures.old, &row.figures.new) {
        (_, Some(new)) => (new, plans.new),
        (Some(old), None) => (old, plans.old),
        (None, None) => return Vec::new(),
    };
    let name = name(plan, figures, words);
    let gone = match (&row.figures.old, &row.figures.new) {
        (None, _) => Some("difference-added"),
        (_, None) => Some("difference-dropped"),
        _ => None,
    };
    if let Some(key) = gone {
        return vec![words.with(key, &[("row", &name)])];
    }
    let cells = figures_of(row);
    if cells.is_empty() {
        return row
            .changes
            .iter()
            .map(|change| of_field(&name, change, words))
            .collect();
    }
    of_cells(plans, &name, cells, (columns, words))
}

/// A field of a row that differs: `VPU 5: titel`.
fn of_field(row: &str, change: &Change, words: &Words) -> String {
    let field = match change {
        Change::Confidence(_) => return words.with("made-confidence", &[("of", row)]),
        Change::FollowUp(_) => return words.with("made-follow-up", &[("of", row)]),
        Change::Number(_) => "number",
        Change::Title(_) => "title",
        Change::Area(_) => "area",
        Change::Kind(_) => "kind",
        Change::Inclusion(_) | Change::Counts(_) => "inclusion",
        Change::Status(_) => "status",
        Change::Lines(_) => "lines",
        Change::Category(_) => "category",
        Change::Decisions(_) => "decisions",
        Change::Notes(_) => "notes",
        Change::Committee(_) => "committee",
        Change::Account(_) => "account",
        Change::PolicyArea(_) => "policy_area",
        Change::Responsible(_) => "responsible",
        Change::Personnel(_) => "personnel",
        Change::Base(_) => "base",
        Change::Places(_) => "places",
        Change::TextFacts(_) => "text",
        Change::Partners(_) => "between",
    };
    words.with("made-field", &[("of", row), ("field", &called(field, words))])
}

/// The places of the columns whose printed figures differ.
fn figures_of(row: &RowDifference) -> Vec<(usize, Both<&model::Cell>)> {
    let (Some(old), Some(new)) = (&row.figures.old, &row.figures.new) else {
        return Vec::new();
    };
    let pairs = old.cells.iter().zip(&new.cells).enumerate();
    pairs
        .filter_map(|(place, (old, new))| {
            Some((
                place,
                Both {
                    old: old.as_ref()?,
                    new: new.as_ref()?,
                },
            ))
        })
        .filter(|(_, cells)| cells.old != cells.new)
        .collect()
}

fn of_cells(
    plans: Both<&Plan>,
    row: &str,
    cells: Vec<(usize, Both<&model::Cell>)>,
    (columns, words): (&[Column], &Words),
) -> Vec<String> {
    let style = |plan: &Plan| NumberStyle::new(plan.settings(), plan.settings().notation, words.language());
    let (old_style, new_style) = (style(plans.old), style(plans.new));
    let said = cells.into_iter().filter_map(|(place, cells)| {
        let column = column(*columns.get(place)?, words);
        let (old, new) = (
            old_style.printed(&cells.old.figure),
            new_style.printed(&cells.new.figure),
        );
        let values = [("row", row), ("column", &column), ("old", &old), ("new", &new)];
        Some(words.with("difference-cell", &values))
    });
    said.collect()
}

fn column(column: Column, words: &Words) -> String {
    match column {
        Column::FullYear => words.text("difference-full-year"),
        Column::Year(year) => year.to_string(),
        Column::FullyPhasedIn => words.text("difference-fully-phased-in"),
    }
}

fn name(plan: &Plan, figures: &RowFigures, words: &Words) -> String {
    match figures.name {
        RowName::Proposal(id) => match plan.proposal(id) {
            Some(proposal) if !proposal.number.is_empty() => super::shown(&proposal.number),
            _ => proposal_of(plan, id, words),
        },
        RowName::Overlap(_) => words.text("difference-overlap"),
    }
}
