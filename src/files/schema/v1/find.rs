//! Where in a file the part stands that a plan cannot hold.

use model::{AreaId, Fault, PlanError, Subject, Text};

use super::scenario::Scenario;
use super::settings::Index;
use super::values::{Id, Words};
use crate::locate::Key;

impl Scenario {
    /// The steps to what an error is about, as far as they are certain.
    pub(crate) fn path_of(&self, error: &PlanError) -> Vec<Key> {
        let part = match &error.subject {
            Subject::Plan => Some(self.path_in_settings(&error.fault).unwrap_or_default()),
            Subject::Area(AreaId::WHOLE, _) if error.fault != Fault::IdTwice => Some(Vec::new()),
            Subject::Line(..) => self.path_of_line(&error.subject),
            _ => self.path_of_record(error),
        };
        let Some(mut path) = part else {
            return Vec::new();
        };
        path.extend(field(error).map(Key::from));
        path
    }

    /// The steps to a setting, if only one can be meant.
    fn path_in_settings(&self, fault: &Fault) -> Option<Vec<Key>> {
        match fault {
            Fault::NameTwice(name) => [
                (
                    "statuses",
                    second(self.statuses.iter().map(|status| &status.name), name),
                ),
                (
                    "categories",
                    second(self.categories.iter().map(|category| &category.short), name),
                ),
                ("muted", second(self.muted.iter().map(|muted| &muted.finding), name)),
            ]
            .into_iter()
            .find_map(|(list, place)| Some(vec![list.into(), place?.into()])),
            Fault::YearTwice(year) => self.indices().into_iter().find_map(|(list, indices)| {
                let wrong =
                    |pair: &[Index]| matches!(pair, [before, after] if after.year.0 == *year && before.year.0 >= *year);
                let place = indices.windows(2).position(wrong)?.saturating_add(1);
                Some(vec![list.into(), place.into()])
            }),
            Fault::Index(year) => {
                let mut found = self.indices().into_iter().flat_map(|(list, indices)| {
                    let of_year = indices.iter().enumerate().filter(|(_, index)| index.year.0 == *year);
                    of_year.map(move |(place, _)| vec![list.into(), place.into(), "value".into()])
                });
                let only = found.next()?;
                found.next().is_none().then_some(only)
            }
            _ => None,
        }
    }

    fn indices(&self) -> [(&'static str, &[Index]); 2] {
        [
            ("operating_indices", &self.operating_indices),
            ("capital_indices", &self.capital_indices),
        ]
    }

    fn path_of_record(&self, error: &PlanError) -> Option<Vec<Key>> {
        let ids = |list, id: u64, ids: &mut dyn Iterator<Item = Id>| {
            let place = place(&error.fault, id, ids)?;
            Some(vec![Key::from(list), place.into()])
        };
        match &error.subject {
            Subject::Area(id, _) => ids("areas", id.0, &mut self.areas.iter().map(|area| area.id)),
            Subject::Curve(id, _) => ids("curves", id.0, &mut self.curves.iter().map(|curve| curve.id)),
            Subject::Proposal(id, ..) => ids("proposals", id.0, &mut self.proposals.iter().map(|row| row.id)),
            Subject::Alternatives(id, _) => ids("alternatives", id.0, &mut self.alternatives.iter().map(|set| set.id)),
            Subject::Link(id, _) => ids("links", id.0, &mut self.links.iter().map(|link| link.id)),
            Subject::Overlap(id, _) => ids("overlaps", id.0, &mut self.overlaps.iter().map(|overlap| overlap.id)),
            Subject::Plan | Subject::Line(..) => None,
        }
    }

    /// The steps to a line, if only one can be meant.
    fn path_of_line(&self, subject: &Subject) -> Option<Vec<Key>> {
        let Subject::Line(id, number, title, _) = subject else {
            return None;
        };
        let rows = self.proposals.iter().enumerate();
        let mut found = rows.filter_map(|(place, row)| {
            let meant = row.number.0 == *number && row.title.0 == *title;
            let line = row.lines.iter().position(|line| line.id.0 == id.0)?;
            meant.then(|| vec!["proposals".into(), place.into(), "lines".into(), line.into()])
        });
        let only = found.next()?;
        found.next().is_none().then_some(only)
    }
}

/// Where a name stands for the second time.
fn second<'a>(mut names: impl Iterator<Item = &'a Words>, name: &Text) -> Option<usize> {
    let first = names.position(|other| other.0 == *name)?;
    let after = names.position(|other| other.0 == *name)?;
    Some(first.saturating_add(after).saturating_add(1))
}

/// Where a record stands in its list: the second of two with one id if that is the mistake, and
/// nothing if another mistake could be in either.
fn place(fault: &Fault, id: u64, ids: &mut dyn Iterator<Item = Id>) -> Option<usize> {
    let same = ids.enumerate().filter(|(_, other)| other.0 == id);
    let places: Vec<_> = same.map(|(place, _)| place).collect();
    match (places.as_slice(), fault) {
        ([only], _) => Some(*only),
        ([_, second, ..], Fault::IdTwice) => Some(*second),
        _ => None,
    }
}

/// The field that a fault can only be in.
const fn field(error: &PlanError) -> Option<&'static str> {
    match (&error.fault, &error.subject) {
        (Fault::NoCurve(_) | Fault::PhaseIn(_), Subject::Line(..) | Subject::Curve(..)) => Some("phase_in"),
        (Fault::YearTwice(_), Subject::Line(..)) => Some("stated"),
        (Fault::YearTwice(_), Subject::Area(..)) => Some("targets"),
        (Fault::YearTwice(_), Subject::Proposal(..)) => Some("follow_up"),
        (Fault::BalancingHasLines, _) => Some("lines"),
        (Fault::BalancingOutside, _) => Some("kind"),
        (Fault::Posts | Fault::PersonnelDecimals(_), _) => Some("personnel"),
        (Fault::DiscountRate, _) => Some("discount_rate"),
        _ => None,
    }
}
