//! What a cell holds, as something that can be put in another cell.

use exchange::cell;
use model::{Amount, Confidence, Entry, Exact, Inclusion, Plan};

use super::cells::{Sight, on_screen};
use super::columns::ColumnKey;
use super::cursor::CellKey;
use super::entry::{self, Typed, Typing};
use super::figures::{RowFigures, Shown};
use super::rows::RowKey;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A text.
    Text(String),
    /// An amount, or a reason why there is none.
    Entry(Entry),
    /// Whether the proposal is wanted in the totals.
    Inclusion(Inclusion),
    /// How sure a saving is.
    Confidence(Option<Confidence>),
}

/// What is taken from a year that the program calculates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// The figure that it shows, as a copy does.
    Shown,
    /// Nothing, so that the cell it is moved to is calculated too.
    Entered,
}

impl Content {
    /// Whether there is something in it.
    pub const fn is_something(&self) -> bool {
        match self {
            Self::Text(text) => !text.is_empty(),
            Self::Entry(entry) => !matches!(entry, Entry::Empty),
            Self::Confidence(sure) => sure.is_some(),
            Self::Inclusion(_) => false,
        }
    }
}

impl Sight<'_> {
    /// What a cell holds.
    pub fn content(&self, cell: CellKey, taking: Taking) -> Content {
        let plan = self.ledger.plan();
        if let (RowKey::Proposal(id), ColumnKey::Include) = (cell.row, cell.column) {
            let inclusion = plan.proposal(id).map(|proposal| proposal.inclusion);
            return Content::Inclusion(inclusion.unwrap_or(Inclusion::Included));
        }
        match (entry::filling(plan, cell), taking) {
            (Some(Typed::Text(text)), _) => Content::Text(text),
            (Some(Typed::Confidence(sure)), _) => Content::Confidence(sure),
            (Some(Typed::Entry(Entry::Empty)) | None, Taking::Shown) => self.shown_content(cell),
            (Some(Typed::Entry(entry)), _) => Content::Entry(entry),
            (Some(Typed::Share(_)) | None, _) => Content::Entry(Entry::Empty),
        }
    }

    fn shown_content(&self, cell: CellKey) -> Content {
        let entry = match self.shown_at(cell) {
            Shown::Amount(figure, _) => {
                let notation = self.style.notation;
                Amount::new(figure.printed_in(notation), notation)
                    .map(Entry::Amount)
                    .ok()
            }
            Shown::NotQuantified => Some(Entry::NotQuantified),
            Shown::NotRelevant => Some(Entry::NotRelevant),
            Shown::Empty | Shown::Posts(_) | Shown::Percent(_) => None,
        };
        entry.map_or_else(|| Content::Text(self.text_at(cell).replace('−', "-")), Content::Entry)
    }

    fn text_at(&self, cell: CellKey) -> String {
        let row = self.row(cell.row, &[cell.column]);
        row.cells.into_iter().next().map_or_else(String::new, |cell| cell.text)
    }

    fn shown_at(&self, cell: CellKey) -> Shown {
        let figures = RowFigures::of(self.ledger, self.view.coverage, cell.row);
        figures.shown(self.ledger, cell.column)
    }

    /// The exact figure of a cell; zero where it shows none.
    pub fn exact_at(&self, cell: CellKey) -> Exact {
        let entered = entry::entered(self.ledger.plan(), cell).amount();
        let shown = || self.shown_at(cell).amount().map(|figure| figure.exact().clone());
        entered.map(Exact::of).or_else(shown).unwrap_or(Exact::ZERO)
    }

    /// An entry as it stands on screen.
    pub fn entry_text(&self, entry: Entry) -> String {
        match entry {
            Entry::Empty => String::new(),
            Entry::NotQuantified => "–".to_owned(),
            Entry::NotRelevant => self.words.text("cell-not-relevant-short"),
            Entry::Amount(amount) => on_screen(&self.style.entered(amount)),
            Entry::Range(range) => on_screen(&self.style.entered(range.expected())),
        }
    }

    /// A content as another program reads it: hyphen-minus, no groups.
    pub fn plain(&self, content: &Content) -> String {
        match content {
            Content::Text(text) => text.clone(),
            Content::Confidence(sure) => self.confidence(*sure),
            Content::Inclusion(Inclusion::Included) => self.words.text("copied-included"),
            Content::Inclusion(Inclusion::Excluded) => self.words.text("copied-excluded"),
            Content::Entry(Entry::Empty) => String::new(),
            Content::Entry(Entry::NotQuantified) => "-".to_owned(),
            Content::Entry(Entry::NotRelevant) => self.words.text("cell-not-relevant-short"),
            Content::Entry(Entry::Amount(amount)) => cell::written(*amount, self.style.notation, self.words.decimal()),
            Content::Entry(Entry::Range(range)) => {
                cell::written(range.expected(), self.style.notation, self.words.decimal())
            }
        }
    }
}

/// The edit that puts a content in a cell; nothing where the cell cannot hold it.
pub fn put(plan: &Plan, cell: CellKey, content: &Content) -> Option<model::Edit> {
    match (entry::typing(plan, cell), content) {
        (Typing::Text | Typing::Choice, Content::Text(text)) => entry::edit(plan, cell, Typed::Text(text.clone())),
        (Typing::Choice, Content::Confidence(sure)) => entry::edit(plan, cell, Typed::Confidence(*sure)),
        (Typing::Amount | Typing::Money, Content::Entry(entry)) => entry::edit(plan, cell, Typed::Entry(*entry)),
        (Typing::Box, Content::Inclusion(inclusion)) => match cell.row {
            RowKey::Proposal(id) => Some(entry::inclusion(id, *inclusion)),
            _ => None,
        },
        _ => None,
    }
}
