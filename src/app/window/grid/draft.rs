//! What is being typed in a cell: it belongs to the grid, wherever the cell has scrolled to.

use egui::text_edit::TextEditState;
use egui::{Event, Key, Modifiers, Ui};

use super::Grid;
use super::cells::Sight;
use super::cursor::{CellKey, Extend};
use super::entry::{self, Typing};
use super::keys::Step;
use super::list::List;
use super::put::{self, Put};
use super::repeat::Repeat;
use crate::window::action::Action;
use crate::window::document::{Document, Hold};

/// A text that is being typed in a cell.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The cell.
    pub cell: CellKey,
    /// What was typed so far.
    pub text: String,
    /// What the arrows do.
    pub mode: Mode,
    /// Why it cannot be taken as it stands, where that was tried.
    pub problem: Option<String>,
    /// What the cell held, where that is what editing began with.
    held: Option<String>,
}

/// What the arrow keys do while something is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Skriv: typing took the place of what was there; arrows take it and move on.
    Write,
    /// Ret: arrows move in the text.
    Edit,
}

/// How an editor is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// With what was typed, and on to another cell.
    On(Step),
    /// With what was typed; the active cell stays.
    Stay,
    /// With what was typed in every selected cell.
    Everywhere,
    /// Without it.
    GivenUp,
}

/// What a key does while something is typed, beside moving on and editing the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhileTyping {
    /// Gives up what was typed.
    GiveUp,
    /// Puts it in every selected cell.
    Everywhere,
    /// Breaks the line, in a text.
    Break,
    /// Has the arrows move in the text, or no longer.
    TurnMode,
}

/// Those keys, what is held with them, and the keys of the words for what they do.
pub const WHILE_TYPING: [(Modifiers, Key, WhileTyping, &str); 4] = [
    (Modifiers::NONE, Key::F2, WhileTyping::TurnMode, "key-edit-does"),
    (Modifiers::NONE, Key::Escape, WhileTyping::GiveUp, "key-escape-does"),
    (
        Modifiers::COMMAND,
        Key::Enter,
        WhileTyping::Everywhere,
        "key-fill-all-does",
    ),
    (Modifiers::ALT, Key::Enter, WhileTyping::Break, "key-break-does"),
];

fn while_typing(key: Key, modifiers: Modifiers) -> Option<WhileTyping> {
    let pressed =
        |(held, wanted, ..): &(Modifiers, Key, WhileTyping, &str)| *wanted == key && modifiers.matches_exact(*held);
    let (_, _, does, _) = WHILE_TYPING.into_iter().find(pressed)?;
    Some(does)
}

impl Draft {
    /// A draft that takes the place of what the cell holds.
    pub const fn written(cell: CellKey, text: String) -> Self {
        Self {
            cell,
            text,
            mode: Mode::Write,
            problem: None,
            held: None,
        }
    }

    /// A draft that begins with what the cell holds.
    pub fn edited(cell: CellKey, text: String) -> Self {
        Self {
            held: Some(text.clone()),
            mode: Mode::Edit,
            ..Self::written(cell, text)
        }
    }

    /// Whether it says no more than the cell does.
    fn is_untouched(&self) -> bool {
        self.held.as_ref() == Some(&self.text)
    }

    /// How a key leaves the editor; nothing where the key is the text's.
    pub fn leave(&self, key: Key, modifiers: Modifiers) -> Option<Leave> {
        match (while_typing(key, modifiers), key) {
            (Some(WhileTyping::GiveUp), _) => Some(Leave::GivenUp),
            (Some(WhileTyping::Everywhere), _) => Some(Leave::Everywhere),
            (Some(WhileTyping::Break | WhileTyping::TurnMode), _) => None,
            (None, key) => self.moves_on(key, modifiers),
        }
    }

    /// How a key that moves on leaves the editor.
    fn moves_on(&self, key: Key, modifiers: Modifiers) -> Option<Leave> {
        let back = if modifiers.shift { -1 } else { 1 };
        let on = |step| Some(Leave::On(step));
        match key {
            Key::Enter if !modifiers.alt => on(Step::Enter(back)),
            Key::Tab if !modifiers.command => on(Step::Tab(back)),
            Key::ArrowUp if self.moves(modifiers) => on(Step::By(-1, 0)),
            Key::ArrowDown if self.moves(modifiers) => on(Step::By(1, 0)),
            Key::ArrowLeft if self.moves(modifiers) => on(Step::By(0, -1)),
            Key::ArrowRight if self.moves(modifiers) => on(Step::By(0, 1)),
            _ => None,
        }
    }

    fn moves(&self, modifiers: Modifiers) -> bool {
        self.mode == Mode::Write && modifiers.is_none()
    }
}

impl Grid {
    /// Begins to type in a cell.
    pub(super) fn begin(&mut self, draft: Draft) {
        self.scroll_to = Some(draft.cell);
        self.begun = true;
        self.draft = Some(draft);
    }

