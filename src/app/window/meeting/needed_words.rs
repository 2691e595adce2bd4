//! What it takes, in words.

use model::{AreaId, Plan, ProposalId};

use super::needed::leaves_out;
use super::targets;
use crate::solver::{Aim, Answer, Certainty, Found, Stance, YearStand};
use crate::window::grid::{Sight, name_of};
use crate::words::Words;

/// What a set does: `Fjern ingen; tag VPU 7 og VPU 12 med`.
pub fn set(found: &Found, plan: &Plan, words: &Words) -> String {
    let dropped = names(&found.dropped, plan, words);
    let taken = names(&found.taken, plan, words);
    let key = match (found.dropped.is_empty(), found.taken.is_empty()) {
        (true, true) => "needed-nothing",
        (true, false) => "needed-take",
        (false, true) => "needed-drop",
        (false, false) => "needed-both",
    };
    words.with(key, &[("dropped", &dropped), ("taken", &taken)])
}

/// Names one after another: `VPU 7, VPU 8 og VPU 12`.
fn names(ids: &[ProposalId], plan: &Plan, words: &Words) -> String {
    let names: Vec<String> = ids.iter().map(|id| name_of(plan.proposal(*id))).collect();
    match names.split_last() {
        Some((last, first)) if !first.is_empty() => {
            words.with("needed-and", &[("first", &first.join(", ")), ("last", last)])
        }
        Some((only, _)) => only.clone(),
        None => String::new(),
    }
}

/// How every year stands then, and what that leaves out: `2024 0,030 over målet · 2025 nået`.
pub fn years(found: &Found, sight: Sight<'_>) -> String {
    let stands = found.years();
    let mut said: Vec<String> = stands.iter().map(|stand| year(stand, sight)).collect();
    let without = leaves_out(found.ledger.plan()).then(|| sight.words.text("needed-without"));
    said.extend(without);
    said.join(" · ")
}

/// Which year binds, or misses most where the targets are not met; nothing where there is but one.
pub fn binding(found: &Found, sight: Sight<'_>) -> String {
    let Some(binding) = found.binding().filter(|_| found.years().len() > 1) else {
        return String::new();
    };
    let key = if binding.target.net_outstanding.prints_as_saving() {
        "needed-misses-most"
    } else {
        "needed-binds"
    };
    sight.words.with(key, &[("year", &named(&binding, sight))])
}

fn year(stand: &YearStand, sight: Sight<'_>) -> String {
    let standing = targets::standing(sight, &stand.target);
    [named(stand, sight), standing.said(sight.words)].join(" ")
}

/// A year, with the area whose target it is where that is not the plan's.
fn named(stand: &YearStand, sight: Sight<'_>) -> String {
    let year = stand.year.to_string();
    match sight.ledger.plan().area(stand.area) {
        Some(area) if area.id != AreaId::WHOLE => [&*area.name, &year].join(" "),
        _ => year,
    }
}

/// What was found, in one sentence.
pub fn answer(answer: &Answer, words: &Words) -> String {
    match answer {
        Answer::Met(_, Certainty::Proven) => words.text("needed-proven"),
        Answer::Met(_, Certainty::WithinSteps(steps)) => words.with("needed-within", &[("count", &steps.to_string())]),
        Answer::Met(_, Certainty::Unproven) => words.text("needed-unproven"),
        Answer::Missing(_, Certainty::Proven) => words.text("needed-none"),
        Answer::Missing(..) => words.text("needed-none-found"),
        Answer::Contradiction => words.text("needed-contradiction"),
        Answer::NoTarget => words.text("needed-no-target"),
        Answer::Nothing => words.text("needed-stopped"),
    }
}

/// What shall be as few as possible.
pub fn aim(aim: Aim, words: &Words) -> String {
    words.text(match aim {
        Aim::FewestChanges => "needed-fewest-changes",
        Aim::FewestProposals => "needed-fewest-proposals",
    })
}

/// What was decided about a proposal.
pub fn stance(stance: Option<Stance>, words: &Words) -> String {
    words.text(match stance {
        None => "needed-free",
        Some(Stance::In) => "needed-in",
        Some(Stance::Out) => "needed-out",
        Some(Stance::Wished) => "needed-wished",
    })
}
