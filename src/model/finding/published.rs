//! Figures that somebody published, held against what is printed here and against each other.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::distance::apart;
use super::figures::ONE_CELL;
use super::kind::{FigureFinding, FindingKind, Whose};
use super::place::FoundRow;
use super::remedy::{Remedy, as_entered, in_millionths, line_edit};
use super::{Finder, Mend, Tally};
use crate::{
    Amount, Area, AreaId, Column, Coverage, Entry, Figure, LineEdit, Proposal, ProposalId, Published, PublishedRow,
    TargetYear, Total, Year,
};

/// A published table by row and column.
type Printed = BTreeMap<(FoundRow, Column), Amount>;

/// What is printed here for the areas that a published table speaks of.
struct Ours<'a> {
    totals: BTreeMap<AreaId, Vec<Total>>,
    targets: BTreeMap<AreaId, Vec<Option<TargetYear>>>,
    /// How many rows a sum adds.
    counted: BTreeMap<AreaId, usize>,
    tally: &'a Tally<'a>,
}

/// What the published parts of a published sum add up to.
#[derive(Default)]
struct Parts {
    sum: i128,
    count: usize,
}

impl Finder<'_> {
    /// Every published figure, cell by cell.
    pub(super) fn published(&mut self, tally: &Tally<'_>) {
        let published = &self.ledger.plan().settings().published;
        if published.is_empty() {
            return;
        }
        let printed = table_of(published);
        let mut ours = Ours {
            totals: BTreeMap::new(),
            targets: BTreeMap::new(),
            counted: BTreeMap::new(),
            tally,
        };
        for known in published {
            let explained = match known.row {
                PublishedRow::Sum(area) => self.published_sum(area, known, &printed),
                PublishedRow::Proposal(_) | PublishedRow::NetOutstanding(_) => None,
            };
            if let Some((figure, cells)) = self.printed_here(known, &mut ours)
                && explained.is_none_or(|parts| parts != figure.printed)
            {
                self.published_cell(known, figure, cells);
            }
        }
    }

    fn published_cell(&mut self, known: &Published, ours: Figure, cells: usize) {
        let published = as_entered(known.amount);
        let Some(off) = apart(&published, &ours, (cells, self.rounding())) else {
            return;
        };
        let found = FigureFinding::Published {
            row: known.row,
            column: known.column,
            published,
            ours,
            off,
        };
        let taken = match known.row {
            PublishedRow::Proposal(id) => self.take_published(id, known),
            PublishedRow::Sum(_) | PublishedRow::NetOutstanding(_) => None,
        };
        let mut mends = Vec::from_iter(taken);
        mends.push(Remedy::CorrectPublished.by_hand());
        self.note(FindingKind::Figure(found), mends);
    }

    fn take_published(&self, id: ProposalId, known: &Published) -> Option<Mend> {
        let proposal = self.ledger.plan().proposal(id)?;
        let [line] = &*proposal.lines else {
            return None;
        };
        let entry = Entry::Amount(known.amount);
        let edit = match known.column {
            Column::Year(year) => LineEdit::Stated(year, Some(entry)),
            Column::FullYear => LineEdit::Amount(entry),
            Column::FullyPhasedIn => return None,
        };
        Some(Remedy::TakePublished.by(line_edit(id, line.id, edit)))
    }

    /// What is printed here for a published cell, and how many cells it adds; nothing where there is no such cell.
    fn printed_here(&self, known: &Published, ours: &mut Ours<'_>) -> Option<(Figure, usize)> {
        let years = self.ledger.plan().settings().years;
        let place = known.column.place(years)?;
        match known.row {
            PublishedRow::Proposal(id) => {
                let proposal = self.ledger.plan().proposal(id)?;
                Some((self.cell(proposal, known.column).figure, ONE_CELL))
            }
            PublishedRow::Sum(area) => {
                self.ledger.plan().area(area)?;
                let totals = ours.totals.entry(area);
                let totals = totals.or_insert_with(|| self.ledger.totals(area, Coverage::All));
                let figure = totals.get(place)?.figure.clone();
                Some((figure, self.counted(area, ours)))
            }
            PublishedRow::NetOutstanding(area) => {
                self.ledger.plan().area(area).filter(|area| !area.targets.is_empty())?;
                let figure = self.missing(area, known.column, ours)?;
                Some((figure, self.counted(area, ours).saturating_add(1)))
            }
        }
    }

    fn missing(&self, area: AreaId, column: Column, ours: &mut Ours<'_>) -> Option<Figure> {
        let year = match column {
            Column::FullYear => return None,
            Column::FullyPhasedIn => self.ledger.target_fully_phased_in(area, Coverage::All),
            Column::Year(year) => self.target_year(area, year, ours),
        };
        Some(year.map_or(Figure::zero(), |year| year.net_outstanding))
    }

    fn target_year(&self, area: AreaId, year: Year, ours: &mut Ours<'_>) -> Option<TargetYear> {
        let place = self.ledger.plan().settings().years.place(year)?;
        let walk = || self.ledger.target_years(area, Coverage::All).unwrap_or_default();
        let years = ours.targets.entry(area).or_insert_with(walk);
        years.get(place).cloned().flatten()
    }

    /// How many rows that count lie in an area, and in the areas in it.
    fn counted(&self, area: AreaId, ours: &mut Ours<'_>) -> usize {
        if let Some(counted) = ours.counted.get(&area) {
            return *counted;
        }
        let own = ours.tally.counted.get(&area).copied().unwrap_or(0);
        let below = self.ledger.plan().area(area).map(|area| area.areas.iter());
        let counted = below
            .into_iter()
            .flatten()
            .fold(own, |sum, id| sum.saturating_add(self.counted(*id, ours)));
        ours.counted.insert(area, counted);
        counted
    }

    /// Holds a published sum against its published parts, and says what these add up to where
    /// the two are not the same.
    fn published_sum(&mut self, area: AreaId, known: &Published, printed: &Printed) -> Option<i128> {
        let area = self.ledger.plan().area(area)?;
        let mut parts = Parts::default();
        self.add_parts(area, (known.column, printed), &mut parts)?;
        if parts.count == 0 || parts.sum == known.amount.whole_millionths() {
            return None;
        }
        let figures = (as_entered(known.amount), in_millionths(parts.sum));
        self.sum((Whose::Published, area.id, known.column), figures, parts.count);
        Some(parts.sum)
    }

    /// Adds what was published for the parts of an area; nothing where a part was not published.
    fn add_parts(&self, area: &Area, (column, printed): (Column, &Printed), parts: &mut Parts) -> Option<()> {
        let plan = self.ledger.plan();
        for id in area.areas.iter() {
            match printed.get(&(FoundRow::Sum(*id), column)) {
                Some(amount) => parts.add(*amount),
                None => self.add_parts(plan.area(*id)?, (column, printed), parts)?,
            }
        }
        for proposal in area.proposals.iter().filter_map(|id| plan.proposal(*id)) {
            match printed.get(&(FoundRow::Proposal(proposal.id), column)) {
                Some(amount) => parts.add(*amount),
                None if self.adds_nothing(proposal, column) => {}
                None => return None,
            }
        }
        Some(())
    }

    fn adds_nothing(&self, proposal: &Proposal, column: Column) -> bool {
        !self.counts(proposal.id) || self.cell(proposal, column).figure.printed == 0
    }
}

/// The published table, where it has sums that its parts can be held against; else nothing is looked up.
fn table_of(published: &[Published]) -> Printed {
    let is_sum = |known: &Published| matches!(known.row, PublishedRow::Sum(_));
    if !published.iter().any(is_sum) {
        return Printed::new();
    }
    let cells = published.iter();
    cells
        .map(|known| ((FoundRow::from(known.row), known.column), known.amount))
        .collect()
}

impl Parts {
    fn add(&mut self, amount: Amount) {
        self.sum = self.sum.saturating_add(amount.whole_millionths());
        self.count = self.count.saturating_add(1);
    }
}
