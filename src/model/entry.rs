//! What somebody put in a cell: a number, or a reason why there is none.

use crate::Amount;

/// What was entered for an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Entry {
    /// Nothing was entered; adds nothing.
    #[default]
    Empty,
    /// A number, zero included.
    Amount(Amount),
    /// Not quantified yet (ikke opgjort), printed `-`: adds nothing, but every sum above says
    /// how many such rows it holds.
    NotQuantified,
    /// Not relevant (ikke relevant): adds nothing.
    NotRelevant,
    /// An uncertain amount; the expected one is added.
    Range(Range),
}

/// An uncertain amount; `low` is the least saving, `high` the largest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    low: Amount,
    expected: Amount,
    high: Amount,
}

impl Range {
    /// A range from the least saving to the largest, or nothing where the three are not in order.
    pub fn new(low: Amount, expected: Amount, high: Amount) -> Option<Self> {
        (low >= expected && expected >= high).then_some(Self { low, expected, high })
    }

    /// The least saving.
    pub const fn low(self) -> Amount {
        self.low
    }

    /// What is counted on.
    pub const fn expected(self) -> Amount {
        self.expected
    }

    /// The largest saving.
    pub const fn high(self) -> Amount {
        self.high
    }
}

impl Entry {
    /// The amount that sums add, where there is one.
    pub const fn amount(self) -> Option<Amount> {
        match self {
            Self::Amount(amount) => Some(amount),
            Self::Range(range) => Some(range.expected),
            Self::Empty | Self::NotQuantified | Self::NotRelevant => None,
        }
    }

    /// Whether nothing was entered.
    pub fn is_empty(self) -> bool {
        self == Self::Empty
    }
}
