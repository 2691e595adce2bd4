//! Finding texts and amounts, putting others in their place, and going to rows by name.

use exchange::cell::Meaning;
use model::{Amount, Edit, Plan, Year};

use super::cells::{Sight, is_number_of};
use super::columns::ColumnKey;
use super::cursor::{CellKey, Layout};
use super::entry::{self, Typing};
use super::figures::RowFigures;
use super::put::{self, Put};
use super::rows::{RowKey, Rows, lower};
use super::{one_edit, reading};
use crate::window::view::{Filter, View};

/// Something to look for: a text, and the amount that it is in any way of writing.
pub struct Wanted {
    text: String,
    amount: Option<Amount>,
}

impl Wanted {
    /// What a text asks for.
    pub fn of(sight: Sight<'_>, text: &str) -> Option<Self> {
        let text = text.trim();
        let typed = exchange::cell::read(text, &reading::plain_place(sight)).ok();
        let amount = typed.and_then(|typed| match typed.meaning {
            Meaning::Amount(amount) => Some(amount),
            _ => None,
        });
        (!text.is_empty()).then(|| Self {
            text: lower(text),
            amount,
        })
    }

    fn is_in(&self, text: &str) -> bool {
        lower(text).contains(&self.text)
    }
}

/// Every row that could be looked in, in the order of the screen, whatever is folded or filtered.
pub fn all_rows(sight: Sight<'_>) -> Rows {
    let view = View {
        folded: std::collections::BTreeSet::new(),
        filter: Filter::default(),
        ..sight.view.clone()
    };
    Rows::of(sight.ledger, &view)
}

/// The cells that hold what is wanted, row by row.
pub fn found(sight: Sight<'_>, layout: Layout<'_>, wanted: &Wanted) -> Vec<CellKey> {
    let rows = layout.rows.iter();
    rows.flat_map(|row| in_row(sight, (row, layout.columns), wanted))
        .collect()
}

fn in_row(sight: Sight<'_>, (row, columns): (RowKey, &[ColumnKey]), wanted: &Wanted) -> Vec<CellKey> {
    let figures = RowFigures::of(sight.ledger, sight.view.coverage, row);
    let noted = |column: ColumnKey| column == ColumnKey::Title && in_notes(sight.ledger.plan(), row, wanted);
    let view = sight.row(row, columns);
    let cells = columns.iter().zip(&view.cells);
    let holding = cells.filter(|(column, cell)| {
        let shown = figures.shown(sight.ledger, **column);
        let prints = |amount: Amount| shown.amount().is_some_and(|figure| figure.prints(amount));
        wanted.is_in(&cell.text.replace('−', "-")) || wanted.amount.is_some_and(prints) || noted(**column)
    });
    holding.map(|(column, _)| CellKey { row, column: *column }).collect()
}

fn in_notes(plan: &Plan, row: RowKey, wanted: &Wanted) -> bool {
    let RowKey::Proposal(id) = row else { return false };
    let proposal = plan.proposal(id);
    proposal.is_some_and(|proposal| proposal.details.notes.iter().any(|note| wanted.is_in(&note.text)))
}

/// The next of some cells after a cell, around the end.
pub fn next(layout: Layout<'_>, (cells, from): (&[CellKey], Option<CellKey>)) -> Option<CellKey> {
    let from = from.and_then(|cell| layout.place(cell));
    let after = cells.iter().find(|cell| layout.place(**cell) > from);
    after.or(cells.first()).copied()
}

/// The one of some cells before a cell, around the end.
pub fn previous(layout: Layout<'_>, (cells, from): (&[CellKey], Option<CellKey>)) -> Option<CellKey> {
    let from = from.and_then(|cell| layout.place(cell));
    let before = cells
        .iter()
        .rev()
        .find(|cell| from.is_some() && layout.place(**cell) < from);
    before.or(cells.last()).copied()
}

/// The edit that puts another text or amount in the place of what is wanted, and in how many
/// cells. Calculated cells stay as they are.
///
/// # Errors
/// What the user reads where the new text cannot stand in one of the cells.
pub fn replaced(
    sight: Sight<'_>,
    cells: &[CellKey],
    (wanted, with): (&Wanted, &str),
) -> Result<(usize, Option<Edit>), String> {
    let mut edits = Vec::new();
    for cell in cells {
        let Some(text) = replacement(sight, *cell, (wanted, with)) else {
            continue;
        };
        if let Put::Edit(Some(edit)) = put::text(sight, &[*cell], &text)? {
            edits.push(edit);
        }
    }
    Ok((edits.len(), one_edit(edits)))
}

