//! What holds of any two plans side by side.

use std::cell::RefCell;
use std::collections::BTreeSet;

use model::{
    Both, Bridge, Cause, Causes, Comparison, Difference, Edit, Ledger, Matching, Pair, Plan, PriceLevelError,
    ProposalEdit, SettingsEdit, Why,
};
use proptest::strategy::Strategy;
use proptest::test_runner::TestCaseResult;
use proptest::{prop_assert, prop_assert_eq};

use super::{edited, hold, throws};
use crate::generator::{parts_of, plan};

/// A plan and what a run of edits made of it, or two plans that have nothing to do with each other.
pub(super) fn pairs() -> impl Strategy<Value = (Plan, Plan)> {
    throws(2_600).prop_map(|mut dice| {
        let old = plan(&mut dice);
        let new = if dice.below(6) == 0 {
            plan(&mut dice)
        } else {
            edited(&mut dice, &old, 20)
        };
        (old, new)
    })
}

/// One plan against another; nothing where an index number is missing.
fn compared(old: &Plan, new: &Plan) -> Option<Comparison> {
    let ledgers = [Ledger::of(old), Ledger::of(new)];
    Comparison::of(&[&ledgers[0], &ledgers[1]], &Matching::default()).ok()
}

#[test]
fn a_plan_is_the_same_as_itself() {
    hold(500, pairs(), |(plan, _)| {
        let same = compared(&plan, &plan).expect("a plan is in its own prices");
        prop_assert!(same.is_empty(), "{same:#?}");
        Ok(())
    });
}

#[test]
fn causes_add_up_row_by_row_and_in_total_and_every_kind_of_cause_is_met() {
    let met = RefCell::new(BTreeSet::new());
    hold(3_000, pairs(), |(old, new)| {
        let Some(comparison) = compared(&old, &new) else {
            return Ok(());
        };
        let pair = &comparison.pairs[0];
        adds_up(pair)?;
        let of_rows = pair.rows.iter().flat_map(|row| &row.causes);
        let of_gaps = pair.gaps.iter().flatten().map(|gap| &gap.causes);
        let causes = of_rows
            .chain(pair.totals.iter().map(|total| &total.causes))
            .chain(of_gaps);
        met.borrow_mut()
            .extend(causes.flat_map(|causes| causes.iter().map(|(cause, _)| cause)));
        Ok(())
    });
    let missing: Vec<Cause> = every_cause()
        .into_iter()
        .filter(|cause| !met.borrow().contains(cause))
        .collect();
    assert!(missing.is_empty(), "never met: {missing:?}");
}

fn every_cause() -> Vec<Cause> {
    let why = [Why::Alternative, Why::Status, Why::Inclusion, Why::DecidedEarlier];
    let plain = [
        Cause::Added,
        Cause::Dropped,
        Cause::Amount,
        Cause::Lines,
        Cause::Overlap,
        Cause::Start,
        Cause::Curve,
        Cause::Stated,
        Cause::Balancing,
        Cause::Columns,
        Cause::Index,
        Cause::Rounding,
        Cause::Target,
        Cause::CarryOver,
    ];
    let counting = why
        .into_iter()
        .flat_map(|why| [Cause::CountsNow(why), Cause::CountsNoLonger(why)]);
    plain.into_iter().chain(counting).collect()
}

fn adds_up(pair: &Pair) -> TestCaseResult {
    for (place, total) in pair.totals.iter().enumerate() {
        bridges(total)?;
        let mut sum = Difference::default();
        for row in &pair.rows {
            let causes = row.causes.get(place).map(Causes::sum).unwrap_or_default();
            prop_assert_eq!(&causes, &row.difference(place), "{:#?}", row);
            sum = sum.plus(&causes);
        }
        prop_assert_eq!(sum.exact, total.difference().exact);
    }
    pair.gaps.iter().flatten().try_for_each(bridges)
}

fn bridges(bridge: &Bridge) -> TestCaseResult {
    prop_assert_eq!(bridge.causes.sum(), bridge.difference(), "{:#?}", bridge);
    Ok(())
}

