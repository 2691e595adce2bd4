//! Opens the window.

use std::io::{self, Write as _};
use std::panic;
use std::path::PathBuf;
use std::sync::Arc;

use eframe::NativeOptions;
use egui::ViewportBuilder;
use thiserror::Error;

use super::around::Machine;
use super::opening::Ahead;
use super::renderer::{self, Renderer};
use super::settings::Settings;
use super::{App, icon, place};
use crate::messages;
use crate::words::{Language, Words};

/// What was asked for on the command line.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The files to be opened.
    pub paths: Vec<PathBuf>,
    /// What is done with them.
    pub opens: Opens,
    /// The language; the one that is remembered, else the machine's, where none is asked for.
    pub language: Option<Language>,
    /// What draws the window.
    pub renderer: Renderer,
    /// Where the window is put.
    pub window: WindowPlace,
}

/// What is done with the files that a window opens with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opens {
    /// Each is opened in a tab of its own.
    #[default]
    Apart,
    /// They are compared with the first as well.
    Compared,
}

/// Where the window is put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WindowPlace {
    /// Where it was.
    #[default]
    Remembered,
    /// As on the first day.
    Reset,
}

/// Why there is no window.
#[derive(Debug, Error)]
pub enum NoWindow {
    /// Nothing names a screen to draw on.
    #[error("no screen")]
    NoScreen,
    /// The screen that is named does not answer, or cannot be spoken to.
    #[error("the screen does not answer: {0}")]
    Unreachable(String),
    /// A library is missing.
    #[error("a library is missing: {0}")]
    Missing(String),
    /// Nothing can draw in the window.
    #[error("nothing can draw: {0}")]
    Undrawable(String),
    /// It has been told already.
    #[error("told already")]
    Told,
}

impl NoWindow {
    /// What an error of the window library means.
    pub(super) fn of(error: &eframe::Error) -> Self {
        let said = error.to_string();
        match error {
            eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) if said.contains(".so") => Self::Missing(said),
            eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => Self::Unreachable(said),
            _ => Self::Undrawable(said),
        }
    }
}

/// Has unsaved edits confirmed by the disk and a report written, should the program fall over.
fn keep_through_a_fall(machine: &Machine, language: Language) {
    let guards = Arc::clone(&machine.guards);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |fall| {
        before(fall);
        let Ok(guards) = guards.try_lock() else { return };
        let mut report = None;
        for guard in guards.iter() {
            let _as_good_as_can_be = guard.sync();
            report = report.or_else(|| guard.report(&fall.to_string()).ok());
        }
        let words = Words::of(language);
        // Nobody may be there to read it.
        let _unread = writeln!(io::stderr(), "{}", messages::falls_over(report.as_deref(), &words));
    }));
}

/// Opens the window with these files, and stays until it is closed.
///
/// # Errors
/// [`NoWindow`] says why it cannot be opened.
pub fn start(asked: Asked) -> Result<(), NoWindow> {
    let machine = Machine {
        ahead: Ahead::of(&asked.paths),
        ..Machine::real()
    };
    let mut settings = machine.settings.as_deref().map(Settings::read).unwrap_or_default();
    if asked.window == WindowPlace::Reset {
        settings.place = None;
    }
    let language = asked.language.or_else(|| settings.language());
    let language = language.unwrap_or_else(Language::of_machine);
    let words = Words::of(language);
    let viewport = ViewportBuilder::default()
        .with_title(words.text("window-title"))
        .with_app_id("overslag")
        .with_icon(icon::icon());
    let options = NativeOptions {
        viewport: place::restored(viewport, settings.place),
        renderer: eframe::Renderer::Glow,
        ..NativeOptions::default()
    };
    let (paths, opens) = (asked.paths, asked.opens);
    let creator: eframe::AppCreator<'_> = Box::new(move |creation| {
        keep_through_a_fall(&machine, language);
        let mut app = App::on(machine, settings, &creation.egui_ctx, language);
        app.look_for_crashes();
        match opens {
            Opens::Apart => app.open(&paths),
            Opens::Compared => app.compare_files(&paths),
        }
        app.wait_for_files();
        Ok(Box::new(app))
    });
    renderer::run(asked.renderer, options, creator)
}
