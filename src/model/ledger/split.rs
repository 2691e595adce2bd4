//! What a sum is made of: recurring and one-off, operating and capital, inside and outside the
//! service ceiling. Worked out when asked; the sums do not carry it.

use super::Ledger;
use super::cell::Column;
use super::read::Coverage;
use super::rows::Bucket;
use crate::{AreaId, Ceiling, Counts, Figure, Line, Money, ProposalId, Recurrence, Scope};

/// What counts in a sum, split three ways; each pair adds up to the same exact and the same printed
/// amount, which is the sum without its balancing rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// Comes back every year (varig).
    pub recurring: Figure,
    /// Comes once (engangs).
    pub one_off: Figure,
    /// Drift.
    pub operating: Figure,
    /// Anlæg.
    pub capital: Figure,
    /// Inden for servicerammen.
    pub inside_ceiling: Figure,
    /// Uden for servicerammen.
    pub outside_ceiling: Figure,
}

impl Ledger {
    /// What an area comes to in a column, split; balancing rows are not in it.
    pub fn split(&self, area: AreaId, column: Column) -> Split {
        let mut split = Split::nothing();
        let Some(place) = column.place(self.plan.settings().years) else {
            return split;
        };
        for (_, inner) in self.plan.areas_within(area) {
            for id in inner.proposals.iter() {
                self.split_row(*id, place, &mut split);
            }
            self.split_overlaps(inner.id, place, &mut split);
        }
        if self.plan.settings().rounding.scope == Scope::Totals {
            self.round_split((area, place), &mut split);
        }
        split
    }

    /// Prints each pair so that it adds up to what the printed sum is without its balancing rows.
    fn round_split(&self, (area, place): (AreaId, usize), split: &mut Split) {
        let Some(mixture) = self.mixtures(area, Coverage::All).into_iter().nth(place) else {
            return;
        };
        let whole = mixture.recurring.plus(&mixture.one_off).printed;
        let pair = |one: &Figure, other: &Figure| self.parts_that_add_up(whole, [one.clone(), other.clone()]);
        [split.operating, split.capital] = pair(&split.operating, &split.capital);
        [split.inside_ceiling, split.outside_ceiling] = pair(&split.inside_ceiling, &split.outside_ceiling);
        (split.recurring, split.one_off) = (mixture.recurring, mixture.one_off);
    }

    fn split_row(&self, id: ProposalId, place: usize, split: &mut Split) {
        let Some(proposal) = self.plan.proposal(id) else { return };
        if !matches!(self.rows().bucket(proposal), Bucket::Allocated | Bucket::Unallocated) {
            return;
        }
        for (line, row) in proposal.lines.iter().zip(self.lines(id)) {
            if let Some(cell) = row.cells.get(place) {
                split.add(line, self.rows().recurrence(line), &cell.figure);
            }
        }
    }

    fn split_overlaps(&self, area: AreaId, place: usize, split: &mut Split) {
        for row in self.overlaps(area).into_iter().filter(|row| row.counts == Counts::Yes) {
            let overlap = self.plan.rules.overlaps.iter().find(|overlap| overlap.id == row.id);
            if let (Some(overlap), Some(cell)) = (overlap, row.cells.get(place)) {
                split.add(&overlap.line, self.rows().recurrence(&overlap.line), &cell.figure);
            }
        }
    }
}

impl Split {
    const fn nothing() -> Self {
        Self {
            recurring: Figure::zero(),
            one_off: Figure::zero(),
            operating: Figure::zero(),
            capital: Figure::zero(),
            inside_ceiling: Figure::zero(),
            outside_ceiling: Figure::zero(),
        }
    }

    fn add(&mut self, line: &Line, recurrence: Recurrence, figure: &Figure) {
        match recurrence {
            Recurrence::Recurring => self.recurring.add(figure),
            Recurrence::OneOff => self.one_off.add(figure),
        }
        match line.money {
            Money::Operating => self.operating.add(figure),
            Money::Capital => self.capital.add(figure),
        }
        match line.ceiling {
            Ceiling::Inside => self.inside_ceiling.add(figure),
            Ceiling::Outside => self.outside_ceiling.add(figure),
        }
    }
}
