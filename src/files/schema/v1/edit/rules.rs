//! Changes to the rules between proposals.

use std::sync::Arc;

use model::{AlternativesId, LinkId, OverlapId, ProposalId};
use serde::{Deserialize, Serialize};

use super::CONVENTION;
use crate::schema::misfit::Misfit;
use crate::schema::v1::rules::{Alternatives, Link, Overlap};
use crate::schema::v1::values::Id;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum RulesEdit {
    PutAlternatives(Alternatives),
    RemoveAlternatives(Id),
    Choose(Id, Vec<Id>),
    PutLink(Link),
    RemoveLink(Id),
    PutOverlap(Box<Overlap>),
    RemoveOverlap(Id),
}

impl From<&model::RulesEdit> for RulesEdit {
    fn from(edit: &model::RulesEdit) -> Self {
        use model::RulesEdit as M;
        match edit {
            M::PutAlternatives(set) => Self::PutAlternatives(set.into()),
            M::RemoveAlternatives(id) => Self::RemoveAlternatives(Id(id.0)),
            M::Choose(id, chosen) => Self::Choose(Id(id.0), chosen.iter().map(|proposal| Id(proposal.0)).collect()),
            M::PutLink(link) => Self::PutLink(link.into()),
            M::RemoveLink(id) => Self::RemoveLink(Id(id.0)),
            M::PutOverlap(overlap) => Self::PutOverlap(Box::new(Overlap::of(overlap, CONVENTION))),
            M::RemoveOverlap(id) => Self::RemoveOverlap(Id(id.0)),
        }
    }
}

impl TryFrom<RulesEdit> for model::RulesEdit {
    type Error = Misfit;

    fn try_from(edit: RulesEdit) -> Result<Self, Misfit> {
        use RulesEdit as R;
        Ok(match edit {
            R::PutAlternatives(set) => Self::PutAlternatives(set.into()),
            R::RemoveAlternatives(id) => Self::RemoveAlternatives(AlternativesId(id.0)),
            R::Choose(id, chosen) => {
                let chosen = chosen.into_iter().map(|proposal| ProposalId(proposal.0));
                Self::Choose(AlternativesId(id.0), chosen.collect())
            }
            R::PutLink(link) => Self::PutLink(link.into()),
            R::RemoveLink(id) => Self::RemoveLink(LinkId(id.0)),
            R::PutOverlap(overlap) => Self::PutOverlap(Arc::unwrap_or_clone(overlap.entered(CONVENTION)?)),
            R::RemoveOverlap(id) => Self::RemoveOverlap(OverlapId(id.0)),
        })
    }
}
