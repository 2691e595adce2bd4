//! What the program says about saves, backups, crashes and other people's changes, in both languages.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what a test sets up is known to succeed; a mistake shall stop the test"
)]

mod crashes;
mod others;
mod saves;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use app::messages::Clock;
use app::words::{Language, Words};
use files::{Opened, open};
use jiff::civil::date;
use jiff::tz::TimeZone;

use crate::architecture::root;

/// A moment in Danish summer time, so many minutes after midnight of a day in June 2026.
fn moment(day: i8, minutes: u64) -> SystemTime {
    let midnight = date(2026, 6, day).to_zoned(zone()).unwrap();
    SystemTime::from(midnight.timestamp()) + Duration::from_secs(minutes * 60)
}

fn zone() -> TimeZone {
    TimeZone::fixed(jiff::tz::offset(2))
}

/// The clock at five past two on the twelfth of June.
fn clock() -> Clock {
    Clock::at(moment(12, 14 * 60 + 5), zone())
}

fn file() -> &'static Path {
    Path::new("Budget 2027.ron")
}

/// A published catalogue.
fn sample() -> (PathBuf, Opened) {
    let path = root().join("scenarios/norddjurs-2023.ron");
    let opened = open(&path).unwrap();
    (path, opened)
}

/// What is said, in both languages, as its picture has it.
fn check(picture: &str, say: impl Fn(&Words) -> String) {
    let said = Language::ALL.map(|language| say(&Words::of(language)));
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(picture, said.join("\n\n")));
}
