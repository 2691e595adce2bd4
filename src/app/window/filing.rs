//! Opening, saving, closing and leaving; each question before something would be lost.

use std::path::{Path, PathBuf};

use egui::{Ui, ViewportCommand};
use files::{Confirmation, OpenError, Replacing, SaveError, Scenario, ScenarioId};

use super::App;
use super::action::{After, Blank, FileAction, Page};
use super::bars;
use super::dialogs::{Answer, Purpose, Wanted};
use super::document::{Document, Origin};
use super::documents::DocumentId;
use super::jobs::{Asked, Done, SaveDone, SaveJob, Task};
use super::notice::{Choice, Notice};
use super::path_form::PathForm;
use super::samples::Sample;
use crate::{blank, messages};

/// How the names of scenario files end.
const ENDING: &str = "ron";

impl App {
    /// Opens files, each in a tab of its own; what cannot be opened is told.
    pub fn open(&mut self, paths: &[PathBuf]) {
        for path in paths {
            let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            match self.tab_of(&path) {
                Some(id) => self.documents.select(id),
                None => self.around.jobs.open(path),
            }
        }
        self.around.page = None;
    }

    /// Performs something that is done with whole scenarios.
    pub(super) fn file(&mut self, action: FileAction, ui: &Ui) {
        match action {
            FileAction::New(blank) => self.new_scenario(blank),
            FileAction::Sample(sample) => self.open_sample(sample),
            FileAction::AskOpen => self.ask_open(),
            FileAction::Open(paths) => self.open(&paths),
            FileAction::Save => self.of_front(|app, id| app.save_first(id, After::Stay)),
            FileAction::AskSaveAs => self.of_front(|app, id| app.ask_save(id, After::Stay)),
            FileAction::SaveAs(id, path, replacing, after) => self.save_in(id, path, (replacing, after)),
            FileAction::SaveFirst(id, after) => self.save_first(id, after),
            FileAction::Close(id) => self.close(id),
            FileAction::Discard(id, after) => self.go_on(id, after, ui),
            FileAction::Stop(job) => self.around.jobs.stop(job),
            FileAction::Pin(path) => self.around.settings.pin(&path),
            FileAction::Forget(path) => self.around.settings.forget(&path),
            FileAction::Select(id) => self.bring_to_front(id),
            FileAction::Next => self.documents.turn(1),
            FileAction::Previous => self.documents.turn(-1),
            FileAction::Quit => self.quit(ui),
        }
    }

    /// Takes in what jobs have done since the last frame.
    pub(super) fn take_in(&mut self, ui: &Ui) {
        for done in self.around.jobs.done() {
            match done {
                Done::Opened(path, result) => self.opened(&path, *result),
                Done::Saved(done) => self.saved(*done, ui),
                Done::Answered(asked, answer) => self.answered(asked, answer),
                Done::Missing(paths) => self.around.welcome.missing = paths,
                Done::Nothing => {}
            }
        }
    }

    fn of_front(&mut self, act: impl FnOnce(&mut Self, DocumentId)) {
        if let Some(id) = self.documents.front().map(|tab| tab.id) {
            act(self, id);
        }
    }

    fn bring_to_front(&mut self, id: DocumentId) {
        self.documents.select(id);
        self.around.page = None;
    }

    fn tab_of(&self, path: &Path) -> Option<DocumentId> {
        let tabs = self.documents.tabs().iter();
        let mut of_path = tabs.filter(|tab| tab.document.origin().is_some_and(|origin| origin.path == path));
        of_path.next().map(|tab| tab.id)
    }

    fn add(&mut self, document: Document) {
        let id = self.documents.add(document);
        if let Some(tab) = self.documents.get_mut(id) {
            tab.grid.take_widths(&self.around.settings.widths);
        }
        self.around.page = None;
    }

    fn opened(&mut self, path: &Path, result: Result<Document, OpenError>) {
        match result {
            Ok(document) => {
                self.add(document);
                self.around.settings.used(path);
            }
            Err(error) => {
                let message = messages::not_opened(path, &error, &self.words);
                let mut choices = vec![Choice::nothing(self.words.text("choice-close"))];
                if matches!(error, OpenError::NotFound) && self.around.settings.recent.iter().any(|it| it.path == path)
                {
                    let label = self.words.text("choice-forget");
                    choices.insert(0, Choice::new(label, FileAction::Forget(path.to_owned())));
                }
                self.around.ask(Notice::of_message(&message, choices));
            }
        }
    }

