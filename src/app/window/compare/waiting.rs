//! Files that are compared once they are open: those named on the command line, and those dropped together.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::CompareAction;
use crate::window::App;
use crate::window::documents::DocumentId;
use crate::window::jobs::Task;
use crate::window::notice::{Choice, Notice};

/// Files that are being opened to be compared.
pub struct Waiting {
    paths: Vec<PathBuf>,
    then: Then,
}

/// What is done once they are open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// They are compared.
    Compare,
    /// It is asked whether they shall be compared.
    Offer,
}

impl App {
    /// Opens files and compares them with the first.
    pub fn compare_files(&mut self, paths: &[PathBuf]) {
        self.open_then(paths, Then::Compare);
    }

    /// Opens files that were dropped; where there are several, it is offered to compare them.
    pub(in crate::window) fn open_dropped(&mut self, paths: &[PathBuf]) {
        self.open_then(paths, Then::Offer);
    }

    fn open_then(&mut self, paths: &[PathBuf], then: Then) {
        self.open(paths);
        let whole = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone());
        let paths = paths.iter().map(whole).collect();
        self.around.waiting = Some(Waiting { paths, then });
    }

    /// Compares, or offers to, once every file that is waited for is open or is not to be had.
    pub(in crate::window) fn compare_opened(&mut self, ui: &Ui) {
        let jobs = &self.around.jobs;
        let opens = |path: &PathBuf| jobs.is_running(&Task::Open(path.clone()));
        let ready = |waiting: &mut Waiting| !waiting.paths.iter().any(opens);
        let Some(waiting) = self.around.waiting.take_if(ready) else {
            return;
        };
        let ids: Vec<DocumentId> = waiting.paths.iter().filter_map(|path| self.tab_of(path)).collect();
        if ids.len() < 2 {
            return;
        }
        match waiting.then {
            Then::Compare => self.compare(CompareAction::Begin(ids), ui),
            Then::Offer => self.offer(&ids, &waiting.paths),
        }
    }

    fn offer(&mut self, ids: &[DocumentId], paths: &[PathBuf]) {
        let words = &self.words;
        let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let first = paths.first().map_or_else(String::new, |path| name(path));
        let compare = Choice::new(words.text("compared-offer-yes"), CompareAction::Begin(ids.to_owned()));
        let notice = Notice {
            heading: words.with("compared-offer", &[("count", &ids.len().to_string())]),
            body: vec![words.with("compared-offer-base", &[("name", &first)])],
            choices: vec![compare, Choice::nothing(words.text("compared-offer-no"))],
            about: None,
        };
        self.around.ask(notice);
    }
}
