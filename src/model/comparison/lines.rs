//! Which line of a proposal is which, and what of it changed.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::both::Both;
use super::matching::{Clue, Matched, Matcher, compared};
use crate::{Line, LineId, Plan};

/// A line that is not the same in both plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineChange {
    /// The line in each plan; nothing where it is in the other alone.
    pub line: Both<Option<Line>>,
    /// What of it differs; nothing where it is in one plan alone.
    pub parts: Vec<LinePart>,
}

/// A part of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinePart {
    /// What it is called.
    Name,
    /// What it is about.
    Kind,
    /// Its full-year amount.
    Amount,
    /// Its phase-in, or the named curve that it follows.
    Phasing,
    /// Years entered by hand.
    Stated,
    /// Operating or capital money.
    Money,
    /// Inside or outside the service ceiling.
    Ceiling,
}

/// A line in each of two plans.
pub(super) type LinePair<'a> = Both<Option<&'a Line>>;

/// Which line of a proposal is which: by id, and where the proposals have not the same id, by what
/// they are called, or as the only ones left.
pub(super) fn paired<'a>(lines: Both<&'a [Line]>, by: Matched) -> Vec<LinePair<'a>> {
    let ids = lines.map(|lines| lines.iter().map(|line| line.id));
    let mut matcher = Matcher::by_id(ids.old, ids.new);
    if by != Matched::Id {
        matcher.guessed(Clue::Name, &lines.map(name_in), &[]);
        let single = |alone: &BTreeSet<LineId>| (alone.len() == 1).then_some(());
        let only = matcher.alone.as_ref().map(single).all().is_some();
        matcher.guessed(Clue::Name, &lines.map(|_| move |_| only.then_some(())), &[]);
    }
    let line = |lines: &'a [Line], id: Option<LineId>| line_in(lines, id?);
    let found = matcher.found();
    found
        .map(|(ids, _)| Both::new(line(lines.old, ids.old), line(lines.new, ids.new)))
        .collect()
}

fn line_in(lines: &[Line], id: LineId) -> Option<&Line> {
    lines.iter().find(|line| line.id == id)
}

fn name_in(lines: &[Line]) -> impl Fn(LineId) -> Option<alloc::string::String> {
    move |id| compared(&line_in(lines, id)?.name)
}

/// The lines that differ.
pub(super) fn changed(pairs: &[LinePair<'_>], plans: Both<&Plan>) -> Vec<LineChange> {
    pairs.iter().filter_map(|pair| change(*pair, plans)).collect()
}

fn change(pair: LinePair<'_>, plans: Both<&Plan>) -> Option<LineChange> {
    let parts = match pair.all() {
        None => Vec::new(),
        Some(lines) => {
            let parts = parts(lines, plans);
            if parts.is_empty() {
                return None;
            }
            parts
        }
    };
    let line = Both::new(pair.old.cloned(), pair.new.cloned());
    Some(LineChange { line, parts })
}

fn parts(lines: Both<&Line>, plans: Both<&Plan>) -> Vec<LinePart> {
    let Both { old, new } = lines;
    let differs = [
        (LinePart::Name, old.name != new.name),
        (LinePart::Kind, old.kind != new.kind),
        (LinePart::Amount, old.amount != new.amount),
        (LinePart::Phasing, !same_phasing(lines, plans)),
        (LinePart::Stated, old.stated != new.stated),
        (LinePart::Money, old.money != new.money),
        (LinePart::Ceiling, old.ceiling != new.ceiling),
    ];
    let differing = differs.into_iter().filter(|(_, differs)| *differs);
    differing.map(|(part, _)| part).collect()
}

fn same_phasing(lines: Both<&Line>, plans: Both<&Plan>) -> bool {
    lines.old.phasing == lines.new.phasing
        && plans.old.phase_in(&lines.old.phasing) == plans.new.phase_in(&lines.new.phasing)
}
