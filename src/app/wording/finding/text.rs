//! Where a proposal's text and its row in the table do not say the same.

use model::{ProposalId, Taken, TextFinding, TextYear, YearFigure};

use super::super::{Wording, read};
use crate::messages::one_line;

impl Wording<'_> {
    pub(super) fn text_found(&self, found: &TextFinding) -> String {
        match found {
            TextFinding::Contradicts(years) => self.contradiction(years),
            TextFinding::YearsNotNamed(years) => self.say_of("found-text-years", ("years", &self.year_figures(years))),
            TextFinding::NotNetted(years) => {
                let given = years.iter().map(|found| (found.year, self.size_of(found.text)));
                self.say_of("found-text-not-netted", ("years", &self.in_years(given)))
            }
            TextFinding::OneOff => self.words.text("found-text-one-off"),
            TextFinding::Range {
                low,
                high,
                table,
                taken,
            } => {
                let values = [
                    ("low", self.size_of(*low)),
                    ("high", self.size_of(*high)),
                    ("table", self.size(table)),
                ];
                self.say(taken_key(*taken), &read(&values))
            }
            TextFinding::Title(title) => self.say_of("found-text-title", ("title", &one_line(title))),
            TextFinding::NoAmount => self.words.text("found-text-no-amount"),
            TextFinding::SharesBase { with, year, at_most } => {
                let twice = YearFigure {
                    year: *year,
                    figure: at_most.clone(),
                };
                self.shares_base(*with, &twice)
            }
        }
    }

    /// That a proposal takes from the same money as another.
    pub(super) fn shares_base(&self, other: ProposalId, twice: &YearFigure) -> String {
        let values = [
            ("other", self.proposal(other)),
            ("year", twice.year.to_string()),
            ("amount", self.size(&twice.figure)),
        ];
        self.say("found-text-shares-base", &read(&values))
    }

    /// Two proposals in the order in which the table has them.
    pub(super) fn in_print_order(&self, [left, right]: [ProposalId; 2]) -> [ProposalId; 2] {
        let areas = self.plan().areas_in_order();
        let mut printed = areas.iter().flat_map(|(_, area)| area.proposals.iter());
        match printed.find(|id| [left, right].contains(id)) {
            Some(first) if *first == right => [right, left],
            _ => [left, right],
        }
    }

    fn contradiction(&self, years: &[TextYear]) -> String {
        let years = years.iter().map(|found| {
            let values = [
                ("year", found.year.to_string()),
                ("text", self.amount(found.text)),
                ("table", self.style.printed(&found.table)),
            ];
            self.say("found-text-year", &read(&values))
        });
        let years = self.listed(&years.collect::<Vec<_>>());
        self.say_of("found-text-contradicts", ("years", &years))
    }
}

const fn taken_key(taken: Taken) -> &'static str {
    match taken {
        Taken::Low => "found-text-range-low",
        Taken::High => "found-text-range-high",
        Taken::Outside => "found-text-range-outside",
    }
}
