//! What became of a row, in the one word that stands beside it.

use std::sync::Arc;

use model::{Both, CellState, Change, Counts, Reason, RowDifference, RowFigures, RowState};

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

impl Status {
    /// What became of a row.
    pub(crate) fn of(row: &RowDifference) -> Self {
        match row.state() {
            RowState::Added => Self::Added,
            RowState::Dropped => Self::Dropped,
            RowState::Unchanged => Self::Unchanged,
            RowState::Changed if row.changes.iter().any(is_replaced) => Self::Replaced,
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

fn is_replaced(change: &Change) -> bool {
    let Change::Counts(counts) = change else { return false };
    let alternative = |counts: &Counts| matches!(counts, Counts::No(Reason::Alternative(_)));
    alternative(&counts.old) || alternative(&counts.new)
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
