//! What a cell can be: a number, not quantified, not relevant, a range, empty, or entered by hand.

use super::build::{amount, thousands};
use super::curves::{after_notice, by_hand, by_hand_once, full_from, linear, one_off, steps};
use super::read::{Of, check};
use super::rows::{Row, entry, row};
use model::{Coverage, FullYearColumn, Ledger, Notation, Range, Sign, Unit};

/// Thousands of kroner with savings negative.
const THOUSANDS: Notation = Notation {
    unit: Unit::Thousands,
    sign: Sign::SavingsNegative,
};

/// That a single row of 2024 to 2026 is shown so, and that so many rows of the total are not quantified.
fn check_row(shown: Row, cells: &str, gaps: &str) {
    let ledger = thousands(2024..=2026).row(shown).ledger();
    check(&ledger, &[(Of::Row(1), cells), (Of::Gaps(0), gaps)]);
}

#[test]
#[rustfmt::skip]
fn what_is_not_quantified_is_a_gap_that_every_sum_counts() {
    check_row(row(1).line("-", full_from((2024, 1))), "- | - - - | -", "1 | 1 1 1 | 1");
    check_row(row(1).line("-", after_notice((2023, 9), 6, 0)), "- | - - - | -", "1 | 1 1 1 | 1");
    check_row(row(1).line("-", by_hand()).stated("- - -"), "- | - - - | -", "1 | 1 1 1 | 1");
    check_row(row(1).line("-500", full_from((2024, 1))).stated(". - ."), "-500 | -500 - -500 | -500", "0 | 0 1 0 | 0");
}

#[test]
#[rustfmt::skip]
fn before_an_unquantified_curve_starts_its_amount_is_known_to_be_nothing() {
    check_row(row(1).line("-", full_from((2025, 1))), "- | 0 - - | -", "1 | 0 1 1 | 1");
    check_row(row(1).line("-", full_from((2025, 4))), "- | 0 - - | -", "1 | 0 1 1 | 1");
    check_row(row(1).line("-", linear((2026, 12), 12)), "- | 0 0 - | -", "1 | 0 0 1 | 1");
    check_row(row(1).line("-", steps(2024, "0 1/2 1")), "- | 0 - - | -", "1 | 0 1 1 | 1");
}

#[test]
#[rustfmt::skip]
fn what_happens_once_and_is_not_quantified_is_nothing_in_other_years() {
    check_row(row(1).line("-", one_off(2025)), "0 | 0 - 0 | 0", "0 | 0 1 0 | 0");
    let plan = thousands(2024..=2026).set(|settings| settings.full_year = FullYearColumn::WithOneOff);
    let ledger = plan.row(row(1).line("-", one_off(2025))).ledger();
    check(&ledger, &[(Of::Row(1), "- | 0 - 0 | 0"), (Of::Gaps(0), "1 | 0 1 0 | 0")]);
}

#[test]
#[rustfmt::skip]
fn what_is_not_relevant_adds_nothing_and_is_no_gap() {
    check_row(row(1).line("x", full_from((2024, 1))), "x | x x x | x", "0 | 0 0 0 | 0");
    check_row(row(1).line("x", full_from((2025, 1))), "x | x x x | x", "0 | 0 0 0 | 0");
    check_row(row(1).line("-500", full_from((2024, 1))).stated(". x ."), "-500 | -500 x -500 | -500", "0 | 0 0 0 | 0");
}

#[test]
#[rustfmt::skip]
fn where_nothing_is_entered_nothing_is_shown() {
    check_row(row(1), ". | . . . | .", "0 | 0 0 0 | 0");
    check_row(row(1).line(".", full_from((2025, 1))), ". | . . . | .", "0 | 0 0 0 | 0");
    check_row(row(1).line(".", by_hand()), ". | . . . | .", "0 | 0 0 0 | 0");
    check_row(row(1).line(".", by_hand()).stated("-500 . -500"), ". | -500 . -500 | .", "0 | 0 0 0 | 0");
}

#[test]
#[rustfmt::skip]
fn zero_is_a_number() {
    check_row(row(1).line("0", full_from((2024, 1))), "0 | 0 0 0 | 0", "0 | 0 0 0 | 0");
    check_row(row(1).line(".", by_hand()).stated("0 0 -20"), ". | 0 0 -20 | .", "0 | 0 0 0 | 0");
}

#[test]
#[rustfmt::skip]
fn of_a_range_the_expected_amount_is_counted() {
    check_row(row(1).line("-15..-18..-20", full_from((2024, 1))), "-18 | -18 -18 -18 | -18", "0 | 0 0 0 | 0");
    check_row(row(1).line("-15..-18..-20", full_from((2024, 7))), "-18 | -9 -18 -18 | -18", "0 | 0 0 0 | 0");
    check_row(
        row(1).line("-20", full_from((2024, 1))).stated(". 0..-2..-20 ."),
        "-20 | -20 -2 -20 | -20",
        "0 | 0 0 0 | 0",
    );
}

