//! Edits of what the scenario decides for all rows.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::SettingsEdit;
use crate::area::with_year;
use crate::{
    Amount, Ceiling, Column, Entry, Fault, Kind, Ledger, Line, LineId, LineKind, Money, Month, Muted, Otherwise,
    PhaseIn, Phasing, Plan, PlanError, Proposal, Recurrence, Settings, Status, Subject, Text, Year, Years,
};

impl Plan {
    pub(super) fn edit_settings(&mut self, edit: &SettingsEdit) -> Result<(), PlanError> {
        let mut settings = Settings::clone(&self.settings);
        match edit {
            SettingsEdit::Roll => settings.years = self.roll()?,
            SettingsEdit::Statuses(statuses) => self.check_statuses_kept(statuses)?,
            _ => {}
        }
        settings.change(edit);
        settings.check()?;
        if settings != *self.settings {
            self.settings = Arc::new(settings);
        }
        Ok(())
    }

    /// The horizon a year on. Stated recurring lines hold `not quantified` in the new year, so
    /// that the last total does not fall silently.
    fn roll(&mut self) -> Result<Years, PlanError> {
        let years = self.settings.years;
        let count = u64::try_from(years.count()).unwrap_or(u64::MAX);
        let rolled = years.first().plus(1).and_then(|first| Years::new(first, count));
        let rolled = rolled.map_err(|error| Fault::from(error).of(Subject::Plan))?;
        let new = rolled.last();
        self.settle_held(years.first());
        let due: Vec<Arc<Proposal>> = self.proposals.iter().map(|(_, proposal)| proposal.clone()).collect();
        for proposal in due
            .into_iter()
            .filter(|proposal| proposal.lines.iter().any(|line| unsaid(line, new)))
        {
            let mut changed = Proposal::clone(&proposal);
            changed.lines = proposal.lines.iter().map(|line| rolled_line(line, new)).collect();
            self.proposals.insert(proposal.id, Arc::new(changed));
        }
        self.roll_overlaps(new);
        Ok(rolled)
    }

    /// Makes what a balancing row only holds, from years that are no longer shown, an amount that is
    /// expected every year: no total changes because the year that it filled has gone.
    fn settle_held(&mut self, dropped: Year) {
        let only_holds = |row: &&Proposal| match &row.kind {
            Kind::Balancing(rule) => {
                rule.otherwise == Otherwise::Holds && rule.years.iter().all(|year| *year <= dropped)
            }
            Kind::Ordinary | Kind::Unallocated | Kind::DecidedEarlier => false,
        };
        let rows: Vec<Proposal> = self.proposals().filter(only_holds).cloned().collect();
        if rows.is_empty() {
            return;
        }
        let ledger = Ledger::of(self);
        for row in rows {
            if let Some(settled) = settled(&ledger, &row, dropped) {
                self.proposals.insert(row.id, Arc::new(settled));
            }
        }
    }

    fn roll_overlaps(&mut self, new: Year) {
        if self.rules.overlaps.iter().any(|overlap| unsaid(&overlap.line, new)) {
            for overlap in &mut Arc::make_mut(&mut self.rules).overlaps {
                let line = rolled_line(&overlap.line, new);
                Arc::make_mut(overlap).line = line;
            }
        }
    }

    fn check_statuses_kept(&self, statuses: &[Status]) -> Result<(), PlanError> {
        for proposal in self.proposals() {
            let decided = proposal.decisions.iter().map(|decision| &decision.status);
            for status in decided.chain([&proposal.status]) {
                if !statuses.iter().any(|kept| kept.name == *status) {
                    return Err(Fault::StatusUsed(status.clone()).of(proposal.subject()));
                }
            }
        }
        Ok(())
    }
}

impl Settings {
    /// Sets what an edit says, unchecked.
    pub(crate) fn change(&mut self, edit: &SettingsEdit) {
        match edit {
            SettingsEdit::Title(title) => self.title = title.clone(),
            SettingsEdit::Notes(notes) => self.notes.clone_from(notes),
            SettingsEdit::Notation(notation) => self.notation = *notation,
            SettingsEdit::Years(years) => self.years = *years,
            SettingsEdit::Rounding(rounding) => self.rounding = *rounding,
            SettingsEdit::Zero(zero) => self.zero = *zero,
            SettingsEdit::FullYear(column) => self.full_year = *column,
            SettingsEdit::CarryOver(rule) => self.carry_over = *rule,
            SettingsEdit::Personnel(style) => self.personnel = *style,
            SettingsEdit::PriceLevel(year) => self.price_level = *year,
            SettingsEdit::Indices(indices) => self.indices = indices.clone(),
            SettingsEdit::Statuses(statuses) => self.statuses.clone_from(statuses),
            SettingsEdit::Categories(categories) => self.categories.clone_from(categories),
            SettingsEdit::DiscountRate(rate) => self.discount_rate = *rate,
            SettingsEdit::Realisation(realisation) => self.realisation = *realisation,
            SettingsEdit::Published(published) => self.published.clone_from(published),
            SettingsEdit::Mute(finding, reason) => self.mute(finding, reason.as_ref()),
            // It depends on the proposals; `Plan::edit_settings` carries it out.
            SettingsEdit::Roll => {}
        }
    }

    fn mute(&mut self, finding: &Text, reason: Option<&Text>) {
        self.muted.retain(|muted| muted.finding != *finding);
        let muted = |reason: &Text| Muted {
            finding: finding.clone(),
            reason: reason.clone(),
        };
        self.muted.extend(reason.map(muted));
    }
}

/// A balancing row as one that is expected to bring every year what it prints in this one.
fn settled(ledger: &Ledger, row: &Proposal, year: Year) -> Option<Proposal> {
    let settings = ledger.plan().settings();
    let cells = ledger.row(row.id)?.cells;
    let held = cells.get(Column::Year(year).place(settings.years)?)?.shown()?;
    let amount = Amount::new(held.printed_in(settings.notation), settings.notation).ok()?;
    let line = Line {
        id: LineId(1),
        name: Text::default(),
        kind: LineKind::Saving,
        amount: Entry::Amount(amount),
        phasing: Phasing::Own(PhaseIn::FullFrom(Month::new(year, 1).ok()?)),
        stated: Arc::new([]),
        money: Money::Operating,
        ceiling: Ceiling::Inside,
    };
    Some(Proposal {
        kind: Kind::Unallocated,
        lines: Arc::new([line]),
        ..row.clone()
    })
}

/// Whether a line's year is only known by hand, and nobody has entered it.
fn unsaid(line: &Line, year: Year) -> bool {
    let by_hand = line.phasing == Phasing::Own(PhaseIn::Stated(Recurrence::Recurring));
    by_hand && line.stated_in(year).is_none()
}

fn rolled_line(line: &Line, year: Year) -> Line {
    let mut line = line.clone();
    if unsaid(&line, year) {
        line.stated = with_year(&line.stated, year, Some(Entry::NotQuantified));
    }
    line
}
