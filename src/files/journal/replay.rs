//! The steps of a journal, taken again.

use std::mem;

use model::{Edit, Plan};

use super::crash::Did;
use crate::schema::v1;

/// A plan on which steps are taken again.
pub(super) struct Replay {
    past: Vec<Plan>,
    pub(super) now: Plan,
    future: Vec<Plan>,
}

impl Replay {
    pub(super) const fn of(plan: Plan) -> Self {
        Self {
            past: Vec::new(),
            now: plan,
            future: Vec::new(),
        }
    }

    /// Takes one step; nothing, and nothing done, where it cannot be taken.
    pub(super) fn take(&mut self, step: v1::Step) -> Option<Did> {
        match step {
            v1::Step::Edit(edit) => self.edit(edit),
            v1::Step::Undo => self.past.pop().map(|plan| self.go_back(plan)),
            v1::Step::Earlier(scenario) => plan(*scenario).map(|plan| self.go_back(plan)),
            v1::Step::Redo => self.future.pop().map(|plan| self.go_on(plan)),
            v1::Step::Later(scenario) => plan(*scenario).map(|plan| self.go_on(plan)),
            v1::Step::Replaced(scenario) => {
                self.change(plan(*scenario)?);
                Some(Did::Replaced)
            }
        }
    }

    fn edit(&mut self, edit: v1::edit::Edit) -> Option<Did> {
        let edit = Edit::try_from(edit).ok()?;
        let plan = self.now.edited(&edit).ok()?;
        if !plan.is(&self.now) {
            self.change(plan);
        }
        Some(Did::Edited(edit))
    }

    fn change(&mut self, plan: Plan) {
        self.past.push(mem::replace(&mut self.now, plan));
        self.future.clear();
    }

    fn go_back(&mut self, plan: Plan) -> Did {
        self.future.push(mem::replace(&mut self.now, plan));
        Did::Undone
    }

    fn go_on(&mut self, plan: Plan) -> Did {
        self.past.push(mem::replace(&mut self.now, plan));
        Did::Redone
    }
}

fn plan(scenario: v1::Scenario) -> Option<Plan> {
    Plan::assembled(scenario.entered().ok()?).ok()
}
