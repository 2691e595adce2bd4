//! The keys of the grid while no text is edited.

use std::mem;

use egui::output::IMEOutput;
use egui::{Event, IMEPurpose, ImeEvent, Key, Modifiers, Rect, Sense, Ui};

use super::Grid;
use super::cells::Sight;
use super::command::GridCommand;
use super::cursor::{Along, Block, CellKey, Extend, Place};
use super::draft::Draft;
use super::editor::every_key;
use super::entry::{self, Typing};
use super::moves::{Ground, Move};
use crate::window::action::Action;

/// How the active cell goes on from a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// With Tab: to the right, or on in the selection.
    Tab(isize),
    /// With Enter: down, back under where a run of Tabs began, or on in the selection.
    Enter(isize),
    /// With an arrow: so many cells down and to the right.
    By(isize, isize),
}

impl Grid {
    /// Takes the keys of this frame, where they are the grid's.
    pub(super) fn keys(&mut self, ui: &mut Ui, sight: Sight<'_>) -> Vec<Action> {
        let id = self.focus_id();
        if ui.memory(|memory| memory.focused().is_none()) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, every_key()));
        let (typed, others): (Vec<Event>, Vec<Event>) = ui
            .input_mut(|input| mem::take(&mut input.events))
            .into_iter()
            .partition(is_typed);
        let mut events = mem::take(&mut self.waiting);
        events.extend(typed);
        let mut actions = Vec::new();
        if ui.memory(|memory| memory.has_focus(id)) {
            events = self.typed_events(events, sight, &mut actions);
            if self.draft.is_none() && self.list.is_none() {
                self.ask_for_composing(ui, sight);
            }
        }
        ui.input_mut(|input| input.events.extend(others.into_iter().chain(events)));
        if !self.waiting.is_empty() {
            ui.ctx().request_repaint();
        }
        actions
    }

    /// Says that the keys are the grid's over all of it, where no editor has them.
    pub(super) fn hold_keys(&self, ui: &Ui, whole: Rect, sight: Sight<'_>) {
        if self.draft.is_none() && !self.is_asking() {
            ui.interact(whole, self.focus_id(), Sense::focusable_noninteractive());
            self.say_active(ui, sight);
        }
    }

    /// Takes what was typed, as far as it is the grid's; what it leaves is the text's.
    fn typed_events(&mut self, events: Vec<Event>, sight: Sight<'_>, actions: &mut Vec<Action>) -> Vec<Event> {
        if let Some(draft) = &self.draft {
            let cell = draft.cell;
            if self.drawn.cells.contains_key(&cell) || self.is_gone(cell) {
                return self.draft_events(events, sight);
            }
            self.scroll_to = Some(cell);
            self.waiting = events;
            return Vec::new();
        }
        let mut left = Vec::new();
        let mut events = events.into_iter();
        while let Some(event) = events.next() {
            if self.begins_composing(&event, sight) {
                left.push(event);
                self.waiting = events.collect();
                break;
            }
            match self.event(&event, sight) {
                Some(more) => actions.extend(more),
                None => left.push(event),
            }
            // What follows is for what has just been opened, or for the plan as just changed.
            if !actions.is_empty() || self.draft.is_some() || self.seek.is_some() {
                self.waiting = events.collect();
                break;
            }
        }
        left
    }

    /// Begins to write where a letter is being put together: the editor takes what has come of it so far.
    fn begins_composing(&mut self, event: &Event, sight: Sight<'_>) -> bool {
        let composing = matches!(event, Event::Ime(ImeEvent::Preedit { text, .. }) if !text.is_empty());
        let cell = self.cursor.active.filter(|cell| composing && is_typed_in(sight, *cell));
        if let (Some(cell), None) = (cell, &self.list) {
            self.begin(Draft::written(cell, String::new()));
            return true;
        }
        false
    }

    /// Has the system put letters together, such as é of two keys, at the cell that they would be written in.
    fn ask_for_composing(&self, ui: &Ui, sight: Sight<'_>) {
        let cell = self.cursor.active.filter(|cell| is_typed_in(sight, *cell));
        let Some(rect) = cell.and_then(|cell| self.drawn.cells.get(&cell)) else {
            return;
        };
        ui.output_mut(|output| {
            output.ime = Some(IMEOutput {
                purpose: IMEPurpose::Normal,
                rect: *rect,
                cursor_rect: rect.with_max_x(rect.left() + 1.0),
                should_interrupt_composition: false,
            });
        });
    }

    /// Has a screen reader say the active cell as what the grid holds.
    fn say_active(&self, ui: &Ui, sight: Sight<'_>) {
        let Some(cell) = self.cursor.active else { return };
        ui.ctx().accesskit_node_builder(self.focus_id(), |node| {
            let view = sight.row(cell.row, &[cell.column]);
            let said = view.cells.first().map(|shown| sight.spoken(&view, cell.column, shown));
            node.set_role(egui::accesskit::Role::Grid);
            node.set_label(sight.words.text("grid-name"));
            node.set_value(said.unwrap_or_default());
        });
    }

    fn is_gone(&self, cell: CellKey) -> bool {
        self.layout().and_then(|layout| layout.place(cell)).is_none()
    }

    fn event(&mut self, event: &Event, sight: Sight<'_>) -> Option<Vec<Action>> {
        match event {
            Event::Text(text) | Event::Ime(ImeEvent::Commit(text)) => Some(self.typed(text, sight)),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } if self.list.is_some() => Some(self.list_key(*key, *modifiers, sight)),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => self.key(*key, *modifiers, sight),
            _ => None,
        }
    }

    fn typed(&mut self, text: &str, sight: Sight<'_>) -> Vec<Action> {
        if self.list.is_some() {
            self.list_text(text);
            return Vec::new();
        }
        let Some(cell) = self.cursor.active else {
            return Vec::new();
        };
        match entry::typing(sight.ledger.plan(), cell) {
            // The key that counts a proposal, or selects, also sends its letter.
            _ if text.trim().is_empty() => Vec::new(),
            Typing::Text | Typing::Amount | Typing::Money => {
                self.begin(Draft::written(cell, text.to_owned()));
                Vec::new()
            }
            Typing::Choice => {
                let opened = self.open_choices(sight);
                self.list_text(text);
                opened.unwrap_or_default()
            }
            Typing::Box => Vec::new(),
            Typing::Nothing(reason) => vec![Action::Tell(sight.words.text(reason.key()))],
        }
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, sight: Sight<'_>) -> Option<Vec<Action>> {
        if let Some(command) = GridCommand::of_keys(key, modifiers) {
            return Some(self.perform(command, sight));
        }
        if let Some(step) = step(key, modifiers) {
            self.step(sight, step);
            return Some(Vec::new());
        }
        let extend = if modifiers.shift { Extend::Yes } else { Extend::No };
        if let Some(to) = moved(key, modifiers) {
            self.go_by(sight, to, extend);
            return Some(Vec::new());
        }
        match key {
            Key::Escape => {
                if !self.block().is_some_and(Block::is_several) {
                    self.seek = None;
                }
                self.cursor.collapse();
                Some(Vec::new())
            }
            Key::Backspace if modifiers.is_none() => Some(self.write_over(sight)),
            _ => None,
        }
    }

    /// Empties the active cell to be typed in.
    fn write_over(&mut self, sight: Sight<'_>) -> Vec<Action> {
        match self.cursor.active {
            Some(cell) if is_typed_in(sight, cell) => {
                self.begin(Draft::written(cell, String::new()));
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Goes on from the active cell.
    pub(super) fn step(&mut self, sight: Sight<'_>, step: Step) {
        let several = self.block().filter(|block| block.is_several());
        match (step, several) {
            (Step::Tab(steps), Some(block)) => self.walk(block.next(self.place(), Along::Rows, steps)),
            (Step::Enter(steps), Some(block)) => self.walk(block.next(self.place(), Along::Columns, steps)),
            (Step::Tab(steps), None) => {
                let run = self.cursor.run.or(self.cursor.active.map(|cell| cell.column));
                self.go_by(sight, Move::Step(0, steps), Extend::No);
                self.cursor.run = run;
            }
            (Step::Enter(steps), None) => {
                if let (Some(run), Some(cell)) = (self.cursor.run, &mut self.cursor.active) {
                    cell.column = run;
                }
                self.go_by(sight, Move::Step(steps, 0), Extend::No);
            }
            (Step::By(down, right), _) => self.go_by(sight, Move::Step(down, right), Extend::No),
        }
    }

    /// Where the active cell stands.
    fn place(&self) -> Place {
        let place = self.layout().and_then(|layout| self.cursor.place(layout));
        place.unwrap_or(Place { row: 0, column: 0 })
    }

    /// Makes another cell of the selection the active one.
    fn walk(&mut self, to: Place) {
        let cell = self.layout().and_then(|layout| layout.cell(to));
        self.cursor.active = cell.or(self.cursor.active);
        self.scroll_to = cell;
    }

    /// Moves the active cell, or the end of the selection.
    fn go_by(&mut self, sight: Sight<'_>, to: Move, extend: Extend) {
        let from = match extend {
            Extend::Yes => self.cursor.reach.or(self.cursor.active),
            Extend::No => self.cursor.active,
        };
        let Some(layout) = self.layout() else { return };
        let filled = |place: Place| layout.cell(place).is_some_and(|cell| is_filled(sight, cell));
        let ground = Ground {
            layout,
            filled: &filled,
            rows: self.drawn.rows,
            columns: self.drawn.headings.keys().filter(|column| !column.is_sticky()).count(),
        };
        let target = from
            .and_then(|cell| layout.place(cell))
            .map(|place| to.target(&ground, place));
        if let Some(cell) = target.and_then(|place| layout.cell(place)) {
            self.cursor.go(cell, extend);
            self.scroll_to = Some(cell);
        }
    }
}

/// Whether an event comes from typing, so that its order counts.
const fn is_typed(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: true, .. } | Event::Text(_) | Event::Ime(_))
}

