//! Sums by column, shared between ledgers until they change.

use alloc::sync::Arc;
use alloc::vec::Vec;
use num_rational::BigRational;

use super::cell::{Cell, Column, Total};
use crate::{Area, AreaId, Exact, Figure};

/// A total for every column; nothing where every one is zero.
///
/// An edit makes anew what it touches, and every version is kept. So sums are small: most are two
/// whole numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sums {
    whole: Option<Arc<[Whole]>>,
    /// What few totals have beside that; nothing where none has any.
    beside: Option<Arc<[Beside]>>,
}

/// The whole numbers of a total.
#[derive(Clone, Copy, Debug, Default)]
struct Whole {
    /// In millionths, a whole number of steps.
    printed: i128,
    /// Over the common denominator.
    common: i128,
}

/// What a total has beside its whole numbers.
#[derive(Clone, Debug, Default)]
struct Beside {
    rest: Option<Arc<BigRational>>,
    unquantified: u32,
}

/// The sums of an area.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) struct AreaSums {
    /// The area it lies in, to whose sums all is added too.
    pub(crate) above: Option<AreaId>,
    /// What counts and is shared out.
    pub(crate) allocated: Sums,
    /// What few areas have beside that; nothing where all of it is zero.
    apart: Option<Arc<Apart>>,
}

/// What few areas have.
#[derive(Clone, Debug, PartialEq, Default)]
struct Apart {
    /// What counts, but is only expected.
    unallocated: Sums,
    /// Posts, in millionths.
    posts: Sums,
}

/// Some of the columns.
#[derive(Clone, Debug)]
pub(crate) struct Columns {
    /// How many there are.
    pub(crate) all: usize,
    /// Each of these with its place among all.
    pub(crate) these: Vec<(usize, Column)>,
}

/// What rows put into a sum and take out of it, in some columns; empty where they do neither.
#[derive(Debug, Default)]
pub(crate) struct Difference(Vec<Total>);

/// What rows put into the sums of an area and take out of them, in some columns.
#[derive(Debug, Default)]
pub(crate) struct AreaDifference {
    pub(crate) allocated: Difference,
    pub(crate) unallocated: Difference,
    pub(crate) posts: Difference,
}

/// Whether a row is put in or taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    In,
    Out,
}

impl Sums {
    fn of(totals: &[Total]) -> Self {
        if totals.iter().all(Total::is_zero) {
            return Self::default();
        }
        let any_beside = totals.iter().any(Total::has_beside);
        Self {
            whole: Some(totals.iter().map(Whole::of).collect()),
            beside: any_beside.then(|| totals.iter().map(Beside::of).collect()),
        }
    }

    /// The total in the column at a place.
    pub(crate) fn at(&self, place: usize) -> Total {
        let whole = self.whole.as_ref().and_then(|whole| whole.get(place));
        let beside = self.beside.as_ref().and_then(|beside| beside.get(place));
        let Whole { printed, common } = whole.copied().unwrap_or_default();
        let Beside { rest, unquantified } = beside.cloned().unwrap_or_default();
        Total {
            figure: Figure {
                printed,
                exact: Exact { common, rest },
            },
            unquantified,
        }
    }

    /// Adds the difference that rows make.
    pub(crate) fn take_in(&mut self, columns: &Columns, difference: &Difference) {
        if difference.is_nothing() {
            return;
        }
        if let Some(whole) = self.whole_sum(columns, difference) {
            self.whole = whole.iter().any(|whole| !whole.is_zero()).then_some(whole);
            return;
        }
        let mut totals: Vec<Total> = (0..columns.all).map(|place| self.at(place)).collect();
        for ((place, _), more) in columns.these.iter().zip(&difference.0) {
            if let Some(total) = totals.get_mut(*place) {
                total.add(more);
            }
        }
        *self = Self::of(&totals);
    }

    /// The sum where it is whole numbers all the way, as it nearly always is.
    fn whole_sum(&self, columns: &Columns, difference: &Difference) -> Option<Arc<[Whole]>> {
        if self.beside.is_some() || difference.0.iter().any(Total::has_beside) {
            return None;
        }
        let zero = || core::iter::repeat_n(Whole::default(), columns.all).collect();
        let mut sum: Arc<[Whole]> = self.whole.as_deref().map_or_else(zero, Arc::from);
        let totals = Arc::get_mut(&mut sum)?;
        for ((place, _), more) in columns.these.iter().zip(&difference.0) {
            let total = totals.get_mut(*place)?;
            total.printed = total.printed.saturating_add(more.figure.printed);
            total.common = total.common.checked_add(more.figure.exact.common)?;
        }
        Some(sum)
    }
}

