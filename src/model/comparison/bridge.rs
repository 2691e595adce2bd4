//! A figure of two plans, and the causes that lead from the one to the other.

use alloc::vec::Vec;

use super::both::Both;
use super::cause::{Cause, Causes, Difference};
use super::row::{Pairing, RowDifference};
use crate::{AreaId, Figure};

/// A figure of two plans, with causes that add up exactly to the difference between them, in what
/// is printed and in what is exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// Each plan's figure; nothing where the plan does not show the column or has no target for
    /// it, which counts as zero.
    pub figures: Both<Option<Figure>>,
    /// Why they differ.
    pub causes: Causes,
}

impl Bridge {
    /// Causes with what they leave of the difference put down to rounding.
    pub(super) fn completed(figures: Both<Option<Figure>>, causes: Causes) -> Self {
        let mut bridge = Self { figures, causes };
        let whole = bridge.difference();
        bridge.causes.rest_of(&whole, Cause::Rounding);
        bridge
    }

    /// By how much the other plan's figure differs from the first one's.
    pub fn difference(&self) -> Difference {
        let new = self.figures.new.clone().unwrap_or(Figure::zero());
        Difference::between(&self.old(), &new)
    }

    pub(super) fn old(&self) -> Figure {
        self.figures.old.clone().unwrap_or(Figure::zero())
    }
}

/// How the totals differ in every column: the rows' causes added up.
pub(super) fn totals(pairing: &Pairing<'_>, rows: &[RowDifference]) -> Vec<Bridge> {
    let mut sums = alloc::vec![Causes::default(); pairing.span.columns().len()];
    for row in rows {
        for (sum, causes) in sums.iter_mut().zip(&row.causes) {
            sum.add_all(causes);
        }
    }
    let totals = pairing.ledgers.map(|ledger| pairing.span.totals(ledger, AreaId::WHOLE));
    let figures = totals
        .old
        .into_iter()
        .zip(totals.new)
        .map(|(old, new)| Both { old, new });
    let columns = pairing.span.columns().iter().zip(figures.zip(sums));
    columns
        .map(|(column, (figures, causes))| {
            let bridge = Bridge { figures, causes };
            if pairing.shared(*column) {
                Bridge::completed(bridge.figures, bridge.causes)
            } else {
                bridge.of_columns()
            }
        })
        .collect()
}

impl Bridge {
    /// The whole difference put down to the column's being shown in one plan alone.
    fn of_columns(self) -> Self {
        let causes = Causes::only(Cause::Columns, &self.difference());
        Self { causes, ..self }
    }
}
