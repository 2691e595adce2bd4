//! Merging by hand-made cases of every kind of field, and its laws on random edits.

mod build;
mod fields;
mod laws;
mod lists;
mod order;
mod refused;
mod rows;
mod rules;
