//! Where a pasted block goes and how it is read: worked out before anything is written.

mod columns;
mod heading_row;
mod shape;
mod votes;

#[cfg(test)]
mod tests;

use model::{Notation, Year};

use crate::DecimalMark;
use crate::cell::{self, Fault, Meaning, Place, Typed};
use crate::clipboard::Block;

use columns::Columns;
pub use heading_row::HeadingRow;
use shape::{Pair, pairs};
pub use votes::{Verdict, Vote};

/// The grid that is pasted into, as it is shown: hidden rows and columns are not in it, so that
/// nothing is ever written where nobody sees it.
pub struct Target<'a> {
    /// The columns, from the left.
    pub columns: &'a [Column],
    /// How many rows are shown.
    pub rows: usize,
    /// What is selected.
    pub selection: Rectangle,
    /// Whether a cell (by row and column) can be written; a computed one cannot.
    pub editable: &'a dyn Fn(usize, usize) -> bool,
    /// The scenario's unit and sign.
    pub notation: Notation,
    /// The decimal mark of the screen's language.
    pub decimal: DecimalMark,
}

/// What a column of the grid holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The number a proposal is known by.
    Number,
    /// Its title.
    Title,
    /// Its category.
    Category,
    /// Its full-year amount.
    FullYear,
    /// Its amount in a year.
    Year(Year),
    /// Another text.
    Text,
    /// Something that is never pasted into.
    Computed,
}

/// Cells beside and below each other, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rectangle {
    /// The first row.
    pub top: usize,
    /// The first column.
    pub left: usize,
    /// How many rows.
    pub height: usize,
    /// How many columns.
    pub width: usize,
}

/// What somebody has decided in the preview; at first nothing but that new rows are made.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Choices {
    /// Which column of the grid each column of the block goes to.
    pub mapping: Mapping,
    /// What happens to columns outside the years; there is no default.
    pub outside: Option<Outside>,
    /// What happens to rows past the last.
    pub past_end: PastEnd,
    /// The decimal mark of each column of the block, where somebody chose one.
    pub decimals: Vec<Option<DecimalMark>>,
}

/// Which column of the grid each column of a block goes to.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Mapping {
    /// By place, from the left edge of the selection.
    #[default]
    Places,
    /// By the names in the block's first row, which is then not pasted.
    Headings,
    /// As somebody chose, column by column; a column without a place is not pasted.
    Chosen(Vec<Option<usize>>),
}

/// What happens to columns outside the years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// The plan shows more years.
    Extend,
    /// They are not pasted.
    Discard,
}

/// What happens to rows past the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum PastEnd {
    /// They become new proposals.
    #[default]
    Create,
    /// They are not pasted.
    Discard,
}

/// What a paste would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastePlan {
    /// Every cell that would be written, by row and column.
    pub cells: Vec<PastedCell>,
    /// How many new proposals would be made.
    pub new_rows: usize,
    /// The years that the plan would show beside its own.
    pub new_years: Vec<Year>,
    /// How many columns lie outside the years, and have no place yet.
    pub outside: usize,
    /// How many computed cells are passed over.
    pub skipped: usize,
    /// How many rows and columns with something in them are not pasted.
    pub discarded: Discarded,
    /// What is selected afterwards.
    pub written: Rectangle,
    /// The years that the block's first row names, where it is one of headings.
    pub heading: Option<HeadingRow>,
    /// How each column of amounts is read.
    pub votes: Vec<Vote>,
}

/// How much is not pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Discarded {
    /// Rows past the last.
    pub rows: usize,
    /// Columns outside the years or without a place.
    pub columns: usize,
}

/// A cell that would be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastedCell {
    /// Its row and column in the block, counted from 0.
    pub from: (usize, usize),
    /// Its row.
    pub row: RowAt,
    /// Its column.
    pub column: ColumnAt,
    /// What is written in the block.
    pub raw: String,
    /// How it is read, or why it is not.
    pub reading: Result<Value, Fault>,
    /// Whether it could be read in two ways, in a column whose numbers disagree.
    pub two_ways: bool,
}

/// A row of the grid, or one that is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowAt {
    /// A row that is shown.
    Shown(usize),
    /// A new proposal, counted from 0.
    New(usize),
}

/// A column of the grid, or a year that is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColumnAt {
    /// A column that is shown.
    Shown(usize),
    /// A year that the plan does not show yet.
    NewYear(Year),
}

/// What is written in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// What an amount cell holds.
    Amount(Typed),
}

/// What is pasted, and where.
struct Given<'a> {
    block: &'a Block,
    target: &'a Target<'a>,
}

