//! Earlier versions of a file, kept on this computer and beside it.

mod thinning;

use std::cmp::Reverse;
use std::io;
use std::path::{Path, PathBuf, absolute};
use std::time::{Duration, SystemTime};

use crate::disk::{Target, backup_beside, missing, short_name};
use crate::fs::Fs;
use crate::moment::{millis, moment};
use crate::save::{checked_text, save_on, write_on};
use crate::{Hash, Opened, Places, Replacing, SaveError, Saved, Scenario, Warning, read};

/// A version of a file that is kept; [`crate::open`] opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was saved, or copied beside its file.
    pub at: SystemTime,
    /// How many bytes it has.
    pub bytes: u64,
    /// The beginning of its hash.
    digits: String,
}

/// The newest version that the program knows of a file that was changed outside it.
#[derive(Debug)]
pub struct Outside {
    /// Which version that is.
    pub backup: Backup,
    /// What it says.
    pub scenario: Scenario,
}

/// How many digits of a hash tell a backup from another.
const DIGITS: usize = 16;
/// What a backup's name ends with.
const ENDING: &str = ".ron";

impl Places {
    /// Saves a scenario as [`crate::save`] does, and keeps it and the version before it on this
    /// computer. That they are not kept does not keep the file from being saved.
    ///
    /// # Errors
    /// [`SaveError`] says why not; what stood there before still does.
    pub fn save(&self, path: &Path, scenario: &Scenario, replacing: Replacing) -> Result<Saved, SaveError> {
        self.save_at(path, scenario, (replacing, SystemTime::now()))
    }

    /// The same, at a given moment.
    pub(crate) fn save_at(
        &self,
        path: &Path,
        scenario: &Scenario,
        (replacing, now): (Replacing, SystemTime),
    ) -> Result<Saved, SaveError> {
        let text = checked_text(scenario)?;
        let before = self.keep_before(path, now);
        let saved = save_on(self.disk.as_ref(), path, &text, replacing)?;
        let kept = before.and_then(|()| self.keep_bytes(path, text.as_bytes(), now).map(drop));
        Ok(Saved {
            unkept: saved.unkept.or(kept.err()),
            ..saved
        })
    }

    /// Keeps a version of a file that is not saved in it, such as one's own when another's is taken.
    ///
    /// # Errors
    /// [`SaveError`] says why it could not be kept.
    pub fn keep(&self, path: &Path, scenario: &Scenario) -> Result<Backup, SaveError> {
        let text = checked_text(scenario)?;
        let kept = self.keep_bytes(path, text.as_bytes(), SystemTime::now());
        kept.map_err(|source| SaveError::Io {
            step: crate::SaveStep::Write,
            source,
        })
    }

    /// Every version of a file that is kept, on this computer and as `NAME.bak` beside it, the newest first.
    ///
    /// # Errors
    /// The disk's, where it does not say what is there.
    pub fn backups(&self, path: &Path) -> io::Result<Vec<Backup>> {
        let beside = self.beside(path);
        let mut backups = match self.kept(path) {
            Err(_) if beside.is_some() => Vec::new(),
            kept => kept?,
        };
        if let Some(beside) = beside.filter(|beside| backups.iter().all(|backup| backup.digits != beside.digits)) {
            backups.push(beside);
            backups.sort_by_key(|backup| Reverse(backup.at));
        }
        Ok(backups)
    }

    /// The version before the last, as it lies beside the file itself.
    fn beside(&self, path: &Path) -> Option<Backup> {
        let target = Target::behind(self.disk.as_ref(), path).ok()?;
        let path = backup_beside(target.path());
        let bytes = self.disk.read(&path).ok()?;
        let at = self.disk.about(&path).and_then(|about| about.modified()).ok()?;
        Some(Backup {
            path,
            at,
            bytes: size_of(&bytes),
            digits: digits(&bytes),
        })
    }

    /// The versions of a file that are kept on this computer, the newest first.
    fn kept(&self, path: &Path) -> io::Result<Vec<Backup>> {
        match self.folder_of(path) {
            Some(folder) => listed(self.disk.as_ref(), &folder),
            None => Ok(Vec::new()),
        }
    }

