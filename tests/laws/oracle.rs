//! Rows, subtotals and totals against the same worked out plainly, in another arithmetic.

use model::{
    AreaId, Choice, Column, Counts, Coverage, Figure, Inclusion, Kind, Ledger, Parts, Plan, Proposal, Scope, Total,
    Weight,
};
use proptest::test_runner::TestCaseResult;
use proptest::{prop_assert, prop_assert_eq};
use rust_decimal::Decimal;

use super::figures::{printed, rows};
use super::naive::{Number, millionths, row};
use super::{MANY, hold, plans};
use crate::generator::parts_of;

/// A fraction of any length as what it leaves modulo the prime 2^61 − 1: sums of such fractions
/// do not grow, and two that differ are taken for the same once in 2·10^18 times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Residue(u128);

impl Residue {
    const PRIME: u128 = (1 << 61) - 1;

    fn of(number: Number) -> Self {
        let whole = u128::try_from(number.whole.rem_euclid(Self::PRIME.cast_signed())).expect("not below zero");
        Self(whole).plus(Self::ratio(number.part.unsigned_abs(), number.of.unsigned_abs()))
    }

    fn of_figure(figure: &Figure) -> Self {
        let ratio = figure.exact().ratio();
        let (numerator, denominator) = (ratio.numer().to_string(), ratio.denom().to_string());
        let size = Self::ratio(digits(numerator.trim_start_matches('-')), digits(&denominator));
        if numerator.starts_with('-') {
            Self((Self::PRIME - size.0) % Self::PRIME)
        } else {
            size
        }
    }

    fn ratio(numerator: u128, denominator: u128) -> Self {
        Self(numerator % Self::PRIME * power(denominator % Self::PRIME, Self::PRIME - 2) % Self::PRIME)
    }

    fn plus(self, other: Self) -> Self {
        Self((self.0 + other.0) % Self::PRIME)
    }
}

fn digits(number: &str) -> u128 {
    let digits = number.bytes().map(|digit| u128::from(digit - b'0'));
    digits.fold(0, |left, digit| (left * 10 + digit) % Residue::PRIME)
}

fn power(base: u128, exponent: u128) -> u128 {
    let half = |exponent| power(base * base % Residue::PRIME, exponent);
    match exponent {
        0 => 1,
        even if even % 2 == 0 => half(even / 2),
        odd => base * half(odd / 2) % Residue::PRIME,
    }
}

/// A plan without what fills and overlaps: what is left is the sum of its rows.
fn without_fillers(plan: &Plan) -> Plan {
    let mut parts: Parts = parts_of(plan);
    parts.proposals.retain(|proposal| proposal.fills().is_none());
    parts.rules.overlaps.clear();
    Plan::assembled(parts).expect("fewer parts of a plan fit together")
}

fn printed_by_hand(plan: &Plan, number: Number) -> i128 {
    let rounding = plan.settings().rounding;
    number.rounded(millionths(rounding.step.amount()), rounding.mode)
}

fn in_kroner(millionths: i128) -> Decimal {
    Decimal::try_from_i128_with_scale(millionths, 6).expect("a figure that can be printed")
}

#[test]
fn every_cell_is_what_it_is_by_hand() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        for (proposal, shown) in rows(&ledger).iter().filter(|(proposal, _)| proposal.fills().is_none()) {
            for (column, cell) in ledger.columns().zip(&shown.cells) {
                let number = row(&plan, proposal, column);
                prop_assert_eq!(
                    Residue::of_figure(&cell.figure),
                    Residue::of(number),
                    "{:?} {:?}",
                    proposal,
                    column
                );
                let balanced = plan.settings().rounding.scope == Scope::Balanced;
                let hand = in_kroner(printed_by_hand(&plan, number));
                prop_assert!(
                    balanced || printed(&cell.figure) == hand,
                    "{proposal:?} {column:?} {hand}"
                );
            }
        }
        Ok(())
    });
}

