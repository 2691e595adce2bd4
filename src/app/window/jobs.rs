//! Work off the screen's thread: opening, saving and asking for files. No frame waits for a disk.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use egui::Context;
use files::{OpenError, Places, Replacing, SaveError, Saved, Scenario};

use super::action::After;
use super::dialogs::{Answer, Dialogs, Wanted};
use super::document::Document;
use super::documents::DocumentId;

/// Names a job while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct JobId(u64);

/// Where jobs are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Each in a thread of its own.
    InThreads,
    /// At once, so that a test need not wait.
    AtOnce,
}

/// How long something may take before it is worth a word.
pub const PATIENCE: Duration = Duration::from_millis(300);

/// What runs, and what has been done.
pub struct Jobs {
    context: Context,
    work: Work,
    sender: Sender<(JobId, Done)>,
    receiver: Receiver<(JobId, Done)>,
    running: Vec<Running>,
    given: u64,
}

/// A job that has not ended yet.
pub struct Running {
    /// Its name.
    pub id: JobId,
    /// What it does.
    pub task: Task,
    since: Instant,
}

/// What a job does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Opens a file.
    Open(PathBuf),
    /// Saves a scenario.
    Save(DocumentId),
    /// Waits for a user's answer.
    Ask,
    /// Looks something up.
    Look,
}

/// What has been done.
pub enum Done {
    /// A file was opened, or was not.
    Opened(PathBuf, Box<Result<Document, OpenError>>),
    /// A scenario was saved, or was not.
    Saved(Box<SaveDone>),
    /// A user answered.
    Answered(Asked, Answer),
    /// These recent files are not there.
    Missing(HashSet<PathBuf>),
    /// Something that nobody waits for.
    Nothing,
}

/// What a user was asked for a file for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To open.
    Open,
    /// To save a scenario, and then go on.
    Save(DocumentId, After),
}

/// Something to be saved.
#[derive(Clone)]
pub struct SaveJob {
    /// Whose it is.
    pub document: DocumentId,
    /// Where.
    pub path: PathBuf,
    /// What may be there.
    pub replacing: Replacing,
    /// What it is saved for.
    pub after: After,
    /// What is saved.
    pub scenario: Scenario,
}

/// How saving ended.
pub struct SaveDone {
    /// What was to be saved.
    pub job: SaveJob,
    /// How it ended.
    pub result: Result<Saved, SaveError>,
}

impl Jobs {
    /// No jobs yet; whatever ends wakes the window.
    pub fn new(context: &Context, work: Work) -> Self {
        let (sender, receiver) = channel();
        Self {
            context: context.clone(),
            work,
            sender,
            receiver,
            running: Vec::new(),
            given: 0,
        }
    }

    /// Opens a file.
    pub fn open(&mut self, path: PathBuf) {
        if !self.is_running(&Task::Open(path.clone())) {
            self.start(Task::Open(path.clone()), move || opened(path));
        }
    }

    /// Saves a scenario, keeping a version of it where a place for that is known.
    pub fn save(&mut self, job: SaveJob, places: Option<Places>) {
        self.start(Task::Save(job.document), move || {
            let result = match places {
                Some(places) => places.save(&job.path, &job.scenario, job.replacing),
                None => files::save(&job.path, &job.scenario, job.replacing),
            };
            Done::Saved(Box::new(SaveDone { job, result }))
        });
    }

    /// Asks a user for files; one question at a time.
    pub fn ask(&mut self, asked: Asked, wanted: Wanted, dialogs: &Arc<dyn Dialogs>) {
        if self.is_running(&Task::Ask) {
            return;
        }
        let dialogs = Arc::clone(dialogs);
        self.start(Task::Ask, move || Done::Answered(asked, dialogs.ask(&wanted)));
    }

    /// Looks which of these files are not there.
    pub fn look_for(&mut self, paths: Vec<PathBuf>) {
        self.start(Task::Look, move || {
            Done::Missing(paths.into_iter().filter(|path| !path.is_file()).collect())
        });
    }

    /// Does something that nobody waits for.
    pub fn aside(&mut self, job: impl FnOnce() + Send + 'static) {
        self.start(Task::Look, move || {
            job();
            Done::Nothing
        });
    }

    /// No longer waits for a job; what it brings is thrown away.
    pub fn stop(&mut self, id: JobId) {
        self.running.retain(|running| running.id != id);
    }

    /// Whether a job of this kind runs.
    pub fn is_running(&self, task: &Task) -> bool {
        self.running.iter().any(|running| running.task == *task)
    }

    /// What is being opened for so long that it is worth a word.
    pub fn slow(&self) -> Option<(JobId, &Path)> {
        self.running.iter().find_map(|running| match &running.task {
            Task::Open(path) if running.since.elapsed() >= PATIENCE => Some((running.id, path.as_path())),
            _ => None,
        })
    }

    /// What has been done since it was last asked.
    pub fn done(&mut self) -> Vec<Done> {
        let mut done = Vec::new();
        while let Ok((id, result)) = self.receiver.try_recv() {
            if self.running.iter().any(|running| running.id == id) {
                self.stop(id);
                done.push(result);
            }
        }
        done
    }

    fn start(&mut self, task: Task, job: impl FnOnce() -> Done + Send + 'static) {
        self.given = self.given.saturating_add(1);
        let id = JobId(self.given);
        self.running.push(Running {
            id,
            task,
            since: Instant::now(),
        });
        let (sender, context) = (self.sender.clone(), self.context.clone());
        let work = move || {
            // Nobody waits for it where the window was closed meanwhile.
            let _closed = sender.send((id, job()));
            context.request_repaint();
        };
        match self.work {
            Work::AtOnce => work(),
            Work::InThreads => {
                self.context.request_repaint_after(PATIENCE);
                thread::spawn(work);
            }
        }
    }
}

fn opened(path: PathBuf) -> Done {
    files::tidy(&path);
    let result = files::open(&path).map(|opened| Document::opened(&path, opened));
    Done::Opened(path, Box::new(result))
}
