//! Scenario files on disk: read, checked, migrated and saved without ever losing one.
//!
//! [`open`] gives a [`Scenario`] or says what is wrong in the file and where; [`save`] puts one in
//! its place, and until the last moment leaves what stood there as it was. What a file looks like
//! is said by `schema`, one frozen module a version.

mod backup;
mod checksum;
mod conflicted;
mod disk;
mod error;
mod flaw;
mod folder;
mod fs;
mod journal;
pub mod limits;
mod locate;
mod moment;
mod open;
mod owner;
mod place;
mod places;
mod problem;
mod process;
mod save;
mod scenario;
mod schema;
mod sniff;
mod text;
mod tidy;
mod watch;

#[cfg(test)]
mod tests;

pub use backup::{Backup, Outside};
pub use checksum::{Checksum, Hash};
pub use conflicted::conflicted_copies;
pub use error::{Flaw, Mistake, NotText, OpenError};
pub use folder::make_folder_of;
pub use journal::{
    As, Crash, Crashes, Did, Journal, JournalError, Last, OnDisk, Resumed, Safeguard, Step as JournalStep,
};
pub use open::{Opened, Total, Warning, open, read};
pub use owner::{Claim, Owner, Ownership, claim, take_over};
pub use place::{List, Place, Step};
pub use places::Places;
pub use problem::Problem;
pub use save::{Confirmation, Replacing, SaveError, SaveStep, Saved, save, save_alone, write};
pub use scenario::{Scenario, ScenarioId};
pub use text::text;
pub use tidy::tidy;
pub use watch::{Change, Watch};

/// The newest file version that is read, and the one that is written.
pub const VERSION: u32 = schema::v1::Version::NUMBER;
