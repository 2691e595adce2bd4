//! What one line brings in a column: its amount, the share of it, and the price level.

use alloc::vec;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{How, PriceLevelStep, Share, Stated, Step};
use crate::{Column, Entry, Exact, FullYearColumn, Ledger, Line, Money, Month, PhaseIn, Phasing, Recurrence, Year};

impl Ledger {
    /// What a line brings in a column, before any rounding.
    pub(super) fn steps_of_term(&self, line: &Line, column: Column) -> Vec<Step> {
        let once = self.rows().recurrence(line) == Recurrence::OneOff;
        let with_one_off = self.plan().settings().full_year == FullYearColumn::WithOneOff;
        let step = match column {
            Column::Year(year) => self.step_of_year(line, year),
            Column::FullYear if once && !with_one_off => left_out(line),
            Column::FullyPhasedIn if once => left_out(line),
            Column::FullYear | Column::FullyPhasedIn => entered(line),
        };
        self.in_prices_shown(step, line.money)
    }

    /// What a line comes to at full effect, whether it comes back every year or once: its amount,
    /// or the years that add up to it.
    pub(super) fn steps_of_whole(&self, line: &Line) -> Vec<Step> {
        let Some(years) = self.years_of_whole(line) else {
            return self.in_prices_shown(entered(line), line.money);
        };
        let steps = years
            .into_iter()
            .map(|year| self.in_prices_shown(self.step_of_year(line, year), line.money));
        steps.flatten().collect()
    }

    fn step_of_year(&self, line: &Line, year: Year) -> Step {
        let share = self.share_of(&line.phasing, year);
        match (line.stated_in(year), share) {
            (Some(entry), share) => stated(entry, year, share.map(|share| (line.amount, share))),
            (None, None) => stated(Entry::Empty, year, None),
            (None, Some(share)) => {
                let amount = line.amount.amount();
                let exact = amount.map_or(Exact::ZERO, |amount| Exact::share_of(amount, share.share));
                Step::exactly(How::Share(line.amount, share), exact)
            }
        }
    }

    /// The share that a year carries, with the facts behind it; nothing where years are stated.
    pub(super) fn share_of(&self, phasing: &Phasing, year: Year) -> Option<Share> {
        let phase_in = self.plan().phase_in(phasing)?;
        Some(Share {
            year,
            share: phase_in.share(year)?,
            phase_in: phase_in.clone(),
            curve: match phasing {
                Phasing::Own(_) => None,
                Phasing::Named(id) => Some(*id),
            },
            months: months_with_effect(phase_in, year),
        })
    }

    /// A step in the plan's own prices, with what showing other prices adds.
    pub(super) fn in_prices_shown(&self, step: Step, money: Money) -> Vec<Step> {
        let Some(price_level) = self.step_of_price_level(&step.exact, money) else {
            return vec![step];
        };
        vec![step, price_level]
    }

    fn step_of_price_level(&self, exact: &Exact, money: Money) -> Option<Step> {
        let rows = self.rows();
        let factor = rows.terms.factors.as_ref()?.of(money);
        let (stated, shown) = (self.plan().settings().price_level?, self.shown_level()?);
        let how = How::PriceLevel(PriceLevelStep {
            money,
            stated,
            stated_index: self.index(money, stated),
            shown,
            shown_index: self.index(money, shown),
        });
        Some(Step::exactly(how, exact.times(factor).minus(exact)))
    }

    fn index(&self, money: Money, year: Year) -> Decimal {
        let mut indices = self.plan().settings().indices.of(money).iter();
        indices
            .find(|index| index.year == year)
            .map_or(Decimal::ONE, |index| index.value)
    }
}

/// What an entry adds.
fn amount_of(entry: Entry) -> Exact {
    entry.amount().map_or(Exact::ZERO, Exact::of)
}

fn entered(line: &Line) -> Step {
    Step::exactly(How::Entered(line.amount), amount_of(line.amount))
}

fn left_out(line: &Line) -> Step {
    Step::exactly(How::OneOffLeftOut(line.amount), Exact::ZERO)
}

fn stated(entry: Entry, year: Year, instead_of: Option<(Entry, Share)>) -> Step {
    let how = How::Stated(Stated {
        year,
        entry,
        instead_of,
    });
    Step::exactly(how, amount_of(entry))
}

/// The first and the last month of a year with any effect, where months decide the share.
fn months_with_effect(phase_in: &PhaseIn, year: Year) -> Option<(Month, Month)> {
    let (january, december) = (Month::new(year, 1).ok()?, Month::new(year, 12).ok()?);
    let (first, last) = match phase_in {
        PhaseIn::Steps(_) | PhaseIn::OneOff(_) | PhaseIn::Stated(_) => return None,
        PhaseIn::Temporary { first, last } => (*first, *last),
        _ => (phase_in.first_month()?, december),
    };
    let months = (first.max(january), last.min(december));
    (months.0 <= months.1).then_some(months)
}
