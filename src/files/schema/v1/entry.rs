//! What stands in a cell: a number, or words in its place.

use std::fmt;

use super::convention::Convention;
use super::values::Number;
use crate::Problem;
use crate::schema::written::{Written, written};

written!(Entry);

/// What stands in a cell: `-0.45`, `not quantified`, `low -0.3, expected -0.45, high -0.6`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum Entry {
    #[default]
    Empty,
    Amount(Number),
    NotQuantified,
    NotRelevant,
    Range {
        low: Number,
        expected: Number,
        high: Number,
    },
}

const EMPTY: &str = "empty";
const NOT_QUANTIFIED: &str = "not quantified";
const NOT_RELEVANT: &str = "not relevant";

impl fmt::Display for Entry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str(EMPTY),
            Self::Amount(number) => number.fmt(formatter),
            Self::NotQuantified => formatter.write_str(NOT_QUANTIFIED),
            Self::NotRelevant => formatter.write_str(NOT_RELEVANT),
            Self::Range { low, expected, high } => write!(formatter, "low {low}, expected {expected}, high {high}"),
        }
    }
}

impl Written for Entry {
    fn read(text: &str) -> Result<Self, Problem> {
        match text {
            EMPTY => Ok(Self::Empty),
            NOT_QUANTIFIED => Ok(Self::NotQuantified),
            NOT_RELEVANT => Ok(Self::NotRelevant),
            _ => match parts_of_range(text) {
                Some(parts) => range(parts),
                None => Number::read(text).map(Self::Amount),
            },
        }
    }
}

fn parts_of_range(text: &str) -> Option<[&str; 3]> {
    let (low, rest) = text.strip_prefix("low ")?.split_once(", expected ")?;
    let (expected, high) = rest.split_once(", high ")?;
    Some([low, expected, high])
}

fn range([low, expected, high]: [&str; 3]) -> Result<Entry, Problem> {
    Ok(Entry::Range {
        low: Number::read(low)?,
        expected: Number::read(expected)?,
        high: Number::read(high)?,
    })
}

impl Entry {
    pub(super) fn of(entry: model::Entry, convention: Convention) -> Self {
        match entry {
            model::Entry::Empty => Self::Empty,
            model::Entry::Amount(amount) => Self::Amount(convention.written(amount)),
            model::Entry::NotQuantified => Self::NotQuantified,
            model::Entry::NotRelevant => Self::NotRelevant,
            model::Entry::Range(range) => Self::Range {
                low: convention.written(range.low()),
                expected: convention.written(range.expected()),
                high: convention.written(range.high()),
            },
        }
    }

    pub(super) fn entered(self, convention: Convention) -> Result<model::Entry, Problem> {
        Ok(match self {
            Self::Empty => model::Entry::Empty,
            Self::Amount(number) => model::Entry::Amount(convention.amount(number)?),
            Self::NotQuantified => model::Entry::NotQuantified,
            Self::NotRelevant => model::Entry::NotRelevant,
            Self::Range { low, expected, high } => {
                let [low, expected, high] = [low, expected, high].map(|number| convention.amount(number));
                let range = model::Range::new(low?, expected?, high?);
                model::Entry::Range(range.ok_or(Problem::RangeOrder)?)
            }
        })
    }

    /// The numbers in it.
    pub(super) fn numbers(self) -> [Option<Number>; 3] {
        match self {
            Self::Amount(number) => [Some(number), None, None],
            Self::Range { low, expected, high } => [low, expected, high].map(Some),
            Self::Empty | Self::NotQuantified | Self::NotRelevant => [None; 3],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, Problem>) {
        let found = Entry::read(text).map(|entry| entry.to_string());
        assert_eq!(found, expected.map(str::to_owned), "{text}");
    }

    #[test]
    fn a_cell_is_a_number_or_words() {
        check("-0.450", Ok("-0.45"));
        check("empty", Ok("empty"));
        check("not quantified", Ok("not quantified"));
        check("not relevant", Ok("not relevant"));
        check(
            "low -0.3, expected -0.45, high -0.60",
            Ok("low -0.3, expected -0.45, high -0.6"),
        );
    }

    #[test]
    fn other_words_are_no_cell() {
        check("", Err(Problem::Number));
        check("-", Err(Problem::Number));
        check("Not quantified", Err(Problem::Number));
        check("low -0,3, expected -0.45, high -0.6", Err(Problem::Comma));
        check("low -0.3, high -0.6", Err(Problem::Number));
    }
}
