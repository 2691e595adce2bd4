//! Edits of proposals.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Field, ProposalEdit, inserted, without};
use crate::check::at_most;
use crate::{AreaId, Decision, Details, Fault, Plan, PlanError, Proposal, ProposalId, Rules, Subject, Text, limits};

impl Plan {
    pub(super) fn edit_proposal(&mut self, id: ProposalId, edit: &ProposalEdit) -> Result<(), PlanError> {
        match edit {
            ProposalEdit::Insert(proposal, place) => self.insert_proposal(id, proposal, *place),
            ProposalEdit::Remove => self.remove_proposal(id),
            ProposalEdit::Move(area, place) => self.move_proposal(id, *area, *place),
            other => self.change_proposal(id, |row| row.change(other)),
        }
    }

    /// Puts a proposal as changed in place of the old one, if that says anything else.
    pub(super) fn change_proposal(
        &mut self,
        id: ProposalId,
        change: impl FnOnce(&mut Proposal),
    ) -> Result<(), PlanError> {
        let old = self.proposal_or_missing(id)?;
        let mut changed = old.clone();
        change(&mut changed);
        if changed != *old {
            self.check_proposal(&changed)?;
            self.proposals.insert(id, Arc::new(changed));
        }
        Ok(())
    }

    pub(super) fn proposal_or_missing(&self, id: ProposalId) -> Result<&Proposal, PlanError> {
        let missing = || Fault::Missing.of(Subject::Proposal(id, Text::default(), Text::default()));
        self.proposal(id).ok_or_else(missing)
    }

    fn insert_proposal(&mut self, id: ProposalId, proposal: &Proposal, place: usize) -> Result<(), PlanError> {
        let proposal = Proposal { id, ..proposal.clone() };
        if self.proposal(id).is_some() {
            return Err(Fault::IdTwice.of(proposal.subject()));
        }
        let count = self.proposals.len().saturating_add(1);
        at_most(count, limits::PROPOSALS).map_err(|fault| fault.of(proposal.subject()))?;
        self.check_proposal(&proposal)?;
        let area = proposal.area;
        self.proposals.insert(id, Arc::new(proposal));
        self.change_area_lists(area, |area| area.proposals = inserted(&area.proposals, place, id));
        Ok(())
    }

    fn remove_proposal(&mut self, id: ProposalId) -> Result<(), PlanError> {
        let area = self.proposal_or_missing(id)?.area;
        self.proposals.remove(id);
        self.change_area_lists(area, |area| {
            area.proposals = without(&area.proposals, |other| *other == id);
        });
        if self.rules.name(id) {
            self.rules = Arc::new(self.rules.without(id));
        }
        Ok(())
    }

    fn move_proposal(&mut self, id: ProposalId, to: AreaId, place: usize) -> Result<(), PlanError> {
        let proposal = self.proposal_or_missing(id)?;
        let (from, subject) = (proposal.area, proposal.subject());
        self.area(to).ok_or_else(|| Fault::NoArea(to).of(subject))?;
        self.change_proposal(id, |row| row.area = to)?;
        if from != to {
            self.change_area_lists(from, |area| {
                area.proposals = without(&area.proposals, |other| *other == id);
            });
        }
        self.change_area(to, |area| {
            let others = without(&area.proposals, |other| *other == id);
            area.proposals = inserted(&others, place, id);
        })
    }
}

impl Proposal {
    /// Sets what an edit says, unchecked; where it lies is left to `Plan::edit_proposal`.
    pub(crate) fn change(&mut self, edit: &ProposalEdit) {
        match edit {
            ProposalEdit::Number(number) => self.number = number.clone(),
            ProposalEdit::Title(title) => self.title = title.clone(),
            ProposalEdit::Kind(kind) => self.kind = kind.clone(),
            ProposalEdit::Include(inclusion) => self.inclusion = *inclusion,
            ProposalEdit::Status(status) => self.status = status.clone(),
            ProposalEdit::Decide(decision) => self.decide(decision),
            ProposalEdit::Decisions(decisions) => self.decisions = decisions.as_slice().into(),
            ProposalEdit::Personnel(personnel) => self.personnel = personnel.clone().map(Arc::new),
            other => Arc::make_mut(&mut self.details).change(other),
        }
    }

    fn decide(&mut self, decision: &Decision) {
        let undated = decision.date.is_empty();
        let place = if undated {
            self.decisions.len()
        } else {
            self.decisions.partition_point(|earlier| earlier.date <= decision.date)
        };
        let mut decisions = self.decisions.to_vec();
        decisions.insert(place, decision.clone());
        self.decisions = decisions.into();
    }
}

impl Details {
    fn change(&mut self, edit: &ProposalEdit) {
        match edit {
            ProposalEdit::Notes(notes) => self.notes.clone_from(notes),
            ProposalEdit::Field(field, text) => *self.field_mut(*field) = text.clone(),
            ProposalEdit::Base(base) => self.base = *base,
            ProposalEdit::Places(places) => self.places = *places,
            ProposalEdit::Confidence(confidence) => self.confidence = *confidence,
            ProposalEdit::FollowUp(follow_up) => self.follow_up.clone_from(follow_up),
            ProposalEdit::TextFacts(facts) => self.text_facts.clone_from(facts),
            // The rest are not about details; `Proposal::change` and `Plan::edit_proposal` carry them out.
            ProposalEdit::Insert(..)
            | ProposalEdit::Remove
            | ProposalEdit::Move(..)
            | ProposalEdit::Number(_)
            | ProposalEdit::Title(_)
            | ProposalEdit::Kind(_)
            | ProposalEdit::Include(_)
            | ProposalEdit::Status(_)
            | ProposalEdit::Decide(_)
            | ProposalEdit::Decisions(_)
            | ProposalEdit::Personnel(_) => {}
        }
    }

    const fn field_mut(&mut self, field: Field) -> &mut Text {
        match field {
            Field::Category => &mut self.category,
            Field::Committee => &mut self.committee,
            Field::Account => &mut self.account,
            Field::PolicyArea => &mut self.policy_area,
            Field::Responsible => &mut self.responsible,
        }
    }
}

impl Rules {
    /// Whether any rule names a proposal.
    fn name(&self, id: ProposalId) -> bool {
        self.alternatives.iter().any(|set| set.members.contains(&id))
            || self.links.iter().any(|link| link.from == id || link.to == id)
            || self.overlaps.iter().any(|overlap| overlap.between.contains(&id))
    }

    /// The rules as they are once a proposal is gone.
    fn without(&self, id: ProposalId) -> Self {
        let mut rules = self.clone();
        let keep = |list: &mut Vec<ProposalId>| list.retain(|other| *other != id);
        for set in &mut rules.alternatives {
            keep(&mut set.members);
            keep(&mut set.chosen);
        }
        rules.links.retain(|link| link.from != id && link.to != id);
        rules.overlaps.retain(|overlap| !overlap.between.contains(&id));
        rules
    }
}
