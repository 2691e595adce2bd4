//! Closing scenarios and ending the program, with a question before something would be lost.

use std::path::PathBuf;

use egui::{Ui, ViewportCommand};

use super::App;
use super::action::{After, FileAction};
use super::bars;
use super::documents::DocumentId;
use super::notice::{Choice, Notice};

impl App {
    /// Closes a scenario, after asking where something would be lost.
    pub(super) fn close(&mut self, id: DocumentId) {
        let Some(tab) = self.documents.get(id) else { return };
        if tab.document.is_changed() {
            self.ask_about(id, After::Close);
        } else {
            self.let_go(id);
        }
    }

    /// Asks before something would be lost.
    fn ask_about(&mut self, id: DocumentId, after: After) {
        self.documents.select(id);
        let Some(tab) = self.documents.get(id) else { return };
        let words = &self.words;
        let title = bars::title(tab, words);
        let body = match tab.document.origin() {
            Some(_) => words.text("leave-safe-file"),
            None => words.text("leave-no-file"),
        };
        let save = match tab.document.origin() {
            Some(_) => "choice-save",
            None => "choice-save-as",
        };
        let notice = Notice {
            heading: words.with("leave-heading", &[("title", &title)]),
            body: vec![body],
            choices: vec![
                Choice::new(words.text(save), FileAction::SaveFirst(id, after)),
                Choice::new(words.text("choice-discard"), FileAction::Discard(id, after)),
                Choice::nothing(words.text("choice-cancel")),
            ],
            about: None,
        };
        self.around.ask(notice);
    }

    pub(super) fn go_on(&mut self, id: DocumentId, after: After, ui: &Ui) {
        if after != After::Stay {
            self.let_go(id);
        }
        if after == After::Quit {
            self.quit(ui);
        }
    }

    /// Ends the program once nothing would be lost by it.
    pub(super) fn quit(&mut self, ui: &Ui) {
        if let Some(id) = self.documents.first_changed() {
            self.ask_about(id, After::Quit);
            return;
        }
        self.around.leaving = true;
        ui.ctx().send_viewport_cmd(ViewportCommand::Close);
    }

    /// Takes in files that were dropped, and the wish to close the window.
    pub(super) fn take_in_from_outside(&mut self, ui: &Ui) {
        let dropped: Vec<PathBuf> = ui.input(|input| {
            let dropped = input.raw.dropped_files.iter();
            dropped.map(|file| file.path().to_owned()).collect()
        });
        if !dropped.is_empty() {
            self.open_dropped(&dropped);
        }
        self.compare_opened(ui);
        let closing = ui.input(|input| input.viewport().close_requested());
        if closing && !self.around.leaving && self.documents.first_changed().is_some() {
            ui.ctx().send_viewport_cmd(ViewportCommand::CancelClose);
            if self.around.notices.is_empty() {
                self.quit(ui);
            }
        }
    }
}
