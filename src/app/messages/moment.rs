//! Moments as a person says them, in the time of the machine.

use std::time::SystemTime;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::words::{Language, Words};

/// What moments are said by: a time zone, and which day it is.
#[derive(Clone, Debug)]
pub struct Clock {
    zone: TimeZone,
    today: Date,
}

/// The keys of the months' names.
pub(super) const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10",
    "month-11", "month-12",
];

impl Clock {
    /// The clock of the machine.
    pub fn of_machine() -> Self {
        Self::at(SystemTime::now(), TimeZone::system())
    }

    /// A clock that shows this moment.
    pub fn at(now: SystemTime, zone: TimeZone) -> Self {
        let today = zoned(now, &zone).date();
        Self { zone, today }
    }

    /// A moment, within a sentence: `i dag kl. 14.03`, `24. november 2026 kl. 14.03`.
    pub fn said(&self, at: SystemTime, words: &Words) -> String {
        let at = zoned(at, &self.zone);
        let mark = mark(words);
        self.on_its_day(&at, &format!("{:02}{mark}{:02}", at.hour(), at.minute()), words)
    }

    /// A moment to the second, where there can be several in a minute: `i dag kl. 14.03.09`.
    pub fn exactly(&self, at: SystemTime, words: &Words) -> String {
        let at = zoned(at, &self.zone);
        let mark = mark(words);
        let time = format!("{:02}{mark}{:02}{mark}{:02}", at.hour(), at.minute(), at.second());
        self.on_its_day(&at, &time, words)
    }

    fn on_its_day(&self, at: &Zoned, time: &str, words: &Words) -> String {
        if at.date() == self.today {
            return words.with("moment-today", &[("time", time)]);
        }
        let place = usize::from(at.month().unsigned_abs()).saturating_sub(1);
        let month = MONTHS.get(place).map_or_else(String::new, |key| words.text(key));
        let (day, year) = (at.day().to_string(), at.year().to_string());
        let values = [
            ("day", day.as_str()),
            ("month", &month),
            ("year", &year),
            ("time", time),
        ];
        words.with("moment-day", &values)
    }
}

/// What stands between hours, minutes and seconds.
const fn mark(words: &Words) -> char {
    match words.language() {
        Language::Danish => '.',
        Language::English => ':',
    }
}

/// The day of a moment on this machine, as dates of decisions are kept: `2026-11-24`, so that they sort.
pub fn day(at: SystemTime) -> String {
    zoned(at, &TimeZone::system()).date().to_string()
}

fn zoned(at: SystemTime, zone: &TimeZone) -> Zoned {
    Timestamp::try_from(at).unwrap_or_default().to_zoned(zone.clone())
}
