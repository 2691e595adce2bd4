//! What a drag of the handle or the border does: shown while it lasts, done when the button is let go.

use std::collections::HashMap;

use super::blocks::between;
use super::cells::{CellView, Sight};
use super::cursor::{Block, CellKey, Layout};
use super::fill::{self, Fill};
use super::mouse::{Corners, Gesture};
use super::paint::Outline;
use super::{Grid, one_edit, perform};
use crate::window::action::Action;

impl Grid {
    /// Fills, and selects what is filled with what it was filled from.
    pub(super) fn fill_by_handle(&mut self, sight: Sight<'_>, layout: Layout<'_>, fill: Fill) -> Vec<Action> {
        let contents = fill.contents(sight, layout);
        let whole = fill.whole();
        if let Some((first, last)) = layout.cell(whole.first).zip(layout.cell(whole.last)) {
            self.select_between(first, last);
        }
        let edits = fill::edits(sight.ledger.plan(), &contents);
        perform::changes(sight, one_edit(edits), "told-nothing-filled")
    }

    pub(super) fn fill_to_end_of_group(&mut self, sight: Sight<'_>, layout: Layout<'_>) -> Vec<Action> {
        let block = self.cursor.block(layout);
        let fill = block.and_then(|block| Fill::to_end_of_group(block, layout.rows));
        fill.map_or_else(Vec::new, |fill| self.fill_by_handle(sight, layout, fill))
    }

    /// What a drag would put in cells, and where, while it lasts.
    pub(super) fn ghosts(
        &self,
        sight: Sight<'_>,
        layout: Layout<'_>,
    ) -> (HashMap<CellKey, CellView>, Vec<(Block, Outline)>) {
        match self.mouse.gesture {
            Some(Gesture::Fill(from, Some(to))) => {
                let fill = fill_between(from, to, layout);
                let ghosts = fill.map(|fill| self.filled_ghosts(sight, layout, fill));
                let outline = fill.map(|fill| (fill.to, Outline::Target));
                (ghosts.unwrap_or_default(), outline.into_iter().collect())
            }
            Some(Gesture::Move(from, grip, to) | Gesture::Ask(from, grip, to)) if grip != to => {
                let blocks = moved_block(from, (grip, to), layout);
                let target = blocks.map(|(_, target)| (target, Outline::Target));
                (HashMap::new(), target.into_iter().collect())
            }
            _ => (HashMap::new(), Vec::new()),
        }
    }

    /// The cells in sight as they would stand once a fill was let go.
    fn filled_ghosts(&self, sight: Sight<'_>, layout: Layout<'_>, fill: Fill) -> HashMap<CellKey, CellView> {
        let contents = fill.contents(sight, layout);
        let plan = sight.ledger.plan();
        let edit = one_edit(fill::edits(plan, &contents));
        let Some(Ok(filled)) = edit.map(|edit| plan.edited(&edit)) else {
            return HashMap::new();
        };
        let ledger = sight.ledger.after(&filled);
        let then = Sight {
            ledger: &ledger,
            ..sight
        };
        let cells = contents.into_iter().map(|(cell, _)| cell);
        let seen = cells.filter(|cell| self.drawn.cells.contains_key(cell));
        seen.filter_map(|cell| Some((cell, then.row(cell.row, &[cell.column]).cells.pop()?)))
            .collect()
    }
}

/// A fill from a block to a cell.
pub(super) fn fill_between(from: Corners, to: CellKey, layout: Layout<'_>) -> Option<Fill> {
    Fill::reaching(between(from, layout)?, layout.place(to)?)
}

/// A block and where it would come to lie.
pub(super) fn moved_block(from: Corners, (grip, to): (CellKey, CellKey), layout: Layout<'_>) -> Option<(Block, Block)> {
    let from = between(from, layout)?;
    Some((from, from.shifted(layout.place(grip)?, layout.place(to)?, layout)))
}
