//! Edits of the rules between proposals.

use model::{AlternativesId, Edit, LinkId, OverlapId, Plan, ProposalId, RulesEdit};

use super::{one_of, proposal_ids};
use crate::generator::dice::Dice;
use crate::generator::proposals::Surroundings;
use crate::generator::rules::{alternatives, link, overlap};

pub fn edit(dice: &mut Dice, plan: &Plan, around: &Surroundings) -> Edit {
    let number = dice.between(1, 4).unsigned_abs();
    let known = proposal_ids(plan);
    let kind = if known.len() < 2 { 7 } else { dice.below(12) };
    Edit::Rules(match kind {
        0..=2 => RulesEdit::PutAlternatives(alternatives(dice, AlternativesId(number), &known)),
        3..=4 => RulesEdit::PutLink(link(dice, LinkId(number), &known)),
        5..=6 => RulesEdit::PutOverlap(overlap(dice, (OverlapId(number), &known), around)),
        7 => RulesEdit::RemoveAlternatives(AlternativesId(number)),
        8 => RulesEdit::RemoveLink(LinkId(number)),
        9 => RulesEdit::RemoveOverlap(OverlapId(number)),
        _ => choose(dice, plan),
    })
}

fn choose(dice: &mut Dice, plan: &Plan) -> RulesEdit {
    let known: Vec<AlternativesId> = plan.rules().alternatives.iter().map(|set| set.id).collect();
    let id = one_of(dice, &known, AlternativesId);
    let set = plan.rules().alternatives.iter().find(|set| set.id == id);
    let members: Vec<ProposalId> = set.map(|set| set.members.clone()).unwrap_or_default();
    let count = dice.pick(&[1, 0, 1, 2]).min(members.len());
    let chosen = dice.shuffled(members).into_iter().take(count).collect();
    RulesEdit::Choose(id, chosen)
}
