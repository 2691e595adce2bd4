//! Areas, merged by field. What they hold follows from what lies in them.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::conflict::Record;
use super::{Merger, Part, Subject, Three, Verdict};
use crate::area::with_year;
use crate::{Area, AreaEdit, AreaId, Edit, Plan, Text, Year};

impl Merger<'_> {
    pub(super) fn areas(&mut self) -> BTreeMap<AreaId, Area> {
        let sides = self.plans.map(bare_areas);
        let ids: BTreeSet<AreaId> = [&sides.base, &sides.mine, &sides.theirs]
            .into_iter()
            .flat_map(BTreeMap::keys)
            .copied()
            .collect();
        let merged = ids.into_iter().filter_map(|id| {
            let versions = Three {
                base: sides.base.get(&id),
                mine: sides.mine.get(&id),
                theirs: sides.theirs.get(&id),
            };
            Some((id, self.area(id, versions)?))
        });
        merged.collect()
    }

    fn area(&mut self, id: AreaId, versions: Three<Option<&Area>>) -> Option<Area> {
        let subject = subject(id, versions.mine.or(versions.theirs));
        let moved_back = self.moved_back(&subject, versions);
        let versions = Three {
            theirs: moved_back.as_ref().or(versions.theirs),
            ..versions
        };
        let record = self.record((Some(Part::Everything), &subject), versions, |area| whole(id, area));
        let versions = match record {
            Record::Settled(area) => return area,
            Record::ByField(versions) => versions,
        };
        let years: BTreeSet<Year> = [versions.base, versions.mine, versions.theirs]
            .into_iter()
            .flat_map(|area| area.targets.iter().map(|(year, _)| *year))
            .collect();
        let fields = versions.map(|area| fields(area, &years));
        let mut merged = versions.mine.clone();
        for edit in self.fields(&subject, fields, |edit| Edit::Area(id, edit)) {
            merged.change(&edit);
        }
        Some(merged)
    }

    /// Theirs' version of an area, lying where mine has it, where theirs' place for it was refused;
    /// an area that mine does not have then lies in the plan itself.
    fn moved_back(&mut self, subject: &Subject, versions: Three<Option<&Area>>) -> Option<Area> {
        let theirs = versions.theirs?;
        let clash = self.refused.clash(Part::Area(theirs.id))?.clone();
        if self.refused.everything() {
            return None;
        }
        let place = |area: Option<&Area>| area.map_or(Some(AreaId::WHOLE), |area| area.parent);
        let parents = versions.map(place);
        if theirs.id == AreaId::WHOLE || parents.verdict() == Verdict::Mine {
            return None;
        }
        let edits = parents.map(|parent| Edit::Area(theirs.id, moved(parent)));
        self.tell(subject.clone(), clash, edits);
        Some(Area {
            parent: parents.mine,
            ..theirs.clone()
        })
    }
}

/// An area as merging sees it: without what lies in it.
pub(super) fn bare(area: &Area) -> Area {
    Area {
        areas: Arc::new([]),
        proposals: Arc::new([]),
        ..area.clone()
    }
}

fn bare_areas(plan: &Plan) -> BTreeMap<AreaId, Area> {
    let areas = plan.areas_in_order().into_iter();
    areas.map(|(_, area)| (area.id, bare(area))).collect()
}

/// How an area is referred to.
pub(super) fn subject(id: AreaId, area: Option<&Area>) -> Subject {
    area.map_or(Subject::Area(id, Text::default()), Area::subject)
}

/// The edits that make an area what it is, or take it out.
pub(super) fn whole(id: AreaId, area: Option<&Area>) -> Edit {
    let Some(area) = area else {
        return Edit::Area(id, AreaEdit::Remove);
    };
    let insert = AreaEdit::Insert {
        name: area.name.clone(),
        parent: area.parent.unwrap_or(AreaId::WHOLE),
        place: usize::MAX,
    };
    let budget = area.budget.map(|budget| AreaEdit::Budget(Some(budget)));
    let targets = area.targets.iter();
    let targets = targets.map(|(year, target)| AreaEdit::Target(*year, Some(*target)));
    let edits: Vec<AreaEdit> = [insert].into_iter().chain(budget).chain(targets).collect();
    Edit::Batch(edits.into_iter().map(|edit| Edit::Area(id, edit)).collect())
}

fn moved(parent: Option<AreaId>) -> AreaEdit {
    AreaEdit::Move {
        parent: parent.unwrap_or(AreaId::WHOLE),
        place: usize::MAX,
    }
}

fn fields(area: &Area, years: &BTreeSet<Year>) -> Vec<AreaEdit> {
    let targets = years.iter().map(|year| AreaEdit::Target(*year, area.target(*year)));
    [
        AreaEdit::Rename(area.name.clone()),
        moved(area.parent),
        AreaEdit::Budget(area.budget),
    ]
    .into_iter()
    .chain(targets)
    .collect()
}

impl Area {
    /// Sets what an edit says, unchecked.
    fn change(&mut self, edit: &AreaEdit) {
        match edit {
            AreaEdit::Rename(name) => self.name = name.clone(),
            AreaEdit::Move { parent, .. } => self.parent = Some(*parent),
            AreaEdit::Budget(budget) => self.budget = *budget,
            AreaEdit::Target(year, target) => self.targets = with_year(&self.targets, *year, *target),
            // Areas come and go as whole records.
            AreaEdit::Insert { .. } | AreaEdit::Remove => {}
        }
    }
}
