//! A published table, line by line.

use std::collections::BTreeMap;

/// What a published line says, by the headings of its columns.
#[derive(Clone, Debug)]
pub struct Expected {
    /// What the row of a report is.
    pub kind: &'static str,
    pub number: String,
    pub title: String,
    /// The printed figures, by `full_year` or the year.
    pub figures: BTreeMap<String, String>,
}

/// The columns that say what a line is about.
const WORDS: [&str; 9] = [
    "area",
    "no",
    "title",
    "row",
    "category",
    "option",
    "location",
    "places",
    "round_the_clock",
];

/// The lines of a published table.
pub fn lines(table: &str) -> Vec<Expected> {
    let mut lines = table.lines().map(|line| line.split(';').collect::<Vec<_>>());
    let headings = lines.next().unwrap();
    lines.map(|cells| line(&headings, &cells)).collect()
}

fn line(headings: &[&str], cells: &[&str]) -> Expected {
    let cell = |name: &str| {
        let place = headings.iter().position(|heading| *heading == name);
        place.map_or("", |place| cells[place]).to_owned()
    };
    let columns = headings
        .iter()
        .zip(cells)
        .filter(|(heading, _)| !WORDS.contains(heading));
    Expected {
        kind: "",
        number: [cell("no"), cell("option")].concat(),
        title: [cell("title"), cell("row"), cell("location")].concat(),
        figures: columns
            .map(|(heading, cell)| ((*heading).to_owned(), (*cell).to_owned()))
            .collect(),
    }
}

impl Expected {
    pub fn proposal(&self) -> Self {
        self.of_kind("proposal")
    }

    pub fn of_kind(&self, kind: &'static str) -> Self {
        Self { kind, ..self.clone() }
    }

    pub fn titled(&self, kind: &'static str, title: &str) -> Self {
        Self {
            title: title.to_owned(),
            ..self.of_kind(kind)
        }
    }
}

/// A printed Danish number with a decimal point, nothing for one that is not quantified.
pub fn number(printed: &str) -> Option<String> {
    if printed == "-" {
        return None;
    }
    let plain = printed.replace('.', "").replace(',', ".");
    let trimmed = if plain.contains('.') {
        plain.trim_end_matches('0').trim_end_matches('.')
    } else {
        &plain
    };
    Some(trimmed.to_owned())
}

/// A title without differences that do not matter: letter case, hyphens and blanks.
pub fn normalised(title: &str) -> String {
    title
        .to_lowercase()
        .split([' ', '-', '–'])
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
