//! Sums of what is in a file, by which a file that was changed by accident is known.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::line::Line;
use super::proposal::{Base, Proposal};
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
        let tally = Tally::of(scenario);
        Self {
            proposals: scenario.proposals.len(),
            lines: tally.lines,
            stated_years: tally.stated_years,
            sum_of_amounts: tally.amounts.written(),
            sum_of_stated: tally.stated.written(),
            sum_of_targets: tally.targets.written(),
            sum_of_budgets: tally.budgets.written(),
            sum_of_posts: tally.posts.written(),
            sum_of_follow_up: tally.follow_up.map(Sum::written),
            sum_of_published: tally.published.map(Sum::written),
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

/// What is counted and added up, each record looked at once.
#[derive(Default)]
struct Tally {
    lines: usize,
    stated_years: usize,
    amounts: Sum,
    stated: Sum,
    targets: Sum,
    budgets: Sum,
    posts: Sum,
    /// Nothing where nothing is followed up.
    follow_up: Option<Sum>,
    /// Nothing where nothing is published.
    published: Option<Sum>,
}

impl Tally {
    fn of(scenario: &Scenario) -> Self {
        let mut tally = Self::default();
        scenario
            .proposals
            .iter()
            .for_each(|proposal| tally.add_proposal(proposal));
        scenario
            .overlaps
            .iter()
            .for_each(|overlap| tally.add_line(&overlap.line));
        let areas = scenario.areas.iter();
        let targets = scenario
            .targets
            .iter()
            .chain(areas.clone().flat_map(|area| &area.targets));
        targets.for_each(|(_, target)| tally.targets.add(*target));
        let budgets = scenario.budget.into_iter().chain(areas.filter_map(|area| area.budget));
        budgets.for_each(|budget| tally.budgets.add(budget));
        for figure in &scenario.published {
            tally.published.get_or_insert_default().add(figure.amount);
        }
        tally
    }

    fn add_proposal(&mut self, proposal: &Proposal) {
        proposal.lines.iter().for_each(|line| self.add_line(line));
        if let Base::Budget(budget) = proposal.base {
            self.budgets.add(budget);
        }
        if let Some(personnel) = &proposal.personnel {
            self.posts.add(personnel.posts);
        }
        for known in &proposal.follow_up {
            self.follow_up.get_or_insert_default().add(known.realised);
        }
    }

    fn add_line(&mut self, line: &Line) {
        self.lines = self.lines.saturating_add(1);
        self.stated_years = self.stated_years.saturating_add(line.stated.len());
        line.amount
            .numbers()
            .into_iter()
            .flatten()
            .for_each(|number| self.amounts.add(number));
        let stated = line.stated.iter().flat_map(|(_, entry)| entry.numbers());
        stated.flatten().for_each(|number| self.stated.add(number));
    }
}

/// Decimals that a sum is kept with: those of an amount in milliards.
const DECIMALS: u32 = 15;

/// A sum as text; one that is left out is the sum of nothing.
fn or_zero(sum: Option<&Words>) -> String {
    sum.map_or_else(|| "0".to_owned(), |sum| sum.0.to_string())
}

/// How many of the smallest parts a number is.
fn parts(number: Decimal) -> i128 {
    let missing = DECIMALS.saturating_sub(number.scale());
    number.mantissa().wrapping_mul(10_i128.pow(missing))
}

/// An exact sum, in the smallest parts. Numbers beyond what an amount can be may come to a wrong sum, but never to a
/// panic: they are no amounts, and a file with one is not opened.
#[derive(Clone, Copy, Default)]
struct Sum(i128);

impl Sum {
    fn add(&mut self, number: Number) {
        self.0 = self.0.wrapping_add(parts(number.0));
    }

    fn written(self) -> Words {
        Words(self.to_string().into())
    }
}

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

    fn sum(numbers: &[&str]) -> String {
        let mut sum = Sum::default();
        let numbers = numbers.iter().map(|text| decimal::read(text).unwrap());
        numbers.for_each(|number| sum.add(Number(number)));
        sum.to_string()
    }

    fn check(numbers: &[&str], expected: &str) {
        assert_eq!(sum(numbers), expected);
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
        sum(&[largest; 9]);
        sum(&["0.0000000000000000000000000001"]);
    }
}
