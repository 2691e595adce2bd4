//! Where the user is in the grid: the active cell, and the block that is selected around it.

use std::ops::Range;

use super::columns::ColumnKey;
use super::rows::{RowKey, Rows};

/// A cell, by the names of its row and column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CellKey {
    /// The row.
    pub row: RowKey,
    /// The column.
    pub column: ColumnKey,
}

/// A cell's place on screen, counted from the top left; good for one frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Rows above it.
    pub row: usize,
    /// Columns before it.
    pub column: usize,
}

/// The table as it stands on screen.
#[derive(Clone, Copy)]
pub struct Layout<'a> {
    /// Its rows.
    pub rows: &'a Rows,
    /// Its columns.
    pub columns: &'a [ColumnKey],
}

/// A rectangle of cells; good for one frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its top left cell.
    pub first: Place,
    /// Its bottom right cell.
    pub last: Place,
}

/// The active cell, and the block between it and the cell where the selection began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// The cell that typing goes to; nothing before anybody was here.
    pub active: Option<CellKey>,
    /// The corner of the selection that lies opposite to `reach`.
    pub anchor: Option<CellKey>,
    /// The corner of the selection that moves.
    pub reach: Option<CellKey>,
    /// The column that a run of Tab keys began in; Enter goes back under it.
    pub run: Option<ColumnKey>,
}

/// Which way a walk through a block goes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Along its rows, as Tab does.
    Rows,
    /// Along its columns, as Enter does.
    Columns,
}

/// Whether a move takes the selection along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extend {
    /// The cell moved to is selected alone.
    No,
    /// The selection reaches from where it began to the cell moved to.
    Yes,
}

impl Layout<'_> {
    /// The cell at a place, the nearest there is.
    pub fn cell(&self, place: Place) -> Option<CellKey> {
        let row = place.row.min(self.rows.len().checked_sub(1)?);
        let column = place.column.min(self.columns.len().checked_sub(1)?);
        Some(CellKey {
            row: self.rows.at(row)?,
            column: self.columns.get(column).copied()?,
        })
    }

    /// Where a cell stands; nothing where it is not on screen.
    pub fn place(&self, cell: CellKey) -> Option<Place> {
        Some(Place {
            row: self.rows.place(cell.row)?,
            column: self.columns.iter().position(|column| *column == cell.column)?,
        })
    }

    /// The places of the rows in the same part as a place: those that scroll, or the strip.
    pub fn part(&self, row: usize) -> Range<usize> {
        let scrolling = self.rows.scrolling();
        if row < scrolling {
            0..scrolling
        } else {
            scrolling..self.rows.len()
        }
    }

    /// The place so many rows down and columns to the right, never outside.
    pub fn moved(&self, from: Place, rows: isize, columns: isize) -> Place {
        let within =
            |place: usize, by: isize, count: usize| place.saturating_add_signed(by).min(count.saturating_sub(1));
        Place {
            row: within(from.row, rows, self.rows.len()),
            column: within(from.column, columns, self.columns.len()),
        }
    }
}

impl Block {
    /// The block between two cells, whichever comes first.
    pub fn between(one: Place, other: Place) -> Self {
        Self {
            first: Place {
                row: one.row.min(other.row),
                column: one.column.min(other.column),
            },
            last: Place {
                row: one.row.max(other.row),
                column: one.column.max(other.column),
            },
        }
    }

    /// Whether a place lies in it.
    pub fn holds(&self, place: Place) -> bool {
        (self.first.row..=self.last.row).contains(&place.row)
            && (self.first.column..=self.last.column).contains(&place.column)
    }

    /// Whether it is more than one cell.
    pub fn is_several(self) -> bool {
        self.first != self.last
    }

    /// Whether it holds rows from side to side.
    pub fn is_whole_rows(self, layout: Layout<'_>) -> bool {
        self.first.column == 0 && self.last.column.saturating_add(1) == layout.columns.len()
    }

    /// The next place in it, around its end: row by row for Tab, column by column for Enter.
    pub fn next(self, from: Place, along: Along, steps: isize) -> Place {
        let rows = self.last.row.saturating_sub(self.first.row).saturating_add(1);
        let columns = self.last.column.saturating_sub(self.first.column).saturating_add(1);
        let row = from.row.saturating_sub(self.first.row);
        let column = from.column.saturating_sub(self.first.column);
        let (at, width) = match along {
            Along::Rows => (row.saturating_mul(columns).saturating_add(column), columns),
            Along::Columns => (column.saturating_mul(rows).saturating_add(row), rows),
        };
        let at = around(at, steps, rows.saturating_mul(columns));
        let (slow, fast) = (at.checked_div(width).unwrap_or(0), at.checked_rem(width).unwrap_or(0));
        let (row, column) = match along {
            Along::Rows => (slow, fast),
            Along::Columns => (fast, slow),
        };
        Place {
            row: self.first.row.saturating_add(row),
            column: self.first.column.saturating_add(column),
        }
    }

    /// Every place in it, row by row.
    pub fn places(self) -> impl Iterator<Item = Place> {
        let rows = self.first.row..=self.last.row;
        rows.flat_map(move |row| {
            let columns = self.first.column..=self.last.column;
            columns.map(move |column| Place { row, column })
        })
    }
}

/// A place so many steps on among so many, around the end.
pub fn around(at: usize, steps: isize, count: usize) -> usize {
    let number = |place: usize| isize::try_from(place).unwrap_or(0);
    let on = number(at).saturating_add(steps).checked_rem_euclid(number(count));
    on.and_then(|on| usize::try_from(on).ok()).unwrap_or(0)
}

impl Cursor {
    /// Selects the active cell alone.
    pub const fn collapse(&mut self) {
        self.anchor = self.active;
        self.reach = self.active;
    }

    /// Goes to a cell; with `extend` the selection reaches to it and the active cell stays.
    pub fn go(&mut self, cell: CellKey, extend: Extend) {
        if extend == Extend::No || self.active.is_none() {
            self.active = Some(cell);
            self.anchor = Some(cell);
        }
        self.reach = Some(cell);
        self.run = None;
    }

    /// Where the active cell stands.
    pub fn place(&self, layout: Layout<'_>) -> Option<Place> {
        layout.place(self.active?)
    }

    /// What is selected, at least the active cell.
    pub fn block(&self, layout: Layout<'_>) -> Option<Block> {
        let active = self.place(layout)?;
        let corner = |cell: Option<CellKey>| cell.and_then(|cell| layout.place(cell)).unwrap_or(active);
        Some(Block::between(corner(self.anchor), corner(self.reach)))
    }

    /// Goes to the nearest cell that is still there where the active one is gone: never from the rows down into the
    /// targets, where the next figure typed would be one.
    pub fn settle(&mut self, layout: Layout<'_>, before: Option<Place>) {
        if self.place(layout).is_some() {
            return;
        }
        let nearest = before.unwrap_or(Place { row: 0, column: 2 });
        let was_in_strip = self.active.is_some_and(|cell| matches!(cell.row, RowKey::Strip(_)));
        let last = if was_in_strip {
            layout.rows.len()
        } else {
            layout.rows.scrolling()
        };
        let row = nearest.row.min(last.saturating_sub(1));
        if let Some(cell) = layout.cell(Place { row, ..nearest }) {
            self.go(cell, Extend::No);
        }
    }
}
