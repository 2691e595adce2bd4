//! Printed figures adjusted from the top down, so that a table rounded from exact sums foots.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::cell::Cell;
use super::read::Coverage;
use super::rows::Bucket;
use super::{Contribution, Ledger};
use crate::rounding::{Part, largest_remainder};
use crate::{Area, AreaId, Exact, OverlapId, ProposalId};

/// Printed figures of scope 'balanced', in millionths, by column.
#[derive(Clone, Debug, PartialEq, Default)]
pub(super) struct Balanced {
    pub(super) areas: BTreeMap<AreaId, Printed>,
    pub(super) rows: BTreeMap<RowId, Vec<i128>>,
}

/// What an area prints, and how much of it is not shared out.
#[derive(Clone, Debug, PartialEq, Default)]
pub(super) struct Printed {
    pub(super) all: Vec<i128>,
    pub(super) unallocated: Vec<i128>,
}

/// A row that is a part of its area's figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RowId {
    Proposal(ProposalId),
    Overlap(OverlapId),
}

/// A part of an area: a row in it, or an area.
enum Piece {
    Area(AreaId),
    Row(RowId, Bucket),
}

impl Ledger {
    pub(super) fn balance(&self) -> Balanced {
        let columns = self.rows().columns().count();
        let mut balanced = Balanced::default();
        let whole: Vec<i128> = (0..columns).map(|place| self.rounded_total(place)).collect();
        balanced.areas.insert(
            AreaId::WHOLE,
            Printed {
                all: whole,
                unallocated: Vec::new(),
            },
        );
        for (_, area) in self.plan.areas_in_order() {
            self.share_out(area, columns, &mut balanced);
        }
        self.note_unallocated(columns, &mut balanced);
        balanced
    }

    fn rounded_total(&self, place: usize) -> i128 {
        let rounding = self.plan.settings().rounding;
        let exact = self.exact_total(AreaId::WHOLE, place);
        exact.rounded(rounding.step, rounding.mode)
    }

    /// What an area comes to exactly, everything that counts included.
    pub(super) fn exact_total(&self, area: AreaId, place: usize) -> Exact {
        let Some(sums) = self.sums.get(area) else {
            return Exact::ZERO;
        };
        let mut exact = sums.allocated.at(place).figure.exact;
        exact.add(&sums.unallocated.at(place).figure.exact);
        for fill in self.fills.iter().filter(|fill| self.plan.lies_in(fill.area, area)) {
            if let Some(cell) = fill.cells.get(place) {
                exact.add(&cell.figure.exact);
            }
        }
        exact
    }

    /// Gives the parts of an area what it prints, each its exact amount or less than a step off.
    fn share_out(&self, area: &Area, columns: usize, balanced: &mut Balanced) {
        let pieces = self.pieces(area);
        let whole = balanced
            .areas
            .get(&area.id)
            .map(|printed| printed.all.clone())
            .unwrap_or_default();
        let mut printed: Vec<Vec<i128>> = alloc::vec![Vec::with_capacity(columns); pieces.len()];
        for (place, whole) in whole.into_iter().enumerate() {
            let shares = self.shares_of_column(&pieces, place, whole);
            for (row, share) in printed.iter_mut().zip(shares) {
                row.push(share);
            }
        }
        for ((piece, _), all) in pieces.into_iter().zip(printed) {
            match piece {
                Piece::Area(id) => {
                    balanced.areas.insert(
                        id,
                        Printed {
                            all,
                            unallocated: Vec::new(),
                        },
                    );
                }
                Piece::Row(id, _) => {
                    balanced.rows.insert(id, all);
                }
            }
        }
    }

    fn shares_of_column(&self, pieces: &[(Piece, Vec<Exact>)], place: usize, whole: i128) -> Vec<i128> {
        let step = self.plan.settings().rounding.step;
        let parts: Vec<Part<Exact>> = pieces
            .iter()
            .map(|(piece, exact)| {
                let (floor, remainder) = exact.get(place).map_or((0, Exact::ZERO), |exact| exact.floor(step));
                Part {
                    floor,
                    remainder,
                    tie: piece.tie(),
                }
            })
            .collect();
        let size = step.millionths();
        let steps = largest_remainder(whole.checked_div(size).unwrap_or(0), &parts);
        steps.into_iter().map(|steps| steps.saturating_mul(size)).collect()
    }

