//! The table of a preview: each text beside its reading, under the column it goes to.

use egui::{Align, Layout, RichText, ScrollArea, Sense, Ui, WidgetInfo, pos2};
use egui_extras::{Column, TableBody, TableBuilder};
use exchange::paste::{ColumnAt, Mapping, PastePlan, PastedCell, RowAt, Value};

use super::cells::{Sight, on_screen};
use super::columns::ColumnKey;
use super::cursor::CellKey;
use super::ground::Ground;
use super::paint;
use super::paste::{Pasting, column_of};
use super::preview::{receiving, room_for_lines};
use crate::pasted;
use crate::typed;
use crate::window::dropdown::Dropdown;
use crate::window::hint;
use crate::window::marks;
use crate::window::theme::{self, Palette, Weight, gap, size, text};

/// How wide a column of the table is at least and at most, in points.
const WIDTH: (f32, f32) = (200.0, 400.0);

/// How wide the column is that says which row a line goes to.
const ROW_NAME: f32 = 180.0;

/// Draws the table. Another column chosen above it moves what stands in it.
pub fn ui(ui: &mut Ui, sight: Sight<'_>, ground: &Ground, (pasting, plan): (&mut Pasting, &PastePlan)) {
    let width = pasting.texts.width();
    let (most, between) = (room_for_lines(ui), ui.spacing().item_spacing);
    let height = lines_high(pasting.texts.height(), between.y);
    let each = (ui.available_width() - ROW_NAME) / columns_wide(width) - between.x;
    let each = each.clamp(WIDTH.0, WIDTH.1);
    ScrollArea::horizontal().auto_shrink([false, true]).show(ui, |ui| {
        let table = TableBuilder::new(ui)
            .id_salt("pasted")
            .cell_layout(Layout::left_to_right(Align::Center))
            .min_scrolled_height(height.min(most))
            .max_scroll_height(most)
            .auto_shrink([true, true])
            .column(Column::exact(ROW_NAME))
            .columns(Column::exact(each), width);
        let table = table.header(size::ROW, |mut header| {
            header.col(|ui| {
                ui.label(strong(sight.words.text("paste-goes-to")));
            });
            for column in 0..width {
                header.col(|ui| goes_to(ui, sight, ground, (pasting, plan, column)));
            }
        });
        table.body(|body| lines(body, sight, ground, (pasting, plan)));
    });
}

/// So many columns as a number to divide a width by.
pub fn columns_wide(columns: usize) -> f32 {
    f32::from(u16::try_from(columns).unwrap_or(u16::MAX)).max(1.0)
}

/// How high so many lines are, in points.
pub fn lines_high(lines: usize, between: f32) -> f32 {
    f32::from(u16::try_from(lines).unwrap_or(u16::MAX)) * (size::ROW + between)
}

fn strong(text: String) -> RichText {
    RichText::new(text)
        .size(text::NOTE)
        .family(egui::FontFamily::Name("semibold".into()))
}

/// The column of the grid that a column of the block goes to, to be chosen.
fn goes_to(ui: &mut Ui, sight: Sight<'_>, ground: &Ground, (pasting, plan, column): (&mut Pasting, &PastePlan, usize)) {
    let places: Vec<Option<usize>> = (0..pasting.texts.width())
        .map(|column| place_of(plan, column))
        .collect();
    let now = places.get(column).copied().flatten();
    let name = |place: Option<usize>| {
        let column = place.and_then(|place| ground.columns.get(place));
        column.map_or_else(|| sight.words.text("paste-nowhere"), |column| column.name(sight.words))
    };
    let shown = year_of(plan, column).map_or_else(|| name(now), |year| year.name(sight.words));
    let mut chosen = now;
    let dropdown = Dropdown {
        salt: ("goes to", column),
        shown: &shown,
        width: Some(ui.available_width() - gap::LARGE),
    };
    let response = dropdown.show(ui, |ui, items| {
        items.value(ui, (&name(None), None), &mut chosen);
        for (place, _) in receiving(&ground.columns) {
            items.value(ui, (&name(Some(place)), Some(place)), &mut chosen);
        }
    });
    let number = column.saturating_add(1).to_string();
    let label = sight.words.with("paste-column-goes-to", &[("column", &number)]);
    ui.ctx()
        .accesskit_node_builder(response.response.id, |node| node.set_label(label));
    if chosen != now {
        let mut places = places;
        if let Some(place) = places.get_mut(column) {
            *place = chosen;
        }
        pasting.choices.mapping = Mapping::Chosen(places);
    }
}

fn place_of(plan: &PastePlan, column: usize) -> Option<usize> {
    plan.cells.iter().find_map(|cell| match cell.column {
        ColumnAt::Shown(place) if cell.from.1 == column => Some(place),
        _ => None,
    })
}

