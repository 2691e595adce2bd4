//! The one place that rounds: the step, the mode, and where a printed table foots.

#![expect(
    clippy::arithmetic_side_effects,
    reason = "divisors are above zero and sizes below 10^38, see `Exact`; release builds check overflow all the same"
)]

use core::cmp::Ordering;

use alloc::vec::Vec;
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive};
use rust_decimal::Decimal;

use crate::{Amount, Exact, Figure, Notation, Sign, Unit};

/// What happens to a figure that lies between two steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// To the nearest; a half goes away from zero, as in Excel.
    HalfAwayFromZero,
    /// To the nearest; a half goes to the even step.
    HalfToEven,
    /// What lies beyond the step is cut off.
    TowardZero,
}

/// Where a table foots: which figures are rounded, and from what sums are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Each proposal's year is rounded and sums add the rounded figures: what is printed foots.
    Cells,
    /// Sums add exact amounts and are rounded when shown; a table may not foot.
    Totals,
    /// Sums are rounded from exact amounts and their parts adjusted, so that the table foots.
    Balanced,
}

/// The money that printed figures are whole multiples of, in every unit: for instance 1.000 kr.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step(Amount);

/// How figures become printable numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    /// What printed figures are multiples of.
    pub step: Step,
    /// What happens between two steps.
    pub mode: Mode,
    /// Which figures are rounded.
    pub scope: Scope,
}

impl Step {
    /// 1.000 kr., the step of most catalogues.
    pub const THOUSAND_KRONER: Self = Self(Amount::THOUSAND_KRONER);

    /// A millionth of a krone, the finest there is.
    pub const FINEST: Self = Self(Amount::MILLIONTH);

    /// A step of this much money, or nothing where that is not more than zero.
    pub fn new(amount: Amount) -> Option<Self> {
        (amount > Amount::ZERO).then_some(Self(amount))
    }

    /// How much money one step is.
    pub const fn amount(self) -> Amount {
        self.0
    }

    /// How many decimals a printed figure has in a unit: 1.000 kr. gives three in mio. kr.
    pub fn decimals(self, unit: Unit) -> u32 {
        let sign = Sign::SavingsNegative;
        self.0.written(Notation { unit, sign }).scale()
    }

    pub(crate) fn millionths(self) -> i128 {
        self.0.millionths().into()
    }
}

/// The whole number nearest to `numerator / divisor` by this mode; the divisor is above zero.
pub(crate) fn quotient(numerator: i128, divisor: i128, mode: Mode) -> i128 {
    let size = numerator.unsigned_abs();
    let divisor = divisor.unsigned_abs();
    let (whole, rest) = divided(size, divisor);
    let parity = if whole.is_odd() { Parity::Odd } else { Parity::Even };
    let twice = (rest * 2).cmp(&divisor);
    let up = u128::from(rounds_up(twice, parity, mode));
    let size = i128::try_from(whole + up).unwrap_or(i128::MAX);
    if numerator < 0 { -size } else { size }
}

/// Integer division; in 64 bits where both fit, which is several times faster.
fn divided(size: u128, divisor: u128) -> (u128, u128) {
    match (u64::try_from(size), u64::try_from(divisor)) {
        (Ok(size), Ok(divisor)) => {
            let (whole, rest) = size.div_rem(&divisor);
            (whole.into(), rest.into())
        }
        _ => size.div_rem(&divisor),
    }
}

/// [`quotient`] for fractions of any length.
pub(crate) fn quotient_of_ratio(ratio: &BigRational, mode: Mode) -> i128 {
    let (whole, rest) = ratio.numer().abs().div_rem(ratio.denom());
    let parity = if whole.is_odd() { Parity::Odd } else { Parity::Even };
    let twice = (rest * BigInt::from(2)).cmp(ratio.denom());
    let up = BigInt::from(u8::from(rounds_up(twice, parity, mode)));
    let size = (whole + up).to_i128().unwrap_or(i128::MAX);
    if ratio.is_negative() { -size } else { size }
}

/// Whether a whole number of steps is even or odd.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parity {
    Even,
    Odd,
}

/// Whether a figure goes one step further from zero, by where its rest lies to a half step.
fn rounds_up(rest_to_half: Ordering, parity: Parity, mode: Mode) -> bool {
    match mode {
        Mode::TowardZero => false,
        Mode::HalfAwayFromZero => rest_to_half != Ordering::Less,
        Mode::HalfToEven => {
            rest_to_half == Ordering::Greater || (rest_to_half == Ordering::Equal && parity == Parity::Odd)
        }
    }
}

/// A decimal rounded to so many decimals, for figures that are not money: percentages, posts.
pub fn to_decimals(ratio: &BigRational, decimals: u32, mode: Mode) -> Decimal {
    let scaled = ratio * BigInt::from(10).pow(decimals);
    let whole = quotient_of_ratio(&scaled, mode);
    Decimal::try_from_i128_with_scale(whole, decimals).unwrap_or(Decimal::MAX)
}

/// One part that is to be adjusted so that all parts add up to a given whole.
pub(crate) struct Part {
    /// The whole steps below the exact figure (rounded down, also below zero), in millionths.
    floor: i128,
    /// What remains.
    remainder: Exact,
    /// Decides between equal remainders; never a position.
    tie: u64,
}

impl Part {
    /// A part that is exactly this much.
    pub(crate) fn of(exact: Exact, step: Step, tie: u64) -> Self {
        let printed = exact.rounded(step, Mode::TowardZero);
        Self::of_figure(Figure { printed, exact }, step, tie)
    }

    /// A part that is rounded already, by whatever mode.
    pub(crate) fn of_figure(figure: Figure, step: Step, tie: u64) -> Self {
        let Figure { printed, exact } = figure;
        let beyond = exact.minus(&Exact::whole(printed));
        let size = step.millionths();
        let (floor, remainder) = if beyond.is_saving() {
            (printed - size, beyond.plus(&Exact::whole(size)))
        } else {
            (printed, beyond)
        };
        Self { floor, remainder, tie }
    }
}

/// Gives each part its floor or one step more, largest remainders first, so that they add up
/// to `whole`. Parts without a remainder are never adjusted while others can be; in the order given.
pub(crate) fn largest_remainder(whole: i128, step: Step, parts: &[Part]) -> Vec<i128> {
    let size = step.millionths();
    let mut printed: Vec<i128> = parts.iter().map(|part| part.floor).collect();
    let floors: i128 = printed.iter().sum();
    let missing = usize::try_from((whole - floors) / size).unwrap_or(0);
    if missing == 0 {
        return printed;
    }
    let mut order: Vec<(usize, &Part)> = parts.iter().enumerate().collect();
    order.sort_by(|(_, left), (_, right)| (&right.remainder, left.tie).cmp(&(&left.remainder, right.tie)));
    for (place, _) in order.into_iter().take(missing) {
        if let Some(printed) = printed.get_mut(place) {
            *printed += size;
        }
    }
    printed
}
