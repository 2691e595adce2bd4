//! The tree that subtotals follow.

use alloc::sync::Arc;

use crate::{Amount, AreaId, ProposalId, Text, Year};

/// An area (område) of the budget: it has a subtotal, and may have a budget and a target.
///
/// The plan itself is the area [`AreaId::WHOLE`], which has no parent; its target is the plan's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its name for good.
    pub id: AreaId,
    /// What it is called; the whole plan goes by the scenario's title instead.
    pub name: Text,
    /// The area it lies in; nothing for the whole plan.
    pub parent: Option<AreaId>,
    /// The areas in it, in the order they are printed.
    pub areas: Arc<[AreaId]>,
    /// The proposals directly in it, in the order they are printed.
    pub proposals: Arc<[ProposalId]>,
    /// Its yearly budget, for savings in %; a cost, so positive as amounts are kept.
    pub budget: Option<Amount>,
    /// Its target by year (reduktionsmål), in order of year, none twice.
    pub targets: Arc<[(Year, Amount)]>,
}

impl Area {
    /// An area with nothing in it.
    pub fn new(id: AreaId, name: impl Into<Text>, parent: Option<AreaId>) -> Self {
        Self {
            id,
            name: name.into(),
            parent,
            areas: Arc::new([]),
            proposals: Arc::new([]),
            budget: None,
            targets: Arc::new([]),
        }
    }

    /// Its own target for a year, before any carry-over.
    pub fn target(&self, year: Year) -> Option<Amount> {
        by_year(&self.targets, year).copied()
    }
}

/// What a list in order of year has for a year.
pub(crate) fn by_year<T>(list: &[(Year, T)], year: Year) -> Option<&T> {
    let place = list.binary_search_by_key(&year, |(year, _)| *year).ok()?;
    list.get(place).map(|(_, value)| value)
}

/// The list with another value for one year; nothing takes the year out.
pub(crate) fn with_year<T: Clone>(list: &[(Year, T)], year: Year, value: Option<T>) -> Arc<[(Year, T)]> {
    let before = list.iter().filter(|(other, _)| *other < year).cloned();
    let after = list.iter().filter(|(other, _)| *other > year).cloned();
    before.chain(value.map(|value| (year, value))).chain(after).collect()
}
