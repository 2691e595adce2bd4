//! `report`, `alternatives`, and what files alone will open.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use files::OpenError;
use jiff::civil::Date;
use model::Year;

use super::arguments::{CARRY_OVERS, COMMANDS, FORMATS, SIGNS, UNITS, chosen, path, paths, text};
use super::{Outcome, note, print, tell};
use crate::messages;
use crate::report::{Format, FullyPhasedIn, Report, Unallocated, View};
use crate::window::{self, Asked, Opens, Renderer, WindowPlace};
use crate::words::{Language, Words};

/// `report`: the catalogue as a table.
pub(super) fn report(matches: &ArgMatches, words: &Words) -> Outcome {
    let format = chosen(matches, "format", &FORMATS).unwrap_or(Format::Text);
    match view(matches, words).and_then(|view| Ok((view, as_of(matches, words)?))) {
        Ok((view, day)) => {
            let report = opened(path(matches, "file"), view, words);
            let report = report.map(|report| report.as_of(day.as_deref()));
            shown(report, words, |report| report.written(format))
        }
        Err(message) => tell(&message),
    }
}

/// The day that follow-up is asked for, as files write it; it may be typed as 2024-10-31 or as 31.10.2024.
fn as_of(matches: &ArgMatches, words: &Words) -> Result<Option<String>, String> {
    let Some(typed) = text(matches, "as-of") else {
        return Ok(None);
    };
    let day = DAYS.iter().find_map(|form| Date::strptime(form, typed.trim()).ok());
    match day {
        Some(day) => Ok(Some(day.to_string())),
        None => Err(words.with("cli-no-day", &[("typed", typed)])),
    }
}

/// How a day may be typed.
const DAYS: [&str; 4] = ["%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y", "%d/%m/%Y"];

/// `alternatives`: the alternatives side by side.
pub(super) fn alternatives(matches: &ArgMatches, words: &Words) -> Outcome {
    shown(opened(path(matches, "file"), View::default(), words), words, |report| {
        report.alternatives()
    })
}

/// The window, with these files in it.
pub(super) fn window(matches: &ArgMatches, words: &Words) -> Outcome {
    let place = if matches.get_flag("reset-window") {
        WindowPlace::Reset
    } else {
        WindowPlace::Remembered
    };
    opened_window(
        Asked {
            renderer: chosen(matches, "renderer", &Renderer::ALL).unwrap_or_default(),
            window: place,
            ..asked(matches)
        },
        words,
    )
}

/// The window, with these files compared in it.
pub(super) fn comparison(matches: &ArgMatches, words: &Words) -> Outcome {
    opened_window(
        Asked {
            opens: Opens::Compared,
            ..asked(matches)
        },
        words,
    )
}

fn asked(matches: &ArgMatches) -> Asked {
    Asked {
        paths: paths(matches).into_iter().map(Path::to_owned).collect(),
        language: text(matches, "lang").and_then(Language::of_code),
        ..Asked::default()
    }
}

fn opened_window(asked: Asked, words: &Words) -> Outcome {
    let mistyped = |path: &&PathBuf| path.extension().is_none() && !path.exists();
    if let Some(path) = asked.paths.iter().find(mistyped) {
        return tell(&not_there(path, words));
    }
    let Err(error) = window::start(asked) else {
        return Outcome::Fine;
    };
    if let Some(message) = messages::no_window(&error, words) {
        note(&message);
    }
    Outcome::NoWindow
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
    let opened = files::open(file).map_err(|error| messages::not_opened(file, &error, words))?;
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
fn not_there(file: &Path, words: &Words) -> String {
    let message = messages::not_opened(file, &OpenError::NotFound, words);
    if file.extension().is_some() {
        return message;
    }
    let commands = words.with("open-commands", &[("commands", &COMMANDS.join(", "))]);
    format!("{message}\n  {commands}")
}
