//! What rows bring to the sums: gathered area by area, and carried upwards once.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::hint::black_box;

use super::Ledger;
use super::cell::Column;
use super::rows::{Bucket, Rows};
use super::sums::{AreaDifference, AreaSums, Columns, Difference, Way};
use crate::table::Table;
use crate::{AreaId, Entry, Overlap, Proposal, ProposalId, Recurrence};

/// How many rows are found before any is looked at, and looked at before any is calculated: memory
/// answers many questions at once, and few enough that it still knows the answers.
const AT_ONCE: usize = 64;

/// The sums of a ledger while rows are put into them and taken out, in some columns.
///
/// Rows in the order of print are the quickest: each area is then opened and closed once.
pub(super) struct Gathered {
    columns: Columns,
    sums: Table<AreaId, Arc<AreaSums>>,
    /// The areas that the row before lay in, from the whole plan down.
    open: Vec<Open>,
    /// Room for areas to come.
    spare: Vec<AreaDifference>,
    left_out: Difference,
    earlier: Difference,
    touched: Vec<AreaId>,
}

/// An area with what its own rows and the areas closed in it bring.
struct Open {
    area: AreaId,
    difference: AreaDifference,
}

/// What a row adds to, and what of it comes once, where that is kept.
type Changed<'a> = (&'a mut Difference, Option<&'a mut Difference>);

impl Gathered {
    /// Nothing yet, in these columns.
    pub(super) fn in_columns(ledger: &Ledger, columns: Columns) -> Self {
        Self {
            columns,
            sums: ledger.sums.clone(),
            open: Vec::new(),
            spare: Vec::new(),
            left_out: Difference::default(),
            earlier: Difference::default(),
            touched: Vec::new(),
        }
    }

    /// Puts a row in, or takes it out.
    pub(super) fn change_row(&mut self, rows: &Rows<'_>, (proposal, bucket): (&Proposal, Bucket), way: Way) {
        let (sums, columns) = self.sums(bucket, proposal.area);
        if let Some((sum, once)) = sums {
            let mut change = sum.change(columns.len(), way);
            let shown = columns.iter().map(|(_, column)| *column);
            match once.filter(|_| rows.brings_once(proposal)) {
                None => rows.each_cell(proposal, shown, change),
                Some(once) => {
                    let mut change_once = once.change(columns.len(), way);
                    rows.each_once(proposal, shown, |place, cell, once| {
                        change(place, cell);
                        change_once(place, once);
                    });
                }
            }
        }
        if proposal.personnel.is_some() && matches!(bucket, Bucket::Allocated | Bucket::Unallocated) {
            self.change_posts(rows, proposal, way);
        }
    }

    fn change_posts(&mut self, rows: &Rows<'_>, proposal: &Proposal, way: Way) {
        let columns = &self.columns.these;
        let Some(open) = self.open.last_mut() else { return };
        let mut change = open.difference.posts.change(columns.len(), way);
        for (place, (_, column)) in columns.iter().enumerate() {
            if let Some(cell) = rows.posts(proposal, *column) {
                change(place, &cell);
            }
        }
    }

    /// Puts an overlap in, or takes it out.
    pub(super) fn change_overlap(&mut self, rows: &Rows<'_>, overlap: &Overlap, way: Way) {
        let (sums, columns) = self.sums(rows.overlap_bucket(overlap), rows.overlap_area(overlap));
        let Some((sum, once)) = sums else { return };
        let once = once.filter(|_| rows.recurrence(&overlap.line) == Recurrence::OneOff);
        for difference in [Some(sum), once].into_iter().flatten() {
            let mut change = difference.change(columns.len(), way);
            for (place, (_, column)) in columns.iter().enumerate() {
                change(place, &rows.overlap_cell(overlap, *column));
            }
        }
    }

    /// What a row in an area adds to, and what it adds to that comes once, with the columns they have; opens the area
    /// where it counts there.
    fn sums(&mut self, bucket: Bucket, area: AreaId) -> (Option<Changed<'_>>, &[(usize, Column)]) {
        if matches!(bucket, Bucket::Allocated | Bucket::Unallocated) {
            self.open(area);
        }
        let here = self.open.last_mut().map(|open| &mut open.difference);
        let sums = match bucket {
            Bucket::Nowhere => None,
            Bucket::LeftOut => Some((&mut self.left_out, None)),
            Bucket::Earlier => Some((&mut self.earlier, None)),
            Bucket::Allocated => here.map(|here| (&mut here.allocated, Some(&mut here.once))),
            Bucket::Unallocated => here.map(|here| (&mut here.unallocated, Some(&mut here.unallocated_once))),
        };
        (sums, &self.columns.these)
    }

    /// Makes an area the innermost open one: closes those that do not hold it, opens those that do.
    fn open(&mut self, area: AreaId) {
        if let Some(place) = self.open.iter().rposition(|open| open.area == area) {
            self.close_down_to(place.saturating_add(1));
            return;
        }
        match self.sums.get(area).and_then(|sums| sums.above) {
            Some(above) => self.open(above),
            None => self.close_down_to(0),
        }
        let difference = self.spare.pop().unwrap_or_default();
        self.open.push(Open { area, difference });
    }

    fn close_down_to(&mut self, left: usize) {
        while self.open.len() > left {
            self.close();
        }
    }

    /// Takes what the innermost open area brings into its sums, and on to the one that it lies in.
    fn close(&mut self) {
        let Some(Open { area, mut difference }) = self.open.pop() else {
            return;
        };
        self.touched.push(area);
        if !difference.is_nothing() {
            if let Some(sums) = self.sums.get_mut(area) {
                Arc::make_mut(sums).take_in(&self.columns, &difference);
            }
            if let Some(above) = self.open.last_mut() {
                above.difference.add(&difference);
            }
        }
        difference.clear();
        self.spare.push(difference);
    }
}

impl<'a> Rows<'a> {
    /// The proposals of these ids, each with the sums that it adds to.
    pub(super) fn found(self, ids: &[ProposalId]) -> impl Iterator<Item = (&'a Proposal, Bucket)> {
        ids.chunks(AT_ONCE).flat_map(move |ids| {
            let found: Vec<_> = ids.iter().filter_map(|id| self.plan.proposal(*id)).collect();
            fetch_lines(&found);
            let with_bucket = found.into_iter().map(|proposal| (proposal, self.bucket(proposal)));
            with_bucket.collect::<Vec<_>>()
        })
    }
}

/// Has memory bring the lines of many rows, without waiting for each in turn.
fn fetch_lines(rows: &[&Proposal]) {
    let lines = rows.iter().flat_map(|row| row.lines.iter());
    black_box(lines.filter(|line| line.amount == Entry::Empty).count());
}

impl Ledger {
    /// Takes what was gathered into the sums; gives the areas that rows were changed in, and those above.
    pub(super) fn take_in(&mut self, mut gathered: Gathered) -> Vec<AreaId> {
        gathered.close_down_to(0);
        self.sums = gathered.sums;
        self.left_out.take_in(&gathered.columns, &gathered.left_out);
        self.earlier.take_in(&gathered.columns, &gathered.earlier);
        gathered.touched
    }
}
