//! The columns of the grid: which there are, what they are called and how wide they are.

use model::{Column, Plan, Year};

use crate::window::view::View;
use crate::words::Words;

/// A column of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColumnKey {
    /// The box that says whether a proposal is wanted in the totals.
    Include,
    /// The number it is known by.
    Number,
    /// What it is about.
    Title,
    /// How far its decision has come.
    Status,
    /// The full-year effect.
    FullYear,
    /// A budget or forecast year.
    Year(Year),
    /// What is printed in the years shown, added up.
    Sum,
    /// Once everything is phased in.
    FullyPhasedIn,
    /// How it is phased in, as a small line.
    PhaseIn,
    /// Posts once phased in.
    Personnel,
    /// The budget that the percentage is of.
    Budget,
    /// The saving in percent.
    Percent,
    /// How sure it is that the saving comes about.
    Confidence,
    /// The short form of its category.
    Category,
}

impl ColumnKey {
    /// The columns that can be hidden, in the order they stand in.
    pub const OPTIONAL: [Self; 10] = [
        Self::Status,
        Self::FullYear,
        Self::Sum,
        Self::FullyPhasedIn,
        Self::PhaseIn,
        Self::Personnel,
        Self::Budget,
        Self::Percent,
        Self::Confidence,
        Self::Category,
    ];

    /// The column of figures that it shows.
    pub const fn figures(self) -> Option<Column> {
        match self {
            Self::FullYear => Some(Column::FullYear),
            Self::Year(year) => Some(Column::Year(year)),
            Self::FullyPhasedIn => Some(Column::FullyPhasedIn),
            _ => None,
        }
    }

    /// Whether it stays where it is while the years scroll.
    pub const fn is_sticky(self) -> bool {
        matches!(self, Self::Include | Self::Number | Self::Title | Self::Status)
    }

    /// Whether it holds texts, which begin at the left.
    pub const fn is_text(self) -> bool {
        matches!(
            self,
            Self::Number | Self::Title | Self::Status | Self::Confidence | Self::Category
        )
    }

    /// What stands above it.
    pub fn heading(self, words: &Words) -> String {
        match self {
            Self::Year(year) => year.number().to_string(),
            Self::Include => String::new(),
            other => words.text(other.key()),
        }
    }

    /// What it is called where there is more room, and by a screen reader.
    pub fn name(self, words: &Words) -> String {
        match self {
            Self::Include => words.text("column-include"),
            other => other.heading(words),
        }
    }

    /// The key of the column's words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Include => "column-include",
            Self::Number => "column-number",
            Self::Title => "column-title",
            Self::Status => "column-status",
            Self::FullYear => "column-full-year",
            Self::Year(_) => "column-year",
            Self::Sum => "column-sum",
            Self::FullyPhasedIn => "column-fully-phased-in",
            Self::PhaseIn => "column-phase-in",
            Self::Personnel => "column-personnel",
            Self::Budget => "column-budget",
            Self::Percent => "column-percent",
            Self::Confidence => "column-confidence",
            Self::Category => "column-category",
        }
    }

    /// Its width as it opens, in points; the title takes what is left over.
    pub const fn width(self) -> f32 {
        match self {
            Self::Include => 40.0,
            Self::Number => 80.0,
            Self::Title => 280.0,
            Self::Status | Self::Confidence => 96.0,
            Self::FullYear | Self::Sum | Self::Budget | Self::PhaseIn => 84.0,
            Self::Year(_) => 74.0,
            Self::FullyPhasedIn => 100.0,
            Self::Personnel | Self::Percent | Self::Category => 72.0,
        }
    }
}

/// The columns as they stand, from the left.
pub fn columns(plan: &Plan, view: &View) -> Vec<ColumnKey> {
    let optional = |key: ColumnKey| view.shown.contains(&key).then_some(key);
    let mut columns = vec![ColumnKey::Include, ColumnKey::Number, ColumnKey::Title];
    columns.extend(
        [ColumnKey::Status, ColumnKey::FullYear]
            .into_iter()
            .filter_map(optional),
    );
    columns.extend(plan.settings().years.iter().map(ColumnKey::Year));
    let after = ColumnKey::OPTIONAL.into_iter().skip(2);
    columns.extend(after.filter_map(optional));
    columns
}
