//! Has the disk confirm what was written to a journal, within a second and without anyone waiting.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::fs::{Fs, Handle, folder_of, write_all};

/// How long steps are gathered before the disk is asked to confirm them.
const PAUSE: Duration = Duration::from_millis(400);

/// The thread that has a journal confirmed.
pub(super) struct Keeper {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// What can have a journal confirmed from anywhere.
#[derive(Clone)]
pub struct Safeguard(Arc<Shared>);

struct Shared {
    disk: Arc<dyn Fs>,
    state: Mutex<State>,
    wake: Condvar,
}

struct State {
    handle: Arc<dyn Handle>,
    path: PathBuf,
    /// Something was written and not confirmed.
    pending: Pending,
    phase: Phase,
    trouble: Option<io::ErrorKind>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pending {
    Nothing,
    Steps,
    /// The whole file, and its name.
    File,
}

#[derive(PartialEq, Eq)]
enum Phase {
    Running,
    Stopping,
}

impl Keeper {
    pub(super) fn of(disk: Arc<dyn Fs>, handle: Arc<dyn Handle>, path: PathBuf) -> io::Result<Self> {
        let state = Mutex::new(State {
            handle,
            path,
            pending: Pending::File,
            phase: Phase::Running,
            trouble: None,
        });
        let wake = Condvar::new();
        let shared = Arc::new(Shared { disk, state, wake });
        let working = Arc::clone(&shared);
        let thread = thread::Builder::new().name("journal".to_owned());
        let thread = Some(thread.spawn(move || working.run())?);
        Ok(Self { shared, thread })
    }

    /// Something was written.
    pub(super) fn written(&self) {
        let mut state = self.shared.state();
        if state.pending == Pending::Nothing {
            state.pending = Pending::Steps;
        }
        drop(state);
        self.shared.wake.notify_all();
    }

    /// The journal is another file from now on.
    pub(super) fn moved(&self, handle: Arc<dyn Handle>, path: PathBuf) {
        let mut state = self.shared.state();
        state.handle = handle;
        state.path = path;
        state.pending = Pending::File;
        state.trouble = None;
        drop(state);
        self.shared.wake.notify_all();
    }

    pub(super) fn trouble(&self) -> Option<io::ErrorKind> {
        self.shared.state().trouble
    }

    pub(super) fn safeguard(&self) -> Safeguard {
        Safeguard(Arc::clone(&self.shared))
    }

    /// Ends the thread; what is not confirmed yet is left to the system.
    pub(super) fn stop(&mut self) {
        self.shared.state().phase = Phase::Stopping;
        self.shared.wake.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Safeguard {
    /// Has the disk confirm all steps now.
    ///
    /// # Errors
    /// The disk's.
    pub fn sync(&self) -> io::Result<()> {
        self.0.sync()
    }

    /// Has all steps confirmed, and writes a report beside the journal; says where.
    ///
    /// # Errors
    /// The disk's.
    pub fn report(&self, text: &str) -> io::Result<PathBuf> {
        let _ = self.sync();
        let path = self.0.state().path.with_extension("report.txt");
        let _ = self.0.disk.remove(&path);
        let file = self.0.disk.create_new(&path)?;
        write_all(file.as_ref(), text.as_bytes())?;
        file.sync_all()?;
        Ok(path)
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        while self.wait_for_steps() {
            // What it gives is kept for whoever asks.
            let _ = self.sync();
        }
    }

    /// Waits until there is something to confirm and a moment has passed; no where it is over.
    fn wait_for_steps(&self) -> bool {
        let state = self.state();
        let idle = |state: &mut State| state.phase == Phase::Running && state.pending == Pending::Nothing;
        let state = self
            .wake
            .wait_while(state, idle)
            .unwrap_or_else(PoisonError::into_inner);
        let running = |state: &mut State| state.phase == Phase::Running;
        let waited = self.wake.wait_timeout_while(state, PAUSE, running);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        state.phase == Phase::Running
    }

    fn sync(&self) -> io::Result<()> {
        let mut state = self.state();
        let (handle, pending) = (Arc::clone(&state.handle), state.pending);
        let path = state.path.clone();
        state.pending = Pending::Nothing;
        drop(state);
        let confirmed = self.confirm(handle.as_ref(), &path, pending);
        let mut state = self.state();
        if Arc::ptr_eq(&handle, &state.handle)
            && let Err(error) = &confirmed
        {
            state.trouble = Some(error.kind());
        }
        confirmed
    }

    fn confirm(&self, handle: &dyn Handle, path: &Path, pending: Pending) -> io::Result<()> {
        match pending {
            Pending::Nothing | Pending::Steps => handle.sync_data(),
            Pending::File => {
                handle.sync_all()?;
                self.disk.sync_folder(folder_of(path))
            }
        }
    }
}
