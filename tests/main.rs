//! Every test that looks at more than one crate, in one binary.

mod architecture;
mod cli;
mod gallery;
mod generator; // random plans and edits, and large plans of one make
mod harness; // the program killed over and over, readers fed with rubbish, figures worked out elsewhere
mod keeping; // what is said of saves, backups and crashes
mod laws; // what holds for every plan
mod readme;
mod reference; // the sample scenarios against what was published
mod rules; // the rules of calculation as tables
mod window; // the window under keys and mouse, found by what a screen reader says
