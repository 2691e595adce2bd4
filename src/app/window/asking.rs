//! What is asked for with file dialogs, and what the answers lead to.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use files::Replacing;

use super::App;
use super::action::After;
use super::bars;
use super::dialogs::{Answer, FileKind, Purpose, Wanted};
use super::document::Hold;
use super::documents::DocumentId;
use super::exporting::Export;
use super::filing::{ENDING, file_name};
use super::jobs::Asked;
use super::path_form::PathForm;

impl App {
    pub(super) fn ask_open(&mut self) {
        self.ask_for(Asked::Open, Purpose::Open);
    }

    pub(super) fn ask_save(&mut self, id: DocumentId, after: After) {
        let suggested = self.suggested(id);
        self.ask_for(Asked::Save(id, after), Purpose::Save(suggested));
    }

    /// Asks where something for others shall be saved.
    pub(super) fn ask_export(&mut self, export: Arc<Export>) {
        let suggested = named(&export.name, export.ending());
        self.ask_for(Asked::Export(export), Purpose::Save(suggested));
    }

    fn ask_for(&mut self, asked: Asked, purpose: Purpose) {
        let (title, kinds): (_, &[_]) = match &asked {
            Asked::Open => ("dialog-open", &[("dialog-kind", ENDING)]),
            Asked::Save(..) => ("dialog-save", &[("dialog-kind", ENDING)]),
            Asked::Export(export) => (export.keys()[0], export.kinds()),
        };
        let kind = |(name, ending): &(&str, &'static str)| FileKind {
            name: self.words.text(name),
            ending,
        };
        let wanted = Wanted {
            purpose,
            title: self.words.text(title),
            kinds: kinds.iter().map(kind).collect(),
            folder: self.folder_of_front(),
        };
        self.around.jobs.ask(asked, wanted, &self.around.machine.dialogs);
    }

    fn folder_of_front(&self) -> Option<PathBuf> {
        let own = self.documents.front().and_then(|tab| tab.document.origin());
        let recent = self.around.settings.recent.first().map(|recent| &recent.path);
        let file = own.map(|origin| &origin.path).or(recent)?;
        file.parent().map(Path::to_owned)
    }

    /// What a file of a scenario may be called; another name than its file's, where that was opened only to be read.
    fn suggested(&self, id: DocumentId) -> String {
        let title = self.documents.get(id).map(|tab| {
            let title = bars::title(tab, &self.words);
            match tab.document.hold() {
                Hold::ReadOnly => self.words.with("file-mine", &[("name", &title)]),
                Hold::Ours => title,
            }
        });
        named(&title.unwrap_or_default(), ENDING)
    }

    pub(super) fn answered(&mut self, asked: Asked, answer: Answer) {
        match (asked, answer) {
            (_, Answer::Nothing) => {}
            (asked, Answer::NoDialog) => {
                let suggested = self.suggested_path(&asked);
                self.around.path_form = Some(PathForm::new(asked, suggested));
            }
            (Asked::Open, Answer::Files(paths)) => self.open(&paths),
            (Asked::Save(id, after), Answer::Files(paths)) => {
                if let Some(path) = paths.into_iter().next() {
                    self.save_in(id, path, (Replacing::Anything, after));
                }
            }
            (Asked::Export(export), Answer::Files(paths)) => {
                if let Some(path) = paths.into_iter().next() {
                    self.around.jobs.export(export, path, Replacing::Anything);
                }
            }
        }
    }

    fn suggested_path(&self, asked: &Asked) -> String {
        let folder = self.folder_of_front().or_else(|| std::env::current_dir().ok());
        let name = match asked {
            Asked::Open => String::new(),
            Asked::Save(id, _) => self.suggested(*id),
            Asked::Export(export) => named(&export.name, export.ending()),
        };
        folder.unwrap_or_default().join(name).to_string_lossy().into_owned()
    }
}

/// A file's name made of what something is called.
fn named(title: &str, ending: &str) -> String {
    format!("{}.{ending}", file_name(title))
}
