//! Values that several fields share, in words.

use model::{Ceiling, Entry, Line, LineKind, Money, Phasing, Year};

use super::super::{Wording, read};
use crate::messages::{self, one_line};

impl Wording<'_> {
    /// A value of a year.
    pub(super) fn in_year_of(&self, year: Year, value: String) -> String {
        let values = [("year", year.to_string()), ("amount", value)];
        self.say("found-in-year", &read(&values))
    }

    /// What was entered, a range with its ends.
    pub(super) fn entry_in_full(&self, entry: Entry) -> String {
        match entry {
            Entry::Range(range) => {
                let values = [
                    ("low", self.amount(range.low())),
                    ("expected", self.amount(range.expected())),
                    ("high", self.amount(range.high())),
                ];
                self.say("edit-range", &read(&values))
            }
            Entry::NotQuantified => self.words.text("edit-not-quantified"),
            other => self.entry(other),
        }
    }

    /// A line with its name, amount, phase-in and stated years.
    pub(super) fn line_in_full(&self, line: &Line) -> String {
        let name = if line.name.is_empty() {
            self.kind_of_line(line.kind)
        } else {
            one_line(&line.name)
        };
        let stated = line
            .stated
            .iter()
            .map(|(year, entry)| self.in_year_of(*year, self.entry_in_full(*entry)));
        let facts = std::iter::once(self.phasing_in_words(&line.phasing)).chain(stated);
        let facts: Vec<String> = facts.collect();
        let values = [
            ("name", name),
            ("amount", self.entry_in_full(line.amount)),
            ("facts", facts.join(", ")),
        ];
        self.say("edit-line", &read(&values))
    }

    /// A phase-in with the curve it follows.
    pub(in super::super) fn phasing_in_words(&self, phasing: &Phasing) -> String {
        let facts = self.plan().phase_in(phasing);
        let facts = facts.map_or_else(String::new, |facts| messages::phase_in(facts, self.words));
        match phasing {
            Phasing::Own(_) => facts,
            Phasing::Named(id) => {
                let values = [("curve", self.curve(*id)), ("phase-in", facts)];
                self.say("compare-curve", &read(&values))
            }
        }
    }

    pub(in super::super) fn kind_of_line(&self, kind: LineKind) -> String {
        self.words.text(match kind {
            LineKind::Saving => "line-saving",
            LineKind::Investment => "line-investment",
            LineKind::GivenBack => "line-given-back",
            LineKind::LostIncome => "line-lost-income",
        })
    }

    pub(in super::super) fn money_in_words(&self, money: Money) -> String {
        self.words.text(match money {
            Money::Operating => "why-index-operating",
            Money::Capital => "why-index-capital",
        })
    }

    pub(in super::super) fn ceiling_in_words(&self, ceiling: Ceiling) -> String {
        self.words.text(match ceiling {
            Ceiling::Inside => "compare-inside-ceiling",
            Ceiling::Outside => "compare-outside-ceiling",
        })
    }
}
