//! An open scenario: its plan with every version, and the file it belongs to.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use files::{Hash, Opened, Scenario};
use model::{Edit, EditError, Finding, FoundRow, History, Ledger, Plan, ProposalId};

/// An open scenario.
pub struct Document {
    scenario: Scenario,
    history: History,
    begun: Plan,
    saved: Option<Plan>,
    origin: Option<Origin>,
    findings: Findings,
}

/// The file that a scenario was opened from or last saved in.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Where it is.
    pub path: PathBuf,
    /// What its bytes were known by then.
    pub hash: Hash,
}

/// What an analyst should look at, as of one version of the plan.
struct Findings {
    plan: Plan,
    found: Vec<Finding>,
    muted: Vec<Finding>,
    rows: BTreeSet<ProposalId>,
}

impl Findings {
    fn of(ledger: &Ledger) -> Self {
        let all = ledger.findings().into_iter();
        let (found, muted): (Vec<Finding>, Vec<Finding>) = all.partition(|finding| finding.muted.is_none());
        let rows = found.iter().flat_map(|finding| finding.kind.rows());
        let proposal = |row: FoundRow| match row {
            FoundRow::Proposal(id) => Some(id),
            _ => None,
        };
        Self {
            plan: ledger.plan().clone(),
            rows: rows.filter_map(proposal).collect(),
            found,
            muted,
        }
    }
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
            findings,
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
        &self.findings.found
    }

    /// What somebody has looked at and put aside, and still is so.
    pub fn muted_findings(&self) -> &[Finding] {
        &self.findings.muted
    }

    /// Whether there is something to look at in a proposal.
    pub fn has_finding(&self, id: ProposalId) -> bool {
        self.findings.rows.contains(&id)
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
        self.look();
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
        self.look();
        undone
    }

    /// Makes the change again that was last undone; says whether there was one.
    pub fn redo(&mut self) -> bool {
        let redone = self.history.redo();
        self.look();
        redone
    }

    /// Takes note that a file holds this version now.
    pub fn keep(&mut self, scenario: Scenario, origin: Origin) {
        self.saved = Some(scenario.plan.clone());
        self.scenario = scenario;
        self.origin = Some(origin);
    }

    fn look(&mut self) {
        if !self.findings.plan.is(self.history.plan()) {
            self.findings = Findings::of(self.history.ledger());
        }
    }
}
