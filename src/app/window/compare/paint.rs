//! Texts of a comparison's screen.

use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align2, Color32, FontId, Galley, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::places::Columns;
use super::rows::line_under;
use crate::compared::Status;
use crate::window::controls;
use crate::window::marks;
use crate::window::theme::{self, Palette, Weight, gap, size, text};
use crate::words::Words;

/// How a text is drawn.
pub type Ink = (FontId, Color32);

/// An ink of a size and weight.
pub fn ink(size: f32, weight: Weight, color: Color32) -> Ink {
    (theme::font(size, weight), color)
}

fn laid(ui: &Ui, text: &str, (font, color): Ink, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = TextWrapping::truncate_at_width(width.max(0.0));
    ui.painter().layout_job(job)
}

/// A text from the left, in the middle of a line, cut off with `…` where it is wider than this; says where it ends.
pub fn left(ui: &Ui, at: Pos2, text: &str, (ink, width): (Ink, f32)) -> Rect {
    let color = ink.1;
    let galley = laid(ui, text, ink, width);
    let rect = Rect::from_min_size(pos2(at.x, at.y - galley.size().y / 2.0), galley.size());
    ui.painter().galley(rect.min, galley, color);
    rect
}

/// A text up to the right, in the middle of a line; says where it stands.
pub fn right(ui: &Ui, at: Pos2, text: &str, ink: Ink) -> Rect {
    right_cut(ui, at, text, (ink, f32::INFINITY))
}

/// A text up to the right, cut off with `…` where it is wider than this; says where it stands.
pub fn right_cut(ui: &Ui, at: Pos2, text: &str, (ink, width): (Ink, f32)) -> Rect {
    let color = ink.1;
    let galley = laid(ui, text, ink, width);
    let at = pos2(at.x - galley.size().x, at.y - galley.size().y / 2.0);
    let rect = Rect::from_min_size(at, galley.size());
    ui.painter().galley(at, galley, color);
    rect
}

/// A line through a text.
pub fn strike(ui: &Ui, rect: Rect) {
    let stroke = Stroke::new(1.0, Palette::of(ui).second);
    ui.painter().hline(rect.x_range(), rect.center().y + 1.0, stroke);
}

/// A message in place of everything else.
pub fn message(ui: &Ui, said: &str) {
    let palette = Palette::of(ui);
    let at = ui.max_rect().center();
    let font = theme::font(text::BODY, Weight::Regular);
    ui.painter().text(at, Align2::CENTER_CENTER, said, font, palette.text);
    let whole = ui.interact(ui.max_rect(), egui::Id::unique("compared-message"), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, said));
}

/// Something that can be clicked and is spoken of, and is no stop for the tabulator.
pub fn speak(ui: &Ui, (rect, id): (Rect, egui::Id), role: egui::Role, said: &str) -> Response {
    let response = ui.interact(rect, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(role, true, said));
    response
}

/// The ground of a figure that leads to its cell, with its name for those who hear it.
pub fn cell_ground(ui: &Ui, (rect, id): (Rect, egui::Id), said: &str) -> Response {
    let response = speak(ui, (rect, id), egui::Role::Cell, said);
    if response.hovered() {
        ui.painter().rect_filled(
            rect.shrink2(vec2(0.0, 3.0)),
            f32::from(size::CORNER),
            Palette::of(ui).area,
        );
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The row of sums under the others.
pub fn total_row(
    ui: &Ui,
    (room, columns): (Rect, &Columns),
    (at, name): (f32, &str),
    (cells, words): (&[&str], &Words),
) {
    let palette = Palette::of(ui);
    let rule = Stroke::new(size::LINE, palette.text);
    ui.painter().hline(room.x_range(), room.top() + 0.5, rule);
    let bold = ink(text::BODY, Weight::Bold, palette.text);
    let at = pos2(room.left() + at, room.center().y);
    left(ui, at, name, (bold.clone(), columns.left() - at.x));
    for (place, column) in columns.shown.iter().enumerate() {
        let figure = cells.get(*column).copied().unwrap_or_default();
        right(ui, pos2(columns.right_of(place), room.center().y), figure, bold.clone());
    }
    let said: Vec<&str> = std::iter::once(name).chain(cells.iter().copied()).collect();
    let said = spoken(&said.join(", "), words);
    speak(ui, (room, egui::Id::unique("compared-total")), egui::Role::Row, &said);
    line_under(ui, room);
}

/// One of several ways to look at something, side by side; the one that is chosen is filled.
pub fn segment(ui: &Ui, (rect, key): (Rect, &str), (name, chosen): (&str, bool)) -> Response {
    let palette = Palette::of(ui);
    let response = ui.interact(rect, egui::Id::unique(("way-to-look", key)), Sense::click());
    let (fill, color) = match (chosen, response.hovered()) {
        (true, _) => (palette.accent, palette.on_accent),
        (false, true) => (palette.area, palette.text),
        (false, false) => (palette.paper, palette.text),
    };
    ui.painter().rect_filled(rect, 0.0, fill);
    let border = Stroke::new(1.0, if chosen { palette.accent } else { palette.line });
    ui.painter().rect_stroke(rect, 0.0, border, StrokeKind::Inside);
    let font = theme::font(text::NOTE, Weight::Regular);
    ui.painter()
        .text(rect.center(), Align2::CENTER_CENTER, name, font, color);
    if response.has_focus() {
        controls::ring(ui, rect.expand(2.0));
    }
    response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, chosen, name));
    response
}

/// A text as it is spoken.
pub fn spoken(text: &str, words: &Words) -> String {
    let minus = format!("{} ", words.text("spoken-minus"));
    text.replace('−', &minus)
}

/// What became of a row: a mark and a word.
pub fn status(ui: &Ui, at: Pos2, status: Status, words: &Words) {
    let palette = Palette::of(ui);
    let color = match status {
        Status::Unchanged => palette.second,
        Status::Dropped => palette.missing,
        _ => palette.accent,
    };
    let center = at + vec2(6.0, 0.0);
    let bold = ink(text::BODY, Weight::Bold, color);
    let letter = |mark: &str| {
        ui.painter()
            .text(center, Align2::CENTER_CENTER, mark, bold.0.clone(), color);
    };
    match status {
        Status::Added => letter("+"),
        Status::Dropped => letter("−"),
        Status::Changed => letter("~"),
        Status::Settled => letter("!"),
        Status::Unchanged => letter("="),
        Status::Replaced => marks::both_ways(ui.painter(), center, color),
        Status::Moved => marks::up_and_down(ui.painter(), center, color),
    }
    let weight = match status {
        Status::Unchanged => Weight::Regular,
        _ => Weight::Semibold,
    };
    let word = ink(text::SMALL, weight, palette.second);
    left(
        ui,
        at + vec2(gap::LARGE + 2.0, 0.0),
        &words.text(status.key()),
        (word, 80.0),
    );
}
