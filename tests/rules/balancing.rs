//! Balancing rows: what they fill so that a total meets its target, and what they are in other years.

use super::build::{Build, millions, thousands};
use super::curves::{by_hand, full_from};
use super::read::{Of, check, check_exactly};
use super::rows::{Row, balancing, fills, row};
use model::{Balancing, Broken, CarryOver, Kind, Ledger, Otherwise, ProposalId, Scope, WhenMet};

fn stated(id: u64, area: u64, years: &'static str) -> Row {
    row(id).within(area).line(".", by_hand()).stated(years)
}

/// Myndighed's targets and its only quantified row.
fn youth() -> Build {
    let plan = thousands(2021..=2024).target(0, "-2.000 -3.000 -5.000 -7.000");
    plan.row(stated(1, 0, "-977 -1.257 -1.257 -1.257"))
}

/// What a row that fills these years comes to, and what is missing after it.
fn check_years(years: &[i64], otherwise: Otherwise, [filled, net]: [&str; 2]) {
    let rule = Balancing {
        otherwise,
        ..fills(0, years)
    };
    let ledger = youth().row(row(7).of_kind(Kind::Balancing(rule))).ledger();
    check(&ledger, &[(Of::Row(7), filled), (Of::Net(0), net)]);
}

#[test]
#[rustfmt::skip]
fn a_row_fills_its_years_and_holds_what_it_last_filled() {
    check_years(&[2021], Otherwise::Holds, ["-1.023 -1.023 -1.023 -1.023", "0 -720 -2.720 -4.720"]);
    check_years(&[2022], Otherwise::Holds, [". -1.743 -1.743 -1.743", "-1.023 0 -2.000 -4.000"]);
    check_years(&[2021, 2023], Otherwise::Holds, ["-1.023 -1.023 -3.743 -3.743", "0 -720 0 -2.000"]);
    check_years(&[2021, 2022, 2023, 2024], Otherwise::Holds, ["-1.023 -1.743 -3.743 -5.743", "0 0 0 0"]);
    check_years(&[], Otherwise::Holds, [". . . .", "-1.023 -1.743 -3.743 -5.743"]);
    check_years(&[2030], Otherwise::Holds, [". . . .", "-1.023 -1.743 -3.743 -5.743"]);
}

#[test]
#[rustfmt::skip]
fn a_row_fills_its_years_and_is_empty_in_others() {
    check_years(&[2021], Otherwise::Empty, ["-1.023 . . .", "0 -1.743 -3.743 -5.743"]);
    check_years(&[2021, 2023], Otherwise::Empty, ["-1.023 . -3.743 .", "0 -1.743 0 -5.743"]);
}

/// The last column of a row of 1.000 a year from 2025 and one that fills to a target of 3.000.
fn check_end(years: &[i64], otherwise: Otherwise, filled: &str) {
    let plan = thousands(2024..=2025).target(0, "-3.000 -3.000");
    let rule = Balancing {
        otherwise,
        ..fills(0, years)
    };
    let plan = plan.row(row(1).line("-1.000", full_from((2025, 7))));
    check(
        &plan.row(row(7).of_kind(Kind::Balancing(rule))).ledger(),
        &[(Of::Row(7), filled)],
    );
}

#[test]
fn fully_phased_in_a_row_fills_if_it_fills_the_last_year_and_else_keeps_what_it_holds() {
    check_end(&[2024, 2025], Otherwise::Holds, ". | -3.000 -2.500 | -2.000");
    check_end(&[2024, 2025], Otherwise::Empty, ". | -3.000 -2.500 | -2.000");
    check_end(&[2024], Otherwise::Holds, ". | -3.000 -3.000 | -3.000");
    check_end(&[2024], Otherwise::Empty, ". | -3.000 . | .");
}

/// What a row does where 2.500 is saved and the target is 2.000.
fn check_met(when_met: WhenMet, filled: &str, total: &str) {
    let rule = Balancing {
        when_met,
        ..fills(0, &[2024, 2025])
    };
    let plan = thousands(2024..=2025)
        .target(0, "-2.000 -3.000")
        .row(stated(1, 0, "-2.500 -2.500"));
    let ledger = plan.row(row(7).of_kind(Kind::Balancing(rule))).ledger();
    check(&ledger, &[(Of::Row(7), filled), (Of::Total(0), total)]);
}

#[test]
fn where_the_target_is_met_a_row_is_zero_or_gives_back() {
    check_met(WhenMet::Zero, "0 -500", "-2.500 -3.000");
    check_met(WhenMet::GivesBack, "500 -500", "-2.000 -3.000");
}

#[test]
fn a_row_fills_up_to_the_effective_target() {
    let ledger = youth()
        .carry(CarryOver::Shortfall)
        .row(balancing(7, &[2022, 2024]))
        .ledger();
    // 2022: −3.000 and the −1.023 left by 2021, less the −1.257 there is. 2023 lacks −5.000 + 1.257 + 2.766 = −977.
    check(&ledger, &[(Of::Row(7), ". -2.766 -2.766 -6.720")]);
    check(
        &ledger,
        &[
            (Of::Effective(0), "-2.000 -4.023 -5.000 -7.977"),
            (Of::Net(0), "-1.023 0 -977 0"),
        ],
    );
}

#[test]
#[rustfmt::skip]
fn a_row_has_nothing_to_fill_in_a_year_without_a_target() {
    let plan = thousands(2024..=2026)
        .target(0, "-3.000 . -3.000")
        .row(stated(1, 0, "-500 -500 -500"));
    check(&plan.row(balancing(7, &[2024, 2025, 2026])).ledger(), &[(Of::Row(7), "-2.500 . -2.500")]);
}

