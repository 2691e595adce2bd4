//! Every test that looks at more than one crate, in one binary.

mod architecture;
mod cli;
mod gallery;
mod readme;
mod reference; // the sample scenarios against what was published
mod rules; // the rules of calculation as tables
