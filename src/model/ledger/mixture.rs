//! Totals that add money that comes once to money that comes back every year.

use alloc::vec::Vec;

use super::Ledger;
use super::cell::{Cell, CellState, Column, Term};
use super::read::Coverage;
use super::rows::{Bucket, Rows};
use crate::rounding::{Part, largest_remainder};
use crate::{AreaId, Figure, Line, Proposal, ProposalId, Recurrence, Scope};

/// What a total is made of in one column: recurring and one-off money, and what is filled.
///
/// The printed figures add up to the printed total, the exact ones to the exact total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mixture {
    /// The column.
    pub column: Column,
    /// The total.
    pub total: Figure,
    /// What comes back every year (varig).
    pub recurring: Figure,
    /// What comes once (engangs).
    pub one_off: Figure,
    /// What balancing rows fill, which is neither.
    pub balancing: Figure,
}

/// A total that mixes recurring and one-off money in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MixedTotal {
    /// What it is made of.
    pub mixture: Mixture,
    /// The proposals whose money comes once in the column, in the order of print.
    pub once: Vec<ProposalId>,
}

/// A proposal that counts and brings money once, with what that comes to in every column.
type OnceRow = (ProposalId, Vec<Figure>);

impl Ledger {
    /// What an area's total is made of, in every column, mixed or not.
    pub fn mixtures(&self, area: AreaId, coverage: Coverage) -> Vec<Mixture> {
        let parts = self.once_in(area, coverage).into_iter();
        let parts = parts.zip(self.printed_fills(area, coverage));
        let columns = self.columns().zip(parts).enumerate();
        let mixture = |(place, (column, (one_off, balancing))): (usize, (Column, (Figure, Figure)))| {
            let total = self.total(area, place, coverage).figure;
            let recurring = total.minus(&one_off).minus(&balancing);
            let parts = [recurring, one_off, balancing];
            let [recurring, one_off, balancing] = self.parts_that_add_up(total.printed, parts);
            Mixture {
                column,
                total,
                recurring,
                one_off,
                balancing,
            }
        };
        columns.map(mixture).collect()
    }

    /// The columns in which an area's total mixes recurring and one-off money, with the proposals that bring the latter.
    pub fn mixed_totals(&self, area: AreaId, coverage: Coverage) -> Vec<MixedTotal> {
        let mixtures = self.mixtures(area, coverage).into_iter().enumerate();
        let mixed: Vec<(usize, Mixture)> = mixtures.filter(|(_, mixture)| mixture.is_mixed()).collect();
        if mixed.is_empty() {
            return Vec::new();
        }
        let rows = self.once_rows(area, coverage);
        let total = |(place, mixture): (usize, Mixture)| {
            let brings = |(_, figures): &&OnceRow| figures.get(place).is_some_and(|once| !once.prints_as_zero());
            let once = rows.iter().filter(brings).map(|(id, _)| *id).collect();
            MixedTotal { mixture, once }
        };
        mixed.into_iter().map(total).collect()
    }

    /// The areas whose total mixes recurring and one-off money in some column, the whole plan among them.
    pub fn mixed_areas(&self) -> impl Iterator<Item = AreaId> {
        let areas = self.plan.areas_in_order().into_iter().map(|(_, area)| area.id);
        areas.filter(|id| self.mixtures(*id, Coverage::All).iter().any(Mixture::is_mixed))
    }

    /// What comes once in an area, in every column.
    fn once_in(&self, area: AreaId, coverage: Coverage) -> Vec<Figure> {
        if self.balanced.is_some() {
            return self.printed_once_in(area, coverage);
        }
        let columns = 0..self.columns().count();
        let sums = self.sums.get(area);
        columns
            .map(|place| sums.map_or_else(Figure::zero, |sums| sums.once_at(place, coverage)))
            .collect()
    }

    /// The same where every row's printed figure is adjusted so that the table foots, and sums of them with it.
    fn printed_once_in(&self, area: AreaId, coverage: Coverage) -> Vec<Figure> {
        let mut sums = self.nothing();
        for (_, figures) in self.once_rows(area, coverage) {
            add(&mut sums, figures);
        }
        let rows = self.rows();
        let overlaps = self.plan.rules.overlaps.iter().filter(|overlap| {
            rows.recurrence(&overlap.line) == Recurrence::OneOff
                && covered(rows.overlap_bucket(overlap), coverage)
                && self.plan.lies_in(rows.overlap_area(overlap), area)
        });
        for overlap in overlaps {
            add(
                &mut sums,
                self.overlap_row(overlap).cells.into_iter().map(|cell| cell.figure),
            );
        }
        sums
    }

    /// The proposals of an area that bring money once, in the order of print.
    fn once_rows(&self, area: AreaId, coverage: Coverage) -> Vec<OnceRow> {
        let rows = self.rows();
        let inner = self.plan.areas_within(area).into_iter();
        let held = inner.flat_map(|(_, inner)| inner.proposals.iter());
        let held = held.filter_map(|id| self.plan.proposal(*id));
        held.filter(|proposal| rows.brings_once(proposal) && covered(rows.bucket(proposal), coverage))
            .map(|proposal| (proposal.id, self.printed_once_of(proposal)))
            .collect()
    }

