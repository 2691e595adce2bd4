//! The first line of a journal.

use serde::{Deserialize, Serialize};

use super::values::Words;

/// What a journal is of.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    pub(crate) written_by: Words,
    pub(crate) host: Words,
    pub(crate) pid: u32,
    /// Milliseconds since the beginning of 1970.
    pub(crate) began: u64,
    /// Nothing where the scenario was never saved.
    pub(crate) file: Option<OfFile>,
    /// How many bytes the scenario has that all steps go out from; it follows this line.
    pub(crate) base: u64,
}

/// The file that a journal's scenario was in.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OfFile {
    pub(crate) path: Words,
    pub(crate) hash: Words,
}
