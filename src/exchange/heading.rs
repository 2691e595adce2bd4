//! The heading line: which column is what, in Danish or English and in any order.

use model::{Text, Year};

use crate::TableError;
use crate::csv::Record;

#[cfg(test)]
mod tests;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    Area,
    Number,
    Title,
    FullYear,
    Category,
    /// What the row is, as a report of this program says: a proposal, a sum, a target.
    Kind,
    Year(Year),
}

/// A column: its heading as written, and what it holds where that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) heading: Text,
    pub(crate) content: Option<Content>,
}

/// The names of columns, in small letters and with spaces for `_` and `-`.
const NAMES: [(&str, Content); 19] = [
    ("area", Content::Area),
    ("område", Content::Area),
    ("no", Content::Number),
    ("no.", Content::Number),
    ("nr", Content::Number),
    ("nr.", Content::Number),
    ("nummer", Content::Number),
    ("number", Content::Number),
    ("title", Content::Title),
    ("titel", Content::Title),
    ("forslag", Content::Title),
    ("full year", Content::FullYear),
    ("helårlig", Content::FullYear),
    ("helårsvirkning", Content::FullYear),
    ("effekt helårlig", Content::FullYear),
    ("category", Content::Category),
    ("kategori", Content::Category),
    ("type", Content::Category),
    ("kind", Content::Kind),
];
/// What may stand before a year: nothing, budget, budgetoverslag, effekt, overslag.
const BEFORE_YEAR: [&str; 6] = ["", "b", "bo", "budget", "effekt", "overslag"];

/// The columns of a heading line.
pub(crate) fn columns(headings: &Record) -> Result<Vec<Column>, TableError> {
    let columns: Vec<_> = headings.cells.iter().map(|heading| Column::of(heading)).collect();
    check_different(&columns)?;
    let has = |wanted: fn(Content) -> bool| columns.iter().filter_map(|column| column.content).any(wanted);
    let headings = || columns.iter().map(|column| column.heading.clone()).collect();
    if !has(|content| content == Content::Title) {
        return Err(TableError::NoTitle { headings: headings() });
    }
    if !has(|content| matches!(content, Content::Year(_))) {
        return Err(TableError::NoYears { headings: headings() });
    }
    Ok(columns)
}

/// How many columns of a heading line are known.
pub(crate) fn known(headings: &Record) -> usize {
    let known = |heading: &&String| Column::of(heading).content.is_some();
    headings.cells.iter().filter(known).count()
}

fn check_different(columns: &[Column]) -> Result<(), TableError> {
    let mut seen: Vec<&Column> = Vec::new();
    for column in columns.iter().filter(|column| column.content.is_some()) {
        if let Some(first) = seen.iter().find(|other| other.content == column.content) {
            return Err(TableError::DuplicateColumn {
                first: first.heading.clone(),
                second: column.heading.clone(),
            });
        }
        seen.push(column);
    }
    Ok(())
}

impl Column {
    fn of(heading: &str) -> Self {
        Self {
            heading: heading.trim().into(),
            content: content(heading),
        }
    }
}

/// What the column under a heading holds, where that is known.
pub(crate) fn content(heading: &str) -> Option<Content> {
    let name = plain(heading);
    let named = NAMES.iter().find(|(known, _)| *known == name);
    let named = named.map(|(_, content)| *content);
    named.or_else(|| year(&name).map(Content::Year))
}

/// A heading in small letters, with one space for every run of spaces, `_` and `-`.
fn plain(heading: &str) -> String {
    let words = heading.split(|letter: char| letter.is_whitespace() || matches!(letter, '_' | '-'));
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ").to_lowercase()
}

/// The year that a heading names: `2024`, `B2024`, `BO2025`, `Effekt 2024`.
pub(crate) fn year(name: &str) -> Option<Year> {
    let (before, digits) = name.split_at_checked(name.len().checked_sub(4)?)?;
    let number = digits
        .bytes()
        .all(|digit| digit.is_ascii_digit())
        .then(|| digits.parse());
    BEFORE_YEAR
        .contains(&before.trim_end())
        .then(|| Year::new(number?.ok()?).ok())?
}
