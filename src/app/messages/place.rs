//! Where something is in a file, in the words of the plan: `forslag VPU 5, linje 2, beløb`.

use files::{List, Step};

use super::{fields, shown};
use crate::words::Words;

/// The way to a place from the outside in; empty where nothing is known but line and column.
pub(super) fn way(steps: &[Step], words: &Words) -> String {
    match steps {
        [Step::Field(field)] if field == "years" => words.text("field-years-shown"),
        _ => steps
            .iter()
            .map(|step| in_words(step, words))
            .collect::<Vec<_>>()
            .join(", "),
    }
}

/// The steps up to the last record with a name: further in, nothing is certain once the text
/// could not be read.
pub(super) fn certain(steps: &[Step]) -> &[Step] {
    let named = |step: &Step| matches!(step, Step::Row { name, .. } if known(name.as_deref()).is_some());
    let certain = steps.iter().rposition(named).map_or(0, |place| place.saturating_add(1));
    steps.get(..certain).unwrap_or_default()
}

fn in_words(step: &Step, words: &Words) -> String {
    match step {
        Step::Row {
            list,
            ordinal,
            name,
            title,
        } => {
            let ordinal = ordinal.to_string();
            match (list, known(name.as_deref()), known(title.as_deref())) {
                (List::Proposals, None, None) => words.with("place-proposal-ordinal", &[("ordinal", &ordinal)]),
                (List::Proposals, name, title) => proposal(name, title, words),
                (list, Some(name), _) => words.with(named(*list), &[("name", &name), ("ordinal", &ordinal)]),
                (list, None, _) => words.with(unnamed(*list), &[("ordinal", &ordinal)]),
            }
        }
        Step::Year(year) => year.to_string(),
        Step::Item(ordinal) => words.with("place-item", &[("ordinal", &ordinal.to_string())]),
        Step::Field(field) => fields::called(field, words),
    }
}

/// A name that says something; one over several lines lacks a quotation mark.
pub(super) fn known(name: Option<&str>) -> Option<String> {
    let name = name.filter(|name| !name.contains('\n')).map(shown);
    name.filter(|name| !name.is_empty())
}

const fn named(list: List) -> &'static str {
    match list {
        List::Proposals => "place-proposal",
        List::Lines => "place-line-named",
        List::Areas => "place-area",
        List::Curves => "place-curve",
        List::Alternatives => "place-alternatives",
        List::Links => "place-link",
        List::Overlaps => "place-overlap",
    }
}

const fn unnamed(list: List) -> &'static str {
    match list {
        List::Proposals => "place-proposal-ordinal",
        List::Lines => "place-line",
        List::Areas => "place-area-ordinal",
        List::Curves => "place-curve-ordinal",
        List::Alternatives => "place-alternatives-ordinal",
        List::Links => "place-link-ordinal",
        List::Overlaps => "place-overlap-ordinal",
    }
}

/// A proposal by number and title, as far as it has them.
pub(super) fn proposal(number: Option<String>, title: Option<String>, words: &Words) -> String {
    match (number, title) {
        (Some(name), Some(title)) => words.with("place-proposal-titled", &[("name", &name), ("title", &title)]),
        (Some(name), None) => words.with("place-proposal", &[("name", &name)]),
        (None, title) => words.with("place-proposal-title", &[("title", &title.unwrap_or_default())]),
    }
}
