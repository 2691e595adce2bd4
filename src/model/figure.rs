//! A calculated figure: what is printed and what it is exactly, side by side.

use alloc::string::{String, ToString};
use core::fmt;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};
use rust_decimal::Decimal;

use crate::rounding::quotient_of_ratio;
use crate::{Amount, Exact, Mode, Notation, Rounding, Sign, Step};

/// A calculated figure as it is printed and as it is exactly; neither chain is made from the other
/// further on.
#[derive(Clone, PartialEq, Eq)]
pub struct Figure {
    /// In millionths of a krone, savings negative; a whole number of rounding steps.
    pub(crate) printed: i128,
    /// The same figure before any rounding.
    pub(crate) exact: Exact,
}

impl Rounding {
    /// An exact amount beside what is printed for it: its nearest step.
    pub fn figure(self, exact: Exact) -> Figure {
        let printed = exact.rounded(self.step, self.mode);
        Figure { printed, exact }
    }
}

impl Figure {
    /// Nothing.
    pub const fn zero() -> Self {
        Self {
            printed: 0,
            exact: Exact::ZERO,
        }
    }

    /// The sum of two figures, each chain by itself.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let mut sum = self.clone();
        sum.add(other);
        sum
    }

    /// This figure less another, each chain by itself.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        let mut difference = self.clone();
        difference.subtract(other);
        difference
    }

    /// Adds another figure, each chain by itself.
    pub(crate) fn add(&mut self, other: &Self) {
        self.printed = self.printed.saturating_add(other.printed);
        self.exact.add(&other.exact);
    }

    /// Takes another figure off, each chain by itself.
    pub(crate) fn subtract(&mut self, other: &Self) {
        self.printed = self.printed.saturating_sub(other.printed);
        self.exact.subtract(&other.exact);
    }

    /// The figure where it is a saving, else zero; each chain by itself.
    #[must_use]
    pub fn savings_only(&self) -> Self {
        let exact = if self.exact.is_saving() {
            self.exact.clone()
        } else {
            Exact::ZERO
        };
        Self {
            printed: self.printed.min(0),
            exact,
        }
    }

    /// The figure, but never more than another's saving and never below zero; each chain by itself.
    #[must_use]
    pub(crate) fn within_saving_of(&self, other: &Self) -> Self {
        let saving = Self::zero().minus(&other.savings_only());
        Self {
            printed: self.printed.min(saving.printed).max(0),
            exact: self.exact.clone().min(saving.exact).max(Exact::ZERO),
        }
    }

    /// The number that is printed for it, without trailing zeros.
    pub fn printed_in(&self, notation: Notation) -> Decimal {
        let value = match notation.sign {
            Sign::SavingsNegative => self.printed,
            Sign::SavingsPositive => self.printed.saturating_neg(),
        };
        let scale = notation.unit.zeros().saturating_add(6);
        Decimal::try_from_i128_with_scale(value, scale)
            .unwrap_or_else(|_| without_zeros(value, scale))
            .normalize()
    }

    /// How many whole steps are printed, savings negative; cut off where the figure was rounded to
    /// a finer step than this one.
    pub fn steps(&self, step: Step) -> i128 {
        self.printed.checked_div(step.millionths()).unwrap_or(0)
    }

    /// What it is before any rounding.
    pub const fn exact(&self) -> &Exact {
        &self.exact
    }

    /// Whether this amount is what is printed for it.
    pub fn prints(&self, amount: Amount) -> bool {
        self.printed == i128::from(amount.millionths())
    }

    /// Whether it prints as a saving.
    pub const fn prints_as_saving(&self) -> bool {
        self.printed < 0
    }

    /// Whether it prints as zero.
    pub const fn prints_as_zero(&self) -> bool {
        self.printed == 0
    }
}

impl fmt::Debug for Figure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let printed = BigRational::new(self.printed.into(), 1_000_000.into());
        write!(formatter, "{printed} kr. (exactly {:?})", self.exact)
    }
}

impl Exact {
    /// The figure written out in a notation: a decimal where it ends, else `p/q` in lowest terms.
    pub fn written(&self, notation: Notation) -> String {
        written(&self.ratio_in(notation))
    }

    /// The figure written out in a notation, to so many decimals at most: what goes on after them
    /// is cut off, and a `…` stands in its place.
    pub fn written_to(&self, notation: Notation, most: u32) -> String {
        let ratio = self.ratio_in(notation);
        let scaled = &ratio * BigInt::from(10).pow(most);
        if scaled.is_integer() {
            return written(&ratio);
        }
        let minus = if ratio < BigRational::zero() { "-" } else { "" };
        alloc::format!("{minus}{}…", placed(&scaled.to_integer(), most))
    }

    fn ratio_in(&self, notation: Notation) -> BigRational {
        let unit = BigInt::from(10).pow(notation.unit.zeros().saturating_add(6));
        let ratio = self.ratio() / unit;
        match notation.sign {
            Sign::SavingsNegative => ratio,
            Sign::SavingsPositive => -ratio,
        }
    }
}

/// A fraction written out: a decimal where it ends, else `p/q` in lowest terms.
pub fn written(ratio: &BigRational) -> String {
    let Some(decimals) = decimals_of(ratio.denom()) else {
        return ratio.to_string();
    };
    let scaled = (ratio * BigInt::from(10).pow(decimals)).to_integer();
    let minus = if scaled < BigInt::zero() { "-" } else { "" };
    alloc::format!("{minus}{}", placed(&scaled, decimals))
}

/// A number of more digits than a decimal holds where zeros stand at its end, as the posts of a year can
/// that has a million million times the full-year amount; the largest one where it does not fit even so.
fn without_zeros(mut value: i128, mut scale: u32) -> Decimal {
    while let (Some(0), Some(less)) = (value.checked_rem(10), scale.checked_sub(1)) {
        value = value.checked_div(10).unwrap_or(value);
        scale = less;
    }
    let largest = if value < 0 { Decimal::MIN } else { Decimal::MAX };
    Decimal::try_from_i128_with_scale(value, scale).unwrap_or(largest)
}

/// The digits of a whole number, the last so many of them after a point; without its sign.
fn placed(scaled: &BigInt, decimals: u32) -> String {
    let digits = scaled.magnitude().to_string();
    let width = usize::try_from(decimals).unwrap_or(0);
    let padded = alloc::format!("{digits:0>width$}", width = width.saturating_add(1));
    let (whole, part) = padded.split_at(padded.len().saturating_sub(width));
    let point = if part.is_empty() { "" } else { "." };
    alloc::format!("{whole}{point}{part}")
}

/// How many decimals a fraction with this denominator ends after; nothing where it does not end.
fn decimals_of(denominator: &BigInt) -> Option<u32> {
    let (rest, twos) = without(denominator.clone(), 2);
    let (rest, fives) = without(rest, 5);
    rest.is_one().then_some(twos.max(fives))
}

fn without(number: BigInt, factor: u8) -> (BigInt, u32) {
    let (mut number, factor, mut times) = (number, BigInt::from(factor), 0_u32);
    while (&number % &factor).is_zero() && !number.is_zero() {
        number /= &factor;
        times = times.saturating_add(1);
    }
    (number, times)
}

/// A fraction rounded to whole numbers of a step, both in millionths.
pub(crate) fn rounded_ratio(ratio: &BigRational, step: i128, mode: Mode) -> i128 {
    quotient_of_ratio(&(ratio / BigInt::from(step)), mode).saturating_mul(step)
}
