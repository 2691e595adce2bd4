//! What comparing costs: `cargo bench -p model --bench comparison`. Eight plans of 1.000 proposals over ten
//! years, each against the first; the columns of numbers are how many proposals in 1.000 differ.

#![allow(clippy::expect_used, reason = "a benchmark that cannot be set up shall stop")]

use divan::{Bencher, black_box};
use model::{Comparison, Edit, Entry, Ledger, LineEdit, Matching, Plan, Scope};

#[path = "../generator/large.rs"]
mod large;

use large::{LINE, large_plan, proposal_id, thousands};

/// How many proposals a plan has.
const ROWS: usize = 1_000;
/// How many plans are compared.
const PLANS: i64 = 8;

fn main() {
    divan::main();
}

/// A plan in which some proposals have another amount.
fn changed(plan: &Plan, (version, rows): (i64, usize)) -> Plan {
    let every = ROWS / rows.max(1);
    let edits = (0..ROWS).step_by(every).take(rows).map(|place| {
        let amount = Entry::Amount(thousands(-1_000 - version));
        Edit::Line(proposal_id(place), LINE, LineEdit::Amount(amount))
    });
    plan.edited(&Edit::Batch(edits.collect())).expect("amounts are free")
}

#[divan::bench(args = [0, 20, 100, 1_000])]
fn eight_plans(bencher: Bencher, rows: usize) {
    let base = large_plan(ROWS, Scope::Cells);
    let ledgers: Vec<Ledger> = (0..PLANS)
        .map(|version| {
            let rows = if version == 0 { 0 } else { rows };
            Ledger::of(&changed(&base, (version, rows)))
        })
        .collect();
    let all: Vec<&Ledger> = ledgers.iter().collect();
    bencher.bench_local(|| {
        black_box(Comparison::of(black_box(&all), &Matching::default())).expect("eight can be compared")
    });
}
