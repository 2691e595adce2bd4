//! What each choice costs once rows are priced: a bound below every set, in whole numbers.
//!
//! A row that is not met costs its price for every grain missing, and one with more than it needs earns as much. At
//! any prices not below zero, no set that meets the rows costs less than the cheapest choice does then. So prices may
//! be guessed; what follows from them is exact.

use super::problem::Problem;

/// How finely prices are kept: in parts of one.
pub const SCALE: i128 = 1 << 24;

/// What is made as small as possible: a constant, and what each item and each pair adds while it counts.
#[derive(Clone, Debug)]
pub struct Objective {
    constant: i128,
    items: Vec<i128>,
    pairs: Vec<i128>,
}

/// An objective with priced rows, and the free items with what turning them over costs at least.
#[derive(Clone, Debug)]
pub struct Prices {
    priced: Objective,
    /// The free items, the cheapest to turn over first.
    pub order: Vec<usize>,
    /// What turning over the first so many of them costs at least.
    sums: Vec<i128>,
    /// What turning over those after the first so many that earn something costs at least.
    gains: Vec<i128>,
}

impl Objective {
    /// What lies over the targets.
    pub fn over(problem: &Problem) -> Self {
        let weighed = |values: &[i128]| -> i128 {
            let pairs = problem.rows.iter().zip(values);
            pairs.map(|(row, value)| row.weight * value).sum()
        };
        let targets: Vec<i128> = problem.rows.iter().map(|row| row.target).collect();
        Self {
            constant: -weighed(&targets),
            items: problem.items.iter().map(|item| weighed(&item.gains)).collect(),
            pairs: problem.pairs.iter().map(|pair| -weighed(&pair.lost)).collect(),
        }
    }

    /// How many items stand another way than costs nothing, each a step; an unmet wish costs more than all of them.
    pub fn changes(problem: &Problem) -> Self {
        let wish = wish(problem);
        let item = |home: bool, wished: bool| {
            let turned = if home { -1 } else { 1 };
            problem.step * if wished { turned - wish } else { turned }
        };
        let at_home = problem.items.iter().filter(|item| item.home).count();
        Self {
            constant: problem.step * (whole(at_home) + wish * whole(problem.wishes())),
            items: problem.items.iter().map(|each| item(each.home, each.wished)).collect(),
            pairs: vec![0; problem.pairs.len()],
        }
    }

    /// What a choice comes to.
    pub fn of(&self, problem: &Problem, counts: &[bool]) -> i128 {
        let counting = |place: usize| counts.get(place).copied().unwrap_or(false);
        let items = self.items.iter().enumerate().filter(|(place, _)| counting(*place));
        let pairs = self.pairs.iter().zip(&problem.pairs);
        let pairs = pairs.filter(|(_, pair)| pair.items.into_iter().all(counting));
        self.constant + items.map(|(_, value)| value).sum::<i128>() + pairs.map(|(value, _)| value).sum::<i128>()
    }

    /// What turning an item over adds.
    pub fn turned(&self, problem: &Problem, item: usize, counts: &[bool]) -> i128 {
        let counting = |place: usize| counts.get(place).copied().unwrap_or(false);
        let pairs = problem.pairs_of.get(item).map_or(&[][..], Vec::as_slice);
        let beside = pairs
            .iter()
            .filter(|number| partner(problem, **number, item).is_some_and(counting));
        let own = self.items.get(item).copied().unwrap_or(0);
        let with_pairs = own + beside.filter_map(|number| self.pairs.get(*number)).sum::<i128>();
        if counting(item) { -with_pairs } else { with_pairs }
    }

