//! Why a figure differs between two plans, and by how much.

use core::cmp::Reverse;

use alloc::vec::Vec;

use crate::{Counts, Exact, Figure, Reason};

/// Why a figure differs between two plans, in the order in which causes are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The row is in the new plan alone.
    Added,
    /// The row is in the old plan alone.
    Dropped,
    /// The row counts in the new plan and did not in the old one.
    CountsNow(Why),
    /// The row counted in the old plan and does not in the new one.
    CountsNoLonger(Why),
    /// A line's full-year amount.
    Amount,
    /// Lines that came, went or became other money, and what is given back.
    Lines,
    /// What is taken out because two proposals overlap.
    Overlap,
    /// The first month of a phase-in.
    Start,
    /// The rest of a phase-in.
    Curve,
    /// A year entered by hand in place of the calculated figure.
    Stated,
    /// What a balancing row fills.
    Balancing,
    /// A year that only one plan shows, or what the full-year column counts.
    Columns,
    /// Price level and index numbers.
    Index,
    /// Rounding: the settings, and what rounded parts leave of a rounded sum.
    Rounding,
    /// A target, for what is missing to it.
    Target,
    /// The rule by which a year's shortfall is carried over, for what is missing to a target.
    CarryOver,
}

/// Why a row counts in one plan alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A set of alternatives chose otherwise.
    Alternative,
    /// Its status, or what that status counts for.
    Status,
    /// Somebody included it or left it out.
    Inclusion,
    /// It was decided earlier, and is summed apart.
    DecidedEarlier,
}

/// By how much a figure differs: new less old, in millionths of a krone with savings negative.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Difference {
    /// Between what is printed; where causes interact it can be half a step.
    pub printed: Exact,
    /// Between the exact figures.
    pub exact: Exact,
}

/// What each cause adds to a difference, in the order of [`Cause`]; causes that add nothing are
/// left out.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Causes(Vec<(Cause, Difference)>);

impl Cause {
    /// The same cause seen from the other plan.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Added => Self::Dropped,
            Self::Dropped => Self::Added,
            Self::CountsNow(why) => Self::CountsNoLonger(why),
            Self::CountsNoLonger(why) => Self::CountsNow(why),
            other => other,
        }
    }

    /// The cause of a row's counting in one plan alone; nothing where it counts in both or neither.
    pub(super) fn counting(old: &Counts, new: &Counts) -> Option<Self> {
        match (old, new) {
            (Counts::No(reason), Counts::Yes) => Some(Why::of(reason).map_or(Self::Overlap, Self::CountsNow)),
            (Counts::Yes, Counts::No(reason)) => Some(Why::of(reason).map_or(Self::Overlap, Self::CountsNoLonger)),
            (Counts::Yes, Counts::Yes) | (Counts::No(_), Counts::No(_)) => None,
        }
    }

    /// Its place in the order in which causes are applied; mirrored causes share one.
    pub(super) const fn rank(self) -> u8 {
        match self {
            Self::Added | Self::Dropped => 0,
            Self::CountsNow(why) | Self::CountsNoLonger(why) => why.rank(),
            Self::Amount => 5,
            Self::Lines => 6,
            Self::Overlap => 7,
            Self::Start => 8,
            Self::Curve => 9,
            Self::Stated => 10,
            Self::Balancing => 11,
            Self::Columns => 12,
            Self::Index => 13,
            Self::Rounding => 14,
            Self::Target => 15,
            Self::CarryOver => 16,
        }
    }

    /// Sorts causes in the order in which they are applied.
    pub(super) const fn forwards(self) -> (u8, Self) {
        (self.rank(), self)
    }

    /// Sorts causes in the reverse order. Two mirrored causes stay as they are, so that the two
    /// orders of a comparison are those of its mirror image.
    pub(super) const fn backwards(self) -> (Reverse<u8>, Self) {
        (Reverse(self.rank()), self)
    }
}

impl Why {
    const fn rank(self) -> u8 {
        match self {
            Self::Alternative => 1,
            Self::Status => 2,
            Self::Inclusion => 3,
            Self::DecidedEarlier => 4,
        }
    }

