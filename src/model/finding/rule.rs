//! Alternatives, rules between proposals, and overlaps.

use alloc::vec::Vec;

use super::kind::{FindingKind, RuleFinding, TooLarge};
use super::remedy::{Remedy, printed_amount, row_edit, turned};
use super::row::leave_out;
use super::{Finder, Mend};
use crate::{
    Alternatives, AlternativesId, Broken, Choice, Column, Edit, Entry, Figure, Inclusion, Line, Overlap, ProposalEdit,
    ProposalId, RulesEdit,
};

impl Finder<'_> {
    pub(super) fn rules(&mut self) {
        let plan = self.ledger.plan();
        for set in &plan.rules().alternatives {
            self.none_chosen(set);
        }
        for broken in plan.broken() {
            match broken {
                Broken::TooManyChosen(set) => self.several_chosen(set),
                broken => self.broken(broken),
            }
        }
        for overlap in &plan.rules().overlaps {
            self.overlap(overlap);
        }
    }

    /// A set of which exactly one should count, none does, and one could.
    fn none_chosen(&mut self, set: &Alternatives) {
        let plan = self.ledger.plan();
        let wanted = |id: &ProposalId| plan.proposal(*id).is_some_and(|row| plan.wants(row));
        let counts = set.counted().iter().any(wanted);
        if set.choice == Choice::ExactlyOne && !counts && set.members.iter().any(wanted) {
            let found = RuleFinding::NoneChosen(set.id);
            self.note(FindingKind::Rule(found), [Remedy::Choose.by_hand()]);
        }
    }

    fn several_chosen(&mut self, id: AlternativesId) {
        let mut sets = self.ledger.plan().rules().alternatives.iter();
        let Some(set) = sets.find(|set| set.id == id) else {
            return;
        };
        let only = |id: &ProposalId| {
            let edit = RulesEdit::Choose(set.id, alloc::vec![*id]);
            Remedy::ChooseOnly(*id).by(Edit::Rules(edit))
        };
        let chosen = set.chosen.clone();
        let mends: Vec<Mend> = chosen.iter().map(only).collect();
        let found = RuleFinding::SeveralChosen { set: id, chosen };
        self.note(FindingKind::Rule(found), mends);
    }

    fn broken(&mut self, broken: Broken) {
        let Some(pair) = broken.pair(self.ledger.plan().rules()) else {
            return;
        };
        let [first, other] = pair;
        let mends = match broken {
            Broken::RequirementMissing(_) => [self.include(other), self.leave_out(first)],
            _ => [self.leave_out(other), self.leave_out(first)],
        };
        let mends: Vec<Mend> = mends.into_iter().flatten().collect();
        self.note(FindingKind::Rule(RuleFinding::Broken(broken, pair)), mends);
    }

    fn leave_out(&self, id: ProposalId) -> Option<Mend> {
        self.ledger.plan().proposal(id).map(leave_out)
    }

    /// Counting a proposal: one edit where nothing but its inclusion keeps it out.
    fn include(&self, id: ProposalId) -> Option<Mend> {
        let proposal = self.ledger.plan().proposal(id)?;
        let counts = self.ledger.rows().counts(proposal);
        let excluded = counts == crate::Counts::No(crate::Reason::Excluded);
        let edit = row_edit(id, ProposalEdit::Include(Inclusion::Included));
        Some(Remedy::Include(id).perhaps_by(excluded.then_some(edit)))
    }

    /// An overlap that takes out more than it can, or nothing; while both proposals count.
    fn overlap(&mut self, overlap: &Overlap) {
        if !overlap.between.iter().all(|id| self.counts(*id)) {
            return;
        }
        if let Some(amount) = overlap.line.amount.amount().filter(|amount| amount.is_saving()) {
            let line = Line {
                amount: turned(overlap.line.amount),
                ..overlap.line.clone()
            };
            let found = RuleFinding::OverlapSaves(overlap.id, amount);
            self.note(FindingKind::Rule(found), [put(Remedy::TurnSign, overlap, line)]);
            return;
        }
        let columns = self.ledger.columns().filter(|column| *column != Column::FullyPhasedIn);
        let large: Vec<TooLarge> = columns.filter_map(|column| self.too_large(overlap, column)).collect();
        if let Some(largest) = large
            .iter()
            .map(|found| &found.smaller)
            .max_by_key(|figure| figure.printed)
        {
            let mend = limit(overlap, largest);
            let found = RuleFinding::OverlapTooLarge(overlap.id, large);
            self.note(FindingKind::Rule(found), [mend]);
        }
    }

    fn too_large(&self, overlap: &Overlap, column: Column) -> Option<TooLarge> {
        let rows = self.ledger.rows();
        let entered = self.ledger.figure(rows.term(&overlap.line, column).exact);
        let smaller = rows.overlap_cell(overlap, column).figure;
        (entered.printed > smaller.printed).then_some(TooLarge {
            column,
            entered,
            smaller,
        })
    }
}

/// Lowering an overlap's amount to the most it can be in any year.
fn limit(overlap: &Overlap, largest: &Figure) -> Mend {
    let amount = printed_amount(largest).filter(|_| overlap.line.stated.is_empty());
    match amount {
        None => Remedy::LimitOverlap.by_hand(),
        Some(amount) => {
            let line = Line {
                amount: Entry::Amount(amount),
                ..overlap.line.clone()
            };
            put(Remedy::LimitOverlap, overlap, line)
        }
    }
}

fn put(remedy: Remedy, overlap: &Overlap, line: Line) -> Mend {
    let changed = Overlap {
        line,
        ..overlap.clone()
    };
    remedy.by(Edit::Rules(RulesEdit::PutOverlap(changed)))
}
