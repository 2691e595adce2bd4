//! A comparison as semicolon-separated values: differences as numbers, a line for each row.

use exchange::{OutCell, OutTable, Profile, write_table};
use model::{Column, RowState};

use super::Compared;
use super::table::Line;
use crate::numbers::{Grouping, NumberStyle};

/// The columns before the figures, as other programs find them.
const BEFORE: [&str; 6] = ["scenario", "kind", "state", "no", "title", "cause"];

impl Compared<'_> {
    pub(super) fn csv(&self) -> String {
        let figures = self.columns.iter().map(|(_, column)| match column {
            Column::FullYear => "full_year".to_owned(),
            Column::Year(year) => year.to_string(),
            Column::FullyPhasedIn => "fully_phased_in".to_owned(),
        });
        let before = BEFORE.into_iter().map(str::to_owned);
        let mut rows = Vec::new();
        for (place, pair) in (1..).zip(&self.comparison.pairs) {
            let words = self.pair_words(place);
            let lines = self.table(&words, pair).into_iter();
            let lines = lines.chain(self.bridge(pair)).chain(self.gap_bridge(pair));
            let name = self.scenarios.get(place).map_or("", |scenario| scenario.name.as_str());
            rows.extend(lines.map(|line| self.csv_row(name, &line, &words)));
            rows.extend(self.hidden_rows(pair).into_iter().map(|hidden| self.said(name, hidden)));
        }
        let table = OutTable {
            header: before.chain(figures).collect(),
            rows,
        };
        String::from_utf8_lossy(&write_table(&table, Profile::Plain)).into_owned()
    }

    /// What is hidden, in words, on a row of its own without figures.
    fn said(&self, name: &str, hidden: String) -> Vec<OutCell> {
        let none = String::new;
        let texts = [name.to_owned(), "hidden".to_owned(), none(), none(), hidden, none()];
        let figures = self.columns.iter().map(|_| none());
        texts.into_iter().chain(figures).map(OutCell::Text).collect()
    }

    fn csv_row(&self, name: &str, line: &Line, words: &crate::wording::PairWording<'_>) -> Vec<OutCell> {
        let style = NumberStyle {
            grouping: Grouping::Together,
            ..self.style
        };
        let decimals = style.rounding.step.decimals(style.notation.unit);
        let cause = line.cause.map_or_else(String::new, |cause| words.cause(cause));
        let state = line.state.map_or("", state_name);
        let texts = [name, line.kind.name(), state, &line.number, &line.title, &cause];
        let texts = texts.map(|text| OutCell::Text(text.to_owned()));
        let figures = line.cells.iter().map(|cell| {
            let cell = cell.as_ref().map(|exact| style.exact(exact, style.notation, decimals));
            OutCell::Number(cell.unwrap_or_default())
        });
        texts.into_iter().chain(figures).collect()
    }
}

/// The word that stands for what became of a row in files.
pub(super) const fn state_name(state: RowState) -> &'static str {
    match state {
        RowState::Added => "added",
        RowState::Dropped => "dropped",
        RowState::Changed => "changed",
        RowState::Unchanged => "unchanged",
    }
}
