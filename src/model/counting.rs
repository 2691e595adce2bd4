//! Which proposals count, and why the others do not.

use alloc::collections::BTreeMap;

use crate::{AlternativesId, Inclusion, Kind, Plan, Proposal, ProposalId, Text, Weight};

/// Whether a row adds to the totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counts {
    /// It does.
    Yes,
    /// It does not, for this reason.
    No(Reason),
}

/// Why a row does not add to the totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Somebody left it out.
    Excluded,
    /// Its status is one that the scenario does not count.
    Status(Text),
    /// Its set of alternatives has chosen otherwise.
    Alternative(AlternativesId),
    /// It was decided earlier, and is summed apart.
    DecidedEarlier,
    /// One of the two proposals that overlap does not count.
    Partner,
}

impl Plan {
    /// Whether a proposal's inclusion and status would have it counted, whatever its alternatives.
    pub(crate) fn wants(&self, proposal: &Proposal) -> bool {
        self.unwanted(proposal).is_none()
    }

    fn unwanted(&self, proposal: &Proposal) -> Option<Reason> {
        if proposal.inclusion == Inclusion::Excluded {
            return Some(Reason::Excluded);
        }
        let name = proposal.current_status();
        let counted = self
            .settings
            .status(name)
            .is_some_and(|status| status.weight == Weight::Counts);
        (!counted).then(|| Reason::Status(name.clone()))
    }

    /// Whether a proposal counts, given what the alternatives keep out.
    pub(crate) fn counts(&self, proposal: &Proposal, barred: &BTreeMap<ProposalId, AlternativesId>) -> Counts {
        let reason = self.unwanted(proposal);
        let reason = reason.or_else(|| barred.get(&proposal.id).map(|set| Reason::Alternative(*set)));
        let earlier = || (proposal.kind == Kind::DecidedEarlier).then_some(Reason::DecidedEarlier);
        reason.or_else(earlier).map_or(Counts::Yes, Counts::No)
    }
}
