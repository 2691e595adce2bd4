//! What can be wrong with a table, as facts: the line, the column, the text and the reason.

use std::fmt;

use model::Text;
use thiserror::Error;

use crate::{DecimalMark, NumberFault};

/// A cell as it stands in a file: where it is, and what is written in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The line of the file, the first being 1.
    pub line: u64,
    /// The heading of the column.
    pub column: Text,
    /// What is written.
    pub text: String,
}

/// Why a file is not a table of proposals; nothing of it is taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TableError {
    /// There is no line with anything on it.
    #[error("the file is empty")]
    Empty,
    /// It is a workbook or another zip file.
    #[error("the file is a workbook or another zip file")]
    Workbook,
    /// Its bytes are no text in any encoding that is known here.
    #[error("the file is not text")]
    NotText,
    /// A quoted cell does not end.
    #[error("line {line}: the quotation mark that begins a cell has no partner")]
    UnclosedQuote {
        /// The line the cell begins on.
        line: u64,
    },
    /// Something stands between the end of a quoted cell and the next cell.
    #[error("line {line}: text after the end of a quoted cell")]
    TextAfterQuote {
        /// The line it stands on.
        line: u64,
    },
    /// No column is headed as a title.
    #[error("no column is headed as a title: {headings:?}")]
    NoTitle {
        /// The headings that are there.
        headings: Vec<Text>,
    },
    /// No column is headed by a year.
    #[error("no column is headed by a year: {headings:?}")]
    NoYears {
        /// The headings that are there.
        headings: Vec<Text>,
    },
    /// Two columns mean the same.
    #[error("the columns {first:?} and {second:?} mean the same")]
    DuplicateColumn {
        /// The first one's heading.
        first: Text,
        /// The second one's heading.
        second: Text,
    },
    /// Lines with more or fewer cells than the heading line; all of them.
    #[error("{} lines have another number of cells than the heading line", .0.len())]
    Ragged(Vec<Ragged>),
    /// One number shows that the comma is decimal, and another that the point is.
    #[error("{comma} shows a decimal comma, {point} a decimal point")]
    DecimalMarks {
        /// The first number that shows a comma.
        comma: Source,
        /// The first number that shows a point.
        point: Source,
    },
    /// Nothing in the file says how a number is to be read; the decimal mark must be given.
    #[error("{0} could be read in two ways")]
    DecimalMarkUnknown(Source),
    /// Cells that are not understood; all of them.
    #[error("{} cells are not understood", .0.len())]
    Cells(Vec<CellError>),
}

/// A line with more or fewer cells than the heading line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ragged {
    /// The line of the file.
    pub line: u64,
    /// How many cells it has.
    pub cells: usize,
    /// How many the heading line has.
    pub columns: usize,
}

/// A cell that is not understood, and why.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{cell}: {fault}")]
pub struct CellError {
    /// The cell.
    pub cell: Source,
    /// What is wrong with it.
    #[source]
    pub fault: CellFault,
}

/// Why a cell is not understood.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CellFault {
    /// It is no number.
    #[error(transparent)]
    Number(#[from] NumberFault),
    /// It shows another decimal mark than the one the table is read by.
    #[error("it shows another decimal mark: {0:?}")]
    DecimalMark(DecimalMark),
    /// The title is missing from a row that is not empty.
    #[error("the row has no title")]
    NoTitle,
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "line {}, column {:?}, {:?}",
            self.line, self.column, self.text
        )
    }
}
