//! Values in a file that cannot be what they stand for.

use files::{Problem, Step};

use super::shown;
use crate::words::Words;

/// What is wrong with a value, and how to write it.
pub(super) fn problem(problem: Problem, text: &str, steps: &[Step], words: &Words) -> String {
    let newest = files::VERSION.to_string();
    let key = if text.is_empty() && problem == Problem::NotQuoted {
        "problem-no-quotes"
    } else {
        key(problem)
    };
    let said = words.with(key, &[("text", &shown(text)), ("newest", &newest)]);
    if problem == Problem::Number && is_entry(steps) {
        return format!("{said} {}", words.text("problem-entry"));
    }
    said
}

/// Whether words can stand there as well as a number.
fn is_entry(steps: &[Step]) -> bool {
    let called = |step: &Step, name: &str| matches!(step, Step::Field(field) if field == name);
    let amount = steps.last().is_some_and(|step| called(step, "amount"));
    amount || steps.iter().any(|step| called(step, "stated"))
}

const fn key(problem: Problem) -> &'static str {
    match problem {
        Problem::Id => "problem-id",
        Problem::Comma => "problem-comma",
        Problem::Exponent => "problem-exponent",
        Problem::Plus => "problem-plus",
        Problem::Grouping => "problem-grouping",
        Problem::Dash => "problem-dash",
        Problem::Number => "problem-number",
        Problem::Digits => "problem-digits",
        Problem::TooLarge => "problem-too-large",
        Problem::TooFine => "problem-too-fine",
        Problem::RangeOrder => "problem-range-order",
        Problem::Month => "problem-month",
        Problem::Year => "problem-year",
        Problem::YearCount => "problem-year-count",
        Problem::Share => "problem-share",
        Problem::Denominator => "problem-denominator",
        Problem::Step => "problem-step",
        Problem::CurveOfCurve => "problem-curve-of-curve",
        Problem::ExtensionTwice => "problem-extension-twice",
        Problem::Version => "problem-version",
        Problem::NotQuoted => "problem-not-quoted",
        Problem::WholeNumber => "problem-whole-number",
    }
}
