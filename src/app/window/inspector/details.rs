//! What is shown of a proposal beside its phase-in: head, decisions, texts and facts.

use egui::Ui;
use model::ProposalId;

use super::fact::{Fact, ProposalFact};
use super::page::Page;
use crate::window::fields::Form;

impl Page<'_> {
    /// A proposal's number and title.
    pub fn proposal_head(&self, ui: &mut Ui, id: ProposalId) {
        if let Some(proposal) = self.scene.plan().proposal(id) {
            self.title(ui, &proposal.number, &proposal.title);
        }
    }

    /// Everything of a proposal that does not enter into its amounts.
    pub fn details_of(&mut self, ui: &mut Ui, id: ProposalId) {
        self.heading(ui, "inspect-section-facts");
        for fact in [ProposalFact::Number, ProposalFact::Title] {
            self.field(ui, fact.key(), (Fact::Proposal(id, fact), Form::Words));
        }
        for fact in ProposalFact::TEXTS {
            self.field(ui, fact.key(), (Fact::Proposal(id, fact), Form::Words));
        }
    }

    /// What the scenario decides for all rows.
    pub fn scenario(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-scenario");
    }
}
