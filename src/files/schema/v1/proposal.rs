//! A proposal: its head, its lines, and what was decided about it.

use std::sync::Arc;

use model::{AreaId, Balancing, Details, ProposalId};
use serde::{Deserialize, Serialize};

use super::convention::Convention;
use super::follow_up::{FollowUp, TextFact};
use super::line::Line;
use super::phase_in::PhaseIn;
use super::settings::Note;
use super::twin::{Confidence, Inclusion, Otherwise, WhenMet};
use super::values::{Id, Number, Words, Year, is_default};
use crate::schema::misfit::{At, Misfit, each};
use crate::schema::one_line;

/// A row of the catalogue.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Proposal {
    pub(super) id: Id,
    pub(super) number: Words,
    pub(super) title: Words,
    /// Left out where it lies directly in the plan.
    #[serde(default, skip_serializing_if = "is_default")]
    area: Id,
    #[serde(default, skip_serializing_if = "is_default", serialize_with = "one_line::whole")]
    kind: Kind,
    #[serde(default, skip_serializing_if = "is_default")]
    inclusion: Inclusion,
    status: Words,
    #[serde(default, skip_serializing_if = "is_default")]
    category: Words,
    #[serde(default, skip_serializing_if = "is_default")]
    committee: Words,
    #[serde(default, skip_serializing_if = "is_default")]
    account: Words,
    #[serde(default, skip_serializing_if = "is_default")]
    policy_area: Words,
    #[serde(default, skip_serializing_if = "is_default")]
    responsible: Words,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) base: Base,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    places: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    confidence: Option<Confidence>,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "one_line::whole")]
    pub(super) personnel: Option<Personnel>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) lines: Vec<Line>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    decisions: Vec<Decision>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    notes: Vec<Note>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    pub(super) follow_up: Vec<FollowUp>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    text_facts: Vec<TextFact>,
}

/// What kind of row a proposal is.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum Kind {
    #[default]
    Ordinary,
    Unallocated,
    Balancing {
        /// Left out where it is the whole plan's target.
        #[serde(default, skip_serializing_if = "is_default")]
        target: Id,
        years: Vec<Year>,
        otherwise: Otherwise,
        when_met: WhenMet,
    },
    DecidedEarlier,
}

/// What a proposal's savings in % are a percentage of.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Base {
    #[default]
    Area,
    /// A cost, and so written without a sign in every scenario.
    Budget(Number),
    NotRelevant,
}

/// Posts in the scenario's own sign for posts.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Personnel {
    pub(super) posts: Number,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    phase_in: Option<PhaseIn>,
}

/// A decision as it was made.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Decision {
    status: Words,
    #[serde(default, skip_serializing_if = "is_default")]
    date: Words,
    #[serde(default, skip_serializing_if = "is_default")]
    body: Words,
    #[serde(default, skip_serializing_if = "is_default")]
    wording: Words,
}

impl Proposal {
    pub(super) fn of(proposal: &model::Proposal, convention: Convention) -> Self {
        let details = &proposal.details;
        let personnel = proposal.personnel.as_deref();
        let lines = proposal.lines.iter();
        let follow_up = details.follow_up.iter();
        let text_facts = details.text_facts.iter();
        Self {
            id: Id(proposal.id.0),
            number: Words(proposal.number.clone()),
            title: Words(proposal.title.clone()),
            area: Id(proposal.area.0),
            kind: (&proposal.kind).into(),
            inclusion: proposal.inclusion.into(),
            status: Words(proposal.status.clone()),
            category: Words(details.category.clone()),
            committee: Words(details.committee.clone()),
            account: Words(details.account.clone()),
            policy_area: Words(details.policy_area.clone()),
            responsible: Words(details.responsible.clone()),
            base: Base::of(details.base, convention),
            places: details.places,
            confidence: details.confidence.map(Into::into),
            personnel: personnel.map(|personnel| Personnel::of(personnel, convention)),
            lines: lines.map(|line| Line::of(line, convention)).collect(),
            decisions: proposal.decisions.iter().map(Into::into).collect(),
            notes: details.notes.iter().map(Into::into).collect(),
            follow_up: follow_up.map(|known| FollowUp::of(known, convention)).collect(),
            text_facts: text_facts.map(|fact| TextFact::of(fact, convention)).collect(),
        }
    }

