//! Going from figure to figure, from pane to pane, and selecting rows, columns and all.

use model::{AreaId, Ledger, Plan, ProposalId};

use super::Grid;
use super::arrange::changed;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::cursor::{Block, CellKey, Layout, Place};
use super::entry;
use super::perform::Done;
use super::rows::{RowKey, Rows, StripRow};
use super::structure;
use crate::window::action::Action;
use crate::window::view::{Filter, View};

impl Grid {
    /// Selects the rows around the active cell; where they are selected already, everything.
    pub(super) fn select_all(&mut self) {
        let Some(layout) = self.layout() else { return };
        let Some(place) = self.cursor.place(layout) else { return };
        let last = layout.columns.len().saturating_sub(1);
        let block = |first: usize, past: usize| Block {
            first: Place { row: first, column: 0 },
            last: Place {
                row: past.saturating_sub(1),
                column: last,
            },
        };
        let part = layout.part(place.row);
        let ends = |row: &usize| !layout.rows.at(*row).is_some_and(is_entered);
        let first = (part.start..place.row)
            .rev()
            .find(ends)
            .map_or(part.start, |row| row.saturating_add(1));
        let end = (place.row..part.end).find(ends).unwrap_or(part.end);
        let around = block(first.min(place.row), end.max(place.row.saturating_add(1)));
        let wanted = if self.block() == Some(around) {
            block(part.start, part.end)
        } else {
            around
        };
        self.select(wanted);
    }

    /// Selects the rows that the selection lies in.
    pub(super) fn select_rows(&mut self) {
        let Some((layout, block)) = self.layout().zip(self.block()) else {
            return;
        };
        let last = layout.columns.len().saturating_sub(1);
        self.select(Block {
            first: Place {
                column: 0,
                ..block.first
            },
            last: Place {
                column: last,
                ..block.last
            },
        });
    }

    /// Selects the columns that the selection lies in.
    pub(super) fn select_columns(&mut self) {
        let Some((layout, block)) = self.layout().zip(self.block()) else {
            return;
        };
        let part = layout.part(block.first.row);
        self.select(Block {
            first: Place {
                row: part.start,
                ..block.first
            },
            last: Place {
                row: part.end.saturating_sub(1),
                ..block.last
            },
        });
    }

