//! Where in a file the part stands that a plan cannot hold.

use model::{Fault, PlanError, Subject};

use super::scenario::Scenario;
use super::values::Id;
use crate::locate::Key;

impl Scenario {
    /// The steps to the part that an error is about, as far as they are certain.
    pub(crate) fn path_of(&self, error: &PlanError) -> Vec<Key> {
        self.place_of(error)
            .map_or_else(Vec::new, |(list, place)| vec![list.into(), place.into()])
            .into_iter()
            .chain(self.line_of(error))
            .collect()
    }

    fn place_of(&self, error: &PlanError) -> Option<(&'static str, usize)> {
        let last = error.fault == Fault::IdTwice;
        let found = |list, id: u64, ids: &mut dyn DoubleEndedIterator<Item = Id>| Some((list, place(id, ids, last)?));
        match &error.subject {
            Subject::Plan => None,
            Subject::Area(id, _) => found("areas", id.0, &mut self.areas.iter().map(|area| area.id)),
            Subject::Curve(id, _) => found("curves", id.0, &mut self.curves.iter().map(|curve| curve.id)),
            Subject::Proposal(id, ..) => found("proposals", id.0, &mut self.proposals.iter().map(|row| row.id)),
            Subject::Alternatives(id, _) => {
                found("alternatives", id.0, &mut self.alternatives.iter().map(|set| set.id))
            }
            Subject::Link(id, _) => found("links", id.0, &mut self.links.iter().map(|link| link.id)),
            Subject::Overlap(id, _) => found("overlaps", id.0, &mut self.overlaps.iter().map(|overlap| overlap.id)),
            Subject::Line(..) => Some(("proposals", self.proposal_of_line(&error.subject)?.0)),
        }
    }

    fn line_of(&self, error: &PlanError) -> Vec<Key> {
        match self.proposal_of_line(&error.subject) {
            Some((_, line)) => vec!["lines".into(), line.into()],
            None => Vec::new(),
        }
    }

    /// Where the proposal of a line stands and where the line stands in it, if only one can be meant.
    fn proposal_of_line(&self, subject: &Subject) -> Option<(usize, usize)> {
        let Subject::Line(id, number, title, _) = subject else {
            return None;
        };
        let rows = self.proposals.iter().enumerate();
        let mut found = rows.filter_map(|(place, row)| {
            let meant = row.number.0 == *number && row.title.0 == *title;
            let line = row.lines.iter().position(|line| line.id.0 == id.0);
            meant.then_some((place, line?))
        });
        let only = found.next()?;
        found.next().is_none().then_some(only)
    }
}

/// Where an id stands in a list: the last place where it stands twice, for that is the wrong one.
fn place(id: u64, ids: &mut dyn DoubleEndedIterator<Item = Id>, last: bool) -> Option<usize> {
    let mut places = ids
        .enumerate()
        .filter(|(_, other)| other.0 == id)
        .map(|(place, _)| place);
    if last { places.last() } else { places.next() }
}
