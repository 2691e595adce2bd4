//! What a cell holds, as something that can be put in another cell.

use exchange::cell;
use model::{Amount, Entry, Exact, Inclusion, LineId, Plan, ProposalId};

use super::cells::{CellView, Check, Heaviness, Sight, on_screen};
use super::columns::ColumnKey;
use super::cursor::CellKey;
use super::entry::{self, Typed, Typing};
use super::figures::{self, Shown};
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
            Self::Inclusion(_) => false,
        }
    }
}

impl Sight<'_> {
    /// What a cell holds.
    pub fn content(&self, cell: CellKey, taking: Taking) -> Content {
        let plan = self.ledger.plan();
        match (cell.row, cell.column) {
            (RowKey::Proposal(id), ColumnKey::Include) => {
                let inclusion = plan.proposal(id).map(|proposal| proposal.inclusion);
                Content::Inclusion(inclusion.unwrap_or(Inclusion::Included))
            }
            _ if entry::typing(plan, cell) == Typing::Text => Content::Text(super::draft::content(*self, cell)),
            _ => match (entered(plan, cell), taking) {
                (Some(entry), _) => Content::Entry(entry),
                (None, Taking::Entered) => Content::Entry(Entry::Empty),
                (None, Taking::Shown) => self.shown_content(cell),
            },
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
        let ledger = self.ledger;
        match cell.row {
            RowKey::Proposal(id) => ledger
                .row(id)
                .map_or(Shown::Empty, |row| figures::shown_in(ledger, &row, id, cell.column)),
            RowKey::Line(id, line) => self.in_line((id, line), cell.column),
            RowKey::Overlap(id) => ledger.overlap_figures(id).map_or(Shown::Empty, |figures| {
                figures::in_cells(ledger, &figures.cells, cell.column)
            }),
            RowKey::Subtotal(id) => figures::in_totals(ledger, &ledger.totals(id, self.view.coverage), cell.column),
            RowKey::Area(_) => Shown::Empty,
        }
    }

    fn in_line(&self, (id, line): (ProposalId, LineId), column: ColumnKey) -> Shown {
        let lines = self.ledger.lines(id);
        let found = lines.iter().find(|row| row.id == line);
        found.map_or(Shown::Empty, |row| figures::in_cells(self.ledger, &row.cells, column))
    }

    /// The exact figure of a cell; zero where it shows none.
    pub fn exact_at(&self, cell: CellKey) -> Exact {
        let entered = entered(self.ledger.plan(), cell).and_then(Entry::amount);
        let shown = || self.shown_at(cell).amount().map(|figure| figure.exact().clone());
        entered.map(Exact::of).or_else(shown).unwrap_or(Exact::ZERO)
    }

    /// A cell that would hold this, as it is drawn while it is not there yet.
    pub fn ghost(&self, content: &Content) -> CellView {
        let (text, check) = match content {
            Content::Text(text) => (text.clone(), None),
            Content::Entry(entry) => (self.entry_text(*entry), None),
            Content::Inclusion(Inclusion::Included) => (String::new(), Some(Check::Ticked)),
            Content::Inclusion(Inclusion::Excluded) => (String::new(), Some(Check::Empty)),
        };
        CellView {
            text,
            check,
            weight: Heaviness::Filled,
            ..CellView::default()
        }
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

/// What was entered in an amount cell by hand; nothing where the program calculates it.
fn entered(plan: &Plan, cell: CellKey) -> Option<Entry> {
    let line = match cell.row {
        RowKey::Proposal(id) => entry::only_line(plan.proposal(id)?)?,
        RowKey::Line(id, line) => plan.proposal(id)?.line(line)?,
        _ => return None,
    };
    match cell.column {
        ColumnKey::FullYear if entry::typing(plan, cell) == Typing::Amount => Some(line.amount),
        ColumnKey::Year(year) => line.stated_in(year),
        _ => None,
    }
}

/// The edit that puts a content in a cell; nothing where the cell cannot hold it.
pub fn put(plan: &Plan, cell: CellKey, content: &Content) -> Option<model::Edit> {
    match (entry::typing(plan, cell), content) {
        (Typing::Text, Content::Text(text)) => entry::edit(plan, cell, Typed::Text(text.clone())),
        (Typing::Amount, Content::Entry(entry)) => entry::edit(plan, cell, Typed::Entry(*entry)),
        (Typing::Box, Content::Inclusion(inclusion)) => match cell.row {
            RowKey::Proposal(id) => Some(entry::inclusion(id, *inclusion)),
            _ => None,
        },
        _ => None,
    }
}

/// The edit that empties a cell; nothing where it cannot be emptied.
pub fn clear(plan: &Plan, cell: CellKey) -> Option<model::Edit> {
    let empty = match entry::typing(plan, cell) {
        Typing::Text => Content::Text(String::new()),
        Typing::Amount => Content::Entry(Entry::Empty),
        Typing::Box | Typing::Nothing(_) => return None,
    };
    put(plan, cell, &empty)
}
