//! Which of the open scenarios are compared, where there are more than two.

use egui::{Frame, Id, Key, Margin, Modal, Modifiers, RichText, Ui};

use super::CompareAction;
use crate::window::action::{Action, FileAction};
use crate::window::controls;
use crate::window::documents::DocumentId;
use crate::window::theme::{self, Palette, Weight, gap, text};
use crate::words::Words;

/// The most scenarios that are compared at once.
pub const MOST: usize = 8;

/// The question which scenarios shall be compared.
pub struct Chooser {
    rows: Vec<Row>,
    begun: bool,
    /// Whether a button that does something else has the keys.
    on_other_button: bool,
}

struct Row {
    id: DocumentId,
    name: String,
    wanted: bool,
}

/// How the question was left.
pub enum Chosen {
    /// With something to do.
    Do(Action),
    /// With nothing.
    Nothing,
}

/// The box of the scenario at a place.
fn box_id(place: usize) -> Id {
    Id::unique(("compared-choose", place))
}

/// Whether so many scenarios can be compared.
fn possible(wanted: &[DocumentId]) -> bool {
    (2..=MOST).contains(&wanted.len())
}

impl Chooser {
    /// Asks about open scenarios, all of them wanted as far as may be.
    pub fn of(tabs: Vec<(DocumentId, String)>) -> Self {
        let rows = tabs.into_iter().enumerate().map(|(place, (id, name))| Row {
            id,
            name,
            wanted: place < MOST,
        });
        Self {
            rows: rows.collect(),
            begun: false,
            on_other_button: false,
        }
    }

    /// Draws the question, and says how it was left when it was.
    pub fn ui(&mut self, ui: &Ui, words: &Words) -> Option<Chosen> {
        let frame = Frame::popup(ui.style())
            .fill(Palette::of(ui).paper)
            .inner_margin(Margin::same(24))
            .corner_radius(8);
        let modal = Modal::new(Id::unique("compared-choose")).frame(frame);
        let shown = modal.show(ui.ctx(), |ui| {
            ui.set_width(480.0_f32.min(ui.ctx().content_rect().width() - 96.0));
            self.content(ui, words)
        });
        let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        shown.inner.or_else(|| escape.then_some(Chosen::Nothing))
    }

    fn content(&mut self, ui: &mut Ui, words: &Words) -> Option<Chosen> {
        ui.spacing_mut().item_spacing.y = gap::SMALL;
        let heading = RichText::new(words.text("compared-choose")).font(theme::font(text::HEADING, Weight::Semibold));
        ui.label(heading);
        ui.label(RichText::new(words.text("compared-choose-base")).color(Palette::of(ui).second));
        let enter = self.takes_enter(ui);
        let base = self.rows.iter().position(|row| row.wanted);
        for (place, row) in self.rows.iter_mut().enumerate() {
            let name = if base == Some(place) {
                words.with("compared-base", &[("name", &row.name)])
            } else {
                row.name.clone()
            };
            if controls::tick_box(ui, box_id(place), (&name, row.wanted)).clicked() {
                row.wanted = !row.wanted;
            }
        }
        let wanted: Vec<DocumentId> = self.rows.iter().filter(|row| row.wanted).map(|row| row.id).collect();
        if !possible(&wanted) {
            let count = words.with("compare-count", &[("files", &wanted.len().to_string())]);
            ui.label(RichText::new(count).color(Palette::of(ui).missing));
        }
        ui.add_space(gap::SMALL);
        let begun = (enter && possible(&wanted)).then(|| CompareAction::Begin(wanted.clone()));
        let pressed = self.buttons(ui, wanted, words);
        begun.map(|begun| Chosen::Do(begun.into())).or(pressed)
    }

    /// Whether Enter was pressed and is meant for no other button: it begins the comparison, and ticks no box.
    fn takes_enter(&self, ui: &Ui) -> bool {
        !self.on_other_button && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
    }

    fn buttons(&mut self, ui: &mut Ui, wanted: Vec<DocumentId>, words: &Words) -> Option<Chosen> {
        let inner = ui.horizontal(|ui| {
            let label = words.text("compared-offer-yes");
            let compare = ui.add_enabled_ui(possible(&wanted), |ui| controls::primary(ui, &label));
            if !std::mem::replace(&mut self.begun, true) {
                compare.inner.request_focus();
            }
            if compare.inner.clicked() {
                return Some(Chosen::Do(CompareAction::Begin(wanted).into()));
            }
            let [open, cancel] =
                ["compared-open-more", "choice-cancel"].map(|key| controls::secondary(ui, &words.text(key)));
            self.on_other_button = open.has_focus() || cancel.has_focus();
            if open.clicked() {
                return Some(Chosen::Do(FileAction::AskOpen.into()));
            }
            cancel.clicked().then_some(Chosen::Nothing)
        });
        inner.inner
    }
}
