//! A table with headings cut into rows, areas and sums.

use super::draft::{Draft, Part};
use super::{CatalogueError, SumColumn};
use crate::clipboard::Block;
use crate::csv::Record;
use crate::heading::{Column, Content, columns};

/// How many rows may stand above the headings.
const ABOVE: usize = 20;

/// The rows of a table, none of its figures read yet.
pub(super) fn draft(block: &Block) -> Result<Draft, CatalogueError> {
    let mut rows = (1_u64..).zip(block.rows());
    let mut heading = Vec::new();
    let columns = loop {
        let (line, cells) = rows
            .next()
            .filter(|_| heading.len() < ABOVE)
            .ok_or(CatalogueError::NoYears)?;
        heading.push(cells.join(" "));
        let cells = cells.clone();
        if let Ok(columns) = columns(&Record { line, cells }) {
            break columns;
        }
    };
    let heading: Vec<_> = heading.iter().map(String::as_str).collect();
    let parts: Vec<_> = rows.map(|(line, cells)| part(line, cells, &columns)).collect();
    Ok(Draft {
        figures: columns.iter().filter_map(figure).collect(),
        unit: super::heading_line::unit(&heading),
        numbered: parts.iter().any(|part| !part.number.is_empty()),
        parts: parts
            .into_iter()
            .filter(|part| *part != Part::blank(part.line))
            .collect(),
    })
}

const fn figure(column: &Column) -> Option<SumColumn> {
    match column.content {
        Some(Content::FullYear) => Some(SumColumn::FullYear),
        Some(Content::Year(year)) => Some(SumColumn::Year(year)),
        _ => None,
    }
}

impl Part {
    const fn blank(line: u64) -> Self {
        Self {
            line,
            number: String::new(),
            title: String::new(),
            category: String::new(),
            area: String::new(),
            figures: Vec::new(),
        }
    }
}

fn part(line: u64, cells: &[String], columns: &[Column]) -> Part {
    let mut part = Part::blank(line);
    for (column, cell) in columns.iter().zip(cells) {
        let cell = || cell.split_whitespace().collect::<Vec<_>>().join(" ");
        match column.content {
            Some(Content::Number) => part.number = cell(),
            Some(Content::Title) => part.title = cell(),
            Some(Content::Category) => part.category = cell(),
            Some(Content::Area) => part.area = cell(),
            Some(Content::FullYear | Content::Year(_)) => part.figures.push(cell()),
            Some(Content::Kind) | None => {}
        }
    }
    part.named()
}

impl Part {
    /// A row without any figure is a heading; a label that stands in the column of numbers is its title.
    fn named(mut self) -> Self {
        if self.figures.iter().all(String::is_empty) {
            self.figures.clear();
        }
        if self.title.is_empty() && !self.number.is_empty() {
            self.title = std::mem::take(&mut self.number);
        }
        self
    }
}