/// What pasting a block would do.
pub fn planned(block: &Block, target: &Target<'_>, choices: &Choices) -> PastePlan {
    let votes = votes::votes(block, target, choices);
    let columns = Columns::of(block, target, choices);
    let mut plan = PastePlan {
        cells: Vec::new(),
        new_rows: 0,
        new_years: columns.new_years(),
        outside: columns.open(),
        skipped: 0,
        discarded: Discarded {
            rows: 0,
            columns: columns.discarded(),
        },
        written: shape::written(block, target, choices),
        heading: heading_row::heading_row(block),
        votes: votes
            .into_iter()
            .filter(|vote| columns.holds_amounts(vote.column))
            .collect(),
    };
    for pair in pairs(block, target, choices) {
        plan.take(pair, &columns, &Given { block, target });
    }
    plan.discarded.rows = shape::rows_discarded(block, target, choices);
    if choices.mapping != Mapping::Places {
        plan.written = plan.around_cells(target).unwrap_or(plan.written);
    }
    plan
}

impl PastePlan {
    fn take(&mut self, pair: Pair, columns: &Columns, given: &Given<'_>) {
        let Given { block, target } = given;
        let Some((at, kind)) = columns.place(pair) else {
            return;
        };
        let editable = match (pair.row, at) {
            (RowAt::Shown(row), ColumnAt::Shown(column)) => (target.editable)(row, column),
            _ => kind != Column::Computed,
        };
        if !editable {
            self.skipped = self.skipped.saturating_add(1);
            return;
        }
        if let RowAt::New(row) = pair.row {
            self.new_rows = self.new_rows.max(row.saturating_add(1));
        }
        let raw = block
            .cell(pair.from_row, pair.from_column)
            .unwrap_or_default()
            .to_owned();
        let vote = self.votes.iter().find(|vote| vote.column == pair.from_column).copied();
        self.cells.push(PastedCell {
            from: (pair.from_row, pair.from_column),
            row: pair.row,
            column: at,
            reading: reading(&raw, kind, target, vote),
            two_ways: vote.is_some_and(|vote| vote.leaves_open(&raw)),
            raw,
        });
    }

    /// The smallest block that holds every cell that would be written.
    fn around_cells(&self, target: &Target<'_>) -> Option<Rectangle> {
        let rows = self.cells.iter().map(|cell| match cell.row {
            RowAt::Shown(row) => row,
            RowAt::New(row) => target.rows.saturating_add(row),
        });
        let columns = self.cells.iter().map(|cell| match cell.column {
            ColumnAt::Shown(column) => column,
            ColumnAt::NewYear(_) => target.columns.len(),
        });
        let (top, left) = (rows.clone().min()?, columns.clone().min()?);
        let size = |last: usize, first: usize| last.saturating_sub(first).saturating_add(1);
        Some(Rectangle {
            top,
            left,
            height: size(rows.max()?, top),
            width: size(columns.max()?, left),
        })
    }

    /// The cells whose reading somebody must look at before anything is written.
    pub fn unclear(&self) -> impl Iterator<Item = &PastedCell> {
        self.cells.iter().filter(|cell| cell.is_unclear())
    }

    /// Whether the preview must be shown before anything is written.
    pub fn needs_preview(&self) -> bool {
        let odd = |vote: &Vote| vote.verdict != Verdict::Own;
        self.new_rows > 0
            || self.outside > 0
            || !self.new_years.is_empty()
            || self.discarded != Discarded::default()
            || self.heading.is_some()
            || self.votes.iter().any(odd)
            || self.unclear().next().is_some()
    }

    /// Whether the paste can be carried out: everything has a place and is read.
    pub fn can_be_written(&self) -> bool {
        self.outside == 0 && self.cells.iter().all(|cell| cell.reading.is_ok())
    }
}

/// How a text is read in a column: as it stands, or as an amount.
fn reading(raw: &str, kind: Column, target: &Target<'_>, vote: Option<Vote>) -> Result<Value, Fault> {
    let column = match kind {
        Column::FullYear => cell::Column::FullYear,
        Column::Year(_) => cell::Column::Year,
        _ => return Ok(Value::Text(raw.trim().to_owned())),
    };
    let place = Place {
        notation: target.notation,
        decimal: vote.map_or(target.decimal, |vote| vote.read_by),
        column,
        full_year: None,
        previous: None,
    };
    Ok(Value::Amount(cell::read(raw, &place)?))
}

impl PastedCell {
    /// Whether its reading is missing, or not certain.
    pub const fn is_unclear(&self) -> bool {
        match &self.reading {
            Err(_) => true,
            Ok(_) if self.two_ways => true,
            Ok(Value::Text(_)) => false,
            Ok(Value::Amount(typed)) => {
                typed.foreign.is_some() || matches!(typed.meaning, Meaning::Interval(_) | Meaning::Change(_))
            }
        }
    }
}
