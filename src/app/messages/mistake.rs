//! What is wrong at a place in a file, and how to mend it.

use std::fs;
use std::path::Path;

use files::{Checksum, Flaw, Mistake, Place, Step};

use super::{fields, place, plan, problem, said_of, shown};
use crate::words::Words;

/// What a flaw is, one thing a line.
pub(super) fn flaw(file: &Path, flaw: &Flaw, words: &Words) -> Vec<String> {
    let way = place::way(steps(flaw), words);
    let mistake = mistake(file, flaw, words);
    let said = if way.is_empty() {
        mistake
    } else {
        said_of(&way, &mistake, words)
    };
    let edited = flaw.checksum == Checksum::Wrong && flaw.mistake != Mistake::EndsEarly;
    let edited = edited.then(|| words.text("flaw-edited"));
    std::iter::once(said).chain(edited).collect()
}

/// The way to a mistake, as far as it helps to find it.
fn steps(flaw: &Flaw) -> &[Step] {
    let steps = flaw.place.steps.as_slice();
    match (&flaw.mistake, steps.split_last()) {
        (Mistake::Impossible(_) | Mistake::EndsEarly, _) => &[],
        (Mistake::Syntax(_), _) => place::certain(steps),
        (Mistake::UnknownField { field, .. }, Some((Step::Field(last), before))) if last == field => before,
        _ => steps,
    }
}

fn mistake(file: &Path, flaw: &Flaw, words: &Words) -> String {
    match &flaw.mistake {
        Mistake::EndsEarly => words.text("flaw-ends-early"),
        Mistake::UnknownField { field, known } => unknown_field(field, known, words),
        Mistake::MissingField { field } => words.with("flaw-missing-field", &[("field", &fields::typed(field, words))]),
        Mistake::FieldTwice { field } => words.with("flaw-field-twice", &[("field", &fields::typed(field, words))]),
        Mistake::UnknownWord { word, known } => words.with(
            "flaw-unknown-word",
            &[("word", &shown(word)), ("known", &known.join(", "))],
        ),
        Mistake::Value { text, problem } => problem::problem(*problem, text, &flaw.place.steps, words),
        Mistake::TooDeep => words.text("flaw-too-deep"),
        Mistake::Syntax(_) => unreadable(file, &flaw.place, words),
        Mistake::Impossible(error) => plan(error, words),
    }
}

fn unknown_field(field: &str, known: &[&str], words: &Words) -> String {
    let key = if known.is_empty() {
        "flaw-unknown-field-none"
    } else {
        "flaw-unknown-field"
    };
    words.with(key, &[("field", &shown(field)), ("known", &known.join(", "))])
}

/// What stands where the text could not be read any further, and what that often comes from.
fn unreadable(file: &Path, place: &Place, words: &Words) -> String {
    let bytes = fs::read(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let found = word_at(text.trim_start_matches('\u{feff}'), place);
    let found = found.map(|found| words.with("flaw-found", &[("found", &shown(&found))]));
    found
        .into_iter()
        .chain([words.text("flaw-syntax")])
        .collect::<Vec<_>>()
        .join(" ")
}

/// The word, or else the character, at a place of a text or next after it.
fn word_at(text: &str, place: &Place) -> Option<String> {
    let mut lines = text.lines().skip(place.line.saturating_sub(1));
    let first: String = lines.next()?.chars().skip(place.column.saturating_sub(1)).collect();
    let rest = std::iter::once(first.as_str())
        .chain(lines)
        .find(|line| !line.trim().is_empty())?
        .trim_start();
    let word: String = rest
        .chars()
        .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
        .collect();
    if word.is_empty() {
        rest.chars().next().map(String::from)
    } else {
        Some(word)
    }
}
