//! Every number that follows from a plan.

mod balanced;
mod cell;
mod change;
mod fill;
mod read;
mod rows;
mod split;
mod sums;
mod targets;

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::price_level::Factors;
use crate::table::Table;
use crate::{
    Area, AreaId, Counts, CurveId, Exact, Figure, Plan, PriceLevelError, Proposal, ProposalId, Rules, Scope, Year,
};
use balanced::Balanced;
use fill::Fill;
use rows::{Shares, shares_of};
use sums::{AreaSums, Sums, Way};

pub use cell::{Cell, CellState, Column, Total};
pub use read::{Coverage, LineRow, OverlapRow, Row};
pub(crate) use rows::{Bucket, Rows, Terms};
pub use split::Split;
pub use targets::Percent;

/// Every number that follows from a plan, with the plan it follows from.
///
/// [`Ledger::of`] defines the numbers. [`Ledger::after`] gives the same ledger for a changed plan
/// by reusing what did not change. Only sums are kept; a row is calculated when it is asked for.
#[derive(Clone)]
pub struct Ledger {
    plan: Plan,
    terms: Arc<Terms>,
    shares: Shares,
    /// Who follows which named curve.
    users: Table<CurveId, Table<ProposalId, ()>>,
    /// The balancing proposals.
    fillers: Arc<[ProposalId]>,
    sums: Table<AreaId, AreaSums>,
    left_out: Sums,
    earlier: Sums,
    /// What the balancing proposals come to.
    fills: Arc<[Fill]>,
    /// Printed figures adjusted so that they foot, in scope 'balanced'.
    balanced: Option<Arc<Balanced>>,
    /// The price level shown, where it is not the plan's own.
    shown_level: Option<Year>,
}

impl Ledger {
    /// Every number of a plan, calculated from nothing else.
    pub fn of(plan: &Plan) -> Self {
        Self::calculated(plan, Terms::new(&plan.rules, None), None)
    }

    /// Every number of a plan in the prices of another year; what is stored does not change.
    ///
    /// # Errors
    /// [`PriceLevelError`] where the plan names no price level or an index number is missing.
    pub fn in_prices_of(plan: &Plan, year: Year) -> Result<Self, PriceLevelError> {
        let factors = Factors::new(plan, year)?;
        let shown = factors.as_ref().map(|_| year);
        Ok(Self::calculated(plan, Terms::new(&plan.rules, factors), shown))
    }

    fn calculated(plan: &Plan, terms: Terms, shown_level: Option<Year>) -> Self {
        let years = plan.settings().years;
        let shares = plan
            .curves
            .iter()
            .map(|(id, curve)| (id, shares_of(&curve.phase_in, years)));
        let mut ledger = Self {
            plan: plan.clone(),
            terms: Arc::new(terms),
            shares: shares.collect(),
            users: Table::default(),
            fillers: fillers_of(plan),
            sums: Table::default(),
            left_out: Sums::default(),
            earlier: Sums::default(),
            fills: Arc::new([]),
            balanced: None,
            shown_level,
        };
        ledger.note_users();
        ledger.sum_areas();
        ledger.sum_overlaps();
        ledger.conclude();
        ledger
    }

    /// The plan that the numbers follow from.
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The year in whose prices the numbers are, where that is not the plan's own price level.
    pub const fn shown_level(&self) -> Option<Year> {
        self.shown_level
    }

    /// An exact amount beside its nearest step.
    pub(crate) fn figure(&self, exact: Exact) -> Figure {
        self.rows().figure(exact)
    }

