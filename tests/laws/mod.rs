//! What holds for every plan and every edit, tried on thousands made up at random.
//!
//! Every run tries the same cases; `PROPTEST_RNG_SEED=7 cargo test laws` tries others, and
//! `PROPTEST_CASES=100000` more. A law that fails is shown with the smallest plan that breaks it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a law looks only where there is something; a mistake shall stop the test"
)]

mod balancing;
mod compared;
mod delayed;
mod explained;
mod extremes;
mod figures;
mod history;
mod journal;
mod limits;
mod merged;
mod naive;
mod notation;
mod oracle;
mod order;
mod phase_ins;
mod possible;
mod price_level;
mod refusals;
mod rounding;
mod said;
mod saved;
mod shares;
mod solved;
mod sums;
mod taken_over;
mod targets;

use model::Plan;
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseResult, TestRunner};

use crate::generator::{Dice, edit, plan};

/// How many cases a law is tried on where a case is cheap.
const MANY: u32 = 10_000;

/// Dice with at most so many throws; a plan takes some hundred, an edit a dozen.
fn throws(most: usize) -> impl Strategy<Value = Dice> {
    vec(any::<u32>(), 0..=most).prop_map(Dice::of_throws)
}

/// Any plan of up to a dozen proposals and some balancing ones.
fn plans() -> impl Strategy<Value = Plan> {
    throws(1_200).prop_map(|mut dice| plan(&mut dice))
}

/// What fewer than so many edits made of a plan; those that are refused change nothing.
fn edited(dice: &mut Dice, plan: &Plan, most: u64) -> Plan {
    let mut plan = plan.clone();
    for _ in 0..dice.below(most) {
        let edit = edit(dice, &plan);
        plan = plan.edited(&edit).unwrap_or(plan);
    }
    plan
}

/// Tries a law on so many cases, or on as many as `PROPTEST_CASES` says.
fn hold<S: Strategy>(cases: u32, strategy: S, law: impl Fn(S::Value) -> TestCaseResult) {
    let asked = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok());
    let mut config = Config {
        cases: asked.unwrap_or(cases),
        failure_persistence: None,
        ..Config::default()
    };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(1);
    }
    let broken = TestRunner::new(config).run(&strategy, law).err();
    assert!(
        broken.is_none(),
        "{}",
        broken.map(|broken| broken.to_string()).unwrap_or_default()
    );
}
