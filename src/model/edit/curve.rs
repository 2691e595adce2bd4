//! Edits of the named curves.

use alloc::sync::Arc;

use super::CurveEdit;
use crate::check::at_most;
use crate::{
    Curve, CurveId, Fault, Fraction, PhaseIn, Phasing, Plan, PlanError, Proposal, Recurrence, Steps, Subject, Text,
    Year, limits,
};

impl Plan {
    pub(super) fn edit_curve(&mut self, id: CurveId, edit: &CurveEdit) -> Result<(), PlanError> {
        match edit {
            CurveEdit::Insert { name, phase_in } => self.insert_curve(Curve {
                id,
                name: name.clone(),
                phase_in: phase_in.clone(),
            }),
            CurveEdit::Remove => self.remove_curve(id),
            CurveEdit::Rename(name) => self.change_curve(id, |curve| {
                curve.name = name.clone();
                Ok(())
            }),
            CurveEdit::PhaseIn(phase_in) => self.change_curve(id, |curve| {
                curve.phase_in = phase_in.clone();
                Ok(())
            }),
            CurveEdit::Share(year, share) => self.change_curve(id, |curve| {
                curve.phase_in = PhaseIn::Steps(curve.phase_in.with_share((*year, *share))?);
                Ok(())
            }),
        }
    }

    fn insert_curve(&mut self, curve: Curve) -> Result<(), PlanError> {
        let subject = Subject::Curve(curve.id, curve.name.clone());
        if self.curve(curve.id).is_some() {
            return Err(Fault::IdTwice.of(subject));
        }
        at_most(self.curves.len().saturating_add(1), limits::CURVES).map_err(|fault| fault.of(subject))?;
        curve.check()?;
        self.curves.insert(curve.id, Arc::new(curve));
        Ok(())
    }

    fn change_curve(
        &mut self,
        id: CurveId,
        change: impl FnOnce(&mut Curve) -> Result<(), Fault>,
    ) -> Result<(), PlanError> {
        let missing = || Fault::Missing.of(Subject::Curve(id, Text::default()));
        let old = self.curve(id).ok_or_else(missing)?;
        let mut changed = old.clone();
        change(&mut changed).map_err(|fault| fault.of(Subject::Curve(id, old.name.clone())))?;
        if changed != *old {
            changed.check()?;
            self.curves.insert(id, Arc::new(changed));
        }
        Ok(())
    }

    fn remove_curve(&mut self, id: CurveId) -> Result<(), PlanError> {
        let subject = Subject::Curve(
            id,
            self.curve(id).map_or_else(Text::default, |curve| curve.name.clone()),
        );
        if self.curve(id).is_none() {
            return Err(Fault::Missing.of(subject));
        }
        if let Some(user) = self.proposals().find(|proposal| proposal.follows(id)) {
            return Err(Fault::UsedBy(user.id).of(subject));
        }
        if self
            .rules
            .overlaps
            .iter()
            .any(|overlap| overlap.line.phasing == Phasing::Named(id))
        {
            return Err(Fault::NotEmpty.of(subject));
        }
        self.curves.remove(id);
        Ok(())
    }
}

impl Proposal {
    /// Whether a line or the posts of the proposal follow a named curve.
    pub(crate) fn follows(&self, id: CurveId) -> bool {
        self.followed().any(|followed| followed == id)
    }

    /// The named curves that its lines and posts follow; one may come more than once.
    pub(crate) fn followed(&self) -> impl Iterator<Item = CurveId> {
        let posts = self.personnel.iter().filter_map(|personnel| personnel.phasing.as_ref());
        let all = self.lines.iter().map(|line| &line.phasing).chain(posts);
        all.filter_map(|phasing| match phasing {
            Phasing::Named(id) => Some(*id),
            Phasing::Own(_) => None,
        })
    }
}

impl PhaseIn {
    /// The same shares as steps, but for one year: listed from the first year with any effect
    /// until they change no more, so that no other year's share changes with it.
    pub(super) fn with_share(&self, changed: (Year, Fraction)) -> Result<Steps, Fault> {
        if self.recurrence() == Recurrence::OneOff || matches!(self, Self::Stated(_)) {
            return Err(Fault::ShareOfOneOff);
        }
        let first = self
            .first_month()
            .map_or(changed.0, |month| month.year().min(changed.0));
        let last = self.settled().max(changed.0.plus(1).unwrap_or(Year::LAST));
        let years = (first.number()..=last.number()).filter_map(|number| Year::new(number.into()).ok());
        let share = |year| match self.share(year) {
            _ if year == changed.0 => changed.1,
            share => share.unwrap_or(Fraction::ZERO),
        };
        let steps = Steps {
            first,
            shares: years.map(share).collect(),
        };
        Self::Steps(steps.clone()).check()?;
        Ok(steps)
    }

    /// The first year after which no share differs from the one before it.
    fn settled(&self) -> Year {
        let settled = match self {
            Self::Steps(steps) => steps.last(),
            other => other.fully_phased_in(),
        };
        settled.unwrap_or(Year::LAST)
    }
}
