//! Follow-up: what was realised by a day, what is still expected and what is lost.

use alloc::vec::Vec;

use crate::ledger::Bucket;
use crate::{
    AreaId, Closing, Counts, Exact, Figure, FollowUp, Ledger, Money, Overlap, Proposal, ProposalId, Scope, Year,
};

/// As of which day follow-up is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsOf<'a> {
    /// With everything that is known.
    Now,
    /// With what was known on a day, as `2024-10-31`, that day included.
    Day(&'a str),
}

/// A year's plan held against what came of it, in money with savings negative.
///
/// Exactly, `planned` + `beyond` = `delivered` + `still_expected` + `lost`. What is left of a
/// saving is never negative: a proposal that brings more than planned expects and loses nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// What the plan says.
    pub planned: Figure,
    /// What was realised.
    pub delivered: Figure,
    /// What is left of the plan while the year is open.
    pub still_expected: Figure,
    /// What is left of the plan once the year is closed.
    pub lost: Figure,
    /// What was realised beyond the plan.
    pub beyond: Figure,
}

/// One year of a proposal, followed up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearDelivery {
    /// Which year.
    pub year: Year,
    /// What was noted about it by the day asked for, where anything was.
    pub known: Option<FollowUp>,
    /// The plan held against that.
    pub delivery: Delivery,
}

/// One year of an area, followed up: the rows in it that count, added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaDelivery {
    /// Which year.
    pub year: Year,
    /// How many proposals count in it.
    pub rows: u32,
    /// How many of them something was noted about by the day asked for.
    pub followed: u32,
    /// The plan held against that.
    pub delivery: Delivery,
}

impl Ledger {
    /// A proposal's plan held against what was realised, for each year shown, whether it counts or
    /// not.
    ///
    /// A realised amount is taken to be in the plan's own price level, and shown in another with
    /// the operating index, like a target.
    pub fn delivery(&self, id: ProposalId, as_of: AsOf<'_>) -> Option<Vec<YearDelivery>> {
        let proposal = self.plan().proposal(id)?;
        let planned = self.row(id)?.cells.into_iter().skip(1).map(|cell| cell.figure);
        let years = self.plan().settings().years.iter().zip(planned);
        Some(
            years
                .map(|(year, planned)| self.year_delivery(proposal.known(year, as_of), (year, planned)))
                .collect(),
        )
    }

    fn year_delivery(&self, known: Option<&FollowUp>, (year, planned): (Year, Figure)) -> YearDelivery {
        let realised = known.map_or(Exact::ZERO, |known| Exact::of(known.realised));
        let realised = match &self.rows().terms.factors {
            None => realised,
            Some(factors) => realised.times(factors.of(Money::Operating)),
        };
        let delivered = self.figure(realised);
        let closing = known.map_or(Closing::Open, |known| known.closing);
        YearDelivery {
            year,
            known: known.cloned(),
            delivery: Delivery::new(planned, delivered, closing),
        }
    }

    /// An area's plan held against what was realised, for each year shown; the whole plan's is the
    /// total. Balancing rows and overlaps are in it, as they are in the totals.
    ///
    /// Nothing is realised of an overlap itself; it is settled once both of its proposals are
    /// closed, whose realised amounts no longer hold anything twice.
    pub fn delivery_of_area(&self, area: AreaId, as_of: AsOf<'_>) -> Vec<AreaDelivery> {
        let years = self.plan().settings().years.iter();
        let mut sums: Vec<AreaDelivery> = years.map(AreaDelivery::nothing).collect();
        let inside = self
            .plan()
            .proposals()
            .filter(|row| self.plan().lies_in(row.area, area));
        for proposal in inside.filter(|row| self.rows().counts(row) == Counts::Yes) {
            let years = self.delivery(proposal.id, as_of).unwrap_or_default();
            sums.iter_mut().zip(years).for_each(|(sum, year)| sum.add(&year));
        }
        for overlap in &self.plan().rules().overlaps {
            if self.plan().lies_in(self.rows().overlap_area(overlap), area) {
                self.add_overlap(overlap, as_of, &mut sums);
            }
        }
        sums.into_iter().map(|sum| self.printed_delivery(area, sum)).collect()
    }

