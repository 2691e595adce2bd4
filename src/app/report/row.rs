//! What a row of a report is, and what its cells show.

use model::{Cell, CellState, Figure, Percent, Reason};

/// What a row of the report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowKind {
    Proposal,
    Line,
    Overlap,
    Subtotal,
    Total,
    OfWhichRecurring,
    OfWhichOneOff,
    OfWhichBalancing,
    LeftOut,
    DecidedEarlier,
    Target,
    EffectiveTarget,
    NetOutstanding,
    GrossShortfall,
    SurplusReleased,
    Required,
    Low,
    High,
    RiskAdjusted,
    Delivered,
    StillExpected,
    Lost,
    Personnel,
    Percent,
}

/// One row of the report; every row has a cell for every column of the ledger.
#[derive(Clone, Debug)]
pub(crate) struct ReportRow {
    pub(crate) kind: RowKind,
    pub(crate) id: Option<String>,
    pub(crate) number: String,
    pub(crate) title: String,
    /// The area it lies in or speaks of; empty for the whole plan.
    pub(crate) area: String,
    pub(crate) category: String,
    /// How deep the area lies; 1 is topmost.
    pub(crate) depth: usize,
    pub(crate) cells: Vec<Shown>,
    /// How many rows of a sum are not quantified, by column.
    pub(crate) unquantified: Vec<u32>,
    /// Why the row does not count, where it does not.
    pub(crate) reason: Option<Reason>,
}

/// What a cell of the report shows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shown {
    Figure(Figure),
    Posts(Figure),
    Percent(Percent),
    NotQuantified,
    NotRelevant,
    Empty,
}

impl RowKind {
    /// The word that stands for the kind in files.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Proposal => "proposal",
            Self::Line => "line",
            Self::Overlap => "overlap",
            Self::Subtotal => "subtotal",
            Self::Total => "total",
            Self::OfWhichRecurring => "of-which-recurring",
            Self::OfWhichOneOff => "of-which-one-off",
            Self::OfWhichBalancing => "of-which-balancing",
            Self::LeftOut => "left-out",
            Self::DecidedEarlier => "decided-earlier",
            Self::Target => "target",
            Self::EffectiveTarget => "effective-target",
            Self::NetOutstanding => "net-outstanding",
            Self::GrossShortfall => "gross-shortfall",
            Self::SurplusReleased => "surplus-released",
            Self::Required => "required",
            Self::Low => "low",
            Self::High => "high",
            Self::RiskAdjusted => "risk-adjusted",
            Self::Delivered => "delivered",
            Self::StillExpected => "still-expected",
            Self::Lost => "lost",
            Self::Personnel => "personnel",
            Self::Percent => "percent",
        }
    }

    /// Whether it is the sum of an area, or what that sum is made of.
    pub(super) const fn is_of_a_sum(self) -> bool {
        matches!(
            self,
            Self::Subtotal | Self::Total | Self::OfWhichRecurring | Self::OfWhichOneOff | Self::OfWhichBalancing
        )
    }

    /// The key of what the row is called where it has no title of its own.
    pub(super) fn key(self) -> String {
        format!("row-{}", self.name())
    }
}

impl ReportRow {
    pub(super) fn new(kind: RowKind, title: String, cells: Vec<Shown>) -> Self {
        Self {
            kind,
            id: None,
            number: String::new(),
            title,
            area: String::new(),
            category: String::new(),
            depth: 0,
            cells,
            unquantified: Vec::new(),
            reason: None,
        }
    }
}

impl Shown {
    pub(super) fn of(cell: &Cell) -> Self {
        match cell.state {
            CellState::Number => Self::Figure(cell.figure.clone()),
            CellState::NotQuantified => Self::NotQuantified,
            CellState::NotRelevant => Self::NotRelevant,
            CellState::Empty => Self::Empty,
        }
    }

    pub(super) fn posts(cell: &Cell) -> Self {
        match Self::of(cell) {
            Self::Figure(figure) => Self::Posts(figure),
            other => other,
        }
    }
}
