//! 'Hvad skal der til?' in a meeting: what was asked, what was answered, and what the keys do there.

use std::sync::Arc;

use model::{Kind, Ledger, Plan, Proposal, ProposalId};

use super::Meeting;
use super::branch::Deed;
use super::keys::Ask;
use super::rows;
use super::sheet::Sheet;
use crate::solver::{Aim, Answer, Found, Inquiry, Question, Stance, Watch, can_be_chosen};
use crate::window::action::Action;
use crate::window::view::View;
use crate::words::Words;

/// What it takes: the question, and the answer once it is there.
pub struct Needed {
    /// What can be chosen, in the order of print.
    pub rows: Vec<ProposalId>,
    /// What is wanted.
    pub question: Question,
    /// What is seen of the search.
    pub watch: Arc<Watch>,
    /// What was found.
    pub answer: Option<Answer>,
    /// Where the cursor is: among the sets, then among the proposals.
    pub place: usize,
    /// The proposal that the cursor stays on when the answer comes, by its place.
    stays: Option<usize>,
}

/// What the cursor is on.
#[derive(Clone, Copy)]
pub enum On<'a> {
    /// A set.
    Set(&'a Found),
    /// A proposal.
    Proposal(ProposalId),
}

impl Needed {
    fn of(plan: &Plan, rows: Vec<ProposalId>) -> Self {
        let choosable = |id: &ProposalId| plan.proposal(*id).is_some_and(|row| can_be_chosen(plan, row));
        Self {
            rows: rows.into_iter().filter(choosable).collect(),
            question: Question::default(),
            watch: Arc::default(),
            answer: None,
            place: 0,
            stays: None,
        }
    }

    /// The sets that were found.
    pub fn sets(&self) -> &[Found] {
        match &self.answer {
            Some(Answer::Met(sets, _)) => sets,
            Some(Answer::Missing(set, _)) => std::slice::from_ref(set.as_ref()),
            _ => &[],
        }
    }

    /// What the cursor is on.
    pub fn on(&self) -> Option<On<'_>> {
        let sets = self.sets();
        if let Some(set) = sets.get(self.place) {
            return Some(On::Set(set));
        }
        let row = self
            .place
            .checked_sub(sets.len())
            .and_then(|place| self.rows.get(place));
        row.map(|id| On::Proposal(*id))
    }

    /// Every number with the set that the cursor is on.
    pub fn proposed(&self) -> Option<&Ledger> {
        match self.on()? {
            On::Set(set) => Some(&set.ledger),
            On::Proposal(_) => None,
        }
    }

    /// Whether the search goes on.
    pub fn searches(&self) -> bool {
        self.answer.is_none() && !self.watch.is_stopped()
    }

    /// How many places there are for the cursor.
    fn places(&self) -> usize {
        self.sets().len().saturating_add(self.rows.len())
    }

    /// The next stance of a proposal: free, in, out, wished for, free.
    fn turn(&mut self, id: ProposalId) {
        let next = match self.question.stances.get(&id) {
            None => Some(Stance::In),
            Some(Stance::In) => Some(Stance::Out),
            Some(Stance::Out) => Some(Stance::Wished),
            Some(Stance::Wished) => None,
        };
        match next {
            Some(stance) => self.question.stances.insert(id, stance),
            None => self.question.stances.remove(&id),
        };
    }

    fn turn_aim(&mut self) {
        self.question.aim = match self.question.aim {
            Aim::FewestChanges => Aim::FewestProposals,
            Aim::FewestProposals => Aim::FewestChanges,
        };
    }

    /// Asks anew; what was asked before no longer matters. The cursor stays on its proposal.
    fn ask(&mut self, ledger: &Ledger) -> Inquiry {
        self.stays = self
            .place
            .checked_sub(self.sets().len())
            .filter(|_| self.answer.is_some());
        self.place = self.stays.unwrap_or(0);
        self.watch.stop();
        self.watch = Arc::default();
        self.answer = None;
        Inquiry {
            ledger: ledger.clone(),
            question: self.question.clone(),
            watch: Arc::clone(&self.watch),
        }
    }
}

