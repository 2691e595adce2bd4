//! `check`: whether files are whole, and their plans keep their own rules.

use std::path::Path;

use clap::ArgMatches;
use files::Opened;
use model::{AreaId, Choice, Column, Coverage, Ledger, Plan};

use super::arguments::paths;
use super::{Outcome, print, tell};
use crate::messages;
use crate::numbers::{NumberStyle, unit_key};
use crate::words::Words;

/// `check`: every file is looked at, and the worst that was found is the outcome.
pub(super) fn check(matches: &ArgMatches, words: &Words) -> Outcome {
    let outcomes = paths(matches).into_iter().map(|file| checked(file, words));
    outcomes.fold(Outcome::Fine, Outcome::max)
}

fn checked(file: &Path, words: &Words) -> Outcome {
    match files::open(file) {
        Err(error) => tell(&messages::not_opened(file, &error, words)),
        Ok(opened) => {
            let findings = findings(&opened, words);
            let outcome = if findings.is_empty() {
                Outcome::Fine
            } else {
                Outcome::Findings
            };
            let text = verdict(file, &findings, &opened.scenario.plan, words);
            print(&text, words).max(outcome)
        }
    }
}

/// What there is to look at: about the file first, then about the plan's own rules.
fn findings(opened: &Opened, words: &Words) -> Vec<String> {
    let plan = &opened.scenario.plan;
    let of_file = opened
        .warnings
        .iter()
        .map(|warning| messages::warning(plan, warning, words));
    let broken = plan.broken();
    let of_rules = broken.iter().map(|broken| messages::broken(plan, broken, words));
    let sets = plan.rules().alternatives.iter();
    let undecided = sets.filter(|set| set.choice == Choice::ExactlyOne && set.chosen.is_empty());
    of_file
        .chain(of_rules)
        .chain(undecided.map(|set| messages::none_chosen(set, words)))
        .collect()
}

fn verdict(file: &Path, findings: &[String], plan: &Plan, words: &Words) -> String {
    let name = messages::name(file);
    let first = match findings.len() {
        0 => words.with("check-fine", &[("file", &name)]),
        count => words.with("check-findings", &[("file", &name), ("count", &count.to_string())]),
    };
    let findings = findings.iter().map(|finding| format!("- {finding}"));
    let lines = [contents(plan, words), total(plan, words)].into_iter().chain(findings);
    std::iter::once(format!("{first}\n"))
        .chain(lines.map(|line| format!("  {line}\n")))
        .collect()
}

/// How many proposals, areas and years there are.
fn contents(plan: &Plan, words: &Words) -> String {
    let years = plan.settings().years;
    let counted = |key, count: usize| words.with(key, &[("count", &count.to_string())]);
    // The whole plan is the first of the areas, and none that was made.
    let areas = plan.areas_in_order().len().saturating_sub(1);
    let values = [
        counted("count-proposals", plan.proposal_count()),
        counted("count-areas", areas),
        counted("count-years", years.count()),
        years.first().to_string(),
        years.last().to_string(),
    ];
    let [proposals, areas, years, first, last] = &values;
    let values = [
        ("proposals", proposals),
        ("areas", areas),
        ("years", years),
        ("first", first),
        ("last", last),
    ];
    words.with("check-contents", &values.map(|(name, value)| (name, value.as_str())))
}

/// The total, calculated anew, column by column.
fn total(plan: &Plan, words: &Words) -> String {
    let settings = plan.settings();
    let style = NumberStyle::new(settings, settings.notation, words.language());
    let ledger = Ledger::of(plan);
    let totals = ledger.totals(AreaId::WHOLE, Coverage::All);
    let figures = ledger.columns().zip(&totals).filter_map(|(column, total)| {
        let column = match column {
            Column::FullYear => words.text("column-full-year").to_lowercase(),
            Column::Year(year) => year.to_string(),
            Column::FullyPhasedIn => return None,
        };
        Some(words.with(
            "check-figure",
            &[("column", &column), ("amount", &style.printed(&total.figure))],
        ))
    });
    let figures: Vec<String> = figures.collect();
    let unit = words.text(unit_key(settings.notation.unit));
    words.with("check-total", &[("unit", &unit), ("figures", &figures.join("; "))])
}