    pub(super) fn entered(mut self, convention: Convention) -> Result<model::Proposal, Misfit> {
        let lines = std::mem::take(&mut self.lines);
        let decisions = std::mem::take(&mut self.decisions).into_iter();
        let personnel = self.personnel.take();
        Ok(model::Proposal {
            id: ProposalId(self.id.0),
            number: self.number.0.clone(),
            title: self.title.0.clone(),
            area: AreaId(self.area.0),
            kind: std::mem::take(&mut self.kind).into(),
            inclusion: self.inclusion.into(),
            status: self.status.0.clone(),
            decisions: decisions.map(Into::into).collect(),
            personnel: personnel.map(|personnel| Arc::new(personnel.entered(convention))),
            lines: each(lines, |line| line.entered(convention)).at("lines")?,
            details: Arc::new(self.details(convention)?),
        })
    }

    fn details(self, convention: Convention) -> Result<Details, Misfit> {
        Ok(Details {
            category: self.category.0,
            notes: self.notes.into_iter().map(Into::into).collect(),
            committee: self.committee.0,
            account: self.account.0,
            policy_area: self.policy_area.0,
            responsible: self.responsible.0,
            base: self.base.entered(convention).at("base")?,
            places: self.places,
            confidence: self.confidence.map(Into::into),
            follow_up: each(self.follow_up, |known| known.entered(convention)).at("follow_up")?,
            text_facts: each(self.text_facts, |fact| fact.entered(convention)).at("text_facts")?,
        })
    }
}

impl From<&model::Kind> for Kind {
    fn from(kind: &model::Kind) -> Self {
        match kind {
            model::Kind::Ordinary => Self::Ordinary,
            model::Kind::Unallocated => Self::Unallocated,
            model::Kind::Balancing(balancing) => Self::Balancing {
                target: Id(balancing.target.0),
                years: balancing.years.iter().map(|year| Year(*year)).collect(),
                otherwise: balancing.otherwise.into(),
                when_met: balancing.when_met.into(),
            },
            model::Kind::DecidedEarlier => Self::DecidedEarlier,
        }
    }
}

impl From<Kind> for model::Kind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Ordinary => Self::Ordinary,
            Kind::Unallocated => Self::Unallocated,
            Kind::Balancing {
                target,
                years,
                otherwise,
                when_met,
            } => Self::Balancing(Balancing {
                target: AreaId(target.0),
                years: years.into_iter().map(|year| year.0).collect(),
                otherwise: otherwise.into(),
                when_met: when_met.into(),
            }),
            Kind::DecidedEarlier => Self::DecidedEarlier,
        }
    }
}

impl Base {
    pub(super) fn of(base: model::Base, convention: Convention) -> Self {
        match base {
            model::Base::Area => Self::Area,
            model::Base::Budget(amount) => Self::Budget(convention.written_size(amount)),
            model::Base::NotRelevant => Self::NotRelevant,
        }
    }

    pub(super) fn entered(self, convention: Convention) -> Result<model::Base, crate::Problem> {
        Ok(match self {
            Self::Area => model::Base::Area,
            Self::Budget(number) => model::Base::Budget(convention.size(number)?),
            Self::NotRelevant => model::Base::NotRelevant,
        })
    }
}

impl Personnel {
    pub(super) fn of(personnel: &model::Personnel, convention: Convention) -> Self {
        Self {
            posts: Number(convention.posts(personnel.posts)),
            phase_in: personnel.phasing.as_ref().map(Into::into),
        }
    }

    pub(super) fn entered(self, convention: Convention) -> model::Personnel {
        model::Personnel {
            posts: convention.posts(self.posts.0),
            phasing: self.phase_in.map(Into::into),
        }
    }
}

impl From<&model::Decision> for Decision {
    fn from(decision: &model::Decision) -> Self {
        Self {
            status: Words(decision.status.clone()),
            date: Words(decision.date.clone()),
            body: Words(decision.body.clone()),
            wording: Words(decision.wording.clone()),
        }
    }
}

impl From<Decision> for model::Decision {
    fn from(decision: Decision) -> Self {
        Self {
            status: decision.status.0,
            date: decision.date.0,
            body: decision.body.0,
            wording: decision.wording.0,
        }
    }
}
