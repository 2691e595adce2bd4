//! What an analyst should look at, in sentences.

mod figure;
mod mend;
mod row;
mod rule;
mod text;

use model::{
    Amount, AreaId, Asked, Finding, FindingKind, ScenarioFinding, Severity, TargetFinding, TextFinding, YearFigure,
};

use super::{Wording, capital, read};
use crate::messages::one_line;
use crate::words::Words;

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingWords {
    /// How much it matters.
    pub severity: Severity,
    /// The row or table it speaks of.
    pub about: String,
    /// What was found there, with its figures.
    pub text: String,
    /// What would mend it, the likeliest first; each goes on after `to mend it:`.
    pub mends: Vec<String>,
    /// Why it was put aside, where it was.
    pub muted: Option<String>,
}

impl FindingWords {
    /// What would mend it: one of these; nothing where nothing would.
    pub fn any_mend(&self, words: &Words) -> Option<String> {
        (!self.mends.is_empty()).then(|| enumerated(&self.mends, "list-or", words))
    }

    /// The row and what was found there, as one sentence.
    pub fn sentence(&self) -> String {
        format!("{}: {}", self.about, self.text)
    }
}

impl Wording<'_> {
    /// A finding in words.
    pub fn finding(&self, finding: &Finding) -> FindingWords {
        let (about, text) = self.found(&finding.kind);
        FindingWords {
            severity: finding.kind.severity(),
            about: capital(&about),
            text,
            mends: finding.mends.iter().map(|mend| self.mend(mend.remedy)).collect(),
            muted: finding.muted.as_ref().map(|reason| one_line(reason)),
        }
    }

    /// How much a finding matters, in a word.
    pub fn severity(&self, severity: Severity) -> String {
        self.words.text(match severity {
            Severity::Information => "severity-information",
            Severity::Attention => "severity-attention",
            Severity::Error => "severity-error",
        })
    }

    /// What it speaks of, and what was found there.
    fn found(&self, kind: &FindingKind) -> (String, String) {
        match kind {
            FindingKind::Figure(found) => self.figure_found(found),
            FindingKind::Row(id, found) => self.row_found(*id, found),
            FindingKind::Text(id, TextFinding::SharesBase { with, year, at_most }) => {
                let [first, second] = self.in_print_order([*id, *with]);
                let twice = YearFigure {
                    year: *year,
                    figure: at_most.clone(),
                };
                (self.proposal(first), self.shares_base(second, &twice))
            }
            FindingKind::Text(id, found) => (self.proposal(*id), self.text_found(found)),
            FindingKind::Rule(found) => self.rule_found(found),
            FindingKind::Target(area, found) => self.target_found(*area, found),
            FindingKind::Base(of, budget) => (self.name(Asked::Percent(*of)), self.base_found(*budget)),
            FindingKind::Scenario(found) => self.scenario_found(found),
        }
    }

    fn base_found(&self, budget: Amount) -> String {
        if budget.is_zero() {
            self.words.text("found-base-zero")
        } else {
            self.say_of("found-base-income", ("budget", &self.amount(budget)))
        }
    }

    fn target_found(&self, area: AreaId, found: &TargetFinding) -> (String, String) {
        let about = self.of_area("row-target", area);
        let text = match found {
            TargetFinding::NotMet(missing) => {
                let values = [
                    ("year", missing.year.to_string()),
                    ("amount", self.size(&missing.figure)),
                ];
                self.say("found-target-not-met", &read(&values))
            }
            TargetFinding::Exceeded { year, own, below } => {
                let values = [
                    ("year", year.to_string()),
                    ("own", self.style.printed(own)),
                    ("below", self.style.printed(below)),
                ];
                self.say("found-targets-below", &read(&values))
            }
        };
        (about, text)
    }

    fn scenario_found(&self, found: &ScenarioFinding) -> (String, String) {
        match found {
            ScenarioFinding::DuplicateNumber { number, proposals } => {
                let titles = proposals.iter().map(|id| self.proposal(*id));
                let titles: Vec<String> = titles.collect();
                let text = self.say_of("found-duplicate-number", ("proposals", &titles.join("; ")));
                (self.say_of("found-number", ("number", &one_line(number))), text)
            }
            ScenarioFinding::IndexMissing(money, years) => {
                let about = self.words.text(match money {
                    model::Money::Operating => "found-index-operating",
                    model::Money::Capital => "found-index-capital",
                });
                let years: Vec<String> = years.iter().map(ToString::to_string).collect();
                (about, self.say_of("found-index-missing", ("years", &years.join(", "))))
            }
            ScenarioFinding::MixedTotal { columns, one_off } => {
                let mixes: Vec<String> = columns.iter().map(|mixture| self.mix(mixture)).collect();
                let values = [("mixes", mixes.join("; ")), ("proposals", self.numbers_and(one_off))];
                (
                    self.words.text("row-total"),
                    self.say("found-mixed-total", &read(&values)),
                )
            }
        }
    }

    /// Parts of an enumeration, the last after `and`.
    pub fn listed(&self, parts: &[String]) -> String {
        enumerated(parts, "list-and", self.words)
    }
}

/// Parts of an enumeration, the last after a word between the two.
fn enumerated(parts: &[String], key: &str, words: &Words) -> String {
    match parts {
        [before @ .., last] if !before.is_empty() => words.with(key, &[("before", &before.join(", ")), ("last", last)]),
        _ => parts.concat(),
    }
}
