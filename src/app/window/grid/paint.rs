//! Draws a cell: its ground, text, marks and what is selected.

use egui::{Align2, FontId, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::cells::{CellView, Check, Mark, RowView, Tone};
use super::columns::ColumnKey;
use super::rows::RowKey;
use crate::window::marks::{self, Points};
use crate::window::theme::{self, Palette, gap, size, text};

/// Where a cell stands with the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lit {
    /// Nowhere near it.
    Not,
    /// Its row is the active one.
    Row,
    /// It is selected.
    Selected,
    /// It is the active cell.
    Active,
}

/// Draws the ground of a row.
pub fn row_ground(ui: &Ui, rect: Rect, row: &RowView) {
    let palette = Palette::of(ui);
    let fill = match row.key {
        RowKey::Area(_) => palette.area,
        _ => palette.paper,
    };
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, fill);
    painter.hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(size::LINE, palette.line),
    );
    if matches!(row.key, RowKey::Subtotal(_)) {
        painter.hline(rect.x_range(), rect.top() - 0.5, Stroke::new(size::LINE, palette.rule));
    }
}

/// Draws a cell over the ground of its row.
pub fn cell(ui: &Ui, rect: Rect, (row, column, cell): (&RowView, ColumnKey, &CellView), lit: Lit) {
    let palette = Palette::of(ui);
    let painter = ui.painter();
    if lit != Lit::Not {
        painter.rect_filled(rect.shrink2(vec2(0.0, 0.5)), 0.0, palette.selected);
    }
    if let Some(check) = cell.check {
        let ticked = (check == Check::Ticked).then_some((palette.accent, palette.on_accent));
        marks::checkbox(painter, rect.center(), ticked, palette.second);
    }
    let indent = if column == ColumnKey::Title {
        f32::from(row.indent) * gap::LARGE
    } else {
        0.0
    };
    let room = Rect::from_min_max(pos2(rect.left() + indent, rect.top()), rect.max);
    let room = mark(painter, room, cell, palette);
    let color = if row.counts && cell.tone == Tone::First {
        palette.text
    } else {
        palette.second
    };
    let font = theme::font(text::BODY, cell.weight.weight());
    if column.is_text() {
        left_text(painter, room, &cell.text, (font, color));
    } else {
        right_text(painter, room, &cell.text, (font, color));
    }
    if lit == Lit::Active {
        painter.rect_stroke(rect, 0.0, Stroke::new(2.0, palette.accent), StrokeKind::Inside);
    }
}

/// Draws a cell's mark, and says what room it leaves for text.
fn mark(painter: &Painter, rect: Rect, cell: &CellView, palette: &Palette) -> Rect {
    let inside = pos2(rect.left() + gap::LARGE, rect.center().y);
    match cell.mark {
        None => rect,
        Some(Mark::Stated) => {
            marks::corner(painter, rect, palette.accent);
            rect
        }
        Some(Mark::Finding) => {
            marks::dot(painter, pos2(rect.right() - gap::MEDIUM, rect.center().y), palette.note);
            rect.with_max_x(rect.right() - gap::LARGE)
        }
        Some(Mark::Balancing) => {
            marks::both_ways(painter, inside, palette.second);
            rect.with_min_x(rect.left() + gap::LARGE)
        }
        Some(Mark::Open) => {
            marks::triangle(
                painter,
                pos2(rect.left() + 4.0, rect.center().y),
                Points::Down,
                palette.second,
            );
            rect
        }
        Some(Mark::Folded) => {
            marks::triangle(
                painter,
                pos2(rect.left() + 4.0, rect.center().y),
                Points::Right,
                palette.second,
            );
            rect
        }
    }
}

/// Draws a text from the left, with '…' where it is cut.
pub fn left_text(painter: &Painter, rect: Rect, text: &str, (font, color): (FontId, egui::Color32)) {
    let width = rect.width() - gap::SMALL - gap::TINY;
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width.max(0.0));
    let galley = painter.layout_job(job);
    let place = Pos2::new(rect.left() + gap::SMALL, rect.center().y - galley.size().y / 2.0);
    painter.galley(place, galley, color);
}

/// Draws a figure from the right.
pub fn right_text(painter: &Painter, rect: Rect, text: &str, (font, color): (FontId, egui::Color32)) {
    let place = pos2(rect.right() - gap::SMALL, rect.center().y);
    painter.text(place, Align2::RIGHT_CENTER, text, font, color);
}
