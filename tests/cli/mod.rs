//! The program as it is used from a command line: what it writes, what it says, and how it ends.

#![allow(
    clippy::unwrap_used,
    reason = "what a test sets up is known to succeed; a mistake shall stop the test"
)]

mod check;
mod compare;
mod explain;
mod help;
mod import;
mod language;
mod made;
mod merge;
mod no_window;
mod outlook;
pub mod program;
mod report;
mod streams;
mod words;
