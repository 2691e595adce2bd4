//! Removes what saves left behind that were cut short.

use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::disk::short_name;
use crate::fs::{Disk, Fs, folder_of};

/// How old a left-over file is before it is removed: another computer may be saving just now.
const AGE: Duration = Duration::from_hours(24);

/// Removes the new files beside a file that were never put in its place, and are older than a day.
/// What cannot be removed stays.
pub fn tidy(path: &Path) {
    tidy_on(&Disk, path, SystemTime::now());
}

pub(crate) fn tidy_on(disk: &dyn Fs, path: &Path, now: SystemTime) {
    let Some(name) = short_name(path) else {
        return;
    };
    let beginning = format!(".{name}.");
    for other in disk.list(folder_of(path)).unwrap_or_default() {
        if is_left(&other, &beginning) {
            remove_old(disk, &other, now);
        }
    }
}

/// Whether a file's name is one that a save gives to a new file: the name, a number, an ending.
fn is_left(path: &Path, beginning: &str) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let rest = name.strip_prefix(beginning);
    let number = rest.and_then(|rest| rest.strip_suffix(".saving").or(rest.strip_suffix(".keeping")));
    number.is_some_and(|number| {
        let plain = |letter: u8| letter.is_ascii_digit() || letter == b'-';
        !number.is_empty() && number.bytes().all(plain)
    })
}

/// Removes a file that was last written more than a day ago.
pub(crate) fn remove_old(disk: &dyn Fs, path: &Path, now: SystemTime) {
    if age(disk, path, now).is_some_and(|age| age > AGE) {
        let _ = disk.remove(path);
    }
}

fn age(disk: &dyn Fs, path: &Path, now: SystemTime) -> Option<Duration> {
    let changed = disk.about(path).ok()?.modified().ok()?;
    now.duration_since(changed).ok()
}
