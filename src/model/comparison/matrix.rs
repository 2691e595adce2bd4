//! Every plan's figures side by side.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use super::pair::Pair;
use super::span::{RowFigures, RowName};
use super::{Base, Figure};
use crate::AreaId;

/// One row of any plan, with each plan's figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// Each plan's figures, the first plan's first; nothing where the row is not in the plan.
    pub figures: Vec<Option<Arc<RowFigures>>>,
}

/// A row of the first plan by its name there; one that is not in it by the name others have for it.
type Key = (Home, RowName);

/// Whether the first plan has a row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Home {
    First,
    Others,
}

/// The rows of every plan, those of the first plan first, in an order that depends on ids alone.
pub(super) fn of(base: &Base<'_>, pairs: &[Pair]) -> Vec<MatrixRow> {
    let plans = pairs.len().saturating_add(1);
    let mut rows: BTreeMap<Key, Vec<Option<Arc<RowFigures>>>> = BTreeMap::new();
    let mut put = |key: Key, place: usize, figures: &Arc<RowFigures>| {
        let row = rows.entry(key).or_insert_with(|| vec![None; plans]);
        if let Some(cell) = row.get_mut(place) {
            *cell = Some(figures.clone());
        }
    };
    for figures in base.rows.values() {
        put((Home::First, figures.name), 0, figures);
    }
    for (place, pair) in (1..).zip(pairs) {
        for row in &pair.rows {
            if let Some(old) = &row.figures.old {
                put((Home::First, old.name), 0, old);
            }
            if let Some(new) = &row.figures.new {
                let home = row.figures.old.as_ref().map(|old| (Home::First, old.name));
                put(home.unwrap_or((Home::Others, new.name)), place, new);
            }
        }
    }
    rows.into_values().map(|figures| MatrixRow { figures }).collect()
}

/// The totals of every plan.
pub(super) fn totals(base: &Base<'_>, pairs: &[Pair]) -> Vec<Vec<Option<Figure>>> {
    let first = base.span.totals(base.ledger, AreaId::WHOLE);
    let others = pairs.iter().map(|pair| {
        let totals = pair.totals.iter();
        totals.map(|total| total.figures.new.clone()).collect()
    });
    core::iter::once(first).chain(others).collect()
}
