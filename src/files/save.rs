//! Saving a scenario: afterwards the file holds it, or is as it was.

use std::io;
use std::path::Path;

use thiserror::Error;

use crate::disk::Target;
use crate::fs::{Disk, Fs};
use crate::{Hash, OpenError, Scenario, read, text};

/// A file that was saved.
#[derive(Debug)]
pub struct Saved {
    /// What the new file's bytes are known by.
    pub hash: Hash,
    /// Whether the disk confirmed it.
    pub confirmation: Confirmation,
    /// Why the version before it, or a backup of this one, could not be kept; nothing if it was.
    pub unkept: Option<io::Error>,
}

/// Whether the disk confirmed that a file will survive a power failure.
#[derive(Debug)]
pub enum Confirmation {
    /// It did.
    Confirmed,
    /// The new file is in place, but the folder's own record of that is not yet.
    Unconfirmed(io::Error),
}

/// What may stand where a file is to be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replacing {
    /// Nothing: a file that is there is left alone.
    Nothing,
    /// The file that was opened or last saved, and no other.
    Version(Hash),
    /// Whatever is there, for the user said so.
    Anything,
}

/// Why a file was not saved. What stood there before still does.
#[derive(Debug, Error)]
pub enum SaveError {
    /// The scenario has no text.
    #[error("the scenario has no text")]
    Unwritable(#[source] ron::Error),
    /// The text could not be opened again, and so was not written.
    #[error("the text could not be opened again")]
    Unreadable(#[source] Box<OpenError>),
    /// The text says something else than the scenario, and so was not written.
    #[error("the text says something else than the scenario")]
    Different,
    /// A file is there where none may be replaced.
    #[error("a file is there already")]
    Exists,
    /// A folder or something else that is no file is there.
    #[error("what is there is no file")]
    NotAFile,
    /// The file must not be changed.
    #[error("the file must not be changed")]
    ReadOnly,
    /// Somebody else changed, replaced or removed the file.
    #[error("the file is not the one that was opened")]
    Conflict {
        /// What the file there now is known by; nothing where it was removed.
        found: Option<Hash>,
    },
    /// The disk gave back something else than was written to it.
    #[error("the disk gave back something else than was written")]
    NotKept,
    /// The disk refused.
    #[error("not possible: {step:?}")]
    Io {
        /// What was being done.
        step: SaveStep,
        /// What the disk said.
        #[source]
        source: io::Error,
    },
}

/// What was being done when a disk refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveStep {
    /// Looking at what stands there.
    Look,
    /// Making a new file beside it.
    Create,
    /// Writing the new file.
    Write,
    /// Having the disk confirm the new file.
    Sync,
    /// Reading the new file back.
    ReadBack,
    /// Putting the new file in the old one's place.
    Replace,
}

/// Whether the version before is kept beside the new one.
#[derive(Clone, Copy)]
enum Previous {
    Kept,
    NotKept,
}

/// Saves a scenario, after reading its text back and finding it the same. The version before is
/// kept beside it as `NAME.bak`.
///
/// # Errors
/// [`SaveError`] says why not; what stood there before still does.
pub fn save(path: &Path, scenario: &Scenario, replacing: Replacing) -> Result<Saved, SaveError> {
    save_on(&Disk, path, &checked_text(scenario)?, replacing)
}

/// Saves a scenario like [`save`], but keeps nothing of the version before.
///
/// # Errors
/// [`SaveError`] says why not; what stood there before still does.
pub fn save_alone(path: &Path, scenario: &Scenario, replacing: Replacing) -> Result<Saved, SaveError> {
    write(path, checked_text(scenario)?.as_bytes(), replacing)
}

/// The text of a scenario that was read back and found the same.
pub(crate) fn checked_text(scenario: &Scenario) -> Result<String, SaveError> {
    let text = text(scenario)?;
    check_same(&text, scenario)?;
    Ok(text)
}

/// That a text says what a scenario says, and nothing is to be said of it.
pub(crate) fn check_same(text: &str, scenario: &Scenario) -> Result<(), SaveError> {
    let opened = read(text.as_bytes()).map_err(|error| SaveError::Unreadable(error.into()))?;
    if opened.scenario != *scenario || !opened.warnings.is_empty() {
        return Err(SaveError::Different);
    }
    Ok(())
}

/// Saves the text of a scenario.
pub(crate) fn save_on(disk: &dyn Fs, path: &Path, text: &str, replacing: Replacing) -> Result<Saved, SaveError> {
    put(&Target::behind(disk, path)?, text.as_bytes(), replacing, Previous::Kept)
}

/// Writes a file of any kind as safely as a scenario: an export, a copy.
///
/// A link stays a link, and the file it leads to keeps its permissions.
///
/// # Errors
/// [`SaveError`] says why not; what stood there before still does.
pub fn write(path: &Path, bytes: &[u8], replacing: Replacing) -> Result<Saved, SaveError> {
    write_on(&Disk, path, bytes, replacing)
}

pub(crate) fn write_on(disk: &dyn Fs, path: &Path, bytes: &[u8], replacing: Replacing) -> Result<Saved, SaveError> {
    put(&Target::behind(disk, path)?, bytes, replacing, Previous::NotKept)
}

fn put(target: &Target<'_>, bytes: &[u8], replacing: Replacing, previous: Previous) -> Result<Saved, SaveError> {
    let permissions = target.permissions()?;
    let there = permissions.is_some();
    if replacing == Replacing::Nothing && there {
        return Err(SaveError::Exists);
    }
    if !there && let Replacing::Version(_) = replacing {
        return Err(SaveError::Conflict { found: None });
    }
    let new = target.written_beside(bytes, permissions)?;
    let old = match replacing {
        Replacing::Version(hash) => target.check(hash).map(|()| Some(hash))?,
        Replacing::Nothing => None,
        Replacing::Anything => target.before()?,
    };
    let kept = match previous {
        Previous::Kept if there => target.keep_previous(old),
        _ => Ok(()),
    };
    match replacing {
        Replacing::Nothing => target.put_where_none_is(new)?,
        Replacing::Version(_) | Replacing::Anything => target.put(new)?,
    }
    let hash = Hash::of(bytes);
    Ok(Saved {
        hash,
        confirmation: target.confirmation(hash, old)?,
        unkept: kept.err(),
    })
}
