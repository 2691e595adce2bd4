//! The keys of the grid while no text is edited.

use egui::{Event, EventFilter, Key, Modifiers, Ui};

use super::Grid;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::cursor::{Extend, Layout};
use super::draft::{Draft, Mode};
use super::entry::{self, Typing};
use crate::window::action::Action;

impl Grid {
    /// Takes the keys of this frame, where they are the grid's.
    pub(super) fn keys(&mut self, ui: &mut Ui, sight: Sight<'_>, columns: &[ColumnKey]) -> Vec<Action> {
        let id = self.focus_id();
        ui.interact(
            ui.available_rect_before_wrap(),
            id,
            egui::Sense::focusable_noninteractive(),
        );
        if ui.memory(|memory| memory.focused().is_none()) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let filter = EventFilter {
            tab: true,
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        if self.draft.is_some() || !ui.memory(|memory| memory.has_focus(id)) {
            return Vec::new();
        }
        let events = ui.input(|input| input.events.clone());
        events
            .iter()
            .flat_map(|event| self.event(event, sight, columns))
            .collect()
    }

    fn event(&mut self, event: &Event, sight: Sight<'_>, columns: &[ColumnKey]) -> Vec<Action> {
        match event {
            Event::Text(text) => self.typed(text, sight),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => self.key(*key, *modifiers, (sight, columns)),
            _ => Vec::new(),
        }
    }

    fn typed(&mut self, text: &str, sight: Sight<'_>) -> Vec<Action> {
        if let Some(draft) = &mut self.draft {
            draft.text.push_str(text);
            return Vec::new();
        }
        let Some(cell) = self.cursor.active else {
            return Vec::new();
        };
        match entry::typing(sight.ledger.plan(), cell) {
            _ if text == " " => Vec::new(),
            Typing::Text | Typing::Amount => {
                self.draft = Some(Draft::of(cell, text.to_owned(), Mode::Write));
                self.scroll_to = Some(cell);
                Vec::new()
            }
            Typing::Box => Vec::new(),
            Typing::Nothing(reason) => vec![Action::Tell(sight.words.text(reason.key()))],
        }
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, (sight, columns): (Sight<'_>, &[ColumnKey])) -> Vec<Action> {
        let extend = if modifiers.shift { Extend::Yes } else { Extend::No };
        match key {
            Key::ArrowUp => self.move_by((-1, 0), extend, columns),
            Key::ArrowDown => self.move_by((1, 0), extend, columns),
            Key::ArrowLeft => self.move_by((0, -1), extend, columns),
            Key::ArrowRight => self.move_by((0, 1), extend, columns),
            Key::Enter if modifiers.shift => self.move_by((-1, 0), Extend::No, columns),
            Key::Enter => self.move_by((1, 0), Extend::No, columns),
            Key::Tab if modifiers.shift => self.move_by((0, -1), Extend::No, columns),
            Key::Tab => self.move_by((0, 1), Extend::No, columns),
            Key::F2 => return self.begin_editing(sight).into_iter().collect(),
            Key::Space if modifiers.is_none() => {
                return self.turn_inclusion(sight).map(Action::from).into_iter().collect();
            }
            _ => {}
        }
        Vec::new()
    }

    fn move_by(&mut self, (down, right): (isize, isize), extend: Extend, columns: &[ColumnKey]) {
        let Some(laid_out) = &self.laid_out else { return };
        let layout = Layout {
            rows: &laid_out.rows,
            columns,
        };
        let from = match extend {
            Extend::Yes => self.cursor.reach.or(self.cursor.active),
            Extend::No => self.cursor.active,
        };
        let place = from.and_then(|cell| layout.place(cell));
        if let Some(cell) = place.and_then(|place| layout.cell(layout.moved(place, down, right))) {
            self.cursor.go(cell, extend);
            self.scroll_to = Some(cell);
        }
    }
}
