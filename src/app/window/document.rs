//! An open scenario: its plan with every version, and the file it belongs to.

use std::path::{Path, PathBuf};

use egui::Context;
use files::{Claim, Hash, JournalStep, Opened, Resumed, Safeguard, Saved, Scenario};
use model::{AreaId, Edit, EditError, Finding, History, Ledger, Plan, ProposalId};

use super::findings::Findings;
use super::keeping::{Keeper, Keeping, KeepingBegun, Lacks};

/// An open scenario.
pub struct Document {
    scenario: Scenario,
    history: History,
    begun: Plan,
    saved: Option<Plan>,
    origin: Option<Origin>,
    copy_of: Option<PathBuf>,
    findings: Findings,
    keeping: Keeping,
    hold: Hold,
}

/// Whether a scenario may be changed here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// It may.
    Ours,
    /// Somebody else has its file open, or it cannot be written to: it can only be read.
    ReadOnly,
}

/// The file that a scenario was opened from or last saved in.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Where it is.
    pub path: PathBuf,
    /// What its bytes were known by then.
    pub hash: Hash,
}

impl Document {
    /// A scenario that no file holds yet.
    pub fn new(scenario: Scenario) -> Self {
        let history = History::of(&scenario.plan);
        let findings = Findings::of(history.ledger());
        Self {
            begun: scenario.plan.clone(),
            scenario,
            history,
            saved: None,
            origin: None,
            copy_of: None,
            findings,
            keeping: Keeping::default(),
            hold: Hold::Ours,
        }
    }

    /// A scenario that was read from a file.
    pub fn opened(path: &Path, opened: Opened) -> Self {
        let saved = Some(opened.scenario.plan.clone());
        let origin = Some(Origin {
            path: path.to_owned(),
            hash: opened.hash,
        });
        Self {
            saved,
            origin,
            ..Self::new(opened.scenario)
        }
    }

    /// The same, with its work kept safe.
    #[must_use]
    pub fn kept(mut self, keeping: Keeping) -> Self {
        self.keeping = keeping;
        self
    }