    /// What of a proposal comes once as it is printed, in every column.
    fn printed_once_of(&self, proposal: &Proposal) -> Vec<Figure> {
        let rows = self.rows();
        let (all, cells) = (rows.is_all_once(proposal), self.printed_cells(proposal));
        let cells = self.columns().zip(cells);
        let once = |(column, cell)| {
            if all {
                cell
            } else {
                rows.once_beside(proposal, (column, &cell))
            }
        };
        cells.map(|cell| once(cell).figure).collect()
    }

    /// What balancing rows in an area come to as they are printed, by column.
    fn printed_fills(&self, area: AreaId, coverage: Coverage) -> Vec<Figure> {
        let mut filled = self.nothing();
        if coverage == Coverage::Allocated {
            return filled;
        }
        let rows = self.balancing_rows().filter_map(|id| self.plan.proposal(id));
        for row in rows.filter(|row| self.plan.lies_in(row.area, area)) {
            add(&mut filled, self.printed_cells(row).into_iter().map(|cell| cell.figure));
        }
        filled
    }

    /// Nothing in every column.
    fn nothing(&self) -> Vec<Figure> {
        self.columns().map(|_| Figure::zero()).collect()
    }

    /// The parts of a sum as they are printed beside it: in scope 'totals' each is its exact figure or less than a
    /// step off it, so that they add up to the printed sum; in the others they are sums of printed cells, and do.
    pub(super) fn parts_that_add_up<const N: usize>(&self, printed: i128, parts: [Figure; N]) -> [Figure; N] {
        let rounding = &self.plan.settings().rounding;
        if rounding.scope != Scope::Totals {
            return parts;
        }
        let pieces: Vec<Part> = (0..)
            .zip(&parts)
            .map(|(place, part)| Part::of(part.exact.clone(), rounding.step, place))
            .collect();
        let mut shares = largest_remainder(printed, rounding.step, &pieces).into_iter();
        parts.map(|part| Figure {
            printed: shares.next().unwrap_or(part.printed),
            exact: part.exact,
        })
    }
}

impl Mixture {
    /// Whether it prints some of both.
    pub const fn is_mixed(&self) -> bool {
        !self.one_off.prints_as_zero() && !self.recurring.prints_as_zero()
    }
}

impl Rows<'_> {
    /// Whether any of a proposal's money comes once.
    pub(super) fn brings_once(&self, proposal: &Proposal) -> bool {
        proposal.lines.iter().any(|line| self.is_once(line))
    }

    fn is_once(&self, line: &Line) -> bool {
        self.recurrence(line) == Recurrence::OneOff
    }

    /// Looks at a row's cells in some columns, and at what of each comes once.
    pub(super) fn each_once(
        &self,
        proposal: &Proposal,
        columns: impl Iterator<Item = Column> + Clone,
        mut look: impl FnMut(usize, &Cell, &Cell),
    ) {
        if self.is_all_once(proposal) {
            return self.each_cell(proposal, columns, |place, cell| look(place, cell, cell));
        }
        let mut shown = columns.clone();
        self.each_cell(proposal, columns, |place, cell| {
            if let Some(column) = shown.next() {
                look(place, cell, &self.once_beside(proposal, (column, cell)));
            }
        });
    }

    fn is_all_once(&self, proposal: &Proposal) -> bool {
        proposal.lines.iter().all(|line| self.is_once(line))
    }

    /// What the one-off lines of a row print beside the others.
    fn once_beside(&self, proposal: &Proposal, (column, cell): (Column, &Cell)) -> Cell {
        let lines = self.cells_of_lines(&proposal.lines, column, cell.figure.printed);
        let once = proposal.lines.iter().zip(lines).filter(|(line, _)| self.is_once(line));
        Cell::number(once.fold(Figure::zero(), |sum, (_, cell)| sum.plus(&cell.figure)))
    }

    /// The cells of a proposal's lines in a column, printed so that they add up to what the proposal prints.
    pub(super) fn cells_of_lines(&self, lines: &[Line], column: Column, whole: i128) -> Vec<Cell> {
        let step = self.settings().rounding.step;
        let terms: Vec<Term> = lines.iter().map(|line| self.term(line, column)).collect();
        let part = |(term, line): (&Term, &Line)| Part::of(term.exact.clone(), step, line.id.0);
        let parts: Vec<Part> = terms.iter().zip(lines).map(part).collect();
        let printed = largest_remainder(whole, step, &parts);
        let cell = |(term, printed): (Term, i128)| Cell {
            state: term.state,
            figure: Figure {
                printed,
                exact: term.exact,
            },
            unquantified: term.state == CellState::NotQuantified,
        };
        terms.into_iter().zip(printed).map(cell).collect()
    }
}

/// Adds figures to sums, column by column.
fn add(sums: &mut [Figure], figures: impl IntoIterator<Item = Figure>) {
    for (sum, figure) in sums.iter_mut().zip(figures) {
        sum.add(&figure);
    }
}

fn covered(bucket: Bucket, coverage: Coverage) -> bool {
    match bucket {
        Bucket::Allocated => true,
        Bucket::Unallocated => coverage == Coverage::All,
        Bucket::LeftOut | Bucket::Earlier | Bucket::Nowhere => false,
    }
}
