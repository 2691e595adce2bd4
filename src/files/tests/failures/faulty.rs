//! A disk of which one call goes wrong.

use std::fs::{Metadata, Permissions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::fs::{Disk, Fs, Handle};

/// How a call goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// With an error of the system, by its number.
    Error(i32),
    /// With half of the bytes written, and no room for more.
    Half,
    /// It says that it did what it did not do.
    Lie,
    /// The program is gone, before the call.
    Kill,
}

pub(super) const ENOENT: i32 = 2;
const EINTR: i32 = 4;
pub(super) const EIO: i32 = 5;
pub(super) const EACCES: i32 = 13;
const ENOSPC: i32 = 28;

impl Fault {
    pub(super) const ALL: [Self; 7] = [
        Self::Error(EIO),
        Self::Error(ENOSPC),
        Self::Error(EACCES),
        Self::Error(EINTR),
        Self::Half,
        Self::Lie,
        Self::Kill,
    ];
}

/// Which call goes wrong.
#[derive(Clone, Copy)]
enum When {
    /// The one of this number, from 0.
    At(usize),
    /// Every one of this name.
    Named(&'static str),
}

/// Counts the calls, and says when one goes wrong.
pub(super) struct Counter {
    when: When,
    fault: Fault,
    calls: Mutex<Vec<&'static str>>,
    struck: Mutex<Option<&'static str>>,
}

impl Counter {
    pub(super) fn at(at: usize, fault: Fault) -> Arc<Self> {
        Self::of(When::At(at), fault)
    }

    /// Every call of this name goes wrong.
    pub(super) fn on(call: &'static str, fault: Fault) -> Arc<Self> {
        Self::of(When::Named(call), fault)
    }

    fn of(when: When, fault: Fault) -> Arc<Self> {
        Arc::new(Self {
            when,
            fault,
            calls: Mutex::default(),
            struck: Mutex::default(),
        })
    }

    /// How often a call was made.
    pub(super) fn calls_of(&self, name: &str) -> usize {
        let calls = self.calls.lock().unwrap();
        calls.iter().filter(|call| **call == name).count()
    }

    /// The call that went wrong; none where all calls came before.
    pub(super) fn struck(&self) -> Option<&'static str> {
        *self.struck.lock().unwrap()
    }

    pub(super) const fn fault(&self) -> Fault {
        self.fault
    }

    fn strike(&self, call: &'static str) -> Option<Fault> {
        let mut calls = self.calls.lock().unwrap();
        let number = calls.len();
        calls.push(call);
        let struck = match self.when {
            When::At(at) => number == at,
            When::Named(name) => name == call,
        };
        if struck {
            *self.struck.lock().unwrap() = Some(call);
        }
        let gone = self.fault == Fault::Kill && matches!(self.when, When::At(at) if number > at);
        (struck || gone).then_some(self.fault)
    }

    /// A call that does something.
    fn act<T>(&self, call: &'static str, act: impl FnOnce() -> io::Result<T>, lie: Option<T>) -> io::Result<T> {
        match (self.strike(call), lie) {
            (Some(Fault::Lie), Some(lie)) => Ok(lie),
            (None, _) | (Some(Fault::Lie), None) => act(),
            (Some(fault), _) => Err(fault.error()),
        }
    }
}

impl Fault {
    fn error(self) -> io::Error {
        match self {
            Self::Error(number) => io::Error::from_raw_os_error(number),
            Self::Half => io::Error::from_raw_os_error(ENOSPC),
            Self::Lie | Self::Kill => io::Error::from_raw_os_error(EIO),
        }
    }
}

pub(super) struct Faulty(pub(super) Arc<Counter>);

struct FaultyHandle(Arc<dyn Handle>, Arc<Counter>);

impl Faulty {
    fn handle(&self, handle: Arc<dyn Handle>) -> Arc<dyn Handle> {
        Arc::new(FaultyHandle(handle, Arc::clone(&self.0)))
    }
}

impl Fs for Faulty {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.act("read", || Disk.read(path), None)
    }

    fn about(&self, path: &Path) -> io::Result<Metadata> {
        self.0.act("about", || Disk.about(path), None)
    }

    fn link_target(&self, path: &Path) -> io::Result<PathBuf> {
        self.0.act("link_target", || Disk.link_target(path), None)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.0.act("list", || Disk.list(folder), None)
    }

    fn create_new(&self, path: &Path) -> io::Result<Arc<dyn Handle>> {
        let handle = self.0.act("create_new", || Disk.create_new(path), None)?;
        Ok(self.handle(handle))
    }

    fn open_existing(&self, path: &Path) -> io::Result<Arc<dyn Handle>> {
        let handle = self.0.act("open_existing", || Disk.open_existing(path), None)?;
        Ok(self.handle(handle))
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.0.act("create_folder", || Disk.create_folder(folder), Some(()))
    }

    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.act("hard_link", || Disk.hard_link(from, to), Some(()))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.act("rename", || Disk.rename(from, to), Some(()))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.act("remove", || Disk.remove(path), Some(()))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.0.act("sync_folder", || Disk.sync_folder(folder), Some(()))
    }
}

impl Handle for FaultyHandle {
    fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        match self.1.strike("write") {
            None => self.0.write(bytes),
            Some(Fault::Lie) => Ok(bytes.len()),
            Some(fault) => {
                if fault == Fault::Half {
                    self.0.write(&bytes[..bytes.len() / 2])?;
                }
                Err(fault.error())
            }
        }
    }

    fn bytes(&self) -> io::Result<u64> {
        self.1.act("bytes", || self.0.bytes(), None)
    }

    fn set_permissions(&self, permissions: Permissions) -> io::Result<()> {
        self.1
            .act("set_permissions", || self.0.set_permissions(permissions), Some(()))
    }

    fn sync_all(&self) -> io::Result<()> {
        self.1.act("sync_all", || self.0.sync_all(), Some(()))
    }

    fn sync_data(&self) -> io::Result<()> {
        self.1.act("sync_data", || self.0.sync_data(), Some(()))
    }

    fn try_lock(&self) -> Result<(), TryLockError> {
        match self.1.strike("try_lock") {
            None | Some(Fault::Lie) => self.0.try_lock(),
            Some(fault) => Err(TryLockError::Error(fault.error())),
        }
    }
}
