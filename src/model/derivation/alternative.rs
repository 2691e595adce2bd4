//! Figures by which alternatives are compared.

use alloc::vec;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::One;
use rust_decimal::Decimal;

use super::shown::Shown;
use super::{AlternativeFigure, AlternativeStep, AmountOf, Asked, How, Step, Steps};
use crate::options::PAYBACK_YEARS;
use crate::price_level::ratio;
use crate::{Column, Exact, Ledger, Line, Money, Payback, Proposal, ProposalId, Recurrence, Year};

impl Ledger {
    pub(super) fn steps_of_alternative(
        &self,
        (id, figure): (ProposalId, AlternativeFigure),
        shown: &Shown,
    ) -> Option<Steps> {
        let proposal = self.plan().proposal(id)?;
        let mut steps = match figure {
            AlternativeFigure::OneOffOperating => {
                self.steps_of_sort(proposal, (Recurrence::OneOff, Some(Money::Operating)))
            }
            AlternativeFigure::OneOffCapital => {
                self.steps_of_sort(proposal, (Recurrence::OneOff, Some(Money::Capital)))
            }
            AlternativeFigure::OneOff => self.steps_of_sort(proposal, (Recurrence::OneOff, None)),
            AlternativeFigure::OperatingAYear => {
                self.steps_of_sort(proposal, (Recurrence::Recurring, Some(Money::Operating)))
            }
            AlternativeFigure::PerPlace => self.steps_of_place(proposal)?,
            AlternativeFigure::OverTheYears => return Some(self.steps_over_the_years(AmountOf::Proposal(id))),
            AlternativeFigure::Payback => self.steps_of_payback(proposal, shown.payback?),
            AlternativeFigure::PresentValue => self.steps_of_present_value(proposal),
        };
        self.round(&mut steps);
        Some(steps)
    }

    /// The lines of one sort of money, each at full effect.
    fn steps_of_sort(&self, proposal: &Proposal, (recurrence, money): (Recurrence, Option<Money>)) -> Steps {
        let wanted =
            |line: &&Line| self.rows().recurrence(line) == recurrence && money.is_none_or(|money| line.money == money);
        let part = |line: &Line| {
            let asked = Asked::Amount(AmountOf::Line(proposal.id, line.id), Column::FullYear);
            Step::of(How::Part(asked), self.steps_of_whole(line))
        };
        Steps::exactly(proposal.lines.iter().filter(wanted).map(part).collect())
    }

    fn steps_of_place(&self, proposal: &Proposal) -> Option<Steps> {
        let places = proposal.details.places.filter(|places| *places > 0)?;
        let of = Asked::Alternative(proposal.id, AlternativeFigure::OperatingAYear);
        let operating = self.shown(of)?.figure.exact;
        let how = How::Alternative(AlternativeStep::PerPlace { of, places });
        let share = BigRational::new(BigInt::one(), places.into());
        Some(Steps::exactly(vec![Step::exactly(how, operating.times(&share))]))
    }

    /// The net of every year until an alternative has paid for itself, or of all years searched.
    fn steps_of_payback(&self, proposal: &Proposal, payback: Payback) -> Steps {
        let mut steps = Steps::exactly(vec![]);
        for year in self.years_until(payback) {
            let net = self.net(&proposal.lines, year);
            let cumulated = steps.exact().plus(&net);
            let how = How::Alternative(AlternativeStep::Net { year, cumulated });
            steps.push(Step::exactly(how, net));
        }
        steps
    }

    fn years_until(&self, payback: Payback) -> impl Iterator<Item = Year> + use<> {
        let first = self.plan().settings().years.first();
        let years = (0..PAYBACK_YEARS).filter_map(move |years| first.plus(years).ok());
        years.take_while(move |year| match payback {
            Payback::In(last) => *year <= last,
            Payback::Never => true,
            Payback::Unknown => false,
        })
    }

    /// The net that an alternative has come to when it has paid for itself, or after all years searched.
    pub(super) fn cumulated_net(&self, id: ProposalId) -> Exact {
        let payback = self.option(id).map_or(Payback::Unknown, |option| option.payback);
        let lines = self.plan().proposal(id).map(|proposal| proposal.lines.clone());
        let lines = lines.unwrap_or_default();
        let years = self.years_until(payback);
        years.fold(Exact::ZERO, |sum, year| sum.plus(&self.net(&lines, year)))
    }

    fn steps_of_present_value(&self, proposal: &Proposal) -> Steps {
        let settings = self.plan().settings();
        let years = settings.years.iter().zip(0_u32..);
        let discounted = years.map(|(year, years)| {
            let net = self.net(&proposal.lines, year);
            let value = net.times(&discount(settings.discount_rate, years));
            let rate = settings.discount_rate;
            let how = AlternativeStep::Discounted { year, net, rate, years };
            Step::exactly(How::Alternative(how), value)
        });
        Steps::exactly(discounted.collect())
    }
}

/// 1 / (1 + rate)^years.
fn discount(rate: Decimal, years: u32) -> BigRational {
    let yearly = BigRational::one() / (BigRational::one() + ratio(rate));
    (0..years).fold(BigRational::one(), |factor, _| factor * &yearly)
}
