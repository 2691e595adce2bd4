//! Amounts: one meaning in every unit and sign, within limits, in one form.

use super::build::KRONER;
use super::text::{danish, number};
use model::{Amount, AmountError, Notation, Sign, Step, Unit};
use rust_decimal::Decimal;

use Sign::{SavingsNegative as Minus, SavingsPositive as Plus};
use Unit::{Kroner, Milliards, Millions, Thousands};

/// That a number in a notation is so many kroner with savings negative, and is written back as it was.
fn check_kept((text, unit, sign): (&str, Unit, Sign), kroner: &str) {
    let notation = Notation { unit, sign };
    let amount = Amount::new(number(text), notation).expect("an amount");
    assert_eq!(amount.written(KRONER), number(kroner), "{text} in {notation:?}");
    assert_eq!(
        amount.written(notation),
        number(text),
        "{text} in {notation:?} and back"
    );
}

#[test]
fn a_number_means_its_unit_and_sign_and_is_written_back_as_it_was() {
    check_kept(("-0,450", Millions, Minus), "-450.000");
    check_kept(("0,450", Millions, Plus), "-450.000");
    check_kept(("8.410", Thousands, Plus), "-8.410.000");
    check_kept(("-2.000", Thousands, Plus), "2.000.000");
    check_kept(("-977", Thousands, Minus), "-977.000");
    check_kept(("-977", Kroner, Minus), "-977");
    check_kept(("11", Millions, Minus), "11.000.000");
    check_kept(("1,5", Milliards, Minus), "1.500.000.000");
    check_kept(("2,8", Thousands, Plus), "-2.800");
    check_kept(("0", Millions, Plus), "0");
}

/// That a number of one notation is another number in another.
fn check_converted((text, unit, sign): (&str, Unit, Sign), (other, to, flipped): (&str, Unit, Sign)) {
    let amount = Amount::new(number(text), Notation { unit, sign }).expect("an amount");
    let notation = Notation {
        unit: to,
        sign: flipped,
    };
    assert_eq!(amount.written(notation), number(other), "{text} as {notation:?}");
}

#[test]
fn another_unit_or_sign_writes_the_same_money_exactly() {
    check_converted(("-0,337", Millions, Minus), ("-337", Thousands, Minus));
    check_converted(("-0,337", Millions, Minus), ("-337.000", Kroner, Minus));
    check_converted(("-0,337", Millions, Minus), ("-0,000337", Milliards, Minus));
    check_converted(("-0,337", Millions, Minus), ("0,337", Millions, Plus));
    check_converted(("-0,337", Millions, Minus), ("337", Thousands, Plus));
    check_converted(("8.410", Thousands, Plus), ("-8,41", Millions, Minus));
    check_converted(("1", Kroner, Minus), ("0,000000001", Milliards, Minus));
    check_converted(("0,000001", Kroner, Minus), ("0,000000000000001", Milliards, Minus));
    check_converted(("0,000001", Kroner, Minus), ("-0,000000000001", Millions, Plus));
}

/// Whether a number can be an amount.
fn check_limit((text, unit): (&str, Unit), expected: Result<(), AmountError>) {
    for sign in [Minus, Plus] {
        let made = Amount::new(number(text), Notation { unit, sign });
        assert_eq!(made.map(|_| ()), expected, "{text} in {unit:?}");
    }
}

#[test]
#[rustfmt::skip]
fn an_amount_goes_to_999_999_999_999_99_kroner_either_way() {
    check_limit(("999.999.999.999,99", Kroner), Ok(()));
    check_limit(("-999.999.999.999,99", Kroner), Ok(()));
    check_limit(("999.999.999,99999", Thousands), Ok(()));
    check_limit(("999.999,99999999", Millions), Ok(()));
    check_limit(("-999,99999999999", Milliards), Ok(()));
    check_limit(("999.999.999.999,991", Kroner), Err(AmountError::TooLarge));
    check_limit(("-1.000.000.000.000", Kroner), Err(AmountError::TooLarge));
    check_limit(("1.000.000.000", Thousands), Err(AmountError::TooLarge));
    check_limit(("-1.000.000", Millions), Err(AmountError::TooLarge));
    check_limit(("1.000", Milliards), Err(AmountError::TooLarge));
    check_limit(("79.228.162.514.264.337.593.543.950.335", Milliards), Err(AmountError::TooLarge));
}