fn is_filled(sight: Sight<'_>, cell: CellKey) -> bool {
    let view = sight.row(cell.row, &[cell.column]);
    view.cells
        .first()
        .is_some_and(|cell| !cell.text.is_empty() || cell.check.is_some())
}

fn is_typed_in(sight: Sight<'_>, cell: CellKey) -> bool {
    matches!(
        entry::typing(sight.ledger.plan(), cell),
        Typing::Text | Typing::Amount | Typing::Money
    )
}

/// Keys that move the active cell, and what they do; with Shift they take the selection along.
pub struct MoveKeys {
    /// What is held.
    pub held: Modifiers,
    /// The keys, and where each goes.
    pub keys: &'static [(Key, Move)],
    /// The key of the words for what they do.
    pub does: &'static str,
}

/// Every key that moves.
pub const MOVES: [MoveKeys; 6] = [
    MoveKeys {
        held: Modifiers::NONE,
        keys: &[
            (Key::ArrowUp, Move::Step(-1, 0)),
            (Key::ArrowDown, Move::Step(1, 0)),
            (Key::ArrowLeft, Move::Step(0, -1)),
            (Key::ArrowRight, Move::Step(0, 1)),
        ],
        does: "key-arrows-does",
    },
    MoveKeys {
        held: Modifiers::COMMAND,
        keys: &[
            (Key::ArrowUp, Move::Edge(-1, 0)),
            (Key::ArrowDown, Move::Edge(1, 0)),
            (Key::ArrowLeft, Move::Edge(0, -1)),
            (Key::ArrowRight, Move::Edge(0, 1)),
        ],
        does: "key-control-arrows-does",
    },
    MoveKeys {
        held: Modifiers::NONE,
        keys: &[(Key::Home, Move::RowStart), (Key::End, Move::RowEnd)],
        does: "key-home-end-does",
    },
    MoveKeys {
        held: Modifiers::COMMAND,
        keys: &[(Key::Home, Move::Start), (Key::End, Move::End)],
        does: "key-control-home-end-does",
    },
    MoveKeys {
        held: Modifiers::NONE,
        keys: &[(Key::PageUp, Move::Down(-1)), (Key::PageDown, Move::Down(1))],
        does: "key-pages-does",
    },
    MoveKeys {
        held: Modifiers::ALT,
        keys: &[(Key::PageUp, Move::Right(-1)), (Key::PageDown, Move::Right(1))],
        does: "key-pages-aside-does",
    },
];

/// A step so many cells on.
type MakeStep = fn(isize) -> Step;

/// The keys that take what was typed and go on, with Shift back, and the keys of the words for it.
pub const STEPS: [(Key, MakeStep, &str); 2] = [
    (Key::Tab, Step::Tab, "key-tab-does"),
    (Key::Enter, Step::Enter, "key-enter-does"),
];

fn step(key: Key, modifiers: Modifiers) -> Option<Step> {
    let (_, made, _) = STEPS.into_iter().find(|(step, ..)| *step == key)?;
    let steps = if modifiers.shift { -1 } else { 1 };
    (!modifiers.command && !modifiers.alt).then(|| made(steps))
}

/// The move that a key makes, whatever Shift does with it.
fn moved(key: Key, modifiers: Modifiers) -> Option<Move> {
    let held = Modifiers {
        shift: false,
        ..modifiers
    };
    let mut moves = MOVES.iter().filter(|moves| held.matches_exact(moves.held));
    moves.find_map(|moves| {
        moves
            .keys
            .iter()
            .find(|(pressed, _)| *pressed == key)
            .map(|(_, to)| *to)
    })
}
