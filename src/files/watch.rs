//! Says when a file on the disk is no longer the one that was opened or saved.

use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};

use crate::Hash;
use crate::disk::missing;
use crate::fs::{Disk, Fs};

/// How often the file is looked at. Folders on other machines send no word of changes, so it is
/// looked at everywhere.
const EVERY: Duration = Duration::from_millis(250);
/// How exact the moment of a change is, on the disks that are least exact about it.
const INEXACT: Duration = Duration::from_secs(3);

/// A file that is watched, by a thread of its own: asking it never waits for the disk.
pub struct Watch {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// What became of a watched file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It holds something else.
    Changed(Hash),
    /// It is no longer there.
    Gone,
    /// It cannot be read.
    Unreadable(io::ErrorKind),
    /// It is again as it was known.
    Back,
}

struct Shared {
    state: Mutex<State>,
    wake: Condvar,
}

struct State {
    /// What the file is known by.
    known: Hash,
    /// What became of it, and not asked for yet.
    news: Option<Change>,
    running: Running,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Running {
    Watching,
    LookAtOnce,
    Stopping,
}

/// What a file was when it was last looked at.
pub(crate) struct Eye {
    path: PathBuf,
    known: Hash,
    stamp: Option<Stamp>,
    seen: Seen,
    /// What was last told, or known.
    told: Seen,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Bytes(Hash),
    Gone,
    Unreadable(io::ErrorKind),
}

/// What tells that a file was changed without reading it.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
    /// Its own number and the moment of its record, where the system has them.
    record: (u64, i64, i64),
}

impl Watch {
    /// Watches a file that is known by this hash; `wake` is called when there is news of it, from
    /// another thread.
    ///
    /// # Errors
    /// The system's, where it gives no further thread.
    pub fn start(path: &Path, known: Hash, wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        let state = Mutex::new(State {
            known,
            news: None,
            running: Running::Watching,
        });
        let shared = Arc::new(Shared {
            state,
            wake: Condvar::new(),
        });
        let (watching, eye) = (Arc::clone(&shared), Eye::on(path.to_owned(), known));
        let thread = thread::Builder::new().name("watch".to_owned());
        let thread = thread.spawn(move || watching.run(eye, &wake))?;
        Ok(Self {
            shared,
            thread: Some(thread),
        })
    }

    /// What became of the file since this was last asked, if anything. While one's own save runs,
    /// what it writes is news as well.
    pub fn change(&self) -> Option<Change> {
        self.shared.state().news.take()
    }

    /// Has the file looked at now, as when its window is come back to.
    pub fn look(&self) {
        self.tell(Running::LookAtOnce);
    }

    /// The file is known by another hash from now on: it was saved, or opened again.
    pub fn knows(&self, hash: Hash) {
        let mut state = self.shared.state();
        state.known = hash;
        state.news = None;
    }

    fn tell(&self, what: Running) {
        self.shared.state().running = what;
        self.shared.wake.notify_all();
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.tell(Running::Stopping);
        // A disk that does not answer must not hold the program up.
        drop(self.thread.take());
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self, mut eye: Eye, wake: &dyn Fn()) {
        loop {
            let known = self.state().known;
            let news = eye.look(&Disk, known, SystemTime::now());
            if let Some(news) = news
                && self.give(known, news)
            {
                wake();
            }
            if self.pause() == Running::Stopping {
                return;
            }
        }
    }

    /// Gives news, unless it is of a file that is known by another hash meanwhile.
    fn give(&self, known: Hash, news: Change) -> bool {
        let mut state = self.state();
        let current = state.known == known;
        if current {
            state.news = Some(news);
        }
        current
    }

    fn pause(&self) -> Running {
        let state = self.state();
        let watching = |state: &mut State| state.running == Running::Watching;
        let waited = self.wake.wait_timeout_while(state, EVERY, watching);
        let (mut state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let running = state.running;
        if running == Running::LookAtOnce {
            state.running = Running::Watching;
        }
        running
    }
}

impl Eye {
    pub(crate) const fn on(path: PathBuf, known: Hash) -> Self {
        Self {
            path,
            known,
            stamp: None,
            seen: Seen::Bytes(known),
            told: Seen::Bytes(known),
        }
    }

    /// Looks at the file. There is news when it is not what was last told of it, and was the same
    /// when it was last looked at: whoever writes it is done.
    pub(crate) fn look(&mut self, disk: &dyn Fs, known: Hash, now: SystemTime) -> Option<Change> {
        if self.known != known {
            self.known = known;
            self.told = Seen::Bytes(known);
        }
        let seen = self.see(disk, now).unwrap_or_else(|error| {
            self.stamp = None;
            if missing(&error) {
                Seen::Gone
            } else {
                Seen::Unreadable(error.kind())
            }
        });
        let lasting = seen == self.seen;
        self.seen = seen;
        if !lasting || self.told == seen {
            return None;
        }
        self.told = seen;
        Some(match seen {
            Seen::Bytes(hash) if hash == known => Change::Back,
            Seen::Bytes(hash) => Change::Changed(hash),
            Seen::Gone => Change::Gone,
            Seen::Unreadable(kind) => Change::Unreadable(kind),
        })
    }

    fn see(&mut self, disk: &dyn Fs, now: SystemTime) -> io::Result<Seen> {
        let stamp = Stamp::of(&disk.about(&self.path)?);
        if self.stamp == Some(stamp) {
            return Ok(self.seen);
        }
        let seen = Seen::Bytes(Hash::of(&disk.read(&self.path)?));
        // A further change could still have the same moment.
        self.stamp = stamp.is_settled(now).then_some(stamp);
        Ok(seen)
    }
}

impl Stamp {
    fn of(about: &Metadata) -> Self {
        Self {
            bytes: about.len(),
            modified: about.modified().ok(),
            record: record(about),
        }
    }

    fn is_settled(self, now: SystemTime) -> bool {
        let age = self.modified.and_then(|modified| now.duration_since(modified).ok());
        age.is_some_and(|age| age > INEXACT)
    }
}

#[cfg(unix)]
fn record(about: &Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (about.ino(), about.ctime(), about.ctime_nsec())
}

#[cfg(not(unix))]
const fn record(_: &Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}
