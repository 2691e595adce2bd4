//! One cell of the calculated table, and the columns it can stand in.

use crate::portion::Portion;
use crate::{Entry, Exact, Figure, Fraction, Year, Years};

/// A column of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The full-year effect (helårsvirkning).
    FullYear,
    /// A budget or forecast year.
    Year(Year),
    /// Once everything recurring has its full effect and nothing one-off is left (fuldt indfaset).
    FullyPhasedIn,
}

/// What a calculated cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellState {
    /// A number.
    Number,
    /// Not quantified yet, printed `-`.
    NotQuantified,
    /// Not relevant.
    NotRelevant,
    /// Nothing.
    Empty,
}

/// A calculated cell of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What it shows; only a number adds anything.
    pub state: CellState,
    /// What it adds to the sums; zero where it is no number.
    pub figure: Figure,
    /// Whether some of it is not quantified yet.
    pub unquantified: bool,
}

/// A calculated cell of a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// The sum.
    pub figure: Figure,
    /// How many rows in it are not quantified.
    pub unquantified: u32,
}

/// What one line brings in one column, in the price level shown and before any rounding.
pub(crate) struct Term {
    pub(crate) state: CellState,
    pub(crate) exact: Exact,
}

/// What one line brings in one column, in the plan's own prices.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Stated {
    pub(crate) state: CellState,
    pub(crate) portion: Portion,
}

impl Column {
    /// Every column of a scenario: full-year effect, the years, fully phased in.
    pub fn all(years: Years) -> impl Iterator<Item = Self> + Clone {
        let shown = years.iter().map(Self::Year);
        core::iter::once(Self::FullYear)
            .chain(shown)
            .chain([Self::FullyPhasedIn])
    }

    /// Where the column stands among [`Self::all`]; nothing for a year that is not shown.
    pub fn place(self, years: Years) -> Option<usize> {
        match self {
            Self::FullYear => Some(0),
            Self::Year(year) => years.place(year).map(|place| place.saturating_add(1)),
            Self::FullyPhasedIn => Some(years.count().saturating_add(1)),
        }
    }
}

impl Cell {
    /// A cell with nothing in it.
    pub const EMPTY: Self = Self {
        state: CellState::Empty,
        figure: Figure::zero(),
        unquantified: false,
    };

    /// A cell that shows a number.
    pub(crate) const fn number(figure: Figure) -> Self {
        Self {
            state: CellState::Number,
            figure,
            unquantified: false,
        }
    }

    /// The number it shows, where it shows one.
    pub fn shown(&self) -> Option<&Figure> {
        (self.state == CellState::Number).then_some(&self.figure)
    }
}

impl Total {
    pub(crate) const ZERO: Self = Self {
        figure: Figure::zero(),
        unquantified: 0,
    };
}

impl Stated {
    /// What says nothing, like [`Cell::EMPTY`].
    pub(crate) const NOTHING: Self = Self {
        state: CellState::Empty,
        portion: Portion::ZERO,
    };
    pub(crate) const ZERO: Self = Self {
        state: CellState::Number,
        portion: Portion::ZERO,
    };

    /// What an entry says by itself.
    pub(crate) fn of(entry: Entry) -> Self {
        Self::share_of(entry, Fraction::ONE)
    }

    /// What a year with this share makes of an entry.
    pub(crate) fn share_of(entry: Entry, share: Fraction) -> Self {
        let (state, portion) = match entry {
            Entry::Amount(amount) => (CellState::Number, Portion::share_of(amount, share)),
            Entry::Range(range) => (CellState::Number, Portion::share_of(range.expected(), share)),
            Entry::NotQuantified => (CellState::NotQuantified, Portion::ZERO),
            Entry::NotRelevant => (CellState::NotRelevant, Portion::ZERO),
            Entry::Empty => (CellState::Empty, Portion::ZERO),
        };
        Self { state, portion }
    }
}
