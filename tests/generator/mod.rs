//! Plans and edits made up at random, for the laws and the benchmarks.
//!
//! Everything follows from [`dice::Dice`]: the same throws give the same plan and the same edits.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what is made up here is known to be in range; a mistake shall stop the test"
)]

pub mod dice;
pub mod edits;
pub mod entries;
pub mod large;
pub mod phase_ins;
pub mod plans;
pub mod proposals;
pub mod rules;
pub mod settings;
pub mod small;

pub use dice::Dice;
pub use edits::edit;
pub use plans::{parts_of, plan};
