//! Where the program keeps what is its own: backups and journals.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use directories::ProjectDirs;

use crate::fs::{Disk, Fs};

/// The folders on this computer in which the program keeps backups and journals.
///
/// They are made when something is first kept in them.
#[derive(Clone)]
pub struct Places {
    folder: PathBuf,
    pub(crate) disk: Arc<dyn Fs>,
}

impl Places {
    /// The user's own folder for such things on this computer, if the system names one.
    pub fn of_user() -> Option<Self> {
        let folders = ProjectDirs::from("", "", "overslag")?;
        Some(Self::in_folder(folders.state_dir().unwrap_or(folders.data_local_dir())))
    }

    /// Any folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self::on(Arc::new(Disk), folder)
    }

    /// A folder on any disk.
    pub(crate) fn on(disk: Arc<dyn Fs>, folder: &Path) -> Self {
        let folder = folder.to_owned();
        Self { folder, disk }
    }

    /// The folder in which the others lie.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where backups are kept, each file's in a folder of its own.
    pub(crate) fn backups_folder(&self) -> PathBuf {
        self.folder.join("backups")
    }

    /// Where journals are kept.
    pub(crate) fn journals_folder(&self) -> PathBuf {
        self.folder.join("journals")
    }
}

impl std::fmt::Debug for Places {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Places").field(&self.folder).finish()
    }
}
