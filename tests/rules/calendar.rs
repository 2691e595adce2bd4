//! Years and months: what is one, and what a scenario can show.

use super::build::{year, years};
use super::curves::month;
use model::{CalendarError, Month, Year, Years};

#[test]
fn a_year_lies_between_1900_and_2200() {
    let check = |number: i64, there: bool| {
        let expected = if there {
            Ok(u16::try_from(number).expect("a year"))
        } else {
            Err(CalendarError::Year(number))
        };
        assert_eq!(Year::new(number).map(Year::number), expected);
    };
    check(1900, true);
    check(2024, true);
    check(2200, true);
    check(1899, false);
    check(2201, false);
    check(-1, false);
    check(i64::MAX, false);
}

#[test]
fn a_month_is_one_of_twelve() {
    for number in [1, 12] {
        assert_eq!(
            Month::new(year(2024), number).map(|month| i64::from(month.number())),
            Ok(number)
        );
    }
    for number in [0, 13, -1, 256] {
        assert_eq!(Month::new(year(2024), number), Err(CalendarError::Month(number)));
    }
}

#[test]
fn months_are_counted_over_the_turn_of_the_year() {
    let check = |first, more: i64, expected: &str| {
        assert_eq!(
            month(first).plus(more).map(|month| month.to_string()),
            Ok(expected.to_owned())
        );
    };
    check((2023, 9), 7, "2024-04");
    check((2023, 12), 1, "2024-01");
    check((2024, 1), -1, "2023-12");
    check((2024, 6), 0, "2024-06");
    check((2024, 6), 24, "2026-06");
    assert_eq!(month((2200, 12)).plus(1), Err(CalendarError::Year(2201)));
    assert_eq!(month((1900, 1)).plus(-1), Err(CalendarError::Year(1899)));
}

#[test]
fn a_scenario_shows_one_to_thirty_years() {
    let check = |first: i64, count: u64, expected: Result<i64, CalendarError>| {
        let shown = Years::new(year(first), count);
        assert_eq!(
            shown.map(|years| years.last().number().into()),
            expected,
            "{count} years from {first}"
        );
    };
    check(2024, 1, Ok(2024));
    check(2024, 4, Ok(2027));
    check(2024, 30, Ok(2053));
    check(2171, 30, Ok(2200));
    check(2024, 0, Err(CalendarError::Count(0)));
    check(2024, 31, Err(CalendarError::Count(31)));
    check(2172, 30, Err(CalendarError::Year(2201)));
}

#[test]
fn a_year_has_its_place_among_those_shown() {
    let shown = years(2023..=2027);
    let check = |number: i64, place: Option<usize>| assert_eq!(shown.place(year(number)), place, "{number}");
    check(2022, None);
    check(2023, Some(0));
    check(2027, Some(4));
    check(2028, None);
    assert_eq!(shown.iter().count(), 5);
}
