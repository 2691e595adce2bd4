//! A row of the catalogue: its lines, what it is, and what was decided about it.

use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::area::by_year;
use crate::{Amount, AreaId, CurveId, Entry, LineId, PhaseIn, ProposalId, Year};

/// A text that many versions of a plan share.
pub type Text = Arc<str>;

/// A savings proposal (spareforslag).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Its name for good.
    pub id: ProposalId,
    /// The number it is known by: `VPU 5`.
    pub number: Text,
    /// What it is about.
    pub title: Text,
    /// Where its amounts are summed.
    pub area: AreaId,
    /// What kind of row it is.
    pub kind: Kind,
    /// Whether somebody wants it counted (medtaget).
    pub inclusion: Inclusion,
    /// The status it was put in with; decisions come after it.
    pub status: Text,
    /// What was decided, in order of date.
    pub decisions: Arc<[Decision]>,
    /// What it is made of; most proposals have one line.
    pub lines: Arc<[Line]>,
    /// Posts saved or added.
    pub personnel: Option<Arc<Personnel>>,
    /// Everything that enters into no sum.
    pub details: Arc<Details>,
}

/// Whether a proposal is wanted in the totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Inclusion {
    /// Counts, if status and alternatives allow.
    #[default]
    Included,
    /// Stays visible, but adds nothing.
    Excluded,
}

/// What kind of row a proposal is.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Kind {
    /// A proposal like most.
    #[default]
    Ordinary,
    /// Expected, but not shared out yet (forventet, ikke fordelt).
    Unallocated,
    /// Filled by the program so that a total meets its target (restpulje); has no lines of its own.
    Balancing(Balancing),
    /// Full-year effect of an earlier catalogue: shown and summed apart.
    DecidedEarlier,
}

/// Which target a balancing proposal fills, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balancing {
    /// Whose target it fills: an area that the proposal lies in, or the whole plan.
    pub target: AreaId,
    /// The years it fills, in order.
    pub years: Arc<[Year]>,
    /// What it is in the other years.
    pub otherwise: Otherwise,
    /// What it is where the target is already met.
    pub when_met: WhenMet,
}

/// What a balancing proposal is in years it does not fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// Holds what it last filled.
    Holds,
    /// Is empty.
    Empty,
}

/// What a balancing proposal does where its target is already met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenMet {
    /// Stays at zero.
    Zero,
    /// Gives the surplus back, so that the total is the target exactly.
    GivesBack,
}

/// A part of a proposal with an amount and a phase-in of its own ('heraf').
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its name for good, within the proposal.
    pub id: LineId,
    /// What it is called where lines are shown.
    pub name: Text,
    /// What sort of money it is about.
    pub kind: LineKind,
    /// The full-year amount; for what happens once, the whole amount.
    pub amount: Entry,
    /// How the amount spreads over the years.
    pub phasing: Phasing,
    /// Years entered by hand in place of the calculated figure, in order, none twice.
    pub stated: Arc<[(Year, Entry)]>,
    /// Operating or capital money.
    pub money: Money,
    /// Inside or outside the service ceiling.
    pub ceiling: Ceiling,
}

/// Where a line's phase-in comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phasing {
    /// Its own facts.
    Own(PhaseIn),
    /// A curve of the scenario that other lines may share.
    Named(CurveId),
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum LineKind {
    /// Money saved.
    #[default]
    Saving,
    /// Money spent to save later.
    Investment,
    /// Money given back (tilbageføres).
    GivenBack,
    /// Income lost.
    LostIncome,
}

/// Which of the two budgets a line belongs to; each has its own index numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Money {
    /// Drift.
    #[default]
    Operating,
    /// Anlæg.
    Capital,
}

/// Whether a line counts towards the ceiling on service expenditure (servicerammen).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Ceiling {
    /// Inden for servicerammen.
    #[default]
    Inside,
    /// Uden for servicerammen.
    Outside,
}

