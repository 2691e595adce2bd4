//! What is missing to the plan's target.

use alloc::vec;
use alloc::vec::Vec;

use super::plans::*;
use super::{check_gap, year as column};
use crate::*;

fn targeted(rows: Vec<Proposal>, texts: &[&str], rule: CarryOver) -> Plan {
    plan_with(rows, |parts| {
        parts.areas = targets(texts);
        parts.settings.carry_over = rule;
    })
}

#[test]
fn another_amount_is_missing() {
    let of = |text| targeted(vec![row(1, text)], &["-150", "-150"], CarryOver::None);
    check_gap(&of("-100"), &of("-120"), column(2024), &[(Cause::Amount, "20")]);
    check_gap(&of("-100"), &of("-120"), Column::FullyPhasedIn, &[]);
}

/// What 2024 leaves is carried on: 20 more saved in each year is 40 less missing in 2025.
#[test]
fn a_shortfall_is_carried_over() {
    let of = |text| targeted(vec![row(1, text)], &["-150", "-150"], CarryOver::Shortfall);
    check_gap(&of("-100"), &of("-120"), column(2025), &[(Cause::Amount, "40")]);
}

#[test]
fn another_target() {
    let of = |text| targeted(vec![row(1, "-100")], &[text, "-150"], CarryOver::None);
    check_gap(&of("-150"), &of("-180"), column(2024), &[(Cause::Target, "-30")]);
    check_gap(&of("-150"), &of("-180"), column(2025), &[]);
    let none = targeted(vec![row(1, "-100")], &[], CarryOver::None);
    check_gap(&none, &of("-150"), column(2024), &[(Cause::Target, "-50")]);
}

#[test]
fn another_carry_over_rule() {
    let of = |rule| targeted(vec![row(1, "-100")], &["-150", "-150"], rule);
    let (none, shortfall) = (of(CarryOver::None), of(CarryOver::Shortfall));
    check_gap(&none, &shortfall, column(2024), &[]);
    check_gap(&none, &shortfall, column(2025), &[(Cause::CarryOver, "-50")]);
}

/// The rule and 2024's target both change; in 2025 they interact.
/// Target first: 2025 unchanged, then the rule −80. Rule first −50, then the target −30.
#[test]
fn a_target_and_the_rule() {
    let old = targeted(vec![row(1, "-100")], &["-150", "-150"], CarryOver::None);
    let new = targeted(vec![row(1, "-100")], &["-180", "-150"], CarryOver::Shortfall);
    check_gap(
        &old,
        &new,
        column(2025),
        &[(Cause::Target, "-15"), (Cause::CarryOver, "-65")],
    );
}

/// A surplus is released, so that what is dropped and what is added are not simply netted.
#[test]
fn rows_replaced_under_a_rule_that_releases() {
    let old = targeted(vec![row(1, "-200")], &["-150", "-150"], CarryOver::Shortfall);
    let new = targeted(vec![row(2, "-120")], &["-150", "-150"], CarryOver::Shortfall);
    check_gap(
        &old,
        &new,
        column(2024),
        &[(Cause::Added, "120"), (Cause::Dropped, "-200")],
    );
}

#[test]
fn a_year_that_only_one_plan_shows() {
    let old = targeted(
        vec![row(1, "-100")],
        &["-150", "-150", "-150", "-150", "-150"],
        CarryOver::Shortfall,
    );
    let mut parts = parts(vec![row(1, "-100")]);
    parts.areas = targets(&["-150", "-150", "-150", "-150", "-150"]);
    parts.settings.carry_over = CarryOver::Shortfall;
    parts.settings.years = Years::new(year(2025), 4).unwrap();
    let new = Plan::assembled(parts).unwrap();
    check_gap(&old, &new, column(2024), &[(Cause::Columns, "50")]);
    check_gap(&old, &new, column(2025), &[(Cause::Columns, "50")]);
    check_gap(&old, &new, column(2028), &[(Cause::Columns, "-200")]);
}

#[test]
fn a_balancing_row_hides_what_is_missing() {
    let old = targeted(vec![row(1, "-100")], &["-150"], CarryOver::None);
    let new = targeted(vec![row(1, "-100"), balancing(2)], &["-150"], CarryOver::None);
    check_gap(&old, &new, column(2024), &[(Cause::Added, "50")]);
}
