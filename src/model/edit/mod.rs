//! The only way to change a plan: one edit, in the user's own terms, giving a new plan.

mod area;
mod curve;
mod line;
mod proposal;
mod rules;
mod settings;

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use thiserror::Error;

use crate::price_level::Indices;
use crate::{
    Alternatives, AlternativesId, Amount, AreaId, Base, Broken, CarryOver, Category, Ceiling, Confidence, CurveId,
    Decision, Entry, FollowUp, Fraction, FullYearColumn, Inclusion, Kind, Line, LineId, LineKind, Link, LinkId, Money,
    Notation, Note, Overlap, OverlapId, Personnel, PersonnelStyle, PhaseIn, Phasing, Plan, PlanError, Proposal,
    ProposalId, Published, Realisation, Rounding, Status, Text, TextFact, Year, Years, Zero,
};

/// One change that a user can make, in the user's own terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Changes what the scenario decides for all rows.
    Settings(SettingsEdit),
    /// Changes an area of the tree.
    Area(AreaId, AreaEdit),
    /// Changes a proposal.
    Proposal(ProposalId, ProposalEdit),
    /// Changes one line of a proposal.
    Line(ProposalId, LineId, LineEdit),
    /// Changes a named curve, and so every line that follows it.
    Curve(CurveId, CurveEdit),
    /// Changes the rules between proposals.
    Rules(RulesEdit),
    /// Several edits that undo as one, such as a paste.
    Batch(Vec<Edit>),
}

/// A change to what the scenario decides for all rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsEdit {
    /// Names the scenario.
    Title(Text),
    /// Sets the texts about the whole scenario.
    Notes(Vec<Note>),
    /// Converts the scenario to another unit or sign; no amount changes its meaning.
    Notation(Notation),
    /// Shows other years; what was entered for years no longer shown is kept.
    Years(Years),
    /// Drops the first year and adds one at the end. Stated recurring lines have not been
    /// quantified for the new year.
    Roll,
    /// Rounds another way.
    Rounding(Rounding),
    /// Prints zero another way.
    Zero(Zero),
    /// Counts something else in the full-year column.
    FullYear(FullYearColumn),
    /// Carries shortfalls over by another rule.
    CarryOver(CarryOver),
    /// Writes posts another way; no post changes its meaning.
    Personnel(PersonnelStyle),
    /// Says in which year's prices amounts are stated; amounts stay as they are.
    PriceLevel(Option<Year>),
    /// Sets the index numbers.
    Indices(Indices),
    /// Sets the list of statuses.
    Statuses(Vec<Status>),
    /// Sets the list of categories.
    Categories(Vec<Category>),
    /// Sets the yearly discount rate of present values.
    DiscountRate(rust_decimal::Decimal),
    /// Sets what part of a saving is counted on at each delivery confidence.
    Realisation(Realisation),
    /// Sets the published figures.
    Published(Vec<Published>),
    /// Puts a finding aside, with the reason; nothing takes it up again.
    Mute(Text, Option<Text>),
}

/// A change to an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AreaEdit {
    /// Puts a new, empty area into another, at a place among those in it.
    Insert {
        /// What it is called.
        name: Text,
        /// The area it lies in.
        parent: AreaId,
        /// How many areas stand before it; beyond the end is at the end.
        place: usize,
    },
    /// Takes an empty area out.
    Remove,
    /// Calls it something else.
    Rename(Text),
    /// Moves it, and all in it, to another area or place.
    Move {
        /// The area it shall lie in.
        parent: AreaId,
        /// How many areas stand before it; beyond the end is at the end.
        place: usize,
    },
    /// Sets its yearly budget.
    Budget(Option<Amount>),
    /// Sets its target for a year; nothing takes the target away.
    Target(Year, Option<Amount>),
}

/// A change to a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProposalEdit {
    /// Puts a new proposal into its area, with so many proposals before it.
    Insert(Box<Proposal>, usize),
    /// Takes it out, with every rule that names it.
    Remove,
    /// Moves it to an area, with so many proposals before it.
    Move(AreaId, usize),
    /// Numbers it anew.
    Number(Text),
    /// Gives it another title.
    Title(Text),
    /// Makes it another kind of row.
    Kind(Kind),
    /// Counts it, or leaves it out.
    Include(Inclusion),
    /// Sets the status it was put in with.
    Status(Text),
    /// Adds a decision after those of the same or an earlier date; one without a date comes last.
    Decide(Decision),
    /// Sets all of its decisions.
    Decisions(Vec<Decision>),
    /// Sets its texts.
    Notes(Vec<Note>),
    /// Sets one of its free fields.
    Field(Field, Text),
    /// Sets the posts it saves or adds.
    Personnel(Option<Personnel>),
    /// Sets what its savings in % are a percentage of.
    Base(Base),
    /// Sets how many places it gives.
    Places(Option<u32>),
    /// Sets how sure it is that its savings come about.
    Confidence(Option<Confidence>),
    /// Sets what was realised.
    FollowUp(Vec<FollowUp>),
    /// Sets what its text says.
    TextFacts(Vec<TextFact>),
}

/// A free field of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The short form of its category.
    Category,
    /// Udvalg.
    Committee,
    /// Konto.
    Account,
    /// Politikområde.
    PolicyArea,
    /// The function that answers for it.
    Responsible,
}

