//! Where a change was made that is undone or made again.

use std::collections::BTreeSet;

use model::{Plan, ProposalId};

use super::columns::ColumnKey;
use super::cursor::CellKey;
use super::rows::{RowKey, StripRow};
use super::{Grid, entry};

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

    fn cell(&self, cell: CellKey) -> bool {
        self.row(cell.row) && entry::exists(self.now, cell) && entry::differs(self.now, self.before, cell)
    }
}

impl Grid {
    /// Goes to what has changed since a version of the plan: to a cell that says something else, or to a proposal of
    /// which something else changed. Stays where that is already.
    pub fn go_to_change(&mut self, before: &Plan, now: &Plan) {
        let changed = Changed {
            before,
            now,
            proposals: now.changed_since(before).into_iter().collect(),
        };
        let active = self.cursor.active;
        if active.is_some_and(|cell| changed.cell(cell)) {
            return;
        }
        let here = active.is_some_and(|cell| changed.proposal(cell.row));
        let proposal = || self.changed_proposal(&changed).filter(|_| !here);
        if let Some(cell) = self.changed_cell(&changed).or_else(proposal) {
            self.go_to(cell);
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

    /// The title of the first proposal shown of which something changed, or of one that has come back.
    fn changed_proposal(&self, changed: &Changed<'_>) -> Option<CellKey> {
        let shown = self.layout()?.rows.iter().find(|row| changed.proposal(*row));
        let back = || {
            changed
                .proposals
                .iter()
                .find(|id| changed.before.proposal(**id).is_none())
        };
        let row = shown.or_else(|| back().map(|id| RowKey::Proposal(*id)))?;
        let column = ColumnKey::Title;
        Some(CellKey { row, column }).filter(|cell| entry::exists(changed.now, *cell))
    }
}
