//! Proposals, merged by field.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use super::conflict::Record;
use super::{Clash, Merger, Part, Subject, Three, Verdict};
use crate::{Decision, Details, Edit, Field, Plan, Proposal, ProposalEdit, ProposalId, Text};

impl Merger<'_> {
    pub(super) fn proposals(&mut self) -> BTreeMap<ProposalId, Proposal> {
        let ids: BTreeSet<ProposalId> = [self.plans.base, self.plans.mine, self.plans.theirs]
            .into_iter()
            .flat_map(Plan::proposals)
            .map(|row| row.id)
            .collect();
        let named = super::rules::newly_named(self.plans.base.rules(), self.plans.mine.rules());
        let merged = ids.into_iter().filter_map(|id| {
            let versions = self.plans.map(|plan| plan.proposal(id));
            let merged = self.proposal(id, versions);
            let kept = merged.or_else(|| self.kept_for_rule(id, versions, &named));
            kept.map(|row| (id, row))
        });
        merged.collect()
    }

    /// A proposal that theirs removed and a rule of mine has come to name.
    fn kept_for_rule(
        &mut self,
        id: ProposalId,
        versions: Three<Option<&Proposal>>,
        named: &BTreeSet<ProposalId>,
    ) -> Option<Proposal> {
        let kept = versions.mine.filter(|_| named.contains(&id))?;
        self.tell(kept.subject(), Clash::Used, versions.map(|row| whole(id, row)));
        Some(kept.clone())
    }

    fn proposal(&mut self, id: ProposalId, versions: Three<Option<&Proposal>>) -> Option<Proposal> {
        let subject = subject(id, versions.mine.or(versions.theirs));
        let counting = self.counting_as_mine(&subject, versions);
        let versions = Three {
            theirs: counting.as_ref().or(versions.theirs),
            ..versions
        };
        let part = Some(Part::Proposal(id));
        match self.record((part, &subject), versions, |row| whole(id, row)) {
            Record::Settled(row) => row,
            Record::ByField(versions) => Some(self.by_field(&subject, versions)),
        }
    }

    fn by_field(&mut self, subject: &Subject, rows: Three<&Proposal>) -> Proposal {
        let id = rows.mine.id;
        let mut merged = rows.mine.clone();
        for edit in self.fields(subject, rows.map(fields), |edit| Edit::Proposal(id, edit)) {
            match edit {
                ProposalEdit::Move(area, _) => merged.area = area,
                edit => merged.change(&edit),
            }
        }
        if rows.map(|row| &row.lines).verdict() != Verdict::Mine {
            merged.lines = self.lines(rows).into();
        }
        if rows.map(|row| &row.decisions).verdict() != Verdict::Mine {
            merged.decisions = self.decisions(subject, rows).into();
        }
        if rows.map(|row| &row.details).verdict() != Verdict::Mine {
            self.lists_of(subject, rows, Arc::make_mut(&mut merged.details));
        }
        merged
    }

    fn decisions(&mut self, subject: &Subject, rows: Three<&Proposal>) -> Vec<Decision> {
        let edit = |list| Edit::Proposal(rows.mine.id, ProposalEdit::Decisions(list));
        let decisions = rows.map(|row| row.decisions.as_ref());
        let mut merged = self.list(subject, decisions, edit);
        if in_order(decisions.mine) && in_order(decisions.theirs) {
            merged.sort_by(|one, other| one.date.cmp(&other.date));
        }
        merged
    }

    fn lists_of(&mut self, subject: &Subject, rows: Three<&Proposal>, merged: &mut Details) {
        let edit = |edit| Edit::Proposal(rows.mine.id, edit);
        let details = rows.map(|row| row.details.as_ref());
        let notes = details.map(|of| of.notes.as_slice());
        merged.notes = self.list(subject, notes, |list| edit(ProposalEdit::Notes(list)));
        let facts = details.map(|of| of.text_facts.as_slice());
        merged.text_facts = self.list(subject, facts, |list| edit(ProposalEdit::TextFacts(list)));
        let follow_up = details.map(|of| of.follow_up.as_slice());
        merged.follow_up = self.keyed(subject, follow_up, |list| edit(ProposalEdit::FollowUp(list)));
        merged.follow_up.sort_by_key(|known| known.year);
    }

    /// Theirs' version of a proposal, counting as mine does, where counting as theirs does was
    /// refused.
    fn counting_as_mine(&mut self, subject: &Subject, versions: Three<Option<&Proposal>>) -> Option<Proposal> {
        let (mine, theirs) = (versions.mine?, versions.theirs?);
        let clash = self.refused.clash(Part::Counting(theirs.id))?.clone();
        if self.refused.clash(Part::Proposal(theirs.id)).is_some() {
            return None;
        }
        let counting = versions.map(|row| row.map(counting).unwrap_or_default());
        if counting.verdict() == Verdict::Mine {
            return None;
        }
        let batch = |edits: Vec<ProposalEdit>| {
            let edits = edits.into_iter().map(|edit| Edit::Proposal(theirs.id, edit));
            Edit::Batch(edits.collect())
        };
        self.tell(subject.clone(), clash, counting.map(batch));
        let mut changed = theirs.clone();
        for edit in self::counting(mine) {
            changed.change(&edit);
        }
        Some(changed)
    }
}

/// How a proposal is referred to.
fn subject(id: ProposalId, row: Option<&Proposal>) -> Subject {
    let unnamed = || Subject::Proposal(id, Text::default(), Text::default());
    row.map_or_else(unnamed, Proposal::subject)
}

/// The edit that puts a proposal in, or takes it out.
fn whole(id: ProposalId, row: Option<&Proposal>) -> Edit {
    let insert = |row: &Proposal| ProposalEdit::Insert(Box::new(row.clone()), usize::MAX);
    Edit::Proposal(id, row.map_or(ProposalEdit::Remove, insert))
}

/// The fields that decide whether a proposal counts.
fn counting(row: &Proposal) -> Vec<ProposalEdit> {
    vec![
        ProposalEdit::Include(row.inclusion),
        ProposalEdit::Status(row.status.clone()),
        ProposalEdit::Decisions(row.decisions.to_vec()),
    ]
}

/// The fields that are merged each as one value.
pub(super) fn fields(row: &Proposal) -> Vec<ProposalEdit> {
    let details = row.details.as_ref();
    let field = |field, text: &Text| ProposalEdit::Field(field, text.clone());
    vec![
        ProposalEdit::Number(row.number.clone()),
        ProposalEdit::Title(row.title.clone()),
        ProposalEdit::Move(row.area, usize::MAX),
        ProposalEdit::Kind(row.kind.clone()),
        ProposalEdit::Include(row.inclusion),
        ProposalEdit::Status(row.status.clone()),
        field(Field::Category, &details.category),
        field(Field::Committee, &details.committee),
        field(Field::Account, &details.account),
        field(Field::PolicyArea, &details.policy_area),
        field(Field::Responsible, &details.responsible),
        ProposalEdit::Personnel(row.personnel.as_deref().cloned()),
        ProposalEdit::Base(details.base),
        ProposalEdit::Places(details.places),
        ProposalEdit::Confidence(details.confidence),
    ]
}

/// Whether decisions stand in order of date.
fn in_order(decisions: &[Decision]) -> bool {
    decisions.is_sorted_by(|one, other| one.date <= other.date)
}
