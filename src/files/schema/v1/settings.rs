//! What a scenario decides for all of its rows: records that stand in its lists.

use serde::{Deserialize, Serialize};

use super::convention::Convention;
use super::twin::{Confidentiality, Mode, NoteKind, PersonnelSign, Scope, Weight};
use super::values::{Number, Words, Year, is_default};
use crate::Problem;
use crate::schema::misfit::{At, Misfit};

/// How figures become printable numbers; the step is in the scenario's unit.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rounding {
    step: Number,
    mode: Mode,
    scope: Scope,
}

impl Rounding {
    pub(super) fn of(rounding: model::Rounding, convention: Convention) -> Self {
        Self {
            step: convention.written_size(rounding.step.amount()),
            mode: rounding.mode.into(),
            scope: rounding.scope.into(),
        }
    }

    pub(super) fn entered(self, convention: Convention) -> Result<model::Rounding, Misfit> {
        let step = convention.size(self.step);
        let step = step.and_then(|amount| model::Step::new(amount).ok_or(Problem::Step));
        Ok(model::Rounding {
            step: step.at("step")?,
            mode: self.mode.into(),
            scope: self.scope.into(),
        })
    }
}

/// How posts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct PersonnelStyle {
    #[serde(skip_serializing_if = "is_default")]
    sign: PersonnelSign,
    decimals: u32,
}

impl Default for PersonnelStyle {
    fn default() -> Self {
        Self {
            sign: PersonnelSign::default(),
            decimals: 1,
        }
    }
}

impl From<model::PersonnelStyle> for PersonnelStyle {
    fn from(style: model::PersonnelStyle) -> Self {
        Self {
            sign: style.sign.into(),
            decimals: style.decimals,
        }
    }
}

impl From<PersonnelStyle> for model::PersonnelStyle {
    fn from(style: PersonnelStyle) -> Self {
        Self {
            sign: style.sign.into(),
            decimals: style.decimals,
        }
    }
}

/// One year's index number.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Index {
    pub(super) year: Year,
    value: Number,
    #[serde(default, skip_serializing_if = "is_default")]
    source: Words,
}

impl From<&model::Index> for Index {
    fn from(index: &model::Index) -> Self {
        Self {
            year: Year(index.year),
            value: Number(index.value.normalize()),
            source: Words(index.source.clone()),
        }
    }
}

impl From<Index> for model::Index {
    fn from(index: Index) -> Self {
        Self {
            year: index.year.0,
            value: index.value.0,
            source: index.source.0,
        }
    }
}

/// A status that proposals can have.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Status {
    pub(super) name: Words,
    weight: Weight,
}

impl From<&model::Status> for Status {
    fn from(status: &model::Status) -> Self {
        Self {
            name: Words(status.name.clone()),
            weight: status.weight.into(),
        }
    }
}

impl From<Status> for model::Status {
    fn from(status: Status) -> Self {
        Self {
            name: status.name.0,
            weight: status.weight.into(),
        }
    }
}

/// What a category's short form stands for.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Category {
    pub(super) short: Words,
    meaning: Words,
}

impl From<&model::Category> for Category {
    fn from(category: &model::Category) -> Self {
        Self {
            short: Words(category.short.clone()),
            meaning: Words(category.meaning.clone()),
        }
    }
}

impl From<Category> for model::Category {
    fn from(category: Category) -> Self {
        Self {
            short: category.short.0,
            meaning: category.meaning.0,
        }
    }
}

/// A text about a proposal or the scenario.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Note {
    kind: NoteKind,
    #[serde(default, skip_serializing_if = "is_default")]
    confidentiality: Confidentiality,
    text: Words,
}

impl From<&model::Note> for Note {
    fn from(note: &model::Note) -> Self {
        Self {
            kind: note.kind.into(),
            confidentiality: note.confidentiality.into(),
            text: Words(note.text.clone()),
        }
    }
}

impl From<Note> for model::Note {
    fn from(note: Note) -> Self {
        Self {
            kind: note.kind.into(),
            confidentiality: note.confidentiality.into(),
            text: note.text.0,
        }
    }
}
