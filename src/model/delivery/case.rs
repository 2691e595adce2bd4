//! Rows as they would be if every uncertain amount came out one way.

use alloc::sync::Arc;
use alloc::vec::Vec;

use num_rational::BigRational;

use crate::ledger::Rows;
use crate::{
    Column, Confidence, Entry, Exact, Figure, Fraction, Line, LineKind, Overlap, Proposal, Range, Realisation,
};

/// A way in which uncertain amounts may come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// Every range at its expected amount.
    Expected,
    /// Every range at its least saving.
    Low,
    /// Every range at its largest saving.
    High,
    /// Every saving times the share that is counted on at its proposal's confidence.
    RiskAdjusted,
}

impl Realisation {
    /// The share of a saving that is counted on; all of it where nobody has said how sure it is.
    pub const fn share(&self, confidence: Option<Confidence>) -> Fraction {
        match confidence {
            None => Fraction::ONE,
            Some(Confidence::Certain) => self.certain,
            Some(Confidence::Likely) => self.likely,
            Some(Confidence::Uncertain) => self.uncertain,
        }
    }
}

impl Case {
    /// A proposal's figures in every column, in this case.
    pub(super) fn row(self, rows: &Rows<'_>, proposal: &Proposal) -> Vec<Figure> {
        let lines: Vec<Line> = proposal.lines.iter().map(|line| self.line(line)).collect();
        let share = rows.settings().realisation.share(proposal.details.confidence);
        let columns = rows.columns();
        columns
            .map(|column| rows.figure(self.exact(rows, (&lines, share), column)))
            .collect()
    }

    fn exact(self, rows: &Rows<'_>, (lines, share): (&[Line], Fraction), column: Column) -> Exact {
        let terms = lines.iter().map(|line| {
            let exact = rows.term(line, column).exact;
            self.counted_on(line, exact, share)
        });
        terms.fold(Exact::ZERO, |sum, exact| sum.plus(&exact))
    }

    /// What is counted on of a line: a saving only as far as it is sure to come about; a year in
    /// which a saving line costs money counts in full, like every other sort of line.
    fn counted_on(self, line: &Line, exact: Exact, share: Fraction) -> Exact {
        let adjusted = self == Self::RiskAdjusted && line.kind == LineKind::Saving;
        if adjusted && exact.is_saving() && !share.is_whole() {
            exact.times(&BigRational::new(share.numerator().into(), share.denominator().into()))
        } else {
            exact
        }
    }

    /// An overlap's figures in every column: what was entered, never more than the smaller of its
    /// two savings is in this case.
    pub(super) fn overlap_row(self, rows: &Rows<'_>, overlap: &Overlap) -> Vec<Figure> {
        let line = self.line(&overlap.line);
        let entered = rows.columns().map(|column| rows.figure(rows.term(&line, column).exact));
        let mut figures: Vec<Figure> = entered.collect();
        for partner in overlap.between.iter().filter_map(|id| rows.plan.proposal(*id)) {
            for (figure, saving) in figures.iter_mut().zip(self.row(rows, partner)) {
                *figure = figure.within_saving_of(&saving);
            }
        }
        figures
    }

    fn line(self, line: &Line) -> Line {
        let stated = line.stated.iter();
        Line {
            amount: self.entry(line.amount),
            stated: stated
                .map(|(year, entry)| (*year, self.entry(*entry)))
                .collect::<Arc<_>>(),
            ..line.clone()
        }
    }

    const fn entry(self, entry: Entry) -> Entry {
        match (self, entry) {
            (Self::Low, Entry::Range(range)) => Entry::Amount(Range::low(range)),
            (Self::High, Entry::Range(range)) => Entry::Amount(Range::high(range)),
            (_, entry) => entry,
        }
    }
}

impl Line {
    /// Whether any amount of it is a range.
    pub(super) fn is_ranged(&self) -> bool {
        let stated = self.stated.iter().map(|(_, entry)| entry);
        let mut entries = stated.chain([&self.amount]);
        entries.any(|entry| matches!(entry, Entry::Range(_)))
    }
}

impl Proposal {
    /// Whether it may come out in more than one way.
    pub(super) fn is_uncertain(&self) -> bool {
        self.details.confidence.is_some() || self.lines.iter().any(Line::is_ranged)
    }
}
