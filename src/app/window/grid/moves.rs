//! Where the keys that move go: Excel's way, in what is on screen.

use super::columns::ColumnKey;
use super::cursor::{Layout, Place};

/// A move of the active cell, or of the end of the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// So many cells down and to the right.
    Step(isize, isize),
    /// To the edge of what is filled, or over what is empty to the next that is filled.
    Edge(isize, isize),
    /// To the first cell of the row that scrolls.
    RowStart,
    /// To the first cell of the grid that scrolls.
    Start,
    /// To the last year of the row that shows anything.
    RowEnd,
    /// To the last cell of the grid.
    End,
    /// So many screens down.
    Down(isize),
    /// So many screens to the right.
    Right(isize),
}

/// What moves are made upon.
pub struct Ground<'a> {
    /// Rows and columns.
    pub layout: Layout<'a>,
    /// Whether a cell shows anything.
    pub filled: &'a dyn Fn(Place) -> bool,
    /// How many rows fit on the screen.
    pub rows: usize,
    /// How many columns fit on it beside those that stay.
    pub columns: usize,
}

impl Move {
    /// Where it goes.
    pub fn target(self, ground: &Ground<'_>, from: Place) -> Place {
        let layout = ground.layout;
        match self {
            Self::Step(down, right) => layout.moved(from, down, right),
            Self::Edge(down, right) => ground.edge(from, (down, right)),
            Self::RowStart => Place {
                column: ground.first_column(),
                ..from
            },
            Self::Start => Place {
                row: 0,
                column: ground.first_column(),
            },
            Self::RowEnd => Place {
                column: ground.last_year(from.row),
                ..from
            },
            Self::End => Place {
                row: layout.rows.scrolling().saturating_sub(1),
                column: layout.columns.len().saturating_sub(1),
            },
            Self::Down(screens) => {
                let part = layout.part(from.row);
                let down = layout.moved(from, screens.saturating_mul(size(ground.rows)), 0);
                Place {
                    row: down.row.clamp(part.start, part.end.saturating_sub(1)),
                    ..down
                }
            }
            Self::Right(screens) => layout.moved(from, 0, screens.saturating_mul(size(ground.columns))),
        }
    }
}

fn size(screen: usize) -> isize {
    isize::try_from(screen.saturating_sub(1).max(1)).unwrap_or(1)
}

impl Ground<'_> {
    /// The first column that does not stay where it is.
    fn first_column(&self) -> usize {
        let columns = self.layout.columns;
        columns.iter().position(|column| !column.is_sticky()).unwrap_or(0)
    }

    fn last_year(&self, row: usize) -> usize {
        let columns = self.layout.columns.iter().enumerate();
        let years = columns.filter(|(_, column)| matches!(column, ColumnKey::Year(_)));
        let years: Vec<usize> = years.map(|(place, _)| place).collect();
        let filled = |column: &usize| (self.filled)(Place { row, column: *column });
        let last = years.iter().rev().copied().find(|column| filled(column));
        last.or_else(|| years.last().copied()).unwrap_or(0)
    }

    /// The place one further, within the rows that scroll or within the strip.
    fn next(&self, from: Place, (down, right): (isize, isize)) -> Option<Place> {
        let place = self.layout.moved(from, down, right);
        (place != from && self.layout.part(from.row).contains(&place.row)).then_some(place)
    }

    fn edge(&self, from: Place, way: (isize, isize)) -> Place {
        let Some(next) = self.next(from, way) else {
            return self.layout.moved(from, way.0, way.1);
        };
        let inside = (self.filled)(from) && (self.filled)(next);
        let mut at = next;
        while let Some(further) = self.next(at, way) {
            let stop = if inside {
                !(self.filled)(further)
            } else {
                (self.filled)(at)
            };
            if stop {
                break;
            }
            at = further;
        }
        at
    }
}
