//! The report line after line, for whoever hears it or reads it aloud: nothing stands side by side.

use model::Column;

use super::Report;
use super::row::{ReportRow, RowKind, Shown};

/// A line of a report that is read from the top to the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinearLine {
    /// How it stands.
    pub kind: LinearKind,
    /// What it says.
    pub text: String,
}

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinearKind {
    /// The name of the whole.
    Title,
    /// The name of an area.
    Heading,
    /// A row, or something said of all of them.
    Row,
    /// A sum or a target.
    Sum,
}

impl Report<'_> {
    /// The report line after line, each line complete in itself.
    pub fn linear(&self) -> Vec<LinearLine> {
        let title = self.plan().settings().title.to_string();
        let mut lines = vec![line(LinearKind::Title, title), line(LinearKind::Row, self.measure())];
        let mut area = String::new();
        let rows = self.rows();
        for row in rows.iter().filter(|row| self.says_something(row)) {
            let begins = !row.area.is_empty() && row.area != area && !row.kind.is_of_a_sum() && row.depth > 0;
            if begins {
                area.clone_from(&row.area);
                lines.push(line(LinearKind::Heading, area.clone()));
            }
            lines.push(self.linear_row(row));
        }
        lines
    }

    fn linear_row(&self, row: &ReportRow) -> LinearLine {
        let kind = match row.kind {
            RowKind::Proposal | RowKind::Line | RowKind::Overlap => LinearKind::Row,
            _ => LinearKind::Sum,
        };
        let number = Some(row.number.as_str()).filter(|number| !number.is_empty() && row.kind != RowKind::Line);
        let title = self.text_title(row);
        let name: Vec<&str> = number.into_iter().chain([title.as_str()]).collect();
        let figures = self.linear_figures(row);
        let text = if figures.is_empty() {
            name.join(", ")
        } else {
            format!("{}: {}", name.join(", "), figures.join("; "))
        };
        line(kind, text)
    }

    fn linear_figures(&self, row: &ReportRow) -> Vec<String> {
        let style = self.style();
        let columns = self.columns().into_iter().zip(&row.cells);
        let said = columns.filter(|(_, shown)| !matches!(shown, Shown::Empty));
        said.map(|(column, shown)| {
            let name = match column {
                Column::FullYear => self.say("column-full-year", &[]),
                Column::Year(year) => year.to_string(),
                Column::FullyPhasedIn => self.say("column-fully-phased-in", &[]),
            };
            let figure = match shown {
                Shown::NotQuantified => self.say("spoken-not-quantified", &[]),
                shown => self.shown(shown, &style).replace('-', "−"),
            };
            // What belongs together is not broken apart at the end of a line.
            format!("{name}\u{a0}{figure}")
        })
        .collect()
    }
}

const fn line(kind: LinearKind, text: String) -> LinearLine {
    LinearLine { kind, text }
}
