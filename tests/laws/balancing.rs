//! A balancing row fills what is missing to its target.

use model::{
    AreaId, Balancing, Cell, CellState, Coverage, Figure, Kind, Ledger, Otherwise, Plan, Proposal, ProposalId, Scope,
    WhenMet, Year,
};
use proptest::test_runner::TestCaseResult;
use proptest::{prop_assert, prop_assert_eq};

use super::figures::rows;
use super::{MANY, hold, plans};

/// Every counting balancing row of a plan with its rule and cells.
fn fillers(ledger: &Ledger) -> Vec<(&Proposal, &Balancing, Vec<Cell>)> {
    let counted = rows(ledger)
        .into_iter()
        .filter(|(_, row)| row.counts == model::Counts::Yes);
    let filler = counted.filter_map(|(proposal, row)| match &proposal.kind {
        Kind::Balancing(rule) => Some((proposal, rule, row.cells)),
        _ => None,
    });
    filler.collect()
}

/// The one of several that fills a target in a year: the smallest id.
fn first_filler(ledger: &Ledger, target: AreaId, year: Year) -> Option<ProposalId> {
    let all = fillers(ledger).into_iter();
    let filling = all.filter(|(_, rule, _)| rule.target == target && rule.years.contains(&year));
    filling.map(|(proposal, _, _)| proposal.id).min()
}

/// Nothing is missing exactly; nor in print, but for the step by which a balanced table may adjust the
/// total of an area whose target lies between two steps.
fn is_met(plan: &Plan, rule: &Balancing, missing: &Figure) -> TestCaseResult {
    let filled = match rule.when_met {
        WhenMet::GivesBack => missing.clone(),
        WhenMet::Zero => missing.savings_only(),
    };
    let rounding = plan.settings().rounding;
    let adjusted = rounding.scope == Scope::Balanced && rule.target != AreaId::WHOLE;
    let is_step = filled.prints(rounding.step.amount()) || filled.prints(rounding.step.amount().negated());
    prop_assert!(filled.exact().is_zero(), "{missing:?} is left");
    prop_assert!(
        filled.prints_as_zero() || (adjusted && is_step),
        "{missing:?} is left in print"
    );
    Ok(())
}

#[test]
fn in_a_filled_year_nothing_is_missing() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        for (proposal, rule, cells) in fillers(&ledger) {
            for (place, year) in plan.settings().years.iter().enumerate() {
                let first = first_filler(&ledger, rule.target, year) == Some(proposal.id);
                let target = ledger.target_years(rule.target, Coverage::All);
                match target.and_then(|years| years[place].clone()) {
                    Some(met) if first => is_met(&plan, rule, &met.net_outstanding)?,
                    _ if rule.years.contains(&year) => {
                        prop_assert_eq!(cells[place + 1].state, CellState::Empty);
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_row_that_fills_the_last_year_fills_it_fully_phased_in() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        let last = plan.settings().years.last();
        for (proposal, rule, _) in fillers(&ledger) {
            let target = ledger.target_fully_phased_in(rule.target, Coverage::All);
            if let Some(met) = target.filter(|_| first_filler(&ledger, rule.target, last) == Some(proposal.id)) {
                is_met(&plan, rule, &met.net_outstanding)?;
            }
        }
        Ok(())
    });
}

#[test]
fn in_other_years_it_holds_what_it_last_filled_or_is_empty() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        for (_, rule, cells) in fillers(&ledger) {
            holds_or_is_empty(&plan, rule, &cells)?;
        }
        Ok(())
    });
}

fn holds_or_is_empty(plan: &Plan, rule: &Balancing, cells: &[Cell]) -> TestCaseResult {
    let mut held: Option<&Figure> = None;
    for (year, cell) in plan.settings().years.iter().zip(&cells[1..]) {
        if rule.years.contains(&year) {
            held = cell.shown().or(held);
            continue;
        }
        let expected = held.filter(|_| rule.otherwise == Otherwise::Holds);
        prop_assert_eq!(cell.shown().map(Figure::exact), expected.map(Figure::exact));
    }
    prop_assert_eq!(cells[0].state, CellState::Empty);
    Ok(())
}
