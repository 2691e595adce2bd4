//! Three plans into one: what both sides changed since a base, and what conflicts.
//!
//! [`Plan::merged`] starts from mine and takes over what theirs alone changed, field by field.
//! What both changed differently stays as mine has it and is listed with the edits that would make
//! it as the base, mine and theirs have it, so that nothing is lost.

mod areas;
mod conflict;
mod curves;
mod kept;
mod lines;
mod lists;
mod order;
mod place;
mod proposals;
mod refused;
mod rule;
mod rules;
mod settings;
mod take;
#[cfg(test)]
mod tests;
mod three;

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::{Area, AreaId, Curve, CurveId, Plan, Proposal, ProposalId, Rules, Settings, Subject};
use refused::{Part, Refused};
use three::{Three, Verdict};

pub use conflict::{Clash, Conflict};

/// Two plans merged, and what could not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// Mine, with everything of theirs that does not conflict with it.
    pub plan: Plan,
    /// What conflicts, each field once; the same plans give the same order.
    pub conflicts: Vec<Conflict>,
}

/// A merge while it is made.
struct Merger<'a> {
    plans: Three<&'a Plan>,
    refused: &'a Refused,
    conflicts: Vec<Conflict>,
}

/// The parts of a merged plan, not yet put in order. Areas do not know what they hold.
struct Draft {
    settings: Settings,
    areas: BTreeMap<AreaId, Area>,
    curves: BTreeMap<CurveId, Curve>,
    proposals: BTreeMap<ProposalId, Proposal>,
    rules: Rules,
}

impl Plan {
    /// What two plans made of a third one, merged by proposal and field.
    ///
    /// - What one side alone changed is in the merged plan; so is what both changed alike.
    /// - What both changed differently, or one removed and the other changed, stays as mine has it
    ///   and is listed.
    /// - What one removed and the other has come to use (an area, a curve, a status; a proposal
    ///   that a rule of mine names) is kept, and listed. A rule of theirs that names a proposal
    ///   that mine removed is left out, and listed.
    /// - Rows stand in mine's order; what theirs added or moved stands after what it stands after
    ///   in theirs. Where a row stands among its neighbours is never a conflict.
    /// - A combination that no plan can hold, or that breaks a rule which neither side breaks, is
    ///   listed, and the parts it is about stay as mine has them.
    #[must_use]
    pub fn merged(base: &Self, mine: &Self, theirs: &Self) -> Merge {
        let plans = Three { base, mine, theirs };
        let plan = match plans.verdict() {
            Verdict::Mine => mine,
            Verdict::Theirs => theirs,
            Verdict::Both => return merge(plans),
        };
        Merge {
            plan: plan.clone(),
            conflicts: Vec::new(),
        }
    }
}

/// Merges until what comes out is a plan; each round takes over less of theirs.
fn merge(plans: Three<&Plan>) -> Merge {
    let mut refused = Refused::default();
    loop {
        let mut merger = Merger {
            plans,
            refused: &refused,
            conflicts: Vec::new(),
        };
        let draft = merger.draft();
        let conflicts = merger.conflicts;
        if refused.everything() {
            let plan = plans.mine.clone();
            return Merge { plan, conflicts };
        }
        match place::checked(plans, draft) {
            Ok(plan) => return Merge { plan, conflicts },
            Err(problem) => refused.widen(problem),
        }
    }
}

impl Merger<'_> {
    fn draft(&mut self) -> Draft {
        let settings = self.settings();
        let areas = self.areas();
        let curves = self.curves();
        let proposals = self.proposals();
        let rules = self.rules(&proposals);
        let mut draft = Draft {
            settings,
            areas,
            curves,
            proposals,
            rules,
        };
        self.keep_used(&mut draft);
        draft
    }
}
