//! How a full-year amount spreads over the years: the months are the truth, shares follow.

use alloc::vec::Vec;

use thiserror::Error;

use crate::{CalendarError, Fraction, Month, Year};

/// How a full-year amount is phased in (indfasning).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhaseIn {
    /// Full effect from the first of a month.
    FullFrom(Month),
    /// Full effect once a notice has run out (opsigelse).
    AfterNotice(Notice),
    /// Rises in equal monthly steps.
    Linear(Ramp),
    /// Rises slowly, then fast, then slowly.
    SCurve(Ramp),
    /// A share a year from a first year; the last one holds on.
    Steps(Steps),
    /// The whole amount in one year and nothing in any other (engangs).
    OneOff(Year),
    /// In force from one month through another.
    Temporary {
        /// The first month in force.
        first: Month,
        /// The last month in force.
        last: Month,
    },
    /// Every year is entered by hand.
    Stated(Recurrence),
}

/// When a decision takes effect: decision + notice + handover, effect from the month after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The month of the decision.
    pub decided: Month,
    /// Months of notice.
    pub notice: u8,
    /// Months of handover after the notice.
    pub handover: u8,
}

/// A rise over so many months from a first month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ramp {
    /// The first month with any effect.
    pub first: Month,
    /// How many months the rise takes, 1 to 60.
    pub months: u8,
}

/// Shares by year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps {
    /// The year of the first share.
    pub first: Year,
    /// A share a year, at least one; the last holds on.
    pub shares: Vec<Fraction>,
}

/// Whether money comes back every year (varig) or once (engangs).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recurrence {
    /// Varig.
    Recurring,
    /// Engangs.
    OneOff,
}

/// Why a phase-in cannot be calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PhaseInError {
    /// A ramp has no months or more than 60.
    #[error("a ramp of {0} months: 1 to 60 are possible")]
    Ramp(u8),
    /// A notice or handover over ten years.
    #[error("a notice of {0} months: at most 120 are possible")]
    Notice(u8),
    /// No share, or more than there are years.
    #[error("{0} steps: 1 to 30 are possible")]
    Steps(usize),
    /// A share that nobody can enter and no ramp gives.
    #[error("a share of {0}: its denominator is larger than 1000")]
    Share(Fraction),
    /// The last month lies before the first.
    #[error("the last month {last} lies before the first month {first}")]
    Backwards {
        /// The first month in force.
        first: Month,
        /// The last month in force.
        last: Month,
    },
    /// The effect would start outside the years that can be planned.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
}

/// The longest ramp, in months.
const LONGEST_RAMP: u8 = 60;
/// The longest notice and the longest handover, in months.
const LONGEST_NOTICE: u8 = 120;
/// The most shares a phase-in in steps can have.
const MOST_STEPS: usize = 30;

impl PhaseIn {
    /// Whether these facts can be calculated.
    ///
    /// # Errors
    /// [`PhaseInError`] names the fact that cannot be.
    pub fn check(&self) -> Result<(), PhaseInError> {
        match self {
            Self::AfterNotice(notice) => notice.check(),
            Self::Linear(ramp) | Self::SCurve(ramp) => ramp.check(),
            Self::Steps(steps) => steps.check(),
            Self::Temporary { first, last } if last < first => Err(PhaseInError::Backwards {
                first: *first,
                last: *last,
            }),
            Self::FullFrom(_) | Self::OneOff(_) | Self::Stated(_) | Self::Temporary { .. } => Ok(()),
        }
    }

    /// The share of the full-year amount that a year carries: the mean of its twelve months.
    /// Nothing where every year is entered by hand.
    pub fn share(&self, year: Year) -> Option<Fraction> {
        Some(match self {
            Self::FullFrom(month) => months_from(*month, year),
            Self::AfterNotice(notice) => notice
                .first_month()
                .map_or(Fraction::ZERO, |month| months_from(month, year)),
            Self::Linear(ramp) => ramp.linear(year),
            Self::SCurve(ramp) => ramp.s_curve(year),
            Self::Steps(steps) => steps.share(year),
            Self::OneOff(only) if *only == year => Fraction::ONE,
            Self::OneOff(_) => Fraction::ZERO,
            Self::Temporary { first, last } => twelfths(months_between(*first, *last, year)),
            Self::Stated(_) => return None,
        })
    }

    /// Whether the amount comes back every year or only once.
    pub const fn recurrence(&self) -> Recurrence {
        match self {
            Self::OneOff(_) | Self::Temporary { .. } => Recurrence::OneOff,
            Self::Stated(recurrence) => *recurrence,
            Self::FullFrom(_) | Self::AfterNotice(_) | Self::Linear(_) | Self::SCurve(_) | Self::Steps(_) => {
                Recurrence::Recurring
            }
        }
    }

    /// The first year that carries the whole full-year amount, also beyond the years shown;
    /// nothing for amounts that do not come back, are stated, or never get there.
    pub fn fully_phased_in(&self) -> Option<Year> {
        let first = match self {
            Self::FullFrom(month) => *month,
            Self::AfterNotice(notice) => notice.first_month().ok()?,
            Self::Linear(ramp) | Self::SCurve(ramp) => ramp.first.plus(i64::from(ramp.months)).ok()?,
            Self::Steps(steps) => return steps.fully_phased_in(),
            Self::OneOff(_) | Self::Temporary { .. } | Self::Stated(_) => return None,
        };
        first.year().plus(i64::from(first.number() != 1)).ok()
    }

