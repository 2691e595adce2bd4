//! Rows put in, taken out, copied and moved: the edits, before anybody makes them.

use std::collections::BTreeSet;
use std::sync::Arc;

use model::{
    Area, AreaEdit, AreaId, Ceiling, Details, Edit, Entry, Inclusion, Kind, Line, LineEdit, LineId, LineKind, Money,
    Month, PhaseIn, Phasing, Plan, Proposal, ProposalEdit, ProposalId, Text, Weight,
};

use super::one_edit;
use super::rows::RowKey;
use crate::ids::Ids;

/// A place among the proposals of an area, in stored order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The area.
    pub area: AreaId,
    /// How many proposals stand before it.
    pub place: usize,
}

/// Which side of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Above it.
    Above,
    /// Below it.
    Below,
}

/// Which way a row is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Up.
    Up,
    /// Down.
    Down,
}

/// What rows stand for, once each.
#[derive(Clone, Debug, Default)]
pub struct Things {
    /// Proposals.
    pub proposals: Vec<ProposalId>,
    /// Lines whose proposal is not among them.
    pub lines: Vec<(ProposalId, LineId)>,
    /// Areas.
    pub areas: Vec<AreaId>,
}

impl Things {
    /// What rows stand for.
    pub fn of(rows: impl Iterator<Item = RowKey>) -> Self {
        let mut things = Self::default();
        for row in rows {
            match row {
                RowKey::Proposal(id) => things.proposals.push(id),
                RowKey::Line(id, line) => things.lines.push((id, line)),
                RowKey::Area(id) => things.areas.push(id),
                RowKey::Overlap(_) | RowKey::Subtotal(_) | RowKey::Strip(_) => {}
            }
        }
        let whole: BTreeSet<ProposalId> = things.proposals.iter().copied().collect();
        things.lines.retain(|(id, _)| !whole.contains(id));
        things
    }

    /// The proposals, also those of which only lines are there.
    pub fn touched(&self) -> Vec<ProposalId> {
        let mut touched = self.proposals.clone();
        for (id, _) in &self.lines {
            if !touched.contains(id) {
                touched.push(*id);
            }
        }
        touched
    }
}

/// Where a proposal put in beside a row comes to stand.
pub fn spot(plan: &Plan, row: RowKey, side: Side) -> Spot {
    let end = |id: AreaId| Spot {
        area: id,
        place: plan.area(id).map_or(0, |area| area.proposals.len()),
    };
    match row {
        RowKey::Proposal(id) | RowKey::Line(id, _) => beside(plan, id, side).unwrap_or_else(|| end(AreaId::WHOLE)),
        RowKey::Area(id) => Spot { area: id, place: 0 },
        RowKey::Subtotal(id) => end(id),
        RowKey::Overlap(id) => {
            let overlap = plan.rules().overlaps.iter().find(|overlap| overlap.id == id);
            let first = overlap.and_then(|overlap| plan.proposal(overlap.between[0]));
            end(first.map_or(AreaId::WHOLE, |proposal| proposal.area))
        }
        RowKey::Strip(_) => end(plan.areas_in_order().last().map_or(AreaId::WHOLE, |(_, area)| area.id)),
    }
}

fn beside(plan: &Plan, id: ProposalId, side: Side) -> Option<Spot> {
    let (area, place) = stands(plan, id)?;
    Some(Spot {
        area: area.id,
        place: match side {
            Side::Above => place,
            Side::Below => place.saturating_add(1),
        },
    })
}

/// The area of a proposal, and how many proposals stand before it there.
fn stands(plan: &Plan, id: ProposalId) -> Option<(&Area, usize)> {
    let area = plan.area(plan.proposal(id)?.area)?;
    let place = area.proposals.iter().position(|other| *other == id)?;
    Some((area, place))
}

/// So many new, empty proposals.
pub fn insert(plan: &Plan, ids: &mut Ids, (spot, count): (Spot, usize)) -> Vec<(ProposalId, Edit)> {
    let made = (0..count).map(|_| {
        let id = ids.proposal(plan);
        let proposal = blank(plan, (id, spot.area), LineId(ids.next()));
        (id, put_in(proposal, spot.place))
    });
    made.collect()
}

