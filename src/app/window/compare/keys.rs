//! The keys that move about in a comparison; what else they do stands in the list of commands.

use egui::{Event, EventFilter, Id, Key, Modifiers, Ui};

use super::command::CompareCommand;
use super::give::Form;
use super::made::Made;
use super::{Bottom, CompareAction, Comparing, Lens};
use crate::window::action::{Action, WindowAction};

/// Where the cursor goes.
enum Move {
    Rows(isize),
    Screens(isize),
    First,
    Last,
    Across(isize),
    Columns(isize),
    Details,
    Enter,
    Copy,
    Out,
}

impl Comparing {
    /// Follows the keys, where no button or field has them.
    pub(super) fn keys(&mut self, ui: &Ui, made: &Made) -> Vec<Action> {
        let id = Id::unique("compared-focus");
        if ui.memory(|memory| memory.focused().is_none()) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        ui.interact(ui.max_rect(), id, egui::Sense::focusable_noninteractive());
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        if !ui.memory(|memory| memory.has_focus(id)) {
            return Vec::new();
        }
        let mut moves = Vec::new();
        ui.input_mut(|input| {
            input.events.retain(|event| match meant(event) {
                Some(meant) => {
                    moves.push(meant);
                    false
                }
                None => true,
            });
        });
        moves.into_iter().filter_map(|meant| self.go(&meant, made)).collect()
    }

    fn go(&mut self, meant: &Move, made: &Made) -> Option<Action> {
        let last = self.count(made).saturating_sub(1);
        let screen = isize::try_from(self.rows_in_sight()).unwrap_or(1);
        match meant {
            Move::Rows(rows) => self.go_to_row(self.row.saturating_add_signed(*rows).min(last)),
            Move::Screens(screens) => {
                let rows = screens.saturating_mul(screen);
                self.go_to_row(self.row.saturating_add_signed(rows).min(last));
            }
            Move::First => self.go_to_row(0),
            Move::Last => self.go_to_row(last),
            Move::Across(ways) if self.lens == Lens::Matrix => {
                let last = made.of.names.len().saturating_sub(1);
                self.scenario = self.scenario.saturating_add_signed(*ways).min(last);
            }
            Move::Across(ways) | Move::Columns(ways) => {
                let last = made.columns.len().saturating_sub(1);
                self.column = self.column.saturating_add_signed(*ways).min(last);
            }
            Move::Details if self.lens == Lens::List => self.turn_bottom(),
            Move::Details => {}
            Move::Enter => return self.go_to_active(made).map(Action::from),
            Move::Copy => return Some(CompareAction::Do(CompareCommand::Copy(Form::Table)).into()),
            Move::Out if self.bottom == Bottom::Details => self.turn_bottom(),
            Move::Out => return Some(WindowAction::ClosePage.into()),
        }
        None
    }

    /// Makes a row the active one, and has it seen.
    pub(super) fn go_to_row(&mut self, row: usize) {
        self.row = row;
        self.scroll.follow = true;
    }

    /// Goes to the next row that differs, or to the one before; around the end.
    pub(super) fn go_to_change(&mut self, ways: isize) {
        let Some(made) = self.making.made() else { return };
        let differing = self.differing(made);
        let count = isize::try_from(differing).unwrap_or(1).max(1);
        let row = isize::try_from(self.row.min(differing)).unwrap_or(0);
        let next = row.saturating_add(ways).rem_euclid(count);
        self.go_to_row(usize::try_from(next).unwrap_or(0));
    }

    /// Shows more of the active row in place of the bridge, or the bridge again.
    pub(super) fn turn_bottom(&mut self) {
        self.bottom = match self.bottom {
            Bottom::Bridge => Bottom::Details,
            Bottom::Details => Bottom::Bridge,
        };
    }

    fn rows_in_sight(&self) -> usize {
        let rows = self.scroll.height / self.room.row();
        (1..=100_u8)
            .take_while(|count| f32::from(*count) <= rows)
            .count()
            .max(1)
    }
}

fn meant(event: &Event) -> Option<Move> {
    if matches!(event, Event::Copy) {
        return Some(Move::Copy);
    }
    let Event::Key {
        key,
        pressed: true,
        modifiers,
        ..
    } = event
    else {
        return None;
    };
    let control = modifiers.matches_exact(Modifiers::COMMAND);
    if !control && !modifiers.is_none() {
        return None;
    }
    Some(match key {
        Key::Home => Move::First,
        Key::End => Move::Last,
        Key::ArrowRight if control => Move::Columns(1),
        Key::ArrowLeft if control => Move::Columns(-1),
        _ if control => return None,
        Key::ArrowDown => Move::Rows(1),
        Key::ArrowUp => Move::Rows(-1),
        Key::PageDown => Move::Screens(1),
        Key::PageUp => Move::Screens(-1),
        Key::ArrowRight => Move::Across(1),
        Key::ArrowLeft => Move::Across(-1),
        Key::Space => Move::Details,
        Key::Enter => Move::Enter,
        Key::Escape => Move::Out,
        _ => return None,
    })
}
