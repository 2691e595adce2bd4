//! Reading figures so that laws can be said of them.

use model::{Cell, Exact, Figure, Ledger, Plan, Proposal, ProposalId, Row, Total};
use rust_decimal::Decimal;

use crate::generator::entries::{KRONER, kroner};

/// What a figure prints, in kroner with savings negative.
pub fn printed(figure: &Figure) -> Decimal {
    figure.printed_in(KRONER)
}

/// A printed figure as an exact amount; it may be larger than any that can be entered.
pub fn as_exact(printed: Decimal) -> Exact {
    let large = Decimal::from(10_000_000_000_u64);
    let times = (printed / large).trunc();
    let rest = model::Amount::new(printed - times * large, KRONER).expect("less than the limit");
    let times = model::Amount::new(times, KRONER).expect("no sum of a plan is that large");
    let ratio = Exact::of(kroner(10_000_000_000, 0)).ratio() / Exact::of(kroner(1, 0)).ratio();
    Exact::of(times).times(&ratio).plus(&Exact::of(rest))
}

/// How far what is printed lies from what is exact.
pub fn off(figure: &Figure) -> Exact {
    as_exact(printed(figure)).minus(figure.exact()).abs()
}

/// The figures added up, each chain by itself.
pub fn sum<'a>(figures: impl IntoIterator<Item = &'a Figure>) -> Figure {
    figures.into_iter().fold(Figure::zero(), |sum, figure| sum.plus(figure))
}

/// The figures of some cells.
pub fn of_cells(cells: &[Cell]) -> Vec<Figure> {
    cells.iter().map(|cell| cell.figure.clone()).collect()
}

/// The figures of some totals.
pub fn of_totals(totals: &[Total]) -> Vec<Figure> {
    totals.iter().map(|total| total.figure.clone()).collect()
}

/// Every proposal of the plan with its row.
pub fn rows(ledger: &Ledger) -> Vec<(&Proposal, Row)> {
    let row = |proposal: &Proposal| ledger.row(proposal.id).expect("every proposal has a row");
    ledger
        .plan()
        .proposals()
        .map(|proposal| (proposal, row(proposal)))
        .collect()
}

/// The ids of every proposal in order.
pub fn ids(plan: &Plan) -> Vec<ProposalId> {
    let mut ids: Vec<ProposalId> = plan.proposals().map(|proposal| proposal.id).collect();
    ids.sort();
    ids
}
