//! Which parts of a catalogue are proposals, and in which area each lies: the one that its own row
//! names, or else the one named by the sums below it, or else by the heading above it.

use super::SumOf;
use super::draft::{Draft, Part};
use super::sums::named;

/// What a part of a catalogue is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A proposal, in the area of this name.
    Row(String),
    /// The heading of an area.
    Area,
    /// A line of sums.
    Sum(SumOf),
    /// A line of figures that may be the sum of all rows.
    Unnamed,
    /// A row with too few figures.
    TooFew,
    /// A text without figures.
    Text,
}

/// How a line begins that is a target, or what is missing to one, in small letters.
const TARGETS: [&str; 5] = [
    "reduktionsmål",
    "sparemål",
    "netto-udestående",
    "target",
    "net outstanding",
];
/// The longest heading of an area, in characters.
const LONGEST: usize = 80;

/// Every part with what it is.
pub(super) fn sorted(draft: &Draft) -> Vec<(&Part, Kind)> {
    let mut sorted: Vec<(&Part, Kind)> = Vec::new();
    let (mut heading, mut first) = (String::new(), 0);
    let last_row = draft.parts.iter().rposition(|part| !part.number.is_empty());
    for (place, part) in draft.parts.iter().enumerate() {
        let mut kind = kind(draft, part, &heading);
        match &kind {
            Kind::Area if draft.numbered && last_row.is_none_or(|last| place > last) => kind = Kind::Text,
            Kind::Area => part.title.clone_into(&mut heading),
            Kind::Sum(SumOf::Area(name)) => {
                name_rows(sorted.get_mut(first..).unwrap_or_default(), name);
                (heading, first) = (String::new(), sorted.len().saturating_add(1));
            }
            Kind::Sum(SumOf::Whole) if !heading.is_empty() && is_plain_sum(part) => {
                kind = Kind::Sum(SumOf::Area(heading.clone()));
                (heading, first) = (String::new(), sorted.len().saturating_add(1));
            }
            _ => {}
        }
        sorted.push((part, kind));
    }
    sorted
}

/// Whether a line of sums names nothing: `I alt`.
fn is_plain_sum(part: &Part) -> bool {
    matches!(
        part.title.trim_end_matches(':').to_lowercase().as_str(),
        "i alt" | "sum" | "subtotal" | "total"
    )
}

fn kind(draft: &Draft, part: &Part, heading: &str) -> Kind {
    let is_row = !part.number.is_empty() || !(draft.numbered || is_target(&part.title));
    match (part.figures.is_empty(), is_row, named(&part.title)) {
        (true, _, _) if !part.number.is_empty() => Kind::TooFew,
        (true, _, _) if is_heading(&part.title) => Kind::Area,
        (true, _, _) => Kind::Text,
        (false, _, Some(of)) if part.number.is_empty() => Kind::Sum(of),
        (false, true, _) if part.area.is_empty() => Kind::Row(heading.to_owned()),
        (false, true, _) => Kind::Row(part.area.clone()),
        (false, false, _) => Kind::Unnamed,
    }
}

fn is_target(title: &str) -> bool {
    let title = title.to_lowercase();
    TARGETS.iter().any(|word| title.starts_with(word))
}

/// A short text without digits or a point at its end.
fn is_heading(title: &str) -> bool {
    let is_short = (1..=LONGEST).contains(&title.chars().count());
    is_short
        && !title.contains(|letter: char| letter.is_ascii_digit())
        && !title.ends_with('.')
        && !title.starts_with('*')
}

/// Puts the rows that name no area of their own into the one that the sums below them name.
fn name_rows(parts: &mut [(&Part, Kind)], name: &str) {
    for (part, kind) in parts {
        if let Kind::Row(area) = kind
            && part.area.is_empty()
        {
            name.clone_into(area);
        }
    }
}
