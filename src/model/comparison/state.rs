//! How far a row is on its way from one plan to another: which causes are the new plan's already.

use super::both::{Both, Side};
use super::cause::{Cause, Causes, Difference};
use crate::Figure;
use alloc::borrow::Cow;
use alloc::vec::Vec;

/// The causes that are the new plan's already, by their rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct State(u32);

/// Causes applied one at a time, in their order and in the reverse order.
pub(super) struct Path {
    causes: Vec<Cause>,
}

impl State {
    /// Everything is the old plan's.
    pub(super) const OLD: Self = Self(0);

    /// Which plan a cause is taken from.
    pub(super) fn side(self, cause: Cause) -> Side {
        if self.0 & bit(cause) == 0 { Side::Old } else { Side::New }
    }

    fn with(self, cause: Cause) -> Self {
        Self(self.0 | bit(cause))
    }
}

fn bit(cause: Cause) -> u32 {
    1_u32.wrapping_shl(cause.rank().into())
}

impl Path {
    /// The way for which only these causes matter, no two of them of one rank.
    pub(super) fn of(mut causes: Vec<Cause>) -> Self {
        causes.sort_by_key(|cause| cause.forwards());
        causes.dedup();
        Self { causes }
    }

    /// What each cause adds in every column: the mean of what it adds in their order and in the
    /// reverse order, where `figures` gives the columns at a state.
    pub(super) fn causes(&self, columns: usize, figures: impl Fn(State) -> Vec<Figure>) -> Vec<Causes> {
        let mut found = alloc::vec![Causes::default(); columns];
        let Some((last, _)) = self.causes.split_last() else {
            return found;
        };
        let all = self.causes.iter().fold(State::OLD, |state, cause| state.with(*cause));
        let ends = Both::new(figures(State::OLD), figures(all));
        let forwards = steps(&self.causes, &ends, &figures);
        if self.causes.len() == 1 {
            let whole = forwards.into_iter().flat_map(|(_, differences)| differences);
            note(&mut found, *last, whole);
            return found;
        }
        let order: Vec<Cause> = self.causes.iter().rev().copied().collect();
        let backwards = steps(&order, &ends, &figures).into_iter().rev();
        for ((cause, there), (_, back)) in forwards.into_iter().zip(backwards) {
            let both = there.iter().zip(&back);
            note(&mut found, cause, both.map(|(there, back)| there.plus(back).halved()));
        }
        found
    }
}

/// What every cause changes in every column, applied one after the other from one end to the other.
fn steps(
    order: &[Cause],
    ends: &Both<Vec<Figure>>,
    figures: &impl Fn(State) -> Vec<Figure>,
) -> Vec<(Cause, Vec<Difference>)> {
    let mut state = State::OLD;
    let mut before = Cow::Borrowed(&ends.old);
    let mut found = Vec::with_capacity(order.len());
    for (left, cause) in (0..order.len()).rev().zip(order) {
        state = state.with(*cause);
        let after = if left == 0 {
            Cow::Borrowed(&ends.new)
        } else {
            Cow::Owned(figures(state))
        };
        let pairs = before.iter().zip(after.iter());
        found.push((*cause, pairs.map(|(old, new)| Difference::between(old, new)).collect()));
        before = after;
    }
    found
}

fn note(found: &mut [Causes], cause: Cause, differences: impl Iterator<Item = Difference>) {
    for (causes, difference) in found.iter_mut().zip(differences) {
        causes.add(cause, &difference);
    }
}
