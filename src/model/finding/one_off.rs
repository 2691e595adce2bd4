//! Money that comes once, gathered row by row: what a total mixes with recurring money.

use alloc::vec::Vec;

use super::kind::Mix;
use crate::{AreaId, Column, Coverage, Figure, Ledger, Line, Proposal, ProposalId, Recurrence, Rounding, Scope};

/// The one-off money among the rows that count.
pub(super) struct OneOff {
    /// What it comes to in every column.
    sums: Vec<Figure>,
    /// The rows that hold any, with the columns they hold it in.
    rows: Vec<(ProposalId, Vec<bool>)>,
}

impl OneOff {
    pub(super) fn new(ledger: &Ledger) -> Self {
        Self {
            sums: ledger.columns().map(|_| Figure::zero()).collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row that counts, where any of its lines comes once.
    pub(super) fn add(&mut self, ledger: &Ledger, proposal: &Proposal) {
        let is_once = |line: &Line| ledger.rows().recurrence(line) == Recurrence::OneOff;
        let once = proposal.lines.iter().filter(|line| is_once(line)).count();
        if once == 0 {
            return;
        }
        let figures = if once == proposal.lines.len() {
            whole_row(ledger, proposal)
        } else {
            some_lines(ledger, proposal, is_once)
        };
        self.take(proposal.id, &figures);
    }

    /// Adds what overlaps take out of one-off money.
    pub(super) fn add_overlaps(&mut self, ledger: &Ledger) {
        let overlaps = &ledger.plan().rules().overlaps;
        let is_once = |line: &Line| ledger.rows().recurrence(line) == Recurrence::OneOff;
        for overlap in overlaps.iter().filter(|overlap| is_once(&overlap.line)) {
            let counts = |id: &ProposalId| {
                let proposal = ledger.plan().proposal(*id);
                proposal.is_some_and(|proposal| ledger.rows().counts(proposal) == crate::Counts::Yes)
            };
            if overlap.between.iter().all(counts) {
                let cells = ledger.rows().overlap_cells(overlap);
                for (sum, cell) in self.sums.iter_mut().zip(cells) {
                    sum.add(&cell.figure);
                }
            }
        }
    }

    fn take(&mut self, id: ProposalId, figures: &[Figure]) {
        for (sum, figure) in self.sums.iter_mut().zip(figures) {
            sum.add(figure);
        }
        let holds = figures.iter().map(|figure| !figure.prints_as_zero()).collect();
        self.rows.push((id, holds));
    }

    /// The columns in which the plan's total mixes one-off and recurring money, and the rows whose
    /// money comes once in any of them.
    pub(super) fn mixed(self, ledger: &Ledger, balancing: &[ProposalId]) -> (Vec<Mix>, Vec<ProposalId>) {
        let totals = without(ledger, balancing);
        let columns = ledger.columns().zip(totals).enumerate();
        let (mut mixes, mut places) = (Vec::new(), Vec::new());
        for ((place, (column, total)), one_off) in columns.zip(&self.sums) {
            if let Some(mix) = mix(ledger.plan().settings().rounding, (column, &total), one_off) {
                mixes.push(mix);
                places.push(place);
            }
        }
        let holds = |held: &Vec<bool>| places.iter().any(|place| held.get(*place) == Some(&true));
        let rows = self.rows.into_iter().filter(|(_, held)| holds(held));
        (mixes, rows.map(|(id, _)| id).collect())
    }
}

/// What the plan comes to without some of its rows.
fn without(ledger: &Ledger, rows: &[ProposalId]) -> Vec<Figure> {
    let totals = ledger.totals(AreaId::WHOLE, Coverage::All).into_iter();
    let mut left: Vec<Figure> = totals.map(|total| total.figure).collect();
    for row in rows.iter().filter_map(|id| ledger.row(*id)) {
        for (left, cell) in left.iter_mut().zip(row.cells) {
            left.subtract(&cell.figure);
        }
    }
    left
}

fn mix(rounding: Rounding, (column, total): (Column, &Figure), one_off: &Figure) -> Option<Mix> {
    if one_off.prints_as_zero() {
        return None;
    }
    let recurring = total.minus(one_off);
    let (recurring, one_off) = match rounding.scope {
        Scope::Totals => (rounding.figure(recurring.exact), rounding.figure(one_off.exact.clone())),
        Scope::Cells | Scope::Balanced => (recurring, one_off.clone()),
    };
    (!recurring.prints_as_zero()).then_some(Mix {
        column,
        recurring,
        one_off,
    })
}

fn whole_row(ledger: &Ledger, proposal: &Proposal) -> Vec<Figure> {
    let cells = match ledger.plan().settings().rounding.scope {
        Scope::Balanced => ledger.row(proposal.id).map(|row| row.cells).unwrap_or_default(),
        Scope::Cells | Scope::Totals => ledger.rows().cells(proposal),
    };
    cells.into_iter().map(|cell| cell.figure).collect()
}

/// What some of a proposal's lines are printed as together.
fn some_lines(ledger: &Ledger, proposal: &Proposal, wanted: impl Fn(&Line) -> bool) -> Vec<Figure> {
    let mut sums: Vec<Figure> = ledger.columns().map(|_| Figure::zero()).collect();
    let lines = ledger.lines(proposal.id).into_iter().zip(proposal.lines.iter());
    for (row, _) in lines.filter(|(_, line)| wanted(line)) {
        for (sum, cell) in sums.iter_mut().zip(row.cells) {
            sum.add(&cell.figure);
        }
    }
    sums
}
