//! Figures of a ledger as texts: one a year, or `full year | years | fully phased in`.
//!
//! A cell is a number, `-` where it is not quantified, `x` where it is not relevant and `.` where it is empty; `-977?`
//! is a number of which a part is not quantified.

use super::text::{danish, squeezed};
use model::{
    AreaId, Cell, CellState, Coverage, Figure, Ledger, LineId, Notation, OverlapId, ProposalId, TargetYear, Total,
};

/// What is read off a ledger; areas go by their id.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    /// A proposal.
    Row(u64),
    /// A line of a proposal.
    Line(u64, u64),
    /// An overlap.
    Overlap(u64),
    /// All that an area comes to.
    Total(u64),
    /// The same without what is only expected.
    Allocated(u64),
    /// How many rows of an area are not quantified.
    Gaps(u64),
    /// The target with what earlier years left.
    Effective(u64),
    /// What is missing to the target.
    Net(u64),
    /// The effective target, without what is only expected.
    EffectiveAllocated(u64),
    /// What is missing, without what is only expected.
    NetAllocated(u64),
    /// A surplus that is let go.
    Released(u64),
    /// The shortfalls of the areas, no surplus taken off.
    Gross,
    /// What does not count.
    LeftOut,
    /// What was decided earlier.
    Earlier,
    /// A proposal's posts.
    Posts(u64),
    /// An area's posts.
    AllPosts(u64),
    /// By how much an area does not foot.
    Footing(u64),
}

/// Which of the two chains of figures is read.
#[derive(Clone, Copy)]
enum Chain {
    Printed,
    Exact,
}

/// That figures are printed as the texts say.
pub fn check(ledger: &Ledger, cases: &[(Of, &str)]) {
    check_chain(ledger, Chain::Printed, cases);
}

/// That figures are exactly what the texts say: a decimal where it ends, else `p/q`.
pub fn check_exactly(ledger: &Ledger, cases: &[(Of, &str)]) {
    check_chain(ledger, Chain::Exact, cases);
}

fn check_chain(ledger: &Ledger, chain: Chain, cases: &[(Of, &str)]) {
    for (of, expected) in cases {
        let shown = of.texts(ledger, chain);
        let last = shown.len() - 1;
        let years = shown[1..last].join(" ");
        let shown = if expected.contains('|') {
            format!("{} | {years} | {}", shown[0], shown[last])
        } else {
            years
        };
        assert_eq!(shown, squeezed(expected), "{of:?}");
    }
}

impl Of {
    fn texts(self, ledger: &Ledger, chain: Chain) -> Vec<String> {
        if let Self::Gaps(area) = self {
            let totals = ledger.totals(AreaId(area), Coverage::All);
            return totals.iter().map(|total| total.unquantified.to_string()).collect();
        }
        let (notation, decimals) = self.style(ledger);
        let text = |figure: &Figure| match chain {
            Chain::Printed => danish(figure.printed_in(notation), decimals),
            Chain::Exact => figure.exact().written(notation).replace('.', ","),
        };
        self.cells(ledger).iter().map(|cell| cell_text(cell, text)).collect()
    }

    fn style(self, ledger: &Ledger) -> (Notation, u32) {
        let settings = ledger.plan().settings();
        match self {
            Self::Posts(_) | Self::AllPosts(_) => (settings.personnel.notation(), settings.personnel.decimals),
            _ => (
                settings.notation,
                settings.rounding.step.decimals(settings.notation.unit),
            ),
        }
    }

    fn cells(self, ledger: &Ledger) -> Vec<Cell> {
        let area = |coverage, id| from_totals(ledger.totals(AreaId(id), coverage));
        match self {
            Self::Row(id) => ledger.row(ProposalId(id)).expect("a row").cells,
            Self::Line(id, line) => line_cells(ledger, id, line),
            Self::Overlap(id) => overlap_cells(ledger, id),
            Self::Total(id) => area(Coverage::All, id),
            Self::Allocated(id) => area(Coverage::Allocated, id),
            Self::LeftOut => from_totals(ledger.left_out(Coverage::All)),
            Self::Earlier => from_totals(ledger.decided_earlier()),
            Self::Posts(id) => ledger.row(ProposalId(id)).and_then(|row| row.posts).expect("posts"),
            Self::AllPosts(id) => from_totals(ledger.posts(AreaId(id), Coverage::All)),
            Self::Footing(id) => ledger.footing(AreaId(id)).into_iter().map(number).collect(),
            Self::Gross => gross(ledger),
            _ => self.target_cells(ledger),
        }
    }

    fn target_cells(self, ledger: &Ledger) -> Vec<Cell> {
        let (area, coverage, part): (u64, Coverage, fn(TargetYear) -> Figure) = match self {
            Self::Effective(id) => (id, Coverage::All, |year| year.effective),
            Self::EffectiveAllocated(id) => (id, Coverage::Allocated, |year| year.effective),
            Self::Net(id) => (id, Coverage::All, |year| year.net_outstanding),
            Self::NetAllocated(id) => (id, Coverage::Allocated, |year| year.net_outstanding),
            Self::Released(id) => (id, Coverage::All, |year| year.released),
            other => panic!("{other:?} is not about a target"),
        };
        let years = ledger.target_years(AreaId(area), coverage).expect("a target");
        let end = ledger.target_fully_phased_in(AreaId(area), coverage);
        let cell = |year: Option<TargetYear>| year.map_or(Cell::EMPTY, |year| number(part(year)));
        [None].into_iter().chain(years).chain([end]).map(cell).collect()
    }
}

fn line_cells(ledger: &Ledger, id: u64, line: u64) -> Vec<Cell> {
    let mut lines = ledger.lines(ProposalId(id)).into_iter();
    lines.find(|row| row.id == LineId(line)).expect("a line").cells
}

/// The overlap's cells, in whatever area it is summed.
fn overlap_cells(ledger: &Ledger, id: u64) -> Vec<Cell> {
    let areas = ledger.plan().areas_in_order().into_iter();
    let mut rows = areas.flat_map(|(_, area)| ledger.overlaps(area.id));
    rows.find(|row| row.id == OverlapId(id)).expect("an overlap").cells
}

fn gross(ledger: &Ledger) -> Vec<Cell> {
    let years = ledger.gross_shortfall(Coverage::All).expect("areas with targets");
    let cells = years.into_iter().map(number);
    [Cell::EMPTY].into_iter().chain(cells).chain([Cell::EMPTY]).collect()
}

fn from_totals(totals: Vec<Total>) -> Vec<Cell> {
    totals.into_iter().map(|total| number(total.figure)).collect()
}

fn number(figure: Figure) -> Cell {
    Cell {
        state: CellState::Number,
        figure,
        unquantified: false,
    }
}

fn cell_text(cell: &Cell, text: impl Fn(&Figure) -> String) -> String {
    match cell.state {
        CellState::Number if cell.unquantified => format!("{}?", text(&cell.figure)),
        CellState::Number => text(&cell.figure),
        CellState::NotQuantified => "-".to_owned(),
        CellState::NotRelevant => "x".to_owned(),
        CellState::Empty => ".".to_owned(),
    }
}
