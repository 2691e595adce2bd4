//! How one row differs between two plans, and why.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::blend::Blending;
use super::both::Both;
use super::cause::{Cause, Causes, Difference};
use super::changes::{self, AreaMap, Change};
use super::lines::{self, LinePair};
use super::matching::Matched;
use super::span::{RowFigures, RowName, Span};
use crate::ledger::Rows;
use crate::{Column, Counts, Figure, Ledger, Plan, Proposal, ProposalId, Scope};

/// How a row differs between two plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowDifference {
    /// By what the two were found to be the same; nothing where the row is in one plan alone.
    pub matched: Option<Matched>,
    /// Each plan's figures; nothing where the row is not in that plan.
    pub figures: Both<Option<Arc<RowFigures>>>,
    /// The fields that differ.
    pub changes: Vec<Change>,
    /// Why what it adds to the total differs, for every column; empty for an unchanged row.
    pub causes: Vec<Causes>,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowState {
    /// It is in the other plan alone.
    Added,
    /// It is in the first plan alone.
    Dropped,
    /// It is in both, and something differs.
    Changed,
    /// It is in both, and nothing differs.
    Unchanged,
}

impl RowDifference {
    /// What became of the row.
    pub fn state(&self) -> RowState {
        match (&self.figures.old, &self.figures.new) {
            (None, _) => RowState::Added,
            (_, None) => RowState::Dropped,
            _ if self.changes.is_empty() && !self.has_causes() => RowState::Unchanged,
            _ => RowState::Changed,
        }
    }

    /// Whether what it adds to any total has a reason to differ.
    pub fn has_causes(&self) -> bool {
        self.causes.iter().any(|causes| !causes.is_empty())
    }

    /// The row's name in either plan.
    pub fn names(&self) -> Both<Option<RowName>> {
        self.figures.as_ref().map(|row| row.as_ref().map(|row| row.name))
    }

    /// What it adds to each plan's total in the column at a place.
    pub fn adds(&self, place: usize) -> Both<Figure> {
        let adds = |row: &Option<Arc<RowFigures>>| row.as_ref().map_or(Figure::zero(), |row| row.adds(place));
        self.figures.as_ref().map(adds)
    }

    /// By how much what it adds to the total differs in the column at a place.
    pub fn difference(&self, place: usize) -> Difference {
        let Both { old, new } = self.adds(place);
        Difference::between(&old, &new)
    }

    fn unchanged(matched: Matched, row: &Arc<RowFigures>) -> Self {
        Self {
            matched: Some(matched),
            figures: Both::new(Some(row.clone()), Some(row.clone())),
            changes: Vec::new(),
            causes: Vec::new(),
        }
    }
}

/// Two plans, and the columns they are compared in.
pub(super) struct Pairing<'a> {
    pub(super) span: &'a Span,
    pub(super) ledgers: Both<&'a Ledger>,
    pub(super) areas: AreaMap,
    quiet: bool,
}

impl<'a> Pairing<'a> {
    pub(super) fn of(span: &'a Span, ledgers: Both<&'a Ledger>) -> Self {
        Self {
            span,
            ledgers,
            areas: AreaMap::new(),
            quiet: same_terms(ledgers),
        }
    }

