//! Overslag: the window and the command line over one model.

mod alternatives;
mod blank;
mod cli;
mod compared;
mod ids;
pub mod messages;
pub mod numbers;
pub mod pasted;
pub mod report;
pub mod solver;
pub mod typed;
pub mod window;
pub mod wording;
pub mod words;

pub use cli::run;
