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
    let last_row = draft.parts.iter().rposition(|part| is_row(draft, part));
    for (place, part) in draft.parts.iter().enumerate() {
        let mut kind = kind(draft, part, &heading);
        let stands = Place::of(place, last_row);
        let unsummed = sorted.get_mut(first..).unwrap_or_default();
        match &mut kind {
            Kind::Area if stands == Place::AtTheEnd => kind = Kind::Text,
            Kind::Area => part.title.clone_into(&mut heading),
            Kind::Sum(of) => {
                if is_plain_sum(part) {
                    *of = unnamed(unsummed, part, &heading, stands);
                }
                if let SumOf::Area(name) = of {
                    name_rows(unsummed, name, &heading);
                }
                (heading, first) = (String::new(), sorted.len().saturating_add(1));
            }
            _ => {}
        }
        sorted.push((part, kind));
    }
    sorted
}

/// Whether a part is a proposal.
fn is_row(draft: &Draft, part: &Part) -> bool {
    matches!(kind(draft, part, ""), Kind::Row(_))
}

/// What a line of sums that names nothing sums: the area above it, or all rows at the end, or else
/// the rows since the last sums.
fn unnamed(unsummed: &[(&Part, Kind)], part: &Part, heading: &str, place: Place) -> SumOf {
    let mut rows = unsummed.iter().filter_map(|(part, kind)| match kind {
        Kind::Row(area) => Some((part.line, area)),
        _ => None,
    });
    let first = rows.clone().next();
    if first.is_some() && !heading.is_empty() && rows.all(|(_, area)| area == heading) {
        return SumOf::Area(heading.to_owned());
    }
    match place {
        Place::AtTheEnd => SumOf::Whole,
        Place::BetweenRows => SumOf::Lines {
            first: first.map_or(part.line, |(line, _)| line),
            last: part.line,
        },
    }
}

/// Whether proposals come after a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    BetweenRows,
    AtTheEnd,
}

impl Place {
    fn of(place: usize, last_row: Option<usize>) -> Self {
        match last_row {
            Some(last) if place < last => Self::BetweenRows,
            _ => Self::AtTheEnd,
        }
    }
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

/// Puts the rows that name no area of their own into the one that the sums below them name; rows
/// under an earlier heading stay where they are.
fn name_rows(parts: &mut [(&Part, Kind)], name: &str, heading: &str) {
    for (part, kind) in parts {
        if let Kind::Row(area) = kind
            && part.area.is_empty()
            && (area.is_empty() || area == heading)
        {
            name.clone_into(area);
        }
    }
}
