//! Ranges and risk-adjusted figures, of a proposal and of sums.

use alloc::vec::Vec;

use super::case::Case;
use crate::ledger::Bucket;
use crate::{AreaId, Coverage, Figure, Ledger, Proposal, ProposalId, Scope};

/// What a figure may come to, in money with savings negative.
///
/// Only `expected` is the ledger's own figure. The other three are rounded as the scenario rounds:
/// in scope 'cells' a sum adds the rounded figures of its rows, in the others it is rounded once
/// from its exact amount. (Scope 'balanced' adjusts the expected figures alone; a figure that is
/// exactly the expected one is printed like it.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// Every range at its least saving.
    pub low: Figure,
    /// What is counted on; the nominal figure.
    pub expected: Figure,
    /// Every range at its largest saving.
    pub high: Figure,
    /// Each saving times the share counted on at its proposal's confidence; investments, amounts
    /// given back, lost income and proposals without a confidence in full.
    pub risk_adjusted: Figure,
}

impl Ledger {
    /// What a proposal may come to, in every column of [`Column::all`](crate::Column::all), whether
    /// it counts or not. A balancing row is as sure as the ledger fills it.
    pub fn outlook_of(&self, id: ProposalId) -> Option<Vec<Outlook>> {
        let proposal = self.plan().proposal(id)?;
        let expected: Vec<Figure> = self.row(id)?.cells.into_iter().map(|cell| cell.figure).collect();
        if !proposal.is_uncertain() || proposal.fills().is_some() {
            return Some(expected.iter().map(Outlook::sure).collect());
        }
        let rows = self.rows();
        let [low, high, adjusted] = CASES.map(|case| case.row(&rows, proposal));
        let others = low.into_iter().zip(high).zip(adjusted);
        let outlooks = expected.into_iter().zip(others);
        Some(
            outlooks
                .map(|(expected, ((low, high), risk_adjusted))| {
                    Outlook {
                        low,
                        expected,
                        high,
                        risk_adjusted,
                    }
                    .like_expected()
                })
                .collect(),
        )
    }

    /// What an area may come to, in every column; the whole plan's is the total.
    ///
    /// Overlaps take out no more than the smaller of their two savings in each case. Balancing rows
    /// count with what the ledger fills, in every case: a plan is not made surer by filling it up.
    pub fn outlook(&self, area: AreaId, coverage: Coverage) -> Vec<Outlook> {
        let totals = self.totals(area, coverage).into_iter().map(|total| total.figure);
        let mut outlooks: Vec<Outlook> = totals.map(|total| Outlook::sure(&total)).collect();
        self.vary_proposals((area, coverage), &mut outlooks);
        self.vary_overlaps((area, coverage), &mut outlooks);
        if self.plan().settings().rounding.scope == Scope::Cells {
            return outlooks;
        }
        outlooks
            .into_iter()
            .map(|outlook| outlook.rounded(|figure| self.figure(figure.exact().clone())))
            .collect()
    }

    fn vary_proposals(&self, (area, coverage): (AreaId, Coverage), outlooks: &mut [Outlook]) {
        let rows = self.rows();
        for proposal in self.plan().proposals().filter(|row| row.is_uncertain()) {
            if covers(coverage, rows.bucket(proposal)) && self.plan().lies_in(proposal.area, area) {
                vary(outlooks, |case| case.row(&rows, proposal));
            }
        }
    }

    fn vary_overlaps(&self, (area, coverage): (AreaId, Coverage), outlooks: &mut [Outlook]) {
        let rows = self.rows();
        let uncertain = |id: &ProposalId| self.plan().proposal(*id).is_some_and(Proposal::is_uncertain);
        for overlap in &self.plan().rules().overlaps {
            let varies = overlap.line.is_ranged() || overlap.between.iter().any(uncertain);
            let inside = self.plan().lies_in(rows.overlap_area(overlap), area);
            if varies && inside && covers(coverage, rows.overlap_bucket(overlap)) {
                vary(outlooks, |case| case.overlap_row(&rows, overlap));
            }
        }
    }
}

/// The cases that may differ from the expected one, in the order of [`Outlook`].
const CASES: [Case; 3] = [Case::Low, Case::High, Case::RiskAdjusted];

/// Whether rows of a bucket are among the effects.
const fn covers(coverage: Coverage, bucket: Bucket) -> bool {
    match bucket {
        Bucket::Allocated => true,
        Bucket::Unallocated => matches!(coverage, Coverage::All),
        Bucket::LeftOut | Bucket::Earlier | Bucket::Nowhere => false,
    }
}

/// Adds to each sum by how much one of its rows differs from what is expected of it.
fn vary(outlooks: &mut [Outlook], row: impl Fn(Case) -> Vec<Figure>) {
    let expected = row(Case::Expected);
    for case in CASES {
        for ((outlook, figure), expected) in outlooks.iter_mut().zip(row(case)).zip(&expected) {
            outlook.of_mut(case).add(&figure.minus(expected));
        }
    }
}

impl Outlook {
    /// A figure that can come out in one way only.
    fn sure(figure: &Figure) -> Self {
        Self {
            low: figure.clone(),
            expected: figure.clone(),
            high: figure.clone(),
            risk_adjusted: figure.clone(),
        }
    }

    const fn of_mut(&mut self, case: Case) -> &mut Figure {
        match case {
            Case::Expected => &mut self.expected,
            Case::Low => &mut self.low,
            Case::High => &mut self.high,
            Case::RiskAdjusted => &mut self.risk_adjusted,
        }
    }

    /// The same, each but the expected figure printed anew.
    fn rounded(mut self, round: impl Fn(&Figure) -> Figure) -> Self {
        for case in CASES {
            let figure = self.of_mut(case);
            *figure = round(figure);
        }
        self.like_expected()
    }

    /// The same, with every figure that is exactly the expected one printed like it.
    fn like_expected(mut self) -> Self {
        let expected = self.expected.clone();
        for case in CASES {
            let figure = self.of_mut(case);
            if figure.exact() == expected.exact() {
                *figure = expected.clone();
            }
        }
        self
    }
}
