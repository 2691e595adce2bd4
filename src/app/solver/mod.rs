//! 'Hvad skal der til?': the smallest sets of proposals that meet every year's target.
//!
//! The question becomes a problem in whole rounding steps ([`problem`], [`ties`]), which is searched through
//! ([`levels`], [`hunt`]) with a bound worked out in whole numbers ([`prices`]); floats only guess what the bound is
//! made from ([`multipliers`]). Whatever is found is checked again by the ledger ([`judge`]).

mod hunt;
mod judge;
mod kept;
mod levels;
mod multipliers;
mod prices;
mod problem;
mod rooms;
mod ties;
mod watch;

use std::collections::BTreeMap;
use std::sync::Arc;

use model::{AreaId, Coverage, Edit, Ledger, ProposalId, TargetYear, Year};

pub use problem::{can_be_chosen, goals};
pub use watch::Watch;

/// How many sets are found at most.
pub const MOST_SETS: usize = 5;
/// How many proposals more than the smallest set another one may have.
pub const MORE_PROPOSALS: usize = 1;
/// What is counted towards the targets: balancing and unallocated rows are left out.
pub const COVERAGE: Coverage = Coverage::Allocated;

/// What is wanted.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// How the proposals stand that are not free.
    pub stances: BTreeMap<ProposalId, Stance>,
    /// What shall be as few as possible.
    pub aim: Aim,
}

/// What was decided beforehand about a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// It counts, whatever else.
    In,
    /// It does not count, whatever else.
    Out,
    /// It counts where that is possible.
    Wished,
}

/// What shall be as few as possible; unmet wishes come before it, the amount over the targets after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Aim {
    /// Proposals that count another way than now.
    #[default]
    FewestChanges,
    /// Proposals that count.
    FewestProposals,
}

/// A question about a plan, to be answered in another thread.
#[derive(Debug)]
pub struct Inquiry {
    /// Every number of the plan.
    pub ledger: Ledger,
    /// What is wanted.
    pub question: Question,
    /// What is seen of the search.
    pub watch: Arc<Watch>,
}

/// What it takes.
#[derive(Clone, Debug)]
pub enum Answer {
    /// These sets meet every target, the best first.
    Met(Vec<Found>, Certainty),
    /// No set does; this one leaves the least missing.
    Missing(Box<Found>, Certainty),
    /// No set keeps both the rules and what was decided beforehand.
    Contradiction,
    /// There is no target to meet.
    NoTarget,
    /// It was stopped, or went on for too long, before anything was found.
    Nothing,
}

/// How sure it is that nothing better exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Nothing better exists.
    Proven,
    /// No smaller set exists; one of the same size may lie closer to the targets by so many rounding steps at most.
    WithinSteps(i128),
    /// Something better may exist.
    Unproven,
}

/// A set that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// What leads to it from the plan asked about: one undoable step.
    pub edit: Edit,
    /// What counts now and would not, in the order of print.
    pub dropped: Vec<ProposalId>,
    /// What does not count now and would, in the order of print.
    pub taken: Vec<ProposalId>,
    /// How many proposals would count.
    pub counting: usize,
    /// What was wished for and would not count, in the order of print.
    pub unmet: Vec<ProposalId>,
    /// How many whole rounding steps lie over the targets, or are missing where they are not met.
    pub steps: i128,
    /// Every number of it.
    pub ledger: Ledger,
}

/// How a year stands.
#[derive(Clone, Debug)]
pub struct YearStand {
    /// Whose target it is.
    pub area: AreaId,
    /// The year.
    pub year: Year,
    /// How far its target is met.
    pub target: TargetYear,
}

impl Found {
    /// Every year with a target that was to be met, in order.
    pub fn years(&self) -> Vec<YearStand> {
        judge::stands(&self.ledger, &goals(self.ledger.plan()))
    }

    /// The year that lies closest to its target, or has most missing to it.
    pub fn binding(&self) -> Option<YearStand> {
        let step = self.ledger.plan().settings().rounding.step;
        let years = self.years().into_iter();
        years.min_by_key(|stand| stand.target.net_outstanding.steps(step))
    }
}

/// Finds what it takes. Always the same answer to the same question.
pub fn solve(ledger: &Ledger, question: &Question, watch: &Watch) -> Answer {
    let goals = goals(ledger.plan());
    if goals.is_empty() {
        return Answer::NoTarget;
    }
    match problem::Problem::of(ledger, question, &goals) {
        Some(problem) => levels::solved(&problem, ledger, watch),
        None => Answer::Contradiction,
    }
}