    pub(super) fn plans(&self) -> Both<&'a Plan> {
        self.ledgers.map(Ledger::plan)
    }

    pub(super) fn rows(&self) -> Both<Rows<'a>> {
        self.ledgers.map(Ledger::rows)
    }

    /// Whether both plans show a column.
    pub(super) fn shared(&self, column: Column) -> bool {
        let Both { old, new } = self.rows().map(|rows| column.place(rows.years()).is_some());
        old && new
    }

    /// How a proposal of both plans differs.
    pub(super) fn proposal(
        &self,
        ids: Both<ProposalId>,
        matched: Matched,
        old: &Arc<RowFigures>,
    ) -> Option<RowDifference> {
        let plans = self.plans();
        let rows = Both::new(plans.old.proposal(ids.old)?, plans.new.proposal(ids.new)?);
        if self.is_unchanged(rows, &old.counts) {
            return Some(RowDifference::unchanged(matched, old));
        }
        let new = Arc::new(self.span.proposal(self.ledgers.new, rows.new));
        let pairs = lines::paired(rows.map(|row| &*row.lines), matched);
        let causes = self.proposal_causes(rows, &pairs, Both::new(old, &new));
        let mut changes = changes::between(rows, &self.areas);
        let lines = lines::changed(&pairs, plans);
        changes.extend((!lines.is_empty()).then_some(Change::Lines(lines)));
        changes.extend(changes::changed(Both::new(&old.counts, &new.counts), Change::Counts));
        Some(RowDifference {
            matched: Some(matched),
            figures: Both::new(Some(old.clone()), Some(new)),
            changes,
            causes,
        })
    }

    /// Whether a proposal is the same in both plans and must come to the same; may say no of some
    /// that are.
    fn is_unchanged(&self, rows: Both<&Proposal>, counted: &Counts) -> bool {
        let Both { old, new } = rows;
        let plans = self.plans();
        self.quiet
            && (core::ptr::eq(old, new) || old == new)
            && self.areas.get(&old.area) == Some(&new.area)
            && old.fills().is_none()
            && old
                .followed()
                .all(|curve| plans.old.curve(curve) == plans.new.curve(curve))
            && self.ledgers.new.rows().counts(new) == *counted
    }

    /// A row that is in one plan alone.
    pub(super) fn alone(&self, figures: Both<Option<Arc<RowFigures>>>) -> RowDifference {
        let cause = match figures.old {
            None => Cause::Added,
            Some(_) => Cause::Dropped,
        };
        let mut row = RowDifference {
            matched: None,
            figures,
            changes: Vec::new(),
            causes: Vec::new(),
        };
        row.causes = self.whole(cause, |place| row.difference(place));
        row
    }

    /// One cause for the whole of a row's difference in every column. A cause that changes nothing
    /// exact is rounding.
    fn whole(&self, cause: Cause, difference: impl Fn(usize) -> Difference) -> Vec<Causes> {
        let columns = self.span.columns().iter().enumerate();
        columns
            .map(|(place, column)| {
                let difference = difference(place);
                let cause = if !self.shared(*column) {
                    Cause::Columns
                } else if difference.exact.is_zero() {
                    Cause::Rounding
                } else {
                    cause
                };
                Causes::only(cause, &difference)
            })
            .collect()
    }

    fn proposal_causes(
        &self,
        rows: Both<&Proposal>,
        pairs: &[LinePair<'_>],
        figures: Both<&Arc<RowFigures>>,
    ) -> Vec<Causes> {
        let difference = |place| Difference::between(&figures.old.adds(place), &figures.new.adds(place));
        let counting = Cause::counting(&figures.old.counts, &figures.new.counts);
        if rows.old.fills().is_some() || rows.new.fills().is_some() {
            return self.whole(counting.unwrap_or(Cause::Balancing), difference);
        }
        if figures.old.counts != Counts::Yes && figures.new.counts != Counts::Yes {
            return Vec::new();
        }
        let blending = Blending::of(self, pairs, counting);
        let columns = self.span.columns().len();
        let causes = blending.path().causes(columns, |state| blending.figures(state));
        self.completed(causes, difference)
    }

    /// Causes with what they leave of the difference put down to rounding, and all of it to the
    /// columns where only one plan shows them.
    pub(super) fn completed(&self, mut causes: Vec<Causes>, difference: impl Fn(usize) -> Difference) -> Vec<Causes> {
        let columns = self.span.columns().iter().enumerate();
        for ((place, column), causes) in columns.zip(&mut causes) {
            if self.shared(*column) {
                causes.rest_of(&difference(place), Cause::Rounding);
            } else {
                *causes = Causes::only(Cause::Columns, &difference(place));
            }
        }
        causes
    }
}

/// Whether the same proposal must come to the same in both plans, counting and curves apart.
fn same_terms(ledgers: Both<&Ledger>) -> bool {
    let Both { old, new } = ledgers.map(Ledger::rows);
    let (before, now) = (old.settings(), new.settings());
    before.rounding == now.rounding
        && before.rounding.scope != Scope::Balanced
        && before.full_year == now.full_year
        && before.years == now.years
        && old.terms.factors == new.terms.factors
}
