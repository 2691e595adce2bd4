//! What it takes to meet the targets, as the solver finds it and as trying everything does.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use app::solver::{Aim, Answer, Certainty, Found, MORE_PROPOSALS, MOST_SETS, Question, Stance, Watch, goals, solve};
use model::{
    Amount, AreaId, Coverage, Entry, Inclusion, Kind, Ledger, Line, Parts, Plan, Proposal, ProposalId, Text, Weight,
    Year,
};
use proptest::strategy::Strategy;
use proptest::test_runner::TestCaseResult;
use proptest::{prop_assert, prop_assert_eq};

use super::possible::{Possibilities, Possible};
use super::{hold, throws};
use crate::generator::dice::Dice;
use crate::generator::entries::kroner;
use crate::generator::large::mixed;
use crate::generator::plans::parts;

/// How many plans are tried.
const CASES: u32 = 2_000;

/// Plans with targets that lie about where they can be met, and something that is asked of them.
fn questions() -> impl Strategy<Value = (Plan, Question)> {
    throws(1_400).prop_map(|mut dice| {
        let most = size(&mut dice);
        let parts = likely(&mut dice, most);
        let plan = Plan::assembled(parts.clone()).expect("parts that fit together");
        let plan = Plan::assembled(aimed(&mut dice, parts, &plan)).expect("other targets");
        let question = question(&mut dice, &plan, most);
        (plan, question)
    })
}

/// How many proposals are free at most: few as a rule, as each one more doubles what is possible.
fn size(dice: &mut Dice) -> usize {
    match dice.below(200) {
        199 => 16,
        190.. => 12,
        _ => 8,
    }
}

/// Parts of a plan in which most proposals can be chosen.
fn likely(dice: &mut Dice, full: usize) -> Parts {
    let mut parts = parts(dice);
    let counting = parts
        .settings
        .statuses
        .iter()
        .find(|status| status.weight == Weight::Counts);
    let counting = counting.map(|status| status.name.clone());
    let modest = !dice.once_in(6);
    for row in &mut parts.proposals {
        if matches!(row.kind, Kind::Balancing(_)) || dice.once_in(8) {
            continue;
        }
        choosable(dice, row, counting.as_ref());
        if modest {
            row.lines = row.lines.iter().map(|line| modest_line(dice, line)).collect();
        }
    }
    let taken = |parts: &Parts| parts.proposals.iter().filter(|row| row.fills().is_none()).count();
    let first = parts.proposals.iter().find(|row| row.fills().is_none()).cloned();
    for number in 200..200 + u64::try_from(full).expect("few") {
        let Some(first) = first.as_ref().filter(|_| taken(&parts) < full && dice.once_in(2)) else {
            break;
        };
        let lines: Arc<[Line]> = first.lines.iter().map(|line| modest_line(dice, line)).collect();
        parts.proposals.push(Proposal {
            id: ProposalId(mixed(number)),
            lines,
            ..first.clone()
        });
    }
    parts
}

fn choosable(dice: &mut Dice, row: &mut Proposal, counting: Option<&Text>) {
    row.kind = Kind::Ordinary;
    row.inclusion = dice.pick(&[Inclusion::Excluded, Inclusion::Included]);
    row.decisions = Arc::default();
    row.status = counting.unwrap_or(&row.status).clone();
}

fn modest_line(dice: &mut Dice, line: &Line) -> Line {
    let amount = match dice.below(8) {
        0 => kroner(dice.between(0, 900) * 1_000, 0),
        1 => kroner(-dice.between(0, 99_999_999), 2),
        _ => kroner(-dice.between(1, 9) * 100_000, 0),
    };
    Line {
        amount: Entry::Amount(amount),
        ..line.clone()
    }
}

/// The same parts with targets of so many percent of all that can be saved, for the plan or for some areas.
fn aimed(dice: &mut Dice, mut parts: Parts, plan: &Plan) -> Parts {
    let ledger = Ledger::of(plan);
    let whole = !dice.once_in(4);
    for area in &mut parts.areas {
        let wanted = if whole {
            area.id == AreaId::WHOLE
        } else {
            !area.targets.is_empty() && area.id != AreaId::WHOLE
        };
        let mut targets = Vec::new();
        for year in plan.settings().years.iter().filter(|_| wanted) {
            if !dice.once_in(9) {
                targets.push((year, target(dice, &ledger, (area.id, year))));
            }
        }
        area.targets = targets.into();
    }
    parts
}

