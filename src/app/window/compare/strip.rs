//! The strip above a comparison: one line for each scenario, with its totals and how far its targets are met.

use egui::{Id, Pos2, Rect, Stroke, Ui, pos2, vec2};

use super::made::Made;
use super::paint::{self, ink};
use super::places::Columns;
use super::strip_rows::{Standing, StripCell, StripRow, Targets};
use super::{CompareAction, Comparing, Seen};
use crate::window::action::Action;
use crate::window::marks;
use crate::window::theme::{Palette, Weight, gap, text};
use crate::words::Words;

/// How high its heading is, and how much a line of small text adds to it or to a scenario's line, in points.
const HEADING: f32 = 30.0;
const SMALL_LINE: f32 = 16.0;
/// How high a scenario's line is, where there are few, more and many, in points.
const ROOMY: f32 = 46.0;
const CLOSE: f32 = 38.0;
const SINGLE: f32 = 24.0;
/// The most scenarios whose lines are roomy, and the most that have room for what is missing.
const FEW: usize = 3;
const MORE: usize = 4;
/// The side of the square that stands for a scenario, in points.
const SWATCH: f32 = 12.0;

/// How high the strip is.
pub fn height(made: &Made) -> f32 {
    let rows = f32::from(u8::try_from(made.strip.len()).unwrap_or(u8::MAX));
    heading_height(made) + rows * row_height(made)
}

fn heading_height(made: &Made) -> f32 {
    match made.targets {
        Targets::Common => HEADING + SMALL_LINE,
        Targets::None | Targets::Own => HEADING,
    }
}

/// Whether there are so many scenarios that each has a single line, with a mark for whether its target is met.
pub fn is_single(made: &Made) -> bool {
    made.strip.len() > MORE
}

fn row_height(made: &Made) -> f32 {
    if is_single(made) {
        return SINGLE;
    }
    let height = if made.strip.len() > FEW { CLOSE } else { ROOMY };
    match made.targets {
        Targets::Own => height + SMALL_LINE,
        Targets::None | Targets::Common => height,
    }
}

impl Comparing {
    /// Draws the strip, and says what was clicked in it.
    pub(super) fn strip(&mut self, ui: &Ui, (room, columns): (Rect, &Columns), seen: Seen<'_>) -> Vec<Action> {
        let (made, _) = seen;
        let palette = Palette::of(ui);
        ui.painter()
            .rect_filled(room, 0.0, palette.panel.lerp_to_gamma(palette.paper, 0.5));
        let (heading, rows) = room.split_top_bottom_at_y(room.top() + heading_height(made));
        self.strip_heading(ui, (heading, columns), seen);
        let mut asked = Vec::new();
        let mut top = rows.top();
        for place in 0..made.strip.len() {
            let rect = Rect::from_x_y_ranges(room.x_range(), top..=top + row_height(made));
            asked.extend(self.strip_row(ui, (rect, columns, place), seen));
            top = rect.bottom();
        }
        asked
    }

    fn strip_heading(&mut self, ui: &Ui, (room, columns): (Rect, &Columns), (made, words): Seen<'_>) {
        let palette = Palette::of(ui);
        let bold = ink(text::NOTE, Weight::Semibold, palette.text);
        let at = pos2(room.left() + gap::LARGE, room.center().y);
        paint::left(ui, at, &words.text("compared-scenario"), (bold.clone(), 200.0));
        for (place, column) in columns.shown.iter().enumerate() {
            let name = made.heads.get(*column).map_or("", String::as_str);
            let right = columns.right_of(place);
            let target = made.target(*column);
            let lift = if target.is_some() { 8.0 } else { 0.0 };
            let drawn = paint::right(ui, pos2(right, room.center().y - lift), name, bold.clone());
            if let Some(target) = target {
                let said = words.with("compared-target", &[("target", target)]);
                let small = ink(text::SMALL, Weight::Regular, palette.second);
                paint::right(ui, pos2(right, room.center().y + 9.0), &said, small);
            }
            if *column == self.column {
                let line = Stroke::new(2.0, palette.accent);
                ui.painter().hline(drawn.x_range(), drawn.bottom() + 1.0, line);
            }
            let id = Id::unique(("compared-head", *column));
            let said = words.with("compared-look-at", &[("column", name)]);
            let cell = columns.cell(room, place);
            if paint::speak(ui, (cell, id), egui::Role::Button, &said).clicked() {
                self.column = *column;
            }
        }
    }

    fn strip_row(
        &self,
        ui: &Ui,
        (rect, columns, place): (Rect, &Columns, usize),
        (made, words): Seen<'_>,
    ) -> Option<Action> {
        let row = made.strip.get(place)?;
        let palette = Palette::of(ui);
        let base = place == 0;
        let line = Stroke::new(1.0, palette.line);
        ui.painter().hline(rect.x_range(), rect.top(), line);
        let swatch = Rect::from_center_size(
            pos2(rect.left() + gap::LARGE + 6.0, rect.center().y),
            vec2(SWATCH, SWATCH),
        );
        ui.painter().rect_filled(swatch, 2.0, palette.scenario(place));
        let name = if base {
            words.with("compared-base", &[("name", &row.name)])
        } else {
            row.name.clone()
        };
        let chosen = place == self.other;
        let weight = if chosen { Weight::Semibold } else { Weight::Regular };
        let at = pos2(swatch.right() + gap::SMALL, rect.center().y);
        let room = columns.left() - at.x - gap::SMALL;
        paint::left(ui, at, &name, (ink(text::BODY, weight, palette.text), room));
        strip_cells(ui, (rect, columns), row, (made, words));
        let said = strip_spoken(row, (&made.heads, &name), words);
        let response = paint::speak(
            ui,
            (rect, Id::unique(("compared-strip", place))),
            egui::Role::Row,
            &said,
        );
        let hint = words.text(if base {
            "compared-base-hint"
        } else {
            "compared-choose-hint"
        });
        let told = told_at(response.hover_pos(), (row, columns), hint);
        let response = response.on_hover_text(told);
        let other = self.ids.get(place).filter(|_| !base)?;
        if response.double_clicked() {
            return Some(CompareAction::Base(*other).into());
        }
        response.clicked().then(|| CompareAction::Hold(place).into())
    }
}

