//! Savings in %: which part of the effect comes from where.

use alloc::vec::Vec;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;

use super::{AmountOf, Asked, How, PercentOf, PercentStep, SplitPart, Step, Steps};
use crate::figure::rounded_ratio;
use crate::{Amount, AreaId, Base, Column, Exact, Ledger, ProposalId, Recurrence};

/// Whose effect, and how much in the plan's own prices.
type Effect = (Asked, Exact);

impl Ledger {
    pub(super) fn steps_of_percent(&self, of: PercentOf) -> Option<Steps> {
        let (budget, effects) = match of {
            PercentOf::Proposal(id) => (self.base_of(id)?, self.effects_of_lines(id)),
            PercentOf::Area(id) => (self.plan().area(id)?.budget?, self.effects_in(id)?),
        };
        let steps = effects.into_iter().map(|effect| step(effect, budget));
        let mut steps = Steps::exactly(steps.collect::<Option<_>>()?);
        let mode = self.plan().settings().rounding.mode;
        let rounded = rounded_ratio(&steps.exact().ratio(), PRINTED_STEP, mode);
        steps.settle(How::Rounded(mode), rounded);
        Some(steps)
    }

    fn base_of(&self, id: ProposalId) -> Option<Amount> {
        let proposal = self.plan().proposal(id)?;
        match proposal.details.base {
            Base::NotRelevant => None,
            Base::Budget(budget) => Some(budget),
            Base::Area => self.plan().area(proposal.area)?.budget,
        }
    }

    /// What each recurring line of a proposal saves a year, as entered.
    fn effects_of_lines(&self, id: ProposalId) -> Vec<Effect> {
        let lines = self.plan().proposal(id).into_iter().flat_map(|row| row.lines.iter());
        let recurring = lines.filter(|line| self.rows().recurrence(line) == Recurrence::Recurring);
        let effect = |line: &crate::Line| {
            let asked = Asked::Amount(AmountOf::Line(id, line.id), Column::FullYear);
            Some((asked, Exact::of(line.amount.amount()?)))
        };
        recurring.filter_map(effect).collect()
    }

    /// What each part of an area saves once fully phased in.
    fn effects_in(&self, id: AreaId) -> Option<Vec<Effect>> {
        if self.shown_level().is_some() {
            return Self::of(self.plan()).effects_in(id);
        }
        let parts = self
            .parts_of_split(self.plan().area(id)?, SplitPart::Recurring)
            .into_iter();
        let asked = parts.map(|part| Asked::Amount(part, Column::FullyPhasedIn));
        let effects = asked.filter_map(|asked| Some((asked, self.shown(asked)?.figure.exact)));
        Some(effects.collect())
    }
}

/// What a printed percentage is a multiple of, in millionths of a per cent: one decimal.
const PRINTED_STEP: i128 = 100_000;
/// What a whole is in millionths of a per cent.
const WHOLE: i64 = 100_000_000;

/// An effect as a percentage of a budget; nothing where there is no budget to speak of.
fn step((of, effect): Effect, budget: Amount) -> Option<Step> {
    let whole = Exact::of(budget).ratio();
    if whole.is_zero() {
        return None;
    }
    let percent: BigRational = -effect.ratio() / whole * BigInt::from(WHOLE);
    let how = PercentStep { of, effect, budget };
    Some(Step::exactly(How::Percent(how), Exact::of_ratio(percent)))
}
