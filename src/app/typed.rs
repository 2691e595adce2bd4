//! What is typed in a cell, in words: how it is read, shown beside the editor, or why it is not.

use exchange::Approximation;
use exchange::cell::{self, Change, Fault, Foreign, FormulaFault, Interval, Meaning, Typed};
use model::{Amount, Unit};

use crate::messages::{no_amount, no_number, shown};
use crate::numbers::NumberStyle;
use crate::words::{Values, Words};

/// How a typed text is read, for the place beside the editor: `= 1.234,5 t.kr.`
pub fn reading(typed: &Typed, style: &NumberStyle, words: &Words) -> String {
    let reading = meaning(typed.meaning, style, words);
    let reading = match typed.approximation {
        None => reading,
        Some(word) => words.with(approximation(word), &[("reading", &reading)]),
    };
    let reading = match typed.foreign {
        None => reading,
        Some(Foreign::Decimal) => words.with("typed-foreign-decimal", &[("reading", &reading)]),
        Some(Foreign::Groups) => words.with("typed-foreign-groups", &[("reading", &reading)]),
    };
    words.with("typed-equals", &[("reading", &reading)])
}

/// Why a typed text is no amount, and what to write instead where there is a way.
pub fn refused(fault: &Fault, style: &NumberStyle, words: &Words) -> String {
    let key = match fault {
        Fault::Number(fault) => return no_number(fault, words),
        Fault::Amount(fault) => return no_amount(*fault, words),
        Fault::Formula(fault) => return formula(fault, words),
        Fault::Inexact { near } => return words.with("typed-inexact", &[("near", &amount(*near, style, words))]),
        Fault::TooLong => "typed-too-long",
        Fault::ShareOutside => "typed-share-outside",
        Fault::ShareInFullYear => "typed-share-in-full-year",
        Fault::ShareTooFine => "typed-share-too-fine",
        Fault::RangeSigns => "typed-range-signs",
        Fault::RangeUnits => "typed-range-units",
        Fault::FactorUnit => "typed-unit-here",
    };
    words.text(key)
}

/// An amount with its unit: `1.234,5 t.kr.`
pub fn amount(amount: Amount, style: &NumberStyle, words: &Words) -> String {
    let value = amount.written(style.notation);
    let key = match style.notation.unit {
        Unit::Kroner => "amount-kroner",
        Unit::Thousands => "amount-thousands",
        Unit::Millions => "amount-millions",
        Unit::Milliards => "amount-milliards",
    };
    words.with(key, &[("amount", &style.decimal(value, value.scale()))])
}

fn meaning(meaning: Meaning, style: &NumberStyle, words: &Words) -> String {
    match meaning {
        Meaning::Empty => words.text("typed-empty"),
        Meaning::NotQuantified => words.text("typed-not-quantified"),
        Meaning::NotRelevant => words.text("typed-not-relevant"),
        Meaning::Amount(value) | Meaning::Calculated(value) => amount(value, style, words),
        Meaning::Share(share) => words.with("typed-share", &[("share", &share.to_string())]),
        Meaning::Percent(share) => percent(share, style, words),
        Meaning::Interval(between) => interval(between, style, words),
        Meaning::Change(asked) => change(asked, style, words),
    }
}

/// A share in per cent; as a fraction where per cent would not end.
fn percent(share: model::Fraction, style: &NumberStyle, words: &Words) -> String {
    match cell::hundredfold(share) {
        Some(value) => words.with("typed-percent", &[("share", &style.decimal(value, value.scale()))]),
        None => words.with("typed-share", &[("share", &share.to_string())]),
    }
}

fn interval(interval: Interval, style: &NumberStyle, words: &Words) -> String {
    let said = |value| amount(value, style, words);
    let (first, second) = (said(interval.first), said(interval.second));
    let ends: Values<'_> = &[("first", &first), ("second", &second)];
    match interval.first_to_the_letter.map(said) {
        None => words.with("typed-interval", ends),
        Some(letter) => words.with("typed-interval-short", &[ends, &[("letter", &letter)]].concat()),
    }
}

fn change(change: Change, style: &NumberStyle, words: &Words) -> String {
    match change {
        Change::Add(value) => words.with("typed-add", &[("amount", &amount(value, style, words))]),
        Change::Subtract(value) => words.with("typed-subtract", &[("amount", &amount(value, style, words))]),
        Change::Times(factor) => words.with("typed-times", &[("factor", &style.decimal(factor, factor.scale()))]),
    }
}

const fn approximation(word: Approximation) -> &'static str {
    match word {
        Approximation::About => "typed-about",
        Approximation::AtMost => "typed-at-most",
        Approximation::AtLeast => "typed-at-least",
    }
}