/// What a cell holds once what is wanted is replaced; nothing where it is not there to be replaced.
fn replacement(sight: Sight<'_>, cell: CellKey, (wanted, with): (&Wanted, &str)) -> Option<String> {
    let plan = sight.ledger.plan();
    match entry::typing(plan, cell) {
        Typing::Text => {
            let text = entry::text_in(plan, cell)?;
            wanted.is_in(&text).then(|| with_each(&text, &wanted.text, with))
        }
        Typing::Amount | Typing::Money => {
            let entered = entry::entered(plan, cell).amount()?;
            (Some(entered) == wanted.amount).then(|| with.to_owned())
        }
        Typing::Choice | Typing::Box | Typing::Nothing(_) => None,
    }
}

/// A text with another in the place of every occurrence of a lower-case one, in any case.
fn with_each(text: &str, lower_case: &str, with: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some(after) = without_start(rest, lower_case) {
            result.push_str(with);
            rest = after;
        } else {
            result.push(letter);
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    result
}

/// What comes after a lower-case text that another begins with, in any case.
fn without_start<'a>(text: &'a str, lower_case: &str) -> Option<&'a str> {
    let mut wanted = lower_case.chars();
    let mut rest = text.chars();
    while !wanted.as_str().is_empty() {
        for letter in rest.next()?.to_lowercase() {
            if wanted.next() != Some(letter) {
                return None;
            }
        }
    }
    Some(rest.as_str())
}

/// The cell that is called so: `VPU 5`, `VPU 5 2024`, `2024`, or a part of a title or an area.
pub fn named(sight: Sight<'_>, text: &str, active: Option<CellKey>) -> Option<CellKey> {
    let text = text.trim();
    let (name, year) = parted(sight.ledger.plan(), text);
    let column = year.map(ColumnKey::Year);
    let row = if name.is_empty() {
        active?.row
    } else {
        row_named(sight, name).or_else(|| row_named(sight, text))?
    };
    let usual = if name.is_empty() {
        active?.column
    } else {
        ColumnKey::Title
    };
    (!text.is_empty()).then(|| CellKey {
        row,
        column: column.unwrap_or(usual),
    })
}

/// The name and the year of a text such as `VPU 5 2024`.
fn parted<'a>(plan: &Plan, text: &'a str) -> (&'a str, Option<Year>) {
    let (name, last) = text.rsplit_once(char::is_whitespace).unwrap_or(("", text));
    let year = last.parse().ok().and_then(|year| Year::new(year).ok());
    match year.filter(|year| plan.settings().years.place(*year).is_some()) {
        Some(year) => (name.trim(), Some(year)),
        None => (text, None),
    }
}

fn row_named(sight: Sight<'_>, name: &str) -> Option<RowKey> {
    let (plan, name) = (sight.ledger.plan(), lower(name));
    let rows: Vec<RowKey> = all_rows(sight).iter().collect();
    let proposal = |row: &RowKey| match row {
        RowKey::Proposal(id) => plan.proposal(*id),
        _ => None,
    };
    let numbered = |row: &&RowKey| proposal(row).is_some_and(|proposal| is_number_of(proposal, &name));
    let called = |row: &&RowKey| match row {
        RowKey::Area(id) => plan.area(*id).is_some_and(|area| lower(&area.name).contains(&name)),
        row => proposal(row).is_some_and(|proposal| lower(&proposal.title).contains(&name)),
    };
    rows.iter().find(numbered).or_else(|| rows.iter().find(called)).copied()
}

#[cfg(test)]
mod tests {
    use super::with_each;

    #[test]
    fn every_occurrence_is_replaced_in_any_case() {
        let cases = [
            ("Ældre og ÆLDRE", "ældre", "borgere", "borgere og borgere"),
            ("aaa", "aa", "b", "ba"),
            ("skole", "x", "y", "skole"),
            ("", "x", "y", ""),
        ];
        for (text, wanted, with, expected) in cases {
            assert_eq!(with_each(text, wanted, with), expected, "{text:?}");
        }
    }
}
