//! What the selected figures come to, for the status bar.

use std::collections::BTreeSet;

use model::Figure;

use super::cells::Sight;
use super::cursor::{Block, Layout, Place};
use super::figures::{RowFigures, Shown};

/// What the selected cells come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    sum: Figure,
    numbers: u32,
    unquantified: u32,
}

impl Summary {
    /// What cells come to; nothing where they hold fewer than two figures. A cell that lies in two blocks is counted
    /// once.
    pub fn of(sight: Sight<'_>, layout: Layout<'_>, blocks: &[Block]) -> Option<Self> {
        let mut summary = Self {
            sum: Figure::zero(),
            numbers: 0,
            unquantified: 0,
        };
        let selected = |row: usize, column: usize| blocks.iter().any(|block| block.holds(Place { row, column }));
        let rows: BTreeSet<usize> = blocks
            .iter()
            .flat_map(|block| block.first.row..=block.last.row)
            .collect();
        for (place, row) in rows.into_iter().filter_map(|row| Some((row, layout.rows.at(row)?))) {
            let figures = RowFigures::of(sight.ledger, sight.view.coverage, row);
            let columns = layout.columns.iter().enumerate();
            for (_, column) in columns.filter(|(column, _)| selected(place, *column)) {
                summary.add(&figures.shown(sight.ledger, *column));
            }
        }
        (summary.numbers.saturating_add(summary.unquantified) > 1).then_some(summary)
    }

    fn add(&mut self, shown: &Shown) {
        match shown {
            Shown::Amount(figure, _) => {
                self.sum = self.sum.plus(figure);
                self.numbers = self.numbers.saturating_add(1);
            }
            Shown::NotQuantified => self.unquantified = self.unquantified.saturating_add(1),
            Shown::Posts(_) | Shown::Percent(_) | Shown::NotRelevant | Shown::Empty => {}
        }
    }

    /// It in words: `Sum −1,234 · 5 tal · 1 ikke opgjort`.
    pub fn written(&self, sight: Sight<'_>) -> String {
        let words = sight.words;
        let sum = sight.written(&Shown::Amount(self.sum.clone(), 0));
        let numbers = words.with("summary-numbers", &[("count", &self.numbers.to_string())]);
        let mut parts = vec![words.with("summary-sum", &[("sum", &sum)]), numbers];
        if self.unquantified > 0 {
            let count = self.unquantified.to_string();
            parts.push(words.with("summary-unquantified", &[("count", &count)]));
        }
        parts.join(" · ")
    }
}
