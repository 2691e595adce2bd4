//! Price level: a table in the prices of another year, by one factor, rounded last.

use super::build::{Build, KRONER, amount, thousands, year};
use super::curves::full_from;
use super::read::{Of, check, check_exactly};
use super::rows::{balancing, row};
use super::text::number;
use model::{Index, Ledger, Money, Plan, PlanError, PriceLevelError};

/// Index numbers from 2024 on; `.` leaves a year out.
fn list(values: &str) -> Vec<Index> {
    let listed = (2024..).zip(values.split_whitespace()).filter(|(_, text)| *text != ".");
    let index = |(number_of_year, text)| Index {
        year: year(number_of_year),
        value: number(text),
        source: "KL's pris- og lønskøn".into(),
    };
    listed.map(index).collect()
}

/// A plan in the prices of 2024 with a saving of 1.000 and a building of 2.000, and index numbers from 2024.
fn plan(operating: &str, capital: &str) -> Build {
    let plan = thousands(2024..=2025).set(|settings| {
        settings.price_level = Some(year(2024));
        settings.indices.operating = list(operating);
        settings.indices.capital = list(capital);
    });
    let plan = plan.row(row(1).line("-1.000", full_from((2024, 7))));
    plan.row(row(2).line("2.000", full_from((2024, 1))).capital())
}

/// The saving and the building in the prices of a year.
fn check_prices((operating, capital): (&str, &str), shown: i64, [saving, building]: [&str; 2]) {
    let ledger = Ledger::in_prices_of(&plan(operating, capital).plan(), year(shown)).expect("index numbers");
    check(&ledger, &[(Of::Row(1), saving), (Of::Row(2), building)]);
}

#[test]
#[rustfmt::skip]
fn the_factor_is_the_index_shown_over_the_index_stated_for_each_kind_of_money() {
    check_prices(("100 103", "100 101,5"), 2025, ["-1.030 | -515 -1.030 | -1.030", "2.030 | 2.030 2.030 | 2.030"]);
    check_prices(("125 130", "200 190"), 2025, ["-1.040 | -520 -1.040 | -1.040", "1.900 | 1.900 1.900 | 1.900"]);
    check_prices(("1,02 . 1,0506", "1 . 1"), 2026, ["-1.030 | -515 -1.030 | -1.030", "2.000 | 2.000 2.000 | 2.000"]);
}

#[test]
#[rustfmt::skip]
fn in_its_own_prices_a_plan_needs_no_index() {
    check_prices(("", ""), 2024, ["-1.000 | -500 -1.000 | -1.000", "2.000 | 2.000 2.000 | 2.000"]);
    let ledger = Ledger::in_prices_of(&plan("", "").plan(), year(2024)).expect("no index needed");
    assert_eq!(ledger.shown_level(), None);
}

#[test]
#[rustfmt::skip]
fn what_is_shown_is_rounded_last() {
    // A third of a percent more than 333,33 and than 333,333…: 103/102 of −1.000 is −1.009,80…
    let ledger = Ledger::in_prices_of(&plan("102 103", "3 1").plan(), year(2025)).expect("index numbers");
    check(
        &ledger,
        &[
            (Of::Row(1), "-505 -1.010"),
            (Of::Row(2), "667 667"),
            (Of::Total(0), "162 -343"),
        ],
    );
    check_exactly(&ledger, &[(Of::Row(1), "-25750/51 -51500/51"), (Of::Row(2), "2000/3 2000/3")]);
}

#[test]
fn targets_and_the_rows_that_fill_them_follow_the_operating_index() {
    let plan = plan("100 103", "100 200")
        .target(0, "-3.000 -3.000")
        .row(balancing(7, &[2024, 2025]))
        .plan();
    let ledger = Ledger::in_prices_of(&plan, year(2025)).expect("index numbers");
    check(
        &ledger,
        &[
            (Of::Effective(0), "-3.090 -3.090"),
            (Of::NetAllocated(0), "-6.575 -6.060"),
            (Of::Row(7), "-6.575 -6.060"),
            (Of::Net(0), "0 0"),
        ],
    );
}

#[test]
fn posts_have_no_price() {
    let posts = row(3).line("-1.000", full_from((2024, 7))).posts("-2");
    let plan = plan("100 103", "100 101").row(posts).plan();
    let ledger = Ledger::in_prices_of(&plan, year(2025)).expect("index numbers");
    check(&ledger, &[(Of::Row(3), "-515 -1.030"), (Of::Posts(3), "-1,0 -2,0")]);
}