/// Whether the totals are equal, however their exact figures are made up.
impl PartialEq for Sums {
    fn eq(&self, other: &Self) -> bool {
        let columns = |sums: &Self| sums.whole.as_ref().map_or(0, |whole| whole.len());
        (0..columns(self).max(columns(other))).all(|place| self.at(place) == other.at(place))
    }
}

impl Whole {
    const fn of(total: &Total) -> Self {
        Self {
            printed: total.figure.printed,
            common: total.figure.exact.common,
        }
    }

    const fn is_zero(&self) -> bool {
        self.printed == 0 && self.common == 0
    }
}

impl Beside {
    fn of(total: &Total) -> Self {
        Self {
            rest: total.figure.exact.rest.clone(),
            unquantified: total.unquantified,
        }
    }
}

impl Difference {
    /// What puts a row's cells in, or takes them out, each at its column's place.
    pub(crate) fn change(&mut self, columns: usize, way: Way) -> impl FnMut(usize, &Cell) {
        self.widen(columns);
        move |place, cell| {
            if let Some(total) = self.0.get_mut(place) {
                total.change(cell, way);
            }
        }
    }

    /// Adds another in the same columns.
    pub(crate) fn add(&mut self, more: &Self) {
        self.widen(more.0.len());
        for (total, more) in self.0.iter_mut().zip(&more.0) {
            total.add(more);
        }
    }

    fn widen(&mut self, columns: usize) {
        if self.0.len() < columns {
            self.0.resize(columns, Total::ZERO);
        }
    }

    fn is_nothing(&self) -> bool {
        self.0.iter().all(Total::is_zero)
    }

    /// Forgets everything but the room it takes.
    fn clear(&mut self) {
        self.0.clear();
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

    const fn has_beside(&self) -> bool {
        self.unquantified != 0 || self.figure.exact.rest.is_some()
    }
}

impl AreaSums {
    /// Nothing yet.
    pub(crate) fn of(area: &Area) -> Self {
        Self {
            above: area.parent,
            ..Self::default()
        }
    }

    /// All that counts in the column at a place.
    pub(crate) fn all_at(&self, place: usize) -> Figure {
        let mut all = self.allocated.at(place).figure;
        all.add(&self.unallocated_at(place).figure);
        all
    }

    /// What counts in the column at a place, but is only expected.
    pub(crate) fn unallocated_at(&self, place: usize) -> Total {
        let apart = self.apart.as_ref();
        apart.map_or(Total::ZERO, |apart| apart.unallocated.at(place))
    }

    /// The posts in the column at a place, in millionths.
    pub(crate) fn posts_at(&self, place: usize) -> Total {
        let apart = self.apart.as_ref();
        apart.map_or(Total::ZERO, |apart| apart.posts.at(place))
    }

    /// Adds the difference that rows make.
    pub(crate) fn take_in(&mut self, columns: &Columns, difference: &AreaDifference) {
        self.allocated.take_in(columns, &difference.allocated);
        if !difference.unallocated.is_nothing() || !difference.posts.is_nothing() {
            let mut apart = self.apart.as_deref().cloned().unwrap_or_default();
            apart.unallocated.take_in(columns, &difference.unallocated);
            apart.posts.take_in(columns, &difference.posts);
            self.apart = (apart != Apart::default()).then(|| Arc::new(apart));
        }
    }
}

impl AreaDifference {
    /// Adds another in the same columns.
    pub(crate) fn add(&mut self, more: &Self) {
        self.allocated.add(&more.allocated);
        self.unallocated.add(&more.unallocated);
        self.posts.add(&more.posts);
    }

    /// Whether no sum changes by it.
    pub(crate) fn is_nothing(&self) -> bool {
        self.allocated.is_nothing() && self.unallocated.is_nothing() && self.posts.is_nothing()
    }

    /// Forgets everything but the room it takes.
    pub(crate) fn clear(&mut self) {
        self.allocated.clear();
        self.unallocated.clear();
        self.posts.clear();
    }
}
