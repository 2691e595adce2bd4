//! The signs around a number: before it, after it, or parentheses as accountants use them.

use rust_decimal::Decimal;

use super::NumberFault;

/// Whether a number lies below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Plus,
    Minus,
}

impl Sign {
    /// The value with this sign; never `-0`.
    pub(super) fn of(self, value: Decimal) -> Decimal {
        match self {
            Self::Minus if !value.is_zero() => -value,
            _ => value,
        }
    }
}

/// The sign, and the digits without it.
pub(super) fn split(text: &str) -> Result<(Sign, &str), NumberFault> {
    if text.contains(['(', ')']) {
        return in_parentheses(text);
    }
    let (sign, digits) = match (text.strip_prefix(['-', '+']), text.strip_suffix('-')) {
        (None, None) => (Sign::Plus, text),
        (Some(digits), None) if text.starts_with('+') => (Sign::Plus, digits),
        (Some(digits), None) | (None, Some(digits)) => (Sign::Minus, digits),
        (Some(_), Some(_)) => return Err(NumberFault::Signs),
    };
    without_sign(digits.trim()).map(|digits| (sign, digits))
}

fn in_parentheses(text: &str) -> Result<(Sign, &str), NumberFault> {
    let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    match inner {
        Some(inner) if inner.contains(['(', ')']) => Err(NumberFault::Parenthesis),
        Some(inner) => without_sign(inner.trim()).map(|digits| (Sign::Minus, digits)),
        None => Err(without_sign(text).err().unwrap_or(NumberFault::Parenthesis)),
    }
}

fn without_sign(digits: &str) -> Result<&str, NumberFault> {
    if digits.starts_with(['-', '+']) || digits.ends_with(['-', '+']) {
        return Err(NumberFault::Signs);
    }
    Ok(digits)
}
