//! Texts, keys and lines of a meeting's screen.

use egui::epaint::CornerRadiusF32;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Color32, FontId, Galley, Id, LayerId, Order, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

use super::chip::DOT;
use crate::window::marks;
use crate::window::theme::{self, Palette, Weight, gap, meeting};

/// How wide a ring around the pointer is from its middle, and how thick, in points.
const RING: f32 = 30.0;
const RING_LINE: f32 = 5.0;

/// How a text is drawn.
pub type Ink = (FontId, Color32);

/// A text in one line, cut off with `…` where it is wider than this.
pub fn laid(ui: &Ui, text: &str, (font, color): Ink, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = TextWrapping::truncate_at_width(width.max(0.0));
    ui.painter().layout_job(job)
}

/// A text from the left, in the middle of a line; says where it ends.
pub fn left(ui: &Ui, at: Pos2, text: &str, (ink, width): (Ink, f32)) -> f32 {
    let color = ink.1;
    let galley = laid(ui, text, ink, width);
    let end = at.x + galley.size().x;
    ui.painter()
        .galley(pos2(at.x, at.y - galley.size().y / 2.0), galley, color);
    end
}

/// A text in as many lines as there is room for, from the top left.
pub fn lines(ui: &Ui, room: Rect, text: &str, (font, color): Ink) {
    let height = ui.ctx().fonts_mut(|fonts| fonts.row_height(&font)).max(1.0);
    let mut job = LayoutJob::simple(text.to_owned(), font, color, room.width());
    job.wrap.max_rows = (1..=20_u8)
        .take_while(|rows| f32::from(*rows) * height <= room.height() + 1.0)
        .count()
        .max(1);
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(room.min, galley, color);
}

/// A title in a row of the table: in one line where there is room for it, else a little smaller and in two.
pub fn title(ui: &Ui, room: Rect, text: &str, (font, color): Ink) {
    let middle = pos2(room.left(), room.center().y);
    let whole = laid(ui, text, (font.clone(), color), room.width());
    if !whole.elided {
        let at = middle - vec2(0.0, whole.size().y / 2.0);
        ui.painter().galley(at, whole, color);
        return;
    }
    let small = FontId::new(meeting::NOTE, font.family);
    let usual = ui.ctx().fonts_mut(|fonts| fonts.row_height(&small));
    let line = room.height() / 2.0 - 1.0;
    let mut format = TextFormat::simple(small, color);
    format.line_height = Some(line);
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = room.width();
    job.wrap.max_rows = 2;
    let galley = ui.painter().layout_job(job);
    // Letters stand as far below the top of a line that is lower than usual.
    let at = middle - vec2(0.0, (galley.size().y + usual - line) / 2.0);
    ui.painter().galley(at, galley, color);
}

/// A text up to the right, in the middle of a line; says where it begins.
pub fn right(ui: &Ui, at: Pos2, text: &str, ink: Ink) -> f32 {
    let color = ink.1;
    let galley = laid(ui, text, ink, f32::INFINITY);
    let begin = at.x - galley.size().x;
    ui.painter()
        .galley(pos2(begin, at.y - galley.size().y / 2.0), galley, color);
    begin
}

/// How wide a text is in one line.
pub fn wide(ui: &Ui, text: &str, font: FontId) -> f32 {
    laid(ui, text, (font, Color32::BLACK), f32::INFINITY).size().x
}

/// A text of several pieces and weights in the middle of a band, in two lines at most; where there is more, it ends
/// after a whole year, with `…`.
pub fn pieces(ui: &Ui, rect: Rect, pieces: &[(String, Weight)], color: Color32) {
    let whole = laid_pieces(ui, rect.width(), pieces, color);
    let ends = pieces.iter().enumerate().skip(2).rev();
    let ends = ends.filter(|(_, (text, _))| text.starts_with(DOT)).map(|(end, _)| end);
    let shorter = |end: usize| {
        let kept = pieces.iter().take(end).cloned();
        let kept: Vec<_> = kept.chain([(" …".to_owned(), Weight::Regular)]).collect();
        laid_pieces(ui, rect.width(), &kept, color)
    };
    let galley = std::iter::once(whole.clone()).chain(ends.map(shorter));
    let galley = galley.into_iter().find(|galley| !galley.elided).unwrap_or(whole);
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color);
}

