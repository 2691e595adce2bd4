//! Opening, saving, closing and leaving; each question before something would be lost.

use std::path::{Path, PathBuf};

use egui::Ui;
use files::{Backup, Confirmation, OpenError, Opened, Replacing, SaveError, Scenario, ScenarioId};

use super::App;
use super::action::{After, Blank, FileAction, Page};
use super::document::{Document, Hold, Origin};
use super::documents::DocumentId;
use super::jobs::{Done, SaveDone, SaveJob, Task};
use super::notice::{Choice, Notice};
use super::opening::Opening;
use super::samples::Sample;
use crate::messages::Clock;
use crate::{blank, messages};

/// How the names of scenario files end.
pub(super) const ENDING: &str = "ron";

impl App {
    /// Opens files, each in a tab of its own; what cannot be opened is told.
    pub fn open(&mut self, paths: &[PathBuf]) {
        for path in paths {
            let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            if let Some(id) = self.tab_of(&path) {
                self.documents.select(id);
                continue;
            }
            let machine = &mut self.around.machine;
            let read = machine.ahead.take(&path);
            self.around.jobs.open(path, read, machine.places.clone());
        }
        self.around.page = None;
    }

    /// Has files that open soon stand in the window's first picture.
    pub fn wait_for_files(&mut self) {
        self.around.jobs.wait_for_files();
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
            FileAction::OpenCopy(path) => {
                let places = self.around.machine.places.clone();
                self.around.jobs.open_copy(path, places);
            }
            FileAction::Copy(id) => self.become_copy(id, ui),
            FileAction::TakeOver(id) => self.take_over(id, ui),
            FileAction::Reload(id) => self.reload(id),
            FileAction::Recover(place, recovery) => self.recover(place, recovery),
            FileAction::Export(export, path, replacing) => self.around.jobs.export(export, path, replacing),
            FileAction::Stop(job) => self.around.jobs.stop(job),
            FileAction::Pin(path) => self.around.settings.pin(&path),
            FileAction::Forget(path) => self.around.settings.forget(&path),
            FileAction::Select(id) => self.bring_to_front(id),
            FileAction::Next => self.turn_tabs(1),
            FileAction::Previous => self.turn_tabs(-1),
            FileAction::Quit => self.quit(ui),
        }
        self.guard();
    }

    /// Takes in what jobs have done since the last frame.
    pub(super) fn take_in(&mut self, ui: &Ui) {
        for done in self.around.jobs.done() {
            match done {
                Done::Opened(path, opening) => self.opened(&path, *opening),
                Done::NotOpened(path, error, backups) => self.not_opened(&path, &error, &backups),
                Done::Begun(document) => {
                    self.add(*document);
                }
                Done::Reopened(id, opened) => self.reopened(id, *opened, ui),
                Done::NotKept(path, error) => {
                    let message = messages::not_saved(&path, &error, &self.words);
                    let close = Choice::nothing(self.words.text("choice-close"));
                    self.around.ask(Notice::of_message(&message, vec![close]));
                }
                Done::Crashes(crashes) => self.found_crashes(crashes),
                Done::Resumed(resumed) => match *resumed {
                    Ok(resumed) => self.resumed(resumed, ui),
                    Err(error) => self.told = messages::not_kept(&error, &self.words),
                },
                Done::Versions(versions) => self.around.versions = versions,
                Done::Saved(done) => self.saved(*done, ui),
                Done::Exported(done) => self.exported(*done),
                Done::Answered(asked, answer) => self.answered(asked, answer),
                Done::Missing(paths) => self.around.welcome.missing = paths,
                Done::Solved(watch, answer) => self.solved(&watch, *answer),
                Done::Nothing => {}
            }
            self.guard();
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

    pub(super) fn tab_of(&self, path: &Path) -> Option<DocumentId> {
        let tabs = self.documents.tabs().iter();
        let mut of_path = tabs.filter(|tab| tab.document.origin().is_some_and(|origin| origin.path == path));
        of_path.next().map(|tab| tab.id)
    }

    pub(super) fn add(&mut self, document: Document) -> DocumentId {
        let id = self.documents.add(document);
        if let Some(tab) = self.documents.get_mut(id) {
            let years = tab.document.plan().settings().years;
            tab.grid.take_widths(&self.around.settings.widths, years);
        }
        self.around.page = None;
        id
    }

    fn opened(&mut self, path: &Path, opening: Opening) {
        let Opening { document, said } = opening;
        let id = self.add(document);
        self.around.settings.used(path);
        self.opened_with(id, path, &said);
    }

    fn reopened(&mut self, id: DocumentId, opened: Opened, ui: &Ui) {
        let keeper = self.keeper(ui);
        let Some(tab) = self.documents.get_mut(id) else { return };
        tab.document.reopened(opened, keeper.as_ref());
    }

    fn become_copy(&mut self, id: DocumentId, ui: &Ui) {
        let keeper = self.keeper(ui);
        if let Some(tab) = self.documents.get_mut(id) {
            tab.document.become_copy(keeper.as_ref());
        }
    }

    fn not_opened(&mut self, path: &Path, error: &OpenError, backups: &[Backup]) {
        let mut message = messages::not_opened(path, error, &self.words);
        let mut choices = vec![Choice::nothing(self.words.text("choice-close"))];
        if let Some(newest) = backups.first() {
            let offered = messages::backup_offered(newest, &Clock::of_machine(), &self.words);
            message = format!("{message}\n{offered}");
            let label = self.words.text("choice-open-backup");
            choices.insert(0, Choice::new(label, FileAction::OpenCopy(newest.path.clone())));
        }
        if matches!(error, OpenError::NotFound) && self.around.settings.recent.iter().any(|it| it.path == path) {
            let label = self.words.text("choice-forget");
            choices.insert(0, Choice::new(label, FileAction::Forget(path.to_owned())));
        }
        self.around.ask(Notice::of_message(&message, choices));
    }

    fn new_scenario(&mut self, wanted: Blank) {
        let Ok(id) = getrandom::u64() else { return };
        let plan = blank::plan(wanted.title, wanted.notation, wanted.years);
        let scenario = Scenario::new(ScenarioId(id), plan);
        self.around.jobs.begin(scenario, self.around.machine.places.clone());
    }

    fn open_sample(&mut self, sample: Sample) {
        if let Some(copy) = sample.copy() {
            self.around.jobs.begin(copy, self.around.machine.places.clone());
        }
    }

    fn save_first(&mut self, id: DocumentId, after: After) {
        let Some(tab) = self.documents.get(id) else { return };
        match tab.document.origin() {
            Some(_) if tab.document.hold() == Hold::ReadOnly => self.ask_save(id, after),
            Some(Origin { path, hash }) => {
                let (path, hash) = (path.clone(), *hash);
                self.save_in(id, path, (Replacing::Version(hash), after));
            }
            None => self.ask_save(id, after),
        }
    }

    /// A name without an ending gets ours; a file that bears it then is not replaced unasked.
    pub(super) fn save_in(&mut self, id: DocumentId, path: PathBuf, (replacing, after): (Replacing, After)) {
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
            // What was opened only to be read is somebody else's: to be replaced when that is said, and not before.
            Some(origin)
                if origin.path == path && replacing == Replacing::Nothing && tab.document.hold() != Hold::ReadOnly =>
            {
                Replacing::Version(origin.hash)
            }
            _ => replacing,
        };
        let job = SaveJob {
            document: id,
            lacks: tab.document.lacks(&path),
            path,
            replacing,
            after,
            scenario: tab.document.scenario(),
        };
        let places = self.around.machine.places.clone();
        self.around.jobs.save(job, places);
    }

    fn saved(&mut self, done: SaveDone, ui: &Ui) {
        let SaveDone { job, result, begun } = done;
        match result {
            Ok(saved) => {
                if let Some(tab) = self.documents.get_mut(job.document) {
                    tab.document.keep(&job.path, (&saved, job.scenario), begun);
                } else if let Some(begun) = begun {
                    begun.end();
                }
                self.told = match (&saved.confirmation, &saved.unkept) {
                    (Confirmation::Unconfirmed(error), _) => messages::unconfirmed(&job.path, error, &self.words),
                    (_, Some(error)) => messages::not_backed_up(&job.path, error, &self.words),
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

    /// Opens a page, or leaves it.
    pub(super) fn turn_to(&mut self, page: Option<Page>) {
        match page {
            Some(Page::New) => self.around.new_form.begin(),
            Some(Page::Help) => self.around.help.begin(),
            Some(Page::Versions) => self.look_for_versions(),
            _ => {}
        }
        self.around.page = page;
    }
}

/// A title as a file may be called.
pub(super) fn file_name(title: &str) -> String {
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
pub(super) fn beside(path: &Path, words: &crate::words::Words) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = words.with("file-mine", &[("name", &stem)]);
    path.with_file_name(format!("{}.{ENDING}", file_name(&name)))
}

/// A file's name without its folder.
pub(super) fn short(path: &Path) -> String {
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