    /// The newest version known of a file that was changed outside the program since it was saved,
    /// to see what differs; nothing where the file was not, or no version is kept.
    pub fn edited_outside(&self, path: &Path, opened: &Opened) -> Option<Outside> {
        let outside = |warning: &Warning| matches!(warning, Warning::EditedOutside(_));
        if !opened.warnings.iter().any(outside) {
            return None;
        }
        let kept = self.kept(path).ok()?.into_iter();
        kept.filter(|backup| !opened.hash.to_string().starts_with(&backup.digits))
            .find_map(|backup| {
                let bytes = self.disk.read(&backup.path).ok()?;
                let scenario = read(&bytes).ok()?.scenario;
                Some(Outside { backup, scenario })
            })
    }

    /// Keeps what stands in a file now, if it is not kept already.
    fn keep_before(&self, path: &Path, now: SystemTime) -> io::Result<()> {
        let bytes = match self.disk.read(path) {
            Ok(bytes) => bytes,
            Err(error) if missing(&error) => return Ok(()),
            Err(error) => return Err(error),
        };
        let digits = digits(&bytes);
        if self.kept(path)?.iter().any(|backup| backup.digits == digits) {
            return Ok(());
        }
        // It is older than what is saved now.
        let just_before = now.checked_sub(Duration::from_millis(1)).unwrap_or(now);
        let changed = self.disk.about(path).and_then(|about| about.modified());
        let at = changed.map_or(just_before, |changed| changed.min(just_before));
        self.keep_bytes(path, &bytes, at).map(drop)
    }

    fn keep_bytes(&self, path: &Path, bytes: &[u8], at: SystemTime) -> io::Result<Backup> {
        let folder = self.folder_of(path).ok_or(io::ErrorKind::InvalidInput)?;
        self.disk.create_folder(&folder)?;
        let digits = digits(bytes);
        let kept = folder.join(format!("{:013}-{digits}{ENDING}", millis(at)));
        match write_on(self.disk.as_ref(), &kept, bytes, Replacing::Nothing) {
            Ok(_) | Err(SaveError::Exists) => {}
            Err(SaveError::Io { source, .. }) => return Err(source),
            Err(error) => return Err(io::Error::other(error)),
        }
        // Too many is better than one too few.
        let _ = self.thin(&folder, at);
        Ok(Backup {
            path: kept,
            at,
            bytes: size_of(bytes),
            digits,
        })
    }

    /// The folder of a file's backups, named after the file and all of its path.
    fn folder_of(&self, path: &Path) -> Option<PathBuf> {
        let target = Target::behind(self.disk.as_ref(), path).ok()?;
        let whole = absolute(target.path()).ok()?;
        let name = short_name(&whole)?;
        let digits = digits(whole.as_os_str().as_encoded_bytes());
        Some(self.backups_folder().join(format!("{name}-{digits}")))
    }
}

fn size_of(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

fn digits(bytes: &[u8]) -> String {
    let mut digits = Hash::of(bytes).to_string();
    digits.truncate(DIGITS);
    digits
}

/// The backups in a folder, the newest first.
fn listed(disk: &dyn Fs, folder: &Path) -> io::Result<Vec<Backup>> {
    let paths = match disk.list(folder) {
        Ok(paths) => paths,
        Err(error) if missing(&error) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut backups: Vec<Backup> = paths.into_iter().filter_map(|path| backup(disk, path)).collect();
    backups.sort_by(|one, other| other.path.cmp(&one.path));
    Ok(backups)
}

fn backup(disk: &dyn Fs, path: PathBuf) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_suffix(ENDING)?;
    let (time, digits) = name.split_once('-')?;
    let (at, digits) = (moment(time.parse().ok()?), digits.to_owned());
    let bytes = disk.about(&path).ok()?.len();
    Some(Backup {
        path,
        at,
        bytes,
        digits,
    })
}
