//! What an analyst should look at: one pass over the plan and its numbers.

mod distance;
mod figures;
mod key;
mod kind;
mod phasing;
mod place;
mod published;
mod remedy;
mod row;
mod rule;
mod scenario;
mod shared_base;
mod target;
mod text;

#[cfg(test)]
mod tests;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::{
    AreaId, Cell, Column, Counts, Exact, Figure, Kind, Ledger, Line, LineKind, Money, Proposal, ProposalId, Reason,
    Scope, Text, Year,
};

pub use key::Severity;
pub use kind::{
    FigureFinding, FindingKind, Off, RowFinding, RuleFinding, ScenarioFinding, Taken, TargetFinding, TextFinding,
    TextYear, TooLarge, Whose, YearFigure,
};
pub use place::{FoundCell, FoundRow};
pub use remedy::{Mend, Remedy};

/// Something that an analyst should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is, with its facts; these say its severity, rows and cells.
    pub kind: FindingKind,
    /// What would mend it, the likeliest first.
    pub mends: Vec<Mend>,
    /// What it is known by for muting: [`FindingKind::key`].
    pub key: Text,
    /// Why it needs no more attention, where somebody has put it aside.
    pub muted: Option<Text>,
}

impl Ledger {
    /// What an analyst should look at, row by row in the order of print, then figures published,
    /// rules, targets and the scenario. Figures are in the plan's own price level, whatever is
    /// shown; proposals that somebody left out, or whose status does not count, are not spoken of.
    pub fn findings(&self) -> Vec<Finding> {
        match self.shown_level() {
            None => Finder::new(self).all(),
            Some(_) => Finder::new(&Self::of(self.plan())).all(),
        }
    }
}

/// What has been found so far.
struct Finder<'a> {
    ledger: &'a Ledger,
    /// Reasons by the key of what they put aside.
    muted: BTreeMap<&'a str, &'a Text>,
    /// The members of every set of alternatives.
    options: BTreeSet<ProposalId>,
    found: Vec<Finding>,
}

/// What is gathered from the rows on the way, for what is looked at once.
struct Tally<'a> {
    numbers: Vec<(&'a str, ProposalId)>,
    /// How many rows that count lie directly in an area.
    counted: BTreeMap<AreaId, usize>,
    balancing: Vec<ProposalId>,
    money: BTreeSet<Held>,
}

/// A kind of money that the plan holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Held {
    Operating,
    Capital,
}

impl From<Money> for Held {
    fn from(money: Money) -> Self {
        match money {
            Money::Operating => Self::Operating,
            Money::Capital => Self::Capital,
        }
    }
}

impl<'a> Finder<'a> {
    fn new(ledger: &'a Ledger) -> Self {
        let plan = ledger.plan();
        let muted = plan.settings().muted.iter();
        let sets = plan.rules().alternatives.iter();
        Self {
            ledger,
            muted: muted.map(|muted| (&*muted.finding, &muted.reason)).collect(),
            options: sets.flat_map(|set| set.members.iter().copied()).collect(),
            found: Vec::new(),
        }
    }

    fn all(mut self) -> Vec<Finding> {
        let tally = self.rows();
        self.balancing_rows(&tally);
        self.published(&tally);
        self.sums_of_ours();
        self.rules();
        self.targets();
        self.scenario(tally);
        self.found
    }

    fn note(&mut self, kind: FindingKind, mends: impl Into<Vec<Mend>>) {
        let key = kind.key();
        let muted = self.muted.get(&*key).map(|reason| Text::clone(reason));
        self.found.push(Finding {
            kind,
            mends: mends.into(),
            key,
            muted,
        });
    }

    /// Looks at every row, in the order of print.
    fn rows(&mut self) -> Tally<'a> {
        let plan = self.ledger.plan();
        let mut tally = Tally {
            numbers: Vec::with_capacity(plan.proposal_count()),
            counted: BTreeMap::new(),
            balancing: Vec::new(),
            money: BTreeSet::new(),
        };
        for (_, area) in plan.areas_in_order() {
            self.budget(area);
            let mut counted = 0_usize;
            for proposal in area.proposals.iter().filter_map(|id| plan.proposal(*id)) {
                counted = counted.saturating_add(self.one_row(proposal, &mut tally));
            }
            tally.counted.insert(area.id, counted);
        }
        tally
    }

    /// Looks at one row, and says how many rows it adds to its area's sum: one or none.
    fn one_row(&mut self, proposal: &'a Proposal, tally: &mut Tally<'a>) -> usize {
        tally.note(proposal);
        let counts = self.ledger.rows().counts(proposal);
        if matches!(counts, Counts::No(Reason::Excluded | Reason::Status(_))) {
            return 0;
        }
        self.row(proposal);
        if !proposal.details.text_facts.is_empty() {
            self.text(proposal);
        }
        if counts != Counts::Yes {
            return 0;
        }
        if matches!(proposal.kind, Kind::Balancing(_)) {
            tally.balancing.push(proposal.id);
        }
        1
    }

    /// A row's cell as it is printed; a balancing row's is what it fills.
    fn cell(&self, proposal: &Proposal, column: Column) -> Cell {
        let settings = self.ledger.plan().settings();
        let follows_from_sums = proposal.fills().is_some() || settings.rounding.scope == Scope::Balanced;
        if !follows_from_sums {
            return self.ledger.rows().cell(proposal, column);
        }
        let row = self.ledger.row(proposal.id);
        let place = column.place(settings.years);
        let cell = row.and_then(|row| row.cells.into_iter().nth(place?));
        cell.unwrap_or(Cell::EMPTY)
    }

    /// What a proposal's lines of one kind bring in a year.
    fn lines_in(&self, proposal: &Proposal, kind: LineKind, year: Year) -> Figure {
        let rows = self.ledger.rows();
        let lines = proposal.lines.iter().filter(|line| line.kind == kind);
        let sum = lines.fold(Exact::ZERO, |sum, line| {
            sum.plus(&rows.term(line, Column::Year(year)).exact)
        });
        self.ledger.figure(sum)
    }

    fn counts(&self, id: ProposalId) -> bool {
        let proposal = self.ledger.plan().proposal(id);
        proposal.is_some_and(|proposal| self.ledger.rows().counts(proposal) == Counts::Yes)
    }
}

impl<'a> Tally<'a> {
    fn note(&mut self, proposal: &'a Proposal) {
        let number = proposal.number.trim();
        if !number.is_empty() {
            self.numbers.push((number, proposal.id));
        }
        let held = |line: &Line| Held::from(line.money);
        self.money.extend(proposal.lines.iter().map(held));
    }
}
