//! Edits of the rules between proposals, and which rules a plan breaks.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::RulesEdit;
use crate::check::at_most;
use crate::{
    Alternatives, AlternativesId, AreaId, Balancing, Broken, Counts, Fault, Kind, Plan, PlanError, Proposal,
    ProposalId, Rules, Subject, Text, Year, limits,
};

impl Plan {
    pub(super) fn edit_rules(&mut self, edit: &RulesEdit) -> Result<(), PlanError> {
        let mut rules = Rules::clone(&self.rules);
        match edit {
            RulesEdit::PutAlternatives(set) => {
                self.check_alternatives(set)?;
                put(&mut rules.alternatives, set.clone(), |other| other.id == set.id)?;
            }
            RulesEdit::RemoveAlternatives(id) => rules.alternatives.retain(|set| set.id != *id),
            RulesEdit::Choose(id, chosen) => self.choose(&mut rules, *id, chosen)?,
            RulesEdit::PutLink(link) => {
                self.check_link(link)?;
                put(&mut rules.links, link.clone(), |other| other.id == link.id)?;
            }
            RulesEdit::RemoveLink(id) => rules.links.retain(|link| link.id != *id),
            RulesEdit::PutOverlap(overlap) => {
                self.check_overlap(overlap)?;
                put(&mut rules.overlaps, Arc::new(overlap.clone()), |other| {
                    other.id == overlap.id
                })?;
            }
            RulesEdit::RemoveOverlap(id) => rules.overlaps.retain(|overlap| overlap.id != *id),
        }
        if rules != *self.rules {
            self.rules = Arc::new(rules);
        }
        Ok(())
    }

    fn choose(&self, rules: &mut Rules, id: AlternativesId, chosen: &[ProposalId]) -> Result<(), PlanError> {
        let missing = || Fault::Missing.of(Subject::Alternatives(id, Text::default()));
        let set = rules
            .alternatives
            .iter_mut()
            .find(|set| set.id == id)
            .ok_or_else(missing)?;
        let changed = Alternatives {
            chosen: chosen.to_vec(),
            ..set.clone()
        };
        self.check_alternatives(&changed)?;
        *set = changed;
        Ok(())
    }

    /// The rules that the plan breaks as it stands.
    pub fn broken(&self) -> Vec<Broken> {
        let barred = self.rules.barred();
        let counts = |row: &Proposal| self.wants(row) && !barred.contains_key(&row.id);
        let mut broken = self.rules.broken(|id| self.proposal(id).is_some_and(counts));
        broken.extend(self.doubly_filled(counts));
        broken
    }

    /// Whether it is two balancing proposals that fill one target in one year here too, though a
    /// third may fill it before both.
    pub(super) fn fill_together(&self, broken: &Broken) -> bool {
        let Broken::TwoFill(first, second) = broken else {
            return false;
        };
        let (first, second) = (self.filling(*first), self.filling(*second));
        first.zip(second).is_some_and(|(first, second)| {
            first.target == second.target && first.years.iter().any(|year| second.years.contains(year))
        })
    }

    /// What a counting balancing proposal fills.
    fn filling(&self, id: ProposalId) -> Option<&Balancing> {
        let proposal = self.proposal(id)?;
        match &proposal.kind {
            Kind::Balancing(rule) if self.counts(proposal, &self.rules.barred()) == Counts::Yes => Some(rule),
            _ => None,
        }
    }

    /// Pairs of counting balancing proposals that fill one target in one year, the smaller id first.
    fn doubly_filled(&self, counts: impl Fn(&Proposal) -> bool) -> Vec<Broken> {
        let mut fillers: BTreeMap<(AreaId, Year), Vec<ProposalId>> = BTreeMap::new();
        for proposal in self.proposals().filter(|row| counts(row)) {
            if let Kind::Balancing(balancing) = &proposal.kind {
                for year in balancing.years.iter() {
                    fillers.entry((balancing.target, *year)).or_default().push(proposal.id);
                }
            }
        }
        let mut pairs: Vec<Broken> = fillers.into_values().flat_map(pairs_with_smallest).collect();
        pairs.sort();
        pairs.dedup();
        pairs
    }

    /// What a broken rule is called.
    pub(super) fn rule_name(&self, broken: &Broken) -> Text {
        let rules = &self.rules;
        let name = match broken {
            Broken::TooManyChosen(id) => rules.alternatives.iter().find(|set| set.id == *id).map(|set| &set.name),
            Broken::RequirementMissing(id) | Broken::BothOfExcluded(id) => {
                rules.links.iter().find(|link| link.id == *id).map(|link| &link.name)
            }
            Broken::TwoFill(first, _) => self.proposal(*first).map(|row| &row.title),
        };
        name.cloned().unwrap_or_default()
    }
}

/// Each other proposal beside the one with the smallest id, which is the one that fills.
fn pairs_with_smallest(mut ids: Vec<ProposalId>) -> Vec<Broken> {
    ids.sort();
    let Some((first, others)) = ids.split_first() else {
        return Vec::new();
    };
    others.iter().map(|other| Broken::TwoFill(*first, *other)).collect()
}

/// Puts a rule in its old place, or at the end.
fn put<T>(list: &mut Vec<T>, item: T, is_same: impl Fn(&T) -> bool) -> Result<(), PlanError> {
    if let Some(old) = list.iter_mut().find(|other| is_same(other)) {
        *old = item;
        return Ok(());
    }
    at_most(list.len().saturating_add(1), limits::RULES).map_err(|fault| fault.of(Subject::Plan))?;
    list.push(item);
    Ok(())
}
