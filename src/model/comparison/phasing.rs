//! What of a changed phase-in is its start, and what is the rest of its curve.

use super::both::{Both, Side};
use super::cause::Cause;
use super::state::State;
use crate::{Month, PhaseIn, Ramp, Steps, Year};

/// When a phase-in starts, as finely as its facts say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    Month(Month),
    Year(Year),
}

/// How one phase-in becomes another.
pub(super) enum Phases {
    /// They are the same.
    Same(PhaseIn),
    /// As a whole, for one cause.
    Whole(Both<PhaseIn>, Cause),
    /// By its start, and by the rest of its curve.
    Apart(Both<PhaseIn>, Both<Start>),
}

impl Phases {
    pub(super) fn between(phases: Both<PhaseIn>) -> Self {
        if !phases.differ() {
            return Self::Same(phases.old);
        }
        let stated = |phase: &PhaseIn| matches!(phase, PhaseIn::Stated(_));
        if stated(&phases.old) || stated(&phases.new) {
            return Self::Whole(phases, Cause::Stated);
        }
        match moves(&phases) {
            Some(starts) => Self::Apart(phases, starts),
            None => Self::Whole(phases, Cause::Curve),
        }
    }

    /// The causes for which the one becomes the other.
    pub(super) fn causes(&self) -> [Option<Cause>; 2] {
        match self {
            Self::Same(_) => [None, None],
            Self::Whole(_, cause) => [Some(*cause), None],
            Self::Apart(phases, starts) => {
                let moved = |side, to: &Start| starting(phases.of(side), *to);
                let only_start = moved(Side::Old, &starts.new).as_ref() == Some(&phases.new)
                    && moved(Side::New, &starts.old).as_ref() == Some(&phases.old);
                [Some(Cause::Start), (!only_start).then_some(Cause::Curve)]
            }
        }
    }

    /// The phase-in when some of the causes are the new plan's already.
    pub(super) fn at(&self, state: State) -> PhaseIn {
        match self {
            Self::Same(phase) => phase.clone(),
            Self::Whole(phases, cause) => phases.of(state.side(*cause)).clone(),
            Self::Apart(phases, starts) => {
                let (start, curve) = (state.side(Cause::Start), state.side(Cause::Curve));
                let phase = phases.of(curve);
                let moved = (start != curve).then(|| starting(phase, *starts.of(start))).flatten();
                moved.unwrap_or_else(|| phase.clone())
            }
        }
    }
}

/// The starts of two phase-ins, where they differ and either can start when the other does.
fn moves(phases: &Both<PhaseIn>) -> Option<Both<Start>> {
    let starts = phases.as_ref().map(start_of).all()?;
    let possible = starting(&phases.old, starts.new).is_some() && starting(&phases.new, starts.old).is_some();
    (possible && !starts.old.agrees_with(starts.new)).then_some(starts)
}

fn start_of(phase: &PhaseIn) -> Option<Start> {
    match phase {
        PhaseIn::OneOff(year) => Some(Start::Year(*year)),
        PhaseIn::Steps(steps) => steps.first.plus(leading_zeros(steps)?).ok().map(Start::Year),
        other => other.first_month().map(Start::Month),
    }
}

/// How many years pass before the first share above nothing; none where all are nothing.
fn leading_zeros(steps: &Steps) -> Option<i64> {
    let place = steps.shares.iter().position(|share| !share.is_zero())?;
    i64::try_from(place).ok()
}

/// The same curve with another start; nothing where that runs out of the calendar.
fn starting(phase: &PhaseIn, start: Start) -> Option<PhaseIn> {
    let months = start.after(start_of(phase)?);
    let moved = |month: Month| month.plus(months).ok();
    let ramp = |ramp: &Ramp| {
        let first = moved(ramp.first)?;
        Some(Ramp { first, ..*ramp })
    };
    Some(match phase {
        PhaseIn::FullFrom(month) => PhaseIn::FullFrom(moved(*month)?),
        PhaseIn::AfterNotice(notice) => PhaseIn::FullFrom(moved(notice.first_month().ok()?)?),
        PhaseIn::Linear(linear) => PhaseIn::Linear(ramp(linear)?),
        PhaseIn::SCurve(curve) => PhaseIn::SCurve(ramp(curve)?),
        PhaseIn::Temporary { first, last } => PhaseIn::Temporary {
            first: moved(*first)?,
            last: moved(*last)?,
        },
        PhaseIn::OneOff(_) => PhaseIn::OneOff(start.year()),
        PhaseIn::Steps(steps) => PhaseIn::Steps(Steps {
            first: start.year().plus(leading_zeros(steps)?.saturating_neg()).ok()?,
            shares: steps.shares.clone(),
        }),
        PhaseIn::Stated(_) => return None,
    })
}

impl Start {
    const fn year(self) -> Year {
        match self {
            Self::Month(month) => month.year(),
            Self::Year(year) => year,
        }
    }

    /// Whether the two are the same, as far as the coarser of them says.
    fn agrees_with(self, other: Self) -> bool {
        match (self, other) {
            (Self::Month(left), Self::Month(right)) => left == right,
            (left, right) => left.year() == right.year(),
        }
    }

    /// How many months this start lies after another: whole years where either is only a year.
    fn after(self, other: Self) -> i64 {
        match (self, other) {
            (Self::Month(to), Self::Month(from)) => to.place().saturating_sub(from.place()),
            (to, from) => to.year().since(from.year()).saturating_mul(12),
        }
    }
}
