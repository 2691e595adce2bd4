//! Buttons and rows that several pages are made of.

use egui::{Button, Id, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::marks;
use super::theme::{self, Palette, Weight, gap, size, text};

/// The least height of a button in a page or a dialog, in points.
const BUTTON: f32 = 32.0;

/// The button that is most likely wanted.
pub fn primary(ui: &mut Ui, label: &str) -> Response {
    let palette = Palette::of(ui);
    let label = RichText::new(label).color(palette.on_accent);
    let button = Button::new(label)
        .fill(palette.accent)
        .stroke(Stroke::NONE)
        .min_size(vec2(88.0, BUTTON));
    ringed(ui, button)
}

/// Any other button.
pub fn secondary(ui: &mut Ui, label: &str) -> Response {
    ringed(ui, Button::new(label).min_size(vec2(88.0, BUTTON)))
}

fn ringed(ui: &mut Ui, button: Button<'_>) -> Response {
    let response = ui.add(button);
    if response.has_focus() {
        ring(ui, response.rect.expand(3.0));
    }
    response
}

/// A box with its name, ticked or empty as in the grid, as wide as there is room.
pub fn tick_box(ui: &mut Ui, id: Id, (name, ticked): (&str, bool)) -> Response {
    let palette = Palette::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::ROW), Sense::hover());
    let response = ui.interact(rect, id, Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, f32::from(size::CORNER), palette.area);
    }
    let center = pos2(rect.left() + gap::LARGE, rect.center().y);
    let fill = ticked.then_some((palette.accent, palette.on_accent));
    marks::checkbox(ui.painter(), center, fill, palette.second);
    let font = theme::font(text::BODY, Weight::Regular);
    let mut job = egui::text::LayoutJob::simple_singleline(name.to_owned(), font, palette.text);
    job.wrap = egui::text::TextWrapping::truncate_at_width(rect.right() - center.x - gap::HUGE);
    let galley = ui.painter().layout_job(job);
    let at = pos2(center.x + gap::LARGE, center.y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, palette.text);
    if response.has_focus() {
        ring(ui, rect);
    }
    response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, ticked, name));
    response
}

/// A ring around what has the keys.
pub fn ring(ui: &Ui, rect: Rect) {
    let stroke = Stroke::new(2.0, Palette::of(ui).accent);
    ui.painter()
        .rect_stroke(rect, size::CORNER.saturating_add(2), stroke, StrokeKind::Inside);
}

/// What a row of a list says.
#[derive(Clone, Copy)]
pub struct RowText<'a> {
    /// In front.
    pub title: &'a str,
    /// What stands back, under it.
    pub under: &'a str,
    /// What a screen reader says of it, where that is more than the title.
    pub spoken: &'a str,
}

/// A row of a list that can be chosen, as wide as there is room.
pub fn row(ui: &mut Ui, said: RowText<'_>, width: f32) -> Response {
    let palette = Palette::of(ui);
    let enabled = ui.is_enabled();
    let color = if enabled { palette.text } else { palette.second };
    let (rect, response) = ui.allocate_exact_size(vec2(width, 46.0), Sense::click());
    if enabled && response.hovered() {
        ui.painter().rect_filled(rect, f32::from(size::CORNER), palette.area);
    }
    if response.has_focus() {
        ring(ui, rect);
    }
    let room = width - 2.0 * gap::MEDIUM;
    let lines = [
        (said.title, theme::font(text::BODY, Weight::Semibold), color, 4.0),
        (
            said.under,
            theme::font(text::SMALL, Weight::Regular),
            palette.second,
            24.0,
        ),
    ];
    for (line, font, color, down) in lines {
        let mut job = egui::text::LayoutJob::simple_singleline(line.to_owned(), font, color);
        job.wrap = egui::text::TextWrapping::truncate_at_width(room);
        let galley = ui.painter().layout_job(job);
        let at = pos2(rect.left() + gap::MEDIUM, rect.top() + down);
        ui.painter().galley(at, galley, color);
    }
    let spoken = if said.spoken.is_empty() {
        said.title
    } else {
        said.spoken
    };
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, enabled, spoken));
    response
}

/// The heading of a part of a page.
pub fn heading(ui: &mut Ui, label: &str) {
    let text = RichText::new(label)
        .font(theme::font(text::NOTE, Weight::Semibold))
        .color(Palette::of(ui).second);
    ui.label(text);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), gap::SMALL), Sense::hover());
    let line = Stroke::new(size::LINE, Palette::of(ui).line);
    ui.painter().hline(rect.x_range(), rect.top() + 2.0, line);
}

/// Outlines boxes to tick and circles to choose with, so that they are seen on white.
pub fn outline_choices(ui: &mut Ui) {
    let outline = Stroke::new(size::LINE, Palette::of(ui).second);
    let widgets = &mut ui.visuals_mut().widgets;
    for state in [&mut widgets.inactive, &mut widgets.hovered] {
        state.bg_stroke = outline;
    }
}
