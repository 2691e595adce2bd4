//! How long large comparisons take; run with `--release --ignored --nocapture`.

#![expect(clippy::arithmetic_side_effects, reason = "small numbers made for a test")]

extern crate std;

use alloc::vec::Vec;
use std::time::Instant;

use super::plans::*;
use crate::*;

/// Eight plans of 1.000 proposals over ten years, of which every so many differ.
fn eight_plans(every: u64) -> Vec<Ledger> {
    let plan = |version: u64| {
        let rows = (1..=1_000_u64).map(|id| {
            let changed = version > 0 && id % every == 0;
            let text = if changed {
                alloc::format!("-{}", id + version)
            } else {
                alloc::format!("-{id}")
            };
            let first = if changed {
                1 + i64::try_from(version).unwrap()
            } else {
                1
            };
            with(row(id, &text), |line| line.phasing = from(2025, first))
        });
        plan_with(rows.collect(), |parts| {
            parts.areas = targets(&["-500000"; 10]);
            parts.settings.years = Years::new(year(2024), 10).unwrap();
        })
    };
    (0..8).map(|version| Ledger::of(&plan(version))).collect()
}

#[test]
#[ignore = "a measurement, for release builds"]
fn eight_plans_of_a_thousand_proposals() {
    for every in [1_000, 50, 10, 1] {
        let ledgers = eight_plans(every);
        let all: Vec<&Ledger> = ledgers.iter().collect();
        let begun = Instant::now();
        let comparison = Comparison::of(&all, &Matching::default()).unwrap();
        std::println!(
            "one in {every} changed: {:?}, {} rows",
            begun.elapsed(),
            comparison.matrix.len()
        );
    }
}
