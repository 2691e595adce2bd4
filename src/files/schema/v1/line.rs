//! A line of a proposal or an overlap.

use model::LineId;
use serde::{Deserialize, Serialize};

use super::convention::{ByYear, Convention};
use super::entry::Entry;
use super::phase_in::{self, PhaseIn};
use super::twin::{Ceiling, LineKind, Money};
use super::values::{Id, Words, Year, is_default};
use crate::schema::misfit::{At, Misfit, each};

/// A part of a proposal with an amount and a phase-in of its own.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Line {
    pub(super) id: Id,
    #[serde(default, skip_serializing_if = "is_default")]
    name: Words,
    #[serde(default, skip_serializing_if = "is_default")]
    kind: LineKind,
    #[serde(default, skip_serializing_if = "is_default")]
    money: Money,
    #[serde(default, skip_serializing_if = "is_default")]
    ceiling: Ceiling,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) amount: Entry,
    #[serde(serialize_with = "phase_in::on_one_line")]
    phase_in: PhaseIn,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) stated: ByYear<Entry>,
}

impl Line {
    pub(super) fn of(line: &model::Line, convention: Convention) -> Self {
        let stated = line.stated.iter();
        Self {
            id: Id(line.id.0),
            name: Words(line.name.clone()),
            kind: line.kind.into(),
            money: line.money.into(),
            ceiling: line.ceiling.into(),
            amount: Entry::of(line.amount, convention),
            phase_in: (&line.phasing).into(),
            stated: stated
                .map(|(year, entry)| (Year(*year), Entry::of(*entry, convention)))
                .collect(),
        }
    }

    pub(super) fn entered(self, convention: Convention) -> Result<model::Line, Misfit> {
        let in_year =
            |(year, entry): (Year, Entry)| -> Result<_, Misfit> { Ok((year.0, entry.entered(convention).at(1)?)) };
        Ok(model::Line {
            id: LineId(self.id.0),
            name: self.name.0,
            kind: self.kind.into(),
            amount: self.amount.entered(convention).at("amount")?,
            phasing: self.phase_in.into(),
            stated: each(self.stated, in_year).at("stated")?,
            money: self.money.into(),
            ceiling: self.ceiling.into(),
        })
    }
}
