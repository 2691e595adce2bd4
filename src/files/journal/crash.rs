//! Documents that were open when the program fell over, and what can be had of them again.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use model::{Edit, Plan};

use super::lines::{self, Contents, Line};
use super::replay::Replay;
use super::{Base, Journal, JournalError, base_text};
use crate::disk::missing;
use crate::fs::Handle;
use crate::moment::moment;
use crate::tidy::remove_old;
use crate::{Hash, Places, Scenario, read};

/// What was left behind by a program that fell over.
#[derive(Debug, Default)]
pub struct Crashes {
    /// What can be recovered, the oldest first.
    pub found: Vec<Crash>,
    /// Journals of which nothing can be read; they are left where they lie.
    pub unreadable: Vec<PathBuf>,
}

/// A document that was open. Dropped, it is found again at the next start.
pub struct Crash {
    /// The file it was in; nothing if it was never saved.
    pub file: Option<PathBuf>,
    /// Whether that file still is what the steps were taken on.
    pub on_disk: OnDisk,
    /// When the document was opened or last saved.
    pub began: SystemTime,
    /// The scenario as it was opened or last saved.
    pub base: Scenario,
    /// The plan with every step that could be recovered.
    pub plan: Plan,
    /// How many steps that is since the scenario was opened or last saved.
    pub edits: usize,
    /// How many steps could not be recovered, because the journal is damaged before them.
    pub lost: usize,
    /// The last step that could be recovered.
    pub last: Option<Last>,
    places: Places,
    journal: PathBuf,
    steps: Vec<String>,
    hash: Option<Hash>,
    /// Keeps it from being recovered twice.
    _lock: Arc<dyn Handle>,
}

/// Whether a file still is what a document's steps were taken on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDisk {
    /// The scenario was never in a file.
    NeverSaved,
    /// It is.
    Same,
    /// It was changed meanwhile, or cannot be read: what is recovered opens as a new, unsaved copy.
    Changed,
    /// It is no longer there: what is recovered opens as a new, unsaved copy.
    Gone,
}

/// The last step that could be recovered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
    /// What it was.
    pub did: Did,
    /// When.
    pub at: SystemTime,
}

/// What a step was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Did {
    /// An edit.
    Edited(Edit),
    /// The step before was undone.
    Undone,
    /// A step was made again.
    Redone,
    /// The whole plan was replaced.
    Replaced,
}

/// As what a recovered document is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// As the file it was, where that is as it was; else as a copy.
    Itself,
    /// As a new, unsaved copy.
    Copy,
}

/// A recovered document, open again.
#[derive(Debug)]
pub struct Resumed {
    /// The file it belongs to, and what that is known by; nothing for a copy.
    pub file: Option<(PathBuf, Hash)>,
    /// The file that a copy is of, where it had one.
    pub copy_of: Option<PathBuf>,
    /// The scenario as it was saved.
    pub base: Scenario,
    /// The plan with every step that could be recovered.
    pub plan: Plan,
    /// Its journal, with those steps in it.
    pub journal: Journal,
}

impl Places {
    /// What was left behind by a program that fell over; documents that are open are left out, and
    /// journals with nothing in them that is not saved are removed.
    ///
    /// # Errors
    /// The disk's, where it does not say what is there.
    pub fn crashes(&self) -> io::Result<Crashes> {
        let mut paths = match self.disk.list(&self.journals_folder()) {
            Ok(paths) => paths,
            Err(error) if missing(&error) => return Ok(Crashes::default()),
            Err(error) => return Err(error),
        };
        let ends = |path: &Path, with| path.extension().is_some_and(|ending| ending == with);
        for unfinished in paths.iter().filter(|path| ends(path, lines::NEW)) {
            remove_old(self.disk.as_ref(), unfinished, SystemTime::now());
        }
        paths.retain(|path| ends(path, lines::ENDING));
        paths.sort();
        let mut crashes = Crashes::default();
        for path in paths {
            match self.look(&path) {
                Ok(found) => crashes.found.extend(found),
                Err(_) => crashes.unreadable.push(path),
            }
        }
        Ok(crashes)
    }

