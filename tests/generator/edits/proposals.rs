//! Edits of proposals.

use model::{Decision, Edit, Field, Inclusion, Kind, Plan, Proposal, ProposalEdit, ProposalId, Text};

use super::{a_proposal, an_area};
use crate::generator::dice::Dice;
use crate::generator::plans::{balancing, balancing_proposal};
use crate::generator::proposals::{Surroundings, base, decision, personnel, places, proposal, status};
use crate::generator::settings::{notes, text};

pub fn edit(dice: &mut Dice, plan: &Plan, around: &Surroundings) -> Edit {
    let id = a_proposal(dice, plan);
    let edit = match dice.below(20) {
        0..=3 => ProposalEdit::Include(dice.pick(&[Inclusion::Excluded, Inclusion::Included])),
        4..=5 => ProposalEdit::Status(any_status(dice, around)),
        6..=7 => ProposalEdit::Move(an_area(dice, plan), dice.place(4)),
        8..=9 => ProposalEdit::Kind(kind(dice, plan, around)),
        10 => return insert(dice, plan, around),
        11 => ProposalEdit::Remove,
        12 => ProposalEdit::Decide(decision(dice, around)),
        13 => ProposalEdit::Decisions(decisions(dice, around)),
        14..=15 => ProposalEdit::Personnel(personnel(dice, around)),
        _ => about(dice),
    };
    Edit::Proposal(id, edit)
}

/// An edit of what adds nothing to the totals.
fn about(dice: &mut Dice) -> ProposalEdit {
    match dice.below(6) {
        0 => ProposalEdit::Number(text(dice.below(4))),
        1 => ProposalEdit::Title(text(dice.below(4))),
        2 => ProposalEdit::Notes(notes(dice)),
        3 => ProposalEdit::Field(field(dice), text(dice.below(4))),
        4 => ProposalEdit::Base(base(dice)),
        _ => ProposalEdit::Places(places(dice)),
    }
}

fn field(dice: &mut Dice) -> Field {
    dice.pick(&[
        Field::Category,
        Field::Committee,
        Field::Account,
        Field::PolicyArea,
        Field::Responsible,
    ])
}

fn any_status(dice: &mut Dice, around: &Surroundings) -> Text {
    if dice.once_in(20) {
        return "ukendt".into();
    }
    status(dice, around)
}

fn decisions(dice: &mut Dice, around: &Surroundings) -> Vec<Decision> {
    (0..dice.below(3)).map(|_| decision(dice, around)).collect()
}

fn kind(dice: &mut Dice, plan: &Plan, around: &Surroundings) -> Kind {
    match dice.below(5) {
        0 | 1 => Kind::Ordinary,
        2 => Kind::Unallocated,
        3 => Kind::DecidedEarlier,
        _ => {
            let target = an_area(dice, plan);
            Kind::Balancing(balancing(dice, target, around.years))
        }
    }
}

fn insert(dice: &mut Dice, plan: &Plan, around: &Surroundings) -> Edit {
    let known = dice.once_in(15);
    let id = if known {
        a_proposal(dice, plan)
    } else {
        ProposalId(dice.id())
    };
    let proposal = new_proposal(dice, (id, plan), around);
    Edit::Proposal(id, ProposalEdit::Insert(Box::new(proposal), dice.place(4)))
}

fn new_proposal(dice: &mut Dice, (id, plan): (ProposalId, &Plan), around: &Surroundings) -> Proposal {
    if dice.below(3) == 2 {
        let target = an_area(dice, plan);
        return balancing_proposal(dice, (id, target), around);
    }
    proposal(dice, id, around)
}
