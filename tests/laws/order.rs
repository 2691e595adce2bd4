//! Parts, and the order they come in.

use model::{AreaId, Coverage, Ledger, Parts, Plan, ProposalId};
use proptest::prop_assert;
use std::sync::Arc;

use super::figures::ids;
use super::{MANY, hold, plans, throws};
use crate::generator::{Dice, parts_of};

#[test]
fn a_plan_built_from_its_parts_again_is_the_same_plan() {
    hold(MANY, plans(), |plan| {
        prop_assert!(Plan::assembled(parts_of(&plan)).as_ref() == Ok(&plan));
        Ok(())
    });
}

#[test]
fn what_areas_hold_follows_from_the_rows_alone() {
    hold(MANY / 4, plans(), |plan| {
        let mut parts = parts_of(&plan);
        for area in &mut parts.areas {
            area.areas = Arc::new([AreaId(7), area.id]);
            area.proposals = Arc::new([ProposalId(7)]);
        }
        prop_assert!(Plan::assembled(parts).as_ref() == Ok(&plan));
        Ok(())
    });
}

/// The same parts in another order.
fn reordered(parts: Parts, dice: &mut Dice) -> Parts {
    Parts {
        areas: dice.shuffled(parts.areas),
        curves: dice.shuffled(parts.curves),
        proposals: dice.shuffled(parts.proposals),
        ..parts
    }
}

#[test]
fn no_figure_depends_on_the_order_of_areas_and_rows() {
    hold(MANY, (plans(), throws(40)), |(plan, mut dice)| {
        let other = Plan::assembled(reordered(parts_of(&plan), &mut dice)).expect("the same parts");
        let (ledger, reordered) = (Ledger::of(&plan), Ledger::of(&other));
        for id in ids(&plan) {
            prop_assert!(ledger.row(id) == reordered.row(id));
            prop_assert!(ledger.lines(id) == reordered.lines(id));
        }
        for (_, area) in plan.areas_in_order() {
            for coverage in [Coverage::All, Coverage::Allocated] {
                prop_assert!(ledger.totals(area.id, coverage) == reordered.totals(area.id, coverage));
                prop_assert!(ledger.target_years(area.id, coverage) == reordered.target_years(area.id, coverage));
            }
            prop_assert!(ledger.posts(area.id, Coverage::All) == reordered.posts(area.id, Coverage::All));
            prop_assert!(ledger.overlaps(area.id) == reordered.overlaps(area.id));
        }
        prop_assert!(
            [Coverage::All, Coverage::Allocated]
                .iter()
                .all(|coverage| ledger.left_out(*coverage) == reordered.left_out(*coverage))
        );
        prop_assert!(ledger.decided_earlier() == reordered.decided_earlier());
        Ok(())
    });
}
