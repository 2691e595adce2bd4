//! How large a plan can be. Within these limits no sum can overflow and no calculation fail.

/// Areas lie at most this deep in each other.
pub const AREA_DEPTH: usize = 8;
/// The most areas.
pub const AREAS: usize = 100_000;
/// The most proposals.
pub const PROPOSALS: usize = 200_000;
/// The most lines of one proposal.
pub const LINES: usize = 100;
/// The most named curves.
pub const CURVES: usize = 10_000;
/// The most rules of one kind.
pub const RULES: usize = 10_000;
/// The most years in a list by year.
pub const YEARS_LISTED: usize = 301;
/// The most notes, decisions, statuses or categories in one list.
pub const LISTED: usize = 1_000;
/// The most published figures.
pub const PUBLISHED: usize = 100_000;
/// The longest text, in characters; what Excel allows in a cell.
pub const TEXT: usize = 32_767;
