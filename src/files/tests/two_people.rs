//! Two people and one file: who has it open, and what becomes of it meanwhile.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use super::saving::with_file;
use crate::fs::Disk;
use crate::watch::Eye;
use crate::{Change, Claim, Hash, Ownership, Watch, claim, take_over};

fn ours(claim: Claim) -> Ownership {
    match claim {
        Claim::Ours(ownership) => ownership,
        other => panic!("{other:?}"),
    }
}

fn note_of(folder: &Path) -> std::path::PathBuf {
    folder.join(".~lock.plan.ron#")
}

#[test]
fn a_file_is_claimed_once_and_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    let first = ours(claim(&path));
    assert!(note_of(folder.path()).exists());
    let Claim::Theirs(owner) = claim(&path) else {
        panic!("claimed twice")
    };
    assert_eq!(owner.pid, std::process::id());
    assert!(!owner.host.is_empty());
    assert!(owner.is_the_same_person());
    first.release().unwrap();
    assert!(!note_of(folder.path()).exists());
    drop(ours(claim(&path)));
    assert!(!note_of(folder.path()).exists());
}

/// Leaves a claim behind that says this instead of what it said.
fn left_by(folder: &Path, old: &str, new: &str) {
    let path = folder.join("plan.ron");
    let ownership = ours(claim(&path));
    let note = fs::read_to_string(note_of(folder)).unwrap();
    assert!(note.contains(old), "{note}");
    drop(ownership);
    fs::write(note_of(folder), note.replace(old, new)).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_claim_of_a_program_that_fell_over_is_taken_over_and_another_computers_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    left_by(folder.path(), &format!("pid:{}", std::process::id()), "pid:4194305");
    let ownership = ours(claim(&path));
    assert!(ownership.holds());
    drop(ownership);
    let host = crate::process::host();
    left_by(folder.path(), &format!("host:\"{host}\""), "host:\"elsewhere\"");
    assert!(matches!(claim(&path), Claim::Theirs(owner) if owner.host == "elsewhere" && !owner.is_the_same_person()));
    fs::write(note_of(folder.path()), "torn").unwrap();
    drop(ours(claim(&path)));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_claim_that_somebody_took_away_is_given_back_without_more_ado() {
    let (folder, path) = with_file(b"mine");
    let ownership = ours(claim(&path));
    fs::remove_file(note_of(folder.path())).unwrap();
    assert!(!ownership.holds());
    assert!(ownership.release().is_ok());
}

#[test]
fn what_was_taken_over_is_not_given_back_by_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    let first = ours(claim(&path));
    let second = ours(take_over(&path));
    assert!(!first.holds());
    first.release().unwrap();
    assert!(second.holds());
    second.release().unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_folder_that_is_not_there_cannot_be_claimed_in() {
    assert!(matches!(claim(Path::new("/nowhere/plan.ron")), Claim::Impossible(_)));
}

/// The next news of a file, and how long it took.
fn news(watch: &Watch) -> (Change, Duration) {
    let asked = Instant::now();
    loop {
        if let Some(change) = watch.change() {
            return (change, asked.elapsed());
        }
        assert!(asked.elapsed() < Duration::from_secs(5), "no news");
        sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_change_on_disk_is_seen_within_a_second() {
    let (folder, path) = with_file(b"mine");
    let woken = Arc::new(AtomicUsize::new(0));
    let wakes = Arc::clone(&woken);
    let wake = move || {
        wakes.fetch_add(1, Ordering::Relaxed);
    };
    let watch = Watch::start(&path, Hash::of(b"mine"), wake).unwrap();
    sleep(Duration::from_millis(300));
    let changes: [(&[u8], Change); 4] = [
        (b"more", Change::Changed(Hash::of(b"more"))),
        (b"less", Change::Changed(Hash::of(b"less"))),
        (b"mine", Change::Back),
        (b"", Change::Changed(Hash::of(b""))),
    ];
    for (bytes, expected) in changes {
        fs::write(&path, bytes).unwrap();
        let (change, after) = news(&watch);
        assert_eq!(change, expected);
        assert!(after < Duration::from_secs(1), "{after:?}");
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(news(&watch).0, Change::Gone);
    fs::write(folder.path().join("new"), "mine").unwrap();
    fs::rename(folder.path().join("new"), &path).unwrap();
    assert_eq!(news(&watch).0, Change::Back);
    assert_eq!(woken.load(Ordering::Relaxed), 6);
}

#[test]
fn what_one_saves_oneself_is_no_news() {
    let (_folder, path) = with_file(b"mine");
    let watch = Watch::start(&path, Hash::of(b"mine"), || ()).unwrap();
    fs::write(&path, "saved").unwrap();
    watch.knows(Hash::of(b"saved"));
    watch.look();
    sleep(Duration::from_millis(900));
    assert_eq!(watch.change(), None);
}

#[test]
fn a_change_is_told_when_it_has_been_seen_twice_and_only_once() {
    let (_folder, path) = with_file(b"more");
    let mine = Hash::of(b"mine");
    let mut eye = Eye::on(path, mine);
    let mut look = || eye.look(&Disk, mine, SystemTime::now());
    assert_eq!(look(), None);
    assert_eq!(look(), Some(Change::Changed(Hash::of(b"more"))));
    assert_eq!(look(), None);
}

#[cfg(unix)]
#[test]
fn a_change_of_the_same_size_and_the_same_moment_is_seen() {
    let (_folder, path) = with_file(b"mine");
    let mine = Hash::of(b"mine");
    let moment = fs::metadata(&path).unwrap().modified().unwrap();
    let mut eye = Eye::on(path.clone(), mine);
    // Long after it was written its size and moments say whether it is still the same.
    let mut look = || eye.look(&Disk, mine, moment + Duration::from_hours(1));
    assert_eq!(look(), None);
    // A disk's own clock may stand still for so long.
    sleep(Duration::from_millis(50));
    fs::write(&path, "more").unwrap();
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(moment).unwrap();
    assert_eq!(look(), None);
    assert_eq!(look(), Some(Change::Changed(Hash::of(b"more"))));
}

#[test]
fn a_watch_that_is_dropped_looks_no_more() {
    let (_folder, path) = with_file(b"mine");
    let woken = Arc::new(());
    let held = Arc::clone(&woken);
    let watch = Watch::start(&path, Hash::of(b"mine"), move || drop(Arc::clone(&held))).unwrap();
    assert_eq!(Arc::strong_count(&woken), 2);
    drop(watch);
    let dropped = Instant::now();
    while Arc::strong_count(&woken) > 1 {
        assert!(dropped.elapsed() < Duration::from_secs(5), "it still looks");
        sleep(Duration::from_millis(5));
    }
}
