//! Changes to a proposal.

use model::AreaId;
use serde::{Deserialize, Serialize};

use super::{CONVENTION, place, written_place};
use crate::schema::misfit::{Misfit, each};
use crate::schema::v1::follow_up::{FollowUp, TextFact};
use crate::schema::v1::proposal::{Base, Decision, Kind, Personnel, Proposal};
use crate::schema::v1::settings::Note;
use crate::schema::v1::twin::{Confidence, Field, Inclusion};
use crate::schema::v1::values::{Id, Words};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum ProposalEdit {
    Insert(Box<Proposal>, u64),
    Remove,
    Move(Id, u64),
    Number(Words),
    Title(Words),
    Kind(Kind),
    Include(Inclusion),
    Status(Words),
    Decide(Decision),
    Decisions(Vec<Decision>),
    Notes(Vec<Note>),
    Field(Field, Words),
    Personnel(Option<Personnel>),
    Base(Base),
    Places(Option<u32>),
    Confidence(Option<Confidence>),
    FollowUp(Vec<FollowUp>),
    TextFacts(Vec<TextFact>),
}

impl From<&model::ProposalEdit> for ProposalEdit {
    fn from(edit: &model::ProposalEdit) -> Self {
        use model::ProposalEdit as M;
        match edit {
            M::Insert(proposal, place) => {
                Self::Insert(Box::new(Proposal::of(proposal, CONVENTION)), written_place(*place))
            }
            M::Remove => Self::Remove,
            M::Move(area, place) => Self::Move(Id(area.0), written_place(*place)),
            M::Number(number) => Self::Number(Words(number.clone())),
            M::Title(title) => Self::Title(Words(title.clone())),
            M::Kind(kind) => Self::Kind(kind.into()),
            M::Include(inclusion) => Self::Include((*inclusion).into()),
            M::Status(status) => Self::Status(Words(status.clone())),
            M::Decide(decision) => Self::Decide(decision.into()),
            M::Decisions(decisions) => Self::Decisions(decisions.iter().map(Into::into).collect()),
            M::Notes(notes) => Self::Notes(notes.iter().map(Into::into).collect()),
            M::Field(field, text) => Self::Field((*field).into(), Words(text.clone())),
            M::Personnel(posts) => Self::Personnel(posts.as_ref().map(|posts| Personnel::of(posts, CONVENTION))),
            M::Base(base) => Self::Base(Base::of(*base, CONVENTION)),
            M::Places(places) => Self::Places(*places),
            M::Confidence(confidence) => Self::Confidence(confidence.map(Into::into)),
            M::FollowUp(known) => Self::FollowUp(known.iter().map(|known| FollowUp::of(known, CONVENTION)).collect()),
            M::TextFacts(facts) => Self::TextFacts(facts.iter().map(|fact| TextFact::of(fact, CONVENTION)).collect()),
        }
    }
}

impl TryFrom<ProposalEdit> for model::ProposalEdit {
    type Error = Misfit;

    fn try_from(edit: ProposalEdit) -> Result<Self, Misfit> {
        use ProposalEdit as P;
        Ok(match edit {
            P::Insert(proposal, at) => Self::Insert(Box::new(proposal.entered(CONVENTION)?), place(at)),
            P::Remove => Self::Remove,
            P::Move(area, at) => Self::Move(AreaId(area.0), place(at)),
            P::Number(number) => Self::Number(number.0),
            P::Title(title) => Self::Title(title.0),
            P::Kind(kind) => Self::Kind(kind.into()),
            P::Include(inclusion) => Self::Include(inclusion.into()),
            P::Status(status) => Self::Status(status.0),
            P::Decide(decision) => Self::Decide(decision.into()),
            P::Decisions(decisions) => Self::Decisions(decisions.into_iter().map(Into::into).collect()),
            P::Notes(notes) => Self::Notes(notes.into_iter().map(Into::into).collect()),
            P::Field(field, text) => Self::Field(field.into(), text.0),
            P::Personnel(posts) => Self::Personnel(posts.map(|posts| posts.entered(CONVENTION))),
            P::Base(base) => Self::Base(base.entered(CONVENTION)?),
            P::Places(places) => Self::Places(places),
            P::Confidence(confidence) => Self::Confidence(confidence.map(Into::into)),
            P::FollowUp(known) => Self::FollowUp(each(known, |known| known.entered(CONVENTION))?),
            P::TextFacts(facts) => Self::TextFacts(each(facts, |fact| fact.entered(CONVENTION))?),
        })
    }
}
