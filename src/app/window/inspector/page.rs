//! One frame of the inspector: fields and choices that know what they are about, and what came of them.

use std::collections::{HashMap, HashSet};

use egui::{Id, Response, Ui};
use model::{Edit, LineId, PhaseIn, ProposalId};

use super::fact::{DecisionFact, Fact};
use super::phasing::Whose;
use super::scene::Scene;
use crate::messages;
use crate::window::action::Action;
use crate::window::documents::DocumentId;
use crate::window::fields::{self, Choice, Draft, Form, TextField};
use crate::window::grid::command::GridCommand;
use crate::window::keyboard;
use crate::window::theme::{Palette, gap, size};

/// What the inspector remembers from one frame to the next; none of it is ever stored.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is asked for, and taken away, by itself"
)]
pub struct State {
    /// What is being typed, by what it is about.
    pub drafts: HashMap<(DocumentId, Fact), Draft>,
    /// The line that is shown of a proposal with several.
    pub lines: HashMap<(DocumentId, ProposalId), LineId>,
    /// A choice that was refused, and why.
    pub refused: Option<(Id, String)>,
    /// A start that is being dragged.
    pub drag: Option<Drag>,
    /// Whether what is being typed is to be taken now.
    pub leaving: bool,
    /// Whether the explanation of the figure is to be brought into view.
    pub explain: bool,
    /// A finding that is being put aside.
    pub muting: Option<model::Text>,
    /// Whether the field that has the keys has been typed in.
    pub typing: bool,
    /// Whether the keys go into the first note once it is there.
    pub to_note: bool,
    /// The first field of the last frame.
    pub first: Option<Id>,
    /// Where the panel was drawn.
    pub place: egui::Rect,
}

/// A first month that is being dragged along the curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Drag {
    /// Whose phase-in.
    pub whose: Whose,
    /// The phase-in as it would be.
    pub phase_in: PhaseIn,
    /// Where the handle was taken hold of, in points from the left.
    pub from: f32,
}

/// One frame of the inspector.
pub struct Page<'a> {
    /// What it looks at.
    pub scene: Scene<'a>,
    /// What it remembers.
    pub state: &'a mut State,
    /// What the user asked for.
    pub actions: Vec<Action>,
    drawn: HashSet<Fact>,
    first: Option<Id>,
    typing: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            drafts: HashMap::new(),
            lines: HashMap::new(),
            refused: None,
            drag: None,
            leaving: false,
            explain: false,
            muting: None,
            typing: false,
            to_note: false,
            first: None,
            place: egui::Rect::NOTHING,
        }
    }
}

impl<'a> Page<'a> {
    /// A frame that begins.
    pub fn new(scene: Scene<'a>, state: &'a mut State) -> Self {
        Self {
            scene,
            state,
            actions: Vec::new(),
            drawn: HashSet::new(),
            first: None,
            typing: false,
        }
    }

    /// The words of a key.
    pub fn say(&self, key: &str) -> String {
        self.scene.say(key)
    }

    /// Takes what was typed in fields that are no longer on screen, and ends the frame.
    pub fn done(mut self) -> Vec<Action> {
        let left: Vec<(Fact, String)> = self
            .state
            .drafts
            .iter()
            .filter(|((document, fact), draft)| {
                *document == self.scene.id && draft.problem.is_none() && !self.drawn.contains(fact)
            })
            .map(|((_, fact), draft)| (fact.clone(), draft.text.clone()))
            .collect();
        for (fact, text) in left {
            self.take(fact, &text);
        }
        self.state.first = self.first;
        self.state.typing = self.typing;
        self.state.leaving = false;
        self.actions
    }

    /// The heading of a section.
    pub fn heading(&self, ui: &mut Ui, key: &str) -> Response {
        fields::heading(ui, &self.say(key))
    }

    /// A field with its label.
    pub fn field(&mut self, ui: &mut Ui, key: &str, (fact, form): (Fact, Form)) -> Response {
        let label = self.say(key);
        self.named_field(ui, &label, (fact, form))
    }

    /// A field with a label that is in words already.
    pub fn named_field(&mut self, ui: &mut Ui, label: &str, (fact, form): (Fact, Form)) -> Response {
        let response = fields::row(ui, label, |ui| self.bare_field(ui, label, (fact.clone(), form)));
        self.explain(ui, &fact);
        response
    }

    /// A field as wide as there is room, without a label beside it.
    pub fn bare_field(&mut self, ui: &mut Ui, name: &str, (fact, form): (Fact, Form)) -> Response {
        let key = (self.scene.id, fact.clone());
        let id = Id::unique(("inspector", &key));
        let written = fact.written(self.scene);
        let mut draft = self.state.drafts.remove(&key);
        if asks_for_today(ui, id, &fact) {
            let text = messages::day((self.scene.clock)());
            fields::put_caret_at_end(ui, id, &text);
            draft = Some(Draft { text, problem: None });
        }
        let field = TextField { id, name, form };
        let (response, taken) = fields::text_field(ui, field, (&mut draft, &written));
        let waiting = draft
            .as_ref()
            .filter(|draft| self.state.leaving && draft.problem.is_none());
        let taken = taken.or_else(|| waiting.map(|draft| draft.text.clone()));
        self.drawn.insert(fact.clone());
        self.typing |= draft.is_some() && response.has_focus();
        if let Some(draft) = draft {
            self.state.drafts.insert(key, draft);
        }
        if let Some(text) = taken {
            self.take(fact, &text);
        }
        self.first.get_or_insert(id);
        response
    }

