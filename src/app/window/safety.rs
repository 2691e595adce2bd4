//! What is asked when work could be lost: after a crash, and when others have the same file.

use std::path::Path;

use egui::Ui;
use files::{As, Change, Crash, Crashes, OnDisk, Owner, Replacing, Resumed};

use super::App;
use super::action::{After, FileAction, Recovery};
use super::document::Document;
use super::documents::DocumentId;
use super::filing::beside;
use super::jobs::Task;
use super::keeping::{Keeper, Trouble};
use super::notice::{Choice, Notice};
use super::opening::Said;
use crate::messages::{self, Clock};

impl App {
    /// Where and how work is kept, if it is.
    pub(super) fn keeper(&self, ui: &Ui) -> Option<Keeper> {
        let places = self.around.machine.places.clone()?;
        Some(Keeper {
            places,
            context: ui.ctx().clone(),
        })
    }

    /// Looks for what a crash left behind.
    pub fn look_for_crashes(&mut self) {
        if let Some(places) = self.around.machine.places.clone() {
            self.around.jobs.crashes(places);
        }
    }

    /// Asks about each document that was open when the program fell over.
    pub(super) fn found_crashes(&mut self, crashes: Crashes) {
        let clock = Clock::of_machine();
        for crash in crashes.found {
            if crash.edits == 0 && crash.lost == 0 {
                // Nothing was done in it that is not in its file.
                let _left = crash.discard();
                continue;
            }
            let message = messages::crashed(&crash, &clock, &self.words);
            let choices = self.recoveries(&crash, self.around.crashes.len());
            self.around.crashes.push(Some(crash));
            self.around.ask(Notice::of_message(&message, choices));
        }
        for journal in crashes.unreadable {
            let message = messages::unreadable_journal(&journal, &self.words);
            let close = Choice::nothing(self.words.text("choice-close"));
            self.around.ask(Notice::of_message(&message, vec![close]));
        }
    }

    fn recoveries(&self, crash: &Crash, place: usize) -> Vec<Choice> {
        let choice = |key: &str, recovery| Choice::new(self.words.text(key), FileAction::Recover(place, recovery));
        let mut choices = match crash.on_disk {
            OnDisk::Same | OnDisk::NeverSaved => vec![choice("choice-recover", Recovery::Itself)],
            OnDisk::Changed | OnDisk::Gone => vec![choice("choice-recover-copy", Recovery::Copy)],
        };
        match crash.on_disk {
            OnDisk::Same | OnDisk::Changed => {
                choices.push(choice("choice-both", Recovery::Both));
                choices.push(choice("choice-saved-file", Recovery::Saved));
            }
            OnDisk::NeverSaved | OnDisk::Gone => choices.push(choice("choice-discard", Recovery::Saved)),
        }
        choices.push(Choice::nothing(self.words.text("choice-later")));
        choices
    }

    /// Does with a crash what was answered.
    pub(super) fn recover(&mut self, place: usize, recovery: Recovery) {
        let Some(crash) = self.around.crashes.get_mut(place).and_then(Option::take) else {
            return;
        };
        let file = crash.file.clone().filter(|_| crash.on_disk != OnDisk::Gone);
        match recovery {
            Recovery::Itself => {
                self.close_unchanged(file.as_deref());
                self.around.jobs.resume(crash, As::Itself);
            }
            Recovery::Copy => self.around.jobs.resume(crash, As::Copy),
            Recovery::Both => {
                self.around.jobs.resume(crash, As::Copy);
                self.open(file.as_slice());
            }
            Recovery::Saved => {
                self.around.jobs.aside(move || {
                    // Where it cannot be removed, it is asked about again.
                    let _asked_again = crash.discard();
                });
                self.open(file.as_slice());
            }
        }
    }

    fn close_unchanged(&mut self, path: Option<&Path>) {
        let tab = path.and_then(|path| self.tab_of(path));
        let unchanged = tab.filter(|id| self.documents.get(*id).is_some_and(|tab| !tab.document.is_changed()));
        if let Some(id) = unchanged {
            self.let_go(id);
        }
    }

    /// Opens what a crash left behind.
    pub(super) fn resumed(&mut self, resumed: Resumed, ui: &Ui) {
        if let Some(keeper) = self.keeper(ui) {
            self.add(Document::resumed(resumed, &keeper));
            self.told = self.words.text("told-recovered");
        }
    }

    /// Says what there is to say of a file that was opened.
    pub(super) fn opened_with(&mut self, id: DocumentId, path: &Path, said: &Said) {
        let clock = Clock::of_machine();
        if let Some(copies) = messages::conflicted_copies(&said.copies, &self.words) {
            self.told = copies;
        }
        if let Some(owner) = &said.owner {
            self.ask_owner(id, (path, owner), &clock);
        }
        if let Some(error) = &said.impossible {
            let message = messages::only_read(path, error, &self.words);
            self.tell_first_line(&message);
        }
        if let Some((outside, plan)) = &said.outside {
            let message = messages::edited_outside(path, (outside, plan), &clock, &self.words);
            let compare = FileAction::OpenCopy(outside.backup.path.clone());
            let choices = vec![
                Choice::nothing(self.words.text("choice-seen")),
                Choice::new(self.words.text("choice-open-backup"), compare),
                Choice::nothing(self.words.text("choice-close")),
            ];
            self.around.ask(Notice::of_message(&message, choices));
        }
    }