    fn select(&mut self, block: Block) {
        let corner = |place| self.layout().and_then(|layout: Layout<'_>| layout.cell(place));
        let (anchor, reach) = (corner(block.first), corner(block.last));
        self.cursor.anchor = anchor;
        self.cursor.reach = reach;
    }

    /// Whether the cursor is in the strip under the rows.
    pub fn is_in_totals(&self) -> bool {
        matches!(self.cursor.active.map(|cell| cell.row), Some(RowKey::Strip(_)))
    }

    /// Goes on from the rows to the targets under them, in the same year.
    pub fn go_to_totals(&mut self) {
        let Some(active) = self.cursor.active.filter(|_| !self.is_in_totals()) else {
            return;
        };
        let year = match active.column {
            column @ ColumnKey::Year(_) => Some(column),
            _ => self.first_year(),
        };
        self.before_strip = Some(active);
        if let Some(column) = year {
            let row = RowKey::Strip(StripRow::Target);
            self.go_to(CellKey { row, column });
        }
    }

    /// Goes back from there to where the cursor was, where a key led from there.
    pub fn go_back_to_rows(&mut self) {
        if self.before_strip.is_some() {
            self.go_to_rows();
        }
    }

    /// Goes back from there to where the cursor was, or to the first row.
    pub fn go_to_rows(&mut self) {
        if !self.is_in_totals() {
            return;
        }
        let first = self
            .layout()
            .and_then(|layout| layout.cell(Place { row: 0, column: 0 }));
        if let Some(cell) = self.before_strip.take().or(first) {
            self.go_to(cell);
        }
    }

    fn first_year(&self) -> Option<ColumnKey> {
        let layout = self.layout()?;
        let mut years = layout
            .columns
            .iter()
            .filter(|column| matches!(column, ColumnKey::Year(_)));
        years.next().copied()
    }

    /// Goes to what the active figure is made from.
    pub(super) fn go_to_precedents(&mut self, sight: Sight<'_>) -> Done {
        let cell = self.cursor.active.ok_or("told-no-precedents")?;
        let to = precedent(sight, cell).ok_or("told-no-precedents")?;
        Ok(self.reveal(sight, to))
    }

    /// Goes to what the active figure goes into.
    pub(super) fn go_to_dependents(&mut self, sight: Sight<'_>) -> Done {
        let cell = self.cursor.active.ok_or("told-no-dependents")?;
        let to = dependent(sight, cell, self.first_year()).ok_or("told-no-dependents")?;
        Ok(self.reveal(sight, to))
    }

    /// Goes to a cell, and shows it where it is folded away or filtered out.
    pub(super) fn reveal(&mut self, sight: Sight<'_>, cell: CellKey) -> Vec<Action> {
        self.go_to(cell);
        if self.rows().is_some_and(|rows| rows.place(cell.row).is_some()) {
            return Vec::new();
        }
        changed(sight, showing(sight.ledger, sight.view, cell.row))
            .into_iter()
            .collect()
    }
}

/// A view with what hides a row taken away: what is folded over it, and the filter where that leaves it out.
pub fn showing(ledger: &Ledger, view: &View, row: RowKey) -> View {
    let plan = ledger.plan();
    let mut view = view.clone();
    if Rows::of(ledger, &view).place(row).is_some() {
        return view;
    }
    if let RowKey::Line(id, _) = row {
        view.unfolded.insert(id);
    }
    if let Some(area) = structure::area_of(plan, row) {
        for above in plan.upwards(area) {
            view.folded.remove(&above.id);
        }
    }
    if Rows::of(ledger, &view).place(row).is_none() {
        view.filter = Filter::default();
    }
    view
}

/// Whether a row is one that somebody enters.
const fn is_entered(row: RowKey) -> bool {
    matches!(row, RowKey::Proposal(_) | RowKey::Line(..))
}

/// What a figure is made from: a year from the full-year effect, a proposal from its lines, a sum
/// from the first row in it.
fn precedent(sight: Sight<'_>, cell: CellKey) -> Option<CellKey> {
    let plan = sight.ledger.plan();
    let across = |column| Some(CellKey { column, ..cell });
    let row = |row| Some(CellKey { row, ..cell });
    match (cell.row, cell.column) {
        (RowKey::Proposal(id), _) if has_several_lines(plan, id) => row(first_line(plan, id)?),
        (RowKey::Proposal(_) | RowKey::Line(..), ColumnKey::Year(_) | ColumnKey::FullyPhasedIn | ColumnKey::Sum) => {
            across(ColumnKey::FullYear).filter(|_| sight.view.shown.contains(&ColumnKey::FullYear))
        }
        (RowKey::Overlap(id), _) => {
            let overlap = plan.rules().overlaps.iter().find(|overlap| overlap.id == id)?;
            row(RowKey::Proposal(overlap.between[0]))
        }
        (RowKey::Subtotal(id) | RowKey::Area(id), _) => row(first_in(plan, id)?),
        (RowKey::Strip(StripRow::Total), _) => row(first_in(plan, AreaId::WHOLE)?),
        (RowKey::Strip(StripRow::Effective), _) => row(RowKey::Strip(StripRow::Target)),
        (RowKey::Strip(StripRow::Missing), _) => row(RowKey::Strip(StripRow::Total)),
        _ => None,
    }
}

/// What a figure goes into: a full-year effect into the first year, a line into its proposal, a
/// row into its area's sum, and so on up to what is missing.
fn dependent(sight: Sight<'_>, cell: CellKey, first_year: Option<ColumnKey>) -> Option<CellKey> {
    let plan = sight.ledger.plan();
    let row = |row| Some(CellKey { row, ..cell });
    match (cell.row, cell.column) {
        (RowKey::Line(..) | RowKey::Proposal(_), ColumnKey::FullYear) if entry::line(plan, cell.row).is_some() => {
            Some(CellKey {
                column: first_year?,
                ..cell
            })
        }
        (RowKey::Line(id, _), _) => row(RowKey::Proposal(id)),
        (RowKey::Proposal(id), _) => row(sum_of(plan.proposal(id)?.area)),
        (RowKey::Overlap(_), _) => row(sum_of(structure::area_of(plan, cell.row)?)),
        (RowKey::Subtotal(id) | RowKey::Area(id), _) => row(sum_of(plan.area(id)?.parent?)),
        (RowKey::Strip(StripRow::Total | StripRow::Target | StripRow::Effective), _) => {
            row(RowKey::Strip(StripRow::Missing))
        }
        (RowKey::Strip(StripRow::Missing), _) => None,
    }
}

/// The row that sums an area.
const fn sum_of(id: AreaId) -> RowKey {
    if id.0 == AreaId::WHOLE.0 {
        RowKey::Strip(StripRow::Total)
    } else {
        RowKey::Subtotal(id)
    }
}

fn has_several_lines(plan: &Plan, id: ProposalId) -> bool {
    plan.proposal(id).is_some_and(|proposal| proposal.lines.len() > 1)
}

fn first_line(plan: &Plan, id: ProposalId) -> Option<RowKey> {
    let line = plan.proposal(id)?.lines.first()?;
    Some(RowKey::Line(id, line.id))
}

fn first_in(plan: &Plan, id: AreaId) -> Option<RowKey> {
    let area = plan.area(id)?;
    let proposal = area.proposals.first().map(|id| RowKey::Proposal(*id));
    proposal.or_else(|| area.areas.first().map(|id| RowKey::Subtotal(*id)))
}
