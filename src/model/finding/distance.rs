//! How far two figures that should be the same may lie apart before rounding cannot explain it.

use super::kind::Off;
use crate::{Figure, Mode, Rounding};

/// How far two printed figures lie apart, where `cells` printed figures make one of them; nothing
/// where they are the same.
///
/// Each printed figure is off its exact one by at most half a step, or by less than a whole step
/// where figures are cut off; so are the cells and the sum itself.
pub(super) fn apart(left: &Figure, right: &Figure, (cells, rounding): (usize, Rounding)) -> Option<Off> {
    let difference = left.printed.abs_diff(right.printed);
    let halves = match rounding.mode {
        Mode::HalfAwayFromZero | Mode::HalfToEven => 1,
        Mode::TowardZero => 2,
    };
    let figures = u128::try_from(cells).unwrap_or(u128::MAX).saturating_add(1);
    let step = rounding.step.millionths().unsigned_abs();
    let twice_the_limit = figures.saturating_mul(halves).saturating_mul(step);
    match difference {
        0 => None,
        _ if difference.saturating_mul(2) <= twice_the_limit => Some(Off::PossibleRounding),
        _ => Some(Off::Differs),
    }
}
