//! The mouse in the grid: clicks, and drags from the press of a button until it is let go.

use egui::{CursorIcon, Key, Modifiers, PointerButton, Pos2, Ui};

use super::Grid;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::cursor::{CellKey, Extend, Layout, Place};
use super::drag::{fill_between, moved_block};
use super::entry::{self, Typing};
use super::rows::RowKey;
use super::table::{Hit, Spot};
use crate::window::action::Action;
use crate::window::theme::time;

/// Two opposite corners of a block.
pub(super) type Corners = (CellKey, CellKey);

/// What the mouse is in the middle of.
#[derive(Clone, Debug, Default)]
pub struct Mouse {
    pub(super) gesture: Option<Gesture>,
    /// Whether the press of the button that is down now was seen.
    seen: bool,
    /// Whether the active cell is edited next.
    edits: bool,
    last_press: Option<(Grip, f64)>,
    scrolled_at: f64,
}

/// What a drag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gesture {
    /// Selects cells.
    Select,
    /// Edits the active cell once the button is let go.
    Edit,
    /// Selects whole columns, from this one.
    Columns(ColumnKey),
    /// Selects whole rows, from this one.
    Rows(RowKey),
    /// Fills from a block to a cell.
    Fill(Corners, Option<CellKey>),
    /// Moves a block that was gripped in the first cell so that this cell comes to lie on the second.
    Move(Corners, CellKey, CellKey),
    /// The same with the right button: it is asked what shall happen.
    Ask(Corners, CellKey, CellKey),
}

/// What a selection of whole rows or columns reaches across.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Across {
    Rows,
    Columns,
}

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grip {
    Cell(CellKey),
    Gutter(RowKey),
    Heading(ColumnKey),
    Handle,
    Border(CellKey),
}

/// The grid as a gesture meets it.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) ui: &'a Ui,
    pub(super) sight: Sight<'a>,
    pub(super) layout: Layout<'a>,
}

