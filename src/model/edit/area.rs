//! Edits of the tree of areas.

use alloc::sync::Arc;

use super::{AreaEdit, inserted, without};
use crate::area::with_year;
use crate::check::at_most;
use crate::{Area, AreaId, Fault, Plan, PlanError, Subject, Text, limits};

impl Plan {
    pub(super) fn edit_area(&mut self, id: AreaId, edit: &AreaEdit) -> Result<(), PlanError> {
        match edit {
            AreaEdit::Insert { name, parent, place } => {
                self.insert_area(Area::new(id, name.clone(), Some(*parent)), *place)
            }
            AreaEdit::Remove => self.remove_area(id),
            AreaEdit::Move { parent, place } => self.move_area(id, *parent, *place),
            AreaEdit::Rename(_) if id == AreaId::WHOLE => Err(Fault::Whole.of(Subject::Plan)),
            AreaEdit::Rename(name) => self.change_area(id, |area| area.name = name.clone()),
            AreaEdit::Budget(budget) => self.change_area(id, |area| area.budget = *budget),
            AreaEdit::Target(year, target) => {
                self.change_area(id, |area| area.targets = with_year(&area.targets, *year, *target))
            }
        }
    }

    /// Puts an area as changed in place of the old one, if that says anything else.
    pub(super) fn change_area(&mut self, id: AreaId, change: impl FnOnce(&mut Area)) -> Result<(), PlanError> {
        let old = self.area_or_missing(id)?;
        let mut changed = old.clone();
        change(&mut changed);
        if changed != *old {
            self.check_area(&changed)?;
            self.areas.insert(id, Arc::new(changed));
        }
        Ok(())
    }

    fn area_or_missing(&self, id: AreaId) -> Result<&Area, PlanError> {
        let missing = || Fault::Missing.of(Subject::Area(id, Text::default()));
        self.area(id).ok_or_else(missing)
    }

    fn insert_area(&mut self, area: Area, place: usize) -> Result<(), PlanError> {
        let id = area.id;
        let parent = area.parent.unwrap_or(AreaId::WHOLE);
        if self.area(id).is_some() {
            return Err(Fault::IdTwice.of(area.subject()));
        }
        at_most(self.areas.len(), limits::AREAS).map_err(|fault| fault.of(area.subject()))?;
        self.check_area(&area)?;
        self.areas.insert(id, Arc::new(area));
        self.change_area(parent, |area| area.areas = inserted(&area.areas, place, id))
    }

    fn remove_area(&mut self, id: AreaId) -> Result<(), PlanError> {
        let area = self.area_or_missing(id)?;
        let parent = area.parent.ok_or_else(|| Fault::Whole.of(Subject::Plan))?;
        if !area.areas.is_empty() || !area.proposals.is_empty() {
            return Err(Fault::NotEmpty.of(area.subject()));
        }
        if let Some(filler) = self.proposals().find(|proposal| proposal.fills() == Some(id)) {
            return Err(Fault::UsedBy(filler.id).of(area.subject()));
        }
        self.areas.remove(id);
        self.change_area(parent, |area| area.areas = without(&area.areas, |other| *other == id))
    }

    fn move_area(&mut self, id: AreaId, parent: AreaId, place: usize) -> Result<(), PlanError> {
        let area = self.area_or_missing(id)?;
        let subject = area.subject();
        let old = area.parent.ok_or_else(|| Fault::Whole.of(Subject::Plan))?;
        self.area(parent)
            .ok_or_else(|| Fault::NoArea(parent).of(subject.clone()))?;
        if self.lies_in(parent, id) {
            return Err(Fault::Circular.of(subject));
        }
        if old == parent {
            return self.change_area(parent, |area| {
                let others = without(&area.areas, |other| *other == id);
                area.areas = inserted(&others, place, id);
            });
        }
        self.change_area(old, |area| area.areas = without(&area.areas, |other| *other == id))?;
        self.change_area(parent, |area| area.areas = inserted(&area.areas, place, id))?;
        self.change_area(id, |area| area.parent = Some(parent))?;
        self.check_below(id)
    }

    /// That everything in a moved area still lies within the depth allowed, and that balancing
    /// proposals still lie where they fill.
    fn check_below(&self, id: AreaId) -> Result<(), PlanError> {
        for (_, area) in self.areas_within(id) {
            self.check_area(area)?;
            let held = area.proposals.iter().filter_map(|id| self.proposal(*id));
            for proposal in held.filter(|proposal| proposal.fills().is_some()) {
                self.check_proposal(proposal)?;
            }
        }
        Ok(())
    }
}
