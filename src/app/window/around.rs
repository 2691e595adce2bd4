//! What the window has around the scenarios: the machine, jobs, settings, questions and pages.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use egui::{Context, Event, Ui};
use files::{Backup, Crash, Places, Safeguard};

use super::action::{FileAction, Page};
use super::clock::{self, Clock};
use super::compare::choose::Chooser;
use super::compare::waiting::Waiting;
use super::delaying::Shift;
use super::dialogs::{Answer, Dialogs, Native, Wanted};
use super::documents::DocumentId;
use super::help::Help;
use super::jobs::{Jobs, Work};
use super::new_form::NewForm;
use super::notice::Notice;
use super::opening::Ahead;
use super::palette::CommandList;
use super::path_form::PathForm;
use super::reading::Reading;
use super::settings::Settings;
use super::welcome::Welcome;

/// What the program meets outside itself.
pub struct Machine {
    /// Where jobs are done.
    pub work: Work,
    /// Who asks for files.
    pub dialogs: Arc<dyn Dialogs>,
    /// Files that are read already.
    pub ahead: Ahead,
    /// Where versions and unsaved edits are kept, if anywhere.
    pub places: Option<Places>,
    /// Where settings are kept, if anywhere.
    pub settings: Option<PathBuf>,
    /// The year of today.
    pub year: i64,
    /// What says what time it is.
    pub clock: Clock,
    /// What has the disk confirm unsaved edits while the program falls over.
    pub guards: Guards,
}

/// What has the disk confirm unsaved edits while the program falls over.
pub type Guards = Arc<Mutex<Vec<Safeguard>>>;

/// Nobody to ask.
struct Nobody;

impl Dialogs for Nobody {
    fn ask(&self, _: &Wanted) -> Answer {
        Answer::NoDialog
    }
}

impl Machine {
    /// This computer and its user.
    pub fn real() -> Self {
        Self {
            work: Work::InThreads,
            dialogs: Arc::new(Native),
            ahead: Ahead::default(),
            places: Places::of_user(),
            settings: Settings::path(),
            year: clock::year(SystemTime::now()),
            clock: SystemTime::now,
            guards: Guards::default(),
        }
    }

    /// No computer in particular: everything is done at once, and nothing is remembered.
    pub fn apart() -> Self {
        Self {
            work: Work::AtOnce,
            dialogs: Arc::new(Nobody),
            ahead: Ahead::default(),
            places: None,
            settings: None,
            year: 2026,
            clock: || SystemTime::UNIX_EPOCH,
            guards: Guards::default(),
        }
    }
}

/// Everything around the scenarios.
pub struct Around {
    /// What is outside the program.
    pub machine: Machine,
    /// What runs off the screen's thread.
    pub jobs: Jobs,
    /// What is remembered.
    pub settings: Settings,
    /// What was written down last.
    pub written: Settings,
    /// What waits for an answer, the one on screen first.
    pub notices: VecDeque<Notice>,
    /// How many were answered; so that each is drawn as one of its own.
    pub answered: u64,
    /// The page in front of the scenarios.
    pub page: Option<Page>,
    /// The list of all commands, while it is open.
    pub palette: Option<CommandList>,
    /// The question which scenarios are compared, while it is asked.
    pub chooser: Option<Chooser>,
    /// Files that are compared once they are open.
    pub waiting: Option<Waiting>,
    /// Where a path is typed, where the system has no file dialog.
    pub path_form: Option<PathForm>,
    /// What is being moved in which scenario, while it is.
    pub shift: Option<(DocumentId, Shift)>,
    /// The welcome page.
    pub welcome: Welcome,
    /// What a new scenario shall begin with.
    pub new_form: NewForm,
    /// The help page.
    pub help: Help,
    /// The page of text.
    pub reading: Reading,
    /// What crashes left behind, until it is answered what to do with it.
    pub crashes: Vec<Option<Crash>>,
    /// The versions of the file in front that were kept.
    pub versions: Vec<Backup>,
    /// Whether it was made sure that the window can be seen.
    pub seen: bool,
    /// What is done once a scenario has been saved.
    pub later: Vec<FileAction>,
    /// Whether the program ends without another question.
    pub leaving: bool,
    /// What stands in the window's title.
    pub title: String,
}

impl Around {
    /// As the program starts on a machine, with what it remembers.
    pub fn new(context: &Context, machine: Machine, settings: Settings) -> Self {
        Self {
            jobs: Jobs::new(context, machine.work),
            new_form: NewForm::new(machine.year),
            machine,
            written: settings.clone(),
            settings,
            notices: VecDeque::new(),
            answered: 0,
            page: None,
            palette: None,
            chooser: None,
            waiting: None,
            path_form: None,
            shift: None,
            welcome: Welcome::default(),
            help: Help::default(),
            reading: Reading::default(),
            crashes: Vec::new(),
            versions: Vec::new(),
            seen: false,
            later: Vec::new(),
            leaving: false,
            title: String::new(),
        }
    }

    /// Asks something once what was asked before is answered.
    pub fn ask(&mut self, notice: Notice) {
        self.notices.push_back(notice);
    }

    /// Asks about a file that was changed; what was asked about it before no longer matters.
    pub fn ask_of_change(&mut self, notice: Notice) {
        let about = notice.about;
        self.notices.retain(|before| before.about != about);
        self.notices.push_back(notice);
    }

    /// Whether something stands in front that has the keys to itself.
    pub fn has_the_keys(&self) -> bool {
        let asks = self.palette.is_some() || self.path_form.is_some() || self.chooser.is_some();
        asks || self.shift.is_some() || !self.notices.is_empty()
    }

    /// Writes the settings down where they are not as they were written last.
    pub fn remember(&mut self) {
        if self.settings == self.written {
            return;
        }
        self.written = self.settings.clone();
        if let Some(path) = self.machine.settings.clone() {
            let settings = self.settings.clone();
            self.jobs.aside(move || settings.write(&path));
        }
    }

    /// Writes the settings down before the program ends.
    pub fn write_now(&self) {
        if let Some(path) = self.machine.settings.as_deref() {
            self.settings.write(path);
        }
    }
}

/// Takes the keys away from what is drawn next.
pub fn take_keys(ui: &Ui) -> Vec<Event> {
    ui.input_mut(|input| {
        let (keys, others) = input.events.drain(..).partition(is_key);
        input.events = others;
        keys
    })
}

/// Gives them back.
pub fn give_back(ui: &Ui, keys: Vec<Event>) {
    ui.input_mut(|input| input.events.extend(keys));
}

const fn is_key(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { .. } | Event::Text(_) | Event::Paste(_) | Event::Copy | Event::Cut | Event::Ime(_)
    )
}
