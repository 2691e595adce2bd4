//! Phase-in: months are the truth, and a year's share is the mean of its twelve.

use super::build::{KRONER, year};
use super::curves::{
    after_notice, by_hand, by_hand_once, full_from, linear, month, one_off, s_curve, share, steps, temporary,
};
use super::text::number;
use model::{Amount, CalendarError, Fraction, PhaseIn, PhaseInError, Recurrence};
use rust_decimal::Decimal;

/// That the years from 2023 on carry these shares.
fn check_shares(phase_in: &PhaseIn, expected: &str) {
    let count = expected.split_whitespace().count();
    let shares = (2023..).take(count).map(|number| phase_in.share(year(number)));
    let shares: Vec<String> = shares.map(|share| share.expect("a share").to_string()).collect();
    assert_eq!(shares.join(" "), expected, "{phase_in:?}");
}

#[test]
fn full_from_a_month_gives_the_months_left_of_the_first_year_and_then_all() {
    check_shares(&full_from((2024, 1)), "0 1 1 1");
    check_shares(&full_from((2024, 2)), "0 11/12 1");
    check_shares(&full_from((2024, 4)), "0 3/4 1");
    check_shares(&full_from((2024, 7)), "0 1/2 1");
    check_shares(&full_from((2024, 12)), "0 1/12 1");
    check_shares(&full_from((2023, 3)), "5/6 1 1");
    check_shares(&full_from((2019, 6)), "1 1 1");
    check_shares(&full_from((2028, 1)), "0 0 0 0 0 1");
}

#[test]
fn notice_gives_effect_the_month_after_decision_notice_and_handover() {
    check_shares(&after_notice((2023, 9), 6, 0), "0 3/4 1 1");
    check_shares(&after_notice((2023, 9), 3, 0), "0 1 1 1");
    check_shares(&after_notice((2023, 9), 2, 0), "1/12 1 1");
    check_shares(&after_notice((2023, 9), 6, 3), "0 1/2 1");
    check_shares(&after_notice((2023, 9), 0, 0), "1/4 1");
    check_shares(&after_notice((2023, 12), 0, 0), "0 1");
    check_shares(&after_notice((2023, 12), 12, 0), "0 0 1");
    check_shares(&after_notice((2023, 1), 12, 12), "0 0 11/12 1");
}

#[test]
fn a_linear_rise_has_the_mean_of_its_months() {
    // Twelve months from January: half a year's effect in the first year.
    check_shares(&linear((2024, 1), 12), "0 1/2 1");
    // July to June: the levels 1/24, 3/24 .. 11/24 in the first year.
    check_shares(&linear((2024, 7), 12), "0 1/8 7/8 1");
    // Seven months from October: 1/14, 3/14, 5/14, then 7/14 .. 13/14 and eight whole months.
    check_shares(&linear((2024, 10), 7), "0 3/56 19/21 1");
    check_shares(&linear((2024, 1), 1), "0 23/24 1");
    check_shares(&linear((2024, 12), 1), "0 1/24 1");
    check_shares(&linear((2024, 1), 24), "0 1/4 3/4 1");
    check_shares(&linear((2023, 1), 60), "1/10 3/10 1/2 7/10 9/10 1");
}

#[test]
fn an_s_curve_rises_slowly_then_fast_then_slowly() {
    check_shares(&s_curve((2024, 1), 12), "0 1/2 1");
    check_shares(&s_curve((2024, 1), 1), "0 23/24 1");
    // Two months from December: 5/32, then 27/32 and eleven whole months.
    check_shares(&s_curve((2024, 12), 2), "0 5/384 379/384 1");
    // Four months from November: 11/256 and 81/256, then 175/256, 245/256 and ten whole months.
    check_shares(&s_curve((2024, 11), 4), "0 23/768 745/768 1");
    check_shares(&s_curve((2024, 1), 24), "0 863/4608 3745/4608 1");
}

