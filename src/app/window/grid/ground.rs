//! Where a block can be pasted: rows and columns that hold entries, and how far down it may go.

use exchange::paste::{PastePlan, PastedCell, Rectangle, RowAt};
use model::AreaId;

use super::Grid;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::cursor::{CellKey, Layout, Place};
use super::fill::holds_entries;
use super::rows::{RowKey, Rows};

/// How far down a block may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bounds {
    /// To the last row, passing over sums and headings.
    Plan,
    /// To the end of the area; what is left over becomes new proposals there.
    Area,
}

/// The rows and columns that can receive something.
pub struct Ground {
    /// Rows that hold entries, in the order they are shown.
    pub rows: Vec<RowKey>,
    /// The columns that are shown.
    pub columns: Vec<ColumnKey>,
    /// What is selected, in these rows and columns.
    pub selection: Rectangle,
    /// Where new proposals go.
    pub area: AreaId,
    /// For each row, how many sums and headings stand above it.
    pub groups: Vec<usize>,
}

impl Ground {
    /// The ground at what is selected.
    pub fn of(grid: &Grid, sight: Sight<'_>, layout: Layout<'_>, bounds: Bounds) -> Self {
        let block = grid.cursor.block(layout);
        let first = block.map_or(Place { row: 0, column: 1 }, |block| block.first);
        let last = block.map_or(first, |block| block.last);
        let starts_in_rows = layout.rows.at(first.row).is_some_and(holds_entries);
        let ends = match bounds {
            Bounds::Plan if starts_in_rows => layout.rows.scrolling(),
            _ => end_of_group(layout.rows, first.row),
        };
        let (mut rows, mut groups, mut passed) = (Vec::new(), Vec::new(), 0_usize);
        let (mut top, mut height) = (0_usize, 0_usize);
        for (place, row) in layout.rows.iter().enumerate().take(ends) {
            if !holds_entries(row) {
                passed = passed.saturating_add(1);
                continue;
            }
            top = top.saturating_add(usize::from(place < first.row));
            height = height.saturating_add(usize::from((first.row..=last.row).contains(&place)));
            rows.push(row);
            groups.push(passed);
        }
        Self {
            area: area_at(sight, layout.rows, ends),
            rows,
            columns: layout.columns.to_vec(),
            selection: Rectangle {
                top,
                left: first.column,
                height: height.max(1),
                width: last.column.saturating_sub(first.column).saturating_add(1),
            },
            groups,
        }
    }

    /// The cell at a row and column of the ground.
    pub fn cell(&self, row: usize, column: usize) -> Option<CellKey> {
        Some(CellKey {
            row: self.rows.get(row).copied()?,
            column: self.columns.get(column).copied()?,
        })
    }

    /// Whether a paste goes beyond the area it begins in, where nobody selected that.
    pub fn crosses(&self, plan: &PastePlan) -> bool {
        let group = |cell: &PastedCell| match cell.row {
            RowAt::Shown(row) => self.groups.get(row).copied(),
            RowAt::New(_) => None,
        };
        let mut groups = plan.cells.iter().filter_map(group);
        let first = groups.next();
        plan.written != self.selection && groups.any(|group| Some(group) != first)
    }
}

/// The place after the last row of the group that a row lies in.
fn end_of_group(rows: &Rows, from: usize) -> usize {
    let below = rows.iter().enumerate().skip(from.saturating_add(1));
    let is_end = |row: RowKey| matches!(row, RowKey::Area(_) | RowKey::Subtotal(_) | RowKey::Strip(_));
    if rows.at(from).is_some_and(|row| matches!(row, RowKey::Subtotal(_))) {
        return from;
    }
    let mut ends = below.filter(|(_, row)| is_end(*row)).map(|(place, _)| place);
    ends.next().unwrap_or_else(|| rows.len())
}

/// The area that new proposals after the rows above a place go to.
fn area_at(sight: Sight<'_>, rows: &Rows, ends: usize) -> AreaId {
    let plan = sight.ledger.plan();
    let area = |row: RowKey| match row {
        RowKey::Proposal(id) | RowKey::Line(id, _) => plan.proposal(id).map(|proposal| proposal.area),
        RowKey::Area(id) => Some(id),
        RowKey::Subtotal(_) | RowKey::Overlap(_) | RowKey::Strip(_) => None,
    };
    let above: Vec<RowKey> = rows.iter().take(ends).collect();
    above.into_iter().rev().find_map(area).unwrap_or(AreaId::WHOLE)
}
