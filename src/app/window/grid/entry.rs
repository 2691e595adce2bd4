//! What typing in a cell does to the plan.

use model::{
    AreaEdit, AreaId, Edit, Entry, Fraction, Inclusion, Kind, Line, LineEdit, LineId, Plan, Proposal, ProposalEdit,
    ProposalId,
};

use super::columns::ColumnKey;
use super::cursor::CellKey;
use super::rows::RowKey;

/// What can be typed in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing {
    /// A text.
    Text,
    /// An amount, a share or a reason why there is none.
    Amount,
    /// Nothing: it is a box.
    Box,
    /// Nothing, for this reason.
    Nothing(Reason),
}

/// Why nothing can be typed in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The program calculates it.
    Calculated,
    /// The program fills it to meet a target.
    Balancing,
    /// It has several lines, which are shown to be typed in.
    SeveralLines,
    /// It is a heading.
    Heading,
}

/// What was typed, once it has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A text.
    Text(String),
    /// An amount, or a reason why there is none; empty gives a year back to the calculation.
    Entry(Entry),
    /// A share of the full-year amount.
    Share(Fraction),
}

impl Reason {
    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Calculated => "typing-calculated",
            Self::Balancing => "typing-balancing",
            Self::SeveralLines => "typing-several-lines",
            Self::Heading => "typing-heading",
        }
    }
}

/// What can be typed in a cell.
pub fn typing(plan: &Plan, cell: CellKey) -> Typing {
    match cell.row {
        RowKey::Proposal(id) => plan
            .proposal(id)
            .map_or(Typing::Nothing(Reason::Calculated), |proposal| {
                in_proposal(proposal, cell.column)
            }),
        RowKey::Line(..) => in_line(cell.column),
        RowKey::Area(_) if cell.column == ColumnKey::Title => Typing::Text,
        RowKey::Area(_) => Typing::Nothing(Reason::Heading),
        RowKey::Overlap(_) | RowKey::Subtotal(_) => Typing::Nothing(Reason::Calculated),
    }
}

fn in_proposal(proposal: &Proposal, column: ColumnKey) -> Typing {
    match column {
        ColumnKey::Include => Typing::Box,
        ColumnKey::Number | ColumnKey::Title | ColumnKey::Category => Typing::Text,
        ColumnKey::FullYear | ColumnKey::Year(_) => match (&proposal.kind, proposal.lines.len()) {
            (Kind::Balancing(_), _) => Typing::Nothing(Reason::Balancing),
            (_, 1) => Typing::Amount,
            _ => Typing::Nothing(Reason::SeveralLines),
        },
        _ => Typing::Nothing(Reason::Calculated),
    }
}

const fn in_line(column: ColumnKey) -> Typing {
    match column {
        ColumnKey::Title => Typing::Text,
        ColumnKey::FullYear | ColumnKey::Year(_) => Typing::Amount,
        _ => Typing::Nothing(Reason::Calculated),
    }
}

/// The edit that puts what was typed in a cell; nothing where nothing can be put there.
pub fn edit(plan: &Plan, cell: CellKey, typed: Typed) -> Option<Edit> {
    match (cell.row, typed) {
        (RowKey::Area(id), Typed::Text(text)) => Some(rename_area(id, &text)),
        (RowKey::Proposal(id), Typed::Text(text)) => proposal_text(id, cell.column, &text),
        (RowKey::Line(proposal, line), Typed::Text(text)) => {
            Some(Edit::Line(proposal, line, LineEdit::Name(text.into())))
        }
        (RowKey::Proposal(id), typed) => {
            let line = only_line(plan.proposal(id)?)?;
            amount(id, line.id, cell.column, typed)
        }
        (RowKey::Line(proposal, line), typed) => amount(proposal, line, cell.column, typed),
        _ => None,
    }
}

/// The edit that counts a proposal, or leaves it out.
pub fn inclusion(id: ProposalId, inclusion: Inclusion) -> Edit {
    Edit::Proposal(id, ProposalEdit::Include(inclusion))
}

/// The line of a proposal that has only one.
pub fn only_line(proposal: &Proposal) -> Option<&Line> {
    match &*proposal.lines {
        [line] => Some(line),
        _ => None,
    }
}

fn rename_area(id: AreaId, text: &str) -> Edit {
    Edit::Area(id, AreaEdit::Rename(text.into()))
}

fn proposal_text(id: ProposalId, column: ColumnKey, text: &str) -> Option<Edit> {
    let edit = match column {
        ColumnKey::Number => ProposalEdit::Number(text.into()),
        ColumnKey::Title => ProposalEdit::Title(text.into()),
        ColumnKey::Category => ProposalEdit::Field(model::Field::Category, text.into()),
        _ => return None,
    };
    Some(Edit::Proposal(id, edit))
}

fn amount(proposal: ProposalId, line: LineId, column: ColumnKey, typed: Typed) -> Option<Edit> {
    let edit = match (column, typed) {
        (ColumnKey::FullYear, Typed::Entry(entry)) => LineEdit::Amount(entry),
        (ColumnKey::Year(year), Typed::Entry(Entry::Empty)) => LineEdit::Stated(year, None),
        (ColumnKey::Year(year), Typed::Entry(entry)) => LineEdit::Stated(year, Some(entry)),
        (ColumnKey::Year(year), Typed::Share(share)) => LineEdit::Share(year, share),
        _ => return None,
    };
    Some(Edit::Line(proposal, line, edit))
}
