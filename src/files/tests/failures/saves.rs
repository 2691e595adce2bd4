//! A save of which one call goes wrong.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use model::{Edit, SettingsEdit};
use tempfile::TempDir;

use super::faulty::{Counter, EACCES, EIO, Fault, Faulty};
use super::{Failure, every_failure, faulty_places, folder};
use crate::disk::{Target, backup_beside};
use crate::fs::{Fs, write_all};
use crate::tests::plans::{scenario, small};
use crate::{Confirmation, Hash, Places, Replacing, SaveError, SaveStep, Saved, Scenario, read, text};

/// What stands in a file before a save and after it.
struct Versions {
    old: Option<String>,
    new: String,
}

fn new() -> Scenario {
    let old = scenario(small());
    let edit = Edit::Settings(SettingsEdit::Title("new".into()));
    let plan = old.plan.edited(&edit).unwrap();
    old.with_plan(&plan)
}

impl Versions {
    fn replacing() -> Self {
        Self {
            old: Some(text(&scenario(small())).unwrap()),
            new: text(&new()).unwrap(),
        }
    }

    fn first() -> Self {
        Self {
            old: None,
            ..Self::replacing()
        }
    }

    /// The file as it is before a save, if there is one.
    fn path_in(&self, folder: &TempDir) -> PathBuf {
        let path = folder.path().join("plan.ron");
        if let Some(old) = &self.old {
            fs::write(&path, old).unwrap();
        }
        path
    }

    fn wanted(&self) -> Replacing {
        match &self.old {
            Some(old) => Replacing::Version(Hash::of(old.as_bytes())),
            None => Replacing::Nothing,
        }
    }

    /// What is wrong with what a save left and said, if anything.
    fn wrong(&self, path: &Path, said: &Result<Saved, SaveError>, failure: &Failure) -> Option<&'static str> {
        let found = fs::read_to_string(path).ok();
        let (old, new) = (found == self.old, found.as_ref() == Some(&self.new));
        if !old && !new {
            return Some("neither the old file nor the new one");
        }
        if failure.fault == Fault::Kill {
            return None;
        }
        match said {
            Ok(_) if !new => Some("said to be saved, and is not"),
            Err(_) if !old => Some("said not to be saved, and is"),
            Ok(saved) if saved.hash != Hash::of(self.new.as_bytes()) => Some("another hash"),
            _ => None,
        }
    }
}

