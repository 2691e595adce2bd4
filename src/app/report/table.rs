//! A table in aligned text that never gets wider than a page.

use model::Column;

use crate::messages::plain;

/// The width that fits on a page of print and in a terminal.
pub(crate) const PAGE: usize = 120;
/// The narrowest that the column with long texts may get.
const NARROWEST: usize = 24;
/// Blanks between two columns.
const GAP: usize = 2;
/// The most years that stand side by side.
const YEARS_A_BLOCK: usize = 6;

/// A table whose second column holds long texts and whose others hold short ones.
#[derive(Debug)]
pub(crate) struct TextTable {
    head: Vec<String>,
    tail: Tail,
    rows: Vec<TextRow>,
}

/// What the last column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tail {
    /// Figures, like the columns before it.
    Figures,
    /// Words, which begin below each other.
    Words,
}

/// A line of a table.
#[derive(Debug)]
enum TextRow {
    Cells(Vec<String>),
    Heading(String),
    Rule,
    Blank,
}

/// The place of the column that holds long texts; the one before it begins at the left as well.
const LONG: usize = 1;

impl TextTable {
    /// A table with these headings; one over figures may take several lines.
    pub(crate) const fn new(head: Vec<String>, tail: Tail) -> Self {
        Self {
            head,
            tail,
            rows: Vec::new(),
        }
    }

    /// Adds a row of cells.
    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(TextRow::Cells(cells.into_iter().map(plain).collect()));
    }

    /// Adds a heading over the whole width.
    pub(crate) fn heading(&mut self, text: String) {
        self.rows.push(TextRow::Heading(plain(text)));
    }

    /// Adds a line across.
    pub(crate) fn rule(&mut self) {
        self.rows.push(TextRow::Rule);
    }

    /// Adds an empty line.
    pub(crate) fn blank(&mut self) {
        self.rows.push(TextRow::Blank);
    }

    /// Whether the long texts get at least the room they need to be read.
    pub(crate) fn fits(&self) -> bool {
        room_beside(&self.widths()) >= NARROWEST
    }

    /// The table as lines, each ending in a line break.
    pub(crate) fn written(&self) -> String {
        let mut widths = self.widths();
        let room = room_beside(&widths).max(NARROWEST);
        if let Some(long) = widths.get_mut(LONG) {
            *long = (*long).min(room);
        }
        let width = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
        let rule = "─".repeat(width);
        let rows = self.rows.iter().flat_map(|row| match row {
            TextRow::Blank => vec![String::new()],
            TextRow::Rule => vec![rule.clone()],
            TextRow::Heading(text) => wrapped(text, PAGE),
            TextRow::Cells(cells) => self.lines_of(cells, &widths),
        });
        let head = self.head_lines(&widths).into_iter().chain([rule.clone()]);
        joined(head.chain(rows))
    }

    /// The headings, those over figures broken between words and standing on the rule.
    fn head_lines(&self, widths: &[usize]) -> Vec<String> {
        let heads: Vec<Vec<String>> = self
            .head
            .iter()
            .zip(widths)
            .map(|(head, width)| wrapped(head, *width))
            .collect();
        let height = heads.iter().map(Vec::len).max().unwrap_or(0);
        let line = |place: usize| {
            let cells = heads.iter().map(|lines| {
                let above = height.saturating_sub(lines.len());
                place
                    .checked_sub(above)
                    .and_then(|place| lines.get(place))
                    .map_or("", String::as_str)
            });
            self.line(&cells.collect::<Vec<_>>(), widths)
        };
        (0..height).map(line).collect()
    }

    /// A row as one line or more: the long text wrapped, the figures beside its last line, as in print.
    fn lines_of(&self, cells: &[String], widths: &[usize]) -> Vec<String> {
        let room = widths.get(LONG).copied().unwrap_or(NARROWEST);
        let wrapped = wrapped(cells.get(LONG).map_or("", String::as_str), room);
        let last = wrapped.len().saturating_sub(1);
        let lines = wrapped.iter().enumerate().map(|(place, text)| {
            let shown = cells.iter().enumerate().map(|(column, cell)| match column {
                LONG => text,
                0 if place == 0 => cell.as_str(),
                _ if column > LONG && place == last => cell,
                _ => "",
            });
            self.line(&shown.collect::<Vec<_>>(), widths)
        });
        lines.collect()
    }

    /// Cells side by side: words at the left of their columns, figures at the right.
    fn line(&self, cells: &[&str], widths: &[usize]) -> String {
        let last = widths.len().saturating_sub(1);
        let aligned = cells.iter().zip(widths).enumerate().map(|(column, (cell, width))| {
            let words = column <= LONG || (column == last && self.tail == Tail::Words);
            if words {
                format!("{cell:<width$}")
            } else {
                format!("{cell:>width$}")
            }
        });
        aligned.collect::<Vec<_>>().join(&" ".repeat(GAP))
    }

    /// The widest text of each column; of a heading over figures, its longest word.
    fn widths(&self) -> Vec<usize> {
        let word = |head: &String| head.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
        let mut widths: Vec<usize> = self.head.iter().map(word).collect();
        for row in &self.rows {
            let TextRow::Cells(cells) = row else { continue };
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = (*width).max(cell.chars().count());
            }
        }
        widths
    }
}