    pub(crate) fn rows(&self) -> Rows<'_> {
        Rows {
            plan: &self.plan,
            terms: &self.terms,
            shares: &self.shares,
        }
    }

    fn note_users(&mut self) {
        let plan = self.plan.clone();
        for proposal in plan.proposals() {
            for curve in proposal.followed() {
                self.note_user(curve, proposal.id);
            }
        }
    }

    fn note_user(&mut self, curve: CurveId, proposal: ProposalId) {
        match self.users.get_mut(curve) {
            Some(users) => users.insert(proposal, ()),
            None => self.users.insert(curve, [(proposal, ())].into_iter().collect()),
        }
    }

    /// The sums of every area, the deepest first, each added to the area it lies in.
    fn sum_areas(&mut self) {
        let plan = self.plan.clone();
        let mut gathered: BTreeMap<AreaId, AreaSums> = BTreeMap::new();
        for (_, area) in plan.areas_in_order().into_iter().rev() {
            let mut sums = gathered.remove(&area.id).unwrap_or_default();
            self.sum_rows_of(area, &mut sums);
            if let Some(parent) = area.parent {
                gathered.entry(parent).or_default().add(&sums);
            }
            self.sums.insert(area.id, sums);
        }
    }

    fn sum_rows_of(&mut self, area: &Area, sums: &mut AreaSums) {
        let plan = self.plan.clone();
        for proposal in area.proposals.iter().filter_map(|id| plan.proposal(*id)) {
            let contribution = Contribution::of(&self.rows(), proposal);
            match contribution.bucket {
                Bucket::LeftOut => self.left_out.change(&contribution.cells, Way::In),
                Bucket::Earlier => self.earlier.change(&contribution.cells, Way::In),
                _ => contribution.put(sums, Way::In),
            }
        }
    }

    fn sum_overlaps(&mut self) {
        let rules: Arc<Rules> = self.plan.rules.clone();
        for overlap in &rules.overlaps {
            let contribution = Contribution::of_overlap(&self.rows(), overlap);
            self.change(&contribution, Way::In);
        }
    }

    /// Puts a row's figures into every sum it belongs to, or takes them out.
    fn change(&mut self, contribution: &Contribution, way: Way) {
        match contribution.bucket {
            Bucket::Nowhere => {}
            Bucket::LeftOut => self.left_out.change(&contribution.cells, way),
            Bucket::Earlier => self.earlier.change(&contribution.cells, way),
            Bucket::Allocated | Bucket::Unallocated => {
                for area in self.plan.upwards(contribution.area) {
                    if let Some(sums) = self.sums.get_mut(area.id) {
                        contribution.put(sums, way);
                    }
                }
            }
        }
    }

    /// What follows from the sums alone: balancing rows, and printed figures that foot.
    fn conclude(&mut self) {
        self.fills = if self.fillers.is_empty() {
            Arc::new([])
        } else {
            self.filled()
        };
        self.balanced = match self.plan.settings().rounding.scope {
            Scope::Cells | Scope::Totals => None,
            Scope::Balanced => Some(Arc::new(self.balance())),
        };
    }
}

/// Whether two ledgers hold the same numbers for the same plan.
impl PartialEq for Ledger {
    fn eq(&self, other: &Self) -> bool {
        self.plan == other.plan
            && self.terms == other.terms
            && self.shown_level == other.shown_level
            && self.fillers == other.fillers
            && self.left_out == other.left_out
            && self.earlier == other.earlier
            && self.fills == other.fills
            && self.balanced == other.balanced
            && self
                .shares
                .changed_since(&other.shares, |new, old| new == old)
                .is_empty()
            && self.sums.changed_since(&other.sums, |new, old| new == old).is_empty()
            && self.users.changed_since(&other.users, same_users).is_empty()
    }
}

fn same_users(new: &Table<ProposalId, ()>, old: &Table<ProposalId, ()>) -> bool {
    new.changed_since(old, |(), ()| true).is_empty()
}

impl core::fmt::Debug for Ledger {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let totals: Vec<_> = self.totals(AreaId::WHOLE, Coverage::All);
        formatter
            .debug_struct("Ledger")
            .field("totals", &totals)
            .finish_non_exhaustive()
    }
}

fn fillers_of(plan: &Plan) -> Arc<[ProposalId]> {
    let fillers = plan.proposals().filter(|proposal| proposal.fills().is_some());
    let mut fillers: Vec<ProposalId> = fillers.map(|proposal| proposal.id).collect();
    fillers.sort();
    fillers.into()
}

/// What one row adds, and where.
struct Contribution {
    bucket: Bucket,
    area: AreaId,
    cells: Vec<Cell>,
    posts: Option<Vec<Cell>>,
}

impl Contribution {
    fn of(rows: &Rows<'_>, proposal: &Proposal) -> Self {
        let bucket = rows.bucket(proposal);
        let counted = matches!(bucket, Bucket::Allocated | Bucket::Unallocated);
        Self {
            bucket,
            area: proposal.area,
            cells: if bucket == Bucket::Nowhere {
                Vec::new()
            } else {
                rows.cells(proposal)
            },
            posts: if counted { rows.posts_cells(proposal) } else { None },
        }
    }

    fn of_overlap(rows: &Rows<'_>, overlap: &crate::Overlap) -> Self {
        let bucket = rows.overlap_bucket(overlap);
        Self {
            bucket,
            area: rows.overlap_area(overlap),
            cells: if bucket == Bucket::Nowhere {
                Vec::new()
            } else {
                rows.overlap_cells(overlap)
            },
            posts: None,
        }
    }

    fn put(&self, sums: &mut AreaSums, way: Way) {
        if let Some(sums) = sums.of(self.bucket) {
            sums.change(&self.cells, way);
        }
        if let Some(posts) = &self.posts {
            sums.posts.change(posts, way);
        }
    }
}
