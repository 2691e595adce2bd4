//! Posts, savings in %, and what alternatives are compared by.

use alloc::vec;
use alloc::vec::Vec;

use super::plans::{after_notice, decimal, detailed, line, money, month, plan, proposal, settings, stated, with_posts};
use super::{ONES, check_leaves, derived, hows, year};
use crate::{
    AlternativeFigure, AlternativeStep, AreaId, Asked, Base, Column, Derivation, Exact, How, Ledger, Line, Measure,
    Mode, Payback, PercentOf, PhaseIn, PostsOf, PostsStep, Proposal, ProposalId, Recurrence, Scope,
};

const ROW: ProposalId = ProposalId(1);

fn ledger(row: Proposal) -> Ledger {
    let mut settings = settings(Scope::Cells, Mode::HalfAwayFromZero);
    settings.discount_rate = decimal("0.25");
    Ledger::of(&plan(settings, vec![], vec![row]))
}

fn check_ones(derivation: &Derivation, expected: &[(&str, &str)]) {
    let leaves = derivation.leaves();
    let found = leaves
        .iter()
        .map(|leaf| (leaf.exact.written(ONES), leaf.printed.written(ONES)));
    let found: Vec<_> = found.collect();
    let found: Vec<_> = found
        .iter()
        .map(|(exact, printed)| (exact.as_str(), printed.as_str()))
        .collect();
    assert_eq!(found, expected, "{derivation:#?}");
}

fn with(lines: Vec<Line>) -> Proposal {
    proposal(1, 0, lines)
}

#[test]
fn posts_follow_the_share_of_the_amount() {
    let ledger = ledger(with_posts(
        with(vec![line(1, "-0.450", after_notice(2023, 9, 6))]),
        "-2.8",
        None,
    ));
    let asked = Asked::Posts(PostsOf::Proposal(ROW), year(2024));
    let derivation = derived(&ledger, asked);
    check_ones(&derivation, &[("-2.1", "-2.1")]);
    let derivation = derived(&ledger, Asked::Posts(PostsOf::Area(AreaId::WHOLE), year(2024)));
    assert_eq!(hows(&derivation), [&How::Part(asked)]);
    assert_eq!(derivation.asked.measure(), Measure::Posts);
}

#[test]
fn posts_follow_what_a_line_states() {
    let written = stated(
        line(1, "-0.6", PhaseIn::Stated(Recurrence::Recurring)),
        &[(2024, "-0.2")],
    );
    let ledger = ledger(with_posts(with(vec![written]), "-1", None));
    let derivation = derived(&ledger, Asked::Posts(PostsOf::Proposal(ROW), year(2024)));
    check_ones(&derivation, &[("-1/3", "-1/3"), ("0", "1/30")]);
    assert!(matches!(
        hows(&derivation)[0],
        How::Posts(PostsStep::AsFirstLine { .. })
    ));
}

#[test]
fn a_saving_is_a_positive_percentage_of_its_base() {
    let from_start = || PhaseIn::FullFrom(month(2023, 1));
    let lines = vec![line(1, "-0.1", from_start()), line(2, "-0.05", from_start())];
    let ledger = ledger(detailed(with(lines), |details| {
        details.base = Base::Budget(money("0.35"));
    }));
    let derivation = derived(&ledger, Asked::Percent(PercentOf::Proposal(ROW)));
    check_ones(&derivation, &[("200/7", "200/7"), ("100/7", "100/7"), ("0", "3/70")]);
}

fn compared(ledger: &Ledger, figure: AlternativeFigure) -> Derivation {
    derived(ledger, Asked::Alternative(ROW, figure))
}

/// An investment of 1,050 in 2023 that saves 0,400 a year from 2024.
fn investment(saving: &str) -> Ledger {
    let once = PhaseIn::OneOff(crate::Year::new(2023).unwrap());
    let lines = vec![
        line(1, "1.05", once),
        line(2, saving, PhaseIn::FullFrom(month(2024, 1))),
    ];
    ledger(detailed(with(lines), |details| details.places = Some(3)))
}

#[test]
fn an_alternative_pays_when_the_cumulated_net_is_a_saving() {
    let ledger = investment("-0.4");
    let derivation = compared(&ledger, AlternativeFigure::Payback);
    check_leaves(
        &derivation,
        &[("1.05", "1.05"), ("-0.4", "-0.4"), ("-0.4", "-0.4"), ("-0.4", "-0.4")],
    );
    assert_eq!(derivation.payback, Some(Payback::In(crate::Year::new(2026).unwrap())));
    assert!(derivation.figure.prints_as_saving());
    let How::Alternative(AlternativeStep::Net { cumulated, .. }) = hows(&derivation)[1] else {
        panic!("{derivation:#?}");
    };
    assert_eq!(*cumulated, Exact::of(money("0.65")));
}

#[test]
fn an_alternative_that_never_pays_shows_thirty_years() {
    let derivation = compared(&investment("-0.01"), AlternativeFigure::Payback);
    assert_eq!(
        (derivation.payback, derivation.leaves().len()),
        (Some(Payback::Never), 30)
    );
}

#[test]
fn later_years_are_discounted() {
    let derivation = compared(&investment("-0.4"), AlternativeFigure::PresentValue);
    let years = [
        ("1.05", "1.05"),
        ("-0.32", "-0.32"),
        ("-0.256", "-0.256"),
        ("-0.2048", "-0.2048"),
    ];
    check_leaves(
        &derivation,
        &[&years[..], &[("-0.16384", "-0.16384"), ("0", "-0.00036")]].concat(),
    );
}

#[test]
fn one_off_and_yearly_money_name_their_lines() {
    let ledger = investment("-0.4");
    check_leaves(&compared(&ledger, AlternativeFigure::OneOff), &[("1.05", "1.05")]);
    check_leaves(&compared(&ledger, AlternativeFigure::OneOffCapital), &[]);
    check_leaves(
        &compared(&ledger, AlternativeFigure::OperatingAYear),
        &[("-0.4", "-0.4")],
    );
    let place = compared(&ledger, AlternativeFigure::PerPlace);
    check_leaves(&place, &[("-2/15", "-2/15"), ("0", "1/3000")]);
    let no_posts = Asked::Posts(PostsOf::Proposal(ROW), Column::FullYear);
    assert_eq!(ledger.derivation(no_posts), None);
}
