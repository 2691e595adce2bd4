//! What rows bring to the sums: gathered area by area, and carried upwards once.

use alloc::vec::Vec;

use super::Ledger;
use super::cell::Column;
use super::rows::{Bucket, Rows};
use super::sums::{AreaDifference, AreaSums, Columns, Difference, Way};
use crate::table::Table;
use crate::{AreaId, Overlap, Plan, Proposal};

/// The sums of a ledger while rows are put into them and taken out, in some columns.
///
/// Rows in the order of print are the quickest: each area is then opened and closed once.
pub(super) struct Gathered {
    plan: Plan,
    columns: Columns,
    sums: Table<AreaId, AreaSums>,
    /// The areas that the row before lay in, from the whole plan down.
    open: Vec<Open>,
    left_out: Difference,
    earlier: Difference,
    touched: Vec<AreaId>,
}

/// An area with what its own rows and the areas closed in it bring.
struct Open {
    area: AreaId,
    difference: AreaDifference,
}

impl Gathered {
    /// Nothing yet, in these columns.
    pub(super) fn in_columns(ledger: &Ledger, columns: Columns) -> Self {
        Self {
            plan: ledger.plan.clone(),
            columns,
            sums: ledger.sums.clone(),
            open: Vec::new(),
            left_out: Difference::default(),
            earlier: Difference::default(),
            touched: Vec::new(),
        }
    }

    /// Puts a row in, or takes it out.
    pub(super) fn change_row(&mut self, rows: &Rows<'_>, (proposal, bucket): (&Proposal, Bucket), way: Way) {
        let (difference, columns) = self.difference(bucket, proposal.area);
        if let Some(difference) = difference {
            let shown = columns.iter().map(|(_, column)| *column);
            rows.each_cell(proposal, shown, difference.change(columns.len(), way));
        }
        if proposal.details.personnel.is_some() && matches!(bucket, Bucket::Allocated | Bucket::Unallocated) {
            self.change_posts(rows, proposal, way);
        }
    }

    fn change_posts(&mut self, rows: &Rows<'_>, proposal: &Proposal, way: Way) {
        let columns = &self.columns.these;
        let Some(open) = self.open.last_mut() else { return };
        let mut change = open.difference.posts.change(columns.len(), way);
        for (place, (_, column)) in columns.iter().enumerate() {
            let posts = rows.posts(proposal, *column);
            posts.into_iter().for_each(|cell| change(place, &cell));
        }
    }

    /// Puts an overlap in, or takes it out.
    pub(super) fn change_overlap(&mut self, rows: &Rows<'_>, overlap: &Overlap, way: Way) {
        let (difference, columns) = self.difference(rows.overlap_bucket(overlap), rows.overlap_area(overlap));
        if let Some(difference) = difference {
            let mut change = difference.change(columns.len(), way);
            for (place, (_, column)) in columns.iter().enumerate() {
                change(place, &rows.overlap_cell(overlap, *column));
            }
        }
    }

    /// What a row in an area adds to, with the columns it has; opens the area where it counts there.
    fn difference(&mut self, bucket: Bucket, area: AreaId) -> (Option<&mut Difference>, &[(usize, Column)]) {
        if matches!(bucket, Bucket::Allocated | Bucket::Unallocated) {
            self.open(area);
        }
        let here = self.open.last_mut().map(|open| &mut open.difference);
        let difference = match bucket {
            Bucket::Nowhere => None,
            Bucket::LeftOut => Some(&mut self.left_out),
            Bucket::Earlier => Some(&mut self.earlier),
            Bucket::Allocated => here.map(|here| &mut here.allocated),
            Bucket::Unallocated => here.map(|here| &mut here.unallocated),
        };
        (difference, &self.columns.these)
    }

    /// Closes the areas that do not hold this one, and opens those that do, down to itself.
    fn open(&mut self, area: AreaId) {
        if self.open.last().is_some_and(|open| open.area == area) {
            return;
        }
        let mut path: Vec<AreaId> = self.plan.upwards(area).map(|area| area.id).collect();
        while self.open.last().is_some_and(|open| !path.contains(&open.area)) {
            self.close();
        }
        path.reverse();
        let ahead = path.into_iter().skip(self.open.len());
        self.open.extend(ahead.map(|area| Open {
            area,
            difference: AreaDifference::default(),
        }));
    }

    /// Takes what the innermost open area brings into its sums, and on to the one that it lies in.
    fn close(&mut self) {
        let Some(Open { area, difference }) = self.open.pop() else {
            return;
        };
        self.touched.push(area);
        if difference.is_nothing() {
            return;
        }
        if let Some(sums) = self.sums.get_mut(area) {
            sums.take_in(&self.columns, &difference);
        }
        if let Some(above) = self.open.last_mut() {
            above.difference.add(&difference);
        }
    }
}

impl Ledger {
    /// Takes what was gathered into the sums; gives the areas that rows were changed in, and those above.
    pub(super) fn take_in(&mut self, mut gathered: Gathered) -> Vec<AreaId> {
        while !gathered.open.is_empty() {
            gathered.close();
        }
        self.sums = gathered.sums;
        self.left_out.take_in(&gathered.columns, &gathered.left_out);
        self.earlier.take_in(&gathered.columns, &gathered.earlier);
        gathered.touched
    }
}
