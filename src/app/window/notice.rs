//! A question or a message that stands in front of everything until it is answered.

use egui::{Frame, Id, Key, Margin, Modal, Modifiers, RichText, Ui};

use super::action::Action;
use super::controls;
use super::documents::DocumentId;
use super::theme::{self, Palette, Weight, gap, text};

/// A question or a message: what happened, what is safe, and what to do.
#[derive(Debug)]
pub struct Notice {
    /// What happened, in one sentence.
    pub heading: String,
    /// What is safe and what can be done, a line each.
    pub body: Vec<String>,
    /// The answers, the safe one first; Escape gives the last one that changes nothing.
    pub choices: Vec<Choice>,
    /// The scenario whose file was changed, where that is what it is about; it is asked once.
    pub about: Option<DocumentId>,
}

/// An answer.
#[derive(Debug)]
pub struct Choice {
    /// What it says.
    pub label: String,
    /// What it does.
    pub action: Option<Action>,
}

impl Choice {
    /// An answer that does something.
    pub fn new(label: String, action: impl Into<Action>) -> Self {
        Self {
            label,
            action: Some(action.into()),
        }
    }

    /// An answer after which everything is as it was.
    pub const fn nothing(label: String) -> Self {
        Self { label, action: None }
    }
}

impl Notice {
    /// A message made of a first line and indented ones under it.
    pub fn of_message(message: &str, choices: Vec<Choice>) -> Self {
        let mut lines = message.lines().map(|line| line.trim().to_owned());
        Self {
            heading: lines.next().unwrap_or_default(),
            body: lines.collect(),
            choices,
            about: None,
        }
    }

    /// The same, about a scenario whose file was changed.
    #[must_use]
    pub const fn about(mut self, id: DocumentId) -> Self {
        self.about = Some(id);
        self
    }

    /// Draws it, and says which answer was given.
    pub fn ui(&self, ui: &Ui, number: u64) -> Option<usize> {
        let palette = Palette::of(ui);
        let frame = Frame::popup(ui.style())
            .fill(palette.paper)
            .inner_margin(Margin::same(24))
            .corner_radius(8);
        let id = Id::unique(("notice", number));
        let modal = Modal::new(id).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(480.0_f32.min(ui.ctx().content_rect().width() - 96.0));
            ui.spacing_mut().item_spacing.y = gap::SMALL;
            let heading = RichText::new(&self.heading).font(theme::font(text::HEADING, Weight::Semibold));
            ui.add(egui::Label::new(heading).wrap());
            for line in &self.body {
                ui.add(egui::Label::new(RichText::new(line).color(palette.text)).wrap());
            }
            ui.add_space(gap::MEDIUM);
            self.buttons(ui)
        });
        let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        modal.inner.or_else(|| escape.then(|| self.changes_nothing()))
    }

    /// The answer that Escape gives: the last one that changes nothing.
    fn changes_nothing(&self) -> usize {
        let nothing = self.choices.iter().rposition(|choice| choice.action.is_none());
        nothing.unwrap_or(self.choices.len().saturating_sub(1))
    }

    fn buttons(&self, ui: &mut Ui) -> Option<usize> {
        let mut chosen = None;
        let mut focused = Vec::new();
        ui.horizontal_wrapped(|ui| {
            for (place, choice) in self.choices.iter().enumerate() {
                let button = if place == 0 {
                    controls::primary
                } else {
                    controls::secondary
                };
                let response = button(ui, &choice.label);
                if response.clicked() {
                    chosen = Some(place);
                }
                focused.push(response);
            }
        });
        // The keys stay here until it is answered.
        if !focused.iter().any(egui::Response::has_focus)
            && let Some(first) = focused.first()
        {
            first.request_focus();
        }
        chosen
    }
}
