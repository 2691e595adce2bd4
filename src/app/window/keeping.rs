//! What keeps an open scenario's work safe: its journal, that its file is ours, and a watch on the disk.

use std::io;
use std::path::Path;

use egui::Context;
use files::{
    Change, Claim, Hash, Journal, JournalError, JournalStep, Opened, Ownership, Places, Safeguard, Saved, Scenario,
    Watch,
};
use model::Plan;

/// What keeps the work safe; nothing of it where no place is known to keep anything in.
#[derive(Default)]
pub struct Keeping {
    journal: Option<Journal>,
    ownership: Option<Ownership>,
    watch: Option<Watch>,
    trouble: Option<Trouble>,
    unconfirmed: Option<io::ErrorKind>,
}

/// Why the last change is not safe yet.
#[derive(Debug)]
pub enum Trouble {
    /// It could not be kept.
    NotKept(JournalError),
    /// It could be lost in a power failure.
    NotConfirmed(io::ErrorKind),
}

/// Where and how a scenario's work is kept.
#[derive(Clone)]
pub struct Keeper {
    /// The program's own places.
    pub places: Places,
    /// What is woken when a file changes.
    pub context: Context,
}

impl Keeper {
    /// Keeps the work on a scenario that no file holds.
    pub fn untitled(&self, scenario: &Scenario) -> Keeping {
        let mut keeping = Keeping::default();
        keeping.begin(self.places.journal(scenario, None));
        keeping
    }

    /// Keeps the work on a file that is ours.
    pub fn file(&self, scenario: &Scenario, (path, hash): (&Path, Hash), ownership: Ownership) -> Keeping {
        let journal = self.places.journal(scenario, Some((path, hash)));
        self.ours((path, hash), (journal, ownership))
    }

    /// Keeps the work on a file that is ours and was just opened.
    pub fn opened(&self, path: &Path, opened: &Opened, ownership: Ownership) -> Keeping {
        let journal = self.places.journal_of(path, opened);
        self.ours((path, opened.hash), (journal, ownership))
    }

    fn ours(&self, (path, hash): (&Path, Hash), (journal, ownership): (Begun, Ownership)) -> Keeping {
        let mut keeping = Keeping {
            ownership: Some(ownership),
            ..self.watched(path, hash)
        };
        keeping.begin(journal);
        keeping
    }

    /// Only watches a file that is not ours.
    pub fn watched(&self, path: &Path, hash: Hash) -> Keeping {
        Keeping {
            watch: self.watch(path, hash),
            ..Keeping::default()
        }
    }

    /// Goes on with a journal that a crash left behind.
    pub fn resumed(&self, journal: Journal, file: Option<(&Path, Hash)>) -> Keeping {
        let mut keeping = Keeping::default();
        if let Some((path, hash)) = file {
            keeping.ownership = ours(path);
            keeping.watch = self.watch(path, hash);
        }
        keeping.journal = Some(journal);
        keeping
    }

    /// Begins what the work on a scenario lacked when it was saved.
    pub fn begun(&self, scenario: &Scenario, (path, hash): (&Path, Hash), lacks: Lacks) -> KeepingBegun {
        KeepingBegun {
            claimed: lacks.claim.then(|| (ours(path), self.watch(path, hash))),
            journal: lacks.journal.then(|| self.places.journal(scenario, Some((path, hash)))),
        }
    }

    fn watch(&self, path: &Path, hash: Hash) -> Option<Watch> {
        let context = self.context.clone();
        // A file that cannot be watched is compared when it is saved.
        Watch::start(path, hash, move || context.request_repaint()).ok()
    }
}

/// What the work on a scenario lacks to be safe where it is saved.
#[derive(Clone, Copy, Debug)]
pub struct Lacks {
    /// That the file is claimed and watched.
    pub claim: bool,
    /// A journal.
    pub journal: bool,
}

/// What was begun to keep the work safe where a scenario was saved.
pub struct KeepingBegun {
    claimed: Option<(Option<Ownership>, Option<Watch>)>,
    journal: Option<Begun>,
}

