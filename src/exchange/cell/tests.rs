mod any;
mod calculations;
mod catalogues;
mod faults;

use model::{AmountError, Entry, Range, Sign, Unit};

use super::*;
use crate::NumberFault;

/// A year of a scenario in this unit with savings negative, read in Danish; the row has a full-year
/// amount of −0,450 mio. kr. and −0,3375 mio. kr. in the year before.
pub(super) fn year(unit: Unit) -> Place {
    let notation = Notation {
        unit,
        sign: Sign::SavingsNegative,
    };
    let kroner = |value: &str| Some(Exact::of(amount_of(value, Unit::Kroner)));
    Place {
        notation,
        decimal: DecimalMark::Comma,
        column: Column::Year,
        full_year: kroner("-450000"),
        previous: kroner("-337500"),
    }
}

/// The same in English.
pub(super) fn english(unit: Unit) -> Place {
    Place {
        decimal: DecimalMark::Point,
        ..year(unit)
    }
}

pub(super) fn amount_of(value: &str, unit: Unit) -> Amount {
    let sign = Sign::SavingsNegative;
    Amount::new(Decimal::from_str_exact(value).unwrap(), Notation { unit, sign }).unwrap()
}

/// A reading as a test writes it: amounts in the place's own notation.
pub(super) fn said(typed: &Typed, place: &Place) -> String {
    let amount = |amount: Amount| amount.written(place.notation).to_string();
    let text = match typed.meaning {
        Meaning::Empty => "empty".to_owned(),
        Meaning::NotQuantified => "unknown".to_owned(),
        Meaning::NotRelevant => "not relevant".to_owned(),
        Meaning::Amount(value) => amount(value),
        Meaning::Calculated(value) => format!("={}", amount(value)),
        Meaning::Percent(share) => format!("{} %", hundredfold(share).unwrap()),
        Meaning::Share(share) => share.to_string(),
        Meaning::Interval(interval) => interval_said(interval, amount),
        Meaning::Change(Change::Add(value)) => format!("+ {}", amount(value)),
        Meaning::Change(Change::Subtract(value)) => format!("- {}", amount(value)),
        Meaning::Change(Change::Times(factor)) => format!("* {factor}"),
    };
    let word = typed.approximation.map_or("", |word| match word {
        Approximation::About => "about ",
        Approximation::AtMost => "at most ",
        Approximation::AtLeast => "at least ",
    });
    let amber = if typed.foreign.is_some() { " amber" } else { "" };
    format!("{word}{text}{amber}")
}

fn interval_said(interval: Interval, amount: impl Fn(Amount) -> String) -> String {
    let short = interval
        .first_to_the_letter
        .map(|letter| format!(" (or {})", amount(letter)));
    let [first, second] = [interval.first, interval.second].map(&amount);
    format!("{first} to {second}{}", short.unwrap_or_default())
}

pub(super) fn check(place: &Place, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        match read(text, place) {
            Ok(typed) => assert_eq!(said(&typed, place), *expected, "{text:?}"),
            Err(fault) => panic!("{text:?}: {fault}"),
        }
    }
}

#[test]
fn the_table_of_what_is_read_in_danish() {
    check(
        &year(Unit::Thousands),
        &[
            ("1.234,5", "1234.5"),
            ("1,234.5", "1234.5 amber"),
            ("-0,054", "-0.054"),
            ("−0,054", "-0.054"),
            ("–0,054", "-0.054"),
            ("0,054-", "-0.054"),
            ("(0,054)", "-0.054"),
            ("1.234", "1234"),
            ("17.700", "17700"),
            ("-1.257", "-1257"),
            ("(54)", "-54"),
            ("−54", "-54"),
            ("- 977", "-977"),
            ("1 234,5", "1234.5"),
            ("1\u{a0}234,5", "1234.5"),
            ("1\u{202f}234,5", "1234.5"),
            ("1'234,5", "1234.5"),
            ("0.054", "0.054 amber"),
            ("-", "unknown"),
            ("", "empty"),
            ("  ", "empty"),
            ("0", "0"),
            ("407.000 kr.", "407"),
            ("15-20.000 kr.", "15 to 20 (or 0.015)"),
            ("9/12", "3/4"),
            ("ca. 10 %", "about 10 %"),
        ],
    );
    check(&year(Unit::Millions), &[("186.3 mio. kr.", "186.3 amber")]);
}

#[test]
fn the_table_of_what_is_read_in_english() {
    check(
        &english(Unit::Thousands),
        &[
            ("1,234.5", "1234.5"),
            ("1.234,5", "1234.5 amber"),
            ("1,234", "1234"),
            ("1.234", "1.234"),
            ("0,054", "0.054 amber"),
            ("(54)", "-54"),
        ],
    );
    check(
        &english(Unit::Millions),
        &[
            ("186.3 DKK million", "186.3"),
            ("407 DKK 1,000", "0.407"),
            ("407,000 DKK", "0.407"),
            ("1.5 bn", "1500"),
            ("1.5 DKK billion", "1500"),
            ("about 10%", "about 10 %"),
            ("up to 5", "at most 5"),
            ("at least 5", "at least 5"),
            ("unknown", "unknown"),
        ],
    );
}

#[test]
fn what_stands_alone_is_no_amount() {
    let place = year(Unit::Thousands);
    for text in ["-", "–", "—", "−", "…", "?", "..", "n/a", "i.a.", "PM", "ukendt"] {
        check(&place, &[(text, "unknown")]);
    }
    for text in ["i.r.", "ikke relevant", "not relevant"] {
        check(&place, &[(text, "not relevant")]);
    }
}

