//! What typing in a cell does to the plan.

use model::{
    AreaEdit, AreaId, Base, Confidence, Decision, Edit, Entry, Fraction, Inclusion, Kind, Line, LineEdit, LineId, Plan,
    Proposal, ProposalEdit, ProposalId, Text,
};

use super::columns::ColumnKey;
use super::cursor::CellKey;
use super::rows::{RowKey, StripRow};

/// What can be typed in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing {
    /// A text.
    Text,
    /// An amount, a share or a reason why there is none.
    Amount,
    /// An amount, or nothing.
    Money,
    /// One of a list.
    Choice,
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
    /// It follows from the targets and the proposals.
    Sum,
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
    /// How sure a saving is; nothing where nobody says.
    Confidence(Option<Confidence>),
}

impl Reason {
    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Calculated => "typing-calculated",
            Self::Balancing => "typing-balancing",
            Self::SeveralLines => "typing-several-lines",
            Self::Heading => "typing-heading",
            Self::Sum => "typing-sum",
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
        RowKey::Area(_) if cell.column == ColumnKey::Budget => Typing::Money,
        RowKey::Area(_) => Typing::Nothing(Reason::Heading),
        RowKey::Strip(StripRow::Target) if matches!(cell.column, ColumnKey::Year(_)) => Typing::Money,
        RowKey::Overlap(_) => Typing::Nothing(Reason::Calculated),
        RowKey::Subtotal(_) | RowKey::Strip(_) => Typing::Nothing(Reason::Sum),
    }
}

