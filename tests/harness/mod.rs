//! What shows that no figure is lost: see `tests/README.md`.
//!
//! A process that edits and saves is killed at random moments; afterwards nothing is missing. The process is this
//! very test binary, told by its environment to run [`writer`], or to be the program in its window ([`screen`]). How
//! often it is killed is said by `OVERSLAG_KILLS` and `OVERSLAG_SCREEN_KILLS`, else it is as often as every change
//! must pass.

#![allow(
    clippy::unwrap_used,
    reason = "a harness stops at the first thing it does not expect"
)]

mod fuzz;
mod kills;
mod oracle;
mod screen;
mod writer;

use std::path::{Path, PathBuf};

use files::Places;

/// Where a writer works, and how.
struct Ground(PathBuf);

impl Ground {
    fn file(&self) -> PathBuf {
        self.0.join("plan.ron")
    }

    fn places(&self) -> Places {
        Places::in_folder(&self.0.join("state"))
    }
}

/// The number that the title of a plan is, as the writer sets it.
fn number_of(plan: &model::Plan) -> Option<u64> {
    plan.settings().title.parse().ok()
}

/// A number that the environment asks for.
fn asked(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// The highest number that a crash left: recovered from journals, or in the file.
fn highest(folder: &Path, number_of: fn(&model::Plan) -> Option<u64>) -> Result<u64, String> {
    let ground = Ground(folder.to_owned());
    let saved = match files::open(&ground.file()) {
        Ok(opened) if opened.warnings.is_empty() => number_of(&opened.scenario.plan),
        Ok(opened) => return Err(format!("the file has warnings: {:?}", opened.warnings)),
        Err(files::OpenError::NotFound) => Some(0),
        Err(error) => return Err(format!("the file cannot be opened: {error:?}")),
    };
    let crashes = ground.places().crashes().map_err(|error| error.to_string())?;
    if let Some(journal) = crashes.unreadable.first() {
        return Err(format!("a journal cannot be read: {}", journal.display()));
    }
    if let Some(crash) = crashes.found.iter().find(|crash| crash.lost > 0) {
        return Err(format!("a journal is damaged: {crash:?}"));
    }
    let recovered = crashes.found.iter().filter_map(|crash| number_of(&crash.plan));
    Ok(recovered.chain(saved).max().unwrap_or(0))
}
