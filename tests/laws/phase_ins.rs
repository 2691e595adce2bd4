//! Shares of every phase-in, in every year of the calendar.

use model::{Fraction, Month, PhaseIn, Ramp, Recurrence, Year, Years};
use proptest::strategy::Strategy;
use proptest::test_runner::TestCaseResult;
use proptest::{prop_assert, prop_assert_eq};

use super::naive::{Number, fraction, share};
use super::{MANY, hold, throws};
use crate::generator::phase_ins::{curve, nearest_year};
use crate::generator::settings::years;

/// Any phase-in that a curve can have, with the years it lies near.
fn curves() -> impl Strategy<Value = (PhaseIn, Years)> {
    throws(40).prop_map(|mut dice| {
        let years = years(&mut dice);
        (curve(&mut dice, years), years)
    })
}

/// The years shown and ten on either side.
fn around(years: Years) -> impl Iterator<Item = Year> {
    let (first, last) = (i64::from(years.first().number()), i64::from(years.last().number()));
    let calendar = 1900..=2200;
    (first - 10..=last + 10)
        .filter(move |year| calendar.contains(year))
        .map(nearest_year)
}

fn shares(phase_in: &PhaseIn, years: Years) -> Vec<Fraction> {
    let share = |year| phase_in.share(year).expect("a curve has a share for every year");
    around(years).map(share).collect()
}

fn added(shares: &[Fraction]) -> Number {
    shares
        .iter()
        .fold(Number::ZERO, |sum, share| sum.plus(fraction(*share)))
}

#[test]
fn a_share_is_the_mean_of_its_months_from_0_to_1() {
    hold(MANY, curves(), |(phase_in, years)| {
        for (year, of_year) in around(years).zip(shares(&phase_in, years)) {
            prop_assert_eq!(fraction(of_year), share(&phase_in, year), "{:?}", year);
            prop_assert!((Fraction::ZERO..=Fraction::ONE).contains(&of_year));
        }
        Ok(())
    });
}

#[test]
fn what_is_phased_in_never_falls() {
    hold(MANY, curves(), |(phase_in, years)| {
        let rises = match phase_in {
            PhaseIn::FullFrom(_) | PhaseIn::AfterNotice(_) | PhaseIn::Linear(_) | PhaseIn::SCurve(_) => true,
            PhaseIn::Steps(_) | PhaseIn::OneOff(_) | PhaseIn::Temporary { .. } | PhaseIn::Stated(_) => false,
        };
        prop_assert!(!rises || shares(&phase_in, years).is_sorted());
        Ok(())
    });
}

#[test]
fn a_temporary_share_adds_up_to_its_months() {
    hold(MANY, curves(), |(phase_in, _)| {
        if let PhaseIn::Temporary { first, last } = phase_in {
            let months = 1 + months_between(first, last);
            let calendar = Years::new(first.year(), 30).unwrap_or_else(|_| all_to_the_end());
            prop_assert_eq!(added(&shares(&phase_in, calendar)), Number::new(months.into(), 12));
        }
        Ok(())
    });
}

fn all_to_the_end() -> Years {
    Years::new(nearest_year(2171), 30).expect("the last thirty years")
}

fn months_between(first: Month, last: Month) -> i64 {
    12 * last.year().since(first.year()) + i64::from(last.number()) - i64::from(first.number())
}

#[test]
fn a_rise_is_as_far_from_nothing_before_its_middle_as_from_everything_after() {
    hold(MANY, curves(), |(phase_in, _)| match phase_in {
        PhaseIn::Linear(ramp) | PhaseIn::SCurve(ramp) => symmetrical(&phase_in, ramp),
        _ => Ok(()),
    });
}

/// A rise of n months lacks n/2 months of what full effect from its first month would be.
fn symmetrical(phase_in: &PhaseIn, ramp: Ramp) -> TestCaseResult {
    let Ok(years) = Years::new(ramp.first.year(), 7) else {
        return Ok(());
    };
    let lacks = Number::new(ramp.months.into(), 24);
    let full = added(&shares(&PhaseIn::FullFrom(ramp.first), years));
    prop_assert_eq!(added(&shares(phase_in, years)).plus(lacks), full);
    Ok(())
}

#[test]
fn the_year_that_is_fully_phased_in_is_the_first_that_stays_so() {
    hold(MANY, curves(), |(phase_in, years)| {
        let all = shares(&phase_in, years);
        let tail = all.iter().rev().take_while(|share| share.is_whole()).count();
        let first = around(years).nth(all.len() - tail);
        let recurring = phase_in.recurrence() == Recurrence::Recurring;
        match phase_in.fully_phased_in() {
            Some(year) if around(years).any(|other| other == year) => prop_assert_eq!(Some(year), first),
            Some(year) => prop_assert!(first.is_none_or(|first| first > year)),
            None if around(years).any(|year| year == Year::LAST) => {}
            None => prop_assert!(!recurring || tail == 0),
        }
        Ok(())
    });
}
