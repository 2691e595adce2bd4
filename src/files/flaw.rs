//! From a parser's error to what is wrong in the file, and where.

use model::PlanError;
use ron::error::{Position, SpannedError};
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;

use crate::locate::{self, Key};
use crate::place::unquoted;
use crate::schema::{Misfit, options};
use crate::{Checksum, Flaw, Mistake, OpenError, Place, Problem};

/// A text that was read, with what is known about it.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) text: &'a str,
    pub(crate) checksum: Checksum,
}

impl Source<'_> {
    /// Reads the text as one version of the format.
    pub(crate) fn parsed<T: DeserializeOwned>(self) -> Result<T, OpenError> {
        let parsed = options().from_str(self.text);
        parsed.map_err(|error| self.misread(error, &path_to_error::<T>(self.text)))
    }

    fn misread(self, error: SpannedError, path: &[Key]) -> OpenError {
        if self.ends_early(&error) {
            return self.flaw(self.text.trim_end().len(), path, Mistake::EndsEarly);
        }
        let offset = match &error.code {
            ron::Error::MissingStructField { .. } => locate::start(self.text, path),
            _ => None,
        };
        let offset = offset.unwrap_or_else(|| self.offset(error.span.start));
        match problem(&error.code) {
            Some(problem) => self.bad_value(offset, path, problem),
            None => self.flaw(offset, path, mistake(error.code)),
        }
    }

    /// Whether the error would go away if the text went on: the end is reached, and no checksum
    /// says that it is the end.
    fn ends_early(self, error: &SpannedError) -> bool {
        let open = matches!(
            error.code,
            ron::Error::ExpectedStringEnd | ron::Error::UnclosedBlockComment
        );
        let reached = self.offset(error.span.end) >= self.text.trim_end().len();
        self.checksum == Checksum::Missing && (open || reached)
    }

    /// A value that reads well but cannot be in a plan.
    pub(crate) fn misfit(self, misfit: &Misfit) -> OpenError {
        let path = in_scenario(misfit.path());
        self.bad_value(0, &path, misfit.problem)
    }

    /// Parts that read well but do not make a plan.
    pub(crate) fn impossible(self, error: PlanError, path: Vec<Key>) -> OpenError {
        let path = in_scenario(path);
        let nearest = (0..=path.len())
            .rev()
            .find_map(|steps| locate::start(self.text, path.get(..steps)?));
        self.flaw(nearest.unwrap_or(0), &path, Mistake::Impossible(error))
    }

    fn bad_value(self, offset: usize, path: &[Key], problem: Problem) -> OpenError {
        let found = locate::value(self.text, path);
        let offset = found.as_ref().map_or(offset, |found| found.start);
        let raw = found.and_then(|found| self.text.get(found)).unwrap_or_default();
        let text = unquoted(raw);
        self.flaw(offset, path, Mistake::Value { text, problem })
    }

    fn flaw(self, offset: usize, path: &[Key], mistake: Mistake) -> OpenError {
        OpenError::Flaw(Box::new(Flaw {
            place: Place::new(self.text, offset, path),
            mistake,
            checksum: self.checksum,
        }))
    }

    fn offset(self, position: Position) -> usize {
        let before = self.text.split_inclusive('\n').take(position.line.saturating_sub(1));
        let line: usize = before.map(str::len).sum();
        let rest = self.text.get(line..).unwrap_or_default();
        let mut characters = rest.char_indices().skip(position.col.saturating_sub(1));
        line + characters.next().map_or(rest.len(), |(column, _)| column)
    }
}

fn in_scenario(path: Vec<Key>) -> Vec<Key> {
    std::iter::once("scenario".into()).chain(path).collect()
}

/// Reads a text that is known to be wrong again, to learn the way to the place.
fn path_to_error<T: DeserializeOwned>(text: &str) -> Vec<Key> {
    let Ok(mut deserializer) = ron::Deserializer::from_str_with_options(text, &options()) else {
        return Vec::new();
    };
    match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Ok(_) => Vec::new(),
        Err(error) => error.path().iter().filter_map(key).collect(),
    }
}

/// A variant's name is no step: what it holds is found in the brackets after it.
fn key(segment: &Segment) -> Option<Key> {
    match segment {
        Segment::Seq { index } => Some(Key::Item(*index)),
        Segment::Map { key } => Some(Key::Field(key.clone().into())),
        Segment::Enum { .. } | Segment::Unknown => None,
    }
}

/// What is wrong with a value, where the parser read it as one.
fn problem(error: &ron::Error) -> Option<Problem> {
    match error {
        ron::Error::Message(message) => Problem::said(message),
        ron::Error::ExpectedString => Some(Problem::NotQuoted),
        ron::Error::ExpectedInteger | ron::Error::IntegerOutOfBounds | ron::Error::InvalidIntegerDigit { .. } => {
            Some(Problem::WholeNumber)
        }
        _ => None,
    }
}

fn mistake(error: ron::Error) -> Mistake {
    match error {
        ron::Error::NoSuchStructField { expected, found, .. } => Mistake::UnknownField {
            field: found,
            known: expected,
        },
        ron::Error::MissingStructField { field, .. } => Mistake::MissingField { field },
        ron::Error::DuplicateStructField { field, .. } => Mistake::FieldTwice { field },
        ron::Error::NoSuchEnumVariant { expected, found, .. } => Mistake::UnknownWord {
            word: found,
            known: expected,
        },
        ron::Error::ExceededRecursionLimit => Mistake::TooDeep,
        other => Mistake::Syntax(other),
    }
}
