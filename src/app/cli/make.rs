//! `new` and `import`: scenario files that were not there before.

use std::path::Path;

use clap::ArgMatches;
use exchange::{ImportSettings, Options, Table};
use files::{Confirmation, Replacing, Scenario, ScenarioId};
use model::{CalendarError, Mode, Notation, Plan, Year, Years};

use super::arguments::{DECIMALS, SIGNS, UNITS, chosen, path, text};
use super::{Outcome, note, tell};
use crate::blank::{self, NOTATION};
use crate::ids::Ids;
use crate::messages;
use crate::words::Words;

/// `new`: an empty scenario.
pub(super) fn new(matches: &ArgMatches, words: &Words) -> Outcome {
    ended(empty(matches, words).and_then(|plan| saved(plan, matches, words)))
}

/// `import`: a table as a scenario.
pub(super) fn import(matches: &ArgMatches, words: &Words) -> Outcome {
    ended(imported(matches, words).and_then(|plan| saved(plan, matches, words)))
}

fn ended(made: Result<(), String>) -> Outcome {
    made.map_or_else(|message| tell(&message), |()| Outcome::Fine)
}

fn empty(matches: &ArgMatches, words: &Words) -> Result<Plan, String> {
    let number = |name| matches.get_one::<i64>(name).copied().unwrap_or_default();
    let years = years(number("first-year"), number("years")).map_err(|error| no_years(error, words))?;
    let title = text(matches, "title").map_or_else(|| words.text("new-title"), str::to_owned);
    Ok(blank::plan(title, notation(matches), years))
}

fn notation(matches: &ArgMatches) -> Notation {
    Notation {
        unit: chosen(matches, "unit", &UNITS).unwrap_or(NOTATION.unit),
        sign: chosen(matches, "sign", &SIGNS).unwrap_or(NOTATION.sign),
    }
}

fn years(first: i64, count: i64) -> Result<Years, CalendarError> {
    Years::new(Year::new(first)?, u64::try_from(count).unwrap_or(0))
}

/// Why the years asked for cannot be shown, and that nothing was written.
fn no_years(error: CalendarError, words: &Words) -> String {
    format!(
        "{}\n  {}",
        messages::calendar(error, words),
        words.text("safe-nothing-written")
    )
}

fn imported(matches: &ArgMatches, words: &Words) -> Result<Plan, String> {
    let file = path(matches, "table");
    let bytes = std::fs::read(file).map_err(|error| messages::not_read(file, &error, words))?;
    let options = Options {
        decimal: chosen(matches, "decimal", &DECIMALS),
    };
    let table = exchange::read_table(&bytes, options).map_err(|error| messages::not_a_table(file, &error, words))?;
    note(&messages::found(file, &table.found, words));
    let settings = import_settings(matches, file, &table).map_err(|error| no_years(error, words))?;
    let mut ids = Ids::default();
    let plan = exchange::plan_from(&table, settings, &mut || ids.next());
    ids.all_random(words)?;
    let plan = plan.map_err(|error| messages::not_imported(file, &error, words))?;
    if matches.get_flag("infer-phase-in") {
        with_phase_ins(&plan, words)
    } else {
        Ok(plan)
    }
}

fn import_settings(matches: &ArgMatches, file: &Path, table: &Table) -> Result<ImportSettings, CalendarError> {
    let name = file.file_stem().map(|name| name.to_string_lossy().into_owned());
    Ok(ImportSettings {
        title: text(matches, "title").map(str::to_owned).or(name).unwrap_or_default(),
        notation: notation(matches),
        years: shown_years(matches, table)?,
        step: None,
        mode: Mode::HalfAwayFromZero,
    })
}

/// The years asked for; what is not asked for is taken from the table.
fn shown_years(matches: &ArgMatches, table: &Table) -> Result<Option<Years>, CalendarError> {
    let number = |name| matches.get_one::<i64>(name).copied();
    let in_table = |year: Option<&Year>| year.map(|year| i64::from(year.number()));
    let first = number("first-year").or(in_table(table.years.first()));
    match (first, number("years"), in_table(table.years.last())) {
        (Some(first), Some(count), _) => years(first, count).map(Some),
        (Some(first), None, Some(last)) => years(first, last.saturating_sub(first).saturating_add(1)).map(Some),
        _ => Ok(None),
    }
}

fn with_phase_ins(plan: &Plan, words: &Words) -> Result<Plan, String> {
    let inferred = exchange::infer_phase_in(plan);
    for found in &inferred {
        note(&messages::inferred(plan, found, words));
    }
    let plan = exchange::with_inferred(plan, &inferred);
    plan.map_err(|error| {
        format!(
            "{}\n  {}",
            messages::plan(&error, words),
            words.text("safe-nothing-written")
        )
    })
}

/// Writes a scenario to a file that is not there yet, and says so.
fn saved(plan: Plan, matches: &ArgMatches, words: &Words) -> Result<(), String> {
    let file = path(matches, "out");
    let mut ids = Ids::default();
    let scenario = Scenario::new(ScenarioId(ids.next()), plan);
    ids.all_random(words)?;
    let saved = files::save(file, &scenario, Replacing::Nothing);
    let saved = saved.map_err(|error| messages::not_saved(file, &error, words))?;
    note(&match saved.confirmation {
        Confirmation::Confirmed => confirmed(file, &scenario.plan, words),
        Confirmation::Unconfirmed(error) => messages::unconfirmed(file, &error, words),
    });
    Ok(())
}

fn confirmed(file: &Path, plan: &Plan, words: &Words) -> String {
    let count = plan.proposal_count().to_string();
    let proposals = words.with("count-proposals", &[("count", &count)]);
    words.with(
        "saved-scenario",
        &[("file", &messages::name(file)), ("proposals", &proposals)],
    )
}
