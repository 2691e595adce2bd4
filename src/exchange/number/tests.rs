mod any;
mod catalogues;
mod faults;

use DecimalMark::{Comma, Point};
use model::Unit::{Kroner, Milliards, Millions, Thousands};

use super::*;

const DANISH: Separators = Separators::Decimal(Comma);
const ENGLISH: Separators = Separators::Decimal(Point);

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

fn number_of(text: &str, separators: Separators) -> Number {
    match read(text, separators) {
        Ok(Reading::Number(number)) => number,
        other => panic!("{text:?}: {other:?}"),
    }
}

fn check(separators: Separators, cases: &[(&str, &str)]) {
    for (text, value) in cases {
        assert_eq!(number_of(text, separators).value, decimal(value), "{text:?}");
    }
}

fn check_faults(separators: Separators, cases: &[(&str, NumberFault)]) {
    for (text, fault) in cases {
        let (text, fault) = ((*text).to_owned(), fault.clone());
        assert_eq!(read(&text, separators), Err(NumberError { text, fault }));
    }
}

#[test]
fn a_comma_is_decimal_and_a_point_groups() {
    check(
        DANISH,
        &[
            ("0", "0"),
            ("1", "1"),
            ("12345", "12345"),
            ("007", "7"),
            ("1.234,5", "1234.5"),
            ("1.234.567,50", "1234567.5"),
            ("1.234", "1234"),
            ("17.700", "17700"),
            ("-1.257", "-1257"),
            ("1.234.567", "1234567"),
            ("1,234", "1.234"),
            ("12345,678", "12345.678"),
            (",5", "0.5"),
            ("-,054", "-0.054"),
            ("1,50", "1.5"),
            ("+5", "5"),
        ],
    );
}

#[test]
fn a_point_is_decimal_and_a_comma_groups() {
    check(
        ENGLISH,
        &[
            ("1,234.5", "1234.5"),
            ("1,234", "1234"),
            ("1.234", "1.234"),
            ("1,234,567", "1234567"),
            (".5", "0.5"),
            ("-1,257", "-1257"),
        ],
    );
}

#[test]
fn every_kind_of_minus_makes_a_number_negative() {
    check(
        DANISH,
        &[
            ("-0,054", "-0.054"),
            ("−0,054", "-0.054"),
            ("–0,054", "-0.054"),
            ("—0,054", "-0.054"),
            ("‐0,054", "-0.054"),
            ("‑0,054", "-0.054"),
            ("‒0,054", "-0.054"),
            ("﹣0,054", "-0.054"),
            ("－0,054", "-0.054"),
            ("\u{ad}0,054", "-0.054"),
            ("\u{1e}0,054", "-0.054"),
            ("0,054-", "-0.054"),
            ("0,054 −", "-0.054"),
            ("(0,054)", "-0.054"),
            ("( 0,054 )", "-0.054"),
            ("(54)", "-54"),
            ("−54", "-54"),
            ("- 977", "-977"),
            ("-0", "0"),
            ("-0,000", "0"),
            ("(0)", "0"),
        ],
    );
    assert_eq!(number_of("-0,000", DANISH).value.to_string(), "0");
}

#[test]
fn every_kind_of_space_and_apostrophe_groups() {
    check(
        DANISH,
        &[
            ("1 234,5", "1234.5"),
            ("1\u{a0}234,5", "1234.5"),
            ("1\u{202f}234,5", "1234.5"),
            ("1\u{2009}234,5", "1234.5"),
            ("1\u{2007}234,5", "1234.5"),
            ("1\u{2008}234,5", "1234.5"),
            ("1\u{200a}234,5", "1234.5"),
            ("1\t234,5", "1234.5"),
            ("1 234 567", "1234567"),
            ("1 234\u{a0}567", "1234567"),
            ("1'234,5", "1234.5"),
            ("1’234,5", "1234.5"),
            ("  5  ", "5"),
            ("\u{feff}5\u{200b}", "5"),
            ("\u{200e}-5\u{200f}", "-5"),
            ("5\r\n", "5"),
        ],
    );
}

#[test]
fn a_number_that_can_be_read_in_one_way_only_shows_its_decimal_mark() {
    let cases = [
        ("1.234,5", "1234.5", Some(Comma)),
        ("1,234.5", "1234.5", Some(Point)),
        ("1.234.567", "1234567", Some(Comma)),
        ("1,234,567", "1234567", Some(Point)),
        ("0,054", "0.054", Some(Comma)),
        ("0.054", "0.054", Some(Point)),
        ("00.123", "0.123", Some(Point)),
        ("186.3 mio. kr.", "186.3", Some(Point)),
        ("9,9 mio.", "9.9", Some(Comma)),
        ("2,8", "2.8", Some(Comma)),
        ("1234.567", "1234.567", Some(Point)),
        ("1,2345", "1.2345", Some(Comma)),
        (".500", "0.5", Some(Point)),
        ("1 234.567", "1234.567", Some(Point)),
        ("1'234,567", "1234.567", Some(Comma)),
        ("1234", "1234", None),
        ("1 234", "1234", None),
        ("1'234", "1234", None),
        ("0", "0", None),
    ];
    for (text, value, shows) in cases {
        for separators in [DANISH, ENGLISH, Separators::Undecided] {
            let number = number_of(text, separators);
            assert_eq!((number.value, number.shows), (decimal(value), shows), "{text:?}");
        }
    }
}

