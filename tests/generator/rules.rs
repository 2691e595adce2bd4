//! Rules between proposals: alternatives, links, overlaps.

use model::{
    Alternatives, AlternativesId, Choice, Entry, Line, LineId, LineKind, Link, LinkId, Month, Overlap, OverlapId,
    PhaseIn, Phasing, ProposalId, Relation, Rules,
};
use std::sync::Arc;

use super::dice::Dice;
use super::entries::amount;
use super::proposals::{Surroundings, line};
use super::settings::text;

/// Some rules between these proposals.
pub fn rules(dice: &mut Dice, proposals: &[ProposalId], around: &Surroundings) -> Rules {
    if proposals.len() < 2 {
        return Rules::default();
    }
    let counts = [dice.below(3), dice.below(3), dice.below(3)];
    let [sets, links, overlaps] = counts.map(|count| 1..=count);
    Rules {
        alternatives: sets
            .map(|id| alternatives(dice, AlternativesId(id), proposals))
            .collect(),
        links: links.map(|id| link(dice, LinkId(id), proposals)).collect(),
        overlaps: overlaps
            .map(|id| Arc::new(overlap(dice, (OverlapId(id), proposals), around)))
            .collect(),
    }
}

/// A set of up to four, of which one is chosen most often.
pub fn alternatives(dice: &mut Dice, id: AlternativesId, proposals: &[ProposalId]) -> Alternatives {
    let most = proposals.len().min(4);
    let mut members: Vec<ProposalId> = (0..most).map(|_| dice.pick(proposals)).collect();
    members.sort();
    members.dedup();
    let members = dice.shuffled(members);
    let chosen = dice.pick(&[1, 1, 0, 2]).min(members.len());
    Alternatives {
        id,
        name: text(id.0),
        choice: dice.pick(&[Choice::ExactlyOne, Choice::AtMostOne, Choice::AnyNumber]),
        chosen: members[..chosen].to_vec(),
        members,
    }
}

/// Two different proposals of at least two.
fn pair(dice: &mut Dice, proposals: &[ProposalId]) -> [ProposalId; 2] {
    let first = dice.place(proposals.len());
    let second = (first + 1 + dice.place(proposals.len() - 1)) % proposals.len();
    [proposals[first], proposals[second]]
}

/// A rule between two proposals.
pub fn link(dice: &mut Dice, id: LinkId, proposals: &[ProposalId]) -> Link {
    let [from, to] = pair(dice, proposals);
    Link {
        id,
        name: text(id.0),
        from,
        relation: dice.pick(&[Relation::Requires, Relation::Excludes]),
        to,
    }
}

/// An overlap of two proposals; its amount is a cost.
pub fn overlap(dice: &mut Dice, (id, proposals): (OverlapId, &[ProposalId]), around: &Surroundings) -> Overlap {
    let between = pair(dice, proposals);
    let saved = amount(dice);
    let cost = if saved.is_saving() { saved.negated() } else { saved };
    let any = line(dice, LineId(1), around);
    let at_once = PhaseIn::FullFrom(Month::new(around.years.first(), 1).expect("January"));
    let line = Line {
        kind: LineKind::GivenBack,
        amount: Entry::Amount(cost),
        phasing: if dice.below(3) == 2 {
            any.phasing
        } else {
            Phasing::Own(at_once)
        },
        ..any
    };
    Overlap { id, between, line }
}
