//! The one shape that every format is read into before it becomes a plan.

use model::{Text, Year};

use crate::{Decision, Delimiter, Encoding, Reading, Source};

/// Rows of proposals by year, as a file has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The rows, in the order of the file.
    pub rows: Vec<Row>,
    /// The years that have a column, in order.
    pub years: Vec<Year>,
    /// What was found out about the file on the way.
    pub found: Found,
}

/// What was found out about a file, so that it can be told and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How its letters are stored.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub delimiter: Delimiter,
    /// Which mark stands before decimals, and why.
    pub decimal: Decision,
    /// The columns that are not known and were left out.
    pub unknown: Vec<UnknownColumn>,
    /// The rows that are no proposals and were left out, in the order of the file.
    pub set_aside: Vec<SetAside>,
    /// The rows that are called sums though nothing above adds up to them; they were kept as proposals.
    pub no_sums: Vec<NamedRow>,
}

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Which row.
    pub row: NamedRow,
    /// Why it is no proposal.
    pub why: WhySetAside,
}

/// A row of a file by its line and its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRow {
    /// The line of the file.
    pub line: u64,
    /// Its title.
    pub title: String,
}

/// Why a row is no proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhySetAside {
    /// It is the line of headings once more, as on the next page of a printed table.
    Heading,
    /// The column `kind` says so: it is a sum, a target, a line of a proposal.
    Kind,
    /// It is called a sum, and rows above it add up to it.
    Sum,
}

/// A column that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownColumn {
    /// Where it stands, the first column being 1.
    pub position: usize,
    /// Its heading; empty where it has none.
    pub heading: Text,
}

/// One proposal as a file has it; a text is empty where its column is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line of the file.
    pub line: u64,
    /// The area it belongs to.
    pub area: String,
    /// The number it is known by.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// The short form of its category.
    pub category: String,
    /// The full-year amount; nothing where the column is missing.
    pub full_year: Option<Cell>,
    /// The amount of each year that has a column, in order of year.
    pub years: Vec<(Year, Cell)>,
}

/// An amount: what is written, and how it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Where it stands and what is written.
    pub source: Source,
    /// How it is read.
    pub reading: Reading,
}

impl Row {
    /// Every amount of the row: full-year, then year by year.
    pub fn amounts(&self) -> impl Iterator<Item = &Cell> {
        let years = self.years.iter().map(|(_, cell)| cell);
        self.full_year.iter().chain(years)
    }
}
