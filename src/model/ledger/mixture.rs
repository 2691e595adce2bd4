//! Totals that add money that comes once to money that comes back every year.

use alloc::vec::Vec;

use super::Ledger;
use super::cell::Column;
use super::read::Coverage;
use super::rows::Bucket;
use crate::rounding::{Part, largest_remainder};
use crate::{AreaId, Figure, Line, ProposalId, Recurrence, Scope};

/// What a total is made of in one column: recurring and one-off money, and what is filled.
///
/// The printed figures add up to the printed total, the exact ones to the exact total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mixture {
    /// The column.
    pub column: Column,
    /// The total.
    pub total: Figure,
    /// What comes back every year (varig).
    pub recurring: Figure,
    /// What comes once (engangs).
    pub one_off: Figure,
    /// What balancing rows fill, which is neither.
    pub balancing: Figure,
    /// The proposals whose money comes once in the column, in the order of print.
    pub once: Vec<ProposalId>,
}

/// The one-off money among the rows of an area that count.
struct Once {
    /// What it comes to, by column.
    sums: Vec<Figure>,
    /// The proposals that bring any.
    rows: Vec<OnceRow>,
}

/// A proposal that brings money once.
struct OnceRow {
    id: ProposalId,
    /// In which columns.
    columns: Vec<bool>,
}

impl Ledger {
    /// What an area's total is made of, in every column, mixed or not.
    pub fn mixtures(&self, area: AreaId, coverage: Coverage) -> Vec<Mixture> {
        let once = self.once_in(area, coverage);
        let parts = once.sums.into_iter().zip(self.printed_fills(area, coverage));
        let columns = self.columns().zip(parts).enumerate();
        let mixture = |(place, (column, (one_off, balancing))): (usize, (Column, (Figure, Figure)))| {
            let total = self.total(area, place, coverage).figure;
            let recurring = total.minus(&one_off).minus(&balancing);
            let parts = [recurring, one_off, balancing];
            let [recurring, one_off, balancing] = self.parts_that_add_up(total.printed, parts);
            Mixture {
                column,
                recurring,
                total,
                one_off,
                balancing,
                once: once
                    .rows
                    .iter()
                    .filter(|row| row.in_column(place))
                    .map(|row| row.id)
                    .collect(),
            }
        };
        columns.map(mixture).collect()
    }

    /// The areas whose total mixes recurring and one-off money in some column, the whole plan among them.
    pub fn mixed_areas(&self) -> impl Iterator<Item = AreaId> {
        let areas = self.plan.areas_in_order().into_iter().map(|(_, area)| area.id);
        areas.filter(|id| self.mixtures(*id, Coverage::All).iter().any(Mixture::is_mixed))
    }

    /// What comes once in an area, and the proposals that bring it.
    fn once_in(&self, area: AreaId, coverage: Coverage) -> Once {
        let mut once = Once {
            sums: self.nothing(),
            rows: Vec::new(),
        };
        for (_, inner) in self.plan.areas_within(area) {
            for id in inner.proposals.iter() {
                let figures = self.once_of(*id, coverage);
                once.add(&figures);
                once.rows.extend(OnceRow::of(*id, &figures));
            }
        }
        self.take_off_overlaps((area, coverage), &mut once);
        once
    }

    /// What a proposal that counts brings once, in every column; nothing where none of it does.
    fn once_of(&self, id: ProposalId, coverage: Coverage) -> Vec<Figure> {
        let rows = self.rows();
        let Some(proposal) = self.plan.proposal(id) else {
            return Vec::new();
        };
        let is_once = |line: &Line| rows.recurrence(line) == Recurrence::OneOff;
        let count = proposal.lines.iter().filter(|line| is_once(line)).count();
        if count == 0 || !covered(rows.bucket(proposal), coverage) {
            return Vec::new();
        }
        if count == proposal.lines.len() {
            return self
                .printed_cells(proposal)
                .into_iter()
                .map(|cell| cell.figure)
                .collect();
        }
        let mut sums = self.nothing();
        let lines = proposal.lines.iter().zip(self.lines(id));
        for (_, row) in lines.filter(|(line, _)| is_once(line)) {
            for (sum, cell) in sums.iter_mut().zip(&row.cells) {
                sum.add(&cell.figure);
            }
        }
        sums
    }

    /// What overlaps take out of the money that comes once.
    fn take_off_overlaps(&self, (area, coverage): (AreaId, Coverage), once: &mut Once) {
        let rows = self.rows();
        let overlaps = self.plan.rules.overlaps.iter().filter(|overlap| {
            rows.recurrence(&overlap.line) == Recurrence::OneOff
                && covered(rows.overlap_bucket(overlap), coverage)
                && self.plan.lies_in(rows.overlap_area(overlap), area)
        });
        for overlap in overlaps {
            let cells = self.overlap_row(overlap).cells.into_iter();
            once.add(&cells.map(|cell| cell.figure).collect::<Vec<_>>());
        }
    }

    /// What balancing rows in an area come to as they are printed, by column.
    fn printed_fills(&self, area: AreaId, coverage: Coverage) -> Vec<Figure> {
        let mut filled = self.nothing();
        if coverage == Coverage::Allocated {
            return filled;
        }
        let rows = self.balancing_rows().filter_map(|id| self.plan.proposal(id));
        for row in rows.filter(|row| self.plan.lies_in(row.area, area)) {
            for (sum, cell) in filled.iter_mut().zip(self.printed_cells(row)) {
                sum.add(&cell.figure);
            }
        }
        filled
    }

    /// Nothing in every column.
    fn nothing(&self) -> Vec<Figure> {
        self.columns().map(|_| Figure::zero()).collect()
    }

    /// The parts of a sum as they are printed beside it: in scope 'totals' each is its exact figure or less than a
    /// step off it, so that they add up to the printed sum; in the others they are sums of printed cells, and do.
    pub(super) fn parts_that_add_up<const N: usize>(&self, printed: i128, parts: [Figure; N]) -> [Figure; N] {
        let rounding = &self.plan.settings().rounding;
        if rounding.scope != Scope::Totals {
            return parts;
        }
        let pieces: Vec<Part> = (0..)
            .zip(&parts)
            .map(|(place, part)| Part::of(part.exact.clone(), rounding.step, place))
            .collect();
        let mut shares = largest_remainder(printed, rounding.step, &pieces).into_iter();
        parts.map(|part| Figure {
            printed: shares.next().unwrap_or(part.printed),
            exact: part.exact,
        })
    }
}

impl Mixture {
    /// Whether it prints some of both.
    pub const fn is_mixed(&self) -> bool {
        !self.one_off.prints_as_zero() && !self.recurring.prints_as_zero()
    }
}

impl Once {
    fn add(&mut self, figures: &[Figure]) {
        for (sum, figure) in self.sums.iter_mut().zip(figures) {
            sum.add(figure);
        }
    }
}

impl OnceRow {
    fn of(id: ProposalId, figures: &[Figure]) -> Option<Self> {
        let columns: Vec<bool> = figures.iter().map(|figure| !figure.prints_as_zero()).collect();
        columns.contains(&true).then_some(Self { id, columns })
    }

    fn in_column(&self, place: usize) -> bool {
        self.columns.get(place) == Some(&true)
    }
}

fn covered(bucket: Bucket, coverage: Coverage) -> bool {
    match bucket {
        Bucket::Allocated => true,
        Bucket::Unallocated => coverage == Coverage::All,
        Bucket::LeftOut | Bucket::Earlier | Bucket::Nowhere => false,
    }
}
