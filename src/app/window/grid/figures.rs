//! The figures of the grid: what stands in a row and column, before it is written out.

use model::{AreaId, Cell, CellState, Column, Coverage, Figure, Ledger, Percent, ProposalId, Row, TargetYear, Total};

use super::columns::ColumnKey;
use super::rows::{RowKey, StripRow};

/// What a cell of figures shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// An amount; how many rows in it nobody has quantified.
    Amount(Figure, u32),
    /// Posts.
    Posts(Figure),
    /// A percentage.
    Percent(Percent),
    /// Not quantified yet.
    NotQuantified,
    /// Not relevant.
    NotRelevant,
    /// Nothing.
    Empty,
}

impl Shown {
    /// What a calculated cell shows.
    pub fn of_cell(cell: &Cell) -> Self {
        match cell.state {
            CellState::Number => Self::Amount(cell.figure.clone(), u32::from(cell.unquantified)),
            CellState::NotQuantified => Self::NotQuantified,
            CellState::NotRelevant => Self::NotRelevant,
            CellState::Empty => Self::Empty,
        }
    }

    /// What a sum shows.
    pub fn of_total(total: &Total) -> Self {
        Self::Amount(total.figure.clone(), total.unquantified)
    }

    /// The amount it shows, where it shows one.
    pub const fn amount(&self) -> Option<&Figure> {
        match self {
            Self::Amount(figure, _) => Some(figure),
            _ => None,
        }
    }
}

/// What a row of cells shows in a column of amounts.
pub fn in_cells(ledger: &Ledger, cells: &[Cell], column: ColumnKey) -> Shown {
    match column {
        ColumnKey::Sum => sum(ledger, cells.iter().map(Shown::of_cell)),
        other => place(ledger, other)
            .and_then(|place| cells.get(place))
            .map_or(Shown::Empty, Shown::of_cell),
    }
}

/// What a row of sums shows in a column of amounts.
pub fn in_totals(ledger: &Ledger, totals: &[Total], column: ColumnKey) -> Shown {
    match column {
        ColumnKey::Sum => sum(ledger, totals.iter().map(Shown::of_total)),
        other => place(ledger, other)
            .and_then(|place| totals.get(place))
            .map_or(Shown::Empty, Shown::of_total),
    }
}

/// The figures of a row, for one column after another.
pub enum RowFigures {
    /// Of a proposal.
    Proposal(ProposalId, Box<Row>),
    /// Of a line or an overlap.
    Cells(Vec<Cell>),
    /// Of an area or the plan.
    Totals(Vec<Total>),
    /// Of a year's target.
    Targets(StripRow, Vec<Option<TargetYear>>),
    /// Of a row that has none.
    None,
}

impl RowFigures {
    /// The figures of a row.
    pub fn of(ledger: &Ledger, coverage: Coverage, row: RowKey) -> Self {
        match row {
            RowKey::Proposal(id) => ledger
                .row(id)
                .map_or(Self::None, |row| Self::Proposal(id, Box::new(row))),
            RowKey::Line(id, line) => {
                let mut lines = ledger.lines(id).into_iter();
                lines
                    .find(|row| row.id == line)
                    .map_or(Self::None, |row| Self::Cells(row.cells))
            }
            RowKey::Overlap(id) => ledger
                .overlap_figures(id)
                .map_or(Self::None, |row| Self::Cells(row.cells)),
            RowKey::Subtotal(id) => Self::Totals(ledger.totals(id, coverage)),
            RowKey::Strip(StripRow::Total) => Self::Totals(ledger.totals(AreaId::WHOLE, coverage)),
            RowKey::Strip(row) => ledger
                .target_years(AreaId::WHOLE, coverage)
                .map_or(Self::None, |years| Self::Targets(row, years)),
            RowKey::Area(_) => Self::None,
        }
    }

    /// What the row shows in a column.
    pub fn shown(&self, ledger: &Ledger, column: ColumnKey) -> Shown {
        match self {
            Self::Proposal(id, row) => shown_in(ledger, row, *id, column),
            Self::Cells(cells) => in_cells(ledger, cells, column),
            Self::Totals(totals) => in_totals(ledger, totals, column),
            Self::Targets(row, years) => in_targets(ledger, *row, (years, column)),
            Self::None => Shown::Empty,
        }
    }
}

fn in_targets(ledger: &Ledger, row: StripRow, (years, column): (&[Option<TargetYear>], ColumnKey)) -> Shown {
    let ColumnKey::Year(year) = column else {
        return Shown::Empty;
    };
    let place = ledger.plan().settings().years.place(year);
    let found = place.and_then(|place| years.get(place)).and_then(Option::as_ref);
    found.map_or(Shown::Empty, |found| {
        let figure = match row {
            StripRow::Target => &found.own,
            StripRow::Effective | StripRow::Total => &found.effective,
            StripRow::Missing => &found.net_outstanding,
        };
        Shown::Amount(figure.clone(), 0)
    })
}

/// The figure that a proposal is put in order by in a column.
pub fn of_proposal(ledger: &Ledger, id: ProposalId, column: ColumnKey) -> Option<Figure> {
    let row = ledger.row(id)?;
    shown_in(ledger, &row, id, column).amount().cloned()
}

/// What a proposal's row shows in a column of figures.
pub fn shown_in(ledger: &Ledger, row: &Row, id: ProposalId, column: ColumnKey) -> Shown {
    match column {
        ColumnKey::Personnel => posts(ledger, row),
        ColumnKey::Percent => ledger.percent_of_proposal(id).map_or(Shown::Empty, Shown::Percent),
        other => in_cells(ledger, &row.cells, other),
    }
}

/// The posts of a row once they are phased in.
fn posts(ledger: &Ledger, row: &Row) -> Shown {
    let place = Column::FullyPhasedIn.place(ledger.plan().settings().years);
    let cell = row
        .posts
        .as_ref()
        .zip(place)
        .and_then(|(posts, place)| posts.get(place));
    match cell.map(Shown::of_cell) {
        Some(Shown::Amount(figure, _)) => Shown::Posts(figure),
        Some(other) => other,
        None => Shown::Empty,
    }
}

fn place(ledger: &Ledger, column: ColumnKey) -> Option<usize> {
    column.figures()?.place(ledger.plan().settings().years)
}

/// The sum over the years shown: what is printed adds up. Nothing where no year has a number.
fn sum(ledger: &Ledger, cells: impl Iterator<Item = Shown>) -> Shown {
    let years = ledger.plan().settings().years.count();
    let (mut sum, mut numbers, mut unquantified) = (Figure::zero(), 0_usize, 0_u32);
    for cell in cells.skip(1).take(years) {
        match cell {
            Shown::Amount(figure, missing) => {
                sum = sum.plus(&figure);
                numbers = numbers.saturating_add(1);
                unquantified = unquantified.max(missing);
            }
            Shown::NotQuantified => unquantified = unquantified.max(1),
            _ => {}
        }
    }
    match (numbers, unquantified) {
        (0, 0) => Shown::Empty,
        (0, _) => Shown::NotQuantified,
        _ => Shown::Amount(sum, unquantified),
    }
}
