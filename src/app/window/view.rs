//! How a scenario is looked at; nothing here is ever stored in it.

use std::collections::BTreeSet;

use model::{AreaId, Coverage, Notation, Plan, ProposalId};

use super::grid::columns::ColumnKey;

/// How one scenario is looked at in the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The areas whose rows are folded away.
    pub folded: BTreeSet<AreaId>,
    /// The proposals whose lines are shown.
    pub unfolded: BTreeSet<ProposalId>,
    /// The optional columns that are shown.
    pub shown: BTreeSet<ColumnKey>,
    /// Another order than the stored one.
    pub sort: Option<Sort>,
    /// Which proposals are shown.
    pub filter: Filter,
    /// Another unit or sign than the scenario's own.
    pub notation: Option<Notation>,
    /// Whether unallocated and balancing rows are among the effects.
    pub coverage: Coverage,
}

/// An order of the proposals within their area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column they are ordered by.
    pub column: ColumnKey,
    /// Which come first.
    pub order: Order,
}

/// Which rows come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The smallest number, the first letter.
    Rising,
    /// The largest number, the last letter.
    Falling,
}

/// Which proposals are shown; everything where nothing is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that number or title must hold.
    pub text: String,
    /// Only those that count, or only those that do not.
    pub counting: Option<Counting>,
    /// Only those with this status.
    pub status: Option<String>,
    /// Only those of this category.
    pub category: Option<String>,
}

/// Whether a proposal counts, as something to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// Those that count.
    Counted,
    /// Those that do not.
    LeftOut,
}

impl Filter {
    /// Whether nothing is asked for, so that everything is shown.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }
}

impl View {
    /// The same with a column shown that was hidden, or hidden that was shown.
    #[must_use]
    pub fn with_column_turned(&self, column: ColumnKey) -> Self {
        let mut view = self.clone();
        if !view.shown.remove(&column) {
            view.shown.insert(column);
        }
        view
    }

    /// The same with an area folded that was open, or open that was folded.
    #[must_use]
    pub fn with_area_turned(&self, area: AreaId) -> Self {
        let mut view = self.clone();
        if !view.folded.remove(&area) {
            view.folded.insert(area);
        }
        view
    }

    /// The same with unallocated rows counted that were left out, or the other way.
    #[must_use]
    pub fn with_coverage_turned(&self) -> Self {
        let mut view = self.clone();
        view.coverage = match self.coverage {
            Coverage::All => Coverage::Allocated,
            Coverage::Allocated => Coverage::All,
        };
        view
    }

    /// How a plan is looked at first: with the columns that say something about it.
    pub fn of(plan: &Plan) -> Self {
        let mut proposals = plan.proposals();
        let first = proposals.next().map(model::Proposal::current_status);
        let statuses_differ = proposals.any(|proposal| Some(proposal.current_status()) != first);
        let status = statuses_differ.then_some(ColumnKey::Status);
        let shown = [ColumnKey::FullYear, ColumnKey::Sum]
            .into_iter()
            .chain(status)
            .collect();
        Self {
            folded: BTreeSet::new(),
            unfolded: BTreeSet::new(),
            shown,
            sort: None,
            filter: Filter::default(),
            notation: None,
            coverage: Coverage::All,
        }
    }
}
