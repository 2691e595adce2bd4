//! The menu at a cell: what can be done with what is selected.

use egui::{Align, Button, Id, Layout, Popup, PopupKind, Ui};

use super::Grid;
use super::cells::Sight;
use super::command::GridCommand;
use crate::window::action::Action;
use crate::window::keyboard;

impl Grid {
    /// Draws the menu where it is open.
    pub(super) fn context_menu(&mut self, ui: &Ui, sight: Sight<'_>) -> Vec<Action> {
        let Some(at) = self.menu else { return Vec::new() };
        let mut open = true;
        let mut chosen = None;
        let id = Id::unique(("cell menu", self.document));
        Popup::new(id, ui.ctx().clone(), at, ui.layer_id())
            .kind(PopupKind::Menu)
            .layout(Layout::top_down_justified(Align::Min))
            .gap(0.0)
            .open_bool(&mut open)
            .show(|ui| chosen = items(ui, sight));
        if !open || chosen.is_some() {
            self.menu = None;
        }
        chosen.map(Action::Grid).into_iter().collect()
    }
}

fn items(ui: &mut Ui, sight: Sight<'_>) -> Option<GridCommand> {
    ui.set_min_width(260.0);
    let mut chosen = None;
    let mut group = None;
    for command in GridCommand::ALL.into_iter().filter(|command| command.is_for_cells()) {
        let stand = command.stand();
        if group.is_some_and(|group| group != stand) {
            ui.separator();
        }
        group = Some(stand);
        let mut button = Button::new(sight.words.text(command.key()));
        if let Some(keys) = command.shortcuts().first() {
            button = button.shortcut_text(keyboard::name(keys, sight.words));
        }
        if ui.add(button).clicked() {
            chosen = Some(command);
        }
    }
    chosen
}
