//! Delays: what holds for every plan, and for every phase-in.

use model::{Delayed, Fraction, PhaseIn, Plan, Year, Years};
use proptest::strategy::Strategy;
use proptest::{prop_assert, prop_assert_eq};

use super::naive::{Number, fraction};
use super::{MANY, hold, plans, throws};
use crate::generator::phase_ins::{curve, nearest_year};
use crate::generator::settings::years;

/// A phase-in, two delays in months, and the years it lies near.
fn delays() -> impl Strategy<Value = (PhaseIn, [i64; 2], Years)> {
    throws(44).prop_map(|mut dice| {
        let years = years(&mut dice);
        let curve = curve(&mut dice, years);
        (curve, [dice.between(-40, 40), dice.between(-40, 40)], years)
    })
}

fn near(years: Years) -> impl Iterator<Item = Year> {
    let (first, last) = (i64::from(years.first().number()), i64::from(years.last().number()));
    (first - 12..=last + 12).map(nearest_year)
}

/// Whether a delay of so many months forgets which month of a year something was in.
fn forgets(phase_in: &PhaseIn, months: i64) -> bool {
    matches!(phase_in, PhaseIn::Steps(_)) && months % 12 != 0
}

#[test]
fn a_delay_and_then_another_is_both_at_once() {
    hold(MANY, delays(), |(phase_in, [one, other], years)| {
        let (Ok(first), Ok(both)) = (phase_in.delayed(one), phase_in.delayed(one + other)) else {
            return Ok(());
        };
        // A share of a year says nothing of its months; so two parts of a year are not moved as one is.
        if forgets(&phase_in, one) && forgets(&phase_in, other) {
            return Ok(());
        }
        if let Ok(second) = first.delayed(other) {
            let shares = |phase_in: &PhaseIn| near(years).map(|year| phase_in.share(year)).collect::<Vec<_>>();
            prop_assert_eq!(shares(&second), shares(&both));
            prop_assert_eq!(second.recurrence(), both.recurrence());
        }
        Ok(())
    });
}

#[test]
fn a_delayed_share_is_from_0_to_1_and_what_comes_once_loses_nothing() {
    hold(MANY, delays(), |(phase_in, [months, _], years)| {
        let Ok(delayed) = phase_in.delayed(months) else {
            return Ok(());
        };
        prop_assert!(delayed.check().is_ok());
        prop_assert_eq!(delayed.recurrence(), phase_in.recurrence());
        for year in near(years) {
            let share = delayed.share(year).expect("a curve has a share for every year");
            prop_assert!((Fraction::ZERO..=Fraction::ONE).contains(&share));
        }
        if matches!(phase_in, PhaseIn::OneOff(_) | PhaseIn::Temporary { .. }) {
            let whole = |phase_in: &PhaseIn| {
                let shares = (1900..=2200).filter_map(|number| phase_in.share(nearest_year(number)));
                shares.fold(Number::ZERO, |sum, share| sum.plus(fraction(share)))
            };
            prop_assert_eq!(whole(&delayed), whole(&phase_in));
        }
        Ok(())
    });
}

#[test]
fn a_plan_can_take_every_delay_and_a_delay_of_nothing_leaves_it_as_it_was() {
    let delayed = (plans(), throws(3));
    hold(2_000, delayed, |(plan, mut dice): (Plan, _)| {
        let areas = plan.areas_in_order();
        let area = areas[dice.place(areas.len())].1.id;
        let none = plan.delay(Delayed::Area(area), 0);
        prop_assert!(plan.edited(&none.edit).expect("nothing to refuse").is(&plan));
        let delay = plan.delay(Delayed::Area(area), dice.between(-30, 30));
        let after = plan.edited(&delay.edit);
        prop_assert!(after.is_ok(), "{:?}", after.err());
        let after = after.unwrap_or_else(|_| plan.clone());
        for row in plan.proposals().filter(|row| !delay.moved.contains(&row.id)) {
            prop_assert_eq!(after.proposal(row.id), Some(row), "what is not moved is as it was");
            let follows = |plan: &Plan| {
                let lines = row.lines.iter().map(|line| plan.phase_in(&line.phasing).cloned());
                lines.collect::<Vec<_>>()
            };
            prop_assert_eq!(follows(&after), follows(&plan));
        }
        Ok(())
    });
}
