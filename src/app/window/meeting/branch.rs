//! The branch that a meeting works on: a redacted copy of the plan, what was tried in it, and the way back.

use std::time::SystemTime;

use model::{Delayed, Edit, EditError, History, Inclusion, Ledger, Plan, Proposal, ProposalEdit, ProposalId};

use super::difference::{difference, turned};

/// A redacted copy of a plan, every version of it in a meeting, and the meeting's trace.
pub struct Branch {
    start: Ledger,
    history: History,
    done: Vec<Deed>,
    undone: Vec<Deed>,
    trace: Vec<Entry>,
    snapshots: Vec<Snapshot>,
}

/// Something that was done in a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A proposal was left out.
    Without(ProposalId),
    /// A proposal was taken in.
    With(ProposalId),
    /// An alternative was chosen.
    Chosen(ProposalId),
    /// An alternative is no longer chosen.
    NotChosen(ProposalId),
    /// A set that meets the targets, or comes close, was put in.
    Needed,
    /// Something was moved by so many months.
    Delayed(Delayed, i64),
    /// This was undone.
    Undone(Box<Deed>),
    /// This was done again.
    Redone(Box<Deed>),
    /// Everything was put back as the meeting began.
    BackToStart,
    /// A snapshot of this name was brought back.
    Loaded(String),
    /// The state was kept under this name.
    Frozen(String),
}

/// An entry of the trace.
pub struct Entry {
    /// When it was done.
    pub at: SystemTime,
    /// What was done.
    pub deed: Deed,
    /// Every number before it.
    pub before: Ledger,
    /// Every number after it.
    pub after: Ledger,
}

/// A state that was kept under a name.
pub struct Snapshot {
    /// What it is called.
    pub name: String,
    /// Its plan and every number of it.
    pub ledger: Ledger,
}

impl Branch {
    /// A branch of a plan, without what a meeting may not see.
    pub fn of(plan: &Plan) -> Self {
        let history = History::of(&plan.redacted());
        Self {
            start: history.ledger().clone(),
            history,
            done: Vec::new(),
            undone: Vec::new(),
            trace: Vec::new(),
            snapshots: Vec::new(),
        }
    }

    /// The plan as it stands.
    pub const fn plan(&self) -> &Plan {
        self.history.plan()
    }

    /// Every number as it stands.
    pub const fn ledger(&self) -> &Ledger {
        self.history.ledger()
    }

    /// Everything that was done, in order of time.
    pub fn trace(&self) -> &[Entry] {
        &self.trace
    }

    /// What was kept, in order of time.
    pub fn snapshots(&self) -> &[Snapshot] {
        &self.snapshots
    }

    /// Every number as it stood after so many entries of the trace; as the meeting began after none.
    pub fn after(&self, entries: usize) -> &Ledger {
        let last = entries.checked_sub(1).and_then(|place| self.trace.get(place));
        last.map_or(&self.start, |entry| &entry.after)
    }

    /// How many proposals are not as the meeting began.
    pub fn changes(&self) -> usize {
        self.edits_to(self.plan()).len()
    }

    /// The proposals that are not as the meeting began.
    pub fn turned(&self) -> Vec<&Proposal> {
        turned(self.start.plan(), self.plan()).collect()
    }

    /// What leads from the plan as the meeting began to another version of it.
    pub fn edits_to(&self, version: &Plan) -> Vec<Edit> {
        difference(self.start.plan(), version)
    }

    /// Leaves a proposal out that was in, or takes it in that was out.
    ///
    /// # Errors
    /// [`EditError`] where a rule between proposals refuses it; everything is as it was.
    pub fn turn(&mut self, id: ProposalId, at: SystemTime) -> Result<(), EditError> {
        let (deed, wanted) = match self.plan().proposal(id).map(|proposal| proposal.inclusion) {
            Some(Inclusion::Included) => (Deed::Without(id), Inclusion::Excluded),
            Some(Inclusion::Excluded) => (Deed::With(id), Inclusion::Included),
            None => return Ok(()),
        };
        self.make(deed, &Edit::Proposal(id, ProposalEdit::Include(wanted)), at)
    }

