//! The search: turns items over, the cheapest first, and leaves every choice that cannot be among the best.

use super::judge::Judge;
use super::kept::{Choice, Kept};
use super::prices::{Objective, Prices, SCALE};
use super::problem::{Problem, Row};
use super::rooms::Rooms;
use super::watch::Watch;
use super::{judge, prices};

/// What is searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Choices of this size that meet every row: those that lie
    /// least over the targets.
    Met(Size),
    /// The choice that leaves the least missing, then with the fewest unmet wishes and changes; any one that leaves
    /// nothing is as good as another.
    Nearest,
}

/// How large a choice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Free items turned over.
    pub turned: usize,
    /// Wishes unmet.
    pub unmet: usize,
}

/// A search that is to be made.
pub struct Hunt<'a> {
    /// What in.
    pub problem: &'a Problem,
    /// What for.
    pub goal: Goal,
    /// Asked where the problem does not say all.
    pub judge: Judge<'a>,
    /// Prices of the rows.
    pub prices: Vec<i128>,
    /// Items that may not all be turned over together: what was found is in them already.
    pub found: &'a [Vec<usize>],
    /// How many choices are looked at before it is given up.
    pub most_tried: u64,
}

/// How a search ended.
pub struct Ended {
    /// The best that was found.
    pub kept: Vec<Choice>,
    /// Whether everything was looked at.
    pub through: bool,
    /// What the best there is costs at least.
    pub least: i128,
}

/// How often the search looks up.
const EVERY: u64 = 4096;

impl Hunt<'_> {
    /// Searches, and keeps so many of the best.
    pub fn ended(&self, most: usize, watch: &Watch) -> Ended {
        let problem = self.problem;
        let objective = match self.goal {
            Goal::Met(_) => Objective::over(problem),
            Goal::Nearest => Objective::changes(problem),
        };
        let counts = at_home(problem);
        let prices = Prices::of(problem, &objective, &self.prices, &counts);
        let rooms = match self.goal {
            Goal::Met(size) => Rooms::of(problem, (&prices.order, &counts), size.turned),
            Goal::Nearest => None,
        };
        let known: Vec<bool> = problem.items.iter().map(|item| item.fixed.is_some()).collect();
        let mut trail = Trail {
            hunt: self,
            watch,
            value: prices.value(problem, &counts),
            effect: effects(problem, &counts),
            needs: problem.rows.iter().map(Row::need).collect(),
            linear: judge::is_linear(problem),
            missing: prices::missing(problem),
            counts,
            known,
            turned: Vec::new(),
            kept: Kept::most(most),
            tried: 0,
            over: false,
            objective,
            prices,
            rooms,
        };
        let least = trail.least(0);
        trail.look(0);
        watch.note(trail.tried % EVERY);
        Ended {
            through: !trail.over || trail.is_enough(),
            kept: trail.kept.into_choices(),
            least,
        }
    }
}

/// How the items stand before anything is chosen.
pub fn at_home(problem: &Problem) -> Vec<bool> {
    let state = problem.items.iter().map(|item| item.fixed.unwrap_or(item.home));
    state.collect()
}

/// What a choice brings to each row.
pub fn effects(problem: &Problem, counts: &[bool]) -> Vec<i128> {
    let mut effects = vec![0; problem.rows.len()];
    let counting = |place: usize| counts.get(place).copied().unwrap_or(false);
    for (_, item) in problem.items.iter().enumerate().filter(|(place, _)| counting(*place)) {
        add(&mut effects, &item.gains, 1);
    }
    for pair in problem.pairs.iter().filter(|pair| pair.items.into_iter().all(counting)) {
        add(&mut effects, &pair.lost, -1);
    }
    effects
}

fn add(sums: &mut [i128], more: &[i128], times: i128) {
    for (sum, more) in sums.iter_mut().zip(more) {
        *sum += times * more;
    }
}

/// What is done with an item.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It is turned over.
    Over,
    /// It stays as it is.
    AsItIs,
}

/// Where a search is.
struct Trail<'a> {
    hunt: &'a Hunt<'a>,
    watch: &'a Watch,
    objective: Objective,
    prices: Prices,
    rooms: Option<Rooms>,
    needs: Vec<i128>,
    linear: bool,
    missing: i128,
    counts: Vec<bool>,
    known: Vec<bool>,
    effect: Vec<i128>,
    value: i128,
    turned: Vec<usize>,
    kept: Kept,
    tried: u64,
    over: bool,
}

