//! Which column of the grid each column of a block goes to, and which lie outside its years.

use model::Year;

use super::shape::{Pair, heading_rows};
use super::{Choices, Column, ColumnAt, Mapping, Outside, Target, heading_row};
use crate::clipboard::Block;

/// The place of each column of a block; for a block that is repeated, of each place it reaches.
pub(super) struct Columns {
    mapping: Mapped,
    /// Of each column that has no place: whether somebody has decided about it.
    places: Vec<At>,
}

/// Whether places are counted in the block or from the left edge of the selection.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mapped {
    ByPlace { left: usize },
    ByColumn,
}

/// Where a column goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Shown(usize, Column),
    NewYear(Year),
    /// Outside the years, and nobody has decided.
    Open,
    /// Not pasted, though there is something in it.
    Discarded,
    /// Nothing is in it.
    Blank,
}

impl Columns {
    pub(super) fn of(block: &Block, target: &Target<'_>, choices: &Choices) -> Self {
        let left = target.selection.left;
        let width = super::shape::written(block, target, choices).width;
        let by_column = |place: &dyn Fn(usize) -> At| (0..block.width()).map(place).collect();
        let (mapping, places): (_, Vec<_>) = match &choices.mapping {
            Mapping::Places => {
                let place = |across: usize| by_place(left.saturating_add(across), target, choices.outside);
                (Mapped::ByPlace { left }, (0..width).map(place).collect())
            }
            Mapping::Headings => (
                Mapped::ByColumn,
                by_column(&|column| by_name(block, column, target, choices.outside)),
            ),
            Mapping::Chosen(chosen) => (
                Mapped::ByColumn,
                by_column(&|column| shown(chosen.get(column).copied().flatten(), target)),
            ),
        };
        let of_block = |across: usize| across.checked_rem(block.width()).unwrap_or(0);
        let blank = |(across, at)| match at {
            At::Shown(..) => at,
            _ if is_blank(block, of_block(across), choices) => At::Blank,
            _ => at,
        };
        let places = places.into_iter().enumerate().map(blank).collect();
        Self { mapping, places }
    }

    fn at(&self, pair: Pair) -> Option<At> {
        let place = match self.mapping {
            Mapped::ByPlace { left } => pair.column.checked_sub(left)?,
            Mapped::ByColumn => pair.from_column,
        };
        self.places.get(place).copied()
    }

    /// The column that a cell goes to, and what it holds.
    pub(super) fn place(&self, pair: Pair) -> Option<(ColumnAt, Column)> {
        match self.at(pair)? {
            At::Shown(column, kind) => Some((ColumnAt::Shown(column), kind)),
            At::NewYear(year) => Some((ColumnAt::NewYear(year), Column::Year(year))),
            At::Open | At::Discarded | At::Blank => None,
        }
    }

    /// Whether a column of the block goes to amounts.
    pub(super) fn holds_amounts(&self, column: usize) -> bool {
        let at = self.places.get(column);
        matches!(
            at,
            Some(At::Shown(_, Column::FullYear | Column::Year(_)) | At::NewYear(_))
        )
    }

    pub(super) fn open(&self) -> usize {
        self.places.iter().filter(|at| **at == At::Open).count()
    }

    pub(super) fn discarded(&self) -> usize {
        self.places.iter().filter(|at| **at == At::Discarded).count()
    }

    pub(super) fn new_years(&self) -> Vec<Year> {
        let years = self.places.iter().filter_map(|at| match at {
            At::NewYear(year) => Some(*year),
            _ => None,
        });
        let mut years: Vec<_> = years.collect();
        years.sort_unstable();
        years
    }
}

/// The last column that holds a year, and its year.
fn last_year(target: &Target<'_>) -> Option<(usize, Year)> {
    let mut years = target
        .columns
        .iter()
        .enumerate()
        .filter_map(|(place, column)| match column {
            Column::Year(year) => Some((place, *year)),
            _ => None,
        });
    years.next_back()
}

/// A block that begins at the years or before them ends at the last year, or where the selection
/// does; one that begins after them ends where the grid does.
fn by_place(place: usize, target: &Target<'_>, outside: Option<Outside>) -> At {
    let selection = target.selection;
    let selected = selection.left.saturating_add(selection.width);
    let last = last_year(target).filter(|(last, _)| selection.left <= *last && place >= selected);
    match (last, target.columns.get(place)) {
        (Some((last, year)), _) if place > last => {
            let years = i64::try_from(place.saturating_sub(last)).unwrap_or(i64::MAX);
            outside_years(year.plus(years).ok(), outside)
        }
        (_, Some(column)) => At::Shown(place, *column),
        (_, None) => outside_years(None, outside),
    }
}

fn outside_years(year: Option<Year>, outside: Option<Outside>) -> At {
    match (outside, year) {
        (None, _) => At::Open,
        (Some(Outside::Extend), Some(year)) => At::NewYear(year),
        (Some(Outside::Extend | Outside::Discard), _) => At::Discarded,
    }
}

/// The column of the name that stands in the block's first row.
fn by_name(block: &Block, column: usize, target: &Target<'_>, outside: Option<Outside>) -> At {
    let Some(named) = block.cell(0, column).and_then(heading_row::named) else {
        return At::Discarded;
    };
    let place = target.columns.iter().position(|other| *other == named);
    match (place, named) {
        (Some(place), _) => At::Shown(place, named),
        (None, Column::Year(year)) => {
            let is_later = last_year(target).is_none_or(|(_, last)| year > last);
            outside_years(is_later.then_some(year), outside)
        }
        (None, _) => At::Discarded,
    }
}

fn shown(place: Option<usize>, target: &Target<'_>) -> At {
    let column = place.and_then(|place| Some((place, *target.columns.get(place)?)));
    column.map_or(At::Discarded, |(place, column)| At::Shown(place, column))
}

fn is_blank(block: &Block, column: usize, choices: &Choices) -> bool {
    let rows = heading_rows(choices)..block.height();
    let mut cells = rows.filter_map(|row| block.cell(row, column));
    cells.all(|cell| cell.trim().is_empty())
}
