//! Balancing rows: what they fill so that a total meets its target.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::cell::{Cell, Column};
use super::{Counts, Ledger};
use crate::target::walk;
use crate::{AreaId, Balancing, CarryOver, Figure, Kind, Otherwise, ProposalId, WhenMet, Year};

/// What every counting balancing row comes to.
#[derive(Debug, PartialEq, Default)]
pub(super) struct Fills {
    rows: BTreeMap<ProposalId, Vec<Cell>>,
    /// What the balancing rows within an area come to, by column; nothing where there are none.
    within: BTreeMap<AreaId, Vec<Figure>>,
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
    pub(super) fn filled(&self) -> Fills {
        let mut by_target: BTreeMap<AreaId, Vec<Filler<'_>>> = BTreeMap::new();
        for filler in self.fillers.iter().filter_map(|id| self.filler(*id)) {
            by_target.entry(filler.rule.target).or_default().push(filler);
        }
        let mut targets: Vec<_> = by_target.into_iter().collect();
        targets.sort_by_key(|(target, _)| Reverse(self.plan.upwards(*target).count()));
        let mut fills = Fills::default();
        for (target, mut fillers) in targets {
            self.fill_target(target, &mut fillers, &fills);
            for filler in fillers {
                let above = self.plan.upwards(filler.area).map(|area| area.id);
                fills.note(filler.proposal, filler.cells, above);
            }
        }
        fills
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

    fn fill_target(&self, target: AreaId, fillers: &mut [Filler<'_>], below: &Fills) {
        let settings = self.plan.settings();
        let columns: Vec<Column> = self.rows().columns().collect();
        let own = settings.years.iter().map(|year| self.own_target(target, year));
        walk(settings.carry_over, own, |place, effective| {
            let year = columns.get(place.saturating_add(1));
            let base = self.base(target, place.saturating_add(1), below);
            let is_filled = |filler: &Filler<'_>| year.is_some_and(|year| filler.fills(*year));
            self.fill_column(fillers, (effective, base), is_filled)
        });
        let last = settings.years.last();
        let own = [self.own_target(target, last)].into_iter();
        walk(CarryOver::None, own, |_, effective| {
            let base = self.base(target, columns.len().saturating_sub(1), below);
            self.fill_column(fillers, (effective, base), |filler| filler.fills(Column::Year(last)))
        });
    }

    /// What an area comes to without the balancing rows of its own target.
    fn base(&self, target: AreaId, place: usize, below: &Fills) -> Figure {
        let mut base = self.sums.get(target).map_or(Figure::zero(), |sums| sums.all_at(place));
        if let Some(figure) = below.within(target, place) {
            base.add(figure);
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
        self.fills.rows()
    }

    /// What a balancing row that counts comes to, before a balanced table is made to foot.
    pub(crate) fn filled_cells(&self, id: ProposalId) -> Option<&[Cell]> {
        self.fills.row(id).map(Vec::as_slice)
    }
}

impl Fills {
    /// The counting balancing rows, in order of id.
    pub(super) fn rows(&self) -> impl Iterator<Item = ProposalId> {
        self.rows.keys().copied()
    }

    /// The cells of a counting balancing row.
    pub(super) fn row(&self, id: ProposalId) -> Option<&Vec<Cell>> {
        self.rows.get(&id)
    }

    /// What the balancing rows within an area come to in the column at a place.
    pub(super) fn within(&self, area: AreaId, place: usize) -> Option<&Figure> {
        self.within.get(&area)?.get(place)
    }

    /// The areas that balancing rows lie in, with all above.
    pub(super) fn areas(&self) -> impl Iterator<Item = AreaId> {
        self.within.keys().copied()
    }

    fn note(&mut self, id: ProposalId, cells: Vec<Cell>, above: impl Iterator<Item = AreaId>) {
        for area in above {
            let zeros = || alloc::vec![Figure::zero(); cells.len()];
            let within = self.within.entry(area).or_insert_with(zeros);
            for (sum, cell) in within.iter_mut().zip(&cells) {
                sum.add(&cell.figure);
            }
        }
        self.rows.insert(id, cells);
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
}