    fn tell_first_line(&mut self, message: &str) {
        message.lines().next().unwrap_or_default().clone_into(&mut self.told);
    }

    fn ask_owner(&mut self, id: DocumentId, (path, owner): (&Path, &Owner), clock: &Clock) {
        let words = &self.words;
        let message = messages::open_elsewhere(path, owner, clock, words);
        let choices = vec![
            Choice::nothing(words.text("choice-read")),
            Choice::new(words.text("choice-copy"), FileAction::Copy(id)),
            Choice::new(words.text("choice-take-over"), FileAction::TakeOver(id)),
        ];
        self.around.ask(Notice::of_message(&message, choices));
    }

    /// Takes in what happened to the files on the disk, and what could not be kept.
    pub(super) fn take_in_changes(&mut self, ui: &Ui) {
        let focused = ui.input(|input| input.events.contains(&egui::Event::WindowFocused(true)));
        let ids: Vec<DocumentId> = self.documents.tabs().iter().map(|tab| tab.id).collect();
        for id in ids {
            if self.around.jobs.is_running(&Task::Save(id)) {
                continue;
            }
            let Some(tab) = self.documents.get_mut(id) else {
                continue;
            };
            if focused {
                tab.document.keeping().look();
            }
            let change = tab.document.keeping().change();
            let trouble = tab.document.keeping().trouble();
            match trouble {
                Some(Trouble::NotKept(error)) => self.told = messages::not_kept(&error, &self.words),
                Some(Trouble::NotConfirmed(kind)) => self.told = messages::not_confirmed(kind, &self.words),
                None => {}
            }
            if let Some(change) = change {
                self.changed_on_disk(id, change);
            }
        }
    }

    fn changed_on_disk(&mut self, id: DocumentId, change: Change) {
        let Some(tab) = self.documents.get(id) else { return };
        let Some(origin) = tab.document.origin() else { return };
        if matches!(change, Change::Changed(hash) if hash == origin.hash) {
            return;
        }
        let (path, unsaved) = (origin.path.clone(), usize::from(tab.document.is_changed()));
        let message = messages::changed_on_disk(&path, change, unsaved, &self.words);
        match change {
            Change::Changed(_) if unsaved == 0 => {
                self.told = message;
                self.reload(id);
            }
            Change::Back | Change::Unreadable(_) => self.tell_first_line(&message),
            Change::Changed(_) => {
                let choices = self.answers_to_change(id, &path);
                self.around
                    .ask_of_change(Notice::of_message(&message, choices).about(id));
            }
            Change::Gone => {
                let again = FileAction::SaveAs(id, path, Replacing::Nothing, After::Stay);
                let choices = vec![
                    Choice::new(self.words.text("choice-save-again"), again),
                    Choice::new(self.words.text("choice-save-elsewhere"), FileAction::AskSaveAs),
                    Choice::nothing(self.words.text("choice-close")),
                ];
                self.around
                    .ask_of_change(Notice::of_message(&message, choices).about(id));
            }
        }
    }

    fn answers_to_change(&self, id: DocumentId, path: &Path) -> Vec<Choice> {
        let words = &self.words;
        let mine = beside(path, words);
        let name = mine.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let save = FileAction::SaveAs(id, mine, Replacing::Nothing, After::Stay);
        vec![
            Choice::new(words.with("choice-save-mine", &[("file", &name)]), save),
            Choice::new(words.text("choice-see-theirs"), FileAction::OpenCopy(path.to_owned())),
            Choice::new(words.text("choice-use-theirs"), FileAction::Reload(id)),
            Choice::nothing(words.text("choice-go-on")),
        ]
    }

    /// Puts what is in the file in place of what is shown, which is kept as a backup first.
    pub(super) fn reload(&mut self, id: DocumentId) {
        let Some(tab) = self.documents.get(id) else { return };
        let Some(origin) = tab.document.origin() else { return };
        let path = origin.path.clone();
        let mine = tab.document.is_changed().then(|| tab.document.scenario());
        let keep = mine.zip(self.around.machine.places.clone());
        self.around.jobs.reopen((id, path), keep);
    }

    /// Shows the versions of the file in front that were kept.
    pub(super) fn look_for_versions(&mut self) {
        let places = self.around.machine.places.clone();
        let path = self.documents.front().and_then(|tab| tab.document.origin());
        if let Some((places, path)) = places.zip(path.map(|origin| origin.path.clone())) {
            self.around.versions = Vec::new();
            self.around.jobs.versions(path, places);
        }
    }

    /// Takes a document's file over from whoever had it open.
    pub(super) fn take_over(&mut self, id: DocumentId, ui: &Ui) {
        let keeper = self.keeper(ui);
        let Some((tab, keeper)) = self.documents.get_mut(id).zip(keeper) else {
            return;
        };
        if let Some((path, refused)) = tab.document.take_over(&keeper) {
            self.opened_with(id, &path, &Said::of_claim(refused));
        }
    }

    /// Closes a document on purpose.
    pub(super) fn let_go(&mut self, id: DocumentId) {
        if let Some(tab) = self.documents.get_mut(id) {
            tab.document.keeping().end();
        }
        self.documents.close(id);
    }

    /// Has the journals that there are now confirmed, should the program fall over.
    pub(super) fn guard(&self) {
        let guards = self.documents.tabs().iter();
        let guards = guards.filter_map(|tab| tab.document.safeguard()).collect();
        if let Ok(mut held) = self.around.machine.guards.lock() {
            *held = guards;
        }
    }
}
