//! Changes to an area.

use model::AreaId;
use serde::{Deserialize, Serialize};

use super::{CONVENTION, place, written_place};
use crate::schema::misfit::Misfit;
use crate::schema::v1::values::{Id, Number, Words, Year};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum AreaEdit {
    Insert { name: Words, parent: Id, place: u64 },
    Remove,
    Rename(Words),
    Move { parent: Id, place: u64 },
    Budget(Option<Number>),
    Target(Year, Option<Number>),
}

impl From<&model::AreaEdit> for AreaEdit {
    fn from(edit: &model::AreaEdit) -> Self {
        use model::AreaEdit as M;
        match edit {
            M::Insert { name, parent, place } => Self::Insert {
                name: Words(name.clone()),
                parent: Id(parent.0),
                place: written_place(*place),
            },
            M::Remove => Self::Remove,
            M::Rename(name) => Self::Rename(Words(name.clone())),
            M::Move { parent, place } => Self::Move {
                parent: Id(parent.0),
                place: written_place(*place),
            },
            M::Budget(budget) => Self::Budget(budget.map(|budget| CONVENTION.written(budget))),
            M::Target(year, target) => Self::Target(Year(*year), target.map(|target| CONVENTION.written(target))),
        }
    }
}

impl TryFrom<AreaEdit> for model::AreaEdit {
    type Error = Misfit;

    fn try_from(edit: AreaEdit) -> Result<Self, Misfit> {
        let amount = |number: Option<Number>| number.map(|number| CONVENTION.amount(number)).transpose();
        Ok(match edit {
            AreaEdit::Insert {
                name,
                parent,
                place: at,
            } => Self::Insert {
                name: name.0,
                parent: AreaId(parent.0),
                place: place(at),
            },
            AreaEdit::Remove => Self::Remove,
            AreaEdit::Rename(name) => Self::Rename(name.0),
            AreaEdit::Move { parent, place: at } => Self::Move {
                parent: AreaId(parent.0),
                place: place(at),
            },
            AreaEdit::Budget(budget) => Self::Budget(amount(budget)?),
            AreaEdit::Target(year, target) => Self::Target(year.0, amount(target)?),
        })
    }
}
