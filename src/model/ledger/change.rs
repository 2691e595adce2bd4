//! The ledger of a changed plan, reusing what did not change.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::Ledger;
use super::cell::Column;
use super::gathered::Gathered;
use super::rows::{CurveShares, Terms};
use super::sums::{Columns, Way};
use crate::{Area, CurveId, Overlap, Plan, ProposalId};

impl Ledger {
    /// The ledger of a changed plan: equal to [`Ledger::of`], by way of the rows that changed.
    ///
    /// What changed is found by comparing the parts that two versions of a plan share, so no edit
    /// can forget to say it. A change of settings or of the tree of areas calculates everything.
    #[must_use]
    pub fn after(&self, plan: &Plan) -> Self {
        if self.plan.is(plan) {
            return self.clone();
        }
        let prices_known = self.terms.factors.as_ref().is_none_or(|factors| factors.cover(plan));
        if !Arc::ptr_eq(&self.plan.settings, &plan.settings) || self.tree_changed(plan) || !prices_known {
            return self.afresh(plan);
        }
        let changes = Changes::between(self, plan);
        let mut ledger = self.clone();
        ledger.plan = plan.clone();
        ledger.renew_terms();
        ledger.renew_curves(&changes.curves);
        let mut touched = ledger.take_in(ledger.of_changed_rows(self, &changes));
        touched.extend(ledger.take_in(ledger.of_followers(self, &changes)));
        ledger.renew_users(self, &changes.rows);
        for id in &changes.rows {
            ledger.renew_fillers(*id);
        }
        ledger.conclude(self, &touched);
        ledger
    }

    /// What the changed rows take out of the sums and put into them.
    fn of_changed_rows(&self, before: &Self, changes: &Changes) -> Gathered {
        let mut gathered = Gathered::in_columns(self, self.all_columns());
        for (ledger, overlaps, way) in [
            (before, &changes.old_overlaps, Way::Out),
            (self, &changes.new_overlaps, Way::In),
        ] {
            let rows = ledger.rows();
            for proposal in changes.rows.iter().filter_map(|id| ledger.plan.proposal(*id)) {
                gathered.change_row(&rows, (proposal, rows.bucket(proposal)), way);
            }
            for overlap in overlaps {
                gathered.change_overlap(&rows, overlap, way);
            }
        }
        gathered
    }

    /// What the same rows take out and put in because a curve changed: in few columns, as a rule.
    fn of_followers(&self, before: &Self, changes: &Changes) -> Gathered {
        let mut gathered = Gathered::in_columns(self, self.reshared(before, &changes.curves));
        let (old, new) = (before.rows(), self.rows());
        for row in new.found(&changes.followers) {
            gathered.change_row(&old, row, Way::Out);
            gathered.change_row(&new, row, Way::In);
        }
        gathered
    }

    /// The columns in which a row can differ because a curve that it follows did.
    fn reshared(&self, before: &Self, changed: &[CurveId]) -> Columns {
        let curves: Vec<_> = changed
            .iter()
            .filter_map(|id| before.shares.get(*id).zip(self.shares.get(*id)))
            .collect();
        let differs = |(place, column): &(usize, Column)| {
            curves.iter().any(|(old, new)| {
                let year = place.saturating_sub(1);
                let in_year = |shares: &CurveShares| shares.by_year.get(year).copied();
                // What comes once is summed apart in every column.
                old.recurrence != new.recurrence || matches!(column, Column::Year(_)) && in_year(old) != in_year(new)
            })
        };
        let mut columns = self.all_columns();
        columns.these.retain(differs);
        columns
    }

    /// Everything anew, in the price level that is shown; where that can no longer be shown, in
    /// the plan's own.
    fn afresh(&self, plan: &Plan) -> Self {
        let shown = self.shown_level.and_then(|year| Self::in_prices_of(plan, year).ok());
        shown.unwrap_or_else(|| Self::of(plan))
    }

    /// Whether areas came, went or moved. What they hold, their names, budgets and targets do not
    /// matter to the sums.
    fn tree_changed(&self, plan: &Plan) -> bool {
        let same_place = |new: &Arc<Area>, old: &Arc<Area>| Arc::ptr_eq(new, old) || new.parent == old.parent;
        !plan.areas.is(&self.plan.areas) && !plan.areas.changed_since(&self.plan.areas, same_place).is_empty()
    }

    fn renew_terms(&mut self) {
        let barred = self.plan.rules.barred();
        if barred != self.terms.barred {
            let factors = self.terms.factors.clone();
            self.terms = Arc::new(Terms { barred, factors });
        }
    }

