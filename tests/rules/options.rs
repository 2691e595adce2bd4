//! Alternatives side by side: once, every year, by place, when it pays, and what it is worth today.

use super::build::{Build, millions, thousands};
use super::catalogues::aarhus;
use super::curves::{by_hand, by_hand_once, full_from, one_off, steps, temporary};
use super::rows::{Row, row};
use super::text::{danish, number};
use model::{AlternativesId, Choice, Figure, Ledger, OptionFigures, Payback, ProposalId};

/// The five scenarios of §107 in Norddjurs, in mio. kr., costs positive: 1, 2a, 2b, 3a and 3b.
fn homes() -> Build {
    let home = |id, once, capital, yearly, places| {
        let row = row(id).line(once, one_off(2024)).line(capital, one_off(2024)).capital();
        row.line(yearly, full_from((2024, 1))).places(places)
    };
    let plan = millions(2024..=2027).row(home(1, "1,050", "0,300", "0", 3));
    let plan = plan
        .row(home(21, "3,300", "0,150", "1,850", 6))
        .row(home(22, "3,300", "0,150", "5,400", 6));
    plan.row(home(31, "0", "11", "2,800", 6))
        .row(home(32, "0", "11", "6,300", 6))
}

fn option(ledger: &Ledger, id: u64) -> OptionFigures {
    ledger.option(ProposalId(id)).expect("a proposal")
}

fn text(ledger: &Ledger, figure: &Figure) -> String {
    let settings = ledger.plan().settings();
    danish(
        figure.printed_in(settings.notation),
        settings.rounding.step.decimals(settings.notation.unit),
    )
}

/// One-off operating, one-off capital, both, operating a year, a place a year, and the sum over the years.
fn check_home(id: u64, expected: &str) {
    let ledger = homes().ledger();
    let option = option(&ledger, id);
    let place = option.per_place.clone().expect("places");
    let figures = [
        &option.one_off_operating,
        &option.one_off_capital,
        &option.one_off,
        &option.operating_a_year,
        &place,
        &option.over_the_years,
    ];
    assert_eq!(
        figures.map(|figure| text(&ledger, figure)).join(" "),
        expected,
        "scenario {id}"
    );
    assert_eq!(option.payback, Payback::Never, "scenario {id}");
}

#[test]
fn the_homes_of_paragraph_107_side_by_side() {
    check_home(1, "1,050 0,300 1,350 0 0 1,350");
    check_home(21, "3,300 0,150 3,450 1,850 0,308 10,850");
    check_home(22, "3,300 0,150 3,450 5,400 0,900 25,050");
    check_home(31, "0 11,000 11,000 2,800 0,467 22,200");
    check_home(32, "0 11,000 11,000 6,300 1,050 36,200");
}

#[test]
fn the_options_of_a_set_come_in_its_order_whether_they_are_chosen_or_not() {
    let ledger = homes().alternatives(Choice::AtMostOne, &[22, 21], &[21]).ledger();
    let options = ledger.options(AlternativesId(1));
    let ids: Vec<u64> = options.iter().map(|option| option.proposal.0).collect();
    assert_eq!(ids, [22, 21]);
    assert_eq!(text(&ledger, &options[0].operating_a_year), "5,400");
    assert_eq!(ledger.options(AlternativesId(2)), []);
    assert_eq!(ledger.option(ProposalId(99)), None);
}

#[test]
fn without_places_there_is_no_amount_a_place() {
    let of = |row: Row| option(&thousands(2024..=2024).row(row).ledger(), 1).per_place;
    assert_eq!(of(row(1).line("100", full_from((2024, 1)))), None);
    assert_eq!(of(row(1).line("100", full_from((2024, 1))).places(0)), None);
}

/// One-off operating, one-off capital and operating a year of one row.
fn check_sorts(shown: Row, expected: [&str; 3]) {
    let ledger = thousands(2024..=2026).row(shown).ledger();
    let option = option(&ledger, 1);
    let figures = [
        &option.one_off_operating,
        &option.one_off_capital,
        &option.operating_a_year,
    ];
    assert_eq!(figures.map(|figure| text(&ledger, figure)), expected);
}

#[test]
fn money_by_hand_that_comes_once_is_the_sum_of_its_years() {
    let once = |years| row(1).line(".", by_hand_once()).stated(years);
    check_sorts(once("2.000 3.000 3.000"), ["8.000", "0", "0"]);
    check_sorts(once("2.000 3.000 3.000").capital(), ["0", "8.000", "0"]);
    check_sorts(once("2.000 - 3.000"), ["5.000", "0", "0"]);
}

#[test]
#[rustfmt::skip]
fn operating_money_a_year_is_what_comes_back_once_fully_phased_in() {
    check_sorts(row(1).line("-450", steps(2024, "1/3 2/3 1")), ["0", "0", "-450"]);
    check_sorts(row(1).line("-450", full_from((2030, 1))), ["0", "0", "-450"]);
    check_sorts(row(1).line("-450", by_hand()).stated("-100 -200 -300"), ["0", "0", "-450"]);
    check_sorts(row(1).line("-450", full_from((2024, 1))).capital(), ["0", "0", "0"]);
}

