//! The bars above the rows: what is looked for, and which proposals are shown.

use egui::{Frame, Margin, ScrollArea, Sense, TextWrapMode, Ui, UiBuilder, vec2};

use crate::window::theme::{gap, size};

/// Draws a bar above the rows, where the window is narrow in several lines, which scroll where they would be higher than
/// that.
pub fn bar(ui: &mut Ui, (name, most): (&str, f32), content: impl FnOnce(&mut Ui)) {
    if ui.available_width() < size::ONE_LINE {
        let frame = Frame::NONE.inner_margin(Margin::symmetric(0, 4));
        let lines = ScrollArea::vertical().id_salt(name).max_height(most.max(size::BAR));
        frame.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = gap::TINY;
            // A label stays in one piece.
            ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
            lines.show(ui, |ui| ui.horizontal_wrapped(content));
        });
        return;
    }
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::BAR), Sense::hover());
    ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt(name), |ui| {
        ui.horizontal_centered(content)
    });
}