#[test]
fn every_sum_is_what_it_is_by_hand() {
    hold(MANY, plans(), |plan| {
        let plan = without_fillers(&plan);
        let ledger = Ledger::of(&plan);
        for (_, area) in plan.areas_in_order() {
            let inside = |proposal: &&Proposal| plan.lies_in(proposal.area, area.id);
            let counted = |kinds: &[Kind]| -> Vec<&Proposal> {
                let inside = plan.proposals().filter(inside);
                inside
                    .filter(|row| wanted(&plan, row) && kinds.contains(&row.kind))
                    .collect()
            };
            let all = counted(&[Kind::Ordinary, Kind::Unallocated]);
            add_up(&plan, &all, &ledger.totals(area.id, Coverage::All))?;
            add_up(
                &plan,
                &counted(&[Kind::Ordinary]),
                &ledger.totals(area.id, Coverage::Allocated),
            )?;
        }
        Ok(())
    });
}

#[test]
fn what_does_not_count_is_what_it_is_by_hand() {
    hold(MANY, plans(), |plan| {
        let plan = without_fillers(&plan);
        let ledger = Ledger::of(&plan);
        let earlier = |row: &&Proposal| wanted(&plan, row) && row.kind == Kind::DecidedEarlier;
        let left_out = plan.proposals().filter(|row| !wanted(&plan, row));
        add_up(&plan, &left_out.collect::<Vec<_>>(), &ledger.left_out(Coverage::All))?;
        add_up(
            &plan,
            &plan.proposals().filter(earlier).collect::<Vec<_>>(),
            &ledger.decided_earlier(),
        )?;
        for (proposal, shown) in rows(&ledger) {
            let counts = wanted(&plan, proposal) && proposal.kind != Kind::DecidedEarlier;
            prop_assert_eq!(counts, shown.counts == Counts::Yes);
        }
        Ok(())
    });
}

/// Whether a proposal counts, its kind apart: included, of a status that counts, chosen.
fn wanted(plan: &Plan, proposal: &Proposal) -> bool {
    let decided = proposal.decisions.last();
    let status = decided.map_or(&proposal.status, |decision| &decision.status);
    let weighs = |name: &str| plan.settings().status(name).map(|status| status.weight) == Some(Weight::Counts);
    let barred = plan.rules().alternatives.iter().any(|set| {
        let first = set.chosen.iter().min();
        let chosen = match set.choice {
            Choice::AnyNumber => set.chosen.contains(&proposal.id),
            Choice::ExactlyOne | Choice::AtMostOne => first == Some(&proposal.id),
        };
        set.members.contains(&proposal.id) && !chosen
    });
    proposal.inclusion == Inclusion::Included && weighs(status) && !barred
}

/// That these rows come to these totals, exactly and as printed.
fn add_up(plan: &Plan, rows: &[&Proposal], totals: &[Total]) -> TestCaseResult {
    let columns: Vec<Column> = Column::all(plan.settings().years).collect();
    prop_assert_eq!(columns.len(), totals.len());
    for (column, total) in columns.into_iter().zip(totals) {
        let numbers: Vec<Number> = rows.iter().map(|proposal| row(plan, proposal, column)).collect();
        let exact = numbers
            .iter()
            .fold(Residue(0), |sum, number| sum.plus(Residue::of(*number)));
        prop_assert_eq!(Residue::of_figure(&total.figure), exact, "{:?}", column);
        let prints: i128 = numbers.iter().map(|number| printed_by_hand(plan, *number)).sum();
        let cells = plan.settings().rounding.scope == Scope::Cells;
        prop_assert!(
            !cells || printed(&total.figure) == in_kroner(prints),
            "{column:?} {prints}"
        );
    }
    Ok(())
}

#[test]
fn the_whole_plan_is_every_area_and_row_in_it() {
    hold(MANY / 4, plans(), |plan| {
        let held = plan
            .areas_in_order()
            .into_iter()
            .flat_map(|(_, area)| area.proposals.iter());
        prop_assert_eq!(held.count(), plan.proposal_count());
        prop_assert!(
            plan.areas_in_order()
                .iter()
                .all(|(_, area)| plan.lies_in(area.id, AreaId::WHOLE))
        );
        Ok(())
    });
}