    /// The parts of an area that count, with their exact figures.
    fn pieces(&self, area: &Area) -> Vec<(Piece, Vec<Exact>)> {
        let rows = self.rows();
        let areas = area.areas.iter().map(|id| {
            let exact = rows
                .columns()
                .enumerate()
                .map(|(place, _)| self.exact_total(*id, place));
            (Piece::Area(*id), exact.collect())
        });
        let proposals = area.proposals.iter().filter_map(|id| {
            let (bucket, cells) = self.counted_cells(*id)?;
            Some((Piece::Row(RowId::Proposal(*id), bucket), exact_of(&cells)))
        });
        let overlaps = self
            .plan
            .rules
            .overlaps
            .iter()
            .filter(|overlap| rows.overlap_area(overlap) == area.id);
        let overlaps = overlaps.filter_map(|overlap| {
            let contribution = Contribution::of_overlap(&rows, overlap);
            let counted = contribution.bucket != Bucket::Nowhere;
            let piece = Piece::Row(RowId::Overlap(overlap.id), contribution.bucket);
            counted.then(|| (piece, exact_of(&contribution.cells)))
        });
        areas.chain(proposals).chain(overlaps).collect()
    }

    /// The cells of a row that counts; a balancing row's are what it fills.
    fn counted_cells(&self, id: ProposalId) -> Option<(Bucket, Vec<Cell>)> {
        let proposal = self.plan.proposal(id)?;
        if let Some(fill) = self.fill(id) {
            return Some((Bucket::Unallocated, fill.cells.clone()));
        }
        let bucket = self.rows().bucket(proposal);
        let counted = matches!(bucket, Bucket::Allocated | Bucket::Unallocated);
        counted.then(|| (bucket, self.rows().cells(proposal)))
    }

    /// Adds up, from the bottom, what the areas print for rows that are not shared out.
    fn note_unallocated(&self, columns: usize, balanced: &mut Balanced) {
        for printed in balanced.areas.values_mut() {
            printed.unallocated = alloc::vec![0; columns];
        }
        for (_, area) in self.plan.areas_in_order() {
            for (piece, _) in self.pieces(area) {
                if let Piece::Row(id, Bucket::Unallocated) = piece {
                    self.note_row(id, area.id, balanced);
                }
            }
        }
    }

    fn note_row(&self, row: RowId, area: AreaId, balanced: &mut Balanced) {
        let printed = balanced.rows.get(&row).cloned().unwrap_or_default();
        for above in self.plan.upwards(area) {
            let sums = balanced
                .areas
                .get_mut(&above.id)
                .map(|printed| printed.unallocated.as_mut_slice());
            for (sum, figure) in sums.unwrap_or_default().iter_mut().zip(&printed) {
                *sum = sum.saturating_add(*figure);
            }
        }
    }
}

impl Piece {
    /// Decides between equal remainders, by id and never by position.
    const fn tie(&self) -> u64 {
        match self {
            Self::Area(id) => id.0,
            Self::Row(RowId::Proposal(id), _) => id.0,
            Self::Row(RowId::Overlap(id), _) => id.0,
        }
    }
}

fn exact_of(cells: &[Cell]) -> Vec<Exact> {
    cells.iter().map(|cell| cell.figure.exact.clone()).collect()
}

impl Balanced {
    /// Puts the adjusted figures into a row's cells.
    pub(super) fn adjust_row(&self, id: RowId, cells: &mut [Cell]) {
        for (cell, printed) in cells.iter_mut().zip(self.rows.get(&id).into_iter().flatten()) {
            cell.figure.printed = *printed;
        }
    }

    /// What an area prints in the column at a place.
    pub(super) fn total(&self, area: AreaId, place: usize, coverage: Coverage) -> Option<i128> {
        let printed = self.areas.get(&area)?;
        let all = *printed.all.get(place)?;
        match coverage {
            Coverage::All => Some(all),
            Coverage::Allocated => Some(all.saturating_sub(*printed.unallocated.get(place)?)),
        }
    }
}
