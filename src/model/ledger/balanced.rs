//! Printed figures adjusted from the top down, so that a table rounded from exact sums foots.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::Ledger;
use super::cell::Cell;
use super::read::Coverage;
use super::rows::Bucket;
use crate::rounding::{Part, largest_remainder};
use crate::table::Table;
use crate::{Area, AreaId, Figure, Overlap, OverlapId, ProposalId};

/// Printed figures of scope 'balanced', area by area; areas that print the same as before an edit
/// are shared with the ledger before it.
#[derive(Clone, Default)]
pub(super) struct Balanced(Table<AreaId, Arc<Printed>>);

/// What an area and its rows print, in millionths, by column.
#[derive(PartialEq)]
struct Printed {
    all: Vec<i128>,
    /// How much of it is not shared out.
    unallocated: Vec<i128>,
    /// The rows that count, in order.
    rows: Vec<(RowId, Vec<i128>)>,
}

/// A row that is a part of its area's figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RowId {
    Proposal(ProposalId),
    Overlap(OverlapId),
}

/// A part of an area: an area in it, or a row that counts.
struct Piece {
    id: PieceId,
    figures: Vec<Figure>,
}

#[derive(Clone, Copy)]
enum PieceId {
    Area(AreaId),
    Row(RowId, Bucket),
}

/// The overlaps that are summed in an area.
type Overlaps<'a> = BTreeMap<AreaId, Vec<&'a Overlap>>;

impl Ledger {
    /// What every area prints: from the top down, and only where something was touched or another
    /// figure comes from above.
    pub(super) fn balance(&self, before: Balanced, touched: &BTreeSet<AreaId>) -> Balanced {
        let overlaps = self.overlaps_by_area();
        let whole = self.area_figures(AreaId::WHOLE);
        let mut due = alloc::vec![(
            AreaId::WHOLE,
            whole.iter().map(|figure| figure.printed).collect::<Vec<_>>()
        )];
        let mut shared_out = Vec::new();
        while let Some((id, all)) = due.pop() {
            let as_before = before.0.get(id).is_some_and(|printed| printed.all == all);
            if let Some(area) = self.plan.area(id).filter(|_| !as_before || touched.contains(&id)) {
                let pieces = self.pieces(area, overlaps.get(&id).map_or(&[], Vec::as_slice));
                let parts = self.share_out(&all, &pieces);
                due.extend(
                    pieces
                        .iter()
                        .zip(&parts)
                        .filter_map(|(piece, part)| Some((piece.area()?, part.clone()))),
                );
                shared_out.push((area, all, pieces.into_iter().zip(parts).collect::<Vec<_>>()));
            }
        }
        let mut balanced = before;
        for (area, all, parts) in shared_out.into_iter().rev() {
            balanced.note(area, all, parts);
        }
        balanced
    }

    /// Whether what a figure prints was moved by less than a rounding step so that the table foots.
    pub fn is_adjusted(&self, figure: &Figure) -> bool {
        self.balanced.is_some() && self.figure(figure.exact.clone()).printed != figure.printed
    }

