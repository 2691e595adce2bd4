//! Several plans side by side: what is different, and causes that add up to it exactly.
//!
//! Every plan is compared with the first. What a row adds to the total depends on parts that are
//! taken from one plan or the other (an amount, a start, an index number…). Bringing a row from
//! the old plan to the new one, one part at a time, gives each part's share of the difference;
//! that is done in the order of [`Cause`] and in the reverse order, and the mean of the two
//! counts. So causes always add up to the difference, and comparing the other way round gives the
//! same causes with the other sign. What a balancing row fills, and what rounded parts leave of a
//! rounded sum, is what remains.

mod area;
mod blend;
mod both;
mod bridge;
mod cause;
mod changes;
mod decided;
mod gap;
mod lines;
mod matching;
mod matrix;
mod overlap;
mod pair;
mod phasing;
mod row;
mod span;
mod state;

#[cfg(test)]
mod tests;

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use thiserror::Error;

use crate::{AreaId, Column, Coverage, Figure, Ledger, MixedTotal, PriceLevelError, ProposalId, Year};
use span::Span;

pub use area::{AreaChange, AreaDifference};
pub use both::Both;
pub use bridge::Bridge;
pub use cause::{Cause, Causes, Difference, Why};
pub use changes::Change;
pub use decided::Decided;
pub use lines::{LineChange, LinePart};
pub use matching::{Clue, Matched, Matching, Verdict};
pub use matrix::MatrixRow;
pub use pair::{Pair, Prices};
pub use row::{RowDifference, RowState};
pub use span::{RowFigures, RowName};

/// The fewest plans that can be compared.
const FEWEST: usize = 2;
/// The most plans that can be compared.
const MOST: usize = 8;

/// Several plans side by side, each compared with the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The full-year effect, every year that any of the plans shows, and fully phased in.
    pub columns: Vec<Column>,
    /// Every row of any plan, with each plan's figures.
    pub matrix: Vec<MatrixRow>,
    /// Each plan's totals in every column, in the first plan's price level; nothing in a year that
    /// the plan does not show.
    pub totals: Vec<Vec<Option<Figure>>>,
    /// What each plan's totals are made of in the columns that mix recurring and one-off money, in
    /// the first plan's price level.
    pub mixed_totals: Vec<Vec<MixedTotal>>,
    /// Each plan's targets in every column, with what earlier years left, in the first plan's price
    /// level; nothing where there is none.
    pub targets: Vec<Vec<Option<Figure>>>,
    /// How each plan but the first differs from the first, in the order given.
    pub pairs: Vec<Pair>,
}

/// Why plans cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ComparisonError {
    /// Fewer than two plans, or more than eight.
    #[error("{0} plans: 2 to 8 can be compared")]
    Count(usize),
    /// A plan cannot be brought to the first one's price level.
    #[error("plan {place} cannot be shown in the prices of {year}")]
    PriceLevel {
        /// The plan's place among those compared; the first is 0.
        place: usize,
        /// The first plan's price level.
        year: Year,
        /// What is missing.
        #[source]
        cause: PriceLevelError,
    },
}

impl Comparison {
    /// Several plans side by side, each compared with the first.
    ///
    /// Figures are in the prices that the first ledger shows; seen from a plan of another price
    /// level, the same differences are in other prices. A plan that names no price level is taken
    /// to be in the first one's.
    ///
    /// # Errors
    /// [`ComparisonError`] where there are fewer than two plans or more than eight, or an index
    /// number is missing that brings one to the first one's price level.
    pub fn of(ledgers: &[&Ledger], matching: &Matching) -> Result<Self, ComparisonError> {
        let [first, others @ ..] = ledgers else {
            return Err(ComparisonError::Count(0));
        };
        if !(FEWEST..=MOST).contains(&ledgers.len()) {
            return Err(ComparisonError::Count(ledgers.len()));
        }
        let span = Span::of(ledgers);
        let base = Base::of(first, &span);
        let mut pairs = Vec::with_capacity(others.len());
        let mut targets = alloc::vec![gap::targets(&span, first)];
        let mut mixed_totals = alloc::vec![first.mixed_totals(AreaId::WHOLE, Coverage::All)];
        for (place, other) in (1..).zip(others) {
            let (prices, shown) = pair::in_prices_of(first, other, place)?;
            let other = shown.as_ref().unwrap_or(other);
            targets.push(gap::targets(&span, other));
            mixed_totals.push(other.mixed_totals(AreaId::WHOLE, Coverage::All));
            pairs.push(base.pair(other, prices, matching));
        }
        Ok(Self {
            columns: span.columns().to_vec(),
            matrix: matrix::of(&base, &pairs),
            totals: matrix::totals(&base, &pairs),
            mixed_totals,
            targets,
            pairs,
        })
    }

    /// Whether no plan differs from the first in anything.
    pub fn is_empty(&self) -> bool {
        self.pairs.iter().all(Pair::is_empty)
    }
}

/// The plan that others are compared with.
struct Base<'a> {
    ledger: &'a Ledger,
    span: &'a Span,
    rows: BTreeMap<ProposalId, Arc<RowFigures>>,
}

impl<'a> Base<'a> {
    fn of(ledger: &'a Ledger, span: &'a Span) -> Self {
        let figures = |proposal| Arc::new(span.proposal(ledger, proposal));
        let rows = ledger
            .plan()
            .proposals()
            .map(|proposal| (proposal.id, figures(proposal)));
        Self {
            ledger,
            span,
            rows: rows.collect(),
        }
    }
}
