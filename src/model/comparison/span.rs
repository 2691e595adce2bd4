//! The columns that several plans are compared in.

use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::{AreaId, Cell, Column, Counts, Coverage, Figure, Ledger, Overlap, OverlapId, Proposal, ProposalId, Years};

/// The full-year effect, every year that any of the plans shows, and fully phased in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span(Arc<[Column]>);

/// A row of a comparison: a proposal or an overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowName {
    /// A proposal.
    Proposal(ProposalId),
    /// An overlap between two proposals.
    Overlap(OverlapId),
}

/// One plan's figures of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFigures {
    /// The row, by the name it has in this plan.
    pub name: RowName,
    /// Whether it adds to the totals.
    pub counts: Counts,
    /// A cell for every column of the comparison, whether the row counts or not; nothing in a year
    /// that the plan does not show.
    pub cells: Vec<Option<Cell>>,
}

impl Span {
    pub(super) fn of(ledgers: &[&Ledger]) -> Self {
        let years: BTreeSet<_> = ledgers.iter().flat_map(|ledger| years_of(ledger).iter()).collect();
        let shown = years.into_iter().map(Column::Year);
        let columns = core::iter::once(Column::FullYear).chain(shown);
        Self(columns.chain([Column::FullyPhasedIn]).collect())
    }

    pub(super) fn columns(&self) -> &[Column] {
        &self.0
    }

    /// What a plan has for every column, out of what it has for its own; nothing where it does not
    /// show one.
    pub(super) fn spread<T: Clone>(&self, years: Years, own: &[T]) -> Vec<Option<T>> {
        let of = |column: &Column| own.get(column.place(years)?).cloned();
        self.0.iter().map(of).collect()
    }

    pub(super) fn proposal(&self, ledger: &Ledger, proposal: &Proposal) -> RowFigures {
        RowFigures {
            name: RowName::Proposal(proposal.id),
            counts: ledger.rows().counts(proposal),
            cells: self.spread(years_of(ledger), &ledger.printed_cells(proposal)),
        }
    }

    pub(super) fn overlap(&self, ledger: &Ledger, overlap: &Overlap) -> RowFigures {
        let row = ledger.overlap_row(overlap);
        RowFigures {
            name: RowName::Overlap(overlap.id),
            counts: row.counts,
            cells: self.spread(years_of(ledger), &row.cells),
        }
    }

    pub(super) fn totals(&self, ledger: &Ledger, area: AreaId) -> Vec<Option<Figure>> {
        let totals = ledger.totals(area, Coverage::All).into_iter();
        let figures: Vec<_> = totals.map(|total| total.figure).collect();
        self.spread(years_of(ledger), &figures)
    }
}

pub(super) fn years_of(ledger: &Ledger) -> Years {
    ledger.plan().settings().years
}

impl RowFigures {
    /// What the row adds to the total in the column at a place; zero where it does not count or
    /// the plan does not show the column.
    pub fn adds(&self, place: usize) -> Figure {
        match (&self.counts, self.cells.get(place)) {
            (Counts::Yes, Some(Some(cell))) => cell.figure.clone(),
            _ => Figure::zero(),
        }
    }
}
