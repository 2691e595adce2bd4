//! Phase-ins in few words.

use super::build::year;
use super::text::number;
use model::{Fraction, Month, Notice, PhaseIn, Ramp, Recurrence, Steps};

/// A month of a year: `(2024, 4)` is April 2024.
pub type Name = (i64, i64);

/// A month.
pub fn month((of, number): Name) -> Month {
    Month::new(year(of), number).expect("a month of the year")
}

/// Full effect from a month.
pub fn full_from(first: Name) -> PhaseIn {
    PhaseIn::FullFrom(month(first))
}

/// Full effect after so many months of notice and of handover.
pub fn after_notice(decided: Name, notice: u8, handover: u8) -> PhaseIn {
    PhaseIn::AfterNotice(Notice {
        decided: month(decided),
        notice,
        handover,
    })
}

/// A steady rise.
pub fn linear(first: Name, months: u8) -> PhaseIn {
    PhaseIn::Linear(ramp(first, months))
}

/// A rise that starts and ends slowly.
pub fn s_curve(first: Name, months: u8) -> PhaseIn {
    PhaseIn::SCurve(ramp(first, months))
}

fn ramp(first: Name, months: u8) -> Ramp {
    Ramp {
        first: month(first),
        months,
    }
}

/// Shares a year from a first year: `50% 100%`, `1/3 2/3 1` or `0,25`.
pub fn steps(first: i64, shares: &str) -> PhaseIn {
    PhaseIn::Steps(Steps {
        first: year(first),
        shares: shares.split_whitespace().map(share).collect(),
    })
}

/// A share as it is typed.
pub fn share(text: &str) -> Fraction {
    let hundredths = |percent: &str| format!("{percent}/100");
    let text = text.strip_suffix('%').map_or_else(|| text.to_owned(), hundredths);
    let share = match text.split_once('/') {
        Some((part, whole)) => Fraction::new(part.parse().expect("digits"), whole.parse().expect("digits")),
        None => Fraction::from_decimal(number(&text)),
    };
    share.expect("a share from 0 to 1")
}

/// Everything in one year.
pub fn one_off(only: i64) -> PhaseIn {
    PhaseIn::OneOff(year(only))
}

/// In force from one month through another.
pub fn temporary(first: Name, last: Name) -> PhaseIn {
    PhaseIn::Temporary {
        first: month(first),
        last: month(last),
    }
}

/// Entered by hand, and back every year.
pub fn by_hand() -> PhaseIn {
    PhaseIn::Stated(Recurrence::Recurring)
}

/// Entered by hand, and gone after that.
pub fn by_hand_once() -> PhaseIn {
    PhaseIn::Stated(Recurrence::OneOff)
}
