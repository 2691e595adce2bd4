//! A whole catalogue from the clipboard: proposals, their areas, and the sums printed with them,
//! each held against the rows it sums. Reads a table with headings, or the text of a PDF.

mod areas;
mod draft;
mod heading_line;
mod numbering;
pub(crate) mod sums;
mod table;
mod text;
mod title;

#[cfg(test)]
mod tests;

use model::{Unit, Year};
use rust_decimal::Decimal;
use thiserror::Error;

use crate::clipboard::Block;
use crate::{DecimalMark, Table, TableError};

/// A catalogue as it was read, to be looked at before it becomes a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// Its proposals with their areas, ready for `plan_from`.
    pub table: Table,
    /// The unit that stands in its heading.
    pub unit: Option<Unit>,
    /// The sums that are printed in it.
    pub sums: Vec<PrintedSum>,
    /// What was not understood as proposal, area or sum, and is left out.
    pub left: Vec<LeftOut>,
}

/// A line of sums as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedSum {
    /// The line of the text or of the table.
    pub line: u64,
    /// What is printed before it.
    pub label: String,
    /// Which rows it sums.
    pub of: SumOf,
    /// Its figures, in order of column.
    pub figures: Vec<SumFigure>,
}

/// Which rows a printed sum sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SumOf {
    /// The rows of an area.
    Area(String),
    /// The rows between two lines, where nothing names their area.
    Lines {
        /// The line of the first one, at the earliest.
        first: u64,
        /// The line of the sum.
        last: u64,
    },
    /// All rows.
    Whole,
}

/// One figure of a printed sum, in the unit of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SumFigure {
    /// Which amount it sums.
    pub column: SumColumn,
    /// What is printed; nothing where it is no number.
    pub printed: Option<Decimal>,
    /// What the rows add up to, exactly.
    pub rows: Decimal,
}

/// A column of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SumColumn {
    /// The full-year amount.
    FullYear,
    /// The amount of a year.
    Year(Year),
}

/// Something in a catalogue that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The line it begins on.
    pub line: u64,
    /// What is written.
    pub text: String,
    /// Why it is left out.
    pub why: WhyLeftOut,
}

/// Why a part of a catalogue is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyLeftOut {
    /// It has fewer figures than there are columns.
    TooFewFigures,
    /// It has figures, but no number, and no rows add up to it.
    NoNumber,
    /// It is text without figures, such as a footnote.
    Text,
}

/// Why a text is no catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CatalogueError {
    /// Its heading names no years.
    #[error("no years stand above the rows")]
    NoYears,
    /// No row has a figure for each column.
    #[error("no row has a figure for each column")]
    NoRows,
    /// Its numbers are not understood, or not all in one way.
    #[error(transparent)]
    Table(#[from] TableError),
}

impl SumFigure {
    /// Whether the printed figure is what the rows add up to.
    pub fn ties(&self) -> bool {
        self.printed == Some(self.rows)
    }
}

impl Catalogue {
    /// The catalogue in the text of a PDF: a row begins at a number such as `VPU 5`, its last
    /// figures are its amounts, and what stands between is its title. `decimal` is the mark of the
    /// screen's language, for where no number shows one.
    ///
    /// # Errors
    /// [`CatalogueError`] where there are no years or rows, or where numbers contradict each other.
    pub fn of_text(text: &str, decimal: DecimalMark) -> Result<Self, CatalogueError> {
        draft::catalogue(&text::draft(text)?, decimal)
    }

    /// The catalogue in a table with a line of headings.
    ///
    /// # Errors
    /// [`CatalogueError`] as for a text.
    pub fn of_block(block: &Block, decimal: DecimalMark) -> Result<Self, CatalogueError> {
        draft::catalogue(&table::draft(block)?, decimal)
    }

    /// The names of its areas, in order of appearance.
    pub fn areas(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for row in self.table.rows.iter().filter(|row| !row.area.is_empty()) {
            if !names.contains(&row.area.as_str()) {
                names.push(&row.area);
            }
        }
        names
    }

    /// Every figure of its printed sums.
    pub fn sum_figures(&self) -> impl Iterator<Item = &SumFigure> {
        self.sums.iter().flat_map(|sum| &sum.figures)
    }
}
