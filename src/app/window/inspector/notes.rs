//! The sections on what is written about a proposal and what was decided about it.

use egui::Ui;
use model::{Confidentiality, Decision, Edit, Note, NoteKind, ProposalEdit, ProposalId, Text};

use super::fact::{DecisionFact, Fact, decisions, notes};
use super::page::Page;
use crate::window::fields::{self, Form};
use crate::window::theme::{Palette, gap};

/// The kinds of text, and the keys of what they are called.
pub const NOTE_KINDS: [(NoteKind, &str); 4] = [
    (NoteKind::Public, "inspect-note-public"),
    (NoteKind::Internal, "inspect-note-internal"),
    (NoteKind::Source, "inspect-note-source"),
    (NoteKind::PrintedInSource, "inspect-note-printed"),
];
/// Lines of text that a note's field has room for at first.
const LINES: usize = 3;

/// A text that says nothing yet, and goes no further until somebody says so.
pub fn blank_note() -> Note {
    Note {
        kind: NoteKind::Internal,
        text: Text::default(),
        confidentiality: Confidentiality::Open,
    }
}

/// Whether a text may be shown outside, turned.
pub const fn turned(confidentiality: Confidentiality) -> Confidentiality {
    match confidentiality {
        Confidentiality::Open => Confidentiality::Confidential,
        Confidentiality::Confidential => Confidentiality::Open,
    }
}

/// Texts with one of them in another way, or taken out.
pub fn put_note(notes: &[Note], place: usize, change: Option<Note>) -> Vec<Note> {
    let before = notes.iter().take(place);
    let after = notes.iter().skip(place.saturating_add(1));
    before.cloned().chain(change).chain(after.cloned()).collect()
}

impl Page<'_> {
    /// The texts about a proposal.
    pub fn notes(&mut self, ui: &mut Ui, id: ProposalId) {
        self.heading(ui, "inspect-section-notes");
        self.go_to_note(ui, id);
        let edit = move |notes: Vec<Note>| Some(Edit::Proposal(id, ProposalEdit::Notes(notes)));
        for (place, note) in notes(self.scene, id).into_iter().enumerate() {
            ui.push_id(("note", place), |ui| {
                self.note(ui, (&note, Fact::Note(id, place)), |scene, change| {
                    edit(put_note(&notes(scene, id), place, change))
                });
            });
        }
        self.button(ui, "inspect-add-note", |scene| {
            let mut notes = notes(scene, id);
            notes.push(blank_note());
            edit(notes)
        });
    }

    /// Puts the keys into the first text where that was asked for; where there is none, one is added first.
    fn go_to_note(&mut self, ui: &Ui, id: ProposalId) {
        if !self.state.to_note {
            return;
        }
        ui.scroll_to_cursor(Some(egui::Align::TOP));
        if notes(self.scene, id).is_empty() {
            let added = ProposalEdit::Notes(vec![blank_note()]);
            self.actions.push(Edit::Proposal(id, added).into());
            return;
        }
        self.state.to_note = false;
        let field = egui::Id::unique(("inspector", &(self.scene.id, Fact::Note(id, 0))));
        ui.memory_mut(|memory| memory.request_focus(field));
    }

    /// One text: its kind, what it says, and whether it is confidential; `edit` puts it in another way or
    /// takes it out.
    pub fn note(
        &mut self,
        ui: &mut Ui,
        (note, fact): (&Note, Fact),
        edit: impl Fn(super::Scene<'_>, Option<Note>) -> Option<Edit>,
    ) {
        let kinds = self.options(&NOTE_KINDS);
        self.choice(ui, ("inspect-note-kind", &note.kind, &kinds), |scene, kind| {
            edit(scene, Some(Note { kind, ..note.clone() }))
        });
        let name = self.say("inspect-note-text");
        self.bare_field(ui, &name, (fact.clone(), Form::Lines(LINES)));
        self.explain(ui, &fact);
        ui.horizontal(|ui| {
            if note.kind == NoteKind::Internal {
                let words = self.say("inspect-note-always-confidential");
                fields::note(ui, &words, Palette::of(ui).second);
            } else {
                let on = note.confidentiality == Confidentiality::Confidential;
                self.tick(ui, ("inspect-note-confidential", on), |scene| {
                    let confidentiality = turned(note.confidentiality);
                    edit(
                        scene,
                        Some(Note {
                            confidentiality,
                            ..note.clone()
                        }),
                    )
                });
            }
        });
        self.button(ui, "inspect-remove-note", |scene| edit(scene, None));
        ui.add_space(gap::SMALL);
    }

    /// What was decided about a proposal, in order of date, and the status that it has now.
    pub fn decisions(&mut self, ui: &mut Ui, id: ProposalId) {
        let Some(proposal) = self.scene.plan().proposal(id) else {
            return;
        };
        self.heading(ui, "inspect-section-decisions");
        let statuses = self.statuses();
        self.choice(
            ui,
            ("inspect-first-status", &proposal.status, &statuses),
            |_, status| Some(Edit::Proposal(id, ProposalEdit::Status(status))),
        );
        for (place, decision) in decisions(self.scene, id).into_iter().enumerate() {
            ui.push_id(("decision", place), |ui| self.decision(ui, (id, place), &decision));
        }
        let status = proposal.current_status().clone();
        self.button(ui, "inspect-add-decision", |_| {
            let decision = Decision {
                status,
                date: Text::default(),
                body: Text::default(),
                wording: Text::default(),
            };
            Some(Edit::Proposal(id, ProposalEdit::Decide(decision)))
        });
    }

    fn decision(&mut self, ui: &mut Ui, (id, place): (ProposalId, usize), decision: &Decision) {
        ui.add_space(gap::SMALL);
        let statuses = self.statuses();
        let put = |decisions| Some(Edit::Proposal(id, ProposalEdit::Decisions(decisions)));
        self.choice(ui, ("inspect-status", &decision.status, &statuses), |scene, status| {
            let mut decisions = decisions(scene, id);
            decisions.get_mut(place)?.status = status;
            put(decisions)
        });
        for fact in [DecisionFact::Date, DecisionFact::Body] {
            self.field(ui, fact.key(), (Fact::Decision(id, place, fact), Form::Words));
        }
        let fact = DecisionFact::Wording;
        self.field(ui, fact.key(), (Fact::Decision(id, place, fact), Form::Lines(2)));
        self.button(ui, "inspect-remove-decision", |scene| {
            let mut decisions = decisions(scene, id);
            decisions.remove(place);
            put(decisions)
        });
    }

    fn statuses(&self) -> Vec<(Text, String)> {
        let statuses = self.scene.plan().settings().statuses.iter();
        statuses
            .map(|status| (status.name.clone(), status.name.to_string()))
            .collect()
    }
}