fn target(dice: &mut Dice, ledger: &Ledger, (area, year): (AreaId, Year)) -> Amount {
    let plan = ledger.plan();
    let place = 1 + plan.settings().years.place(year).expect("a year shown");
    let rows = plan
        .proposals()
        .filter(|row| plan.lies_in(row.area, area) && row.kind == Kind::Ordinary);
    let step = model::Step::new(kroner(1, 0)).expect("a krone");
    let saved = rows.map(|row| -ledger.row(row.id).map_or(0, |row| row.cells[place].figure.steps(step)));
    let most: i128 = saved.map(|saved| saved.max(0)).sum();
    let percent = dice.pick(&[50, 30, 70, 90, 100, 10, 105]);
    let wanted = (most * percent / 100 + i128::from(dice.between(-500, 500))).clamp(0, 999_000_000_000);
    kroner(-i64::try_from(wanted).expect("within the limits"), 0)
}

fn question(dice: &mut Dice, plan: &Plan, most: usize) -> Question {
    let stance = |dice: &mut Dice| match dice.below(12) {
        9 => Some(Stance::In),
        10 => Some(Stance::Out),
        11 => Some(Stance::Wished),
        _ => None,
    };
    let stances = plan.proposals().filter(|row| app::solver::can_be_chosen(plan, row));
    let ids: Vec<ProposalId> = stances.map(|row| row.id).collect();
    let mut stances: BTreeMap<_, _> = ids.iter().filter_map(|id| Some((*id, stance(dice)?))).collect();
    for id in ids.into_iter().skip(most) {
        stances.insert(id, dice.pick(&[Stance::Out, Stance::In]));
    }
    Question {
        stances,
        aim: dice.pick(&[Aim::FewestChanges, Aim::FewestProposals]),
    }
}

/// The best of all possibilities, as the solver promises them.
fn best(all: &[Possible]) -> Vec<&Possible> {
    let Some(first) = all.first() else { return Vec::new() };
    if first.missing > 0 {
        return vec![first];
    }
    let mut best: Vec<&Possible> = Vec::new();
    let met = all.iter().filter(|one| one.missing == 0 && one.unmet == first.unmet);
    for one in met.filter(|one| one.turned <= first.turned + MORE_PROPOSALS) {
        let within = |smaller: &&Possible| smaller.which.iter().all(|item| one.which.contains(item));
        if best.len() < MOST_SETS && !best.iter().any(within) {
            best.push(one);
        }
    }
    best
}

fn counts(found: &Found) -> BTreeSet<ProposalId> {
    let rows = found.ledger.plan().proposals();
    let counting = rows.filter(|row| {
        let counts = found
            .ledger
            .row(row.id)
            .is_some_and(|row| row.counts == model::Counts::Yes);
        counts && app::solver::can_be_chosen(found.ledger.plan(), row)
    });
    counting.map(|row| row.id).collect()
}

fn agrees((plan, question): &(Plan, Question)) -> TestCaseResult {
    let answer = solve(&Ledger::of(plan), question, &Watch::default());
    if goals(plan).is_empty() {
        prop_assert!(matches!(answer, Answer::NoTarget));
        return Ok(());
    }
    let all = Possibilities::of(plan, question).all();
    let best = best(&all);
    let (found, certainty) = match answer {
        Answer::Contradiction => (Vec::new(), Certainty::Proven),
        Answer::Met(found, certainty) => {
            prop_assert!(best.first().is_some_and(|best| best.missing == 0));
            (found, certainty)
        }
        Answer::Missing(found, certainty) => {
            prop_assert!(best.first().is_some_and(|best| best.missing > 0));
            (vec![*found], certainty)
        }
        Answer::NoTarget | Answer::Nothing => return Err(proptest::test_runner::TestCaseError::fail("no answer")),
    };
    prop_assert_eq!(certainty, Certainty::Proven);
    let steps = |one: &&Possible| if one.missing > 0 { one.missing } else { one.over };
    let expected: Vec<_> = best.iter().map(|one| (one.counts.clone(), steps(one))).collect();
    let reached: Vec<_> = found.iter().map(|found| (counts(found), found.steps)).collect();
    prop_assert_eq!(reached, expected);
    for found in &found {
        prop_assert_eq!(
            &plan.edited(&found.edit).expect("an edit that is allowed"),
            found.ledger.plan()
        );
        let total = |ledger: &Ledger| ledger.totals(AreaId::WHOLE, Coverage::All);
        prop_assert_eq!(total(&Ledger::of(found.ledger.plan())), total(&found.ledger));
    }
    Ok(())
}

#[test]
fn what_the_solver_finds_is_the_best_of_everything_that_is_possible() {
    hold(CASES, questions(), |question| agrees(&question));
}
