//! The matrix: every row of any scenario, with the scenarios side by side in one column.

use egui::{Id, Rect, Stroke, Ui, pos2, vec2};

use super::matrix_rows::{Matrix, MatrixCell, MatrixRow};
use super::paint::{self, ink};
use super::places::{Columns, MATRIX_TITLE};
use super::rows::{Drawn, RowsRoom, fold};
use super::{Comparing, Seen, beyond};
use crate::window::action::Action;
use crate::window::theme::{Palette, Weight, gap, text};
use crate::words::Words;

impl Comparing {
    /// Draws the matrix, and says what was asked for in it.
    pub(super) fn matrix_ui(&mut self, ui: &mut Ui, room: Rect, seen: Seen<'_>) -> Option<Action> {
        let words = seen.1;
        let Some(matrix) = self.matrix.take() else {
            paint::message(ui, &words.text("compared-working"));
            return None;
        };
        let made = matrix.made.clone();
        let seen: Seen<'_> = (&made, words);
        let columns = Columns::of_matrix(room, &matrix.rows, (made.of.names.len(), self.scenario));
        let (heading, rest) = room.split_top_bottom_at_y(room.top() + self.room.heading());
        self.matrix_heading(ui, (heading, &columns), (&matrix, words));
        let differing = matrix.rows.iter().filter(|row| row.differs).count();
        let same = matrix.rows.iter().filter(|row| !row.differs && !row.hidden);
        let same = same.count().to_string();
        let column = made.heads.get(matrix.column).map_or("", String::as_str);
        let rooms = RowsRoom {
            room: rest.with_max_y(rest.bottom() - self.room.total()),
            rows: matrix.rows.len(),
            differing,
            fold: fold(
                words.with("compared-fold-column", &[("count", &same), ("column", column)]),
                &matrix.hidden,
            ),
        };
        let mut wanted = None;
        let bottom = self.draw_rows(ui, &rooms, |comparing, ui, drawn| {
            let shown = matrix.rows.get(drawn.place);
            let clicked = shown.and_then(|row| comparing.matrix_row(ui, (drawn, &columns), (row, seen)));
            wanted = clicked.or(wanted);
        });
        let total = rest.with_min_y(bottom).with_max_y(bottom + self.room.total());
        matrix_total(ui, (total, &columns), (&matrix, words));
        self.matrix = Some(matrix);
        self.scenario = wanted?;
        self.go_to_active(&made).map(Action::from)
    }

    fn matrix_heading(&mut self, ui: &Ui, (room, columns): (Rect, &Columns), (matrix, words): (&Matrix, &Words)) {
        let made = &matrix.made;
        let palette = Palette::of(ui);
        ui.painter().rect_filled(room, 0.0, palette.panel);
        let bold = ink(text::NOTE, Weight::Semibold, palette.text);
        let column = made.heads.get(matrix.column).map_or("", String::as_str);
        let title = format!("{} · {column}", words.text("column-title"));
        for (left, name) in [(gap::LARGE, words.text("column-number")), (MATRIX_TITLE, title)] {
            let at = pos2(room.left() + left, room.center().y);
            paint::left(ui, at, &name, (bold.clone(), 200.0));
        }
        for (place, scenario) in columns.shown.iter().enumerate() {
            let name = made.name(*scenario);
            let cell = columns.cell(room, place);
            let right = pos2(columns.right_of(place), room.center().y);
            let drawn = paint::right_cut(ui, right, name, (bold.clone(), cell.width() - gap::LARGE - gap::SMALL));
            let swatch = Rect::from_center_size(pos2(drawn.left() - 12.0, room.center().y), vec2(10.0, 10.0));
            ui.painter().rect_filled(swatch, 2.0, palette.scenario(*scenario));
            if *scenario == self.scenario {
                let line = Stroke::new(2.0, palette.accent);
                ui.painter().hline(drawn.x_range(), room.bottom() - 3.0, line);
            }
        }
        let id = Id::unique("compared-columns-of-matrix");
        let wanted = beyond::marks(ui, (room, columns), (made.of.names.len(), id), words);
        self.scenario = wanted.unwrap_or(self.scenario);
    }

