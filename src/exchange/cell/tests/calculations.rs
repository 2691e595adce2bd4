//! What starts with `=`.

use super::*;

#[test]
fn arithmetic_is_exact() {
    check(
        &year(Unit::Thousands),
        &[
            ("=1+2*3", "=7"),
            ("=(1+2)*3", "=9"),
            ("= 1.234,5 + 0,5", "=1235"),
            ("=-450/12*9", "=-337.5"),
            ("=1/3*3", "=1"),
            ("=0,1+0,2", "=0.3"),
            ("=10-2-3", "=5"),
            ("=16/4/2", "=2"),
            ("=2*-3", "=-6"),
            ("=1 234/2", "=617"),
            ("=−54", "=-54"),
            ("=((((5))))", "=5"),
            ("=0.5*4", "=2 amber"),
            ("=999999999,99999*0", "=0"),
        ],
    );
}

#[test]
fn names_stand_for_the_rows_own_numbers() {
    let names = [
        ("=helårlig*9/12", "=-0.3375"),
        ("=Helårlig/2", "=-0.225"),
        ("=full-year*9/12", "=-0.3375"),
        ("=full year/2", "=-0.225"),
        ("=helårlig - foregående", "=-0.1125"),
        ("=previous*2", "=-0.675"),
        ("=FOREGÅENDE", "=-0.3375"),
        ("=foreg\u{212b}ende+1", "=0.6625"),
    ];
    check(&year(Unit::Millions), &names);
    check(&english(Unit::Millions), &names);
}

#[test]
fn calculations_that_are_not_understood() {
    let mut place = year(Unit::Millions);
    let refused = |place: &Place, text: &str, fault: FormulaFault| {
        assert_eq!(read(text, place), Err(Fault::Formula(fault)), "{text:?}");
    };
    for text in ["=", "=1+", "=(1", "=(", "=2*", "=-"] {
        refused(&place, text, FormulaFault::Unfinished);
    }
    let odd = [
        ("=1)", ")"),
        ("=*2", "*2"),
        ("=1;2", ";2"),
        ("=2**3", "*3"),
        ("=1+--2", "-2"),
        ("=2(3)", "(3)"),
    ];
    for (text, part) in odd {
        refused(&place, text, FormulaFault::Unexpected(part.to_owned()));
    }
    for (text, name) in [("=SUM(A1)", "SUM"), ("=B2*2", "B2"), ("=helårligt", "helårligt")] {
        refused(&place, text, FormulaFault::UnknownName(name.to_owned()));
    }
    refused(&place, "=5/0", FormulaFault::ByZero);
    refused(&place, "=5/(2-2)", FormulaFault::ByZero);
    refused(&place, &format!("={}1", "(".repeat(51)), FormulaFault::TooDeep);
    (place.full_year, place.previous) = (None, None);
    refused(&place, "=helårlig", FormulaFault::NoFullYear);
    refused(&place, "=foregående", FormulaFault::NoPrevious);
}

#[test]
fn a_result_that_no_amount_is_equal_to_comes_with_the_nearest() {
    let near = |value: &str| {
        Err(Fault::Inexact {
            near: amount_of(value, Unit::Kroner),
        })
    };
    let place = year(Unit::Kroner);
    assert_eq!(read("=1/3", &place), near("0.333333"));
    assert_eq!(read("=-2/3", &place), near("-0.666667"));
    assert_eq!(
        read("=999999999999*9", &place),
        Err(Fault::Amount(AmountError::TooLarge))
    );
}
