//! What is refused, and why: an error and never a guess.

use super::*;

fn refused(place: &Place, cases: &[(&str, Fault)]) {
    for (text, fault) in cases {
        assert_eq!(read(text, place), Err(fault.clone()), "{text:?}");
    }
}

#[test]
fn the_table_of_what_is_refused() {
    let grouping = Fault::Number(NumberFault::Grouping);
    refused(
        &year(Unit::Thousands),
        &[
            ("12.34.567", grouping.clone()),
            ("1e3", Fault::Number(NumberFault::Exponent)),
            ("-(54)", Fault::Number(NumberFault::Signs)),
            ("(54", Fault::Number(NumberFault::Parenthesis)),
            ("abc", Fault::Number(NumberFault::NoDigits)),
            ("ca.", Fault::Number(NumberFault::NoDigits)),
            ("ca. -", Fault::Number(NumberFault::NoDigits)),
            ("+=", Fault::Number(NumberFault::NoDigits)),
            ("5,", Fault::Number(NumberFault::NoDecimals)),
            ("5 stk.", Fault::Number(NumberFault::Unknown("stk.".to_owned()))),
            ("999999999999 t.kr.", Fault::Amount(AmountError::TooLarge)),
            ("0,0000000001", Fault::Amount(AmountError::TooFine)),
            ("=12.34.567", grouping),
        ],
    );
}

#[test]
fn shares_that_cannot_be() {
    refused(
        &year(Unit::Millions),
        &[
            ("13/12", Fault::ShareOutside),
            ("1/0", Fault::ShareOutside),
            ("0/0", Fault::ShareOutside),
            ("101 %", Fault::ShareOutside),
            ("-10 %", Fault::ShareOutside),
            ("10 kr. %", Fault::FactorUnit),
            ("0,12345678901 %", Fault::ShareTooFine),
            ("%", Fault::Number(NumberFault::NoDigits)),
        ],
    );
    let full_year = Place {
        column: Column::FullYear,
        ..year(Unit::Millions)
    };
    refused(
        &full_year,
        &[("9/12", Fault::ShareInFullYear), ("10 %", Fault::ShareInFullYear)],
    );
}

#[test]
fn nothing_is_ever_a_date() {
    let place = year(Unit::Millions);
    for text in [
        "31/12/2023",
        "31-12-2023",
        "2023-12-31",
        "31.12.2023",
        "1/2024",
        "1. maj",
        "1-2-3",
    ] {
        assert!(read(text, &place).is_err(), "{text:?}");
    }
}

#[test]
fn ranges_and_factors_that_cannot_be() {
    refused(
        &year(Unit::Kroner),
        &[
            ("-15-20", Fault::RangeSigns),
            ("15--20", Fault::RangeSigns),
            ("500 kr.-2 t.kr.", Fault::RangeUnits),
            ("*=2 kr.", Fault::FactorUnit),
            ("15-20.00.000", Fault::Number(NumberFault::Grouping)),
        ],
    );
}

#[test]
fn a_text_that_no_number_could_be() {
    let place = year(Unit::Kroner);
    assert_eq!(read(&"1".repeat(1_001), &place), Err(Fault::TooLong));
    assert_eq!(
        read(&format!("={}", "9*".repeat(450)), &place),
        Err(Fault::Formula(FormulaFault::Unfinished))
    );
}
