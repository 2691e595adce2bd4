//! What it takes to meet the targets, worked out by hand.

use super::build::{Build, thousands};
use super::curves::{full_from, one_off};
use super::rows::{balancing, row};
use app::solver::{Aim, Answer, Certainty, Found, Question, Stance, Watch, solve};
use model::{CarryOver, Choice, Kind, Ledger, LineKind, ProposalId, Relation, Scope};

/// Rows from 2024 on, each so many thousand a year; those below zero are left out to begin with.
fn savings(amounts: &[(&'static str, bool)]) -> Build {
    let numbered = (1..).zip(amounts);
    numbered.fold(thousands(2024..=2025), |plan, (id, (amount, counts))| {
        let row = row(id).line(amount, full_from((2024, 1)));
        plan.row(if *counts { row } else { row.excluded() })
    })
}

/// Four that are left out.
fn four() -> Build {
    savings(&[("-100", false), ("-200", false), ("-250", false), ("-400", false)])
}

fn asked(plan: Build, question: &Question) -> Answer {
    solve(&plan.ledger(), question, &Watch::default())
}

fn stances(stances: &[(u64, Stance)]) -> Question {
    let stances = stances.iter().map(|(id, stance)| (ProposalId(*id), *stance));
    Question {
        stances: stances.collect(),
        aim: Aim::FewestChanges,
    }
}

/// A set as `+taken -dropped: steps`.
fn said(found: &Found) -> String {
    let taken = found.taken.iter().map(|id| format!("+{}", id.0));
    let dropped = found.dropped.iter().map(|id| format!("-{}", id.0));
    let all: Vec<String> = taken.chain(dropped).chain([found.steps.to_string()]).collect();
    all.join(" ")
}

/// That these sets are found, and that nothing better exists.
fn check(plan: Build, question: &Question, expected: &[&str]) {
    match asked(plan, question) {
        Answer::Met(found, Certainty::Proven) => {
            let found: Vec<String> = found.iter().map(said).collect();
            assert_eq!(found, expected);
        }
        other => panic!("{other:?}"),
    }
}

/// That no set is enough, and this one comes closest.
fn check_missing(plan: Build, question: &Question, expected: &str) {
    match asked(plan, question) {
        Answer::Missing(found, Certainty::Proven) => assert_eq!(said(&found), expected),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_fewest_come_first_then_those_least_over_and_no_set_holds_a_smaller_one() {
    let plan = || four().target(0, "-450 -450");
    let sets = ["+2 +3 0", "+1 +4 100", "+2 +4 300", "+3 +4 400"];
    check(plan(), &Question::default(), &sets);
    check(
        four().target(0, "-400 -400"),
        &Question::default(),
        &["+4 0", "+2 +3 100"],
    );
    check(
        four().target(0, "-250 -400"),
        &Question::default(),
        &["+4 150", "+2 +3 250"],
    );
}

#[test]
fn what_is_met_needs_nothing() {
    let plan = savings(&[("-500", true)]).target(0, "-450 -450");
    check(plan, &Question::default(), &["100"]);
}

#[test]
fn what_is_missing_is_said_of_the_set_that_comes_closest() {
    let plan = || four().target(0, "-1000 -900");
    check_missing(plan(), &Question::default(), "+1 +2 +3 +4 50");
    check_missing(plan(), &stances(&[(1, Stance::Out)]), "+2 +3 +4 200");
}

#[test]
fn without_a_target_there_is_nothing_to_meet() {
    assert!(matches!(asked(four(), &Question::default()), Answer::NoTarget));
}

#[test]
fn unallocated_and_balancing_rows_are_left_out() {
    let plan = four().target(0, "-450 -450").row(balancing(9, &[2024, 2025]));
    let expected = row(8).line("-450", full_from((2024, 1))).of_kind(Kind::Unallocated);
    check(plan.row(expected), &stances(&[(4, Stance::Out)]), &["+2 +3 0"]);
}

#[test]
fn what_is_locked_stands_and_what_is_wished_for_comes_before_the_size() {
    let plan = || four().target(0, "-450 -450");
    check(plan(), &stances(&[(1, Stance::In)]), &["+1 +4 100", "+1 +2 +3 200"]);
    check(plan(), &stances(&[(2, Stance::Out)]), &["+1 +4 100", "+3 +4 400"]);
    let wishes = stances(&[(1, Stance::Wished), (2, Stance::Wished)]);
    check(plan(), &wishes, &["+1 +2 +3 200", "+1 +2 +4 500"]);
    let wish = stances(&[(1, Stance::Wished), (4, Stance::Out)]);
    check(plan(), &wish, &["+1 +2 +3 200"]);
}

#[test]
fn the_fewest_changes_and_the_fewest_proposals_are_two_questions() {
    let plan = || savings(&[("-100", true), ("-200", true), ("-250", false), ("-400", false)]).target(0, "-450 -450");
    check(plan(), &Question::default(), &["+3 200", "+4 500"]);
    let fewest = Question {
        aim: Aim::FewestProposals,
        ..Question::default()
    };
    let sets = ["+3 -1 0", "+4 -2 100", "+4 -1 300", "+3 +4 -1 -2 400"];
    check(plan(), &fewest, &sets);
}

#[test]
fn a_surplus_is_taken_along_only_by_the_rule_that_says_so() {
    let plan = |rule| {
        let rows = thousands(2024..=2025).carry(rule);
        let rows = rows.row(row(1).line("-500", one_off(2024)).excluded());
        rows.row(row(2).line("-300", full_from((2024, 1))).excluded())
            .target(0, "-200 -200")
    };
    check(plan(CarryOver::None), &Question::default(), &["+2 200"]);
    check(plan(CarryOver::Shortfall), &Question::default(), &["+2 200"]);
    check(
        plan(CarryOver::ShortfallAndSurplus),
        &Question::default(),
        &["+1 100", "+2 200"],
    );
}

#[test]
fn rules_between_proposals_are_kept() {
    let plan = || four().target(0, "-450 -450");
    check(
        plan().link(2, Relation::Requires, 1),
        &Question::default(),
        &["+1 +4 100", "+3 +4 400", "+1 +2 +3 200"],
    );
    check(
        plan().link(2, Relation::Excludes, 3),
        &Question::default(),
        &["+1 +4 100", "+2 +4 300", "+3 +4 400"],
    );
    let one = plan().alternatives(Choice::ExactlyOne, &[1, 2], &[2]);
    check(one, &Question::default(), &["+2 +3 0", "+1 +4 100", "+2 +4 300"]);
    let both = stances(&[(1, Stance::In), (2, Stance::In)]);
    let one = plan().alternatives(Choice::AtMostOne, &[1, 2], &[]);
    assert!(matches!(asked(one, &both), Answer::Contradiction));
}

#[test]
fn what_is_chosen_of_alternatives_is_part_of_the_step() {
    let plan = savings(&[("-100", true), ("-300", true)]).target(0, "-250 -250");
    let plan = plan.alternatives(Choice::ExactlyOne, &[1, 2], &[1]).plan();
    let Answer::Met(found, _) = solve(&Ledger::of(&plan), &Question::default(), &Watch::default()) else {
        panic!("the targets can be met");
    };
    assert_eq!(said(&found[0]), "+2 -1 100");
    let after = plan.edited(&found[0].edit).expect("an edit that is allowed");
    assert_eq!(after.rules().alternatives[0].chosen, [ProposalId(2)]);
}

#[test]
fn an_overlap_is_taken_out_and_what_is_given_back_counts() {
    let overlap = row(1).line("150", full_from((2024, 1))).sort(LineKind::GivenBack);
    let plan = four().target(0, "-450 -450").overlap([2, 3], overlap);
    check(plan, &Question::default(), &["+1 +4 100", "+2 +4 300", "+3 +4 400"]);
    let back = row(5)
        .line("-600", full_from((2024, 1)))
        .line("500", one_off(2025))
        .sort(LineKind::GivenBack);
    let plan = four().target(0, "-450 -450").row(back.excluded());
    check(plan, &stances(&[(4, Stance::Out), (2, Stance::Out)]), &["+1 +3 +5 500"]);
}

#[test]
fn where_totals_are_rounded_the_rounded_total_decides() {
    let thirds = |scope| {
        let plan = savings(&[("-0,4", false), ("-0,4", false), ("-0,4", false)]);
        plan.scope(scope).target(0, "-1 -1")
    };
    check_missing(thirds(Scope::Cells), &Question::default(), "2");
    check(
        thirds(Scope::Totals),
        &Question::default(),
        &["+1 +2 0", "+1 +3 0", "+2 +3 0"],
    );
    check(
        thirds(Scope::Balanced),
        &Question::default(),
        &["+1 +2 0", "+1 +3 0", "+2 +3 0"],
    );
}

#[test]
fn the_year_closest_to_its_target_binds() {
    let plan = four().row(row(5).line("-100", full_from((2025, 1))).excluded());
    let Answer::Met(found, _) = asked(plan.target(0, "-380 -490"), &Question::default()) else {
        panic!("the targets can be met");
    };
    let binding = found[0].binding().expect("a year with a target");
    assert_eq!((said(&found[0]).as_str(), binding.year.number()), ("+4 +5 30", 2025));
}

#[test]
fn it_ends_where_it_is_stopped() {
    let watch = Watch::default();
    watch.stop();
    let plan = four().target(0, "-450 -450").ledger();
    // So few possibilities are looked through before anybody looks up.
    assert!(matches!(
        solve(&plan, &Question::default(), &watch),
        Answer::Met(..) | Answer::Nothing
    ));
}