fn in_proposal(proposal: &Proposal, column: ColumnKey) -> Typing {
    match column {
        ColumnKey::Include => Typing::Box,
        ColumnKey::Number | ColumnKey::Title | ColumnKey::Category => Typing::Text,
        ColumnKey::Status | ColumnKey::Confidence => Typing::Choice,
        ColumnKey::Budget => Typing::Money,
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
        (RowKey::Area(id), Typed::Entry(entry)) => Some(Edit::Area(id, AreaEdit::Budget(entry.amount()))),
        (RowKey::Strip(StripRow::Target), Typed::Entry(entry)) => target(cell.column, entry),
        (RowKey::Proposal(id), Typed::Text(text)) => proposal_text(plan.proposal(id)?, cell.column, &text),
        (RowKey::Proposal(id), Typed::Confidence(sure)) => Some(Edit::Proposal(id, ProposalEdit::Confidence(sure))),
        (RowKey::Proposal(id), Typed::Entry(entry)) if cell.column == ColumnKey::Budget => {
            let base = entry.amount().map_or(base_without_amount(entry), Base::Budget);
            Some(Edit::Proposal(id, ProposalEdit::Base(base)))
        }
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

fn target(column: ColumnKey, entry: Entry) -> Option<Edit> {
    match column {
        ColumnKey::Year(year) => Some(Edit::Area(AreaId::WHOLE, AreaEdit::Target(year, entry.amount()))),
        _ => None,
    }
}

/// What a percentage is of where no amount was typed: the area's budget, or nothing at all.
fn base_without_amount(entry: Entry) -> Base {
    match entry {
        Entry::NotRelevant => Base::NotRelevant,
        _ => Base::Area,
    }
}

/// What empties a cell: nothing for boxes and choices that must be something.
pub fn emptied(plan: &Plan, cell: CellKey) -> Option<Edit> {
    let typed = match (typing(plan, cell), cell.column) {
        (Typing::Text, _) => Typed::Text(String::new()),
        (Typing::Amount | Typing::Money, _) => Typed::Entry(Entry::Empty),
        (Typing::Choice, ColumnKey::Confidence) => Typed::Confidence(None),
        _ => return None,
    };
    edit(plan, cell, typed)
}

/// What filling down or to the right takes along from a cell: what was entered there. A calculated
/// year takes its calculation along, so that the year filled is calculated as well.
pub fn filling(plan: &Plan, cell: CellKey) -> Option<Typed> {
    match typing(plan, cell) {
        Typing::Text => Some(Typed::Text(text_in(plan, cell)?.to_string())),
        Typing::Amount | Typing::Money => Some(Typed::Entry(entered(plan, cell))),
        Typing::Choice => choice(plan, cell),
        Typing::Box | Typing::Nothing(_) => None,
    }
}

fn choice(plan: &Plan, cell: CellKey) -> Option<Typed> {
    let proposal = match cell.row {
        RowKey::Proposal(id) => plan.proposal(id)?,
        _ => return None,
    };
    Some(match cell.column {
        ColumnKey::Confidence => Typed::Confidence(proposal.details.confidence),
        _ => Typed::Text(proposal.current_status().to_string()),
    })
}

/// Whether something else is entered in a cell than in another version of the plan.
pub fn differs(plan: &Plan, other: &Plan, cell: CellKey) -> bool {
    let included = |plan: &Plan| match (cell.row, cell.column) {
        (RowKey::Proposal(id), ColumnKey::Include) => plan.proposal(id).map(|proposal| proposal.inclusion),
        _ => None,
    };
    filling(plan, cell) != filling(other, cell) || included(plan) != included(other)
}

/// What was entered in a cell of amounts; empty where the program calculates it.
pub fn entered(plan: &Plan, cell: CellKey) -> Entry {
    let amount = |amount: Option<model::Amount>| amount.map_or(Entry::Empty, Entry::Amount);
    match (cell.row, cell.column) {
        (RowKey::Area(id), ColumnKey::Budget) => amount(plan.area(id).and_then(|area| area.budget)),
        (RowKey::Strip(StripRow::Target), ColumnKey::Year(year)) => {
            amount(plan.area(AreaId::WHOLE).and_then(|area| area.target(year)))
        }
        (RowKey::Proposal(id), ColumnKey::Budget) => match plan.proposal(id).map(|proposal| proposal.details.base) {
            Some(Base::Budget(budget)) => Entry::Amount(budget),
            Some(Base::NotRelevant) => Entry::NotRelevant,
            _ => Entry::Empty,
        },
        (_, ColumnKey::FullYear) => line(plan, cell.row).map_or(Entry::Empty, |line| line.amount),
        (_, ColumnKey::Year(year)) => line(plan, cell.row)
            .and_then(|line| line.stated_in(year))
            .unwrap_or_default(),
        _ => Entry::Empty,
    }
}

/// The line whose amounts are typed in a row.
pub fn line(plan: &Plan, row: RowKey) -> Option<&Line> {
    match row {
        RowKey::Proposal(id) => only_line(plan.proposal(id)?),
        RowKey::Line(id, line) => plan.proposal(id)?.line(line),
        _ => None,
    }
}

/// The text in a cell of texts.
pub fn text_in(plan: &Plan, cell: CellKey) -> Option<Text> {
    match (cell.row, cell.column) {
        (RowKey::Area(id), ColumnKey::Title) => plan.area(id).map(|area| area.name.clone()),
        (RowKey::Line(id, line), ColumnKey::Title) => Some(plan.proposal(id)?.line(line)?.name.clone()),
        (RowKey::Proposal(id), column) => {
            let proposal = plan.proposal(id)?;
            match column {
                ColumnKey::Number => Some(proposal.number.clone()),
                ColumnKey::Title => Some(proposal.title.clone()),
                ColumnKey::Category => Some(proposal.details.category.clone()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the plan has what a cell stands for.
pub fn exists(plan: &Plan, cell: CellKey) -> bool {
    let row = match cell.row {
        RowKey::Proposal(id) => plan.proposal(id).is_some(),
        RowKey::Line(id, line) => plan.proposal(id).is_some_and(|proposal| proposal.line(line).is_some()),
        RowKey::Area(id) | RowKey::Subtotal(id) => plan.area(id).is_some(),
        RowKey::Overlap(id) => plan.rules().overlaps.iter().any(|overlap| overlap.id == id),
        RowKey::Strip(_) => true,
    };
    let column = match cell.column {
        ColumnKey::Year(year) => plan.settings().years.place(year).is_some(),
        _ => true,
    };
    row && column
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

fn proposal_text(proposal: &Proposal, column: ColumnKey, text: &str) -> Option<Edit> {
    let edit = match column {
        ColumnKey::Status => status(proposal, text.into()),
        ColumnKey::Number => ProposalEdit::Number(text.into()),
        ColumnKey::Title => ProposalEdit::Title(text.into()),
        ColumnKey::Category => ProposalEdit::Field(model::Field::Category, text.into()),
        _ => return None,
    };
    Some(Edit::Proposal(proposal.id, edit))
}

/// Gives a proposal a status. Once something was decided a status is a decision as well: a new one
/// without a date, or the last one where that has none.
fn status(proposal: &Proposal, status: Text) -> ProposalEdit {
    let mut decisions = proposal.decisions.to_vec();
    match decisions.last_mut() {
        None => ProposalEdit::Status(status),
        Some(last) if last.status == status => ProposalEdit::Decisions(decisions),
        Some(last) if last.date.is_empty() => {
            last.status = status;
            ProposalEdit::Decisions(decisions)
        }
        Some(_) => ProposalEdit::Decide(Decision {
            status,
            date: Text::default(),
            body: Text::default(),
            wording: Text::default(),
        }),
    }
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
