//! Afterwards the file holds the scenario, or is as it was.

use std::fs;
use std::path::{Path, PathBuf};

use model::{PersonnelSign, Plan};
use tempfile::TempDir;

use super::everything::full;
use super::plans::{MILLIONS, scenario, small, small_text};
use crate::save::check_same;
use crate::{Confirmation, Hash, Replacing, SaveError, Scenario, make_folder_of, open, read, save, write};

/// A folder with a file in it.
pub fn with_file(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn other() -> Scenario {
    scenario(full(MILLIONS, PersonnelSign::FewerNegative))
}

#[test]
fn folders_are_made_for_a_file_and_no_file_yet() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("some/where/plan.ron");
    make_folder_of(&path).unwrap();
    assert!(folder.path().join("some/where").is_dir() && !path.exists());
    make_folder_of(Path::new("plan.ron")).unwrap();
}

#[test]
fn a_saved_scenario_is_opened_again_and_saved_to_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    let saved = save(&path, &scenario(small()), Replacing::Nothing).unwrap();
    assert!(matches!(saved.confirmation, Confirmation::Confirmed));
    let opened = open(&path).unwrap();
    assert_eq!((opened.hash, &opened.scenario), (saved.hash, &scenario(small())));
    let again = save(&path, &opened.scenario, Replacing::Version(opened.hash)).unwrap();
    assert_eq!(again.hash, saved.hash);
    assert_eq!(fs::read_to_string(&path).unwrap(), small_text());
    assert_eq!(names(folder.path()), ["plan.ron", "plan.ron.bak"]);
}

#[test]
fn the_version_before_is_kept_beside_the_file_but_not_that_of_an_export() {
    let (folder, path) = with_file(small_text().as_bytes());
    let saved = save(&path, &other(), Replacing::Anything).unwrap();
    assert!(saved.unkept.is_none());
    let before = fs::read_to_string(folder.path().join("plan.ron.bak")).unwrap();
    assert_eq!(before, small_text());
    let export = folder.path().join("plan.csv");
    write(&export, b"1", Replacing::Nothing).unwrap();
    write(&export, b"2", Replacing::Anything).unwrap();
    assert_eq!(names(folder.path()), ["plan.csv", "plan.ron", "plan.ron.bak"]);
}

#[test]
fn a_plan_that_changed_is_the_next_revision() {
    let (_folder, path) = with_file(small_text().as_bytes());
    let opened = open(&path).unwrap();
    let plan = Plan::assembled(full(MILLIONS, PersonnelSign::FewerNegative)).unwrap();
    let now = opened.scenario.with_plan(&plan);
    save(&path, &now, Replacing::Version(opened.hash)).unwrap();
    assert_eq!(open(&path).unwrap().scenario.revision, 2);
}

/// That saving is refused and leaves the folder as it was.
fn check_refused(path: &Path, replacing: Replacing, expected: impl Fn(&SaveError) -> bool) {
    let folder = path.parent().unwrap();
    let before = (names(folder), fs::read(path).ok());
    let error = save(path, &other(), replacing).unwrap_err();
    assert!(expected(&error), "{error:?}");
    assert_eq!((names(folder), fs::read(path).ok()), before);
}

#[test]
fn a_file_that_somebody_else_changed_is_left_alone() {
    let (_folder, path) = with_file(b"theirs");
    let mine = Hash::of(b"mine");
    let theirs = Some(Hash::of(b"theirs"));
    check_refused(
        &path,
        Replacing::Version(mine),
        |error| matches!(error, SaveError::Conflict { found } if *found == theirs),
    );
    fs::remove_file(&path).unwrap();
    check_refused(&path, Replacing::Version(mine), |error| {
        matches!(error, SaveError::Conflict { found: None })
    });
}

#[test]
fn a_new_file_never_replaces_one() {
    let (_folder, path) = with_file(b"here first");
    check_refused(&path, Replacing::Nothing, |error| matches!(error, SaveError::Exists));
    save(&path, &other(), Replacing::Anything).unwrap();
    assert_eq!(open(&path).unwrap().scenario, other());
}

#[test]
fn a_folder_is_not_replaced_and_a_missing_one_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).unwrap();
    check_refused(&inner, Replacing::Anything, |error| {
        matches!(error, SaveError::NotAFile)
    });
    let nowhere = folder.path().join("none").join("plan.ron");
    assert!(matches!(
        save(&nowhere, &other(), Replacing::Anything),
        Err(SaveError::Io { .. })
    ));
    assert_eq!(names(folder.path()), ["inner"]);
}

#[test]
fn a_file_that_must_not_be_changed_is_not() {
    let (_folder, path) = with_file(b"kept");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    check_refused(&path, Replacing::Anything, |error| matches!(error, SaveError::ReadOnly));
}

#[test]
fn any_bytes_are_written_and_a_long_name_is_no_obstacle() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("æ".repeat(120));
    write(&path, b"\0\xff", Replacing::Nothing).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"\0\xff");
}

#[test]
fn what_an_earlier_process_left_behind_is_no_obstacle() {
    let (folder, path) = with_file(b"old");
    let left = format!(".plan.ron.{}.saving", std::process::id());
    fs::write(folder.path().join(&left), b"left").unwrap();
    write(&path, b"new", Replacing::Anything).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"new");
    assert_eq!(names(folder.path()), [left.as_str(), "plan.ron"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn permissions_are_kept() {
        let (_folder, path) = with_file(b"old");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
        save(&path, &other(), Replacing::Anything).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o664);
    }

    #[test]
    fn a_link_stays_a_link() {
        let (folder, path) = with_file(b"old");
        fs::create_dir(folder.path().join("links")).unwrap();
        let link = folder.path().join("links").join("link.ron");
        symlink("../plan.ron", &link).unwrap();
        save(&link, &other(), Replacing::Version(Hash::of(b"old"))).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(open(&path).unwrap().scenario, other());
    }

    #[test]
    fn a_link_to_nothing_leads_to_the_new_file() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link.ron");
        symlink("new.ron", &link).unwrap();
        save(&link, &other(), Replacing::Nothing).unwrap();
        assert_eq!(names(folder.path()), ["link.ron", "new.ron"]);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[test]
    fn links_in_a_circle_are_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link.ron");
        symlink("link.ron", &link).unwrap();
        assert!(matches!(
            save(&link, &other(), Replacing::Anything),
            Err(SaveError::Io { .. })
        ));
    }
}

#[test]
fn a_text_that_says_anything_else_is_not_saved() {
    let mine = scenario(small());
    assert!(check_same(&small_text(), &mine).is_ok());
    assert!(matches!(check_same(&small_text(), &other()), Err(SaveError::Different)));
    let by_hand = small_text().replace("VPU 5", "VPU 55");
    assert!(matches!(
        check_same(&by_hand, &read(by_hand.as_bytes()).unwrap().scenario),
        Err(SaveError::Different)
    ));
    assert!(matches!(check_same("(", &mine), Err(SaveError::Unreadable(_))));
}
