//! What opening and saving cost: `cargo bench -p files --bench files`.
//!
//! Opening reads, checks and calculates. Saving serialises and writes; it leaves out the wait for
//! the disk, and the reading back that is done off the screen's thread.

#![expect(
    clippy::expect_used,
    reason = "a plan that cannot be saved here has nothing to measure"
)]

use std::fs;

use divan::{Bencher, black_box};
use files::{Scenario, ScenarioId};
use model::{Ledger, Scope};

#[path = "../generator/large.rs"]
mod large;

use large::large_plan;

/// How many proposals the files hold.
const ROWS: [usize; 4] = [26, 1_000, 10_000, 100_000];

fn main() {
    divan::main();
}

fn scenario(rows: usize) -> Scenario {
    Scenario::new(ScenarioId(1), large_plan(rows, Scope::Cells))
}

#[divan::bench(args = ROWS, sample_count = 20)]
fn open(bencher: Bencher, rows: usize) {
    let folder = tempfile::tempdir().expect("a folder to write to");
    let file = folder.path().join("scenario.ron");
    fs::write(&file, files::text(&scenario(rows)).expect("a scenario with a text")).expect("a file");
    bencher.bench_local(|| {
        let opened = files::open(black_box(&file)).expect("a file that can be opened");
        Ledger::of(&opened.scenario.plan)
    });
}

#[divan::bench(args = ROWS, sample_count = 20)]
fn save(bencher: Bencher, rows: usize) {
    let scenario = scenario(rows);
    let folder = tempfile::tempdir().expect("a folder to write to");
    let file = folder.path().join("scenario.ron");
    bencher.bench_local(|| {
        let text = files::text(black_box(&scenario)).expect("a scenario with a text");
        fs::write(&file, text).expect("a file");
    });
}
