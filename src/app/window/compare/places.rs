//! Where columns stand: under each other in strip and list, and as many as there is room for.

use egui::Rect;

use super::ledger_rows::Sheet;
use super::made::Made;
use super::matrix_rows::MatrixRow;
use super::strip_rows::StripRow;
use crate::window::theme::gap;

/// Where the words beside the figures stand, from the left, in points.
pub const NUMBER: f32 = 116.0;
pub const TITLE: f32 = 190.0;
/// The least room for titles, and where it would leave room for a single column of figures, in points.
const LEAST_TITLE: f32 = 220.0;
const CUT_TITLE: f32 = 150.0;
/// Where the title stands in the matrix, and the greatest width of a scenario's column, in points.
pub const MATRIX_TITLE: f32 = 90.0;
const MOST: f32 = 220.0;
/// The least width of a column of figures, and what a letter of the small text takes, in points.
const LEAST: f32 = 104.0;
const LETTER: f32 = 6.7;

/// The columns of figures that are in sight.
pub struct Columns {
    /// Their places among those of the comparison.
    pub shown: Vec<usize>,
    width: f32,
    right: f32,
}

impl Columns {
    /// The columns of list and strip, as many as fit.
    pub fn of(room: Rect, made: &Made, active: usize) -> Self {
        Self::laid(room, width(made), (made.columns.len(), active))
    }

    /// A column for each scenario, as many as fit.
    pub fn of_matrix(room: Rect, rows: &[MatrixRow], (count, active): (usize, usize)) -> Self {
        let cells = rows.iter().flat_map(|row| &row.cells);
        let letters = cells.map(|cell| cell.text.chars().count().saturating_add(1));
        let widest = (of(letters.max().unwrap_or(0)) * LETTER + gap::LARGE).max(LEAST);
        let free = room.width() - gap::LARGE - TITLE - LEAST_TITLE;
        let even = (free / of(count.max(1))).floor().min(MOST);
        Self::laid(room, even.max(widest), (count, active))
    }

    /// As many columns as fit, the active one among them.
    fn laid(room: Rect, width: f32, (count, active): (usize, usize)) -> Self {
        let right = room.right() - gap::LARGE;
        let fit = |title: f32| {
            let free = right - room.left() - TITLE - title;
            (1..=count).take_while(|fit| width * of(*fit) <= free).count()
        };
        let fit = match fit(LEAST_TITLE) {
            0 | 1 => fit(CUT_TITLE).clamp(1, 2),
            fit => fit,
        };
        let first = active.saturating_add(1).saturating_sub(fit);
        Self {
            shown: (first..count.min(first.saturating_add(fit))).collect(),
            width,
            right,
        }
    }

    /// Where the figures of the column that is shown at a place end.
    pub fn right_of(&self, place: usize) -> f32 {
        let after = self.shown.len().saturating_sub(place.saturating_add(1));
        self.right - self.width * of(after)
    }

    /// Where the first of them begins.
    pub fn left(&self) -> f32 {
        self.right - self.width * of(self.shown.len())
    }

    /// The column whose figures stand so far from the left, by its place among those of the comparison.
    pub fn shown_at(&self, x: f32) -> Option<usize> {
        let shown = self.shown.iter().enumerate();
        let mut at = shown.filter(|(place, _)| self.cell(Rect::EVERYTHING, *place).x_range().contains(x));
        at.next().map(|(_, column)| *column)
    }

    /// The part of a row that the column at a place takes.
    pub fn cell(&self, row: Rect, place: usize) -> Rect {
        let right = self.right_of(place) + gap::SMALL;
        Rect::from_x_y_ranges(right - self.width..=right, row.y_range())
    }
}

fn of(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// As wide as the widest figures take.
fn width(made: &Made) -> f32 {
    (of(made.widest) * LETTER + gap::LARGE).max(LEAST)
}

/// How many letters the widest figures of strip and list have.
pub fn widest(strip: &[StripRow], sheets: &[Sheet]) -> usize {
    let letters = |text: &str| text.chars().count();
    let strip = strip.iter().flat_map(|row| &row.cells).map(|cell| {
        let gap = cell.gap.as_ref().map_or(0, |gap| letters(&gap.short).saturating_add(3));
        let dot = if cell.made_of.is_some() { 2 } else { 0 };
        let mark = if cell.gap.is_some() { 3 } else { 1 };
        gap.max(letters(&cell.total).saturating_add(dot).saturating_add(mark))
    });
    let rows = sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells);
    let rows = rows.map(|cell| {
        let both = |difference: &String| letters(&cell.old).saturating_add(letters(difference)).saturating_add(2);
        cell.difference.as_ref().map_or(0, both)
    });
    strip.chain(rows).max().unwrap_or(0)
}
