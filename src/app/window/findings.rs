//! What an analyst should look at, brought up to date after every edit without keeping a frame waiting.

use std::collections::{BTreeMap, BTreeSet};

use egui::Context;
use model::{AreaId, Finding, FoundRow, Ledger, Plan, ProposalId};

use super::aside::Aside;

/// How many proposals are looked through at once, within a frame; more than these are looked through aside.
const AT_ONCE: usize = 1_000;

/// What there is to look at in an open scenario.
pub struct Findings {
    found: Found,
    coming: Aside<Found>,
}

/// What was found in one version of a plan.
#[derive(Default)]
struct Found {
    /// Which version; none where nothing was looked through yet.
    plan: Option<Plan>,
    open: Vec<Finding>,
    muted: Vec<Finding>,
    rows: BTreeSet<ProposalId>,
    /// The places among `open` of those about a proposal or a line of it.
    about: BTreeMap<ProposalId, Vec<usize>>,
    /// The places among `open` of those about a row in an area, however deep.
    within: BTreeMap<AreaId, Vec<usize>>,
    mixed: BTreeSet<AreaId>,
}

impl Findings {
    /// What there is to look at in a plan; in a large one nothing yet, until it has been followed.
    pub fn of(ledger: &Ledger) -> Self {
        let found = if is_large(ledger) {
            Found::default()
        } else {
            Found::of(ledger)
        };
        let coming = Aside::nothing();
        Self { found, coming }
    }

    /// What nobody has put aside.
    pub fn open(&self) -> &[Finding] {
        &self.found.open
    }

    /// What nobody has put aside about a proposal or a line of it.
    pub fn about(&self, id: ProposalId) -> impl Iterator<Item = &Finding> {
        let places = self.found.about.get(&id).into_iter().flatten();
        places.filter_map(|place| self.found.open.get(*place))
    }

    /// What nobody has put aside about the rows in an area and its sums.
    pub fn within(&self, area: AreaId) -> impl Iterator<Item = &Finding> {
        let places = self.found.within.get(&area).into_iter().flatten();
        places.filter_map(|place| self.found.open.get(*place))
    }

    /// What somebody has put aside.
    pub fn muted(&self) -> &[Finding] {
        &self.found.muted
    }

    /// Whether there is something to look at in a proposal.
    pub fn speak_of(&self, id: ProposalId) -> bool {
        self.found.rows.contains(&id)
    }

    /// Whether an area's sum adds money that comes once to money that comes back.
    pub fn mixed(&self, area: AreaId) -> bool {
        self.found.mixed.contains(&area)
    }

    /// Follows a plan that was changed; a large one is looked through in a thread of its own, and what
    /// was found before stands until then.
    pub fn follow(&mut self, ledger: &Ledger, context: &Context) {
        if let Some(found) = self.coming.taken() {
            self.found = found;
        }
        let is_found = self.found.plan.as_ref().is_some_and(|plan| plan.is(ledger.plan()));
        if is_found || self.coming.works() {
            return;
        }
        if !is_large(ledger) {
            *self = Self::of(ledger);
            return;
        }
        let ledger = ledger.clone();
        self.coming.begin(context, move || Found::of(&ledger));
    }
}

impl Found {
    fn of(ledger: &Ledger) -> Self {
        let all = ledger.findings().into_iter();
        let (open, muted): (Vec<Finding>, Vec<Finding>) = all.partition(|finding| finding.muted.is_none());
        let (mut rows, mut about) = (BTreeSet::new(), BTreeMap::<ProposalId, Vec<usize>>::new());
        let mut within = BTreeMap::<AreaId, Vec<usize>>::new();
        for (place, finding) in open.iter().enumerate() {
            let found = finding.kind.rows();
            rows.extend(found.iter().filter_map(|row| match row {
                FoundRow::Proposal(id) => Some(*id),
                _ => None,
            }));
            let ids: BTreeSet<ProposalId> = found.iter().filter_map(|row| row.proposal()).collect();
            for id in ids {
                about.entry(id).or_default().push(place);
            }
            let areas: BTreeSet<AreaId> = found.iter().flat_map(|row| areas_of(ledger.plan(), *row)).collect();
            for id in areas {
                within.entry(id).or_default().push(place);
            }
        }
        Self {
            plan: Some(ledger.plan().clone()),
            rows,
            about,
            within,
            mixed: ledger.mixed_areas().collect(),
            open,
            muted,
        }
    }
}

/// The areas that a row lies in or sums up, from the innermost.
fn areas_of(plan: &Plan, row: FoundRow) -> Vec<AreaId> {
    let innermost = match row {
        FoundRow::Proposal(id) | FoundRow::Line(id, _) => plan.proposal(id).map(|row| row.area).into_iter().collect(),
        FoundRow::Overlap(id) => {
            let overlap = plan.rules().overlaps.iter().find(|overlap| overlap.id == id);
            let between = overlap.into_iter().flat_map(|overlap| overlap.between);
            between.filter_map(|id| plan.proposal(id)).map(|row| row.area).collect()
        }
        FoundRow::Sum(area) | FoundRow::Target(area) | FoundRow::NetOutstanding(area) => vec![area],
    };
    let all = innermost
        .into_iter()
        .flat_map(|area: AreaId| plan.upwards(area).map(|area| area.id));
    all.collect()
}

/// Whether a plan is too large to be looked through within a frame.
fn is_large(ledger: &Ledger) -> bool {
    ledger.plan().proposal_count() > AT_ONCE
}
