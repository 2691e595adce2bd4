//! An edit as a journal of version 1 holds it: the twin of the model's.
//!
//! Whatever a scenario's unit and sign, a journal has kroner, savings negative and fewer posts
//! negative: an edit can change how a scenario writes its numbers.

mod area;
mod curve;
mod line;
mod proposal;
mod rules;
mod settings;

use model::{AreaId, CurveId, LineId, Notation, PersonnelSign, ProposalId, Sign, Unit};
use serde::{Deserialize, Serialize};

use super::convention::Convention;
use super::scenario::Scenario;
use super::values::Id;
use crate::schema::misfit::Misfit;

use area::AreaEdit;
use curve::CurveEdit;
use line::LineEdit;
use proposal::ProposalEdit;
use rules::RulesEdit;
use settings::SettingsEdit;

/// How a journal writes numbers.
const CONVENTION: Convention = Convention {
    notation: Notation {
        unit: Unit::Kroner,
        sign: Sign::SavingsNegative,
    },
    personnel: PersonnelSign::FewerNegative,
};

/// What one line of a journal says was done.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum Step {
    /// An edit was made.
    Edit(Edit),
    /// The last step was undone.
    Undo,
    /// The step that was last undone was made again.
    Redo,
    /// A step from before the journal began was undone, to this.
    Earlier(Box<Scenario>),
    /// A step was made again that was undone before the journal began, to this.
    Later(Box<Scenario>),
    /// Everything was replaced by this.
    Replaced(Box<Scenario>),
}

/// One change that a user can make.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum Edit {
    Settings(SettingsEdit),
    Area(Id, AreaEdit),
    Proposal(Id, ProposalEdit),
    Line(Id, Id, LineEdit),
    Curve(Id, CurveEdit),
    Rules(RulesEdit),
    Batch(Vec<Edit>),
}

impl From<&model::Edit> for Edit {
    fn from(edit: &model::Edit) -> Self {
        match edit {
            model::Edit::Settings(edit) => Self::Settings(edit.into()),
            model::Edit::Area(id, edit) => Self::Area(Id(id.0), edit.into()),
            model::Edit::Proposal(id, edit) => Self::Proposal(Id(id.0), edit.into()),
            model::Edit::Line(proposal, id, edit) => Self::Line(Id(proposal.0), Id(id.0), edit.into()),
            model::Edit::Curve(id, edit) => Self::Curve(Id(id.0), edit.into()),
            model::Edit::Rules(edit) => Self::Rules(edit.into()),
            model::Edit::Batch(edits) => Self::Batch(edits.iter().map(Into::into).collect()),
        }
    }
}

impl TryFrom<Edit> for model::Edit {
    type Error = Misfit;

    fn try_from(edit: Edit) -> Result<Self, Misfit> {
        Ok(match edit {
            Edit::Settings(edit) => Self::Settings(edit.try_into()?),
            Edit::Area(id, edit) => Self::Area(AreaId(id.0), edit.try_into()?),
            Edit::Proposal(id, edit) => Self::Proposal(ProposalId(id.0), edit.try_into()?),
            Edit::Line(proposal, id, edit) => Self::Line(ProposalId(proposal.0), LineId(id.0), edit.try_into()?),
            Edit::Curve(id, edit) => Self::Curve(CurveId(id.0), edit.try_into()?),
            Edit::Rules(edit) => Self::Rules(edit.try_into()?),
            Edit::Batch(edits) => {
                let edits = edits.into_iter().map(TryInto::try_into);
                Self::Batch(edits.collect::<Result<_, _>>()?)
            }
        })
    }
}

/// A place in a list, as far as a list can be long.
fn place(place: u64) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

/// A place in a list, as it is written.
fn written_place(place: usize) -> u64 {
    u64::try_from(place).unwrap_or(u64::MAX)
}