    /// What a journal has to recover, if nobody has it open.
    fn look(&self, path: &Path) -> io::Result<Option<Crash>> {
        let Some(lock) = self.left_behind(path)? else {
            return Ok(None);
        };
        let contents = lines::contents(&self.disk.read(path)?);
        let contents = contents.ok_or(io::ErrorKind::InvalidData)?;
        let (file, on_disk) = self.file_now(&contents);
        let crash = self.crash(contents, (path.to_owned(), lock), on_disk);
        if crash.is_worthless(file.as_ref()) {
            // Where it stays, it is just as worthless at the next start.
            let _ = self.disk.remove(path);
            return Ok(None);
        }
        Ok(Some(crash))
    }

    /// A journal, locked by us, if nobody has it open.
    fn left_behind(&self, path: &Path) -> io::Result<Option<Arc<dyn Handle>>> {
        use std::fs::TryLockError;
        let handle = match self.disk.open_existing(path) {
            Ok(handle) => handle,
            Err(error) if missing(&error) => return Ok(None),
            Err(error) => return Err(error),
        };
        match handle.try_lock() {
            Ok(()) => Ok(Some(handle)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// What the file of a journal says now, and whether it still is what it was.
    fn file_now(&self, contents: &Contents) -> (Option<Scenario>, OnDisk) {
        let Some(file) = &contents.header.file else {
            return (None, OnDisk::NeverSaved);
        };
        let bytes = match self.disk.read(Path::new(&*file.path.0)) {
            Ok(bytes) => bytes,
            Err(error) if missing(&error) => return (None, OnDisk::Gone),
            Err(_) => return (None, OnDisk::Changed),
        };
        let same = Hash::written(&file.hash.0) == Some(Hash::of(&bytes));
        let on_disk = if same { OnDisk::Same } else { OnDisk::Changed };
        (read(&bytes).ok().map(|opened| opened.scenario), on_disk)
    }

    fn crash(&self, contents: Contents, (journal, lock): (PathBuf, Arc<dyn Handle>), on_disk: OnDisk) -> Crash {
        let Contents {
            header,
            base,
            steps,
            lost,
        } = contents;
        let file = header.file.as_ref();
        let mut crash = Crash {
            file: file.map(|file| PathBuf::from(&*file.path.0)),
            on_disk,
            began: moment(header.began),
            plan: base.plan.clone(),
            base,
            edits: 0,
            lost,
            last: None,
            places: self.clone(),
            journal,
            steps: Vec::new(),
            hash: file.and_then(|file| Hash::written(&file.hash.0)),
            _lock: lock,
        };
        crash.replay(steps);
        crash
    }
}

impl Crash {
    fn replay(&mut self, lines: Vec<Line>) {
        let mut replay = Replay::of(self.base.plan.clone());
        let all = lines.len();
        for line in lines {
            let Some(did) = replay.take(line.step) else {
                break;
            };
            self.steps.push(line.text);
            self.last = Some(Last { did, at: line.at });
        }
        self.edits = self.steps.len();
        self.lost = self.lost.saturating_add(all.saturating_sub(self.edits));
        self.plan = replay.now;
    }

    /// Whether nothing in it is missing elsewhere.
    fn is_worthless(&self, on_disk: Option<&Scenario>) -> bool {
        let saved = on_disk.is_some_and(|scenario| scenario.plan == self.plan);
        self.lost == 0 && (self.plan == self.base.plan || saved)
    }

    /// Opens it again. Its journal goes on with the steps that could be recovered.
    ///
    /// # Errors
    /// [`JournalError`]; the journal is as it was.
    pub fn resume(self, wanted: As) -> Result<Resumed, JournalError> {
        let (file, copy_of) = match (wanted, self.on_disk, self.file, self.hash) {
            (As::Itself, OnDisk::Same, Some(path), Some(hash)) => (Some((path, hash)), None),
            (_, _, path, _) => (None, path),
        };
        let base = Base::of(&self.base, file.clone());
        let text = base_text(&self.base)?;
        let journal = self
            .places
            .begin(self.journal, (base, self.plan.clone()), (&text, &self.steps))?;
        Ok(Resumed {
            file,
            copy_of,
            base: self.base,
            plan: self.plan,
            journal,
        })
    }

    /// Gives up what could be recovered.
    ///
    /// # Errors
    /// The disk's; it is then found again at the next start.
    pub fn discard(self) -> io::Result<()> {
        self.places.disk.remove(&self.journal)
    }
}

impl std::fmt::Debug for Crash {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("Crash");
        shown.field("file", &self.file).field("on_disk", &self.on_disk);
        shown.field("edits", &self.edits).field("lost", &self.lost);
        shown.finish_non_exhaustive()
    }
}