    /// The same, only to be read.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.hold = Hold::ReadOnly;
        self
    }

    /// What a crash left behind, with every step that could be recovered.
    pub fn resumed(resumed: Resumed, keeper: &Keeper) -> Self {
        let Resumed {
            file,
            copy_of,
            base,
            plan,
            journal,
        } = resumed;
        let place = file.as_ref().map(|(path, hash)| (path.as_path(), *hash));
        let keeping = keeper.resumed(journal, place);
        let history = History::of(&plan);
        let findings = Findings::of(history.ledger());
        Self {
            saved: file.is_some().then(|| base.plan.clone()),
            begun: base.plan.clone(),
            scenario: base,
            history,
            origin: file.map(|(path, hash)| Origin { path, hash }),
            copy_of,
            findings,
            keeping,
            hold: Hold::Ours,
        }
    }

    /// Becomes a copy that no file holds, and may be changed.
    pub fn become_copy(&mut self, keeper: Option<&Keeper>) {
        self.keeping.end();
        self.begun = self.scenario.plan.clone();
        self.saved = None;
        self.copy_of = self.origin.take().map(|origin| origin.path);
        self.hold = Hold::Ours;
        if let Some(keeper) = keeper {
            self.keeping = keeper.untitled(&self.scenario);
        }
    }

    /// Puts what its file holds now in place of what it was; going back is not possible, but what it
    /// was is kept elsewhere.
    pub fn reopened(&mut self, opened: Opened, keeper: Option<&Keeper>) {
        let Some(origin) = &self.origin else { return };
        let (path, hold) = (origin.path.clone(), self.hold);
        let mut keeping = std::mem::take(&mut self.keeping);
        if let Some(keeper) = keeper {
            keeping.reopened(&path, &opened, keeper);
        }
        let fresh = Self::opened(&path, opened);
        *self = Self { keeping, hold, ..fresh };
    }

    /// Takes its file over from whoever had it open; says where it could not be had.
    pub fn take_over(&mut self, keeper: &Keeper) -> Option<(PathBuf, Claim)> {
        let Origin { path, hash } = self.origin.as_ref()?;
        match files::take_over(path) {
            Claim::Ours(ownership) => {
                self.keeping = keeper.file(&self.scenario, (path, *hash), ownership);
                self.hold = Hold::Ours;
                None
            }
            refused => Some((path.clone(), refused)),
        }
    }

    /// Whether it may be changed here.
    pub const fn hold(&self) -> Hold {
        self.hold
    }

    /// What keeps its work safe.
    pub const fn keeping(&mut self) -> &mut Keeping {
        &mut self.keeping
    }

    /// What has the disk confirm its journal while the program falls over.
    pub fn safeguard(&self) -> Option<Safeguard> {
        self.keeping.safeguard()
    }

    /// The plan as it stands.
    pub const fn plan(&self) -> &Plan {
        self.history.plan()
    }

    /// Every number of the plan as it stands.
    pub const fn ledger(&self) -> &Ledger {
        self.history.ledger()
    }

    /// The file it belongs to, where it has one.
    pub const fn origin(&self) -> Option<&Origin> {
        self.origin.as_ref()
    }

    /// The file that it began as a copy of, as long as it has none of its own.
    pub fn copy_of(&self) -> Option<&Path> {
        self.copy_of.as_deref().filter(|_| self.origin.is_none())
    }

    /// The scenario as a file would hold it now.
    pub fn scenario(&self) -> Scenario {
        self.scenario.with_plan(self.plan())
    }

    /// The plan as its file holds it; nothing where no file does.
    pub const fn saved(&self) -> Option<&Plan> {
        self.saved.as_ref()
    }

    /// What an analyst should look at in the plan as it stands.
    pub fn findings(&self) -> &[Finding] {
        self.findings.open()
    }

    /// What there is to look at in a proposal and its lines.
    pub fn findings_of(&self, id: ProposalId) -> impl Iterator<Item = &Finding> {
        self.findings.about(id)
    }

    /// What there is to look at in the rows of an area and its sums.
    pub fn findings_in(&self, area: AreaId) -> impl Iterator<Item = &Finding> {
        self.findings.within(area)
    }

    /// Whether an area's sum adds money that comes once to money that comes back, muted or not.
    pub fn mixes(&self, area: AreaId) -> bool {
        self.findings.mixed(area)
    }

    /// What somebody has looked at and put aside, and still is so.
    pub fn muted_findings(&self) -> &[Finding] {
        self.findings.muted()
    }

    /// Whether there is something to look at in a proposal.
    pub fn has_finding(&self, id: ProposalId) -> bool {
        self.findings.speak_of(id)
    }

    /// Whether something would be lost with it; undoing back to what its file holds, or to what it
    /// began with, takes that away.
    pub fn is_changed(&self) -> bool {
        !self.saved.as_ref().unwrap_or(&self.begun).is(self.plan())
    }

    /// Makes one undoable change; an edit that changes nothing leaves no trace.
    ///
    /// # Errors
    /// [`EditError`] where the edit is refused; everything is as it was.
    pub fn edit(&mut self, edit: &Edit) -> Result<(), EditError> {
        self.history.edit(edit)?;
        self.keeping.record(JournalStep::Edit(edit), self.history.plan());
        Ok(())
    }

    /// Whether there is a change to go back from.
    pub const fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a change to make again.
    pub const fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Goes back one change, if there is one; says whether there was.
    pub fn undo(&mut self) -> bool {
        let undone = self.history.undo();
        if undone {
            self.keeping.record(JournalStep::Undo, self.history.plan());
        }
        undone
    }

    /// Makes the change again that was last undone; says whether there was one.
    pub fn redo(&mut self) -> bool {
        let redone = self.history.redo();
        if redone {
            self.keeping.record(JournalStep::Redo, self.history.plan());
        }
        redone
    }

    /// What the work on it lacks to be safe once it is saved in a file.
    pub fn lacks(&self, path: &Path) -> Lacks {
        let own = self.origin.as_ref().is_some_and(|origin| origin.path == path);
        let lacks = self.keeping.lacks();
        Lacks {
            claim: lacks.claim || !own,
            ..lacks
        }
    }

    /// Takes note that a file holds this version now, and of what was begun to keep the work on it safe.
    pub fn keep(&mut self, path: &Path, (saved, scenario): (&Saved, Scenario), begun: Option<KeepingBegun>) {
        self.keeping.saved(path, saved, &scenario);
        if let Some(begun) = begun {
            self.keeping.go_on(begun, self.history.plan());
        }
        self.saved = Some(scenario.plan.clone());
        self.scenario = scenario;
        self.origin = Some(Origin {
            path: path.to_owned(),
            hash: saved.hash,
        });
        self.hold = Hold::Ours;
    }

    /// Has the findings follow the plan as it stands.
    pub fn look(&mut self, context: &Context) {
        self.findings.follow(self.history.ledger(), context);
    }
}

#[cfg(test)]
mod tests {
    use files::{Places, Replacing};
    use model::SettingsEdit;

    use super::*;
    use crate::window::samples::Sample;

    #[test]
    fn what_is_done_while_a_save_begins_its_journal_is_recovered() {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::in_folder(&folder.path().join("kept"));
        let keeper = Keeper {
            places: places.clone(),
            context: Context::default(),
        };
        let path = folder.path().join("plan.ron");
        let mut document = Document::new(Sample::Aarhus.copy().unwrap());
        let (scenario, lacks) = (document.scenario(), document.lacks(&path));
        let saved = places.save(&path, &scenario, Replacing::Nothing).unwrap();
        let begun = keeper.begun(&scenario, (&path, saved.hash), lacks);
        for title in ["one", "two"] {
            let edit = Edit::Settings(SettingsEdit::Title(title.into()));
            document.edit(&edit).unwrap();
        }
        document.keep(&path, (&saved, scenario), Some(begun));
        assert!(document.undo());
        let plan = document.plan().clone();
        drop(document);
        let crashes = places.crashes().unwrap().found;
        let plans: Vec<_> = crashes.iter().map(|crash| &crash.plan).collect();
        assert_eq!(plans, [&plan]);
    }
}