    /// What turning an item over adds at least, whatever the free items beside it do.
    fn turned_at_least(&self, problem: &Problem, item: usize, counts: &[bool]) -> i128 {
        let counting = |place: usize| counts.get(place).copied().unwrap_or(false);
        let sign = if counting(item) { -1 } else { 1 };
        let pairs = problem.pairs_of.get(item).map_or(&[][..], Vec::as_slice);
        let least = pairs.iter().map(|number| {
            let value = sign * self.pairs.get(*number).copied().unwrap_or(0);
            let other = partner(problem, *number, item);
            match other
                .and_then(|other| problem.items.get(other))
                .and_then(|other| other.fixed)
            {
                Some(true) => value,
                Some(false) => 0,
                None => value.min(0),
            }
        });
        sign * self.items.get(item).copied().unwrap_or(0) + least.sum::<i128>()
    }

    /// The same with every row priced, in parts of [`SCALE`].
    fn priced(&self, problem: &Problem, prices: &[i128]) -> Self {
        let cost = |values: &[i128]| -> i128 { prices.iter().zip(values).map(|(price, value)| price * value).sum() };
        let needs: Vec<i128> = problem.rows.iter().map(super::problem::Row::need).collect();
        let items = self.items.iter().zip(&problem.items);
        let pairs = self.pairs.iter().zip(&problem.pairs);
        Self {
            constant: SCALE * self.constant + cost(&needs),
            items: items.map(|(value, item)| SCALE * value - cost(&item.gains)).collect(),
            pairs: pairs.map(|(value, pair)| SCALE * value + cost(&pair.lost)).collect(),
        }
    }
}

impl Prices {
    /// An objective with rows at these prices; each item stands as it does before anything is chosen.
    pub fn of(problem: &Problem, objective: &Objective, prices: &[i128], counts: &[bool]) -> Self {
        let priced = objective.priced(problem, prices);
        let free = problem
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| item.fixed.is_none());
        let turned = free.map(|(place, _)| (priced.turned_at_least(problem, place, counts), place));
        let mut turned: Vec<(i128, usize)> = turned.collect();
        turned.sort_unstable();
        let mut sums = vec![0];
        let mut sum = 0;
        for (cost, _) in &turned {
            sum += cost;
            sums.push(sum);
        }
        let mut gains = vec![0];
        let mut gain = 0;
        for (cost, _) in turned.iter().rev() {
            gain += (*cost).min(0);
            gains.push(gain);
        }
        gains.reverse();
        Self {
            priced,
            order: turned.into_iter().map(|(_, place)| place).collect(),
            sums,
            gains,
        }
    }

    /// What a choice comes to, in parts of [`SCALE`].
    pub fn value(&self, problem: &Problem, counts: &[bool]) -> i128 {
        self.priced.of(problem, counts)
    }

    /// What turning an item over adds, in parts of [`SCALE`].
    pub fn turned(&self, problem: &Problem, item: usize, counts: &[bool]) -> i128 {
        self.priced.turned(problem, item, counts)
    }

    /// What turning over so many of the free items from a place in the order on costs at least.
    pub fn so_many(&self, place: usize, turned: usize) -> i128 {
        let at = |place: usize| self.sums.get(place).copied().unwrap_or(0);
        at(place + turned) - at(place)
    }

    /// What turning over any of the free items from a place in the order on costs at least.
    pub fn any(&self, place: usize) -> i128 {
        self.gains.get(place).copied().unwrap_or(0)
    }
}

/// What an unmet wish costs in changes.
fn wish(problem: &Problem) -> i128 {
    whole(problem.items.len()) + 1
}

/// What a step that is missing costs in changes: more than all wishes and changes together.
pub fn missing(problem: &Problem) -> i128 {
    (whole(problem.wishes()) + 1) * wish(problem) + whole(problem.items.len()) + 1
}

/// A count as a whole number.
pub fn whole(count: usize) -> i128 {
    i128::try_from(count).unwrap_or(i128::MAX)
}

/// The other item of a pair.
pub fn partner(problem: &Problem, number: usize, item: usize) -> Option<usize> {
    let [left, right] = problem.pairs.get(number)?.items;
    Some(if left == item { right } else { left })
}
