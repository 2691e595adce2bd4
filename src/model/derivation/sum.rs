//! Sums: their parts by name, and how they are rounded or made to foot.

use alloc::vec::Vec;

use super::step::Chain;
use super::{AmountOf, Asked, How, SplitPart, Steps};
use crate::ledger::Bucket;
use crate::{
    Area, AreaId, Ceiling, Column, Counts, Coverage, Ledger, Line, Money, OverlapId, Proposal, ProposalId, Recurrence,
    Scope,
};

impl Ledger {
    /// What sums are printed from: the printed figures of their parts, or the exact ones.
    pub(super) fn chain(&self) -> Chain {
        match self.plan().settings().rounding.scope {
            Scope::Cells => Chain::Printed,
            Scope::Totals | Scope::Balanced => Chain::Exact,
        }
    }

    /// The same for figures that add what a balanced table prints.
    pub(super) fn footing_chain(&self) -> Chain {
        match self.plan().settings().rounding.scope {
            Scope::Cells | Scope::Balanced => Chain::Printed,
            Scope::Totals => Chain::Exact,
        }
    }

    pub(super) fn steps_of_sum(
        &self,
        (id, coverage): (AreaId, Coverage),
        column: Column,
        printed: i128,
    ) -> Option<Steps> {
        let area = self.plan().area(id)?;
        if (self.plan().settings().rounding.scope, coverage) == (Scope::Balanced, Coverage::Allocated) {
            return Some(self.steps_of_the_rest(id, column));
        }
        let mut steps = Steps::adding(self.chain());
        for part in self.parts_of(area, coverage) {
            self.put(Asked::Amount(part, column), &mut steps);
        }
        if self.chain() == Chain::Exact {
            self.round(&mut steps);
        }
        if let Some(parent) = area.parent {
            self.foot(&mut steps, Asked::total(parent, column), printed);
        }
        Some(steps)
    }

    /// A balanced sum without what is not shared out: the whole sum, less those rows.
    fn steps_of_the_rest(&self, id: AreaId, column: Column) -> Steps {
        let mut steps = Steps::adding_printed();
        self.put(Asked::total(id, column), &mut steps);
        for row in self.rows_not_allocated(id) {
            self.take(Asked::Amount(row, column), &mut steps);
        }
        steps
    }

    /// The rows of an area that count and are not shared out: unallocated and balancing ones, and their overlaps.
    fn rows_not_allocated(&self, id: AreaId) -> Vec<AmountOf> {
        let mut rows = Vec::new();
        for (_, area) in self.plan().areas_within(id) {
            let allocated = self.rows_of(area, Coverage::Allocated);
            let all = self.rows_of(area, Coverage::All).into_iter();
            rows.extend(all.filter(|row| !allocated.contains(row)));
        }
        rows
    }

    /// The parts of an area that its sum is made of: areas, rows that count, overlaps.
    pub(super) fn parts_of(&self, area: &Area, coverage: Coverage) -> Vec<AmountOf> {
        let areas = area.areas.iter().map(|id| AmountOf::Sum(*id, coverage));
        areas.chain(self.rows_of(area, coverage)).collect()
    }

    fn rows_of(&self, area: &Area, coverage: Coverage) -> Vec<AmountOf> {
        let proposals = area.proposals.iter().filter_map(|id| self.plan().proposal(*id));
        let counted = proposals.filter(|proposal| self.is_part(proposal, coverage));
        let proposals = counted.map(|proposal| AmountOf::Proposal(proposal.id));
        let covered = |bucket| match bucket {
            Bucket::Allocated => true,
            Bucket::Unallocated => coverage == Coverage::All,
            Bucket::LeftOut | Bucket::Earlier | Bucket::Nowhere => false,
        };
        let overlaps = self.overlaps_in(area.id).into_iter();
        let overlaps = overlaps.filter(|(_, bucket)| covered(*bucket));
        proposals.chain(overlaps.map(|(id, _)| AmountOf::Overlap(id))).collect()
    }

    fn is_part(&self, proposal: &Proposal, coverage: Coverage) -> bool {
        match self.rows().bucket(proposal) {
            Bucket::Allocated => true,
            Bucket::Unallocated => coverage == Coverage::All,
            Bucket::Nowhere => coverage == Coverage::All && self.rows().counts(proposal) == Counts::Yes,
            Bucket::LeftOut | Bucket::Earlier => false,
        }
    }

