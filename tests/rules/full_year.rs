//! The full-year column, the fully phased-in column, and the year in which a row gets there.

use super::build::thousands;
use super::curves::{after_notice, by_hand, by_hand_once, full_from, linear, one_off, steps, temporary};
use super::read::{Of, check, check_exactly};
use super::rows::{Row, row};
use super::text::danish;
use model::{FullYearColumn, ProposalId};

/// A row of 2024 and 2025, with recurring money alone in the full-year column and with one-off money as well.
fn check_columns(shown: &Row, recurring: &str, with_one_off: &str) {
    let plan = |column| {
        thousands(2024..=2025)
            .set(|settings| settings.full_year = column)
            .row(shown.clone())
    };
    check(&plan(FullYearColumn::Recurring).ledger(), &[(Of::Row(1), recurring)]);
    check(
        &plan(FullYearColumn::WithOneOff).ledger(),
        &[(Of::Row(1), with_one_off)],
    );
}

#[test]
#[rustfmt::skip]
fn the_full_year_is_recurring_money_at_full_effect_and_one_off_money_where_the_scenario_says_so() {
    let notice = after_notice((2024, 3), 6, 0);
    check_columns(&row(1).line("-450", notice), "-450 | -113 -450 | -450", "-450 | -113 -450 | -450");
    check_columns(&row(1).line("-450", full_from((2030, 1))), "-450 | 0 0 | -450", "-450 | 0 0 | -450");
    check_columns(&row(1).line("-450", steps(2024, "1/3 2/3")), "-450 | -150 -300 | -450", "-450 | -150 -300 | -450");
    check_columns(&row(1).line("-600", one_off(2024)), "0 | -600 0 | 0", "-600 | -600 0 | 0");
    check_columns(&row(1).line("-600", one_off(2030)), "0 | 0 0 | 0", "-600 | 0 0 | 0");
    check_columns(&row(1).line("-600", temporary((2024, 3), (2025, 2))), "0 | -500 -100 | 0", "-600 | -500 -100 | 0");
    let both = || row(1).line("-450", full_from((2024, 7))).line("600", one_off(2024));
    check_columns(&both(), "-450 | 375 -450 | -450", "150 | 375 -450 | -450");
}

#[test]
#[rustfmt::skip]
fn a_stated_row_has_the_full_year_it_was_given_or_none() {
    let given = row(1).line("-450", by_hand()).stated("-100 -450");
    check_columns(&given, "-450 | -100 -450 | -450", "-450 | -100 -450 | -450");
    check_columns(&row(1).line(".", by_hand()).stated("-100 -450"), ". | -100 -450 | .", ". | -100 -450 | .");
    check_columns(&row(1).line("-450", by_hand_once()).stated("-450 0"), "0 | -450 0 | 0", "-450 | -450 0 | 0");
}

/// When a row is fully phased in.
fn check_when(shown: Row, expected: Option<u16>) {
    let row = thousands(2024..=2025)
        .row(shown)
        .ledger()
        .row(ProposalId(1))
        .expect("the row");
    assert_eq!(row.fully_phased_in.map(model::Year::number), expected);
}

#[test]
fn a_row_is_fully_phased_in_once_its_last_recurring_line_is() {
    check_when(row(1).line("-1", full_from((2024, 1))), Some(2024));
    check_when(row(1).line("-1", full_from((2024, 4))), Some(2025));
    check_when(row(1).line("-1", linear((2026, 1), 60)), Some(2031));
    check_when(row(1).line("-1", steps(2024, "50% 75%")), None);
    check_when(row(1).line("-1", one_off(2024)), None);
    let two = row(1).line("-1", full_from((2028, 1)));
    check_when(two.clone().line("-1", full_from((2024, 1))), Some(2028));
    check_when(two.line("8", one_off(2040)), Some(2028));
}

#[test]
fn the_sum_over_the_years_is_the_sum_of_what_is_printed() {
    let third = row(1).line("-1", steps(2024, "1/3"));
    let plan = thousands(2024..=2026).set(|settings| settings.notation.unit = model::Unit::Millions);
    let ledger = plan.row(third).ledger();
    check(&ledger, &[(Of::Row(1), "-1,000 | -0,333 -0,333 -0,333 | -1,000")]);
    let cells = ledger.row(ProposalId(1)).expect("the row").cells;
    let sum = ledger.over_the_years(cells.iter().map(|cell| &cell.figure));
    let notation = ledger.plan().settings().notation;
    assert_eq!(danish(sum.printed_in(notation), 3), "-0,999");
    assert_eq!(sum.exact().written(notation), "-1");
    check_exactly(&ledger, &[(Of::Row(1), "-1/3 -1/3 -1/3")]);
}
