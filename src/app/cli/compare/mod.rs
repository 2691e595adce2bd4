//! `compare`: scenarios side by side, each against the first.

mod csv;
mod json;
mod matching;
mod table;
mod text;

use std::path::Path;

use clap::ArgMatches;
use model::{Column, Comparison, ComparisonError, Ledger, Plan, Year};

use super::arguments::{BREAKDOWNS, FORMATS, chosen, paths};
use super::{Outcome, note, print, tell};
use crate::messages;
use crate::numbers::NumberStyle;
use crate::report::Format;
use crate::wording::{PairWording, Wording};
use crate::words::Words;

/// What a comparison's table has a row for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// A proposal or an overlap.
    Row,
    /// A proposal's every cause.
    Cause,
    /// An area.
    Area,
}

/// Which rows a comparison's table has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    All,
    Changed,
}

/// One scenario of a comparison.
struct Opened {
    /// The file, as it was named.
    name: String,
    plan: Plan,
}

/// A comparison, and how it is looked at.
struct Compared<'a> {
    scenarios: &'a [Opened],
    first: &'a Ledger,
    ledgers: &'a [Ledger],
    comparison: Comparison,
    words: &'a Words,
    by: By,
    shown: Shown,
    /// The columns that are shown, by their place in the comparison.
    columns: Vec<(usize, Column)>,
    /// The column in which many scenarios stand side by side.
    grid: (usize, Column),
}

/// `compare`: what differs, as the outcome says too.
pub(super) fn compare(matches: &ArgMatches, words: &Words) -> Outcome {
    match opened(matches, words) {
        Err(message) => tell(&message),
        Ok(scenarios) => {
            let ledgers: Vec<Ledger> = scenarios.iter().map(|opened| Ledger::of(&opened.plan)).collect();
            match compared(matches, (&scenarios, &ledgers), words) {
                Err(message) => tell(&message),
                Ok(compared) => {
                    let outcome = if compared.comparison.is_empty() {
                        Outcome::Fine
                    } else {
                        Outcome::Findings
                    };
                    let format = chosen(matches, "format", &FORMATS).unwrap_or(Format::Text);
                    print(&compared.written(format), words).max(outcome)
                }
            }
        }
    }
}

/// The scenarios, without what may not be shown outside unless it is asked for by name.
fn opened(matches: &ArgMatches, words: &Words) -> Result<Vec<Opened>, String> {
    let with_internal = matches.get_flag("with-internal");
    let open = |file: &Path| {
        let opened = files::open(file).map_err(|error| messages::not_opened(file, &error, words))?;
        let plan = opened.scenario.plan;
        for warning in &opened.warnings {
            let warning = messages::warning(&plan, warning, words);
            note(&messages::of_file(file, &warning, words));
        }
        Ok(Opened {
            name: messages::name(file),
            plan: if with_internal { plan } else { plan.redacted() },
        })
    };
    paths(matches).into_iter().map(open).collect()
}

fn compared<'a>(
    matches: &ArgMatches,
    (scenarios, ledgers): (&'a [Opened], &'a [Ledger]),
    words: &'a Words,
) -> Result<Compared<'a>, String> {
    let Some(first) = ledgers.first() else {
        return Err(messages::not_compared(&ComparisonError::Count(0), &[], words));
    };
    let plans: Vec<&Plan> = scenarios.iter().map(|opened| &opened.plan).collect();
    let matching = matching::of(matches, &plans, words)?;
    let ledgers_of: Vec<&Ledger> = ledgers.iter().collect();
    let comparison = Comparison::of(&ledgers_of, &matching).map_err(|error| {
        let names: Vec<&str> = scenarios.iter().map(|opened| opened.name.as_str()).collect();
        messages::not_compared(&error, &names, words)
    })?;
    let grid = grid(matches, &comparison, words)?;
    let with_last = matches.get_flag("fully-phased-in");
    let columns = comparison.columns.iter().copied().enumerate();
    let columns = columns.filter(|(_, column)| with_last || *column != Column::FullyPhasedIn);
    Ok(Compared {
        scenarios,
        first,
        ledgers,
        columns: columns.collect(),
        words,
        by: chosen(matches, "by", &BREAKDOWNS).unwrap_or(By::Row),
        shown: if matches.get_flag("only-changes") {
            Shown::Changed
        } else {
            Shown::All
        },
        grid,
        comparison,
    })
}

/// The column in which many scenarios stand side by side: the full-year effect, or the year asked for.
fn grid(matches: &ArgMatches, comparison: &Comparison, words: &Words) -> Result<(usize, Column), String> {
    let year = matches.get_one::<i64>("year").map(|number| Year::new(*number));
    let year = year.transpose().map_err(|error| messages::calendar(error, words))?;
    let wanted = year.map_or(Column::FullYear, Column::Year);
    let place = comparison.columns.iter().position(|column| *column == wanted);
    place.map(|place| (place, wanted)).ok_or_else(|| {
        let year = year.map_or_else(String::new, |year| year.to_string());
        words.with("compare-no-year", &[("year", &year)])
    })
}

impl Compared<'_> {
    fn written(&self, format: Format) -> String {
        match format {
            Format::Text => self.text(),
            Format::Csv => self.csv(),
            Format::Json => self.json(),
        }
    }

    /// The style of the first scenario, in which all of them are written.
    fn style(&self) -> NumberStyle {
        let settings = self.first.plan().settings();
        NumberStyle::new(settings, settings.notation, self.words.language())
    }

    fn wording<'l>(&'l self, ledger: &'l Ledger) -> Wording<'l> {
        Wording::new(ledger, self.words, self.style())
    }

    /// The words for the scenario at a place against the first.
    fn pair_words(&self, place: usize) -> PairWording<'_> {
        let new = self.ledgers.get(place).unwrap_or(self.first);
        PairWording {
            old: self.wording(self.first),
            new: self.wording(new),
            columns: self.columns.clone(),
        }
    }

    /// The letter by which a scenario is called.
    fn letter(place: usize) -> char {
        ('A'..='Z').nth(place).unwrap_or('?')
    }

    fn say(&self, key: &str, values: crate::words::Values<'_>) -> String {
        self.words.with(key, values)
    }
}