    /// The first month with any effect, where the facts say it.
    pub fn first_month(&self) -> Option<Month> {
        match self {
            Self::FullFrom(month) => Some(*month),
            Self::AfterNotice(notice) => notice.first_month().ok(),
            Self::Linear(ramp) | Self::SCurve(ramp) => Some(ramp.first),
            Self::Temporary { first, .. } => Some(*first),
            Self::OneOff(year) => Month::new(*year, 1).ok(),
            Self::Steps(steps) => Month::new(steps.first, 1).ok(),
            Self::Stated(_) => None,
        }
    }
}

impl Notice {
    fn check(self) -> Result<(), PhaseInError> {
        for months in [self.notice, self.handover] {
            if months > LONGEST_NOTICE {
                return Err(PhaseInError::Notice(months));
            }
        }
        self.first_month()?;
        Ok(())
    }

    /// The first month with effect: decision + notice + handover + 1 month.
    ///
    /// # Errors
    /// [`CalendarError`] where that lies outside the years that can be planned.
    pub fn first_month(self) -> Result<Month, CalendarError> {
        let months = i64::from(self.notice).saturating_add(i64::from(self.handover));
        self.decided.plus(months.saturating_add(1))
    }
}

impl Ramp {
    const fn check(self) -> Result<(), PhaseInError> {
        match self.months {
            1..=LONGEST_RAMP => Ok(()),
            months => Err(PhaseInError::Ramp(months)),
        }
    }

    /// Month k of n has the level (k − ½)/n.
    fn linear(self, year: Year) -> Fraction {
        let n = u64::from(self.months);
        let level = |k: u64| k.saturating_mul(2).saturating_sub(1);
        self.mean(year, n.saturating_mul(2), level)
    }

    /// Month k of n has the level 3t² − 2t³ at t = (k − ½)/n, which is
    /// (3·(2k−1)²·n − (2k−1)³) / 4n³.
    fn s_curve(self, year: Year) -> Fraction {
        let n = u64::from(self.months);
        let level = |k: u64| {
            let odd = k.saturating_mul(2).saturating_sub(1);
            let square = odd.saturating_mul(odd);
            let left = square.saturating_mul(3).saturating_mul(n);
            left.saturating_sub(square.saturating_mul(odd))
        };
        self.mean(year, n.saturating_pow(3).saturating_mul(4), level)
    }

    /// The mean over a year's months of a level given as a numerator over `whole`.
    fn mean(self, year: Year, whole: u64, level: impl Fn(u64) -> u64) -> Fraction {
        let n = u64::from(self.months);
        let sum = months_of(year).fold(0_u64, |sum, place| {
            let reached = place.saturating_sub(self.first.place()).saturating_add(1);
            let k = u64::try_from(reached).unwrap_or(0);
            sum.saturating_add(match k {
                0 => 0,
                k if k > n => whole,
                k => level(k),
            })
        });
        Fraction::new(sum, whole.saturating_mul(12)).unwrap_or(Fraction::ONE)
    }
}

impl Steps {
    fn check(&self) -> Result<(), PhaseInError> {
        if !(1..=MOST_STEPS).contains(&self.shares.len()) {
            return Err(PhaseInError::Steps(self.shares.len()));
        }
        match self.shares.iter().find(|share| !is_possible(**share)) {
            Some(share) => Err(PhaseInError::Share(*share)),
            None => Ok(()),
        }
    }

    fn share(&self, year: Year) -> Fraction {
        let Ok(place) = usize::try_from(year.since(self.first)) else {
            return Fraction::ZERO;
        };
        let share = self.shares.get(place).or(self.shares.last());
        share.copied().unwrap_or(Fraction::ZERO)
    }

    /// The year of the last share, which holds on; nothing where that lies beyond the calendar.
    pub(crate) fn last(&self) -> Option<Year> {
        let years = i64::try_from(self.shares.len()).ok()?;
        self.first.plus(years.saturating_sub(1)).ok()
    }

    fn fully_phased_in(&self) -> Option<Year> {
        let tail = self.shares.iter().rev().take_while(|share| share.is_whole()).count();
        if tail == 0 {
            return None;
        }
        let place = self.shares.len().saturating_sub(tail);
        self.first.plus(i64::try_from(place).ok()?).ok()
    }
}

/// Whether a share can have been entered as a fraction or a decimal, or come from a ramp, whose
/// yearly shares are whole 48n³-ths. Sums of other fractions could grow without end.
fn is_possible(share: Fraction) -> bool {
    let whole = share.denominator();
    let of_ramp = |months: u8| {
        u64::from(months)
            .saturating_pow(3)
            .saturating_mul(48)
            .is_multiple_of(whole)
    };
    whole <= Fraction::LARGEST_ENTERED
        || 10_u64.saturating_pow(Fraction::DIGITS).is_multiple_of(whole)
        || (1..=LONGEST_RAMP).any(of_ramp)
}

fn twelfths(months: i64) -> Fraction {
    let months = u64::try_from(months).unwrap_or(0);
    Fraction::new(months, 12).unwrap_or(Fraction::ONE)
}

/// A year's months, as places in the calendar.
fn months_of(year: Year) -> impl Iterator<Item = i64> {
    let first = i64::from(year.number()).saturating_mul(12);
    first..first.saturating_add(12)
}

/// The share of a year that lies in or after a month.
fn months_from(month: Month, year: Year) -> Fraction {
    let end = i64::from(year.number()).saturating_add(1).saturating_mul(12);
    twelfths(end.saturating_sub(month.place()).clamp(0, 12))
}

/// How many of a year's months lie from one month through another.
fn months_between(first: Month, last: Month, year: Year) -> i64 {
    let january = i64::from(year.number()).saturating_mul(12);
    let from = first.place().max(january);
    let to = last.place().min(january.saturating_add(11));
    to.saturating_sub(from).saturating_add(1).max(0)
}
