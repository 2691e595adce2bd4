//! Sums by column, shared between ledgers until they change.

use alloc::sync::Arc;

use super::cell::{Cell, Total};
use super::rows::Bucket;

/// A total for every column; none at all where every one would be zero.
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

    /// Puts a row's cells in, or takes them out, column by column from the first.
    pub(crate) fn change(&mut self, cells: &[Cell], way: Way) {
        self.each(cells.len(), |place, total| {
            if let Some(cell) = cells.get(place) {
                total.change(cell, way);
            }
        });
    }

    /// Takes one cell out and puts another in.
    pub(crate) fn swap(&mut self, columns: usize, place: usize, cells: (&Cell, &Cell)) {
        self.each(columns, |at, total| {
            if at == place {
                total.change(cells.0, Way::Out);
                total.change(cells.1, Way::In);
            }
        });
    }

    /// Adds the sums of an area below.
    pub(crate) fn add(&mut self, other: &Self) {
        let Some(totals) = &other.0 else { return };
        self.each(totals.len(), |place, total| {
            if let Some(more) = totals.get(place) {
                total.figure = total.figure.plus(&more.figure);
                total.unquantified = total.unquantified.saturating_add(more.unquantified);
            }
        });
    }

    fn each(&mut self, columns: usize, mut change: impl FnMut(usize, &mut Total)) {
        let totals = self
            .0
            .get_or_insert_with(|| core::iter::repeat_n(Total::ZERO, columns).collect());
        let mut nothing = true;
        for (place, total) in Arc::make_mut(totals).iter_mut().enumerate() {
            change(place, total);
            nothing = nothing && *total == Total::ZERO;
        }
        if nothing {
            self.0 = None;
        }
    }
}

impl Total {
    fn change(&mut self, cell: &Cell, way: Way) {
        let unquantified = u32::from(cell.unquantified);
        match way {
            Way::In => {
                self.figure.add(&cell.figure);
                self.unquantified = self.unquantified.saturating_add(unquantified);
            }
            Way::Out => {
                self.figure.subtract(&cell.figure);
                self.unquantified = self.unquantified.saturating_sub(unquantified);
            }
        }
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

    /// Adds the sums of an area below.
    pub(crate) fn add(&mut self, other: &Self) {
        self.allocated.add(&other.allocated);
        self.unallocated.add(&other.unallocated);
        self.posts.add(&other.posts);
    }
}
