//! What a row comes to: a pure function of the proposal, the curves and the settings.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::cell::{Cell, CellState, Column, Term};
use crate::price_level::Factors;
use crate::table::Table;
use crate::{
    AlternativesId, AreaId, Counts, CurveId, Entry, Exact, Figure, Fraction, FullYearColumn, Kind, Line, Overlap,
    Phasing, Plan, Proposal, ProposalId, Reason, Recurrence, Rules, Settings, Year, Years,
};

/// What rows are calculated with beside the plan: worked out once, shared by every ledger.
#[derive(Debug, PartialEq)]
pub(crate) struct Terms {
    /// What the alternatives keep out.
    pub(crate) barred: BTreeMap<ProposalId, AlternativesId>,
    /// What amounts are multiplied with, where another price level is shown.
    pub(crate) factors: Option<Factors>,
}

/// The shares of the named curves, by the place of the year.
pub(crate) type Shares = Table<CurveId, Arc<[Fraction]>>;

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

/// The shares of a named curve in the years shown.
pub(crate) fn shares_of(phase_in: &crate::PhaseIn, years: Years) -> Arc<[Fraction]> {
    years
        .iter()
        .map(|year| phase_in.share(year).unwrap_or(Fraction::ZERO))
        .collect()
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

    /// A row's cell in a column, whether it counts or not; empty for a balancing row.
    pub(crate) fn cell(&self, proposal: &Proposal, column: Column) -> Cell {
        match &*proposal.lines {
            [line] => {
                let term = self.term(line, column);
                self.cell_of(term)
            }
            lines => self.cell_of_lines(lines, column),
        }
    }

    fn cell_of(&self, term: Term) -> Cell {
        Cell {
            state: term.state,
            figure: self.figure(term.exact),
            unquantified: term.state == CellState::NotQuantified,
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
            unquantified,
            ..self.cell_of(Term { state, exact })
        }
    }

    /// An exact amount beside its nearest step.
    pub(crate) fn figure(&self, exact: Exact) -> Figure {
        self.settings().rounding.figure(exact)
    }

    /// What one line brings in a column, in the price level shown.
    pub(crate) fn term(&self, line: &Line, column: Column) -> Term {
        self.in_prices_shown(line, self.stated_price(line, column))
    }

    /// What a line comes to at full effect, whether it comes back every year or once.
    pub(crate) fn whole(&self, line: &Line) -> Term {
        self.in_prices_shown(line, Term::of(line.amount))
    }

    /// A line's term brought from the plan's own price level to the one shown.
    pub(crate) fn in_prices_shown(&self, line: &Line, term: Term) -> Term {
        match &self.terms.factors {
            None => term,
            Some(factors) => Term {
                exact: term.exact.times(factors.of(line.money)),
                ..term
            },
        }
    }

    /// What one line brings in a column, in the plan's own price level.
    pub(crate) fn stated_price(&self, line: &Line, column: Column) -> Term {
        let recurrence = self.recurrence(line);
        match column {
            Column::Year(year) => self.in_year(line, year),
            Column::FullYear if recurrence == Recurrence::OneOff => match self.settings().full_year {
                FullYearColumn::Recurring => Term::ZERO,
                FullYearColumn::WithOneOff => Term::of(line.amount),
            },
            Column::FullyPhasedIn if recurrence == Recurrence::OneOff => Term::ZERO,
            Column::FullYear | Column::FullyPhasedIn => Term::of(line.amount),
        }
    }

    /// Whether a line's money comes back every year.
    pub(crate) fn recurrence(&self, line: &Line) -> Recurrence {
        let phase_in = self.plan.phase_in(&line.phasing);
        phase_in.map_or(Recurrence::Recurring, crate::PhaseIn::recurrence)
    }

    fn in_year(&self, line: &Line, year: Year) -> Term {
        if let Some(entry) = line.stated_in(year) {
            return Term::of(entry);
        }
        let Some(share) = self.share(&line.phasing, year) else {
            return Term::of(Entry::Empty);
        };
        match line.amount.amount() {
            Some(amount) => Term {
                state: CellState::Number,
                exact: Exact::share_of(amount, share),
            },
            None if share.is_zero() && !line.amount.is_empty() => Term::ZERO,
            None => Term::of(line.amount),
        }
    }

    /// The share that a year carries; nothing where every year is entered by hand.
    pub(crate) fn share(&self, phasing: &Phasing, year: Year) -> Option<Fraction> {
        match phasing {
            Phasing::Own(phase_in) => phase_in.share(year),
            Phasing::Named(id) => {
                let place = self.years().place(year)?;
                self.shares.get(*id)?.get(place).copied()
            }
        }
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
        let term = self.term(&overlap.line, column);
        let Some(partners) = self.partners(overlap) else {
            return Cell::EMPTY;
        };
        let mut cell = self.cell_of(term);
        for partner in partners {
            cell.figure = cell.figure.within_saving_of(&self.cell(partner, column).figure);
        }
        cell
    }

    /// The posts of a proposal in a column, by the share of its amount or one of their own.
    pub(crate) fn posts(&self, proposal: &Proposal, column: Column) -> Option<Cell> {
        let personnel = proposal.details.personnel.as_ref()?;
        let line = proposal.lines.first();
        let phasing = personnel.phasing.as_ref().or(line.map(|line| &line.phasing))?;
        let whole = posts_in_millionths(personnel.posts);
        let once = self
            .plan
            .phase_in(phasing)
            .is_some_and(|phase_in| phase_in.recurrence() == Recurrence::OneOff);
        let exact = match column {
            Column::FullyPhasedIn if once => Exact::ZERO,
            Column::FullYear | Column::FullyPhasedIn => Exact::whole(whole),
            Column::Year(year) => match self.share(phasing, year) {
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

    /// Every proposal and overlap cell of one row, in the order of the columns.
    pub(crate) fn cells(&self, proposal: &Proposal) -> Vec<Cell> {
        self.columns().map(|column| self.cell(proposal, column)).collect()
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
    let stated = Term::of(line.stated_in(year).unwrap_or_default());
    (!full.is_zero()).then(|| stated.exact.ratio() / full.ratio())
}
