//! What an analyst should look at, brought up to date after every edit without keeping a frame waiting.

use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use egui::Context;
use model::{AreaId, Finding, FoundRow, Ledger, Plan, ProposalId};

/// How many proposals are looked through at once, within a frame; more than these are looked through aside.
const AT_ONCE: usize = 1_000;

/// What there is to look at in an open scenario.
pub struct Findings {
    found: Found,
    coming: Option<Receiver<Found>>,
}

/// What was found in one version of a plan.
#[derive(Default)]
struct Found {
    /// Which version; none where nothing was looked through yet.
    plan: Option<Plan>,
    open: Vec<Finding>,
    muted: Vec<Finding>,
    rows: BTreeSet<ProposalId>,
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
        Self { found, coming: None }
    }

    /// What nobody has put aside.
    pub fn open(&self) -> &[Finding] {
        &self.found.open
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
        if self.found.plan.as_ref().is_some_and(|plan| plan.is(ledger.plan())) {
            return;
        }
        if !is_large(ledger) {
            *self = Self::of(ledger);
            return;
        }
        match self.coming.as_ref().map(Receiver::try_recv) {
            Some(Err(TryRecvError::Empty)) => {}
            Some(Ok(found)) => {
                self.found = found;
                self.coming = None;
            }
            Some(Err(TryRecvError::Disconnected)) | None => self.coming = Some(looked_through(ledger, context)),
        }
    }
}

impl Found {
    fn of(ledger: &Ledger) -> Self {
        let all = ledger.findings().into_iter();
        let (open, muted): (Vec<Finding>, Vec<Finding>) = all.partition(|finding| finding.muted.is_none());
        let rows = open.iter().flat_map(|finding| finding.kind.rows());
        let proposal = |row: FoundRow| match row {
            FoundRow::Proposal(id) => Some(id),
            _ => None,
        };
        Self {
            plan: Some(ledger.plan().clone()),
            rows: rows.filter_map(proposal).collect(),
            mixed: ledger.mixed_areas().collect(),
            open,
            muted,
        }
    }
}

/// Whether a plan is too large to be looked through within a frame.
fn is_large(ledger: &Ledger) -> bool {
    ledger.plan().proposal_count() > AT_ONCE
}

/// Looks through a plan in a thread of its own, and wakes the window when that is done.
fn looked_through(ledger: &Ledger, context: &Context) -> Receiver<Found> {
    let (sender, receiver) = channel();
    let (ledger, context) = (ledger.clone(), context.clone());
    thread::spawn(move || {
        // Nobody waits for it where the scenario was closed meanwhile.
        let _closed = sender.send(Found::of(&ledger));
        context.request_repaint();
    });
    receiver
}
