//! The parts of a plan, as they are called inside a sentence.

use model::{AreaId, Plan, ProposalId, Subject};

use super::{place, shown};
use crate::words::Words;

/// A part of a plan.
pub(crate) fn subject(subject: &Subject, words: &Words) -> String {
    match subject {
        Subject::Plan | Subject::Area(AreaId::WHOLE, _) => words.text("subject-plan"),
        Subject::Area(_, name) => named("place-area", name, words),
        Subject::Proposal(_, number, title) => proposal(number, title, words),
        Subject::Line(_, number, title, name) => line(&proposal(number, title, words), name, words),
        Subject::Curve(_, name) => named("place-curve", name, words),
        Subject::Alternatives(_, name) => named("place-alternatives", name, words),
        Subject::Link(_, name) => named("place-link", name, words),
        Subject::Overlap(_, name) => named("place-overlap", name, words),
    }
}

fn named(key: &str, name: &str, words: &Words) -> String {
    words.with(key, &[("name", &shown(name))])
}

fn line(proposal: &str, name: &str, words: &Words) -> String {
    let key = if name.is_empty() {
        "subject-line-unnamed"
    } else {
        "subject-line"
    };
    words.with(key, &[("proposal", proposal), ("name", &shown(name))])
}

fn proposal(number: &str, title: &str, words: &Words) -> String {
    place::proposal(place::known(Some(number)), place::known(Some(title)), words)
}

/// A proposal by its number and title.
pub(super) fn proposal_of(plan: &Plan, id: ProposalId, words: &Words) -> String {
    match plan.proposal(id) {
        Some(row) => proposal(&row.number, &row.title, words),
        None => id.to_string(),
    }
}
