//! Fractions from 0 to 1: the share of a full-year amount that a year carries.

use core::fmt;

use num_integer::Integer;
use rust_decimal::Decimal;

use crate::Amount;

/// A share of a full-year amount, from 0 to 1, exact and in lowest terms: `9/12` is `3/4`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

impl Fraction {
    /// Nothing of the amount.
    pub const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };
    /// The whole amount.
    pub const ONE: Self = Self {
        numerator: 1,
        denominator: 1,
    };
    /// The largest denominator a fraction may be entered with.
    pub const LARGEST_ENTERED: u64 = 1_000;
    /// Significant digits a share may be entered with as a decimal or a percentage.
    pub(crate) const DIGITS: u32 = 12;

    /// `numerator / denominator`, or nothing where that is not between 0 and 1.
    pub fn new(numerator: u64, denominator: u64) -> Option<Self> {
        if denominator == 0 || numerator > denominator {
            return None;
        }
        let common = numerator.gcd(&denominator);
        Some(Self {
            numerator: numerator.checked_div(common)?,
            denominator: denominator.checked_div(common)?,
        })
    }

    /// [`Self::new`] for numbers that may be small only in lowest terms.
    pub(crate) fn of_wide(numerator: u128, denominator: u128) -> Option<Self> {
        let common = numerator.gcd(&denominator);
        let lowest = |number: u128| u64::try_from(number.checked_div(common)?).ok();
        Self::new(lowest(numerator)?, lowest(denominator)?)
    }

    /// A share entered as a decimal (0.75), or nothing where it is not between 0 and 1 or has
    /// more than twelve decimals.
    pub fn from_decimal(value: Decimal) -> Option<Self> {
        let value = value.normalize();
        if value.scale() > Self::DIGITS {
            return None;
        }
        let denominator = 10_u64.checked_pow(value.scale())?;
        Self::new(u64::try_from(value.mantissa()).ok()?, denominator)
    }

    /// The share that one amount is of another, or nothing where that is not between 0 and 1.
    pub fn of(part: Amount, whole: Amount) -> Option<Self> {
        if part.is_saving() != whole.is_saving() && !part.is_zero() {
            return None;
        }
        let size = |amount: Amount| amount.millionths().unsigned_abs();
        Self::new(size(part), size(whole))
    }

    /// The upper number, in lowest terms.
    pub const fn numerator(self) -> u64 {
        self.numerator
    }

    /// The lower number, in lowest terms.
    pub const fn denominator(self) -> u64 {
        self.denominator
    }

    /// How many parts it is of a whole in so many parts: 3/4 is nine twelfths. Nothing where it
    /// is no whole number of them.
    pub fn parts_of(self, whole: u64) -> Option<u64> {
        let parts = whole.is_multiple_of(self.denominator);
        let size = whole.checked_div(self.denominator).filter(|_| parts)?;
        self.numerator.checked_mul(size)
    }

    /// Whether nothing of the amount is carried.
    pub fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether the whole amount is carried.
    pub fn is_whole(self) -> bool {
        self.numerator == self.denominator
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let left = u128::from(self.numerator).saturating_mul(other.denominator.into());
        let right = u128::from(other.numerator).saturating_mul(self.denominator.into());
        left.cmp(&right)
    }
}

impl fmt::Debug for Fraction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// As it is entered: `3/4`, `0`, `1`.
impl fmt::Display for Fraction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.denominator == 1 {
            return write!(formatter, "{}", self.numerator);
        }
        write!(formatter, "{}/{}", self.numerator, self.denominator)
    }
}
