//! The strip above a comparison: one line for each scenario, with its totals and how far its targets are met.

use egui::{Id, Pos2, Rect, Stroke, Ui, pos2, vec2};

use super::paint::{self, ink};
use super::places::Columns;
use super::strip_room::{SMALL_LINE, StripRoom};
use super::strip_rows::{Standing, StripCell, StripRow, Targets};
use super::{CompareAction, Comparing, Seen, beyond};
use crate::window::action::Action;
use crate::window::hint;
use crate::window::marks;
use crate::window::theme::{self, Palette, Weight, gap, text};
use crate::words::Words;

/// The side of the square that stands for a scenario, in points.
const SWATCH: f32 = 12.0;

impl Comparing {
    /// Draws the strip, and says what was clicked in it.
    pub(super) fn strip(
        &mut self,
        ui: &Ui,
        (room, columns, lines): (Rect, &Columns, &StripRoom),
        seen: Seen<'_>,
    ) -> Vec<Action> {
        let palette = Palette::of(ui);
        ui.painter()
            .rect_filled(room, 0.0, palette.panel.lerp_to_gamma(palette.paper, 0.5));
        let (heading, rows) = room.split_top_bottom_at_y(room.top() + lines.heading);
        self.strip_heading(ui, (heading, columns, lines), seen);
        let mut asked = Vec::new();
        let mut top = rows.top();
        for place in &lines.shown {
            let rect = Rect::from_x_y_ranges(room.x_range(), top..=top + lines.row);
            asked.extend(self.strip_row(ui, (rect, columns, *place), (lines, seen)));
            top = rect.bottom();
        }
        asked
    }

    fn strip_heading(
        &mut self,
        ui: &Ui,
        (room, columns, lines): (Rect, &Columns, &StripRoom),
        (made, words): Seen<'_>,
    ) {
        let palette = Palette::of(ui);
        let bold = ink(text::NOTE, Weight::Semibold, palette.text);
        scenarios(ui, (room, columns, lines), (made, words));
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
        let id = Id::unique("compared-columns");
        let wanted = beyond::marks(ui, (room, columns), (made.columns.len(), id), words);
        self.column = wanted.unwrap_or(self.column);
    }

    fn strip_row(
        &self,
        ui: &Ui,
        (rect, columns, place): (Rect, &Columns, usize),
        (lines, (made, words)): (&StripRoom, Seen<'_>),
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
        strip_cells(ui, (rect, columns), row, (lines, (made, words)));
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
        let response = hint::at_pointer(response, told);
        let other = self.ids.get(place).filter(|_| !base)?;
        if response.double_clicked() {
            return Some(CompareAction::Base(*other).into());
        }
        response.clicked().then(|| CompareAction::Hold(place).into())
    }
}

/// What stands over the scenarios' names; how many of how many are in sight, where that is not all of them.
fn scenarios(ui: &Ui, (room, columns, lines): (Rect, &Columns, &StripRoom), (made, words): Seen<'_>) {
    let said = if lines.leaves_out(made) {
        let [shown, all] = [lines.shown.len(), made.strip.len()].map(|count| count.to_string());
        words.with("compared-scenarios-shown", &[("shown", &shown), ("all", &all)])
    } else {
        words.text("compared-scenario")
    };
    let bold = ink(text::NOTE, Weight::Semibold, Palette::of(ui).text);
    let left = room.left() + gap::LARGE;
    let wide = columns.left() - left - gap::LARGE;
    let drawn = paint::left(ui, pos2(left, room.center().y), &said, (bold, wide));
    paint::speak(ui, (drawn, Id::unique("compared-scenarios")), egui::Role::Label, &said);
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
fn strip_cells(
    ui: &Ui,
    (rect, columns): (Rect, &Columns),
    row: &StripRow,
    (lines, (made, words)): (&StripRoom, Seen<'_>),
) {
    for (shown, column) in columns.shown.iter().enumerate() {
        if let Some(cell) = row.cells.get(*column) {
            let common = made.target(*column);
            let rect = columns.cell(rect, shown);
            if lines.is_single() {
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

/// The room of the mark before what is missing, in points.
const MARK: f32 = 18.0;

/// The total, and a mark for whether the target is met, with what is missing where there is room for it.
fn single_cell(ui: &Ui, rect: Rect, cell: &StripCell) {
    let palette = Palette::of(ui);
    let at = pos2(rect.right() - gap::SMALL, rect.center().y);
    let mut left = total(ui, at, cell);
    let Some(gap) = &cell.gap else { return };
    let (mark, color) = marked(palette, gap.standing);
    if let Some(missing) = &gap.missing {
        let font = theme::font(text::NOTE, Weight::Regular);
        let galley = ui.painter().layout_no_wrap(missing.clone(), font, color);
        let from = left - gap::SMALL - galley.size().x;
        if from - MARK >= rect.left() {
            ui.painter()
                .galley(pos2(from, at.y - galley.size().y / 2.0), galley, color);
            left = from + gap::TINY;
        }
    }
    mark(ui.painter(), pos2(left - 12.0, at.y), 10.0, color);
}

/// The total, with a dot before it where it mixes recurring and one-off money; says where that begins.
fn total(ui: &Ui, at: Pos2, cell: &StripCell) -> f32 {
    let palette = Palette::of(ui);
    let bold = ink(text::BODY, Weight::Bold, palette.text);
    let left = paint::right(ui, at, &cell.total, bold).left();
    if cell.made_of.is_none() {
        return left;
    }
    let center = pos2(left - 9.0, at.y);
    marks::dot(ui.painter(), center, palette.note);
    center.x - gap::TINY
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
