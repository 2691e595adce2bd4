//! Sums in the three scopes: named parts, one rounding, adjusted cells.

use alloc::vec;
use alloc::vec::Vec;

use super::plans::{area, line, month, of_year, plan, proposal, settings};
use super::{amount, check_leaves, derived, hows, leaves, year};
use crate::{
    AmountOf, AreaId, Asked, Column, Coverage, How, Inclusion, Kind, Ledger, Mode, PhaseIn, Plan, Proposal, ProposalId,
    Scope, SplitPart,
};

const TOTAL: AmountOf = AmountOf::Sum(AreaId::WHOLE, Coverage::All);

fn from_start(id: u64, area: u64, amount: &str) -> Proposal {
    proposal(id, area, vec![line(1, amount, PhaseIn::FullFrom(month(2023, 1)))])
}

/// Three rows of -1,0004 and one that is expected, all in one area.
fn four_rows(scope: Scope) -> Plan {
    let mut rows: Vec<_> = (1..=4).map(|id| from_start(id, 1, "-1.0004")).collect();
    rows[3].kind = Kind::Unallocated;
    plan(
        settings(scope, Mode::HalfAwayFromZero),
        vec![area(1, Some(0), &[])],
        rows,
    )
}

fn part(of: AmountOf) -> How {
    How::Part(Asked::Amount(of, year(2024)))
}

#[test]
fn a_sum_of_rounded_cells_names_its_parts() {
    let ledger = Ledger::of(&four_rows(Scope::Cells));
    let row = ("-1.0004", "-1");
    let inner = AmountOf::Sum(AreaId(1), Coverage::All);
    check_leaves(&amount(&ledger, inner, year(2024)), &[row, row, row, row]);
    let total = amount(&ledger, TOTAL, year(2024));
    check_leaves(&total, &[("-4.0016", "-4")]);
    assert_eq!(hows(&total), [&part(inner)]);
    let allocated = AmountOf::Sum(AreaId(1), Coverage::Allocated);
    check_leaves(&amount(&ledger, allocated, year(2024)), &[row, row, row]);
}

#[test]
fn a_sum_of_exact_amounts_is_rounded_at_the_end() {
    let ledger = Ledger::of(&four_rows(Scope::Totals));
    let row = ("-1.0004", "-1.0004");
    let inner = AmountOf::Sum(AreaId(1), Coverage::All);
    let derivation = amount(&ledger, inner, year(2024));
    check_leaves(&derivation, &[row, row, row, row, ("0", "-0.0004")]);
    let footing = amount(&ledger, AmountOf::Footing(AreaId(1)), year(2024));
    let less = ("1.0004", "1");
    check_leaves(&footing, &[("-4.0016", "-4.002"), less, less, less, less]);
}

#[test]
fn balanced_rows_are_adjusted_by_one_step() {
    let ledger = Ledger::of(&four_rows(Scope::Balanced));
    let total = amount(&ledger, TOTAL, year(2024));
    check_leaves(&total, &[("-4.0016", "-4.0016"), ("0", "-0.0004")]);
    let row = |id| amount(&ledger, AmountOf::Proposal(ProposalId(id)), year(2024));
    let plain = [("-1.0004", "-1.0004"), ("0", "0.0004")];
    check_leaves(&row(1), &plain);
    check_leaves(&row(2), &plain);
    check_leaves(&row(3), &[plain[0], plain[1], ("0", "-0.001")]);
    let inner = Asked::total(AreaId(1), year(2024));
    assert_eq!(hows(&row(4))[2], &How::Footed(inner));
}

#[test]
fn a_balanced_sum_without_what_is_expected_takes_it_off() {
    let ledger = Ledger::of(&four_rows(Scope::Balanced));
    let allocated = amount(&ledger, AmountOf::Sum(AreaId::WHOLE, Coverage::Allocated), year(2024));
    check_leaves(&allocated, &[("-4.0016", "-4.002"), ("1.0004", "1.001")]);
    let fourth = Asked::proposal(ProposalId(4), year(2024));
    assert_eq!(hows(&allocated)[1], &How::Less(fourth));
}

#[test]
fn what_is_apart_is_named() {
    let left_out = Proposal {
        inclusion: Inclusion::Excluded,
        ..from_start(1, 0, "-0.2")
    };
    let earlier = Proposal {
        kind: Kind::DecidedEarlier,
        ..from_start(2, 0, "-0.3")
    };
    let settings = settings(Scope::Cells, Mode::HalfToEven);
    let ledger = Ledger::of(&plan(settings, vec![], vec![left_out, earlier]));
    let apart = amount(&ledger, AmountOf::LeftOut(Coverage::All), year(2024));
    assert_eq!(hows(&apart), [&part(AmountOf::Proposal(ProposalId(1)))]);
    let apart = amount(&ledger, AmountOf::DecidedEarlier, year(2024));
    assert_eq!(hows(&apart), [&part(AmountOf::Proposal(ProposalId(2)))]);
    check_leaves(&amount(&ledger, TOTAL, year(2024)), &[]);
}

#[test]
fn the_full_year_is_split_into_recurring_and_one_off() {
    let once = proposal(2, 0, vec![line(7, "-2.1", PhaseIn::OneOff(of_year(2023)))]);
    let mut settings = settings(Scope::Cells, Mode::HalfToEven);
    settings.full_year = crate::FullYearColumn::WithOneOff;
    let ledger = Ledger::of(&plan(settings, vec![], vec![from_start(1, 0, "-6.234"), once]));
    let split = |part| amount(&ledger, AmountOf::Split(AreaId::WHOLE, part), Column::FullYear);
    check_leaves(&split(SplitPart::Recurring), &[("-6.234", "-6.234")]);
    check_leaves(&split(SplitPart::OneOff), &[("-2.1", "-2.1")]);
    let total = leaves(&amount(&ledger, TOTAL, Column::FullYear));
    assert_eq!(total.len(), 2);
}

#[test]
fn the_years_add_up_to_their_sum() {
    let ledger = Ledger::of(&four_rows(Scope::Cells));
    let row = AmountOf::Proposal(ProposalId(1));
    let derivation = derived(&ledger, Asked::OverTheYears(row));
    check_leaves(&derivation, &[("-1.0004", "-1"); 5]);
    let cells = ledger.row(ProposalId(1)).unwrap().cells;
    let sum = ledger.over_the_years(cells.iter().map(|cell| &cell.figure));
    assert_eq!(derivation.figure, sum);
}