/// Copies of proposals, without their numbers, to stand after the last of them.
pub fn duplicate(plan: &Plan, ids: &mut Ids, originals: &[ProposalId]) -> Vec<(ProposalId, Edit)> {
    let Some(spot) = originals.last().and_then(|last| beside(plan, *last, Side::Below)) else {
        return Vec::new();
    };
    let proposals = originals.iter().filter_map(|id| plan.proposal(*id));
    let copies = proposals.enumerate().map(|(place, original)| {
        let id = ids.proposal(plan);
        let copy = Proposal {
            id,
            number: Text::default(),
            area: spot.area,
            ..original.clone()
        };
        (id, put_in(copy, spot.place.saturating_add(place)))
    });
    copies.collect()
}

fn put_in(proposal: Proposal, place: usize) -> Edit {
    Edit::Proposal(proposal.id, ProposalEdit::Insert(Box::new(proposal), place))
}

/// A new proposal: counted, with one saving that has full effect from the first year shown.
pub fn blank(plan: &Plan, (id, area): (ProposalId, AreaId), line: LineId) -> Proposal {
    let statuses = &plan.settings().statuses;
    let usual = statuses.iter().find(|status| status.weight == Weight::Counts);
    Proposal {
        id,
        number: Text::default(),
        title: Text::default(),
        area,
        kind: Kind::Ordinary,
        inclusion: Inclusion::Included,
        status: usual
            .or(statuses.first())
            .map_or_else(Text::default, |status| status.name.clone()),
        lines: Arc::new([blank_line(plan, line)]),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::new(Details::default()),
    }
}

/// A line with nothing in it yet, of full effect from the budget year.
pub fn blank_line(plan: &Plan, id: LineId) -> Line {
    let first = plan.settings().years.first();
    let phase_in = Month::new(first, 1).map_or(PhaseIn::OneOff(first), PhaseIn::FullFrom);
    Line {
        id,
        name: Text::default(),
        kind: LineKind::Saving,
        amount: Entry::Empty,
        phasing: Phasing::Own(phase_in),
        stated: Arc::new([]),
        money: Money::Operating,
        ceiling: Ceiling::Inside,
    }
}

/// A new line under the active one, or at the end of its proposal.
pub fn insert_line(plan: &Plan, ids: &mut Ids, row: RowKey) -> Option<(RowKey, Edit)> {
    let (RowKey::Proposal(id) | RowKey::Line(id, _)) = row else {
        return None;
    };
    let proposal = plan.proposal(id)?;
    let after = |line: LineId| proposal.lines.iter().position(|other| other.id == line);
    let place = match row {
        RowKey::Line(_, line) => after(line).map_or(proposal.lines.len(), |place| place.saturating_add(1)),
        _ => proposal.lines.len(),
    };
    let line = ids.line(proposal);
    let insert = LineEdit::Insert(Box::new(blank_line(plan, line)), place);
    Some((RowKey::Line(id, line), Edit::Line(id, line, insert)))
}

/// A new area after the one that a row belongs to.
pub fn insert_area(plan: &Plan, ids: &mut Ids, (row, name): (RowKey, &str)) -> (AreaId, Edit) {
    let beside = area_of(plan, row).and_then(|id| plan.area(id));
    let parent = beside.and_then(|area| area.parent).unwrap_or(AreaId::WHOLE);
    let before = plan.area(parent).map_or(&[][..], |area| &area.areas);
    let place = beside.and_then(|area| before.iter().position(|id| *id == area.id));
    let id = ids.area(plan);
    let insert = AreaEdit::Insert {
        name: name.into(),
        parent,
        place: place.map_or(before.len(), |place| place.saturating_add(1)),
    };
    (id, Edit::Area(id, insert))
}

/// The area that a row belongs to; nothing in the strip.
pub fn area_of(plan: &Plan, row: RowKey) -> Option<AreaId> {
    match row {
        RowKey::Area(id) | RowKey::Subtotal(id) => Some(id),
        RowKey::Strip(_) => None,
        other => Some(spot(plan, other, Side::Above).area),
    }
}

