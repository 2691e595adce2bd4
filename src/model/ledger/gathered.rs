//! What rows add to the sums, gathered area by area and carried upwards once.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::Ledger;
use super::cell::Column;
use super::rows::{Bucket, Rows};
use super::sums::{AreaSums, Places, Sums, Way};
use crate::{AreaId, Overlap, Proposal};

/// What is to be added to the sums in some columns: of each area what its own rows bring, and what
/// stands apart.
pub(super) struct Gathered {
    columns: Vec<(usize, Column)>,
    areas: BTreeMap<AreaId, AreaSums>,
    left_out: Sums,
    earlier: Sums,
}

impl Gathered {
    /// Nothing yet, in these columns, each with its place among all.
    pub(super) fn in_columns(columns: Vec<(usize, Column)>) -> Self {
        Self {
            columns,
            areas: BTreeMap::new(),
            left_out: Sums::default(),
            earlier: Sums::default(),
        }
    }

    /// Puts a row in, or takes it out.
    pub(super) fn change_row(&mut self, rows: &Rows<'_>, (proposal, bucket): (&Proposal, Bucket), way: Way) {
        let (sums, columns) = self.sums(bucket, proposal.area);
        if let Some(sums) = sums {
            let shown = columns.iter().map(|(_, column)| *column);
            rows.each_cell(proposal, shown, sums.change(columns.len(), way));
        }
        if proposal.details.personnel.is_some() && matches!(bucket, Bucket::Allocated | Bucket::Unallocated) {
            let posts = &mut self.areas.entry(proposal.area).or_default().posts;
            let mut change = posts.change(self.columns.len(), way);
            for (place, (_, column)) in self.columns.iter().enumerate() {
                rows.posts(proposal, *column)
                    .into_iter()
                    .for_each(|cell| change(place, &cell));
            }
        }
    }

    /// Puts an overlap in, or takes it out.
    pub(super) fn change_overlap(&mut self, rows: &Rows<'_>, overlap: &Overlap, way: Way) {
        let (sums, columns) = self.sums(rows.overlap_bucket(overlap), rows.overlap_area(overlap));
        if let Some(sums) = sums {
            let mut change = sums.change(columns.len(), way);
            for (place, (_, column)) in columns.iter().enumerate() {
                change(place, &rows.overlap_cell(overlap, *column));
            }
        }
    }

    /// The sums that a row in an area adds to, with the columns they have.
    fn sums(&mut self, bucket: Bucket, area: AreaId) -> (Option<&mut Sums>, &[(usize, Column)]) {
        let sums = match bucket {
            Bucket::Nowhere => None,
            Bucket::LeftOut => Some(&mut self.left_out),
            Bucket::Earlier => Some(&mut self.earlier),
            Bucket::Allocated | Bucket::Unallocated => self.areas.entry(area).or_default().of(bucket),
        };
        (sums, &self.columns)
    }
}

impl Ledger {
    /// Adds what was gathered to the sums of each area and of those that it lies in; gives them all.
    pub(super) fn take_in(&mut self, gathered: Gathered) -> Vec<AreaId> {
        let plan = self.plan.clone();
        let columns = Places {
            all: self.columns().count(),
            these: gathered.columns.iter().map(|(place, _)| *place).collect(),
        };
        self.left_out.take_in(&columns, &gathered.left_out);
        self.earlier.take_in(&columns, &gathered.earlier);
        let depth = |id| Reverse(plan.upwards(id).count());
        let due = gathered.areas.into_iter().map(|(id, sums)| ((depth(id), id), sums));
        let mut due: BTreeMap<_, _> = due.collect();
        let mut touched = Vec::new();
        while let Some(((Reverse(depth), id), more)) = due.pop_first() {
            if let Some(sums) = self.sums.get_mut(id) {
                sums.take_in(&columns, &more);
            }
            if let Some(parent) = plan.area(id).and_then(|area| area.parent) {
                let above = (Reverse(depth.saturating_sub(1)), parent);
                due.entry(above).or_default().add(&more);
            }
            touched.push(id);
        }
        touched
    }
}
