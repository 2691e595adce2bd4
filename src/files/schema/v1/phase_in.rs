//! How an amount is phased in: facts of its own, or a named curve.

use model::{CurveId, Notice, Phasing, Ramp};
use serde::{Deserialize, Serialize, Serializer};

use super::twin::Recurrence;
use super::values::{Id, Month, Share, Year, is_default};
use crate::Problem;
use crate::schema::one_line;

/// How an amount is phased in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum PhaseIn {
    /// As a curve of the scenario says; a curve itself cannot.
    Curve(Id),
    FullFrom(Month),
    AfterNotice {
        decided: Month,
        notice: u8,
        #[serde(default, skip_serializing_if = "is_default")]
        handover: u8,
    },
    Linear {
        first: Month,
        months: u8,
    },
    SCurve {
        first: Month,
        months: u8,
    },
    Steps {
        first: Year,
        shares: Vec<Share>,
    },
    OneOff(Year),
    Temporary {
        first: Month,
        last: Month,
    },
    Stated(Recurrence),
}

/// Writes a phase-in on one line.
pub(super) fn on_one_line<S: Serializer>(phase_in: &PhaseIn, serializer: S) -> Result<S::Ok, S::Error> {
    match phase_in {
        PhaseIn::Curve(_) | PhaseIn::FullFrom(_) | PhaseIn::OneOff(_) | PhaseIn::Stated(_) => {
            phase_in.serialize(serializer)
        }
        _ => one_line::whole(phase_in, serializer),
    }
}

impl From<&Phasing> for PhaseIn {
    fn from(phasing: &Phasing) -> Self {
        match phasing {
            Phasing::Own(phase_in) => phase_in.into(),
            Phasing::Named(curve) => Self::Curve(Id(curve.0)),
        }
    }
}

impl From<&model::PhaseIn> for PhaseIn {
    fn from(phase_in: &model::PhaseIn) -> Self {
        match phase_in {
            model::PhaseIn::FullFrom(month) => Self::FullFrom(Month(*month)),
            model::PhaseIn::AfterNotice(notice) => Self::AfterNotice {
                decided: Month(notice.decided),
                notice: notice.notice,
                handover: notice.handover,
            },
            model::PhaseIn::Linear(Ramp { first, months }) => Self::Linear {
                first: Month(*first),
                months: *months,
            },
            model::PhaseIn::SCurve(Ramp { first, months }) => Self::SCurve {
                first: Month(*first),
                months: *months,
            },
            model::PhaseIn::Steps(steps) => steps.into(),
            model::PhaseIn::OneOff(year) => Self::OneOff(Year(*year)),
            model::PhaseIn::Temporary { first, last } => Self::Temporary {
                first: Month(*first),
                last: Month(*last),
            },
            model::PhaseIn::Stated(recurrence) => Self::Stated((*recurrence).into()),
        }
    }
}

impl From<&model::Steps> for PhaseIn {
    fn from(steps: &model::Steps) -> Self {
        Self::Steps {
            first: Year(steps.first),
            shares: steps.shares.iter().map(|share| Share(*share)).collect(),
        }
    }
}

impl From<PhaseIn> for Phasing {
    fn from(phase_in: PhaseIn) -> Self {
        Self::Own(match phase_in {
            PhaseIn::Curve(id) => return Self::Named(CurveId(id.0)),
            PhaseIn::FullFrom(month) => model::PhaseIn::FullFrom(month.0),
            PhaseIn::AfterNotice {
                decided,
                notice,
                handover,
            } => model::PhaseIn::AfterNotice(Notice {
                decided: decided.0,
                notice,
                handover,
            }),
            PhaseIn::Linear { first, months } => model::PhaseIn::Linear(ramp(first, months)),
            PhaseIn::SCurve { first, months } => model::PhaseIn::SCurve(ramp(first, months)),
            PhaseIn::Steps { first, shares } => model::PhaseIn::Steps(model::Steps {
                first: first.0,
                shares: shares.into_iter().map(|share| share.0).collect(),
            }),
            PhaseIn::OneOff(year) => model::PhaseIn::OneOff(year.0),
            PhaseIn::Temporary { first, last } => model::PhaseIn::Temporary {
                first: first.0,
                last: last.0,
            },
            PhaseIn::Stated(recurrence) => model::PhaseIn::Stated(recurrence.into()),
        })
    }
}

const fn ramp(first: Month, months: u8) -> Ramp {
    Ramp { first: first.0, months }
}

impl TryFrom<PhaseIn> for model::PhaseIn {
    type Error = Problem;

    fn try_from(phase_in: PhaseIn) -> Result<Self, Problem> {
        match phase_in.into() {
            Phasing::Own(phase_in) => Ok(phase_in),
            Phasing::Named(_) => Err(Problem::CurveOfCurve),
        }
    }
}
