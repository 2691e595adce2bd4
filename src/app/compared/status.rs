//! What became of a row, in the one word that stands beside it.

use std::sync::Arc;

use model::{Both, CellState, Change, Counts, Plan, Reason, RowDifference, RowFigures, RowState};

use super::Compared;

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// It is new.
    Added,
    /// It is in the first scenario alone.
    Dropped,
    /// Another of a set of alternatives is chosen in its place, or it in another's.
    Replaced,
    /// It was not quantified, and is now.
    Settled,
    /// It lies in another area, and nothing else differs.
    Moved,
    /// Something differs.
    Changed,
    /// Nothing differs.
    Unchanged,
}

impl Compared<'_> {
    /// What became of a row in the scenario at a place.
    pub(crate) fn status(&self, place: usize, row: &RowDifference) -> Status {
        let new = self.scenarios.get(place).map_or(self.first, |scenario| scenario.ledger);
        let (old, new) = (self.first.plan(), new.plan());
        Status::of(row, Both { old, new })
    }
}

impl Status {
    fn of(row: &RowDifference, plans: Both<&Plan>) -> Self {
        match row.state() {
            RowState::Added => Self::Added,
            RowState::Dropped => Self::Dropped,
            RowState::Unchanged => Self::Unchanged,
            RowState::Changed if row.changes.iter().any(|change| is_replaced(change, plans)) => Self::Replaced,
            RowState::Changed if is_settled(&row.figures) => Self::Settled,
            RowState::Changed if matches!(*row.changes, [Change::Area(_)]) => Self::Moved,
            RowState::Changed => Self::Changed,
        }
    }

    /// The key of its word.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Added => "status-row-added",
            Self::Dropped => "status-row-dropped",
            Self::Replaced => "status-row-replaced",
            Self::Settled => "status-row-settled",
            Self::Moved => "status-row-moved",
            Self::Changed => "status-row-changed",
            Self::Unchanged => "status-row-unchanged",
        }
    }
}

/// Whether a row came in another's place or went for another: where it did not count, some other of its set did.
fn is_replaced(change: &Change, plans: Both<&Plan>) -> bool {
    let Change::Counts(counts) = change else { return false };
    let for_another = |counts: &Counts, plan: &Plan| match counts {
        Counts::No(Reason::Alternative(id)) => {
            let mut sets = plan.rules().alternatives.iter().filter(|set| set.id == *id);
            sets.any(|set| !set.counted().is_empty())
        }
        _ => false,
    };
    for_another(&counts.old, plans.old) || for_another(&counts.new, plans.new)
}

fn is_settled(figures: &Both<Option<Arc<RowFigures>>>) -> bool {
    let (Some(old), Some(new)) = (&figures.old, &figures.new) else {
        return false;
    };
    let mut cells = old.cells.iter().zip(&new.cells);
    cells.any(|(old, new)| match (old, new) {
        (Some(old), Some(new)) => old.state == CellState::NotQuantified && new.state == CellState::Number,
        _ => false,
    })
}
