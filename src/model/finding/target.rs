//! Targets that are not met, and targets of areas that come to more than the one above them.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::Finder;
use super::kind::{FindingKind, TargetFinding, YearFigure};
use super::remedy::{Remedy, in_millionths};
use crate::{Amount, Area, AreaId, Coverage, Year};

/// What is asked for in an area, year by year, in millionths; nothing where there is no target.
type Asked = Vec<Option<i128>>;

impl Finder<'_> {
    pub(super) fn targets(&mut self) {
        let areas = self.ledger.plan().areas_in_order();
        let with_target: Vec<&Area> = areas
            .into_iter()
            .map(|(_, area)| area)
            .filter(|area| !area.targets.is_empty())
            .collect();
        for area in &with_target {
            self.target(area.id);
        }
        if with_target.len() > 1 {
            self.targets_below();
        }
    }

    fn target(&mut self, area: AreaId) {
        let years = self.ledger.plan().settings().years;
        let met = self.ledger.target_years(area, Coverage::All).unwrap_or_default();
        let missing = years.iter().zip(met).find_map(|(year, target)| {
            let figure = target?.net_outstanding;
            figure.prints_as_saving().then_some(YearFigure { year, figure })
        });
        if let Some(missing) = missing {
            let mends = [Remedy::FindSavings.by_hand(), Remedy::ChangeTarget.by_hand()];
            self.note(FindingKind::Target(area, TargetFinding::NotMet(missing)), mends);
        }
    }

    /// Holds every target against the topmost targets in its area, the deepest areas first.
    fn targets_below(&mut self) {
        let plan = self.ledger.plan();
        let mut below: BTreeMap<AreaId, Asked> = BTreeMap::new();
        for (_, area) in plan.areas_in_order().into_iter().rev() {
            let asked = below.remove(&area.id).unwrap_or_default();
            let asked = self.asked_of(area, &asked);
            if let Some(parent) = area.parent {
                let sums = below.entry(parent).or_default();
                sums.resize(asked.len(), None);
                for (sum, asked) in sums.iter_mut().zip(asked) {
                    *sum = added(*sum, asked);
                }
            }
        }
    }

    /// What is asked of an area: its own target, else what is asked of the areas in it.
    fn asked_of(&mut self, area: &Area, below: &Asked) -> Asked {
        let years = self.ledger.plan().settings().years;
        let own = |year: Year| area.target(year).map(Amount::whole_millionths);
        let below = |place: usize| below.get(place).copied().flatten();
        let mut pairs = years
            .iter()
            .enumerate()
            .map(|(place, year)| (year, own(year), below(place)));
        let exceeded = pairs.clone().find_map(|(year, own, below)| {
            let (own, below) = (own?, below?);
            (below < own).then(|| TargetFinding::Exceeded {
                year,
                own: in_millionths(own),
                below: in_millionths(below),
            })
        });
        if let Some(found) = exceeded {
            self.note(FindingKind::Target(area.id, found), [Remedy::ChangeTarget.by_hand()]);
        }
        pairs.by_ref().map(|(_, own, below)| own.or(below)).collect()
    }
}

fn added(left: Option<i128>, right: Option<i128>) -> Option<i128> {
    match (left, right) {
        (Some(left), Some(right)) => Some(left.saturating_add(right)),
        (one, None) | (None, one) => one,
    }
}
