//! Scenarios made up at random for [`oracle`](../oracle), which works them out again in Python.

use std::io::{BufWriter, Write, stdout};
use std::process::{Command, Stdio};

use app::report::{Format, FullyPhasedIn, Report, Unallocated, View};
use app::words::{Language, Words};
use files::{Scenario, ScenarioId};
use model::Plan;

use super::asked;
use crate::architecture::root;
use crate::generator::{Dice, plan};

/// Scenarios that every change must pass.
const QUICK: u64 = 400;

/// How many plans there are to one that has all the throws it takes.
const SMALL: u64 = 8;

/// A plan; most are made of few throws, after which all is as simple as can be.
fn any_plan(seed: u64) -> Plan {
    let mut dice = Dice::of_seed(seed);
    if seed.is_multiple_of(SMALL) {
        return plan(&mut dice);
    }
    let count = 60 + dice.below(240);
    let throws = (0..count).map(|_| u32::try_from(dice.below(1 << 32)).unwrap());
    plan(&mut Dice::of_throws(throws.collect()))
}

/// A scenario's file and its report, each after a NUL, as the oracle reads them.
fn record(seed: u64, words: &Words) -> Vec<u8> {
    let plan = any_plan(seed);
    let mut dice = Dice::of_seed(!seed);
    let (unallocated, coverage) = if dice.once_in(4) {
        (Unallocated::LeftOut, "shared out")
    } else {
        (Unallocated::Counted, "everything")
    };
    let view = View {
        unallocated,
        fully_phased_in: FullyPhasedIn::Shown,
        ..View::default()
    };
    let (report, level) = shown(&plan, view, &mut dice, words);
    let report = report.written(Format::Json);
    let text = files::text(&Scenario::new(ScenarioId(seed), plan)).unwrap();
    format!("\0{text}\0{{\"coverage\": \"{coverage}\", \"level\": {level}, \"report\": {report}}}").into_bytes()
}

/// A report in the prices of a year, and which; in the plan's own where there are no index numbers.
fn shown<'a>(plan: &Plan, view: View, dice: &mut Dice, words: &'a Words) -> (Report<'a>, String) {
    let indices = &plan.settings().indices.operating;
    if !indices.is_empty() && dice.once_in(2) {
        let year = dice.pick(indices).year;
        let moved = View {
            price_level: Some(year),
            ..view
        };
        if let Ok(report) = Report::new(plan, moved, words) {
            return (report, year.to_string());
        }
    }
    (Report::new(plan, view, words).unwrap(), "null".to_owned())
}

/// Writes scenarios until there are enough, or nobody reads them.
fn write(out: impl Write, seeds: impl Iterator<Item = u64>) {
    let words = Words::of(Language::English);
    let mut out = BufWriter::new(out);
    for seed in seeds {
        if out.write_all(&record(seed, &words)).is_err() {
            return;
        }
    }
    // The last one ends where another would begin.
    drop(out.write_all(b"\0").and_then(|()| out.flush()));
}

#[test]
#[ignore = "writes scenarios for tests/harness/oracle, which starts it"]
fn scenarios() {
    let Some(count) = asked("OVERSLAG_SCENARIOS") else {
        return;
    };
    let first = asked("OVERSLAG_SEED").unwrap_or(1) << 32;
    write(stdout().lock(), first..first + count);
}

/// Whether the oracle finds nothing off, or finds much where it is told to round another way. Nothing where there is
/// no Python.
fn agrees(arguments: &[&str]) -> Option<bool> {
    let mut oracle = Command::new("python3")
        .arg(root().join("tests/harness/oracle"))
        .arg("--stdin")
        .args(arguments)
        .stdin(Stdio::piped())
        .spawn()
        .ok()?;
    write(oracle.stdin.take()?, 1..=QUICK);
    Some(oracle.wait().unwrap().success())
}

#[test]
fn another_language_works_out_the_same_figures() {
    assert_ne!(agrees(&[]), Some(false), "see what it prints");
}

#[test]
fn an_oracle_that_rounds_another_way_finds_differences() {
    assert_ne!(agrees(&["--wrong"]), Some(false));
}
