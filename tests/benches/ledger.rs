//! What an edit costs: `cargo bench -p model --bench ledger`; and what plans take: `cargo bench -p model --bench ledger -- memory`.
//!
//! Every edit goes through a history of at least 500 steps and ends with what the screen shows at
//! once: the totals, and how far the target is met. The columns of numbers are rows.

#![allow(clippy::expect_used, reason = "a benchmark that cannot be set up shall stop")]

use std::cell::RefCell;

use divan::{Bencher, black_box};
use model::{
    AreaId, Coverage, CurveEdit, Edit, Entry, Fraction, History, Inclusion, Ledger, LineEdit, Month, PhaseIn,
    ProposalEdit, Ramp, Scope,
};

#[path = "../generator/large.rs"]
mod large;

use large::{LINE, curve_id, large_plan, proposal_id, thousands, year};

/// How many proposals the plans have.
const ROWS: [usize; 4] = [26, 1_000, 10_000, 100_000];
/// How many steps a history has before it is measured.
const STEPS: usize = 500;

fn main() {
    // Apart from what is timed: plans that came and went leave memory in pieces.
    if std::env::args().any(|argument| argument == "memory") {
        memory();
    } else {
        divan::main();
    }
}

/// Prints what plans with their ledgers take, where the system says it.
fn memory() {
    for rows in [10_000, 100_000] {
        let before = resident_kilobytes();
        let kept = History::of(&large_plan(rows, Scope::Cells));
        if let (Some(before), Some(after)) = (before, resident_kilobytes()) {
            println!(
                "{rows} rows: plan and ledger take {} MB",
                after.saturating_sub(before) / 1_000
            );
        }
        drop(black_box(kept));
    }
}

/// What the process holds in memory, as Linux counts it.
fn resident_kilobytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// A history of a plan that somebody has worked on for a while.
fn history(rows: usize, scope: Scope) -> History {
    let mut history = History::of(&large_plan(rows, scope));
    let steps = if scope == Scope::Balanced { 10 } else { STEPS };
    for step in 0..steps {
        make(&mut history, &amount_edit(rows, step));
    }
    history
}

fn make(history: &mut History, edit: &Edit) {
    history.edit(edit).expect("an edit that can be made");
}

/// What the screen shows of the whole plan after each edit.
fn look(history: &History) {
    let ledger = history.ledger();
    black_box(ledger.totals(AreaId::WHOLE, Coverage::All));
    black_box(ledger.target_years(AreaId::WHOLE, Coverage::All));
}

/// Measures one edit after the other, each on the history that the last one left.
fn edits(bencher: Bencher, mut history: History, edit: impl Fn(usize) -> Edit) {
    let mut step = STEPS;
    bencher.bench_local(|| {
        step += 1;
        make(&mut history, &edit(step));
        look(&history);
    });
}

fn amount_edit(rows: usize, step: usize) -> Edit {
    let amount = thousands(-10_000 - i64::try_from(step).unwrap_or(0));
    let row = proposal_id(step * 7 % rows);
    Edit::Line(row, LINE, LineEdit::Amount(Entry::Amount(amount)))
}

#[divan::bench(args = ROWS)]
fn change_one_amount(bencher: Bencher, rows: usize) {
    edits(bencher, history(rows, Scope::Cells), |step| amount_edit(rows, step));
}

#[divan::bench(args = [10_000], sample_count = 50)]
fn change_one_amount_in_scope_balanced(bencher: Bencher, rows: usize) {
    edits(bencher, history(rows, Scope::Balanced), |step| amount_edit(rows, step));
}

#[divan::bench(args = ROWS)]
fn include_or_exclude(bencher: Bencher, rows: usize) {
    edits(bencher, history(rows, Scope::Cells), |step| {
        let inclusion = if (step / rows).is_multiple_of(2) {
            Inclusion::Excluded
        } else {
            Inclusion::Included
        };
        Edit::Proposal(proposal_id(step % rows), ProposalEdit::Include(inclusion))
    });
}

#[divan::bench(args = ROWS, sample_count = 50)]
fn change_one_share_of_a_curve(bencher: Bencher, rows: usize) {
    edits(bencher, history(rows, Scope::Cells), |step| {
        let share = Fraction::new(step as u64 % 12, 12).expect("a twelfth");
        Edit::Curve(curve_id(4), CurveEdit::Share(year(2025), share))
    });
}

/// An S-curve from any month of the first year.
fn s_curve_edit(step: usize, months: u8) -> Edit {
    let number = i64::try_from(step % 12).unwrap_or(0);
    let first = Month::new(year(2024), 1 + number).expect("a month");
    Edit::Curve(curve_id(2), CurveEdit::PhaseIn(PhaseIn::SCurve(Ramp { first, months })))
}

#[divan::bench(args = ROWS, sample_count = 50)]
fn change_a_whole_curve(bencher: Bencher, rows: usize) {
    edits(bencher, history(rows, Scope::Cells), |step| s_curve_edit(step, 24));
}

/// Seventeen months give fractions that are summed apart.
#[divan::bench(args = ROWS, sample_count = 50)]
fn change_a_whole_curve_to_an_odd_one(bencher: Bencher, rows: usize) {
    edits(bencher, history(rows, Scope::Cells), |step| s_curve_edit(step, 17));
}

#[divan::bench(args = ROWS)]
fn undo(bencher: Bencher, rows: usize) {
    let history = RefCell::new(history(rows, Scope::Cells));
    history.borrow_mut().undo();
    bencher
        .with_inputs(|| history.borrow_mut().redo())
        .bench_local_values(|_| {
            let undone = history.borrow_mut().undo();
            look(&history.borrow());
            undone
        });
}

#[divan::bench(args = ROWS, sample_count = 30)]
fn calculate_everything(bencher: Bencher, rows: usize) {
    let plan = large_plan(rows, Scope::Cells);
    bencher.bench_local(|| Ledger::of(&plan));
}

#[divan::bench(args = [26, 1_000, 10_000], sample_count = 20)]
fn findings(bencher: Bencher, rows: usize) {
    let ledger = Ledger::of(&large_plan(rows, Scope::Cells));
    bencher.bench_local(|| ledger.findings());
}