#[test]
fn a_lone_separator_before_three_digits_shows_nothing() {
    for text in ["1.234", "17.700", "123,456", "-1,257", "(1.234)", "8.410"] {
        check_faults(Separators::Undecided, &[(text, NumberFault::Ambiguous)]);
        assert_eq!(number_of(text, DANISH).shows, None);
        assert_eq!(number_of(text, ENGLISH).shows, None);
    }
}

#[test]
fn cells_without_a_number_say_why() {
    let empty = ["", " ", "\t", "\u{a0}", "\u{feff}"];
    let unknown = [
        "-", "–", "—", "−", "…", "?", "..", "n/a", "N/A", "i.a.", "PM", "pm", "ukendt", "Ukendt", " - ",
    ];
    let not_relevant = ["i.r.", "ikke relevant", "Ikke relevant", "not relevant"];
    for separators in [DANISH, ENGLISH, Separators::Undecided] {
        for text in empty {
            assert_eq!(read(text, separators), Ok(Reading::Empty), "{text:?}");
        }
        for text in unknown {
            assert_eq!(read(text, separators), Ok(Reading::NotQuantified), "{text:?}");
        }
        for text in not_relevant {
            assert_eq!(read(text, separators), Ok(Reading::NotRelevant), "{text:?}");
        }
    }
}

#[test]
fn a_unit_after_a_number_is_read_with_it() {
    let cases = [
        ("407.000 kr.", "407000", Kroner),
        ("75.000 kr", "75000", Kroner),
        ("1.000 kr.", "1000", Kroner),
        ("401.000 kr.", "401000", Kroner),
        ("5 DKK", "5", Kroner),
        ("5 dkk", "5", Kroner),
        ("407 t.kr.", "407", Thousands),
        ("407 tkr", "407", Thousands),
        ("407 tkr.", "407", Thousands),
        ("407 1.000 kr.", "407", Thousands),
        ("1 407 1.000 kr.", "1407", Thousands),
        ("0,3 mio.", "0.3", Millions),
        ("0,3mio.", "0.3", Millions),
        ("186,3 mio. kr.", "186.3", Millions),
        ("186,3\u{a0}mio.\u{a0}kr.", "186.3", Millions),
        ("-1,5 mia.", "-1.5", Milliards),
        ("1,5 mia. kr.", "1.5", Milliards),
        ("(54) t.kr.", "-54", Thousands),
        ("54- kr.", "-54", Kroner),
    ];
    for (text, value, unit) in cases {
        let number = number_of(text, DANISH);
        assert_eq!((number.value, number.unit), (decimal(value), Some(unit)), "{text:?}");
    }
    assert_eq!(number_of("407", DANISH).unit, None);
}

#[test]
fn a_word_before_a_number_is_kept() {
    let cases = [
        ("ca. 0,3 mio.", "0.3", Approximation::About),
        ("Ca. -5", "-5", Approximation::About),
        ("ca.5", "5", Approximation::About),
        ("op til 20.000 kr.", "20000", Approximation::AtMost),
        ("mindst 5", "5", Approximation::AtLeast),
    ];
    for (text, value, word) in cases {
        let number = number_of(text, DANISH);
        assert_eq!(
            (number.value, number.approximation),
            (decimal(value), Some(word)),
            "{text:?}"
        );
    }
    assert_eq!(number_of("5", DANISH).approximation, None);
}

#[test]
fn the_decimals_written_are_counted() {
    let cases = [
        ("0", 0),
        ("-0,100", 3),
        ("2,8", 1),
        ("1.234", 0),
        ("1.234,50", 2),
        ("11", 0),
        (",05", 2),
    ];
    for (text, decimals) in cases {
        assert_eq!(number_of(text, DANISH).decimals, decimals, "{text:?}");
    }
}

#[test]
fn up_to_28_digits_are_exact() {
    check(
        DANISH,
        &[
            ("1234567890123456789012345678", "1234567890123456789012345678"),
            ("999.999.999.999,99", "999999999999.99"),
            ("0,1234567890123456789012345678", "0.1234567890123456789012345678"),
        ],
    );
}
