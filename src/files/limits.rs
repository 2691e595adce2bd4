//! How large a scenario file can be; how large the plan in it can be is [`model::limits`].

/// The most bytes of a file that is read.
pub const BYTES: usize = 64 * 1024 * 1024;
/// How deep brackets may lie in each other, as the parser counts: two for each pair.
pub const DEPTH: usize = 128;
/// How many of a file's last versions are kept as backups.
pub const BACKUPS: usize = 10;
/// For how many days the last version of each day is kept.
pub const BACKUP_DAYS: u32 = 30;
/// The most bytes that all backups take, the newest of each file apart.
pub const BACKUP_BYTES: u64 = 100_000_000;
