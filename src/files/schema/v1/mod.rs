//! Version 1 of the file format.
//!
//! Every type is the twin of one in the model, made from it for writing and turned into it after
//! reading. What is left out of a file is what is usual, and what is usual is frozen here.

mod control;
mod convention;
pub(crate) mod edit;
mod entry;
mod find;
mod follow_up;
mod journal;
mod line;
mod phase_in;
mod proposal;
mod published;
mod rules;
mod scenario;
mod settings;
mod twin;
mod values;

use serde::{Deserialize, Serialize};

use crate::Problem;
use crate::schema::Extensions;

pub(crate) use control::Control;
pub(crate) use edit::Step;
pub(crate) use journal::{Header, OfFile};
pub(crate) use scenario::Scenario;
pub(crate) use values::{Id, Words};

/// A whole file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub(crate) format: Words,
    pub(crate) version: Version,
    #[serde(default)]
    pub(crate) written_by: Words,
    pub(crate) id: Id,
    #[serde(default)]
    pub(crate) revision: u64,
    pub(crate) scenario: Scenario,
    #[serde(default)]
    pub(crate) control: Option<Control>,
    #[serde(default)]
    pub(crate) extensions: Extensions,
}

/// The number of this version.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub(crate) struct Version;

impl Version {
    /// What stands in the file.
    pub(crate) const NUMBER: u32 = 1;
}

impl TryFrom<u32> for Version {
    type Error = Problem;

    fn try_from(number: u32) -> Result<Self, Problem> {
        if number == Self::NUMBER {
            Ok(Self)
        } else {
            Err(Problem::Version)
        }
    }
}

impl From<Version> for u32 {
    fn from(_: Version) -> Self {
        Version::NUMBER
    }
}
