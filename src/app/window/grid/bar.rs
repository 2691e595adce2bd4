//! The bars above the rows: what is looked for, and which proposals are shown.

use egui::{Color32, Frame, Margin, Response, ScrollArea, Sense, TextStyle, TextWrapMode, Ui, UiBuilder, vec2};

use crate::window::theme::{gap, size};

/// What a bar leaves free at both sides, in points.
const MARGIN: i8 = 8;

/// Draws a bar above the rows in one line; where the window is narrow, in as many as it takes.
pub fn bar(ui: &mut Ui, (name, most): (&str, f32), content: impl FnOnce(&mut Ui)) {
    if ui.available_width() < size::ONE_LINE {
        return lines(ui, (name, most), content);
    }
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::BAR), Sense::hover());
    let line = rect.shrink2(vec2(f32::from(MARGIN), 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(line).id_salt(name), |ui| {
        ui.horizontal_centered(content)
    });
}

/// Draws the label of what comes next in a bar, on the next line where the two would not fit in this one.
pub fn label(ui: &mut Ui, (text, beside): (&str, f32)) -> Response {
    if ui.layout().main_wrap() {
        let style = TextStyle::Body.resolve(ui.style());
        let label = ui
            .painter()
            .layout_no_wrap(text.to_owned(), style, Color32::PLACEHOLDER);
        let begun = ui.cursor().left() > ui.max_rect().left();
        if begun && ui.available_size_before_wrap().x < label.size().x + ui.spacing().item_spacing.x + beside {
            ui.end_row();
            ui.set_row_height(ui.spacing().interact_size.y);
        }
    }
    ui.label(text)
}

/// Draws a bar above the rows in as many lines as it takes, which scroll where they would be higher than this.
pub fn lines(ui: &mut Ui, (name, most): (&str, f32), content: impl FnOnce(&mut Ui)) {
    let frame = Frame::NONE.inner_margin(Margin::symmetric(MARGIN, 4));
    let lines = ScrollArea::vertical().id_salt(name).max_height(most.max(size::BAR));
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = gap::TINY;
        // A label stays in one piece.
        ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
        lines.show(ui, |ui| ui.horizontal_wrapped(content));
    });
}
