//! How far targets are met, and savings in %.

use alloc::vec::Vec;

use num_rational::BigRational;
use num_traits::Zero;
use rust_decimal::Decimal;

use super::Ledger;
use super::cell::Column;
use super::read::Coverage;
use crate::rounding::to_decimals;
use crate::target::walk;
use crate::{Amount, AreaId, Base, CarryOver, Exact, Figure, Line, ProposalId, Recurrence, Scope, TargetYear};

/// Decimals of printed percentages.
const PERCENT_DECIMALS: u32 = 1;

/// Savings as a percentage of a budget; a saving is positive in both sign conventions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Percent {
    /// The exact percentage: a decimal where it ends, else `p/q`.
    pub exact: alloc::string::String,
    /// What is printed, to one decimal.
    pub printed: Decimal,
}

impl Ledger {
    /// How far an area's target is met, year by year; nothing where it has no target at all, and
    /// nothing in years without one.
    pub fn target_years(&self, area: AreaId, coverage: Coverage) -> Option<Vec<Option<TargetYear>>> {
        let rule = self.plan.settings().carry_over;
        let years = self.plan.settings().years;
        if self.plan.area(area)?.targets.is_empty() {
            return None;
        }
        let own = years.iter().map(|year| self.own_target(area, year));
        let walked = walk(rule, own, |place, _| {
            self.total(area, place.saturating_add(1), coverage).figure
        });
        Some(
            walked
                .into_iter()
                .map(|year| year.map(|year| self.print_target(year, rule)))
                .collect(),
        )
    }

    /// How far the last year's own target is met once everything is fully phased in.
    pub fn target_fully_phased_in(&self, area: AreaId, coverage: Coverage) -> Option<TargetYear> {
        let years = self.plan.settings().years;
        let own = self.own_target(area, years.last())?;
        let place = Column::FullyPhasedIn.place(years)?;
        let walked = walk(CarryOver::None, [Some(own)].into_iter(), |_, _| {
            self.total(area, place, coverage).figure
        });
        let year = walked.into_iter().next().flatten();
        year.map(|year| self.print_target(year, CarryOver::None))
    }

    /// A year as it is printed. In scope 'cells' all is worked out from printed figures; in scope
    /// 'totals' each figure is rounded from its exact one; in scope 'balanced' targets are, and what
    /// is missing foots with the target above it and the printed total.
    fn print_target(&self, year: TargetYear, rule: CarryOver) -> TargetYear {
        let rounded = |figure: &Figure| self.rows().figure(figure.exact.clone());
        match self.plan.settings().rounding.scope {
            Scope::Cells => year,
            Scope::Totals => TargetYear {
                own: rounded(&year.own),
                effective: rounded(&year.effective),
                net_outstanding: rounded(&year.net_outstanding),
                released: rounded(&year.released),
            },
            Scope::Balanced => {
                let effect = year.effective.minus(&year.net_outstanding);
                let effective = rounded(&year.effective);
                let net_outstanding = effective.minus(&effect);
                TargetYear {
                    own: year.own,
                    released: rule.released(&net_outstanding),
                    effective,
                    net_outstanding,
                }
            }
        }
    }

    /// The shortfalls of the topmost areas that have a target, added up year by year without any
    /// area's surplus, and rounded like any other sum; nothing where no area has a target of its own.
    pub fn gross_shortfall(&self, coverage: Coverage) -> Option<Vec<Figure>> {
        let topmost = self.topmost_targets();
        if topmost.is_empty() {
            return None;
        }
        let mut gross = alloc::vec![Figure::zero(); self.plan.settings().years.count()];
        for years in topmost.into_iter().filter_map(|area| self.target_years(area, coverage)) {
            for (sum, year) in gross.iter_mut().zip(years) {
                if let Some(year) = year {
                    sum.add(&year.net_outstanding.savings_only());
                }
            }
        }
        if self.plan.settings().rounding.scope == Scope::Totals {
            gross = gross.into_iter().map(|sum| self.rows().figure(sum.exact)).collect();
        }
        Some(gross)
    }

    /// The areas with a target that lie in no other area with one, the whole plan apart.
    pub(crate) fn topmost_targets(&self) -> Vec<AreaId> {
        let areas = self.plan.areas_in_order().into_iter().map(|(_, area)| area);
        let own = areas.filter(|area| area.id != AreaId::WHOLE && !area.targets.is_empty());
        let below = |id: AreaId| {
            let mut above = self.plan.upwards(id).skip(1).filter(|area| area.id != AreaId::WHOLE);
            above.any(|area| !area.targets.is_empty())
        };
        own.map(|area| area.id).filter(|id| !below(*id)).collect()
    }

    /// An area's fully phased-in recurring savings over its budget, both in the plan's own price
    /// level; nothing where the area has no budget.
    pub fn percent_of_area(&self, area: AreaId) -> Option<Percent> {
        let budget = self.plan.area(area)?.budget?;
        let stated = match self.shown_level {
            None => self.split(area, Column::FullyPhasedIn),
            Some(_) => Self::of(&self.plan).split(area, Column::FullyPhasedIn),
        };
        self.percent(&stated.recurring.exact, &Exact::of(budget))
    }

    /// A proposal's fully phased-in recurring savings over the budget it names, or its area's; nothing
    /// where it should come back every year, but nobody has quantified it, or where it has no lines.
    pub fn percent_of_proposal(&self, id: ProposalId) -> Option<Percent> {
        let proposal = self.plan.proposal(id)?;
        let budget = match proposal.details.base {
            Base::NotRelevant => return None,
            Base::Budget(budget) => budget,
            Base::Area => self.plan.area(proposal.area)?.budget?,
        };
        let rows = self.rows();
        let recurs = |line: &&Line| rows.recurrence(line) == Recurrence::Recurring;
        let recurring: Vec<&Line> = proposal.lines.iter().filter(recurs).collect();
        let amounts: Vec<Amount> = recurring.iter().filter_map(|line| line.amount.amount()).collect();
        if amounts.is_empty() && (!recurring.is_empty() || proposal.lines.is_empty()) {
            return None;
        }
        let sum = amounts
            .into_iter()
            .map(Exact::of)
            .fold(Exact::ZERO, |sum, amount| sum.plus(&amount));
        self.percent(&sum, &Exact::of(budget))
    }

    fn percent(&self, effect: &Exact, budget: &Exact) -> Option<Percent> {
        let budget = budget.ratio();
        if budget.is_zero() {
            return None;
        }
        let percent: BigRational = -effect.ratio() / budget * num_bigint::BigInt::from(100);
        Some(Percent {
            exact: crate::figure::written(&percent),
            printed: to_decimals(&percent, PERCENT_DECIMALS, self.plan.settings().rounding.mode),
        })
    }
}
