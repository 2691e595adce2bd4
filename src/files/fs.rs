//! What the crate asks of a disk: exactly the calls it makes, so that a test can have each fail.

use std::fs::{self, File, Metadata, OpenOptions, Permissions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A disk.
pub(crate) trait Fs: Send + Sync {
    /// All bytes of a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// What is known of a file, through links.
    fn about(&self, path: &Path) -> io::Result<Metadata>;
    /// What a link leads to; an error where the path is none.
    fn link_target(&self, path: &Path) -> io::Result<PathBuf>;
    /// What lies in a folder.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;
    /// Makes a file that was not there, to write at its end.
    fn create_new(&self, path: &Path) -> io::Result<Arc<dyn Handle>>;
    /// Opens a file that is there, to write at its end.
    fn open_existing(&self, path: &Path) -> io::Result<Arc<dyn Handle>>;
    /// Makes a folder and those it lies in, where they are missing.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;
    /// Gives a file a second name that was free.
    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Gives a file another name, in place of whatever had it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Has a folder's own record of its files confirmed.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
}

/// An open file, written at its end only.
pub(crate) trait Handle: Send + Sync {
    /// Writes some of the bytes, and says how many.
    fn write(&self, bytes: &[u8]) -> io::Result<usize>;
    /// How many bytes the file has.
    fn bytes(&self) -> io::Result<u64>;
    /// Says who may do what with it.
    fn set_permissions(&self, permissions: Permissions) -> io::Result<()>;
    /// Has the file and all that is known of it confirmed.
    fn sync_all(&self) -> io::Result<()>;
    /// Has the file's bytes confirmed.
    fn sync_data(&self) -> io::Result<()>;
    /// Locks it for this process, without waiting.
    fn try_lock(&self) -> Result<(), TryLockError>;
}

/// The machine's own disk.
pub(crate) struct Disk;

/// Writes all of the bytes.
pub(crate) fn write_all(handle: &dyn Handle, bytes: &[u8]) -> io::Result<()> {
    struct Writer<'a>(&'a dyn Handle);
    impl Write for Writer<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    Writer(handle).write_all(bytes)
}

/// The folder that a file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

impl Fs for Disk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn about(&self, path: &Path) -> io::Result<Metadata> {
        fs::metadata(path)
    }

    fn link_target(&self, path: &Path) -> io::Result<PathBuf> {
        fs::read_link(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
    }

    fn create_new(&self, path: &Path) -> io::Result<Arc<dyn Handle>> {
        let file = OpenOptions::new().append(true).create_new(true).open(path)?;
        Ok(Arc::new(file))
    }

    fn open_existing(&self, path: &Path) -> io::Result<Arc<dyn Handle>> {
        Ok(Arc::new(OpenOptions::new().append(true).open(path)?))
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)
    }

    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
    }

    #[cfg(not(windows))]
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    /// Virus scanners and sync programs hold new files for moments, so it is tried for two seconds.
    /// Not tried on a machine yet.
    #[cfg(windows)]
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        const TRIES: u32 = 10;
        const PAUSE: std::time::Duration = std::time::Duration::from_millis(200);
        for _ in 1..TRIES {
            match fs::rename(from, to) {
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => std::thread::sleep(PAUSE),
                done => return done,
            }
        }
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    /// Only Unix can confirm a folder.
    #[cfg(not(unix))]
    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
}

impl Handle for File {
    fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        let mut file = self;
        Write::write(&mut file, bytes)
    }

    fn bytes(&self) -> io::Result<u64> {
        Ok(self.metadata()?.len())
    }

    fn set_permissions(&self, permissions: Permissions) -> io::Result<()> {
        Self::set_permissions(self, permissions)
    }

    fn sync_all(&self) -> io::Result<()> {
        Self::sync_all(self)
    }

    fn sync_data(&self) -> io::Result<()> {
        Self::sync_data(self)
    }

    fn try_lock(&self) -> Result<(), TryLockError> {
        Self::try_lock(self)
    }
}
