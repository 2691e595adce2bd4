//! The years shown: rolling them on, and showing others.

use super::build::{thousands, years};
use super::catalogues::{aarhus, myndighed, norddjurs};
use super::changes::{check_refused, edited, settings};
use super::curves::{by_hand, by_hand_once, full_from};
use super::read::{Of, check};
use super::rows::{Row, balancing, row};
use model::{Ledger, Plan, SettingsEdit};

fn rolled(plan: &Plan) -> Plan {
    edited(plan, &settings(SettingsEdit::Roll))
}

#[test]
fn rolling_on_drops_the_first_year_and_adds_one() {
    let check = |span, expected| {
        let plan = rolled(&thousands(span).plan());
        assert_eq!(plan.settings().years, years(expected));
    };
    check(2021..=2024, 2022..=2025);
    check(2024..=2024, 2025..=2025);
    check(2024..=2053, 2025..=2054);
}

#[test]
fn stated_rows_that_come_back_are_not_quantified_in_the_new_year() {
    let ledger = Ledger::of(&rolled(&myndighed().plan()));
    check(
        &ledger,
        &[
            (Of::Row(2), "-1.257 -1.257 -1.257 -"),
            (Of::Row(7), "-1.023 -1.023 -1.023 -"),
            (Of::Gaps(0), "5 5 5 7"),
            (Of::Total(0), "-2.280 -2.280 -2.280 0"),
            (Of::Net(0), "-720 -2.720 -4.720 ."),
        ],
    );
}

#[test]
#[rustfmt::skip]
fn what_a_balancing_row_holds_from_a_year_that_is_dropped_goes_on() {
    let plan = |years: &[i64]| {
        let targets = thousands(2021..=2024).target(0, "-2.000 -3.000 -5.000 -7.000");
        let saving = row(1).line("-1.257", full_from((2020, 1)));
        targets.row(saving).row(balancing(7, years)).plan()
    };
    let before = Ledger::of(&plan(&[2021]));
    check(&before, &[(Of::Row(7), ". | -743 -743 -743 -743 | -743"), (Of::Net(0), "0 -1.000 -3.000 -5.000")]);
    let after = Ledger::of(&rolled(&plan(&[2021])));
    check(&after, &[(Of::Row(7), "-743 | -743 -743 -743 -743 | -743"), (Of::Net(0), "-1.000 -3.000 -5.000 .")]);
    // It fills again later, or has nothing to hold: it stays what it is.
    check(&Ledger::of(&rolled(&plan(&[2023]))), &[(Of::Row(7), ". -3.743 -3.743 -3.743")]);
    check(&Ledger::of(&rolled(&plan(&[]))), &[(Of::Row(7), ". . . .")]);
    check(&Ledger::of(&plan(&[2021, 2023])), &[(Of::Row(7), "-743 -743 -3.743 -3.743")]);
    check(&Ledger::of(&rolled(&plan(&[2021, 2023]))), &[(Of::Row(7), ". -3.743 -3.743 -3.743")]);
}

#[test]
fn curves_go_on_in_the_new_year() {
    let ledger = Ledger::of(&rolled(&norddjurs().plan()));
    check(
        &ledger,
        &[
            (Of::Total(0), "-4,635 -5,734 -6,234 -6,234 -6,234"),
            (Of::Gaps(0), "0 0 0 0 0"),
        ],
    );
    let ledger = Ledger::of(&rolled(&aarhus().plan()));
    check(
        &ledger,
        &[
            (Of::Row(2), "-3.000 -3.000 0 2.000"),
            (Of::Allocated(0), "12.700 12.700 15.700 17.700"),
        ],
    );
}

/// A row of 2024 and 2025 after the years are rolled on once and twice.
fn check_rolled(shown: Row, once: &str, twice: &str) {
    let first = rolled(&thousands(2024..=2025).row(shown).plan());
    check(&Ledger::of(&first), &[(Of::Row(1), once)]);
    check(&Ledger::of(&rolled(&first)), &[(Of::Row(1), twice)]);
}

#[test]
fn what_was_said_of_the_new_year_already_stays() {
    check_rolled(row(1).line(".", by_hand()).stated("-1 -2 -3"), "-2 -3", "-3 -");
    check_rolled(row(1).line(".", by_hand()).stated("-1 -2 x"), "-2 x", "x -");
    check_rolled(row(1).line(".", by_hand()), ". -", "- -");
    check_rolled(row(1).line(".", by_hand_once()).stated("-1 -2"), "-2 .", ". .");
    check_rolled(row(1).line("-9", full_from((2025, 1))).stated(". -8"), "-8 -9", "-9 -9");
    check_rolled(row(1).line("-", full_from((2026, 1))), "0 -", "- -");
    let both = row(1)
        .line(".", by_hand())
        .stated("-1 -2")
        .line("-9", full_from((2024, 1)));
    check_rolled(both, "-11 -9?", "-9? -9?");
}

#[test]
#[rustfmt::skip]
fn an_overlap_by_hand_is_not_quantified_in_the_new_year_either() {
    let saving = |id| row(id).line("-100", full_from((2024, 1)));
    let plan = thousands(2024..=2025).row(saving(1)).row(saving(2));
    let plan = plan.overlap([1, 2], row(3).line(".", by_hand()).stated("30 30")).plan();
    check(&Ledger::of(&rolled(&plan)), &[(Of::Overlap(3), "30 -"), (Of::Gaps(0), "0 1")]);
}

#[test]
#[rustfmt::skip]
fn what_was_entered_for_years_no_longer_shown_is_kept() {
    let plan = myndighed().plan();
    let back = edited(&rolled(&plan), &settings(SettingsEdit::Years(years(2021..=2024))));
    check(
        &Ledger::of(&back),
        &[
            (Of::Total(0), "-2.000 -2.280 -2.280 -2.280"),
            (Of::Net(0), "0 -720 -2.720 -4.720"),
        ],
    );
    let two = edited(&plan, &settings(SettingsEdit::Years(years(2023..=2024))));
    check(&Ledger::of(&two), &[(Of::Total(0), "-2.280 -2.280"), (Of::Net(0), "-2.720 -4.720")]);
}

#[test]
#[rustfmt::skip]
fn the_calendar_ends_with_2200() {
    let plan = thousands(2197..=2200).plan();
    check_refused(&plan, &settings(SettingsEdit::Roll), "the plan: 2201 is not a year between 1900 and 2200");
}
