//! Draws a cell: its ground, text, marks and what is selected.

use egui::{FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::cells::{CellView, Check, Mark, RowView, Tone};
use super::columns::ColumnKey;
use super::cursor::{Block, Place};
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
    /// It is selected with others.
    Selected,
    /// It is the active cell, alone.
    Active,
    /// It is the active cell among others that are selected.
    ActiveAmong,
}

/// Whether a text found room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// All of it is seen.
    Whole,
    /// Some of it is cut.
    Cut,
}

/// A line around a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outline {
    /// Around what is selected.
    Selected,
    /// Around what was copied.
    Copied,
    /// Around where a drag would put something.
    Target,
}

/// Draws the ground of the headings from side to side.
pub fn heading_ground(ui: &Ui) {
    let palette = Palette::of(ui);
    let whole = ui.max_rect();
    let rect = whole.with_max_y(whole.top() + size::ROW);
    ui.painter().rect_filled(rect, 0.0, palette.panel);
    let line = Stroke::new(size::LINE, palette.line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
}

/// Draws the ground of a row.
pub fn row_ground(ui: &Ui, rect: Rect, row: &RowView, lit: Lit) {
    let palette = Palette::of(ui);
    let fill = match (lit, row.key) {
        (Lit::Row, _) => palette.selected,
        (_, RowKey::Area(_)) => palette.area,
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
pub fn cell(ui: &Ui, rect: Rect, (row, column, cell): (&RowView, ColumnKey, &CellView), lit: Lit) -> Fit {
    let palette = Palette::of(ui);
    let painter = ui.painter();
    let ground = match lit {
        Lit::Not | Lit::Row => None,
        Lit::Selected => Some(palette.selected),
        Lit::Active | Lit::ActiveAmong => Some(palette.paper),
    };
    if let Some(ground) = ground {
        painter.rect_filled(rect.shrink2(vec2(0.0, 0.5)), 0.0, ground);
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
    let style = (theme::font(text::BODY, cell.weight.weight()), color);
    let fit = if column.is_text() {
        left_text(painter, room, &cell.text, style)
    } else {
        right_text(painter, room, &cell.text, style)
    };
    let frame = match lit {
        Lit::Active => 2.0,
        Lit::ActiveAmong => 1.0,
        Lit::Not | Lit::Row | Lit::Selected => return fit,
    };
    painter.rect_stroke(rect, 0.0, Stroke::new(frame, palette.accent), StrokeKind::Inside);
    fit
}

/// Draws what a cell would hold once a drag is let go.
pub fn ghost(ui: &Ui, rect: Rect, (row, column, cell): (&RowView, ColumnKey, &CellView)) {
    let palette = Palette::of(ui);
    ui.painter()
        .rect_filled(rect.shrink2(vec2(0.0, 0.5)), 0.0, palette.changed);
    self::cell(ui, rect, (row, column, cell), Lit::Not);
}

/// Draws those sides of a block's outline that a cell lies at.
pub fn outline(ui: &Ui, rect: Rect, (block, place): (Block, Place), outline: Outline) {
    if !block.holds(place) {
        return;
    }
    let rect = rect.shrink(1.0);
    let sides = [
        (block.first.row == place.row, [rect.left_top(), rect.right_top()]),
        (block.last.row == place.row, [rect.left_bottom(), rect.right_bottom()]),
        (
            block.first.column == place.column,
            [rect.left_top(), rect.left_bottom()],
        ),
        (
            block.last.column == place.column,
            [rect.right_top(), rect.right_bottom()],
        ),
    ];
    let palette = Palette::of(ui);
    for line in sides.into_iter().filter_map(|(at, line)| at.then_some(line)) {
        match outline {
            Outline::Selected => {
                ui.painter()
                    .add(Shape::line(line.to_vec(), Stroke::new(2.0, palette.accent)));
            }
            Outline::Copied => {
                ui.painter()
                    .add(Shape::line(line.to_vec(), Stroke::new(2.0, palette.paper)));
                ui.painter()
                    .extend(Shape::dashed_line(&line, Stroke::new(2.0, palette.accent), 5.0, 3.0));
            }
            Outline::Target => {
                ui.painter()
                    .extend(Shape::dashed_line(&line, Stroke::new(1.5, palette.second), 3.0, 2.0));
            }
        }
    }
}

/// Draws the square that a selection is filled from, with its middle at a corner.
pub fn handle(painter: &Painter, corner: Pos2, palette: &Palette) {
    let square = Rect::from_center_size(corner, vec2(size::HANDLE, size::HANDLE));
    painter.rect_filled(square, 1.0, palette.paper);
    painter.rect_filled(square.shrink(1.0), 1.0, palette.accent);
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
            marks::triangle(painter, rect.center(), Points::Down, palette.second);
            rect
        }
        Some(Mark::Folded) => {
            marks::triangle(painter, rect.center(), Points::Right, palette.second);
            rect
        }
    }
}

/// Draws a text from the left, with '…' where it is cut.
pub fn left_text(painter: &Painter, rect: Rect, text: &str, (font, color): (FontId, egui::Color32)) -> Fit {
    let width = rect.width() - gap::SMALL - gap::TINY;
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width.max(0.0));
    let galley = painter.layout_job(job);
    let fit = if galley.elided { Fit::Cut } else { Fit::Whole };
    let place = Pos2::new(rect.left() + gap::SMALL, rect.center().y - galley.size().y / 2.0);
    painter.galley(place, galley, color);
    fit
}

/// Draws a text from the right, with '…' where it is cut.
pub fn cut_right_text(painter: &Painter, rect: Rect, text: &str, (font, color): (FontId, egui::Color32)) {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = egui::text::TextWrapping::truncate_at_width((rect.width() - gap::SMALL).max(0.0));
    let galley = painter.layout_job(job);
    let place = rect.right_center() - vec2(gap::SMALL + galley.size().x, galley.size().y / 2.0);
    painter.galley(place, galley, color);
}

/// Whether something from a place to the right edge is seen whole, in a column that may be half scrolled away.
pub fn is_whole(painter: &Painter, from: f32, rect: Rect) -> bool {
    let seen = painter.clip_rect();
    from >= seen.left() - 0.5 && rect.right() - gap::SMALL <= seen.right() + 0.5
}

/// Draws a figure from the right; where it has no room, signs that no one takes for a figure, and nothing where only
/// some of its digits would be seen.
pub fn right_text(painter: &Painter, rect: Rect, text: &str, (font, color): (FontId, egui::Color32)) -> Fit {
    let galley = painter.layout_no_wrap(text.to_owned(), font.clone(), color);
    let room = rect.width() - gap::SMALL;
    let (galley, fit) = if galley.size().x > room {
        (painter.layout_no_wrap("####".to_owned(), font, color), Fit::Cut)
    } else {
        (galley, Fit::Whole)
    };
    let place = rect.right_center() - vec2(gap::SMALL + galley.size().x, galley.size().y / 2.0);
    if fit == Fit::Cut || is_whole(painter, place.x, rect) {
        painter.galley(place, galley, color);
    }
    fit
}
