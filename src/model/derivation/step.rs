//! Steps, and how they are gathered on the way to a figure.

use alloc::vec::Vec;

use super::How;
use crate::{Exact, Figure};

/// One step on the way to a figure, with what it adds to the exact and to the printed figure.
///
/// Both are in millionths of what the figure counts. Before a figure is rounded a step adds its
/// exact amount to the printed figure too; the rounding is then a step that adds to it alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where it comes from.
    pub how: How,
    /// What it adds to the exact figure.
    pub exact: Exact,
    /// What it adds to the printed figure.
    pub printed: Exact,
    /// What it is made of itself; nothing for a leaf.
    pub steps: Vec<Self>,
}

impl Step {
    /// A step that adds the same exact amount to both figures.
    pub(super) fn exactly(how: How, exact: Exact) -> Self {
        Self {
            how,
            printed: exact.clone(),
            exact,
            steps: Vec::new(),
        }
    }

    /// A step made of others.
    pub(super) fn of(how: How, steps: Vec<Self>) -> Self {
        let (exact, printed) = sums(&steps);
        Self {
            how,
            exact,
            printed,
            steps,
        }
    }

    pub(super) fn gather_leaves<'a>(&'a self, leaves: &mut Vec<&'a Self>) {
        if self.steps.is_empty() {
            leaves.push(self);
        }
        self.steps.iter().for_each(|step| step.gather_leaves(leaves));
    }

    pub(super) fn adds_up(&self) -> bool {
        self.steps.is_empty()
            || (sums(&self.steps) == (self.exact.clone(), self.printed.clone()) && self.steps.iter().all(Self::adds_up))
    }
}

/// What steps add to the exact and to the printed figure.
pub(super) fn sums(steps: &[Step]) -> (Exact, Exact) {
    let (mut exact, mut printed) = (Exact::ZERO, Exact::ZERO);
    for step in steps {
        exact.add(&step.exact);
        printed.add(&step.printed);
    }
    (exact, printed)
}

/// Which of a part's two figures its whole is printed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chain {
    /// What is printed for the part.
    Printed,
    /// What the part is exactly; the whole is rounded afterwards.
    Exact,
}

/// Steps on the way to one figure.
pub(super) struct Steps {
    chain: Chain,
    steps: Vec<Step>,
}

impl Steps {
    /// Towards a figure that is printed from its parts' printed or exact figures.
    pub(super) const fn adding(chain: Chain) -> Self {
        let steps = Vec::new();
        Self { chain, steps }
    }

    /// Towards a figure whose parts are printed so that they foot.
    pub(super) const fn adding_printed() -> Self {
        Self::adding(Chain::Printed)
    }

    /// Towards a figure that is rounded from exact steps.
    pub(super) const fn exactly(steps: Vec<Step>) -> Self {
        let chain = Chain::Exact;
        Self { chain, steps }
    }

    /// Adds a figure, by the chain that the whole is printed from.
    pub(super) fn add(&mut self, how: How, figure: &Figure) {
        let printed = match self.chain {
            Chain::Printed => Exact::whole(figure.printed),
            Chain::Exact => figure.exact.clone(),
        };
        self.steps.push(Step {
            how,
            exact: figure.exact.clone(),
            printed,
            steps: Vec::new(),
        });
    }

    /// Adds a step as it is.
    pub(super) fn push(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// What the steps come to exactly.
    pub(super) fn exact(&self) -> Exact {
        sums(&self.steps).0
    }

    /// Adds what is missing to a printed figure in millionths, if anything is.
    pub(super) fn settle(&mut self, how: How, printed: i128) {
        let missing = Exact::whole(printed).minus(&sums(&self.steps).1);
        if !missing.is_zero() {
            self.steps.push(Step {
                how,
                exact: Exact::ZERO,
                printed: missing,
                steps: Vec::new(),
            });
        }
    }

    /// What the steps come to, exactly and printed.
    pub(super) fn sums(&self) -> (Exact, Exact) {
        sums(&self.steps)
    }

    pub(super) fn done(self) -> Vec<Step> {
        self.steps
    }
}
