//! One edit of any kind; most can be made, some are refused and some change nothing.

mod areas;
mod curves;
mod lines;
mod proposals;
mod rules;
mod settings;

use model::{AreaId, CurveId, Edit, LineId, Plan, ProposalId};

use super::dice::Dice;
use super::proposals::Surroundings;

/// An edit of this plan.
pub fn edit(dice: &mut Dice, plan: &Plan) -> Edit {
    if dice.once_in(12) {
        let count = dice.below(4);
        return Edit::Batch((0..count).map(|_| single(dice, plan)).collect());
    }
    single(dice, plan)
}

fn single(dice: &mut Dice, plan: &Plan) -> Edit {
    let around = surroundings(plan);
    match dice.below(20) {
        0..=6 => lines::edit(dice, plan, &around),
        7..=11 => proposals::edit(dice, plan, &around),
        12..=13 => areas::edit(dice, plan),
        14..=15 => curves::edit(dice, plan),
        16..=17 => rules::edit(dice, plan, &around),
        _ => settings::edit(dice, plan),
    }
}

/// What a proposal of this plan can refer to.
fn surroundings(plan: &Plan) -> Surroundings {
    Surroundings {
        years: plan.settings().years,
        areas: area_ids(plan),
        curves: plan.curves().into_iter().map(|curve| curve.id).collect(),
        statuses: plan
            .settings()
            .statuses
            .iter()
            .map(|status| status.name.clone())
            .collect(),
    }
}

/// Every proposal, in the order of print.
fn proposal_ids(plan: &Plan) -> Vec<ProposalId> {
    let areas = plan.areas_in_order();
    let held = areas.iter().flat_map(|(_, area)| area.proposals.iter());
    held.copied().collect()
}

fn area_ids(plan: &Plan) -> Vec<AreaId> {
    plan.areas_in_order().into_iter().map(|(_, area)| area.id).collect()
}

/// One that is there; hardly ever, or where there is none, one that is not.
fn one_of<T: Copy>(dice: &mut Dice, known: &[T], unknown: impl Fn(u64) -> T) -> T {
    if known.is_empty() || dice.once_in(40) {
        return unknown(dice.id());
    }
    dice.pick(known)
}

fn a_proposal(dice: &mut Dice, plan: &Plan) -> ProposalId {
    one_of(dice, &proposal_ids(plan), ProposalId)
}

fn an_area(dice: &mut Dice, plan: &Plan) -> AreaId {
    one_of(dice, &area_ids(plan), AreaId)
}

fn a_curve(dice: &mut Dice, plan: &Plan) -> CurveId {
    let known: Vec<CurveId> = plan.curves().into_iter().map(|curve| curve.id).collect();
    one_of(dice, &known, CurveId)
}

fn a_line(dice: &mut Dice, plan: &Plan) -> (ProposalId, LineId) {
    let id = a_proposal(dice, plan);
    let lines = plan.proposal(id).map(|proposal| proposal.lines.iter());
    let known: Vec<LineId> = lines.into_iter().flatten().map(|line| line.id).collect();
    (id, one_of(dice, &known, LineId))
}