    fn renew_curves(&mut self, changed: &[CurveId]) {
        let years = self.plan.settings().years;
        for id in changed {
            match self.plan.curve(*id) {
                Some(curve) => self.shares.insert(*id, CurveShares::of(&curve.phase_in, years)),
                None => {
                    self.shares.remove(*id);
                }
            }
        }
    }

    /// Notes who follows which curve now; each curve's list is made anew once, however many changed.
    fn renew_users(&mut self, before: &Self, rows: &BTreeSet<ProposalId>) {
        let followed = |plan: &Plan, id| -> BTreeSet<CurveId> {
            let row = plan.proposal(id);
            row.map(|row| row.followed().collect()).unwrap_or_default()
        };
        let (mut gone, mut new) = (BTreeSet::new(), BTreeMap::<CurveId, Vec<ProposalId>>::new());
        for id in rows {
            let (old, now) = (followed(&before.plan, *id), followed(&self.plan, *id));
            gone.extend(old.difference(&now).map(|curve| (*curve, *id)));
            for curve in old.symmetric_difference(&now) {
                let joining = now.contains(curve).then_some(*id);
                new.entry(*curve).or_default().extend(joining);
            }
        }
        for (curve, joining) in new {
            let users = self.users.get(curve).into_iter().flat_map(|users| users.iter());
            let staying = users.copied().filter(|user| !gone.contains(&(curve, *user)));
            let users: Arc<[ProposalId]> = staying.chain(joining).collect();
            if users.is_empty() {
                self.users.remove(curve);
            } else {
                self.users.insert(curve, users);
            }
        }
    }

    fn renew_fillers(&mut self, id: ProposalId) {
        let fills = self.plan.proposal(id).is_some_and(|row| row.fills().is_some());
        if fills == self.fillers.contains(&id) {
            return;
        }
        let others = self.fillers.iter().copied().filter(|other| *other != id);
        let mut fillers: Vec<ProposalId> = others.chain(fills.then_some(id)).collect();
        fillers.sort();
        self.fillers = fillers.into();
    }
}

/// What differs between two versions of a plan, as far as the sums can tell.
struct Changes {
    curves: Vec<CurveId>,
    /// Rows that are not the same any more, or count another way.
    rows: BTreeSet<ProposalId>,
    /// Rows that are the same, but follow a changed curve.
    followers: Vec<ProposalId>,
    old_overlaps: Vec<Arc<Overlap>>,
    new_overlaps: Vec<Arc<Overlap>>,
}

impl Changes {
    fn between(ledger: &Ledger, plan: &Plan) -> Self {
        let old = &ledger.plan;
        let curves = plan.curves.changed_since(&old.curves, Arc::ptr_eq);
        let mut rows: BTreeSet<_> = plan.changed_since(old).into_iter().collect();
        if !Arc::ptr_eq(&plan.rules, &old.rules) {
            let (was, is) = (old.rules.barred(), plan.rules.barred());
            let differs = |id: &&ProposalId| was.contains_key(id) != is.contains_key(id);
            rows.extend(was.keys().chain(is.keys()).filter(differs));
        }
        let users = curves.iter().filter_map(|curve| ledger.users.get(*curve));
        let mut followers: Vec<_> = users.flat_map(|users| users.iter().copied()).collect();
        if curves.len() > 1 {
            followers.sort();
            followers.dedup();
        }
        followers.retain(|id| !rows.contains(id));
        let mut changes = Self {
            curves,
            rows,
            followers,
            old_overlaps: Vec::new(),
            new_overlaps: Vec::new(),
        };
        changes.note_overlaps(old, plan);
        changes
    }

    /// The overlaps that have to be taken out and put in again.
    fn note_overlaps(&mut self, old: &Plan, new: &Plan) {
        if old.rules.overlaps.is_empty() && new.rules.overlaps.is_empty() {
            return;
        }
        let touched: BTreeSet<_> = self.rows.iter().chain(&self.followers).copied().collect();
        let same = Arc::ptr_eq(&old.rules, &new.rules);
        let concerned = |overlap: &&Arc<Overlap>| {
            !same || !self.curves.is_empty() || overlap.between.iter().any(|id| touched.contains(id))
        };
        self.old_overlaps = old.rules.overlaps.iter().filter(concerned).cloned().collect();
        self.new_overlaps = new.rules.overlaps.iter().filter(concerned).cloned().collect();
    }
}
