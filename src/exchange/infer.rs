//! Offers phase-ins for stated figures: only those that give every one of the figures again.

mod stated;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use model::{
    Amount, Entry, Exact, Line, LineId, Parts, PhaseIn, Phasing, Plan, PlanError, Proposal, ProposalId, Rounding, Year,
};

use stated::Stated;

/// A phase-in that explains a stated line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inferred {
    /// The proposal.
    pub proposal: ProposalId,
    /// Its line.
    pub line: LineId,
    /// The phase-in under which every stated figure is the calculated one.
    pub phase_in: PhaseIn,
}

/// For each stated line the phase-in that explains its figures, where there is one: one-off, full
/// effect from a month, or steps. A line needs a full-year amount and a figure for every year
/// shown; what is empty or not quantified is explained by nothing.
pub fn infer_phase_in(plan: &Plan) -> Vec<Inferred> {
    let proposals = in_order(plan);
    let lines = proposals
        .iter()
        .flat_map(|proposal| proposal.lines.iter().map(move |line| (proposal, line)));
    let inferred = lines.filter_map(|(proposal, line)| {
        Some(Inferred {
            proposal: proposal.id,
            line: line.id,
            phase_in: Stated::of(plan, proposal, line)?.explanation()?,
        })
    });
    inferred.collect()
}

/// The plan with these phase-ins, and without the stated figures that they explain.
///
/// # Errors
/// [`PlanError`] where a phase-in cannot be part of a plan.
pub fn with_inferred(plan: &Plan, inferred: &[Inferred]) -> Result<Plan, PlanError> {
    let found = inferred.iter().map(|one| ((one.proposal, one.line), &one.phase_in));
    let found: BTreeMap<_, _> = found.collect();
    let with_found = |proposal: &Proposal| {
        let rounding = rounding(plan, proposal);
        let lines = proposal.lines.iter().map(|line| {
            let phase_in = found.get(&(proposal.id, line.id));
            phase_in.map_or_else(|| line.clone(), |phase_in| with_phase_in(line, phase_in, rounding))
        });
        let lines = lines.collect();
        Proposal {
            lines,
            ..proposal.clone()
        }
    };
    let areas = plan.areas_in_order();
    Plan::assembled(Parts {
        settings: plan.settings().clone(),
        areas: areas.into_iter().map(|(_, area)| area.clone()).collect(),
        curves: plan.curves().into_iter().cloned().collect(),
        proposals: in_order(plan).into_iter().map(with_found).collect(),
        rules: plan.rules().clone(),
    })
}

/// Every proposal in the order of print.
fn in_order(plan: &Plan) -> Vec<&Proposal> {
    let areas = plan.areas_in_order();
    let ids = areas.iter().flat_map(|(_, area)| area.proposals.iter());
    ids.filter_map(|id| plan.proposal(*id)).collect()
}

fn with_phase_in(line: &Line, phase_in: &PhaseIn, rounding: Option<Rounding>) -> Line {
    let is_explained = |(year, entry): &&(Year, Entry)| match (line.amount, *entry, phase_in.share(*year)) {
        (Entry::Amount(amount), Entry::Amount(stated), Some(share)) => {
            is_printed(&Exact::share_of(amount, share), stated, rounding)
        }
        _ => false,
    };
    let left = line.stated.iter().filter(|year| !is_explained(year)).copied();
    Line {
        phasing: Phasing::Own(phase_in.clone()),
        stated: left.collect(),
        ..line.clone()
    }
}

/// The rounding of a proposal's only line; lines of one proposal are printed so that they add up.
fn rounding(plan: &Plan, proposal: &Proposal) -> Option<Rounding> {
    (proposal.lines.len() == 1).then_some(plan.settings().rounding)
}

fn is_printed(exact: &Exact, stated: Amount, rounding: Option<Rounding>) -> bool {
    match rounding {
        Some(rounding) => rounding.figure(exact.clone()).prints(stated),
        None => *exact == Exact::of(stated),
    }
}
