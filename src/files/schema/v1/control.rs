//! Sums of what is in a file, by which a file that was changed by accident is known.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::line::Line;
use super::proposal::Base;
use super::scenario::Scenario;
use super::values::{Number, Words};
use crate::Total;

/// Counts and sums of what is in a file, in its own unit and sign.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Control {
    proposals: usize,
    lines: usize,
    stated_years: usize,
    sum_of_amounts: Words,
    sum_of_stated: Words,
    sum_of_targets: Words,
    sum_of_budgets: Words,
    sum_of_posts: Words,
    /// Left out where nothing is followed up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sum_of_follow_up: Option<Words>,
    /// Left out where nothing is published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sum_of_published: Option<Words>,
}

impl Control {
    /// The control totals of a scenario.
    pub(crate) fn of(scenario: &Scenario) -> Self {
        let lines = || scenario.every_line();
        let stated = || lines().flat_map(|line| &line.stated);
        Self {
            proposals: scenario.proposals.len(),
            lines: lines().count(),
            stated_years: stated().count(),
            sum_of_amounts: sum(lines().flat_map(|line| line.amount.numbers()).flatten()),
            sum_of_stated: sum(stated().flat_map(|(_, entry)| entry.numbers()).flatten()),
            sum_of_targets: sum(scenario.every_target()),
            sum_of_budgets: sum(scenario.every_budget()),
            sum_of_posts: sum(scenario.every_post()),
            sum_of_follow_up: sum_of_any(scenario.every_realised()),
            sum_of_published: sum_of_any(scenario.published.iter().map(|figure| figure.amount)),
        }
    }

    /// The totals that are not what they are said to be, with what is said and what is found.
    pub(crate) fn differences(&self, found: &Self) -> Vec<(Total, String, String)> {
        let totals = self.totals().into_iter().zip(found.totals());
        let different = totals.filter(|((_, said), (_, found))| said != found);
        different
            .map(|((total, said), (_, found))| (total, said, found))
            .collect()
    }

    fn totals(&self) -> [(Total, String); 10] {
        [
            (Total::Proposals, self.proposals.to_string()),
            (Total::Lines, self.lines.to_string()),
            (Total::StatedYears, self.stated_years.to_string()),
            (Total::Amounts, self.sum_of_amounts.0.to_string()),
            (Total::Stated, self.sum_of_stated.0.to_string()),
            (Total::Targets, self.sum_of_targets.0.to_string()),
            (Total::Budgets, self.sum_of_budgets.0.to_string()),
            (Total::Posts, self.sum_of_posts.0.to_string()),
            (Total::FollowUp, or_zero(self.sum_of_follow_up.as_ref())),
            (Total::Published, or_zero(self.sum_of_published.as_ref())),
        ]
    }
}

impl Scenario {
    fn every_line(&self) -> impl Iterator<Item = &Line> {
        let overlaps = self.overlaps.iter().map(|overlap| &overlap.line);
        self.proposals
            .iter()
            .flat_map(|proposal| &proposal.lines)
            .chain(overlaps)
    }

    fn every_target(&self) -> impl Iterator<Item = Number> {
        let areas = self.areas.iter().flat_map(|area| &area.targets);
        self.targets.iter().chain(areas).map(|(_, number)| *number)
    }

    fn every_budget(&self) -> impl Iterator<Item = Number> {
        let bases = self.proposals.iter().filter_map(|proposal| match proposal.base {
            Base::Budget(budget) => Some(budget),
            Base::Area | Base::NotRelevant => None,
        });
        let areas = self.areas.iter().filter_map(|area| area.budget);
        self.budget.into_iter().chain(areas).chain(bases)
    }

    fn every_post(&self) -> impl Iterator<Item = Number> {
        let personnel = self.proposals.iter().filter_map(|proposal| proposal.personnel.as_ref());
        personnel.map(|personnel| personnel.posts)
    }

    fn every_realised(&self) -> impl Iterator<Item = Number> {
        let follow_up = self.proposals.iter().flat_map(|proposal| &proposal.follow_up);
        follow_up.map(|known| known.realised)
    }
}

/// Decimals that a sum is kept with: those of an amount in milliards.
const DECIMALS: u32 = 15;

/// An exact sum. Numbers beyond what an amount can be may come to a wrong sum, but never to a
/// panic: they are no amounts, and a file with one is not opened.
fn sum(numbers: impl Iterator<Item = Number>) -> Words {
    let parts = numbers.fold(0_i128, |sum, number| sum.wrapping_add(parts(number.0)));
    Words(Sum(parts).to_string().into())
}

/// An exact sum of numbers, if there are any.
fn sum_of_any(numbers: impl Iterator<Item = Number>) -> Option<Words> {
    let mut numbers = numbers.peekable();
    numbers.peek().is_some().then(|| sum(numbers))
}

/// A sum as text; one that is left out is the sum of nothing.
fn or_zero(sum: Option<&Words>) -> String {
    sum.map_or_else(|| "0".to_owned(), |sum| sum.0.to_string())
}

/// How many of the smallest parts a number is.
fn parts(number: Decimal) -> i128 {
    let missing = DECIMALS.saturating_sub(number.scale());
    number.mantissa().wrapping_mul(10_i128.pow(missing))
}

struct Sum(i128);

impl fmt::Display for Sum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = 10_u128.pow(DECIMALS);
        let size = self.0.unsigned_abs();
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(formatter, "{sign}{}", size / whole)?;
        let decimals = format!("{:015}", size % whole);
        match decimals.trim_end_matches('0') {
            "" => Ok(()),
            decimals => write!(formatter, ".{decimals}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::decimal;

    fn check(numbers: &[&str], expected: &str) {
        let numbers = numbers.iter().map(|text| Number(decimal::read(text).unwrap()));
        assert_eq!(&*sum(numbers).0, expected);
    }

    #[test]
    fn sums_are_exact() {
        check(&[], "0");
        check(&["0.1", "0.2"], "0.3");
        check(&["-0.45", "-0.08"], "-0.53");
        check(
            &["0.000000000000001", "999999999999.99"],
            "999999999999.990000000000001",
        );
        check(&["-0.5", "0.5"], "0");
        check(&["-0.005"], "-0.005");
    }

    #[test]
    fn sums_beyond_a_decimal_are_exact() {
        let many: Vec<_> = (0..200_000).map(|_| "999999999999.99").collect();
        check(&many, "199999999999998000");
    }

    #[test]
    fn no_number_makes_a_sum_fail() {
        let largest = "79228162514264337593543950335";
        sum([largest; 9].iter().map(|text| Number(decimal::read(text).unwrap())));
        sum(std::iter::once(Number(
            decimal::read("0.0000000000000000000000000001").unwrap(),
        )));
    }
}
