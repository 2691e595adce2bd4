//! What is seen of a search from outside: how far it has come, and that it shall stop.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Looks at a search while it runs in another thread.
#[derive(Debug, Default)]
pub struct Watch {
    stopped: AtomicBool,
    tried: AtomicU64,
}

impl Watch {
    /// Has it end with what was found until now.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether it shall end.
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// How many choices have been looked at.
    pub fn tried(&self) -> u64 {
        self.tried.load(Ordering::Relaxed)
    }

    /// Notes that so many more have been.
    pub(super) fn note(&self, more: u64) {
        self.tried.fetch_add(more, Ordering::Relaxed);
    }
}
