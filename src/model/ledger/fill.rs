//! Balancing rows: what they fill so that a total meets its target.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::cell::{Cell, Column};
use super::{Counts, Ledger};
use crate::target::walk;
use crate::{AreaId, Balancing, CarryOver, Figure, Kind, Otherwise, ProposalId, WhenMet, Year};

/// What a balancing row comes to, column by column.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fill {
    pub(super) proposal: ProposalId,
    /// Where the row lies.
    pub(super) area: AreaId,
    pub(super) cells: Vec<Cell>,
}

/// A counting balancing row, while its years are being filled.
struct Filler<'a> {
    proposal: ProposalId,
    area: AreaId,
    rule: &'a Balancing,
    held: Option<Figure>,
    cells: Vec<Cell>,
}

impl Ledger {
    /// What every counting balancing row comes to: the deepest targets first, then upwards.
    pub(super) fn filled(&self) -> Arc<[Fill]> {
        let mut by_target: BTreeMap<AreaId, Vec<Filler<'_>>> = BTreeMap::new();
        for filler in self.fillers.iter().filter_map(|id| self.filler(*id)) {
            by_target.entry(filler.rule.target).or_default().push(filler);
        }
        let mut targets: Vec<_> = by_target.into_iter().collect();
        targets.sort_by_key(|(target, _)| core::cmp::Reverse(self.plan.upwards(*target).count()));
        let mut fills: Vec<Fill> = Vec::new();
        for (target, fillers) in targets {
            let filled = self.fill_target(target, fillers, &fills);
            fills.extend(filled);
        }
        fills.sort_by_key(|fill| fill.proposal);
        fills.into()
    }

    fn filler(&self, id: ProposalId) -> Option<Filler<'_>> {
        let proposal = self.plan.proposal(id)?;
        let Kind::Balancing(rule) = &proposal.kind else {
            return None;
        };
        (self.rows().counts(proposal) == Counts::Yes).then(|| Filler {
            proposal: id,
            area: proposal.area,
            rule,
            held: None,
            cells: alloc::vec![Cell::EMPTY],
        })
    }

    fn fill_target<'a>(&'a self, target: AreaId, mut fillers: Vec<Filler<'a>>, below: &[Fill]) -> Vec<Fill> {
        let settings = self.plan.settings();
        let columns: Vec<Column> = self.rows().columns().collect();
        let own = settings.years.iter().map(|year| self.own_target(target, year));
        walk(settings.carry_over, own, |place, effective| {
            let year = columns.get(place.saturating_add(1));
            let base = self.base(target, place.saturating_add(1), below);
            let is_filled = |filler: &Filler<'_>| year.is_some_and(|year| filler.fills(*year));
            self.fill_column(&mut fillers, (effective, base), is_filled)
        });
        let last = settings.years.last();
        let own = [self.own_target(target, last)].into_iter();
        walk(CarryOver::None, own, |_, effective| {
            let base = self.base(target, columns.len().saturating_sub(1), below);
            self.fill_column(&mut fillers, (effective, base), |filler| {
                filler.fills(Column::Year(last))
            })
        });
        fillers.into_iter().map(Filler::done).collect()
    }

    /// What an area comes to without the balancing rows of its own target.
    fn base(&self, target: AreaId, place: usize, below: &[Fill]) -> Figure {
        let sums = self.sums.get(target).cloned().unwrap_or_default();
        let mut base = sums.allocated.at(place).figure.plus(&sums.unallocated.at(place).figure);
        for fill in below.iter().filter(|fill| self.plan.lies_in(fill.area, target)) {
            if let Some(cell) = fill.cells.get(place) {
                base.add(&cell.figure);
            }
        }
        base
    }

    /// Fills one column: the first row that fills it takes what the others leave. Gives the effect.
    fn fill_column(
        &self,
        fillers: &mut [Filler<'_>],
        (effective, base): (Option<&Figure>, Figure),
        is_filled: impl Fn(&Filler<'_>) -> bool,
    ) -> Figure {
        let mut effect = base;
        for filler in fillers.iter_mut().filter(|filler| !is_filled(filler)) {
            let cell = filler.idle();
            effect.add(&cell.figure);
            filler.cells.push(cell);
        }
        let mut first = true;
        for filler in fillers.iter_mut().filter(|filler| is_filled(filler)) {
            let missing = effective.filter(|_| first).map(|effective| effective.minus(&effect));
            let cell = missing.map_or(Cell::EMPTY, |missing| Cell::number(self.filling(filler.rule, missing)));
            first = false;
            effect.add(&cell.figure);
            filler.take(cell);
        }
        effect
    }

    /// What a row fills of what is missing: the printed chain works on printed figures in scope
    /// 'cells' and is rounded from the exact one in the others.
    fn filling(&self, rule: &Balancing, missing: Figure) -> Figure {
        let missing = match rule.when_met {
            WhenMet::GivesBack => missing,
            WhenMet::Zero => missing.savings_only(),
        };
        match self.plan.settings().rounding.scope {
            crate::Scope::Cells => missing,
            crate::Scope::Totals | crate::Scope::Balanced => self.rows().figure(missing.exact),
        }
    }

    /// A target as entered, in the price level shown; the plan's own operating index applies.
    pub(crate) fn own_target(&self, area: AreaId, year: Year) -> Option<Figure> {
        let target = self.plan.area(area)?.target(year)?;
        let exact = crate::Exact::of(target);
        let exact = match &self.terms.factors {
            None => exact,
            Some(factors) => exact.times(factors.of(crate::Money::Operating)),
        };
        Some(self.rows().figure(exact))
    }

    /// The balancing rows that count, in order of id.
    pub(crate) fn balancing_rows(&self) -> impl Iterator<Item = ProposalId> {
        self.fills.iter().map(|fill| fill.proposal)
    }

    /// What a balancing row that counts comes to, before a balanced table is made to foot.
    pub(crate) fn filled_cells(&self, id: ProposalId) -> Option<&[Cell]> {
        self.fill(id).map(|fill| fill.cells.as_slice())
    }

    /// What a balancing row comes to.
    pub(super) fn fill(&self, id: ProposalId) -> Option<&Fill> {
        let place = self.fills.binary_search_by_key(&id, |fill| fill.proposal).ok()?;
        self.fills.get(place)
    }
}

impl Filler<'_> {
    fn fills(&self, column: Column) -> bool {
        match column {
            Column::Year(year) => self.rule.years.contains(&year),
            Column::FullYear | Column::FullyPhasedIn => false,
        }
    }

    /// What it is in a column that it does not fill.
    fn idle(&self) -> Cell {
        match (self.rule.otherwise, &self.held) {
            (Otherwise::Holds, Some(held)) => Cell::number(held.clone()),
            (Otherwise::Holds, None) | (Otherwise::Empty, _) => Cell::EMPTY,
        }
    }

    fn take(&mut self, cell: Cell) {
        self.held = cell.shown().cloned().or_else(|| self.held.take());
        self.cells.push(cell);
    }

    fn done(self) -> Fill {
        Fill {
            proposal: self.proposal,
            area: self.area,
            cells: self.cells,
        }
    }
}
