//! Figures entered by hand against calculated ones, and sums against their parts.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::distance::apart;
use super::kind::{FigureFinding, FindingKind, RowFinding, Whose};
use super::phasing::first_effect;
use super::remedy::{Remedy, in_millionths, line_edit};
use super::{Finder, Mend};
use crate::{
    Amount, Area, AreaId, Column, Coverage, Exact, Figure, Line, LineEdit, LineId, Proposal, Rounding, Scope,
    SettingsEdit, Year,
};

/// A printed figure is one cell.
pub(super) const ONE_CELL: usize = 1;

impl Finder<'_> {
    /// The years of a line that were entered by hand, where its phase-in says something else.
    pub(super) fn stated(&mut self, proposal: &Proposal, line: &Line) {
        let years = self.ledger.plan().settings().years;
        for (year, entry) in line.stated.iter().filter(|(year, _)| years.contains(*year)) {
            if let Some(stated) = entry.amount() {
                self.stated_year(proposal, line, (*year, stated));
            }
        }
    }

    fn stated_year(&mut self, proposal: &Proposal, line: &Line, (year, stated): (Year, Amount)) {
        let Some(share) = self.ledger.rows().share(&line.phasing, year) else {
            return;
        };
        let first = self.ledger.plan().phase_in(&line.phasing).and_then(first_effect);
        if let Some(first) = first.filter(|first| year < first.year() && !stated.is_zero()) {
            let line = line.id;
            let found = RowFinding::StatedBeforeEffect {
                line,
                year,
                stated,
                first,
            };
            let mends = [use_calculated(proposal, line, year), Remedy::StartEarlier.by_hand()];
            self.note(FindingKind::Row(proposal.id, found), mends);
        } else if let Some(amount) = line.amount.amount() {
            let calculated = self.ledger.figure(Exact::share_of(amount, share));
            self.stated_apart(
                proposal,
                (line.id, year),
                (self.ledger.figure(Exact::of(stated)), calculated),
            );
        }
    }

    fn stated_apart(
        &mut self,
        proposal: &Proposal,
        (line, year): (LineId, Year),
        (stated, calculated): (Figure, Figure),
    ) {
        let Some(off) = apart(&stated, &calculated, (ONE_CELL, self.rounding())) else {
            return;
        };
        let found = FigureFinding::Stated {
            proposal: proposal.id,
            line,
            year,
            stated,
            calculated,
            off,
        };
        self.note(FindingKind::Figure(found), [use_calculated(proposal, line, year)]);
    }

    pub(super) fn rounding(&self) -> Rounding {
        self.ledger.plan().settings().rounding
    }

    /// Sums that this scenario prints and that their printed parts do not add up to.
    pub(super) fn sums_of_ours(&mut self) {
        if self.rounding().scope != Scope::Totals {
            return;
        }
        let plan = self.ledger.plan();
        let areas = plan.areas_in_order();
        let mut printed: BTreeMap<AreaId, Vec<i128>> = BTreeMap::new();
        for (_, area) in &areas {
            let totals = self.ledger.totals(area.id, Coverage::All);
            printed.insert(area.id, totals.into_iter().map(|total| total.figure.printed).collect());
        }
        for (_, area) in &areas {
            self.sums_of_area(area, &printed);
        }
    }

    /// An area's printed sums against what its areas and its own rows print.
    fn sums_of_area(&mut self, area: &Area, printed: &BTreeMap<AreaId, Vec<i128>>) {
        let count = area.areas.len().saturating_add(area.proposals.len());
        for (place, column) in self.ledger.columns().enumerate() {
            let at = |id: &AreaId| printed.get(id).and_then(|list| list.get(place)).copied().unwrap_or(0);
            let rows = |id: &AreaId| self.ledger.printed_rows(*id, place);
            let below = area.areas.iter();
            let parts = below.fold(rows(&area.id), |sum, id| {
                sum.saturating_sub(rows(id)).saturating_add(at(id))
            });
            let figures = (in_millionths(at(&area.id)), in_millionths(parts));
            self.sum((Whose::Ours, area.id, column), figures, count);
        }
    }

    /// Notes a sum that its parts do not add up to.
    pub(super) fn sum(
        &mut self,
        (table, area, column): (Whose, AreaId, Column),
        (sum, parts): (Figure, Figure),
        count: usize,
    ) {
        let Some(off) = apart(&sum, &parts, (count, self.rounding())) else {
            return;
        };
        let found = FigureFinding::Sum {
            table,
            area,
            column,
            sum,
            parts,
            off,
        };
        let mend = match table {
            Whose::Ours => self.add_printed(),
            Whose::Published => Remedy::CorrectPublished.by_hand(),
        };
        self.note(FindingKind::Figure(found), [mend]);
    }

    fn add_printed(&self) -> Mend {
        let rounding = Rounding {
            scope: Scope::Cells,
            ..self.rounding()
        };
        Remedy::AddPrinted.by(crate::Edit::Settings(SettingsEdit::Rounding(rounding)))
    }
}

/// Going back to what the phase-in gives for a year.
fn use_calculated(proposal: &Proposal, line: LineId, year: Year) -> Mend {
    Remedy::UseCalculated.by(line_edit(proposal.id, line, LineEdit::Stated(year, None)))
}
