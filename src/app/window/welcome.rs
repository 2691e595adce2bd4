//! What stands in the window while nothing is open.

use egui::{RichText, Ui};

use super::action::{Action, FileAction};
use super::theme::{Palette, gap, text};
use crate::words::Words;

/// Draws the page.
pub fn ui(ui: &mut Ui, words: &Words) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.vertical_centered(|ui| {
        ui.add_space(gap::HUGE * 3.0);
        ui.heading(words.text("welcome-title"));
        ui.label(
            RichText::new(words.text("welcome-what"))
                .color(Palette::of(ui).second)
                .size(text::BODY),
        );
        ui.add_space(gap::HUGE);
        if ui.button(words.text("command-open")).clicked() {
            actions.push(FileAction::AskOpen.into());
        }
        if ui.button(words.text("command-new")).clicked() {
            actions.push(FileAction::New.into());
        }
    });
    actions
}
