//! What can be wrong with one proposal's amounts.

use alloc::vec::Vec;

use super::kind::{FindingKind, RowFinding, YearFigure};
use super::phasing::Reached;
use super::remedy::{Remedy, in_millionths, line_edit, row_edit, together, turned};
use super::{Finder, Mend, Tally};
use crate::{
    Amount, Area, Balancing, Base, CellState, Column, Edit, Entry, Inclusion, Kind, Line, LineEdit, LineKind,
    PercentOf, PhaseIn, Proposal, ProposalEdit, Recurrence, SettingsEdit, WhenMet, Year, Years,
};

impl Finder<'_> {
    /// Everything that one row's own amounts say.
    pub(super) fn row(&mut self, proposal: &Proposal) {
        for line in proposal.lines.iter() {
            if !line.stated.is_empty() {
                self.stated(proposal, line);
            }
            self.sign(proposal, line);
        }
        self.not_quantified(proposal);
        self.full_effect(proposal);
        self.base(proposal);
    }

    fn not_quantified(&mut self, proposal: &Proposal) {
        let years = self.ledger.plan().settings().years;
        if !proposal.lines.iter().any(|line| line.is_unquantified(years)) {
            return;
        }
        let columns = self.ledger.columns().filter(|column| *column != Column::FullyPhasedIn);
        let rows = self.ledger.rows();
        let columns: Vec<Column> = columns
            .filter(|column| rows.cell(proposal, *column).unquantified)
            .collect();
        if !columns.is_empty() {
            let mends = [Remedy::Quantify.by_hand(), leave_out(proposal)];
            self.note(FindingKind::Row(proposal.id, RowFinding::NotQuantified(columns)), mends);
        }
    }

    fn full_effect(&mut self, proposal: &Proposal) {
        let plan = self.ledger.plan();
        let reached = proposal.lines.iter().map(|line| plan.reached(line)).max();
        let (year, mends) = match reached.unwrap_or(Reached::Within) {
            Reached::Within => return,
            Reached::Later(year) => (Some(year), Vec::from_iter(self.show_until(year))),
            Reached::Never => (None, [Remedy::LowerAmount.by_hand()].into()),
        };
        self.note(FindingKind::Row(proposal.id, RowFinding::NotFullyPhasedIn(year)), mends);
    }

    fn show_until(&self, year: Year) -> Option<Mend> {
        let first = self.ledger.plan().settings().years.first();
        let count = u64::try_from(year.since(first)).ok()?.saturating_add(1);
        let years = Years::new(first, count).ok()?;
        Some(Remedy::ShowMoreYears.by(Edit::Settings(SettingsEdit::Years(years))))
    }

    /// A line whose amount has the wrong sign for what it is about. Options that are weighed
    /// against each other may cost.
    fn sign(&mut self, proposal: &Proposal, line: &Line) {
        let years = self.ledger.plan().settings().years;
        if line.wrong_entries(years).next().is_none() {
            return;
        }
        if line.kind == LineKind::Saving && self.options.contains(&proposal.id) {
            return;
        }
        let edits = line.wrong_entries(years).map(|(column, entry)| {
            let edit = match column {
                Column::Year(year) => LineEdit::Stated(year, Some(turned(entry))),
                Column::FullYear | Column::FullyPhasedIn => LineEdit::Amount(turned(entry)),
            };
            line_edit(proposal.id, line.id, edit)
        });
        let turn = Remedy::TurnSign.perhaps_by(together(edits.collect()));
        let amounts = line.wrong_entries(years);
        let found = RowFinding::WrongSign {
            line: line.id,
            kind: line.kind,
            amounts: amounts
                .filter_map(|(column, entry)| Some((column, entry.amount()?)))
                .collect(),
        };
        let mends = [turn, Remedy::ChangeLineKind.by_hand()];
        self.note(FindingKind::Row(proposal.id, found), mends);
    }

    fn base(&mut self, proposal: &Proposal) {
        let plan = self.ledger.plan();
        let base = match proposal.details.base {
            Base::NotRelevant => None,
            Base::Budget(budget) => Some(budget),
            Base::Area => plan.area(proposal.area).and_then(|area| area.budget),
        };
        let Some(base) = base else { return };
        if is_no_cost(base) {
            if matches!(proposal.details.base, Base::Budget(_)) {
                self.no_cost(PercentOf::Proposal(proposal.id), base);
            }
            return;
        }
        let saving = self.yearly(proposal);
        if saving < 0 && saving.unsigned_abs() > base.whole_millionths().unsigned_abs() {
            let saving = in_millionths(saving);
            let found = RowFinding::SavesMoreThanBase { saving, base };
            let mends = [Remedy::LowerAmount.by_hand(), Remedy::ChangeBase.by_hand()];
            self.note(FindingKind::Row(proposal.id, found), mends);
        }
    }

    /// An area whose budget is no cost, so that savings are no percentage of it.
    pub(super) fn budget(&mut self, area: &Area) {
        if let Some(budget) = area.budget.filter(|budget| is_no_cost(*budget)) {
            self.no_cost(PercentOf::Area(area.id), budget);
        }
    }

    fn no_cost(&mut self, of: PercentOf, budget: Amount) {
        self.note(FindingKind::Base(of, budget), [Remedy::CorrectBudget.by_hand()]);
    }

    /// The most that a proposal saves in a year: its recurring lines together, or one that is
    /// there once. Negative where it saves, in millionths.
    fn yearly(&self, proposal: &Proposal) -> i128 {
        let (mut recurring, mut largest) = (0_i128, 0_i128);
        for line in proposal.lines.iter() {
            let amount = line.amount.amount().map_or(0, Amount::whole_millionths);
            match self.ledger.plan().phase_in(&line.phasing) {
                Some(phase_in) if phase_in.recurrence() == Recurrence::Recurring => {
                    recurring = recurring.saturating_add(amount);
                }
                Some(PhaseIn::OneOff(_) | PhaseIn::Temporary { .. }) => largest = largest.min(amount),
                _ => {}
            }
        }
        recurring.min(largest)
    }

    /// Balancing rows that cost or grow.
    pub(super) fn balancing_rows(&mut self, tally: &Tally<'_>) {
        for id in &tally.balancing {
            let plan = self.ledger.plan();
            if let Some(proposal) = plan.proposal(*id)
                && let Kind::Balancing(balancing) = &proposal.kind
            {
                self.balancing(proposal, balancing);
            }
        }
    }

    fn balancing(&mut self, proposal: &Proposal, balancing: &Balancing) {
        let filled = self.filled(proposal);
        let costs: Vec<YearFigure> = filled
            .iter()
            .filter(|filled| filled.figure.printed > 0)
            .cloned()
            .collect();
        if !costs.is_empty() {
            let kind = Kind::Balancing(Balancing {
                when_met: WhenMet::Zero,
                ..balancing.clone()
            });
            let mend = Remedy::StayAtZero.by(row_edit(proposal.id, ProposalEdit::Kind(kind)));
            self.note(FindingKind::Row(proposal.id, RowFinding::BalancingCosts(costs)), [mend]);
        }
        let mut pairs = filled.iter().zip(filled.iter().skip(1));
        if let Some((from, to)) = pairs.find(|(from, to)| to.figure.printed < from.figure.printed.min(0)) {
            let (from, to) = (from.clone(), to.clone());
            let found = RowFinding::BalancingGrows { from, to };
            self.note(FindingKind::Row(proposal.id, found), [Remedy::FindSavings.by_hand()]);
        }
    }

    /// What a balancing row comes to in the years in which it is a number.
    fn filled(&self, proposal: &Proposal) -> Vec<YearFigure> {
        let row = self.ledger.row(proposal.id);
        let cells = row.map(|row| row.cells).unwrap_or_default();
        let numbers = self
            .ledger
            .columns()
            .zip(cells)
            .filter_map(|(column, cell)| match column {
                Column::Year(year) if cell.state == CellState::Number => Some(YearFigure {
                    year,
                    figure: cell.figure,
                }),
                _ => None,
            });
        numbers.collect()
    }
}

