//! What saving asks of the disk, one step a function.

use std::ffi::OsString;
use std::fs::{Metadata, Permissions};
use std::io;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::Arc;

use crate::fs::{Fs, Handle, folder_of, write_all};
use crate::save::Confirmation;
use crate::{Hash, SaveError, SaveStep};

/// Where a file is to be saved.
pub(crate) struct Target<'a> {
    disk: &'a dyn Fs,
    path: PathBuf,
}

/// A file that is removed again unless it is kept.
pub(crate) struct Scrap<'a> {
    disk: &'a dyn Fs,
    path: PathBuf,
}

/// The most links that lead from one to the next.
const LINKS: usize = 40;
/// The most characters of a file's name that its temporary name repeats.
const NAME: usize = 50;
/// The most temporary names that are tried.
const NAMES: usize = 100;

/// A disk's refusal, said of a step.
fn at(step: SaveStep) -> impl Fn(io::Error) -> SaveError {
    move |source| SaveError::Io { step, source }
}

/// Whether a refusal says that somebody else has the name.
fn taken(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::AlreadyExists
}

/// Whether a refusal says that there is no such file.
pub(crate) fn missing(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}

impl<'a> Target<'a> {
    /// The file that a path leads to, through links.
    pub(crate) fn behind(disk: &'a dyn Fs, path: &Path) -> Result<Self, SaveError> {
        let mut path = path.to_owned();
        for _ in 0..LINKS {
            match disk.link_target(&path) {
                Ok(next) => path = folder_of(&path).join(next),
                Err(error) if no_link(&error) => return Ok(Self { disk, path }),
                Err(error) => return Err(at(SaveStep::Look)(error)),
            }
        }
        Err(at(SaveStep::Look)(io::Error::other("links without end")))
    }

    /// The path without links.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The permissions of the file that is there, if one is; refused where it must not be changed.
    pub(crate) fn permissions(&self) -> Result<Option<Permissions>, SaveError> {
        let there = match self.disk.about(&self.path) {
            Ok(there) => there,
            Err(error) if missing(&error) => return Ok(None),
            Err(error) => return Err(at(SaveStep::Look)(error)),
        };
        if !there.is_file() {
            return Err(SaveError::NotAFile);
        }
        self.writable(&there)?;
        Ok(Some(there.permissions()))
    }

    fn writable(&self, there: &Metadata) -> Result<(), SaveError> {
        if there.permissions().readonly() {
            return Err(SaveError::ReadOnly);
        }
        match self.disk.open_existing(&self.path) {
            Ok(_) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(SaveError::ReadOnly),
            Err(error) => Err(at(SaveStep::Look)(error)),
        }
    }

