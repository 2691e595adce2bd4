//! Dragging with the right button: where it is let go, it is asked what shall happen there.

use model::Edit;

use super::cells::Sight;
use super::columns::ColumnKey;
use super::content::{self, Taking};
use super::cursor::{Block, CellKey, Extend, Layout};
use super::drag::moved_block;
use super::entry::{self, Typed};
use super::list::{Chosen, Item, List};
use super::mouse::{Corners, Gesture, Grip, Scene};
use super::relocate::{Relocation, pairs};
use super::table::Spot;
use super::{Grid, one_edit};
use crate::window::action::Action;

impl Grid {
    /// Takes hold of what is selected with the right button, or of the cell under it where that is not selected.
    pub(super) fn grip_with_right(&mut self, scene: Scene<'_>, spot: Spot, at: Option<egui::Pos2>) {
        let cell = match self.grip(scene, spot, at) {
            Grip::Cell(cell) | Grip::Border(cell) => cell,
            Grip::Handle => match self.cursor.reach {
                Some(cell) => cell,
                None => return,
            },
            Grip::Gutter(_) | Grip::Heading(_) => return,
        };
        self.select_unless_selected(scene.layout, cell);
        if !self.has_beside() {
            let corners = self.corners(scene.layout);
            self.mouse.gesture = corners.map(|corners| Gesture::Ask(corners, cell, cell));
        }
    }

    /// Goes to a cell that is not among those that are selected.
    pub(super) fn select_unless_selected(&mut self, layout: Layout<'_>, cell: CellKey) {
        let place = layout.place(cell);
        let holds = |block: &Block| place.is_some_and(|place| block.holds(place));
        if !self.blocks(layout).iter().any(holds) {
            self.drop_beside();
            self.cursor.go(cell, Extend::No);
        }
    }

    /// Asks what shall happen where a block was let go.
    pub(super) fn dropped(&mut self, scene: Scene<'_>, from: Corners, way: (CellKey, CellKey)) -> Vec<Action> {
        let Scene { ui, sight, layout } = scene;
        let Some(blocks) = moved_block(from, way, layout).filter(|(from, to)| from != to) else {
            return Vec::new();
        };
        let target = layout.cell(blocks.1.first).zip(layout.cell(blocks.1.last));
        let list = target.and_then(|(first, _)| List::of(first, drops(sight, layout, blocks)));
        let Some((mut list, (first, last))) = list.zip(target) else {
            return vec![Action::Tell(sight.words.text("move-refused"))];
        };
        list.corner = ui.input(|input| input.pointer.latest_pos());
        self.list = Some(list);
        self.select_between(first, last);
        self.take_keys(ui);
        Vec::new()
    }
}

/// What can happen where a block was let go: as far as it can.
fn drops(sight: Sight<'_>, layout: Layout<'_>, blocks: (Block, Block)) -> Vec<Item> {
    let moved = Relocation::of(sight, layout, blocks).ok().map(|moved| moved.edits);
    let pairs = pairs(layout, blocks);
    let ways = [
        ("drop-copy", Some(copied(sight, &pairs))),
        ("drop-move", moved),
        ("drop-scale", scaled(sight, &pairs)),
    ];
    let item = |(key, edits): (&str, Option<Vec<Edit>>)| {
        Some(Item {
            text: sight.words.text(key),
            keys: String::new(),
            chosen: Chosen::Edit(one_edit(edits?)?),
        })
    };
    ways.into_iter().filter_map(item).collect()
}

/// Puts what cells show in others.
fn copied(sight: Sight<'_>, pairs: &[(CellKey, CellKey)]) -> Vec<Edit> {
    let plan = sight.ledger.plan();
    let copy = |(from, to): &(CellKey, CellKey)| content::put(plan, *to, &sight.content(*from, Taking::Shown));
    pairs.iter().filter_map(copy).collect()
}

/// Gives years the same shares of their own full-year effect; nothing where a year shows no such share.
fn scaled(sight: Sight<'_>, pairs: &[(CellKey, CellKey)]) -> Option<Vec<Edit>> {
    let plan = sight.ledger.plan();
    let years = pairs.iter().filter_map(|(from, to)| match (from.column, to.column) {
        (ColumnKey::Year(year), ColumnKey::Year(_)) => Some((*from, year, *to)),
        _ => None,
    });
    let scale = |(from, year, to): (CellKey, _, _)| {
        let line = entry::line(plan, from.row).filter(|line| line.stated_in(year).is_none())?;
        let share = plan.phase_in(&line.phasing)?.share(year)?;
        entry::edit(plan, to, Typed::Share(share))
    };
    years.map(scale).collect()
}