/// A table in parts that fit on a page: each with as many of the years as all can have, between the
/// full-year effect and what is fully phased in. Columns are named with their places.
pub(crate) fn blocks_of_years(
    columns: &[(usize, Column)],
    table: impl Fn(&[(usize, Column)]) -> TextTable,
) -> Vec<TextTable> {
    let years: Vec<_> = columns
        .iter()
        .filter(|(_, column)| matches!(column, Column::Year(_)))
        .copied()
        .collect();
    let others = |wanted: Column| columns.iter().filter(move |(_, column)| *column == wanted).copied();
    let with = |years: &[(usize, Column)]| {
        let years = years.iter().copied();
        let side_by_side = others(Column::FullYear)
            .chain(years)
            .chain(others(Column::FullyPhasedIn));
        table(&side_by_side.collect::<Vec<_>>())
    };
    blocks_of(&years, YEARS_A_BLOCK, with)
}

/// A table in parts that fit on a page: each with as many of the figures' columns as all can have.
pub(crate) fn blocks_of<T>(columns: &[T], most: usize, table: impl Fn(&[T]) -> TextTable) -> Vec<TextTable> {
    let of_at_most = |count: usize| columns.chunks(count).map(&table).collect::<Vec<_>>();
    let mut narrower = (2..=most).rev().map(of_at_most);
    let fitting = narrower.find(|tables| tables.iter().all(TextTable::fits));
    fitting.unwrap_or_else(|| of_at_most(1))
}

/// Lines as one text, each without blanks at its end and with a line break.
pub(crate) fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.fold(String::new(), |mut text, line| {
        text.push_str(line.trim_end());
        text.push('\n');
        text
    })
}

/// What is left of a page for the long texts.
fn room_beside(widths: &[usize]) -> usize {
    let others = widths.iter().enumerate().filter(|(place, _)| *place != LONG);
    PAGE.saturating_sub(others.map(|(_, width)| width + GAP).sum())
}

/// A text in lines of at most so many characters, broken between words where it can be.
pub(crate) fn wrapped(text: &str, room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ').flat_map(|word| pieces(word, room)) {
        let Some(line) = lines.last_mut() else { break };
        let length = line.chars().count();
        if length == 0 {
            *line = word;
        } else if length + 1 + word.chars().count() <= room {
            line.push(' ');
            line.push_str(&word);
        } else {
            lines.push(word);
        }
    }
    lines
}

/// A word, cut where it is longer than a line.
fn pieces(word: &str, room: usize) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    if letters.is_empty() {
        return vec![String::new()];
    }
    letters
        .chunks(room.max(1))
        .map(|piece| piece.iter().collect())
        .collect()
}
