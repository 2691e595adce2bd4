//! A comparison as semicolon-separated values: differences as numbers, a line for each row.

use exchange::{OutCell, OutTable, Profile, write_table};
use model::{Column, Exact, Figure, Mixture, RowState};

use super::Compared;
use super::table::{Line, shown};
use crate::numbers::{Grouping, NumberStyle};

/// A part of a total that mixes recurring and one-off money, by the word that stands for it in files.
type Part = (&'static str, fn(&Mixture) -> &Figure);
/// The parts.
const PARTS: [Part; 3] = [
    ("total-recurring", |mixture| &mixture.recurring),
    ("total-one-off", |mixture| &mixture.one_off),
    ("total-balancing", |mixture| &mixture.balancing),
];

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
        rows.extend((0..self.scenarios.len()).flat_map(|place| self.mixture_rows(place)));
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

    /// What a scenario's totals are made of in the columns that mix recurring and one-off money, a row for each part.
    fn mixture_rows(&self, place: usize) -> Vec<Vec<OutCell>> {
        let name = self.scenarios.get(place).map_or("", |scenario| scenario.name.as_str());
        let mixtures: Vec<&Mixture> = self.mixed_totals(place).map(|total| &total.mixture).collect();
        let is_there = |(_, part): &Part| mixtures.iter().any(|mixture| !part(mixture).prints_as_zero());
        let rows = PARTS.into_iter().filter(is_there).map(|(kind, part)| {
            let of_column = |column: Column| mixtures.iter().find(|mixture| mixture.column == column);
            let cells = self
                .columns
                .iter()
                .map(|(_, column)| shown(of_column(*column).map(|mixture| part(mixture))));
            self.figures_row([name, kind, "", "", "", ""], cells)
        });
        rows.collect()
    }

    fn csv_row(&self, name: &str, line: &Line, words: &crate::wording::PairWording<'_>) -> Vec<OutCell> {
        let cause = line.cause.map_or_else(String::new, |cause| words.cause(cause));
        let state = line.state.map_or("", state_name);
        let texts = [name, line.kind.name(), state, &line.number, &line.title, &cause];
        self.figures_row(texts, line.cells.iter().cloned())
    }

    fn figures_row(&self, texts: [&str; 6], cells: impl Iterator<Item = Option<Exact>>) -> Vec<OutCell> {
        let style = NumberStyle {
            grouping: Grouping::Together,
            ..self.style
        };
        let decimals = style.rounding.step.decimals(style.notation.unit);
        let figures = cells.map(|cell| {
            let cell = cell.map(|exact| style.exact(&exact, style.notation, decimals));
            OutCell::Number(cell.unwrap_or_default())
        });
        let texts = texts.map(|text| OutCell::Text(text.to_owned()));
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
