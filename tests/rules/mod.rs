//! The rules of calculation as tables: what goes in, and the figures worked out by hand that come out.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a table that says what cannot be shall stop the test"
)]

mod amounts;
mod assembled;
mod balancing;
mod between;
mod build;
mod calendar;
mod catalogues;
mod cells;
mod changes;
mod counting;
mod curves;
mod delays;
mod edits;
mod full_year;
mod horizon;
mod needed;
mod options;
mod overlaps;
mod percent;
mod personnel;
mod phase_ins;
mod price_levels;
mod read;
mod refusals;
mod refused_rules;
mod rounding;
mod rows;
mod scopes;
mod shares;
mod split;
mod targets;
mod text;
