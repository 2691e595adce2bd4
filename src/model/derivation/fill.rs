//! Balancing rows: what they fill, hold, or leave empty, and why.

use alloc::vec;
use alloc::vec::Vec;

use super::step::Chain;
use super::{AmountOf, Asked, FillStep, How, Step, Steps, TargetFigure, TargetStep, Unfilled};
use crate::target::walk;
use crate::{
    AreaId, Balancing, CellState, Column, Coverage, Exact, Figure, Kind, Ledger, Otherwise, Proposal, ProposalId,
    TargetYear, WhenMet, Year,
};

/// A balancing row with its rule.
type Filler<'a> = (&'a Proposal, &'a Balancing);

impl Ledger {
    /// What a balancing row comes to, before a balanced table is made to foot.
    pub(super) fn steps_of_fill(&self, filler: Filler<'_>, column: Column) -> Steps {
        let (proposal, rule) = filler;
        if self.filled_cells(proposal.id).is_none() {
            return unfilled(Unfilled::NotCounted(self.rows().counts(proposal)));
        }
        let Some(year) = self.year_of(column) else {
            return unfilled(Unfilled::FullYear);
        };
        if !rule.years.contains(&year) {
            return self.steps_of_idle(filler, column);
        }
        match self.filled_by(rule.target, year) {
            Some(first) if first != proposal.id => unfilled(Unfilled::FilledBy(first)),
            _ => self.steps_of_filling(filler, column),
        }
    }

    /// The row that fills a target in a year: of several the one with the smallest id.
    fn filled_by(&self, target: AreaId, year: Year) -> Option<ProposalId> {
        let mut fillers = self.fillers_counted();
        let first = fillers.find(|(_, rule)| rule.target == target && rule.years.contains(&year));
        first.map(|(row, _)| row.id)
    }

