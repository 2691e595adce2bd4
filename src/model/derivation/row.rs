//! A row's cell: its lines, the rounding, and what makes a table foot.

use alloc::vec::Vec;

use super::{AmountOf, Asked, How, OverlapStep, Step, Steps};
use crate::{Column, Exact, Figure, Kind, Ledger, LineId, Overlap, OverlapId, Proposal, ProposalId, Scope};

impl Ledger {
    pub(super) fn steps_of_proposal(&self, (id, column): (ProposalId, Column), printed: i128) -> Option<Steps> {
        let proposal = self.plan().proposal(id)?;
        let mut steps = match &proposal.kind {
            Kind::Balancing(rule) => self.steps_of_fill((proposal, rule), column),
            _ => self.steps_of_ordinary(proposal, column),
        };
        self.foot(&mut steps, Asked::total(proposal.area, column), printed);
        Some(steps)
    }

    fn steps_of_ordinary(&self, proposal: &Proposal, column: Column) -> Steps {
        let mut steps = Steps::exactly(match &*proposal.lines {
            [line] => self.steps_of_term(line, column),
            lines => lines
                .iter()
                .map(|line| {
                    let asked = Asked::Amount(AmountOf::Line(proposal.id, line.id), column);
                    Step::of(How::Part(asked), self.steps_of_term(line, column))
                })
                .collect::<Vec<_>>(),
        });
        self.round(&mut steps);
        steps
    }

    /// What rounding a money figure adds to it.
    pub(super) fn round(&self, steps: &mut Steps) {
        let rounded = self.figure(steps.exact()).printed;
        steps.settle(How::Rounded(self.plan().settings().rounding.mode), rounded);
    }

    /// What makes a balanced table foot; nothing in the other scopes.
    pub(super) fn foot(&self, steps: &mut Steps, whole: Asked, printed: i128) {
        if self.plan().settings().rounding.scope == Scope::Balanced {
            steps.settle(How::Footed(whole), printed);
        }
    }

    pub(super) fn steps_of_line(
        &self,
        (id, line): (ProposalId, LineId),
        column: Column,
        printed: i128,
    ) -> Option<Steps> {
        let line = self.plan().proposal(id)?.line(line)?;
        let mut steps = Steps::exactly(self.steps_of_term(line, column));
        self.round(&mut steps);
        let whole = Asked::proposal(id, column);
        steps.settle(How::Footed(whole), printed);
        Some(steps)
    }

    pub(super) fn overlap(&self, id: OverlapId) -> Option<&Overlap> {
        let mut overlaps = self.plan().rules().overlaps.iter();
        overlaps.find(|overlap| overlap.id == id).map(AsRef::as_ref)
    }

    pub(super) fn steps_of_overlap(&self, (id, column): (OverlapId, Column), printed: i128) -> Option<Steps> {
        let overlap = self.overlap(id)?;
        let mut steps = Steps::exactly(self.steps_of_term(&overlap.line, column));
        self.round(&mut steps);
        let entered = self.figure(steps.exact());
        let mut capped = at_least_zero(&entered);
        narrow(&mut steps, OverlapStep::NeverASaving, (&entered, &capped));
        for id in overlap.between {
            let saving = self.saving(id, column);
            let smaller = smaller(&capped, &saving);
            let asked = Asked::proposal(id, column);
            narrow(&mut steps, OverlapStep::AtMost(asked), (&capped, &smaller));
            capped = smaller;
        }
        let area = self.rows().overlap_area(overlap);
        self.foot(&mut steps, Asked::total(area, column), printed);
        Some(steps)
    }

    /// What a proposal saves in a column before any adjustment, more than zero; nothing where it costs.
    fn saving(&self, id: ProposalId, column: Column) -> Figure {
        let proposal = self.plan().proposal(id);
        let cell = proposal.map(|proposal| self.rows().cell(proposal, column));
        cell.map_or(Figure::zero(), |cell| Figure::zero().minus(&cell.figure.savings_only()))
    }
}

/// Notes what a limit takes off, where it takes any.
fn narrow(steps: &mut Steps, limit: OverlapStep, (before, after): (&Figure, &Figure)) {
    if before != after {
        let change = after.minus(before);
        steps.push(Step {
            how: How::Overlap(limit),
            printed: Exact::whole(change.printed),
            exact: change.exact,
            steps: Vec::new(),
        });
    }
}

fn at_least_zero(figure: &Figure) -> Figure {
    Figure {
        printed: figure.printed.max(0),
        exact: figure.exact.clone().max(Exact::ZERO),
    }
}

fn smaller(left: &Figure, right: &Figure) -> Figure {
    Figure {
        printed: left.printed.min(right.printed),
        exact: left.exact.clone().min(right.exact.clone()),
    }
}
