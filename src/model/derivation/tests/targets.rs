//! Targets with carry-over, and the rows that fill them.

use alloc::vec;

use super::plans::{area, balancing, line, plan, proposal, settings, stated};
use super::{amount, check_leaves, hows, year};
use crate::{
    AmountOf, AreaId, Asked, CarryOver, Column, Coverage, FillStep, How, Ledger, Mode, Otherwise, PhaseIn, ProposalId,
    Recurrence, Scope, TargetFigure, TargetStep, Unfilled, WhenMet,
};

const FILLER: AmountOf = AmountOf::Proposal(ProposalId(9));

const fn target(figure: TargetFigure) -> AmountOf {
    AmountOf::Target(AreaId::WHOLE, Coverage::All, figure)
}

/// The worked example of four years: a row that brings -2,000 and then -2,280.
fn worked(rule: CarryOver, effects: &[(i64, &str)]) -> Ledger {
    let mut settings = settings(Scope::Cells, Mode::HalfToEven);
    settings.carry_over = rule;
    let targets = [(2023, "-2"), (2024, "-3"), (2025, "-5"), (2026, "-7"), (2027, "-7")];
    let row = stated(line(1, "", PhaseIn::Stated(Recurrence::Recurring)), effects);
    let rows = vec![proposal(1, 0, vec![row])];
    Ledger::of(&plan(settings, vec![area(0, None, &targets)], rows))
}

const EFFECTS: [(i64, &str); 4] = [(2023, "-2"), (2024, "-2.28"), (2025, "-2.28"), (2026, "-2.28")];

#[test]
fn a_shortfall_is_carried_over() {
    let ledger = worked(CarryOver::Shortfall, &EFFECTS);
    let effective = amount(&ledger, target(TargetFigure::Effective), year(2026));
    check_leaves(&effective, &[("-7", "-7"), ("-3.44", "-3.44")]);
    let before = Asked::net_outstanding(AreaId::WHOLE, year(2025));
    let carried = TargetStep::CarriedOver(CarryOver::Shortfall, before);
    assert_eq!(hows(&effective)[1], &How::Target(carried));
    let net = amount(&ledger, target(TargetFigure::NetOutstanding), year(2026));
    check_leaves(&net, &[("-10.44", "-10.44"), ("2.28", "2.28")]);
}

#[test]
fn without_the_rule_nothing_is_carried_over() {
    let ledger = worked(CarryOver::None, &EFFECTS);
    let effective = amount(&ledger, target(TargetFigure::Effective), year(2026));
    check_leaves(&effective, &[("-7", "-7")]);
    let phased_in = amount(&ledger, target(TargetFigure::NetOutstanding), Column::FullyPhasedIn);
    assert_eq!(hows(&phased_in).len(), 2);
}

#[test]
fn a_surplus_is_released_and_not_carried_over() {
    let ledger = worked(CarryOver::Shortfall, &[(2023, "-2.5"), (2024, "-2.28")]);
    let released = amount(&ledger, target(TargetFigure::Released), year(2023));
    check_leaves(&released, &[("0.5", "0.5")]);
    let next = amount(&ledger, target(TargetFigure::Effective), year(2024));
    check_leaves(&next, &[("-3", "-3"), ("0", "0")]);
}

#[test]
fn an_area_in_surplus_hides_no_shortfall() {
    let areas = vec![area(1, Some(0), &[(2023, "-1")]), area(2, Some(0), &[(2023, "-1")])];
    let row = stated(line(1, "", PhaseIn::Stated(Recurrence::Recurring)), &[(2023, "-1.5")]);
    let rows = vec![proposal(1, 1, vec![row])];
    let ledger = Ledger::of(&plan(settings(Scope::Cells, Mode::HalfToEven), areas, rows));
    let gross = amount(&ledger, AmountOf::GrossShortfall(Coverage::All), year(2023));
    check_leaves(&gross, &[("0", "0"), ("-1", "-1")]);
}

