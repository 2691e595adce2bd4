//! Targets, what is missing to them, and what a year's shortfall does to the next.

use super::build::{Build, millions, thousands};
use super::catalogues::{aarhus, myndighed};
use super::curves::{by_hand, full_from};
use super::read::{Of, check, check_exactly};
use super::rows::{Row, row};
use model::{CarryOver, Scope};

use CarryOver::{None as Nothing, Shortfall, ShortfallAndSurplus as Both};

fn stated(id: u64, area: u64, years: &'static str) -> Row {
    row(id).within(area).line(".", by_hand()).stated(years)
}

/// A plan from 2021 with one row of these years and these targets.
fn one_row(targets: &str, effects: &'static str) -> Build {
    thousands(2021..=2024).target(0, targets).row(stated(1, 0, effects))
}

/// The effective targets, what is missing to them, and what is let go, for one row and one rule.
fn check_rule((targets, effects): (&str, &'static str), rule: CarryOver, [effective, net, released]: [&str; 3]) {
    let ledger = one_row(targets, effects).carry(rule).ledger();
    check(
        &ledger,
        &[
            (Of::Effective(0), effective),
            (Of::Net(0), net),
            (Of::Released(0), released),
        ],
    );
}

#[test]
#[rustfmt::skip]
fn a_shortfall_is_forgotten_or_added_to_the_next_target() {
    let worked = ("-2.000 -3.000 -5.000 -7.000", "-2.000 -2.280 -2.280 -2.280");
    check_rule(worked, Nothing, ["-2.000 -3.000 -5.000 -7.000", "0 -720 -2.720 -4.720", "0 0 0 0"]);
    check_rule(worked, Shortfall, ["-2.000 -3.000 -5.720 -10.440", "0 -720 -3.440 -8.160", "0 0 0 0"]);
    check_rule(worked, Both, ["-2.000 -3.000 -5.720 -10.440", "0 -720 -3.440 -8.160", "0 0 0 0"]);
}

#[test]
#[rustfmt::skip]
fn a_surplus_is_forgotten_let_go_or_taken_off_the_next_target() {
    let surplus = ("-2.000 -3.000 -3.000 -3.000", "-2.500 -2.800 -3.100 -3.000");
    check_rule(surplus, Nothing, ["-2.000 -3.000 -3.000 -3.000", "500 -200 100 0", "0 0 0 0"]);
    check_rule(surplus, Shortfall, ["-2.000 -3.000 -3.200 -3.100", "500 -200 -100 -100", "500 0 0 0"]);
    check_rule(surplus, Both, ["-2.000 -2.500 -2.700 -2.600", "500 300 400 400", "0 0 0 0"]);
}

#[test]
#[rustfmt::skip]
fn a_cost_adds_to_what_is_missing() {
    let cost = ("-1.000 -1.000 -1.000 -1.000", "500 -2.000 -2.000 -1.000");
    check_rule(cost, Nothing, ["-1.000 -1.000 -1.000 -1.000", "-1.500 1.000 1.000 0", "0 0 0 0"]);
    check_rule(cost, Shortfall, ["-1.000 -2.500 -1.500 -1.000", "-1.500 -500 500 0", "0 0 500 0"]);
    check_rule(cost, Both, ["-1.000 -2.500 -1.500 -500", "-1.500 -500 500 500", "0 0 0 0"]);
}

#[test]
#[rustfmt::skip]
fn a_year_without_a_target_has_no_gap_and_passes_on_what_it_was_left() {
    let gaps = ("-1.000 . -1.000 .", "-800 -800 -800 -800");
    check_rule(gaps, Nothing, ["-1.000 . -1.000 .", "-200 . -200 .", "0 . 0 ."]);
    check_rule(gaps, Shortfall, ["-1.000 . -1.200 .", "-200 . -400 .", "0 . 0 ."]);
    check_rule((". . . -1.000", "-800 -800 -800 -800"), Both, [". . . -1.000", ". . . -200", ". . . 0"]);
}

#[test]
fn a_plan_without_targets_has_no_gap() {
    let ledger = thousands(2021..=2024).row(stated(1, 0, "-1 -1 -1 -1")).ledger();
    assert_eq!(ledger.target_years(model::AreaId::WHOLE, model::Coverage::All), None);
    assert_eq!(ledger.gross_shortfall(model::Coverage::All), None);
}

#[test]
fn the_gap_of_myndighed_is_shown_with_and_without_what_is_not_shared_out() {
    check(
        &myndighed().ledger(),
        &[
            (Of::Net(0), "0 -720 -2.720 -4.720"),
            (Of::NetAllocated(0), "-1.023 -1.743 -3.743 -5.743"),
            (Of::Allocated(0), "-977 -1.257 -1.257 -1.257"),
        ],
    );
    check(
        &myndighed().carry(Shortfall).ledger(),
        &[
            (Of::Net(0), "0 -720 -3.440 -8.160"),
            (Of::EffectiveAllocated(0), "-2.000 -4.023 -7.766 -13.509"),
            (Of::NetAllocated(0), "-1.023 -2.766 -6.509 -12.252"),
        ],
    );
}

#[test]
fn the_gap_is_written_in_the_sign_of_the_scenario() {
    let positive = aarhus().set(|settings| settings.carry_over = Shortfall).ledger();
    check(
        &positive,
        &[
            (Of::NetAllocated(0), "8.410 13.410 18.410 20.410"),
            (Of::Net(0), "0 0 0 0"),
        ],
    );
    let surplus = thousands(2024..=2024)
        .savings_positive()
        .target(0, "1.000")
        .row(stated(1, 0, "1.500"));
    check(&surplus.ledger(), &[(Of::Net(0), "-500")]);
}

/// Two areas and their targets: the first has 200 too much, the second lacks 300.
fn two_areas() -> Build {
    let plan = thousands(2024..=2024).area(1, 0).area(2, 0);
    let plan = plan.target(0, "-2.000").target(1, "-1.000").target(2, "-1.000");
    plan.row(stated(1, 1, "-1.200")).row(stated(2, 2, "-700"))
}

#[test]
fn the_surplus_of_one_area_hides_the_shortfall_of_another_in_the_net_and_not_in_the_gross() {
    check(
        &two_areas().ledger(),
        &[
            (Of::Net(1), "200"),
            (Of::Net(2), "-300"),
            (Of::Net(0), "-100"),
            (Of::Gross, "-300"),
        ],
    );
}

#[test]
fn the_gross_adds_the_topmost_areas_that_have_a_target() {
    // Area 3 lies in area 2, and area 5 in area 4 that has none: 2 and 5 are topmost.
    let plan = two_areas()
        .area(3, 2)
        .area(4, 0)
        .area(5, 4)
        .target(3, "-900")
        .target(5, "-50");
    let plan = plan.row(stated(3, 3, "-100")).row(stated(4, 5, "-20"));
    check(
        &plan.ledger(),
        &[
            (Of::Net(2), "-200"),
            (Of::Net(3), "-800"),
            (Of::Net(5), "-30"),
            (Of::Gross, "-230"),
        ],
    );
}

#[test]
fn what_unquantified_rows_must_bring_is_printed_as_the_target_is() {
    let plan = thousands(2024..=2025).scope(Scope::Balanced).carry(Both);
    let plan = plan.target(0, "-1,4 -1,4").row(stated(1, 0, "-1,8 0"));
    let ledger = plan.row(stated(2, 0, "0 -")).ledger();
    // The surplus of 0,4, printed 1, makes the next target exactly −1,0.
    check(&ledger, &[(Of::Effective(0), "-1 -1")]);
    let required = ledger.required(model::AreaId::WHOLE, model::Coverage::All);
    let years = required.expect("a target");
    let amount = &years[1].as_ref().expect("a target in 2025").amount;
    let notation = ledger.plan().settings().notation;
    assert_eq!(amount.printed_in(notation).to_string(), "-1");
}

#[test]
fn the_gross_is_rounded_like_any_other_sum() {
    let gross = |scope, expected| {
        let plan = thousands(2024..=2024).scope(scope).area(1, 0).area(2, 0).area(3, 0);
        let plan = plan.target(1, "-1").target(2, "-1").target(3, "-1");
        let rows = [(1, "-0,6"), (2, "-0,6"), (3, "-0,6")];
        let plan = rows
            .into_iter()
            .fold(plan, |plan, (id, amount)| plan.row(stated(id, id, amount)));
        check(&plan.ledger(), &[(Of::Gross, expected)]);
    };
    // 0,4 is missing three times, 1,2 in all. Cells print −1 three times, balanced 0, −1 and −1.
    gross(Scope::Cells, "0");
    gross(Scope::Totals, "-1");
    gross(Scope::Balanced, "-1");
}

#[test]
#[rustfmt::skip]
fn the_plans_target_is_entered_and_not_the_sum_of_the_areas() {
    let plan = thousands(2024..=2024)
        .area(1, 0)
        .target(1, "-1.000")
        .row(stated(1, 1, "-1.200"));
    let ledger = plan.clone().ledger();
    assert_eq!(ledger.target_years(model::AreaId::WHOLE, model::Coverage::All), None);
    check(&plan.target(0, "-5.000").ledger(), &[(Of::Net(0), "-3.800"), (Of::Net(1), "200")]);
}

#[test]
#[rustfmt::skip]
fn an_area_carries_its_own_shortfall_over() {
    let plan = thousands(2024..=2026)
        .carry(Shortfall)
        .area(1, 0)
        .target(1, "-1.000 -1.000 -1.000");
    let plan = plan
        .row(stated(1, 1, "-900 -1.050 -1.200"))
        .row(stated(2, 0, "-5.000 -5.000 -5.000"));
    check(&plan.ledger(), &[(Of::Effective(1), "-1.000 -1.100 -1.050"), (Of::Net(1), "-100 -50 150")]);
}

#[test]
fn fully_phased_in_the_last_years_own_target_counts() {
    let plan = thousands(2024..=2025).carry(Shortfall).target(0, "-2.000 -3.000");
    let ledger = plan.row(row(1).line("-2.600", full_from((2025, 7)))).ledger();
    check(
        &ledger,
        &[
            (Of::Total(0), "-2.600 | 0 -1.300 | -2.600"),
            (Of::Effective(0), ". | -2.000 -5.000 | -3.000"),
            (Of::Net(0), ". | -2.000 -3.700 | -400"),
        ],
    );
}

/// What is missing of 0,5 mio. kr. a year where 0,3375 is saved, printed and exactly.
fn check_chains(scope: Scope, effective: &str, net: &str) {
    let plan = millions(2024..=2026)
        .scope(scope)
        .carry(Shortfall)
        .target(0, "-0,5 -0,5 -0,5");
    let ledger = plan.row(stated(1, 0, "-0,3375 -0,3375 -0,3375")).ledger();
    check(&ledger, &[(Of::Effective(0), effective), (Of::Net(0), net)]);
    check_exactly(
        &ledger,
        &[
            (Of::Effective(0), "-0,5 -0,6625 -0,825"),
            (Of::Net(0), "-0,1625 -0,325 -0,4875"),
        ],
    );
}

#[test]
fn shortfalls_are_carried_as_printed_beside_the_exact_ones() {
    check_chains(Scope::Cells, "-0,500 -0,662 -0,824", "-0,162 -0,324 -0,486");
    check_chains(Scope::Totals, "-0,500 -0,663 -0,825", "-0,163 -0,325 -0,488");
    // −0,500 + 0,338, −0,663 + 0,338 and −0,825 + 0,338: each year foots.
    check_chains(Scope::Balanced, "-0,500 -0,663 -0,825", "-0,162 -0,325 -0,487");
}
