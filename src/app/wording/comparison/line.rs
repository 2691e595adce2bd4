//! Which lines of a row differ, in words.

use model::{Both, Line, LineChange, LinePart, Year};

use super::super::Wording;
use super::{PairWording, read};
use crate::messages::one_line;

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
            LinePart::Name => self.turned("compare-line-name", both(|_, line| one_line(&line.name))),
            LinePart::Kind => self.turned(
                "compare-line-kind",
                both(|wording, line| wording.kind_of_line(line.kind)),
            ),
            LinePart::Amount => self.turned("compare-amount", both(|wording, line| wording.entry(line.amount))),
            LinePart::Phasing => self.turned(
                "compare-phasing",
                both(|wording, line| wording.phasing_in_words(&line.phasing)),
            ),
            LinePart::Stated => self.stated(lines),
            LinePart::Money => self.turned(
                "compare-money",
                both(|wording, line| wording.money_in_words(line.money)),
            ),
            LinePart::Ceiling => self.turned(
                "compare-ceiling",
                both(|wording, line| wording.ceiling_in_words(line.ceiling)),
            ),
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
            self.kind_of_line(line.kind)
        } else {
            one_line(&line.name)
        };
        let values = [
            ("name", name),
            ("amount", self.entry(line.amount)),
            ("phase-in", self.phasing_in_words(&line.phasing)),
        ];
        self.say(key, &read(&values))
    }
}
