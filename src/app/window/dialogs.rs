//! The system's file dialogs; a trait, so that tests can answer in a user's place.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use rfd::FileDialog;

/// What a user is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What the dialog is for.
    pub purpose: Purpose,
    /// What stands in its title.
    pub title: String,
    /// The kinds of files that are wanted, the likeliest first.
    pub kinds: Vec<FileKind>,
    /// Where to look first.
    pub folder: Option<PathBuf>,
}

/// A kind of files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileKind {
    /// What such files are called.
    pub name: String,
    /// How their names end.
    pub ending: &'static str,
}

/// What a file dialog is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Files to be opened.
    Open,
    /// A file to be saved in, with the name that is suggested.
    Save(String),
}

/// What a user answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// These files, at least one.
    Files(Vec<PathBuf>),
    /// Nothing, after all.
    Nothing,
    /// The system has no such dialog.
    NoDialog,
}

/// Asks a user for files. It may take as long as it likes: it is called off the screen's thread.
pub trait Dialogs: Send + Sync {
    /// Asks, and waits for the answer.
    fn ask(&self, wanted: &Wanted) -> Answer;
}

/// The dialogs of the system.
pub struct Native;

/// Nobody answers sooner than this: such a dialog never stood on the screen.
const SOONEST: Duration = Duration::from_millis(150);

impl Dialogs for Native {
    fn ask(&self, wanted: &Wanted) -> Answer {
        let began = Instant::now();
        let files = shown(wanted);
        match files {
            Some(files) if !files.is_empty() => Answer::Files(files),
            _ if began.elapsed() < SOONEST => Answer::NoDialog,
            _ => Answer::Nothing,
        }
    }
}

fn shown(wanted: &Wanted) -> Option<Vec<PathBuf>> {
    let mut dialog = FileDialog::new().set_title(&wanted.title);
    for kind in &wanted.kinds {
        dialog = dialog.add_filter(&kind.name, &[kind.ending]);
    }
    if let Some(folder) = &wanted.folder {
        dialog = dialog.set_directory(folder);
    }
    match &wanted.purpose {
        Purpose::Open => dialog.pick_files(),
        Purpose::Save(name) => dialog.set_file_name(name).save_file().map(|file| vec![file]),
    }
}
