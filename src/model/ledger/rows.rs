//! What a row comes to: a pure function of the proposal, the curves and the settings.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::cell::{Cell, CellState, Column, Stated, Term};
use crate::price_level::Factors;
use crate::table::Table;
use crate::{
    AlternativesId, AreaId, Counts, CurveId, Entry, Exact, Figure, Fraction, FullYearColumn, Kind, Line, Overlap,
    PhaseIn, Phasing, Plan, Proposal, ProposalId, Reason, Recurrence, Rules, Settings, Year, Years,
};

/// What rows are calculated with beside the plan: worked out once, shared by every ledger.
#[derive(Debug, PartialEq)]
pub(crate) struct Terms {
    /// What the alternatives keep out.
    pub(crate) barred: BTreeMap<ProposalId, AlternativesId>,
    /// What amounts are multiplied with, where another price level is shown.
    pub(crate) factors: Option<Factors>,
}

/// What the named curves come to in the years shown.
pub(crate) type Shares = Table<CurveId, Arc<CurveShares>>;

/// What a named curve comes to in the years shown.
#[derive(Debug, PartialEq)]
pub(crate) struct CurveShares {
    pub(crate) recurrence: Recurrence,
    /// By the place of the year.
    pub(crate) by_year: Vec<Fraction>,
}

/// How a line's or a post's amount spreads, looked up once for all columns.
#[derive(Clone, Copy)]
enum Course<'a> {
    Own(&'a PhaseIn),
    Named(&'a CurveShares, Years),
}

/// Every row of a plan, calculated when asked.
#[derive(Clone, Copy)]
pub(crate) struct Rows<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) terms: &'a Terms,
    pub(crate) shares: &'a Shares,
}

/// Which sums a row adds to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bucket {
    /// The sums of its area and all above.
    Allocated,
    /// The same, kept apart as expected but not shared out.
    Unallocated,
    /// What is left out.
    LeftOut,
    /// What was decided earlier.
    Earlier,
    /// None: a balancing row follows from the sums, an idle overlap adds nothing.
    Nowhere,
}

impl Terms {
    pub(crate) fn new(rules: &Rules, factors: Option<Factors>) -> Self {
        Self {
            barred: rules.barred(),
            factors,
        }
    }
}

impl CurveShares {
    pub(crate) fn of(phase_in: &PhaseIn, years: Years) -> Arc<Self> {
        let share = |year| phase_in.share(year).unwrap_or(Fraction::ZERO);
        Arc::new(Self {
            recurrence: phase_in.recurrence(),
            by_year: years.iter().map(share).collect(),
        })
    }
}

impl Course<'_> {
    /// The share that a year carries; nothing where every year is entered by hand.
    fn share(self, year: Year) -> Option<Fraction> {
        match self {
            Self::Own(phase_in) => phase_in.share(year),
            Self::Named(shares, years) => shares.by_year.get(years.place(year)?).copied(),
        }
    }

    const fn recurrence(self) -> Recurrence {
        match self {
            Self::Own(phase_in) => phase_in.recurrence(),
            Self::Named(shares, _) => shares.recurrence,
        }
    }
}