    /// Why a row does not count; nothing for an overlap, which goes by its two proposals.
    const fn of(reason: &Reason) -> Option<Self> {
        match reason {
            Reason::Excluded => Some(Self::Inclusion),
            Reason::Status(_) => Some(Self::Status),
            Reason::Alternative(_) => Some(Self::Alternative),
            Reason::DecidedEarlier => Some(Self::DecidedEarlier),
            Reason::Partner => None,
        }
    }
}

impl Difference {
    /// No difference.
    pub(super) const NONE: Self = Self {
        printed: Exact::ZERO,
        exact: Exact::ZERO,
    };

    /// From an old figure to a new one.
    pub fn between(old: &Figure, new: &Figure) -> Self {
        Self {
            printed: Exact::whole(new.printed.saturating_sub(old.printed)),
            exact: new.exact.minus(&old.exact),
        }
    }

    /// Whether neither what is printed nor what is exact differs.
    pub fn is_none(&self) -> bool {
        self.printed.is_zero() && self.exact.is_zero()
    }

    /// The same difference seen from the other plan.
    #[must_use]
    pub fn negated(&self) -> Self {
        Self {
            printed: self.printed.negated(),
            exact: self.exact.negated(),
        }
    }

    /// The sum of two differences, each chain by itself.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            printed: self.printed.plus(&other.printed),
            exact: self.exact.plus(&other.exact),
        }
    }

    /// This difference less another, each chain by itself.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        Self {
            printed: self.printed.minus(&other.printed),
            exact: self.exact.minus(&other.exact),
        }
    }

    fn add(&mut self, other: &Self) {
        self.printed.add(&other.printed);
        self.exact.add(&other.exact);
    }

    fn subtract(&mut self, other: &Self) {
        self.printed.subtract(&other.printed);
        self.exact.subtract(&other.exact);
    }

    pub(super) fn halved(&self) -> Self {
        Self {
            printed: self.printed.halved(),
            exact: self.exact.halved(),
        }
    }
}

impl Causes {
    /// One cause for the whole of a difference.
    pub(super) fn only(cause: Cause, difference: &Difference) -> Self {
        let mut causes = Self::default();
        causes.add(cause, difference);
        causes
    }

    /// Whether there is no cause at all.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every cause with what it adds, in the order of [`Cause`].
    pub fn iter(&self) -> impl Iterator<Item = (Cause, &Difference)> {
        self.0.iter().map(|(cause, difference)| (*cause, difference))
    }

    /// What one cause adds; nothing where it has no part in the difference.
    pub fn of(&self, cause: Cause) -> Option<&Difference> {
        let place = self.place(cause).ok()?;
        self.0.get(place).map(|(_, difference)| difference)
    }

    /// What all causes come to: the difference they explain.
    pub fn sum(&self) -> Difference {
        let mut sum = Difference::NONE;
        self.0.iter().for_each(|(_, difference)| sum.add(difference));
        sum
    }

    /// The same causes seen from the other plan.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let mut mirrored = Self::default();
        for (cause, difference) in self.iter() {
            mirrored.add(cause.mirrored(), &difference.negated());
        }
        mirrored
    }

    fn place(&self, cause: Cause) -> Result<usize, usize> {
        self.0.binary_search_by_key(&cause, |(cause, _)| *cause)
    }

    pub(super) fn add(&mut self, cause: Cause, difference: &Difference) {
        if difference.is_none() {
            return;
        }
        match self.place(cause) {
            Err(place) => self.0.insert(place, (cause, difference.clone())),
            Ok(place) => self.add_at(place, difference),
        }
    }

    fn add_at(&mut self, place: usize, difference: &Difference) {
        let Some((_, sum)) = self.0.get_mut(place) else { return };
        sum.add(difference);
        if sum.is_none() {
            self.0.remove(place);
        }
    }

    pub(super) fn add_all(&mut self, other: &Self) {
        for (cause, difference) in other.iter() {
            self.add(cause, difference);
        }
    }

    /// Leaves a cause out that changes nothing exact.
    pub(super) fn without_exact(&mut self, cause: Cause) {
        self.0
            .retain(|(other, difference)| *other != cause || !difference.exact.is_zero());
    }

    /// Puts what the causes leave of a difference down to one of them.
    pub(super) fn rest_of(&mut self, whole: &Difference, cause: Cause) {
        let mut rest = whole.clone();
        self.0.iter().for_each(|(_, difference)| rest.subtract(difference));
        self.add(cause, &rest);
    }
}
