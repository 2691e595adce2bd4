//! What a scenario decides for all of its rows: years, notation, rounding, rules of the sums.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::price_level::Indices;
use crate::{
    Amount, AreaId, CarryOver, Column, Fraction, Notation, Note, ProposalId, Rounding, Sign, Text, Unit, Year, Years,
};

/// Everything a scenario decides once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What the scenario is called on screen and in print.
    pub title: Text,
    /// Texts about the whole scenario.
    pub notes: Vec<Note>,
    /// The unit and sign it is written and entered in.
    pub notation: Notation,
    /// The years it shows.
    pub years: Years,
    /// How figures become printable numbers.
    pub rounding: Rounding,
    /// How a figure of nothing is printed.
    pub zero: Zero,
    /// What the full-year column counts.
    pub full_year: FullYearColumn,
    /// What a year's shortfall does to the next year's target.
    pub carry_over: CarryOver,
    /// How posts are written.
    pub personnel: PersonnelStyle,
    /// The year in whose prices amounts are stated, where that is said.
    pub price_level: Option<Year>,
    /// Index numbers by year.
    pub indices: Indices,
    /// The statuses a proposal can have, in order.
    pub statuses: Vec<Status>,
    /// The categories that are explained under the table.
    pub categories: Vec<Category>,
    /// The yearly discount rate of present values: 0.035 for 3,5 %.
    pub discount_rate: Decimal,
    /// What part of a saving is counted on at each delivery confidence.
    pub realisation: Realisation,
    /// Figures as somebody published them, to be held against ours.
    pub published: Vec<Published>,
    /// Findings that somebody has looked at and put aside, with the reason.
    pub muted: Vec<Muted>,
}

/// What part of a saving is counted on at each delivery confidence; investments count in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Realisation {
    /// Of a certain saving.
    pub certain: Fraction,
    /// Of a likely one.
    pub likely: Fraction,
    /// Of an uncertain one.
    pub uncertain: Fraction,
}

/// A figure as somebody published it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The row it stands in.
    pub row: PublishedRow,
    /// The column it stands in.
    pub column: Column,
    /// What is printed there.
    pub amount: Amount,
}

/// A row of a published table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PublishedRow {
    /// A proposal's.
    Proposal(ProposalId),
    /// An area's sum; the whole plan's is the total.
    Sum(AreaId),
    /// What is missing to an area's target.
    NetOutstanding(AreaId),
}

/// A finding that somebody has looked at and put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Muted {
    /// What the finding is known by.
    pub finding: Text,
    /// Why it needs no more attention.
    pub reason: Text,
}

impl Default for Realisation {
    /// All of a certain saving, three quarters of a likely one, half of an uncertain one.
    fn default() -> Self {
        let share = |numerator| Fraction::new(numerator, 4).unwrap_or(Fraction::ONE);
        Self {
            certain: Fraction::ONE,
            likely: share(3),
            uncertain: share(2),
        }
    }
}

/// How a printed zero looks; never `-0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Zero {
    /// `0`, whatever decimals other figures have.
    #[default]
    Short,
    /// With decimals like any other figure: `0,000`.
    WithDecimals,
}

/// What the full-year column (helårsvirkning) counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum FullYearColumn {
    /// Recurring lines at full effect.
    #[default]
    Recurring,
    /// One-off amounts as well, as some catalogues print it: a level that no year reaches.
    WithOneOff,
}

/// How posts are written, apart from the amounts' sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonnelStyle {
    /// Which sign fewer posts are written with.
    pub sign: PersonnelSign,
    /// Decimals of printed posts.
    pub decimals: u32,
}

/// Which sign fewer posts are written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum PersonnelSign {
    /// `-2,8` is 2,8 posts fewer.
    #[default]
    FewerNegative,
    /// `2,8` is 2,8 posts fewer.
    FewerPositive,
}

/// A step on a proposal's way from idea to effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// What it is called; no two statuses are called the same.
    pub name: Text,
    /// Whether proposals of this status are counted.
    pub weight: Weight,
}

/// Whether proposals of a status are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Counted.
    Counts,
    /// Shown, but not counted.
    Shown,
}

/// What a category's short form stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// As it stands in the table: `Eff.`
    pub short: Text,
    /// What it stands for.
    pub meaning: Text,
}

/// The decimals that printed posts have unless a scenario says otherwise.
const PERSONNEL_DECIMALS: u32 = 1;

/// The statuses a new scenario starts with, in order.
const STATUSES: [(&str, Weight); 8] = [
    ("idé", Weight::Shown),
    ("foreslået", Weight::Counts),
    ("i høring", Weight::Counts),
    ("udvalg tiltrådt", Weight::Counts),
    ("vedtaget", Weight::Counts),
    ("iværksat", Weight::Counts),
    ("realiseret", Weight::Counts),
    ("afvist", Weight::Shown),
];

impl Settings {
    /// The settings of a new scenario: recurring full-year effects, no carry-over, `0` for zero,
    /// the usual statuses.
    pub fn new(title: impl Into<Text>, notation: Notation, years: Years, rounding: Rounding) -> Self {
        Self {
            title: title.into(),
            notes: Vec::new(),
            notation,
            years,
            rounding,
            zero: Zero::default(),
            full_year: FullYearColumn::default(),
            carry_over: CarryOver::default(),
            personnel: PersonnelStyle::default(),
            price_level: None,
            indices: Indices::default(),
            statuses: Status::usual(),
            categories: Vec::new(),
            discount_rate: Decimal::ZERO,
            realisation: Realisation::default(),
            published: Vec::new(),
            muted: Vec::new(),
        }
    }

    /// The status of this name.
    pub fn status(&self, name: &str) -> Option<&Status> {
        self.statuses.iter().find(|status| &*status.name == name)
    }
}

impl Status {
    /// The statuses a new scenario starts with, in order.
    pub fn usual() -> Vec<Self> {
        let status = |(name, weight): (&str, Weight)| Self {
            name: name.into(),
            weight,
        };
        STATUSES.into_iter().map(status).collect()
    }
}

impl PersonnelStyle {
    /// The notation in which a figure of posts is written: posts are counted in ones, and carried
    /// like kroner with fewer posts negative.
    pub const fn notation(self) -> Notation {
        let sign = match self.sign {
            PersonnelSign::FewerNegative => Sign::SavingsNegative,
            PersonnelSign::FewerPositive => Sign::SavingsPositive,
        };
        Notation {
            unit: Unit::Kroner,
            sign,
        }
    }
}

impl Default for PersonnelStyle {
    fn default() -> Self {
        Self {
            sign: PersonnelSign::default(),
            decimals: PERSONNEL_DECIMALS,
        }
    }
}
