//! Every call to the disk goes wrong once, in every way: afterwards the file is the old one or the
//! new one, and what the user is told is true.

mod claims;
mod confirming;
mod faulty;
mod journals;
mod saves;
mod watching;

use std::path::Path;
use std::sync::Arc;

use tempfile::TempDir;

use crate::Places;
use faulty::{Counter, Fault, Faulty};

/// One way in which one call went wrong.
#[derive(Debug)]
struct Failure {
    fault: Fault,
    /// The call, if there were as many.
    struck: Option<&'static str>,
}

impl Failure {
    fn of(counter: &Counter) -> Self {
        Self {
            fault: counter.fault(),
            struck: counter.struck(),
        }
    }
}

/// Lets every call go wrong in every way, until there are no more; says how many runs that were.
fn every_failure(what: &str, run: impl Fn(Arc<Counter>) -> Failure) -> usize {
    let mut runs = 0;
    for fault in Fault::ALL {
        for at in 0.. {
            let failure = run(Counter::at(at, fault));
            if failure.struck.is_none() {
                break;
            }
            runs += 1;
        }
    }
    println!("{what}: {runs} failures");
    runs
}

/// A folder in memory where there is one: nothing here has to outlast the computer.
fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm")
        .or_else(|_| tempfile::tempdir())
        .unwrap()
}

/// Places on a disk that goes wrong, in a folder of its own.
fn faulty_places(folder: &Path, counter: &Arc<Counter>) -> Places {
    Places::on(Arc::new(Faulty(Arc::clone(counter))), &folder.join("state"))
}
