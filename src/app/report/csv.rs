//! The report as semicolon-separated values.

use exchange::{OutCell, OutTable, Profile, write_table};
use model::Column;

use super::Report;
use super::row::ReportRow;
use crate::numbers::{Grouping, NumberStyle};
use crate::words::Language;

/// The columns before the figures, as other programs find them.
const BEFORE: [&str; 4] = ["kind", "area", "no", "title"];
/// The column after the figures.
const AFTER: &str = "category";

impl Report<'_> {
    pub(super) fn csv(&self) -> String {
        let rows = self.rows();
        let table = OutTable {
            header: self.csv_header(),
            rows: rows.iter().map(|row| self.csv_row(row)).collect(),
        };
        String::from_utf8_lossy(&write_table(&table, Profile::Plain)).into_owned()
    }

    fn csv_header(&self) -> Vec<String> {
        let figures = self.columns().into_iter().map(|column| match column {
            Column::FullYear => "full_year".to_owned(),
            Column::Year(year) => year.to_string(),
            Column::FullyPhasedIn => "fully_phased_in".to_owned(),
        });
        let before = BEFORE.into_iter().map(str::to_owned);
        before.chain(figures).chain([AFTER.to_owned()]).collect()
    }

    fn csv_row(&self, row: &ReportRow) -> Vec<OutCell> {
        let style = self.csv_style();
        let before = [row.kind.name(), &row.area, &row.number, &row.title].map(|text| OutCell::Text(text.to_owned()));
        let shown = row.cells.iter().take(self.columns().len());
        let figures = shown.map(|shown| OutCell::Number(self.shown(shown, &style)));
        before
            .into_iter()
            .chain(figures)
            .chain([OutCell::Text(row.category.clone())])
            .collect()
    }

    /// As printed; but with an English decimal point no thousands are kept apart, since a lone
    /// `11,100` beside semicolons reads as a Danish eleven point one.
    fn csv_style(&self) -> NumberStyle {
        let grouping = match self.words.language() {
            Language::Danish => Grouping::Apart,
            Language::English => Grouping::Together,
        };
        NumberStyle {
            grouping,
            ..self.style()
        }
    }
}