    fn overlaps_in(&self, area: AreaId) -> Vec<(OverlapId, Bucket)> {
        let overlaps = self.plan().rules().overlaps.iter();
        let here = overlaps.filter(|overlap| self.rows().overlap_area(overlap) == area);
        here.map(|overlap| (overlap.id, self.rows().overlap_bucket(overlap)))
            .collect()
    }

    pub(super) fn steps_of_left_out(&self, coverage: Coverage, column: Column) -> Steps {
        let mut rows = self.rows_in(Bucket::LeftOut);
        if coverage == Coverage::Allocated {
            rows.extend(self.rows_not_allocated(AreaId::WHOLE));
        }
        self.steps_apart(rows, column)
    }

    pub(super) fn steps_of_decided_earlier(&self, column: Column) -> Steps {
        self.steps_apart(self.rows_in(Bucket::Earlier), column)
    }

    fn rows_in(&self, bucket: Bucket) -> Vec<AmountOf> {
        let areas = self.plan().areas_in_order().into_iter();
        let rows = areas.flat_map(|(_, area)| area.proposals.iter().filter_map(|id| self.plan().proposal(*id)));
        rows.filter(|proposal| self.rows().bucket(proposal) == bucket)
            .map(|proposal| AmountOf::Proposal(proposal.id))
            .collect()
    }

    fn steps_apart(&self, rows: Vec<AmountOf>, column: Column) -> Steps {
        let chain = self.footing_chain();
        let mut steps = Steps::adding(chain);
        for row in rows {
            self.put(Asked::Amount(row, column), &mut steps);
        }
        if chain == Chain::Exact {
            self.round(&mut steps);
        }
        steps
    }

    pub(super) fn steps_of_footing(&self, id: AreaId, column: Column) -> Option<Steps> {
        let mut steps = Steps::adding_printed();
        self.put(Asked::total(id, column), &mut steps);
        for part in self.parts_of(self.plan().area(id)?, Coverage::All) {
            self.take(Asked::Amount(part, column), &mut steps);
        }
        Some(steps)
    }

    pub(super) fn steps_of_split(
        &self,
        (id, part): (AreaId, SplitPart),
        column: Column,
        printed: i128,
    ) -> Option<Steps> {
        let chain = self.footing_chain();
        let mut steps = Steps::adding(chain);
        for piece in self.parts_of_split(self.plan().area(id)?, part) {
            self.put(Asked::Amount(piece, column), &mut steps);
        }
        if chain == Chain::Exact {
            self.round(&mut steps);
            steps.settle(How::Footed(Asked::total(id, column)), printed);
        }
        Some(steps)
    }

    /// The parts of an area that are one sort of money: areas, lines of rows that count, overlaps.
    pub(super) fn parts_of_split(&self, area: &Area, part: SplitPart) -> Vec<AmountOf> {
        let mut parts: Vec<_> = area.areas.iter().map(|id| AmountOf::Split(*id, part)).collect();
        for row in self.rows_of(area, Coverage::All) {
            match row {
                AmountOf::Proposal(id) => parts.extend(self.lines_of_sort(id, part)),
                AmountOf::Overlap(id) if self.overlap(id).is_some_and(|row| self.is_of(&row.line, part)) => {
                    parts.push(row);
                }
                _ => {}
            }
        }
        parts
    }

    fn lines_of_sort(&self, id: ProposalId, part: SplitPart) -> impl Iterator<Item = AmountOf> {
        let lines = self.plan().proposal(id).into_iter().flat_map(|row| row.lines.iter());
        let lines = lines.filter(move |line| self.is_of(line, part));
        lines.map(move |line| AmountOf::Line(id, line.id))
    }

    fn is_of(&self, line: &Line, part: SplitPart) -> bool {
        match part {
            SplitPart::Recurring => self.rows().recurrence(line) == Recurrence::Recurring,
            SplitPart::OneOff => self.rows().recurrence(line) == Recurrence::OneOff,
            SplitPart::Operating => line.money == Money::Operating,
            SplitPart::Capital => line.money == Money::Capital,
            SplitPart::InsideCeiling => line.ceiling == Ceiling::Inside,
            SplitPart::OutsideCeiling => line.ceiling == Ceiling::Outside,
        }
    }
}
