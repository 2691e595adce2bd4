//! The question turned round: what rows that nobody has quantified must bring.

use alloc::vec::Vec;

use crate::target::walk;
use crate::{AreaId, Column, Coverage, Figure, Ledger, Scope};

/// What the rows that are not quantified must bring together in a year for its target to be met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Required {
    /// What they must bring, a saving (negative, as amounts are kept); zero where the target is met
    /// without them.
    pub amount: Figure,
    /// How many rows that count are not quantified in the year; where there are none, nobody is
    /// there to bring the amount.
    pub rows: u32,
}

impl Ledger {
    /// What the rows of an area that are not quantified must bring, for each year shown; nothing
    /// where the area has no target at all, and nothing in years without one.
    ///
    /// The scenario's own carry-over rule applies, with each earlier year's requirement met: a year
    /// whose requirement is met leaves no shortfall, so 'shortfall' asks for the same as 'none'
    /// (its surplus is released), while 'shortfall and surplus' takes a surplus off later years.
    /// Balancing rows count, where `coverage` counts them, with what the ledger fills.
    pub fn required(&self, area: AreaId, coverage: Coverage) -> Option<Vec<Option<Required>>> {
        let settings = self.plan().settings();
        if self.plan().area(area)?.targets.is_empty() {
            return None;
        }
        let totals: Vec<_> = self.totals(area, coverage);
        let mut required = Vec::new();
        let own = settings.years.iter().map(|year| self.own_target(area, year));
        walk(settings.carry_over, own, |place, effective| {
            let year = settings.years.iter().nth(place).map(Column::Year);
            let place = year.and_then(|year| year.place(settings.years));
            let total = place.and_then(|place| totals.get(place));
            let effect = total.map_or_else(Figure::zero, |total| total.figure.clone());
            let amount = effective.map(|effective| self.gap(effective, &effect));
            let met = effect.plus(amount.as_ref().unwrap_or(&Figure::zero()));
            required.push(amount.map(|amount| Required {
                amount: self.printed_gap(amount),
                rows: total.map_or(0, |total| total.unquantified),
            }));
            met
        });
        Some(required)
    }

    /// What is missing to an effective target, which in scope 'balanced' is printed by itself.
    fn gap(&self, effective: &Figure, effect: &Figure) -> Figure {
        let gap = match self.plan().settings().rounding.scope {
            Scope::Balanced => self.figure(effective.exact().clone()).minus(effect),
            Scope::Cells | Scope::Totals => effective.minus(effect),
        };
        gap.savings_only()
    }

    /// What is missing, printed as targets are in the scenario's scope.
    fn printed_gap(&self, gap: Figure) -> Figure {
        match self.plan().settings().rounding.scope {
            Scope::Totals => self.figure(gap.exact().clone()),
            Scope::Cells | Scope::Balanced => gap,
        }
    }
}
