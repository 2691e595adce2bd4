//! The order of the search: whether the targets can be met at all; then sets of one size after another.

use model::Ledger;

use super::hunt::{Ended, Goal, Hunt, Size, at_home, effects};
use super::judge::Judge;
use super::kept::Choice;
use super::multipliers::Wanted;
use super::prices::{self, Objective, SCALE};
use super::problem::{Problem, Row};
use super::watch::Watch;
use super::{Answer, Certainty, Found, MORE_PROPOSALS, MOST_SETS, goals};

/// The highest price of a grain of a row, in grains over the targets.
const HIGHEST: i128 = 1_000;

/// How many choices are looked at in one search before it is given up; and in a first look whether the targets can be
/// met at all, which takes few where they can.
const MOST_TRIED: u64 = 3_000_000;
const FIRST_TRIED: u64 = 100_000;

/// Answers a question whose problem is known.
pub fn solved(problem: &Problem, ledger: &Ledger, watch: &Watch) -> Answer {
    let goals = goals(ledger.plan());
    let judge = Judge {
        ledger,
        goals: &goals,
        items: &problem.items,
    };
    let search = Search { problem, judge, watch };
    if search.is_met(&search.first_look()) {
        return search.smallest();
    }
    let nearest = search.nearest();
    if search.is_met(&nearest) {
        return search.smallest();
    }
    let Some(best) = nearest.kept.first() else {
        return if nearest.through {
            Answer::Contradiction
        } else {
            Answer::Nothing
        };
    };
    let certainty = if nearest.through {
        Certainty::Proven
    } else {
        Certainty::Unproven
    };
    match judge.found(&best.counts) {
        Some(found) => Answer::Missing(Box::new(found), certainty),
        None => Answer::Nothing,
    }
}

/// A problem, and who is asked about it.
struct Search<'a> {
    problem: &'a Problem,
    judge: Judge<'a>,
    watch: &'a Watch,
}

/// What was found of one size.
struct Level {
    size: Size,
    ended: Ended,
    found: Vec<Found>,
}

impl Search<'_> {
    /// Whether something was found that meets every target.
    fn is_met(&self, ended: &Ended) -> bool {
        let least = prices::missing(self.problem) * self.problem.step;
        ended.kept.first().is_some_and(|best| best.cost < least)
    }

    /// A choice that brings much, whatever it takes.
    fn first_look(&self) -> Ended {
        let highest = prices::missing(self.problem) * SCALE;
        self.hunt_nearest(vec![highest; self.problem.rows.len()], FIRST_TRIED)
    }

    /// The choice that leaves the least missing.
    fn nearest(&self) -> Ended {
        let objective = Objective::changes(self.problem);
        let highest = prices::missing(self.problem);
        self.hunt_nearest(self.wanted(&objective, None, highest).prices(), MOST_TRIED)
    }

    fn hunt_nearest(&self, prices: Vec<i128>, most_tried: u64) -> Ended {
        let hunt = Hunt {
            problem: self.problem,
            goal: Goal::Nearest,
            judge: self.judge,
            prices,
            found: &[],
            most_tried,
        };
        hunt.ended(1, self.watch)
    }

    /// The smallest sets, and those hardly larger; there is one.
    fn smallest(&self) -> Answer {
        let size = self.wanted(&Objective::changes(self.problem), None, HIGHEST).prices();
        let tighter = self.problem.with_sum_of_rows(&size);
        let most = self.problem.free();
        let sizes = (0..=self.problem.wishes()).flat_map(|unmet| (0..=most).map(move |turned| Size { turned, unmet }));
        let mut surely = true;
        for size in sizes {
            let level = self.level(&tighter, size, (&[], MOST_SETS));
            if let Some(best) = level.ended.kept.first() {
                let sure = self.certainty(best, &level.ended);
                return self.answer(&tighter, level, if surely { sure } else { Certainty::Unproven });
            }
            surely &= level.ended.through;
            if self.watch.is_stopped() {
                break;
            }
        }
        Answer::Nothing
    }

    /// How sure it is that nothing of the same size is better than the best that was found.
    fn certainty(&self, best: &Choice, ended: &Ended) -> Certainty {
        if ended.through {
            return Certainty::Proven;
        }
        let more = best.cost - ended.least.max(0);
        Certainty::WithinSteps(more.div_euclid(self.problem.step))
    }

    /// The sets of the smallest size, and as many larger ones as there is place for.
    fn answer(&self, tighter: &Problem, first: Level, certainty: Certainty) -> Answer {
        let mut known: Vec<Vec<usize>> = first.ended.kept.into_iter().map(|choice| choice.turned).collect();
        let mut found = first.found;
        for more in 1..=MORE_PROPOSALS {
            let room = MOST_SETS.saturating_sub(found.len());
            let size = Size {
                turned: first.size.turned + more,
                ..first.size
            };
            if room == 0 || size.turned > self.problem.free() || self.watch.is_stopped() {
                break;
            }
            let next = self.level(tighter, size, (&known, room));
            known.extend(next.ended.kept.into_iter().map(|choice| choice.turned));
            found.extend(next.found);
        }
        if found.is_empty() {
            return Answer::Nothing;
        }
        Answer::Met(found, certainty)
    }

    /// The best of one size, each checked by the ledger.
    fn level(&self, tighter: &Problem, size: Size, (found, most): (&[Vec<usize>], usize)) -> Level {
        let over = Objective::over(self.problem);
        let hunt = Hunt {
            problem: tighter,
            goal: Goal::Met(size),
            judge: self.judge,
            prices: self.wanted(&over, Some(size.turned), HIGHEST).prices(),
            found,
            most_tried: MOST_TRIED,
        };
        let ended = hunt.ended(most, self.watch);
        let checked = |choice: &Choice| {
            let found = self.judge.found(&choice.counts);
            found.filter(|found| found.steps * self.problem.step == choice.cost)
        };
        Level {
            size,
            found: ended.kept.iter().filter_map(checked).collect(),
            ended,
        }
    }

    /// What prices are wanted for.
    fn wanted(&self, objective: &Objective, turned: Option<usize>, highest: i128) -> Wanted {
        let problem = self.problem;
        let home = at_home(problem);
        let before = effects(problem, &home);
        let free = problem
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| item.fixed.is_none());
        let free: Vec<usize> = free.map(|(place, _)| place).collect();
        let gain = |item: &usize| {
            let mut after = home.clone();
            if let Some(state) = after.get_mut(*item) {
                *state = !*state;
            }
            let after = effects(problem, &after);
            after
                .iter()
                .zip(&before)
                .map(|(after, before)| after - before)
                .collect()
        };
        let needs = problem.rows.iter().map(Row::need).zip(&before);
        Wanted {
            costs: free
                .iter()
                .map(|item| objective.turned(problem, *item, &home))
                .collect(),
            gains: free.iter().map(gain).collect(),
            needs: needs.map(|(need, before)| need - before).collect(),
            turned,
            highest,
        }
    }
}
