//! Numbers as a Danish catalogue prints them: `1.250` and `-0,338`.

use rust_decimal::Decimal;

/// The number that a Danish text stands for.
pub fn number(text: &str) -> Decimal {
    let plain = text.replace('.', "").replace(',', ".");
    Decimal::from_str_exact(&plain).unwrap_or_else(|cause| panic!("{text}: {cause}"))
}

/// A number with so many decimals; nothing at all is `0`.
pub fn danish(value: Decimal, decimals: u32) -> String {
    let plain = value.normalize().to_string();
    assert_ne!(plain, "-0", "no minus before nothing");
    if value.is_zero() {
        return plain;
    }
    let minus = if value.is_sign_negative() { "-" } else { "" };
    let digits = plain.trim_start_matches('-');
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let comma = if decimals == 0 { "" } else { "," };
    let width = usize::try_from(decimals).expect("few decimals");
    format!("{minus}{}{comma}{part:0<width$}", grouped(whole))
}

/// Digits with a dot before every three.
fn grouped(digits: &str) -> String {
    let places = (0..digits.len()).rev();
    let dotted = digits.chars().zip(places).map(|(digit, place)| match place {
        0 => digit.to_string(),
        place if place % 3 == 0 => format!("{digit}."),
        _ => digit.to_string(),
    });
    dotted.collect()
}

/// A text with single spaces.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
