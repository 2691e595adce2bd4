//! Where the cursor is in a comparison: its row by place and by name, and the cell that it leads to.

use model::{Both, Column, RowName};

use super::ledger_rows::LedgerRow;
use super::made::Made;
use super::{CompareAction, Comparing, Lens, RowsShown};
use crate::window::grid::columns::ColumnKey;
use crate::window::grid::{CellKey, RowKey};

impl Comparing {
    /// How many rows there are, and how many of them differ.
    pub(super) fn counts(&self, made: &Made) -> (usize, usize) {
        if let (Lens::Matrix, Some(matrix)) = (self.lens, &self.matrix) {
            let differing = matrix.rows.iter().filter(|row| row.differs);
            return (matrix.rows.len(), differing.count());
        }
        let rows = self.sheet(made).map_or(&[][..], |sheet| &sheet.rows);
        (rows.len(), rows.iter().filter(|row| row.stands_out()).count())
    }

    /// How many rows differ.
    pub(super) fn differing(&self, made: &Made) -> usize {
        self.counts(made).1
    }

    /// How many rows are listed.
    pub(super) fn count(&self, made: &Made) -> usize {
        let (all, differing) = self.counts(made);
        if self.shown == RowsShown::All { all } else { differing }
    }

    /// The active row of one scenario against the base.
    pub(super) fn active_row<'m>(&self, made: &'m Made) -> Option<&'m LedgerRow> {
        let names = self.names_in(made)?;
        self.sheet(made)?.rows.iter().find(|row| row.names == names)
    }

    /// The active row, by its name in the base and in the scenario held against it.
    pub(super) fn active_names(&self) -> Option<Both<Option<RowName>>> {
        self.names_in(self.making.made()?)
    }

    pub(super) fn names_in(&self, made: &Made) -> Option<Both<Option<RowName>>> {
        if let (Lens::Matrix, Some(matrix)) = (self.lens, &self.matrix) {
            return matrix.rows.get(self.row).map(|row| row.both(self.other));
        }
        self.sheet(made)?.rows.get(self.row).map(|row| row.names)
    }

    /// Goes to a row where it is still listed.
    pub(super) fn go_to_names(&mut self, names: Option<Both<Option<RowName>>>) {
        let Some(made) = self.making.made() else { return };
        let matrix = self.matrix.as_ref().filter(|_| self.lens == Lens::Matrix);
        let place = names.and_then(|names| match matrix {
            Some(matrix) => matrix.rows.iter().position(|row| row.both(self.other) == names),
            None => self.sheet(made)?.rows.iter().position(|row| row.names == names),
        });
        let last = self.count(made).saturating_sub(1);
        self.row = place.filter(|place| *place <= last).unwrap_or(self.row).min(last);
    }

    /// The cell of the active row: in the matrix that of the active scenario, else of the scenario held against the
    /// base, or of the base where the row is in it alone.
    pub(super) fn go_to_active(&self, made: &Made) -> Option<CompareAction> {
        let (_, column) = made.columns.get(self.column)?;
        if let (Lens::Matrix, Some(matrix)) = (self.lens, &self.matrix) {
            let name = (*matrix.rows.get(self.row)?.names.get(self.scenario)?)?;
            return self.cell_of((self.scenario, name), *column);
        }
        let names = self.names_in(made)?;
        let new = names.new.map(|name| (self.other, name));
        self.cell_of(new.or_else(|| Some((0, names.old?)))?, *column)
    }

    /// A row's cell in the scenario at a place.
    fn cell_of(&self, (place, name): (usize, RowName), column: Column) -> Option<CompareAction> {
        let row = match name {
            RowName::Proposal(id) => RowKey::Proposal(id),
            RowName::Overlap(id) => RowKey::Overlap(id),
        };
        let column = match column {
            Column::FullYear => ColumnKey::FullYear,
            Column::Year(year) => ColumnKey::Year(year),
            Column::FullyPhasedIn => ColumnKey::FullyPhasedIn,
        };
        Some(CompareAction::GoTo(*self.ids.get(place)?, CellKey { row, column }))
    }
}
