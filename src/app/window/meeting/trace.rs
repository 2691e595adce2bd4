//! The meeting's trace in words: what was done, when, and what it did to the targets.

use std::time::SystemTime;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use model::Ledger;

use super::branch::{Branch, Deed, Entry};
use super::difference::{moved, rechosen};
use super::targets::{self, Standing, comes_to};
use crate::window::delaying;
use crate::window::grid::{Sight, name_of};
use crate::words::{Language, Words};

/// A moment of the day in the time of the machine: `14.30`.
pub fn time(at: SystemTime, words: &Words) -> String {
    let at = Timestamp::try_from(at).unwrap_or(Timestamp::UNIX_EPOCH);
    let at = at.to_zoned(TimeZone::system());
    let mark = match words.language() {
        Language::Danish => '.',
        Language::English => ':',
    };
    format!("{:02}{mark}{:02}", at.hour(), at.minute())
}

/// What was done, as a sentence begins: `Uden VPU 12`.
pub fn deed(deed: &Deed, ledger: &Ledger, words: &Words) -> String {
    let name = |id| name_of(ledger.plan().proposal(id));
    match deed {
        Deed::Without(id) => words.with("meeting-without", &[("name", &name(*id))]),
        Deed::With(id) => words.with("meeting-with", &[("name", &name(*id))]),
        Deed::Chosen(id) => words.with("meeting-chosen", &[("name", &name(*id))]),
        Deed::NotChosen(id) => words.with("meeting-not-chosen", &[("name", &name(*id))]),
        Deed::Needed => words.text("meeting-needed-put"),
        Deed::Delayed(what, months) => delaying::said((*what, *months), ledger, words),
        Deed::Undone(what) => words.with("meeting-undone", &[("what", &inner(what, ledger, words))]),
        Deed::Redone(what) => words.with("meeting-redone", &[("what", &inner(what, ledger, words))]),
        Deed::BackToStart => words.text("meeting-back-to-start"),
        Deed::Loaded(name) => words.with("meeting-loaded", &[("name", name)]),
        Deed::Frozen(name) => words.with("meeting-frozen", &[("name", name)]),
    }
}

/// What was done, within a sentence: `uden VPU 12`.
fn inner(what: &Deed, ledger: &Ledger, words: &Words) -> String {
    let said = deed(what, ledger, words);
    let mut letters = said.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// An entry without what it did: `14.31 Uden VPU 12`.
pub fn headline(entry: &Entry, words: &Words) -> String {
    let time = time(entry.at, words);
    [time, deed(&entry.deed, &entry.after, words)].join(" ")
}

/// An entry in one line, with its time: `14.31 Uden VPU 12: 2024 mangler 0,365 → 1,315`.
pub fn line(entry: &Entry, sight: Sight<'_>) -> String {
    let words = sight.words;
    let effect = if matches!(entry.deed, Deed::Frozen(_)) {
        state(sight.with_ledger(&entry.after))
    } else {
        let stands = |ledger| targets::stands(sight.with_ledger(ledger));
        targets::line([&stands(&entry.before), &stands(&entry.after)], words)
    };
    [headline(entry, words), effect].join(": ")
}

/// How every year with a target stands, in one line; what every year comes to where there is no target.
fn state(sight: Sight<'_>) -> String {
    let stands = targets::stands(sight);
    let targeted = targets::any(&stands);
    let said = stands.iter().filter_map(|stand| match stand.standing {
        Standing::NoTarget => (!targeted).then(|| format!("{} {}", stand.year, comes_to(stand, sight.words))),
        _ => Some(format!("{} {}", stand.year, stand.standing.said(sight.words))),
    });
    said.collect::<Vec<String>>().join(" · ")
}

/// The meeting as a list of decisions for the minutes: what it came to first, then every step.
pub fn decisions(branch: &Branch, title: &str, sight: Sight<'_>) -> String {
    let words = sight.words;
    let mut lines = vec![words.with("meeting-minutes", &[("title", title)])];
    let count = branch.changes().to_string();
    lines.push(words.with("meeting-changes", &[("count", &count)]));
    lines.extend(outcome(branch, words).into_iter().map(|line| format!("- {line}")));
    lines.push(words.with("meeting-minutes-state", &[("state", &state(sight))]));
    if !branch.trace().is_empty() {
        lines.push(String::new());
        lines.push(words.text("meeting-minutes-trace"));
        lines.extend(branch.trace().iter().map(|entry| line(entry, sight)));
    }
    lines.join("\n")
}

/// What is another way than when the meeting began, a proposal each.
fn outcome(branch: &Branch, words: &Words) -> Vec<String> {
    let mut turned = branch.turned();
    turned.sort_by_key(|row| crate::window::grid::natural(&row.number));
    let moved = moved(branch.after(0).plan(), branch.plan());
    let moved = moved.map(|row| (row, "meeting-minutes-moved"));
    let said = turned.into_iter().map(|row| {
        let key = match row.inclusion {
            model::Inclusion::Included => "meeting-minutes-with",
            model::Inclusion::Excluded => "meeting-minutes-without",
        };
        (row, key)
    });
    let chosen = rechosen(branch.after(0).plan(), branch.plan()).map(|(row, chosen)| {
        let key = if chosen {
            "meeting-minutes-chosen"
        } else {
            "meeting-minutes-not-chosen"
        };
        (row, key)
    });
    let said = said.chain(chosen).chain(moved).map(|(row, key)| {
        let title = row.title.replace('\n', " ");
        let said = words.with(key, &[("number", &row.number), ("title", &title)]);
        // A row without a number is called by its title.
        said.trim_start().to_owned()
    });
    said.collect()
}
