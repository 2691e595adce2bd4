//! Whether a stated figure is what a calculated one would be printed as. Nothing is rounded here:
//! the exact figure is compared with the bounds within which it rounds to the stated one.

use std::cmp::Ordering;

use model::{Amount, Exact, Mode, Notation, Rounding, Sign, Unit};

/// Whether `exact` is printed as `stated` under this rounding.
pub(crate) fn prints_as(exact: &Exact, stated: Amount, rounding: Rounding) -> bool {
    let of_stated = Exact::of(stated);
    let one_side = exact.is_zero() || stated.is_zero() || exact.is_saving() == stated.is_saving();
    let beyond = exact.abs().minus(&of_stated.abs());
    one_side && is_multiple(stated, rounding, 1) && is_within(&beyond, stated, rounding)
}

/// Whether a figure that lies so far beyond the stated one, away from zero, is rounded to it.
fn is_within(beyond: &Exact, stated: Amount, rounding: Rounding) -> bool {
    let step = Exact::of(rounding.step.amount());
    let twice = beyond.plus(beyond);
    match rounding.mode {
        Mode::TowardZero => *beyond >= Exact::ZERO && *beyond < step,
        Mode::HalfAwayFromZero => twice >= step.negated() && twice < step,
        Mode::HalfToEven => match twice.abs().cmp(&step) {
            Ordering::Less => true,
            Ordering::Equal => is_multiple(stated, rounding, 2),
            Ordering::Greater => false,
        },
    }
}

/// Whether an amount is a whole number of so many rounding steps.
fn is_multiple(amount: Amount, rounding: Rounding, steps: i128) -> bool {
    let whole = millionths(rounding.step.amount()).saturating_mul(steps);
    millionths(amount).checked_rem(whole) == Some(0)
}

/// An amount in millionths of a krone, the smallest money there is: a whole number.
pub(crate) fn millionths(amount: Amount) -> i128 {
    let kroner = amount.written(Notation {
        unit: Unit::Kroner,
        sign: Sign::SavingsNegative,
    });
    let missing = 6_u32.saturating_sub(kroner.scale());
    kroner.mantissa().saturating_mul(10_i128.saturating_pow(missing))
}

#[cfg(test)]
mod tests {
    use model::{Fraction, Scope, Step};
    use rust_decimal::Decimal;

    use super::*;

    const NOTATION: Notation = Notation {
        unit: Unit::Millions,
        sign: Sign::SavingsNegative,
    };

    fn amount(text: &str) -> Amount {
        Amount::new(text.parse::<Decimal>().unwrap(), NOTATION).unwrap()
    }

    #[test]
    fn a_share_is_printed_as_the_rounding_says() {
        use Mode::{HalfAwayFromZero as Away, HalfToEven as Even, TowardZero as Cut};
        let cases = [
            ("-0.450", (9, 12), Away, "-0.338"),
            ("-0.450", (9, 12), Even, "-0.338"),
            ("-0.450", (9, 12), Cut, "-0.337"),
            ("0.450", (9, 12), Away, "0.338"),
            ("0.450", (9, 12), Cut, "0.337"),
            ("-0.450", (3, 12), Away, "-0.113"),
            ("-0.450", (3, 12), Even, "-0.112"),
            ("-0.450", (3, 12), Cut, "-0.112"),
            ("-0.064", (9, 12), Cut, "-0.048"),
            ("-1.000", (1, 3), Away, "-0.333"),
            ("-1.000", (2, 3), Away, "-0.667"),
            ("-1.000", (2, 3), Cut, "-0.666"),
            ("-0.001", (1, 2), Away, "-0.001"),
            ("-0.001", (1, 2), Even, "0"),
            ("-0.001", (1, 3), Away, "0"),
            ("-0.001", (11, 12), Cut, "0"),
            ("0", (1, 2), Away, "0"),
        ];
        for (whole, (upper, lower), mode, printed) in cases {
            let exact = Exact::share_of(amount(whole), Fraction::new(upper, lower).unwrap());
            let step = Step::new(amount("-0.001").negated()).unwrap();
            let scope = Scope::Cells;
            let stated = [-2, -1, 0, 1, 2].map(|steps| Decimal::try_from_i128_with_scale(steps, 3).unwrap());
            let near = stated.map(|away| amount(printed).written(NOTATION) + away);
            let fits = near.map(|value| {
                prints_as(
                    &exact,
                    Amount::new(value, NOTATION).unwrap(),
                    Rounding { step, mode, scope },
                )
            });
            assert_eq!(fits, [false, false, true, false, false], "{whole} × {upper}/{lower}");
        }
    }

    #[test]
    fn a_figure_finer_than_the_step_is_never_printed() {
        let exact = Exact::of(amount("-0.3375"));
        let step = Step::new(amount("0.001")).unwrap();
        let (mode, scope) = (Mode::HalfAwayFromZero, Scope::Cells);
        assert!(!prints_as(&exact, amount("-0.3375"), Rounding { step, mode, scope }));
    }
}