    /// Says under a field why what was typed in it could not be taken.
    pub fn explain(&self, ui: &mut Ui, fact: &Fact) {
        let draft = self.state.drafts.get(&(self.scene.id, fact.clone()));
        if let Some(problem) = draft.and_then(|draft| draft.problem.as_ref()) {
            under(ui, problem);
        }
    }

    /// A choice with its label; `edit` says what choosing does.
    pub fn choice<T: Clone + PartialEq>(
        &mut self,
        ui: &mut Ui,
        (key, chosen, options): (&str, &T, &[(T, String)]),
        edit: impl FnOnce(Scene<'_>, T) -> Option<Edit>,
    ) {
        let taken = self.chosen(ui, (key, chosen), options);
        self.take_choice(ui, (key, taken), edit);
    }

    /// The same among as many things as a plan has: they are asked for while the list is open.
    pub fn long_choice<T: PartialEq>(
        &mut self,
        ui: &mut Ui,
        (key, choice): (&str, &Choice<'_, T>),
        edit: impl FnOnce(Scene<'_>, T) -> Option<Edit>,
    ) {
        let taken = self.chosen_of(ui, (key, choice));
        self.take_choice(ui, (key, taken), edit);
    }

    fn take_choice<T>(
        &mut self,
        ui: &mut Ui,
        (key, taken): (&str, Option<T>),
        edit: impl FnOnce(Scene<'_>, T) -> Option<Edit>,
    ) {
        let id = self.choice_id(ui, key);
        if let Some(option) = taken {
            let edit = edit(self.scene, option);
            self.ask(id, edit);
        }
        self.why_not(ui, id);
    }

    /// A choice with its label; says what was chosen.
    pub fn chosen<T: Clone + PartialEq>(
        &mut self,
        ui: &mut Ui,
        (key, chosen): (&str, &T),
        options: &[(T, String)],
    ) -> Option<T> {
        let shown = options.iter().find(|(option, _)| option == chosen);
        let choice = Choice {
            chosen,
            shown: shown.map_or("", |(_, words)| words.as_str()),
            options: &|| options.to_vec(),
        };
        self.chosen_of(ui, (key, &choice))
    }

    fn chosen_of<T: PartialEq>(&self, ui: &mut Ui, (key, choice): (&str, &Choice<'_, T>)) -> Option<T> {
        let label = self.say(key);
        let id = self.choice_id(ui, key);
        fields::row(ui, &label, |ui| fields::choice(ui, (id, &label), choice))
    }

    fn choice_id(&self, ui: &Ui, key: &str) -> Id {
        Id::unique(("inspector", self.scene.id, key, ui.scope_id()))
    }

    /// Asks for an edit; where it would be refused, remembers why beside the widget that asked.
    pub fn ask(&mut self, id: Id, edit: Option<Edit>) {
        let Some(edit) = edit else { return };
        self.state.refused = None;
        match self.scene.document.plan().edited(&edit) {
            Ok(_) => self.actions.push(edit.into()),
            Err(error) => self.state.refused = Some((id, messages::refused(&error, self.scene.words()))),
        }
    }

    /// Says under a widget why what it asked for was refused.
    pub fn why_not(&self, ui: &mut Ui, id: Id) {
        if let Some((refused, why)) = &self.state.refused
            && *refused == id
        {
            under(ui, why);
        }
    }

    /// A quiet button; `edit` says what it does.
    pub fn button(&mut self, ui: &mut Ui, key: &str, edit: impl FnOnce(Scene<'_>) -> Option<Edit>) {
        let words = self.say(key);
        let id = Id::unique(("inspector", self.scene.id, key, ui.scope_id()));
        if fields::link(ui, &words) {
            let edit = edit(self.scene);
            self.ask(id, edit);
        }
        self.why_not(ui, id);
    }

    fn take(&mut self, fact: Fact, text: &str) {
        let edit = fact.edit(self.scene, text);
        let key = (self.scene.id, fact);
        let problem = match edit {
            Ok(None) => None,
            Ok(Some(edit)) => match self.scene.document.plan().edited(&edit) {
                Ok(_) => {
                    self.actions.push(edit.into());
                    None
                }
                Err(error) => Some(messages::refused(&error, self.scene.words())),
            },
            Err(problem) => Some(problem),
        };
        match problem {
            None => {
                self.state.drafts.remove(&key);
            }
            Some(problem) => {
                if !self.drawn.contains(&key.1) {
                    self.actions.push(Action::Tell(problem.clone()));
                }
                let text = text.to_owned();
                let problem = Some(problem);
                self.state.drafts.insert(key, Draft { text, problem });
            }
        }
    }
}

/// A sentence under a field, in line with it.
fn under(ui: &mut Ui, text: &str) {
    let color = Palette::of(ui).missing;
    ui.horizontal(|ui| {
        ui.add_space(size::LABEL);
        ui.vertical(|ui| fields::note(ui, text, color));
    });
    ui.add_space(gap::TINY);
}

/// Whether the keys for today's date were pressed in a field that holds one.
fn asks_for_today(ui: &Ui, id: Id, fact: &Fact) -> bool {
    let mut keys = GridCommand::Today.shortcuts().into_iter();
    matches!(fact, Fact::Decision(_, _, DecisionFact::Date))
        && ui.memory(|memory| memory.has_focus(id))
        && keys.any(|keys| ui.input_mut(|input| keyboard::take(input, keys)))
}
