//! What the screen, the exports and the command line read off a ledger.

use alloc::vec::Vec;

use super::Ledger;
use super::balanced::RowId;
use super::cell::{Cell, Column, Total};
use super::rows::Bucket;
use super::sums::Sums;
use crate::{AreaId, Counts, Figure, LineId, Overlap, OverlapId, Proposal, ProposalId, Reason, Scope, Year};

/// Whether expected but not allocated rows are among the effects: unallocated and balancing ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// They are.
    All,
    /// They are not.
    Allocated,
}

/// A proposal's figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whether it adds to the totals.
    pub counts: Counts,
    /// A cell for every column of [`Column::all`].
    pub cells: Vec<Cell>,
    /// Its posts in every column, where it has any; millionths of a post.
    pub posts: Option<Vec<Cell>>,
    /// The first year that every recurring line has its full effect, also beyond those shown.
    pub fully_phased_in: Option<Year>,
}

/// A line's figures, printed so that the lines add up to their proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRow {
    /// Which line.
    pub id: LineId,
    /// A cell for every column of [`Column::all`].
    pub cells: Vec<Cell>,
}

/// An overlap's figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlapRow {
    /// Which overlap.
    pub id: OverlapId,
    /// Whether it adds to the totals.
    pub counts: Counts,
    /// A cell for every column of [`Column::all`].
    pub cells: Vec<Cell>,
}

impl Ledger {
    /// Every column of figures.
    pub fn columns(&self) -> impl Iterator<Item = Column> + Clone + use<> {
        self.rows().columns()
    }

    /// The figures of a proposal.
    pub fn row(&self, id: ProposalId) -> Option<Row> {
        let proposal = self.plan.proposal(id)?;
        let rows = self.rows();
        Some(Row {
            counts: rows.counts(proposal),
            cells: self.printed_cells(proposal),
            posts: rows.posts_cells(proposal),
            fully_phased_in: self.fully_phased_in(id),
        })
    }

    /// A proposal's cells as they are printed: filled where it balances, adjusted in scope 'balanced'.
    pub(crate) fn printed_cells(&self, proposal: &Proposal) -> Vec<Cell> {
        let mut cells = match self.filled_cells(proposal.id) {
            Some(cells) => cells.to_vec(),
            None => self.rows().cells(proposal),
        };
        if let Some(balanced) = &self.balanced {
            balanced.adjust_row((proposal.area, RowId::Proposal(proposal.id)), &mut cells);
        }
        cells
    }

    fn fully_phased_in(&self, id: ProposalId) -> Option<Year> {
        let proposal = self.plan.proposal(id)?;
        let mut latest = None;
        for line in proposal.lines.iter() {
            let phase_in = self.plan.phase_in(&line.phasing)?;
            if phase_in.recurrence() == crate::Recurrence::Recurring {
                latest = latest.max(Some(phase_in.fully_phased_in()?));
            }
        }
        latest
    }

    /// The figures of a proposal's lines, printed so that they add up to it.
    pub fn lines(&self, id: ProposalId) -> Vec<LineRow> {
        let (Some(proposal), Some(row)) = (self.plan.proposal(id), self.row(id)) else {
            return Vec::new();
        };
        let line_row = |line: &crate::Line| LineRow {
            id: line.id,
            cells: Vec::new(),
        };
        let mut lines: Vec<LineRow> = proposal.lines.iter().map(line_row).collect();
        for (column, whole) in self.columns().zip(&row.cells) {
            let cells = self
                .rows()
                .cells_of_lines(&proposal.lines, column, whole.figure.printed);
            for (line, cell) in lines.iter_mut().zip(cells) {
                line.cells.push(cell);
            }
        }
        lines
    }

    /// The overlaps that are summed in an area, in the order they were entered.
    pub fn overlaps(&self, area: AreaId) -> Vec<OverlapRow> {
        let rows = self.rows();
        let here = self
            .plan
            .rules
            .overlaps
            .iter()
            .filter(|overlap| rows.overlap_area(overlap) == area);
        here.map(|overlap| self.overlap_row(overlap)).collect()
    }

    /// The figures of the overlap of this id.
    pub fn overlap_figures(&self, id: OverlapId) -> Option<OverlapRow> {
        let mut overlaps = self.plan.rules.overlaps.iter();
        overlaps
            .find(|overlap| overlap.id == id)
            .map(|overlap| self.overlap_row(overlap))
    }

    /// The figures of one overlap.
    pub(crate) fn overlap_row(&self, overlap: &Overlap) -> OverlapRow {
        let rows = self.rows();
        let counts = match rows.overlap_bucket(overlap) {
            Bucket::Nowhere => Counts::No(Reason::Partner),
            _ => Counts::Yes,
        };
        let mut cells = rows.overlap_cells(overlap);
        if let Some(balanced) = &self.balanced {
            balanced.adjust_row((rows.overlap_area(overlap), RowId::Overlap(overlap.id)), &mut cells);
        }
        OverlapRow {
            id: overlap.id,
            counts,
            cells,
        }
    }

    /// What an area comes to, all in it included, in every column; the whole plan's is the total.
    pub fn totals(&self, area: AreaId, coverage: Coverage) -> Vec<Total> {
        (0..self.columns().count())
            .map(|place| self.total(area, place, coverage))
            .collect()
    }

    /// What an area comes to in the column at a place of [`Column::all`].
    pub(super) fn total(&self, area: AreaId, place: usize, coverage: Coverage) -> Total {
        let Some(sums) = self.sums.get(area) else {
            return Total::ZERO;
        };
        let mut total = sums.allocated.at(place);
        if coverage == Coverage::All {
            let more = sums.unallocated_at(place);
            total.figure.add(&more.figure);
            total.unquantified = total.unquantified.saturating_add(more.unquantified);
            if let Some(filled) = self.fills.within(area, place) {
                total.figure.add(filled);
            }
        }
        total.figure = self.printed_total((area, place), coverage, total.figure);
        total
    }

