//! What the heading of a printed table says: years, full-year column, unit.

use model::{Unit, Year};

use super::SumColumn;
use crate::heading::year;

/// The columns of figures that a heading names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    /// From left to right.
    pub(super) figures: Vec<SumColumn>,
    /// Whether a column stands after the figures, such as the category.
    pub(super) last: Last,
}

/// What stands at the end of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Last {
    /// Its last figure.
    Figure,
    /// A word or sign after its figures.
    Word,
}

/// How a unit stands in a heading, without spaces and in small letters.
const UNITS: [(&str, Unit); 9] = [
    ("1.000kr", Unit::Thousands),
    ("1000kr", Unit::Thousands),
    ("t.kr", Unit::Thousands),
    ("tkr", Unit::Thousands),
    ("dkk1,000", Unit::Thousands),
    ("mio", Unit::Millions),
    ("dkkmillion", Unit::Millions),
    ("mia.", Unit::Milliards),
    ("ihelekr", Unit::Kroner),
];

/// The columns that the last run of years in a heading makes; nothing where it names no year.
pub(super) fn columns(lines: &[&str]) -> Option<Columns> {
    let words: Vec<_> = lines.iter().flat_map(|line| line.split_whitespace()).collect();
    let named = |(place, word): (usize, &&str)| Some((place, year_of(word)?));
    let years: Vec<_> = words.iter().enumerate().filter_map(named).collect();
    let run = last_run(&years);
    let (first, _) = *run.first()?;
    let (last, _) = *run.last()?;
    let mut figures: Vec<_> = run.iter().map(|(_, year)| SumColumn::Year(*year)).collect();
    match words.iter().position(|word| is_full_year(word)) {
        Some(place) if place < first => figures.insert(0, SumColumn::FullYear),
        Some(place) if place > last => figures.push(SumColumn::FullYear),
        _ => {}
    }
    Some(Columns {
        figures,
        last: what_is_last(lines, &run),
    })
}

/// Whether a heading calls a column the full-year one.
fn is_full_year(word: &str) -> bool {
    let word = word.to_lowercase();
    word.starts_with("helår") || word.starts_with("full-year")
}

/// The last years that follow each other.
fn last_run(years: &[(usize, Year)]) -> Vec<(usize, Year)> {
    let follows = |pair: &[(usize, Year)]| matches!(pair, [(_, before), (_, after)] if after.since(*before) == 1);
    let breaks = years.windows(2).rposition(|pair| !follows(pair));
    let start = breaks.map_or(0, |place| place.saturating_add(1));
    years.get(start..).unwrap_or_default().to_vec()
}

/// Whether something stands after the last year on its line.
fn what_is_last(lines: &[&str], run: &[(usize, Year)]) -> Last {
    let last = run.last().map(|(_, year)| *year);
    let line = lines
        .iter()
        .rev()
        .find(|line| line.split_whitespace().any(|word| year_of(word) == last));
    let after = line.and_then(|line| line.split_whitespace().next_back());
    match after.map(year_of) {
        Some(year) if year == last => Last::Figure,
        Some(_) if after.is_some_and(|word| !is_full_year(word)) => Last::Word,
        _ => Last::Figure,
    }
}

fn year_of(word: &str) -> Option<Year> {
    year(&word.to_lowercase())
}

/// The unit that a heading names.
pub(super) fn unit(lines: &[&str]) -> Option<Unit> {
    let text: String = lines.iter().flat_map(|line| line.split_whitespace()).collect();
    let text = text.to_lowercase();
    UNITS
        .iter()
        .find(|(word, _)| text.contains(word))
        .map(|(_, unit)| *unit)
}
