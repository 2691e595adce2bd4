//! Sums by column, shared between ledgers until they change.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::cell::{Cell, Column, Total};
use super::read::Coverage;
use crate::{Area, AreaId, Exact, Figure};

/// A total for every column.
///
/// An edit makes anew what it touches, and every version is kept. So sums are small: nearly all are
/// two whole numbers a column, and where one column alone changes, the others are not even read.
#[derive(Clone, Debug, Default)]
pub(crate) enum Sums {
    /// Every total is zero.
    #[default]
    Nothing,
    /// Every total is two whole numbers.
    Whole(Arc<[Whole]>),
    /// The same, with more in one column.
    Shifted(Arc<[Whole]>, Shift),
    /// Some total has more to it.
    Full(Arc<[Total]>),
}

/// The whole numbers of a total.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Whole {
    /// In millionths, a whole number of steps.
    printed: i128,
    /// Over the common denominator.
    common: i128,
}

/// What one column has more.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shift {
    place: usize,
    more: Whole,
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
    /// What of the allocated comes once.
    once: Sums,
    /// What of the unallocated comes once.
    unallocated_once: Sums,
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
    pub(crate) once: Difference,
    pub(crate) unallocated_once: Difference,
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
            return Self::Nothing;
        }
        let whole: Option<Arc<[Whole]>> = totals.iter().map(Whole::of).collect();
        whole.map_or_else(|| Self::Full(totals.into()), Self::Whole)
    }

    /// The total in the column at a place.
    pub(crate) fn at(&self, place: usize) -> Total {
        let total = match self {
            Self::Nothing => None,
            Self::Whole(whole) => whole.get(place).map(|whole| whole.total()),
            Self::Shifted(whole, shift) => whole.get(place).map(|whole| shift.at(place, *whole)),
            Self::Full(totals) => totals.get(place).cloned(),
        };
        total.unwrap_or(Total::ZERO)
    }

    /// The sum with more in one column alone, where that is all that changes.
    fn shifted(&self, columns: &Columns, difference: &Difference) -> Option<Self> {
        let ([(place, _)], [more]) = (&*columns.these, &*difference.0) else {
            return None;
        };
        let more = Whole::of(more)?;
        let (whole, more) = match self {
            Self::Whole(whole) => (whole, more),
            Self::Shifted(whole, shift) if shift.place == *place => (whole, shift.more.plus(more)?),
            Self::Nothing | Self::Shifted(..) | Self::Full(_) => return None,
        };
        Some(if more.is_zero() {
            Self::Whole(Arc::clone(whole))
        } else {
            Self::Shifted(Arc::clone(whole), Shift { place: *place, more })
        })
    }

    /// Adds the difference that rows make.
    pub(crate) fn take_in(&mut self, columns: &Columns, difference: &Difference) {
        if difference.is_nothing() {
            return;
        }
        if let Some(shifted) = self.shifted(columns, difference) {
            *self = shifted;
            return;
        }
        if let Some(whole) = self.whole_sum(columns, difference) {
            *self = if whole.iter().all(Whole::is_zero) {
                Self::Nothing
            } else {
                Self::Whole(whole)
            };
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
        let mut sum: Arc<[Whole]> = match self {
            Self::Nothing => core::iter::repeat_n(Whole::default(), columns.all).collect(),
            Self::Whole(whole) | Self::Shifted(whole, _) => Arc::from(&**whole),
            Self::Full(_) => return None,
        };
        let totals = Arc::get_mut(&mut sum)?;
        if let Self::Shifted(_, shift) = self {
            let total = totals.get_mut(shift.place)?;
            *total = total.plus(shift.more)?;
        }
        for ((place, _), more) in columns.these.iter().zip(&difference.0) {
            let total = totals.get_mut(*place)?;
            *total = total.plus(Whole::of(more)?)?;
        }
        Some(sum)
    }

    fn columns(&self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Whole(whole) | Self::Shifted(whole, _) => whole.len(),
            Self::Full(totals) => totals.len(),
        }
    }
}

/// Whether the totals are equal, however their exact figures are made up.
impl PartialEq for Sums {
    fn eq(&self, other: &Self) -> bool {
        (0..self.columns().max(other.columns())).all(|place| self.at(place) == other.at(place))
    }
}

impl Shift {
    /// The total in the column at a place, which is this much without the shift.
    fn at(self, place: usize, whole: Whole) -> Total {
        let mut total = whole.total();
        if place == self.place {
            total.add(&self.more.total());
        }
        total
    }
}

impl Whole {
    /// The whole numbers of a total that is nothing else.
    fn of(total: &Total) -> Option<Self> {
        let whole = Self {
            printed: total.figure.printed,
            common: total.figure.exact.common,
        };
        (!total.has_beside()).then_some(whole)
    }

    fn plus(self, more: Self) -> Option<Self> {
        Some(Self {
            printed: self.printed.checked_add(more.printed)?,
            common: self.common.checked_add(more.common)?,
        })
    }

    const fn total(self) -> Total {
        Total {
            figure: Figure {
                printed: self.printed,
                exact: Exact {
                    common: self.common,
                    rest: None,
                },
            },
            unquantified: 0,
        }
    }

    const fn is_zero(&self) -> bool {
        self.printed == 0 && self.common == 0
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

    /// What of the allocated comes once in the column at a place; with what is only expected, of all.
    pub(crate) fn once_at(&self, place: usize, coverage: Coverage) -> Figure {
        let Some(apart) = &self.apart else {
            return Figure::zero();
        };
        let mut once = apart.once.at(place).figure;
        if coverage == Coverage::All {
            once.add(&apart.unallocated_once.at(place).figure);
        }
        once
    }

    /// Adds the difference that rows make.
    pub(crate) fn take_in(&mut self, columns: &Columns, difference: &AreaDifference) {
        self.allocated.take_in(columns, &difference.allocated);
        if !difference.is_nothing_apart() {
            let mut apart = self.apart.as_deref().cloned().unwrap_or_default();
            apart.unallocated.take_in(columns, &difference.unallocated);
            apart.posts.take_in(columns, &difference.posts);
            apart.once.take_in(columns, &difference.once);
            apart.unallocated_once.take_in(columns, &difference.unallocated_once);
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
        self.once.add(&more.once);
        self.unallocated_once.add(&more.unallocated_once);
    }

    /// Whether no sum changes by it.
    pub(crate) fn is_nothing(&self) -> bool {
        self.allocated.is_nothing() && self.is_nothing_apart()
    }

    fn is_nothing_apart(&self) -> bool {
        let apart = [&self.unallocated, &self.posts, &self.once, &self.unallocated_once];
        apart.into_iter().all(Difference::is_nothing)
    }

    /// Forgets everything but the room it takes.
    pub(crate) fn clear(&mut self) {
        self.allocated.clear();
        self.unallocated.clear();
        self.posts.clear();
        self.once.clear();
        self.unallocated_once.clear();
    }
}