    /// Puts everything back as the meeting began; a change like any other, and undoable.
    ///
    /// # Errors
    /// [`EditError`] where a rule between proposals refuses it.
    pub fn back_to_start(&mut self, at: SystemTime) -> Result<(), EditError> {
        let edits = difference(self.plan(), self.start.plan());
        self.make(Deed::BackToStart, &Edit::Batch(edits), at)
    }

    /// Keeps the state under a name.
    pub fn freeze(&mut self, name: &str, at: SystemTime) {
        let ledger = self.ledger().clone();
        self.snapshots.push(Snapshot {
            name: name.to_owned(),
            ledger: ledger.clone(),
        });
        self.note(Deed::Frozen(name.to_owned()), (at, ledger));
    }

    /// Brings a snapshot back; a change like any other, and undoable.
    ///
    /// # Errors
    /// [`EditError`] where a rule between proposals refuses it.
    pub fn load(&mut self, place: usize, at: SystemTime) -> Result<(), EditError> {
        let Some(snapshot) = self.snapshots.get(place) else {
            return Ok(());
        };
        let (name, version) = (snapshot.name.clone(), snapshot.ledger.plan().clone());
        self.bring_back(name, &version, at)
    }

    /// Goes on from where the branch stood after so many entries of the trace, which are called so; a change like any
    /// other, and undoable.
    ///
    /// # Errors
    /// [`EditError`] where a rule between proposals refuses it.
    pub fn return_to(&mut self, entries: usize, name: String, at: SystemTime) -> Result<(), EditError> {
        let version = self.after(entries).plan().clone();
        self.bring_back(name, &version, at)
    }

    fn bring_back(&mut self, name: String, version: &Plan, at: SystemTime) -> Result<(), EditError> {
        let edits = difference(self.plan(), version);
        self.make(Deed::Loaded(name), &Edit::Batch(edits), at)
    }

    /// Takes the last change back; says whether there was one.
    pub fn undo(&mut self, at: SystemTime) -> bool {
        let before = self.ledger().clone();
        let Some(deed) = self.done.pop() else { return false };
        self.history.undo();
        self.note(Deed::Undone(Box::new(deed.clone())), (at, before));
        self.undone.push(deed);
        true
    }

    /// Makes the change again that was last taken back; says whether there was one.
    pub fn redo(&mut self, at: SystemTime) -> bool {
        let before = self.ledger().clone();
        let Some(deed) = self.undone.pop() else { return false };
        self.history.redo();
        self.note(Deed::Redone(Box::new(deed.clone())), (at, before));
        self.done.push(deed);
        true
    }

    /// Makes a change as one step.
    ///
    /// # Errors
    /// [`EditError`] where the plan refuses it; everything is as it was.
    pub fn make(&mut self, deed: Deed, edit: &Edit, at: SystemTime) -> Result<(), EditError> {
        let before = self.ledger().clone();
        self.history.edit(edit)?;
        if !before.plan().is(self.plan()) {
            self.done.push(deed.clone());
            self.undone.clear();
            self.note(deed, (at, before));
        }
        Ok(())
    }

