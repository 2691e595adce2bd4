//! Rules between proposals: alternatives, and what requires or excludes what.

use super::build::{Build, ids, link, thousands};
use super::curves::full_from;
use super::read::{Of, check};
use super::rows::row;
use model::{
    Alternatives, AlternativesId, Broken, Choice, Counts, Edit, EditError, Inclusion, Ledger, LineKind, LinkId,
    OverlapId, Plan, ProposalEdit, ProposalId, Reason, Relation, RulesEdit, SettingsEdit, Status, Weight,
};

/// Rows of −1, −20, −300 and −4.000, so that a total tells which of them count.
fn four() -> Build {
    let rows = [(1, "-1"), (2, "-20"), (3, "-300"), (4, "-4.000")];
    let plan = thousands(2024..=2024);
    rows.into_iter().fold(plan, |plan, (id, amount)| {
        plan.row(row(id).line(amount, full_from((2024, 1))))
    })
}

/// The total with rows 1, 2 and 3 as alternatives of which some are chosen, and what that breaks.
fn check_choice(choice: Choice, chosen: &[u64], total: &str, broken: &[Broken]) {
    let plan = four().alternatives(choice, &[1, 2, 3], chosen).plan();
    check(&Ledger::of(&plan), &[(Of::Total(0), total)]);
    assert_eq!(plan.broken(), broken, "{choice:?} of {chosen:?}");
}

#[test]
fn of_alternatives_only_what_is_chosen_counts() {
    check_choice(Choice::ExactlyOne, &[2], "-4.020", &[]);
    check_choice(Choice::ExactlyOne, &[], "-4.000", &[]);
    check_choice(Choice::AtMostOne, &[3], "-4.300", &[]);
    check_choice(Choice::AtMostOne, &[], "-4.000", &[]);
    check_choice(Choice::AnyNumber, &[1, 3], "-4.301", &[]);
    check_choice(Choice::AnyNumber, &[1, 2, 3], "-4.321", &[]);
    check_choice(Choice::AnyNumber, &[], "-4.000", &[]);
}

#[test]
fn where_a_file_has_chosen_too_many_the_smallest_id_counts() {
    let broken = [Broken::TooManyChosen(AlternativesId(1))];
    check_choice(Choice::ExactlyOne, &[3, 2], "-4.020", &broken);
    check_choice(Choice::AtMostOne, &[1, 2, 3], "-4.001", &broken);
}

#[test]
fn an_alternative_that_is_not_chosen_says_which_set_keeps_it_out() {
    let ledger = four().alternatives(Choice::ExactlyOne, &[1, 2], &[1]).ledger();
    let counts = |id| ledger.row(ProposalId(id)).map(|row| row.counts);
    assert_eq!(counts(1), Some(Counts::Yes));
    assert_eq!(counts(2), Some(Counts::No(Reason::Alternative(AlternativesId(1)))));
    check(&ledger, &[(Of::LeftOut, "-20")]);
}

#[test]
#[rustfmt::skip]
fn a_chosen_alternative_must_also_be_included_and_of_a_status_that_counts() {
    let plan = thousands(2024..=2024);
    let plan = plan.row(row(1).line("-1", full_from((2024, 1))).excluded());
    let plan = plan.row(row(2).line("-20", full_from((2024, 1))).status("afvist"));
    check(&plan.alternatives(Choice::AnyNumber, &[1, 2], &[1, 2]).ledger(), &[(Of::Total(0), "0")]);
}

fn include(id: u64, inclusion: Inclusion) -> Edit {
    Edit::Proposal(ProposalId(id), ProposalEdit::Include(inclusion))
}

fn choose(chosen: &[u64]) -> Edit {
    Edit::Rules(RulesEdit::Choose(AlternativesId(1), ids(chosen)))
}

/// What an edit of a plan comes to: the total after it, or the name of the rule that refuses it.
fn check_edit(plan: &Plan, edit: &Edit, expected: Result<&str, &str>) {
    match (plan.edited(edit), expected) {
        (Ok(after), Ok(total)) => check(&Ledger::of(&after), &[(Of::Total(0), total)]),
        (Err(EditError::Breaks(_, name)), Err(rule)) => assert_eq!(&*name, rule, "{edit:?}"),
        (made, _) => panic!("{edit:?}: {made:?} and not {expected:?}"),
    }
}

#[test]
fn choosing_too_many_is_refused_with_the_name_of_the_set() {
    let plan = four().alternatives(Choice::ExactlyOne, &[1, 2, 3], &[1]).plan();
    check_edit(&plan, &choose(&[2]), Ok("-4.020"));
    check_edit(&plan, &choose(&[]), Ok("-4.000"));
    check_edit(&plan, &choose(&[1, 2]), Err("Valg"));
    let plan = four().alternatives(Choice::AnyNumber, &[1, 2, 3], &[1]).plan();
    check_edit(&plan, &choose(&[1, 2]), Ok("-4.021"));
    let set = Alternatives {
        choice: Choice::AtMostOne,
        chosen: ids(&[2, 3]),
        ..plan.rules().alternatives[0].clone()
    };
    check_edit(&plan, &Edit::Rules(RulesEdit::PutAlternatives(set)), Err("Valg"));
}

#[test]
#[rustfmt::skip]
fn what_requires_another_counts_only_together_with_it() {
    let out = Inclusion::Excluded;
    let plan = four().link(1, Relation::Requires, 2).plan();
    check_edit(&plan, &include(2, out), Err("1 Requires 2"));
    check_edit(&plan, &include(1, out), Ok("-4.320"));
    check_edit(&plan, &Edit::Batch(vec![include(2, out), include(1, out)]), Ok("-4.300"));
    let rejected = ProposalEdit::Decide(super::rows::decision("2023-08-22", "KB", "afvist"));
    check_edit(&plan, &Edit::Proposal(ProposalId(2), rejected), Err("1 Requires 2"));
    let idea = ProposalEdit::Status("idé".into());
    check_edit(&plan, &Edit::Proposal(ProposalId(2), idea), Err("1 Requires 2"));
}

