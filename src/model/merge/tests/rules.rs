use alloc::vec;
use alloc::vec::Vec;

use super::build::*;
use crate::merge::Clash;
use crate::{
    Alternatives, AlternativesId, Choice, Edit, Inclusion, Link, LinkId, Plan, ProposalEdit, ProposalId, Relation,
    RulesEdit,
};

fn set(members: &[u64], chosen: &[u64]) -> Alternatives {
    let ids = |list: &[u64]| list.iter().map(|id| ProposalId(*id)).collect::<Vec<_>>();
    Alternatives {
        id: AlternativesId(1),
        name: "Valg".into(),
        choice: Choice::ExactlyOne,
        members: ids(members),
        chosen: ids(chosen),
    }
}

fn put(set: Alternatives) -> Edit {
    Edit::Rules(RulesEdit::PutAlternatives(set))
}

fn link(id: u64, relation: Relation, pair: [u64; 2]) -> Edit {
    Edit::Rules(RulesEdit::PutLink(Link {
        id: LinkId(id),
        name: "Regel".into(),
        from: ProposalId(pair[0]),
        relation,
        to: ProposalId(pair[1]),
    }))
}

fn include(id: u64, inclusion: Inclusion) -> Edit {
    of(id, ProposalEdit::Include(inclusion))
}

fn with(edits: &[Edit]) -> Plan {
    edited(&base(), edits)
}

#[test]
fn rules_of_both_sides_and_fields_of_one_rule_are_merged() {
    check_both(
        &[put(set(&[1, 2], &[1]))],
        &[link(1, Relation::Excludes, [3, 4])].map(|_| title(1, "Ny")),
    );
    let base = with(&[put(set(&[1, 2], &[1]))]);
    let renamed = Alternatives {
        name: "Nyt".into(),
        ..set(&[1, 2, 3], &[1])
    };
    let merge = merged_from(&base, &[put(renamed)], &[put(set(&[4, 1, 2], &[2]))]);
    let expected = Alternatives {
        name: "Nyt".into(),
        ..set(&[4, 1, 2, 3], &[2])
    };
    assert_eq!(merge.plan.rules().alternatives, [expected]);
    assert_eq!(merge.conflicts, []);
}

#[test]
fn two_different_choices_are_one_conflict() {
    let base = with(&[put(set(&[1, 2, 3], &[1]))]);
    let merge = merged_from(&base, &[put(set(&[1, 2, 3], &[2]))], &[put(set(&[1, 2, 3], &[3]))]);
    assert_eq!(merge.plan.rules().alternatives, [set(&[1, 2, 3], &[2])]);
    assert_eq!(merge.conflicts.len(), 1);
}

#[test]
fn a_removed_proposal_takes_its_rules_along_unless_mine_has_come_to_name_it() {
    let gone = [of(1, ProposalEdit::Remove)];
    let rule = [link(1, Relation::Requires, [1, 2])];
    let merge = merged(&rule, &gone);
    assert_eq!(merge.plan, with(&rule));
    assert_eq!(merge.conflicts[0].clash, Clash::Used);
    let merge = merged(&gone, &rule);
    assert_eq!(merge.plan, with(&gone));
    assert_eq!(merge.conflicts[0].clash, Clash::Used);
    assert_eq!(merge.conflicts[0].theirs, rule[0]);
    let base = with(&rule);
    assert_eq!(merged_from(&base, &[title(2, "Ny")], &gone).conflicts, []);
}

#[test]
fn a_proposal_that_is_kept_keeps_its_rules() {
    let base = with(&[link(1, Relation::Requires, [1, 2]), put(set(&[1, 3], &[1]))]);
    let mine = [title(1, "Ny")];
    let merge = merged_from(&base, &mine, &[of(1, ProposalEdit::Remove)]);
    assert_eq!(merge.plan, edited(&base, &mine));
    assert_eq!(merge.conflicts.len(), 1);
}

#[test]
fn changes_that_break_a_rule_together_are_refused_once() {
    let out = [include(1, Inclusion::Excluded), include(2, Inclusion::Excluded)];
    let base = edited(&with(&out), &[link(1, Relation::Excludes, [1, 2])]);
    let mine = [include(1, Inclusion::Included)];
    let theirs = [include(2, Inclusion::Included), title(2, "Ny")];
    let merge = merged_from(&base, &mine, &theirs);
    assert_eq!(merge.plan, edited(&edited(&base, &mine), &[title(2, "Ny")]));
    assert_eq!(merge.plan.broken(), []);
    assert_eq!(merge.conflicts.len(), 1);
    assert!(matches!(merge.conflicts[0].clash, Clash::Breaks(_)));
    let rule = [link(1, Relation::Excludes, [1, 2])];
    let merge = merged_from(
        &with(&out),
        &[include(1, Inclusion::Included), include(2, Inclusion::Included)],
        &rule,
    );
    assert_eq!((merge.plan.rules().links.clone(), merge.conflicts.len()), (vec![], 1));
}