/// What is told where the pointer is: what that total is made of, where it is mixed, and what a click does.
fn told_at(pointer: Option<Pos2>, (row, columns): (&StripRow, &Columns), hint: String) -> String {
    let column = pointer.and_then(|at| columns.shown_at(at.x));
    let made_of = column.and_then(|column| row.cells.get(column)?.made_of.as_ref());
    match made_of {
        Some(made_of) => [made_of.full.as_str(), &hint].join("\n\n"),
        None => hint,
    }
}

/// What a scenario comes to in every column.
fn strip_cells(ui: &Ui, (rect, columns): (Rect, &Columns), row: &StripRow, (made, words): Seen<'_>) {
    for (shown, column) in columns.shown.iter().enumerate() {
        if let Some(cell) = row.cells.get(*column) {
            let common = made.target(*column);
            let rect = columns.cell(rect, shown);
            if is_single(made) {
                single_cell(ui, rect, cell);
            } else {
                strip_cell(ui, (rect, common), cell, (made.targets, words));
            }
        }
    }
}

/// A scenario's line in words.
fn strip_spoken(row: &StripRow, (heads, name): (&[String], &str), words: &Words) -> String {
    let cells = heads.iter().zip(&row.cells).map(|(head, cell)| {
        let target = cell
            .target
            .iter()
            .map(|target| words.with("compared-target", &[("target", target)]));
        let gap = cell.gap.iter().map(|gap| gap.full.clone());
        let parts = std::iter::once(format!("{head} {}", cell.total))
            .chain(cell.made_of.iter().map(|made_of| made_of.full.clone()))
            .chain(target)
            .chain(gap);
        paint::spoken(&parts.collect::<Vec<_>>().join(", "), words)
    });
    let said: Vec<String> = std::iter::once(name.to_owned()).chain(cells).collect();
    said.join("; ")
}

/// The total, and a mark for whether the target is met.
fn single_cell(ui: &Ui, rect: Rect, cell: &StripCell) {
    let palette = Palette::of(ui);
    let at = pos2(rect.right() - gap::SMALL, rect.center().y);
    let left = total(ui, at, cell);
    if let Some(gap) = &cell.gap {
        let (mark, color) = marked(palette, gap.standing);
        mark(ui.painter(), pos2(left - 11.0, at.y), 10.0, color);
    }
}

/// The total, with a dot before it where it mixes recurring and one-off money; says where that begins.
fn total(ui: &Ui, at: Pos2, cell: &StripCell) -> f32 {
    let palette = Palette::of(ui);
    let bold = ink(text::BODY, Weight::Bold, palette.text);
    let left = paint::right(ui, at, &cell.total, bold).left();
    if cell.made_of.is_none() {
        return left;
    }
    let center = pos2(left - 8.0, at.y);
    marks::dot(ui.painter(), center, palette.note);
    center.x
}

/// What draws a mark.
type Mark = fn(&egui::Painter, Pos2, f32, egui::Color32);

/// The mark for whether a target is met, and its colour.
fn marked(palette: &Palette, standing: Standing) -> (Mark, egui::Color32) {
    match standing {
        Standing::Met => (marks::tick, palette.met),
        Standing::Missing => (marks::cross, palette.missing),
    }
}

/// The total over how far the target is met; that there is none, where others have one.
fn strip_cell(ui: &Ui, (rect, common): (Rect, Option<&str>), cell: &StripCell, (targets, words): (Targets, &Words)) {
    let palette = Palette::of(ui);
    let right = rect.right() - gap::SMALL;
    let Some(gap) = &cell.gap else {
        let lift = if common.is_some() { 9.0 } else { 0.0 };
        total(ui, pos2(right, rect.center().y - lift), cell);
        if common.is_some() {
            let small = ink(text::SMALL, Weight::Regular, palette.second);
            paint::right(
                ui,
                pos2(right, rect.center().y + lift),
                &words.text("compare-no-target"),
                small,
            );
        }
        return;
    };
    let mut middle = rect.center().y;
    if let (Targets::Own, Some(target)) = (targets, &cell.target) {
        middle -= SMALL_LINE / 2.0;
        let said = words.with("compared-target", &[("target", target)]);
        let small = ink(text::SMALL, Weight::Regular, palette.second);
        paint::right(ui, pos2(right, middle + 9.0 + SMALL_LINE), &said, small);
    }
    total(ui, pos2(right, middle - 9.0), cell);
    let (mark, color) = marked(palette, gap.standing);
    let small = ink(text::SMALL, Weight::Regular, color);
    let drawn = paint::right(ui, pos2(right, middle + 9.0), &gap.short, small);
    mark(ui.painter(), pos2(drawn.left() - 9.0, middle + 9.0), 10.0, color);
}
