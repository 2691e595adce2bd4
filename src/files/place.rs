//! Where something is in a file, by line and column and in the words of the plan.

use std::fmt;
use std::ops::Range;

use crate::locate::{self, Key};

/// Where something is in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// The way to it through the scenario, from the outside in, as far as it is certain.
    pub steps: Vec<Step>,
}

/// One step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A record in one of the scenario's lists.
    Row {
        /// Which list.
        list: List,
        /// Which of its records, from 1.
        ordinal: usize,
        /// A proposal's number, another record's name, if it has one.
        name: Option<String>,
        /// A proposal's title.
        title: Option<String>,
    },
    /// A year in a list by year.
    Year(u16),
    /// One of a list of other things, from 1.
    Item(usize),
    /// A field, as it is called in the file.
    Field(String),
}

/// A list whose records have names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// The areas.
    Areas,
    /// The named curves.
    Curves,
    /// The proposals.
    Proposals,
    /// A proposal's lines.
    Lines,
    /// The sets of alternatives.
    Alternatives,
    /// The rules between two proposals.
    Links,
    /// The overlaps.
    Overlaps,
}

impl List {
    fn called(field: &str) -> Option<Self> {
        Some(match field {
            "areas" => Self::Areas,
            "curves" => Self::Curves,
            "proposals" => Self::Proposals,
            "lines" => Self::Lines,
            "alternatives" => Self::Alternatives,
            "links" => Self::Links,
            "overlaps" => Self::Overlaps,
            _ => return None,
        })
    }
}

impl Place {
    /// The place at an offset in a text, reached by these keys.
    pub(crate) fn new(text: &str, offset: usize, path: &[Key]) -> Self {
        let (line, column) = position(text, offset);
        let steps = Way { text, path, offset }.steps();
        Self { line, column, steps }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}, column {}", self.line, self.column)
    }
}

/// The line and column at an offset, both from 1.
pub(crate) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.chars().rev().take_while(|character| *character != '\n').count() + 1;
    (line, column)
}

/// A text of the file, without quotation marks and escapes.
pub(crate) fn unquoted(raw: &str) -> String {
    ron::from_str(raw).unwrap_or_else(|_| raw.to_owned())
}

/// The way to a value, and the names that are passed on it.
struct Way<'a> {
    text: &'a str,
    path: &'a [Key],
    offset: usize,
}

impl Way<'_> {
    fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for (depth, key) in self.path.iter().enumerate() {
            match key {
                Key::Field(field) => steps.push(Step::Field(field.to_string())),
                Key::Item(place) => self.step_into(depth, *place, &mut steps),
            }
        }
        if steps.first() == Some(&Step::Field("scenario".to_owned())) {
            steps.remove(0);
        }
        steps
    }

    /// A record is named instead of the list it stands in, a pair by its year.
    fn step_into(&self, depth: usize, place: usize, steps: &mut Vec<Step>) {
        if let Some(Step::Field(field)) = steps.last()
            && let Some(list) = List::called(field)
        {
            steps.pop();
            steps.push(self.row(list, depth, place));
        } else if let Some(year) = self.year(depth) {
            steps.push(Step::Year(year));
        } else if !matches!(steps.last(), Some(Step::Year(_) | Step::Item(_))) {
            steps.push(Step::Item(place + 1));
        }
    }

    fn row(&self, list: List, depth: usize, place: usize) -> Step {
        let (name, title) = match list {
            List::Proposals => (self.text_at(depth, "number"), self.text_at(depth, "title")),
            _ => (self.text_at(depth, "name"), None),
        };
        Step::Row {
            list,
            ordinal: place + 1,
            name,
            title,
        }
    }

    fn year(&self, depth: usize) -> Option<u16> {
        self.text.get(self.known(depth, 0.into())?)?.parse().ok()
    }

    fn text_at(&self, depth: usize, field: &'static str) -> Option<String> {
        let raw = self.text.get(self.known(depth, field.into())?)?;
        raw.starts_with('"').then(|| unquoted(raw))
    }

    /// Where a value stands in the record at this depth; nothing unless it was read without error.
    fn known(&self, depth: usize, key: Key) -> Option<Range<usize>> {
        let mut path = self.path.get(..=depth)?.to_vec();
        path.push(key);
        let record = locate::start(self.text, self.path.get(..=depth)?)?;
        let found = locate::value(self.text, &path)?;
        let read = found.end <= self.offset || self.offset <= record;
        read.then_some(found)
    }
}
