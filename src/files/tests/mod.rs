//! What the crate promises as a whole; what one module promises is tested beside it.

mod backups;
mod bytes;
mod everything;
mod evidence;
mod failures;
mod flaws;
mod journal;
mod opening;
mod plans;
mod round_trip;
mod saving;
mod two_people;
mod warnings;