impl<'a> Rows<'a> {
    pub(crate) fn settings(&self) -> &'a Settings {
        self.plan.settings()
    }

    pub(crate) fn years(&self) -> Years {
        self.settings().years
    }

    pub(crate) fn columns(&self) -> impl Iterator<Item = Column> + Clone + use<> {
        Column::all(self.years())
    }

    /// Whether a proposal counts.
    pub(crate) fn counts(&self, proposal: &Proposal) -> Counts {
        self.plan.counts(proposal, &self.terms.barred)
    }

    /// Which sums a proposal adds to.
    pub(crate) fn bucket(&self, proposal: &Proposal) -> Bucket {
        match (self.counts(proposal), &proposal.kind) {
            (_, Kind::Balancing(_)) => Bucket::Nowhere,
            (Counts::No(Reason::DecidedEarlier), _) => Bucket::Earlier,
            (Counts::No(_), _) => Bucket::LeftOut,
            (Counts::Yes, Kind::Unallocated) => Bucket::Unallocated,
            (Counts::Yes, _) => Bucket::Allocated,
        }
    }

    /// Looks at a row's cells in some columns, whether it counts or not; empty for a balancing row.
    pub(crate) fn each_cell(
        &self,
        proposal: &Proposal,
        columns: impl Iterator<Item = Column>,
        mut look: impl FnMut(usize, &Cell),
    ) {
        let columns = columns.enumerate();
        let [line] = &*proposal.lines else {
            return columns.for_each(|(place, column)| look(place, &self.cell_of_lines(&proposal.lines, column)));
        };
        let course = self.course(&line.phasing);
        let mut last = (Stated::NOTHING, Cell::EMPTY);
        columns.for_each(|(place, column)| {
            let stated = self.stated((line, course), column);
            // Most years are like the one before.
            if stated != last.0 {
                last = (stated, self.cell_of(line, stated));
            }
            look(place, &last.1);
        });
    }

    /// A row's cell in every column.
    pub(crate) fn cells(&self, proposal: &Proposal) -> Vec<Cell> {
        let mut cells = Vec::new();
        self.each_cell(proposal, self.columns(), |_, cell| cells.push(cell.clone()));
        cells
    }

    /// A row's cell in one column.
    pub(crate) fn cell(&self, proposal: &Proposal, column: Column) -> Cell {
        match &*proposal.lines {
            [line] => self.cell_of_line(line, column),
            lines => self.cell_of_lines(lines, column),
        }
    }

    fn cell_of_line(&self, line: &Line, column: Column) -> Cell {
        self.cell_of(line, self.stated((line, self.course(&line.phasing)), column))
    }

    fn cell_of(&self, line: &Line, Stated { state, portion }: Stated) -> Cell {
        Cell {
            state,
            figure: match &self.terms.factors {
                None => portion.figure(self.settings().rounding),
                Some(factors) => self.figure(portion.exact().times(factors.of(line.money))),
            },
            unquantified: state == CellState::NotQuantified,
        }
    }

    fn cell_of_lines(&self, lines: &[Line], column: Column) -> Cell {
        let (mut state, mut exact, mut unquantified) = (CellState::Empty, Exact::ZERO, false);
        for line in lines {
            let term = self.term(line, column);
            exact = exact.plus(&term.exact);
            unquantified |= term.state == CellState::NotQuantified;
            state = stronger(state, term.state);
        }
        Cell {
            state,
            figure: self.figure(exact),
            unquantified,
        }
    }

    /// An exact amount beside its nearest step.
    pub(crate) fn figure(&self, exact: Exact) -> Figure {
        self.settings().rounding.figure(exact)
    }

    /// What one line brings in a column, in the price level shown.
    pub(crate) fn term(&self, line: &Line, column: Column) -> Term {
        let course = self.course(&line.phasing);
        self.in_prices_shown(line, &self.stated((line, course), column))
    }

    /// What a line comes to at full effect, whether it comes back every year or once.
    pub(crate) fn whole(&self, line: &Line) -> Term {
        self.in_prices_shown(line, &Stated::of(line.amount))
    }

    /// What a line says, brought from the plan's own price level to the one shown.
    pub(crate) fn in_prices_shown(&self, line: &Line, stated: &Stated) -> Term {
        let exact = stated.portion.exact();
        Term {
            state: stated.state,
            exact: match &self.terms.factors {
                None => exact,
                Some(factors) => exact.times(factors.of(line.money)),
            },
        }
    }

    /// What one line brings in a column, in the plan's own price level.
    pub(crate) fn stated_price(&self, line: &Line, column: Column) -> Stated {
        self.stated((line, self.course(&line.phasing)), column)
    }

    fn stated(&self, (line, course): (&Line, Option<Course<'_>>), column: Column) -> Stated {
        let once = || course.map(Course::recurrence) == Some(Recurrence::OneOff);
        match column {
            Column::Year(year) => in_year(line, course, year),
            Column::FullYear if once() => match self.settings().full_year {
                FullYearColumn::Recurring => Stated::ZERO,
                FullYearColumn::WithOneOff => Stated::of(line.amount),
            },
            Column::FullyPhasedIn if once() => Stated::ZERO,
            Column::FullYear | Column::FullyPhasedIn => Stated::of(line.amount),
        }
    }

    /// How an amount with this phasing spreads; nothing where its curve is not there.
    fn course<'b>(&'b self, phasing: &'b Phasing) -> Option<Course<'b>> {
        match phasing {
            Phasing::Own(phase_in) => Some(Course::Own(phase_in)),
            Phasing::Named(id) => self.shares.get(*id).map(|shares| Course::Named(shares, self.years())),
        }
    }

    /// The share that a year carries; nothing where every year is entered by hand.
    pub(crate) fn share(&self, phasing: &Phasing, year: Year) -> Option<Fraction> {
        self.course(phasing)?.share(year)
    }

    /// Whether a line's money comes back every year.
    pub(crate) fn recurrence(&self, line: &Line) -> Recurrence {
        self.course(&line.phasing)
            .map_or(Recurrence::Recurring, Course::recurrence)
    }

    /// The area whose sums an overlap belongs to.
    pub(crate) fn overlap_area(&self, overlap: &Overlap) -> AreaId {
        match self.partners(overlap) {
            Some([left, right]) => self.plan.nearest_common(left.area, right.area),
            None => AreaId::WHOLE,
        }
    }

    fn partners(&self, overlap: &Overlap) -> Option<[&'a Proposal; 2]> {
        let [left, right] = overlap.between;
        Some([self.plan.proposal(left)?, self.plan.proposal(right)?])
    }

    /// Which sums an overlap adds to: those of its two proposals, while both count.
    pub(crate) fn overlap_bucket(&self, overlap: &Overlap) -> Bucket {
        let Some(partners) = self.partners(overlap) else {
            return Bucket::Nowhere;
        };
        match partners.map(|partner| self.bucket(partner)) {
            [Bucket::Allocated, Bucket::Allocated] => Bucket::Allocated,
            [
                Bucket::Allocated | Bucket::Unallocated,
                Bucket::Allocated | Bucket::Unallocated,
            ] => Bucket::Unallocated,
            _ => Bucket::Nowhere,
        }
    }

    /// An overlap's cell: what was entered, but never more than the smaller of the two savings.
    pub(crate) fn overlap_cell(&self, overlap: &Overlap, column: Column) -> Cell {
        let Some(partners) = self.partners(overlap) else {
            return Cell::EMPTY;
        };
        let mut cell = self.cell_of_line(&overlap.line, column);
        for partner in partners {
            cell.figure = cell.figure.within_saving_of(&self.cell(partner, column).figure);
        }
        cell
    }

    /// The posts of a proposal in a column, by the share of its amount or one of their own.
    pub(crate) fn posts(&self, proposal: &Proposal, column: Column) -> Option<Cell> {
        let personnel = proposal.personnel.as_ref()?;
        let line = proposal.lines.first();
        let phasing = personnel.phasing.as_ref().or(line.map(|line| &line.phasing))?;
        let whole = posts_in_millionths(personnel.posts);
        let course = self.course(phasing)?;
        let once = course.recurrence() == Recurrence::OneOff;
        let exact = match column {
            Column::FullYear if once && self.settings().full_year == FullYearColumn::Recurring => Exact::ZERO,
            Column::FullyPhasedIn if once => Exact::ZERO,
            Column::FullYear | Column::FullyPhasedIn => Exact::whole(whole),
            Column::Year(year) => match course.share(year) {
                Some(share) => Exact::share_of_millionths(whole, share),
                None => match line.map(|line| ratio_to_full_year(line, year)) {
                    Some(Some(ratio)) => Exact::of_ratio(ratio * num_bigint::BigInt::from(whole)),
                    _ => {
                        return Some(Cell {
                            state: CellState::NotQuantified,
                            unquantified: true,
                            ..Cell::EMPTY
                        });
                    }
                },
            },
        };
        Some(Cell::number(self.posts_figure(exact)))
    }

    /// Exact posts beside what is printed for them.
    pub(crate) fn posts_figure(&self, exact: Exact) -> Figure {
        let decimals = self.settings().personnel.decimals;
        let step = 1_000_000_i128
            .checked_div(10_i128.saturating_pow(decimals))
            .unwrap_or(1);
        let printed = crate::figure::rounded_ratio(&exact.ratio(), step, self.settings().rounding.mode);
        Figure { printed, exact }
    }

    pub(crate) fn overlap_cells(&self, overlap: &Overlap) -> Vec<Cell> {
        self.columns()
            .map(|column| self.overlap_cell(overlap, column))
            .collect()
    }

    pub(crate) fn posts_cells(&self, proposal: &Proposal) -> Option<Vec<Cell>> {
        self.columns().map(|column| self.posts(proposal, column)).collect()
    }
}