#[test]
fn the_other_way_round_it_is_the_same_with_the_other_sign() {
    hold(800, pairs(), |(old, new)| {
        let level = |plan: &Plan| plan.settings().price_level;
        let (Some(there), Some(back)) = (compared(&old, &new), compared(&new, &old)) else {
            return Ok(());
        };
        // In prices of another year the same differences are other numbers.
        if level(&old) != level(&new) {
            return Ok(());
        }
        let (there, back) = (&there.pairs[0], &back.pairs[0]);
        for (there, back) in there.totals.iter().zip(&back.totals) {
            prop_assert_eq!(there.causes.mirrored(), back.causes.clone());
            prop_assert_eq!(there.difference(), back.difference().negated());
        }
        for (there, back) in there.gaps.iter().zip(&back.gaps) {
            let mirrored = there.as_ref().map(|gap| gap.causes.mirrored());
            prop_assert_eq!(mirrored, back.as_ref().map(|gap| gap.causes.clone()));
        }
        Ok(())
    });
}

#[test]
fn another_order_and_other_numbers_change_no_amount() {
    hold(500, pairs(), |(plan, _)| {
        let mut parts = parts_of(&plan);
        parts.proposals.reverse();
        for (place, proposal) in parts.proposals.iter_mut().enumerate() {
            proposal.number = format!("Nr. {place}").into();
        }
        let other = Plan::assembled(parts).expect("the same parts in another order");
        let comparison = compared(&plan, &other).expect("both are in the same prices");
        let pair = &comparison.pairs[0];
        let totals = pair.totals.iter().map(Bridge::difference);
        prop_assert!(totals.into_iter().all(|difference| difference.is_none()));
        prop_assert!(pair.totals.iter().all(|total| total.causes.is_empty()));
        for row in &pair.rows {
            let places = 0..comparison.columns.len();
            prop_assert!(
                places.into_iter().all(|place| row.difference(place).is_none()),
                "{row:#?}"
            );
        }
        Ok(())
    });
}

#[test]
fn a_missing_index_is_said_and_not_guessed() {
    hold(300, pairs(), |(old, new)| {
        let ledgers = [Ledger::of(&old), Ledger::of(&new)];
        let comparison = Comparison::of(&[&ledgers[0], &ledgers[1]], &Matching::default());
        if let Err(model::ComparisonError::PriceLevel { cause, .. }) = comparison {
            let year = old.settings().price_level.expect("it has one to be brought to");
            let alone = Ledger::in_prices_of(&new, year).map(|_| ());
            prop_assert_eq!(alone, Err::<(), PriceLevelError>(cause));
        }
        Ok(())
    });
}

#[test]
fn guesses_rest_on_what_only_one_row_has_and_change_no_total() {
    hold(300, pairs(), |(plan, _)| {
        let mut parts = parts_of(&plan);
        parts.rules = model::Rules::default();
        let plan = Plan::assembled(parts.clone()).expect("the parts of a plan");
        for proposal in &mut parts.proposals {
            proposal.id = model::ProposalId(proposal.id.0 ^ 0x5555_0000_0000);
        }
        let Ok(other) = Plan::assembled(parts) else {
            return Ok(());
        };
        let comparison = compared(&plan, &other).expect("both are in the same prices");
        for row in &comparison.pairs[0].rows {
            let Both { old, new } = row.names();
            if old.is_some() && new.is_some() {
                prop_assert!(row.causes.iter().all(Causes::is_empty) || old != new, "{row:#?}");
            }
        }
        Ok(())
    });
}

#[test]
fn a_title_that_changed_is_a_change_and_no_cause() {
    hold(300, pairs(), |(plan, _)| {
        let Some(row) = plan.proposals().next() else {
            return Ok(());
        };
        let title = Edit::Proposal(row.id, ProposalEdit::Title("Noget andet".into()));
        let of_plan = Edit::Settings(SettingsEdit::Title("Et andet scenarie".into()));
        let other = plan
            .edited(&Edit::Batch(vec![title, of_plan]))
            .expect("titles are free");
        let comparison = compared(&plan, &other).expect("both are in the same prices");
        let pair = &comparison.pairs[0];
        prop_assert!(!pair.is_empty() || *row.title == *"Noget andet");
        prop_assert!(pair.totals.iter().all(|total| total.causes.is_empty()));
        Ok(())
    });
}
