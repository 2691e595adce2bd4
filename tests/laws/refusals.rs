//! Impossible combinations: refused as an edit, opened and named as a file.

use model::{
    Alternatives, AlternativesId, AreaId, Broken, CellState, Choice, Counts, Edit, EditError, Inclusion, Kind, Ledger,
    Link, LinkId, Parts, Plan, ProposalEdit, ProposalId, Relation, RulesEdit,
};

use crate::generator::small::{AREA, balancing, parts, proposal};

fn assembled(parts: Parts) -> Plan {
    Plan::assembled(parts).expect("the parts fit together")
}

/// An edit that a plan refuses, and the plan that would have come of it, opened from a file.
fn check(before: Parts, edit: &Edit, after: impl Fn(&mut Parts), (broken, name): (Broken, &str)) -> Plan {
    let plan = assembled(before.clone());
    assert_eq!(plan.broken(), []);
    let refused = plan.edited(edit);
    assert_eq!(refused, Err(EditError::Breaks(broken.clone(), name.into())));
    let mut parts = before;
    after(&mut parts);
    let opened = assembled(parts);
    assert_eq!(opened.broken(), [broken]);
    opened
}

fn counts(plan: &Plan, number: u64) -> bool {
    let row = Ledger::of(plan).row(ProposalId(number));
    row.is_some_and(|row| row.counts == Counts::Yes)
}

fn set(choice: Choice, chosen: &[u64]) -> Alternatives {
    Alternatives {
        id: AlternativesId(1),
        name: "school".into(),
        choice,
        members: [2, 1].map(ProposalId).to_vec(),
        chosen: chosen.iter().copied().map(ProposalId).collect(),
    }
}

fn link(relation: Relation) -> Link {
    Link {
        id: LinkId(1),
        name: "bus".into(),
        from: ProposalId(1),
        relation,
        to: ProposalId(2),
    }
}

fn include(number: u64, inclusion: Inclusion) -> Edit {
    Edit::Proposal(ProposalId(number), ProposalEdit::Include(inclusion))
}

#[test]
fn two_alternatives_where_one_may_be_chosen() {
    for choice in [Choice::ExactlyOne, Choice::AtMostOne] {
        let mut before = parts();
        before.rules.alternatives.push(set(choice, &[2]));
        let choose = RulesEdit::Choose(AlternativesId(1), [2, 1].map(ProposalId).to_vec());
        let broken = (Broken::TooManyChosen(AlternativesId(1)), "school");
        let opened = check(
            before,
            &Edit::Rules(choose),
            |parts| parts.rules.alternatives[0] = set(choice, &[2, 1]),
            broken,
        );
        assert!(counts(&opened, 1) && !counts(&opened, 2));
    }
}

#[test]
fn a_pair_that_excludes_each_other() {
    let mut before = parts();
    before.rules.links.push(link(Relation::Excludes));
    before.proposals[1].inclusion = Inclusion::Excluded;
    check(
        before,
        &include(2, Inclusion::Included),
        |parts| parts.proposals[1].inclusion = Inclusion::Included,
        (Broken::BothOfExcluded(LinkId(1)), "bus"),
    );
}

#[test]
fn a_proposal_without_the_one_that_it_requires() {
    let mut before = parts();
    before.rules.links.push(link(Relation::Requires));
    check(
        before,
        &include(2, Inclusion::Excluded),
        |parts| parts.proposals[1].inclusion = Inclusion::Excluded,
        (Broken::RequirementMissing(LinkId(1)), "bus"),
    );
}

#[test]
fn a_rule_that_the_plan_already_breaks() {
    check(
        parts(),
        &Edit::Rules(RulesEdit::PutLink(link(Relation::Excludes))),
        |parts| parts.rules.links.push(link(Relation::Excludes)),
        (Broken::BothOfExcluded(LinkId(1)), "bus"),
    );
}

#[test]
fn two_rows_that_fill_one_target_in_one_year() {
    for target in [AREA, AreaId::WHOLE] {
        let mut before = parts();
        before.areas.push(whole_with_targets());
        before.proposals.push(balancing(8, target, &[2024, 2025]));
        let second = balancing(7, target, &[2025]);
        let insert = ProposalEdit::Insert(Box::new(second.clone()), 0);
        let broken = (Broken::TwoFill(ProposalId(7), ProposalId(8)), "Proposal 7");
        let opened = check(
            before,
            &Edit::Proposal(ProposalId(7), insert),
            |parts| parts.proposals.push(second.clone()),
            broken,
        );
        let state = |number| {
            Ledger::of(&opened)
                .row(ProposalId(number))
                .map(|row| row.cells[2].state)
        };
        assert_eq!(state(7), Some(CellState::Number));
        assert_eq!(state(8), Some(CellState::Empty));
    }
}

fn whole_with_targets() -> model::Area {
    model::Area {
        id: AreaId::WHOLE,
        parent: None,
        ..crate::generator::small::area(1, AREA)
    }
}

#[test]
fn a_row_that_is_turned_into_a_second_one_to_fill() {
    let mut before = parts();
    before.proposals.push(balancing(8, AREA, &[2024]));
    before.proposals.push(model::Proposal {
        lines: [].into(),
        ..proposal(9)
    });
    let kind = balancing(9, AREA, &[2024]).kind;
    check(
        before,
        &Edit::Proposal(ProposalId(9), ProposalEdit::Kind(kind.clone())),
        |parts| parts.proposals[4].kind = kind.clone(),
        (Broken::TwoFill(ProposalId(8), ProposalId(9)), "Proposal 8"),
    );
}

#[test]
fn what_mends_a_broken_plan_is_never_refused() {
    let mut broken = parts();
    broken
        .proposals
        .extend([6, 7, 8].map(|number| balancing(number, AREA, &[2024])));
    broken.rules.links.push(link(Relation::Excludes));
    let plan = assembled(broken);
    assert_eq!(plan.broken().len(), 3);
    for edit in [
        include(6, Inclusion::Excluded),
        include(7, Inclusion::Excluded),
        include(1, Inclusion::Excluded),
        Edit::Proposal(ProposalId(6), ProposalEdit::Remove),
        Edit::Proposal(ProposalId(1), ProposalEdit::Remove),
        Edit::Proposal(ProposalId(6), ProposalEdit::Kind(Kind::Ordinary)),
        Edit::Rules(RulesEdit::RemoveLink(LinkId(1))),
    ] {
        let mended = plan.edited(&edit).map(|plan| plan.broken().len());
        assert_eq!(mended, Ok(2), "{edit:?}");
    }
}
