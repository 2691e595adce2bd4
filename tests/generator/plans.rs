//! Whole plans, and the parts they are made of.

use std::sync::Arc;

use model::{
    Amount, Area, AreaId, Balancing, Curve, CurveId, Details, Fault, Kind, Otherwise, Parts, Plan, PlanError, Proposal,
    ProposalId, Settings, WhenMet, Year, Years, limits,
};

use super::dice::Dice;
use super::entries::amount;
use super::large::mixed;
use super::phase_ins::curve;
use super::proposals::{Surroundings, inclusion, proposal, status};
use super::rules::rules;
use super::settings::{settings, text};

/// A plan of up to a dozen proposals in up to eight areas.
pub fn plan(dice: &mut Dice) -> Plan {
    Plan::assembled(parts(dice)).expect("all parts fit together")
}

/// The parts of a plan that can be assembled.
pub fn parts(dice: &mut Dice) -> Parts {
    let settings = settings(dice);
    let areas = areas(dice, settings.years);
    let curves = curves(dice, settings.years);
    let around = Surroundings {
        years: settings.years,
        areas: areas.iter().map(|area| area.id).collect(),
        curves: curves.iter().map(|curve| curve.id).collect(),
        statuses: settings.statuses.iter().map(|status| status.name.clone()).collect(),
    };
    let count = dice.below(13);
    let mut proposals: Vec<Proposal> = (1..=count)
        .map(|number| proposal(dice, ProposalId(mixed(number)), &around))
        .collect();
    let ids: Vec<ProposalId> = proposals.iter().map(|proposal| proposal.id).collect();
    let rules = rules(dice, &ids, &around);
    proposals.extend(balancing_proposals(dice, &areas, &around));
    let proposals = dice.shuffled(proposals);
    let parts = Parts {
        settings,
        areas,
        curves,
        proposals,
        rules,
    };
    legally_nested(parts)
}

/// The parts that this plan is made of, in the order of print.
pub fn parts_of(plan: &Plan) -> Parts {
    let areas: Vec<Area> = plan
        .areas_in_order()
        .into_iter()
        .map(|(_, area)| area.clone())
        .collect();
    let held = areas.iter().flat_map(|area| area.proposals.iter());
    Parts {
        settings: Settings::clone(plan.settings()),
        proposals: held.filter_map(|id| plan.proposal(*id)).cloned().collect(),
        areas,
        curves: plan.curves().into_iter().cloned().collect(),
        rules: plan.rules().clone(),
    }
}

/// The whole plan and up to eight areas in it, at most eight deep.
fn areas(dice: &mut Dice, years: Years) -> Vec<Area> {
    let mut areas = vec![Area {
        targets: targets(dice, years),
        ..Area::new(AreaId::WHOLE, "", None)
    }];
    let mut depths = vec![0];
    let chain = dice.once_in(4);
    for number in 1..=dice.below(9) {
        let place = if chain {
            areas.len() - 1
        } else {
            dice.place(areas.len())
        };
        let place = if depths[place] < limits::AREA_DEPTH { place } else { 0 };
        depths.push(depths[place] + 1);
        areas.push(area(dice, (number, areas[place].id), years));
    }
    areas
}

fn area(dice: &mut Dice, (number, parent): (u64, AreaId), years: Years) -> Area {
    let has_targets = dice.below(3) == 2;
    Area {
        budget: (dice.below(3) == 2).then(|| amount(dice).negated()),
        targets: if has_targets {
            targets(dice, years)
        } else {
            Arc::new([])
        },
        ..Area::new(AreaId(mixed(number)), text(number), Some(parent))
    }
}

/// A target for most of the years shown, and sometimes for one beyond them.
fn targets(dice: &mut Dice, years: Years) -> Arc<[(Year, Amount)]> {
    let beyond = years.last().plus(1).ok();
    let all = years.iter().chain(beyond);
    let mut targets = Vec::new();
    for year in all {
        if dice.below(5) > 0 {
            targets.push((year, amount(dice)));
        }
    }
    targets.into()
}

fn curves(dice: &mut Dice, years: Years) -> Vec<Curve> {
    let count = dice.below(5);
    let curve = |number| Curve {
        id: CurveId(mixed(number)),
        name: text(number),
        phase_in: curve(dice, years),
    };
    (1..=count).map(curve).collect()
}

/// Balancing proposals for some of the areas that have targets, and now and then for one that has none.
fn balancing_proposals(dice: &mut Dice, areas: &[Area], around: &Surroundings) -> Vec<Proposal> {
    let mut proposals = Vec::new();
    for area in areas {
        let wanted = if area.targets.is_empty() { 12 } else { 3 };
        let twice = 1 + u64::from(dice.once_in(8));
        if dice.once_in(wanted) {
            proposals.extend((0..twice).map(|_| area.id));
        }
    }
    let numbered = (101..).zip(proposals);
    numbered
        .map(|(number, target)| balancing_proposal(dice, (ProposalId(mixed(number)), target), around))
        .collect()
}

/// A balancing proposal for a target, somewhere in the plan.
pub fn balancing_proposal(dice: &mut Dice, (id, target): (ProposalId, AreaId), around: &Surroundings) -> Proposal {
    Proposal {
        id,
        number: "R".into(),
        title: text(id.0),
        area: if dice.once_in(3) {
            dice.pick(&around.areas)
        } else {
            target
        },
        kind: Kind::Balancing(balancing(dice, target, around.years)),
        inclusion: inclusion(dice),
        status: status(dice, around),
        lines: Arc::new([]),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::new(Details::default()),
    }
}

/// A rule that fills a target in some of the years shown.
pub fn balancing(dice: &mut Dice, target: AreaId, years: Years) -> Balancing {
    Balancing {
        target,
        years: years.iter().filter(|_| dice.below(3) > 0).collect(),
        otherwise: dice.pick(&[Otherwise::Empty, Otherwise::Holds]),
        when_met: dice.pick(&[WhenMet::Zero, WhenMet::GivesBack]),
    }
}

/// The same parts; where balancing proposals lie in each other's way, each lies where it fills.
fn legally_nested(mut parts: Parts) -> Parts {
    if let Err(PlanError { fault, .. }) = Plan::assembled(parts.clone()) {
        assert!(
            matches!(fault, Fault::BalancingNested | Fault::BalancingOutside),
            "made-up parts do not fit together: {fault:?}"
        );
        for proposal in &mut parts.proposals {
            proposal.area = proposal.fills().unwrap_or(proposal.area);
        }
    }
    parts
}
