//! What the selected figures come to, for the status bar.

use std::collections::BTreeSet;

use model::{Figure, ProposalId};

use super::cells::Sight;
use super::columns::ColumnKey;
use super::cursor::{Block, Layout, Place};
use super::figures::{RowFigures, Shown};
use super::rows::RowKey;

/// What the selected cells come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    sum: Figure,
    numbers: u32,
    unquantified: u32,
    /// Whether sums of what is selected are selected too, and not counted again.
    without_sums: bool,
}

impl Summary {
    /// What cells come to; nothing where they hold fewer than two figures. A cell that lies in two blocks is counted
    /// once.
    pub fn of(sight: Sight<'_>, layout: Layout<'_>, blocks: &[Block]) -> Option<Self> {
        let mut summary = Self {
            sum: Figure::zero(),
            numbers: 0,
            unquantified: 0,
            without_sums: false,
        };
        let selected = |row: usize, column: usize| blocks.iter().any(|block| block.holds(Place { row, column }));
        let rows: BTreeSet<usize> = blocks
            .iter()
            .flat_map(|block| block.first.row..=block.last.row)
            .collect();
        let rows: Vec<(usize, RowKey)> = rows
            .into_iter()
            .filter_map(|row| Some((row, layout.rows.at(row)?)))
            .collect();
        let parts = Parts::of(layout, &rows, blocks);
        for (place, row) in rows {
            let figures = RowFigures::of(sight.ledger, sight.view.coverage, row);
            let columns = layout.columns.iter().enumerate();
            for (_, column) in columns.filter(|(column, _)| selected(place, *column)) {
                let shown = figures.shown(sight.ledger, *column);
                if parts.sums_up(row, *column) {
                    summary.without_sums |= matches!(shown, Shown::Amount(..));
                } else {
                    summary.add(&shown);
                }
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
        if self.without_sums {
            parts.push(words.text("summary-without-sums"));
        }
        parts.join(" · ")
    }
}

/// What of the selection other parts of it sum up.
struct Parts {
    proposals: BTreeSet<ProposalId>,
    /// Whether rows are among it that are no sums.
    entered: bool,
    years: bool,
}

impl Parts {
    fn of(layout: Layout<'_>, rows: &[(usize, RowKey)], blocks: &[Block]) -> Self {
        let proposals = rows.iter().filter_map(|(_, row)| match row {
            RowKey::Proposal(id) => Some(*id),
            _ => None,
        });
        let is_entered = |row: &RowKey| matches!(row, RowKey::Proposal(_) | RowKey::Line(..) | RowKey::Overlap(_));
        let selected = |place: usize| {
            let holds = |block: &Block| (block.first.column..=block.last.column).contains(&place);
            blocks.iter().any(holds)
        };
        let mut columns = layout.columns.iter().enumerate();
        Self {
            proposals: proposals.collect(),
            entered: rows.iter().any(|(_, row)| is_entered(row)),
            years: columns.any(|(place, column)| matches!(column, ColumnKey::Year(_)) && selected(place)),
        }
    }

    /// Whether a figure is a sum of, or a part of, others that are selected with it.
    fn sums_up(&self, row: RowKey, column: ColumnKey) -> bool {
        let again = match row {
            RowKey::Proposal(_) | RowKey::Overlap(_) => false,
            RowKey::Line(id, _) => self.proposals.contains(&id),
            RowKey::Area(_) | RowKey::Subtotal(_) | RowKey::Strip(_) => self.entered,
        };
        let across = matches!(column, ColumnKey::Sum | ColumnKey::FullYear | ColumnKey::FullyPhasedIn);
        again || (self.years && across)
    }
}
