//! A path that is typed, where the system has no file dialog.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Frame, Id, Key, Margin, Modal, Modifiers, RichText, TextEdit, Ui};
use files::Replacing;

use super::action::FileAction;
use super::controls;
use super::fields;
use super::jobs::Asked;
use super::theme::{self, Palette, Weight, gap, text};
use crate::words::Words;

/// A path that is being typed.
pub struct PathForm {
    asked: Asked,
    typed: String,
}

/// How it ended.
pub enum Typed {
    /// With something to do.
    Do(FileAction),
    /// With nothing.
    Nothing,
}

impl PathForm {
    /// A form for what the user was asked for, with a path suggested.
    pub const fn new(asked: Asked, suggested: String) -> Self {
        Self {
            asked,
            typed: suggested,
        }
    }

    /// Draws it, and says how it ended when it did.
    pub fn ui(&mut self, ui: &Ui, words: &Words) -> Option<Typed> {
        let frame = Frame::popup(ui.style())
            .fill(Palette::of(ui).paper)
            .inner_margin(Margin::same(24))
            .corner_radius(8);
        let modal = Modal::new(Id::unique("path-form")).frame(frame);
        modal.show(ui.ctx(), |ui| self.content(ui, words)).inner
    }

    fn content(&mut self, ui: &mut Ui, words: &Words) -> Option<Typed> {
        let (heading, label) = match &self.asked {
            Asked::Open => ("path-open", "path-do-open"),
            Asked::Save(..) => ("path-save", "path-do-save"),
            Asked::Export(export) => (export.keys()[1], "path-do-save"),
        };
        ui.set_width(520.0);
        ui.spacing_mut().item_spacing.y = gap::SMALL;
        let heading = words.text(heading);
        ui.label(RichText::new(&heading).font(theme::font(text::HEADING, Weight::Semibold)));
        ui.label(words.text("path-why"));
        let field = ui.name_inputs(heading, |ui| {
            ui.add(TextEdit::singleline(&mut self.typed).desired_width(f32::INFINITY))
        });
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let mut typed = None;
        let mut focused = vec![field];
        ui.horizontal(|ui| {
            let do_it = controls::primary(ui, &words.text(label));
            if do_it.clicked() || entered {
                typed = self.action();
            }
            let cancel = controls::secondary(ui, &words.text("choice-cancel"));
            if cancel.clicked() {
                typed = Some(Typed::Nothing);
            }
            focused.extend([do_it, cancel]);
        });
        if !focused.iter().any(egui::Response::has_focus) {
            let field = focused.first()?;
            field.request_focus();
            fields::put_caret_at_end(ui, field.id, &self.typed);
        }
        let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        typed.or_else(|| escape.then_some(Typed::Nothing))
    }

    fn action(&self) -> Option<Typed> {
        let path = PathBuf::from(self.typed.trim());
        if path.as_os_str().is_empty() {
            return None;
        }
        Some(Typed::Do(match &self.asked {
            Asked::Open => FileAction::Open(vec![path]),
            Asked::Save(id, after) => FileAction::SaveAs(*id, path, Replacing::Nothing, *after),
            Asked::Export(export) => FileAction::Export(Arc::clone(export), path, Replacing::Nothing),
        }))
    }
}
