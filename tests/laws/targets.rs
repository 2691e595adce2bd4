//! What is missing to a target, and what a year leaves for the next.

use model::{AreaId, CarryOver, Coverage, Exact, Figure, Ledger, Plan, Scope, TargetYear};
use proptest::test_runner::TestCaseResult;
use proptest::{prop_assert, prop_assert_eq};

use super::figures::{of_totals, printed, sum};
use super::{MANY, hold, plans};

/// A year with a target, and what the plan brings in it.
struct Met {
    year: TargetYear,
    effect: Figure,
}

/// Says a law of every target of a plan: the years that have one, in order.
fn for_every_target(cases: u32, law: impl Fn(&Plan, &[Met]) -> TestCaseResult) {
    hold(cases, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        for (_, area) in plan.areas_in_order() {
            for coverage in [Coverage::All, Coverage::Allocated] {
                if let Some(met) = met(&ledger, area.id, coverage) {
                    law(&plan, &met)?;
                }
            }
        }
        Ok(())
    });
}

fn met(ledger: &Ledger, area: AreaId, coverage: Coverage) -> Option<Vec<Met>> {
    let effects = of_totals(&ledger.totals(area, coverage)).into_iter().skip(1);
    let years = ledger.target_years(area, coverage)?.into_iter().zip(effects);
    Some(
        years
            .filter_map(|(year, effect)| Some(Met { year: year?, effect }))
            .collect(),
    )
}

fn rule(plan: &Plan) -> CarryOver {
    plan.settings().carry_over
}

/// In scope 'cells' printed figures add up as well; in the others each is rounded by itself.
fn adds_up(plan: &Plan, sum: &Figure, whole: &Figure) -> TestCaseResult {
    prop_assert_eq!(sum.exact(), whole.exact());
    let cells = plan.settings().rounding.scope == Scope::Cells;
    prop_assert!(!cells || printed(sum) == printed(whole), "{sum:?} is not {whole:?}");
    Ok(())
}

#[test]
fn what_is_missing_is_the_effective_target_less_the_effect() {
    for_every_target(MANY, |plan, years| {
        for Met { year, effect } in years {
            adds_up(plan, &year.effective.minus(effect), &year.net_outstanding)?;
        }
        Ok(())
    });
}

#[test]
fn every_year_takes_over_what_its_rule_says() {
    for_every_target(MANY, |plan, years| {
        let mut left = Exact::ZERO;
        for Met { year, .. } in years {
            prop_assert_eq!(year.effective.exact(), &year.own.exact().plus(&left));
            let net = year.net_outstanding.exact();
            let surplus = if net.is_saving() { Exact::ZERO } else { net.clone() };
            left = match rule(plan) {
                CarryOver::None => Exact::ZERO,
                CarryOver::Shortfall => net.minus(&surplus),
                CarryOver::ShortfallAndSurplus => net.clone(),
            };
            let released = if rule(plan) == CarryOver::Shortfall {
                surplus
            } else {
                Exact::ZERO
            };
            prop_assert_eq!(year.released.exact(), &released);
        }
        Ok(())
    });
}

#[test]
fn gaps_add_up_over_the_years_until_one_is_over_achieved() {
    for_every_target(MANY, |plan, years| {
        let mut gaps = Exact::ZERO;
        for Met { year, effect } in years {
            let gap = year.own.exact().minus(effect.exact());
            gaps = if rule(plan) == CarryOver::None {
                gap
            } else {
                gaps.plus(&gap)
            };
            prop_assert_eq!(year.net_outstanding.exact(), &gaps);
            let over_achieved = !gaps.is_saving() && !gaps.is_zero();
            if rule(plan) == CarryOver::Shortfall && over_achieved {
                break;
            }
        }
        Ok(())
    });
}

#[test]
fn in_scope_cells_the_printed_years_add_up_too() {
    for_every_target(MANY, |plan, years| {
        let mut left = Figure::zero();
        for Met { year, .. } in years.iter().filter(|_| plan.settings().rounding.scope == Scope::Cells) {
            prop_assert_eq!(printed(&year.effective), printed(&year.own.plus(&left)));
            left = match rule(plan) {
                CarryOver::None => Figure::zero(),
                CarryOver::Shortfall => year.net_outstanding.savings_only(),
                CarryOver::ShortfallAndSurplus => year.net_outstanding.clone(),
            };
        }
        Ok(())
    });
}

#[test]
fn the_gross_shortfall_is_that_of_the_topmost_areas_without_any_surplus() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        let has_target = |id: &AreaId| plan.area(*id).is_some_and(|area| !area.targets.is_empty());
        let mut topmost: Vec<AreaId> = Vec::new();
        for (_, area) in plan.areas_in_order().into_iter().skip(1) {
            let below_another = topmost.iter().any(|top| plan.lies_in(area.id, *top));
            if has_target(&area.id) && !below_another {
                topmost.push(area.id);
            }
        }
        let Some(gross) = ledger.gross_shortfall(Coverage::All) else {
            prop_assert!(topmost.is_empty());
            return Ok(());
        };
        for (place, figure) in gross.iter().enumerate() {
            let years = topmost
                .iter()
                .filter_map(|area| ledger.target_years(*area, Coverage::All)?[place].clone());
            let missing: Vec<Figure> = years.map(|year| year.net_outstanding.savings_only()).collect();
            let rounding = plan.settings().rounding;
            let expected = match rounding.scope {
                Scope::Totals => rounding.figure(sum(&missing).exact().clone()),
                Scope::Cells | Scope::Balanced => sum(&missing),
            };
            prop_assert_eq!(figure, &expected);
        }
        Ok(())
    });
}