impl Meeting {
    /// Shows what it takes, as the meeting stands now; what was decided before on that sheet still holds.
    pub(super) fn ask_what_is_needed(&mut self) -> Inquiry {
        let ledger = self.branch.ledger();
        let all = rows::shown(ledger, &View::of(ledger.plan()), None);
        let mut needed = Needed::of(ledger.plan(), all);
        if let Some(before) = self.needed.take() {
            needed.question = before.question;
        }
        let inquiry = needed.ask(ledger);
        self.needed = Some(needed);
        self.sheet = Some(Sheet::Needed);
        self.side = None;
        self.scroll = 0.0;
        inquiry
    }

    /// Takes an answer in, where it is the one that is waited for.
    pub(super) fn take_answer(&mut self, watch: &Arc<Watch>, answer: Answer) {
        let Some(needed) = &mut self.needed else { return };
        if Arc::ptr_eq(&needed.watch, watch) {
            // On a proposal that was turned the cursor stays; else it goes to the best set.
            needed.answer = Some(answer);
            let sets = needed.sets().len();
            needed.place = needed.stays.map_or(0, |place| place.saturating_add(sets));
        }
    }

    /// Does what a key asks for on the sheet of what it takes.
    pub(super) fn in_needed(&mut self, ask: &Ask, words: &Words) -> Option<Action> {
        let needed = self.needed.as_mut()?;
        let last = needed.places().saturating_sub(1);
        let go = |place: &mut usize, rows: isize| *place = place.saturating_add_signed(rows).min(last);
        match ask {
            Ask::Rows(count) => go(&mut needed.place, *count),
            Ask::Screens(count) => go(&mut needed.place, count.saturating_mul(8)),
            Ask::First => needed.place = 0,
            Ask::Last => needed.place = last,
            Ask::Years(_) => {
                needed.turn_aim();
                return Some(needed.ask(self.branch.ledger()).into());
            }
            Ask::Turn => return self.turn_stance(),
            Ask::Enter => self.put_set(words),
            Ask::Out | Ask::Needed | Ask::Leave => self.leave_needed(),
            Ask::Undo | Ask::Redo | Ask::Start => {
                self.change(ask, words);
                return Some(self.ask_what_is_needed().into());
            }
            _ => {}
        }
        None
    }

    /// Stops a search that goes on; else takes the sheet away.
    fn leave_needed(&mut self) {
        let Some(needed) = &self.needed else { return };
        if needed.searches() {
            needed.watch.stop();
            return;
        }
        self.sheet = None;
    }

    fn turn_stance(&mut self) -> Option<Action> {
        let needed = self.needed.as_mut()?;
        let Some(On::Proposal(id)) = needed.on() else {
            return None;
        };
        needed.turn(id);
        Some(needed.ask(self.branch.ledger()).into())
    }

    /// Puts the set that the cursor is on into the branch, as one step.
    fn put_set(&mut self, words: &Words) {
        let set = self.needed.as_ref().and_then(Needed::on);
        let Some(On::Set(set)) = set else { return };
        let edit = set.edit.clone();
        let before = self.branch.trace().len();
        self.sheet = None;
        let done = self.branch.make(Deed::Needed, &edit, (self.clock)());
        self.tell((&Ask::Enter, before), done, words);
        self.rows = rows::shown(self.branch.ledger(), &self.view, self.area);
    }

    /// Does what a click on a place of the sheet asks for.
    pub(super) fn click_needed(&mut self, place: usize, words: &Words) -> Option<Action> {
        let needed = self.needed.as_mut()?;
        needed.place = place;
        let ask = match needed.on()? {
            On::Set(_) => Ask::Enter,
            On::Proposal(_) => Ask::Turn,
        };
        self.in_needed(&ask, words)
    }
}

/// Whether a plan has rows that are not counted when it is asked what it takes.
pub fn leaves_out(plan: &Plan) -> bool {
    let left_out = |row: &Proposal| matches!(row.kind, Kind::Unallocated | Kind::Balancing(_));
    plan.proposals().any(left_out)
}
