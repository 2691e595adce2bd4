//! What one side removed and the other has come to use is kept, and listed.

use alloc::collections::BTreeSet;

use super::{Clash, Draft, Merger, Subject, areas, curves};
use crate::{AreaId, CurveId, Edit, Line, Phasing, SettingsEdit, Text};

impl Merger<'_> {
    pub(super) fn keep_used(&mut self, draft: &mut Draft) {
        while self.keep_areas(draft) {}
        self.keep_curves(draft);
        self.keep_statuses(draft);
    }

    /// Puts areas back that something lies in; says whether there were any, for the areas that
    /// those lie in may be missing too.
    fn keep_areas(&mut self, draft: &mut Draft) -> bool {
        let missing: BTreeSet<AreaId> = draft.areas_used().filter(|id| !draft.areas.contains_key(id)).collect();
        let mut any = false;
        for id in missing {
            let versions = self.plans.map(|plan| plan.area(id));
            let Some(area) = versions.mine.or(versions.theirs).or(versions.base) else {
                continue;
            };
            self.tell_once(area.subject(), Clash::Used, versions.map(|area| areas::whole(id, area)));
            draft.areas.insert(id, areas::bare(area));
            any = true;
        }
        any
    }

    fn keep_curves(&mut self, draft: &mut Draft) {
        let missing: BTreeSet<CurveId> = draft
            .curves_used()
            .filter(|id| !draft.curves.contains_key(id))
            .collect();
        for id in missing {
            let versions = self.plans.map(|plan| plan.curve(id));
            if let Some(curve) = versions.mine.or(versions.theirs).or(versions.base) {
                let edits = versions.map(|curve| curves::whole(id, curve));
                self.tell_once(curves::subject(id, Some(curve)), Clash::Used, edits);
                draft.curves.insert(id, curve.clone());
            }
        }
    }

    /// Statuses that are still used stand at the end of the list.
    fn keep_statuses(&mut self, draft: &mut Draft) {
        let missing: BTreeSet<Text> = draft
            .statuses_used()
            .filter(|name| draft.settings.status(name).is_none())
            .cloned()
            .collect();
        if missing.is_empty() {
            return;
        }
        let settings = self.plans.map(crate::Plan::settings);
        for name in &missing {
            let versions = settings.map(|settings| settings.status(name));
            let status = versions.mine.or(versions.theirs).or(versions.base);
            draft.settings.statuses.extend(status.cloned());
        }
        let edits = settings.map(|of| Edit::Settings(SettingsEdit::Statuses(of.statuses.clone())));
        if self.conflicts.iter().all(|conflict| conflict.mine != edits.mine) {
            self.tell(Subject::Plan, Clash::Used, edits);
        }
    }
}

impl Draft {
    fn areas_used(&self) -> impl Iterator<Item = AreaId> {
        let parents = self.areas.values().filter_map(|area| area.parent);
        let rows = self.proposals.values();
        let lain_in = rows.flat_map(|row| [Some(row.area), row.fills()]).flatten();
        parents.chain(lain_in)
    }

    fn curves_used(&self) -> impl Iterator<Item = CurveId> {
        let overlaps = self.rules.overlaps.iter().filter_map(|overlap| followed(&overlap.line));
        let rows = self.proposals.values();
        rows.flat_map(crate::Proposal::followed).chain(overlaps)
    }

    fn statuses_used(&self) -> impl Iterator<Item = &Text> {
        let rows = self.proposals.values();
        rows.flat_map(|row| {
            let decided = row.decisions.iter().map(|decision| &decision.status);
            decided.chain([&row.status])
        })
    }
}

const fn followed(line: &Line) -> Option<CurveId> {
    match &line.phasing {
        Phasing::Named(id) => Some(*id),
        Phasing::Own(_) => None,
    }
}
