//! Years and months that cannot be, and how a month is called.

use model::{CalendarError, Month};

use super::moment::MONTHS;
use crate::words::Words;

/// Why something is not a year, a month or a span of years.
pub(crate) fn calendar(error: CalendarError, words: &Words) -> String {
    match error {
        CalendarError::Year(number) => words.with("calendar-year", &[("number", &number.to_string())]),
        CalendarError::Month(number) => words.with("calendar-month", &[("number", &number.to_string())]),
        CalendarError::Count(_) => words.text("calendar-count"),
    }
}

/// A month by its name: `april 2024`.
pub(crate) fn month(month: Month, words: &Words) -> String {
    words.with(
        "month-of-year",
        &[
            ("month", &month_name(month, words)),
            ("year", &month.year().to_string()),
        ],
    )
}

/// A month by its name alone: `april`.
pub(crate) fn month_name(month: Month, words: &Words) -> String {
    let place = usize::from(month.number().saturating_sub(1));
    MONTHS.get(place).map_or_else(String::new, |key| words.text(key))
}
