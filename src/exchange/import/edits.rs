//! A catalogue into a plan that is open: one edit, which is undone as one.

use std::collections::BTreeMap;

use model::{
    Amount, AreaEdit, AreaId, Column, Edit, Plan, Proposal, ProposalEdit, Published, PublishedRow, SettingsEdit,
};

use super::{ImportError, ImportSettings, first_that_counts, plan_from};
use crate::catalogue::{Catalogue, PrintedSum, SumColumn, SumOf};

/// The edit that puts a catalogue's proposals into a plan: areas of the same name receive them,
/// others are made. A plan without proposals also takes over its unit, sign, years and rounding,
/// and keeps its printed sums as published figures, so that they go on being checked. `ids` gives
/// a new random number each time, never 0.
///
/// # Errors
/// [`ImportError`] names what cannot be taken over; nothing is then.
pub fn edits_from(
    catalogue: &Catalogue,
    plan: &Plan,
    settings: ImportSettings,
    ids: &mut impl FnMut() -> u64,
) -> Result<Edit, ImportError> {
    let read = plan_from(&catalogue.table, settings, ids)?;
    let areas = Areas::of(&read, plan);
    let is_first = plan.proposal_count() == 0;
    let mut edits = if is_first { settings_of(&read) } else { Vec::new() };
    edits.extend(areas.made(&read, plan));
    edits.extend(proposals(&read, plan, &areas));
    if is_first {
        let own = plan.settings().published.iter().cloned();
        let printed = catalogue.sums.iter().flat_map(|sum| published(sum, &read, &areas));
        edits.push(Edit::Settings(SettingsEdit::Published(own.chain(printed).collect())));
    }
    Ok(Edit::Batch(edits))
}

/// Which area of the open plan each area that was read becomes.
struct Areas(BTreeMap<AreaId, AreaId>);

impl Areas {
    fn of(read: &Plan, plan: &Plan) -> Self {
        let own = plan.areas_in_order();
        let same = |name: &str| {
            own.iter()
                .find(|(_, area)| area.parent.is_some() && *area.name == *name)
        };
        let read = read
            .areas_in_order()
            .into_iter()
            .filter(|(_, area)| area.parent.is_some());
        let areas = read.map(|(_, area)| (area.id, same(&area.name).map_or(area.id, |(_, own)| own.id)));
        Self(areas.collect())
    }

    fn id(&self, read: AreaId) -> AreaId {
        self.0.get(&read).copied().unwrap_or(read)
    }

    /// The edits that make the areas that are not there yet.
    fn made(&self, read: &Plan, plan: &Plan) -> Vec<Edit> {
        let areas = read.areas_in_order().into_iter().map(|(_, area)| area);
        let new = areas.filter(|area| area.parent.is_some() && plan.area(self.id(area.id)).is_none());
        let insert = |area: &model::Area| AreaEdit::Insert {
            name: area.name.clone(),
            parent: AreaId::WHOLE,
            place: usize::MAX,
        };
        new.map(|area| Edit::Area(area.id, insert(area))).collect()
    }
}

fn settings_of(read: &Plan) -> Vec<Edit> {
    let settings = read.settings();
    let edits = [
        SettingsEdit::Notation(settings.notation),
        SettingsEdit::Years(settings.years),
        SettingsEdit::Rounding(settings.rounding),
        SettingsEdit::FullYear(settings.full_year),
    ];
    edits.into_iter().map(Edit::Settings).collect()
}

/// Every proposal that was read, in order, at the end of its area.
fn proposals(read: &Plan, plan: &Plan, areas: &Areas) -> Vec<Edit> {
    let status = first_that_counts(plan.settings());
    let ids = read
        .areas_in_order()
        .into_iter()
        .flat_map(|(_, area)| area.proposals.iter());
    let proposals = ids.filter_map(|id| read.proposal(*id));
    let insert = |proposal: &Proposal| {
        let proposal = Proposal {
            area: areas.id(proposal.area),
            status: status.clone(),
            ..proposal.clone()
        };
        Edit::Proposal(proposal.id, ProposalEdit::Insert(Box::new(proposal), usize::MAX))
    };
    proposals.map(insert).collect()
}

/// The figures of a printed sum, as published ones.
fn published(sum: &PrintedSum, read: &Plan, areas: &Areas) -> Vec<Published> {
    let area = match &sum.of {
        SumOf::Whole => Some(AreaId::WHOLE),
        SumOf::Lines { .. } => None,
        SumOf::Area(name) => {
            let named = read.areas_in_order().into_iter().find(|(_, area)| *area.name == **name);
            named.map(|(_, area)| areas.id(area.id))
        }
    };
    let notation = read.settings().notation;
    let figures = sum.figures.iter().filter_map(|figure| {
        Some(Published {
            row: PublishedRow::Sum(area?),
            column: match figure.column {
                SumColumn::FullYear => Column::FullYear,
                SumColumn::Year(year) => Column::Year(year),
            },
            amount: Amount::new(figure.printed?, notation).ok()?,
        })
    });
    figures.collect()
}
