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
    /// The same without what may not be shown outside, where there is any of it.
    redacted: Option<(Subject, Comparison)>,
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
        let redacted = subject.redacted().map(|redacted| {
            let comparison = compared(&redacted, words)?;
            Ok::<_, String>((redacted, comparison))
        });
        let mut made = Self {
            columns: columns.filter(|(_, column)| *column != Column::FullyPhasedIn).collect(),
            redacted: redacted.transpose()?,
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

    /// The comparison as it is looked at within the administration.
    pub fn compared<'a>(&'a self, words: &'a Words) -> Option<Compared<'a>> {
        self.looked_at((&self.of, &self.comparison), words)
    }

    /// The comparison as it is given to others: without internal notes and confidential texts.
    pub fn given<'a>(&'a self, words: &'a Words) -> Option<Compared<'a>> {
        let whole = (&self.of, &self.comparison);
        let redacted = self.redacted.as_ref();
        self.looked_at(
            redacted.map_or(whole, |(subject, comparison)| (subject, comparison)),
            words,
        )
    }

    fn looked_at<'a>(
        &'a self,
        (subject, comparison): (&'a Subject, &'a Comparison),
        words: &'a Words,
    ) -> Option<Compared<'a>> {
        Some(Compared {
            first: subject.ledgers.first()?,
            scenarios: subject.scenarios(),
            comparison,
            words,
            style: subject.style,
            by: By::Row,
            shown: Shown::All,
            hiding: subject.hiding,
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
