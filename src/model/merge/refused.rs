//! What of theirs is left out because a plan cannot hold it together with mine.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::{Clash, Draft};
use crate::{AlternativesId, AreaId, Broken, Fault, LinkId, OverlapId, Plan, PlanError, ProposalId, Subject};

/// A part of the plan that stays as mine has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// What the scenario decides for all rows.
    Settings,
    /// Where an area lies.
    Area(AreaId),
    /// Where any area lies.
    Areas,
    /// Whether a proposal counts.
    Counting(ProposalId),
    /// A proposal.
    Proposal(ProposalId),
    /// A set of alternatives.
    Alternatives(AlternativesId),
    /// A rule between two proposals.
    Link(LinkId),
    /// An overlap.
    Overlap(OverlapId),
    /// Every part.
    Everything,
}

/// The parts that stay as mine has them, and why.
#[derive(Default)]
pub(super) struct Refused(BTreeMap<Part, Clash>);

/// Why a draft is no plan, and which parts may be to blame: groups, the likeliest first.
pub(super) struct Problem {
    pub(super) candidates: Vec<Vec<Part>>,
    pub(super) clash: Clash,
}

impl Refused {
    /// Why a part stays as mine has it, where it does.
    pub(super) fn clash(&self, part: Part) -> Option<&Clash> {
        let wider = match part {
            Part::Area(_) => Part::Areas,
            Part::Counting(_) => part,
            _ => Part::Everything,
        };
        self.0.get(&part).or_else(|| self.0.get(&wider))
    }

    /// Whether every part does.
    pub(super) fn everything(&self) -> bool {
        self.0.contains_key(&Part::Everything)
    }

    /// Leaves the first group of parts out that is not left out already; in the end, everything.
    pub(super) fn widen(&mut self, problem: Problem) {
        let is_new = |group: &Vec<Part>| group.iter().any(|part| !self.0.contains_key(part));
        let group = problem.candidates.into_iter().find(is_new);
        for part in group.unwrap_or_else(|| vec![Part::Everything]) {
            self.0.entry(part).or_insert_with(|| problem.clash.clone());
        }
    }
}

/// Where everything of a draft lies, kept to find out what went wrong.
pub(super) struct Tree {
    parents: BTreeMap<AreaId, AreaId>,
    fillers: Vec<(ProposalId, AreaId)>,
    places: BTreeMap<ProposalId, AreaId>,
}

impl Tree {
    pub(super) fn of(draft: &Draft) -> Self {
        let parents = draft.areas.values().filter_map(|area| Some((area.id, area.parent?)));
        let fillers = draft.proposals.values().filter_map(|row| Some((row.id, row.fills()?)));
        let places = draft.proposals.values().map(|row| (row.id, row.area));
        Self {
            parents: parents.collect(),
            fillers: fillers.collect(),
            places: places.collect(),
        }
    }

    /// The parts that may be to blame for an error.
    pub(super) fn suspects(&self, error: &PlanError) -> Vec<Vec<Part>> {
        match &error.subject {
            Subject::Plan => vec![vec![Part::Settings]],
            Subject::Area(id, _) => {
                let chain = self.upwards(*id).into_iter().map(Part::Area).collect();
                vec![chain, vec![Part::Areas]]
            }
            Subject::Proposal(id, ..) if error.fault == Fault::BalancingNested => self.suspects_of_nesting(*id),
            Subject::Proposal(id, ..) => vec![vec![Part::Proposal(*id)], vec![Part::Areas]],
            Subject::Alternatives(id, _) => vec![vec![Part::Alternatives(*id)]],
            Subject::Link(id, _) => vec![vec![Part::Link(*id)]],
            Subject::Overlap(id, _) => vec![vec![Part::Overlap(*id)]],
            Subject::Line(..) | Subject::Curve(..) => Vec::new(),
        }
    }

    fn suspects_of_nesting(&self, id: ProposalId) -> Vec<Vec<Part>> {
        let above = self.places.get(&id).map(|area| self.upwards(*area)).unwrap_or_default();
        let others = self.fillers.iter().filter(|(_, target)| above.contains(target));
        let others: Vec<Part> = others.map(|(other, _)| Part::Proposal(*other)).collect();
        vec![vec![Part::Proposal(id)], others, vec![Part::Areas]]
    }

    /// An area and those above it, as far as there are any new ones.
    fn upwards(&self, from: AreaId) -> Vec<AreaId> {
        let above = |id: &AreaId| self.parents.get(id).copied();
        let most = self.parents.len().saturating_add(1);
        core::iter::successors(Some(from), above).take(most).collect()
    }
}

/// The parts that may be to blame for a rule that neither side breaks alone.
pub(super) fn suspects_of_rule(plan: &Plan, broken: &Broken) -> Vec<Vec<Part>> {
    match broken {
        Broken::TooManyChosen(id) => vec![vec![Part::Alternatives(*id)]],
        Broken::RequirementMissing(id) | Broken::BothOfExcluded(id) => suspects_of_link(plan, *id),
        Broken::TwoFill(first, second) => vec![
            vec![Part::Counting(*first), Part::Counting(*second)],
            vec![Part::Proposal(*second)],
            vec![Part::Proposal(*first)],
            sets_naming(plan, [*first, *second]),
            vec![Part::Settings],
        ],
    }
}

fn suspects_of_link(plan: &Plan, id: LinkId) -> Vec<Vec<Part>> {
    let mut suspects = vec![vec![Part::Link(id)]];
    if let Some(link) = plan.rules().links.iter().find(|link| link.id == id) {
        let pair = [link.from, link.to];
        suspects.push(pair.map(Part::Counting).to_vec());
        suspects.push(sets_naming(plan, pair));
        suspects.push(vec![Part::Settings]);
        suspects.push(pair.map(Part::Proposal).to_vec());
    }
    suspects
}

fn sets_naming(plan: &Plan, pair: [ProposalId; 2]) -> Vec<Part> {
    let sets = plan.rules().alternatives.iter();
    let naming = sets.filter(|set| pair.iter().any(|id| set.members.contains(id)));
    naming.map(|set| Part::Alternatives(set.id)).collect()
}