/// What a proposal carries beside its amounts.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Details {
    /// The short form of its category: `Eff.`
    pub category: Text,
    /// Texts about it.
    pub notes: Vec<Note>,
    /// Udvalg.
    pub committee: Text,
    /// Konto.
    pub account: Text,
    /// Politikområde.
    pub policy_area: Text,
    /// Who answers for it, as a function and never a person's name.
    pub responsible: Text,
    /// What its savings in % are a percentage of.
    pub base: Base,
    /// Places it gives, where alternatives are compared by place.
    pub places: Option<u32>,
    /// How sure it is that its savings come about; nothing where nobody has said.
    pub confidence: Option<Confidence>,
    /// What was realised, in order of year, none twice.
    pub follow_up: Vec<FollowUp>,
    /// What the proposal's own text says, where it can be held against the table.
    pub text_facts: Vec<TextFact>,
}

/// How sure it is that a proposal's savings come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Sikker.
    Certain,
    /// Sandsynlig.
    Likely,
    /// Usikker.
    Uncertain,
}

/// What a proposal has brought in a year, as far as it was known on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// The year that the figure is about.
    pub year: Year,
    /// The day it was known, as `2024-10-31`.
    pub as_of: Text,
    /// What was realised, in the plan's notation when written.
    pub realised: Amount,
    /// Whether the year may still bring more.
    pub closing: Closing,
}

/// Whether a followed-up year may still bring more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Closing {
    /// The rest is still expected.
    #[default]
    Open,
    /// What has not come by now is lost.
    Closed,
}

/// Something that a proposal's text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextFact {
    /// It names an amount for a year.
    Amount {
        /// The year.
        year: Year,
        /// The amount, signed as in the table.
        amount: Amount,
    },
    /// It gives an amount back in a year (tilbageføres).
    GivenBack {
        /// The year.
        year: Year,
        /// What is given back, of the opposite sign of a saving.
        amount: Amount,
    },
    /// It says that the money comes once.
    OneOff,
    /// It names a range a year.
    Range {
        /// The least saving.
        low: Amount,
        /// The largest saving.
        high: Amount,
    },
    /// It calls the proposal something else.
    Title(Text),
    /// It names no amount at all.
    NoAmount,
    /// It takes from the same money as another proposal.
    SharesBaseWith(ProposalId),
}

/// A step on a proposal's way through the bodies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The status it was given.
    pub status: Text,
    /// The day, as `2023-08-22`; empty where nobody noted it.
    pub date: Text,
    /// Committee, finance committee or council.
    pub body: Text,
    /// The words of the minutes.
    pub wording: Text,
}

/// A text about a proposal or the scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Who it is for.
    pub kind: NoteKind,
    /// What it says.
    pub text: Text,
    /// Whether it may be shown outside; an internal note never may.
    pub confidentiality: Confidentiality,
}

/// Who a note is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// Part of the catalogue.
    Public,
    /// For the administration alone.
    Internal,
    /// Where a figure comes from.
    Source,
    /// How the source prints a figure, where ours is printed another way.
    PrintedInSource,
}

/// Whether a text may be shown outside the administration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Confidentiality {
    /// May be shown.
    #[default]
    Open,
    /// Left out of meetings and exports (fortrolig).
    Confidential,
}

/// Posts (årsværk) that a proposal saves or adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Personnel {
    /// Full-time equivalents once fully phased in; fewer posts are negative, as they are kept.
    pub posts: Decimal,
    /// A phase-in of their own; without one they follow the proposal's first line.
    pub phasing: Option<Phasing>,
}

/// What a proposal's savings in % are a percentage of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Base {
    /// Its area's budget.
    #[default]
    Area,
    /// A yearly budget of its own; a cost, so positive as amounts are kept.
    Budget(Amount),
    /// A percentage says nothing here (ikke relevant).
    NotRelevant,
}

impl TextFact {
    /// What the text calls the proposal, where that is what it says.
    pub const fn title(&self) -> Option<&Text> {
        match self {
            Self::Title(title) => Some(title),
            _ => None,
        }
    }
}

impl Proposal {
    /// The status that counts: the last decision's, else the one it was put in with.
    pub fn current_status(&self) -> &Text {
        self.decisions.last().map_or(&self.status, |decision| &decision.status)
    }

    /// The line of this id.
    pub fn line(&self, id: LineId) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }
}

impl Line {
    /// What was entered by hand for a year, in place of the calculated figure.
    pub fn stated_in(&self, year: Year) -> Option<Entry> {
        by_year(&self.stated, year).copied()
    }
}
