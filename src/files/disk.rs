//! What saving asks of the disk, one step a function.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use crate::save::Confirmation;
use crate::{Hash, SaveError, SaveStep};

/// Where a file is to be saved.
pub(crate) struct Target(PathBuf);

/// A file that is removed again unless it is kept.
pub(crate) struct Scrap(PathBuf);

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

impl Target {
    /// The file that a path leads to, through links.
    pub(crate) fn behind(path: &Path) -> Result<Self, SaveError> {
        let mut path = path.to_owned();
        for _ in 0..LINKS {
            match fs::read_link(&path) {
                Ok(next) => path = path.parent().unwrap_or(Path::new("")).join(next),
                Err(_) => return Ok(Self(path)),
            }
        }
        Err(at(SaveStep::Look)(io::Error::other("links without end")))
    }

    /// The permissions of the file that is there, if one is; refused where it must not be changed.
    pub(crate) fn permissions(&self) -> Result<Option<Permissions>, SaveError> {
        let there = match fs::metadata(&self.0) {
            Ok(there) => there,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(at(SaveStep::Look)(error)),
        };
        if !there.is_file() {
            return Err(SaveError::NotAFile);
        }
        let opened = OpenOptions::new().write(true).open(&self.0);
        let denied = opened.is_err_and(|error| error.kind() == io::ErrorKind::PermissionDenied);
        if denied || there.permissions().readonly() {
            return Err(SaveError::ReadOnly);
        }
        Ok(Some(there.permissions()))
    }

    /// A new file in the same folder with these bytes, confirmed by the disk and read back.
    pub(crate) fn written_beside(&self, bytes: &[u8], permissions: Option<Permissions>) -> Result<Scrap, SaveError> {
        let (mut file, scrap) = self.created_beside().map_err(at(SaveStep::Create))?;
        if let Some(permissions) = permissions {
            // Some shares know no permissions; the bytes matter more.
            let _ = file.set_permissions(permissions);
        }
        file.write_all(bytes).map_err(at(SaveStep::Write))?;
        file.sync_all().map_err(at(SaveStep::Sync))?;
        drop(file);
        let kept = fs::read(&scrap.0).map_err(at(SaveStep::ReadBack))?;
        if kept == bytes {
            Ok(scrap)
        } else {
            Err(SaveError::NotKept)
        }
    }

    fn created_beside(&self) -> io::Result<(File, Scrap)> {
        let name = self.0.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let name: String = name.to_string_lossy().chars().take(NAME).collect();
        for number in 0..NAMES {
            let path = self.0.with_file_name(temporary_name(&name, number));
            match create_new(&path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                created => return Ok((created?, Scrap(path))),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Takes the name, so that nobody else can between now and the end.
    pub(crate) fn claim(&self) -> Result<Scrap, SaveError> {
        match create_new(&self.0) {
            Ok(_) => Ok(Scrap(self.0.clone())),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(SaveError::Exists),
            Err(error) => Err(at(SaveStep::Create)(error)),
        }
    }

    /// That the file there is the one that is known.
    pub(crate) fn check(&self, known: Hash) -> Result<(), SaveError> {
        let found = match fs::read(&self.0) {
            Ok(bytes) => Some(Hash::of(&bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(at(SaveStep::Look)(error)),
        };
        if found == Some(known) {
            Ok(())
        } else {
            Err(SaveError::Conflict { found })
        }
    }

    /// Whether the disk confirms the folder's record of the file.
    pub(crate) fn confirmation(&self) -> Confirmation {
        match sync_folder(&self.0) {
            Ok(()) => Confirmation::Confirmed,
            Err(error) => Confirmation::Unconfirmed(error),
        }
    }
}

impl Scrap {
    /// Moves the file to where it belongs; from then on nothing is undone.
    pub(crate) fn put_in_place(self, target: &Target) -> Result<(), SaveError> {
        fs::rename(&self.0, &target.0).map_err(at(SaveStep::Replace))?;
        self.keep();
        Ok(())
    }

    /// Leaves the file where it is.
    pub(crate) fn keep(mut self) {
        self.0 = PathBuf::new();
    }
}

impl Drop for Scrap {
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            let _ = fs::remove_file(&self.0);
        }
    }
}

fn temporary_name(name: &str, number: usize) -> OsString {
    let process = process::id();
    match number {
        0 => format!(".{name}.{process}.saving").into(),
        _ => format!(".{name}.{process}-{number}.saving").into(),
    }
}

fn create_new(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// Only Unix can confirm a folder.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
