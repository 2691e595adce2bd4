//! Filling: what dragging the handle of a selection puts in the cells beside it.

use model::{Edit, Plan};

use super::cells::Sight;
use super::content::{self, Content, Taking};
use super::cursor::{Block, CellKey, Layout, Place};
use super::rows::{RowKey, Rows};

/// A block that is filled from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fill {
    /// Where from.
    pub from: Block,
    /// Where to.
    pub to: Block,
    way: Way,
}

/// Which way a block is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Down,
    Up,
    Right,
    Left,
}

impl Fill {
    /// The block that is filled when the handle is dragged to a place, along the longer way; nothing within the
    /// block itself.
    pub fn reaching(from: Block, place: Place) -> Option<Self> {
        let ways = [
            (place.row.saturating_sub(from.last.row), Way::Down),
            (from.first.row.saturating_sub(place.row), Way::Up),
            (place.column.saturating_sub(from.last.column), Way::Right),
            (from.first.column.saturating_sub(place.column), Way::Left),
        ];
        let (far, way) = ways.into_iter().rev().max_by_key(|(far, _)| *far)?;
        (far > 0).then(|| Self::along(from, (way, far)))
    }

    /// The block that is filled down to the end of the group: to the row before the next sum or heading.
    pub fn to_end_of_group(from: Block, rows: &Rows) -> Option<Self> {
        let below = rows.iter().skip(from.last.row.saturating_add(1));
        let far = below.take_while(|row| holds_entries(*row)).count();
        (far > 0).then(|| Self::along(from, (Way::Down, far)))
    }

    fn along(from: Block, (way, far): (Way, usize)) -> Self {
        let mut to = from;
        match way {
            Way::Down => {
                to.first.row = from.last.row.saturating_add(1);
                to.last.row = from.last.row.saturating_add(far);
            }
            Way::Up => {
                to.last.row = from.first.row.saturating_sub(1);
                to.first.row = from.first.row.saturating_sub(far);
            }
            Way::Right => {
                to.first.column = from.last.column.saturating_add(1);
                to.last.column = from.last.column.saturating_add(far);
            }
            Way::Left => {
                to.last.column = from.first.column.saturating_sub(1);
                to.first.column = from.first.column.saturating_sub(far);
            }
        }
        Self { from, to, way }
    }

    /// What each cell would hold: the rows or columns of the first block again and again. Sums and headings are
    /// passed over.
    pub fn contents(&self, sight: Sight<'_>, layout: Layout<'_>) -> Vec<(CellKey, Content)> {
        let (from_rows, to_rows) = (self.rows_of(self.from, layout), self.rows_of(self.to, layout));
        let (from_columns, to_columns) = (self.columns_of(self.from), self.columns_of(self.to));
        let mut filled = Vec::new();
        for (row, from_row) in to_rows.iter().zip(from_rows.iter().cycle()) {
            for (column, from_column) in to_columns.iter().zip(from_columns.iter().cycle()) {
                let at = |row: usize, column: usize| layout.cell(Place { row, column });
                if let Some((cell, source)) = at(*row, *column).zip(at(*from_row, *from_column)) {
                    filled.push((cell, sight.content(source, Taking::Entered)));
                }
            }
        }
        filled.retain(|(cell, content)| content::put(sight.ledger.plan(), *cell, content).is_some());
        filled
    }

    /// The rows of a block that hold entries, the nearest to the other block first.
    fn rows_of(&self, block: Block, layout: Layout<'_>) -> Vec<usize> {
        let rows = block.first.row..=block.last.row;
        let mut rows: Vec<usize> = rows
            .filter(|row| layout.rows.at(*row).is_some_and(holds_entries))
            .collect();
        if self.way == Way::Up {
            rows.reverse();
        }
        rows
    }

    fn columns_of(&self, block: Block) -> Vec<usize> {
        let mut columns: Vec<usize> = (block.first.column..=block.last.column).collect();
        if self.way == Way::Left {
            columns.reverse();
        }
        columns
    }

    /// Both blocks as one.
    pub fn whole(&self) -> Block {
        Block {
            first: Place {
                row: self.from.first.row.min(self.to.first.row),
                column: self.from.first.column.min(self.to.first.column),
            },
            last: Place {
                row: self.from.last.row.max(self.to.last.row),
                column: self.from.last.column.max(self.to.last.column),
            },
        }
    }
}

/// Whether a row holds what somebody entered, and not sums or a heading.
pub const fn holds_entries(row: RowKey) -> bool {
    matches!(row, RowKey::Proposal(_) | RowKey::Line(..))
}

/// The edits that put contents in their cells.
pub fn edits(plan: &Plan, contents: &[(CellKey, Content)]) -> Vec<Edit> {
    let put = |(cell, content): &(CellKey, Content)| content::put(plan, *cell, content);
    contents.iter().filter_map(put).collect()
}