    /// The balancing rows that count, in order of id.
    fn fillers_counted(&self) -> impl Iterator<Item = Filler<'_>> {
        let rows = self.balancing_rows().filter_map(|id| self.plan().proposal(id));
        rows.filter_map(|row| Some((row, balancing_of(row)?)))
    }

    fn steps_of_idle(&self, (proposal, rule): Filler<'_>, column: Column) -> Steps {
        let held = match rule.otherwise {
            Otherwise::Holds => self.held((proposal, rule), column),
            Otherwise::Empty => None,
        };
        let Some((year, held)) = held else {
            return unfilled(Unfilled::NotItsYear);
        };
        let mut steps = Steps::adding(self.chain());
        let from = Asked::proposal(proposal.id, Column::Year(year));
        steps.add(How::Fill(FillStep::Held(from)), &held);
        self.round_filling(&mut steps);
        steps
    }

    /// What a row filled last before a column, and in which year.
    fn held(&self, (proposal, rule): Filler<'_>, column: Column) -> Option<(Year, Figure)> {
        let before = |year: &Year| match column {
            Column::Year(column) => *year < column,
            Column::FullYear | Column::FullyPhasedIn => true,
        };
        let years = self.plan().settings().years.iter().take_while(before);
        let filled = years.filter(|year| rule.years.contains(year));
        let held = filled.filter_map(|year| Some((year, self.filled_in(proposal.id, Column::Year(year))?)));
        held.last()
    }

    /// What a row fills or holds in a column, before a balanced table is made to foot.
    fn filled_in(&self, id: ProposalId, column: Column) -> Option<Figure> {
        let place = column.place(self.plan().settings().years)?;
        let cell = self.filled_cells(id)?.get(place)?;
        (cell.state == CellState::Number).then(|| cell.figure.clone())
    }

    fn steps_of_filling(&self, filler: Filler<'_>, column: Column) -> Steps {
        let rule = filler.1;
        let own = AmountOf::Target(rule.target, Coverage::All, TargetFigure::Own);
        let Some(target) = self.shown(Asked::Amount(own, column)) else {
            return unfilled(Unfilled::NoTarget);
        };
        let mut steps = Steps::adding(self.chain());
        steps.add(How::Part(Asked::Amount(own, column)), &target.figure);
        self.carry_over(rule.target, column, &mut steps);
        for part in self.parts_below(rule.target, rule.target) {
            self.take(Asked::Amount(part, column), &mut steps);
        }
        self.take_idle(filler, column, &mut steps);
        if rule.when_met == WhenMet::Zero {
            stop_at_zero(&mut steps);
        }
        self.round_filling(&mut steps);
        steps
    }

    fn carry_over(&self, target: AreaId, column: Column, steps: &mut Steps) {
        let Column::Year(year) = column else { return };
        let walked = self.walked(target);
        if let Some((from, left)) = self.left_by(year, &walked) {
            let asked = Asked::net_outstanding(target, Column::Year(from));
            let rule = self.plan().settings().carry_over;
            steps.add(How::Target(TargetStep::CarriedOver(rule, asked)), &left);
        }
    }

    /// The years of a target as its balancing rows see them: before a balanced table is made to foot.
    fn walked(&self, target: AreaId) -> Vec<Option<TargetYear>> {
        let settings = self.plan().settings();
        let own = settings.years.iter().map(|year| self.own_target(target, year));
        let years: Vec<_> = settings.years.iter().map(Column::Year).collect();
        walk(settings.carry_over, own, |place, _| {
            let effect = years.get(place).map(|year| self.effect(target, *year));
            effect.unwrap_or(Figure::zero())
        })
    }

    fn effect(&self, target: AreaId, column: Column) -> Figure {
        let parts = self.parts_below(target, target).into_iter();
        let parts = parts.filter_map(|part| Some(self.shown(Asked::Amount(part, column))?.figure));
        let fills = self.fillers_counted().filter(|(_, rule)| rule.target == target);
        let fills = fills.filter_map(|(row, _)| self.filled_in(row.id, column));
        parts.chain(fills).fold(Figure::zero(), |sum, part| sum.plus(&part))
    }

    /// The parts of an area without the balancing rows of a target: an area that holds one is
    /// opened up.
    fn parts_below(&self, id: AreaId, target: AreaId) -> Vec<AmountOf> {
        let Some(area) = self.plan().area(id) else {
            return Vec::new();
        };
        let parts = self.parts_of(area, Coverage::All).into_iter();
        let opened = parts.map(|part| match part {
            AmountOf::Sum(inner, _) if self.holds_filler(inner, target) => self.parts_below(inner, target),
            AmountOf::Proposal(row) if self.fills_later(row, target) => Vec::new(),
            part => vec![part],
        });
        opened.flatten().collect()
    }

    fn holds_filler(&self, area: AreaId, target: AreaId) -> bool {
        let mut later = self
            .fillers_counted()
            .filter(|(row, _)| self.fills_later(row.id, target));
        later.any(|(row, _)| self.plan().lies_in(row.area, area))
    }

    /// Whether a balancing row is filled only once what lies below a target is known.
    fn fills_later(&self, row: ProposalId, target: AreaId) -> bool {
        let fills = self.plan().proposal(row).and_then(Proposal::fills);
        fills.is_some_and(|fills| fills == target || !self.plan().lies_in(fills, target))
    }

    /// Takes off what the other balancing rows of the target hold in a column.
    fn take_idle(&self, (proposal, rule): Filler<'_>, column: Column, steps: &mut Steps) {
        let others = self.fillers_counted().filter(|(row, _)| row.id != proposal.id);
        for (row, _) in others.filter(|(_, other)| other.target == rule.target) {
            if let Some(held) = self.filled_in(row.id, column) {
                let asked = Asked::proposal(row.id, column);
                steps.add(How::Less(asked), &Figure::zero().minus(&held));
            }
        }
    }

    fn round_filling(&self, steps: &mut Steps) {
        if self.chain() == Chain::Exact {
            self.round(steps);
        }
    }
}

/// Takes off what a row would give back, in each of the two figures.
fn stop_at_zero(steps: &mut Steps) {
    let (exact, printed) = steps.sums();
    let given_back = |sum: Exact| sum.max(Exact::ZERO).negated();
    let (exact, printed) = (given_back(exact), given_back(printed));
    if !exact.is_zero() || !printed.is_zero() {
        steps.push(Step {
            how: How::Fill(FillStep::AlreadyMet),
            exact,
            printed,
            steps: Vec::new(),
        });
    }
}

fn unfilled(why: Unfilled) -> Steps {
    Steps::exactly(vec![Step::exactly(How::Fill(FillStep::Unfilled(why)), Exact::ZERO)])
}

const fn balancing_of(proposal: &Proposal) -> Option<&Balancing> {
    match &proposal.kind {
        Kind::Balancing(rule) => Some(rule),
        Kind::Ordinary | Kind::Unallocated | Kind::DecidedEarlier => None,
    }
}
