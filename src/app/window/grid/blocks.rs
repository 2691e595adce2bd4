//! What is selected: the block that the cursor is in, and those that were selected before it with Ctrl.

use super::Grid;
use super::cursor::{Block, CellKey, Layout};

/// The blocks beside the one that the cursor is in.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    corners: Vec<(CellKey, CellKey)>,
    /// Where the cursor's own block begins; once it begins elsewhere, these are no longer selected.
    anchor: Option<CellKey>,
}

impl Grid {
    /// Everything that is selected, the cursor's own block last.
    pub(super) fn blocks(&self, layout: Layout<'_>) -> Vec<Block> {
        let beside = self.beside_now().iter().filter_map(|corners| between(*corners, layout));
        beside.chain(self.cursor.block(layout)).collect()
    }

    /// Keeps what is selected while another block is begun at a cell.
    pub(super) fn begin_beside(&mut self, cell: CellKey) {
        let mut corners = self.beside_now().to_vec();
        corners.extend(self.cursor.anchor.zip(self.cursor.reach));
        self.beside = Beside {
            corners,
            anchor: Some(cell),
        };
    }

    /// Whether more than one block is selected.
    pub(super) fn has_beside(&self) -> bool {
        !self.beside_now().is_empty()
    }

    /// Selects the cursor's own block alone.
    pub(super) fn drop_beside(&mut self) {
        self.beside = Beside::default();
    }

    fn beside_now(&self) -> &[(CellKey, CellKey)] {
        if self.beside.anchor.is_some() && self.beside.anchor == self.cursor.anchor {
            &self.beside.corners
        } else {
            &[]
        }
    }
}

/// The block between two cells; nothing where one of them is not on screen.
pub fn between((one, other): (CellKey, CellKey), layout: Layout<'_>) -> Option<Block> {
    Some(Block::between(layout.place(one)?, layout.place(other)?))
}
