//! The parts of a merged plan put in order, and whether they make a plan.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::refused::{Problem, Tree};
use super::{Clash, Draft, Three, order};
use crate::{Area, AreaId, Parts, Plan, Proposal, ProposalId};

/// The plan that a draft makes, or what stands in its way.
pub(super) fn checked(plans: Three<&Plan>, draft: Draft) -> Result<Plan, Problem> {
    let tree = Tree::of(&draft);
    let plan = match Plan::assembled(in_order(plans, draft)) {
        Ok(plan) => plan,
        Err(error) => {
            return Err(Problem {
                candidates: tree.suspects(&error),
                clash: Clash::Impossible(error),
            });
        }
    };
    let (mine, theirs) = (plans.mine.broken(), plans.theirs.broken());
    let is_new = |broken: &crate::Broken| !mine.contains(broken) && !theirs.contains(broken);
    match plan.broken().into_iter().find(is_new) {
        None => Ok(plan),
        Some(broken) => Err(Problem {
            candidates: super::refused::suspects_of_rule(&plan, &broken),
            clash: Clash::Breaks(broken),
        }),
    }
}

fn in_order(plans: Three<&Plan>, draft: Draft) -> Parts {
    let areas = areas_in_order(plans, &draft);
    let proposals = proposals_in_order(plans, draft.proposals, &areas);
    Parts {
        settings: draft.settings,
        areas,
        curves: draft.curves.into_values().collect(),
        proposals,
        rules: draft.rules,
    }
}

/// Every area, those that lie in the same one in their order.
fn areas_in_order(plans: Three<&Plan>, draft: &Draft) -> Vec<Area> {
    let mut held: BTreeMap<Option<AreaId>, BTreeSet<AreaId>> = BTreeMap::new();
    for area in draft.areas.values() {
        held.entry(area.parent).or_default().insert(area.id);
    }
    let mut areas = Vec::with_capacity(draft.areas.len());
    for (parent, held) in held {
        let lists = plans.map(|plan| parent.and_then(|id| plan.area(id)));
        let lists = lists.map(|area| area.map(|area| &*area.areas).unwrap_or_default());
        let ordered = order::only(order::merged(lists), held).into_iter();
        areas.extend(ordered.filter_map(|id| draft.areas.get(&id)).cloned());
    }
    areas
}

/// Every proposal, those of the same area in their order.
fn proposals_in_order(
    plans: Three<&Plan>,
    mut proposals: BTreeMap<ProposalId, Proposal>,
    areas: &[Area],
) -> Vec<Proposal> {
    let mut held: BTreeMap<AreaId, BTreeSet<ProposalId>> = BTreeMap::new();
    for proposal in proposals.values() {
        held.entry(proposal.area).or_default().insert(proposal.id);
    }
    let mut ordered = Vec::with_capacity(proposals.len());
    for area in areas {
        let lists = plans.map(|plan| plan.area(area.id));
        let lists = lists.map(|area| area.map(|area| &*area.proposals).unwrap_or_default());
        let held = held.remove(&area.id).unwrap_or_default();
        let placed = order::only(order::merged(lists), held).into_iter();
        ordered.extend(placed.filter_map(|id| proposals.remove(&id)));
    }
    ordered
}
