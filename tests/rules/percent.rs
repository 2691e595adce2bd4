//! Savings in %: what is saved every year, over a budget.

use super::build::{Build, millions, thousands};
use super::curves::{full_from, one_off, steps};
use super::rows::{Row, balancing, row};
use model::{AreaId, Base, Index, Indices, Ledger, Mode, Percent, ProposalId};

/// A percentage as it is printed and exactly; `-` where there is none.
fn text(percent: Option<Percent>) -> String {
    percent.map_or("-".to_owned(), |percent| {
        format!("{} ({})", percent.printed, percent.exact).replace('.', ",")
    })
}

/// What a proposal saves of the budget it names, in 1.000 kr. and savings positive.
fn check_base(saving: &'static str, budget: &str, expected: &str) {
    let plan = thousands(2024..=2024).savings_positive();
    let base = Base::Budget(plan.cost(budget));
    let ledger = plan.row(row(1).line(saving, full_from((2028, 1))).base(base)).ledger();
    assert_eq!(
        text(ledger.percent_of_proposal(ProposalId(1))),
        expected,
        "{saving} of {budget}"
    );
}

#[test]
fn a_proposal_saves_so_much_of_the_budget_it_names() {
    check_base("11.100", "571.000", "1,9 (1110/571)");
    check_base("2.000", "2.220.000", "0,1 (10/111)");
    check_base("1.400", "2.220.000", "0,1 (7/111)");
    check_base("600", "21.500", "2,8 (120/43)");
    check_base("1.300", "12.000", "10,8 (65/6)");
    check_base("1.300", "5.800", "22,4 (650/29)");
    check_base("-500", "1.000", "-50,0 (-50)");
    check_base("0", "1.000", "0,0 (0)");
    check_base("1.500", "1.000", "150,0 (150)");
    check_base("500", "0", "-");
}

/// What VPU 26 saves of a budget, in mio. kr. and savings negative.
fn check_vpu_26(saving: &'static str, budget: &str, expected: &str) {
    let plan = millions(2023..=2024);
    let base = Base::Budget(plan.cost(budget));
    let ledger = plan.row(row(26).line(saving, full_from((2023, 1))).base(base)).ledger();
    let percent = ledger.percent_of_proposal(ProposalId(26)).expect("a percentage");
    assert_eq!(percent.printed.to_string(), expected);
}

#[test]
fn a_saving_is_a_positive_percentage_in_both_signs() {
    check_vpu_26("-0,082", "0,350", "23.4");
    check_vpu_26("-0,100", "0,233", "42.9");
    check_vpu_26("0,100", "0,200", "-50.0");
    check_base("82", "350", "23,4 (164/7)");
}

/// The percentage of a row in an area that has a budget of 10.000.
fn check_row(shown: Row, expected: &str) {
    let plan = thousands(2024..=2025)
        .area(1, 0)
        .budget(1, "10.000")
        .row(shown.within(1));
    assert_eq!(text(plan.ledger().percent_of_proposal(ProposalId(1))), expected);
}

#[test]
fn without_a_base_of_its_own_a_proposal_has_its_areas_budget() {
    let saving = || row(1).line("-500", full_from((2024, 1)));
    check_row(saving(), "5,0 (5)");
    check_row(saving().base(Base::NotRelevant), "-");
    let ledger = thousands(2024..=2024).row(saving()).ledger();
    assert_eq!(ledger.percent_of_proposal(ProposalId(1)), None);
    assert_eq!(ledger.percent_of_area(AreaId::WHOLE), None);
}

#[test]
#[rustfmt::skip]
fn a_percentage_is_of_what_comes_back_every_year_once_fully_phased_in() {
    check_row(row(1).line("-500", steps(2024, "1/4 1/2 1")), "5,0 (5)");
    check_row(row(1).line("-500", full_from((2030, 1))), "5,0 (5)");
    check_row(row(1).line("-500", full_from((2024, 1))).line("-300", one_off(2024)), "5,0 (5)");
    check_row(row(1).line("-500", full_from((2024, 1))).line("200", full_from((2024, 1))), "3,0 (3)");
    check_row(row(1).line("-500", full_from((2024, 1))).stated("-400 -400"), "5,0 (5)");
    check_row(row(1).line("-300", one_off(2024)), "0,0 (0)");
    check_row(row(1), "-");
    check_row(balancing(1, &[2024, 2025]), "-");
    check_row(row(1).line("-400..-500..-600", full_from((2024, 1))), "5,0 (5)");
}

/// An area of two rows and one inside it; what is one-off or does not count is no part of it.
fn area() -> Build {
    let saving = |id, area, amount| row(id).within(area).line(amount, full_from((2025, 7)));
    let plan = thousands(2024..=2025)
        .area(1, 0)
        .area(2, 1)
        .budget(1, "20.000")
        .budget(2, "3.000");
    let plan = plan
        .row(saving(1, 1, "-500"))
        .row(saving(2, 2, "-100"))
        .row(saving(3, 1, "-900").excluded());
    plan.row(row(4).within(1).line("-700", one_off(2024)))
}

#[test]
fn an_area_saves_so_much_of_its_budget() {
    let ledger = area().ledger();
    assert_eq!(text(ledger.percent_of_area(AreaId(1))), "3,0 (3)");
    assert_eq!(text(ledger.percent_of_area(AreaId(2))), "3,3 (10/3)");
    assert_eq!(text(ledger.percent_of_area(AreaId::WHOLE)), "-");
}

#[test]
fn a_percentage_is_rounded_to_one_decimal_by_the_mode() {
    let percent = |mode| {
        text(
            area()
                .budget(1, "24.000")
                .mode(mode)
                .ledger()
                .percent_of_area(AreaId(1)),
        )
    };
    assert_eq!(percent(Mode::HalfAwayFromZero), "2,5 (2,5)");
    let percent = |mode| {
        text(
            area()
                .budget(1, "48.000")
                .mode(mode)
                .ledger()
                .percent_of_area(AreaId(1)),
        )
    };
    assert_eq!(percent(Mode::HalfAwayFromZero), "1,3 (1,25)");
    assert_eq!(percent(Mode::HalfToEven), "1,2 (1,25)");
    assert_eq!(percent(Mode::TowardZero), "1,2 (1,25)");
}

#[test]
fn a_percentage_is_the_same_in_every_price_level() {
    let plan = area().set(|settings| {
        let index = |number, value: i64| Index {
            year: super::build::year(number),
            value: value.into(),
            source: "KL".into(),
        };
        settings.price_level = Some(super::build::year(2024));
        settings.indices = Indices {
            operating: vec![index(2024, 100), index(2025, 110)],
            capital: Vec::new(),
        };
    });
    let plan = plan.plan();
    let shown = Ledger::in_prices_of(&plan, super::build::year(2025)).expect("index numbers");
    assert_eq!(text(shown.percent_of_area(AreaId(1))), "3,0 (3)");
    assert_eq!(text(shown.percent_of_proposal(ProposalId(2))), "3,3 (10/3)");
}
