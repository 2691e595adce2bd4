//! Draws the editor over its cell, with how the text is read beside it and what is wrong under it.

use egui::{
    Align2, Color32, EventFilter, Frame, Id, Key, KeyboardShortcut, Label, Margin, Modifiers, Rect, RichText, Stroke,
};
use egui::{StrokeKind, TextEdit, Ui, pos2, vec2};

use super::cells::Sight;
use super::draft::Draft;
use super::entry::{self, Typing};
use super::reading;
use crate::window::theme::{self, Palette, Weight, gap, size, text};

/// What lies between the text and the editor's left and right edge, in points.
const MARGIN: i8 = 8;
/// What the caret takes after the text, in points.
const CARET: f32 = 4.0;

/// Draws the editor of a draft over its cell; the text is the draft's.
pub fn show(ui: &mut Ui, sight: Sight<'_>, (cell, id): (Rect, Id), draft: &mut Draft) {
    let palette = Palette::of(ui);
    let texts = entry::typing(sight.ledger.plan(), draft.cell) == Typing::Text;
    let rect = room(ui, cell, (&draft.text, texts));
    ui.painter().rect_filled(rect, 0.0, palette.paper);
    let color = if draft.problem.is_some() {
        palette.missing
    } else {
        palette.accent
    };
    ui.painter()
        .rect_stroke(rect, 0.0, Stroke::new(2.0, color), StrokeKind::Inside);
    let edit = if texts { text_edit(draft) } else { amount_edit(draft) };
    let edit = edit
        .id(id)
        .font(theme::font(text::BODY, Weight::Regular))
        .frame(Frame::NONE.inner_margin(Margin::symmetric(MARGIN, 4)))
        .desired_width(rect.width())
        .event_filter(every_key())
        .cursor_at_end(true);
    let response = ui.put(rect, edit);
    let name = sight.words.with(
        "editor-name",
        &[
            ("row", &sight.row_name(draft.cell.row)),
            ("column", &draft.cell.column.name(sight.words)),
        ],
    );
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    match &draft.problem {
        Some(problem) => say_problem(ui, rect, problem),
        None => say_reading(ui, sight, (rect, draft)),
    }
}

/// How large the editor is: as its cell, wider for an amount that is longer, higher for a text of several lines.
fn room(ui: &Ui, cell: Rect, (typed, wraps): (&str, bool)) -> Rect {
    let whole = ui.max_rect();
    let margins = 2.0 * f32::from(MARGIN);
    let wrap = if wraps { cell.width() - margins } else { f32::INFINITY };
    let font = theme::font(text::BODY, Weight::Regular);
    let galley = ui.painter().layout(typed.to_owned(), font, Color32::PLACEHOLDER, wrap);
    let lines = u16::try_from(galley.rows.len().max(1)).unwrap_or(1);
    let height = f32::from(lines) * (size::ROW - gap::TINY * 2.0) + gap::TINY * 2.0;
    let width = if wraps {
        cell.width()
    } else {
        cell.width().max(galley.size().x + margins + CARET).min(whole.width())
    };
    let left = cell.left().min(whole.right() - width).max(whole.left());
    let rect = Rect::from_min_size(pos2(left, cell.top()), vec2(width, cell.height().max(height)));
    rect.expand2(vec2(0.0, 1.0)).intersect(whole)
}

/// What the editor keeps of the keys that would leave it: all of them; the grid takes them first.
pub const fn every_key() -> EventFilter {
    EventFilter {
        tab: true,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
    }
}

/// An editor of texts, in which Alt+Enter breaks the line.
fn text_edit(draft: &mut Draft) -> TextEdit<'_> {
    TextEdit::multiline(&mut draft.text)
        .desired_rows(1)
        .align(Align2::LEFT_TOP)
        .return_key(KeyboardShortcut::new(Modifiers::ALT, Key::Enter))
}

fn amount_edit(draft: &mut Draft) -> TextEdit<'_> {
    TextEdit::singleline(&mut draft.text).align(Align2::RIGHT_CENTER)
}

/// Says what is wrong: a red line under the text, and words under the cell.
fn say_problem(ui: &mut Ui, rect: Rect, problem: &str) {
    let palette = Palette::of(ui);
    let inside = rect.x_range().shrink(gap::SMALL);
    ui.painter()
        .hline(inside, rect.bottom() - 4.0, Stroke::new(1.5, palette.missing));
    let text = RichText::new(problem).size(text::NOTE).color(palette.missing);
    label(ui, (rect, Beside::Below), text);
}

/// Says how the text is read, as it will stand once it is taken.
fn say_reading(ui: &mut Ui, sight: Sight<'_>, (rect, draft): (Rect, &Draft)) {
    if let Some(echo) = reading::echo(sight, draft.cell, &draft.text) {
        let color = echo.color(Palette::of(ui));
        label(
            ui,
            (rect, Beside::Right),
            RichText::new(echo.text).size(text::NOTE).color(color),
        );
    }
}

/// Which side of the editor words stand on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    Right,
    Below,
}

/// Draws words beside the editor, moved in where they would not fit.
fn label(ui: &mut Ui, (rect, side): (Rect, Beside), words: RichText) {
    let palette = Palette::of(ui);
    let whole = ui.max_rect();
    let galley = egui::WidgetText::from(words.clone()).into_galley(
        ui,
        Some(egui::TextWrapMode::Extend),
        f32::INFINITY,
        egui::TextStyle::Body,
    );
    let wanted = galley.size() + vec2(2.0 * gap::SMALL, 2.0 * gap::TINY);
    let fits = rect.right() + wanted.x <= whole.right();
    let corner = match side {
        Beside::Right if fits => pos2(rect.right(), rect.top() + 1.0),
        _ if rect.bottom() + wanted.y <= whole.bottom() => rect.left_bottom(),
        _ => pos2(rect.left(), rect.top() - wanted.y),
    };
    let left = corner.x.min(whole.right() - wanted.x).max(whole.left());
    let place = Rect::from_min_size(pos2(left, corner.y), wanted);
    ui.painter().rect_filled(place, 2.0, palette.panel);
    ui.painter()
        .rect_stroke(place, 2.0, Stroke::new(size::LINE, palette.line), StrokeKind::Inside);
    ui.put(place.shrink2(vec2(gap::SMALL, gap::TINY)), Label::new(words).extend());
}
