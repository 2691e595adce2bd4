//! What is looked at once for the whole scenario.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::kind::{FindingKind, ScenarioFinding};
use super::remedy::{Mend, Remedy};
use super::{Finder, Held, Tally};
use crate::{AreaId, Coverage, Edit, FullYearColumn, Index, Money, ProposalId, SettingsEdit, Year};

impl<'a> Finder<'a> {
    pub(super) fn scenario(&mut self, tally: Tally<'a>) {
        self.numbers(tally.numbers);
        let capital = tally.money.contains(&Held::Capital);
        self.index(Money::Operating);
        if capital {
            self.index(Money::Capital);
        }
        self.mixed_total();
    }

    /// Numbers that several proposals go by.
    fn numbers(&mut self, mut numbers: Vec<(&'a str, ProposalId)>) {
        numbers.sort();
        for same in numbers.chunk_by(|left, right| left.0 == right.0) {
            if let [(number, _), _, ..] = same {
                let found = ScenarioFinding::DuplicateNumber {
                    number: (*number).into(),
                    proposals: same.iter().map(|(_, id)| *id).collect(),
                };
                self.note(FindingKind::Scenario(found), [Remedy::Renumber.by_hand()]);
            }
        }
    }

    /// Years that the index numbers lack, where prices can be shown in other years at all.
    fn index(&mut self, money: Money) {
        let settings = self.ledger.plan().settings();
        let indices = &settings.indices;
        let Some(level) = settings.price_level else { return };
        if indices.operating.is_empty() && indices.capital.is_empty() {
            return;
        }
        let known: BTreeSet<Year> = indices.of(money).iter().map(|index: &Index| index.year).collect();
        let needed: BTreeSet<Year> = settings.years.iter().chain([level]).collect();
        let missing: Vec<Year> = needed.difference(&known).copied().collect();
        if !missing.is_empty() {
            let found = ScenarioFinding::IndexMissing(money, missing);
            self.note(FindingKind::Scenario(found), [Remedy::EnterIndex.by_hand()]);
        }
    }

    fn mixed_total(&mut self) {
        let mixed = self.ledger.mixed_totals(AreaId::WHOLE, Coverage::All);
        if !mixed.is_empty() {
            let once: BTreeSet<ProposalId> = mixed.iter().flat_map(|total| total.once.iter().copied()).collect();
            let areas = self.ledger.plan().areas_in_order().into_iter();
            let in_order = areas.flat_map(|(_, area)| area.proposals.iter().copied());
            let found = ScenarioFinding::MixedTotal {
                one_off: in_order.filter(|id| once.contains(id)).collect(),
                columns: mixed.into_iter().map(|total| total.mixture).collect(),
            };
            let mends = self.recurring_only();
            self.note(FindingKind::Scenario(found), mends);
        }
    }

    fn recurring_only(&self) -> Vec<Mend> {
        let edit = SettingsEdit::FullYear(FullYearColumn::Recurring);
        match self.ledger.plan().settings().full_year {
            FullYearColumn::Recurring => Vec::new(),
            FullYearColumn::WithOneOff => [Remedy::CountRecurringOnly.by(Edit::Settings(edit))].into(),
        }
    }
}