impl Line {
    /// Whether its amount or a year shown is not quantified.
    fn is_unquantified(&self, years: Years) -> bool {
        let mut stated = self.stated.iter();
        self.amount == Entry::NotQuantified
            || stated.any(|(year, entry)| *entry == Entry::NotQuantified && years.contains(*year))
    }

    /// What was entered with the wrong sign, the full-year amount in the full-year column.
    fn wrong_entries(&self, years: Years) -> impl Iterator<Item = (Column, Entry)> {
        let full = [(Column::FullYear, self.amount)].into_iter();
        let shown = self.stated.iter().filter(move |(year, _)| years.contains(*year));
        let all = full.chain(shown.map(|(year, entry)| (Column::Year(*year), *entry)));
        all.filter(|(_, entry)| entry.amount().is_some_and(|amount| self.kind.is_wrong(amount)))
    }
}

impl LineKind {
    /// Whether an amount has the wrong sign for such a line.
    fn is_wrong(self, amount: Amount) -> bool {
        match self {
            Self::Saving => !amount.is_saving() && !amount.is_zero(),
            Self::Investment | Self::GivenBack | Self::LostIncome => amount.is_saving(),
        }
    }
}

/// Leaving a proposal out.
pub(super) fn leave_out(proposal: &Proposal) -> Mend {
    let edit = ProposalEdit::Include(Inclusion::Excluded);
    Remedy::LeaveOut(proposal.id).by(row_edit(proposal.id, edit))
}

const fn is_no_cost(budget: Amount) -> bool {
    budget.is_zero() || budget.is_saving()
}
