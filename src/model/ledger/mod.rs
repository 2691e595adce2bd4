//! Every number that follows from a plan.

mod balanced;
mod cell;
mod change;
mod fill;
mod gathered;
mod mixture;
mod read;
mod rows;
mod split;
mod sums;
mod targets;

use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::price_level::Factors;
use crate::table::Table;
use crate::{AreaId, Counts, CurveId, Exact, Figure, Plan, PriceLevelError, ProposalId, Scope, Year};
use balanced::Balanced;
use fill::Fills;
use gathered::Gathered;
use rows::{CurveShares, Shares};
use sums::{AreaSums, Columns, Sums, Way};

pub use cell::{Cell, CellState, Column, Total};
pub use mixture::{MixedTotal, Mixture};
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
    /// Who follows which named curve, none twice: in the order of print, later ones after.
    users: Table<CurveId, Arc<[ProposalId]>>,
    /// The balancing proposals.
    fillers: Arc<[ProposalId]>,
    /// Each in a place of its own, so that an edit copies no sums but those that it changes.
    sums: Table<AreaId, Arc<AreaSums>>,
    left_out: Sums,
    earlier: Sums,
    /// What the balancing proposals come to.
    fills: Arc<Fills>,
    /// Printed figures adjusted so that they foot, in scope 'balanced'.
    balanced: Option<Balanced>,
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
            .map(|(id, curve)| (id, CurveShares::of(&curve.phase_in, years)));
        let areas = plan.areas.iter().map(|(id, area)| (id, Arc::new(AreaSums::of(area))));
        let mut ledger = Self {
            plan: plan.clone(),
            terms: Arc::new(terms),
            shares: shares.collect(),
            users: Table::default(),
            fillers: Arc::new([]),
            sums: areas.collect(),
            left_out: Sums::default(),
            earlier: Sums::default(),
            fills: Arc::default(),
            balanced: None,
            shown_level,
        };
        ledger.sum_rows();
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

    /// Every column, each with its place.
    fn all_columns(&self) -> Columns {
        let these: Vec<_> = self.columns().enumerate().collect();
        Columns {
            all: these.len(),
            these,
        }
    }

    /// Looks at every row once: what it brings, which curves it follows, whether it fills a target.
    fn sum_rows(&mut self) {
        let plan = self.plan.clone();
        let mut gathered = Gathered::in_columns(self, self.all_columns());
        let (mut followed, mut fillers) = (Vec::new(), Vec::new());
        let areas = plan.areas_in_order().into_iter();
        let in_order: Vec<_> = areas.flat_map(|(_, area)| area.proposals.iter().copied()).collect();
        for (proposal, bucket) in self.rows().found(&in_order) {
            gathered.change_row(&self.rows(), (proposal, bucket), Way::In);
            followed.extend(proposal.followed().map(|curve| (curve, proposal.id)));
            fillers.extend(proposal.fills().map(|_| proposal.id));
        }
        for overlap in &plan.rules.overlaps {
            gathered.change_overlap(&self.rows(), overlap, Way::In);
        }
        fillers.sort();
        self.fillers = fillers.into();
        self.users = users_of(followed);
        let touched = self.take_in(gathered);
        self.conclude(&self.clone(), &touched);
    }

    /// What follows from the sums alone: balancing rows, and printed figures that foot. Areas that
    /// were not touched since `before` are as they were there.
    fn conclude(&mut self, before: &Self, touched: &[AreaId]) {
        if !self.fillers.is_empty() || !before.fillers.is_empty() {
            self.fills = Arc::new(self.filled());
        }
        if self.plan.settings().rounding.scope == Scope::Balanced {
            let filled = self.fills.areas().chain(before.fills.areas());
            let touched: BTreeSet<_> = touched.iter().copied().chain(filled).collect();
            self.balanced = Some(self.balance(before.balanced.clone().unwrap_or_default(), &touched));
        }
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

fn same_users(new: &Arc<[ProposalId]>, old: &Arc<[ProposalId]>) -> bool {
    let in_order = |users: &[ProposalId]| {
        let mut users = users.to_vec();
        users.sort();
        users
    };
    in_order(new) == in_order(old)
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

/// Who follows which curve, from pairs in the order of print.
fn users_of(mut followed: Vec<(CurveId, ProposalId)>) -> Table<CurveId, Arc<[ProposalId]>> {
    followed.sort_by_key(|(curve, _)| *curve);
    followed.dedup();
    let by_curve = followed.chunk_by(|(one, _), (other, _)| one == other);
    let users = by_curve.filter_map(|users| {
        let (curve, _) = users.first()?;
        Some((*curve, users.iter().map(|(_, proposal)| *proposal).collect()))
    });
    users.collect()
}
