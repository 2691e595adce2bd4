//! What holds for any number and any text.

use proptest::prelude::*;

use super::*;
use crate::sample::many;

/// A number written with this decimal mark and with these characters between groups of three.
fn written(value: Decimal, mark: char, group: &str) -> String {
    let text = value.abs().to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let places = whole.char_indices().map(|(place, digit)| {
        let before = if place > 0 && (whole.len() - place) % 3 == 0 {
            group
        } else {
            ""
        };
        format!("{before}{digit}")
    });
    let minus = if value.is_sign_negative() && !value.is_zero() {
        "-"
    } else {
        ""
    };
    let mark = if decimals.is_empty() {
        String::new()
    } else {
        mark.to_string()
    };
    format!("{minus}{}{mark}{decimals}", places.collect::<String>())
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn what_is_written_is_read_again(units in -10_i128.pow(18)..10_i128.pow(18), scale in 0_u32..9) {
        let value = Decimal::try_from_i128_with_scale(units, scale).unwrap();
        for group in ["", ".", " ", "\u{a0}", "'"] {
            prop_assert_eq!(number_of(&written(value, ',', group), DANISH).value, value);
        }
        for group in ["", ",", " ", "\u{a0}", "'"] {
            prop_assert_eq!(number_of(&written(value, '.', group), ENGLISH).value, value);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[-+0-9., '()eEkrmio−%]{0,12}") {
        for separators in [DANISH, ENGLISH, Separators::Undecided] {
            if let Err(error) = read(&text, separators) {
                prop_assert_eq!(&error.text, &text);
            }
        }
    }

    #[test]
    fn what_is_read_without_a_decision_is_read_the_same_with_any(text in "[-0-9., ']{1,10}") {
        if let Ok(reading) = read(&text, Separators::Undecided) {
            prop_assert_eq!(read(&text, DANISH), Ok(reading));
            prop_assert_eq!(read(&text, ENGLISH), Ok(reading));
        }
    }
}
