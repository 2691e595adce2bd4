//! Single rows: shares, lines, hand-entered years, price level, overlaps.

use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use super::plans::{after_notice, decimal, entry, line, month, of_year, plan, proposal, settings, stated, steps};
use super::{amount, check_leaves, derived, hows, year};
use crate::{
    AmountOf, Asked, CellState, Column, CurveId, Fraction, How, Index, Ledger, Line, LineId, Mode, Overlap, OverlapId,
    OverlapStep, PhaseIn, Phasing, ProposalId, Scope,
};

const ROW: AmountOf = AmountOf::Proposal(ProposalId(1));

fn ledger(lines: Vec<Line>, mode: Mode) -> Ledger {
    let plan = plan(settings(Scope::Cells, mode), vec![], vec![proposal(1, 0, lines)]);
    Ledger::of(&plan)
}

#[test]
fn vpu_5_is_nine_months_cut_off_at_a_thousand_kroner() {
    let notice = after_notice(2023, 9, 6);
    let ledger = ledger(vec![line(1, "-0.450", notice.clone())], Mode::TowardZero);
    let derivation = amount(&ledger, ROW, year(2024));
    check_leaves(&derivation, &[("-0.3375", "-0.3375"), ("0", "0.0005")]);
    let [How::Share(entered, share), How::Rounded(Mode::TowardZero)] = hows(&derivation)[..] else {
        panic!("{derivation:#?}");
    };
    assert_eq!(*entered, entry("-0.450"));
    assert_eq!(share.share, Fraction::new(9, 12).unwrap());
    assert_eq!(share.phase_in, notice);
    assert_eq!(share.months, Some((month(2024, 4), month(2024, 12))));
}

#[test]
fn a_year_before_the_first_month_has_no_months() {
    let ledger = ledger(vec![line(1, "-0.450", after_notice(2023, 9, 6))], Mode::TowardZero);
    let derivation = amount(&ledger, ROW, year(2023));
    check_leaves(&derivation, &[("0", "0")]);
    assert!(matches!(hows(&derivation)[..], [How::Share(_, share)] if share.months.is_none()));
}

#[test]
fn two_thirds_are_rounded_once() {
    let thirds = steps(2023, &[(1, 3), (2, 3), (1, 1)]);
    let ledger = ledger(vec![line(1, "-1", thirds)], Mode::HalfAwayFromZero);
    let derivation = amount(&ledger, ROW, year(2024));
    check_leaves(&derivation, &[("-2/3", "-2/3"), ("0", "-1/3000")]);
}

#[test]
fn lines_are_added_before_the_proposal_is_rounded() {
    let half = || steps(2023, &[(1, 2), (1, 1)]);
    let lines = vec![
        line(1, "-0.001", half()),
        line(2, "-0.001", half()),
        line(3, "-0.001", half()),
    ];
    let ledger = ledger(lines, Mode::HalfAwayFromZero);
    let derivation = amount(&ledger, ROW, year(2023));
    let part = ("-0.0005", "-0.0005");
    check_leaves(&derivation, &[part, part, part, ("0", "-0.0005")]);
    let asked = |id| How::Part(Asked::Amount(AmountOf::Line(ProposalId(1), LineId(id)), year(2023)));
    let nodes: Vec<_> = derivation.steps.iter().take(3).map(|step| step.how.clone()).collect();
    assert_eq!(nodes, [asked(1), asked(2), asked(3)]);
    let last = amount(&ledger, AmountOf::Line(ProposalId(1), LineId(3)), year(2023));
    check_leaves(&last, &[("-0.0005", "-0.0005"), ("0", "-0.0005")]);
    let first = amount(&ledger, AmountOf::Line(ProposalId(1), LineId(1)), year(2023));
    let whole = Asked::Amount(ROW, year(2023));
    check_leaves(&first, &[("-0.0005", "-0.0005"), ("0", "-0.0005"), ("0", "0.001")]);
    assert_eq!(hows(&first)[2], &How::Footed(whole));
}

#[test]
fn a_year_by_hand_names_what_it_stands_in_place_of() {
    let written = stated(line(1, "-0.4", PhaseIn::FullFrom(month(2024, 7))), &[(2024, "-0.3")]);
    let ledger = ledger(vec![written], Mode::HalfToEven);
    let derivation = amount(&ledger, ROW, year(2024));
    check_leaves(&derivation, &[("-0.3", "-0.3")]);
    let [How::Stated(stated)] = hows(&derivation)[..] else {
        panic!("{derivation:#?}");
    };
    let (amount, share) = stated.instead_of.clone().unwrap();
    assert_eq!((amount, share.share), (entry("-0.4"), Fraction::new(1, 2).unwrap()));
}

