//! What is under the mouse: a cell, or the handle, border or gutter over it.

use egui::{Pos2, Rect, Sense, Ui, vec2};

use super::Grid;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::content::Taking;
use super::cursor::{Block, CellKey, Layout};
use super::entry::{self, Typing};
use super::mouse::{Grip, Scene};
use super::rows::RowKey;
use super::table::{Hit, Spot};
use crate::window::theme::size;

impl Grid {
    /// What is under the mouse: a cell, or the handle, border or gutter over it.
    pub(super) fn grip(&self, scene: Scene<'_>, spot: Spot, at: Option<Pos2>) -> Grip {
        let cell = match spot {
            Spot::Heading(column) => return Grip::Heading(column),
            Spot::Cell(cell) => cell,
            Spot::Edge => match at.and_then(|at| self.nearest_selected(scene.layout, at)) {
                Some(cell) => cell,
                None => return Grip::Handle,
            },
        };
        let Some(at) = at else { return Grip::Cell(cell) };
        let modifiers = scene.ui.input(|input| input.modifiers);
        if modifiers.is_none() && !self.has_beside() && self.draft.is_none() {
            if self.on_handle(at) {
                return Grip::Handle;
            }
            if spot == Spot::Edge {
                return Grip::Border(cell);
            }
        }
        let in_gutter = cell.column == ColumnKey::Include
            && self
                .drawn
                .cells
                .get(&cell)
                .is_some_and(|rect| at.x - rect.left() < size::GUTTER);
        if in_gutter && !matches!(cell.row, RowKey::Area(_)) {
            Grip::Gutter(cell.row)
        } else {
            Grip::Cell(cell)
        }
    }

    fn on_handle(&self, at: Pos2) -> bool {
        let near = |corner: Pos2| {
            (at.x - corner.x).abs() <= size::HANDLE_REACH && (at.y - corner.y).abs() <= size::HANDLE_REACH
        };
        self.drawn.handle.is_some_and(near)
    }

    /// The selected cell that is nearest to a place at the border.
    fn nearest_selected(&self, layout: Layout<'_>, at: Pos2) -> Option<CellKey> {
        let inside = self.rect_of(self.cursor.block(layout)?, layout)?.shrink(1.0);
        self.drawn.nearest_within(inside, at)
    }

    /// The border of what is selected and the handle at its corner, over the cells and the edges of columns; a border
    /// only where there is something to move.
    pub(super) fn edges(&self, ui: &Ui, sight: Sight<'_>, layout: Layout<'_>) -> Vec<Hit> {
        if self.draft.is_some() || self.has_beside() || self.is_asking() {
            return Vec::new();
        }
        let Some(block) = self.cursor.block(layout) else {
            return Vec::new();
        };
        let borders = self
            .rect_of(block, layout)
            .filter(|_| holds_something(sight, layout, block));
        let reach = vec2(2.0 * size::HANDLE_REACH, 2.0 * size::HANDLE_REACH);
        let handle = self.drawn.handle.map(|corner| Rect::from_center_size(corner, reach));
        let bands = borders.into_iter().flat_map(bands).chain(handle);
        let id = self.focus_id().with("edge");
        let edge = |(place, rect): (usize, Rect)| Hit {
            spot: Spot::Edge,
            response: ui.interact(
                rect.intersect(self.drawn.body.expand(size::HANDLE_REACH)),
                id.with(place),
                Sense::DRAG,
            ),
        };
        bands.enumerate().map(edge).collect()
    }

    /// Where a block is on screen, as far as it is seen.
    fn rect_of(&self, block: Block, layout: Layout<'_>) -> Option<Rect> {
        let cells = self.drawn.cells.iter();
        let inside = cells.filter(|(cell, _)| layout.place(**cell).is_some_and(|place| block.holds(place)));
        inside.map(|(_, rect)| *rect).reduce(Rect::union)
    }
}

/// Whether something was entered in a block.
fn holds_something(sight: Sight<'_>, layout: Layout<'_>, block: Block) -> bool {
    let plan = sight.ledger.plan();
    let holds = |cell: CellKey| {
        !matches!(entry::typing(plan, cell), Typing::Box | Typing::Nothing(_))
            && sight.content(cell, Taking::Entered).is_something()
    };
    block.places().filter_map(|place| layout.cell(place)).any(holds)
}

/// The four sides of a rectangle, as broad as they are gripped.
fn bands(rect: Rect) -> [Rect; 4] {
    let outer = rect.expand(size::GRIP);
    let broad = 2.0 * size::GRIP;
    [
        outer.with_max_y(outer.top() + broad),
        outer.with_min_y(outer.bottom() - broad),
        outer.with_max_x(outer.left() + broad),
        outer.with_min_x(outer.right() - broad),
    ]
}
