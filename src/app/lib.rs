//! Overslag: the window and the command line over one model.

mod alternatives;
mod cli;
pub mod messages;
pub mod numbers;
pub mod report;
pub mod words;

pub use cli::run;
