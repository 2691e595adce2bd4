//! What must hold of any two plans in one price level.

use super::*;
use crate::{AreaId, Coverage};

pub(super) fn hold(old: &Plan, new: &Plan) {
    let there = compare(old, new);
    let back = compare(new, old);
    adds_up(&there, [old, new]);
    mirrors(&there.pairs[0], &back.pairs[0]);
    for plan in [old, new] {
        let same = compare(plan, plan);
        assert!(same.is_empty(), "{same:?}");
    }
}

/// That causes add up to every difference, rows to totals, and that rounding changes nothing exact.
pub(super) fn adds_up(comparison: &Comparison, plans: [&Plan; 2]) {
    let pair = &comparison.pairs[0];
    for (place, total) in pair.totals.iter().enumerate() {
        bridges(total);
        let mut sum = Difference::default();
        for row in &pair.rows {
            let causes = row.causes.get(place).cloned().unwrap_or_default();
            assert_eq!(causes.sum(), row.difference(place), "{row:?}");
            sum = sum.plus(&row.difference(place));
        }
        assert_eq!(sum.exact, total.difference().exact);
    }
    pair.gaps.iter().flatten().for_each(bridges);
    for (side, plan) in plans.iter().enumerate() {
        let ledger = Ledger::of(plan);
        for (column, total) in ledger.columns().zip(ledger.totals(AreaId::WHOLE, Coverage::All)) {
            let figure = comparison.totals[side][place(comparison, column)].clone();
            assert_eq!(figure, Some(total.figure));
        }
    }
}

fn bridges(bridge: &Bridge) {
    assert_eq!(bridge.causes.sum(), bridge.difference(), "{bridge:?}");
    if let Some(rounding) = bridge.causes.of(Cause::Rounding) {
        assert!(rounding.exact.is_zero(), "{bridge:?}");
    }
}

/// That the other way round everything is the same with the other sign.
fn mirrors(there: &Pair, back: &Pair) {
    for (there, back) in there.totals.iter().zip(&back.totals) {
        assert_eq!(there.causes.mirrored(), back.causes);
    }
    for (there, back) in there.gaps.iter().zip(&back.gaps) {
        let there = there.as_ref().map(|gap| gap.causes.mirrored());
        assert_eq!(there, back.as_ref().map(|gap| gap.causes.clone()));
    }
    for row in &there.rows {
        let names = row.names();
        let mirrored = Both {
            old: names.new,
            new: names.old,
        };
        let other = back.rows.iter().find(|other| other.names() == mirrored).unwrap();
        let causes: Vec<_> = row.causes.iter().map(Causes::mirrored).collect();
        assert_eq!(causes, other.causes);
    }
}