#[test]
fn steps_give_a_share_a_year_and_the_last_holds_on() {
    check_shares(&steps(2024, "50% 100%"), "0 1/2 1 1");
    check_shares(&steps(2024, "1/3 2/3 1"), "0 1/3 2/3 1 1");
    check_shares(&steps(2024, "25%"), "0 1/4 1/4 1/4");
    check_shares(&steps(2024, "0 0,5 0,75"), "0 0 1/2 3/4 3/4");
    check_shares(&steps(2024, "1 50%"), "0 1 1/2 1/2");
    check_shares(&steps(2020, "10% 20% 30% 40%"), "2/5 2/5");
    check_shares(&steps(2023, "999/1000"), "999/1000 999/1000");
}

#[test]
fn what_happens_once_is_whole_in_its_year_and_nothing_in_any_other() {
    check_shares(&one_off(2024), "0 1 0 0");
    check_shares(&one_off(2023), "1 0 0");
    check_shares(&one_off(2022), "0 0 0");
}

#[test]
fn what_is_temporary_has_the_months_it_is_in_force() {
    check_shares(&temporary((2024, 1), (2024, 12)), "0 1 0");
    check_shares(&temporary((2024, 3), (2025, 2)), "0 5/6 1/6 0");
    check_shares(&temporary((2024, 5), (2024, 5)), "0 1/12 0");
    check_shares(&temporary((2023, 10), (2026, 3)), "1/4 1 1 1/4 0");
    check_shares(&temporary((2020, 1), (2023, 6)), "1/2 0");
}

#[test]
fn what_is_entered_by_hand_has_no_share() {
    assert_eq!(by_hand().share(year(2024)), None);
    assert_eq!(by_hand_once().share(year(2024)), None);
}

/// The first month with any effect and the first year with all of it; `-` where there is none.
fn check_ends(phase_in: &PhaseIn, expected: &str) {
    let month = phase_in.first_month().map_or("-".to_owned(), |month| month.to_string());
    let year = phase_in
        .fully_phased_in()
        .map_or("-".to_owned(), |year| year.to_string());
    assert_eq!(format!("{month} {year}"), expected, "{phase_in:?}");
}

#[test]
fn each_curve_says_when_it_starts_and_when_it_is_fully_phased_in() {
    check_ends(&full_from((2024, 1)), "2024-01 2024");
    check_ends(&full_from((2024, 4)), "2024-04 2025");
    check_ends(&full_from((2028, 1)), "2028-01 2028");
    check_ends(&after_notice((2023, 9), 6, 0), "2024-04 2025");
    check_ends(&after_notice((2023, 9), 6, 9), "2025-01 2025");
    check_ends(&linear((2024, 1), 12), "2024-01 2025");
    check_ends(&linear((2024, 10), 7), "2024-10 2026");
    check_ends(&linear((2024, 6), 7), "2024-06 2025");
    check_ends(&s_curve((2024, 11), 4), "2024-11 2026");
    check_ends(&steps(2024, "50% 100%"), "2024-01 2025");
    check_ends(&steps(2024, "100%"), "2024-01 2024");
    check_ends(&steps(2024, "1 1/2 1 1"), "2024-01 2026");
    check_ends(&steps(2024, "50% 75%"), "2024-01 -");
    check_ends(&one_off(2024), "2024-01 -");
    check_ends(&temporary((2024, 3), (2025, 2)), "2024-03 -");
    check_ends(&by_hand(), "- -");
}

#[test]
fn one_off_and_temporary_money_is_one_off_and_stated_money_is_what_was_entered() {
    let check = |phase_in: PhaseIn, expected| assert_eq!(phase_in.recurrence(), expected, "{phase_in:?}");
    check(full_from((2024, 4)), Recurrence::Recurring);
    check(after_notice((2023, 9), 6, 0), Recurrence::Recurring);
    check(linear((2024, 1), 12), Recurrence::Recurring);
    check(s_curve((2024, 1), 12), Recurrence::Recurring);
    check(steps(2024, "50%"), Recurrence::Recurring);
    check(one_off(2024), Recurrence::OneOff);
    check(temporary((2024, 1), (2024, 6)), Recurrence::OneOff);
    check(by_hand(), Recurrence::Recurring);
    check(by_hand_once(), Recurrence::OneOff);
}

