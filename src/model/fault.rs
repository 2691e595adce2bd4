//! What cannot be in a plan, and which row it is about.

use thiserror::Error;

use crate::{
    AlternativesId, AmountError, AreaId, CalendarError, CurveId, LineId, LinkId, OverlapId, PhaseInError, ProposalId,
    Text, Year,
};

/// Something that a plan cannot hold, and where it was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{subject:?}: {fault}")]
pub struct PlanError {
    /// The row or other part it is about.
    pub subject: Subject,
    /// What is wrong with it.
    #[source]
    pub fault: Fault,
}

/// The part of a plan that something is said about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The scenario as a whole.
    Plan,
    /// An area, with its name.
    Area(AreaId, Text),
    /// A proposal, with its number and title.
    Proposal(ProposalId, Text, Text),
    /// A line of a proposal, with the proposal's number and title and the line's name.
    Line(LineId, Text, Text, Text),
    /// A named curve, with its name.
    Curve(CurveId, Text),
    /// A set of alternatives, with its name.
    Alternatives(AlternativesId, Text),
    /// A rule between two proposals, with its name.
    Link(LinkId, Text),
    /// An overlap, with its name.
    Overlap(OverlapId, Text),
}

/// Why a part of a plan cannot be as it is.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// Two parts have the same id.
    #[error("its id is used twice")]
    IdTwice,
    /// The id is kept for the whole plan.
    #[error("its id is the whole plan's")]
    IdOfWhole,
    /// There is nothing of this id.
    #[error("it is not in the plan")]
    Missing,
    /// It names an area that is not there.
    #[error("area {0} is not in the plan")]
    NoArea(AreaId),
    /// It names a proposal that is not there.
    #[error("proposal {0} is not in the plan")]
    NoProposal(ProposalId),
    /// It names a curve that is not there.
    #[error("curve {0} is not in the plan")]
    NoCurve(CurveId),
    /// It names a status that the scenario does not have.
    #[error("status {0} is not one of the scenario's")]
    NoStatus(Text),
    /// An area lies in itself.
    #[error("it lies in itself")]
    Circular,
    /// Areas lie in each other more than eight deep.
    #[error("areas lie more than {} deep", crate::limits::AREA_DEPTH)]
    TooDeep,
    /// A text is too long.
    #[error("a text has {0} characters")]
    TextTooLong(usize),
    /// There are more of something than a plan can hold.
    #[error("more than {0} of them")]
    TooMany(usize),
    /// A year stands twice, or out of order.
    #[error("{0} stands twice or out of order")]
    YearTwice(Year),
    /// A name stands twice where it must be the only one.
    #[error("{0} stands twice")]
    NameTwice(Text),
    /// The phase-in cannot be calculated.
    #[error(transparent)]
    PhaseIn(#[from] PhaseInError),
    /// A named curve cannot be one that is entered by hand every year.
    #[error("a named curve cannot be entered by hand")]
    StatedCurve,
    /// A year's share cannot be set on an amount that does not come back every year.
    #[error("what happens once has no yearly share")]
    ShareOfOneOff,
    /// Posts beyond a million, or finer than six decimals.
    #[error("posts out of range")]
    Posts,
    /// A balancing proposal has lines of its own.
    #[error("a balancing proposal has no lines of its own")]
    BalancingHasLines,
    /// A balancing proposal does not lie in the area whose target it fills.
    #[error("it does not lie in the area whose target it fills")]
    BalancingOutside,
    /// A balancing proposal lies inside an area that has a balancing proposal of its own.
    #[error("it lies in an area with a balancing proposal of its own")]
    BalancingNested,
    /// A proposal stands twice in a set or a rule.
    #[error("proposal {0} stands twice")]
    ProposalTwice(ProposalId),
    /// A chosen proposal is not in its set.
    #[error("proposal {0} is chosen, but not in the set")]
    ChosenOutside(ProposalId),
    /// An index number is not above zero, is a million or more, or has more than six decimals.
    #[error("the index number for {0} cannot be used")]
    Index(Year),
    /// A discount rate is below 0 or above 1, or has more than six decimals.
    #[error("the discount rate lies outside 0 to 1")]
    DiscountRate,
    /// Decimals of posts beyond four.
    #[error("{0} decimals of posts")]
    PersonnelDecimals(u32),
    /// An area cannot be removed while something lies in it.
    #[error("something still lies in it")]
    NotEmpty,
    /// It cannot be removed while it is used.
    #[error("it is still used by proposal {0}")]
    UsedBy(ProposalId),
    /// It cannot be removed or renamed while a proposal has it.
    #[error("status {0} is still used")]
    StatusUsed(Text),
    /// The whole plan cannot be moved, renamed or removed.
    #[error("the whole plan cannot be moved or removed")]
    Whole,
    /// A year or month outside the calendar.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// An amount that cannot be kept.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

impl Fault {
    /// The fault, said of a part of the plan.
    pub(crate) const fn of(self, subject: Subject) -> PlanError {
        PlanError { subject, fault: self }
    }
}
