//! Totals that add money that comes once to money that comes back every year.

use alloc::vec::Vec;

use super::Ledger;
use super::cell::Column;
use super::read::Coverage;
use super::rows::Bucket;
use crate::{AreaId, Figure, ProposalId, Recurrence, Scope};

/// What a total is made of that mixes recurring and one-off money.
///
/// The printed figures add up to the printed total, the exact ones to the exact total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mixture {
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

impl Ledger {
    /// What an area's total in a column mixes; nothing where all of it is of one sort.
    pub fn mixture(&self, area: AreaId, coverage: Coverage, column: Column) -> Option<Mixture> {
        let place = column.place(self.plan.settings().years)?;
        let (once, one_off) = self.once_in((area, coverage), place);
        let one_off = self.as_printed(one_off);
        if one_off.prints_as_zero() {
            return None;
        }
        let balancing = self.as_printed(self.filled_within((area, coverage), place));
        let total = self.total(area, place, coverage).figure;
        let recurring = total.minus(&one_off).minus(&balancing);
        (!recurring.prints_as_zero()).then_some(Mixture {
            total,
            recurring,
            one_off,
            balancing,
            once,
        })
    }

    /// What comes once in an area, and the proposals that bring it.
    fn once_in(&self, (area, coverage): (AreaId, Coverage), place: usize) -> (Vec<ProposalId>, Figure) {
        let (mut rows, mut sum) = (Vec::new(), Figure::zero());
        for (_, inner) in self.plan.areas_in_order() {
            if !self.plan.lies_in(inner.id, area) {
                continue;
            }
            for id in inner.proposals.iter() {
                let once = self.once_of(*id, coverage, place);
                if !once.prints_as_zero() {
                    rows.push(*id);
                }
                sum.add(&once);
            }
            sum.add(&self.overlaps_once(inner.id, coverage, place));
        }
        (rows, sum)
    }

    /// What a proposal that counts brings once.
    fn once_of(&self, id: ProposalId, coverage: Coverage, place: usize) -> Figure {
        let rows = self.rows();
        let Some(proposal) = self.plan.proposal(id) else {
            return Figure::zero();
        };
        let is_once = |line: &crate::Line| rows.recurrence(line) == Recurrence::OneOff;
        if !covered(rows.bucket(proposal), coverage) || !proposal.lines.iter().any(is_once) {
            return Figure::zero();
        }
        let lines = proposal.lines.iter().zip(self.lines(id));
        let once = lines.filter(|(line, _)| is_once(line));
        let cells = once.filter_map(|(_, row)| row.cells.into_iter().nth(place));
        cells.fold(Figure::zero(), |sum, cell| sum.plus(&cell.figure))
    }

    fn overlaps_once(&self, area: AreaId, coverage: Coverage, place: usize) -> Figure {
        let rows = self.rows();
        let overlaps = self.plan.rules.overlaps.iter().filter(|overlap| {
            rows.overlap_area(overlap) == area
                && rows.recurrence(&overlap.line) == Recurrence::OneOff
                && covered(rows.overlap_bucket(overlap), coverage)
        });
        let cells = overlaps.filter_map(|overlap| self.overlap_row(overlap).cells.into_iter().nth(place));
        cells.fold(Figure::zero(), |sum, cell| sum.plus(&cell.figure))
    }

    fn filled_within(&self, (area, coverage): (AreaId, Coverage), place: usize) -> Figure {
        match coverage {
            Coverage::Allocated => Figure::zero(),
            Coverage::All => self.fills.within(area, place).cloned().unwrap_or(Figure::zero()),
        }
    }

    /// A part of a total as the scope prints totals.
    fn as_printed(&self, part: Figure) -> Figure {
        match self.plan.settings().rounding.scope {
            Scope::Totals => self.rows().figure(part.exact),
            Scope::Cells | Scope::Balanced => part,
        }
    }
}

fn covered(bucket: Bucket, coverage: Coverage) -> bool {
    match bucket {
        Bucket::Allocated => true,
        Bucket::Unallocated => coverage == Coverage::All,
        Bucket::LeftOut | Bucket::Earlier | Bucket::Nowhere => false,
    }
}
