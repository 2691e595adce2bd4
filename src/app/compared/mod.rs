//! Scenarios side by side, each against the first: rows first, then text, CSV or JSON. What the command line prints
//! is what the window shows.

mod csv;
mod grid;
mod hiding;
mod json;
mod largest;
mod status;
mod table;
mod text;

use model::{Column, Comparison, Ledger, MixedTotal};

use crate::numbers::NumberStyle;
use crate::report::Format;
use crate::wording::{PairWording, Wording};
use crate::words::Words;

pub(crate) use grid::{GridCell, GridLine, Reads};
pub(crate) use hiding::{Hidden, Hiding};
pub(crate) use status::Status;
pub(crate) use table::{Line, LineKind};

/// What a comparison's table has a row for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// A proposal or an overlap.
    Row,
    /// A proposal's every cause.
    Cause,
    /// An area.
    Area,
}

/// Which rows a comparison's table has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// All of them.
    All,
    /// Those that differ.
    Changed,
}

/// One scenario of a comparison.
#[derive(Clone)]
pub(crate) struct Scenario<'a> {
    /// What it is called: its file, or what stands on its tab.
    pub(crate) name: String,
    /// Its figures.
    pub(crate) ledger: &'a Ledger,
}

/// A comparison, and how it is looked at.
#[derive(Clone)]
pub(crate) struct Compared<'a> {
    /// The scenarios, in the order in which they were compared.
    pub(crate) scenarios: Vec<Scenario<'a>>,
    /// The figures of the first.
    pub(crate) first: &'a Ledger,
    /// What differs between them.
    pub(crate) comparison: &'a Comparison,
    /// The words of the language that is spoken.
    pub(crate) words: &'a Words,
    /// How figures are written.
    pub(crate) style: NumberStyle,
    /// What its table has a row for.
    pub(crate) by: By,
    /// Which rows its table has.
    pub(crate) shown: Shown,
    /// Which differences are hidden.
    pub(crate) hiding: Hiding,
    /// The columns that are shown, by their place in the comparison.
    pub(crate) columns: Vec<(usize, Column)>,
    /// The column in which many scenarios stand side by side.
    pub(crate) grid: (usize, Column),
}

impl Compared<'_> {
    /// The comparison in one of the forms that reports have.
    pub(crate) fn written(&self, format: Format) -> String {
        match format {
            Format::Text => self.text(),
            Format::Csv => self.csv(),
            Format::Json => self.json(),
        }
    }

    fn wording<'l>(&'l self, ledger: &'l Ledger) -> Wording<'l> {
        Wording::new(ledger, self.words, self.style)
    }

    /// The words for the scenario at a place against the first.
    pub(crate) fn pair_words(&self, place: usize) -> PairWording<'_> {
        let new = self.scenarios.get(place).map_or(self.first, |scenario| scenario.ledger);
        PairWording {
            old: self.wording(self.first),
            new: self.wording(new),
            columns: self.columns.clone(),
        }
    }

    /// What a scenario's totals are made of, in the shown columns that mix recurring and one-off money.
    pub(crate) fn mixed_totals(&self, place: usize) -> impl Iterator<Item = &MixedTotal> {
        let totals = self.comparison.mixed_totals.get(place).into_iter().flatten();
        totals.filter(|total| self.columns.iter().any(|(_, column)| *column == total.mixture.column))
    }

    /// What a column is called.
    pub(crate) fn column(&self, column: Column) -> String {
        self.wording(self.first).column(column)
    }

    /// The letter by which a scenario is called.
    fn letter(place: usize) -> char {
        ('A'..='Z').nth(place).unwrap_or('?')
    }

    fn say(&self, key: &str, values: crate::words::Values<'_>) -> String {
        self.words.with(key, values)
    }
}
