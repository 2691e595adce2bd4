//! What the selected figures come to, for the status bar.

use std::collections::BTreeSet;

use model::{AreaId, Figure, Plan, ProposalId};

use super::cells::Sight;
use super::columns::ColumnKey;
use super::cursor::{Block, Layout, Place};
use super::figures::{RowFigures, Shown};
use super::rows::{RowKey, StripRow};
use super::structure;

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
        let columns_in = |place: usize| {
            let columns = layout.columns.iter().copied().enumerate();
            columns.filter(move |(column, _)| selected(place, *column))
        };
        let mut parts = Parts::default();
        for (place, row) in &rows {
            columns_in(*place).for_each(|(column, _)| parts.take(sight.ledger.plan(), (*row, column)));
        }
        for (place, row) in rows {
            let figures = RowFigures::of(sight.ledger, sight.view.coverage, row);
            let years = columns_in(place).any(|(_, column)| matches!(column, ColumnKey::Year(_)));
            for (at, column) in columns_in(place) {
                let shown = figures.shown(sight.ledger, column);
                if parts.hold(row, at) || (years && is_across(column)) {
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

/// Whether a column holds what the years of its row come to.
const fn is_across(column: ColumnKey) -> bool {
    matches!(column, ColumnKey::Sum | ColumnKey::FullYear | ColumnKey::FullyPhasedIn)
}

/// What is selected in each column, by its place, as far as other selected figures hold it.
#[derive(Default)]
struct Parts {
    /// Proposals, which hold their lines.
    proposals: BTreeSet<(usize, ProposalId)>,
    /// Areas with selected rows or sums in them, which hold those.
    areas: BTreeSet<(usize, AreaId)>,
}

impl Parts {
    fn take(&mut self, plan: &Plan, (row, column): (RowKey, usize)) {
        let around = match row {
            RowKey::Proposal(id) | RowKey::Line(id, _) => plan.proposal(id).map(|proposal| proposal.area),
            RowKey::Overlap(_) => structure::area_of(plan, row),
            RowKey::Area(id) | RowKey::Subtotal(id) => plan.area(id).and_then(|area| area.parent),
            RowKey::Strip(_) => None,
        };
        if let RowKey::Proposal(id) = row {
            self.proposals.insert((column, id));
        }
        for area in around.into_iter().flat_map(|area| plan.upwards(area)) {
            if !self.areas.insert((column, area.id)) {
                // Those above it are noted, too.
                break;
            }
        }
    }

    /// Whether a figure is held by, or holds, others in its column that are counted.
    fn hold(&self, row: RowKey, column: usize) -> bool {
        match row {
            RowKey::Line(id, _) => self.proposals.contains(&(column, id)),
            RowKey::Area(id) | RowKey::Subtotal(id) => self.areas.contains(&(column, id)),
            RowKey::Strip(StripRow::Total) => self.areas.contains(&(column, AreaId::WHOLE)),
            RowKey::Proposal(_) | RowKey::Overlap(_) | RowKey::Strip(_) => false,
        }
    }
}