    fn new_scenario(&mut self, wanted: Blank) {
        let Ok(id) = getrandom::u64() else { return };
        let plan = blank::plan(wanted.title, wanted.notation, wanted.years);
        self.add(Document::new(Scenario::new(ScenarioId(id), plan)));
    }

    fn open_sample(&mut self, sample: Sample) {
        if let Some(copy) = sample.copy() {
            self.add(Document::new(copy));
        }
    }

    fn ask_open(&mut self) {
        let folder = self.folder_of_front();
        self.ask_for(Asked::Open, Purpose::Open, folder);
    }

    fn ask_save(&mut self, id: DocumentId, after: After) {
        let Some(tab) = self.documents.get(id) else { return };
        let suggested = format!("{}.{ENDING}", file_name(&bars::title(tab, &self.words)));
        let folder = self.folder_of_front();
        self.ask_for(Asked::Save(id, after), Purpose::Save(suggested), folder);
    }

    fn ask_for(&mut self, asked: Asked, purpose: Purpose, folder: Option<PathBuf>) {
        let title = match asked {
            Asked::Open => "dialog-open",
            Asked::Save(..) => "dialog-save",
        };
        let wanted = Wanted {
            purpose,
            title: self.words.text(title),
            kind: self.words.text("dialog-kind"),
            folder,
        };
        self.around.jobs.ask(asked, wanted, &self.around.machine.dialogs);
    }

    fn folder_of_front(&self) -> Option<PathBuf> {
        let own = self.documents.front().and_then(|tab| tab.document.origin());
        let recent = self.around.settings.recent.first().map(|recent| &recent.path);
        let file = own.map(|origin| &origin.path).or(recent)?;
        file.parent().map(Path::to_owned)
    }

    fn answered(&mut self, asked: Asked, answer: Answer) {
        match (asked, answer) {
            (_, Answer::Nothing) => {}
            (Asked::Open, Answer::Files(paths)) => self.open(&paths),
            (Asked::Save(id, after), Answer::Files(paths)) => {
                if let Some(path) = paths.into_iter().next() {
                    self.save_in(id, path, (Replacing::Anything, after));
                }
            }
            (asked, Answer::NoDialog) => {
                let suggested = self.suggested_path(asked);
                self.around.path_form = Some(PathForm::new(asked, suggested));
            }
        }
    }

    fn suggested_path(&self, asked: Asked) -> String {
        let folder = self.folder_of_front().or_else(|| std::env::current_dir().ok());
        let folder = folder.unwrap_or_default();
        let path = match asked {
            Asked::Open => folder.join(""),
            Asked::Save(id, _) => {
                let title = self.documents.get(id).map(|tab| bars::title(tab, &self.words));
                folder.join(format!("{}.{ENDING}", file_name(&title.unwrap_or_default())))
            }
        };
        path.to_string_lossy().into_owned()
    }

    fn save_first(&mut self, id: DocumentId, after: After) {
        let Some(tab) = self.documents.get(id) else { return };
        match tab.document.origin() {
            Some(Origin { path, hash }) => {
                let (path, hash) = (path.clone(), *hash);
                self.save_in(id, path, (Replacing::Version(hash), after));
            }
            None => self.ask_save(id, after),
        }
    }

    /// A name without an ending gets ours; a file that bears it then is not replaced unasked.
    fn save_in(&mut self, id: DocumentId, path: PathBuf, (replacing, after): (Replacing, After)) {
        if self.around.jobs.is_running(&Task::Save(id)) {
            self.around.later.push(FileAction::SaveAs(id, path, replacing, after));
            return;
        }
        let Some(tab) = self.documents.get(id) else { return };
        let (path, replacing) = if path.extension().is_some() {
            (path, replacing)
        } else {
            (path.with_extension(ENDING), Replacing::Nothing)
        };
        let replacing = match tab.document.origin() {
            Some(origin) if origin.path == path && replacing == Replacing::Nothing => Replacing::Version(origin.hash),
            _ => replacing,
        };
        let job = SaveJob {
            document: id,
            path,
            replacing,
            after,
            scenario: tab.document.scenario(),
        };
        let places = self.around.machine.places.clone();
        self.around.jobs.save(job, places);
    }