fn filled(scope: Scope, rule: (Otherwise, WhenMet), effects: &[(i64, &str)]) -> Ledger {
    let targets = [(2023, "-2"), (2024, "-3.0005")];
    let row = stated(line(1, "", PhaseIn::Stated(Recurrence::Recurring)), effects);
    let rows = vec![
        proposal(1, 1, vec![row]),
        balancing(9, (1, 0), &[2023, 2024, 2025], rule),
        balancing(10, (0, 0), &[2024], rule),
    ];
    let areas = vec![area(0, None, &targets), area(1, Some(0), &[])];
    Ledger::of(&plan(settings(scope, Mode::HalfAwayFromZero), areas, rows))
}

const HOLDS: (Otherwise, WhenMet) = (Otherwise::Holds, WhenMet::Zero);

#[test]
fn a_balancing_row_fills_what_the_rest_leaves() {
    let ledger = filled(Scope::Totals, HOLDS, &[(2024, "-0.5002")]);
    let derivation = amount(&ledger, FILLER, year(2024));
    check_leaves(
        &derivation,
        &[("-3.0005", "-3.0005"), ("0.5002", "0.5002"), ("0", "0.0003")],
    );
    let row = Asked::proposal(ProposalId(1), year(2024));
    assert_eq!(hows(&derivation)[1], &How::Less(row));
    let other = amount(&ledger, AmountOf::Proposal(ProposalId(10)), year(2024));
    let why = Unfilled::FilledBy(ProposalId(9));
    assert_eq!(hows(&other), [&How::Fill(FillStep::Unfilled(why))]);
}

#[test]
fn rounded_cells_are_filled_with_printed_figures() {
    let ledger = filled(Scope::Cells, HOLDS, &[(2024, "-0.5002")]);
    let derivation = amount(&ledger, FILLER, year(2024));
    check_leaves(&derivation, &[("-3.0005", "-3.001"), ("0.5002", "0.5")]);
}

#[test]
fn a_balancing_row_holds_what_it_filled_last() {
    let ledger = filled(Scope::Cells, HOLDS, &[(2024, "-1")]);
    let derivation = amount(&ledger, FILLER, year(2026));
    check_leaves(&derivation, &[("-2.0005", "-2.001")]);
    let from = Asked::proposal(ProposalId(9), year(2024));
    assert_eq!(hows(&derivation), [&How::Fill(FillStep::Held(from))]);
}

#[test]
fn a_balancing_row_says_why_it_is_empty() {
    let ledger = filled(Scope::Cells, (Otherwise::Empty, WhenMet::Zero), &[]);
    let why = |column| match hows(&amount(&ledger, FILLER, column))[..] {
        [How::Fill(FillStep::Unfilled(why))] => why.clone(),
        _ => panic!("{column:?}"),
    };
    assert_eq!(why(Column::FullYear), Unfilled::FullYear);
    assert_eq!(why(year(2025)), Unfilled::NoTarget);
    assert_eq!(why(year(2026)), Unfilled::NotItsYear);
}

#[test]
fn a_target_already_met_is_filled_with_nothing() {
    let ledger = filled(Scope::Cells, HOLDS, &[(2023, "-2.5")]);
    let derivation = amount(&ledger, FILLER, year(2023));
    check_leaves(&derivation, &[("-2", "-2"), ("2.5", "2.5"), ("-0.5", "-0.5")]);
    assert_eq!(hows(&derivation)[2], &How::Fill(FillStep::AlreadyMet));
}

#[test]
fn a_surplus_is_given_back_where_that_is_the_rule() {
    let ledger = filled(Scope::Cells, (Otherwise::Holds, WhenMet::GivesBack), &[(2023, "-2.5")]);
    let derivation = amount(&ledger, FILLER, year(2023));
    check_leaves(&derivation, &[("-2", "-2"), ("2.5", "2.5")]);
}
