//! What stands in the strip above a comparison: every scenario's totals, and how far its targets are met.

use model::{AreaId, Bridge, Column, Figure};

use crate::compared::{Compared, GridCell};
use crate::window::grid::{of_which_once, on_screen};
use crate::window::inspector::minus_on_screen;

/// One scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripRow {
    /// What it is called.
    pub name: String,
    /// What stands in every column.
    pub cells: Vec<StripCell>,
}

/// What a scenario comes to in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripCell {
    /// Its total.
    pub total: String,
    /// Its target, where it has one.
    pub target: Option<String>,
    /// How far that is met.
    pub gap: Option<Gap>,
    /// What the total is made of, where it mixes recurring and one-off money.
    pub made_of: Option<MadeOf>,
}

/// What a total is made of that mixes recurring and one-off money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeOf {
    /// How much of it comes once, in a word or two.
    pub short: String,
    /// What it is made of, in a sentence.
    pub full: String,
}

/// How far a target is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Whether it is.
    pub standing: Standing,
    /// So in a word or two.
    pub short: String,
    /// So in words that say by how much.
    pub full: String,
    /// What is missing, where something is.
    pub missing: Option<String>,
}

/// Whether a target is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is.
    Met,
    /// Something is missing.
    Missing,
}

/// Whether scenarios have the same targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Targets {
    /// None has any.
    None,
    /// Those that have any have the same.
    Common,
    /// They have others.
    Own,
}

/// Whether scenarios have the same targets.
pub fn targets(rows: &[StripRow]) -> Targets {
    let mut of_rows = rows.iter().map(|row| row.cells.iter().map(|cell| &cell.target));
    let mut with_any = of_rows.by_ref().filter(|targets| targets.clone().any(Option::is_some));
    let Some(first) = with_any.next() else {
        return Targets::None;
    };
    if with_any.all(|targets| targets.eq(first.clone())) {
        Targets::Common
    } else {
        Targets::Own
    }
}

/// A row for every scenario, the base first.
pub fn rows(compared: &Compared<'_>) -> Vec<StripRow> {
    let scenarios = compared.scenarios.iter().enumerate();
    scenarios
        .map(|(place, scenario)| {
            let columns = compared.columns.iter();
            StripRow {
                name: scenario.name.clone(),
                cells: columns.map(|column| cell(compared, place, *column)).collect(),
            }
        })
        .collect()
}

fn cell(compared: &Compared<'_>, scenario: usize, (column, name): (usize, Column)) -> StripCell {
    let of = |figures: &[Vec<Option<Figure>>]| figures.get(scenario)?.get(column)?.clone();
    let total = of(&compared.comparison.totals).map_or(GridCell::Absent, GridCell::Figure);
    let target = of(&compared.comparison.targets);
    let words = compared.pair_words(scenario);
    let mixed = compared
        .mixed_totals(scenario)
        .find(|total| total.mixture.column == name);
    let made_of = mixed.map(|total| MadeOf {
        short: of_which_once(
            &on_screen(&compared.style.printed(&total.mixture.one_off)),
            compared.words,
        ),
        full: minus_on_screen(&words.new.made_of(AreaId::WHOLE, total)),
    });
    let gap = gap(compared, scenario, column).map(|gap| {
        let full = words.met(Some(gap));
        let (standing, short) = if gap.prints_as_saving() {
            (Standing::Missing, full.clone())
        } else {
            (Standing::Met, compared.words.text("compare-met"))
        };
        Gap {
            standing,
            short,
            full,
            missing: gap.prints_as_saving().then(|| words.new.size(gap)),
        }
    });
    StripCell {
        total: on_screen(&compared.grid_cell(&total)),
        target: target.map(|target| on_screen(&compared.style.printed(&target))),
        gap,
        made_of,
    }
}

/// What is missing to a scenario's target in a column, where it has one.
pub fn gap<'c>(compared: &'c Compared<'_>, scenario: usize, column: usize) -> Option<&'c Figure> {
    let pairs = &compared.comparison.pairs;
    let bridge = |pair: usize| -> Option<&'c Bridge> { pairs.get(pair)?.gaps.get(column)?.as_ref() };
    match scenario.checked_sub(1) {
        None => bridge(0)?.figures.old.as_ref(),
        Some(pair) => bridge(pair)?.figures.new.as_ref(),
    }
}