fn formula(fault: &FormulaFault, words: &Words) -> String {
    let key = match fault {
        FormulaFault::Unexpected(part) => return words.with("typed-formula-unexpected", &[("part", &shown(part))]),
        FormulaFault::UnknownName(name) => return words.with("typed-formula-name", &[("name", &shown(name))]),
        FormulaFault::Unfinished => "typed-formula-unfinished",
        FormulaFault::TooDeep => "typed-formula-deep",
        FormulaFault::ByZero => "typed-formula-zero",
        FormulaFault::NoFullYear => "typed-formula-no-full-year",
        FormulaFault::NoPrevious => "typed-formula-no-previous",
    };
    words.text(key)
}

#[cfg(test)]
mod tests {
    use exchange::DecimalMark;
    use exchange::cell::{Column, Place};
    use model::{Mode, Notation, Rounding, Scope, Sign, Step, Zero};

    use super::*;
    use crate::numbers::Grouping;
    use crate::words::Language;

    const THOUSANDS: Notation = Notation {
        unit: Unit::Thousands,
        sign: Sign::SavingsNegative,
    };

    fn style(language: Language, notation: Notation) -> NumberStyle {
        let step = Amount::new(rust_decimal::Decimal::ONE, THOUSANDS).unwrap();
        NumberStyle {
            language,
            notation,
            rounding: Rounding {
                step: Step::new(step).unwrap(),
                mode: Mode::HalfAwayFromZero,
                scope: Scope::Cells,
            },
            zero: Zero::Short,
            grouping: Grouping::Apart,
        }
    }

    fn place(language: Language, notation: Notation) -> Place {
        Place {
            notation,
            decimal: match language {
                Language::Danish => DecimalMark::Comma,
                Language::English => DecimalMark::Point,
            },
            column: Column::Year,
            full_year: None,
            previous: None,
        }
    }

    fn said(text: &str, language: Language) -> String {
        let (style, words) = (style(language, THOUSANDS), Words::of(language));
        match cell::read(text, &place(language, THOUSANDS)) {
            Ok(typed) => reading(&typed, &style, &words),
            Err(fault) => refused(&fault, &style, &words),
        }
    }

    #[test]
    fn how_a_typed_text_is_read_in_danish() {
        let cases = [
            ("1234,5", "= 1.234,5 t.kr."),
            ("1,234.5", "= 1.234,5 t.kr. (tolket som decimal)"),
            ("1,234,567", "= 1.234.567 t.kr. (tolket som tusindtegn)"),
            ("407.000 kr.", "= 407 t.kr."),
            ("ca. 10 %", "= ca. 10 % af helårsvirkningen"),
            ("9/12", "= 3/4 af helårsvirkningen"),
            ("-", "= ikke opgjort"),
            ("", "= tom"),
            ("i.r.", "= ikke relevant"),
            (
                "15-20.000",
                "= fra 15.000 t.kr. til 20.000 t.kr. (eller fra 15 t.kr.); vælg, hvad der skal tælle",
            ),
            ("+=5", "= læg 5 t.kr. til hver celle"),
            ("-=5", "= træk 5 t.kr. fra hver celle"),
            ("*=1,02", "= gang hver celle med 1,02"),
            ("=2*3", "= 6 t.kr."),
            ("1e3", "tallet er skrevet med eksponent (e)"),
            ("=SUM(A1)", "»SUM« kendes ikke. Brug tal, helårlig og foregående"),
            ("9999999999999", "beløbet er for stort (over 999.999.999.999,99 kr.)"),
        ];
        for (text, expected) in cases {
            assert_eq!(said(text, Language::Danish), expected, "{text:?}");
        }
    }

    #[test]
    fn how_a_typed_text_is_read_in_english() {
        let cases = [
            ("1234.5", "= DKK 1,234.5 thousand"),
            ("up to 5", "= up to DKK 5 thousand"),
            ("37.5%", "= 37.5 % of the full-year effect"),
            ("1 - 2", "= from DKK 1 thousand to DKK 2 thousand; choose what counts"),
            ("13/12", "a share must be from 0 to 1 (0-100 %)"),
        ];
        for (text, expected) in cases {
            assert_eq!(said(text, Language::English), expected, "{text:?}");
        }
    }

    #[test]
    fn what_the_window_prints_is_read_as_what_it_is() {
        for language in Language::ALL {
            for unit in Unit::ALL {
                for sign in [Sign::SavingsNegative, Sign::SavingsPositive] {
                    check_printed(language, Notation { unit, sign });
                }
            }
        }
    }

    fn check_printed(language: Language, notation: Notation) {
        let kroner = Notation {
            unit: Unit::Kroner,
            ..THOUSANDS
        };
        for millionths in [0, 1, -54_000_000_000, 999_999_999_999_990_000, -1_234_567_890_123] {
            let value = rust_decimal::Decimal::try_from_i128_with_scale(millionths, 6).unwrap();
            let amount = Amount::new(value, kroner).unwrap();
            let text = style(language, notation).entered(amount);
            let typed = cell::read(&text, &place(language, notation)).unwrap();
            assert_eq!(
                (typed.meaning, typed.foreign),
                (Meaning::Amount(amount), None),
                "{text:?}"
            );
        }
    }
}
