//! Numbers in a file: a decimal point, an optional minus, digits, and nothing else.

use rust_decimal::Decimal;

use crate::Problem;

/// The number that a text stands for, exactly.
pub(crate) fn read(text: &str) -> Result<Decimal, Problem> {
    if !is_plain(text) {
        return Err(problem(text));
    }
    let number = Decimal::from_str_exact(text).map_err(|_| Problem::Digits)?;
    Ok(number.normalize())
}

/// Whether a text is `-`, digits, and a point with digits after it, all but some digits optional.
fn is_plain(text: &str) -> bool {
    let size = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = size.split_once('.').unwrap_or((size, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(decimals)
}

/// Why a text is no number, as far as that can be told.
fn problem(text: &str) -> Problem {
    let marks: [(&[char], Problem); 4] = [
        (&[','], Problem::Comma),
        (&['\u{2212}', '\u{2013}', '\u{2014}'], Problem::Dash),
        (&['+'], Problem::Plus),
        (&['_', ' ', '\'', '\u{a0}', '\u{202f}'], Problem::Grouping),
    ];
    let digits = text.contains(|character: char| character.is_ascii_digit());
    let others = |character: char| character.is_alphabetic() && !matches!(character, 'e' | 'E');
    if !digits || text.contains(others) {
        return Problem::Number;
    }
    if text.contains(['e', 'E']) {
        return Problem::Exponent;
    }
    let found = marks.into_iter().find(|(marks, _)| text.contains(*marks));
    found.map_or(Problem::Number, |(_, problem)| problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, Problem>) {
        let found = read(text).map(|number| number.to_string());
        assert_eq!(found, expected.map(str::to_owned), "{text}");
    }

    #[test]
    fn plain_numbers_are_read_exactly() {
        check("-0.45", Ok("-0.45"));
        check("1200.50", Ok("1200.5"));
        check("-0", Ok("0"));
        check("-0.000", Ok("0"));
        check("007", Ok("7"));
        check("1234567890123456789.01", Ok("1234567890123456789.01"));
    }

    #[test]
    fn everything_else_says_what_it_is() {
        check("12,5", Err(Problem::Comma));
        check("12,00.10", Err(Problem::Comma));
        check("1e5", Err(Problem::Exponent));
        check("1E-5", Err(Problem::Exponent));
        check("+1", Err(Problem::Plus));
        check("1_000", Err(Problem::Grouping));
        check("1 000", Err(Problem::Grouping));
        check("\u{2212}1", Err(Problem::Dash));
        check("", Err(Problem::Number));
        check(".5", Err(Problem::Number));
        check("1.", Err(Problem::Number));
        check("--1", Err(Problem::Number));
        check("1.2.3", Err(Problem::Number));
        check("abc", Err(Problem::Number));
        check("0x10", Err(Problem::Number));
        check("inf", Err(Problem::Number));
        check("123456789012345678901234567890", Err(Problem::Digits));
        check("0.12345678901234567890123456789", Err(Problem::Digits));
    }
}
