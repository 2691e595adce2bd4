//! A comparison as text: a sentence for every change, then the table, then the bridge.

use model::{AreaId, Column, Pair, RowState};

use super::table::{Line, LineKind};
use super::{Compared, GridCell};
use crate::numbers::unit_key;
use crate::report::{PAGE, Tail, TextTable, blocks_of, blocks_of_years, wrapped};
use crate::wording::PairWording;

/// The headings over a row's number and title.
const ROW_HEADS: [&str; 2] = ["column-number", "column-title"];

impl Compared<'_> {
    pub(super) fn text(&self) -> String {
        let mut parts = vec![self.legend()];
        for (place, pair) in (1..).zip(&self.comparison.pairs) {
            parts.push(self.pair(place, pair));
        }
        if self.scenarios.len() > 2 {
            parts.push(self.side_by_side());
        }
        parts.push(self.said_of_mixtures());
        parts.retain(|part| !part.is_empty());
        parts.join("\n")
    }

    /// Which scenario is called by which letter, and what every figure below is.
    fn legend(&self) -> String {
        let scenarios = self.scenarios.iter().enumerate().map(|(place, scenario)| {
            let letter = Self::letter(place).to_string();
            let title = &scenario.ledger.plan().settings().title;
            self.say(
                "compare-legend",
                &[("letter", &letter), ("title", title), ("file", &scenario.name)],
            )
        });
        let unit = self.say(unit_key(self.style.notation.unit), &[]);
        let measure = self.say("compare-measure", &[("unit", &unit)]);
        lines(scenarios.chain([measure]))
    }

    /// What each scenario's totals are made of, where they mix recurring and one-off money.
    fn said_of_mixtures(&self) -> String {
        if self.comparison.is_empty() && self.scenarios.len() == 2 {
            return String::new();
        }
        // What several scenarios have alike is said once.
        let mut said: Vec<(String, Vec<String>)> = Vec::new();
        for (place, scenario) in self.scenarios.iter().enumerate() {
            let wording = self.wording(scenario.ledger);
            for total in self.mixed_totals(place) {
                let sentence = wording.made_of(AreaId::WHOLE, total);
                let letter = Self::letter(place).to_string();
                match said.iter_mut().find(|(own, _)| *own == sentence) {
                    Some((_, letters)) => letters.push(letter),
                    None => said.push((sentence, vec![letter])),
                }
            }
        }
        let said = said.into_iter();
        lines(said.map(|(sentence, letters)| format!("- {}: {sentence}", letters.join(", "))))
    }

    fn pair(&self, place: usize, pair: &Pair) -> String {
        let words = self.pair_words(place);
        let letter = Self::letter(place).to_string();
        let letter = [("letter", letter.as_str())];
        if pair.is_empty() {
            let guessed = pair.guesses().count().to_string();
            let key = if guessed == "0" {
                "compare-same"
            } else {
                "compare-same-guessed"
            };
            return lines([self.say(key, &[letter[0], ("count", guessed.as_str())])]);
        }
        let mut parts = vec![self.sentences(&words, pair, &letter)];
        let tables = [
            (self.table(&words, pair), "compare-table"),
            (self.bridge(pair), "compare-bridge"),
            (self.gap_bridge(pair), "compare-gap-bridge"),
        ];
        for (rows, heading) in &tables {
            if rows.iter().any(Line::is_about_a_difference) {
                parts.extend(self.blocks(&words, (rows, heading), place));
            }
        }
        parts.join("\n")
    }

    /// A sentence for every change, and what it means for the target.
    fn sentences(&self, words: &PairWording<'_>, pair: &Pair, letter: &[(&str, &str)]) -> String {
        let rows = self.rows(words, pair).into_iter();
        let changes = rows.filter(|row| row.state() != RowState::Unchanged);
        let same = pair
            .rows
            .iter()
            .filter(|row| row.state() == RowState::Unchanged)
            .count();
        let sentences = changes.map(|row| words.change(row).sentence(words));
        let same = (same > 0).then(|| self.say("compare-unchanged", &[("count", &same.to_string())]));
        let said = words
            .prices(pair.prices)
            .into_iter()
            .chain(sentences)
            .chain(same)
            .chain(self.sentences_of_all(words, pair));
        let items = said.map(|sentence| format!("- {sentence}"));
        lines(std::iter::once(self.say("compare-heading", letter)).chain(items))
    }

    /// What is said of all rows: what is hidden, what the difference means for targets, and what is decided otherwise.
    pub(super) fn sentences_of_all(&self, words: &PairWording<'_>, pair: &Pair) -> impl Iterator<Item = String> {
        let hidden = self.hidden_rows(pair);
        let whole = (!hidden.is_empty()).then(|| self.say("compared-hidden-whole", &[]));
        let gaps = words.gaps(pair).into_iter().chain(words.decided(pair));
        hidden.into_iter().chain(whole).chain(gaps)
    }

    /// A table in blocks of as many years as fit side by side.
    fn blocks(&self, words: &PairWording<'_>, (rows, heading): (&[Line], &str), place: usize) -> Vec<String> {
        let columns: Vec<_> = (0..).zip(self.columns.iter().map(|(_, column)| *column)).collect();
        let tables = blocks_of_years(&columns, |columns| self.block(words, (rows, place), columns));
        let letter = Self::letter(place).to_string();
        let mut written: Vec<String> = tables.iter().map(TextTable::written).collect();
        if let Some(first) = written.first_mut() {
            *first = format!("{}\n{first}", self.say(heading, &[("letter", &letter)]));
        }
        written
    }

    fn block(
        &self,
        words: &PairWording<'_>,
        (rows, place): (&[Line], usize),
        columns: &[(usize, Column)],
    ) -> TextTable {
        let of_rows = rows.iter().any(|row| row.state.is_some());
        let mut table = TextTable::new(self.heads(columns, of_rows.then_some(ROW_HEADS)), Tail::Figures);
        for row in rows {
            if matches!(row.kind, LineKind::Difference | LineKind::New | LineKind::NewGap) {
                table.rule();
            }
            table.row(self.text_row(words, (row, place), columns));
        }
        table
    }

    fn heads(&self, columns: &[(usize, Column)], before: Option<[&str; 2]>) -> Vec<String> {
        let wording = self.wording(self.first);
        let figures = columns.iter().map(|(_, column)| wording.column(*column));
        let before = before.map_or_else(Default::default, |keys| keys.map(|key| self.say(key, &[])));
        before.into_iter().chain(figures).collect()
    }

    fn text_row(
        &self,
        words: &PairWording<'_>,
        (row, place): (&Line, usize),
        columns: &[(usize, Column)],
    ) -> Vec<String> {
        let cells = columns.iter().map(|(column, _)| match row.cells.get(*column) {
            Some(Some(exact)) if row.kind.is_difference() => words.signed(exact),
            Some(Some(exact)) => words.unsigned(exact),
            Some(None) | None => String::new(),
        });
        let number = if row.cause.is_some() {
            String::new()
        } else {
            row.number.clone()
        };
        [number, self.text_title(words, row, place)]
            .into_iter()
            .chain(cells)
            .collect()
    }

    fn text_title(&self, words: &PairWording<'_>, row: &Line, place: usize) -> String {
        let letter = Self::letter(place).to_string();
        let letter = [("letter", letter.as_str())];
        match (row.kind, row.cause) {
            (LineKind::Row, Some(cause)) => self.say("row-line", &[("line", &words.cause(cause))]),
            (_, Some(cause)) => words.cause(cause),
            (LineKind::Row | LineKind::Area, None) => match row.state {
                Some(RowState::Added) => self.say("compare-row-added", &[("title", &row.title)]),
                Some(RowState::Dropped) => self.say("compare-row-dropped", &[("title", &row.title)]),
                _ => row.title.clone(),
            },
            (LineKind::Difference, None) => self.say("compare-difference", &letter),
            (LineKind::Old, None) => self.say("compare-total", &[("letter", "A")]),
            (LineKind::New, None) => self.say("compare-total", &letter),
            (LineKind::OldGap, None) => self.say("compare-net", &[("letter", "A")]),
            (LineKind::NewGap, None) => self.say("compare-net", &letter),
            (LineKind::Cause | LineKind::GapCause, None) => String::new(),
        }
    }

    /// Every scenario's figures of one column, as many scenarios side by side as fit.
    fn side_by_side(&self) -> String {
        let (_, column) = self.grid;
        let column = self.wording(self.first).column(column);
        let places: Vec<usize> = (0..self.scenarios.len()).collect();
        let tables = blocks_of(&places, places.len(), |places| self.of_scenarios(places));
        let tables: Vec<_> = tables.iter().map(TextTable::written).collect();
        let heading = self.say("compare-grid", &[("column", &column)]);
        let note = self.say("compare-grid-note", &[]);
        format!("{heading}\n{}{note}\n", tables.join("\n"))
    }

    /// The figures of the scenarios at these places side by side.
    fn of_scenarios(&self, places: &[usize]) -> TextTable {
        let letters = places.iter().map(|place| Self::letter(*place).to_string());
        let before = ROW_HEADS.map(|key| self.say(key, &[]));
        let mut table = TextTable::new(before.into_iter().chain(letters).collect(), Tail::Figures);
        for line in self.grid_lines() {
            let cells = places.iter().filter_map(|place| line.cells.get(*place));
            let cells = cells.map(|cell| self.grid_cell(cell));
            table.row(
                [line.number.clone(), line.title.clone()]
                    .into_iter()
                    .chain(cells)
                    .collect(),
            );
        }
        table.rule();
        let totals = places.iter().map(|place| {
            let totals = self.comparison.totals.get(*place);
            let total = totals.and_then(|totals| totals.get(self.grid.0).cloned().flatten());
            self.grid_cell(&total.map_or(GridCell::Absent, GridCell::Figure))
        });
        let title = [String::new(), self.say("row-total", &[])];
        table.row(title.into_iter().chain(totals).collect());
        table
    }
}

/// Paragraphs in lines that fit on a page, those of a list hanging.
fn lines(paragraphs: impl IntoIterator<Item = String>) -> String {
    let mut text = String::new();
    for paragraph in paragraphs {
        let hanging = if paragraph.starts_with("- ") { "  " } else { "" };
        for (place, line) in wrapped(&paragraph, PAGE - hanging.len()).iter().enumerate() {
            if place > 0 {
                text.push_str(hanging);
            }
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}