    fn saved(&mut self, done: SaveDone, ui: &Ui) {
        let SaveDone { job, result } = done;
        match result {
            Ok(saved) => {
                let origin = Origin {
                    path: job.path.clone(),
                    hash: saved.hash,
                };
                if let Some(tab) = self.documents.get_mut(job.document) {
                    tab.document.keep(job.scenario, origin);
                }
                self.told = match (&saved.confirmation, &saved.unkept) {
                    (Confirmation::Unconfirmed(error), _) => messages::unconfirmed(&job.path, error, &self.words),
                    (_, Some(_)) => self.words.text("told-saved-unkept"),
                    _ => self.words.text("told-saved"),
                };
                self.around.settings.used(&job.path);
                match job.after {
                    After::Stay => {}
                    After::Close => self.close(job.document),
                    After::Quit => self.quit(ui),
                }
                for later in std::mem::take(&mut self.around.later) {
                    self.file(later, ui);
                }
            }
            Err(error) => {
                self.around.later.clear();
                self.not_saved(&job, &error);
            }
        }
    }

    fn not_saved(&mut self, job: &SaveJob, error: &SaveError) {
        let words = &self.words;
        let message = messages::not_saved(&job.path, error, words);
        let (id, after) = (job.document, job.after);
        let again = |replacing| FileAction::SaveAs(id, job.path.clone(), replacing, after);
        let mut choices = match error {
            SaveError::Exists => vec![Choice::new(words.text("choice-replace"), again(Replacing::Anything))],
            SaveError::Io { .. } | SaveError::NotKept => {
                vec![Choice::new(words.text("choice-again"), again(job.replacing))]
            }
            _ => Vec::new(),
        };
        let elsewhere = match error {
            SaveError::Conflict { .. } => FileAction::SaveAs(id, beside(&job.path, words), Replacing::Nothing, after),
            _ => FileAction::AskSaveAs,
        };
        let label = match &elsewhere {
            FileAction::SaveAs(_, path, ..) => words.with("choice-save-mine", &[("file", &short(path))]),
            _ => words.text("choice-save-elsewhere"),
        };
        choices.insert(0, Choice::new(label, elsewhere));
        choices.push(Choice::nothing(words.text("choice-close")));
        self.around.ask(Notice::of_message(&message, choices));
    }

    fn close(&mut self, id: DocumentId) {
        let Some(tab) = self.documents.get(id) else { return };
        if tab.document.is_changed() {
            self.ask_about(id, After::Close);
        } else {
            self.documents.close(id);
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
        };
        self.around.ask(notice);
    }

    fn go_on(&mut self, id: DocumentId, after: After, ui: &Ui) {
        if after != After::Stay {
            self.documents.close(id);
        }
        if after == After::Quit {
            self.quit(ui);
        }
    }

    /// Ends the program once nothing would be lost by it.
    pub(super) fn quit(&mut self, ui: &Ui) {
        match self.documents.first_changed() {
            Some(id) => self.ask_about(id, After::Quit),
            None => {
                self.around.leaving = true;
                ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// Takes in files that were dropped, and the wish to close the window.
    pub(super) fn take_in_from_outside(&mut self, ui: &Ui) {
        let dropped: Vec<PathBuf> = ui.input(|input| {
            let dropped = input.raw.dropped_files.iter();
            dropped.map(|file| file.path().to_owned()).collect()
        });
        if !dropped.is_empty() {
            self.open(&dropped);
        }
        let closing = ui.input(|input| input.viewport().close_requested());
        if closing && !self.around.leaving && self.documents.first_changed().is_some() {
            ui.ctx().send_viewport_cmd(ViewportCommand::CancelClose);
            if self.around.notices.is_empty() {
                self.quit(ui);
            }
        }
    }

    /// Opens a page, or leaves it.
    pub(super) fn turn_to(&mut self, page: Option<Page>) {
        match page {
            Some(Page::New) => self.around.new_form.begin(),
            Some(Page::Help) => self.around.help.begin(),
            _ => {}
        }
        self.around.page = page;
    }
}

/// A title as a file may be called.
fn file_name(title: &str) -> String {
    let fits = |letter: char| !letter.is_control() && !r#"/\:*?"<>|"#.contains(letter);
    let name: String = title.chars().filter(|letter| fits(*letter)).take(80).collect();
    let name = name.trim().trim_matches('.');
    if name.is_empty() {
        "scenarie".to_owned()
    } else {
        name.to_owned()
    }
}

/// A path beside another, for one's own version of a file that somebody else changed.
fn beside(path: &Path, words: &crate::words::Words) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = words.with("file-mine", &[("name", &stem)]);
    path.with_file_name(format!("{}.{ENDING}", file_name(&name)))
}

fn short(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_title_becomes_a_name_that_every_system_takes() {
        let cases = [
            ("Budget 2027", "Budget 2027"),
            ("A/B: \"hvad nu?\"", "AB hvad nu"),
            ("...", "scenarie"),
            ("  ", "scenarie"),
        ];
        for (title, name) in cases {
            assert_eq!(file_name(title), name, "{title}");
        }
    }
}
