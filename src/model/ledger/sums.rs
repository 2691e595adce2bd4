//! Sums by column, shared between ledgers until they change.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::cell::{Cell, Total};
use super::rows::Bucket;
use crate::Figure;

/// A total for every column; none at all where every one is zero.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) struct Sums(Option<Arc<[Total]>>);

/// The sums of an area.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) struct AreaSums {
    /// What counts and is shared out.
    pub(crate) allocated: Sums,
    /// What counts, but is only expected.
    pub(crate) unallocated: Sums,
    /// Posts, in millionths.
    pub(crate) posts: Sums,
}

/// The columns that a difference has, among all.
pub(crate) struct Places {
    pub(crate) all: usize,
    pub(crate) these: Vec<usize>,
}

/// Whether a row is put in or taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    In,
    Out,
}

impl Sums {
    /// The total in the column at a place.
    pub(crate) fn at(&self, place: usize) -> Total {
        let total = self.0.as_ref().and_then(|totals| totals.get(place));
        total.cloned().unwrap_or(Total::ZERO)
    }

    /// What puts a row's cells in, or takes them out, each at its column's place.
    pub(crate) fn change(&mut self, columns: usize, way: Way) -> impl FnMut(usize, &Cell) {
        let totals = self.totals_mut(columns);
        move |place, cell| {
            if let Some(total) = totals.get_mut(place) {
                total.change(cell, way);
            }
        }
    }

    fn totals_mut(&mut self, columns: usize) -> &mut [Total] {
        let zero = || core::iter::repeat_n(Total::ZERO, columns).collect();
        Arc::make_mut(self.0.get_or_insert_with(zero))
    }

    /// Adds sums of the same columns.
    pub(crate) fn add(&mut self, more: &Self) {
        match (&mut self.0, &more.0) {
            (_, None) => {}
            (None, Some(more)) => self.0 = Some(Arc::clone(more)),
            (Some(totals), Some(more)) => {
                for (total, more) in Arc::make_mut(totals).iter_mut().zip(more.iter()) {
                    total.add(more);
                }
            }
        }
    }

    /// Adds the difference that rows make in some of the columns.
    pub(crate) fn take_in(&mut self, columns: &Places, difference: &Self) {
        let Some(more) = &difference.0 else { return };
        if self.0.is_none() && columns.all == more.len() {
            self.0 = Some(Arc::clone(more));
        } else {
            let totals = self.totals_mut(columns.all);
            for (place, more) in columns.these.iter().zip(more.iter()) {
                if let Some(total) = totals.get_mut(*place) {
                    total.add(more);
                }
            }
        }
        self.settle();
    }

    /// Keeps nothing where every total is zero, so that equal sums are kept alike.
    fn settle(&mut self) {
        if self.0.as_ref().is_some_and(|totals| totals.iter().all(Total::is_zero)) {
            self.0 = None;
        }
    }
}

/// Counts wrap, so that what rows take away can be kept as a difference and added later.
impl Total {
    fn change(&mut self, cell: &Cell, way: Way) {
        let unquantified = u32::from(cell.unquantified);
        match way {
            Way::In => {
                self.figure.add(&cell.figure);
                self.unquantified = self.unquantified.wrapping_add(unquantified);
            }
            Way::Out => {
                self.figure.subtract(&cell.figure);
                self.unquantified = self.unquantified.wrapping_sub(unquantified);
            }
        }
    }

    fn add(&mut self, more: &Self) {
        self.figure.add(&more.figure);
        self.unquantified = self.unquantified.wrapping_add(more.unquantified);
    }

    fn is_zero(&self) -> bool {
        self.unquantified == 0 && self.figure.printed == 0 && self.figure.exact.is_zero()
    }
}

impl AreaSums {
    /// The sums that a row of this bucket adds to.
    pub(crate) const fn of(&mut self, bucket: Bucket) -> Option<&mut Sums> {
        match bucket {
            Bucket::Allocated => Some(&mut self.allocated),
            Bucket::Unallocated => Some(&mut self.unallocated),
            Bucket::LeftOut | Bucket::Earlier | Bucket::Nowhere => None,
        }
    }

    /// All that counts in the column at a place.
    pub(crate) fn all_at(&self, place: usize) -> Figure {
        let mut all = self.allocated.at(place).figure;
        all.add(&self.unallocated.at(place).figure);
        all
    }

    /// Adds sums of the same columns.
    pub(crate) fn add(&mut self, more: &Self) {
        self.allocated.add(&more.allocated);
        self.unallocated.add(&more.unallocated);
        self.posts.add(&more.posts);
    }

    /// Adds the difference that rows make in some of the columns.
    pub(crate) fn take_in(&mut self, columns: &Places, difference: &Self) {
        self.allocated.take_in(columns, &difference.allocated);
        self.unallocated.take_in(columns, &difference.unallocated);
        self.posts.take_in(columns, &difference.posts);
    }
}