/// A change to one line of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineEdit {
    /// Puts a new line in, with so many lines before it.
    Insert(Box<Line>, usize),
    /// Takes it out.
    Remove,
    /// Calls it something else.
    Name(Text),
    /// Makes it another sort of line.
    Kind(LineKind),
    /// Sets its full-year amount.
    Amount(Entry),
    /// Phases it in another way.
    Phasing(Phasing),
    /// Sets one year's share; the line then has steps of its own.
    Share(Year, Fraction),
    /// Sets a year by hand; nothing goes back to the calculated figure.
    Stated(Year, Option<Entry>),
    /// Makes it operating or capital money.
    Money(Money),
    /// Puts it inside or outside the service ceiling.
    Ceiling(Ceiling),
}

/// A change to a named curve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CurveEdit {
    /// Puts a new curve in.
    Insert {
        /// What it is called.
        name: Text,
        /// The curve itself.
        phase_in: PhaseIn,
    },
    /// Takes it out, where no line follows it.
    Remove,
    /// Calls it something else.
    Rename(Text),
    /// Makes it another curve.
    PhaseIn(PhaseIn),
    /// Sets one year's share; the curve then has steps.
    Share(Year, Fraction),
}

/// A change to the rules between proposals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RulesEdit {
    /// Puts a set of alternatives in, in place of one of the same id.
    PutAlternatives(Alternatives),
    /// Takes a set of alternatives out.
    RemoveAlternatives(AlternativesId),
    /// Chooses these of a set, and no others.
    Choose(AlternativesId, Vec<ProposalId>),
    /// Puts a rule in, in place of one of the same id.
    PutLink(Link),
    /// Takes a rule out.
    RemoveLink(LinkId),
    /// Puts an overlap in, in place of one of the same id.
    PutOverlap(Overlap),
    /// Takes an overlap out.
    RemoveOverlap(OverlapId),
}

/// Why an edit was refused; the plan is as it was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EditError {
    /// The plan cannot hold what the edit says.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The edit would break a rule that holds now.
    #[error("{0:?}: {1}")]
    Breaks(Broken, Text),
}

impl Plan {
    /// The plan as it stands after an edit; the old plan is untouched. An edit that changes
    /// nothing gives the very same plan ([`Plan::is`]).
    ///
    /// # Errors
    /// [`EditError`] where the plan could not hold the result, or a rule that held would be broken.
    pub fn edited(&self, edit: &Edit) -> Result<Self, EditError> {
        let mut plan = self.clone();
        plan.apply(edit)?;
        if edit.may_break_rules(self) {
            plan.check_nesting()?;
            self.allows(&plan)?;
        }
        // Single edits see for themselves that they change nothing; several may undo each other.
        let unchanged = matches!(edit, Edit::Batch(_)) && plan == *self;
        Ok(if unchanged { self.clone() } else { plan })
    }

    fn apply(&mut self, edit: &Edit) -> Result<(), PlanError> {
        match edit {
            Edit::Settings(edit) => self.edit_settings(edit),
            Edit::Area(id, edit) => self.edit_area(*id, edit),
            Edit::Proposal(id, edit) => self.edit_proposal(*id, edit),
            Edit::Line(proposal, id, edit) => self.edit_line(*proposal, *id, edit),
            Edit::Curve(id, edit) => self.edit_curve(*id, edit),
            Edit::Rules(edit) => self.edit_rules(edit),
            Edit::Batch(edits) => edits.iter().try_for_each(|edit| self.apply(edit)),
        }
    }

    /// That another version of this plan breaks no rule that this one keeps.
    fn allows(&self, after: &Self) -> Result<(), EditError> {
        let before = self.broken();
        let held = |broken: &Broken| !before.contains(broken) && !self.fill_together(broken);
        match after.broken().into_iter().find(held) {
            None => Ok(()),
            Some(broken) => Err(EditError::Breaks(broken.clone(), after.rule_name(&broken))),
        }
    }
}

impl Edit {
    /// Whether the edit touches anything that a rule between rows speaks of.
    fn may_break_rules(&self, plan: &Plan) -> bool {
        match self {
            Self::Settings(SettingsEdit::Statuses(_)) | Self::Rules(_) | Self::Area(_, AreaEdit::Move { .. }) => true,
            Self::Settings(_) | Self::Area(..) | Self::Line(..) | Self::Curve(..) => false,
            Self::Proposal(id, edit) => edit.may_break_rules(*id, plan),
            Self::Batch(edits) => edits.iter().any(|edit| edit.may_break_rules(plan)),
        }
    }
}

impl ProposalEdit {
    fn may_break_rules(&self, id: ProposalId, plan: &Plan) -> bool {
        let balances = plan.proposal(id).is_some_and(|proposal| proposal.fills().is_some());
        match self {
            Self::Insert(proposal, _) => proposal.fills().is_some(),
            Self::Kind(_) => true,
            Self::Move(..) => balances,
            // Without one of a set, another of it may count.
            Self::Remove | Self::Include(_) | Self::Status(_) | Self::Decide(_) | Self::Decisions(_) => {
                balances || !plan.rules.links.is_empty()
            }
            _ => false,
        }
    }
}

/// Puts `item` in at a place of a shared list; beyond the end is at the end.
fn inserted<T: Clone>(list: &[T], place: usize, item: T) -> Arc<[T]> {
    let (before, after) = list.split_at(place.min(list.len()));
    before
        .iter()
        .cloned()
        .chain([item])
        .chain(after.iter().cloned())
        .collect()
}

/// A shared list without the items that are `unwanted`.
fn without<T: Clone>(list: &[T], unwanted: impl Fn(&T) -> bool) -> Arc<[T]> {
    list.iter().filter(|item| !unwanted(item)).cloned().collect()
}
