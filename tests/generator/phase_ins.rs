//! Phase-ins of every kind, most of them near the years shown.

use model::{Fraction, Month, Notice, PhaseIn, Phasing, Ramp, Recurrence, Steps, Year, Years};

use super::dice::Dice;
use super::entries::share;

/// A year of the calendar, the nearest one where there is none of this number.
pub fn nearest_year(number: i64) -> Year {
    let number = number.clamp(Year::FIRST.number().into(), Year::LAST.number().into());
    Year::new(number).expect("a year within the calendar")
}

/// A year near those shown; the first one shown is the simplest.
pub fn year(dice: &mut Dice, shown: Years) -> Year {
    let first = i64::from(shown.first().number());
    let count = i64::try_from(shown.count()).expect("at most thirty");
    match dice.below(6) {
        0..=3 => nearest_year(first + dice.between(0, count - 1)),
        4 => nearest_year(first - dice.between(1, 4)),
        _ => nearest_year(first + count + dice.between(0, 4)),
    }
}

/// A month near the years shown; January of the first is the simplest.
pub fn month(dice: &mut Dice, shown: Years) -> Month {
    let year = year(dice, shown);
    Month::new(year, dice.between(1, 12)).expect("a month of the calendar")
}

/// A phase-in of any kind that a curve can have.
pub fn curve(dice: &mut Dice, shown: Years) -> PhaseIn {
    match dice.below(7) {
        0 => PhaseIn::FullFrom(month(dice, shown)),
        1 => PhaseIn::AfterNotice(notice(dice, shown)),
        2 => PhaseIn::Linear(ramp(dice, shown)),
        3 => PhaseIn::SCurve(ramp(dice, shown)),
        4 => PhaseIn::Steps(steps(dice, shown)),
        5 => PhaseIn::OneOff(year(dice, shown)),
        _ => temporary(dice, shown),
    }
}

/// A phase-in of any kind.
pub fn phase_in(dice: &mut Dice, shown: Years) -> PhaseIn {
    if dice.once_in(10) {
        return PhaseIn::Stated(dice.pick(&[Recurrence::Recurring, Recurrence::OneOff]));
    }
    curve(dice, shown)
}

/// A phase-in of a line's own, or one of the named curves.
pub fn phasing(dice: &mut Dice, shown: Years, named: &[model::CurveId]) -> Phasing {
    if !named.is_empty() && dice.below(2) == 1 {
        return Phasing::Named(dice.pick(named));
    }
    Phasing::Own(phase_in(dice, shown))
}

fn notice(dice: &mut Dice, shown: Years) -> Notice {
    let notice = Notice {
        decided: month(dice, shown),
        notice: u8::try_from(dice.below(19)).expect("few months"),
        handover: u8::try_from(dice.below(4)).expect("few months"),
    };
    let fits = notice.first_month().is_ok();
    let none = Notice {
        decided: Month::new(shown.first(), 1).expect("January"),
        notice: 0,
        handover: 0,
    };
    if fits { notice } else { none }
}

fn ramp(dice: &mut Dice, shown: Years) -> Ramp {
    let months = dice.pick(&[1, 12, 7, 17, 24, 48, 59, 60, 0]);
    let any = u8::try_from(1 + dice.below(60)).expect("at most sixty");
    Ramp {
        first: month(dice, shown),
        months: if months == 0 { any } else { months },
    }
}

fn steps(dice: &mut Dice, shown: Years) -> Steps {
    let count = 1 + dice.below(4);
    let mut shares: Vec<Fraction> = (0..count).map(|_| share(dice)).collect();
    if dice.below(2) == 0 {
        shares.push(Fraction::ONE);
    }
    Steps {
        first: year(dice, shown),
        shares,
    }
}

fn temporary(dice: &mut Dice, shown: Years) -> PhaseIn {
    let (one, other) = (month(dice, shown), month(dice, shown));
    PhaseIn::Temporary {
        first: one.min(other),
        last: one.max(other),
    }
}
