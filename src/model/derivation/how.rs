//! Where a step comes from: the facts of one rule, without words.

use rust_decimal::Decimal;

use crate::{
    Amount, Asked, CarryOver, Counts, CurveId, Entry, Exact, Fraction, Mode, Money, Month, PhaseIn, ProposalId, Year,
};

/// Where a step comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// A line's amount at full effect, as entered; of a range the expected amount.
    Entered(Entry),
    /// The part of a line's amount that a year carries.
    Share(Entry, Share),
    /// A year's amount as entered by hand, in place of the calculated one.
    Stated(Stated),
    /// One-off money, in a column that counts none.
    OneOffLeftOut(Entry),
    /// What showing the prices of another year adds.
    PriceLevel(PriceLevelStep),
    /// Posts.
    Posts(PostsStep),
    /// Savings in %.
    Percent(PercentStep),
    /// An overlap's limits.
    Overlap(OverlapStep),
    /// A target.
    Target(TargetStep),
    /// A balancing row.
    Fill(FillStep),
    /// A figure of an alternative.
    Alternative(AlternativeStep),
    /// Another figure, which can be asked by itself.
    Part(Asked),
    /// Another figure that is taken off.
    Less(Asked),
    /// The difference that rounding makes.
    Rounded(Mode),
    /// The step by which the rounded figure is adjusted (largest remainder), so that the parts of
    /// this other figure add up to what that one prints.
    Footed(Asked),
}

/// The share of a full-year amount that a year carries, and the facts behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The year.
    pub year: Year,
    /// The share, from 0 to 1.
    pub share: Fraction,
    /// The facts of the phase-in.
    pub phase_in: PhaseIn,
    /// The named curve that they stand in, where it is one.
    pub curve: Option<CurveId>,
    /// The first and the last month of the year with any effect, where months decide the share.
    pub months: Option<(Month, Month)>,
}

/// A year's amount as entered by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The year.
    pub year: Year,
    /// What was entered; empty where every year is entered by hand and this one was not.
    pub entry: Entry,
    /// What it stands in place of: the line's amount and the year's share of it.
    pub instead_of: Option<(Entry, Share)>,
}

/// From the prices an amount is stated in to those it is shown in: I(shown) / I(stated).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceLevelStep {
    /// The kind of money, which decides whose index numbers apply.
    pub money: Money,
    /// The year in whose prices the amount is stated.
    pub stated: Year,
    /// That year's index number.
    pub stated_index: Decimal,
    /// The year in whose prices it is shown.
    pub shown: Year,
    /// That year's index number.
    pub shown_index: Decimal,
}

/// Where posts come from; fewer posts are negative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PostsStep {
    /// As entered, at full effect.
    Entered(Decimal),
    /// The part that a year carries.
    Share(Decimal, Share),
    /// In proportion to what was entered by hand for a year of the first line.
    AsFirstLine {
        /// The posts at full effect.
        posts: Decimal,
        /// What the line states for the year.
        stated: Entry,
        /// The line's amount at full effect.
        full_year: Entry,
    },
    /// Posts that come once, in a column that counts none.
    OneOffLeftOut(Decimal),
    /// Nothing says what part of them a year carries.
    NotQuantified(Decimal),
}

/// A saving as a percentage of a budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PercentStep {
    /// Whose effect it is.
    pub of: Asked,
    /// The effect in the plan's own prices, in money with savings negative.
    pub effect: Exact,
    /// The budget.
    pub budget: Amount,
}

/// What limits an overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverlapStep {
    /// It is never a saving of its own.
    NeverASaving,
    /// It is never more than what this proposal saves.
    AtMost(Asked),
}

/// What a target is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetStep {
    /// As entered.
    Entered(Amount),
    /// What an earlier year's net outstanding adds, by the plan's rule.
    CarriedOver(CarryOver, Asked),
    /// The shortfall of a net outstanding; a surplus is none.
    Shortfall(Asked),
    /// The surplus of a net outstanding; a shortfall is none.
    Surplus(Asked),
}

/// What a balancing row does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FillStep {
    /// It holds what it last filled.
    Held(Asked),
    /// It gives nothing back where the target is already met.
    AlreadyMet,
    /// It is empty.
    Unfilled(Unfilled),
}

/// Why a balancing row is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfilled {
    /// It does not count.
    NotCounted(Counts),
    /// A balancing row has no full-year amount.
    FullYear,
    /// It does not fill this column, and has nothing to hold.
    NotItsYear,
    /// The year has no target.
    NoTarget,
    /// Another row fills the same target in this year.
    FilledBy(ProposalId),
}

/// What a figure of an alternative is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AlternativeStep {
    /// A year's net; with what it brings the cumulated net to.
    Net {
        /// The year.
        year: Year,
        /// Every year's net so far.
        cumulated: Exact,
    },
    /// A year's net, divided by (1 + rate) once for every year after the first.
    Discounted {
        /// The year.
        year: Year,
        /// The year's net before that.
        net: Exact,
        /// The yearly rate: 0.035 for 3,5 %.
        rate: Decimal,
        /// How many times it is divided.
        years: u32,
    },
    /// An amount shared by places.
    PerPlace {
        /// The amount.
        of: Asked,
        /// How many places.
        places: u32,
    },
}
