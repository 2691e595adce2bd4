//! The text of a PDF cut into rows: numbers, titles and figures, wherever its lines were broken.

use super::draft::{Draft, Part};
use super::heading_line::{Columns, Last, columns, unit};
use super::numbering::{Numbered, Numbering};
use super::sums::begins_as_sum;
use super::title::Joined;
use super::{CatalogueError, SumColumn};

/// The rows of a text, one line after the other.
struct Cutter {
    columns: Columns,
    numbering: Numbering,
    parts: Vec<Part>,
    part: Growing,
    numbered: u32,
}

/// A row that is being read.
#[derive(Default)]
struct Growing {
    line: u64,
    number: String,
    title: Joined,
    /// Its title as it stands, line by line.
    lines: Vec<(u64, String)>,
    /// The figures at its end, as long as nothing else follows them.
    figures: Vec<String>,
    last: String,
}

/// The rows of a text, none of its figures read yet.
pub(super) fn draft(text: &str) -> Result<Draft, CatalogueError> {
    let lines: Vec<_> = text.lines().collect();
    let numbering = Numbering::of(&lines);
    let first = lines.iter().position(|line| numbering.begins(line, 0).is_some());
    let first = first.or_else(|| after_years(&lines)).ok_or(CatalogueError::NoYears)?;
    let (heading, rows) = lines.split_at_checked(first).unwrap_or((&lines, &[]));
    let columns = columns(heading).ok_or(CatalogueError::NoYears)?;
    let below = below_years(heading, &columns);
    let mut cutter = Cutter {
        columns,
        numbering,
        parts: Vec::new(),
        part: Growing::default(),
        numbered: 0,
    };
    let start = first.saturating_sub(below.len()).saturating_add(1);
    for (place, line) in (start..).zip(below.iter().chain(rows)) {
        cutter.line(u64::try_from(place).unwrap_or(u64::MAX), line);
    }
    cutter.finish();
    Ok(Draft {
        figures: cutter.columns.figures,
        unit: unit(heading),
        numbered: cutter.numbering != Numbering::None,
        parts: cutter.parts,
    })
}

/// The lines of a heading below its last year: where no column follows it, they are the first area's.
fn below_years<'a, 'b>(heading: &'a [&'b str], columns: &Columns) -> &'a [&'b str] {
    let Some(SumColumn::Year(last)) = columns.figures.last() else {
        return &[];
    };
    let last = last.to_string();
    let place = heading.iter().rposition(|line| line.contains(&last));
    let below = place.and_then(|place| heading.get(place.saturating_add(1)..));
    below.unwrap_or_default()
}

/// The line after the first one that names two years.
fn after_years(lines: &[&str]) -> Option<usize> {
    let names_years = |line: &&str| columns(&[*line]).is_some_and(|columns| columns.figures.len() > 1);
    let place = lines.iter().position(names_years)?;
    Some(place.saturating_add(1))
}

impl Cutter {
    fn line(&mut self, place: u64, line: &str) {
        let rest = self.after_number(place, line);
        let mut after = AfterFigure::NewLine;
        for word in rest.split_whitespace() {
            after = self.word(place, word, after);
        }
        if !rest.ends_with(' ') && self.part.figures.is_empty() {
            self.part.title.end_line();
        }
    }

    /// What stands on a line after the number that begins a row; all of it where none does.
    fn after_number<'a>(&mut self, place: u64, line: &'a str) -> &'a str {
        if let Some(Numbered { number, rest }) = self.numbering.begins(line, self.numbered) {
            self.begin(place);
            self.part.number = number;
            self.numbered = self.numbered.saturating_add(1);
            return rest;
        }
        if self.part.number.is_empty() && self.part.figures.is_empty() && begins_as_sum(line) {
            self.begin(place);
        }
        line
    }

    fn word(&mut self, line: u64, word: &str, after: AfterFigure) -> AfterFigure {
        if is_figure(word) {
            self.part.figures.push(word.to_owned());
            return AfterFigure::SameLine;
        }
        if self.is_full() {
            let is_last =
                after == AfterFigure::SameLine && self.columns.last == Last::Word && self.part.last.is_empty();
            if is_last {
                word.clone_into(&mut self.part.last);
                return AfterFigure::NewLine;
            }
            self.begin(line);
        }
        self.part.word(line, word);
        AfterFigure::NewLine
    }

    /// Whether the row that is being read has a figure for each column.
    fn is_full(&self) -> bool {
        self.part.figures.len() >= self.columns.figures.len()
    }

    fn begin(&mut self, line: u64) {
        self.finish();
        self.part.line = line;
    }

    fn finish(&mut self) {
        let part = std::mem::take(&mut self.part);
        let several = (self.numbering == Numbering::None).then(|| part.column_by_column(&self.columns));
        match several.flatten() {
            Some(parts) => self.parts.extend(parts),
            None => self.parts.extend(part.ended(&self.columns)),
        }
    }
}

/// Whether a figure stands before a word on its line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum AfterFigure {
    SameLine,
    NewLine,
}

impl Growing {
    /// A word after figures shows that those were of the title.
    fn word(&mut self, line: u64, word: &str) {
        if self.line == 0 {
            self.line = line;
        }
        for figure in self.figures.drain(..) {
            self.title.add(&figure);
        }
        self.title.add(word);
        match self.lines.last_mut().filter(|(last, _)| *last == line) {
            Some((_, text)) => text.extend([" ", word]),
            None => self.lines.push((line, word.to_owned())),
        }
    }

    /// Rows whose titles stand one below the other, and after them each column from the top: so a
    /// PDF gives a table that was read column by column.
    fn column_by_column(&self, columns: &Columns) -> Option<Vec<Part>> {
        let height = self.figures.len().checked_div(columns.figures.len())?;
        let is_whole = height > 1 && self.figures.len().is_multiple_of(columns.figures.len());
        let first = self.lines.len().checked_sub(height).filter(|_| is_whole)?;
        let titles = self.lines.get(first..)?.iter().enumerate();
        let parts = titles.map(|(row, (line, title))| Part {
            line: *line,
            number: String::new(),
            title: title.clone(),
            category: String::new(),
            area: String::new(),
            figures: self.figures.iter().skip(row).step_by(height).cloned().collect(),
        });
        Some(parts.collect())
    }

    fn ended(mut self, columns: &Columns) -> Option<Part> {
        let count = columns.figures.len();
        if columns.last == Last::Word
            && self.figures.len() > count
            && self.figures.last().is_some_and(|last| last == "-")
        {
            self.last = self.figures.pop()?;
        }
        if self.number.is_empty() && self.title.is_empty() && self.figures.is_empty() {
            return None;
        }
        let own = self.figures.len().checked_sub(count).unwrap_or(self.figures.len());
        let figures = self.figures.split_off(own);
        self.figures.iter().for_each(|figure| self.title.add(figure));
        Some(Part {
            line: self.line,
            number: self.number,
            title: self.title.text().to_owned(),
            category: self.last,
            area: String::new(),
            figures,
        })
    }
}

/// Whether a word is a number, or the dash that stands for one.
fn is_figure(word: &str) -> bool {
    let is_of_number = |letter: char| letter.is_ascii_digit() || "-−–,.()'".contains(letter);
    let has_digit = word.contains(|letter: char| letter.is_ascii_digit());
    matches!(word, "-" | "−" | "–") || (has_digit && word.chars().all(is_of_number) && !word.ends_with(['.', ',']))
}
