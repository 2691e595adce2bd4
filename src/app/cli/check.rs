//! `check`: whether files are whole, and their plans keep their own rules.

use std::path::Path;

use clap::ArgMatches;
use files::Opened;
use model::{AreaId, Column, Coverage, Ledger, Plan, Severity, Years};

use super::arguments::paths;
use super::{Outcome, print, tell};
use crate::messages;
use crate::numbers::{NumberStyle, unit_key};
use crate::report::{PAGE, wrapped};
use crate::wording::{FindingWords, Wording};
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
            let found = Found::of(&opened, words);
            let outcome = if found.count() == 0 {
                Outcome::Fine
            } else {
                Outcome::Findings
            };
            let text = verdict(file, &found, &opened.scenario.plan, words);
            print(&text, words).max(outcome)
        }
    }
}

/// What there is to look at, in the order in which it is said.
struct Found {
    /// About the file.
    warnings: Vec<String>,
    /// About the plan: to be looked at, worth knowing, and put aside.
    findings: Vec<FindingWords>,
}

impl Found {
    fn of(opened: &Opened, words: &Words) -> Self {
        let plan = &opened.scenario.plan;
        let warnings = opened.warnings.iter();
        let ledger = Ledger::of(plan);
        let settings = plan.settings();
        let style = NumberStyle::new(settings, settings.notation, words.language());
        let wording = Wording::new(&ledger, words, style);
        let findings = ledger.findings();
        Self {
            warnings: warnings
                .map(|warning| messages::warning(plan, warning, words))
                .collect(),
            findings: findings.iter().map(|finding| wording.finding(finding)).collect(),
        }
    }

    /// How many things somebody should look at.
    fn count(&self) -> usize {
        self.warnings.len() + self.to_look_at().count()
    }

    fn to_look_at(&self) -> impl Iterator<Item = &FindingWords> {
        let open = self.findings.iter().filter(|found| found.muted.is_none());
        open.filter(|found| found.severity != Severity::Information)
    }

    fn for_information(&self) -> impl Iterator<Item = &FindingWords> {
        let open = self.findings.iter().filter(|found| found.muted.is_none());
        open.filter(|found| found.severity == Severity::Information)
    }

    fn muted(&self) -> impl Iterator<Item = &FindingWords> {
        self.findings.iter().filter(|found| found.muted.is_some())
    }

    /// Everything as indented lines.
    fn lines(&self, words: &Words) -> Vec<String> {
        let mut lines: Vec<String> = self.warnings.iter().flat_map(|warning| item(warning)).collect();
        lines.extend(self.to_look_at().flat_map(|found| finding(found, words)));
        let under = |key: &str, findings: Vec<String>| {
            let heading = (!findings.is_empty()).then(|| words.text(key));
            heading.into_iter().chain(findings).collect::<Vec<_>>()
        };
        let information = self.for_information().flat_map(|found| finding(found, words));
        lines.extend(under("check-for-information", information.collect()));
        let muted = self.muted().flat_map(|found| put_aside(found, words));
        lines.extend(under("check-muted", muted.collect()));
        lines
    }
}

/// A finding, and what would mend it.
fn finding(found: &FindingWords, words: &Words) -> Vec<String> {
    let mut lines = item(&found.sentence());
    let mends = found.any_mend(words);
    let mends = mends.map(|mends| words.with("check-mend", &[("mends", &mends)]));
    lines.extend(mends.into_iter().flat_map(|mends| under_item(&mends)));
    lines
}

/// A finding that was put aside, and why.
fn put_aside(found: &FindingWords, words: &Words) -> Vec<String> {
    let mut lines = item(&found.sentence());
    let reason = match found.muted.as_deref() {
        Some("") | None => words.text("check-muted-no-reason"),
        Some(reason) => words.with("check-muted-reason", &[("reason", reason)]),
    };
    lines.extend(under_item(&reason));
    lines
}

/// Something of a list, in lines that fit on a page.
fn item(text: &str) -> Vec<String> {
    let mut lines = under_item(text);
    if let Some(first) = lines.first_mut() {
        *first = format!("- {}", first.trim_start());
    }
    lines
}

fn under_item(text: &str) -> Vec<String> {
    let lines = text.lines().flat_map(|line| wrapped(line, PAGE.saturating_sub(4)));
    lines.map(|line| format!("  {line}")).collect()
}

fn verdict(file: &Path, found: &Found, plan: &Plan, words: &Words) -> String {
    let name = messages::name(file);
    let first = match found.count() {
        0 => words.with("check-fine", &[("file", &name)]),
        count => words.with("check-findings", &[("file", &name), ("count", &count.to_string())]),
    };
    let lines = [contents(plan, words), total(plan, words)];
    let lines = lines
        .into_iter()
        .chain(published(plan, words))
        .chain(found.lines(words));
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
        span(years),
    ];
    let [proposals, areas, years, span] = &values;
    let values = [
        ("proposals", proposals),
        ("areas", areas),
        ("years", years),
        ("span", span),
    ];
    words.with("check-contents", &values.map(|(name, value)| (name, value.as_str())))
}

/// The first year and the last, where there are two.
fn span(years: Years) -> String {
    let (first, last) = (years.first().to_string(), years.last().to_string());
    if first == last {
        return first;
    }
    [first, last].join("-")
}

/// How many figures somebody published are checked.
fn published(plan: &Plan, words: &Words) -> Option<String> {
    let count = plan.settings().published.len();
    (count > 0).then(|| words.with("check-published", &[("count", &count.to_string())]))
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