/// What else lies beside a file than its version before.
fn rubbish(path: &Path) -> bool {
    let entries = fs::read_dir(path.parent().unwrap()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names
        .into_iter()
        .any(|name| !["plan.ron", "plan.ron.bak", "state"].contains(&name.as_str()))
}

/// Whether the versions are kept as they should be.
fn kept(path: &Path, versions: &Versions) -> bool {
    let bak = fs::read_to_string(path.with_file_name("plan.ron.bak")).ok();
    let places = Places::in_folder(&path.with_file_name("state"));
    let backups = places.backups(path).unwrap();
    let texts = backups.iter().map(|backup| fs::read_to_string(&backup.path).unwrap());
    let expected: Vec<String> = [Some(versions.new.clone()), versions.old.clone()]
        .into_iter()
        .flatten()
        .collect();
    bak == versions.old && texts.collect::<Vec<_>>() == expected
}

fn check_saves(what: &str, versions: &Versions) -> usize {
    every_failure(what, |counter| {
        let folder = folder();
        let path = versions.path_in(&folder);
        let later = SystemTime::now() + Duration::from_secs(1);
        let places = faulty_places(folder.path(), &counter);
        let said = places.save_at(&path, &new(), (versions.wanted(), later));
        let failure = Failure::of(&counter);
        assert_eq!(versions.wrong(&path, &said, &failure), None, "{failure:?} {said:?}");
        let cleared = failure.fault != Fault::Kill && failure.struck != Some("remove");
        assert!(!cleared || !rubbish(&path), "rubbish is left: {failure:?} {said:?}");
        if let (Ok(saved), true) = (&said, failure.fault != Fault::Kill) {
            let told = saved.unkept.is_some();
            assert!(told || kept(&path, versions), "a version is not kept: {failure:?}");
        }
        check_can_save_again(&path);
        failure
    })
}

/// That whatever went wrong does not stand in the way of the next save.
fn check_can_save_again(path: &Path) {
    let places = Places::in_folder(&path.with_file_name("state"));
    let saved = places.save(path, &scenario(small()), Replacing::Anything).unwrap();
    assert!(matches!(saved.confirmation, Confirmation::Confirmed) && saved.unkept.is_none());
    assert!(read(&fs::read(path).unwrap()).is_ok());
}

#[test]
fn whatever_goes_wrong_in_a_save_the_file_is_the_old_or_the_new_one_and_what_is_said_is_true() {
    let runs = check_saves("a save", &Versions::replacing());
    assert!(runs > 200, "{runs} failures tried");
}

#[test]
fn whatever_goes_wrong_in_a_first_save_there_is_the_whole_file_or_none() {
    let runs = check_saves("a first save", &Versions::first());
    assert!(runs > 100, "{runs} failures tried");
}

#[cfg(unix)]
#[test]
fn whatever_goes_wrong_in_a_save_through_a_link_it_stays_a_link() {
    let versions = Versions::replacing();
    let runs = every_failure("a save through a link", |counter| {
        let folder = folder();
        let path = versions.path_in(&folder);
        let link = folder.path().join("link.ron");
        std::os::unix::fs::symlink("plan.ron", &link).unwrap();
        let said = faulty_places(folder.path(), &counter).save(&link, &new(), versions.wanted());
        let failure = Failure::of(&counter);
        assert!(
            fs::symlink_metadata(&link).unwrap().is_symlink(),
            "{failure:?} {said:?}"
        );
        assert_eq!(versions.wrong(&path, &said, &failure), None, "{failure:?} {said:?}");
        failure
    });
    assert!(runs > 200, "{runs} failures tried");
}

#[test]
fn a_file_that_came_about_meanwhile_stays_on_a_disk_without_second_names() {
    let folder = folder();
    let path = folder.path().join("plan.ron");
    fs::write(&path, "theirs").unwrap();
    let disk = Faulty(Counter::on("hard_link", Fault::Half));
    let target = Target::behind(&disk, &path).unwrap();
    let new = target.written_beside(b"mine", None).unwrap();
    assert!(matches!(target.put_where_none_is(new), Err(SaveError::Exists)));
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_version_that_cannot_be_read_before_a_save_is_said_not_to_be_kept() {
    let folder = folder();
    let versions = Versions::replacing();
    let path = versions.path_in(&folder);
    let counter = Counter::at(0, Fault::ALL[0]);
    let saved = faulty_places(folder.path(), &counter)
        .save(&path, &new(), versions.wanted())
        .unwrap();
    assert_eq!(counter.struck(), Some("read"));
    assert!(saved.unkept.is_some());
    assert_eq!(fs::read_to_string(&path).unwrap(), versions.new);
}

/// Only a real disk knows what it confirms; that it is asked shows where the folder is gone.
#[cfg(unix)]
#[test]
fn a_folder_that_is_gone_is_not_confirmed() {
    let gone = folder().path().to_owned();
    let said = crate::fs::Disk.sync_folder(&gone);
    assert!(said.is_err_and(|error| error.kind() == io::ErrorKind::NotFound));
}

#[test]
fn only_a_file_that_may_not_be_written_is_called_read_only() {
    let folder = folder();
    let versions = Versions::replacing();
    let path = versions.path_in(&folder);
    let refused = |call, error| {
        let places = faulty_places(folder.path(), &Counter::on(call, Fault::Error(error)));
        places.save(&path, &new(), versions.wanted()).unwrap_err()
    };
    assert!(matches!(refused("open_existing", EACCES), SaveError::ReadOnly));
    for call in ["open_existing", "about"] {
        let refused = refused(call, EIO);
        assert!(
            matches!(
                refused,
                SaveError::Io {
                    step: SaveStep::Look,
                    ..
                }
            ),
            "{call}: {refused:?}"
        );
    }
}

#[test]
fn the_version_before_lies_beside_the_file_on_a_disk_without_second_names_too() {
    let folder = folder();
    let versions = Versions::replacing();
    let path = versions.path_in(&folder);
    let places = faulty_places(folder.path(), &Counter::on("hard_link", Fault::Half));
    places.save(&path, &new(), versions.wanted()).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), versions.new);
    assert_eq!(fs::read_to_string(backup_beside(&path)).ok(), versions.old);
}

type Save = fn(&dyn Fs, &Path, &[u8]) -> io::Result<()>;

/// Removes the old file and writes the new one in its place, as a plain overwrite does.
fn overwrite(disk: &dyn Fs, path: &Path, bytes: &[u8]) -> io::Result<()> {
    disk.remove(path)?;
    let file = disk.create_new(path)?;
    write_all(file.as_ref(), bytes)?;
    file.sync_all()
}

/// A new file put in the old one's place, but not read back before.
fn without_reading_back(disk: &dyn Fs, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside: PathBuf = path.with_file_name("new");
    let file = disk.create_new(&beside)?;
    write_all(file.as_ref(), bytes)?;
    file.sync_all()?;
    disk.rename(&beside, path)
}

/// How many failures of a careless save leave a broken file or an untruth.
fn careless(what: &str, save: Save) -> usize {
    let versions = Versions::replacing();
    let wrong = std::cell::Cell::new(0);
    every_failure(what, |counter| {
        let folder = folder();
        let path = versions.path_in(&folder);
        let disk = Faulty(Arc::clone(&counter));
        let done = save(&disk, &path, versions.new.as_bytes());
        let said = done.map(|()| Saved {
            hash: Hash::of(versions.new.as_bytes()),
            confirmation: Confirmation::Confirmed,
            unkept: None,
        });
        let failure = Failure::of(&counter);
        let said = said.map_err(|_| SaveError::NotKept);
        wrong.set(wrong.get() + usize::from(versions.wrong(&path, &said, &failure).is_some()));
        failure
    });
    println!("{what}: {} wrong", wrong.get());
    wrong.get()
}

#[test]
fn the_same_failures_break_the_file_of_a_careless_save() {
    assert!(careless("a plain overwrite", overwrite) >= 10);
    assert!(careless("a save that is not read back", without_reading_back) >= 1);
}

#[test]
fn a_counter_that_never_strikes_leaves_everything_as_it_is() {
    let folder = folder();
    let path = folder.path().join("plan.ron");
    let counter = Counter::at(usize::MAX, Fault::Lie);
    let places = faulty_places(folder.path(), &counter);
    assert!(places.save(&path, &new(), Replacing::Nothing).unwrap().unkept.is_none());
    assert_eq!(counter.struck(), None);
}
