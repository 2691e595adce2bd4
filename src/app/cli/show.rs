//! `report`, `alternatives`, and what files alone will open.

use std::path::Path;

use clap::ArgMatches;
use files::OpenError;
use model::Year;

use super::arguments::{self, CARRY_OVERS, COMMANDS, FORMATS, SIGNS, UNITS, chosen, path, paths};
use super::{Outcome, note, print, tell};
use crate::messages;
use crate::report::{Format, FullyPhasedIn, Report, Unallocated, View};
use crate::words::Words;

/// `report`: the catalogue as a table.
pub(super) fn report(matches: &ArgMatches, words: &Words) -> Outcome {
    let format = chosen(matches, "format", &FORMATS).unwrap_or(Format::Text);
    match view(matches, words) {
        Ok(view) => {
            let report = opened(path(matches, "file"), view, words);
            let report = report.map(|report| report.as_of(arguments::text(matches, "as-of")));
            shown(report, words, |report| report.written(format))
        }
        Err(message) => tell(&message),
    }
}

/// `alternatives`: the alternatives side by side.
pub(super) fn alternatives(matches: &ArgMatches, words: &Words) -> Outcome {
    shown(opened(path(matches, "file"), View::default(), words), words, |report| {
        report.alternatives()
    })
}

/// The window is still to come; until then its files are shown as reports.
pub(super) fn window(matches: &ArgMatches, words: &Words) -> Outcome {
    let files = paths(matches);
    if files.is_empty() {
        note(&words.text("window-later-help"));
        return print(&arguments::program(words).render_help().to_string(), words);
    }
    note(&words.text("window-later"));
    let outcomes = files.into_iter().map(|file| {
        shown(opened(file, View::default(), words), words, |report| {
            report.written(Format::Text)
        })
    });
    // Every file is shown before the worst outcome is picked.
    let outcomes: Vec<Outcome> = outcomes.collect();
    outcomes.into_iter().max().unwrap_or(Outcome::Fine)
}

/// How the scenario is looked at, as it was typed.
pub(super) fn view(matches: &ArgMatches, words: &Words) -> Result<View, String> {
    let year = matches
        .get_one::<i64>("price-level")
        .map(|number| Year::new(*number))
        .transpose();
    let unallocated = if matches.get_flag("without-unallocated") {
        Unallocated::LeftOut
    } else {
        Unallocated::Counted
    };
    let fully_phased_in = if matches.get_flag("fully-phased-in") {
        FullyPhasedIn::Shown
    } else {
        FullyPhasedIn::Hidden
    };
    Ok(View {
        unit: chosen(matches, "unit", &UNITS),
        sign: chosen(matches, "sign", &SIGNS),
        carry_over: chosen(matches, "carry-over", &CARRY_OVERS),
        unallocated,
        price_level: year.map_err(|error| messages::calendar(error, words))?,
        fully_phased_in,
    })
}

fn shown(report: Result<Report<'_>, String>, words: &Words, write: impl Fn(&Report<'_>) -> String) -> Outcome {
    match report {
        Ok(report) => print(&write(&report), words),
        Err(message) => tell(&message),
    }
}

/// Opens a file as it is looked at; anything to be told about the file is told.
pub(super) fn opened<'a>(file: &Path, view: View, words: &'a Words) -> Result<Report<'a>, String> {
    let opened = files::open(file).map_err(|error| not_opened(file, &error, words))?;
    let plan = &opened.scenario.plan;
    for warning in &opened.warnings {
        note(&messages::of_file(
            file,
            &messages::warning(plan, warning, words),
            words,
        ));
    }
    Report::new(plan, view, words).map_err(|error| messages::of_file(file, &messages::view(&error, words), words))
}

/// A file that is not there may have been meant as a command.
fn not_opened(file: &Path, error: &OpenError, words: &Words) -> String {
    let message = messages::not_opened(file, error, words);
    match error {
        OpenError::NotFound if file.extension().is_none() => {
            let commands = words.with("open-commands", &[("commands", &COMMANDS.join(", "))]);
            format!("{message}\n  {commands}")
        }
        _ => message,
    }
}
