//! A whole catalogue, looked at before it becomes proposals: rows, and the sums printed with them.

use std::collections::HashSet;

use egui::{Align, Label, Layout, Rect, RichText, ScrollArea, Sense, Ui, WidgetInfo};
use egui_extras::{Column, TableBuilder, TableRow};
use exchange::catalogue::{Catalogue, PrintedSum, SumColumn, SumOf};
use exchange::{Cell, ImportSettings, Row, edits_from};
use model::{Notation, Plan, Unit, Year};
use rust_decimal::Decimal;

use super::Grid;
use super::cells::{Sight, on_screen};
use super::paint;
use super::preview::{Preview, Ready, dialog, room_for_lines};
use super::preview_table::{columns_wide, lines_high};
use crate::messages;
use crate::numbers::unit_key;
use crate::pasted;
use crate::window::action::Action;
use crate::window::dropdown::Dropdown;
use crate::window::fields;
use crate::window::marks;
use crate::window::theme::{self, Palette, Weight, gap, size, text};
use crate::words::Words;

/// A catalogue, and what is decided about it.
#[derive(Clone, Debug)]
pub struct Reading {
    catalogue: Box<Catalogue>,
    /// What its figures are in; nothing where it does not say and nobody has.
    unit: Option<Unit>,
    /// How many of its rows have a number that the plan has already.
    known: usize,
    /// Whether the plan has no proposals, and takes over unit and years.
    is_first: bool,
}

