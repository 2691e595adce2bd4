//! Work off the screen's thread: opening, saving and asking for files. No frame waits for a disk.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use egui::Context;
use files::{
    As, Backup, Crash, Crashes, JournalError, OpenError, Opened, Places, Replacing, Resumed, SaveError, Saved, Scenario,
};

use super::action::After;
use super::dialogs::{self, Dialogs, Wanted};
use super::document::Document;
use super::documents::DocumentId;
use super::exporting::{Export, ExportDone};
use super::keeping::{Keeper, KeepingBegun, Lacks};
use super::opening::{Opening, Read, begun, copy_of, opened};
use crate::solver::{self, Answer, Inquiry, Watch};

/// Names a job while it runs; later jobs have later names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    early: Vec<(JobId, Done)>,
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
    /// Finds out what it takes to meet the targets.
    Solve,
    /// Begins or goes on with something.
    Begin,
}

/// What has been done.
pub enum Done {
    /// A file was opened.
    Opened(PathBuf, Box<Opening>),
    /// A file was not opened; these versions of it were kept, the newest first.
    NotOpened(PathBuf, Box<OpenError>, Vec<Backup>),
    /// A scenario was begun that no file holds.
    Begun(Box<Document>),
    /// A document's file was opened again.
    Reopened(DocumentId, Box<Opened>),
    /// What is shown could not be kept as a backup, and so nothing was put in its place.
    NotKept(PathBuf, Box<SaveError>),
    /// What a crash left behind was found.
    Crashes(Crashes),
    /// It is open again, or is not.
    Resumed(Box<Result<Resumed, JournalError>>),
    /// The versions of a file that were kept, the newest first.
    Versions(Vec<Backup>),
    /// A scenario was saved, or was not.
    Saved(Box<SaveDone>),
    /// Something was saved for others, or was not.
    Exported(Box<ExportDone>),
    /// A user answered.
    Answered(Asked, dialogs::Answer),
    /// These recent files are not there.
    Missing(HashSet<PathBuf>),
    /// It was found out what it takes, as this watch has seen.
    Solved(Arc<Watch>, Box<Answer>),
    /// Something that nobody waits for.
    Nothing,
}

/// What a user was asked for a file for.
#[derive(Clone, Debug)]
pub enum Asked {
    /// To open.
    Open,
    /// To save a scenario, and then go on.
    Save(DocumentId, After),
    /// To save something for others.
    Export(Arc<Export>),
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
    /// What is to be begun for its work to be safe there.
    pub lacks: Lacks,
}

