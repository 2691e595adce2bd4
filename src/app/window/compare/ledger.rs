//! The list: every row that differs, with what it was, what it is and by how much.

use egui::{Id, Rect, Stroke, Ui, pos2};

use super::ledger_rows::{LedgerCell, LedgerRow};
use super::made::Made;
use super::paint::{self, ink};
use super::places::{Columns, NUMBER, TITLE};
use super::rows::{Drawn, RowsRoom, fold};
use super::{Bottom, Comparing, Seen};
use crate::compared::Status;
use crate::window::action::Action;
use crate::window::theme::{Palette, Weight, gap, text};
use crate::words::Words;

/// What was clicked in the list.
#[derive(Clone, Copy)]
enum Clicked {
    /// A row, to see more of it.
    Row,
    /// A figure of it, to go there.
    Cell(usize),
}

impl Comparing {
    /// Draws the list, and says what was clicked in it.
    pub(super) fn list(
        &mut self,
        ui: &mut Ui,
        (room, columns): (Rect, &Columns),
        (made, words): Seen<'_>,
    ) -> Vec<Action> {
        let Some(sheet) = self.sheet(made) else {
            return Vec::new();
        };
        let (heading, rest) = room.split_top_bottom_at_y(room.top() + self.room.list_heading());
        if heading.is_positive() {
            list_heading(ui, (heading, columns), (made, self.column), words);
        }
        let differing = sheet.rows.iter().filter(|row| row.stands_out()).count();
        let rows = RowsRoom {
            room: rest.with_max_y(rest.bottom() - self.room.total()),
            rows: sheet.rows.len(),
            differing,
            fold: fold(
                words.with("compared-fold", &[("count", &sheet.same.to_string())]),
                &sheet.hidden,
            ),
        };
        let mut actions = Vec::new();
        let bottom = self.draw_rows(ui, &rows, |comparing, ui, drawn| {
            let shown = sheet.rows.get(drawn.place);
            actions.extend(shown.and_then(|row| comparing.row(ui, (drawn, columns), (row, made, words))));
        });
        let total = rest.with_min_y(bottom).with_max_y(bottom + self.room.total());
        let cells: Vec<&str> = sheet.total.iter().map(String::as_str).collect();
        paint::total_row(
            ui,
            (total, columns),
            (TITLE, &words.text("compared-total")),
            (&cells, words),
        );
        actions
    }

    fn row(
        &mut self,
        ui: &Ui,
        (drawn, columns): (Drawn, &Columns),
        (row, made, words): (&LedgerRow, &Made, &Words),
    ) -> Option<Action> {
        let id = Id::unique(("compared-row", drawn.place));
        let response = self.row_ground(ui, (drawn, id), &row_spoken(row, &made.heads, words));
        names(ui, (drawn.rect, columns), row, words);
        let mut clicked = response.clicked().then_some(Clicked::Row);
        if response.double_clicked() {
            clicked = Some(Clicked::Cell(self.column));
        }
        for (shown, column) in columns.shown.iter().enumerate() {
            let Some(cell) = row.cells.get(*column) else { continue };
            let rect = columns.cell(drawn.rect, shown);
            let head = made.heads.get(*column).map_or("", String::as_str);
            let over = paint::cell_ground(ui, (rect, id.with(*column)), &cell_spoken(row, (head, cell), words));
            draw_cell(ui, rect, cell, row.status);
            clicked = over.clicked().then_some(Clicked::Cell(*column)).or(clicked);
        }
        self.clicked(clicked?, drawn.place, made)
    }

    fn clicked(&mut self, clicked: Clicked, place: usize, made: &Made) -> Option<Action> {
        self.row = place;
        match clicked {
            Clicked::Row => {
                // In place of the list, more of a row comes only where it is asked for: the next click is for a row.
                if !self.details_alone {
                    self.bottom = Bottom::Details;
                }
                None
            }
            Clicked::Cell(column) => {
                self.column = column;
                self.go_to_active(made).map(Action::from)
            }
        }
    }
}

fn list_heading(ui: &Ui, (room, columns): (Rect, &Columns), (made, active): (&Made, usize), words: &Words) {
    let palette = Palette::of(ui);
    ui.painter().rect_filled(room, 0.0, palette.panel);
    let bold = ink(text::NOTE, Weight::Semibold, palette.text);
    for (left, key) in [(NUMBER, "column-number"), (TITLE, "column-title")] {
        let at = pos2(room.left() + left, room.center().y);
        paint::left(ui, at, &words.text(key), (bold.clone(), 200.0));
    }
    for (place, column) in columns.shown.iter().enumerate() {
        let name = made.heads.get(*column).map_or("", String::as_str);
        let drawn = paint::right(ui, pos2(columns.right_of(place), room.center().y), name, bold.clone());
        if *column == active {
            let line = Stroke::new(2.0, palette.accent);
            ui.painter().hline(drawn.x_range(), room.bottom() - 3.0, line);
        }
    }
}

