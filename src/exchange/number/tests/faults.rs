//! What is refused, and why: it is an error and never a guess.

use super::*;

fn check_each(fault: &NumberFault, texts: &[&str]) {
    for text in texts {
        check_faults(DANISH, &[(text, fault.clone())]);
    }
}

#[test]
fn digits_that_are_not_in_groups_of_three() {
    let whole = [
        "12.34.567",
        "1.2345.678",
        "1234.567.890",
        "0.054.123",
        "1 23",
        "1  234",
        "1..5",
        "1,,5",
        "'5",
    ];
    let mixed = ["1.23.456,7", "1.234 567", "1,234 567", "1,2.3", "1.234,567.8"];
    check_each(&NumberFault::Grouping, &whole);
    check_each(&NumberFault::Grouping, &mixed);
}

#[test]
fn exponents() {
    check_each(&NumberFault::Exponent, &["1e3", "1E5", "1,5e-3", "1e+3"]);
}

#[test]
fn more_than_one_sign() {
    let texts = ["-(54)", "(-54)", "(54)-", "--5", "- -5", "-5-", "+5-", "5--"];
    check_each(&NumberFault::Signs, &texts);
}

#[test]
fn parentheses_without_a_partner() {
    check_each(&NumberFault::Parenthesis, &["(54", "54)", "((54))"]);
}

#[test]
fn a_decimal_mark_without_decimals() {
    check_each(&NumberFault::NoDecimals, &["5,", "54,-", "1.234,", "5."]);
}

#[test]
fn texts_without_a_digit() {
    check_each(&NumberFault::NoDigits, &["abc", "kr.", "()", "#REF!", "٣", ","]);
}

#[test]
fn more_digits_than_can_be_exact() {
    let texts = [
        "123456789012345678901234567890",
        "0,12345678901234567890123456789",
        "923456789012345678901234567,89",
    ];
    check_each(&NumberFault::TooManyDigits, &texts);
}

#[test]
fn parts_that_are_neither_number_nor_unit() {
    let cases = [
        ("5 stk.", "stk."),
        ("kr. 5", "kr. 5"),
        ("10 %", "%"),
        ("9/12", "/12"),
        ("15-20.000 kr.", "-20.000"),
        ("=5", "=5"),
        ("1_000", "_000"),
        ("5 e", "e"),
        ("5 kr.-", "kr."),
    ];
    for (text, part) in cases {
        check_faults(DANISH, &[(text, NumberFault::Unknown(part.to_owned()))]);
    }
}

#[test]
fn what_is_longer_than_any_number_is_not_looked_at() {
    let long = "1".repeat(513);
    check_each(&NumberFault::TooLong, &[&long]);
}
