//! A comparison as it stands: calculated once for the versions compared, and written as rows ready to be drawn.

use model::{Column, Comparison, Ledger};

use super::ledger_rows::{self, Sheet};
use super::places;
use super::strip_rows::{self, StripRow, Targets};
use super::subject::Subject;
use crate::compared::{By, Compared, Shown};
use crate::messages;
use crate::words::Words;

/// A comparison of open scenarios as they stood.
pub struct Made {
    /// What is compared.
    pub of: Subject,
    comparison: Comparison,
    /// The columns shown, by their place in the comparison.
    pub columns: Vec<(usize, Column)>,
    /// What they are called.
    pub heads: Vec<String>,
    /// Every scenario's totals.
    pub strip: Vec<StripRow>,
    /// Whether the scenarios have the same targets.
    pub targets: Targets,
    /// Every other scenario against the base.
    pub sheets: Vec<Sheet>,
    /// How many letters the widest figures have.
    pub widest: usize,
}

impl Made {
    /// What differs between scenarios.
    ///
    /// # Errors
    /// Says in words why they cannot be compared.
    pub fn of(subject: Subject, words: &Words) -> Result<Self, String> {
        let comparison = compared(&subject, words)?;
        let columns = comparison.columns.iter().copied().enumerate();
        let mut made = Self {
            columns: columns.filter(|(_, column)| *column != Column::FullyPhasedIn).collect(),
            of: subject,
            comparison,
            heads: Vec::new(),
            strip: Vec::new(),
            targets: Targets::None,
            sheets: Vec::new(),
            widest: 0,
        };
        let Some(compared) = made.compared(words) else {
            return Ok(made);
        };
        let heads = made
            .columns
            .iter()
            .map(|(_, column)| compared.column(*column))
            .collect();
        let strip = strip_rows::rows(&compared);
        let sheets = ledger_rows::sheets(&compared);
        made.targets = strip_rows::targets(&strip);
        made.widest = places::widest(&strip, &sheets);
        (made.heads, made.strip, made.sheets) = (heads, strip, sheets);
        Ok(made)
    }

    /// What the scenario at a place is called.
    pub fn name(&self, place: usize) -> &str {
        self.of.names.get(place).map_or("", String::as_str)
    }

    /// The target of the column at a place, where the scenarios have the same.
    pub fn target(&self, column: usize) -> Option<&str> {
        let common = self.strip.iter().filter(|_| self.targets == Targets::Common);
        let mut targets = common.filter_map(|row| row.cells.get(column)?.target.as_deref());
        targets.next()
    }

    /// The comparison, to be written out.
    pub fn compared<'a>(&'a self, words: &'a Words) -> Option<Compared<'a>> {
        Some(Compared {
            first: self.of.ledgers.first()?,
            scenarios: self.of.scenarios(),
            comparison: &self.comparison,
            words,
            style: self.of.style,
            by: By::Row,
            shown: Shown::All,
            hiding: self.of.hiding,
            columns: self.columns.clone(),
            grid: self.columns.first().copied().unwrap_or((0, Column::FullYear)),
        })
    }
}

fn compared(subject: &Subject, words: &Words) -> Result<Comparison, String> {
    let ledgers: Vec<&Ledger> = subject.ledgers.iter().collect();
    Comparison::of(&ledgers, &subject.matching).map_err(|error| {
        let names: Vec<&str> = subject.names.iter().map(String::as_str).collect();
        messages::not_compared(&error, &names, words)
    })
}
