//! Why there is no window: what is missing, what to install, and what works without one.

use super::{message, shown};
use crate::window::NoWindow;
use crate::words::Words;

/// Why there is no window, what to do, and which commands need none; nothing where it was told.
pub(crate) fn no_window(error: &NoWindow, words: &Words) -> Option<String> {
    let cause = match error {
        NoWindow::Told => return None,
        NoWindow::NoScreen => words.text("no-window-no-screen"),
        NoWindow::Unreachable(cause) => words.with("no-window-unreachable", &[("cause", &shown(cause))]),
        NoWindow::Missing(cause) => words.with("no-window-missing", &[("cause", &shown(cause))]),
        NoWindow::Undrawable(cause) => words.with("no-window-undrawable", &[("cause", &shown(cause))]),
    };
    let install = match error {
        NoWindow::Missing(_) | NoWindow::Undrawable(_) => Some(words.text("no-window-install")),
        _ => None,
    };
    let lines = std::iter::once(cause)
        .chain(install)
        .chain([words.text("no-window-without")]);
    Some(message(&words.text("no-window"), lines))
}