#[test]
#[rustfmt::skip]
fn years_by_hand_without_a_full_year_amount_are_never_added_up_to_one_year() {
    check_sorts(row(1).line(".", by_hand()).stated("-1.257 -1.257 -1.257"), ["0", "0", "0"]);
}

/// When a row of a plan from 2024 has paid for itself.
fn check_payback(shown: Row, expected: Result<u16, Payback>) {
    let payback = option(&thousands(2024..=2027).row(shown).ledger(), 1).payback;
    let found = match payback {
        Payback::In(year) => Ok(year.number()),
        other => Err(other),
    };
    assert_eq!(found, expected);
}

#[test]
#[rustfmt::skip]
fn what_is_invested_is_paid_back_in_the_first_year_that_all_in_all_is_a_saving() {
    let invested = |amount, yearly, first| row(1).line(amount, one_off(2024)).line(yearly, full_from(first));
    check_payback(invested("1.000", "-400", (2025, 1)), Ok(2027));
    check_payback(invested("1.200", "-400", (2025, 1)), Ok(2028));
    check_payback(invested("1.000", "-400", (2025, 7)), Ok(2028));
    check_payback(invested("0", "-400", (2026, 1)), Ok(2026));
    check_payback(row(1).line("-400", full_from((2024, 12))), Ok(2024));
    // Thirty years from 2024 end with 2053: thirty savings of 400 are 12.000.
    check_payback(invested("11.999", "-400", (2024, 1)), Ok(2053));
    check_payback(invested("12.000", "-400", (2024, 1)), Err(Payback::Never));
    check_payback(row(1).line("400", full_from((2024, 1))), Err(Payback::Never));
    check_payback(row(1).line("0", full_from((2024, 1))), Err(Payback::Never));
    check_payback(row(1).line("-400", temporary((2025, 1), (2026, 12))).line("500", one_off(2024)), Ok(2026));
}

#[test]
#[rustfmt::skip]
fn when_it_pays_cannot_be_said_of_what_is_not_quantified() {
    check_payback(row(1).line("1.000", one_off(2024)).line("-", full_from((2025, 1))), Err(Payback::Unknown));
    check_payback(row(1), Err(Payback::Unknown));
}

#[test]
fn rows_2_and_3_of_aarhus_pay_in_2032_and_2026() {
    let ledger = aarhus().ledger();
    let year = |number| super::build::year(number);
    assert_eq!(option(&ledger, 2).payback, Payback::In(year(2032)));
    assert_eq!(option(&ledger, 3).payback, Payback::In(year(2026)));
    assert_eq!(text(&ledger, &option(&ledger, 2).over_the_years), "-8.000");
}

#[test]
fn a_named_curve_goes_on_beyond_the_years_shown() {
    let plan = thousands(2024..=2024).curve(1, full_from((2027, 1)));
    let ledger = plan
        .row(row(1).line("1.000", one_off(2024)).follows("-400", 1))
        .ledger();
    assert_eq!(option(&ledger, 1).payback, Payback::In(super::build::year(2029)));
}

/// What a row of a plan from 2024 to 2027 is worth today at a rate.
fn check_value(shown: Row, rate: &str, expected: &str) {
    let plan = thousands(2024..=2027).set(|settings| settings.discount_rate = number(rate));
    let ledger = plan.row(shown).ledger();
    assert_eq!(text(&ledger, &option(&ledger, 1).present_value), expected, "at {rate}");
}

#[test]
#[rustfmt::skip]
fn present_value_discounts_each_year_after_the_first_and_rounds_once() {
    // 500/1,03 + 500/1,0609 = 485,44 + 471,30 = 956,73: 957, not 485 + 471.
    check_value(row(1).line(".", by_hand()).stated("0 -500 -500 0"), "0,03", "-957");
    check_value(row(1).line(".", by_hand()).stated("1.000 -500 -500 0"), "0,03", "43");
    // 1.400 × (1/1,03 + 1/1,0609 + 1/1,092727) = 3.960,06, less 1.960.
    check_value(row(1).line("1.960", one_off(2024)).line("-1.400", full_from((2025, 1))), "0,03", "-2.000");
    check_value(row(1).line("-1.000", one_off(2024)), "0,03", "-1.000");
    check_value(row(1).line("-1.030", one_off(2025)), "0,03", "-1.000");
    check_value(row(1).line("-1.000", full_from((2024, 1))), "0", "-4.000");
    check_value(row(1).line("-1.000", full_from((2024, 1))), "1", "-1.875");
    check_value(row(1).line("-1.000", full_from((2028, 1))), "0,03", "0");
}