/// How saving ended.
pub struct SaveDone {
    /// What was to be saved.
    pub job: SaveJob,
    /// How it ended.
    pub result: Result<Saved, SaveError>,
    /// What was begun to keep the work on it safe.
    pub begun: Option<KeepingBegun>,
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
            early: Vec::new(),
            given: 0,
        }
    }

    /// Opens a file that may be read already, and keeps the work on it safe where a place for that is known.
    pub fn open(&mut self, path: PathBuf, read: Option<Read>, places: Option<Places>) {
        if !self.is_running(&Task::Open(path.clone())) {
            let keeper = self.keeper(places);
            self.start(Task::Open(path.clone()), move || opened(path, read, keeper.as_ref()));
        }
    }

    /// Opens a file as a copy that no file holds.
    pub fn open_copy(&mut self, path: PathBuf, places: Option<Places>) {
        let keeper = self.keeper(places);
        self.start(Task::Open(path.clone()), move || match files::open(&path) {
            Ok(opened) => begun(copy_of(opened.scenario), keeper.as_ref()),
            Err(error) => Done::NotOpened(path, Box::new(error), Vec::new()),
        });
    }

    /// Begins a scenario that no file holds.
    pub fn begin(&mut self, scenario: Scenario, places: Option<Places>) {
        let keeper = self.keeper(places);
        self.start(Task::Begin, move || begun(scenario, keeper.as_ref()));
    }

    /// Opens a document's file again, after keeping what is shown as a backup.
    pub fn reopen(&mut self, (id, path): (DocumentId, PathBuf), keep: Option<(Scenario, Places)>) {
        self.start(Task::Begin, move || {
            if let Some((scenario, places)) = keep
                && let Err(error) = places.keep(&path, &scenario)
            {
                return Done::NotKept(path, Box::new(error));
            }
            match files::open(&path) {
                Ok(opened) => Done::Reopened(id, Box::new(opened)),
                Err(error) => Done::NotOpened(path, Box::new(error), Vec::new()),
            }
        });
    }

    /// Looks for what a crash left behind.
    pub fn crashes(&mut self, places: Places) {
        self.start(Task::Look, move || Done::Crashes(places.crashes().unwrap_or_default()));
    }

    /// Goes on with what a crash left behind.
    pub fn resume(&mut self, crash: Crash, wanted: As) {
        self.start(Task::Begin, move || Done::Resumed(Box::new(crash.resume(wanted))));
    }

    /// Looks for the versions of a file that were kept.
    pub fn versions(&mut self, path: PathBuf, places: Places) {
        self.start(Task::Look, move || {
            Done::Versions(places.backups(&path).unwrap_or_default())
        });
    }

    fn keeper(&self, places: Option<Places>) -> Option<Keeper> {
        let context = self.context.clone();
        places.map(|places| Keeper { places, context })
    }

    /// Saves a scenario, keeping a version of it where a place for that is known.
    pub fn save(&mut self, job: SaveJob, places: Option<Places>) {
        let keeper = self.keeper(places);
        self.start(Task::Save(job.document), move || {
            let result = match &keeper {
                Some(keeper) => keeper.places.save(&job.path, &job.scenario, job.replacing),
                None => files::save(&job.path, &job.scenario, job.replacing),
            };
            let keeping = match (&result, &keeper) {
                (Ok(saved), Some(keeper)) => Some(keeper.begun(&job.scenario, (&job.path, saved.hash), job.lacks)),
                _ => None,
            };
            Done::Saved(Box::new(SaveDone {
                begun: keeping,
                job,
                result,
            }))
        });
    }

    /// Saves something for others.
    pub fn export(&mut self, export: Arc<Export>, path: PathBuf, replacing: Replacing) {
        self.start(Task::Look, move || {
            Done::Exported(Box::new(export.saved(path, replacing)))
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

    /// Finds out what it takes to meet the targets.
    pub fn solve(&mut self, inquiry: Inquiry) {
        self.start(Task::Solve, move || {
            let answer = solver::solve(&inquiry.ledger, &inquiry.question, &inquiry.watch);
            Done::Solved(inquiry.watch, Box::new(answer))
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

    /// Waits for what is being opened, before there is a window to wait in front of; not for long.
    pub fn wait_for_files(&mut self) {
        let until = Instant::now().checked_add(PATIENCE);
        let opens = |running: &Running| matches!(running.task, Task::Open(_));
        let mut open = self.running.iter().filter(|running| opens(running)).count();
        while let Some(left) = until.and_then(|until| until.checked_duration_since(Instant::now()))
            && open > 0
            && let Ok((id, done)) = self.receiver.recv_timeout(left)
        {
            open = open.saturating_sub(usize::from(matches!(done, Done::Opened(..) | Done::NotOpened(..))));
            self.early.push((id, done));
        }
    }

    /// What has been done since it was last asked.
    pub fn done(&mut self) -> Vec<Done> {
        let mut done = Vec::new();
        let mut ended = std::mem::take(&mut self.early);
        ended.extend(self.receiver.try_iter());
        // Files that are opened together stand in the order they were named in.
        ended.sort_by_key(|(id, _)| *id);
        for (id, result) in ended {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_opened_together_come_in_the_order_they_were_named_in() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scenarios");
        let named = [
            "norddjurs-2023.ron",
            "not-there.ron",
            "paragraf107-2023.ron",
            "not-there-either.ron",
        ];
        let paths = named.map(|name| Path::new(root).join(name));
        let mut jobs = Jobs::new(&Context::default(), Work::InThreads);
        for path in &paths {
            jobs.open(path.clone(), None, None);
        }
        jobs.wait_for_files();
        let came = jobs.done().into_iter().filter_map(|done| match done {
            Done::Opened(path, _) | Done::NotOpened(path, ..) => Some(path),
            _ => None,
        });
        assert!(came.eq(paths));
    }
}
