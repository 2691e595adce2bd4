use alloc::vec;
use alloc::vec::Vec;

use super::build::*;
use crate::merge::Clash;
use crate::{AreaEdit, AreaId, Balancing, Edit, Kind, LineEdit, Otherwise, ProposalEdit, ProposalId, WhenMet, limits};

fn into(id: u64, parent: u64) -> Edit {
    Edit::Area(
        AreaId(id),
        AreaEdit::Move {
            parent: AreaId(parent),
            place: 0,
        },
    )
}

fn new_area(id: u64, parent: u64) -> Edit {
    Edit::Area(
        AreaId(id),
        AreaEdit::Insert {
            name: "".into(),
            parent: AreaId(parent),
            place: 9,
        },
    )
}

fn balances(target: u64) -> ProposalEdit {
    ProposalEdit::Kind(Kind::Balancing(Balancing {
        target: AreaId(target),
        years: [year(2024)].into(),
        otherwise: Otherwise::Empty,
        when_met: WhenMet::Zero,
    }))
}

/// The edits that make a proposal a balancing one.
fn filler(id: u64, target: u64) -> Vec<Edit> {
    let without = [1, 2].map(|line| of_line(id, line, LineEdit::Remove));
    without.into_iter().chain([of(id, balances(target))]).collect()
}

fn impossible(clash: &Clash) -> bool {
    matches!(clash, Clash::Impossible(_))
}

#[test]
fn areas_moved_into_each_other_lie_where_mine_has_them() {
    let merge = merged(&[into(1, 2)], &[into(2, 1), title(1, "Ny")]);
    assert_eq!(merge.plan, edited(&base(), &[into(1, 2), title(1, "Ny")]));
    assert_eq!(merge.conflicts.len(), 1);
    assert!(impossible(&merge.conflicts[0].clash));
}

#[test]
fn areas_that_would_lie_too_deep_lie_in_the_plan_itself() {
    let most = u64::try_from(limits::AREA_DEPTH).unwrap();
    let deep = |from: u64, top: u64| -> Vec<Edit> {
        let below = (1..most - 1).map(|depth| new_area(from + depth, from + depth - 1));
        [new_area(from, top)].into_iter().chain(below).collect()
    };
    let mut mine = deep(10, 0);
    mine.push(into(1, 10 + most - 3));
    let merge = merged(&mine, &deep(30, 1));
    let added = (30..30 + most - 1).all(|id| merge.plan.area(AreaId(id)).is_some());
    assert!(added);
    assert!(merge.conflicts.iter().all(|conflict| impossible(&conflict.clash)));
    assert!(!merge.conflicts.is_empty());
}

#[test]
fn a_balancing_row_that_got_lines_or_another_above_it_is_mines() {
    let added = [of_line(1, 1, LineEdit::Name("Ny".into())), title(2, "Ny")];
    let merge = merged(&filler(1, 0), &added);
    assert_eq!(merge.conflicts.len(), 1);
    let and_a_title = |id, target| [filler(id, target), vec![title(4, "Ny")]].concat();
    let merge = merged(&filler(1, 1), &and_a_title(2, 0));
    assert_eq!(merge.plan, edited(&base(), &and_a_title(1, 1)));
    assert_eq!(merge.conflicts.len(), 1);
    assert!(impossible(&merge.conflicts[0].clash));
    let theirs: Vec<Edit> = [put_in(9, 2, 0)].into_iter().chain(filler(9, 0)).collect();
    let merge = merged(&filler(4, 2), &theirs);
    assert_eq!(merge.plan.proposal(ProposalId(9)), None);
    assert_eq!(merge.conflicts.len(), 1);
}

#[test]
fn two_rows_that_fill_one_target_are_mine_alone() {
    let merge = merged(&filler(1, 0), &filler(4, 0));
    assert_eq!(merge.plan, edited(&base(), &filler(1, 0)));
    assert_eq!(merge.conflicts.len(), 1);
    assert!(matches!(merge.conflicts[0].clash, Clash::Breaks(_)));
}
