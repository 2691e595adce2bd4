//! What time and year it is.

use std::time::{SystemTime, UNIX_EPOCH};

/// What says what time it is.
pub type Clock = fn() -> SystemTime;

/// Days in four hundred years, after which the calendar repeats itself.
const DAYS_IN_400_YEARS: u64 = 146_097;

/// The year of a moment, as the world's clock has it.
pub fn year(moment: SystemTime) -> i64 {
    let seconds = moment.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let mut days = seconds.wrapping_div(86_400) % DAYS_IN_400_YEARS;
    let rounds = seconds.wrapping_div(86_400).wrapping_div(DAYS_IN_400_YEARS);
    let mut year = 1970_u64.saturating_add(rounds.saturating_mul(400));
    while let Some(rest) = days.checked_sub(days_in(year)) {
        days = rest;
        year = year.saturating_add(1);
    }
    i64::try_from(year).unwrap_or(1970)
}

const fn days_in(year: u64) -> u64 {
    if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) {
        366
    } else {
        365
    }
}

#[cfg(test)]
mod tests {
    use super::year;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn the_year_changes_at_midnight() {
        let cases = [
            (0, 1970),
            (951_782_400, 2000),   // 29 February 2000
            (1_735_689_599, 2024), // the last second of a leap year
            (1_735_689_600, 2025),
            (1_795_564_800, 2026),
            (13_601_088_000, 2401),
        ];
        for (seconds, expected) in cases {
            assert_eq!(year(UNIX_EPOCH + Duration::from_secs(seconds)), expected, "{seconds}");
        }
    }
}
