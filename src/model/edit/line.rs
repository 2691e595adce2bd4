//! Edits of one line of a proposal.

use alloc::sync::Arc;

use super::{LineEdit, inserted, without};
use crate::area::with_year;
use crate::{
    Fault, Fraction, Line, LineId, PhaseIn, Phasing, Plan, PlanError, Proposal, ProposalId, Subject, Text, Year,
};

impl Plan {
    pub(super) fn edit_line(&mut self, proposal: ProposalId, id: LineId, edit: &LineEdit) -> Result<(), PlanError> {
        match edit {
            LineEdit::Insert(line, place) => {
                let line = Line {
                    id,
                    ..Line::clone(line)
                };
                self.change_proposal(proposal, |row| row.lines = inserted(&row.lines, *place, line))
            }
            LineEdit::Remove => {
                self.line_or_missing(proposal, id)?;
                self.change_proposal(proposal, |row| row.lines = without(&row.lines, |line| line.id == id))
            }
            LineEdit::Share(year, share) => {
                let phasing = self.with_share(proposal, id, (*year, *share))?;
                self.change_line(proposal, id, |line| {
                    line.phasing = phasing;
                    line.stated = with_year(&line.stated, *year, None);
                })
            }
            other => self.change_line(proposal, id, |line| line.change(other)),
        }
    }

    fn line_or_missing(&self, proposal: ProposalId, id: LineId) -> Result<&Line, PlanError> {
        let row = self.proposal_or_missing(proposal)?;
        row.line(id).ok_or_else(|| Fault::Missing.of(line_subject(row, id)))
    }

    fn change_line(
        &mut self,
        proposal: ProposalId,
        id: LineId,
        change: impl FnOnce(&mut Line),
    ) -> Result<(), PlanError> {
        self.line_or_missing(proposal, id)?;
        self.change_proposal(proposal, |row| {
            let mut lines = Arc::clone(&row.lines);
            if let Some(line) = Arc::make_mut(&mut lines).iter_mut().find(|line| line.id == id) {
                change(line);
            }
            row.lines = lines;
        })
    }

    fn with_share(&self, proposal: ProposalId, id: LineId, share: (Year, Fraction)) -> Result<Phasing, PlanError> {
        let line = self.line_or_missing(proposal, id)?;
        let phase_in = self.phase_in(&line.phasing);
        let steps = phase_in.map(|phase_in| phase_in.with_share(share));
        match steps.unwrap_or(Err(Fault::ShareOfOneOff)) {
            Ok(steps) => Ok(Phasing::Own(PhaseIn::Steps(steps))),
            Err(fault) => Err(fault.of(line_subject(self.proposal_or_missing(proposal)?, id))),
        }
    }
}

fn line_subject(row: &Proposal, id: LineId) -> Subject {
    let name = row.line(id).map_or_else(Text::default, |line| line.name.clone());
    Subject::Line(id, row.number.clone(), row.title.clone(), name)
}

impl Line {
    /// Sets what an edit says, unchecked.
    pub(crate) fn change(&mut self, edit: &LineEdit) {
        match edit {
            LineEdit::Name(name) => self.name = name.clone(),
            LineEdit::Kind(kind) => self.kind = *kind,
            LineEdit::Amount(entry) => self.amount = *entry,
            LineEdit::Phasing(phasing) => self.phasing = phasing.clone(),
            LineEdit::Stated(year, entry) => self.stated = with_year(&self.stated, *year, *entry),
            LineEdit::Money(money) => self.money = *money,
            LineEdit::Ceiling(ceiling) => self.ceiling = *ceiling,
            // `Plan::edit_line` carries these out.
            LineEdit::Insert(..) | LineEdit::Remove | LineEdit::Share(..) => {}
        }
    }
}