fn laid_pieces(ui: &Ui, width: f32, pieces: &[(String, Weight)], color: Color32) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    job.wrap.max_rows = 2;
    job.halign = Align::LEFT;
    for (text, weight) in pieces {
        let format = TextFormat::simple(theme::font(meeting::BODY, *weight), color);
        job.append(&held(text, pieces.len()), 0.0, format);
    }
    ui.painter().layout_job(job)
}

/// The text of a piece: where there are several, a year and its figures stay in one line.
fn held(text: &str, pieces: usize) -> String {
    if pieces < 3 {
        return text.to_owned();
    }
    text.replace(' ', "\u{a0}").replace("\u{a0}·\u{a0}", "\u{a0}· ")
}

/// A key as it looks on a keyboard, and what it does; says where it ends.
pub fn key(ui: &Ui, at: Pos2, name: &str, does: &str) -> f32 {
    let palette = Palette::of(ui);
    let cap = laid(
        ui,
        name,
        (theme::font(meeting::NOTE, Weight::Semibold), palette.text),
        f32::INFINITY,
    );
    let size = cap.size() + vec2(14.0, 2.0);
    let rect = Rect::from_min_size(pos2(at.x, at.y - size.y / 2.0), size);
    let border = Stroke::new(meeting::LINE, palette.quiet);
    ui.painter()
        .rect_stroke(rect, CornerRadiusF32::same(4.0), border, StrokeKind::Inside);
    ui.painter().galley(rect.min + vec2(7.0, 1.0), cap, palette.text);
    let ink = (theme::font(meeting::NOTE, Weight::Regular), palette.quiet);
    left(ui, pos2(rect.right() + 6.0, at.y), does, (ink, f32::INFINITY))
}

/// How wide a key and what it does are together.
pub fn key_width(ui: &Ui, name: &str, does: &str) -> f32 {
    let font = theme::font(meeting::NOTE, Weight::Semibold);
    let [name, does] = [name, does].map(|text| laid(ui, text, (font.clone(), Color32::BLACK), f32::INFINITY).size().x);
    name + does + 20.0
}

/// A box, ticked or empty, as large as the figures beside it.
pub fn checkbox(ui: &Ui, center: Pos2, ticked: Option<Color32>, border: Color32) {
    let rect = Rect::from_center_size(center, Vec2::splat(22.0));
    if let Some(fill) = ticked {
        ui.painter().rect_filled(rect, 4.0, fill);
        marks::tick(ui.painter(), center, 17.0, Palette::of(ui).on_accent);
    } else {
        let stroke = Stroke::new(meeting::LINE, border);
        let corner = CornerRadiusF32::same(4.0);
        ui.painter().rect_stroke(rect, corner, stroke, StrokeKind::Inside);
    }
}

/// A frame around what has the keys.
pub fn frame(ui: &Ui, rect: Rect) {
    let stroke = Stroke::new(3.0, Palette::of(ui).accent);
    ui.painter().rect_stroke(rect, 0.0, stroke, StrokeKind::Inside);
}

/// Has a screen reader say something of a place on the screen.
pub fn speak(ui: &Ui, (rect, id): (Rect, Id), role: egui::Role, said: &str) -> Response {
    let response = ui.interact(rect, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(role, true, said));
    response
}

/// The heading of a part, in bold.
pub fn heading(ui: &Ui, rect: Rect, text: &str) {
    let ink = (theme::font(meeting::BODY, Weight::Bold), Palette::of(ui).text);
    left(
        ui,
        pos2(rect.left(), rect.top() + gap::LARGE),
        text,
        (ink, rect.width()),
    );
    let line = Rect::from_min_size(rect.min, vec2(rect.width(), 2.0 * gap::LARGE));
    speak(ui, (line, Id::unique(("heading", text))), egui::Role::Label, text);
}

/// Draws a ring around the pointer that everybody who watches can follow, over everything else.
pub fn ring(ui: &Ui) {
    let Some(pointer) = ui.input(|input| input.pointer.latest_pos()) else {
        return;
    };
    let over = ui
        .ctx()
        .layer_painter(LayerId::new(Order::Tooltip, Id::unique("meeting-ring")));
    over.circle_stroke(pointer, RING, Stroke::new(RING_LINE, Palette::of(ui).accent));
}
