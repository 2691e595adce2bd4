//! A set of alternatives side by side: what each costs once and every year, and when it pays.

use alloc::vec::Vec;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::One;

use crate::price_level::ratio;
use crate::{
    Alternatives, AlternativesId, Column, Exact, Figure, Ledger, Line, Money, PhaseIn, Phasing, ProposalId, Recurrence,
    Year,
};

/// How many years are searched for the one in which an alternative has paid for itself.
pub(crate) const PAYBACK_YEARS: i64 = 30;

/// One alternative of a set, by itself, whether it is chosen or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionFigures {
    /// Which proposal.
    pub proposal: ProposalId,
    /// One-off operating money (engangs, drift).
    pub one_off_operating: Figure,
    /// One-off capital money (engangs, anlæg).
    pub one_off_capital: Figure,
    /// Both.
    pub one_off: Figure,
    /// Operating money a year, once fully phased in.
    pub operating_a_year: Figure,
    /// Places it gives.
    pub places: Option<u32>,
    /// Operating money a year for one place.
    pub per_place: Option<Figure>,
    /// The sum over the years shown.
    pub over_the_years: Figure,
    /// When it has paid for itself.
    pub payback: Payback,
    /// The sum over the years shown, each year after the first discounted.
    pub present_value: Figure,
}

/// When the cumulated net becomes a saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payback {
    /// In this year.
    In(Year),
    /// Not within thirty years of the first year shown.
    Never,
    /// It cannot be said: a part is not quantified.
    Unknown,
}

impl Ledger {
    /// The alternatives of a set side by side, in the order of the set.
    pub fn options(&self, id: AlternativesId) -> Vec<OptionFigures> {
        let set = self.plan().rules().alternatives.iter().find(|set| set.id == id);
        let members = set.map(|set: &Alternatives| set.members.as_slice()).unwrap_or_default();
        members.iter().filter_map(|member| self.option(*member)).collect()
    }

    /// One proposal looked at as an alternative.
    pub fn option(&self, id: ProposalId) -> Option<OptionFigures> {
        let proposal = self.plan().proposal(id)?;
        let row = self.row(id)?;
        let sum = |wanted: (Recurrence, Option<Money>)| self.amounts(&proposal.lines, wanted);
        let operating = sum((Recurrence::Recurring, Some(Money::Operating)));
        let places = proposal.details.places;
        let share = |places: u32| (places > 0).then(|| BigRational::new(BigInt::one(), places.into()));
        let per_place = places
            .and_then(share)
            .map(|share| self.figure(operating.exact.times(&share)));
        Some(OptionFigures {
            proposal: id,
            one_off_operating: sum((Recurrence::OneOff, Some(Money::Operating))),
            one_off_capital: sum((Recurrence::OneOff, Some(Money::Capital))),
            one_off: sum((Recurrence::OneOff, None)),
            operating_a_year: operating,
            places,
            per_place,
            over_the_years: self.over_the_years(row.cells.iter().map(|cell| &cell.figure)),
            payback: self.payback(&proposal.lines),
            present_value: self.present_value(&proposal.lines),
        })
    }

    /// The entered amounts of the lines of one sort, added up; one-off money that is stated by year
    /// counts what the years say.
    fn amounts(&self, lines: &[Line], (recurrence, money): (Recurrence, Option<Money>)) -> Figure {
        let rows = self.rows();
        let wanted =
            |line: &&Line| rows.recurrence(line) == recurrence && money.is_none_or(|money| line.money == money);
        let exact = lines
            .iter()
            .filter(wanted)
            .fold(Exact::ZERO, |sum, line| sum.plus(&self.whole_of(line)));
        self.figure(exact)
    }

    /// What a line comes to at full effect.
    fn whole_of(&self, line: &Line) -> Exact {
        match self.years_of_whole(line) {
            None => self.rows().whole(line).exact,
            Some(years) => years
                .into_iter()
                .fold(Exact::ZERO, |sum, year| sum.plus(&self.in_year(line, year))),
        }
    }

    /// The years that add up to what a line comes to at full effect: of temporary money all that it
    /// is in force, of one-off money without an amount all that are stated. Nothing for other
    /// lines, which come to their amount.
    pub(crate) fn years_of_whole(&self, line: &Line) -> Option<Vec<Year>> {
        if let Some(PhaseIn::Temporary { first, last }) = self.plan().phase_in(&line.phasing) {
            let years = first.year().number()..=last.year().number();
            return Some(years.filter_map(|number| Year::new(number.into()).ok()).collect());
        }
        let amount = line.amount.amount().is_some() || self.rows().recurrence(line) == Recurrence::Recurring;
        (!amount).then(|| line.stated.iter().map(|(year, _)| *year).collect())
    }

    fn in_year(&self, line: &Line, year: Year) -> Exact {
        let phasing = match self.plan().phase_in(&line.phasing) {
            Some(phase_in) => Phasing::Own(phase_in.clone()),
            None => line.phasing.clone(),
        };
        let line = Line {
            phasing,
            ..line.clone()
        };
        self.rows().term(&line, Column::Year(year)).exact
    }

    pub(crate) fn net(&self, lines: &[Line], year: Year) -> Exact {
        lines
            .iter()
            .fold(Exact::ZERO, |sum, line| sum.plus(&self.in_year(line, year)))
    }

    /// The first year, of thirty from the first one shown, in which the cumulated net is a saving.
    fn payback(&self, lines: &[Line]) -> Payback {
        let unquantified = |line: &Line| line.amount == crate::Entry::NotQuantified;
        if lines.is_empty() || lines.iter().any(unquantified) {
            return Payback::Unknown;
        }
        let first = self.plan().settings().years.first();
        let mut cumulated = Exact::ZERO;
        for year in (0..PAYBACK_YEARS).filter_map(|years| first.plus(years).ok()) {
            cumulated = cumulated.plus(&self.net(lines, year));
            if cumulated.is_saving() {
                return Payback::In(year);
            }
        }
        Payback::Never
    }

    /// The first year undiscounted, year t divided by (1 + r)^t; rounded once.
    fn present_value(&self, lines: &[Line]) -> Figure {
        let settings = self.plan().settings();
        let yearly = BigRational::one() / (BigRational::one() + ratio(settings.discount_rate));
        let mut factor = BigRational::one();
        let mut value = Exact::ZERO;
        for year in settings.years.iter() {
            value = value.plus(&self.net(lines, year).times(&factor));
            factor *= &yearly;
        }
        self.figure(value)
    }
}