/// Whether facts can be calculated.
fn check_facts(phase_in: &PhaseIn, expected: Result<(), PhaseInError>) {
    assert_eq!(phase_in.check(), expected, "{phase_in:?}");
}

#[test]
#[rustfmt::skip]
fn impossible_facts_are_refused() {
    check_facts(&linear((2024, 1), 1), Ok(()));
    check_facts(&linear((2024, 1), 60), Ok(()));
    check_facts(&linear((2024, 1), 0), Err(PhaseInError::Ramp(0)));
    check_facts(&s_curve((2024, 1), 61), Err(PhaseInError::Ramp(61)));
    check_facts(&after_notice((2024, 1), 120, 120), Ok(()));
    check_facts(&after_notice((2024, 1), 121, 0), Err(PhaseInError::Notice(121)));
    check_facts(&after_notice((2024, 1), 0, 121), Err(PhaseInError::Notice(121)));
    check_facts(&after_notice((2200, 11), 0, 0), Ok(()));
    check_facts(&after_notice((2200, 12), 0, 0), Err(PhaseInError::Calendar(CalendarError::Year(2201))));
    check_facts(&steps(2024, ""), Err(PhaseInError::Steps(0)));
    check_facts(&steps(2024, &"1 ".repeat(30)), Ok(()));
    check_facts(&steps(2024, &"1 ".repeat(31)), Err(PhaseInError::Steps(31)));
    check_facts(&steps(2024, "1/1000 0,000000000001 863/4608"), Ok(()));
    check_facts(&steps(2024, "1 1/1001"), Err(PhaseInError::Share(share("1/1001"))));
    check_facts(&temporary((2024, 5), (2024, 5)), Ok(()));
    let (first, last) = (month((2024, 5)), month((2024, 4)));
    check_facts(&temporary((2024, 5), (2024, 4)), Err(PhaseInError::Backwards { first, last }));
}

#[test]
fn a_share_is_kept_in_lowest_terms() {
    let check = |text: &str, kept: &str| assert_eq!(share(text).to_string(), kept, "{text}");
    check("9/12", "3/4");
    check("12/12", "1");
    check("0/7", "0");
    check("50%", "1/2");
    check("0,75", "3/4");
    check("0,0625", "1/16");
    check("250/1000", "1/4");
}

#[test]
fn a_share_lies_between_nothing_and_everything() {
    assert_eq!(Fraction::new(13, 12), None);
    assert_eq!(Fraction::new(1, 0), None);
    assert_eq!(Fraction::new(0, 0), None);
    let decimal = |text: &str| Fraction::from_decimal(Decimal::from_str_exact(text).expect("a number"));
    assert_eq!(decimal("1.000"), Some(Fraction::ONE));
    assert_eq!(decimal("1.01"), None);
    assert_eq!(decimal("-0.1"), None);
    assert_eq!(
        decimal("0.000000000001").map(Fraction::denominator),
        Some(1_000_000_000_000)
    );
    assert_eq!(decimal("0.0000000000001"), None);
}

#[test]
fn an_amount_is_a_share_of_another_where_both_save_or_both_cost_and_it_is_no_larger() {
    let check = |part: &str, whole: &str, expected: Option<(u64, u64)>| {
        let [part_of, whole_of] = [part, whole].map(|text| Amount::new(number(text), KRONER).expect("an amount"));
        let share = Fraction::of(part_of, whole_of);
        let expected = expected.and_then(|(upper, lower)| Fraction::new(upper, lower));
        assert_eq!(share, expected, "{part} of {whole}");
    };
    check("-337,5", "-450", Some((3, 4)));
    check("337,5", "450", Some((3, 4)));
    check("-450", "-450", Some((1, 1)));
    check("0", "-450", Some((0, 1)));
    check("0", "450", Some((0, 1)));
    check("337,5", "-450", None);
    check("-337,5", "450", None);
    check("-451", "-450", None);
    check("1", "0", None);
}
