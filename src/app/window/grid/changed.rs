//! Where a change was made that is undone or made again.

use std::collections::BTreeSet;

use model::{Ledger, Plan, ProposalId};

use super::columns::ColumnKey;
use super::cursor::CellKey;
use super::rows::{RowKey, StripRow};
use super::travel::showing;
use super::{Grid, entry};
use crate::window::view::View;

/// What differs between two versions of a plan, as far as it stands in rows.
struct Changed<'a> {
    before: &'a Plan,
    now: &'a Plan,
    proposals: BTreeSet<ProposalId>,
}

impl Changed<'_> {
    fn proposal(&self, row: RowKey) -> bool {
        matches!(row, RowKey::Proposal(id) | RowKey::Line(id, _) if self.proposals.contains(&id))
    }

    fn row(&self, row: RowKey) -> bool {
        matches!(row, RowKey::Area(_) | RowKey::Strip(StripRow::Target)) || self.proposal(row)
    }

    /// Whether a cell says something else; the box is turned from everywhere in its row.
    fn cell(&self, cell: CellKey) -> bool {
        cell.column != ColumnKey::Include
            && self.row(cell.row)
            && entry::exists(self.now, cell)
            && entry::differs(self.now, self.before, cell)
    }
}

impl Grid {
    /// Goes to what has changed since a version of the plan: to a cell that says something else, or to a proposal of
    /// which something else changed, and shows it where it is hidden. Stays where that is already.
    pub fn go_to_change(&mut self, before: &Plan, ledger: &Ledger, view: &mut View) {
        let now = ledger.plan();
        let changed = Changed {
            before,
            now,
            proposals: now.changed_since(before).into_iter().collect(),
        };
        let active = self.cursor.active;
        if active.is_some_and(|cell| changed.cell(cell)) {
            return;
        }
        if let Some(cell) = self.changed_cell(&changed) {
            self.go_to(cell);
            *view = showing(ledger, view, cell.row);
            return;
        }
        let here = active.is_some_and(|cell| changed.proposal(cell.row));
        if let Some(row) = self.changed_proposal(&changed).filter(|_| !here) {
            let there = |column| CellKey { row, column };
            let alike = active
                .map(|cell| there(cell.column))
                .filter(|cell| entry::exists(now, *cell));
            self.go_to(alike.unwrap_or(there(ColumnKey::Title)));
            *view = showing(ledger, view, row);
        }
    }

    /// The first cell shown that says something else.
    fn changed_cell(&self, changed: &Changed<'_>) -> Option<CellKey> {
        let layout = self.layout()?;
        let rows = layout.rows.iter().filter(|row| changed.row(*row));
        let mut cells = rows.flat_map(|row| {
            layout
                .columns
                .iter()
                .map(move |column| CellKey { row, column: *column })
        });
        cells.find(|cell| changed.cell(*cell))
    }

    /// The first proposal of which something changed, one that is shown before others.
    fn changed_proposal(&self, changed: &Changed<'_>) -> Option<RowKey> {
        let is_there = |row: RowKey| {
            let column = ColumnKey::Title;
            entry::exists(changed.now, CellKey { row, column })
        };
        let mut shown = self.layout()?.rows.iter().filter(|row| changed.proposal(*row));
        let areas = changed.now.areas_in_order().into_iter();
        let mut all = areas.flat_map(|(_, area)| area.proposals.iter().copied());
        let first = || all.find(|id| changed.proposals.contains(id)).map(RowKey::Proposal);
        shown.find(|row| is_there(*row)).or_else(first)
    }
}
