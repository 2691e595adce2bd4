//! The journal of an open document: every step since it was last saved, so that none is lost.
//!
//! A journal is a file of its own on this computer: a line that says what it is of, the scenario
//! that all steps go out from, then a line for each step, each with a checksum. It is locked as
//! long as the document is open; one that is not locked was left behind by a crash.

mod crash;
mod keeper;
mod lines;
mod replay;

use std::io;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use model::{Edit, Plan};
use thiserror::Error;

use crate::fs::{Fs, Handle, write_all};
use crate::moment::millis;
use crate::schema::v1;
use crate::{Confirmation, Hash, Opened, Places, SaveError, Saved, Scenario, process as running, text};

pub use crash::{As, Crash, Crashes, Did, Last, OnDisk, Resumed};
pub use keeper::Safeguard;

use keeper::Keeper;

/// A step that a user took, after which the plan is another.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// An edit was made.
    Edit(&'a Edit),
    /// The last step was undone.
    Undo,
    /// The step that was last undone was made again.
    Redo,
    /// The whole plan was replaced: by an earlier version, by somebody else's, by a merged one.
    Replace,
}

/// Why a step is not in the journal. The next step that can be written brings the journal up to
/// date again.
#[derive(Debug, Error)]
pub enum JournalError {
    /// The disk refused.
    #[error("the journal cannot be written")]
    Io(#[from] io::Error),
    /// The disk did not keep what was written.
    #[error("the disk did not keep what was written")]
    NotKept,
    /// The step has no text.
    #[error("the step has no text")]
    Unwritable(#[from] ron::Error),
    /// The scenario has no text.
    #[error("the scenario has no text")]
    Scenario(#[from] Box<SaveError>),
}

/// The journal of an open document. Dropped without [`Journal::close`], it stays, as in a crash.
pub struct Journal {
    places: Places,
    path: PathBuf,
    handle: Arc<dyn Handle>,
    keeper: Keeper,
    base: Base,
    /// The plan as it stands, whether or not the journal could be told.
    plan: Plan,
    written: Written,
}

/// What all steps of a journal go out from.
#[derive(Clone)]
struct Base {
    scenario: Scenario,
    file: Option<(PathBuf, Hash)>,
}

/// What stands in a journal's file.
struct Written {
    bytes: u64,
    steps: u64,
    /// How many steps since the scenario was last saved can be undone by going back one.
    undoable: usize,
    redoable: usize,
    health: Health,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Health {
    Whole,
    /// A step is missing: nothing more can be written to this file.
    Broken,
}

/// Tells the journals of one process from each other.
static NUMBER: AtomicU64 = AtomicU64::new(1);

impl Places {
    /// Begins the journal of a document: of a file, known by its path and hash, or of a scenario
    /// that was never saved.
    ///
    /// # Errors
    /// [`JournalError`], after which edits are not kept.
    pub fn journal(&self, scenario: &Scenario, file: Option<(&Path, Hash)>) -> Result<Journal, JournalError> {
        let file = file.map(|(path, hash)| (path.to_owned(), hash));
        let (base, plan) = (Base::of(scenario, file), scenario.plan.clone());
        self.begin(self.new_journal(), (base, plan), (&base_text(scenario)?, &[]))
    }

    /// Begins the journal of a file that was just opened; the steps go out from its own text where that can be.
    ///
    /// # Errors
    /// [`JournalError`], after which edits are not kept.
    pub fn journal_of(&self, path: &Path, opened: &Opened) -> Result<Journal, JournalError> {
        let Some(text) = &opened.text else {
            return self.journal(&opened.scenario, Some((path, opened.hash)));
        };
        let base = Base::of(&opened.scenario, Some((path.to_owned(), opened.hash)));
        self.begin(self.new_journal(), (base, opened.scenario.plan.clone()), (text, &[]))
    }

    /// Writes a journal anew, with these steps in it already.
    fn begin(
        &self,
        path: PathBuf,
        (base, plan): (Base, Plan),
        (text, steps): (&str, &[String]),
    ) -> Result<Journal, JournalError> {
        self.disk.create_folder(&self.journals_folder())?;
        let content = content(&base, text, steps)?;
        let handle = fresh(self.disk.as_ref(), &path, content.as_bytes())?;
        let keeper = Keeper::of(Arc::clone(&self.disk), Arc::clone(&handle), path.clone())?;
        keeper.written();
        let mut written = Written::of(&content);
        written.steps = count(steps.len());
        Ok(Journal {
            places: self.clone(),
            path,
            handle,
            keeper,
            base,
            plan,
            written,
        })
    }

    fn new_journal(&self) -> PathBuf {
        let (began, number) = (millis(SystemTime::now()), NUMBER.fetch_add(1, Ordering::Relaxed));
        let name = format!("{began:013}-{}-{number}.{}", process::id(), lines::ENDING);
        self.journals_folder().join(name)
    }
}

impl Journal {
    /// Adds a step, with the plan as it stands after it. A step that changed nothing is left out.
    ///
    /// # Errors
    /// [`JournalError`]: the step is not kept. The next one tries again to keep everything.
    pub fn record(&mut self, step: Step<'_>, after: &Plan) -> Result<(), JournalError> {
        if self.keeper.trouble().is_some() {
            self.written.health = Health::Broken;
        }
        let done = match self.written.health {
            Health::Whole if after.is(&self.plan) => Ok(()),
            Health::Whole => self.add(step, after),
            Health::Broken => self.renew(after),
        };
        self.plan = after.clone();
        if done.is_err() {
            self.written.health = Health::Broken;
        }
        done
    }

    /// Goes out from a scenario that was saved; what was done since the save began stays. Where the
    /// disk has not confirmed the save, the journal goes on as it is.
    ///
    /// # Errors
    /// [`JournalError`]: the steps before stay as they are.
    pub fn saved(&mut self, path: &Path, saved: &Saved, scenario: &Scenario) -> Result<(), JournalError> {
        if matches!(saved.confirmation, Confirmation::Unconfirmed(_)) {
            return Ok(());
        }
        let base = Base::of(scenario, Some((path.to_owned(), saved.hash)));
        let done = self.rewrite(base, self.path.clone(), &self.plan.clone());
        if done.is_err() {
            self.written.health = Health::Broken;
        }
        done
    }

    /// What can have the disk confirm all steps from anywhere, even while the program falls over.
    pub fn safeguard(&self) -> Safeguard {
        self.keeper.safeguard()
    }

    /// Why the disk last did not confirm steps, if it did not: they may be lost in a power failure.
    pub fn trouble(&self) -> Option<io::ErrorKind> {
        self.keeper.trouble()
    }

    /// Where the journal lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Ends the journal of a document that is closed, with nothing in it that must be kept.
    ///
    /// # Errors
    /// The disk's; the journal is then offered when the program starts.
    pub fn close(mut self) -> io::Result<()> {
        self.keeper.stop();
        self.places.disk.remove(&self.path)
    }

    fn add(&mut self, step: Step<'_>, after: &Plan) -> Result<(), JournalError> {
        let line = lines::of_step(self.written.steps.saturating_add(1), &self.written.twin(step, after))?;
        write_all(self.handle.as_ref(), line.as_bytes())?;
        let bytes = self.written.bytes.saturating_add(count(line.len()));
        if self.handle.bytes()? != bytes {
            return Err(JournalError::NotKept);
        }
        self.written.bytes = bytes;
        self.written.steps = self.written.steps.saturating_add(1);
        self.written.count(step);
        self.keeper.written();
        Ok(())
    }

    /// Writes all that is known to a new journal, where the old one can no longer be written.
    fn renew(&mut self, plan: &Plan) -> Result<(), JournalError> {
        let old = self.path.clone();
        self.places.disk.create_folder(&self.places.journals_folder())?;
        self.rewrite(self.base.clone(), self.places.new_journal(), plan)?;
        // Where it stays, it is offered at the next start; nothing is lost by that.
        let _ = self.places.disk.remove(&old);
        Ok(())
    }

    fn rewrite(&mut self, base: Base, path: PathBuf, plan: &Plan) -> Result<(), JournalError> {
        let same = base.scenario.plan == *plan;
        let step = (!same).then(|| lines::of_step(1, &v1::Step::Replaced(twin(plan))));
        let steps: Vec<String> = step.into_iter().collect::<Result<_, _>>()?;
        let content = content(&base, &base_text(&base.scenario)?, &steps)?;
        self.handle = fresh(self.places.disk.as_ref(), &path, content.as_bytes())?;
        self.keeper.moved(Arc::clone(&self.handle), path.clone());
        self.written = Written::of(&content);
        self.written.steps = count(steps.len());
        (self.base, self.path) = (base, path);
        Ok(())
    }
}

impl Base {
    fn of(scenario: &Scenario, file: Option<(PathBuf, Hash)>) -> Self {
        Self {
            scenario: scenario.clone(),
            file,
        }
    }
}

impl Written {
    fn of(content: &str) -> Self {
        Self {
            bytes: count(content.len()),
            steps: 0,
            undoable: 0,
            redoable: 0,
            health: Health::Whole,
        }
    }

    /// How a step is written, so that it can be taken without what came before the journal.
    fn twin(&self, step: Step<'_>, after: &Plan) -> v1::Step {
        match step {
            Step::Edit(edit) => v1::Step::Edit(edit.into()),
            Step::Undo if self.undoable > 0 => v1::Step::Undo,
            Step::Undo => v1::Step::Earlier(twin(after)),
            Step::Redo if self.redoable > 0 => v1::Step::Redo,
            Step::Redo => v1::Step::Later(twin(after)),
            Step::Replace => v1::Step::Replaced(twin(after)),
        }
    }

    fn count(&mut self, step: Step<'_>) {
        match step {
            Step::Edit(_) => {
                self.undoable = self.undoable.saturating_add(1);
                self.redoable = 0;
            }
            // It may stand for many: going back by one does not lead before it.
            Step::Replace => (self.undoable, self.redoable) = (0, 0),
            Step::Undo => {
                self.undoable = self.undoable.saturating_sub(1);
                self.redoable = self.redoable.saturating_add(1);
            }
            Step::Redo => {
                self.redoable = self.redoable.saturating_sub(1);
                self.undoable = self.undoable.saturating_add(1);
            }
        }
    }
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Journal").field(&self.path).finish()
    }
}

fn twin(plan: &Plan) -> Box<v1::Scenario> {
    Box::new(v1::Scenario::of(plan))
}

/// The text of the scenario that a journal's steps go out from.
fn base_text(scenario: &Scenario) -> Result<String, JournalError> {
    Ok(text(scenario).map_err(Box::new)?)
}

/// All that stands in a journal with these steps, which go out from a text.
fn content(base: &Base, text: &str, steps: &[String]) -> Result<String, JournalError> {
    let header = v1::Header {
        written_by: v1::Words(text::WRITTEN_BY.into()),
        host: v1::Words(running::host().into()),
        pid: process::id(),
        began: millis(SystemTime::now()),
        file: base.file.as_ref().and_then(|(path, hash)| {
            // A path that is no text cannot be written: what is recovered is then a copy.
            let path = v1::Words(path.to_str()?.into());
            let hash = v1::Words(hash.to_string().into());
            Some(v1::OfFile { path, hash })
        }),
        base: count(text.len()),
    };
    Ok(lines::of_header(&header)? + text + &steps.concat())
}

/// Writes a new journal, locked, and puts it in its place whole.
fn fresh(disk: &dyn Fs, path: &Path, content: &[u8]) -> Result<Arc<dyn Handle>, JournalError> {
    let beside = path.with_extension(lines::NEW);
    let written = written_new(disk, &beside, content).and_then(|handle| {
        disk.rename(&beside, path)?;
        Ok(handle)
    });
    if written.is_err() {
        let _ = disk.remove(&beside);
    }
    let handle = written?;
    if disk.read(path)? == content {
        Ok(handle)
    } else {
        Err(JournalError::NotKept)
    }
}

fn written_new(disk: &dyn Fs, path: &Path, content: &[u8]) -> Result<Arc<dyn Handle>, JournalError> {
    let _ = disk.remove(path);
    let handle = disk.create_new(path)?;
    handle.try_lock().map_err(io::Error::from)?;
    write_all(handle.as_ref(), content)?;
    handle.sync_all()?;
    if disk.read(path)? == content {
        Ok(handle)
    } else {
        Err(JournalError::NotKept)
    }
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
