//! Who has a file open: a small file beside it, for two people who work on one scenario.
//!
//! It is a courtesy. What keeps one from overwriting the other is the hash that is asked for when
//! a file is saved.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::disk::missing;
use crate::fs::{Disk, Fs, write_all};
use crate::moment::{millis, moment};
use crate::process;
use crate::schema::options;

/// Whether a file is ours to edit.
#[derive(Debug)]
pub enum Claim {
    /// It is, as long as this is kept.
    Ours(Ownership),
    /// Somebody else has it open.
    Theirs(Owner),
    /// Nobody can be told that it is open, and it could not be saved either: its folder cannot be
    /// written, or the disk refused.
    Impossible(io::Error),
}

/// Who has a file open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// As their system calls them; empty where it does not say.
    pub user: String,
    /// Their computer.
    pub host: String,
    /// Their program.
    pub pid: u32,
    /// Since when.
    pub since: SystemTime,
}

impl Owner {
    /// Whether it is the user of this program on this computer: another of their windows, or one that broke down.
    pub fn is_the_same_person(&self) -> bool {
        self.host == process::host() && self.user == process::user()
    }
}

/// That a file is ours to edit; given back when it is dropped.
pub struct Ownership {
    disk: Arc<dyn Fs>,
    beside: PathBuf,
    token: String,
}

/// What stands in the file beside.
#[derive(Serialize, Deserialize)]
struct Note {
    user: String,
    host: String,
    pid: u32,
    started: String,
    since: u64,
    token: String,
}

/// How often a file is tried to be claimed that others claim and give back.
const TRIES: usize = 3;

/// Claims a file for editing. One that was left claimed by a program of this computer that no
/// longer runs is taken over.
pub fn claim(path: &Path) -> Claim {
    let disk: Arc<dyn Fs> = Arc::new(Disk);
    claim_on(&disk, path)
}

/// Claims a file whoever has it, because the user knows that it is not open any more.
pub fn take_over(path: &Path) -> Claim {
    take_over_on(Arc::new(Disk), path)
}

fn claim_on(disk: &Arc<dyn Fs>, path: &Path) -> Claim {
    for _ in 1..TRIES {
        if let Some(claim) = tried(disk, path) {
            return claim;
        }
    }
    tried(disk, path).unwrap_or(Claim::Impossible(io::ErrorKind::ResourceBusy.into()))
}

/// Claims a file, unless it was given back while that was done.
fn tried(disk: &Arc<dyn Fs>, path: &Path) -> Option<Claim> {
    let beside = beside(path);
    let (note, token) = match note() {
        Ok(written) => written,
        Err(error) => return Some(Claim::Impossible(error)),
    };
    let disk = Arc::clone(disk);
    match write_new(disk.as_ref(), &beside, &note) {
        Ok(()) => Some(Claim::Ours(Ownership { disk, beside, token })),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => claimed(disk, path),
        Err(error) => Some(Claim::Impossible(error)),
    }
}

/// What to make of a file that is claimed already; nothing where it no longer is.
fn claimed(disk: Arc<dyn Fs>, path: &Path) -> Option<Claim> {
    let note = match disk.read(&beside(path)) {
        Ok(bytes) => read(&bytes),
        Err(error) if missing(&error) => return None,
        Err(error) => return Some(Claim::Impossible(error)),
    };
    Some(match note {
        Some(note) if !is_dead(&note) => Claim::Theirs(note.owner()),
        _ => take_over_on(disk, path),
    })
}

pub(crate) fn take_over_on(disk: Arc<dyn Fs>, path: &Path) -> Claim {
    let beside = beside(path);
    let written = note().and_then(|(note, token)| {
        let new = beside.with_extension(format!("{token}#"));
        let put = write_new(disk.as_ref(), &new, &note).and_then(|()| disk.rename(&new, &beside));
        if put.is_err() {
            let _ = disk.remove(&new);
        }
        put.and_then(|()| Ok((read(&disk.read(&beside)?), token)))
    });
    match written {
        Ok((Some(note), token)) if note.token == token => Claim::Ours(Ownership { disk, beside, token }),
        Ok((Some(note), _)) => Claim::Theirs(note.owner()),
        Ok((None, _)) => Claim::Impossible(io::ErrorKind::InvalidData.into()),
        Err(error) => Claim::Impossible(error),
    }
}

impl Ownership {
    /// Gives the file back, unless somebody else took it over meanwhile.
    ///
    /// # Errors
    /// The disk's; others are then told that it is still open.
    pub fn release(mut self) -> io::Result<()> {
        self.give_back()
    }

    /// Whether nobody else took the file over meanwhile.
    pub fn holds(&self) -> bool {
        let bytes = self.disk.read(&self.beside);
        let note = bytes.ok().and_then(|bytes| read(&bytes));
        note.is_some_and(|note| note.token == self.token)
    }

    fn give_back(&mut self) -> io::Result<()> {
        let token = std::mem::take(&mut self.token);
        if token.is_empty() {
            return Ok(());
        }
        match self.disk.read(&self.beside) {
            Ok(bytes) if read(&bytes).is_some_and(|note| note.token == token) => self.disk.remove(&self.beside),
            Err(error) if !missing(&error) => Err(error),
            _ => Ok(()),
        }
    }
}

impl Drop for Ownership {
    fn drop(&mut self) {
        let _ = self.give_back();
    }
}

impl fmt::Debug for Ownership {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Ownership").field(&self.beside).finish()
    }
}

impl Note {
    fn owner(self) -> Owner {
        Owner {
            user: self.user,
            host: self.host,
            pid: self.pid,
            since: moment(self.since),
        }
    }
}

/// Whether a program that claimed a file surely no longer runs.
fn is_dead(note: &Note) -> bool {
    note.host == process::host() && process::is_dead(note.pid, &note.started)
}

/// The file beside a file.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".~lock.{name}#"))
}

/// What says that a file is ours, and the token by which we know it again.
fn note() -> io::Result<(String, String)> {
    let token = getrandom::u64().map_err(|error| io::Error::other(error.to_string()))?;
    let token = format!("{token:016x}");
    let note = Note {
        user: process::user(),
        host: process::host(),
        pid: std::process::id(),
        started: process::started(),
        since: millis(SystemTime::now()),
        token: token.clone(),
    };
    let text = options().to_string(&note).map_err(io::Error::other)?;
    Ok((text, token))
}

fn read(bytes: &[u8]) -> Option<Note> {
    options().from_bytes(bytes).ok()
}

fn write_new(disk: &dyn Fs, path: &Path, text: &str) -> io::Result<()> {
    let file = disk.create_new(path)?;
    let written = write_all(file.as_ref(), text.as_bytes());
    if written.is_err() {
        let _ = disk.remove(path);
    }
    written
}
