//! Changes to one line of a proposal.

use serde::{Deserialize, Serialize};

use super::{CONVENTION, place, written_place};
use crate::schema::misfit::Misfit;
use crate::schema::v1::entry::Entry;
use crate::schema::v1::line::Line;
use crate::schema::v1::phase_in::PhaseIn;
use crate::schema::v1::twin::{Ceiling, LineKind, Money};
use crate::schema::v1::values::{Share, Words, Year};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum LineEdit {
    Insert(Box<Line>, u64),
    Remove,
    Name(Words),
    Kind(LineKind),
    Amount(Entry),
    Phasing(PhaseIn),
    Share(Year, Share),
    Stated(Year, Option<Entry>),
    Money(Money),
    Ceiling(Ceiling),
}

impl From<&model::LineEdit> for LineEdit {
    fn from(edit: &model::LineEdit) -> Self {
        use model::LineEdit as M;
        match edit {
            M::Insert(line, place) => Self::Insert(Box::new(Line::of(line, CONVENTION)), written_place(*place)),
            M::Remove => Self::Remove,
            M::Name(name) => Self::Name(Words(name.clone())),
            M::Kind(kind) => Self::Kind((*kind).into()),
            M::Amount(entry) => Self::Amount(Entry::of(*entry, CONVENTION)),
            M::Phasing(phasing) => Self::Phasing(phasing.into()),
            M::Share(year, share) => Self::Share(Year(*year), Share(*share)),
            M::Stated(year, entry) => Self::Stated(Year(*year), entry.map(|entry| Entry::of(entry, CONVENTION))),
            M::Money(money) => Self::Money((*money).into()),
            M::Ceiling(ceiling) => Self::Ceiling((*ceiling).into()),
        }
    }
}

impl TryFrom<LineEdit> for model::LineEdit {
    type Error = Misfit;

    fn try_from(edit: LineEdit) -> Result<Self, Misfit> {
        use LineEdit as L;
        Ok(match edit {
            L::Insert(line, at) => Self::Insert(Box::new(line.entered(CONVENTION)?), place(at)),
            L::Remove => Self::Remove,
            L::Name(name) => Self::Name(name.0),
            L::Kind(kind) => Self::Kind(kind.into()),
            L::Amount(entry) => Self::Amount(entry.entered(CONVENTION)?),
            L::Phasing(phasing) => Self::Phasing(phasing.into()),
            L::Share(year, share) => Self::Share(year.0, share.0),
            L::Stated(year, entry) => {
                let entry = entry.map(|entry| entry.entered(CONVENTION));
                Self::Stated(year.0, entry.transpose()?)
            }
            L::Money(money) => Self::Money(money.into()),
            L::Ceiling(ceiling) => Self::Ceiling(ceiling.into()),
        })
    }
}
