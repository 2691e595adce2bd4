//! A share of an amount, before it is either summed or printed.

use crate::rounding::quotient;
use crate::{Amount, Exact, Figure, Fraction, Rounding};

/// So many millionths times a share: summed exactly, and rounded over the share's own small
/// denominator, which is several times faster than rounding the sum's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Portion {
    millionths: i64,
    share: Fraction,
}

impl Portion {
    /// Nothing.
    pub(crate) const ZERO: Self = Self {
        millionths: 0,
        share: Fraction::ONE,
    };

    /// A share of an amount.
    pub(crate) fn share_of(amount: Amount, share: Fraction) -> Self {
        Self {
            millionths: amount.millionths(),
            share,
        }
    }

    /// What it is exactly.
    pub(crate) fn exact(self) -> Exact {
        Exact::share_of_millionths(self.millionths.into(), self.share)
    }

    /// What it is exactly, beside its nearest step.
    pub(crate) fn figure(self, rounding: Rounding) -> Figure {
        let step = rounding.step.millionths();
        let numerator = i128::from(self.millionths).saturating_mul(self.share.numerator().into());
        let divisor = step.saturating_mul(self.share.denominator().into());
        Figure {
            printed: quotient(numerator, divisor, rounding.mode).saturating_mul(step),
            exact: self.exact(),
        }
    }
}
