//! Folders that are made when something is first kept in them.

use std::fs;
use std::io;
use std::path::Path;

/// Makes the folder that a file shall stand in, and those above it, where they are not there yet.
///
/// # Errors
/// What the disk said.
pub fn make_folder_of(path: &Path) -> io::Result<()> {
    match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => fs::create_dir_all(folder),
        None => Ok(()),
    }
}