    /// A sum as the scenario's tables foot: its printed figure in line with the scope.
    fn printed_total(&self, (area, place): (AreaId, usize), coverage: Coverage, sum: Figure) -> Figure {
        match (self.plan.settings().rounding.scope, &self.balanced) {
            (Scope::Totals, _) => self.rows().figure(sum.exact),
            (Scope::Balanced, Some(balanced)) => {
                let printed = balanced.total(area, place, coverage).unwrap_or(sum.printed);
                Figure {
                    printed,
                    exact: sum.exact,
                }
            }
            (Scope::Cells | Scope::Balanced, _) => sum,
        }
    }

    /// What the rows of an area print in the column at a place, added up, whatever the area prints.
    pub(crate) fn printed_rows(&self, area: AreaId, place: usize) -> i128 {
        let sums = self.sums.get(area).cloned().unwrap_or_default();
        let own = sums.allocated.at(place).figure.plus(&sums.unallocated_at(place).figure);
        let filled = self.fills.within(area, place).map_or(0, |filled| filled.printed);
        own.printed.saturating_add(filled)
    }

    /// What does not count, in every column; nor what is not shared out, where that is not among the effects.
    pub fn left_out(&self, coverage: Coverage) -> Vec<Total> {
        let mut totals = self.in_columns(&self.left_out);
        if coverage == Coverage::Allocated {
            let all = self.totals(AreaId::WHOLE, Coverage::All);
            let allocated = self.totals(AreaId::WHOLE, Coverage::Allocated);
            for ((total, all), allocated) in totals.iter_mut().zip(all).zip(allocated) {
                total.figure.add(&all.figure.minus(&allocated.figure));
                let unquantified = all.unquantified.saturating_sub(allocated.unquantified);
                total.unquantified = total.unquantified.saturating_add(unquantified);
            }
        }
        self.rounded_apart(totals)
    }

    /// What was decided earlier and is summed apart, in every column.
    pub fn decided_earlier(&self) -> Vec<Total> {
        self.rounded_apart(self.in_columns(&self.earlier))
    }

    fn in_columns(&self, sums: &Sums) -> Vec<Total> {
        (0..self.columns().count()).map(|place| sums.at(place)).collect()
    }

    /// Sums that stand apart from the table, rounded by themselves where sums are.
    fn rounded_apart(&self, mut totals: Vec<Total>) -> Vec<Total> {
        if self.plan.settings().rounding.scope == Scope::Totals {
            for total in &mut totals {
                total.figure = self.rows().figure(total.figure.exact.clone());
            }
        }
        totals
    }

    /// The posts of an area in every column, in millionths of a post; fewer posts are negative.
    pub fn posts(&self, area: AreaId, coverage: Coverage) -> Vec<Total> {
        let sums = self.sums.get(area).cloned().unwrap_or_default();
        let mut totals: Vec<Total> = (0..self.columns().count()).map(|place| sums.posts_at(place)).collect();
        if coverage == Coverage::Allocated {
            self.without_unallocated_posts(area, &mut totals);
        }
        if self.plan.settings().rounding.scope == Scope::Totals {
            for total in &mut totals {
                total.figure = self.rows().posts_figure(total.figure.exact.clone());
            }
        }
        totals
    }

    /// Takes the posts of what is not shared out off an area's.
    fn without_unallocated_posts(&self, area: AreaId, totals: &mut [Total]) {
        let rows = self.rows();
        for proposal in self.plan.proposals() {
            if !self.plan.lies_in(proposal.area, area) || rows.bucket(proposal) != Bucket::Unallocated {
                continue;
            }
            let cells = rows.posts_cells(proposal).unwrap_or_default();
            for (total, cell) in totals.iter_mut().zip(cells) {
                total.figure.subtract(&cell.figure);
                total.unquantified = total.unquantified.saturating_sub(cell.unquantified.into());
            }
        }
    }

    /// By how much a printed sum differs from the sum of its printed parts, in every column: zero
    /// wherever the table foots.
    pub fn footing(&self, area: AreaId) -> Vec<Figure> {
        let mut missing: Vec<Figure> = self
            .totals(area, Coverage::All)
            .into_iter()
            .map(|total| total.figure)
            .collect();
        let mut take = |cells: Vec<Figure>| {
            for (left, part) in missing.iter_mut().zip(cells) {
                left.subtract(&part);
            }
        };
        let Some(held) = self.plan.area(area) else {
            return missing;
        };
        for id in held.areas.iter() {
            take(
                self.totals(*id, Coverage::All)
                    .into_iter()
                    .map(|total| total.figure)
                    .collect(),
            );
        }
        for row in held
            .proposals
            .iter()
            .filter_map(|id| self.row(*id))
            .filter(|row| row.counts == Counts::Yes)
        {
            take(row.cells.into_iter().map(|cell| cell.figure).collect());
        }
        for row in self.overlaps(area).into_iter().filter(|row| row.counts == Counts::Yes) {
            take(row.cells.into_iter().map(|cell| cell.figure).collect());
        }
        missing
    }

    /// The sum over the years shown of a row or a total: what is printed adds up.
    pub fn over_the_years<'a>(&self, figures: impl IntoIterator<Item = &'a Figure>) -> Figure {
        let years = self.plan.settings().years.count();
        let shown = figures.into_iter().skip(1).take(years);
        shown.fold(Figure::zero(), |sum, figure| sum.plus(figure))
    }
}