    fn add_overlap(&self, overlap: &Overlap, as_of: AsOf<'_>, sums: &mut [AreaDelivery]) {
        if self.rows().overlap_bucket(overlap) == Bucket::Nowhere {
            return;
        }
        let closed = |id: &ProposalId, year: Year| {
            let known = self.plan().proposal(*id).and_then(|row| row.known(year, as_of));
            known.is_some_and(|known| known.closing == Closing::Closed)
        };
        let cells = self.rows().overlap_cells(overlap);
        for (sum, cell) in sums.iter_mut().zip(cells.into_iter().skip(1)) {
            let settled = overlap.between.iter().all(|id| closed(id, sum.year));
            let closing = if settled { Closing::Closed } else { Closing::Open };
            sum.delivery.add(&Delivery::new(cell.figure, Figure::zero(), closing));
        }
    }

    /// A sum as the scenario prints sums.
    fn printed_delivery(&self, area: AreaId, sum: AreaDelivery) -> AreaDelivery {
        if self.plan().settings().rounding.scope == Scope::Cells {
            return sum;
        }
        let years = self.plan().settings().years;
        let place = years.place(sum.year).map(|place| place.saturating_add(1));
        let planned = place.and_then(|place| self.totals(area, crate::Coverage::All).into_iter().nth(place));
        let rounded = |figure: &Figure| self.figure(figure.exact().clone());
        AreaDelivery {
            delivery: Delivery {
                planned: planned.map_or_else(Figure::zero, |total| total.figure),
                delivered: rounded(&sum.delivery.delivered),
                still_expected: rounded(&sum.delivery.still_expected),
                lost: rounded(&sum.delivery.lost),
                beyond: rounded(&sum.delivery.beyond),
            },
            ..sum
        }
    }
}

impl Proposal {
    /// What was noted about a year by a day.
    fn known(&self, year: Year, as_of: AsOf<'_>) -> Option<&FollowUp> {
        let noted = self.details.follow_up.iter().find(|known| known.year == year);
        noted.filter(|known| match as_of {
            AsOf::Now => true,
            AsOf::Day(day) => &*known.as_of <= day,
        })
    }
}

impl Delivery {
    fn new(planned: Figure, delivered: Figure, closing: Closing) -> Self {
        let rest = planned.minus(&delivered);
        let left = if planned.exact().is_saving() {
            rest.savings_only()
        } else if planned.exact().is_zero() {
            Figure::zero()
        } else {
            Figure::zero().minus(&Figure::zero().minus(&rest).savings_only())
        };
        let beyond = left.minus(&rest);
        let (still_expected, lost) = match closing {
            Closing::Open => (left, Figure::zero()),
            Closing::Closed => (Figure::zero(), left),
        };
        Self {
            planned,
            delivered,
            still_expected,
            lost,
            beyond,
        }
    }

    fn add(&mut self, other: &Self) {
        self.planned.add(&other.planned);
        self.delivered.add(&other.delivered);
        self.still_expected.add(&other.still_expected);
        self.lost.add(&other.lost);
        self.beyond.add(&other.beyond);
    }
}

impl AreaDelivery {
    fn nothing(year: Year) -> Self {
        Self {
            year,
            rows: 0,
            followed: 0,
            delivery: Delivery::new(Figure::zero(), Figure::zero(), Closing::Open),
        }
    }

    fn add(&mut self, year: &YearDelivery) {
        self.rows = self.rows.saturating_add(1);
        self.followed = self.followed.saturating_add(u32::from(year.known.is_some()));
        self.delivery.add(&year.delivery);
    }
}
