//! A row as it is in another plan: the edit that makes it so here, undone as one.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use super::{lines, proposals};
use crate::{
    AreaEdit, AreaId, Edit, Kind, Line, LineEdit, Personnel, Phasing, Plan, Proposal, ProposalEdit, ProposalId,
    SettingsEdit, Year,
};

impl Plan {
    /// The edit that makes a proposal here what it is in another plan: it is put in, taken out, or
    /// changed where it differs. `own` is its name here and `theirs` its name there, nothing where
    /// it is not in that plan.
    ///
    /// An area or status that this plan has not comes along; a line that follows a curve which is
    /// not the same here gets a phase-in of its own, so that it comes to the same. An edit may still
    /// be refused, where what it makes breaks a rule of this plan.
    #[must_use]
    pub fn taking_over(&self, own: Option<ProposalId>, (other, theirs): (&Self, Option<ProposalId>)) -> Edit {
        let own = own.and_then(|id| self.proposal(id));
        let theirs = theirs.and_then(|id| other.proposal(id));
        Edit::Batch(match (own, theirs) {
            (None, None) => Vec::new(),
            (Some(own), None) => vec![Edit::Proposal(own.id, ProposalEdit::Remove)],
            (own, Some(theirs)) => {
                let mut edits = self.made_for(other, theirs);
                let theirs = self.at_home(other, theirs);
                edits.extend(own.map_or_else(|| vec![self.put_in(other, &theirs)], |own| changed(own, &theirs)));
                edits
            }
        })
    }

    /// The area here that is an area of another plan, by name for good or by what it is called.
    fn own_area(&self, other: &Self, id: AreaId) -> Option<AreaId> {
        if self.area(id).is_some() {
            return Some(id);
        }
        let name = &other.area(id)?.name;
        let mut areas = self.areas_in_order().into_iter();
        areas.find(|(_, area)| area.name == *name).map(|(_, area)| area.id)
    }

    /// What must be made here before a proposal of another plan has a place: its area and status.
    fn made_for(&self, other: &Self, theirs: &Proposal) -> Vec<Edit> {
        let mut edits = Vec::new();
        if let (None, Some(area)) = (self.own_area(other, theirs.area), other.area(theirs.area)) {
            let parent = area.parent.and_then(|parent| self.own_area(other, parent));
            let insert = AreaEdit::Insert {
                name: area.name.clone(),
                parent: parent.unwrap_or(AreaId::WHOLE),
                place: usize::MAX,
            };
            edits.push(Edit::Area(area.id, insert));
        }
        let mut statuses = self.settings().statuses.clone();
        let used = theirs.decisions.iter().map(|decision| &decision.status);
        for name in used.chain([&theirs.status]) {
            let known = statuses.iter().any(|status| status.name == *name);
            let status = other.settings().statuses.iter().find(|status| status.name == *name);
            statuses.extend(status.filter(|_| !known).cloned());
        }
        if statuses != self.settings().statuses {
            edits.push(Edit::Settings(SettingsEdit::Statuses(statuses)));
        }
        edits
    }

    /// A proposal of another plan as it would stand in this one.
    fn at_home(&self, other: &Self, theirs: &Proposal) -> Proposal {
        let area = |id| self.own_area(other, id).unwrap_or(id);
        let mut row = Proposal {
            area: area(theirs.area),
            ..theirs.clone()
        };
        if let Kind::Balancing(fills) = &mut row.kind {
            fills.target = area(fills.target);
        }
        let lines = theirs.lines.iter().map(|line| Line {
            phasing: self.own_phasing(other, &line.phasing),
            ..line.clone()
        });
        row.lines = lines.collect();
        row.personnel = theirs.personnel.as_deref().map(|posts| {
            let phasing = posts.phasing.as_ref().map(|phasing| self.own_phasing(other, phasing));
            let posts = posts.posts;
            Arc::new(Personnel { posts, phasing })
        });
        row
    }

    fn own_phasing(&self, other: &Self, phasing: &Phasing) -> Phasing {
        match other.phase_in(phasing) {
            Some(phase_in) if self.phase_in(phasing) != Some(phase_in) => Phasing::Own(phase_in.clone()),
            _ => phasing.clone(),
        }
    }

    /// Puts a proposal in after the one that it stands after in the other plan.
    fn put_in(&self, other: &Self, row: &Proposal) -> Edit {
        let here = self.area(row.area).map_or(&[][..], |area| &area.proposals);
        let theirs = other.proposal(row.id).and_then(|theirs| other.area(theirs.area));
        let before = theirs.iter().flat_map(|area| area.proposals.iter());
        let before: Vec<&ProposalId> = before.take_while(|id| **id != row.id).collect();
        let place = before
            .into_iter()
            .rev()
            .find_map(|id| here.iter().position(|own| own == id))
            .map_or(0, |place| place.saturating_add(1));
        Edit::Proposal(row.id, ProposalEdit::Insert(Box::new(row.clone()), place))
    }
}

/// The edits that change what differs.
fn changed(own: &Proposal, theirs: &Proposal) -> Vec<Edit> {
    let fields = differing(fields(own), fields(theirs));
    let fields = fields.into_iter().map(|edit| Edit::Proposal(own.id, edit));
    fields.chain(changed_lines(own, theirs)).collect()
}

/// Every field of a proposal but its lines.
fn fields(row: &Proposal) -> Vec<ProposalEdit> {
    let details = row.details.as_ref();
    let lists = [
        ProposalEdit::Decisions(row.decisions.to_vec()),
        ProposalEdit::Notes(details.notes.clone()),
        ProposalEdit::TextFacts(details.text_facts.clone()),
        ProposalEdit::FollowUp(details.follow_up.clone()),
    ];
    proposals::fields(row).into_iter().chain(lists).collect()
}

fn changed_lines(own: &Proposal, theirs: &Proposal) -> Vec<Edit> {
    let edit = |id, edit| Edit::Line(own.id, id, edit);
    let gone = own.lines.iter().filter(|line| theirs.line(line.id).is_none());
    let mut edits: Vec<Edit> = gone.map(|line| edit(line.id, LineEdit::Remove)).collect();
    for (place, line) in theirs.lines.iter().enumerate() {
        match own.line(line.id) {
            None => edits.push(edit(line.id, LineEdit::Insert(Box::new(line.clone()), place))),
            Some(before) => {
                let stated = |line: &Line| line.stated.iter().map(|(year, _)| *year).collect::<Vec<Year>>();
                let years: BTreeSet<Year> = stated(before).into_iter().chain(stated(line)).collect();
                let fields = differing(lines::fields(before, &years), lines::fields(line, &years));
                edits.extend(fields.into_iter().map(|field| edit(line.id, field)));
            }
        }
    }
    edits
}

/// Those of theirs that are not as mine; both list the same fields in the same order.
fn differing<T: PartialEq>(own: Vec<T>, theirs: Vec<T>) -> Vec<T> {
    let both = own.into_iter().zip(theirs);
    both.filter(|(own, theirs)| own != theirs)
        .map(|(_, theirs)| theirs)
        .collect()
}
