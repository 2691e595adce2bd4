//! How overlaps differ between two plans.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::both::{Both, Side};
use super::cause::{Cause, Causes};
use super::changes::{self, Change};
use super::lines;
use super::matching::{Clue, Matched, Matcher};
use super::row::{Pairing, RowDifference};
use super::span::RowFigures;
use super::state::{Path, State};
use crate::ledger::{Bucket, Rows, Terms};
use crate::{Column, Figure, Ledger, Overlap, OverlapId, ProposalId};

/// Which proposal of the first plan is which of the other.
pub(super) type ProposalMap = BTreeMap<ProposalId, ProposalId>;

impl<'a> Pairing<'a> {
    /// How every overlap differs.
    pub(super) fn overlaps(&self, proposals: &ProposalMap) -> Vec<RowDifference> {
        let known = self.plans().map(|plan| {
            let overlaps = plan.rules().overlaps.iter();
            overlaps
                .map(|overlap| (overlap.id, &**overlap))
                .collect::<BTreeMap<_, _>>()
        });
        let mut matcher = Matcher::by_id(known.old.keys().copied(), known.new.keys().copied());
        let partners = Both::new(partners_in(&known.old, Some(proposals)), partners_in(&known.new, None));
        matcher.guessed(Clue::Partners, &partners, &[]);
        let of = |known: &BTreeMap<OverlapId, &'a Overlap>, id: Option<OverlapId>| known.get(&id?).copied();
        let found = matcher.found().map(|(ids, matched)| {
            let pair = Both::new(of(&known.old, ids.old), of(&known.new, ids.new));
            self.overlap(pair, matched, proposals)
        });
        found.collect()
    }

    fn overlap(
        &self,
        overlaps: Both<Option<&Overlap>>,
        matched: Option<Matched>,
        proposals: &ProposalMap,
    ) -> RowDifference {
        let figures = |overlap: Option<&Overlap>, ledger: &Ledger| {
            overlap.map(|overlap| Arc::new(self.span.overlap(ledger, overlap)))
        };
        let mut row = RowDifference {
            matched,
            figures: Both::new(
                figures(overlaps.old, self.ledgers.old),
                figures(overlaps.new, self.ledgers.new),
            ),
            changes: self.overlap_changes(overlaps, proposals),
            causes: Vec::new(),
        };
        row.changes
            .extend(counts_change(row.figures.as_ref().map(Option::as_ref)));
        row.causes = self.overlap_causes(overlaps, &row);
        row
    }

    fn overlap_changes(&self, overlaps: Both<Option<&Overlap>>, proposals: &ProposalMap) -> Vec<Change> {
        let Some(both) = overlaps.all() else {
            return Vec::new();
        };
        let pair = both.map(|overlap| Some(&overlap.line));
        let lines = lines::changed(&[pair], self.plans());
        let between = both.map(|overlap| overlap.between);
        let same = sorted(translated(between.old, proposals)) == sorted(between.new.map(Some));
        let lines = (!lines.is_empty()).then_some(Change::Lines(lines));
        lines
            .into_iter()
            .chain((!same).then_some(Change::Partners(between)))
            .collect()
    }

    fn overlap_causes(&self, overlaps: Both<Option<&Overlap>>, row: &RowDifference) -> Vec<Causes> {
        let rows = self.rows();
        let crossed = rows.old.terms.factors != rows.new.terms.factors;
        let causes = [Some(Cause::Overlap), crossed.then_some(Cause::Index)];
        let path = Path::of(causes.into_iter().flatten().collect());
        let figures = |state: State| {
            let columns = self.span.columns().iter();
            let terms = self.terms(state);
            columns
                .map(|column| self.overlap_figure(overlaps, (state, &terms), *column))
                .collect()
        };
        let mut causes = path.causes(self.span.columns().len(), figures);
        for causes in &mut causes {
            causes.without_exact(Cause::Overlap);
        }
        self.completed(causes, |place| row.difference(place))
    }

    /// What counts in the plan that the overlap is taken from, in the prices of the state.
    fn terms(&self, state: State) -> Terms {
        let rows = self.rows();
        Terms {
            barred: rows.of(state.side(Cause::Overlap)).terms.barred.clone(),
            factors: rows.of(state.side(Cause::Index)).terms.factors.clone(),
        }
    }

    fn overlap_figure(
        &self,
        overlaps: Both<Option<&Overlap>>,
        (state, terms): (State, &Terms),
        column: Column,
    ) -> Figure {
        let side: Side = state.side(Cause::Overlap);
        let (Some(overlap), true) = (overlaps.of(side), self.shared(column)) else {
            return Figure::zero();
        };
        let rows = Rows {
            terms,
            ..*self.rows().of(side)
        };
        match rows.overlap_bucket(overlap) {
            Bucket::Nowhere => Figure::zero(),
            _ => rows.overlap_cell(overlap, column).figure,
        }
    }
}

/// The two proposals of an overlap, by their ids in the other plan where a map says them.
fn partners_in(
    known: &BTreeMap<OverlapId, &Overlap>,
    proposals: Option<&ProposalMap>,
) -> impl Fn(OverlapId) -> Option<[Option<ProposalId>; 2]> {
    move |id| {
        let between = known.get(&id)?.between;
        Some(sorted(match proposals {
            Some(proposals) => translated(between, proposals),
            None => between.map(Some),
        }))
    }
}

fn translated(between: [ProposalId; 2], proposals: &ProposalMap) -> [Option<ProposalId>; 2] {
    between.map(|id| proposals.get(&id).copied())
}

fn sorted(mut between: [Option<ProposalId>; 2]) -> [Option<ProposalId>; 2] {
    between.sort();
    between
}

fn counts_change(figures: Both<Option<&Arc<RowFigures>>>) -> Option<Change> {
    let counts = figures.all()?.map(|row| &row.counts);
    changes::changed(counts, Change::Counts)
}
