//! What a scenario is held against, and how far: published figures, findings put aside, and what
//! part of a saving is counted on.

use model::{AreaId, Fraction, ProposalId};
use serde::{Deserialize, Serialize};

use super::convention::Convention;
use super::values::{Id, Number, Share, Words, Year};
use crate::schema::misfit::{At, Misfit};

/// What part of a saving is counted on at each delivery confidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Realisation {
    certain: Share,
    likely: Share,
    uncertain: Share,
}

impl Default for Realisation {
    fn default() -> Self {
        let share = |numerator| Share(Fraction::new(numerator, 4).unwrap_or(Fraction::ONE));
        Self {
            certain: share(4),
            likely: share(3),
            uncertain: share(2),
        }
    }
}

impl From<model::Realisation> for Realisation {
    fn from(realisation: model::Realisation) -> Self {
        Self {
            certain: Share(realisation.certain),
            likely: Share(realisation.likely),
            uncertain: Share(realisation.uncertain),
        }
    }
}

impl From<Realisation> for model::Realisation {
    fn from(realisation: Realisation) -> Self {
        Self {
            certain: realisation.certain.0,
            likely: realisation.likely.0,
            uncertain: realisation.uncertain.0,
        }
    }
}

/// A figure as somebody published it, in the scenario's unit and sign.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Published {
    row: Row,
    column: Column,
    pub(super) amount: Number,
}

impl Published {
    pub(super) fn of(published: &model::Published, convention: Convention) -> Self {
        Self {
            row: published.row.into(),
            column: published.column.into(),
            amount: convention.written(published.amount),
        }
    }

    pub(super) fn entered(self, convention: Convention) -> Result<model::Published, Misfit> {
        Ok(model::Published {
            row: self.row.into(),
            column: self.column.into(),
            amount: convention.amount(self.amount).at("amount")?,
        })
    }
}

/// A row of a published table; the whole plan's are written without an id.
#[derive(Debug, Serialize, Deserialize)]
enum Row {
    Proposal(Id),
    Sum(Id),
    Total,
    NetOutstanding(Id),
    TotalNetOutstanding,
}

impl From<model::PublishedRow> for Row {
    fn from(row: model::PublishedRow) -> Self {
        match row {
            model::PublishedRow::Proposal(id) => Self::Proposal(Id(id.0)),
            model::PublishedRow::Sum(AreaId::WHOLE) => Self::Total,
            model::PublishedRow::Sum(id) => Self::Sum(Id(id.0)),
            model::PublishedRow::NetOutstanding(AreaId::WHOLE) => Self::TotalNetOutstanding,
            model::PublishedRow::NetOutstanding(id) => Self::NetOutstanding(Id(id.0)),
        }
    }
}

impl From<Row> for model::PublishedRow {
    fn from(row: Row) -> Self {
        match row {
            Row::Proposal(id) => Self::Proposal(ProposalId(id.0)),
            Row::Sum(id) => Self::Sum(AreaId(id.0)),
            Row::Total => Self::Sum(AreaId::WHOLE),
            Row::NetOutstanding(id) => Self::NetOutstanding(AreaId(id.0)),
            Row::TotalNetOutstanding => Self::NetOutstanding(AreaId::WHOLE),
        }
    }
}

/// A column of a published table.
#[derive(Debug, Serialize, Deserialize)]
enum Column {
    FullYear,
    Year(Year),
    FullyPhasedIn,
}

impl From<model::Column> for Column {
    fn from(column: model::Column) -> Self {
        match column {
            model::Column::FullYear => Self::FullYear,
            model::Column::Year(year) => Self::Year(Year(year)),
            model::Column::FullyPhasedIn => Self::FullyPhasedIn,
        }
    }
}

impl From<Column> for model::Column {
    fn from(column: Column) -> Self {
        match column {
            Column::FullYear => Self::FullYear,
            Column::Year(year) => Self::Year(year.0),
            Column::FullyPhasedIn => Self::FullyPhasedIn,
        }
    }
}

/// A finding that somebody has looked at and put aside.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Muted {
    pub(super) finding: Words,
    reason: Words,
}

impl From<&model::Muted> for Muted {
    fn from(muted: &model::Muted) -> Self {
        Self {
            finding: Words(muted.finding.clone()),
            reason: Words(muted.reason.clone()),
        }
    }
}

impl From<Muted> for model::Muted {
    fn from(muted: Muted) -> Self {
        Self {
            finding: muted.finding.0,
            reason: muted.reason.0,
        }
    }
}
