//! All that a user decides. What follows from it is the ledger's.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::table::Table;
use crate::{Area, AreaId, CurveId, PhaseIn, Phasing, Proposal, ProposalId, Rules, Settings, Text};

/// A savings plan: settings, areas, proposals, curves and rules.
///
/// A clone shares everything with the plan it was made from; an edit copies only what it changes.
#[derive(Clone)]
pub struct Plan {
    pub(crate) settings: Arc<Settings>,
    pub(crate) areas: Table<AreaId, Arc<Area>>,
    pub(crate) proposals: Table<ProposalId, Arc<Proposal>>,
    pub(crate) curves: Table<CurveId, Arc<Curve>>,
    pub(crate) rules: Arc<Rules>,
}

/// A phase-in with a name, shared by many lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    /// Its name for good.
    pub id: CurveId,
    /// What it is called.
    pub name: Text,
    /// The curve itself; never one that is entered by hand every year.
    pub phase_in: PhaseIn,
}

impl Plan {
    /// A plan with nothing in it.
    pub fn empty(settings: Settings) -> Self {
        let whole = Area::new(AreaId::WHOLE, "", None);
        Self {
            settings: Arc::new(settings),
            areas: [(AreaId::WHOLE, Arc::new(whole))].into_iter().collect(),
            proposals: Table::default(),
            curves: Table::default(),
            rules: Arc::default(),
        }
    }

    /// What the plan decides for all of its rows.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The rules between its proposals.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// The proposal of this id.
    pub fn proposal(&self, id: ProposalId) -> Option<&Proposal> {
        self.proposals.get(id).map(Arc::as_ref)
    }

    /// The area of this id.
    pub fn area(&self, id: AreaId) -> Option<&Area> {
        self.areas.get(id).map(Arc::as_ref)
    }

    /// The named curve of this id.
    pub fn curve(&self, id: CurveId) -> Option<&Curve> {
        self.curves.get(id).map(Arc::as_ref)
    }

    /// How many proposals there are.
    pub const fn proposal_count(&self) -> usize {
        self.proposals.len()
    }

    /// Every proposal, in an order that depends on ids alone; see [`Self::areas_in_order`] for the
    /// order of print.
    pub fn proposals(&self) -> impl Iterator<Item = &Proposal> {
        self.proposals.iter().map(|(_, proposal)| proposal.as_ref())
    }

    /// The proposals that are not as in another version, by comparing what the two share; some of them may still say
    /// the same.
    pub fn changed_since(&self, old: &Self) -> Vec<ProposalId> {
        self.proposals.changed_since(&old.proposals, Arc::ptr_eq)
    }

    /// Every named curve, in order of id.
    pub fn curves(&self) -> Vec<&Curve> {
        let mut curves: Vec<_> = self.curves.iter().map(|(_, curve)| curve.as_ref()).collect();
        curves.sort_by_key(|curve| curve.id);
        curves
    }

    /// Every area with how deep it lies, in the order of print: an area before the areas in it.
    /// The whole plan comes first, at depth 0.
    pub fn areas_in_order(&self) -> Vec<(usize, &Area)> {
        self.areas_within(AreaId::WHOLE)
    }

    /// An area and every area in it, with how much deeper each lies, in the order of print.
    pub fn areas_within(&self, outer: AreaId) -> Vec<(usize, &Area)> {
        let mut areas = Vec::new();
        let mut ahead = alloc::vec![(0_usize, outer)];
        while let Some((depth, id)) = ahead.pop() {
            if let Some(area) = self.area(id) {
                areas.push((depth, area));
                let below = area.areas.iter().rev();
                ahead.extend(below.map(|id| (depth.saturating_add(1), *id)));
            }
        }
        areas
    }

    /// An area, the one it lies in, and so on up to the whole plan.
    pub fn upwards(&self, from: AreaId) -> impl Iterator<Item = &Area> {
        let above = |area: &&Area| self.area(area.parent?);
        core::iter::successors(self.area(from), above)
    }

    /// Whether an area lies in another, or is it.
    pub fn lies_in(&self, inner: AreaId, outer: AreaId) -> bool {
        self.upwards(inner).any(|area| area.id == outer)
    }

    /// The nearest area that both lie in.
    pub fn nearest_common(&self, left: AreaId, right: AreaId) -> AreaId {
        let mut above = self.upwards(left);
        above
            .find(|area| self.lies_in(right, area.id))
            .map_or(AreaId::WHOLE, |area| area.id)
    }

    /// The phase-in that a line or a post follows, looked up where it is a named curve.
    pub fn phase_in<'a>(&'a self, phasing: &'a Phasing) -> Option<&'a PhaseIn> {
        match phasing {
            Phasing::Own(phase_in) => Some(phase_in),
            Phasing::Named(id) => self.curve(*id).map(|curve| &curve.phase_in),
        }
    }

    /// Whether settings, areas with what lies in them, and rules are those of another version, by comparing what the
    /// two share: proposals and curves alone may say something else.
    pub fn is_built_as(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.settings, &other.settings)
            && self.areas.is(&other.areas)
            && Arc::ptr_eq(&self.rules, &other.rules)
    }

    /// Whether two plans are one and the same version, without looking at what they hold.
    pub fn is(&self, other: &Self) -> bool {
        self.is_built_as(other) && self.proposals.is(&other.proposals) && self.curves.is(&other.curves)
    }
}

/// Whether two plans say the same.
impl PartialEq for Plan {
    fn eq(&self, other: &Self) -> bool {
        self.settings == other.settings
            && self.rules == other.rules
            && self.areas.changed_since(&other.areas, |new, old| new == old).is_empty()
            && self
                .proposals
                .changed_since(&other.proposals, |new, old| new == old)
                .is_empty()
            && self
                .curves
                .changed_since(&other.curves, |new, old| new == old)
                .is_empty()
    }
}

impl Eq for Plan {}

impl core::fmt::Debug for Plan {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let areas = self.areas_in_order();
        let proposals = areas.iter().flat_map(|(_, area)| area.proposals.iter());
        let proposals: Vec<_> = proposals.filter_map(|id| self.proposal(*id)).collect();
        formatter
            .debug_struct("Plan")
            .field("settings", &self.settings)
            .field("areas", &areas)
            .field("proposals", &proposals)
            .field("curves", &self.curves())
            .field("rules", &self.rules)
            .finish()
    }
}