/// A line of the table.
enum Shown<'a> {
    Area(&'a str),
    Row(&'a Row),
    Sum(&'a PrintedSum),
}

impl Reading {
    /// A catalogue in the unit of its heading, with nothing decided.
    pub fn of(catalogue: Box<Catalogue>, plan: &Plan) -> Self {
        Self {
            unit: catalogue.unit,
            known: known(&catalogue, plan),
            is_first: plan.proposal_count() == 0,
            catalogue,
        }
    }

    /// Areas with their rows, each followed by its printed sums; those of the whole come last.
    fn lines(&self) -> Vec<Shown<'_>> {
        let rows = &self.catalogue.table.rows;
        let mut lines = Vec::new();
        lines.extend(rows.iter().filter(|row| row.area.is_empty()).map(Shown::Row));
        for area in self.catalogue.areas() {
            lines.push(Shown::Area(area));
            lines.extend(rows.iter().filter(|row| row.area == area).map(Shown::Row));
            lines.extend(self.sums_of(Some(area)));
        }
        lines.extend(self.sums_of(None));
        lines
    }

    /// How many decimals its figures have.
    fn decimals(&self) -> u32 {
        let rows = self.catalogue.table.rows.iter();
        let cells = rows.flat_map(|row| row.full_year.iter().chain(row.years.iter().map(|(_, cell)| cell)));
        let decimals = cells.filter_map(|cell| match cell.reading {
            exchange::Reading::Number(number) => Some(number.decimals),
            _ => None,
        });
        decimals.max().unwrap_or(0)
    }

    /// What it changes beside its own rows, where it changes anything.
    fn told(&self, words: &Words) -> Option<String> {
        if self.known > 0 {
            return Some(words.with("paste-catalogue-again", &[("count", &self.known.to_string())]));
        }
        let years = &self.catalogue.table.years;
        let (first, last) = years.first().zip(years.last()).filter(|_| self.is_first)?;
        let years = if first == last {
            first.to_string()
        } else {
            format!("{first}–{last}")
        };
        Some(words.with("paste-catalogue-first", &[("years", &years)]))
    }

    /// The printed sums of an area, or of the whole.
    fn sums_of<'a>(&'a self, area: Option<&'a str>) -> impl Iterator<Item = Shown<'a>> {
        let of = self.catalogue.sums.iter().filter(move |sum| match (&sum.of, area) {
            (SumOf::Area(name), Some(area)) => name == area,
            (SumOf::Whole, None) => true,
            _ => false,
        });
        of.map(Shown::Sum)
    }
}

fn known(catalogue: &Catalogue, plan: &Plan) -> usize {
    let numbers: HashSet<&str> = plan.proposals().map(|proposal| proposal.number.trim()).collect();
    let rows = catalogue.table.rows.iter().map(|row| row.number.trim());
    rows.filter(|number| !number.is_empty() && numbers.contains(number))
        .count()
}

impl Grid {
    /// Draws a catalogue that waits, and puts it in the plan once that is asked for.
    pub(super) fn preview_catalogue(&mut self, ui: &Ui, sight: Sight<'_>, mut reading: Box<Reading>) -> Vec<Action> {
        let words = sight.words;
        let title = words.text("paste-catalogue-title");
        let ready = match reading.unit {
            Some(_) => Ready::Yes,
            None => Ready::No(words.text("paste-decide-unit")),
        };
        let answer = dialog(ui, self.focus_id(), (&title, &ready, words), |ui| {
            body(ui, sight, &mut reading);
        });
        self.answered(ui, (answer, Preview::Catalogue(reading.clone())), |_| {
            vec![taken(sight, &reading)].into_iter().flatten().collect()
        })
    }
}

/// The one edit that a catalogue becomes, and what is said about it; or why it cannot become one.
fn taken(sight: Sight<'_>, reading: &Reading) -> Vec<Action> {
    let plan = sight.ledger.plan();
    let Some(unit) = reading.unit else { return Vec::new() };
    let settings = ImportSettings {
        title: plan.settings().title.to_string(),
        notation: Notation {
            unit,
            sign: plan.settings().notation.sign,
        },
        years: None,
        step: None,
        mode: plan.settings().rounding.mode,
    };
    let mut ids = || getrandom::u64().unwrap_or(1).max(1);
    match edits_from(&reading.catalogue, plan, settings, &mut ids) {
        Ok(edit) => {
            let count = reading.catalogue.table.rows.len().to_string();
            let told = sight.words.with("paste-catalogue-done", &[("count", &count)]);
            vec![Action::Edit(edit), Action::Tell(told)]
        }
        Err(error) => vec![Action::Tell(messages::not_pasted(&error, sight.words))],
    }
}

fn body(ui: &mut Ui, sight: Sight<'_>, reading: &mut Reading) {
    let said = pasted::catalogue(&reading.catalogue, &sight.style, sight.words);
    for line in said {
        ui.label(line);
    }
    if let Some(told) = reading.told(sight.words) {
        fields::note(ui, &told, Palette::of(ui).note);
    }
    unit(ui, sight, reading);
    ui.add_space(gap::SMALL);
    table(ui, sight, reading);
}

/// What its figures are written in.
fn unit(ui: &mut Ui, sight: Sight<'_>, reading: &mut Reading) {
    let words = sight.words;
    ui.horizontal(|ui| {
        let label = ui.label(words.text("paste-unit"));
        let now = reading.unit.map_or("paste-choose", unit_key);
        let dropdown = Dropdown {
            salt: "unit",
            shown: &words.text(now),
            width: None,
        };
        let response = dropdown.show(ui, |ui, items| {
            for unit in [Unit::Kroner, Unit::Thousands, Unit::Millions, Unit::Milliards] {
                items.value(ui, (&words.text(unit_key(unit)), Some(unit)), &mut reading.unit);
            }
        });
        response.response.labelled_by(label.id);
    });
}

fn table(ui: &mut Ui, sight: Sight<'_>, reading: &Reading) {
    let most = room_for_lines(ui);
    ScrollArea::horizontal()
        .auto_shrink([false, true])
        .show(ui, |ui| table_within(ui, sight, (reading, most)));
}

/// The table itself, so many points high at the most.
fn table_within(ui: &mut Ui, sight: Sight<'_>, (reading, most): (&Reading, f32)) {
    let years = &reading.catalogue.table.years;
    let between = ui.spacing().item_spacing.x * columns_wide(years.len().saturating_add(3));
    let figures = 84.0 + 76.0 * columns_wide(years.len());
    let bar = ui.spacing().scroll.allocated_width();
    let title = (ui.available_width() - 90.0 - figures - between - bar).max(200.0);
    let lines = reading.lines();
    let decimals = reading.decimals();
    let height = lines_high(lines.len(), ui.spacing().item_spacing.y);
    let builder = TableBuilder::new(ui)
        .id_salt("catalogue")
        .cell_layout(Layout::left_to_right(Align::Center))
        .min_scrolled_height(height.min(most))
        .max_scroll_height(most)
        .auto_shrink([false, true])
        .column(Column::exact(90.0))
        .column(Column::exact(title))
        .column(Column::exact(84.0))
        .columns(Column::exact(76.0), years.len());
    let headed = builder.header(size::ROW, |mut header| {
        let keys = ["column-number", "column-title"].map(|key| sight.words.text(key));
        for heading in keys {
            header.col(|ui| {
                ui.label(heading_text(heading));
            });
        }
        let full_year = sight.words.text("column-full-year");
        for heading in std::iter::once(full_year).chain(years.iter().map(ToString::to_string)) {
            header.col(|ui| figure(ui, &heading, Weight::Semibold));
        }
    });
    headed.body(|body| {
        body.rows(size::ROW, lines.len(), |mut row| {
            if let Some(line) = lines.get(row.index()) {
                one(&mut row, sight, line, (years, decimals));
            }
        });
    });
}

fn heading_text(text: String) -> RichText {
    RichText::new(text)
        .size(text::NOTE)
        .family(egui::FontFamily::Name("semibold".into()))
}

fn one(row: &mut TableRow<'_, '_>, sight: Sight<'_>, line: &Shown<'_>, (years, decimals): (&[Year], u32)) {
    let texts = match line {
        Shown::Area(name) => (String::new(), heading_text((*name).to_owned())),
        Shown::Row(row) => (row.number.clone(), RichText::new(&row.title)),
        Shown::Sum(sum) => (String::new(), heading_text(sum.label.clone())),
    };
    row.col(|ui| {
        ui.label(texts.0);
    });
    row.col(|ui| {
        ui.add(Label::new(texts.1).truncate());
    });
    let columns = std::iter::once(SumColumn::FullYear).chain(years.iter().map(|year| SumColumn::Year(*year)));
    for column in columns {
        row.col(|ui| match line {
            Shown::Area(_) => {}
            Shown::Row(row) => figure(ui, &amount(sight, row, column), Weight::Regular),
            Shown::Sum(sum) => sum_figure(ui, sight, sum, (column, decimals)),
        });
    }
}

fn amount(sight: Sight<'_>, row: &Row, column: SumColumn) -> String {
    let cell = match column {
        SumColumn::FullYear => row.full_year.as_ref(),
        SumColumn::Year(year) => row.years.iter().find(|(other, _)| *other == year).map(|(_, cell)| cell),
    };
    cell.map_or_else(String::new, |cell| read(sight, cell))
}

fn read(sight: Sight<'_>, cell: &Cell) -> String {
    match cell.reading {
        exchange::Reading::Number(number) => on_screen(&sight.style.decimal(number.value, number.decimals)),
        exchange::Reading::NotQuantified => "–".to_owned(),
        exchange::Reading::NotRelevant => sight.words.text("cell-not-relevant-short"),
        exchange::Reading::Empty => String::new(),
    }
}

fn figure(ui: &mut Ui, figure: &str, weight: Weight) {
    figure_said(ui, (figure, figure), weight);
}

/// Draws a figure, and has a screen reader say it.
fn figure_said(ui: &mut Ui, (figure, said): (&str, &str), weight: Weight) -> Rect {
    let size = ui.available_rect_before_wrap().size();
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Cell, true, said));
    let color = Palette::of(ui).text;
    let painter = ui.painter().with_clip_rect(rect);
    paint::right_text(&painter, rect, figure, (theme::font(text::NOTE, weight), color));
    rect
}

/// A printed sum with a tick where the rows add up to it, and a cross where they do not; with at least as many decimals
/// as the rows have.
fn sum_figure(ui: &mut Ui, sight: Sight<'_>, sum: &PrintedSum, (column, decimals): (SumColumn, u32)) {
    let Some(found) = sum.figures.iter().find(|figure| figure.column == column) else {
        return;
    };
    let written = |value: Decimal| on_screen(&sight.style.decimal(value, value.scale().max(decimals)));
    let shown = found.printed.map_or_else(String::new, written);
    let key = if found.ties() {
        "paste-sum-ties"
    } else {
        "paste-sum-off"
    };
    let said = sight.words.with(key, &[("sum", &shown)]);
    let rect = figure_said(ui, (&shown, &said), Weight::Bold);
    let palette = Palette::of(ui);
    let at = rect.left_center() + egui::vec2(gap::SMALL, 0.0);
    if found.ties() {
        marks::tick(ui.painter(), at, 11.0, palette.met);
    } else {
        marks::cross(ui.painter(), at, 10.0, palette.missing);
    }
}