    /// Gives up what has begun to be typed where the scenario can only be read, and says so.
    pub(super) fn only_reads(&mut self, sight: Sight<'_>, document: &Document) -> Option<Action> {
        let refused = document.hold() == Hold::ReadOnly && self.draft.take().is_some();
        refused.then(|| Action::Tell(sight.words.text("told-read-only")))
    }

    /// Takes what is being typed, where something is.
    pub fn leave(&mut self) {
        if self.draft.is_some() {
            self.leaving = Some(Leave::Stay);
        }
    }

    /// Takes the keys that are not the text's own while something is typed. What comes after a key
    /// that ends the typing waits until the cell it goes to is there.
    pub(super) fn draft_events(&mut self, events: Vec<Event>, sight: Sight<'_>) -> Vec<Event> {
        let mut events = events.into_iter();
        let mut texts = Vec::new();
        while let Some(event) = events.next() {
            match event {
                Event::Key {
                    key,
                    pressed: true,
                    modifiers,
                    ..
                } => match self.draft.as_ref().and_then(|draft| draft.leave(key, modifiers)) {
                    Some(leave) => {
                        self.leaving = Some(leave);
                        self.waiting = events.collect();
                        return texts;
                    }
                    None if self.keeps(key, modifiers, sight) => {}
                    None => texts.push(event),
                },
                other => texts.push(other),
            }
        }
        texts
    }

    /// Takes a key that does something to the editor itself.
    fn keeps(&mut self, key: Key, modifiers: Modifiers, sight: Sight<'_>) -> bool {
        let Some(draft) = &mut self.draft else { return false };
        match while_typing(key, modifiers) {
            Some(WhileTyping::TurnMode) => {
                draft.mode = match draft.mode {
                    Mode::Write => Mode::Edit,
                    Mode::Edit => Mode::Write,
                };
                true
            }
            Some(WhileTyping::Break) => entry::typing(sight.ledger.plan(), draft.cell) != Typing::Text,
            _ => false,
        }
    }

    /// Draws the editor over its cell, and takes what was typed once it is done.
    pub(super) fn editor(&mut self, ui: &mut Ui, sight: Sight<'_>) -> Vec<Action> {
        let Some(mut draft) = self.draft.take() else {
            return Vec::new();
        };
        if std::mem::take(&mut self.begun) {
            ui.data_mut(|data| data.remove::<TextEditState>(self.focus_id()));
        }
        let before = draft.text.clone();
        match self.drawn.cells.get(&draft.cell) {
            Some(rect) => super::editor::show(ui, sight, (*rect, self.focus_id()), &mut draft),
            None => self.scroll_to = Some(draft.cell),
        }
        if draft.text != before {
            draft.problem = None;
        }
        let left = self.cursor.active != Some(draft.cell) || !ui.memory(|memory| memory.has_focus(self.focus_id()));
        let leave = self.leaving.take().or(left.then_some(Leave::Stay));
        match leave {
            None => {
                self.draft = Some(draft);
                Vec::new()
            }
            Some(Leave::GivenUp) => {
                self.end_typing(ui);
                Vec::new()
            }
            Some(leave) => self.take(ui, sight, (draft, leave)),
        }
    }

    fn take(&mut self, ui: &Ui, sight: Sight<'_>, (mut draft, leave): (Draft, Leave)) -> Vec<Action> {
        let cells = match leave {
            Leave::Everywhere => put::typable(sight, self.selected()),
            _ => vec![draft.cell],
        };
        let untouched = draft.is_untouched() && leave != Leave::Everywhere;
        let put = if untouched {
            Ok(Put::Edit(None))
        } else {
            put::text(sight, &cells, &draft.text)
        };
        match put {
            Err(problem) => {
                draft.problem = Some(problem);
                self.cursor.go(draft.cell, Extend::Yes);
                self.stay_with(ui, draft);
                Vec::new()
            }
            Ok(Put::Ask(items)) => {
                self.end_typing(ui);
                self.list = List::of(draft.cell, items);
                Vec::new()
            }
            Ok(Put::Edit(edit)) => {
                self.end_typing(ui);
                if let Leave::On(step) = leave {
                    self.step(sight, step);
                }
                self.last = Some(Repeat::Text(draft.text));
                edit.map(Action::from).into_iter().collect()
            }
        }
    }

    /// Keeps a draft open that cannot be taken, with the active cell in it.
    fn stay_with(&mut self, ui: &Ui, draft: Draft) {
        self.cursor.active = Some(draft.cell);
        self.waiting.clear();
        self.scroll_to = Some(draft.cell);
        self.draft = Some(draft);
        self.take_keys(ui);
    }

    /// Gives the keys back to the grid.
    pub(super) fn take_keys(&self, ui: &Ui) {
        ui.memory_mut(|memory| {
            if !memory.has_focus(self.focus_id()) {
                memory.request_focus(self.focus_id());
            }
        });
    }

    fn end_typing(&self, ui: &Ui) {
        ui.data_mut(|data| data.remove::<TextEditState>(self.focus_id()));
        if ui.memory(|memory| memory.focused().is_none()) {
            self.take_keys(ui);
        }
    }
}