/// What a line brings in one year: what was entered for it, else its share of the amount.
fn in_year(line: &Line, course: Option<Course<'_>>, year: Year) -> Stated {
    if let Some(entry) = line.stated_in(year) {
        return Stated::of(entry);
    }
    match course.and_then(|course| course.share(year)) {
        None => Stated::of(Entry::Empty),
        // What has not started is nothing, however much it will be.
        Some(share) if share.is_zero() && line.amount == Entry::NotQuantified => Stated::ZERO,
        Some(share) => Stated::share_of(line.amount, share),
    }
}

/// Posts in millionths of a post.
fn posts_in_millionths(posts: rust_decimal::Decimal) -> i128 {
    let posts = posts.normalize();
    let missing = 6_u32.saturating_sub(posts.scale());
    posts.mantissa().saturating_mul(10_i128.saturating_pow(missing))
}

/// Which of two lines' states the row shows: a number before a gap, a gap before nothing.
const fn stronger(left: CellState, right: CellState) -> CellState {
    match (left, right) {
        (CellState::Number, _) | (_, CellState::Number) => CellState::Number,
        (CellState::NotQuantified, _) | (_, CellState::NotQuantified) => CellState::NotQuantified,
        (CellState::NotRelevant, _) | (_, CellState::NotRelevant) => CellState::NotRelevant,
        (CellState::Empty, CellState::Empty) => CellState::Empty,
    }
}

/// A stated year's amount over the full-year amount, where both are there.
fn ratio_to_full_year(line: &Line, year: Year) -> Option<num_rational::BigRational> {
    let full = Exact::of(line.amount.amount()?);
    let entry = line.stated_in(year).unwrap_or_default();
    let stated = Stated::of(entry);
    (!full.is_zero() && entry != Entry::NotQuantified).then(|| stated.portion.exact().ratio() / full.ratio())
}
