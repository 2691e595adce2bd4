//! The most that items can still bring to a row, so that choices without a way to the targets are left at once.

use super::prices::partner;
use super::problem::Problem;

/// The most that so many items, of those from a place in an order on, bring to each row by being turned over.
#[derive(Clone, Debug)]
pub struct Rooms {
    rows: usize,
    turned: usize,
    most: Vec<i128>,
}

/// What is looked up at once is kept, up to so many figures.
const MOST_KEPT: usize = 4_000_000;

impl Rooms {
    /// For up to so many items turned over; nothing where that would take too much room.
    pub fn of(problem: &Problem, (order, counts): (&[usize], &[bool]), turned: usize) -> Option<Self> {
        let rows = problem.rows.len();
        let figures = rows.checked_mul(turned + 1)?.checked_mul(order.len() + 1)?;
        if figures > MOST_KEPT {
            return None;
        }
        let mut rooms = Self {
            rows,
            turned,
            most: vec![0; figures],
        };
        for row in 0..rows {
            rooms.fill(problem, (order, counts), row);
        }
        Some(rooms)
    }

    fn fill(&mut self, problem: &Problem, (order, counts): (&[usize], &[bool]), row: usize) {
        let mut best: Vec<i128> = Vec::with_capacity(order.len());
        for (place, item) in order.iter().enumerate().rev() {
            let gain = most(problem, *item, (row, counts));
            let at = best.partition_point(|other| *other >= gain);
            best.insert(at, gain);
            let mut sum = 0;
            for (turned, gain) in (1..=self.turned).zip(&best) {
                sum += gain;
                if let Some(room) = self.place(place, row, turned).and_then(|at| self.most.get_mut(at)) {
                    *room = sum;
                }
            }
        }
    }

    fn place(&self, place: usize, row: usize, turned: usize) -> Option<usize> {
        (turned <= self.turned).then_some((place * (self.turned + 1) + turned) * self.rows + row)
    }

    /// The most for every row, where so many of the items from a place on are turned over; there must be as many.
    pub fn at(&self, place: usize, turned: usize) -> &[i128] {
        let from = self.place(place, 0, turned).unwrap_or(usize::MAX);
        self.most.get(from..from.saturating_add(self.rows)).unwrap_or_default()
    }
}

/// The most that turning an item over can bring to a row, whatever the free items beside it do.
fn most(problem: &Problem, item: usize, (row, counts): (usize, &[bool])) -> i128 {
    let counting = counts.get(item).copied().unwrap_or(false);
    let sign = if counting { -1 } else { 1 };
    let at = |values: &[i128]| values.get(row).copied().unwrap_or(0);
    let own = problem.items.get(item).map_or(0, |item| at(&item.gains));
    let pairs = problem.pairs_of.get(item).map_or(&[][..], Vec::as_slice);
    let beside = pairs.iter().map(|number| {
        let lost = -sign * problem.pairs.get(*number).map_or(0, |pair| at(&pair.lost));
        let other = partner(problem, *number, item).and_then(|other| problem.items.get(other));
        match other.and_then(|other| other.fixed) {
            Some(true) => lost,
            Some(false) => 0,
            None => lost.max(0),
        }
    });
    sign * own + beside.sum::<i128>()
}
