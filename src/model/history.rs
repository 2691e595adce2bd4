//! The plan now, and every version before and after it.

use alloc::vec::Vec;
use core::mem;

use crate::{Edit, EditError, Ledger, Plan};

/// A plan that can be changed, and changed back.
///
/// Old ledgers are kept, each with its plan; they share all that an edit did not change, so undo
/// and redo swap them and calculate nothing.
#[derive(Clone, Debug)]
pub struct History {
    past: Vec<Ledger>,
    now: Ledger,
    future: Vec<Ledger>,
}

impl History {
    /// A history that begins with this plan.
    pub fn of(plan: &Plan) -> Self {
        Self {
            past: Vec::new(),
            now: Ledger::of(plan),
            future: Vec::new(),
        }
    }

    /// The plan as it stands.
    pub const fn plan(&self) -> &Plan {
        self.now.plan()
    }

    /// Every number of the plan as it stands.
    pub const fn ledger(&self) -> &Ledger {
        &self.now
    }

    /// Makes one undoable change; an edit that changes nothing leaves no trace.
    ///
    /// # Errors
    /// [`EditError`] where the edit is refused; everything is as it was.
    pub fn edit(&mut self, edit: &Edit) -> Result<(), EditError> {
        let plan = self.plan().edited(edit)?;
        if !plan.is(self.plan()) {
            let ledger = self.now.after(&plan);
            self.past.push(mem::replace(&mut self.now, ledger));
            self.future.clear();
        }
        Ok(())
    }

    /// Whether there is a change to go back from.
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a change to make again.
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Goes back one change, if there is one; says whether there was.
    pub fn undo(&mut self) -> bool {
        match self.past.pop() {
            None => false,
            Some(before) => {
                self.future.push(mem::replace(&mut self.now, before));
                true
            }
        }
    }

    /// Makes the change again that was last undone, if there is one; says whether there was.
    pub fn redo(&mut self) -> bool {
        match self.future.pop() {
            None => false,
            Some(after) => {
                self.past.push(mem::replace(&mut self.now, after));
                true
            }
        }
    }
}
