//! Exact sums: no share, however odd, is ever rounded before a figure is printed.

#![expect(
    clippy::arithmetic_side_effects,
    reason = "one amount over the common denominator lies far below i128, and sums look; release builds check too"
)]

use core::cmp::Ordering;
use core::fmt;

use alloc::sync::Arc;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;

use crate::rounding::{quotient, quotient_of_ratio};
use crate::{Amount, Fraction, Mode, Step};

/// The denominator nearly every sum is kept over: 2^16 · 3^7 · 5^6 · 7 · 11 · 13. It covers month
/// shares, the usual ramps and fractions; what it does not cover is kept beside it, as exactly.
const COMMON_WORD: u64 = 2_241_727_488_000_000;
/// The same as a wide number.
const COMMON: i128 = COMMON_WORD as i128;

/// An exact amount of money, in millionths of a krone, savings negative.
///
/// Terms that [`COMMON`] covers are added as whole numbers; other terms as a fraction of any
/// length. The whole numbers hold 75.000 times the largest amount that can be entered; what a sum
/// is beyond that is kept beside them too.
#[derive(Clone, Default)]
pub struct Exact {
    pub(crate) common: i128,
    pub(crate) rest: Option<Arc<BigRational>>,
}

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self { common: 0, rest: None };

    /// An amount as it is.
    pub fn of(amount: Amount) -> Self {
        Self::whole(amount.millionths().into())
    }

    /// So many millionths of a krone.
    pub(crate) fn whole(millionths: i128) -> Self {
        match millionths.checked_mul(COMMON) {
            Some(common) => Self { common, rest: None },
            None => Self::beside(BigRational::from_integer(millionths.into())),
        }
    }

    /// The part of an amount that a share carries.
    pub fn share_of(amount: Amount, share: Fraction) -> Self {
        Self::share_of_millionths(amount.millionths().into(), share)
    }

    /// The part of a whole number of millionths that a share carries.
    pub(crate) fn share_of_millionths(whole: i128, share: Fraction) -> Self {
        if share.is_whole() {
            return Self::whole(whole);
        }
        let denominator = share.denominator();
        let numerator = whole * i128::from(share.numerator());
        if COMMON_WORD.is_multiple_of(denominator) {
            return Self {
                common: numerator * i128::from(COMMON_WORD / denominator),
                rest: None,
            };
        }
        Self::beside(BigRational::new(numerator.into(), denominator.into()))
    }

    /// A fraction of millionths of a krone.
    pub(crate) fn of_ratio(millionths: BigRational) -> Self {
        Self::beside(millionths)
    }

    fn beside(ratio: BigRational) -> Self {
        Self {
            common: 0,
            rest: (!ratio.is_zero()).then(|| Arc::new(ratio)),
        }
    }

    /// The amount times a factor, such as one price level over another.
    #[must_use]
    pub fn times(&self, factor: &BigRational) -> Self {
        Self::beside(self.ratio() * factor)
    }

    /// The sum of two amounts.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let mut sum = self.clone();
        sum.add(other);
        sum
    }

    /// This amount less another.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        let mut difference = self.clone();
        difference.subtract(other);
        difference
    }

    /// Adds another amount.
    pub(crate) fn add(&mut self, other: &Self) {
        match self.common.checked_add(other.common) {
            Some(common) => self.common = common,
            None => self.add_rest(&over_common(other.common)),
        }
        if let Some(rest) = &other.rest {
            self.add_rest(rest);
        }
    }

    /// Takes another amount off.
    pub(crate) fn subtract(&mut self, other: &Self) {
        match self.common.checked_sub(other.common) {
            Some(common) => self.common = common,
            None => self.add_rest(&-over_common(other.common)),
        }
        if let Some(rest) = &other.rest {
            self.add_rest(&-rest.as_ref());
        }
    }

    fn add_rest(&mut self, more: &BigRational) {
        let rest = match self.rest.take() {
            None => more.clone(),
            Some(rest) => rest.as_ref() + more,
        };
        self.rest = Self::beside(rest).rest;
    }

    /// The same amount with the other sign.
    #[must_use]
    pub fn negated(&self) -> Self {
        Self::ZERO.minus(self)
    }

    /// Whether it is nothing at all.
    pub fn is_zero(&self) -> bool {
        self.signum() == Ordering::Equal
    }

    /// Whether it takes money out of the budget: negative, as amounts are kept.
    pub fn is_saving(&self) -> bool {
        self.signum() == Ordering::Less
    }

    fn signum(&self) -> Ordering {
        match &self.rest {
            None => self.common.cmp(&0),
            Some(_) => self.ratio().numer().cmp(&BigInt::zero()),
        }
    }

    /// The amount in millionths of a krone, as a fraction in lowest terms.
    pub fn ratio(&self) -> BigRational {
        let common = over_common(self.common);
        match &self.rest {
            None => common,
            Some(rest) => common + rest.as_ref(),
        }
    }

    /// The nearest multiple of the step, in millionths of a krone.
    pub(crate) fn rounded(&self, step: Step, mode: Mode) -> i128 {
        let size = step.millionths();
        let steps = match &self.rest {
            None => quotient(self.common, COMMON * size, mode),
            Some(_) => quotient_of_ratio(&(self.ratio() / BigInt::from(size)), mode),
        };
        steps * size
    }

    /// Half of the amount.
    #[must_use]
    pub(crate) fn halved(&self) -> Self {
        let mut half = Self {
            common: self.common / 2,
            rest: None,
        };
        if self.common % 2 != 0 {
            let odd = BigInt::from(self.common % 2);
            half.add_rest(&BigRational::new(odd, BigInt::from(COMMON) * BigInt::from(2)));
        }
        if let Some(rest) = &self.rest {
            half.add_rest(&(rest.as_ref() / BigInt::from(2)));
        }
        half
    }

    /// The size of the amount without its sign.
    #[must_use]
    pub fn abs(&self) -> Self {
        if self.is_saving() { self.negated() } else { self.clone() }
    }
}

/// So many parts of which the common denominator makes one millionth.
fn over_common(common: i128) -> BigRational {
    BigRational::new(common.into(), COMMON.into())
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.rest, &other.rest) {
            (None, None) => self.common.cmp(&other.common),
            _ => self.ratio().cmp(&other.ratio()),
        }
    }
}

impl fmt::Debug for Exact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kroner = self.ratio() / BigInt::from(1_000_000);
        write!(formatter, "{kroner} kr.")
    }
}
