//! A comparison as text: a sentence for every change, then the table, then the bridge.

use model::{AreaId, Column, Pair, RowState};

use super::table::{Line, LineKind};
use super::{Compared, GridCell};
use crate::numbers::unit_key;
use crate::report::{PAGE, Tail, TextTable, wrapped};
use crate::wording::PairWording;

/// The headings over a row's number and title.
const ROW_HEADS: [&str; 2] = ["column-number", "column-title"];
/// The most years that stand side by side.
const YEARS_A_BLOCK: usize = 6;

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
        let letter = Self::letter(place).to_string();
        let heading = self.say(heading, &[("letter", &letter)]);
        let blocks = self.year_blocks().into_iter().enumerate();
        blocks
            .map(|(ordinal, columns)| {
                let of_rows = rows.iter().any(|row| row.state.is_some());
                let mut table = TextTable::new(self.heads(&columns, of_rows.then_some(ROW_HEADS)), Tail::Figures);
                for row in rows {
                    if matches!(row.kind, LineKind::Difference | LineKind::New | LineKind::NewGap) {
                        table.rule();
                    }
                    table.row(self.text_row(words, (row, place), &columns));
                }
                let heading = if ordinal == 0 {
                    format!("{heading}\n")
                } else {
                    String::new()
                };
                format!("{heading}{}", table.written())
            })
            .collect()
    }

    /// The places of the columns that stand side by side: the full-year effect with every block.
    fn year_blocks(&self) -> Vec<Vec<usize>> {
        let places = || self.columns.iter().enumerate();
        let is_year = |column: Column| matches!(column, Column::Year(_));
        let others = |wanted: Column| places().filter(move |(_, (_, column))| *column == wanted);
        let years: Vec<usize> = places()
            .filter(|(_, (_, column))| is_year(*column))
            .map(|(place, _)| place)
            .collect();
        let with = |years: &[usize]| {
            let first = others(Column::FullYear).map(|(place, _)| place);
            let last = others(Column::FullyPhasedIn).map(|(place, _)| place);
            first.chain(years.iter().copied()).chain(last).collect()
        };
        years.chunks(YEARS_A_BLOCK).map(with).collect()
    }

    fn heads(&self, columns: &[usize], before: Option<[&str; 2]>) -> Vec<String> {
        let wording = self.wording(self.first);
        let figures = columns.iter().filter_map(|place| {
            let (_, column) = self.columns.get(*place)?;
            Some(wording.column(*column))
        });
        let before = before.map_or_else(Default::default, |keys| keys.map(|key| self.say(key, &[])));
        before.into_iter().chain(figures).collect()
    }

    fn text_row(&self, words: &PairWording<'_>, (row, place): (&Line, usize), columns: &[usize]) -> Vec<String> {
        let cells = columns.iter().map(|column| match row.cells.get(*column) {
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

    /// Every scenario's figures of one column side by side.
    fn side_by_side(&self) -> String {
        let wording = self.wording(self.first);
        let (place, column) = self.grid;
        let letters = (0..self.scenarios.len()).map(|place| Self::letter(place).to_string());
        let before = ROW_HEADS.map(|key| self.say(key, &[]));
        let mut table = TextTable::new(before.into_iter().chain(letters).collect(), Tail::Figures);
        for line in self.grid_lines() {
            let cells = line.cells.iter().map(|cell| self.grid_cell(cell));
            table.row(
                [line.number.clone(), line.title.clone()]
                    .into_iter()
                    .chain(cells)
                    .collect(),
            );
        }
        table.rule();
        let totals = self.comparison.totals.iter().map(|totals| {
            let total = totals.get(place).cloned().flatten();
            self.grid_cell(&total.map_or(GridCell::Absent, GridCell::Figure))
        });
        let title = [String::new(), self.say("row-total", &[])];
        table.row(title.into_iter().chain(totals).collect());
        let heading = self.say("compare-grid", &[("column", &wording.column(column))]);
        let note = self.say("compare-grid-note", &[]);
        format!("{heading}\n{}{note}\n", table.written())
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
