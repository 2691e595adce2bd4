//! Rules between proposals: alternatives, what requires or excludes what, and overlaps.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::{AlternativesId, Line, LinkId, OverlapId, ProposalId, Text};

/// Every rule of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Rules {
    /// Sets of proposals between which one chooses.
    pub alternatives: Vec<Alternatives>,
    /// What requires or excludes what.
    pub links: Vec<Link>,
    /// Savings that two proposals would both count.
    pub overlaps: Vec<Arc<Overlap>>,
}

/// A set of proposals between which one chooses (alternativer).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternatives {
    /// Its name for good.
    pub id: AlternativesId,
    /// What the choice is about.
    pub name: Text,
    /// How many may be chosen.
    pub choice: Choice,
    /// The proposals in the set, in the order they are shown.
    pub members: Vec<ProposalId>,
    /// Those of them that are chosen.
    pub chosen: Vec<ProposalId>,
}

/// How many of a set may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Exactly one; none yet is something to look at, several are refused.
    ExactlyOne,
    /// One or none.
    AtMostOne,
    /// Any number.
    AnyNumber,
}

/// A rule between two proposals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its name for good.
    pub id: LinkId,
    /// What the rule is called when it refuses an edit.
    pub name: Text,
    /// The proposal that the rule is about.
    pub from: ProposalId,
    /// What it has to do with the other.
    pub relation: Relation,
    /// The other proposal.
    pub to: ProposalId,
}

/// What one proposal has to do with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Counts only together with the other.
    Requires,
    /// Never counts together with the other.
    Excludes,
}

/// A saving that two proposals would both count, taken out once.
///
/// A row of its own in the nearest area that both lie in; it counts only while both count, and
/// never comes to more than the smaller of the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// Its name for good.
    pub id: OverlapId,
    /// The two proposals.
    pub between: [ProposalId; 2],
    /// What is taken out: of the opposite sign of a saving.
    pub line: Line,
}

/// A combination that a rule does not allow.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Broken {
    /// More proposals of a set are chosen than may be.
    TooManyChosen(AlternativesId),
    /// A proposal counts without one that it requires.
    RequirementMissing(LinkId),
    /// Two proposals count that exclude each other.
    BothOfExcluded(LinkId),
    /// Two balancing proposals fill the same target in the same year; the one with the smaller id fills.
    TwoFill(ProposalId, ProposalId),
}

impl Alternatives {
    /// The chosen proposals that count: where only one may, the one with the smallest id.
    pub fn counted(&self) -> Vec<ProposalId> {
        match self.choice {
            Choice::AnyNumber => self.chosen.clone(),
            Choice::ExactlyOne | Choice::AtMostOne => self.chosen.iter().min().copied().into_iter().collect(),
        }
    }

    /// Whether more are chosen than may be.
    pub fn has_too_many(&self) -> bool {
        self.choice != Choice::AnyNumber && self.chosen.len() > 1
    }
}

impl Rules {
    /// The proposals that their set of alternatives keeps out, with the set.
    pub(crate) fn barred(&self) -> BTreeMap<ProposalId, AlternativesId> {
        let mut barred = BTreeMap::new();
        for set in &self.alternatives {
            let counted = set.counted();
            let out = set.members.iter().filter(|member| !counted.contains(member));
            barred.extend(out.map(|member| (*member, set.id)));
        }
        barred
    }

    /// The rules that a set of counting proposals breaks.
    pub(crate) fn broken(&self, counts: impl Fn(ProposalId) -> bool) -> Vec<Broken> {
        let sets = self.alternatives.iter().filter(|set| set.has_too_many());
        let links = self.links.iter().filter_map(|link| {
            let (from, to) = (counts(link.from), counts(link.to));
            match link.relation {
                Relation::Requires if from && !to => Some(Broken::RequirementMissing(link.id)),
                Relation::Excludes if from && to => Some(Broken::BothOfExcluded(link.id)),
                _ => None,
            }
        });
        sets.map(|set| Broken::TooManyChosen(set.id)).chain(links).collect()
    }
}
