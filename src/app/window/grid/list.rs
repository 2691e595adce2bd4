//! A list that opens at a cell: what it is chosen from, or what can be done there.

use egui::{Area, Button, Event, Frame, Key, Modifiers, Order, Pos2, ScrollArea, Ui};
use model::Edit;

use super::Grid;
use super::cells::Sight;
use super::command::GridCommand;
use super::cursor::{CellKey, around};
use super::rows::lower;
use crate::window::action::Action;
use crate::window::menu::Stand;
use crate::window::theme::{gap, size};

/// A list that is open.
pub struct List {
    /// The cell that it opens at.
    pub cell: CellKey,
    /// What can be chosen.
    pub items: Vec<Item>,
    /// The item that Enter chooses.
    pub at: usize,
    /// Where it opens, where that is not under its cell.
    pub corner: Option<Pos2>,
}

/// Something that can be chosen.
pub struct Item {
    /// What it says.
    pub text: String,
    /// The keys that do the same.
    pub keys: String,
    /// What choosing it does.
    pub chosen: Chosen,
}

/// What choosing from a list does.
#[derive(Clone)]
pub enum Chosen {
    /// Puts a text in the selected cells of the column.
    Text(String),
    /// Changes the scenario.
    Edit(Edit),
    /// Does something in the grid.
    Command(GridCommand),
}

impl Chosen {
    /// What stands together with it between two lines: commands as in their menus.
    const fn group(&self) -> Option<Stand> {
        match self {
            Self::Command(command) => Some(command.stand()),
            Self::Text(_) | Self::Edit(_) => None,
        }
    }
}

impl List {
    /// A list with its first item ready; nothing where there is none.
    pub fn of(cell: CellKey, items: Vec<Item>) -> Option<Self> {
        (!items.is_empty()).then_some(Self {
            cell,
            items,
            at: 0,
            corner: None,
        })
    }

    fn step(&mut self, steps: isize) {
        self.at = around(self.at, steps, self.items.len());
    }

    /// Goes to the next item that begins with a typed text.
    fn look_for(&mut self, text: &str) {
        let begins = |item: &Item| lower(&item.text).starts_with(&lower(text));
        let after = self.items.iter().enumerate().skip(self.at.saturating_add(1));
        let before = self.items.iter().enumerate();
        let found = after.chain(before).find(|(_, item)| begins(item));
        self.at = found.map_or(self.at, |(place, _)| place);
    }
}

impl Grid {
    /// Takes a key while a list is open.
    pub(super) fn list_key(&mut self, key: Key, modifiers: Modifiers, sight: Sight<'_>) -> Vec<Action> {
        let Some(list) = &mut self.list else { return Vec::new() };
        match key {
            Key::ArrowDown if !modifiers.alt => list.step(1),
            Key::ArrowUp if !modifiers.alt => list.step(-1),
            Key::Home => list.at = 0,
            Key::End => list.at = list.items.len().saturating_sub(1),
            Key::Enter | Key::Tab => {
                let at = list.at;
                return self.choose(at, sight);
            }
            Key::Escape | Key::ArrowUp | Key::ArrowDown => self.list = None,
            _ => {}
        }
        Vec::new()
    }

    /// Takes a typed text while a list is open.
    pub(super) fn list_text(&mut self, text: &str) {
        if let Some(list) = &mut self.list {
            list.look_for(text);
        }
    }

    /// Chooses an item, and closes the list.
    fn choose(&mut self, at: usize, sight: Sight<'_>) -> Vec<Action> {
        let Some(list) = self.list.take() else {
            return Vec::new();
        };
        match list.items.into_iter().nth(at).map(|item| item.chosen) {
            Some(Chosen::Text(text)) => self.put_choice(sight, (list.cell, text)),
            Some(Chosen::Edit(edit)) => vec![edit.into()],
            Some(Chosen::Command(command)) => self.perform(command, sight),
            None => Vec::new(),
        }
    }

    /// Draws the list, and takes what was clicked in it.
    pub(super) fn list_ui(&mut self, ui: &Ui, sight: Sight<'_>) -> Vec<Action> {
        let Some(list) = &self.list else { return Vec::new() };
        let Some(cell) = self.drawn.cells.get(&list.cell) else {
            self.scroll_to = Some(list.cell);
            return Vec::new();
        };
        let area = Area::new(self.focus_id().with("list"))
            .order(Order::Foreground)
            .fixed_pos(list.corner.unwrap_or_else(|| cell.left_bottom()))
            .constrain_to(ui.ctx().content_rect());
        let shown = area.show(ui.ctx(), |ui| {
            let high = ui.ctx().content_rect().height() - 2.0 * gap::LARGE;
            let scrolled = |ui: &mut Ui| {
                ui.set_max_height(high);
                ScrollArea::vertical().show(ui, |ui| items(ui, list)).inner
            };
            Frame::popup(ui.style()).show(ui, scrolled).inner
        });
        if let Some(at) = shown.inner {
            return self.choose(at, sight);
        }
        let just_opened = ui.input(|input| input.pointer.secondary_clicked());
        if shown.response.clicked_elsewhere() && !just_opened {
            self.list = None;
        }
        Vec::new()
    }
}

/// How wide a list is, in points: room for its longest text and the longest keys.
fn width(list: &List) -> f32 {
    let longest = |part: fn(&Item) -> &str| {
        list.items
            .iter()
            .map(|item| part(item).chars().count())
            .max()
            .unwrap_or(0)
    };
    let letters = longest(|item| &item.text).saturating_add(longest(|item| &item.keys));
    let letters = u16::try_from(letters).unwrap_or(u16::MAX);
    (f32::from(letters) * 7.5 + 48.0).clamp(140.0, 560.0)
}

fn items(ui: &mut Ui, list: &List) -> Option<usize> {
    ui.set_width(width(list));
    ui.spacing_mut().item_spacing.y = 0.0;
    let (mut clicked, mut above) = (None, None);
    let is_key = |event: &Event| matches!(event, Event::Key { .. } | Event::Text(_));
    let went = ui.input(|input| input.events.iter().any(is_key));
    for (place, item) in list.items.iter().enumerate() {
        let group = item.chosen.group();
        if above.is_some_and(|above| above != group) {
            ui.separator();
        }
        above = Some(group);
        let mut button = Button::new(&item.text)
            .selected(place == list.at)
            .frame_when_inactive(place == list.at)
            .min_size(egui::vec2(ui.available_width(), size::ROW));
        if !item.keys.is_empty() {
            button = button.shortcut_text(item.keys.as_str());
        }
        let response = ui.add(button);
        if place == list.at && went {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            clicked = Some(place);
        }
    }
    clicked
}
