//! Derivations are checked by what they say about single figures, and by walking every figure.

mod everything;
mod others;
mod plans;
mod rows;
mod sums;
mod targets;
mod walk;

use alloc::string::String;
use alloc::vec::Vec;

use crate::{AmountOf, Asked, Column, Derivation, DerivationStep, How, Ledger, Notation, Sign, Unit, Year};

/// Figures in mio. kr., savings negative.
const MILLIONS: Notation = Notation {
    unit: Unit::Millions,
    sign: Sign::SavingsNegative,
};
/// Figures in ones: posts and per cent.
const ONES: Notation = Notation {
    unit: Unit::Kroner,
    sign: Sign::SavingsNegative,
};

fn year(number: i64) -> Column {
    Column::Year(Year::new(number).unwrap())
}

fn derived(ledger: &Ledger, asked: Asked) -> Derivation {
    let derivation = ledger.derivation(asked).unwrap();
    assert!(derivation.adds_up(), "{derivation:#?}");
    derivation
}

fn amount(ledger: &Ledger, of: AmountOf, column: Column) -> Derivation {
    derived(ledger, Asked::Amount(of, column))
}

/// What the leaves add to the exact and to the printed figure, in mio. kr.
fn leaves(derivation: &Derivation) -> Vec<(String, String)> {
    let written = |leaf: &&DerivationStep| (leaf.exact.written(MILLIONS), leaf.printed.written(MILLIONS));
    derivation.leaves().iter().map(written).collect()
}

fn check_leaves(derivation: &Derivation, expected: &[(&str, &str)]) {
    let found = leaves(derivation);
    let found: Vec<_> = found
        .iter()
        .map(|(exact, printed)| (exact.as_str(), printed.as_str()))
        .collect();
    assert_eq!(found, expected, "{derivation:#?}");
}

fn hows(derivation: &Derivation) -> Vec<&How> {
    derivation.leaves().into_iter().map(|leaf| &leaf.how).collect()
}
