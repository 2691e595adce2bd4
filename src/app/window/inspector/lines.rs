//! The section on what a proposal is made of: sort, money and ceiling of a line; lines put in and taken out.

use egui::Ui;
use model::{Ceiling, Edit, LineEdit, LineKind, Money, ProposalId};

use super::fact::{Fact, LineFact};
use super::page::Page;
use super::scene::Scene;
use crate::ids::Ids;
use crate::window::fields::Form;
use crate::window::grid::blank_line;

const KINDS: [(LineKind, &str); 4] = [
    (LineKind::Saving, "inspect-line-kind-saving"),
    (LineKind::Investment, "inspect-line-kind-investment"),
    (LineKind::GivenBack, "inspect-line-kind-given-back"),
    (LineKind::LostIncome, "inspect-line-kind-lost-income"),
];
const MONEYS: [(Money, &str); 2] = [
    (Money::Operating, "inspect-money-operating"),
    (Money::Capital, "inspect-money-capital"),
];
const CEILINGS: [(Ceiling, &str); 2] = [
    (Ceiling::Inside, "inspect-ceiling-inside"),
    (Ceiling::Outside, "inspect-ceiling-outside"),
];

impl Page<'_> {
    /// What the shown line of a proposal is about; lines are put in and taken out here.
    pub fn lines(&mut self, ui: &mut Ui, id: ProposalId) {
        let plan = self.scene.plan();
        let Some(proposal) = plan.proposal(id) else { return };
        if proposal.fills().is_some() {
            return;
        }
        self.heading(ui, "inspect-section-lines");
        if let Some(line) = self.line_of(proposal).and_then(|line| proposal.line(line)) {
            let edit = |edit: LineEdit| Some(Edit::Line(id, line.id, edit));
            if proposal.lines.len() > 1 || !line.name.is_empty() {
                let fact = Fact::Line(id, line.id, LineFact::Name);
                self.field(ui, LineFact::Name.key(), (fact, Form::Words));
            }
            let kinds = self.options(&KINDS);
            self.choice(ui, ("inspect-line-kind", &line.kind, &kinds), |_, kind| {
                edit(LineEdit::Kind(kind))
            });
            let moneys = self.options(&MONEYS);
            self.choice(ui, ("inspect-money", &line.money, &moneys), |_, money| {
                edit(LineEdit::Money(money))
            });
            let ceilings = self.options(&CEILINGS);
            self.choice(ui, ("inspect-ceiling", &line.ceiling, &ceilings), |_, ceiling| {
                edit(LineEdit::Ceiling(ceiling))
            });
            if proposal.lines.len() > 1 {
                self.button(ui, "inspect-remove-line", |_| edit(LineEdit::Remove));
            }
        }
        self.button(ui, "inspect-add-line", |scene| new_line(scene, id));
    }
}

/// An empty line at the end of a proposal.
pub fn new_line(scene: Scene<'_>, id: ProposalId) -> Option<Edit> {
    let plan = scene.plan();
    let proposal = plan.proposal(id)?;
    let mut ids = Ids::default();
    let line = ids.line(proposal);
    ids.all_random(scene.words()).ok()?;
    let insert = LineEdit::Insert(Box::new(blank_line(plan, line)), proposal.lines.len());
    Some(Edit::Line(id, line, insert))
}
