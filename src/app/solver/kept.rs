//! The best that were found, in an order that is always the same.

/// A choice that was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Choice {
    /// What it costs.
    pub cost: i128,
    /// The items turned over, in the order of print; between equal costs the first in that order comes first.
    pub turned: Vec<usize>,
    /// Which items count.
    pub counts: Vec<bool>,
}

/// The best choices, up to so many.
#[derive(Clone, Debug)]
pub struct Kept {
    most: usize,
    choices: Vec<Choice>,
}

impl Kept {
    /// None yet, and never more than these.
    pub const fn most(most: usize) -> Self {
        Self {
            most,
            choices: Vec::new(),
        }
    }

    /// The worst of them, where no more are kept without one that goes.
    pub fn worst(&self) -> Option<&Choice> {
        let full = self.choices.len() >= self.most;
        self.choices.last().filter(|_| full)
    }

    /// Keeps a choice where it is among the best.
    pub fn put(&mut self, choice: Choice) {
        let at = self.choices.partition_point(|other| *other < choice);
        self.choices.insert(at, choice);
        self.choices.truncate(self.most);
    }

    /// The best choices, the best first.
    pub fn into_choices(self) -> Vec<Choice> {
        self.choices
    }
}
