//! The figures of a row worked out again as slowly and plainly as model.md words them.

use model::{
    Amount, Column, Entry, Fraction, FullYearColumn, Line, Mode, Month, PhaseIn, Plan, Proposal, Recurrence, Year,
};

use crate::generator::entries::KRONER;

/// A number as whole and part: `whole + part / of`, the part from 0 and below 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The whole below it, in millionths of a krone where it is money.
    pub whole: i128,
    /// What it has beyond that.
    pub part: i128,
    /// What the part is a part of, in lowest terms.
    pub of: i128,
}

impl Number {
    /// Nothing.
    pub const ZERO: Self = Self {
        whole: 0,
        part: 0,
        of: 1,
    };

    /// `numerator / denominator`.
    pub fn new(numerator: i128, denominator: i128) -> Self {
        let part = numerator.rem_euclid(denominator);
        let common = greatest_common(part, denominator);
        Self {
            whole: numerator.div_euclid(denominator),
            part: part / common,
            of: denominator / common,
        }
    }

    /// The sum of two.
    pub fn plus(self, other: Self) -> Self {
        let of = self.of / greatest_common(self.of, other.of) * other.of;
        let part = self.part * (of / self.of) + other.part * (of / other.of);
        let sum = Self::new(part, of);
        Self {
            whole: self.whole + other.whole + sum.whole,
            ..sum
        }
    }

    /// The nearest whole number of steps by a mode.
    pub fn rounded(self, step: i128, mode: Mode) -> i128 {
        let (steps, beyond) = (self.whole.div_euclid(step), self.whole.rem_euclid(step));
        let nothing_beyond = beyond == 0 && self.part == 0;
        let rest_to_half = match 2 * beyond {
            twice if twice == step && self.part == 0 => 0,
            twice if twice >= step => 1,
            twice if twice + 1 == step => (2 * self.part).cmp(&self.of) as i8,
            _ => -1,
        };
        let up = match mode {
            Mode::TowardZero => steps < 0 && !nothing_beyond,
            Mode::HalfAwayFromZero => rest_to_half == 1 || (rest_to_half == 0 && steps >= 0),
            Mode::HalfToEven => rest_to_half == 1 || (rest_to_half == 0 && steps % 2 != 0),
        };
        (steps + i128::from(up)) * step
    }
}

fn greatest_common(one: i128, other: i128) -> i128 {
    if other == 0 {
        one
    } else {
        greatest_common(other, one % other)
    }
}

/// An amount in millionths of a krone.
pub fn millionths(amount: Amount) -> i128 {
    let kroner = amount.written(KRONER);
    kroner.mantissa() * 10_i128.pow(6 - kroner.scale())
}

/// The share of the full amount that a year carries, month by month.
pub fn share(phase_in: &PhaseIn, year: Year) -> Number {
    let months = (1..=12).map(|month| Month::new(year, month).expect("a month"));
    match phase_in {
        PhaseIn::OneOff(only) => Number::new((*only == year).into(), 1),
        PhaseIn::Steps(steps) => match usize::try_from(year.since(steps.first)) {
            Err(_) => Number::ZERO,
            Ok(place) => fraction(steps.shares[place.min(steps.shares.len() - 1)]),
        },
        _ => mean(months.map(|month| level(phase_in, month))),
    }
}

/// A share as it was entered.
pub fn fraction(share: Fraction) -> Number {
    Number::new(share.numerator().into(), share.denominator().into())
}

fn mean(levels: impl Iterator<Item = Number>) -> Number {
    let sum = levels.fold(Number::ZERO, Number::plus);
    Number::new(sum.whole * sum.of + sum.part, sum.of * 12)
}

/// The level of a curve in one month, from 0 to 1.
fn level(phase_in: &PhaseIn, month: Month) -> Number {
    let full = |from: Month| Number::new((month >= from).into(), 1);
    match phase_in {
        PhaseIn::FullFrom(from) => full(*from),
        PhaseIn::AfterNotice(notice) => {
            let months = i64::from(notice.notice) + i64::from(notice.handover) + 1;
            full(notice.decided.plus(months).expect("a month of the calendar"))
        }
        PhaseIn::Temporary { first, last } => Number::new((*first <= month && month <= *last).into(), 1),
        PhaseIn::Linear(ramp) | PhaseIn::SCurve(ramp) => {
            let passed =
                12 * month.year().since(ramp.first.year()) + i64::from(month.number()) - i64::from(ramp.first.number());
            rising(phase_in, passed + 1, ramp.months.into())
        }
        PhaseIn::Steps(_) | PhaseIn::OneOff(_) | PhaseIn::Stated(_) => Number::ZERO,
    }
}

/// Month k of n: t = (k − ½)/n, or 3t² − 2t³.
fn rising(phase_in: &PhaseIn, k: i64, n: i64) -> Number {
    let (over, under) = (i128::from(2 * k - 1), i128::from(2 * n));
    match phase_in {
        _ if k < 1 => Number::ZERO,
        _ if k > n => Number::new(1, 1),
        PhaseIn::SCurve(_) => Number::new(3 * over.pow(2) * under - 2 * over.pow(3), under.pow(3)),
        _ => Number::new(over, under),
    }
}

/// What a line brings in a column, in millionths of a krone.
pub fn line(plan: &Plan, line: &Line, column: Column) -> Number {
    let phase_in = plan.phase_in(&line.phasing).expect("every line has a phase-in");
    let once = phase_in.recurrence() == Recurrence::OneOff;
    let hidden = match column {
        Column::Year(year) => return in_year(line, phase_in, year),
        Column::FullYear => once && plan.settings().full_year == FullYearColumn::Recurring,
        Column::FullyPhasedIn => once,
    };
    if hidden { Number::ZERO } else { entered(line.amount) }
}

fn in_year(line: &Line, phase_in: &PhaseIn, year: Year) -> Number {
    let stated = line.stated.iter().find(|(other, _)| *other == year);
    if let Some((_, entry)) = stated {
        return entered(*entry);
    }
    if matches!(phase_in, PhaseIn::Stated(_)) {
        return Number::ZERO;
    }
    let share = share(phase_in, year);
    let amount = entered(line.amount).whole;
    Number::new(amount * (share.whole * share.of + share.part), share.of)
}

fn entered(entry: Entry) -> Number {
    Number::new(entry.amount().map_or(0, millionths), 1)
}

/// What a proposal brings in a column: its lines added up.
pub fn row(plan: &Plan, proposal: &Proposal, column: Column) -> Number {
    let lines = proposal.lines.iter().map(|part| line(plan, part, column));
    lines.fold(Number::ZERO, Number::plus)
}
