//! How wide the table's columns are: figures and numbers are never cut, and titles keep room to be read.

use egui::{Rect, Ui};
use model::Year;

use super::Meeting;
use super::paint;
use super::table::{NUMBER, Numbers, TITLE};
use crate::window::grid::RowKey;
use crate::window::grid::columns::ColumnKey;
use crate::window::theme::{self, Weight, gap, meeting};
use crate::words::Words;

/// How many columns of figures are shown at most.
const MOST_YEARS: usize = 6;
/// The least room of a title, and the most that a number takes, in points.
const LEAST_TITLE: f32 = 190.0;
const MOST_NUMBER: f32 = 220.0;

/// Where the table's columns stand. They become wider while a meeting lasts, and never narrower: nothing moves to and
/// fro while rows go by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Widths {
    /// How wide a column of figures is, in points.
    pub year: f32,
    /// Where titles begin, from the left, in points.
    pub title: f32,
    /// How many columns of figures there is room for.
    pub years: usize,
}

impl Widths {
    /// Those of short numbers and figures.
    pub const NARROWEST: Self = Self {
        year: meeting::YEAR,
        title: TITLE,
        years: MOST_YEARS,
    };
}

impl Meeting {
    /// Makes room for the rows in sight.
    pub(super) fn measure(&mut self, ui: &Ui, table: Rect, words: &Words) {
        let wide = |text: &str| paint::wide(ui, text, theme::font(meeting::BODY, Weight::Regular));
        let sight = self.sight(words);
        let years: Vec<Year> = self.branch.plan().settings().years.iter().collect();
        let columns: Vec<ColumnKey> = years.into_iter().map(ColumnKey::Year).collect();
        let mut widths = self.widths;
        for id in self.rows.iter().skip(self.first).take(self.fits) {
            let figures = sight.row(RowKey::Proposal(*id), &columns).cells;
            let widest = figures.iter().map(|cell| wide(&cell.text)).fold(0.0, f32::max);
            widths.year = widths.year.max(widest + gap::LARGE);
            let number = sight.ledger.plan().proposal(*id).map_or(0.0, |row| wide(&row.number));
            widths.title = widths.title.max(NUMBER + number.min(MOST_NUMBER) + gap::LARGE);
        }
        if self.numbers == Numbers::Absent {
            widths.title = NUMBER;
        }
        let room = table.width() - widths.title - LEAST_TITLE;
        let fits = (1..=u8::MAX).take_while(|count| f32::from(*count) * widths.year <= room);
        widths.years = fits.count().clamp(1, MOST_YEARS);
        self.widths = widths;
    }
}
