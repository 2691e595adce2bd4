//! What it takes to meet the targets of sixty proposals over five years: `cargo bench -p app --bench needed`.

#![allow(clippy::expect_used, reason = "a benchmark that cannot be set up shall stop")]

use app::solver::{Aim, Answer, Certainty, Question, Watch, solve};
use model::{
    Amount, Area, AreaId, Ceiling, Details, Entry, Inclusion, Kind, Ledger, Line, LineId, LineKind, Mode, Money, Month,
    Parts, PhaseIn, Phasing, Plan, Proposal, ProposalId, Ramp, Rounding, Rules, Scope, Settings, Step, Year, Years,
};
use std::sync::Arc;
use std::time::Instant;

#[path = "../generator/large.rs"]
#[allow(dead_code, reason = "plans of another make are measured elsewhere")]
mod large;

use large::{THOUSANDS, mixed, year};

/// How many proposals there are.
const PROPOSALS: u64 = 60;
/// What part of all savings the targets ask for, in percent.
const TARGETS: [i64; 4] = [20, 40, 60, 80];

/// How often each is answered.
const TIMES: u32 = 5;

fn main() {
    for percent in TARGETS {
        let ledger = Ledger::of(&plan(percent));
        let question = Question {
            aim: Aim::FewestProposals,
            ..Question::default()
        };
        let watch = Watch::default();
        let begun = Instant::now();
        for _ in 0..TIMES {
            let answer = solve(&ledger, &question, &watch);
            assert!(matches!(answer, Answer::Met(_, Certainty::Proven)), "{answer:?}");
        }
        let tried = watch.tried() / u64::from(TIMES);
        println!(
            "{PROPOSALS} proposals, targets of {percent} %: {:?}, {tried} choices",
            begun.elapsed() / TIMES
        );
    }
}

fn thousands(value: i64) -> Amount {
    Amount::new(value.into(), THOUSANDS).expect("an amount within the limits")
}

/// A number from `low`, below `high`, that a proposal always has.
fn between(id: u64, salt: u64, (low, high): (i64, i64)) -> i64 {
    let sides = u64::try_from(high - low).expect("a range");
    low + i64::try_from(mixed(id * 31 + salt) % sides).expect("a small number")
}

fn proposal(id: u64) -> Proposal {
    let large = id.is_multiple_of(3);
    let saved = between(id, 1, if large { (500, 4_000) } else { (30, 900) });
    let month = |of: i64| Month::new(year(of), between(id, 2, (1, 13))).expect("a month");
    let phase_in = match id % 3 {
        0 => PhaseIn::FullFrom(month(2024)),
        1 => PhaseIn::FullFrom(month(between(id, 3, (2024, 2027)))),
        _ => PhaseIn::Linear(Ramp {
            first: month(2024),
            months: 24,
        }),
    };
    let line = Line {
        id: LineId(1),
        name: "".into(),
        kind: LineKind::Saving,
        amount: Entry::Amount(thousands(-saved)),
        phasing: Phasing::Own(phase_in),
        stated: Arc::new([]),
        money: Money::Operating,
        ceiling: Ceiling::Inside,
    };
    Proposal {
        id: ProposalId(id),
        number: id.to_string().into(),
        title: "Forslag".into(),
        area: AreaId::WHOLE,
        kind: Kind::Ordinary,
        inclusion: Inclusion::Excluded,
        status: "foreslået".into(),
        lines: Arc::new([line]),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::new(Details::default()),
    }
}

/// Sixty proposals, none of which counts, and targets of so many percent of all of them together.
fn plan(percent: i64) -> Plan {
    let years = Years::new(year(2024), 5).expect("five years");
    let rounding = Rounding {
        step: Step::THOUSAND_KRONER,
        mode: Mode::HalfAwayFromZero,
        scope: Scope::Cells,
    };
    let mut parts = Parts {
        settings: Settings::new("Katalog", THOUSANDS, years, rounding),
        areas: vec![Area::new(AreaId::WHOLE, "", None)],
        curves: Vec::new(),
        proposals: (1..=PROPOSALS).map(proposal).collect(),
        rules: Rules::default(),
    };
    let all = Ledger::of(&Plan::assembled(parts.clone()).expect("a plan"));
    let target = |(year, total): (Year, &model::Total)| {
        let saved = i64::try_from(total.figure.steps(Step::THOUSAND_KRONER)).expect("a sum within the limits");
        (year, thousands(saved * percent / 100))
    };
    let saved = all.left_out(model::Coverage::All);
    let targets = years.iter().zip(saved.get(1..).unwrap_or_default());
    if let Some(whole) = parts.areas.first_mut() {
        whole.targets = targets.map(target).collect();
    }
    Plan::assembled(parts).expect("a plan with targets")
}
