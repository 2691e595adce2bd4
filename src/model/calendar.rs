//! Years, months and the span of years that a scenario shows.

use core::fmt;

use thiserror::Error;

/// A budget year, 1900 to 2200.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(u16);

/// A calendar month of a budget year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: Year,
    number: u8,
}

/// The years a scenario shows: a budget year and its forecast years, 1 to 30 columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    first: Year,
    count: u8,
}

/// Why something is not a year, a month or a span of years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CalendarError {
    /// Before 1900 or after 2200.
    #[error("{0} is not a year between 1900 and 2200")]
    Year(i64),
    /// Not 1 to 12.
    #[error("{0} is not a month between 1 and 12")]
    Month(i64),
    /// Not 1 to 30 columns.
    #[error("{0} years: a scenario shows 1 to 30")]
    Count(u64),
}

impl Year {
    /// The first year that can be planned.
    pub const FIRST: Self = Self(1900);
    /// The last year that can be planned.
    pub const LAST: Self = Self(2200);

    /// The year of this number.
    ///
    /// # Errors
    /// [`CalendarError::Year`] outside 1900 to 2200.
    pub fn new(number: i64) -> Result<Self, CalendarError> {
        u16::try_from(number)
            .ok()
            .filter(|year| (Self::FIRST.0..=Self::LAST.0).contains(year))
            .map(Self)
            .ok_or(CalendarError::Year(number))
    }

    /// Its number, such as 2024.
    pub const fn number(self) -> u16 {
        self.0
    }

    /// The year so many years later; negative is earlier.
    ///
    /// # Errors
    /// [`CalendarError::Year`] outside 1900 to 2200.
    pub fn plus(self, years: i64) -> Result<Self, CalendarError> {
        Self::new(i64::from(self.0).saturating_add(years))
    }

    /// How many years this one lies after `earlier`; negative where it lies before.
    pub fn since(self, earlier: Self) -> i64 {
        i64::from(self.0).saturating_sub(i64::from(earlier.0))
    }
}

impl Month {
    /// A month of a year, 1 being January.
    ///
    /// # Errors
    /// [`CalendarError::Month`] where the number is not 1 to 12.
    pub fn new(year: Year, number: i64) -> Result<Self, CalendarError> {
        u8::try_from(number)
            .ok()
            .filter(|number| (1..=12).contains(number))
            .map(|number| Self { year, number })
            .ok_or(CalendarError::Month(number))
    }

    /// The year it belongs to.
    pub const fn year(self) -> Year {
        self.year
    }

    /// 1 for January to 12 for December.
    pub const fn number(self) -> u8 {
        self.number
    }

    /// The month so many months later; negative is earlier.
    ///
    /// # Errors
    /// [`CalendarError::Year`] outside 1900 to 2200.
    pub fn plus(self, months: i64) -> Result<Self, CalendarError> {
        let place = self.place().saturating_add(months);
        let year = Year::new(place.div_euclid(12))?;
        Self::new(year, place.rem_euclid(12).saturating_add(1))
    }

    /// Months since the birth of the calendar; makes months comparable by subtraction.
    pub(crate) fn place(self) -> i64 {
        let months = i64::from(self.year.0).saturating_mul(12);
        months.saturating_add(i64::from(self.number)).saturating_sub(1)
    }
}

impl Years {
    /// The most columns a scenario can show.
    pub const MOST: u8 = 30;

    /// So many years from a first one.
    ///
    /// # Errors
    /// [`CalendarError`] where there are none, more than 30, or they run past 2200.
    pub fn new(first: Year, count: u64) -> Result<Self, CalendarError> {
        let years = u8::try_from(count)
            .ok()
            .filter(|count| (1..=Self::MOST).contains(count))
            .ok_or(CalendarError::Count(count))?;
        first.plus(i64::from(years).saturating_sub(1))?;
        Ok(Self { first, count: years })
    }

    /// The budget year.
    pub const fn first(self) -> Year {
        self.first
    }

    /// The last forecast year.
    pub fn last(self) -> Year {
        Year(self.first.0.saturating_add(u16::from(self.count)).saturating_sub(1))
    }

    /// How many years are shown.
    pub fn count(self) -> usize {
        self.count.into()
    }

    /// Every year shown, in order.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Year> + Clone {
        (self.first.0..=self.last().0).map(Year)
    }

    /// Where a year stands among those shown, from 0.
    pub fn place(self, year: Year) -> Option<usize> {
        usize::try_from(year.since(self.first))
            .ok()
            .filter(|place| *place < self.count())
    }

    /// Whether a year is shown.
    pub fn contains(self, year: Year) -> bool {
        self.place(year).is_some()
    }
}

impl fmt::Display for Year {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0)
    }
}

impl fmt::Debug for Year {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// As it is written in a file: `2024-04`.
impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{:02}", self.year, self.number)
    }
}

impl fmt::Debug for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}
