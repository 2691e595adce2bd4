//! What the inspector looks at: a scenario, and the cell the user is in.

use model::{AmountOf, AreaId, Asked, Column, Coverage, Ledger, PercentOf, Plan, PostsOf, TargetFigure};

use crate::window::clock::Clock;
use crate::window::document::Document;
use crate::window::documents::DocumentId;
use crate::window::grid::columns::ColumnKey;
use crate::window::grid::{CellKey, RowKey, Sight, StripRow};
use crate::wording::Wording;
use crate::words::Words;

/// A scenario as the inspector shows it in this frame.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// Which scenario.
    pub id: DocumentId,
    /// The scenario.
    pub document: &'a Document,
    /// How it is looked at.
    pub sight: Sight<'a>,
    /// The cell that the user is in.
    pub active: Option<CellKey>,
    /// What says what day it is.
    pub clock: Clock,
}

impl<'a> Scene<'a> {
    /// What is entered.
    pub fn plan(&self) -> &'a Plan {
        self.sight.ledger.plan()
    }

    /// What follows.
    pub const fn ledger(&self) -> &'a Ledger {
        self.sight.ledger
    }

    /// The words of the screen.
    pub const fn words(&self) -> &'a Words {
        self.sight.words
    }

    /// The words of one key.
    pub fn say(&self, key: &str) -> String {
        self.sight.words.text(key)
    }

    /// The words of figures and findings.
    pub const fn wording(&self) -> Wording<'a> {
        Wording::new(self.sight.ledger, self.sight.words, self.sight.style)
    }

    /// The figure of the cell that the user is in; where that holds none, its row's full-year effect.
    pub fn asked(&self) -> Asked {
        let coverage = self.sight.view.coverage;
        let Some(cell) = self.active else {
            return Asked::Amount(AmountOf::Sum(AreaId::WHOLE, coverage), Column::FullYear);
        };
        match (cell.row, cell.column) {
            (RowKey::Proposal(id), ColumnKey::Personnel) => Asked::Posts(PostsOf::Proposal(id), Column::FullyPhasedIn),
            (RowKey::Proposal(id), ColumnKey::Percent) => Asked::Percent(PercentOf::Proposal(id)),
            (RowKey::Proposal(id), column) => in_column(AmountOf::Proposal(id), column),
            (RowKey::Line(id, line), column) => in_column(AmountOf::Line(id, line), column),
            (RowKey::Overlap(id), column) => in_column(AmountOf::Overlap(id), column),
            (RowKey::Area(id) | RowKey::Subtotal(id), column) => of_sum(id, coverage, column),
            (RowKey::Strip(StripRow::Total), column) => of_sum(AreaId::WHOLE, coverage, column),
            (RowKey::Strip(row), column) => in_column(AmountOf::Target(AreaId::WHOLE, coverage, target(row)), column),
        }
    }
}

fn of_sum(area: AreaId, coverage: Coverage, column: ColumnKey) -> Asked {
    match column {
        ColumnKey::Personnel => Asked::Posts(PostsOf::Area(area), Column::FullyPhasedIn),
        ColumnKey::Percent => Asked::Percent(PercentOf::Area(area)),
        other => in_column(AmountOf::Sum(area, coverage), other),
    }
}

const fn target(row: StripRow) -> TargetFigure {
    match row {
        StripRow::Target => TargetFigure::Own,
        StripRow::Effective => TargetFigure::Effective,
        StripRow::Missing | StripRow::Total => TargetFigure::NetOutstanding,
    }
}

fn in_column(of: AmountOf, column: ColumnKey) -> Asked {
    match column {
        ColumnKey::Sum => Asked::OverTheYears(of),
        other => Asked::Amount(of, other.figures().unwrap_or(Column::FullYear)),
    }
}