#[test]
fn an_amount_is_no_finer_than_a_millionth_of_a_krone() {
    check_limit(("0,000001", Kroner), Ok(()));
    check_limit(("-0,000000001", Thousands), Ok(()));
    check_limit(("0,000000000001", Millions), Ok(()));
    check_limit(("0,000000000000001", Milliards), Ok(()));
    check_limit(("0,0000001", Kroner), Err(AmountError::TooFine));
    check_limit(("-0,0000000001", Thousands), Err(AmountError::TooFine));
    check_limit(("0,0000000000001", Millions), Err(AmountError::TooFine));
    check_limit(("0,0000000000000001", Milliards), Err(AmountError::TooFine));
    check_limit(("1,0000001", Kroner), Err(AmountError::TooFine));
    check_limit(("0,0000000000000000000000000001", Kroner), Err(AmountError::TooFine));
}

/// That a text, however long, gives a number in one form.
fn check_canonical(text: &str, unit: Unit, written: &str) {
    for sign in [Minus, Plus] {
        let notation = Notation { unit, sign };
        let amount = Amount::new(number(text), notation).expect("an amount");
        assert_eq!(amount.written(notation).to_string(), written, "{text} in {notation:?}");
    }
}

#[test]
fn an_amount_has_no_trailing_zeros_and_no_minus_before_nothing() {
    check_canonical("0,450000", Millions, "0.45");
    check_canonical("-0,4500000000000000000000", Millions, "-0.45");
    check_canonical("1.000,00", Thousands, "1000");
    check_canonical("-0", Kroner, "0");
    check_canonical("-0,000", Millions, "0");
    check_canonical("0,00", Milliards, "0");
}

#[test]
fn equal_amounts_are_equal_whatever_they_were_entered_as() {
    let of = |text: &str, unit, sign| Amount::new(number(text), Notation { unit, sign }).expect("an amount");
    let one = of("-0,45", Millions, Minus);
    assert_eq!(one, of("-0,4500", Millions, Minus));
    assert_eq!(one, of("-450", Thousands, Minus));
    assert_eq!(one, of("450.000,0", Kroner, Plus));
    assert_eq!(one.negated(), of("450", Thousands, Minus));
    assert_eq!(of("-0", Kroner, Minus), Amount::ZERO);
    assert_eq!(Amount::ZERO.negated().written(KRONER).to_string(), "0");
}

/// Whether money is a saving and whether it is nothing, in both signs.
fn check_direction(text: &str, sign: Sign, (saving, nothing): (bool, bool)) {
    let notation = Notation { unit: Millions, sign };
    let amount = Amount::new(number(text), notation).expect("an amount");
    assert_eq!(
        (amount.is_saving(), amount.is_zero()),
        (saving, nothing),
        "{text} with {sign:?}"
    );
}

#[test]
fn which_way_money_goes_follows_from_the_sign_of_the_scenario() {
    check_direction("-0,450", Minus, (true, false));
    check_direction("0,450", Minus, (false, false));
    check_direction("0,450", Plus, (true, false));
    check_direction("-0,450", Plus, (false, false));
    check_direction("0", Minus, (false, true));
    check_direction("-0", Plus, (false, true));
}

/// That a step of so many kroner gives figures with so many decimals in kr., 1.000 kr., mio. kr. and mia. kr.
fn check_decimals(kroner: &str, expected: [u32; 4]) {
    let step = Step::new(Amount::new(number(kroner), KRONER).expect("an amount")).expect("a step");
    assert_eq!(
        Unit::ALL.map(|unit| step.decimals(unit)),
        expected,
        "a step of {kroner} kr."
    );
}

#[test]
fn decimals_follow_from_the_step_as_money_and_the_unit() {
    check_decimals("0,01", [2, 5, 8, 11]);
    check_decimals("1", [0, 3, 6, 9]);
    check_decimals("500", [0, 1, 4, 7]);
    check_decimals("1.000", [0, 0, 3, 6]);
    check_decimals("25.000", [0, 0, 3, 6]);
    check_decimals("100.000", [0, 0, 1, 4]);
    check_decimals("1.000.000", [0, 0, 0, 3]);
    check_decimals("5.000.000.000", [0, 0, 0, 0]);
}

#[test]
fn a_step_is_more_than_nothing() {
    let step = |text: &str| Step::new(Amount::new(number(text), KRONER).expect("an amount"));
    assert_eq!(step("0"), None);
    assert_eq!(step("-1.000"), None);
    assert!(step("0,000001").is_some());
}

#[test]
fn the_texts_of_these_tables_are_danish() {
    assert_eq!(
        number("-1.250,5"),
        Decimal::from_str_exact("-1250.5").expect("a number")
    );
    assert_eq!(danish(number("-1234567,5"), 3), "-1.234.567,500");
    assert_eq!(danish(number("999"), 0), "999");
    assert_eq!(danish(number("-0,338"), 3), "-0,338");
    assert_eq!(danish(number("0,000"), 3), "0");
}
