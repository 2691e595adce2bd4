//! What opening a file does, off the screen's thread: reads it, claims it, and begins its journal.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};

use files::{Claim, OpenError, Opened, Outside, Owner, Scenario, ScenarioId};
use model::Plan;

use super::document::Document;
use super::jobs::Done;
use super::keeping::Keeper;

/// A file that was opened, and what there is to say of it.
pub struct Opening {
    /// The scenario.
    pub document: Document,
    /// Who else has it, and what became of it.
    pub said: Said,
}

/// What there is to say of a file that was opened.
#[derive(Default)]
pub struct Said {
    /// Who else has it open.
    pub owner: Option<Owner>,
    /// Why it can only be read.
    pub impossible: Option<io::Error>,
    /// The newest version known, where the file was changed outside the program, and what it holds now.
    pub outside: Option<(Outside, Plan)>,
    /// Copies of it that a sync tool made.
    pub copies: Vec<PathBuf>,
}

/// A file that is being read.
pub type Read = JoinHandle<Result<Opened, OpenError>>;

/// Files that are read while there is no window yet to show them in.
#[derive(Default)]
pub struct Ahead(HashMap<PathBuf, Read>);

impl Ahead {
    /// Begins to read files.
    pub fn of(paths: &[PathBuf]) -> Self {
        let paths = paths.iter().filter_map(|path| std::path::absolute(path).ok());
        Self(
            paths
                .map(|path| (path.clone(), thread::spawn(move || files::open(&path))))
                .collect(),
        )
    }

    /// A file that was begun to be read; each is given once, for later it may hold something else.
    pub fn take(&mut self, path: &Path) -> Option<Read> {
        self.0.remove(path)
    }
}

/// Opens a file that may be read already, and keeps the work on it safe where a place for that is known.
pub fn opened(path: PathBuf, read: Option<Read>, keeper: Option<&Keeper>) -> Done {
    let read = read.and_then(|read| read.join().ok());
    files::tidy(&path);
    match read.unwrap_or_else(|| files::open(&path)) {
        Ok(opened) => {
            let mut opening = opening(&path, opened, keeper);
            opening.said.copies = files::conflicted_copies(&path);
            Done::Opened(path, Box::new(opening))
        }
        Err(error) => {
            let backups = keeper.and_then(|keeper| keeper.places.backups(&path).ok());
            Done::NotOpened(path, Box::new(error), backups.unwrap_or_default())
        }
    }
}

fn opening(path: &Path, opened: Opened, keeper: Option<&Keeper>) -> Opening {
    let Some(keeper) = keeper else {
        return Opening {
            document: Document::opened(path, opened),
            said: Said::default(),
        };
    };
    let outside = keeper.places.edited_outside(path, &opened);
    let outside = outside.map(|outside| (outside, opened.scenario.plan.clone()));
    let (document, said) = match files::claim(path) {
        Claim::Ours(ownership) => {
            let keeping = keeper.opened(path, &opened, ownership);
            (Document::opened(path, opened).kept(keeping), Said::default())
        }
        refused => {
            let keeping = keeper.watched(path, opened.hash);
            let document = Document::opened(path, opened).kept(keeping).read_only();
            (document, Said::of_claim(refused))
        }
    };
    let said = Said { outside, ..said };
    Opening { document, said }
}

impl Said {
    /// That a file could not be claimed.
    pub fn of_claim(claim: Claim) -> Self {
        let (owner, impossible) = match claim {
            Claim::Ours(_) => (None, None),
            Claim::Theirs(owner) => (Some(owner), None),
            Claim::Impossible(error) => (None, Some(error)),
        };
        Self {
            owner,
            impossible,
            ..Self::default()
        }
    }
}

/// Begins a scenario that no file holds.
pub fn begun(scenario: Scenario, keeper: Option<&Keeper>) -> Done {
    let keeping = keeper.map(|keeper| keeper.untitled(&scenario)).unwrap_or_default();
    Done::Begun(Box::new(Document::new(scenario).kept(keeping)))
}

/// A scenario under a name of its own; under the old one where there is no chance to be had.
pub fn copy_of(scenario: Scenario) -> Scenario {
    match getrandom::u64() {
        Ok(id) => Scenario::new(ScenarioId(id), scenario.plan),
        Err(_) => scenario,
    }
}