/// A range of three amounts, if they are in order.
fn range(texts: [&str; 3]) -> Option<Range> {
    let [low, expected, high] = texts.map(|text| amount(text, THOUSANDS));
    Range::new(low, expected, high)
}

#[test]
fn a_range_goes_from_the_least_saving_to_the_largest() {
    assert!(range(["-15", "-18", "-20"]).is_some());
    assert!(range(["-15", "-15", "-15"]).is_some());
    assert!(range(["5", "0", "-20"]).is_some());
    assert_eq!(range(["-20", "-18", "-15"]), None);
    assert_eq!(range(["-15", "-21", "-20"]), None);
    assert_eq!(range(["-15", "-14", "-20"]), None);
}

#[test]
#[rustfmt::skip]
fn a_stated_figure_stands_in_place_of_the_calculated_one() {
    let notice = || row(1).line("-450", after_notice((2023, 9), 6, 0));
    check_row(notice(), "-450 | -338 -450 -450 | -450", "0 | 0 0 0 | 0");
    check_row(notice().stated("-337 . ."), "-450 | -337 -450 -450 | -450", "0 | 0 0 0 | 0");
    check_row(notice().stated("0 . -460"), "-450 | 0 -450 -460 | -450", "0 | 0 0 0 | 0");
    check_row(notice().stated("- . ."), "-450 | - -450 -450 | -450", "0 | 1 0 0 | 0");
    check_row(notice().stated("_ . ."), "-450 | . -450 -450 | -450", "0 | 0 0 0 | 0");
    check_row(row(1).line("-", full_from((2024, 1))).stated(". -20 ."), "- | - -20 - | -", "1 | 1 0 1 | 1");
}

#[test]
fn stated_years_outside_those_shown_are_kept_and_not_shown() {
    let plan = thousands(2024..=2025)
        .row(row(1).line(".", by_hand()).stated("-1 -2 -3 -4"))
        .plan();
    check(&Ledger::of(&plan), &[(Of::Row(1), "-1 -2")]);
    let kept = plan.proposal(model::ProposalId(1)).expect("the row").lines[0]
        .stated
        .len();
    assert_eq!(kept, 4);
}

#[test]
fn a_row_shows_the_numbers_of_its_lines_and_that_a_part_is_missing() {
    let two = |first, second| {
        row(1)
            .line(first, full_from((2024, 1)))
            .line(second, full_from((2025, 1)))
    };
    check_row(two("-407", "-"), "-407? | -407 -407? -407? | -407?", "1 | 0 1 1 | 1");
    check_row(two("-", "-570"), "-570? | 0? -570? -570? | -570?", "1 | 1 1 1 | 1");
    check_row(two("-", "-"), "- | 0? - - | -", "1 | 1 1 1 | 1");
    check_row(two("-407", "x"), "-407 | -407 -407 -407 | -407", "0 | 0 0 0 | 0");
    check_row(two("-407", "."), "-407 | -407 -407 -407 | -407", "0 | 0 0 0 | 0");
    check_row(two("-", "x"), "- | - - - | -", "1 | 1 1 1 | 1");
    check_row(two("x", "."), "x | x x x | x", "0 | 0 0 0 | 0");
}

#[test]
fn rows_are_counted_and_not_their_lines_in_every_sum_above() {
    let gap = |id, area| row(id).within(area).line("-", full_from((2024, 1)));
    let plan = thousands(2024..=2024).area(1, 0).area(2, 1).area(3, 0);
    let plan = plan
        .row(gap(1, 2).line("-", full_from((2024, 1))))
        .row(gap(2, 2))
        .row(gap(3, 1));
    let plan = plan
        .row(gap(4, 3))
        .row(gap(5, 3).excluded())
        .row(gap(6, 3).status("afvist"));
    let ledger = plan.ledger();
    check(
        &ledger,
        &[
            (Of::Gaps(2), "2"),
            (Of::Gaps(1), "3"),
            (Of::Gaps(3), "1"),
            (Of::Gaps(0), "4"),
        ],
    );
    assert_eq!(ledger.left_out(Coverage::All)[1].unquantified, 2);
    assert_eq!(ledger.totals(model::AreaId(3), Coverage::Allocated)[1].unquantified, 1);
}

#[test]
#[rustfmt::skip]
fn money_by_hand_that_comes_once_is_in_no_column_beyond_its_years() {
    check_row(row(1).line(".", by_hand_once()).stated("-2.000 -3.000 ."), "0 | -2.000 -3.000 . | 0", "0 | 0 0 0 | 0");
    check_row(row(1).line("-5.000", by_hand_once()).stated("-5.000 0 0"), "0 | -5.000 0 0 | 0", "0 | 0 0 0 | 0");
}

#[test]
fn what_was_entered_stays_as_it_was_entered() {
    for text in [".", "-", "x", "-15..-18..-20", "-977", "0"] {
        let plan = thousands(2024..=2024)
            .row(row(1).line(text, full_from((2025, 1))))
            .plan();
        let kept = plan.proposal(model::ProposalId(1)).expect("the row").lines[0].amount;
        assert_eq!(kept, entry(text, THOUSANDS), "{text}");
    }
}
