//! The plan as people outside the administration may see it.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::{Confidentiality, Note, NoteKind, Plan, Proposal, ProposalId};

impl Note {
    /// Whether it may be shown outside the administration: never an internal note, and nothing confidential.
    pub fn may_be_shown(&self) -> bool {
        self.kind != NoteKind::Internal && self.confidentiality == Confidentiality::Open
    }
}

impl Plan {
    /// A copy without internal notes, confidential texts and the reasons why findings were put aside.
    ///
    /// Every figure is the same; what is left out is not in the copy at all.
    #[must_use]
    pub fn redacted(&self) -> Self {
        let mut plan = self.clone();
        let settings = Arc::make_mut(&mut plan.settings);
        settings.notes.retain(Note::may_be_shown);
        settings.muted.clear();
        let hidden: Vec<ProposalId> = self.proposals().filter(|row| hides(row)).map(|row| row.id).collect();
        for id in hidden {
            if let Some(proposal) = plan.proposals.get_mut(id) {
                let details = &mut Arc::make_mut(proposal).details;
                Arc::make_mut(details).notes.retain(Note::may_be_shown);
            }
        }
        plan
    }
}

/// Whether a proposal has a text that may not be shown.
fn hides(proposal: &Proposal) -> bool {
    !proposal.details.notes.iter().all(Note::may_be_shown)
}

#[cfg(test)]
mod tests {
    use alloc::sync::Arc;
    use alloc::vec;
    use alloc::vec::Vec;

    use crate::{AreaId, Edit};
    use crate::{
        Confidentiality, Details, Inclusion, Kind, Ledger, Mode, Muted, Notation, Note, NoteKind, Plan, Proposal,
        ProposalEdit, ProposalId, Rounding, Scope, Settings, SettingsEdit, Sign, Step, Text, Unit, Year, Years,
    };

    fn note(kind: NoteKind, confidentiality: Confidentiality) -> Note {
        Note {
            kind,
            text: "tekst".into(),
            confidentiality,
        }
    }

    fn plan(notes: Vec<Note>) -> Plan {
        let notation = Notation {
            unit: Unit::Thousands,
            sign: Sign::SavingsNegative,
        };
        let years = Years::new(Year::new(2024).unwrap(), 4).unwrap();
        let rounding = Rounding {
            step: Step::THOUSAND_KRONER,
            mode: Mode::HalfAwayFromZero,
            scope: Scope::Cells,
        };
        let mut settings = Settings::new("Plan", notation, years, rounding);
        settings.notes.clone_from(&notes);
        let status: Text = settings.statuses[1].name.clone();
        let proposal = Proposal {
            id: ProposalId(7),
            number: "1".into(),
            title: "Et forslag".into(),
            area: AreaId::WHOLE,
            kind: Kind::Ordinary,
            inclusion: Inclusion::Included,
            status,
            decisions: Arc::new([]),
            lines: Arc::new([]),
            personnel: None,
            details: Arc::new(Details {
                notes,
                ..Details::default()
            }),
        };
        let insert = ProposalEdit::Insert(alloc::boxed::Box::new(proposal), 0);
        let plan = Plan::empty(settings);
        plan.edited(&Edit::Proposal(ProposalId(7), insert)).unwrap()
    }

    #[test]
    fn only_open_notes_that_are_not_internal_are_left() {
        let cases = [
            (NoteKind::Public, Confidentiality::Open, true),
            (NoteKind::Source, Confidentiality::Open, true),
            (NoteKind::PrintedInSource, Confidentiality::Open, true),
            (NoteKind::Internal, Confidentiality::Open, false),
            (NoteKind::Public, Confidentiality::Confidential, false),
            (NoteKind::Source, Confidentiality::Confidential, false),
            (NoteKind::PrintedInSource, Confidentiality::Confidential, false),
            (NoteKind::Internal, Confidentiality::Confidential, false),
        ];
        for (kind, confidentiality, left) in cases {
            let plan = plan(vec![note(kind, confidentiality)]).redacted();
            let proposal = plan.proposal(ProposalId(7)).unwrap();
            let said = (plan.settings().notes.len() == 1, proposal.details.notes.len() == 1);
            assert_eq!(said, (left, left), "{kind:?}, {confidentiality:?}");
        }
    }

    #[test]
    fn plans_that_differ_only_in_what_is_hidden_are_the_same_once_it_is_left_out() {
        let open = note(NoteKind::Public, Confidentiality::Open);
        let one = plan(vec![open.clone(), note(NoteKind::Internal, Confidentiality::Open)]);
        let other = plan(vec![note(NoteKind::Public, Confidentiality::Confidential), open]);
        let muted = Muted {
            finding: "x".into(),
            reason: "aftalt internt".into(),
        };
        let muting = SettingsEdit::Mute(muted.finding, Some(muted.reason));
        let other = other.edited(&Edit::Settings(muting)).unwrap();
        assert_ne!(one, other);
        assert_eq!(one.redacted(), other.redacted());
    }

    #[test]
    fn what_hides_nothing_is_shared_and_figures_stay() {
        let plan = plan(vec![note(NoteKind::Public, Confidentiality::Open)]);
        assert_eq!(plan.redacted(), plan);
        let totals = |plan: &Plan| Ledger::of(plan).totals(AreaId::WHOLE, crate::Coverage::All);
        assert_eq!(totals(&plan.redacted()), totals(&plan));
    }
}
