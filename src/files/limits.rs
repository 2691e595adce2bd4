//! How large a scenario file can be; how large the plan in it can be is [`model::limits`].

/// The most bytes of a file that is read.
pub const BYTES: usize = 64 * 1024 * 1024;
/// How deep brackets may lie in each other, as the parser counts: two for each pair.
pub const DEPTH: usize = 128;