#[test]
fn a_row_of_both_kinds_is_the_sum_of_its_lines() {
    let plan = plan("100 103", "100 101,5");
    let both = row(3)
        .line("-1.000", full_from((2024, 1)))
        .line("500", full_from((2024, 1)))
        .capital();
    let ledger = Ledger::in_prices_of(&plan.row(both).plan(), year(2025)).expect("index numbers");
    check_exactly(&ledger, &[(Of::Row(3), "-522,5 | -522,5 -522,5 | -522,5")]);
    check(
        &ledger,
        &[
            (Of::Row(3), "-523 | -523 -523 | -523"),
            (Of::Line(3, 1), "-1.030 -1.030"),
        ],
    );
}

/// Why a plan cannot be shown in the prices of a year.
fn check_refused((operating, capital): (&str, &str), shown: i64, missing: (i64, Money)) {
    let made = Ledger::in_prices_of(&plan(operating, capital).plan(), year(shown));
    let (of, money) = missing;
    let expected = PriceLevelError::NoIndex { year: year(of), money };
    assert_eq!(made.map(|_| ()), Err(expected));
}

#[test]
fn a_missing_index_is_an_error_that_names_the_year_and_the_money() {
    check_refused(("100", "100 101"), 2025, (2025, Money::Operating));
    check_refused((". 103", "100 101"), 2025, (2024, Money::Operating));
    check_refused(("", ""), 2025, (2025, Money::Operating));
    check_refused(("100 103", "100"), 2025, (2025, Money::Capital));
    check_refused(("100 103", ". 101"), 2025, (2024, Money::Capital));
    check_refused(("100 103", ""), 2025, (2025, Money::Capital));
}

#[test]
fn without_capital_money_no_index_of_it_is_missed() {
    let plan = thousands(2024..=2024).set(|settings| {
        settings.price_level = Some(year(2024));
        settings.indices.operating = list("100 103");
    });
    let plan = plan.row(row(1).line("-1.000", full_from((2024, 1)))).plan();
    let ledger = Ledger::in_prices_of(&plan, year(2025)).expect("an operating index");
    check(&ledger, &[(Of::Row(1), "-1.030")]);
}

#[test]
fn a_plan_that_names_no_price_level_can_be_shown_in_no_other() {
    let plan = plan("100 103", "100 101")
        .set(|settings| settings.price_level = None)
        .plan();
    assert_eq!(
        Ledger::in_prices_of(&plan, year(2025)).map(|_| ()),
        Err(PriceLevelError::NoLevel)
    );
    assert_eq!(
        Ledger::in_prices_of(&plan, year(2024)).map(|_| ()),
        Err(PriceLevelError::NoLevel)
    );
}

#[test]
fn stored_amounts_do_not_change() {
    let before = plan("100 103", "100 101").plan();
    let ledger = Ledger::in_prices_of(&before, year(2025)).expect("index numbers");
    assert!(ledger.plan().is(&before));
    assert_eq!(ledger.shown_level(), Some(year(2025)));
    let kept = before.proposal(model::ProposalId(1)).expect("the row").lines[0]
        .amount
        .amount();
    assert_eq!(kept, Some(amount("-1.000.000", KRONER)));
    check(&Ledger::of(&before), &[(Of::Row(1), "-500 -1.000")]);
}

/// A plan with this index number for 2024, if it can be used.
fn with_index(value: &str) -> Result<Plan, PlanError> {
    let operating = list(value);
    plan("100", "100")
        .set(|settings| settings.indices.operating = operating)
        .assembled()
}

#[test]
fn an_index_is_above_zero_and_of_a_size_that_sums_can_bear() {
    for usable in ["100", "152,37", "0,000001", "999.999,999999"] {
        assert!(with_index(usable).is_ok(), "{usable}");
    }
    for unusable in ["0", "-100", "0,0000001", "1.000.000", "0,0000000000000000000000000001"] {
        assert!(with_index(unusable).is_err(), "{unusable}");
    }
}

#[test]
fn the_largest_amounts_can_be_shown_in_the_dearest_prices() {
    let plan = thousands(2024..=2024).set(|settings| {
        settings.price_level = Some(year(2024));
        settings.indices.operating = list("0,000001 999.999,999999");
    });
    let largest = |id| row(id).line("-999.999.999,99999", full_from((2024, 1)));
    let ledger = Ledger::in_prices_of(&plan.row(largest(1)).row(largest(2)).plan(), year(2025)).expect("index numbers");
    // −999.999.999,99999 × 999.999.999.999, and twice that.
    check_exactly(
        &ledger,
        &[
            (Of::Row(1), "-999999999998990000000,00001"),
            (Of::Total(0), "-1999999999997980000000,00002"),
        ],
    );
}
