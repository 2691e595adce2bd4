//! What holds for any amount and any text.

use proptest::prelude::*;

use super::*;
use crate::sample::many;

/// How a unit is written after a number, in both languages.
const UNITS: [(Unit, &str); 8] = [
    (Unit::Kroner, "kr."),
    (Unit::Kroner, "DKK"),
    (Unit::Thousands, "1.000 kr."),
    (Unit::Thousands, "DKK 1,000"),
    (Unit::Millions, "mio. kr."),
    (Unit::Millions, "DKK million"),
    (Unit::Milliards, "mia. kr."),
    (Unit::Milliards, "DKK billion"),
];

fn amounts() -> impl Strategy<Value = Amount> {
    let kroner = Notation {
        unit: Unit::Kroner,
        sign: Sign::SavingsNegative,
    };
    (-999_999_999_999_990_000_i128..=999_999_999_999_990_000, 0_u32..=6).prop_map(move |(number, zeros)| {
        let coarse = number / 10_i128.pow(zeros) * 10_i128.pow(zeros);
        Amount::new(Decimal::try_from_i128_with_scale(coarse, 6).unwrap(), kroner).unwrap()
    })
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn what_is_written_is_read_again(amount in amounts(), mark in 0_usize..2, sign in 0_usize..2) {
        let decimal = [DecimalMark::Comma, DecimalMark::Point][mark];
        let sign = [Sign::SavingsNegative, Sign::SavingsPositive][sign];
        for unit in Unit::ALL {
            let notation = Notation { unit, sign };
            let place = Place { notation, decimal, ..year(unit) };
            let text = written(amount, notation, decimal);
            prop_assert_eq!(read(&text, &place), Ok(Typed::of(Meaning::Amount(amount), None)), "{}", text);
            let calculated = read(&format!("={text}"), &place);
            prop_assert_eq!(calculated, Ok(Typed::of(Meaning::Calculated(amount), None)));
            for (other, word) in UNITS {
                let text = format!("{} {word}", written(amount, Notation { unit: other, sign }, decimal));
                prop_assert_eq!(read(&text, &place).unwrap().meaning, Meaning::Amount(amount), "{}", text);
            }
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[-+*/=0-9., '()eEkrmio−%–helårigfoåndc]{0,16}") {
        for place in [year(Unit::Millions), english(Unit::Thousands)] {
            let _either = read(&text, &place);
        }
    }

    #[test]
    fn a_calculation_of_numbers_that_end_is_worked_out_to_the_last_digit(
        first in -999_999_i64..999_999, second in -9_999_i64..9_999, third in 1_i64..999,
    ) {
        let text = format!("=({first} - {second}) * {third} / {third}");
        let expected = Amount::new(Decimal::from(first - second), year(Unit::Kroner).notation).unwrap();
        prop_assert_eq!(read(&text, &year(Unit::Kroner)).unwrap().meaning, Meaning::Calculated(expected));
    }
}
