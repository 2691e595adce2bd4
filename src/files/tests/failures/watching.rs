//! What a watch asks of the disk.

use std::fs;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::faulty::{Counter, Fault, Faulty};
use super::folder;
use crate::Hash;
use crate::watch::Eye;

#[test]
fn a_file_that_stays_as_it_is_is_read_once() {
    let folder = folder();
    let path = folder.path().join("plan.ron");
    fs::write(&path, "mine").unwrap();
    let counter = Counter::at(usize::MAX, Fault::Lie);
    let disk = Faulty(Arc::clone(&counter));
    let mine = Hash::of(b"mine");
    let mut eye = Eye::on(path, mine);
    let later = SystemTime::now() + Duration::from_hours(1);
    for _ in 0..3 {
        assert_eq!(eye.look(&disk, mine, later), None);
    }
    assert_eq!((counter.calls_of("about"), counter.calls_of("read")), (3, 1));
}
