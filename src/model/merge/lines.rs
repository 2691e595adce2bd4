//! Lines of a proposal, merged by field and stated year.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::conflict::{self, Record};
use super::{Clash, Merger, Subject, Three, order};
use crate::{Edit, Line, LineEdit, LineId, Proposal, Text, Year};

impl Merger<'_> {
    pub(super) fn lines(&mut self, rows: Three<&Proposal>) -> Vec<Line> {
        let ids = rows.map(|row| row.lines.iter().map(|line| line.id).collect::<Vec<LineId>>());
        let order = order::merged(ids.as_ref().map(Vec::as_slice));
        let every: BTreeSet<LineId> = order.iter().copied().chain(ids.base.iter().copied()).collect();
        let merged = every.into_iter().filter_map(|id| Some((id, self.line(id, rows)?)));
        let mut merged: BTreeMap<LineId, Line> = merged.collect();
        let held = merged.keys().copied().collect();
        let ordered = order::only(order, held).into_iter();
        ordered.filter_map(|id| merged.remove(&id)).collect()
    }

    fn line(&mut self, id: LineId, rows: Three<&Proposal>) -> Option<Line> {
        let versions = rows.map(|row| row.line(id));
        let proposal = rows.mine.id;
        let named = versions.mine.or(versions.theirs).or(versions.base);
        let subject = Subject::Line(
            id,
            rows.mine.number.clone(),
            rows.mine.title.clone(),
            named.map_or_else(Text::default, |line| line.name.clone()),
        );
        let edit = |edit| Edit::Line(proposal, id, edit);
        let versions = match self.record((None, &subject), versions, |line| edit(whole(line))) {
            Record::Settled(line) => return line,
            Record::ByField(versions) => versions,
        };
        let (line, clashing) = line(versions);
        for field in clashing {
            self.tell(subject.clone(), Clash::Changed, field.map(edit));
        }
        Some(line)
    }
}

/// A line with every field that theirs alone changed, and the fields that both changed.
pub(super) fn line(versions: Three<&Line>) -> (Line, Vec<Three<LineEdit>>) {
    let years: BTreeSet<Year> = [versions.base, versions.mine, versions.theirs]
        .into_iter()
        .flat_map(|line| line.stated.iter().map(|(year, _)| *year))
        .collect();
    let (taken, clashing) = conflict::fields(versions.map(|line| fields(line, &years)));
    let mut merged = versions.mine.clone();
    for edit in &taken {
        merged.change(edit);
    }
    (merged, clashing)
}

fn whole(line: Option<&Line>) -> LineEdit {
    line.map_or(LineEdit::Remove, |line| {
        LineEdit::Insert(Box::new(line.clone()), usize::MAX)
    })
}

pub(super) fn fields(line: &Line, years: &BTreeSet<Year>) -> Vec<LineEdit> {
    let stated = years.iter().map(|year| LineEdit::Stated(*year, line.stated_in(*year)));
    [
        LineEdit::Name(line.name.clone()),
        LineEdit::Kind(line.kind),
        LineEdit::Amount(line.amount),
        LineEdit::Phasing(line.phasing.clone()),
        LineEdit::Money(line.money),
        LineEdit::Ceiling(line.ceiling),
    ]
    .into_iter()
    .chain(stated)
    .collect()
}