fn ours(path: &Path) -> Option<Ownership> {
    match files::claim(path) {
        Claim::Ours(ownership) => Some(ownership),
        Claim::Theirs(_) | Claim::Impossible(_) => None,
    }
}

impl KeepingBegun {
    /// Ends it on purpose, where it is not needed any more.
    pub fn end(self) {
        if let Some(Ok(journal)) = self.journal {
            // Where it cannot be removed, it is looked at again at the next start; nothing is lost by that.
            let _looked_at_again = journal.close();
        }
    }
}

/// A journal that was begun, or why not.
type Begun = Result<Journal, JournalError>;

impl Keeping {
    fn begin(&mut self, journal: Begun) {
        match journal {
            Ok(journal) => self.journal = Some(journal),
            Err(error) => self.trouble = Some(Trouble::NotKept(error)),
        }
    }

    /// Keeps a step that was taken.
    pub fn record(&mut self, step: JournalStep<'_>, after: &Plan) {
        if let Some(Err(error)) = self.journal.as_mut().map(|journal| journal.record(step, after)) {
            self.trouble = Some(Trouble::NotKept(error));
        }
    }

    /// What is lacking in the scenario's own file: all of it where that was only read until now.
    pub const fn lacks(&self) -> Lacks {
        Lacks {
            claim: self.ownership.is_none(),
            journal: self.journal.is_none(),
        }
    }

    /// Takes note that a file holds a version now.
    pub fn saved(&mut self, path: &Path, saved: &Saved, scenario: &Scenario) {
        if let Some(Err(error)) = self
            .journal
            .as_mut()
            .map(|journal| journal.saved(path, saved, scenario))
        {
            self.trouble = Some(Trouble::NotKept(error));
        }
        if let Some(watch) = &self.watch {
            watch.knows(saved.hash);
        }
    }

    /// Goes on with what was begun while a version was saved, on the plan as it stands.
    pub fn go_on(&mut self, mut begun: KeepingBegun, now: &Plan) {
        if let Some(claimed) = begun.claimed.take() {
            (self.ownership, self.watch) = claimed;
        }
        if self.journal.is_some() {
            return begun.end();
        }
        if let Some(journal) = begun.journal {
            self.begin(journal);
            // What was done since the save began is not in it.
            self.record(JournalStep::Replace, now);
        }
    }

    /// Begins anew with what the file holds now.
    pub fn reopened(&mut self, path: &Path, opened: &Opened, keeper: &Keeper) {
        if let Some(old) = self.journal.take() {
            self.begin(keeper.places.journal_of(path, opened));
            // Where it cannot be removed, it is asked about; nothing is lost by that.
            let _asked_about = old.close();
        }
        if let Some(watch) = &self.watch {
            watch.knows(opened.hash);
        }
    }

    /// What happened to the file on the disk since it was last asked.
    pub fn change(&self) -> Option<Change> {
        self.watch.as_ref().and_then(Watch::change)
    }

    /// Has the disk looked at now.
    pub fn look(&self) {
        if let Some(watch) = &self.watch {
            watch.look();
        }
    }

    /// Why the last change is not safe yet, said once.
    pub fn trouble(&mut self) -> Option<Trouble> {
        let unconfirmed = self.journal.as_ref().and_then(Journal::trouble);
        let new = unconfirmed.filter(|kind| self.unconfirmed != Some(*kind));
        self.unconfirmed = unconfirmed;
        self.trouble.take().or_else(|| new.map(Trouble::NotConfirmed))
    }

    /// What has the disk confirm everything while the program falls over.
    pub fn safeguard(&self) -> Option<Safeguard> {
        self.journal.as_ref().map(Journal::safeguard)
    }

    /// Ends it on purpose: nothing of it is asked about when the program starts again.
    pub fn end(&mut self) {
        if let Some(journal) = self.journal.take() {
            // Where it cannot be removed, it is asked about; nothing is lost by that.
            let _asked_about = journal.close();
        }
        self.ownership = None;
        self.watch = None;
    }
}
