//! How areas differ between two plans.

use alloc::vec::Vec;

use super::both::Both;
use super::changes::AreaMap;
use super::matching::{Clue, Matched, Matcher, Matching, compared};
use super::row::Pairing;
use crate::{Amount, Area, AreaId, Figure, Plan, Text, Year};

/// How an area differs between two plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaDifference {
    /// By what the two were found to be the same; nothing where the area is in one plan alone.
    pub matched: Option<Matched>,
    /// Its name for good in each plan.
    pub ids: Both<Option<AreaId>>,
    /// The fields that differ.
    pub changes: Vec<AreaChange>,
    /// What it comes to in each plan, for every column; nothing where the plan does not show it.
    pub totals: Vec<Both<Option<Figure>>>,
}

/// A field of an area that differs, with what it was and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AreaChange {
    /// What it is called.
    Name(Both<Text>),
    /// The area it lies in; areas that are matched are one and the same.
    Parent(Both<Option<AreaId>>),
    /// Its yearly budget.
    Budget(Both<Option<Amount>>),
    /// Its targets by year, also in years that are not shown.
    Targets(Both<Vec<(Year, Amount)>>),
}

impl AreaDifference {
    /// Whether the area is in both plans and nothing that was entered for it differs.
    pub const fn is_unchanged(&self) -> bool {
        self.matched.is_some() && self.changes.is_empty()
    }
}

/// Which area of one plan is which of another.
pub(super) fn matched(plans: Both<&Plan>, matching: &Matching) -> Matcher<AreaId> {
    let ids = plans.map(ids_of);
    let mut matcher = Matcher::by_id(ids.old.into_iter(), ids.new.into_iter());
    matcher.confirmed(&matching.areas);
    let names = plans.map(|plan| move |id| compared(&plan.area(id)?.name));
    matcher.guessed(Clue::Name, &names, &matching.areas);
    matcher
}

fn ids_of(plan: &Plan) -> Vec<AreaId> {
    plan.areas_in_order().into_iter().map(|(_, area)| area.id).collect()
}

pub(super) fn map_of(matcher: &Matcher<AreaId>) -> AreaMap {
    matcher.pairs.iter().map(|(pair, _)| (pair.old, pair.new)).collect()
}

/// How every area differs.
pub(super) fn differences(pairing: &Pairing<'_>, matcher: Matcher<AreaId>) -> Vec<AreaDifference> {
    let found = matcher.found();
    found.map(|(ids, matched)| difference(pairing, ids, matched)).collect()
}

fn difference(pairing: &Pairing<'_>, ids: Both<Option<AreaId>>, matched: Option<Matched>) -> AreaDifference {
    let plans = pairing.plans();
    let areas = Both::new(
        ids.old.and_then(|id| plans.old.area(id)),
        ids.new.and_then(|id| plans.new.area(id)),
    );
    let ledgers = pairing.ledgers;
    let totals = Both::new(
        ids.old.map(|id| pairing.span.totals(ledgers.old, id)),
        ids.new.map(|id| pairing.span.totals(ledgers.new, id)),
    );
    let of = |totals: &Option<Vec<Option<Figure>>>, place: usize| totals.as_ref()?.get(place).cloned().flatten();
    let places = 0..pairing.span.columns().len();
    AreaDifference {
        matched,
        ids,
        changes: areas
            .all()
            .map(|areas| changes(areas, &pairing.areas))
            .unwrap_or_default(),
        totals: places
            .map(|place| totals.as_ref().map(|totals| of(totals, place)))
            .collect(),
    }
}

fn changes(areas: Both<&Area>, map: &AreaMap) -> Vec<AreaChange> {
    let names = areas.map(|area| area.name.clone());
    let parents = areas.map(|area| area.parent);
    let budgets = areas.map(|area| area.budget);
    let targets = areas.map(|area| area.targets.to_vec());
    let parent = parents.old.and_then(|id| map.get(&id).copied());
    let changes = [
        names.differ().then_some(AreaChange::Name(names)),
        (parent != parents.new).then_some(AreaChange::Parent(parents)),
        budgets.differ().then_some(AreaChange::Budget(budgets)),
        targets.differ().then_some(AreaChange::Targets(targets)),
    ];
    changes.into_iter().flatten().collect()
}
