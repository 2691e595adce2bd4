//! What was found out about a table on the way in, so that its user can see whether it is right.

use std::path::Path;

use exchange::{
    Because, DecimalMark, Decision, Delimiter, Encoding, Found, Inferred, NamedRow, UnknownColumn, WhySetAside,
};
use model::{PhaseIn, Plan, Steps};

use super::calendar::month;
use super::cells::cell;
use super::subject::proposal_of;
use super::{message, name, sentence, shown};
use crate::words::Words;

/// How many rows of a kind are named.
const MOST_ROWS: usize = 5;

/// How a table was read and why, and which columns were left out.
pub(crate) fn found(file: &Path, found: &Found, words: &Words) -> String {
    let values = [name(file), words.text(delimiter(found.delimiter))];
    let [file, delimiter] = &values;
    let encoding = encoding(found.encoding);
    let first = words.with(
        "found-read",
        &[("file", file), ("encoding", encoding), ("delimiter", delimiter)],
    );
    let unknown = found.unknown.iter().map(|column| left_out(column, words));
    let said = std::iter::once(decimal(&found.decimal, words)).chain(unknown);
    message(&first, said.chain(set_aside(found, words)))
}

/// Which rows are no proposals and were left out, and which are called sums and were kept.
fn set_aside(found: &Found, words: &Words) -> Vec<String> {
    let kinds = [
        (WhySetAside::Heading, "found-heading-again"),
        (WhySetAside::Kind, "found-other-kind"),
        (WhySetAside::Sum, "found-sums"),
    ];
    let aside = kinds.into_iter().map(|(why, key)| {
        let rows = found.set_aside.iter().filter(|aside| aside.why == why);
        (key, rows.map(|aside| &aside.row).collect::<Vec<_>>())
    });
    let aside = aside.chain([("found-no-sums", found.no_sums.iter().collect())]);
    let some = aside.filter(|(_, rows)| !rows.is_empty());
    some.map(|(key, rows)| rows_said(key, &rows, words)).collect()
}

/// So many rows, the first of them by line and title.
fn rows_said(key: &str, rows: &[&NamedRow], words: &Words) -> String {
    let mut named: Vec<String> = rows.iter().take(MOST_ROWS).map(|row| row_said(row, words)).collect();
    if rows.len() > MOST_ROWS {
        named.push("…".to_owned());
    }
    words.with(key, &[("count", &rows.len().to_string()), ("rows", &named.join(", "))])
}

fn row_said(row: &NamedRow, words: &Words) -> String {
    let line = row.line.to_string();
    words.with("found-row", &[("title", row.title.as_str()), ("line", &line)])
}

const fn delimiter(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Semicolon => "found-semicolon",
        Delimiter::Comma => "found-comma",
        Delimiter::Tab => "found-tab",
    }
}

const fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
        Encoding::Windows1252 => "Windows-1252",
    }
}

fn decimal(decision: &Decision, words: &Words) -> String {
    let mark = decision
        .mark
        .map_or_else(String::new, |mark| words.text(mark_key(mark)));
    let mark = ("mark", mark.as_str());
    match &decision.because {
        Because::Given => words.with("found-decimal-given", &[mark]),
        Because::Shown(source) => words.with("found-decimal-shown", &[mark, ("cell", &cell(source, words))]),
        Because::Semicolons => words.with("found-decimal-semicolons", &[mark]),
        Because::NothingToDecide => words.text("found-decimal-nothing"),
    }
}

const fn mark_key(mark: DecimalMark) -> &'static str {
    match mark {
        DecimalMark::Comma => "found-mark-comma",
        DecimalMark::Point => "found-mark-point",
    }
}

fn left_out(column: &UnknownColumn, words: &Words) -> String {
    if column.heading.is_empty() {
        return words.with("found-unknown-unnamed", &[("position", &column.position.to_string())]);
    }
    words.with("found-unknown", &[("heading", &shown(&column.heading))])
}

/// That year amounts were replaced by a phase-in.
pub(crate) fn inferred(plan: &Plan, inferred: &Inferred, words: &Words) -> String {
    let proposal = proposal_of(plan, inferred.proposal, words);
    let phase_in = phase_in(&inferred.phase_in, words);
    sentence(&words.with("found-phase-in", &[("proposal", &proposal), ("phase-in", &phase_in)]))
}

/// A phase-in in a few words: `fuld virkning fra april 2024`.
pub(crate) fn phase_in(phase_in: &PhaseIn, words: &Words) -> String {
    match phase_in {
        PhaseIn::FullFrom(first) => words.with("phase-in-full-from", &[("month", &month(*first, words))]),
        PhaseIn::AfterNotice(notice) => {
            words.with("phase-in-after-notice", &[("month", &month(notice.decided, words))])
        }
        PhaseIn::Linear(ramp) => {
            let months = ramp.months.to_string();
            words.with(
                "phase-in-linear",
                &[("month", &month(ramp.first, words)), ("months", &months)],
            )
        }
        PhaseIn::SCurve(ramp) => {
            let months = ramp.months.to_string();
            words.with(
                "phase-in-s-curve",
                &[("month", &month(ramp.first, words)), ("months", &months)],
            )
        }
        PhaseIn::Steps(steps) => in_steps(steps, words),
        PhaseIn::OneOff(year) => words.with("phase-in-one-off", &[("year", &year.to_string())]),
        PhaseIn::Temporary { first, last } => words.with(
            "phase-in-temporary",
            &[("first", &month(*first, words)), ("last", &month(*last, words))],
        ),
        PhaseIn::Stated(_) => words.text("phase-in-stated"),
    }
}

fn in_steps(steps: &Steps, words: &Words) -> String {
    let shares: Vec<String> = steps.shares.iter().map(ToString::to_string).collect();
    words.with(
        "phase-in-steps",
        &[("year", &steps.first.to_string()), ("shares", &shares.join(", "))],
    )
}
