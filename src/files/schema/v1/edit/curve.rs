//! Changes to a named curve.

use serde::{Deserialize, Serialize};

use crate::schema::misfit::Misfit;
use crate::schema::v1::phase_in::PhaseIn;
use crate::schema::v1::values::{Share, Words, Year};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum CurveEdit {
    Insert { name: Words, phase_in: PhaseIn },
    Remove,
    Rename(Words),
    PhaseIn(PhaseIn),
    Share(Year, Share),
}

impl From<&model::CurveEdit> for CurveEdit {
    fn from(edit: &model::CurveEdit) -> Self {
        use model::CurveEdit as M;
        match edit {
            M::Insert { name, phase_in } => Self::Insert {
                name: Words(name.clone()),
                phase_in: phase_in.into(),
            },
            M::Remove => Self::Remove,
            M::Rename(name) => Self::Rename(Words(name.clone())),
            M::PhaseIn(phase_in) => Self::PhaseIn(phase_in.into()),
            M::Share(year, share) => Self::Share(Year(*year), Share(*share)),
        }
    }
}

impl TryFrom<CurveEdit> for model::CurveEdit {
    type Error = Misfit;

    fn try_from(edit: CurveEdit) -> Result<Self, Misfit> {
        Ok(match edit {
            CurveEdit::Insert { name, phase_in } => Self::Insert {
                name: name.0,
                phase_in: phase_in.try_into()?,
            },
            CurveEdit::Remove => Self::Remove,
            CurveEdit::Rename(name) => Self::Rename(name.0),
            CurveEdit::PhaseIn(phase_in) => Self::PhaseIn(phase_in.try_into()?),
            CurveEdit::Share(year, share) => Self::Share(year.0, share.0),
        })
    }
}
