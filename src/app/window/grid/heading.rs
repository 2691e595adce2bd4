//! What stands over a column, and whether the rows are in its order.

use egui::{Rect, Ui, pos2};

use super::cells::Sight;
use super::columns::ColumnKey;
use super::paint;
use crate::window::marks::{self, Points};
use crate::window::theme::{self, Palette, Weight, gap, text};
use crate::window::view::Order;

/// Draws what a column is called, with an arrow where the rows are in its order.
pub fn draw(ui: &Ui, rect: Rect, (sight, column): (Sight<'_>, ColumnKey)) {
    let palette = Palette::of(ui);
    let (font, color) = (theme::font(text::NOTE, Weight::Semibold), palette.text);
    let heading = column.heading(sight.words);
    let galley = ui.painter().layout_no_wrap(heading.clone(), font.clone(), color);
    let beside = gap::SMALL + galley.size().x + gap::SMALL;
    let arrow = if column.is_text() {
        paint::left_text(ui.painter(), rect, &heading, (font, color));
        rect.left() + beside
    } else {
        paint::right_text(ui.painter(), rect, &heading, (font, color));
        rect.right() - beside
    };
    let points = match order(sight, column) {
        Some(Order::Rising) => Points::Up,
        Some(Order::Falling) => Points::Down,
        None => return,
    };
    marks::triangle(ui.painter(), pos2(arrow, rect.center().y), points, palette.accent);
}

/// A column in words, with the order that the rows are in by it.
pub fn said(sight: Sight<'_>, column: ColumnKey) -> String {
    let name = column.name(sight.words);
    let key = match order(sight, column) {
        Some(Order::Rising) => "heading-rising",
        Some(Order::Falling) => "heading-falling",
        None => return name,
    };
    sight.words.with(key, &[("column", &name)])
}

/// The order that the rows are in by a column.
fn order(sight: Sight<'_>, column: ColumnKey) -> Option<Order> {
    let sort = sight.view.sort.filter(|sort| sort.column == column)?;
    Some(sort.order)
}