/// Takes things out: proposals and lines first, then areas from the innermost.
pub fn delete(plan: &Plan, things: &Things) -> Option<Edit> {
    let proposals = things
        .proposals
        .iter()
        .map(|id| Edit::Proposal(*id, ProposalEdit::Remove));
    let lines = things
        .lines
        .iter()
        .map(|(id, line)| Edit::Line(*id, *line, LineEdit::Remove));
    let inner = plan.areas_in_order().into_iter().rev().map(|(_, area)| area.id);
    let areas = inner
        .filter(|id| things.areas.contains(id))
        .map(|id| Edit::Area(id, AreaEdit::Remove));
    one_edit(proposals.chain(lines).chain(areas).collect())
}

/// Moves proposals to the end of another area, in the order they stand in.
pub fn move_to(plan: &Plan, proposals: &[ProposalId], area: AreaId) -> Option<Edit> {
    let there = plan.area(area)?.proposals.len();
    let edits = proposals
        .iter()
        .map(|id| Edit::Proposal(*id, ProposalEdit::Move(area, there.saturating_add(proposals.len()))));
    one_edit(edits.collect())
}

/// Moves what is selected one place up or down; proposals go on into the area beside theirs.
pub fn moved(plan: &Plan, things: &Things, way: Way) -> Option<Edit> {
    match (&*things.proposals, &*things.lines, &*things.areas) {
        ([], [(id, line)], _) => move_line(plan, (*id, *line), way),
        ([], _, [area]) => move_area(plan, *area, way),
        (proposals, _, []) => move_proposals(plan, proposals, way),
        _ => None,
    }
}

fn move_proposals(plan: &Plan, proposals: &[ProposalId], way: Way) -> Option<Edit> {
    let (area, first) = stands(plan, *proposals.first()?)?;
    let past = first.saturating_add(proposals.len());
    let together = area.proposals.get(first..past).is_some_and(|stand| stand == proposals);
    let step = |id: &ProposalId, place: usize| Some(Edit::Proposal(*id, ProposalEdit::Move(area.id, place)));
    match way {
        _ if !together => None,
        Way::Up => match first.checked_sub(1).and_then(|above| area.proposals.get(above)) {
            Some(above) => step(above, past.saturating_sub(1)),
            None => into_area(plan, (area.id, proposals), way),
        },
        Way::Down => match area.proposals.get(past) {
            Some(below) => step(below, first),
            None => into_area(plan, (area.id, proposals), way),
        },
    }
}

/// Moves proposals into the area before or after theirs, at the end that they come from.
fn into_area(plan: &Plan, (from, proposals): (AreaId, &[ProposalId]), way: Way) -> Option<Edit> {
    let areas: Vec<AreaId> = plan
        .areas_in_order()
        .into_iter()
        .skip(1)
        .map(|(_, area)| area.id)
        .collect();
    let at = areas.iter().position(|id| *id == from);
    let to = match (way, at) {
        (Way::Up, at) => areas.get(at?.checked_sub(1)?),
        (Way::Down, Some(at)) => areas.get(at.saturating_add(1)),
        (Way::Down, None) => areas.first(),
    };
    let to = *to?;
    let there = plan.area(to)?.proposals.len();
    let start = match way {
        Way::Up => there,
        Way::Down => 0,
    };
    let places = start..;
    let edits = proposals
        .iter()
        .zip(places)
        .map(|(id, place)| Edit::Proposal(*id, ProposalEdit::Move(to, place)));
    one_edit(edits.collect())
}

fn move_area(plan: &Plan, id: AreaId, way: Way) -> Option<Edit> {
    let parent = plan.area(id)?.parent?;
    let siblings = &plan.area(parent)?.areas;
    let place = neighbour(siblings.iter().position(|other| *other == id)?, siblings.len(), way)?;
    Some(Edit::Area(id, AreaEdit::Move { parent, place }))
}

fn move_line(plan: &Plan, (id, line): (ProposalId, LineId), way: Way) -> Option<Edit> {
    let proposal = plan.proposal(id)?;
    let moved = proposal.line(line)?;
    let at = proposal.lines.iter().position(|other| other.id == line)?;
    let place = neighbour(at, proposal.lines.len(), way)?;
    let insert = LineEdit::Insert(Box::new(moved.clone()), place);
    one_edit(vec![
        Edit::Line(id, line, LineEdit::Remove),
        Edit::Line(id, line, insert),
    ])
}

fn neighbour(at: usize, count: usize, way: Way) -> Option<usize> {
    match way {
        Way::Up => at.checked_sub(1),
        Way::Down => Some(at.saturating_add(1)).filter(|place| *place < count),
    }
}