#[test]
fn shares_of_the_full_year_amount() {
    check(
        &year(Unit::Millions),
        &[
            ("9/12", "3/4"),
            ("12/12", "1"),
            ("0/12", "0"),
            ("1/3", "1/3"),
            ("75 %", "75 %"),
            ("75%", "75 %"),
            ("75 pct.", "75 %"),
            ("75 pct", "75 %"),
            ("37,5 %", "37.5 %"),
            ("37.5 %", "37.5 % amber"),
            ("0 %", "0 %"),
            ("100 %", "100 %"),
            ("mindst 50 %", "at least 50 %"),
        ],
    );
}

#[test]
fn nine_twelfths_of_a_full_year_amount_are_exact_and_printed_by_the_scenarios_rounding() {
    let share = read("9/12", &year(Unit::Millions)).unwrap().meaning.share().unwrap();
    let exact = Exact::share_of(amount_of("-0.450", Unit::Millions), share);
    assert_eq!(exact, Exact::of(amount_of("-0.3375", Unit::Millions)));
}

#[test]
fn ranges() {
    check(
        &year(Unit::Kroner),
        &[
            ("15-20.000 kr.", "15000 to 20000 (or 15)"),
            ("15–20.000", "15000 to 20000 (or 15)"),
            ("15.000-20.000", "15000 to 20000"),
            ("1-2.000.000", "1000000 to 2000000 (or 1)"),
            ("500-2.000", "500 to 2000"),
            ("1 - 2", "1 to 2"),
            ("1,5-2,5 mio. kr.", "1500000 to 2500000"),
            ("-15 - -20", "-15 to -20"),
            ("-15--20.000", "-15000 to -20000 (or -15)"),
            ("ca. 15-20", "about 15 to 20"),
            ("1.5-2,5", "1.5 to 2.5 amber"),
        ],
    );
}

#[test]
fn a_range_is_an_entry_once_somebody_has_said_what_counts() {
    let kroner = |value: &str| amount_of(value, Unit::Kroner);
    let Meaning::Interval(interval) = read("-15--20", &year(Unit::Kroner)).unwrap().meaning else {
        panic!("a range");
    };
    let range = |expected: &str| Entry::Range(Range::new(kroner("-15"), kroner(expected), kroner("-20")).unwrap());
    assert_eq!(interval.entry(Expected::Least), Ok(range("-15")));
    assert_eq!(interval.entry(Expected::Middle), Ok(range("-17.5")));
    assert_eq!(interval.entry(Expected::Most), Ok(range("-20")));
    assert_eq!(Meaning::Interval(interval).entry(), None);
}

#[test]
fn a_short_first_end_can_be_taken_to_the_letter() {
    let Meaning::Interval(interval) = read("15-20.000", &year(Unit::Kroner)).unwrap().meaning else {
        panic!("a range");
    };
    let letter = interval.to_the_letter();
    assert_eq!(letter.first, amount_of("15", Unit::Kroner));
    assert_eq!(letter.first_to_the_letter, None);
}

#[test]
fn changes_of_what_is_there() {
    check(
        &year(Unit::Thousands),
        &[
            ("+=5", "+ 5"),
            ("-= 0,1", "- 0.1"),
            ("*=1,02", "* 1.02"),
            ("+= -5", "+ -5"),
            ("+=5.000 kr.", "+ 5"),
            ("*=1.02", "* 1.02 amber"),
            ("+5", "5"),
        ],
    );
    let now = Exact::of(amount_of("-0.3375", Unit::Millions));
    let cases = [
        ("+=0,1", "-0.2375"),
        ("-=0,1", "-0.4375"),
        ("*=2", "-0.675"),
        ("*=0", "0"),
    ];
    for (text, then) in cases {
        let Meaning::Change(change) = read(text, &year(Unit::Millions)).unwrap().meaning else {
            panic!("{text:?} is a change");
        };
        assert_eq!(change.applied_to(&now), Ok(amount_of(then, Unit::Millions)), "{text:?}");
    }
}

#[test]
fn a_scenario_with_savings_positive_keeps_what_is_typed_with_the_other_sign() {
    let mut place = year(Unit::Millions);
    place.notation.sign = Sign::SavingsPositive;
    let typed = read("0,45", &place).unwrap();
    assert_eq!(typed.meaning, Meaning::Amount(amount_of("-0.45", Unit::Millions)));
    check(
        &place,
        &[("0,45", "0.45"), ("=helårlig*9/12", "=0.3375"), ("+=0,1", "+ 0.1")],
    );
    let Meaning::Change(change) = read("+=0,1", &place).unwrap().meaning else {
        panic!("a change");
    };
    let now = Exact::of(amount_of("-0.45", Unit::Millions));
    assert_eq!(change.applied_to(&now), Ok(amount_of("-0.55", Unit::Millions)));
}

#[test]
fn what_is_copied_is_the_number_in_the_scenarios_unit() {
    let place = year(Unit::Thousands);
    let amount = amount_of("-1234567.5", Unit::Kroner);
    assert_eq!(written(amount, place.notation, DecimalMark::Comma), "-1234,5675");
    assert_eq!(written(amount, place.notation, DecimalMark::Point), "-1234.5675");
}