    /// Draws a row, and says whose figure was clicked in it.
    fn matrix_row(
        &mut self,
        ui: &Ui,
        (drawn, columns): (Drawn, &Columns),
        (row, (made, words)): (&MatrixRow, Seen<'_>),
    ) -> Option<usize> {
        let palette = Palette::of(ui);
        let rect = drawn.rect;
        let id = Id::unique(("compared-matrix", drawn.place));
        let response = self.row_ground(ui, (drawn, id), &row_spoken(row, &made.of.names, words));
        let color = if row.differs { palette.text } else { palette.second };
        let plain = ink(text::BODY, Weight::Regular, color);
        let at = pos2(rect.left() + gap::LARGE, rect.center().y);
        paint::left(ui, at, &row.number, (plain.clone(), MATRIX_TITLE - gap::HUGE));
        let room = columns.left() - rect.left() - MATRIX_TITLE - gap::MEDIUM;
        let at = pos2(rect.left() + MATRIX_TITLE, rect.center().y);
        paint::left(ui, at, &row.title, (plain, room));
        let mut clicked = None;
        for (place, scenario) in columns.shown.iter().enumerate() {
            let Some(cell) = row.cells.get(*scenario) else { continue };
            let name = made.name(*scenario);
            let said = cell_spoken(row, (name, cell), words);
            let rect = columns.cell(rect, place);
            let over = paint::cell_ground(ui, (rect, id.with(*scenario)), &said);
            matrix_cell(ui, rect, cell, color);
            clicked = over.clicked().then_some(*scenario).or(clicked);
        }
        if response.clicked() || clicked.is_some() {
            self.row = drawn.place;
        }
        clicked
    }
}

fn matrix_total(ui: &Ui, (room, columns): (Rect, &Columns), (matrix, words): (&Matrix, &Words)) {
    let name = words.text("row-total");
    let cells = matrix.made.strip.iter();
    let cells = cells.filter_map(|row| row.cells.get(matrix.column));
    let cells: Vec<&str> = cells.map(|cell| cell.total.as_str()).collect();
    paint::total_row(ui, (room, columns), (MATRIX_TITLE, &name), (&cells, words));
}

/// What it adds over by how much that differs from the base.
fn matrix_cell(ui: &Ui, rect: Rect, cell: &MatrixCell, color: egui::Color32) {
    let right = rect.right() - gap::SMALL;
    let plain = ink(text::BODY, Weight::Regular, color);
    let Some(difference) = &cell.difference else {
        paint::right(ui, pos2(right, rect.center().y), &cell.text, plain);
        return;
    };
    paint::right(ui, pos2(right, rect.center().y - 9.0), &cell.text, plain);
    let bold = ink(text::NOTE, Weight::Bold, color);
    paint::right(ui, pos2(right, rect.center().y + 9.0), difference, bold);
}

/// A row in words, complete in itself.
fn row_spoken(row: &MatrixRow, names: &[String], words: &Words) -> String {
    let cells = names
        .iter()
        .zip(&row.cells)
        .map(|(name, cell)| format!("{name} {}", in_words(&cell.text, words)));
    let said: Vec<String> = [row.number.clone(), row.title.clone()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .chain(cells)
        .collect();
    paint::spoken(&said.join(", "), words)
}

/// A figure in words, complete in itself.
fn cell_spoken(row: &MatrixRow, (name, cell): (&str, &MatrixCell), words: &Words) -> String {
    let shown = in_words(&cell.text, words);
    let values = [("row", row.short()), ("scenario", name), ("amount", shown.as_str())];
    let said = match &cell.difference {
        None => words.with("compared-matrix-same", &values),
        Some(difference) => {
            let more = [("difference", difference.as_str())];
            words.with("compared-matrix-cell", &[&values[..], &more[..]].concat())
        }
    };
    paint::spoken(&said, words)
}

/// The marks for what is not there, as words.
fn in_words(shown: &str, words: &Words) -> String {
    match shown {
        "·" => words.text("compared-absent"),
        "−" => words.text("compared-left-out"),
        other => other.to_owned(),
    }
}
