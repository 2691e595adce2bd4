//! Earlier versions of a file, and what saves leave behind that were cut short.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use model::{Edit, SettingsEdit};
use tempfile::TempDir;

use super::plans::{scenario, small};
use crate::tidy::tidy_on;
use crate::{Places, Replacing, Scenario, fs::Disk, open};

fn titled(title: &str) -> Scenario {
    let base = scenario(small());
    let edit = Edit::Settings(SettingsEdit::Title(title.into()));
    base.with_plan(&base.plan.edited(&edit).unwrap())
}

fn desk() -> (TempDir, Places) {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(&folder.path().join("state"));
    (folder, places)
}

/// The titles of a file's backups, the newest first.
fn titles(places: &Places, path: &Path) -> Vec<String> {
    let backups = places.backups(path).unwrap();
    let opened = backups.iter().map(|backup| open(&backup.path).unwrap());
    opened
        .map(|opened| opened.scenario.plan.settings().title.to_string())
        .collect()
}

/// A moment so many hours after a day long ago.
fn hour(number: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_hours(24 * 365 * 60 + number)
}

#[test]
fn what_is_kept_lies_in_a_folder_of_the_users_own() {
    let places = Places::of_user().unwrap();
    assert!(places.folder().iter().any(|part| part == "overslag"));
}

#[test]
fn every_save_and_what_stood_there_before_are_kept() {
    let (folder, places) = desk();
    let path = folder.path().join("plan.ron");
    assert_eq!(titles(&places, &path), [""; 0]);
    crate::save(&path, &titled("theirs"), Replacing::Nothing).unwrap();
    places.save(&path, &titled("mine"), Replacing::Anything).unwrap();
    assert_eq!(titles(&places, &path), ["mine", "theirs"]);
    places.keep(&path, &titled("not saved")).unwrap();
    assert_eq!(titles(&places, &path), ["not saved", "mine", "theirs"]);
    assert_eq!(titles(&places, &folder.path().join("other.ron")), [""; 0]);
}

#[test]
fn the_version_beside_a_file_is_among_them_once() {
    let (folder, places) = desk();
    let path = folder.path().join("plan.ron");
    for title in ["first", "second"] {
        crate::save(&path, &titled(title), Replacing::Anything).unwrap();
    }
    assert_eq!(titles(&places, &path), ["first"], "saved on another computer");
    let beside = &places.backups(&path).unwrap()[0];
    assert_eq!(beside.bytes, fs::metadata(&beside.path).unwrap().len());
    places.save(&path, &titled("third"), Replacing::Anything).unwrap();
    assert_eq!(titles(&places, &path), ["third", "second"], "beside it and here");
}

#[test]
fn the_last_ten_saves_of_a_day_are_kept_and_the_last_of_each_day_before() {
    let (folder, places) = desk();
    let path = folder.path().join("plan.ron");
    for number in 0..40 {
        let replacing = (Replacing::Anything, hour(number));
        places.save_at(&path, &titled(&number.to_string()), replacing).unwrap();
    }
    let expected: Vec<String> = (30..40)
        .rev()
        .chain([23])
        .map(|number: u64| number.to_string())
        .collect();
    let kept = titles(&places, &path);
    assert!(expected.iter().all(|title| kept.contains(title)), "{kept:?}");
    assert_eq!(kept[..10], expected[..10]);
}

#[test]
fn the_oldest_of_every_file_go_where_all_together_take_too_much() {
    let (folder, places) = desk();
    let [path, other] = ["plan.ron", "other.ron"].map(|name| folder.path().join(name));
    for (title, at) in [("old", 0), ("new", 1)] {
        let replacing = (Replacing::Anything, hour(at));
        places.save_at(&path, &titled(title), replacing).unwrap();
    }
    let large = fs::OpenOptions::new()
        .write(true)
        .open(&places.backups(&path).unwrap()[0].path);
    large.unwrap().set_len(crate::limits::BACKUP_BYTES).unwrap();
    places
        .save_at(&other, &titled("other"), (Replacing::Nothing, hour(2)))
        .unwrap();
    let kept = |path| {
        places
            .backups(path)
            .unwrap()
            .iter()
            .map(|backup| backup.at)
            .collect::<Vec<_>>()
    };
    let of_the_first = kept(&path);
    assert!(of_the_first.contains(&hour(1)) && !of_the_first.contains(&hour(0)));
    assert_eq!(kept(&other), [hour(2)]);
}

#[test]
fn a_damaged_file_has_its_backups() {
    let (folder, places) = desk();
    let path = folder.path().join("plan.ron");
    places.save(&path, &titled("whole"), Replacing::Nothing).unwrap();
    fs::write(&path, [0; 512]).unwrap();
    assert!(open(&path).is_err());
    assert_eq!(titles(&places, &path), ["whole"]);
}

#[cfg(unix)]
#[test]
fn a_link_has_the_backups_of_the_file_it_leads_to() {
    let (folder, places) = desk();
    let path = folder.path().join("plan.ron");
    let link = folder.path().join("link.ron");
    places.save(&path, &titled("one"), Replacing::Nothing).unwrap();
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert_eq!(titles(&places, &link), ["one"]);
}

#[test]
fn a_save_goes_on_where_nothing_can_be_kept_and_says_so() {
    let (folder, _) = desk();
    let path = folder.path().join("plan.ron");
    let blocked = folder.path().join("no folder");
    fs::write(&blocked, "").unwrap();
    let places = Places::in_folder(&blocked);
    let saved = places.save(&path, &titled("one"), Replacing::Nothing).unwrap();
    assert!(saved.unkept.is_some());
    assert!(open(&path).is_ok());
}

#[test]
fn old_left_overs_of_this_file_are_removed_and_nothing_else() {
    let (folder, _) = desk();
    let path = folder.path().join("plan.ron");
    let left = [".plan.ron.71.saving", ".plan.ron.71-2.saving", ".plan.ron.9.keeping"];
    let others = [
        "plan.ron",
        "plan.ron.bak",
        ".other.ron.71.saving",
        ".plan.ron.x.saving",
        ".plan.ron.saving",
    ];
    for name in left.iter().chain(&others) {
        fs::write(folder.path().join(name), "").unwrap();
    }
    let count = || fs::read_dir(folder.path()).unwrap().count();
    tidy_on(&Disk, &path, SystemTime::now() + Duration::from_hours(23));
    assert_eq!(count(), left.len() + others.len());
    let written = left.map(|name| fs::metadata(folder.path().join(name)).unwrap().modified().unwrap());
    tidy_on(&Disk, &path, *written.iter().min().unwrap() + Duration::from_hours(24));
    assert_eq!(count(), left.len() + others.len());
    tidy_on(&Disk, &path, SystemTime::now() + Duration::from_hours(25));
    assert_eq!(count(), others.len());
    assert!(left.iter().all(|name| !folder.path().join(name).exists()));
}
