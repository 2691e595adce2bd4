//! When a phase-in has its first effect, and when its full one.

use crate::{Entry, Fraction, Line, Month, PhaseIn, Plan, Recurrence, Step, Steps, Year, Years};

/// When a line has its full effect, seen from the years shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reached {
    /// In one of the years shown, or before them.
    Within,
    /// In a later year.
    Later(Year),
    /// Never.
    Never,
}

impl Plan {
    /// When a line of recurring money has its full effect; what is not quantified has none to reach.
    pub(super) fn reached(&self, line: &Line) -> Reached {
        let years = self.settings().years;
        let phase_in = self.phase_in(&line.phasing);
        let (Some(phase_in), Some(amount)) = (phase_in, line.amount.amount()) else {
            return Reached::Within;
        };
        if phase_in.recurrence() == Recurrence::OneOff || amount.is_zero() {
            return Reached::Within;
        }
        if let PhaseIn::Stated(_) = phase_in {
            return reached_by_hand(line, years, self.settings().rounding.step);
        }
        match phase_in.fully_phased_in() {
            Some(year) if year <= years.last() => Reached::Within,
            Some(year) => Reached::Later(year),
            None => Reached::Never,
        }
    }
}

/// Whether any year shown was entered as large as the full-year amount, to within a step.
fn reached_by_hand(line: &Line, years: Years, step: Step) -> Reached {
    let size = |entry: &Entry| {
        entry
            .amount()
            .map_or(0, |amount| amount.whole_millionths().unsigned_abs())
    };
    let enough = size(&line.amount).saturating_sub(step.millionths().unsigned_abs());
    let shown = || line.stated.iter().filter(|(year, _)| years.contains(*year));
    if shown().next().is_none() || shown().any(|(_, entry)| size(entry) >= enough) {
        Reached::Within
    } else {
        Reached::Never
    }
}

/// The first month with any effect; a year with a share of nothing has none.
pub(super) fn first_effect(phase_in: &PhaseIn) -> Option<Month> {
    match phase_in {
        PhaseIn::Steps(steps) => first_step(steps),
        _ => phase_in.first_month(),
    }
}

fn first_step(steps: &Steps) -> Option<Month> {
    let place = steps.shares.iter().position(|share| *share != Fraction::ZERO)?;
    let year = steps.first.plus(i64::try_from(place).ok()?).ok()?;
    Month::new(year, 1).ok()
}
