//! Rows that scroll, in list and matrix alike: those that differ, and one line for those that do not.

use egui::{Id, Rect, Response, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::paint::{self, ink};
use super::{Comparing, RowsShown};
use crate::window::marks::{self, Points};
use crate::window::theme::{Palette, Weight, gap, text};

/// Where rows are drawn, and how many there are.
pub struct RowsRoom {
    /// Where they are drawn, at most.
    pub room: Rect,
    /// How many there are, those that do not differ last.
    pub rows: usize,
    /// How many of them differ.
    pub differing: usize,
    /// What stands for those that do not.
    pub fold: String,
}

/// A row that is drawn.
#[derive(Clone, Copy)]
pub struct Drawn {
    /// Its place among the rows.
    pub place: usize,
    /// Where it is drawn.
    pub rect: Rect,
}

impl Comparing {
    /// Draws the rows in sight by what draws one; says how far down they come.
    pub(super) fn draw_rows(
        &mut self,
        ui: &mut Ui,
        rows: &RowsRoom,
        mut draw: impl FnMut(&mut Self, &Ui, Drawn),
    ) -> f32 {
        let listed = if self.shown == RowsShown::All {
            rows.rows
        } else {
            rows.differing
        };
        let folded = usize::from(rows.rows > rows.differing);
        let count = listed.saturating_add(folded);
        let height = self.room.rows(count).min(rows.room.height());
        let room = rows.room.with_max_y(rows.room.top() + height);
        let area = ScrollArea::vertical().id_salt("compared-rows").auto_shrink(false);
        let high = self.room.row();
        let area = self.scrolled(area, (rows.differing, height));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(room));
        inner.spacing_mut().item_spacing.y = 0.0;
        inner.spacing_mut().scroll.foreground_color = true;
        let output = area.show_rows(&mut inner, high, count, |ui, range| {
            for line in range {
                let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
                let rect = Rect::from_x_y_ranges(room.x_range(), rect.y_range());
                if line == rows.differing && folded > 0 {
                    self.fold(ui, rect, &rows.fold);
                    continue;
                }
                let place = line.saturating_sub(usize::from(line > rows.differing));
                draw(self, ui, Drawn { place, rect });
            }
        });
        self.scroll.offset = output.state.clamped_offset().y;
        self.scroll.height = height;
        room.bottom()
    }

    /// Scrolls to the active row where the cursor has moved out of sight.
    fn scrolled(&mut self, area: ScrollArea, (differing, height): (usize, f32)) -> ScrollArea {
        if !std::mem::take(&mut self.scroll.follow) {
            return area;
        }
        let line = self.row.saturating_add(usize::from(self.row >= differing));
        let top = self.room.rows(line);
        let lowest = (top + self.room.row() - height).max(0.0);
        area.vertical_scroll_offset(self.scroll.offset.clamp(lowest, top.max(lowest)))
    }

    /// The line that stands for the rows that do not differ.
    fn fold(&mut self, ui: &Ui, rect: Rect, said: &str) {
        let palette = Palette::of(ui);
        let points = match self.shown {
            RowsShown::All => Points::Down,
            RowsShown::Differing => Points::Right,
        };
        let at = pos2(rect.left() + gap::LARGE + 6.0, rect.center().y);
        marks::triangle(ui.painter(), at, points, palette.second);
        let plain = ink(text::BODY, Weight::Regular, palette.second);
        let at = pos2(rect.left() + 2.0 * gap::LARGE + 2.0, rect.center().y);
        paint::left(ui, at, said, (plain, rect.width()));
        line_under(ui, rect);
        let response = paint::speak(ui, (rect, Id::unique("compared-fold")), egui::Role::Button, said);
        if response.clicked() {
            self.turn_rows();
        }
    }

    /// Lists the rows that do not differ, or no longer.
    pub(super) fn turn_rows(&mut self) {
        self.shown = match self.shown {
            RowsShown::Differing => RowsShown::All,
            RowsShown::All => RowsShown::Differing,
        };
    }

    /// The ground of a row, with its name for those who hear it.
    pub(super) fn row_ground(&self, ui: &Ui, (drawn, id): (Drawn, Id), said: &str) -> Response {
        let palette = Palette::of(ui);
        let response = paint::speak(ui, (drawn.rect, id), egui::Role::Row, said);
        if drawn.place == self.row {
            ui.painter().rect_filled(drawn.rect, 0.0, palette.selected);
            let bar = drawn.rect.with_max_x(drawn.rect.left() + 3.0);
            ui.painter().rect_filled(bar, 0.0, palette.accent);
        } else if response.hovered() {
            ui.painter().rect_filled(drawn.rect, 0.0, palette.panel);
        }
        line_under(ui, drawn.rect);
        response
    }
}

/// What stands for the rows that are not listed: how many do not differ, and what is hidden.
pub fn fold<'a>(same: String, hidden: impl IntoIterator<Item = &'a String>) -> String {
    let parts = std::iter::once(same).chain(hidden.into_iter().cloned());
    parts.collect::<Vec<_>>().join(" · ")
}

/// A hairline under a row.
pub fn line_under(ui: &Ui, rect: Rect) {
    let line = Stroke::new(1.0, Palette::of(ui).line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
}
