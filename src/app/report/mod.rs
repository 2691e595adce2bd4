//! The catalogue as a table: rows first, then text, CSV or JSON.

mod csv;
mod json;
mod linear;
mod outlook;
mod remarks;
mod row;
mod rows;
mod table;
mod text;

use model::{Column, Coverage, EditError, Ledger, Notation, Plan, PriceLevelError, SettingsEdit, Sign, Unit, Year};
use thiserror::Error;

use crate::numbers::NumberStyle;
use crate::wording::Wording;
use crate::words::Words;
use row::{RowKind, Shown};

pub(crate) use json::{sign_name, unit_name};
pub use linear::{LinearKind, LinearLine};
pub(crate) use table::{PAGE, Tail, TextTable, blocks_of, blocks_of_years, joined, wrapped};

/// How a scenario is looked at; nothing in it changes what is stored.
#[derive(Clone, Copy, Debug, Default)]
pub struct View {
    /// Another unit than the scenario's own.
    pub unit: Option<Unit>,
    /// Another sign than the scenario's own.
    pub sign: Option<Sign>,
    /// Another carry-over rule than the scenario's own.
    pub carry_over: Option<model::CarryOver>,
    /// Whether rows that are not shared out count.
    pub unallocated: Unallocated,
    /// Another year's prices than the scenario's own.
    pub price_level: Option<Year>,
    /// Whether there is a last column once everything is phased in.
    pub fully_phased_in: FullyPhasedIn,
}

/// Whether unallocated and balancing rows count in a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unallocated {
    /// They count.
    #[default]
    Counted,
    /// They are shown as left out.
    LeftOut,
}

/// Whether a report has a column for everything phased in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FullyPhasedIn {
    /// It has not.
    #[default]
    Hidden,
    /// It has.
    Shown,
}

/// A form that a report comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Aligned text, like the printed annex.
    Text,
    /// Semicolon-separated values.
    Csv,
    /// One object with exact and printed figures.
    Json,
}

/// Why a scenario cannot be looked at in a way.
#[derive(Debug, Error)]
pub enum ViewError {
    /// The carry-over rule cannot be tried.
    #[error(transparent)]
    Edit(#[from] EditError),
    /// The price level cannot be shown.
    #[error(transparent)]
    PriceLevel(#[from] PriceLevelError),
}

/// A calculated scenario, looked at in one way.
pub struct Report<'a> {
    pub(crate) ledger: Ledger,
    pub(crate) view: View,
    pub(crate) words: &'a Words,
    /// The day that follow-up is read as of; nothing for everything known.
    pub(crate) as_of: Option<String>,
}

impl<'a> Report<'a> {
    /// Calculates a plan as it is looked at.
    ///
    /// # Errors
    /// [`ViewError`] where the plan cannot be shown in that price level.
    pub fn new(plan: &Plan, view: View, words: &'a Words) -> Result<Self, ViewError> {
        let plan = match view.carry_over {
            None => plan.clone(),
            Some(rule) => plan.edited(&model::Edit::Settings(SettingsEdit::CarryOver(rule)))?,
        };
        let ledger = match view.price_level {
            None => Ledger::of(&plan),
            Some(year) => Ledger::in_prices_of(&plan, year)?,
        };
        Ok(Self {
            ledger,
            view,
            words,
            as_of: None,
        })
    }

    /// The report with what was known of deliveries on a day, as `2024-10-31`.
    #[must_use]
    pub fn as_of(self, day: Option<&str>) -> Self {
        Self {
            as_of: day.map(str::to_owned),
            ..self
        }
    }

    /// The report in one form, ending in a line break.
    pub fn written(&self, format: Format) -> String {
        match format {
            Format::Text => self.text(),
            Format::Csv => self.csv(),
            Format::Json => self.json(),
        }
    }

    pub(crate) fn plan(&self) -> &Plan {
        self.ledger.plan()
    }

    /// The unit and sign that figures are shown in.
    pub(crate) fn notation(&self) -> Notation {
        let own = self.plan().settings().notation;
        Notation {
            unit: self.view.unit.unwrap_or(own.unit),
            sign: self.view.sign.unwrap_or(own.sign),
        }
    }

    pub(crate) fn style(&self) -> NumberStyle {
        NumberStyle::new(self.plan().settings(), self.notation(), self.words.language())
    }

    /// Words for what the report's figures say.
    pub(crate) fn wording(&self) -> Wording<'_> {
        Wording::new(&self.ledger, self.words, self.style())
    }

    /// Which rows are among the effects.
    pub(crate) const fn coverage(&self) -> Coverage {
        match self.view.unallocated {
            Unallocated::Counted => Coverage::All,
            Unallocated::LeftOut => Coverage::Allocated,
        }
    }

    /// The columns of figures that the report has.
    pub(crate) fn columns(&self) -> Vec<Column> {
        let wanted = |column: &Column| match (column, self.view.fully_phased_in) {
            (Column::FullyPhasedIn, FullyPhasedIn::Hidden) => false,
            (Column::FullYear | Column::Year(_) | Column::FullyPhasedIn, _) => true,
        };
        self.ledger.columns().filter(wanted).collect()
    }

    /// Whether a figure among the rows was moved so that the table foots.
    fn is_adjusted(&self, kind: RowKind, shown: &Shown) -> bool {
        let part = matches!(
            kind,
            RowKind::Proposal | RowKind::Line | RowKind::Overlap | RowKind::Subtotal
        );
        part && matches!(shown, Shown::Figure(figure) if self.ledger.is_adjusted(figure))
    }

    /// A text in the words of the report's language.
    pub(crate) fn say(&self, key: &str, values: crate::words::Values<'_>) -> String {
        self.words.with(key, values)
    }
}
