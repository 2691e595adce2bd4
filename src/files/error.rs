//! Why a file could not be opened: facts alone, for the program to word.

use std::io;

use model::PlanError;
use thiserror::Error;

use crate::{Checksum, Place, Problem};

/// Why a scenario file could not be opened. It has not been changed.
#[derive(Debug, Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no such file")]
    NotFound,
    /// The file cannot be read from the disk.
    #[error("the file cannot be read")]
    Io(#[from] io::Error),
    /// The file is larger than any that is read; more than [`crate::limits::BYTES`].
    #[error("the file has {bytes} bytes")]
    TooLarge {
        /// How many bytes it has.
        bytes: u64,
    },
    /// It is something else than a text.
    #[error("the file is no text: {0:?}")]
    NotText(NotText),
    /// It is a text, but no scenario.
    #[error("the file is no scenario")]
    NotAScenario,
    /// Two versions of it were put together and nobody chose between them.
    #[error("line {line} is the mark of a conflict")]
    MergeConflict {
        /// The first line with a mark.
        line: usize,
    },
    /// A newer program made it.
    #[error("the file has version {version}")]
    Newer {
        /// Its file version; this program reads up to [`crate::VERSION`].
        version: u32,
        /// What the file says it was written by.
        written_by: Option<String>,
    },
    /// Something in it cannot be read or cannot be in a plan.
    #[error(transparent)]
    Flaw(#[from] Box<Flaw>),
}

/// What a file is that is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// Nothing, or blanks alone.
    Empty,
    /// Zeros alone, as a power failure leaves them.
    Zeros,
    /// Text with zeros in it, as a power failure leaves them where the rest was written.
    ZerosInside {
        /// The line of the first of them, from 1.
        line: usize,
        /// Its column, from 1.
        column: usize,
    },
    /// Text of another kind, in two bytes a letter.
    Utf16,
    /// A workbook or another packed file.
    Packed,
    /// Bytes that are no UTF-8.
    NotUtf8 {
        /// The line of the first of them, from 1.
        line: usize,
        /// Its column, from 1.
        column: usize,
    },
}

/// What is wrong in a file, and where.
#[derive(Debug, PartialEq, Eq, Error)]
#[error("{place}")]
pub struct Flaw {
    /// Where it is.
    pub place: Place,
    /// What it is.
    #[source]
    pub mistake: Mistake,
    /// Whether the file still is what the program wrote; if not, the mistake came from outside:
    /// it was typed, or the file is damaged.
    pub checksum: Checksum,
}

/// What is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Mistake {
    /// The file ends before it is complete.
    #[error("the file ends too early")]
    EndsEarly,
    /// A field that this version does not have.
    #[error("the field {field} is not known")]
    UnknownField {
        /// As it is written.
        field: String,
        /// The fields that could stand there.
        known: &'static [&'static str],
    },
    /// A field that cannot be left out.
    #[error("the field {field} is missing")]
    MissingField {
        /// What it is called.
        field: &'static str,
    },
    /// A field that stands twice.
    #[error("the field {field} stands twice")]
    FieldTwice {
        /// What it is called.
        field: &'static str,
    },
    /// A word that is none of those that can stand there.
    #[error("the word {word} is not known")]
    UnknownWord {
        /// As it is written.
        word: String,
        /// The words that could stand there.
        known: &'static [&'static str],
    },
    /// A value that is not what it should be.
    #[error("{text:?} is {problem}")]
    Value {
        /// As it is written, without quotation marks.
        text: String,
        /// What is wrong with it.
        problem: Problem,
    },
    /// Brackets lie too deep in each other.
    #[error("brackets lie too deep in each other")]
    TooDeep,
    /// A comma, a bracket, a colon or the like is missing or one too many.
    #[error("the text cannot be read")]
    Syntax(#[source] ron::Error),
    /// It reads well, but cannot be in a plan.
    #[error(transparent)]
    Impossible(#[from] PlanError),
}