    fn note(&mut self, deed: Deed, (at, before): (SystemTime, Ledger)) {
        let after = self.ledger().clone();
        self.trace.push(Entry {
            at,
            deed,
            before,
            after,
        });
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::time::UNIX_EPOCH;

    use model::{Ledger, Link, LinkId, Plan, ProposalId, Relation, RulesEdit};
    use proptest::prelude::{Strategy, prop_assert_eq, proptest};
    use proptest::sample::Index;

    use super::Branch;
    use crate::window::meeting::difference::difference;

    fn plan() -> Plan {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios/norddjurs-2023-maal.ron");
        files::open(&path).unwrap().scenario.plan
    }

    fn numbered(plan: &Plan, number: &str) -> ProposalId {
        plan.proposals().find(|row| &*row.number == number).unwrap().id
    }

    #[derive(Clone, Debug)]
    enum Step {
        Turn(Index),
        Undo,
        Redo,
        Start,
        Freeze,
        Load(Index),
        Return(Index),
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        use proptest::prelude::{Just, any, prop_oneof};
        let step = prop_oneof![
            4 => any::<Index>().prop_map(Step::Turn),
            2 => Just(Step::Undo),
            1 => Just(Step::Redo),
            1 => Just(Step::Start),
            1 => Just(Step::Freeze),
            1 => any::<Index>().prop_map(Step::Load),
            1 => any::<Index>().prop_map(Step::Return),
        ];
        proptest::collection::vec(step, 0..24)
    }

    fn take(branch: &mut Branch, step: &Step, ids: &[ProposalId]) {
        let at = UNIX_EPOCH;
        match step {
            Step::Turn(index) => branch.turn(*index.get(ids), at).unwrap(),
            Step::Undo => drop(branch.undo(at)),
            Step::Redo => drop(branch.redo(at)),
            Step::Start => branch.back_to_start(at).unwrap(),
            Step::Freeze => branch.freeze("kl. 14.30", at),
            Step::Load(index) if !branch.snapshots().is_empty() => {
                let place = index.index(branch.snapshots().len());
                branch.load(place, at).unwrap();
            }
            Step::Load(_) => {}
            Step::Return(index) => {
                let entries = index.index(branch.trace().len() + 1);
                branch.return_to(entries, "før".to_owned(), at).unwrap();
            }
        }
    }

    proptest! {
        #[test]
        fn the_trace_leads_from_the_start_to_the_same_plan_and_so_do_the_edits(steps in steps()) {
            let plan = plan();
            let ids: Vec<ProposalId> = plan.proposals().map(|row| row.id).collect();
            let mut branch = Branch::of(&plan);
            for step in &steps {
                take(&mut branch, step, &ids);
            }
            let mut replayed = plan.redacted();
            for entry in branch.trace() {
                let edits = difference(entry.before.plan(), entry.after.plan());
                replayed = replayed.edited(&model::Edit::Batch(edits)).unwrap();
                prop_assert_eq!(&replayed, entry.after.plan());
            }
            prop_assert_eq!(&replayed, branch.plan());
            let totals = |ledger: &Ledger| ledger.totals(model::AreaId::WHOLE, model::Coverage::All);
            for entries in 0..=branch.trace().len() {
                let then = branch.after(entries);
                let kept = plan.edited(&model::Edit::Batch(branch.edits_to(then.plan()))).unwrap();
                prop_assert_eq!(&kept.redacted(), then.plan());
                prop_assert_eq!(totals(then), totals(&Ledger::of(&kept)));
            }
            prop_assert_eq!(branch.after(branch.trace().len()).plan(), branch.plan());
        }
    }

    #[test]
    fn a_change_that_is_taken_back_is_no_change_but_stays_in_the_trace() {
        let plan = plan();
        let mut branch = Branch::of(&plan);
        let id = numbered(&plan, "VPU 12");
        branch.turn(id, UNIX_EPOCH).unwrap();
        assert_eq!((branch.changes(), branch.trace().len()), (1, 1));
        assert!(branch.undo(UNIX_EPOCH));
        assert_eq!((branch.changes(), branch.trace().len()), (0, 2));
        assert!(!branch.undo(UNIX_EPOCH));
    }

    #[test]
    fn what_a_rule_refuses_leaves_no_trace() {
        let plan = plan();
        let link = Link {
            id: LinkId(1),
            name: "VPU 12 kræver VPU 5".into(),
            from: numbered(&plan, "VPU 12"),
            to: numbered(&plan, "VPU 5"),
            relation: Relation::Requires,
        };
        let plan = plan.edited(&model::Edit::Rules(RulesEdit::PutLink(link))).unwrap();
        let mut branch = Branch::of(&plan);
        assert!(branch.turn(numbered(&plan, "VPU 5"), UNIX_EPOCH).is_err());
        assert_eq!((branch.changes(), branch.trace().len()), (0, 0));
    }
}
