//! What one proposal's amounts say, in words.

use model::{Amount, Column, LineKind, ProposalId, RowFinding, Year, YearFigure};

use super::super::{Wording, read};
use crate::messages;

impl Wording<'_> {
    pub(super) fn row_found(&self, id: ProposalId, found: &RowFinding) -> (String, String) {
        let about = match found {
            RowFinding::WrongSign { line, .. } | RowFinding::StatedBeforeEffect { line, .. } => self.line(id, *line),
            _ => self.proposal(id),
        };
        (about, self.row_text(found))
    }

    fn row_text(&self, found: &RowFinding) -> String {
        match found {
            RowFinding::NotQuantified(columns) => {
                self.say_of("found-not-quantified", ("columns", &self.columns(columns)))
            }
            RowFinding::NotFullyPhasedIn(Some(year)) => self.say_of("found-full-effect", ("year", &year.to_string())),
            RowFinding::NotFullyPhasedIn(None) => self.words.text("found-full-effect-never"),
            RowFinding::WrongSign { kind, amounts, .. } => self.wrong_sign(*kind, amounts),
            RowFinding::SavesMoreThanBase { saving, base } => {
                let values = [("saving", self.size(saving)), ("base", self.size_of(*base))];
                self.say("found-more-than-base", &read(&values))
            }
            RowFinding::StatedBeforeEffect {
                year, stated, first, ..
            } => {
                let values = [
                    ("year", year.to_string()),
                    ("amount", self.amount(*stated)),
                    ("month", messages::month(*first, self.words)),
                ];
                self.say("found-before-effect", &read(&values))
            }
            RowFinding::BalancingCosts(years) => {
                self.say_of("found-balancing-costs", ("years", &self.year_figures(years)))
            }
            RowFinding::BalancingGrows { from, to } => {
                let values = [
                    ("from", from.year.to_string()),
                    ("before", self.style.printed(&from.figure)),
                    ("to", to.year.to_string()),
                    ("after", self.style.printed(&to.figure)),
                ];
                self.say("found-balancing-grows", &read(&values))
            }
        }
    }

    fn wrong_sign(&self, kind: LineKind, amounts: &[(Column, Amount)]) -> String {
        let key = match kind {
            LineKind::Saving => "found-sign-saving",
            LineKind::Investment => "found-sign-investment",
            LineKind::GivenBack => "found-sign-given-back",
            LineKind::LostIncome => "found-sign-lost-income",
        };
        let amounts: Vec<String> = amounts
            .iter()
            .map(|(column, amount)| self.in_column(*column, &self.amount(*amount)))
            .collect();
        self.say_of(key, ("amounts", &self.listed(&amounts)))
    }

    /// An amount without its sign.
    pub(in super::super) fn size_of(&self, amount: Amount) -> String {
        self.amount(amount).trim_start_matches('-').to_owned()
    }

    fn in_column(&self, column: Column, amount: &str) -> String {
        match column {
            Column::FullYear | Column::FullyPhasedIn => {
                let column = self.column(column).to_lowercase();
                self.say("found-in-column", &[("column", &column), ("amount", amount)])
            }
            Column::Year(year) => self.in_year(&year.to_string(), amount),
        }
    }

    /// An amount in a year: `-0,080 i 2024`.
    pub(super) fn in_year(&self, year: &str, amount: &str) -> String {
        self.say("found-in-year", &[("year", year), ("amount", amount)])
    }

    pub(super) fn year_figures(&self, years: &[YearFigure]) -> String {
        self.in_years(
            years
                .iter()
                .map(|found| (found.year, self.style.printed(&found.figure))),
        )
    }

    /// Amounts by year, the same in years that follow each other said once: `0,700 i 2024-2027`.
    pub(super) fn in_years(&self, years: impl Iterator<Item = (Year, String)>) -> String {
        let mut spans: Vec<(Year, Year, String)> = Vec::new();
        for (year, amount) in years {
            match spans.last_mut() {
                Some((_, last, said)) if *said == amount && year.since(*last) == 1 => *last = year,
                _ => spans.push((year, year, amount)),
            }
        }
        let said: Vec<String> = spans
            .into_iter()
            .map(|(first, last, amount)| {
                let years = if first == last {
                    first.to_string()
                } else {
                    format!("{first}-{last}")
                };
                self.in_year(&years, &amount)
            })
            .collect();
        self.listed(&said)
    }

    /// Columns by their names, years that follow each other as a span.
    pub(super) fn columns(&self, columns: &[Column]) -> String {
        let mut spans: Vec<(Column, Column)> = Vec::new();
        for column in columns {
            match spans.last_mut() {
                Some((_, last)) if follows(*last, *column) => *last = *column,
                _ => spans.push((*column, *column)),
            }
        }
        let named: Vec<String> = spans
            .into_iter()
            .map(|(first, last)| {
                let (from, to) = (self.column(first).to_lowercase(), self.column(last).to_lowercase());
                if first == last { from } else { format!("{from}-{to}") }
            })
            .collect();
        self.listed(&named)
    }
}

fn follows(before: Column, after: Column) -> bool {
    match (before, after) {
        (Column::Year(before), Column::Year(after)) => after.since(before) == 1,
        _ => false,
    }
}