impl Grid {
    /// Gives up a fill or a move when Esc is pressed, before anything else takes that key.
    pub(super) fn mouse_given_up(&mut self, ui: &Ui) {
        let undecided = matches!(
            self.mouse.gesture,
            Some(Gesture::Fill(..) | Gesture::Move(..) | Gesture::Ask(..))
        );
        if undecided && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.mouse.gesture = None;
        }
    }

    /// Does what the mouse did in this frame.
    pub(super) fn mouse(&mut self, ui: &Ui, hits: &[Hit], (sight, layout): (Sight<'_>, Layout<'_>)) -> Vec<Action> {
        let scene = Scene { ui, sight, layout };
        let mut actions = Vec::new();
        if std::mem::take(&mut self.mouse.edits) {
            self.take_keys(ui);
            actions.extend(self.begin_editing(sight));
        }
        if let Some((spot, at)) = pressed(ui, hits, PointerButton::Primary) {
            self.mouse.seen = true;
            actions.extend(self.press(scene, spot, at));
        }
        if let Some((spot, at)) = pressed(ui, hits, PointerButton::Secondary) {
            self.grip_with_right(scene, spot, at);
        }
        self.follow(scene);
        if !self.is_held(ui) {
            actions.extend(self.let_go(scene));
        }
        for hit in hits {
            actions.extend(self.clicked(scene, hit));
        }
        if !ui.input(|input| input.pointer.primary_down()) {
            self.mouse.seen = false;
        }
        self.show_cursor(ui, hits, scene);
        actions
    }

    /// Whether the button is down that a drag goes on with.
    fn is_held(&self, ui: &Ui) -> bool {
        let button = match self.mouse.gesture {
            Some(Gesture::Ask(..)) => PointerButton::Secondary,
            _ => PointerButton::Primary,
        };
        ui.input(|input| input.pointer.button_down(button))
    }

    fn press(&mut self, scene: Scene<'_>, spot: Spot, at: Option<Pos2>) -> Vec<Action> {
        let mut actions = Vec::new();
        self.take_keys(scene.ui);
        let grip = self.grip(scene, spot, at);
        let now = scene.ui.input(|input| input.time);
        let again = self
            .mouse
            .last_press
            .is_some_and(|(last, when)| last == grip && now - when < time::SECOND_CLICK);
        self.mouse.last_press = (!again).then_some((grip, now));
        if again {
            actions.extend(self.second_press(scene, grip));
        } else {
            self.mouse.gesture = self.first_press(scene, grip);
        }
        actions
    }

    fn first_press(&mut self, scene: Scene<'_>, grip: Grip) -> Option<Gesture> {
        let modifiers = scene.ui.input(|input| input.modifiers);
        match grip {
            Grip::Handle => Some(Gesture::Fill(self.corners(scene.layout)?, None)),
            Grip::Border(cell) => Some(Gesture::Move(self.corners(scene.layout)?, cell, cell)),
            Grip::Cell(cell) => {
                self.begin_at(cell, modifiers);
                Some(Gesture::Select)
            }
            Grip::Heading(column) => {
                self.begin_across(scene, modifiers, (None, Some(column)));
                Some(Gesture::Columns(column))
            }
            Grip::Gutter(row) => {
                self.begin_across(scene, modifiers, (Some(row), None));
                Some(Gesture::Rows(row))
            }
        }
    }

    fn second_press(&mut self, scene: Scene<'_>, grip: Grip) -> Vec<Action> {
        let Scene { sight, layout, .. } = scene;
        self.mouse.gesture = None;
        match grip {
            Grip::Handle => self.fill_to_end_of_group(sight, layout),
            Grip::Cell(cell) | Grip::Border(cell) if entry::typing(sight.ledger.plan(), cell) != Typing::Box => {
                self.cursor.go(cell, Extend::No);
                self.mouse.gesture = Some(Gesture::Edit);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Goes to a cell: with Shift the selection reaches to it, with Ctrl it begins another block.
    fn begin_at(&mut self, cell: CellKey, modifiers: Modifiers) {
        if modifiers.shift {
            self.cursor.go(cell, Extend::Yes);
            return;
        }
        if modifiers.command {
            self.begin_beside(cell);
        } else {
            self.drop_beside();
        }
        self.cursor.go(cell, Extend::No);
    }

    /// Begins to select whole rows or columns; the active cell is the first of them that is in sight.
    fn begin_across(
        &mut self,
        scene: Scene<'_>,
        modifiers: Modifiers,
        (row, column): (Option<RowKey>, Option<ColumnKey>),
    ) {
        let layout = scene.layout;
        let first = layout.cell(Place { row: 0, column: 0 });
        let Some(first) = first else { return };
        let begin = CellKey {
            row: row.unwrap_or(first.row),
            column: column.unwrap_or(first.column),
        };
        let across = if row.is_some() { Across::Rows } else { Across::Columns };
        if modifiers.shift {
            self.reach_across(layout, begin, across);
            return;
        }
        self.begin_at(begin, modifiers);
        self.reach_across(layout, begin, across);
    }

    pub(super) fn corners(&self, layout: Layout<'_>) -> Option<Corners> {
        let block = self.cursor.block(layout)?;
        layout.cell(block.first).zip(layout.cell(block.last))
    }

    /// Takes a drag to where the mouse is now.
    fn follow(&mut self, scene: Scene<'_>) {
        let Some(gesture) = self.mouse.gesture else { return };
        let Some(cell) = self.under_mouse(scene) else { return };
        match gesture {
            Gesture::Edit => {}
            Gesture::Select => self.cursor.go(cell, Extend::Yes),
            Gesture::Columns(_) => self.reach_across(scene.layout, cell, Across::Columns),
            Gesture::Rows(_) => self.reach_across(scene.layout, cell, Across::Rows),
            Gesture::Fill(from, _) => self.mouse.gesture = Some(Gesture::Fill(from, Some(cell))),
            Gesture::Move(from, grip, _) => self.mouse.gesture = Some(Gesture::Move(from, grip, cell)),
            Gesture::Ask(from, grip, _) => self.mouse.gesture = Some(Gesture::Ask(from, grip, cell)),
        }
    }

    /// Lets the selection reach over whole rows or columns to a cell.
    fn reach_across(&mut self, layout: Layout<'_>, cell: CellKey, across: Across) {
        let last = Place {
            row: layout.rows.scrolling().saturating_sub(1),
            column: usize::MAX,
        };
        let Some(last) = layout.cell(last) else { return };
        let reach = match across {
            Across::Rows => CellKey { row: cell.row, ..last },
            Across::Columns => CellKey {
                column: cell.column,
                ..last
            },
        };
        self.cursor.go(reach, Extend::Yes);
    }

    /// The cell that a drag has come to. At the edges the rows scroll, one after the other.
    fn under_mouse(&mut self, scene: Scene<'_>) -> Option<CellKey> {
        let Scene { ui, layout, .. } = scene;
        let at = ui.input(|input| input.pointer.latest_pos())?;
        let body = self.drawn.body.shrink(1.0);
        let cell = self.drawn.nearest_within(body, at)?;
        let over = |at: f32, from: f32, to: f32| isize::from(at > to) - isize::from(at < from);
        let down = over(at.y, body.top(), body.bottom());
        let right = over(at.x, body.left(), body.right());
        if (down, right) == (0, 0) {
            return Some(cell);
        }
        let now = ui.input(|input| input.time);
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_secs_f64(time::SCROLL));
        if now - self.mouse.scrolled_at < time::SCROLL {
            return None;
        }
        self.mouse.scrolled_at = now;
        let next = layout.moved(layout.place(cell)?, down, right);
        let last = layout.rows.scrolling().saturating_sub(1);
        let row = next.row.min(last);
        self.scroll_to = layout.cell(Place { row, ..next });
        self.scroll_to
    }

    /// Carries out a drag when the button is let go.
    fn let_go(&mut self, scene: Scene<'_>) -> Vec<Action> {
        let Scene { ui, sight, layout } = scene;
        let gesture = self.mouse.gesture.take();
        if self.has_moved(gesture) {
            self.mouse.last_press = None;
        }
        match gesture {
            Some(Gesture::Edit) => {
                // The click has to be over before a text can keep the keys.
                self.mouse.edits = true;
                ui.ctx().request_repaint();
                Vec::new()
            }
            Some(Gesture::Fill(from, Some(to))) => {
                let fill = fill_between(from, to, layout);
                fill.map_or_else(Vec::new, |fill| self.fill_by_handle(sight, layout, fill))
            }
            Some(Gesture::Move(_, grip, to)) if grip == to => {
                self.begin_at(to, ui.input(|input| input.modifiers));
                Vec::new()
            }
            Some(Gesture::Move(from, grip, to)) => {
                let blocks = moved_block(from, (grip, to), layout);
                blocks.map_or_else(Vec::new, |blocks| self.relocate(sight, layout, blocks))
            }
            Some(Gesture::Ask(from, grip, to)) => self.dropped(scene, from, (grip, to)),
            _ => Vec::new(),
        }
    }

    /// Whether a drag went further than where it began, so that a press after it is no second click.
    fn has_moved(&self, gesture: Option<Gesture>) -> bool {
        match gesture {
            Some(Gesture::Select) => self.cursor.reach != self.cursor.anchor,
            Some(Gesture::Fill((_, last), to)) => to.is_some_and(|to| to != last),
            Some(Gesture::Move(_, grip, to)) => grip != to,
            _ => false,
        }
    }

    /// Selects the block between two cells; the first becomes the active one.
    pub(super) fn select_between(&mut self, first: CellKey, last: CellKey) {
        self.drop_beside();
        self.cursor.go(first, Extend::No);
        self.cursor.go(last, Extend::Yes);
    }

    /// Does what a click does beside selecting: turns a box, folds an area, opens the menu.
    fn clicked(&mut self, scene: Scene<'_>, hit: &Hit) -> Vec<Action> {
        let Spot::Cell(cell) = hit.spot else { return Vec::new() };
        if hit.response.secondary_clicked() {
            return self.open_menu(scene, cell, hit.response.interact_pointer_pos());
        }
        if !hit.response.clicked() {
            return Vec::new();
        }
        if !self.mouse.seen {
            let mut actions = self.press(scene, hit.spot, None);
            actions.extend(self.let_go(scene));
            if !actions.is_empty() || self.draft.is_some() {
                return actions;
            }
        }
        let at = hit.response.interact_pointer_pos();
        let on_cell = matches!(self.grip(scene, hit.spot, at), Grip::Cell(_) | Grip::Border(_));
        let plain = scene.ui.input(|input| input.modifiers.is_none());
        match (cell.row, cell.column) {
            _ if !plain || !on_cell => Vec::new(),
            (RowKey::Proposal(_), ColumnKey::Include) => self.turn_or_tell(scene.sight),
            (RowKey::Area(id), ColumnKey::Include) => {
                vec![Action::View(Box::new(scene.sight.view.with_area_turned(id)))]
            }
            _ => Vec::new(),
        }
    }

    /// Opens the menu at a cell, which is selected unless it is among what is.
    fn open_menu(&mut self, scene: Scene<'_>, cell: CellKey, at: Option<Pos2>) -> Vec<Action> {
        self.select_unless_selected(scene.layout, cell);
        self.take_keys(scene.ui);
        let actions = self.open_context_menu(scene.sight);
        if let Some(list) = &mut self.list {
            list.corner = at;
        }
        actions
    }

    /// Shows by the mouse's own shape what a press would do.
    fn show_cursor(&self, ui: &Ui, hits: &[Hit], scene: Scene<'_>) {
        if let Some(Gesture::Fill(..)) = self.mouse.gesture {
            ui.set_cursor_icon(CursorIcon::Crosshair);
            return;
        }
        let moves = match self.mouse.gesture {
            Some(Gesture::Move(..)) => true,
            Some(Gesture::Ask(_, grip, to)) => grip != to,
            _ => false,
        };
        if moves {
            ui.set_cursor_icon(CursorIcon::Grabbing);
            return;
        }
        let hovered = hits.iter().find(|hit| hit.response.hovered());
        let at = ui.input(|input| input.pointer.hover_pos());
        let Some((hit, at)) = hovered.zip(at) else { return };
        match self.grip(scene, hit.spot, Some(at)) {
            Grip::Handle => ui.set_cursor_icon(CursorIcon::Crosshair),
            Grip::Border(_) => ui.set_cursor_icon(CursorIcon::Grab),
            Grip::Cell(_) | Grip::Gutter(_) | Grip::Heading(_) => {}
        }
    }
}

/// What a button was pressed on in this frame, and where.
fn pressed(ui: &Ui, hits: &[Hit], button: PointerButton) -> Option<(Spot, Option<Pos2>)> {
    if !ui.input(|input| input.pointer.button_pressed(button)) {
        return None;
    }
    let hit = hits.iter().find(|hit| hit.response.is_pointer_button_down_on())?;
    Some((hit.spot, ui.input(|input| input.pointer.interact_pos())))
}
