//! What a proposal brought, and what its own text says.

use model::ProposalId;
use serde::{Deserialize, Serialize};

use super::convention::Convention;
use super::twin::Closing;
use super::values::{Id, Number, Words, Year, is_default};
use crate::schema::misfit::{At, Misfit};

/// What a proposal has brought in a year, in the scenario's unit and sign.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FollowUp {
    year: Year,
    #[serde(default, skip_serializing_if = "is_default")]
    as_of: Words,
    pub(super) realised: Number,
    #[serde(default, skip_serializing_if = "is_default")]
    closing: Closing,
}

impl FollowUp {
    pub(super) fn of(known: &model::FollowUp, convention: Convention) -> Self {
        Self {
            year: Year(known.year),
            as_of: Words(known.as_of.clone()),
            realised: convention.written(known.realised),
            closing: known.closing.into(),
        }
    }

    pub(super) fn entered(self, convention: Convention) -> Result<model::FollowUp, Misfit> {
        Ok(model::FollowUp {
            year: self.year.0,
            as_of: self.as_of.0,
            realised: convention.amount(self.realised).at("realised")?,
            closing: self.closing.into(),
        })
    }
}

/// Something that a proposal's text says, its amounts in the scenario's unit and sign.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum TextFact {
    Amount { year: Year, amount: Number },
    GivenBack { year: Year, amount: Number },
    OneOff,
    Range { low: Number, high: Number },
    Title(Words),
    NoAmount,
    SharesBaseWith(Id),
}

impl TextFact {
    pub(super) fn of(fact: &model::TextFact, convention: Convention) -> Self {
        match fact {
            model::TextFact::Amount { year, amount } => Self::Amount {
                year: Year(*year),
                amount: convention.written(*amount),
            },
            model::TextFact::GivenBack { year, amount } => Self::GivenBack {
                year: Year(*year),
                amount: convention.written(*amount),
            },
            model::TextFact::OneOff => Self::OneOff,
            model::TextFact::Range { low, high } => Self::Range {
                low: convention.written(*low),
                high: convention.written(*high),
            },
            model::TextFact::Title(title) => Self::Title(Words(title.clone())),
            model::TextFact::NoAmount => Self::NoAmount,
            model::TextFact::SharesBaseWith(id) => Self::SharesBaseWith(Id(id.0)),
        }
    }

    pub(super) fn entered(self, convention: Convention) -> Result<model::TextFact, Misfit> {
        Ok(match self {
            Self::Amount { year, amount } => model::TextFact::Amount {
                year: year.0,
                amount: convention.amount(amount).at("amount")?,
            },
            Self::GivenBack { year, amount } => model::TextFact::GivenBack {
                year: year.0,
                amount: convention.amount(amount).at("amount")?,
            },
            Self::OneOff => model::TextFact::OneOff,
            Self::Range { low, high } => model::TextFact::Range {
                low: convention.amount(low).at("low")?,
                high: convention.amount(high).at("high")?,
            },
            Self::Title(title) => model::TextFact::Title(title.0),
            Self::NoAmount => model::TextFact::NoAmount,
            Self::SharesBaseWith(id) => model::TextFact::SharesBaseWith(ProposalId(id.0)),
        })
    }
}
