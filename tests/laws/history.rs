//! Edits, undo and redo, and the ledger that is brought up to date along the way.

use model::{Edit, History, Ledger, Plan, Year};
use proptest::prop_assert;
use proptest::test_runner::TestCaseResult;

use super::{MANY, hold, plans, throws};
use crate::generator::{Dice, edit, parts_of};

/// Edits in one run.
const RUN: usize = 5;

/// Every version that undo and redo can reach, kept by hand.
struct Versions {
    all: Vec<Plan>,
    now: usize,
}

impl Versions {
    fn of(plan: &Plan) -> Self {
        Self {
            all: vec![plan.clone()],
            now: 0,
        }
    }

    /// Makes one edit, undoes one or makes one again, and sees that it does what it should.
    fn step(&mut self, history: &mut History, dice: &mut Dice) -> TestCaseResult {
        match dice.below(8) {
            6 => {
                prop_assert!(history.undo() == (self.now > 0));
                self.now = self.now.saturating_sub(1);
            }
            7 => {
                prop_assert!(history.redo() == (self.now + 1 < self.all.len()));
                self.now = (self.now + 1).min(self.all.len() - 1);
            }
            _ => self.edit(history, &edit(dice, history.plan()))?,
        }
        prop_assert!(history.plan().is(&self.all[self.now]));
        Ok(())
    }

    fn edit(&mut self, history: &mut History, edit: &Edit) -> TestCaseResult {
        let before = &self.all[self.now];
        let edited = history.edit(edit);
        let same = history.plan() == before;
        prop_assert!(
            same == history.plan().is(before),
            "an edit that changes nothing left a trace: {edit:?}"
        );
        prop_assert!(same || edited.is_ok(), "a refused edit changed the plan: {edit:?}");
        if !same {
            self.all.truncate(self.now + 1);
            self.all.push(history.plan().clone());
            self.now += 1;
        }
        Ok(())
    }
}

#[test]
fn a_ledger_brought_up_to_date_is_the_one_calculated_from_nothing() {
    hold(MANY, (plans(), throws(300)), |(plan, mut dice)| {
        let mut history = History::of(&plan);
        let mut versions = Versions::of(&plan);
        for _ in 0..RUN {
            versions.step(&mut history, &mut dice)?;
            prop_assert!(history.ledger() == &Ledger::of(history.plan()));
        }
        Ok(())
    });
}

#[test]
fn undo_all_the_way_gives_the_first_plan_and_redo_the_last() {
    hold(MANY, (plans(), throws(300)), |(plan, mut dice)| {
        let mut history = History::of(&plan);
        let mut versions = Versions::of(&plan);
        for _ in 0..RUN {
            versions.step(&mut history, &mut dice)?;
        }
        while history.undo() {}
        prop_assert!(history.plan().is(&plan));
        while history.redo() {}
        prop_assert!(versions.all.last().is_some_and(|last| history.plan().is(last)));
        prop_assert!(history.ledger() == &Ledger::of(history.plan()));
        Ok(())
    });
}

#[test]
fn a_table_in_other_prices_is_brought_up_to_date_like_any_other() {
    hold(MANY / 4, (plans(), throws(300)), |(plan, mut dice)| {
        let shown = plan.settings().indices.operating.last().map(|index| index.year);
        let Some(mut ledger) = shown.and_then(|year| Ledger::in_prices_of(&plan, year).ok()) else {
            return Ok(());
        };
        for _ in 0..RUN {
            let plan = ledger.plan().edited(&edit(&mut dice, ledger.plan()));
            if let Ok(plan) = plan {
                ledger = ledger.after(&plan);
                prop_assert!(ledger == in_same_prices(&plan, ledger.shown_level()));
            }
        }
        Ok(())
    });
}

fn in_same_prices(plan: &Plan, shown: Option<Year>) -> Ledger {
    let shown = shown.and_then(|year| Ledger::in_prices_of(plan, year).ok());
    shown.unwrap_or_else(|| Ledger::of(plan))
}

#[test]
fn whatever_is_edited_a_file_could_hold_it_and_no_rule_is_newly_broken() {
    hold(MANY, (plans(), throws(300)), |(mut plan, mut dice)| {
        for _ in 0..RUN {
            let edit = edit(&mut dice, &plan);
            if let Ok(edited) = plan.edited(&edit) {
                prop_assert!(Plan::assembled(parts_of(&edited)).as_ref() == Ok(&edited), "{edit:?}");
                let before = plan.broken().len();
                prop_assert!(
                    edited.broken().len() <= before || plan.broken() == edited.broken(),
                    "{edit:?}"
                );
                plan = edited;
            }
        }
        Ok(())
    });
}
