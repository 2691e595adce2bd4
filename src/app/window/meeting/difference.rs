//! What leads from one version of a plan to another, as far as a meeting can change it: what counts, what is chosen of
//! alternatives, and when things start.

use model::{CurveEdit, Edit, Line, LineEdit, Plan, Proposal, ProposalEdit, RulesEdit};

/// The edits that lead from one version of a plan to another.
pub fn difference(from: &Plan, to: &Plan) -> Vec<Edit> {
    let include = |wanted: &Proposal| Edit::Proposal(wanted.id, ProposalEdit::Include(wanted.inclusion));
    let mut edits: Vec<Edit> = turned(from, to).map(include).collect();
    edits.extend(chosen(from, to));
    edits.extend(curves(from, to));
    edits.extend(changed(from, to).flat_map(|(before, now)| starts(before, now)));
    edits.extend(overlaps(from, to));
    edits
}

/// The proposals that count another way in one plan than in the one before it.
pub fn turned<'a>(before: &'a Plan, now: &'a Plan) -> impl Iterator<Item = &'a Proposal> {
    let turned = changed(before, now).filter(|(before, now)| now.inclusion != before.inclusion);
    turned.map(|(_, now)| now)
}

/// The proposals that start at another time in one plan than in the one before it, through no curve that they share.
pub fn moved<'a>(before: &'a Plan, now: &'a Plan) -> impl Iterator<Item = &'a Proposal> {
    let phasing = |plan: &Plan, row: &Proposal| -> Vec<_> {
        let lines = row.lines.iter().map(|line| plan.phase_in(&line.phasing).cloned());
        lines.collect()
    };
    let both = now.proposals().filter_map(|row| Some((before.proposal(row.id)?, row)));
    both.filter(move |(old, new)| phasing(before, old) != phasing(now, new))
        .map(|(_, new)| new)
}

/// The alternatives that are chosen in one plan and not in the other: each with whether it is now.
pub fn rechosen<'a>(before: &'a Plan, now: &'a Plan) -> impl Iterator<Item = (&'a Proposal, bool)> {
    let sets = now.rules().alternatives.iter().filter_map(|set| {
        let mut old = before.rules().alternatives.iter();
        Some((old.find(|old| old.id == set.id)?, set))
    });
    sets.flat_map(move |(old, set)| {
        let other = set
            .members
            .iter()
            .filter(|id| old.chosen.contains(id) != set.chosen.contains(id));
        other.filter_map(|id| Some((now.proposal(*id)?, set.chosen.contains(id))))
    })
}

/// The proposals that are not the same, before and now.
fn changed<'a>(before: &'a Plan, now: &'a Plan) -> impl Iterator<Item = (&'a Proposal, &'a Proposal)> {
    let changed = now.changed_since(before).into_iter();
    changed.filter_map(|id| before.proposal(id).zip(now.proposal(id)))
}

fn chosen(from: &Plan, to: &Plan) -> Vec<Edit> {
    let before = &from.rules().alternatives;
    let now = to.rules().alternatives.iter();
    let other = now.filter(|set| before.iter().any(|old| old.id == set.id && old.chosen != set.chosen));
    other
        .map(|set| Edit::Rules(RulesEdit::Choose(set.id, set.chosen.clone())))
        .collect()
}

fn curves(from: &Plan, to: &Plan) -> Vec<Edit> {
    let moved = to.curves().into_iter().filter(|curve| {
        let before = from.curve(curve.id);
        before.is_some_and(|before| before.phase_in != curve.phase_in)
    });
    moved
        .map(|curve| Edit::Curve(curve.id, CurveEdit::PhaseIn(curve.phase_in.clone())))
        .collect()
}

fn starts(before: &Proposal, now: &Proposal) -> Vec<Edit> {
    let line = |line: &Line| {
        let old = before.line(line.id)?;
        let edit = LineEdit::Phasing(line.phasing.clone());
        (old.phasing != line.phasing).then_some(Edit::Line(now.id, line.id, edit))
    };
    let posts = || Edit::Proposal(now.id, ProposalEdit::Personnel(now.personnel.as_deref().cloned()));
    let posts = (now.personnel != before.personnel).then(posts);
    now.lines.iter().filter_map(line).chain(posts).collect()
}

fn overlaps(from: &Plan, to: &Plan) -> Vec<Edit> {
    let before = &from.rules().overlaps;
    let moved = to.rules().overlaps.iter().filter(|overlap| !before.contains(overlap));
    moved
        .map(|overlap| Edit::Rules(RulesEdit::PutOverlap(overlap.as_ref().clone())))
        .collect()
}
