//! Which backups are kept: the last saves, one a day for a month, and not too many bytes.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::{Backup, listed};
use crate::moment::millis;
use crate::{Places, limits};

const DAY: Duration = Duration::from_hours(24);

impl Places {
    /// Removes the backups of a file that are no longer wanted, then the oldest of all files'
    /// backups until they take no more than [`limits::BACKUP_BYTES`]. The newest of each file stays.
    pub(super) fn thin(&self, folder: &Path, now: SystemTime) -> io::Result<()> {
        for backup in unwanted(&listed(self.disk.as_ref(), folder)?, now) {
            self.disk.remove(&backup.path)?;
        }
        for backup in beyond(self.all_backups()?, limits::BACKUP_BYTES) {
            self.disk.remove(&backup.path)?;
        }
        Ok(())
    }

    /// The backups of every file, each file's newest first.
    fn all_backups(&self) -> io::Result<Vec<Vec<Backup>>> {
        let folders = self.disk.list(&self.backups_folder())?;
        let each = folders.iter().map(|folder| listed(self.disk.as_ref(), folder));
        each.collect()
    }
}

/// The backups of one file that are neither among the last nor the last of a day of the month past.
fn unwanted(newest_first: &[Backup], now: SystemTime) -> Vec<&Backup> {
    let oldest = now.checked_sub(DAY.saturating_mul(limits::BACKUP_DAYS)).unwrap_or(now);
    let mut days = BTreeSet::new();
    let unwanted = newest_first.iter().enumerate().filter(|(place, backup)| {
        let last_of_day = days.insert(day(backup.at)) && backup.at >= oldest;
        *place >= limits::BACKUPS && !last_of_day
    });
    unwanted.map(|(_, backup)| backup).collect()
}

/// The day of a moment, in universal time.
fn day(at: SystemTime) -> u64 {
    millis(at) / u64::try_from(DAY.as_millis()).unwrap_or(u64::MAX)
}

/// The oldest backups of all files, without which the others take no more than so many bytes.
fn beyond(files: Vec<Vec<Backup>>, most: u64) -> Vec<Backup> {
    let mut taken: u64 = files.iter().flatten().map(|backup| backup.bytes).sum();
    let mut older: Vec<Backup> = files.into_iter().flat_map(|file| file.into_iter().skip(1)).collect();
    older.sort_by_key(|backup| backup.at);
    let too_many = older.into_iter().take_while(|backup| {
        let too_many = taken > most;
        taken = taken.saturating_sub(backup.bytes);
        too_many
    });
    too_many.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::moment;

    const HOUR: u64 = 60 * 60 * 1000;

    /// Backups so many hours old, the newest first, each of so many bytes.
    fn aged(hours: impl IntoIterator<Item = u64>, bytes: u64) -> Vec<Backup> {
        let aged = |hours: u64| Backup {
            path: format!("{hours}").into(),
            at: moment(1_000 * 24 * HOUR - hours * HOUR),
            bytes,
            digits: String::new(),
        };
        hours.into_iter().map(aged).collect()
    }

    fn ages<'a>(backups: impl IntoIterator<Item = &'a Backup>) -> Vec<&'a str> {
        backups
            .into_iter()
            .map(|backup| backup.path.to_str().unwrap())
            .collect()
    }

    fn check_unwanted(hours: impl IntoIterator<Item = u64>, expected: &[&str]) {
        let now = moment(1_000 * 24 * HOUR);
        assert_eq!(ages(unwanted(&aged(hours, 1), now)), expected);
    }

    #[test]
    fn the_last_ten_and_one_a_day_for_thirty_days_are_kept() {
        check_unwanted(0..10, &[]);
        check_unwanted(1..=12, &["11", "12"]);
        check_unwanted((1..=12).chain([30]), &["11", "12"]);
        check_unwanted((1..=12).chain([30, 31, 60]), &["11", "12", "31"]);
        check_unwanted((1..=10).chain([719, 721, 800]), &["721", "800"]);
        check_unwanted((1..=10).map(|days| days * 2_000), &[]);
    }

    #[test]
    fn the_oldest_of_all_go_when_they_take_too_much_but_the_newest_of_each_stay() {
        let files = || vec![aged([0, 5, 9], 10), aged([3, 7], 10), aged([500], 10)];
        let check = |most, expected: &[&str]| assert_eq!(ages(&beyond(files(), most)), expected);
        check(60, &[]);
        check(59, &["9"]);
        check(45, &["9", "7"]);
        check(30, &["9", "7", "5"]);
        check(0, &["9", "7", "5"]);
    }
}
