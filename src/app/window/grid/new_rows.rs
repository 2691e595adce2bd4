//! A new proposal from values that were pasted past the last row.

use std::sync::Arc;

use model::{
    AreaId, Ceiling, Details, Edit, Entry, Inclusion, Kind, Line, LineEdit, LineId, LineKind, Money, Month, PhaseIn,
    Phasing, Proposal, ProposalEdit, ProposalId, Recurrence, Weight, Year,
};

use super::cells::Sight;
use super::columns::ColumnKey;
use super::entry::Typed;

/// The edit that puts in a proposal with these values at the end of an area, and its id. Years that have no value are
/// as those that were not entered in an imported catalogue: nothing.
pub fn proposal(sight: Sight<'_>, area: AreaId, values: Vec<(ColumnKey, Typed)>) -> (ProposalId, Edit) {
    let statuses = &sight.ledger.plan().settings().statuses;
    let counts = statuses.iter().find(|status| status.weight == Weight::Counts);
    let (id, line) = (ProposalId(new_id()), LineId(new_id()));
    let mut proposal = Proposal {
        id,
        number: "".into(),
        title: "".into(),
        area,
        kind: Kind::Ordinary,
        lines: Arc::new([]),
        inclusion: Inclusion::Included,
        status: counts.map_or_else(|| "".into(), |status| status.name.clone()),
        details: Arc::new(Details::default()),
    };
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
    proposal.lines = Arc::new([amounts.line(line, sight.ledger.plan().settings().years.first())]);
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
    /// One line with these amounts; with nothing but a full-year amount it has full effect from the first year.
    fn line(&self, id: LineId, first: Year) -> Line {
        let mut stated = self.stated.clone();
        stated.sort_by_key(|(year, _)| *year);
        let from_the_start = Month::new(first, 1).ok().filter(|_| stated.is_empty());
        let phase_in = from_the_start.map_or(PhaseIn::Stated(Recurrence::Recurring), PhaseIn::FullFrom);
        Line {
            id,
            name: "".into(),
            kind: LineKind::Saving,
            amount: self.full_year,
            phasing: Phasing::Own(phase_in),
            stated: stated.into(),
            money: Money::Operating,
            ceiling: Ceiling::Inside,
        }
    }
}

/// A number that names a row for good.
fn new_id() -> u64 {
    getrandom::u64().unwrap_or(1).max(1)
}
