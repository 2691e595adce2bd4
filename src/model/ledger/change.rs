//! The ledger of a changed plan, reusing what did not change.

use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::rows::{Bucket, Rows, Terms, shares_of};
use super::sums::Way;
use super::{Contribution, Ledger, fillers_of};
use crate::{Area, CurveId, Overlap, Plan, Proposal, ProposalId};

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
        ledger.take_out_overlaps(&changes);
        ledger.plan = plan.clone();
        ledger.renew_terms();
        ledger.renew_curves(&changes.curves);
        for id in &changes.rows {
            ledger.replace(self, *id);
        }
        for id in &changes.followers {
            ledger.reshare(self, *id);
        }
        ledger.put_in_overlaps(&changes);
        ledger.conclude();
        ledger
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
                Some(curve) => self.shares.insert(*id, shares_of(&curve.phase_in, years)),
                None => {
                    self.shares.remove(*id);
                }
            }
        }
    }

    /// Takes a row's old figures out of the sums and puts its new ones in.
    fn replace(&mut self, before: &Self, id: ProposalId) {
        let (old, new) = (before.plan.proposal(id), self.plan.proposal(id));
        let taken = old.map(|old| Contribution::of(&before.rows(), old));
        let put = new.map(|new| Contribution::of(&self.rows(), new));
        if let Some(taken) = taken {
            self.change(&taken, Way::Out);
        }
        if let Some(put) = put {
            self.change(&put, Way::In);
        }
        self.renew_users(before, id);
        let fills = |row: Option<&Proposal>| row.is_some_and(|row| row.fills().is_some());
        if fills(before.plan.proposal(id)) != fills(self.plan.proposal(id)) {
            self.fillers = fillers_of(&self.plan);
        }
    }

    fn renew_users(&mut self, before: &Self, id: ProposalId) {
        let followed = |plan: &Plan| -> BTreeSet<CurveId> {
            let row = plan.proposal(id);
            row.map(|row| row.followed().collect()).unwrap_or_default()
        };
        let (old, new) = (followed(&before.plan), followed(&self.plan));
        for curve in old.difference(&new) {
            self.forget_user(*curve, id);
        }
        for curve in new.difference(&old) {
            self.note_user(*curve, id);
        }
    }

    fn forget_user(&mut self, curve: CurveId, proposal: ProposalId) {
        let Some(users) = self.users.get_mut(curve) else { return };
        users.remove(proposal);
        if users.len() == 0 {
            self.users.remove(curve);
        }
    }

    /// Brings a row up to date whose curves changed and nothing else: only the columns that differ.
    fn reshare(&mut self, before: &Self, id: ProposalId) {
        let Some(proposal) = self.plan.proposals.get(id).cloned() else {
            return;
        };
        let bucket = self.rows().bucket(&proposal);
        if bucket == Bucket::Nowhere {
            return;
        }
        let columns: Vec<_> = self.rows().columns().collect();
        for (place, column) in columns.iter().enumerate() {
            if same_terms(&before.rows(), &self.rows(), &proposal, *column) {
                continue;
            }
            let cells = (
                before.rows().cell(&proposal, *column),
                self.rows().cell(&proposal, *column),
            );
            let posts = before
                .rows()
                .posts(&proposal, *column)
                .zip(self.rows().posts(&proposal, *column));
            let change = Swap {
                columns: columns.len(),
                place,
                cells: (&cells.0, &cells.1),
            };
            self.swap(&proposal, bucket, &change);
            if let Some((old, new)) = &posts {
                self.swap_posts(
                    &proposal,
                    bucket,
                    &Swap {
                        cells: (old, new),
                        ..change
                    },
                );
            }
        }
    }

    fn swap(&mut self, proposal: &Proposal, bucket: Bucket, change: &Swap<'_>) {
        match bucket {
            Bucket::LeftOut => self.left_out.swap(change.columns, change.place, change.cells),
            Bucket::Earlier => self.earlier.swap(change.columns, change.place, change.cells),
            _ => {
                for area in self.plan.upwards(proposal.area) {
                    let sums = self.sums.get_mut(area.id).and_then(|sums| sums.of(bucket));
                    if let Some(sums) = sums {
                        sums.swap(change.columns, change.place, change.cells);
                    }
                }
            }
        }
    }

    fn swap_posts(&mut self, proposal: &Proposal, bucket: Bucket, change: &Swap<'_>) {
        if !matches!(bucket, Bucket::Allocated | Bucket::Unallocated) {
            return;
        }
        for area in self.plan.upwards(proposal.area) {
            if let Some(sums) = self.sums.get_mut(area.id) {
                sums.posts.swap(change.columns, change.place, change.cells);
            }
        }
    }

    fn take_out_overlaps(&mut self, changes: &Changes) {
        for overlap in &changes.old_overlaps {
            let contribution = Contribution::of_overlap(&self.rows(), overlap);
            self.change(&contribution, Way::Out);
        }
    }

    fn put_in_overlaps(&mut self, changes: &Changes) {
        for overlap in &changes.new_overlaps {
            let contribution = Contribution::of_overlap(&self.rows(), overlap);
            self.change(&contribution, Way::In);
        }
    }
}

/// One column of a row whose figure changed.
struct Swap<'a> {
    columns: usize,
    place: usize,
    cells: (&'a crate::Cell, &'a crate::Cell),
}

/// Whether a row's curves give it the same share in a column, and count it the same way.
fn same_terms(before: &Rows<'_>, now: &Rows<'_>, proposal: &Proposal, column: crate::Column) -> bool {
    let crate::Column::Year(year) = column else {
        let lines = proposal.lines.iter();
        let posts = proposal.details.personnel.is_none();
        return posts
            && lines
                .clone()
                .all(|line| before.recurrence(line) == now.recurrence(line));
    };
    let lines = proposal.lines.iter().map(|line| &line.phasing);
    let posts = proposal
        .details
        .personnel
        .iter()
        .filter_map(|personnel| personnel.phasing.as_ref());
    lines
        .chain(posts)
        .all(|phasing| before.share(phasing, year) == now.share(phasing, year))
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
        let mut rows: BTreeSet<_> = plan
            .proposals
            .changed_since(&old.proposals, Arc::ptr_eq)
            .into_iter()
            .collect();
        if !Arc::ptr_eq(&plan.rules, &old.rules) {
            let (was, is) = (old.rules.barred(), plan.rules.barred());
            let differs = |id: &&ProposalId| was.contains_key(id) != is.contains_key(id);
            rows.extend(was.keys().chain(is.keys()).filter(differs));
        }
        let users = curves.iter().filter_map(|curve| ledger.users.get(*curve));
        let mut followers: Vec<_> = users.flat_map(|users| users.iter().map(|(id, ())| id)).collect();
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