impl Trail<'_> {
    /// Looks at every choice for the free items from a place in the order on.
    fn look(&mut self, place: usize) {
        self.tried += 1;
        if self.tried.is_multiple_of(EVERY) {
            self.watch.note(EVERY);
            self.over |= self.watch.is_stopped() || self.tried >= self.hunt.most_tried;
        }
        if self.over || self.is_hopeless(place) {
            return;
        }
        let left = self.left();
        let Some(item) = self.prices.order.get(place).copied().filter(|_| left != Some(0)) else {
            return self.take();
        };
        let cheaper_turned = left.is_some() || self.prices.any(place) != self.prices.any(place + 1);
        let ways = if cheaper_turned {
            [Way::Over, Way::AsItIs]
        } else {
            [Way::AsItIs, Way::Over]
        };
        for way in ways {
            self.choose(item, way);
            if self.hunt.problem.ties.allow(item, &self.counts, &self.known) && !self.repeats() {
                self.look(place + 1);
            }
            self.release(item, way);
        }
    }

    /// How many more free items are to be turned over, where that is given.
    fn left(&self) -> Option<usize> {
        match self.hunt.goal {
            Goal::Met(size) => Some(size.turned.saturating_sub(self.turned.len())),
            Goal::Nearest => None,
        }
    }

    fn choose(&mut self, item: usize, way: Way) {
        if way == Way::Over {
            self.turn(item);
            self.turned.push(item);
        }
        flip(&mut self.known, item);
    }

    fn release(&mut self, item: usize, way: Way) {
        flip(&mut self.known, item);
        if way == Way::Over {
            self.turned.pop();
            self.turn(item);
        }
    }

    /// Turns an item over, and brings every sum along.
    fn turn(&mut self, item: usize) {
        let problem = self.hunt.problem;
        self.value += self.prices.turned(problem, item, &self.counts);
        let counting = self.counts.get(item).copied().unwrap_or(false);
        let times = if counting { -1 } else { 1 };
        if let Some(gains) = problem.items.get(item).map(|item| &item.gains) {
            add(&mut self.effect, gains, times);
        }
        for number in problem.pairs_of.get(item).into_iter().flatten() {
            let other = prices::partner(problem, *number, item);
            let beside = other.is_some_and(|other| self.counts.get(other).copied().unwrap_or(false));
            if let Some(pair) = problem.pairs.get(*number).filter(|_| beside) {
                add(&mut self.effect, &pair.lost, -times);
            }
        }
        flip(&mut self.counts, item);
    }

    /// What every choice from here on costs at least.
    fn least(&self, place: usize) -> i128 {
        let (more, slack) = match self.left() {
            Some(left) => {
                let rows = self.hunt.problem.rows.iter();
                (
                    self.prices.so_many(place, left),
                    rows.map(|row| row.weight * row.slack).sum(),
                )
            }
            None => (self.prices.any(place), 0),
        };
        up(self.value + more, SCALE) - slack
    }

    /// Whether nothing from here on can be among the best.
    fn is_hopeless(&self, place: usize) -> bool {
        if let (Some(left), Goal::Met(size)) = (self.left(), self.hunt.goal) {
            let free = self.prices.order.len().saturating_sub(place);
            if left > free || self.unmet_for_good() > size.unmet || self.lacks_room(place, left) {
                return true;
            }
        }
        let Some(worst) = self.kept.worst() else { return false };
        let least = self.least(place);
        least > worst.cost || (least == worst.cost && self.first_in_order(worst.turned.len()) > worst.turned)
    }

    /// Whether some row cannot be met any more.
    fn lacks_room(&self, place: usize, left: usize) -> bool {
        let Some(rooms) = &self.rooms else { return false };
        let mut rows = self.effect.iter().zip(rooms.at(place, left)).zip(&self.needs);
        rows.any(|((effect, room), need)| effect + room < *need)
    }

    fn unmet_for_good(&self) -> usize {
        if self.hunt.problem.wishes() == 0 {
            return 0;
        }
        self.unmet(|place| self.known.get(place).copied().unwrap_or(false))
    }

    fn unmet(&self, concerned: impl Fn(usize) -> bool) -> usize {
        let items = self.hunt.problem.items.iter().zip(&self.counts).enumerate();
        let unmet = items.filter(|(place, (item, counts))| item.wished && !**counts && concerned(*place));
        unmet.count()
    }

    /// The first in the order of print that so many turned over could be, with those that are.
    fn first_in_order(&self, many: usize) -> Vec<usize> {
        let unknown = self.known.iter().enumerate().filter(|(_, known)| !**known);
        let more = many.saturating_sub(self.turned.len());
        let mut first: Vec<usize> = unknown.map(|(place, _)| place).take(more).collect();
        first.extend(&self.turned);
        first.sort_unstable();
        first
    }

    /// Whether something found before is in what is chosen.
    fn repeats(&self) -> bool {
        let within = |found: &Vec<usize>| found.iter().all(|item| self.turned.contains(item));
        self.hunt.found.iter().any(within)
    }

    /// Keeps the choice that stands, where it is one and good enough.
    fn take(&mut self) {
        if !self.hunt.problem.ties.kept(&self.counts) {
            return;
        }
        let Some(cost) = self.cost() else { return };
        let mut turned = self.turned.clone();
        turned.sort_unstable();
        self.kept.put(Choice {
            cost,
            turned,
            counts: self.counts.clone(),
        });
        self.over |= self.is_enough();
    }

    /// What the choice that stands costs; nothing where it is none of those searched for.
    fn cost(&self) -> Option<i128> {
        let problem = self.hunt.problem;
        let own = self.objective.of(problem, &self.counts);
        let verdict = if self.linear {
            None
        } else {
            Some(self.hunt.judge.of(&self.counts)?)
        };
        let short = self
            .needs
            .iter()
            .zip(&self.effect)
            .map(|(need, effect)| (need - effect).max(0));
        match self.hunt.goal {
            Goal::Met(size) => {
                let met = match verdict {
                    None => short.sum::<i128>() == 0,
                    Some(verdict) => verdict.missing == 0,
                };
                let over = verdict.map_or(own, |verdict| verdict.over * problem.step);
                (met && self.unmet(|_| true) == size.unmet).then_some(over)
            }
            Goal::Nearest => {
                let missing = verdict.map_or_else(|| short.sum(), |verdict| verdict.missing * problem.step);
                Some(own + self.missing * missing)
            }
        }
    }

    /// Whether there is no need to look further.
    fn is_enough(&self) -> bool {
        let worst = self.kept.worst().filter(|_| self.hunt.goal == Goal::Nearest);
        worst.is_some_and(|worst| worst.cost < self.missing * self.hunt.problem.step)
    }
}

fn flip(states: &mut [bool], place: usize) {
    if let Some(state) = states.get_mut(place) {
        *state = !*state;
    }
}

/// A quotient rounded up.
fn up(value: i128, by: i128) -> i128 {
    -(-value).div_euclid(by)
}