/// What became of the row, its number and title, and what is different.
fn names(ui: &Ui, (rect, columns): (Rect, &Columns), row: &LedgerRow, words: &Words) {
    let palette = Palette::of(ui);
    let dropped = row.status == Status::Dropped;
    let color = if dropped || !row.differs() {
        palette.second
    } else {
        palette.text
    };
    paint::status(ui, pos2(rect.left() + gap::LARGE, rect.center().y), row.status, words);
    let plain = ink(text::BODY, Weight::Regular, color);
    let at = pos2(rect.left() + NUMBER, rect.center().y);
    let number = paint::left(ui, at, &row.number, (plain.clone(), TITLE - NUMBER - gap::SMALL));
    let room = columns.left() - rect.left() - TITLE - gap::MEDIUM;
    let under = match &row.guess {
        None => row.changes.clone(),
        Some(_) if row.changes.is_empty() => words.text("compared-guess"),
        Some(_) => format!("{} · {}", words.text("compared-guess"), row.changes),
    };
    let x = rect.left() + TITLE;
    let lift = if under.is_empty() { 0.0 } else { 9.0 };
    let title = paint::left(ui, pos2(x, rect.center().y - lift), &row.title, (plain, room));
    if dropped {
        paint::strike(ui, number);
        paint::strike(ui, title);
    }
    let color = if row.guess.is_some() {
        palette.note
    } else {
        palette.second
    };
    let small = ink(text::SMALL, Weight::Regular, color);
    paint::left(ui, pos2(x, rect.center().y + 9.0), &under, (small, room));
}

/// What it is now over what it was and by how much that differs.
fn draw_cell(ui: &Ui, rect: Rect, cell: &LedgerCell, status: Status) {
    let palette = Palette::of(ui);
    let right = rect.right() - gap::SMALL;
    let Some(difference) = &cell.difference else {
        let plain = ink(text::BODY, Weight::Regular, palette.second);
        let shown = if status == Status::Dropped {
            &cell.old
        } else {
            &cell.new
        };
        paint::right(ui, pos2(right, rect.center().y), shown, plain);
        return;
    };
    let (above, below) = (rect.center().y - 9.0, rect.center().y + 9.0);
    let plain = |color| ink(text::BODY, Weight::Regular, color);
    if status == Status::Dropped {
        let gone = paint::right(ui, pos2(right, above), &cell.old, plain(palette.second));
        paint::strike(ui, gone);
    } else {
        paint::right(ui, pos2(right, above), &cell.new, plain(palette.text));
    }
    let bold = ink(text::NOTE, Weight::Bold, palette.text);
    let drawn = paint::right(ui, pos2(right, below), difference, bold);
    if !matches!(status, Status::Added | Status::Dropped) {
        let small = ink(text::SMALL, Weight::Regular, palette.second);
        paint::right(ui, pos2(drawn.left() - gap::TINY, below), &cell.old, small);
    }
}

/// A row in words, complete in itself.
fn row_spoken(row: &LedgerRow, heads: &[String], words: &Words) -> String {
    let parts = [&row.number, &row.title, &row.changes];
    let parts = parts.into_iter().filter(|part| !part.is_empty()).cloned();
    let guess = row.guess.iter().cloned();
    let cells = heads.iter().zip(&row.cells).filter_map(|(head, cell)| {
        let difference = cell.difference.as_ref()?;
        Some(format!("{head} {difference}"))
    });
    let said = std::iter::once(words.text(row.status.key()))
        .chain(parts)
        .chain(guess)
        .chain(cells);
    paint::spoken(&said.collect::<Vec<_>>().join(", "), words)
}

/// A figure in words, complete in itself.
fn cell_spoken(row: &LedgerRow, (head, cell): (&str, &LedgerCell), words: &Words) -> String {
    let values = [
        ("row", row.short()),
        ("column", head),
        ("new", &cell.new),
        ("old", &cell.old),
    ];
    let said = match &cell.difference {
        None => words.with("compared-cell-same", &values),
        Some(difference) => {
            let more = [("difference", difference.as_str())];
            words.with("compared-cell", &[&values[..], &more[..]].concat())
        }
    };
    paint::spoken(&said, words)
}
