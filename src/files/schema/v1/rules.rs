//! Areas, curves, and the rules between proposals.

use std::sync::Arc;

use model::{AlternativesId, AreaId, CurveId, LinkId, OverlapId, ProposalId};
use serde::{Deserialize, Serialize};

use super::convention::{ByYear, Convention};
use super::line::Line;
use super::phase_in::{self, PhaseIn};
use super::twin::{Choice, Relation};
use super::values::{Id, Number, Words, is_default};
use crate::schema::misfit::{At, Misfit};

/// An area; what it holds is said by what lies in it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Area {
    pub(super) id: Id,
    name: Words,
    /// Left out where it lies directly in the plan.
    #[serde(default, skip_serializing_if = "is_default")]
    parent: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) budget: Option<Number>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) targets: ByYear<Number>,
}

impl Area {
    pub(super) fn of(area: &model::Area, convention: Convention) -> Self {
        Self {
            id: Id(area.id.0),
            name: Words(area.name.clone()),
            parent: area.parent.map(|parent| Id(parent.0)).unwrap_or_default(),
            budget: area.budget.map(|budget| convention.written_size(budget)),
            targets: convention.written_targets(&area.targets),
        }
    }

    pub(super) fn entered(self, convention: Convention) -> Result<model::Area, Misfit> {
        let budget = self.budget.map(|budget| convention.size(budget)).transpose();
        let parent = Some(AreaId(self.parent.0));
        Ok(model::Area {
            budget: budget.at("budget")?,
            targets: convention.targets(self.targets).at("targets")?.into(),
            ..model::Area::new(AreaId(self.id.0), self.name.0, parent)
        })
    }
}

/// A phase-in with a name.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Curve {
    pub(super) id: Id,
    name: Words,
    #[serde(serialize_with = "phase_in::on_one_line")]
    phase_in: PhaseIn,
}

impl From<&model::Curve> for Curve {
    fn from(curve: &model::Curve) -> Self {
        Self {
            id: Id(curve.id.0),
            name: Words(curve.name.clone()),
            phase_in: (&curve.phase_in).into(),
        }
    }
}

impl TryFrom<Curve> for model::Curve {
    type Error = Misfit;

    fn try_from(curve: Curve) -> Result<Self, Misfit> {
        Ok(Self {
            id: CurveId(curve.id.0),
            name: curve.name.0,
            phase_in: curve.phase_in.try_into().at("phase_in")?,
        })
    }
}

/// A set of proposals between which one chooses.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Alternatives {
    pub(super) id: Id,
    name: Words,
    choice: Choice,
    members: Vec<Id>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    chosen: Vec<Id>,
}

impl From<&model::Alternatives> for Alternatives {
    fn from(set: &model::Alternatives) -> Self {
        Self {
            id: Id(set.id.0),
            name: Words(set.name.clone()),
            choice: set.choice.into(),
            members: set.members.iter().map(|member| Id(member.0)).collect(),
            chosen: set.chosen.iter().map(|member| Id(member.0)).collect(),
        }
    }
}

impl From<Alternatives> for model::Alternatives {
    fn from(set: Alternatives) -> Self {
        Self {
            id: AlternativesId(set.id.0),
            name: set.name.0,
            choice: set.choice.into(),
            members: set.members.into_iter().map(|member| ProposalId(member.0)).collect(),
            chosen: set.chosen.into_iter().map(|member| ProposalId(member.0)).collect(),
        }
    }
}

/// A rule between two proposals.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Link {
    pub(super) id: Id,
    name: Words,
    from: Id,
    relation: Relation,
    to: Id,
}

impl From<&model::Link> for Link {
    fn from(link: &model::Link) -> Self {
        Self {
            id: Id(link.id.0),
            name: Words(link.name.clone()),
            from: Id(link.from.0),
            relation: link.relation.into(),
            to: Id(link.to.0),
        }
    }
}

impl From<Link> for model::Link {
    fn from(link: Link) -> Self {
        Self {
            id: LinkId(link.id.0),
            name: link.name.0,
            from: ProposalId(link.from.0),
            relation: link.relation.into(),
            to: ProposalId(link.to.0),
        }
    }
}

/// A saving that two proposals would both count.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Overlap {
    pub(super) id: Id,
    between: (Id, Id),
    pub(super) line: Line,
}

impl Overlap {
    pub(super) fn of(overlap: &model::Overlap, convention: Convention) -> Self {
        let [left, right] = overlap.between.map(|proposal| Id(proposal.0));
        Self {
            id: Id(overlap.id.0),
            between: (left, right),
            line: Line::of(&overlap.line, convention),
        }
    }

    pub(super) fn entered(self, convention: Convention) -> Result<Arc<model::Overlap>, Misfit> {
        let (left, right) = self.between;
        Ok(Arc::new(model::Overlap {
            id: OverlapId(self.id.0),
            between: [left, right].map(|proposal| ProposalId(proposal.0)),
            line: self.line.entered(convention).at("line")?,
        }))
    }
}