#[test]
fn what_is_not_quantified_says_so() {
    let ledger = ledger(vec![line(1, "-", PhaseIn::FullFrom(month(2024, 7)))], Mode::HalfToEven);
    let derivation = amount(&ledger, ROW, year(2025));
    assert_eq!(
        (derivation.state, derivation.unquantified),
        (CellState::NotQuantified, 1)
    );
    check_leaves(&derivation, &[("0", "0")]);
    assert_eq!(
        amount(&ledger, AmountOf::LeftOut(crate::Coverage::All), year(2025)).unquantified,
        0
    );
    let total = AmountOf::Sum(crate::AreaId::WHOLE, crate::Coverage::All);
    assert_eq!(amount(&ledger, total, year(2025)).unquantified, 1);
}

#[test]
fn one_off_money_is_left_out_of_the_full_year() {
    let ledger = ledger(vec![line(1, "-0.6", PhaseIn::OneOff(of_year(2023)))], Mode::HalfToEven);
    let derivation = amount(&ledger, ROW, Column::FullYear);
    assert_eq!(hows(&derivation), [&How::OneOffLeftOut(entry("-0.6"))]);
}

#[test]
fn other_prices_are_a_step_of_their_own() {
    let mut settings = settings(Scope::Cells, Mode::HalfAwayFromZero);
    settings.price_level = Some(of_year(2023));
    settings.indices.operating = [(2023, "100"), (2025, "103")].map(index).to_vec();
    let row = proposal(1, 0, vec![line(1, "-0.45", PhaseIn::FullFrom(month(2024, 1)))]);
    let plan = plan(settings, vec![], vec![row]);
    let ledger = Ledger::in_prices_of(&plan, of_year(2025)).unwrap();
    let derivation = amount(&ledger, ROW, year(2024));
    check_leaves(
        &derivation,
        &[("-0.45", "-0.45"), ("-0.0135", "-0.0135"), ("0", "-0.0005")],
    );
    let How::PriceLevel(level) = hows(&derivation)[1] else {
        panic!("{derivation:#?}");
    };
    assert_eq!(
        (level.stated_index, level.shown_index),
        (decimal("100"), decimal("103"))
    );
}

fn index((year, value): (i64, &str)) -> Index {
    Index {
        year: of_year(year),
        value: decimal(value),
        source: "".into(),
    }
}

#[test]
fn a_named_curve_is_named() {
    let plan = super::everything::everything(super::everything::Variant {
        scope: Scope::Cells,
        mode: Mode::HalfAwayFromZero,
        carry_over: crate::CarryOver::None,
        otherwise: crate::Otherwise::Holds,
        when_met: crate::WhenMet::Zero,
    });
    let asked = AmountOf::Line(ProposalId(2), LineId(1));
    let derivation = amount(&Ledger::of(&plan), asked, year(2024));
    let named = |how: &How| matches!(how, How::Share(_, share) if share.curve == Some(CurveId(1)));
    assert!(named(hows(&derivation)[0]), "{derivation:#?}");
    assert!(matches!(
        &plan.proposal(ProposalId(2)).unwrap().lines[0].phasing,
        Phasing::Named(_)
    ));
}

#[test]
fn an_overlap_is_never_more_than_the_smaller_saving() {
    let from_start = || PhaseIn::FullFrom(month(2023, 1));
    let rows = vec![
        proposal(1, 0, vec![line(1, "-0.3", from_start())]),
        proposal(2, 0, vec![line(1, "-0.2", from_start())]),
    ];
    let overlap = Overlap {
        id: OverlapId(1),
        between: [ProposalId(1), ProposalId(2)],
        line: line(1, "0.5", from_start()),
    };
    let plan = crate::Plan::assembled(crate::Parts {
        settings: settings(Scope::Cells, Mode::HalfToEven),
        areas: vec![],
        curves: vec![],
        proposals: rows,
        rules: crate::Rules {
            overlaps: vec![Arc::new(overlap)],
            ..crate::Rules::default()
        },
    });
    let ledger = Ledger::of(&plan.unwrap());
    let derivation = amount(&ledger, AmountOf::Overlap(OverlapId(1)), year(2023));
    check_leaves(&derivation, &[("0.5", "0.5"), ("-0.2", "-0.2"), ("-0.1", "-0.1")]);
    let smaller = Asked::proposal(ProposalId(2), year(2023));
    assert_eq!(hows(&derivation)[2], &How::Overlap(OverlapStep::AtMost(smaller)));
    derived(&ledger, smaller);
}

#[test]
fn what_is_not_shown_cannot_be_asked() {
    let ledger = ledger(vec![], Mode::HalfToEven);
    let unknown = AmountOf::Proposal(ProposalId(9));
    for asked in [
        Asked::Amount(unknown, year(2024)),
        Asked::Amount(ROW, year(2090)),
        Asked::OverTheYears(unknown),
    ] {
        assert_eq!(ledger.derivation(asked), None);
    }
}