#[test]
fn two_that_exclude_each_other_never_count_together() {
    let plan = four().alternatives(Choice::AnyNumber, &[1, 2], &[1]);
    let plan = plan.link(1, Relation::Excludes, 2).plan();
    check_edit(&plan, &choose(&[1, 2]), Err("1 Excludes 2"));
    check_edit(&plan, &choose(&[2]), Ok("-4.320"));
    let rule = |from, to| Edit::Rules(RulesEdit::PutLink(link(from, Relation::Excludes, to)));
    check_edit(&plan, &rule(3, 4), Err("3 Excludes 4"));
    check_edit(&plan, &rule(4, 2), Ok("-4.301"));
}

#[test]
#[rustfmt::skip]
fn alternatives_are_swapped_in_one_batch() {
    let (inside, outside) = (Inclusion::Included, Inclusion::Excluded);
    let first = thousands(2024..=2024).row(row(1).line("-1", full_from((2024, 1))));
    let plan = first.row(row(2).line("-20", full_from((2024, 1))).excluded());
    let plan = plan.link(1, Relation::Excludes, 2).plan();
    check_edit(&plan, &include(2, inside), Err("1 Excludes 2"));
    check_edit(&plan, &Edit::Batch(vec![include(2, inside), include(1, outside)]), Ok("-20"));
    check_edit(&plan, &Edit::Batch(vec![include(1, outside), include(2, inside)]), Ok("-20"));
    let nested = Edit::Batch(vec![Edit::Batch(vec![include(2, inside)]), include(1, inside)]);
    check_edit(&plan, &nested, Err("1 Excludes 2"));
}

#[test]
fn taking_a_set_away_or_counting_other_statuses_breaks_no_rule_either() {
    let plan = four().alternatives(Choice::AtMostOne, &[1, 2], &[1]);
    let plan = plan.link(3, Relation::Excludes, 2).plan();
    let remove = RulesEdit::RemoveAlternatives(AlternativesId(1));
    check_edit(&plan, &Edit::Rules(remove), Err("3 Excludes 2"));
    let plan = thousands(2024..=2024).row(row(1)).row(row(2).status("vedtaget"));
    let plan = plan.link(1, Relation::Requires, 2).plan();
    let mut statuses = Status::usual();
    statuses[4].weight = Weight::Shown;
    let shown = Edit::Settings(SettingsEdit::Statuses(statuses));
    check_edit(&plan, &shown, Err("1 Requires 2"));
}

#[test]
fn a_file_that_breaks_a_rule_opens_and_says_so() {
    let broken = |plan: Build| plan.plan().broken();
    assert_eq!(
        broken(four().link(1, Relation::Excludes, 2)),
        [Broken::BothOfExcluded(LinkId(1))]
    );
    let required = four().row(row(9).excluded()).link(1, Relation::Requires, 9);
    assert_eq!(broken(required), [Broken::RequirementMissing(LinkId(1))]);
    assert_eq!(broken(four().link(1, Relation::Requires, 2)), []);
}

#[test]
fn a_broken_rule_that_was_there_does_not_stand_in_the_way_of_other_edits() {
    let plan = four().link(1, Relation::Excludes, 2).plan();
    check_edit(&plan, &include(3, Inclusion::Excluded), Ok("-4.021"));
    check_edit(&plan, &include(2, Inclusion::Excluded), Ok("-4.301"));
}

#[test]
fn a_rule_that_is_taken_away_leaves_the_others() {
    let back = |id, amount| row(id).line(amount, full_from((2024, 1))).sort(LineKind::GivenBack);
    let plan = four().overlap([2, 3], back(1, "1")).overlap([2, 4], back(2, "2"));
    let plan = plan.overlap([3, 4], back(3, "4")).plan();
    let without = |id| Edit::Rules(RulesEdit::RemoveOverlap(OverlapId(id)));
    check_edit(&plan, &without(1), Ok("-4.315"));
    check_edit(&plan, &without(2), Ok("-4.316"));
    check_edit(&plan, &without(9), Ok("-4.314"));
}

#[test]
fn a_removed_proposal_takes_its_rules_along() {
    let plan = four()
        .alternatives(Choice::ExactlyOne, &[1, 2], &[1])
        .link(3, Relation::Requires, 1);
    let plan = plan.overlap([1, 4], row(1).line("1", full_from((2024, 1)))).plan();
    let plan = plan
        .edited(&Edit::Proposal(ProposalId(1), ProposalEdit::Remove))
        .expect("removed");
    assert_eq!(plan.rules().links, []);
    assert_eq!(plan.rules().overlaps, []);
    assert_eq!(plan.rules().alternatives[0].members, ids(&[2]));
    assert_eq!(plan.rules().alternatives[0].chosen, []);
    check(&Ledger::of(&plan), &[(Of::Total(0), "-4.300")]);
}

#[test]
fn removing_a_proposal_cannot_let_one_count_that_another_excludes() {
    // A file chose both 2 and 3, so 3 stands back; without 2 it would count beside 4, which excludes it.
    let plan = four()
        .alternatives(Choice::ExactlyOne, &[2, 3], &[2, 3])
        .link(4, Relation::Excludes, 3);
    let remove = |id| Edit::Proposal(ProposalId(id), ProposalEdit::Remove);
    let plan = plan.plan();
    check_edit(&plan, &remove(2), Err("4 Excludes 3"));
    check_edit(&plan, &Edit::Batch(vec![remove(2), remove(4)]), Ok("-301"));
}
