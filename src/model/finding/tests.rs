//! Each kind planted in a clean plan is found once; the clean plan yields none.

mod build;
mod catalogue;
mod figures;
mod keys;
mod planted;
mod rules;
mod texts;
mod tolerance;
mod totals;

use alloc::vec::Vec;

use super::{Finding, FoundCell, FoundRow};
use crate::{Column, Ledger, LineId, Parts, Plan, ProposalId, Year};

/// What is found in a plan of these parts.
fn found(parts: Parts) -> Vec<Finding> {
    Ledger::of(&Plan::assembled(parts).unwrap()).findings()
}

/// The one thing that is found once something was planted in the clean plan.
fn planted(plant: impl FnOnce(&mut Parts)) -> Finding {
    let mut parts = build::clean();
    plant(&mut parts);
    let mut found = found(parts);
    assert_eq!(found.len(), 1, "{found:#?}");
    found.pop().unwrap()
}

/// That a planted fault is found once, under this key and in these cells.
#[track_caller]
fn check(key: &str, cells: &[FoundCell], plant: impl FnOnce(&mut Parts)) {
    let finding = planted(plant);
    assert_eq!(&*finding.key, key);
    assert_eq!(finding.kind.cells(), cells, "{key}");
    for cell in cells {
        assert!(finding.kind.rows().contains(&cell.row), "{key}");
    }
}

/// That a planted fault is gone once its likeliest remedy was carried out.
#[track_caller]
fn check_mended(plant: impl FnOnce(&mut Parts)) {
    let mut parts = build::clean();
    plant(&mut parts);
    let plan = Plan::assembled(parts).unwrap();
    let found = Ledger::of(&plan).findings();
    let edit = found[0].mends.iter().find_map(|mend| mend.edit.clone());
    let mended = plan.edited(&edit.expect("an edit")).unwrap();
    assert_eq!(Ledger::of(&mended).findings(), []);
}

fn year(number: i64) -> Year {
    Year::new(number).unwrap()
}

/// A line of a proposal.
const fn a_line(proposal: u64, line: u64) -> FoundRow {
    FoundRow::Line(ProposalId(proposal), LineId(line))
}

/// A proposal's cells in years; 0 is the full-year column.
fn cells(proposal: u64, years: &[i64]) -> Vec<FoundCell> {
    in_row(FoundRow::Proposal(ProposalId(proposal)), years)
}

/// A row's cells in years; 0 is the full-year column.
fn in_row(row: FoundRow, years: &[i64]) -> Vec<FoundCell> {
    let column = |number: &i64| match number {
        0 => Column::FullYear,
        number => Column::Year(year(*number)),
    };
    let cells = years.iter().map(|number| FoundCell {
        row,
        column: column(number),
    });
    cells.collect()
}

#[test]
fn a_clean_plan_yields_none() {
    assert_eq!(found(build::clean()), []);
}
