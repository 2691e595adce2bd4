//! `merge`: what two people made of one scenario, in one.

use std::path::Path;

use clap::ArgMatches;
use files::{Confirmation, Opened, Replacing, Scenario};
use model::{Ledger, Merge, Plan};

use super::arguments::path;
use super::{Outcome, note, print, tell};
use crate::messages;
use crate::numbers::NumberStyle;
use crate::report::{PAGE, joined, wrapped};
use crate::wording::{ConflictWords, MergeWording, Wording};
use crate::words::Words;

/// The three scenarios that a merge is made of.
struct Three {
    base: Opened,
    mine: Opened,
    theirs: Opened,
}

/// `merge`: a file with everything that does not conflict, and what does in words.
pub(super) fn merge(matches: &ArgMatches, words: &Words) -> Outcome {
    match opened(matches, words) {
        Err(message) => tell(&message),
        Ok(three) => {
            let plan = |opened: &Opened| opened.scenario.plan.clone();
            let merged = Plan::merged(&plan(&three.base), &plan(&three.mine), &plan(&three.theirs));
            match saved(matches, (&three, &merged), words) {
                Err(message) => tell(&message),
                Ok(()) => said(matches, (&three, &merged), words),
            }
        }
    }
}

fn opened(matches: &ArgMatches, words: &Words) -> Result<Three, String> {
    let open = |name: &str| -> Result<Opened, String> {
        let file = path(matches, name);
        let opened = files::open(file).map_err(|error| messages::not_opened(file, &error, words))?;
        for warning in &opened.warnings {
            let warning = messages::warning(&opened.scenario.plan, warning, words);
            note(&messages::of_file(file, &warning, words));
        }
        Ok(opened)
    };
    Ok(Three {
        base: open("base")?,
        mine: open("mine")?,
        theirs: open("theirs")?,
    })
}

/// Writes the merged scenario to a file that is not there yet, or in place of mine.
fn saved(matches: &ArgMatches, (three, merged): (&Three, &Merge), words: &Words) -> Result<(), String> {
    let file = path(matches, "out");
    let scenario: Scenario = three.mine.scenario.with_plan(&merged.plan);
    let replacing = if is_same(file, path(matches, "mine")) {
        Replacing::Version(three.mine.hash)
    } else {
        Replacing::Nothing
    };
    let save = if is_of_git(file) {
        files::save_alone
    } else {
        files::save
    };
    let saved = save(file, &scenario, replacing);
    let saved = saved.map_err(|error| messages::not_saved(file, &error, words))?;
    if let Confirmation::Unconfirmed(error) = saved.confirmation {
        note(&messages::unconfirmed(file, &error, words));
    }
    Ok(())
}

/// Whether git made the file for a merge: it has the version before, and nothing may lie beside it.
fn is_of_git(file: &Path) -> bool {
    let name = file.file_name().map(|name| name.to_string_lossy());
    name.is_some_and(|name| name.starts_with(".merge_file_"))
}

/// Whether two names stand for one file.
fn is_same(left: &Path, right: &Path) -> bool {
    left == right || matches!((left.canonicalize(), right.canonicalize()), (Ok(left), Ok(right)) if left == right)
}

fn said(matches: &ArgMatches, (three, merged): (&Three, &Merge), words: &Words) -> Outcome {
    let file = messages::name(path(matches, "out"));
    let count = merged.conflicts.len();
    let first = words.with("merge-saved", &[("file", &file), ("count", &count.to_string())]);
    let ledgers = [&three.base, &three.mine, &three.theirs].map(|opened| Ledger::of(&opened.scenario.plan));
    let [base, mine, theirs] = &ledgers;
    let style = |ledger: &Ledger| {
        let settings = ledger.plan().settings();
        NumberStyle::new(settings, settings.notation, words.language())
    };
    let wording = MergeWording {
        base: Wording::new(base, words, style(mine)),
        mine: Wording::new(mine, words, style(mine)),
        theirs: Wording::new(theirs, words, style(mine)),
    };
    let conflicts = merged.conflicts.iter().map(|conflict| wording.conflict(conflict));
    let lines = std::iter::once(first).chain(conflicts.flat_map(|conflict| lines_of(&conflict, words)));
    let text = joined(lines);
    let outcome = if count == 0 { Outcome::Fine } else { Outcome::Findings };
    print(&text, words).max(outcome)
}

/// A conflict: what it is about, and what each of the three has.
fn lines_of(conflict: &ConflictWords, words: &Words) -> Vec<String> {
    let mut lines = hanging("- ", &format!("{}: {}", conflict.subject, conflict.why));
    for (key, values) in [
        ("merge-base", &conflict.base),
        ("merge-mine", &conflict.mine),
        ("merge-theirs", &conflict.theirs),
    ] {
        let label = words.text(key);
        for (place, value) in values.iter().enumerate() {
            let label = if place == 0 { label.as_str() } else { "" };
            let width = LABEL;
            lines.extend(hanging(&format!("    {label:<width$} "), value));
        }
    }
    lines
}

/// Room for the words before a value.
const LABEL: usize = 22;

/// A value behind its label, its further lines under its first.
fn hanging(label: &str, value: &str) -> Vec<String> {
    let width = label.chars().count();
    let lines = wrapped(value, PAGE.saturating_sub(width));
    let labelled = lines.iter().enumerate().map(|(place, line)| {
        let before = if place == 0 { label } else { "" };
        format!("{before:<width$}{line}")
    });
    labelled.collect()
}