    fn overlaps_by_area(&self) -> Overlaps<'_> {
        let mut overlaps = Overlaps::new();
        for overlap in &self.plan.rules.overlaps {
            let area = self.rows().overlap_area(overlap);
            overlaps.entry(area).or_default().push(overlap);
        }
        overlaps
    }

    /// What an area comes to exactly, everything that counts included, rounded by itself.
    fn area_figures(&self, area: AreaId) -> Vec<Figure> {
        let Some(sums) = self.sums.get(area) else {
            return Vec::new();
        };
        let figure = |place| {
            let mut figure = sums.all_at(place);
            if let Some(filled) = self.fills.within(area, place) {
                figure.add(filled);
            }
            self.figure(figure.exact)
        };
        (0..self.columns().count()).map(figure).collect()
    }

    /// The parts of an area that count, with their figures.
    fn pieces(&self, area: &Area, overlaps: &[&Overlap]) -> Vec<Piece> {
        let rows = self.rows();
        let areas = area.areas.iter().map(|id| Piece {
            id: PieceId::Area(*id),
            figures: self.area_figures(*id),
        });
        let proposals = area.proposals.iter().filter_map(|id| self.piece(*id));
        let overlaps = overlaps.iter().filter_map(|overlap| {
            let bucket = rows.overlap_bucket(overlap);
            (bucket != Bucket::Nowhere).then(|| Piece {
                id: PieceId::Row(RowId::Overlap(overlap.id), bucket),
                figures: figures_of(rows.overlap_cells(overlap)),
            })
        });
        areas.chain(proposals).chain(overlaps).collect()
    }

    /// A row that counts; a balancing row's figures are what it fills.
    fn piece(&self, id: ProposalId) -> Option<Piece> {
        let proposal = self.plan.proposal(id)?;
        let (bucket, cells) = match (self.fills.row(id), self.rows().bucket(proposal)) {
            (Some(cells), _) => (Bucket::Unallocated, cells.clone()),
            (None, bucket @ (Bucket::Allocated | Bucket::Unallocated)) => (bucket, self.rows().cells(proposal)),
            (None, Bucket::LeftOut | Bucket::Earlier | Bucket::Nowhere) => return None,
        };
        Some(Piece {
            id: PieceId::Row(RowId::Proposal(id), bucket),
            figures: figures_of(cells),
        })
    }

    /// What each piece prints so that all of them add up: its exact figure or less than a step off.
    fn share_out(&self, all: &[i128], pieces: &[Piece]) -> Vec<Vec<i128>> {
        let step = self.plan.settings().rounding.step;
        let mut printed: Vec<Vec<i128>> = alloc::vec![Vec::with_capacity(all.len()); pieces.len()];
        for (place, whole) in all.iter().enumerate() {
            let part = |piece: &Piece| Some(Part::of_figure(piece.figures.get(place)?.clone(), step, piece.tie()));
            let parts: Vec<Part> = pieces.iter().filter_map(part).collect();
            for (row, share) in printed.iter_mut().zip(largest_remainder(*whole, step, &parts)) {
                row.push(share);
            }
        }
        printed
    }
}

impl Piece {
    /// Decides between equal remainders, by id and never by position.
    const fn tie(&self) -> u64 {
        match self.id {
            PieceId::Area(id) => id.0,
            PieceId::Row(RowId::Proposal(id), _) => id.0,
            PieceId::Row(RowId::Overlap(id), _) => id.0,
        }
    }

    const fn area(&self) -> Option<AreaId> {
        match self.id {
            PieceId::Area(id) => Some(id),
            PieceId::Row(..) => None,
        }
    }
}

fn figures_of(cells: Vec<Cell>) -> Vec<Figure> {
    cells.into_iter().map(|cell| cell.figure).collect()
}

impl Balanced {
    /// Notes what an area prints, after the areas in it.
    fn note(&mut self, area: &Area, all: Vec<i128>, parts: Vec<(Piece, Vec<i128>)>) {
        let mut printed = Printed {
            unallocated: alloc::vec![0; all.len()],
            all,
            rows: Vec::new(),
        };
        for (piece, part) in parts {
            match piece.id {
                PieceId::Area(id) => {
                    let below = self.0.get(id).map_or(&[][..], |below| &below.unallocated);
                    add(&mut printed.unallocated, below);
                }
                PieceId::Row(id, bucket) => {
                    if bucket == Bucket::Unallocated {
                        add(&mut printed.unallocated, &part);
                    }
                    printed.rows.push((id, part));
                }
            }
        }
        printed.rows.sort_by_key(|(id, _)| *id);
        if self.0.get(area.id).is_none_or(|before| **before != printed) {
            self.0.insert(area.id, Arc::new(printed));
        }
    }

    /// Puts the adjusted figures into a row's cells.
    pub(super) fn adjust_row(&self, (area, id): (AreaId, RowId), cells: &mut [Cell]) {
        let Some(printed) = self.0.get(area) else { return };
        let place = printed.rows.binary_search_by_key(&id, |(row, _)| *row);
        let row = place.ok().and_then(|place| printed.rows.get(place));
        let figures = row.map_or(&[][..], |(_, figures)| figures);
        for (cell, printed) in cells.iter_mut().zip(figures) {
            cell.figure.printed = *printed;
        }
    }

    /// What an area prints in the column at a place.
    pub(super) fn total(&self, area: AreaId, place: usize, coverage: Coverage) -> Option<i128> {
        let printed = self.0.get(area)?;
        let all = *printed.all.get(place)?;
        match coverage {
            Coverage::All => Some(all),
            Coverage::Allocated => Some(all.saturating_sub(*printed.unallocated.get(place)?)),
        }
    }
}

fn add(sums: &mut [i128], more: &[i128]) {
    for (sum, more) in sums.iter_mut().zip(more) {
        *sum = sum.saturating_add(*more);
    }
}

/// Whether two tables print the same.
impl PartialEq for Balanced {
    fn eq(&self, other: &Self) -> bool {
        self.0.changed_since(&other.0, |new, old| new == old).is_empty()
    }
}
