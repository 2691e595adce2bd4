//! The figures that can be asked how they came about.

use crate::{AreaId, Column, Coverage, LineId, OverlapId, ProposalId};

/// A figure that the program shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Money in a column.
    Amount(AmountOf, Column),
    /// Money added up over the years shown.
    OverTheYears(AmountOf),
    /// Posts in a column.
    Posts(PostsOf, Column),
    /// Savings in %.
    Percent(PercentOf),
    /// A figure by which a proposal is compared with its alternatives.
    Alternative(ProposalId, AlternativeFigure),
}

/// What an amount is of: the row of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountOf {
    /// A proposal, a balancing row included.
    Proposal(ProposalId),
    /// A line of a proposal, printed so that the lines add up to it.
    Line(ProposalId, LineId),
    /// An overlap.
    Overlap(OverlapId),
    /// What an area comes to; the whole plan's is the total.
    Sum(AreaId, Coverage),
    /// What an area comes to of one sort of money, balancing rows apart.
    Split(AreaId, SplitPart),
    /// By how much an area's printed sum differs from the sum of its printed parts.
    Footing(AreaId),
    /// What does not count; nor what is not shared out, where that is not among the effects.
    LeftOut(Coverage),
    /// What was decided earlier.
    DecidedEarlier,
    /// How far an area's target is met; the whole plan's is the plan's target.
    Target(AreaId, Coverage, TargetFigure),
    /// The shortfalls of the topmost areas with a target, without any area's surplus.
    GrossShortfall(Coverage),
}

/// One sort of money of a sum; see [`crate::Split`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SplitPart {
    /// Varig.
    Recurring,
    /// Engangs.
    OneOff,
    /// Drift.
    Operating,
    /// Anlæg.
    Capital,
    /// Inden for servicerammen.
    InsideCeiling,
    /// Uden for servicerammen.
    OutsideCeiling,
}

/// A figure about a target; see [`crate::TargetYear`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetFigure {
    /// The target as entered.
    Own,
    /// The target with what earlier years left.
    Effective,
    /// What is missing to it (netto-udestående).
    NetOutstanding,
    /// A surplus that the carry-over rule releases.
    Released,
}

/// Whose posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostsOf {
    /// A proposal's.
    Proposal(ProposalId),
    /// All that count in an area; the whole plan's is the total.
    Area(AreaId),
}

/// Whose savings in %.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PercentOf {
    /// A proposal's, of its base.
    Proposal(ProposalId),
    /// An area's, of its budget.
    Area(AreaId),
}

/// A figure of an alternative; see [`crate::OptionFigures`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlternativeFigure {
    /// One-off operating money.
    OneOffOperating,
    /// One-off capital money.
    OneOffCapital,
    /// All one-off money.
    OneOff,
    /// Operating money a year, once fully phased in.
    OperatingAYear,
    /// Operating money a year for one place.
    PerPlace,
    /// The sum over the years shown.
    OverTheYears,
    /// When it has paid for itself; the figure is the net cumulated until then.
    Payback,
    /// The sum over the years shown, each year after the first discounted.
    PresentValue,
}

/// What the millionths of a figure are millionths of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Kroner, savings negative.
    Money,
    /// Posts (årsværk), fewer posts negative.
    Posts,
    /// Per cent, a saving positive.
    Percent,
}

impl Asked {
    /// What the figure counts.
    pub const fn measure(self) -> Measure {
        match self {
            Self::Amount(..) | Self::OverTheYears(_) | Self::Alternative(..) => Measure::Money,
            Self::Posts(..) => Measure::Posts,
            Self::Percent(_) => Measure::Percent,
        }
    }
}

impl Asked {
    /// A proposal's amount in a column.
    pub const fn proposal(id: ProposalId, column: Column) -> Self {
        Self::Amount(AmountOf::Proposal(id), column)
    }

    /// What an area comes to in a column, all that counts included.
    pub const fn total(area: AreaId, column: Column) -> Self {
        Self::Amount(AmountOf::Sum(area, Coverage::All), column)
    }

    /// What is missing to an area's target in a column, all that counts included.
    pub const fn net_outstanding(area: AreaId, column: Column) -> Self {
        let net = AmountOf::Target(area, Coverage::All, TargetFigure::NetOutstanding);
        Self::Amount(net, column)
    }
}

impl SplitPart {
    /// Every sort, in pairs.
    pub const ALL: [Self; 6] = [
        Self::Recurring,
        Self::OneOff,
        Self::Operating,
        Self::Capital,
        Self::InsideCeiling,
        Self::OutsideCeiling,
    ];
}

impl TargetFigure {
    /// Every figure about a target.
    pub const ALL: [Self; 4] = [Self::Own, Self::Effective, Self::NetOutstanding, Self::Released];
}

impl AlternativeFigure {
    /// Every figure of an alternative.
    pub const ALL: [Self; 8] = [
        Self::OneOffOperating,
        Self::OneOffCapital,
        Self::OneOff,
        Self::OperatingAYear,
        Self::PerPlace,
        Self::OverTheYears,
        Self::Payback,
        Self::PresentValue,
    ];
}
