//! A whole plan out of its parts, as a file holds them.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::check::at_most;
use crate::{
    Alternatives, Area, AreaId, Curve, Fault, Link, Overlap, Plan, PlanError, Proposal, ProposalId, Rules, Settings,
    Subject, limits,
};

/// The parts of a plan, in the order they are printed.
#[derive(Clone, Debug)]
pub struct Parts {
    /// What the plan decides for all rows.
    pub settings: Settings,
    /// The whole plan's own budget and targets are those of the area [`AreaId::WHOLE`], which may
    /// be left out. What areas hold is taken from `parent` and [`Proposal::area`], not from them.
    pub areas: Vec<Area>,
    /// The named curves.
    pub curves: Vec<Curve>,
    /// The proposals.
    pub proposals: Vec<Proposal>,
    /// The rules between them.
    pub rules: Rules,
}

impl Plan {
    /// The plan that is made of these parts.
    ///
    /// # Errors
    /// [`PlanError`] names a part that cannot be in a plan. Broken rules are no error:
    /// such a plan opens, and [`Plan::broken`] names them.
    pub fn assembled(parts: Parts) -> Result<Self, PlanError> {
        parts.settings.check()?;
        let mut plan = Self::empty(parts.settings);
        plan.take_areas(parts.areas)?;
        plan.take_curves(parts.curves)?;
        plan.take_proposals(parts.proposals)?;
        plan.check_nesting()?;
        plan.take_rules(parts.rules)?;
        Ok(plan)
    }

    fn take_areas(&mut self, areas: Vec<Area>) -> Result<(), PlanError> {
        at_most(areas.len(), limits::AREAS).map_err(|fault| fault.of(Subject::Plan))?;
        let mut below: BTreeMap<AreaId, Vec<AreaId>> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for area in areas {
            if !seen.insert(area.id) {
                return Err(Fault::IdTwice.of(area.subject()));
            }
            if (area.id == AreaId::WHOLE) != area.parent.is_none() {
                return Err(Fault::IdOfWhole.of(area.subject()));
            }
            if let Some(parent) = area.parent {
                below.entry(parent).or_default().push(area.id);
            }
            self.areas.insert(area.id, Arc::new(emptied(area)));
        }
        for id in seen {
            if let Some(area) = self.area(id) {
                self.check_area(area)?;
            }
        }
        for (parent, areas) in below {
            self.change_area_lists(parent, |area| area.areas = areas.into());
        }
        Ok(())
    }

    fn take_curves(&mut self, curves: Vec<Curve>) -> Result<(), PlanError> {
        at_most(curves.len(), limits::CURVES).map_err(|fault| fault.of(Subject::Plan))?;
        for curve in curves {
            curve.check()?;
            if self.curves.get(curve.id).is_some() {
                return Err(Fault::IdTwice.of(Subject::Curve(curve.id, curve.name)));
            }
            self.curves.insert(curve.id, Arc::new(curve));
        }
        Ok(())
    }

    fn take_proposals(&mut self, proposals: Vec<Proposal>) -> Result<(), PlanError> {
        at_most(proposals.len(), limits::PROPOSALS).map_err(|fault| fault.of(Subject::Plan))?;
        let mut held: BTreeMap<AreaId, Vec<ProposalId>> = BTreeMap::new();
        let mut rows = Vec::with_capacity(proposals.len());
        for mut proposal in proposals {
            self.check_proposal(&proposal)?;
            // A hundred thousand rows say one of a few words: they share it.
            if let Some(status) = self.settings.status(&proposal.status) {
                proposal.status = status.name.clone();
            }
            held.entry(proposal.area).or_default().push(proposal.id);
            rows.push(Arc::new(proposal));
        }
        self.proposals = rows.iter().map(|row| (row.id, row.clone())).collect();
        if self.proposals.len() < rows.len() {
            once(&rows, |row| (row.id.0, row.subject()))?;
        }
        for (area, proposals) in held {
            self.change_area_lists(area, |area| area.proposals = proposals.into());
        }
        Ok(())
    }

    /// Sets what an area holds, in one of its two lists.
    pub(crate) fn change_area_lists(&mut self, id: AreaId, change: impl FnOnce(&mut Area)) {
        if let Some(area) = self.areas.get_mut(id) {
            change(Arc::make_mut(area));
        }
    }

    fn take_rules(&mut self, rules: Rules) -> Result<(), PlanError> {
        let counts = [rules.alternatives.len(), rules.links.len(), rules.overlaps.len()];
        for count in counts {
            at_most(count, limits::RULES).map_err(|fault| fault.of(Subject::Plan))?;
        }
        rules
            .alternatives
            .iter()
            .try_for_each(|set| self.check_alternatives(set))?;
        rules.links.iter().try_for_each(|link| self.check_link(link))?;
        rules
            .overlaps
            .iter()
            .try_for_each(|overlap| self.check_overlap(overlap))?;
        once(&rules.alternatives, |set: &Alternatives| (set.id.0, set.subject()))?;
        once(&rules.links, |link: &Link| {
            (link.id.0, Subject::Link(link.id, link.name.clone()))
        })?;
        once(&rules.overlaps, |overlap: &Arc<Overlap>| {
            let name = overlap.line.name.clone();
            (overlap.id.0, Subject::Overlap(overlap.id, name))
        })?;
        self.rules = Arc::new(rules);
        Ok(())
    }
}

/// The area with nothing in it.
fn emptied(area: Area) -> Area {
    Area {
        areas: Arc::new([]),
        proposals: Arc::new([]),
        ..area
    }
}

/// That no id stands twice in a list.
fn once<T>(list: &[T], name: impl Fn(&T) -> (u64, Subject)) -> Result<(), PlanError> {
    let mut seen = BTreeSet::new();
    for (id, subject) in list.iter().map(name) {
        if !seen.insert(id) {
            return Err(Fault::IdTwice.of(subject));
        }
    }
    Ok(())
}
