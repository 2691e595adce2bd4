//! Named curves, merged by field.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec;

use super::conflict::Record;
use super::{Merger, Part, Subject};
use crate::{Curve, CurveEdit, CurveId, Edit, Plan, Text};

impl Merger<'_> {
    pub(super) fn curves(&mut self) -> BTreeMap<CurveId, Curve> {
        let curves = self.plans.map(Plan::curves);
        let ids: BTreeSet<CurveId> = [&curves.base, &curves.mine, &curves.theirs]
            .into_iter()
            .flat_map(|curves| curves.iter().map(|curve| curve.id))
            .collect();
        let merged = ids.into_iter().filter_map(|id| Some((id, self.curve(id)?)));
        merged.collect()
    }

    fn curve(&mut self, id: CurveId) -> Option<Curve> {
        let versions = self.plans.map(|plan| plan.curve(id));
        let subject = subject(id, versions.mine.or(versions.theirs));
        let record = self.record((Some(Part::Everything), &subject), versions, |curve| whole(id, curve));
        let versions = match record {
            Record::Settled(curve) => return curve,
            Record::ByField(versions) => versions,
        };
        let fields = versions.map(|curve| {
            vec![
                CurveEdit::Rename(curve.name.clone()),
                CurveEdit::PhaseIn(curve.phase_in.clone()),
            ]
        });
        let mut merged = versions.mine.clone();
        for edit in self.fields(&subject, fields, |edit| Edit::Curve(id, edit)) {
            match edit {
                CurveEdit::Rename(name) => merged.name = name,
                CurveEdit::PhaseIn(phase_in) => merged.phase_in = phase_in,
                // Curves come and go as whole records; a share is part of the curve.
                CurveEdit::Insert { .. } | CurveEdit::Remove | CurveEdit::Share(..) => {}
            }
        }
        Some(merged)
    }
}

/// How a curve is referred to.
pub(super) fn subject(id: CurveId, curve: Option<&Curve>) -> Subject {
    Subject::Curve(id, curve.map_or_else(Text::default, |curve| curve.name.clone()))
}

/// The edit that puts a curve in, or takes it out.
pub(super) fn whole(id: CurveId, curve: Option<&Curve>) -> Edit {
    let edit = curve.map_or(CurveEdit::Remove, |curve| CurveEdit::Insert {
        name: curve.name.clone(),
        phase_in: curve.phase_in.clone(),
    });
    Edit::Curve(id, edit)
}
