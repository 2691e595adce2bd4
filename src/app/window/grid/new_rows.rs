//! A new proposal from values that were pasted past the last row.

use std::sync::Arc;

use model::{
    AreaId, Edit, Entry, Line, LineEdit, LineId, PhaseIn, Phasing, ProposalEdit, ProposalId, Recurrence, Year,
};

use super::cells::Sight;
use super::columns::ColumnKey;
use super::entry::Typed;
use super::structure;

/// The edit that puts in a proposal with these values at the end of an area, and its id. Years that have no value are
/// as those that were not entered in an imported catalogue: nothing.
pub fn proposal(sight: Sight<'_>, area: AreaId, values: Vec<(ColumnKey, Typed)>) -> (ProposalId, Edit) {
    let plan = sight.ledger.plan();
    let (id, line) = (ProposalId(new_id()), LineId(new_id()));
    let mut proposal = structure::blank(plan, (id, area), line);
    let mut amounts = Amounts::default();
    for (column, typed) in values {
        match (column, typed) {
            (ColumnKey::Number, Typed::Text(text)) => proposal.number = text.into(),
            (ColumnKey::Title, Typed::Text(text)) => proposal.title = text.into(),
            (ColumnKey::Category, Typed::Text(text)) => Arc::make_mut(&mut proposal.details).category = text.into(),
            (ColumnKey::FullYear, Typed::Entry(entry)) => amounts.full_year = entry,
            (ColumnKey::Year(year), Typed::Entry(entry)) if entry != Entry::Empty => amounts.stated.push((year, entry)),
            (ColumnKey::Year(year), Typed::Share(share)) => amounts.shares.push((year, share)),
            _ => {}
        }
    }
    let lines = proposal.lines.iter().map(|line| amounts.in_line(line));
    proposal.lines = lines.collect();
    let insert = Edit::Proposal(id, ProposalEdit::Insert(Box::new(proposal), usize::MAX));
    let shares = amounts.shares.iter();
    let shares = shares.map(|(year, share)| Edit::Line(id, line, LineEdit::Share(*year, *share)));
    (id, Edit::Batch([insert].into_iter().chain(shares).collect()))
}

/// The amounts of a new proposal.
#[derive(Default)]
struct Amounts {
    full_year: Entry,
    stated: Vec<(Year, Entry)>,
    shares: Vec<(Year, model::Fraction)>,
}

impl Amounts {
    /// A line with these amounts; where years are given, they are all that it has in them.
    fn in_line(&self, line: &Line) -> Line {
        let mut stated = self.stated.clone();
        stated.sort_by_key(|(year, _)| *year);
        let phasing = match &*stated {
            [] => line.phasing.clone(),
            _ => Phasing::Own(PhaseIn::Stated(Recurrence::Recurring)),
        };
        Line {
            amount: self.full_year,
            phasing,
            stated: stated.into(),
            ..line.clone()
        }
    }
}

/// A number that names a row for good.
fn new_id() -> u64 {
    getrandom::u64().unwrap_or(1).max(1)
}
