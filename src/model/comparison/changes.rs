//! Which fields of a row differ, with what they were and are.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::both::Both;
use super::lines::LineChange;
use crate::{
    AreaId, Balancing, Base, Confidence, Counts, Decision, Details, FollowUp, Inclusion, Kind, Note, Personnel,
    Proposal, ProposalId, Text, TextFact,
};

/// A field of a row that differs, with what it was and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The number it is known by.
    Number(Both<Text>),
    /// What it is about.
    Title(Both<Text>),
    /// The area it lies in; areas that are matched are one and the same.
    Area(Both<AreaId>),
    /// What kind of row it is.
    Kind(Both<Kind>),
    /// Whether somebody wants it counted.
    Inclusion(Both<Inclusion>),
    /// The status it was put in with.
    Status(Both<Text>),
    /// Whether it counts, and why not.
    Counts(Both<Counts>),
    /// Its lines.
    Lines(Vec<LineChange>),
    /// The short form of its category.
    Category(Both<Text>),
    /// What was decided.
    Decisions(Both<Arc<[Decision]>>),
    /// Texts about it.
    Notes(Both<Vec<Note>>),
    /// Udvalg.
    Committee(Both<Text>),
    /// Konto.
    Account(Both<Text>),
    /// Politikområde.
    PolicyArea(Both<Text>),
    /// Who answers for it.
    Responsible(Both<Text>),
    /// Posts saved or added.
    Personnel(Both<Option<Arc<Personnel>>>),
    /// What its savings in % are a percentage of.
    Base(Both<Base>),
    /// Places it gives.
    Places(Both<Option<u32>>),
    /// How sure it is that its savings come about.
    Confidence(Both<Option<Confidence>>),
    /// What was realised.
    FollowUp(Both<Vec<FollowUp>>),
    /// What its text says.
    TextFacts(Both<Vec<TextFact>>),
    /// The two proposals that an overlap is between.
    Partners(Both<[ProposalId; 2]>),
}

/// Which area of the first plan is which of the other.
pub(super) type AreaMap = BTreeMap<AreaId, AreaId>;

/// The fields that differ between two versions of a proposal, its lines and counting apart.
pub(super) fn between(rows: Both<&Proposal>, areas: &AreaMap) -> Vec<Change> {
    let Both { old, new } = rows;
    let moved = areas.get(&old.area) != Some(&new.area);
    let fields = [
        changed(Both::new(&old.number, &new.number), Change::Number),
        changed(Both::new(&old.title, &new.title), Change::Title),
        moved.then(|| Change::Area(rows.map(|row| row.area))),
        (!same_kind(rows.map(|row| &row.kind), areas)).then(|| Change::Kind(rows.map(|row| row.kind.clone()))),
        changed(rows.map(|row| &row.inclusion), Change::Inclusion),
        changed(Both::new(&old.status, &new.status), Change::Status),
    ];
    let details = (old.details != new.details).then(|| rows.map(|row| row.details.as_ref()));
    let decided = [
        changed(rows.map(|row| &row.decisions), Change::Decisions),
        changed(rows.map(|row| &row.personnel), Change::Personnel),
    ];
    let words = details.map(words).into_iter().flatten();
    let facts = details.map(facts).into_iter().flatten();
    fields
        .into_iter()
        .chain(words)
        .chain(decided)
        .chain(facts)
        .flatten()
        .collect()
}

pub(super) fn changed<T: PartialEq + Clone>(field: Both<&T>, change: fn(Both<T>) -> Change) -> Option<Change> {
    field.differ().then(|| change(field.map(T::clone)))
}

fn words(details: Both<&Details>) -> [Option<Change>; 6] {
    [
        changed(details.map(|details| &details.category), Change::Category),
        changed(details.map(|details| &details.notes), Change::Notes),
        changed(details.map(|details| &details.committee), Change::Committee),
        changed(details.map(|details| &details.account), Change::Account),
        changed(details.map(|details| &details.policy_area), Change::PolicyArea),
        changed(details.map(|details| &details.responsible), Change::Responsible),
    ]
}

fn facts(details: Both<&Details>) -> [Option<Change>; 5] {
    [
        changed(details.map(|details| &details.base), Change::Base),
        changed(details.map(|details| &details.places), Change::Places),
        changed(details.map(|details| &details.confidence), Change::Confidence),
        changed(details.map(|details| &details.follow_up), Change::FollowUp),
        changed(details.map(|details| &details.text_facts), Change::TextFacts),
    ]
}

/// Whether two kinds are the same, given which area is which.
fn same_kind(kinds: Both<&Kind>, areas: &AreaMap) -> bool {
    match (kinds.old, kinds.new) {
        (Kind::Balancing(old), Kind::Balancing(new)) => {
            let target = areas.get(&old.target).copied().unwrap_or(old.target);
            Balancing { target, ..old.clone() } == *new
        }
        (old, new) => old == new,
    }
}
