//! Which lines of a row differ, in words.

use model::{Both, Ceiling, Line, LineChange, LineKind, LinePart, Money, Phasing, Year};

use super::super::Wording;
use super::{PairWording, read};
use crate::messages::{self, one_line};

impl PairWording<'_> {
    /// What is different in a line.
    pub(super) fn line(&self, change: &LineChange) -> Vec<String> {
        match (&change.line.old, &change.line.new) {
            (Some(old), Some(new)) => {
                let lines = Both { old, new };
                let parts = change.parts.iter().map(|part| self.part(*part, &lines));
                parts.collect()
            }
            (None, Some(line)) => vec![self.new.whole_line("compare-line-added", line)],
            (Some(line), None) => vec![self.old.whole_line("compare-line-dropped", line)],
            (None, None) => Vec::new(),
        }
    }

    fn part(&self, part: LinePart, lines: &Both<&Line>) -> String {
        let both = |said: fn(&Wording<'_>, &Line) -> String| Both {
            old: said(&self.old, lines.old),
            new: said(&self.new, lines.new),
        };
        match part {
            LinePart::Name if lines.old.name.is_empty() => {
                let name = one_line(&lines.new.name);
                self.new.say_of("compare-line-named", ("name", &name))
            }
            LinePart::Name => self.from_to("compare-line-name", both(|_, line| one_line(&line.name))),
            LinePart::Kind => self.from_to("compare-line-kind", both(|wording, line| wording.line_kind(line))),
            LinePart::Amount => self.from_to("compare-amount", both(|wording, line| wording.entry(line.amount))),
            LinePart::Phasing => self.from_to("compare-phasing", both(|wording, line| wording.phasing_of(line))),
            LinePart::Stated => self.stated(lines),
            LinePart::Money => self.from_to("compare-money", both(|wording, line| wording.money(line))),
            LinePart::Ceiling => self.from_to("compare-ceiling", both(|wording, line| wording.ceiling(line))),
        }
    }

    /// The years that are entered by hand in one of the two alone, or otherwise.
    fn stated(&self, lines: &Both<&Line>) -> String {
        let mut years: Vec<Year> = [lines.old, lines.new]
            .into_iter()
            .flat_map(|line| line.stated.iter().map(|(year, _)| *year))
            .collect();
        years.sort_unstable();
        years.dedup();
        let changed = years.into_iter().filter_map(|year| {
            let (old, new) = (lines.old.stated_in(year), lines.new.stated_in(year));
            let said = |entry: Option<model::Entry>| {
                entry.map_or_else(
                    || self.new.words.text("compare-calculated"),
                    |entry| self.new.entry(entry),
                )
            };
            let values = [("year", year.to_string()), ("old", said(old)), ("new", said(new))];
            (old != new).then(|| self.new.say("compare-stated-year", &read(&values)))
        });
        let changed: Vec<String> = changed.collect();
        self.new.listed(&changed)
    }
}

impl Wording<'_> {
    /// A line that is in one of the scenarios alone.
    fn whole_line(&self, key: &str, line: &Line) -> String {
        let name = if line.name.is_empty() {
            self.line_kind(line)
        } else {
            one_line(&line.name)
        };
        let values = [
            ("name", name),
            ("amount", self.entry(line.amount)),
            ("phase-in", self.phasing_of(line)),
        ];
        self.say(key, &read(&values))
    }

    fn line_kind(&self, line: &Line) -> String {
        self.words.text(match line.kind {
            LineKind::Saving => "line-saving",
            LineKind::Investment => "line-investment",
            LineKind::GivenBack => "line-given-back",
            LineKind::LostIncome => "line-lost-income",
        })
    }

    fn money(&self, line: &Line) -> String {
        self.words.text(match line.money {
            Money::Operating => "why-index-operating",
            Money::Capital => "why-index-capital",
        })
    }

    fn ceiling(&self, line: &Line) -> String {
        self.words.text(match line.ceiling {
            Ceiling::Inside => "compare-inside-ceiling",
            Ceiling::Outside => "compare-outside-ceiling",
        })
    }

    /// A line's phase-in, with the curve it follows.
    fn phasing_of(&self, line: &Line) -> String {
        let facts = self.plan().phase_in(&line.phasing);
        let facts = facts.map_or_else(String::new, |facts| messages::phase_in(facts, self.words));
        match &line.phasing {
            Phasing::Own(_) => facts,
            Phasing::Named(id) => {
                let values = [("curve", self.curve(*id)), ("phase-in", facts)];
                self.say("compare-curve", &read(&values))
            }
        }
    }
}