    /// A new file in the same folder with these bytes, confirmed by the disk and read back.
    pub(crate) fn written_beside(
        &self,
        bytes: &[u8],
        permissions: Option<Permissions>,
    ) -> Result<Scrap<'a>, SaveError> {
        let (file, scrap) = self.created_beside().map_err(at(SaveStep::Create))?;
        if let Some(permissions) = permissions {
            // Some shares know no permissions; the bytes matter more.
            let _ = file.set_permissions(permissions);
        }
        write_all(file.as_ref(), bytes).map_err(at(SaveStep::Write))?;
        file.sync_all().map_err(at(SaveStep::Sync))?;
        drop(file);
        let kept = self.disk.read(&scrap.path).map_err(at(SaveStep::ReadBack))?;
        if kept == bytes {
            Ok(scrap)
        } else {
            Err(SaveError::NotKept)
        }
    }

    fn created_beside(&self) -> io::Result<(Arc<dyn Handle>, Scrap<'a>)> {
        let name = short_name(&self.path).ok_or(io::ErrorKind::InvalidInput)?;
        for number in 0..NAMES {
            let path = self.path.with_file_name(temporary_name(&name, number));
            match self.disk.create_new(&path) {
                Err(error) if taken(&error) => {}
                created => return Ok((created?, self.scrap(path))),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    const fn scrap(&self, path: PathBuf) -> Scrap<'a> {
        Scrap { disk: self.disk, path }
    }

    /// That the file there is the one that is known.
    pub(crate) fn check(&self, known: Hash) -> Result<(), SaveError> {
        let found = self.hash().map_err(at(SaveStep::Look))?;
        if found == Some(known) {
            Ok(())
        } else {
            Err(SaveError::Conflict { found })
        }
    }

    /// What the file there is known by, if there is one.
    fn hash(&self) -> io::Result<Option<Hash>> {
        match self.disk.read(&self.path) {
            Ok(bytes) => Ok(Some(Hash::of(&bytes))),
            Err(error) if missing(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Keeps the file that is there, known by its hash, as `NAME.bak` beside it.
    pub(crate) fn keep_previous(&self, known: Option<Hash>) -> io::Result<()> {
        let name = short_name(&self.path).ok_or(io::ErrorKind::InvalidInput)?;
        let second = self.scrap(self.path.with_file_name(format!(".{name}.{}.keeping", process::id())));
        // A process that died may have had the same number.
        let _ = self.disk.remove(&second.path);
        if self.disk.hard_link(&self.path, &second.path).is_err() {
            self.copied_to(&second)?;
        }
        let kept = backup_beside(&self.path);
        self.disk.rename(&second.path, &kept)?;
        if Some(Hash::of(&self.disk.read(&kept)?)) != known {
            return Err(io::Error::other("the version before was not kept"));
        }
        Ok(())
    }

    fn copied_to(&self, second: &Scrap<'a>) -> io::Result<()> {
        let bytes = self.disk.read(&self.path)?;
        let file = self.disk.create_new(&second.path)?;
        write_all(file.as_ref(), &bytes)?;
        file.sync_all()
    }

    /// Gives a new file the name that no file may have.
    pub(crate) fn put_where_none_is(&self, new: Scrap<'a>) -> Result<(), SaveError> {
        match self.disk.hard_link(&new.path, &self.path) {
            Ok(()) => Ok(()),
            Err(error) if taken(&error) => Err(SaveError::Exists),
            Err(_) => self.claim_and_put(new),
        }
    }

    /// The same on a disk without second names: takes the name first.
    fn claim_and_put(&self, new: Scrap<'a>) -> Result<(), SaveError> {
        let claim = match self.disk.create_new(&self.path) {
            Ok(_) => self.scrap(self.path.clone()),
            Err(error) if taken(&error) => return Err(SaveError::Exists),
            Err(error) => return Err(at(SaveStep::Create)(error)),
        };
        self.put(new)?;
        claim.keep();
        Ok(())
    }

    /// Moves a new file to where it belongs; should it stay where it was, it is removed.
    #[expect(clippy::needless_pass_by_value, reason = "the file is done with afterwards")]
    pub(crate) fn put(&self, new: Scrap<'a>) -> Result<(), SaveError> {
        let moved = self.disk.rename(&new.path, &self.path);
        moved.map_err(at(SaveStep::Replace))
    }

    /// Whether the new file is where it belongs and the disk confirms the folder's record of it.
    pub(crate) fn confirmation(&self, new: Hash, old: Option<Hash>) -> Result<Confirmation, SaveError> {
        let found = match self.hash() {
            Ok(found) => found,
            Err(error) => return Ok(Confirmation::Unconfirmed(error)),
        };
        if found != Some(new) {
            let error = io::Error::other("the file was not put in its place");
            return if found == old {
                Err(at(SaveStep::Replace)(error))
            } else {
                Ok(Confirmation::Unconfirmed(error))
            };
        }
        Ok(match self.disk.sync_folder(folder_of(&self.path)) {
            Ok(()) => Confirmation::Confirmed,
            Err(error) => Confirmation::Unconfirmed(error),
        })
    }

    /// What stands there before anything is changed.
    pub(crate) fn before(&self) -> Result<Option<Hash>, SaveError> {
        self.hash().map_err(at(SaveStep::Look))
    }
}

/// Whether an error only says that a path is no link.
fn no_link(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidInput, NotADirectory, NotFound, Unsupported};
    matches!(error.kind(), InvalidInput | NotFound | NotADirectory | Unsupported) || cfg!(windows)
}

impl Scrap<'_> {
    /// Leaves the file where it is.
    pub(crate) fn keep(mut self) {
        self.path = PathBuf::new();
    }
}

impl Drop for Scrap<'_> {
    fn drop(&mut self) {
        if !self.path.as_os_str().is_empty() {
            let _ = self.disk.remove(&self.path);
        }
    }
}

/// The beginning of a file's name.
pub(crate) fn short_name(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_string_lossy();
    Some(name.chars().take(NAME).collect())
}

/// Where the version before the last is kept beside a file.
pub(crate) fn backup_beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".bak");
    path.with_file_name(name)
}

fn temporary_name(name: &str, number: usize) -> OsString {
    let process = process::id();
    match number {
        0 => format!(".{name}.{process}.saving").into(),
        _ => format!(".{name}.{process}-{number}.saving").into(),
    }
}
