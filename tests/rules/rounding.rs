//! Rounding one figure: the mode, and the step as money in every unit.

use super::build::{millions, step, thousands};
use super::curves::{after_notice, by_hand, full_from};
use super::read::{Of, check, check_exactly};
use super::rows::row;
use model::{Mode, Sign, Unit};

/// Half away from zero, half to even, toward zero.
const MODES: [Mode; 3] = [Mode::HalfAwayFromZero, Mode::HalfToEven, Mode::TowardZero];

/// That an amount in mio. kr. is printed so in the three modes, to whole steps of so many kroner.
fn check_modes(amount: &'static str, kroner: &str, expected: [&str; 3]) {
    for (mode, expected) in MODES.into_iter().zip(expected) {
        let plan = millions(2024..=2024).mode(mode);
        let plan = plan.set(|settings| settings.rounding.step = step(kroner));
        let ledger = plan.row(row(1).line(amount, full_from((2024, 1)))).ledger();
        check(&ledger, &[(Of::Row(1), expected)]);
        check_exactly(&ledger, &[(Of::Row(1), amount)]);
    }
}

#[test]
fn a_half_goes_where_the_mode_says_in_both_directions() {
    check_modes("-0,3375", "1.000", ["-0,338", "-0,338", "-0,337"]);
    check_modes("0,3375", "1.000", ["0,338", "0,338", "0,337"]);
    check_modes("-0,3385", "1.000", ["-0,339", "-0,338", "-0,338"]);
    check_modes("0,3385", "1.000", ["0,339", "0,338", "0,338"]);
    check_modes("-0,0005", "1.000", ["-0,001", "0", "0"]);
    check_modes("0,0005", "1.000", ["0,001", "0", "0"]);
    check_modes("-0,0015", "1.000", ["-0,002", "-0,002", "-0,001"]);
    check_modes("0,0025", "1.000", ["0,003", "0,002", "0,002"]);
}

#[test]
fn what_is_no_half_goes_to_the_nearest_or_is_cut_off() {
    check_modes("-0,3374", "1.000", ["-0,337", "-0,337", "-0,337"]);
    check_modes("-0,3376", "1.000", ["-0,338", "-0,338", "-0,337"]);
    check_modes("-0,337500000001", "1.000", ["-0,338", "-0,338", "-0,337"]);
    check_modes("-0,338499999999", "1.000", ["-0,338", "-0,338", "-0,338"]);
    check_modes("0,9999", "1.000", ["1,000", "1,000", "0,999"]);
    check_modes("-0,337", "1.000", ["-0,337", "-0,337", "-0,337"]);
}

#[test]
fn the_step_is_money_and_need_not_be_a_power_of_ten() {
    // To whole 500 kr.: 250 kr. is half a step, 750 kr. one and a half, 1.250 kr. two and a half.
    check_modes("-0,00025", "500", ["-0,0005", "0", "0"]);
    check_modes("-0,00075", "500", ["-0,0010", "-0,0010", "-0,0005"]);
    check_modes("-0,00125", "500", ["-0,0015", "-0,0010", "-0,0010"]);
    check_modes("0,337749", "500", ["0,3375", "0,3375", "0,3375"]);
    check_modes("0,33775", "500", ["0,3380", "0,3380", "0,3375"]);
    // To whole 25.000 kr.: 337.500 kr. is thirteen and a half steps.
    check_modes("-0,3375", "25.000", ["-0,350", "-0,350", "-0,325"]);
    check_modes("-0,45", "1.000.000", ["0", "0", "0"]);
    check_modes("-0,5", "1.000.000", ["-1", "0", "0"]);
    check_modes("-1,5", "1.000.000", ["-2", "-2", "-1"]);
    check_modes("-0,337531", "0,01", ["-0,33753100", "-0,33753100", "-0,33753100"]);
}

/// That nine twelfths of 0,450 mio. kr. from a notice in September are printed so for 2023 to 2025.
fn check_notice(mode: Mode, expected: &str) {
    let saving = row(5).line("-0,450", after_notice((2023, 9), 6, 0));
    let ledger = millions(2023..=2025).mode(mode).row(saving).ledger();
    check(&ledger, &[(Of::Row(5), expected)]);
    check_exactly(&ledger, &[(Of::Row(5), "-0,45 | 0 -0,3375 -0,45 | -0,45")]);
}

#[test]
fn nine_twelfths_of_450_000_kroner_are_printed_by_the_mode() {
    check_notice(Mode::HalfAwayFromZero, "-0,450 | 0 -0,338 -0,450 | -0,450");
    check_notice(Mode::HalfToEven, "-0,450 | 0 -0,338 -0,450 | -0,450");
    check_notice(Mode::TowardZero, "-0,450 | 0 -0,337 -0,450 | -0,450");
}

/// That 337.500 kr. saved, to whole 1.000 kr., is printed so in a unit and sign.
fn check_shown(unit: Unit, sign: Sign, expected: &str) {
    let plan = millions(2024..=2024).row(row(5).line("-0,3375", full_from((2024, 1))));
    let plan = plan.set(|settings| {
        settings.notation.unit = unit;
        settings.notation.sign = sign;
    });
    check(&plan.ledger(), &[(Of::Row(5), expected)]);
}

#[test]
fn a_figure_is_the_same_money_in_every_unit_and_sign() {
    check_shown(Unit::Kroner, Sign::SavingsNegative, "-338.000");
    check_shown(Unit::Thousands, Sign::SavingsNegative, "-338");
    check_shown(Unit::Millions, Sign::SavingsNegative, "-0,338");
    check_shown(Unit::Milliards, Sign::SavingsNegative, "-0,000338");
    check_shown(Unit::Kroner, Sign::SavingsPositive, "338.000");
    check_shown(Unit::Millions, Sign::SavingsPositive, "0,338");
}

#[test]
fn nothing_is_never_printed_with_a_minus() {
    // `check` fails on `-0`; what rounds to nothing is nothing in both signs.
    let small = || thousands(2024..=2025).row(row(1).line(".", by_hand()).stated("-0,4 0,4"));
    check(&small().ledger(), &[(Of::Row(1), "0 0"), (Of::Total(0), "0 0")]);
    let flipped = small().savings_positive().ledger();
    check(&flipped, &[(Of::Row(1), "0 0"), (Of::Total(0), "0 0")]);
    check_exactly(&flipped, &[(Of::Row(1), "0,4 -0,4")]);
}

#[test]
fn an_exact_figure_is_a_decimal_where_it_ends_and_else_a_fraction() {
    let check_share = |month: i64, expected: &str| {
        let ledger = thousands(2024..=2024)
            .row(row(1).line("-100", full_from((2024, month))))
            .ledger();
        check_exactly(&ledger, &[(Of::Row(1), expected)]);
    };
    check_share(1, "-100");
    check_share(4, "-75");
    check_share(5, "-200/3");
    check_share(6, "-175/3");
    check_share(7, "-50");
    check_share(12, "-25/3");
}
