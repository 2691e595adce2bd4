//! Two texts that take from the same money.

use super::Finder;
use super::kind::{FindingKind, TextFinding, YearFigure};
use super::remedy::Remedy;
use crate::{Column, Proposal, ProposalId, TextFact};

impl Finder<'_> {
    /// Two counting proposals that take from the same money, with no overlap between them; noted
    /// once, for the one with the smaller id.
    pub(super) fn shares_base(&mut self, proposal: &Proposal, other: ProposalId) {
        let plan = self.ledger.plan();
        let (first, second) = (proposal.id.min(other), proposal.id.max(other));
        let both = [first, second];
        let entered = |between: &[ProposalId; 2]| both.iter().all(|id| between.contains(id));
        let mut overlaps = plan.rules().overlaps.iter();
        let counts = first != second && both.iter().all(|id| self.counts(*id));
        if !counts || overlaps.any(|overlap| entered(&overlap.between)) || self.is_noted(both, proposal.id) {
            return;
        }
        if let Some(twice) = self.counted_twice(both) {
            let (year, at_most) = (twice.year, twice.figure);
            let with = second;
            let found = TextFinding::SharesBase { with, year, at_most };
            self.note(FindingKind::Text(first, found), [Remedy::EnterOverlap.by_hand()]);
        }
    }

    /// Whether the pair is noted where the other proposal is looked at: the smaller id's own text
    /// goes before the larger one's.
    fn is_noted(&self, [first, second]: [ProposalId; 2], looking_at: ProposalId) -> bool {
        let first_row = self.ledger.plan().proposal(first);
        let mut facts = first_row.into_iter().flat_map(|row| &row.details.text_facts);
        looking_at == second && facts.any(|fact| *fact == TextFact::SharesBaseWith(second))
    }

    /// The year in which most may be counted twice: the smaller of the two savings.
    fn counted_twice(&self, both: [ProposalId; 2]) -> Option<YearFigure> {
        let plan = self.ledger.plan();
        let (left, right) = (plan.proposal(both[0])?, plan.proposal(both[1])?);
        let years = plan.settings().years.iter();
        let smaller = years.map(|year| {
            let saving = |row| self.cell(row, Column::Year(year)).figure.savings_only();
            let (left, right) = (saving(left), saving(right));
            let figure = if left.printed > right.printed { left } else { right };
            YearFigure { year, figure }
        });
        let largest = smaller.min_by_key(|found| found.figure.printed)?;
        largest.figure.prints_as_saving().then_some(largest)
    }
}