/// An area and the plan, each with a target and a row that fills it.
fn two_levels(inner: u64, outer: u64) -> Build {
    let plan = thousands(2024..=2024)
        .area(1, 0)
        .target(0, "-3.000")
        .target(1, "-1.000");
    let plan = plan.row(stated(1, 1, "-700")).row(stated(2, 0, "-500"));
    let within = row(inner).within(1).of_kind(Kind::Balancing(fills(1, &[2024])));
    plan.row(balancing(outer, &[2024])).row(within)
}

#[test]
fn the_deepest_areas_are_filled_first_whatever_their_ids() {
    for (inner, outer) in [(8, 9), (9, 8)] {
        check(
            &two_levels(inner, outer).ledger(),
            &[
                (Of::Row(inner), "-300"),
                (Of::Total(1), "-1.000"),
                (Of::Row(outer), "-1.500"),
                (Of::Total(0), "-3.000"),
            ],
        );
    }
}

#[test]
#[rustfmt::skip]
fn a_row_of_the_plan_can_lie_in_an_area_and_is_summed_there() {
    let plan = thousands(2024..=2024)
        .area(1, 0)
        .target(0, "-3.000")
        .target(1, "-1.000");
    let plan = plan.row(stated(1, 1, "-700")).row(balancing(8, &[2024]).within(1));
    check(&plan.ledger(), &[(Of::Row(8), "-2.300"), (Of::Total(1), "-3.000"), (Of::Net(1), "2.000")]);
}

#[test]
fn of_two_rows_for_one_target_the_smaller_id_fills_in_an_assembled_plan() {
    for order in [[8, 9], [9, 8]] {
        let plan = order
            .into_iter()
            .fold(youth(), |plan, id| plan.row(balancing(id, &[2021, 2022])));
        let plan = plan.plan();
        let ledger = Ledger::of(&plan);
        check(
            &ledger,
            &[(Of::Row(8), "-1.023 -1.743 -1.743 -1.743"), (Of::Row(9), ". . . .")],
        );
        assert_eq!(plan.broken(), [Broken::TwoFill(ProposalId(8), ProposalId(9))]);
    }
}

#[test]
fn two_rows_can_fill_one_target_in_different_years() {
    let plan = youth().row(balancing(8, &[2021])).row(balancing(9, &[2022])).plan();
    assert_eq!(plan.broken(), []);
    let ledger = Ledger::of(&plan);
    check(
        &ledger,
        &[
            (Of::Row(8), "-1.023 -1.023 -1.023 -1.023"),
            (Of::Row(9), ". -720 -720 -720"),
        ],
    );
}

#[test]
#[rustfmt::skip]
fn a_row_that_does_not_count_fills_nothing() {
    let plan = youth()
        .row(balancing(8, &[2021]).excluded())
        .row(balancing(9, &[2021]))
        .plan();
    assert_eq!(plan.broken(), []);
    let ledger = Ledger::of(&plan);
    check(&ledger, &[(Of::Row(8), ". . . ."), (Of::Row(9), "-1.023 -1.023 -1.023 -1.023")]);
}

/// What is wrong with a row that fills an area's target from inside another area.
fn check_place((target, lies_in): (u64, u64), others: &[u64], expected: Option<&str>) {
    let plan = thousands(2024..=2024).area(1, 0).area(2, 1).area(3, 0);
    let filler = |id, target| row(id).of_kind(Kind::Balancing(fills(target, &[2024])));
    let numbered = (20..).zip(others);
    let plan = numbered.fold(plan, |plan, (id, area)| plan.row(filler(id, *area).within(*area)));
    let made = plan.row(filler(9, target).within(lies_in)).assembled();
    assert_eq!(
        made.err().map(|error| error.fault.to_string()).as_deref(),
        expected,
        "for {target} in {lies_in} beside {others:?}"
    );
}

const NESTED: Option<&str> = Some("it lies in an area with a balancing proposal of its own");
const OUTSIDE: Option<&str> = Some("it does not lie in the area whose target it fills");

#[test]
fn a_balancing_row_inside_an_area_with_one_of_its_own_is_refused() {
    check_place((0, 1), &[1], NESTED);
    check_place((0, 2), &[1], NESTED);
    check_place((1, 2), &[2], NESTED);
    check_place((0, 1), &[2], None);
    check_place((0, 3), &[1], None);
    check_place((1, 2), &[0], None);
    check_place((0, 0), &[1, 2, 3], None);
}

#[test]
fn a_balancing_row_lies_in_the_area_whose_target_it_fills() {
    check_place((1, 0), &[], OUTSIDE);
    check_place((2, 1), &[], OUTSIDE);
    check_place((1, 3), &[], OUTSIDE);
    check_place((1, 2), &[], None);
    check_place((4, 1), &[], Some("area 0000000000000004 is not in the plan"));
}

/// What a row fills of 0,5 mio. kr. where 0,3375 is saved, and what the total then is.
fn check_chains(scope: Scope, filled: &str, total: &str) {
    let plan = millions(2024..=2024)
        .scope(scope)
        .target(0, "-0,5")
        .row(stated(1, 0, "-0,3375"));
    let ledger = plan.row(balancing(7, &[2024])).ledger();
    check(&ledger, &[(Of::Row(7), filled), (Of::Total(0), total)]);
    check_exactly(&ledger, &[(Of::Row(7), "-0,1625"), (Of::Total(0), "-0,5")]);
}

#[test]
fn what_is_filled_makes_the_printed_total_the_target() {
    check_chains(Scope::Cells, "-0,162", "-0,500");
    check_chains(Scope::Totals, "-0,163", "-0,500");
    // Down to −0,338 and −0,163 with the same remainder, one step short: row 1 goes up.
    check_chains(Scope::Balanced, "-0,163", "-0,500");
}
