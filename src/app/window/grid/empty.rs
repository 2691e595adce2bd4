//! What stands in a table without proposals: how the first ones come in.

use egui::{Align2, Rect, Role, Ui, WidgetInfo};

use super::command::GridCommand;
use crate::window::command::Command;
use crate::window::keyboard;
use crate::window::theme::{self, Palette, Weight, gap, size, text};
use crate::words::Words;

/// What brings proposals in, each with its words.
const WAYS: [(Command, &str); 2] = [
    (Command::Grid(GridCommand::Paste), "empty-paste"),
    (Command::Grid(GridCommand::InsertBelow), "empty-insert"),
];

/// Says it in the middle of where rows would stand.
pub fn say(ui: &Ui, table: Rect, words: &Words) {
    let lines: Vec<String> = std::iter::once(words.text("empty-heading"))
        .chain(WAYS.into_iter().map(|(command, key)| line(command, key, words)))
        .collect();
    let palette = Palette::of(ui);
    let step = size::ROW;
    let mut top = table.center().y - step * 2.0;
    for (place, said) in lines.iter().enumerate() {
        let weight = if place == 0 { Weight::Bold } else { Weight::Regular };
        let font = theme::font(text::BODY, weight);
        let at = egui::pos2(table.center().x, top + gap::SMALL);
        ui.painter()
            .with_clip_rect(table)
            .text(at, Align2::CENTER_TOP, said, font, palette.second);
        top += step;
    }
    let response = ui.interact(table, ui.scope_id().with("empty"), egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, lines.join(" ")));
}

fn line(command: Command, key: &str, words: &Words) -> String {
    let keys = command.shortcuts().into_iter().next();
    let keys = keys.map_or_else(String::new, |keys| keyboard::name(keys, words));
    words.with(key, &[("keys", &keys)])
}
