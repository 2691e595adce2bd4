//! Copies that a sync tool laid beside a file because two people saved it at the same time.

use std::path::{Path, PathBuf};

use crate::fs::{Disk, Fs, folder_of};
use crate::process;

/// What sync tools write in the names of such copies, in the languages they are used in here.
const SAID: [&str; 3] = ["conflict", "konflikt", "modstridende"];
/// How Windows names a computer that nobody named; `OneDrive` adds the computer to a copy's name.
const UNNAMED: [&str; 2] = ["desktop-", "laptop-"];

/// The copies of a file that a sync tool laid beside it, in order of name; none where the folder
/// cannot be read.
pub fn conflicted_copies(path: &Path) -> Vec<PathBuf> {
    copies_on(&Disk, path, &process::host())
}

fn copies_on(disk: &dyn Fs, path: &Path, host: &str) -> Vec<PathBuf> {
    let mut copies = disk.list(folder_of(path)).unwrap_or_default();
    copies.retain(|other| is_copy(path, other, host));
    copies.sort();
    copies
}

/// Whether a file is named as a sync tool names a copy of another.
fn is_copy(path: &Path, other: &Path, host: &str) -> bool {
    let stem = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase());
    let (Some(whole), Some(longer)) = (stem(path), stem(other)) else {
        return false;
    };
    let Some(added) = longer.strip_prefix(&whole) else {
        return false;
    };
    path.extension() == other.extension() && (says_so(added) || is_computer(added, host))
}

/// ` (konfliktkopi 2026-11-27)`, `.sync-conflict-20261127-120000-ABCDEFG`, `_conflict-20261127`
fn says_so(added: &str) -> bool {
    added.starts_with([' ', '(', '[', '-', '_', '.']) && SAID.iter().any(|word| added.contains(word))
}

/// `-DESKTOP-4F2K9QX`, or this very computer.
fn is_computer(added: &str, host: &str) -> bool {
    added.strip_prefix('-').is_some_and(|name| {
        let unnamed = UNNAMED
            .iter()
            .any(|start| name.strip_prefix(start).is_some_and(is_word));
        unnamed || (!host.is_empty() && name == host.to_lowercase())
    })
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_known(name: &str) -> bool {
        let (path, other) = (Path::new("/plans/Budget 2027.ron"), Path::new("/plans").join(name));
        is_copy(path, &other, "PC-0417")
    }

    #[test]
    fn copies_are_known_by_what_each_sync_tool_calls_them() {
        for name in [
            "Budget 2027-DESKTOP-4F2K9QX.ron",
            "Budget 2027-LAPTOP-7AB3.ron",
            "Budget 2027-PC-0417.ron",
            "budget 2027-pc-0417.ron",
            "Budget 2027 (abc's conflicted copy 2026-11-27).ron",
            "Budget 2027 (abc's conflicted copy 2026-11-27) (1).ron",
            "Budget 2027 (conflicted copy 2026-11-27 120000).ron",
            "Budget 2027 (konfliktkopi 2026-11-27).ron",
            "Budget 2027 (modstridende kopi 2026-11-27).ron",
            "Budget 2027.sync-conflict-20261127-120000-ABCDEFG.ron",
            "Budget 2027_conflict-20261127-120000.ron",
            "Budget 2027 (SFConflict abc 2026-11-27-12-00-00).ron",
        ] {
            assert!(is_known(name), "{name}");
        }
    }

    #[test]
    fn files_that_somebody_named_are_no_copies() {
        for name in [
            "Budget 2027.ron",
            "Budget 2027 - kopi.ron",
            "Budget 2027 (1).ron",
            "Budget 2027-UDKAST.ron",
            "Budget 2027-DESKTOP-.ron",
            "Budget 2027-PC-0418.ron",
            "Budget 2027 (konfliktkopi).ron.bak",
            "Budget 2027 (konfliktkopi).csv",
            "Budget 2026 (konfliktkopi).ron",
            "Budget 2027konflikt.ron",
            "konflikt.ron",
            ".~lock.Budget 2027.ron#",
        ] {
            assert!(!is_known(name), "{name}");
        }
    }

    #[test]
    fn copies_are_listed_by_name_and_a_folder_that_is_not_there_has_none() {
        let folder = tempfile::tempdir().unwrap();
        let names = ["a (konflikt 2).ron", "a.ron", "a (konflikt 1).ron", "b.ron"];
        for name in names {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let found = conflicted_copies(&folder.path().join("a.ron"));
        let expected = [names[2], names[0]].map(|name| folder.path().join(name));
        assert_eq!(found, expected);
        assert_eq!(
            conflicted_copies(&folder.path().join("none/a.ron")),
            Vec::<PathBuf>::new()
        );
    }
}
