//! What is printed lies as near to what is exact as the mode says.

use model::{Exact, Figure, Ledger, Mode, Plan, Scope};
use proptest::test_runner::TestCaseResult;
use proptest::{prop_assert, prop_assert_eq};
use rust_decimal::Decimal;

use super::figures::{as_exact, of_cells, off, printed, rows};
use super::{MANY, hold, plans};
use crate::generator::entries::KRONER;

#[test]
fn rows_are_rounded_by_the_step_and_the_mode() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        let ordinary = rows(&ledger)
            .into_iter()
            .filter(|(proposal, _)| proposal.fills().is_none());
        if plan.settings().rounding.scope != Scope::Balanced {
            for figure in ordinary.flat_map(|(_, row)| of_cells(&row.cells)) {
                is_rounded(&plan, &figure, plan.settings().rounding.step.amount().written(KRONER))?;
            }
        }
        Ok(())
    });
}

/// More posts than this follow only from an absurd ratio of a stated year to the full year.
const A_TRILLION: u64 = 1_000_000_000_000;

#[test]
fn posts_are_rounded_to_their_own_decimals() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        let step = Decimal::try_new(1, plan.settings().personnel.decimals).expect("few decimals");
        for (_, row) in rows(&ledger) {
            let posts = row.posts.iter().flatten().map(|cell| &cell.figure);
            for figure in posts.filter(|figure| figure.exact().abs() < as_exact(A_TRILLION.into())) {
                is_rounded(&plan, figure, step)?;
            }
        }
        Ok(())
    });
}

fn is_rounded(plan: &Plan, figure: &Figure, step: Decimal) -> TestCaseResult {
    let (off, whole) = (off(figure), as_exact(step));
    prop_assert!(
        (printed(figure) % step).is_zero(),
        "{figure:?} is no whole number of steps"
    );
    match plan.settings().rounding.mode {
        Mode::TowardZero => {
            prop_assert!(off < whole);
            prop_assert!(as_exact(printed(figure)).abs() <= figure.exact().abs());
        }
        Mode::HalfAwayFromZero | Mode::HalfToEven => prop_assert!(off.plus(&off) <= whole),
    }
    half(plan.settings().rounding.mode, figure, (&off, step))
}

/// A half goes the way that the mode says.
fn half(mode: Mode, figure: &Figure, (off, step): (&Exact, Decimal)) -> TestCaseResult {
    if off.plus(off) != as_exact(step) {
        return Ok(());
    }
    let away = as_exact(printed(figure)).abs() > figure.exact().abs();
    match mode {
        Mode::HalfAwayFromZero => prop_assert!(away),
        Mode::HalfToEven => prop_assert_eq!(printed(figure) % (step * Decimal::TWO), Decimal::ZERO),
        Mode::TowardZero => prop_assert!(!away),
    }
    Ok(())
}
