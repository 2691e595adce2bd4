//! `compare`: scenarios side by side, each against the first.

mod matching;

use std::path::Path;

use clap::ArgMatches;
use model::{Column, Comparison, ComparisonError, Ledger, Plan, Year};

use super::arguments::{BREAKDOWNS, FORMATS, IGNORED, chosen, paths};
use super::{Outcome, note, print, show, tell};
use crate::compared::{By, Compared, Hidden, Hiding, Scenario, Shown};
use crate::messages;
use crate::numbers::NumberStyle;
use crate::report::Format;
use crate::words::Words;

/// One scenario that was opened.
struct Opened {
    /// The file, as it was named.
    name: String,
    plan: Plan,
}

/// `compare`: what differs, as the outcome says too; in the window, where that is asked for.
pub(super) fn compare(matches: &ArgMatches, words: &Words) -> Outcome {
    if matches.get_flag("window") {
        return show::comparison(matches, words);
    }
    match opened(matches, words) {
        Err(message) => tell(&message),
        Ok(scenarios) => {
            let ledgers: Vec<Ledger> = scenarios.iter().map(|opened| Ledger::of(&opened.plan)).collect();
            let scenarios: Vec<Scenario<'_>> = scenarios
                .iter()
                .zip(&ledgers)
                .map(|(opened, ledger)| Scenario {
                    name: opened.name.clone(),
                    ledger,
                })
                .collect();
            side_by_side(matches, &scenarios, words).unwrap_or_else(|message| tell(&message))
        }
    }
}

fn side_by_side(matches: &ArgMatches, scenarios: &[Scenario<'_>], words: &Words) -> Result<Outcome, String> {
    let ledgers: Vec<&Ledger> = scenarios.iter().map(|scenario| scenario.ledger).collect();
    let names: Vec<&str> = scenarios.iter().map(|scenario| scenario.name.as_str()).collect();
    let plans: Vec<&Plan> = ledgers.iter().map(|ledger| ledger.plan()).collect();
    let matching = matching::of(matches, &plans, words)?;
    let comparison =
        Comparison::of(&ledgers, &matching).map_err(|error| messages::not_compared(&error, &names, words))?;
    let Some(first) = ledgers.first() else {
        return Err(messages::not_compared(&ComparisonError::Count(0), &[], words));
    };
    let compared = looked_at(matches, (scenarios, first, &comparison), words)?;
    let outcome = if comparison.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Findings
    };
    let format = chosen(matches, "format", &FORMATS).unwrap_or(Format::Text);
    Ok(print(&compared.written(format), words).max(outcome))
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

fn looked_at<'a>(
    matches: &ArgMatches,
    (scenarios, first, comparison): (&'a [Scenario<'a>], &'a Ledger, &'a Comparison),
    words: &'a Words,
) -> Result<Compared<'a>, String> {
    let grid = grid(matches, comparison, words)?;
    let with_last = matches.get_flag("fully-phased-in");
    let columns = comparison.columns.iter().copied().enumerate();
    let columns = columns.filter(|(_, column)| with_last || *column != Column::FullyPhasedIn);
    let settings = first.plan().settings();
    Ok(Compared {
        scenarios: scenarios.to_vec(),
        first,
        comparison,
        words,
        style: NumberStyle::new(settings, settings.notation, words.language()),
        by: chosen(matches, "by", &BREAKDOWNS).unwrap_or(By::Row),
        shown: if matches.get_flag("only-changes") {
            Shown::Changed
        } else {
            Shown::All
        },
        hiding: hiding(matches),
        columns: columns.collect(),
        grid,
    })
}

/// The differences whose rows are left out and counted.
fn hiding(matches: &ArgMatches) -> Hiding {
    let ignored = matches.get_many::<String>("ignore").into_iter().flatten();
    let ignored: Vec<Hidden> = ignored
        .filter_map(|typed| IGNORED.iter().find(|(word, _)| word == typed))
        .map(|(_, hidden)| *hidden)
        .collect();
    Hiding {
        texts: ignored.contains(&Hidden::Texts),
        places: ignored.contains(&Hidden::Places),
        steps: matches.get_one("tolerance").copied().unwrap_or_default(),
    }
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