fn year_of(plan: &PastePlan, column: usize) -> Option<ColumnKey> {
    plan.cells.iter().find_map(|cell| match cell.column {
        ColumnAt::NewYear(year) if cell.from.1 == column => Some(ColumnKey::Year(year)),
        _ => None,
    })
}

fn lines(body: TableBody<'_>, sight: Sight<'_>, ground: &Ground, (pasting, plan): (&Pasting, &PastePlan)) {
    let (height, width) = (pasting.texts.height(), pasting.texts.width());
    body.rows(size::ROW, height, |mut line| {
        let row = line.index();
        let mut cells = plan.cells.iter().filter(|cell| cell.from.0 == row);
        let goes = cells.next().map(|cell| cell.row);
        line.col(|ui| {
            let (rect, name) = (ui.available_rect_before_wrap(), row_name(sight, ground, goes));
            let style = (theme::font(text::NOTE, Weight::Regular), Palette::of(ui).text);
            paint::left_text(ui.painter(), rect, &name, style);
        });
        for column in 0..width {
            let raw = pasting.texts.cell(row, column).unwrap_or_default();
            let cell = plan.cells.iter().find(|cell| cell.from == (row, column));
            line.col(|ui| one(ui, sight, ground, (raw, cell, pasting)));
        }
    });
}

/// What the row is called that a line goes to.
fn row_name(sight: Sight<'_>, ground: &Ground, row: Option<RowAt>) -> String {
    let words = sight.words;
    match row {
        None => words.text("paste-nowhere"),
        Some(RowAt::New(place)) => {
            let number = place.saturating_add(1).to_string();
            words.with("paste-new-row", &[("number", &number)])
        }
        Some(RowAt::Shown(place)) => match ground.rows.get(place) {
            Some(row) => sight.row_name(*row),
            None => String::new(),
        },
    }
}

/// A cell: the text as it is, and beside it how it is read.
fn one(ui: &mut Ui, sight: Sight<'_>, ground: &Ground, (raw, cell, pasting): (&str, Option<&PastedCell>, &Pasting)) {
    let palette = Palette::of(ui);
    let rect = ui.available_rect_before_wrap();
    let (_, response) = ui.allocate_exact_size(rect.size(), Sense::hover());
    let reading = cell.map_or_else(String::new, |cell| reading(sight, cell, pasting));
    let unclear = cell.is_some_and(|cell| !pasting.is_own() && cell.is_unclear());
    let style = |color| (theme::font(text::NOTE, Weight::Regular), color);
    let is_text = cell.is_some_and(|cell| matches!(cell.reading, Ok(Value::Text(_))));
    let painter = ui.painter().with_clip_rect(rect);
    if is_text {
        paint::left_text(&painter, rect, raw, style(palette.text));
    } else {
        let middle = rect.left() + rect.width() * 0.4;
        paint::left_text(&painter, rect.with_max_x(middle), raw, style(palette.second));
        let color = if unclear { palette.note } else { palette.text };
        let edge = if unclear {
            rect.right() - gap::MEDIUM
        } else {
            rect.right()
        };
        let room = rect.with_min_x(middle).with_max_x(edge);
        paint::cut_right_text(&painter, room, &reading, style(color));
        if unclear {
            marks::dot(&painter, pos2(rect.right() - gap::SMALL, rect.center().y), palette.note);
        }
    }
    let key = cell.and_then(|cell| key_of(ground, cell));
    let said = match cell {
        Some(cell) if unclear => pasted::cell(cell, &sight.style, sight.words),
        _ => [raw, &reading].join(", "),
    };
    let name = key.map_or_else(
        || said.clone(),
        |key| format!("{}, {}, {said}", sight.row_name(key.row), key.column.name(sight.words)),
    );
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Cell, true, &name));
    hint::on(response, said);
}

fn key_of(ground: &Ground, cell: &PastedCell) -> Option<CellKey> {
    match cell.row {
        RowAt::Shown(row) => Some(CellKey {
            row: ground.rows.get(row).copied()?,
            column: column_of(ground, cell.column)?,
        }),
        RowAt::New(_) => None,
    }
}

/// How a cell is read, in a few words.
fn reading(sight: Sight<'_>, cell: &PastedCell, pasting: &Pasting) -> String {
    if pasting.is_own() {
        return String::new();
    }
    match &cell.reading {
        Ok(Value::Text(text)) => text.clone(),
        Ok(Value::Amount(typed)) => on_screen(&typed::reading(typed, &sight.style, sight.words)),
        Err(_) => sight.words.text("paste-unreadable"),
    }
}
