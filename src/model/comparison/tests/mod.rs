//! Pairs of plans made by hand, with the causes of their differences worked out by hand.

mod causes;
mod gaps;
mod interaction;
mod invariants;
mod matching;
mod plans;
mod random;
mod speed;

use alloc::string::String;
use alloc::vec::Vec;

use plans::THOUSANDS;

use super::*;
use crate::{Exact, Plan};

/// A plan compared with another, without anything said about guesses.
fn compare(old: &Plan, new: &Plan) -> Comparison {
    Comparison::of(&[&Ledger::of(old), &Ledger::of(new)], &Matching::default()).unwrap()
}

fn year(number: i64) -> Column {
    Column::Year(Year::new(number).unwrap())
}

fn place(comparison: &Comparison, column: Column) -> usize {
    comparison.columns.iter().position(|other| *other == column).unwrap()
}

fn thousands(exact: &Exact) -> String {
    exact.written(THOUSANDS)
}

/// Causes as `(cause, exact)` in 1.000 kr., savings negative.
fn written(causes: &Causes) -> Vec<(Cause, String)> {
    causes
        .iter()
        .map(|(cause, part)| (cause, thousands(&part.exact)))
        .collect()
}

/// That a column's total differs for these causes alone, in 1.000 kr. with savings negative; and
/// that everything holds that must hold of any two plans.
fn check(old: &Plan, new: &Plan, column: Column, expected: &[(Cause, &str)]) {
    let comparison = compare(old, new);
    let total = &comparison.pairs[0].totals[place(&comparison, column)];
    let expected: Vec<_> = expected
        .iter()
        .map(|(cause, part)| (*cause, String::from(*part)))
        .collect();
    assert_eq!(written(&total.causes), expected, "{column:?}: {total:?}");
    invariants::hold(old, new);
}

/// That what is missing to the target differs for these causes alone, in 1.000 kr.
fn check_gap(old: &Plan, new: &Plan, column: Column, expected: &[(Cause, &str)]) {
    let comparison = compare(old, new);
    let gap = comparison.pairs[0].gaps[place(&comparison, column)].as_ref().unwrap();
    let expected: Vec<_> = expected
        .iter()
        .map(|(cause, part)| (*cause, String::from(*part)))
        .collect();
    assert_eq!(written(&gap.causes), expected, "{column:?}: {gap:?}");
    invariants::hold(old, new);
}
