//! One plan compared with the first.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::area::{self, AreaDifference};
use super::both::Both;
use super::bridge::{self, Bridge};
use super::decided::{self, Decided};
use super::matching::{Clue, Matched, Matcher, Matching, compared};
use super::overlap::ProposalMap;
use super::row::{Pairing, RowDifference, RowState};
use super::{Base, ComparisonError, gap};
use crate::{Ledger, Plan, ProposalId, Year};

/// How a plan differs from the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// In whose prices the two are compared.
    pub prices: Prices,
    /// Every row of either plan, proposals before overlaps, in an order that depends on ids alone.
    pub rows: Vec<RowDifference>,
    /// Every area of either plan.
    pub areas: Vec<AreaDifference>,
    /// What the two decide differently for all rows.
    pub decided: Vec<Decided>,
    /// The totals in every column, with the rows' causes added up.
    pub totals: Vec<Bridge>,
    /// What is missing to the plan's target in every column (netto-udestående), with the causes of
    /// its difference; nothing in the full-year column.
    pub gaps: Vec<Option<Bridge>>,
}

/// In whose prices two plans are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prices {
    /// Both are in the same prices, or neither says in which.
    Same(Option<Year>),
    /// The other plan was brought from its own prices to those of the first.
    Brought {
        /// The price level that the other plan is stated in.
        from: Year,
        /// The first plan's price level.
        to: Year,
    },
    /// Only one of the two says in which prices it is; the other is taken to be in the same.
    Assumed(Year),
}

impl Pair {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.rows.iter().all(|row| row.state() == RowState::Unchanged)
            && self.areas.iter().all(AreaDifference::is_unchanged)
            && self.decided.is_empty()
            && self.totals.iter().all(|total| total.causes.is_empty())
            && self.gaps.iter().flatten().all(|gap| gap.causes.is_empty())
    }

    /// The rows that were matched by a guess.
    pub fn guesses(&self) -> impl Iterator<Item = &RowDifference> {
        let guess = |row: &&RowDifference| matches!(row.matched, Some(Matched::Guess(_)));
        self.rows.iter().filter(guess)
    }
}

/// A plan in the first one's prices: the ledger to be used in place of its own, where one is needed.
pub(super) fn in_prices_of(
    first: &Ledger,
    other: &Ledger,
    place: usize,
) -> Result<(Prices, Option<Ledger>), ComparisonError> {
    let level = |ledger: &Ledger| ledger.shown_level().or(ledger.plan().settings().price_level);
    let (year, from) = match (level(first), level(other)) {
        (None, None) => return Ok((Prices::Same(None), None)),
        (Some(year), None) | (None, Some(year)) => return Ok((Prices::Assumed(year), None)),
        (Some(year), Some(from)) if year == from => return Ok((Prices::Same(Some(year)), None)),
        (Some(year), Some(from)) => (year, from),
    };
    let brought = Ledger::in_prices_of(other.plan(), year);
    let shown = brought.map_err(|cause| ComparisonError::PriceLevel { place, year, cause })?;
    Ok((Prices::Brought { from, to: year }, Some(shown)))
}

impl Base<'_> {
    /// How a plan in the same prices differs from this one.
    pub(super) fn pair(&self, other: &Ledger, prices: Prices, matching: &Matching) -> Pair {
        let ledgers = Both::new(self.ledger, other);
        let mut pairing = Pairing::of(self.span, ledgers);
        let areas = area::matched(pairing.plans(), matching);
        pairing.areas = area::map_of(&areas);
        let matched = matched(pairing.plans(), matching);
        let map: ProposalMap = matched.pairs.iter().map(|(pair, _)| (pair.old, pair.new)).collect();
        let mut rows = self.rows(&pairing, matched);
        rows.extend(pairing.overlaps(&map));
        let totals = bridge::totals(&pairing, &rows);
        Pair {
            prices,
            rows,
            areas: area::differences(&pairing, areas),
            decided: decided::differing(pairing.plans()),
            gaps: gap::gaps(&pairing, &totals),
            totals,
        }
    }

    fn rows(&self, pairing: &Pairing<'_>, matched: Matcher<ProposalId>) -> Vec<RowDifference> {
        let both = matched.pairs.into_iter().filter_map(|(pair, matched)| {
            let old = self.rows.get(&pair.old)?;
            pairing.proposal(pair, matched, old)
        });
        let old = matched.alone.old.into_iter().filter_map(|id| {
            let old = Some(self.rows.get(&id)?.clone());
            Some(pairing.alone(Both::new(old, None)))
        });
        let new = matched.alone.new.into_iter().filter_map(|id| {
            let proposal = pairing.plans().new.proposal(id)?;
            let new = Some(Arc::new(self.span.proposal(pairing.ledgers.new, proposal)));
            Some(pairing.alone(Both::new(None, new)))
        });
        both.chain(old).chain(new).collect()
    }
}

/// Which proposal of one plan is which of another.
fn matched(plans: Both<&Plan>, matching: &Matching) -> Matcher<ProposalId> {
    let ids = plans.map(|plan| plan.proposals().map(|proposal| proposal.id));
    let mut matcher = Matcher::by_id(ids.old, ids.new);
    matcher.confirmed(&matching.proposals);
    let both = plans.map(|plan| {
        move |id| {
            let proposal = plan.proposal(id)?;
            Some((compared(&proposal.number)?, compared(&proposal.title)?))
        }
    });
    matcher.guessed(Clue::NumberAndTitle, &both, &matching.proposals);
    let title = plans.map(|plan| move |id| compared(&plan.proposal(id)?.title));
    matcher.guessed(Clue::Title, &title, &matching.proposals);
    matcher
}
