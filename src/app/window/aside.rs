//! Work that would keep a frame waiting: done in a thread of its own, which wakes the window when it is done.

use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use egui::Context;

/// Something that is worked out aside, if anything is.
pub struct Aside<T> {
    coming: Option<Receiver<T>>,
}

impl<T: Send + 'static> Aside<T> {
    /// Nothing that is worked out.
    pub const fn nothing() -> Self {
        Self { coming: None }
    }

    /// Whether something is still worked out.
    pub const fn works(&self) -> bool {
        self.coming.is_some()
    }

    /// What has come of it, once it is done.
    pub fn taken(&mut self) -> Option<T> {
        let came = self.coming.as_ref()?.try_recv();
        if !matches!(came, Err(TryRecvError::Empty)) {
            self.coming = None;
        }
        came.ok()
    }

    /// Works something out; whatever was worked out before is forgotten.
    pub fn begin(&mut self, context: &Context, work: impl FnOnce() -> T + Send + 'static) {
        let (sender, receiver) = channel();
        let context = context.clone();
        self.coming = Some(receiver);
        thread::spawn(move || {
            // Nobody waits for it where it was forgotten meanwhile.
            let _forgotten = sender.send(work());
            context.request_repaint();
        });
    }
}
