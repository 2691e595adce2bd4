//! Which proposals a meeting looks at: all of them in the order of print, or those of one area, status or category.

use model::{AreaId, Ledger, Plan, ProposalId};

use crate::window::grid::{RowKey, Rows};
use crate::window::view::View;
use crate::words::Words;

/// The proposals shown, in the order of print.
pub fn shown(ledger: &Ledger, view: &View, area: Option<AreaId>) -> Vec<ProposalId> {
    let plan = ledger.plan();
    let lies_in = |id: &ProposalId| {
        let row = plan.proposal(*id);
        area.is_none_or(|area| row.is_some_and(|row| plan.lies_in(row.area, area)))
    };
    let rows = Rows::of(ledger, view);
    let proposals = rows.iter().filter_map(|row| match row {
        RowKey::Proposal(id) => Some(id),
        _ => None,
    });
    proposals.filter(lies_in).collect()
}

/// The area after this one, as areas are printed; nothing after the last.
pub fn next_area(plan: &Plan, area: Option<AreaId>) -> Option<AreaId> {
    let areas: Vec<AreaId> = plan.areas_in_order().iter().skip(1).map(|(_, area)| area.id).collect();
    next(&areas, area)
}

/// The status after this one, among those that some proposal has.
pub fn next_status(plan: &Plan, status: Option<String>) -> Option<String> {
    let statuses = plan.settings().statuses.iter().map(|status| status.name.to_string());
    let used = |name: &String| plan.proposals().any(|row| **row.current_status() == **name);
    next(&statuses.filter(used).collect::<Vec<_>>(), status)
}

/// The category after this one, in the order of the alphabet.
pub fn next_category(plan: &Plan, category: Option<String>) -> Option<String> {
    let all = plan.proposals().map(|row| row.details.category.to_string());
    let mut all: Vec<String> = all.filter(|name| !name.is_empty()).collect();
    all.sort();
    all.dedup();
    next(&all, category)
}

fn next<T: Clone + PartialEq>(all: &[T], now: Option<T>) -> Option<T> {
    match now {
        None => all.first().cloned(),
        Some(now) => all.iter().skip_while(|one| **one != now).nth(1).cloned(),
    }
}

/// What is looked at alone, in words; nothing where everything is shown.
pub fn said(plan: &Plan, view: &View, area: Option<AreaId>, words: &Words) -> Option<String> {
    let area = area.and_then(|id| plan.area(id)).map(|area| area.name.to_string());
    let parts = [area, view.filter.status.clone(), view.filter.category.clone()];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| words.with("meeting-only", &[("what", &parts.join(", "))]))
}
