//! Rows put in, taken out and moved from the grid, and what is folded away.

use super::Grid;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::cursor::CellKey;
use super::one_edit;
use super::perform::{Done, edits};
use super::rows::RowKey;
use super::structure::{self, Side, Way};
use crate::ids::Ids;
use crate::window::action::Action;
use crate::window::view::{Filter, View};

impl Grid {
    pub(super) fn insert(&mut self, sight: Sight<'_>, side: Side) -> Done {
        let row = self.edge_row(side).ok_or("told-no-proposal")?;
        let plan = sight.ledger.plan();
        let count = match side {
            Side::Above if self.has_whole_rows() => self.things().proposals.len().max(1),
            _ => 1,
        };
        let mut ids = Ids::default();
        let made = structure::insert(plan, &mut ids, (structure::spot(plan, row, side), count));
        let first = made.first().map(|(id, _)| RowKey::Proposal(*id));
        let edit = one_edit(made.into_iter().rev().map(|(_, edit)| edit).collect());
        Ok(self.made(sight, (ids, first), edits(edit)))
    }

    pub(super) fn duplicate(&mut self, sight: Sight<'_>) -> Done {
        let originals = self.things().touched();
        if originals.is_empty() {
            return Err("told-no-proposal");
        }
        let mut ids = Ids::default();
        let made = structure::duplicate(sight.ledger.plan(), &mut ids, &originals);
        let first = made.first().map(|(id, _)| RowKey::Proposal(*id));
        let edit = one_edit(made.into_iter().map(|(_, edit)| edit).collect());
        Ok(self.made(sight, (ids, first), edits(edit)))
    }

    pub(super) fn insert_area(&mut self, sight: Sight<'_>) -> Done {
        let row = self.cursor.active.ok_or("told-no-area")?.row;
        let mut ids = Ids::default();
        let name = sight.words.text("new-area");
        let (id, edit) = structure::insert_area(sight.ledger.plan(), &mut ids, (row, &name));
        Ok(self.made(sight, (ids, Some(RowKey::Area(id))), edits(Some(edit))))
    }

    pub(super) fn insert_line(&mut self, sight: Sight<'_>) -> Done {
        let row = self.cursor.active.ok_or("told-no-proposal")?.row;
        let mut ids = Ids::default();
        let made = structure::insert_line(sight.ledger.plan(), &mut ids, row);
        let (line, edit) = made.ok_or("told-no-proposal")?;
        Ok(self.made(sight, (ids, Some(line)), edits(Some(edit))))
    }

    /// Goes to a row that is being put in, and sees to it that it is shown.
    fn made(&mut self, sight: Sight<'_>, (ids, row): (Ids, Option<RowKey>), mut actions: Vec<Action>) -> Vec<Action> {
        if let Err(problem) = ids.all_random(sight.words) {
            return vec![Action::Tell(problem)];
        }
        let Some(row) = row else { return actions };
        self.go_to(CellKey {
            row,
            column: ColumnKey::Title,
        });
        let mut view = sight.view.clone();
        view.filter = Filter::default();
        if let RowKey::Line(id, _) = row {
            view.unfolded.insert(id);
        }
        actions.extend(changed(sight, view));
        actions
    }

    pub(super) fn delete(&self, sight: Sight<'_>) -> Done {
        let edit = structure::delete(sight.ledger.plan(), &self.things());
        edit.map(|edit| vec![Action::from(edit)])
            .ok_or("told-nothing-to-delete")
    }

    pub(super) fn move_rows(&self, sight: Sight<'_>, way: Way) -> Done {
        if sight.view.sort.is_some() {
            return Err("told-sorted");
        }
        if !sight.view.filter.is_open() {
            return Err("told-filtered");
        }
        let moved = structure::moved(sight.ledger.plan(), &self.things(), way);
        moved.map(|edit| vec![Action::from(edit)]).ok_or("told-cannot-move")
    }

    /// Hides the lines of the active proposal, or the rows of its area.
    pub(super) fn fold(&mut self, sight: Sight<'_>) -> Vec<Action> {
        let Some(cell) = self.cursor.active else {
            return Vec::new();
        };
        let mut view = sight.view.clone();
        if let RowKey::Proposal(id) | RowKey::Line(id, _) = cell.row
            && view.unfolded.remove(&id)
        {
            self.go_to(CellKey {
                row: RowKey::Proposal(id),
                ..cell
            });
        } else if let Some(area) = structure::area_of(sight.ledger.plan(), cell.row) {
            view.folded.insert(area);
            self.go_to(CellKey {
                row: RowKey::Area(area),
                ..cell
            });
        }
        changed(sight, view).into_iter().collect()
    }

    /// Shows the lines of the active proposal, or the rows of the active area.
    pub(super) fn unfold(&self, sight: Sight<'_>) -> Vec<Action> {
        let Some(cell) = self.cursor.active else {
            return Vec::new();
        };
        let mut view = sight.view.clone();
        match cell.row {
            RowKey::Proposal(id) => {
                view.unfolded.insert(id);
            }
            RowKey::Area(id) | RowKey::Subtotal(id) => {
                view.folded.remove(&id);
            }
            RowKey::Line(..) | RowKey::Overlap(_) | RowKey::Strip(_) => {}
        }
        changed(sight, view).into_iter().collect()
    }

    /// The first or last selected row.
    fn edge_row(&self, side: Side) -> Option<RowKey> {
        let block = self.block()?;
        let place = match side {
            Side::Above => block.first.row,
            Side::Below => block.last.row,
        };
        self.layout()?.rows.at(place)
    }
}

/// Looks at the scenario another way, if it is another.
pub fn changed(sight: Sight<'_>, view: View) -> Option<Action> {
    (view != *sight.view).then(|| Action::View(Box::new(view)))
}
