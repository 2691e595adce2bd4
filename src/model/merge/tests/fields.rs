use alloc::vec;

use super::build::*;
use crate::merge::Clash;
use crate::{
    AreaEdit, AreaId, CarryOver, CurveEdit, CurveId, Edit, Entry, Field, Inclusion, LineEdit, LineKind, ProposalEdit,
    SettingsEdit, Subject, Zero,
};

fn of_area(id: u64, edit: AreaEdit) -> Edit {
    Edit::Area(AreaId(id), edit)
}

fn of_curve(id: u64, edit: CurveEdit) -> Edit {
    Edit::Curve(CurveId(id), edit)
}

#[test]
fn edits_of_different_fields_are_all_in_the_result() {
    let edits = [
        Edit::Settings(SettingsEdit::Title("Ny".into())),
        Edit::Settings(SettingsEdit::CarryOver(CarryOver::Shortfall)),
        Edit::Settings(SettingsEdit::Zero(Zero::WithDecimals)),
        of_area(1, AreaEdit::Rename("Skole".into())),
        of_area(1, AreaEdit::Budget(Some(amount(9_000)))),
        of_area(1, AreaEdit::Target(year(2024), Some(amount(-10)))),
        of_area(1, AreaEdit::Target(year(2025), Some(amount(-20)))),
        of_area(0, AreaEdit::Target(year(2025), Some(amount(-30)))),
        of_curve(1, CurveEdit::Rename("Hurtig".into())),
        of_curve(1, CurveEdit::PhaseIn(curve(9, 3).phase_in)),
        title(1, "Ny titel"),
        of(1, ProposalEdit::Include(Inclusion::Excluded)),
        of(1, ProposalEdit::Status("i høring".into())),
        of(1, ProposalEdit::Field(Field::Account, "5.32".into())),
        of(1, ProposalEdit::Field(Field::Committee, "BU".into())),
        of(1, ProposalEdit::Places(Some(4))),
        of_line(1, 1, LineEdit::Amount(Entry::Amount(amount(-1)))),
        of_line(1, 1, LineEdit::Kind(LineKind::Investment)),
        of_line(1, 1, LineEdit::Stated(year(2024), Some(Entry::NotQuantified))),
        of_line(1, 1, LineEdit::Stated(year(2025), Some(Entry::NotRelevant))),
        of_line(1, 2, LineEdit::Amount(Entry::Amount(amount(-2)))),
        of_line(2, 1, LineEdit::Amount(Entry::Amount(amount(-3)))),
    ];
    for one in &edits {
        for other in edits.iter().filter(|other| *other != one) {
            check_both(core::slice::from_ref(one), core::slice::from_ref(other));
        }
    }
    let (mine, theirs) = edits.split_at(11);
    check_both(mine, theirs);
}

#[test]
fn the_same_field_changed_to_two_things_stays_as_mine_has_it() {
    let pairs = [
        [
            Edit::Settings(SettingsEdit::Title("A".into())),
            Edit::Settings(SettingsEdit::Title("B".into())),
        ],
        [
            of_area(1, AreaEdit::Rename("A".into())),
            of_area(1, AreaEdit::Rename("B".into())),
        ],
        [
            of_area(1, AreaEdit::Target(year(2024), Some(amount(-1)))),
            of_area(1, AreaEdit::Target(year(2024), Some(amount(-2)))),
        ],
        [
            of_curve(1, CurveEdit::PhaseIn(curve(9, 3).phase_in)),
            of_curve(1, CurveEdit::PhaseIn(curve(9, 4).phase_in)),
        ],
        [title(1, "A"), title(1, "B")],
        [
            of(1, ProposalEdit::Places(Some(1))),
            of(1, ProposalEdit::Places(Some(2))),
        ],
        [
            of_line(1, 1, LineEdit::Amount(Entry::Amount(amount(-1)))),
            of_line(1, 1, LineEdit::Amount(Entry::Empty)),
        ],
        [
            of_line(1, 1, LineEdit::Stated(year(2024), Some(Entry::NotQuantified))),
            of_line(1, 1, LineEdit::Stated(year(2024), Some(Entry::NotRelevant))),
        ],
    ];
    for [mine, theirs] in pairs {
        check_conflict(&[mine], &[theirs], &Clash::Changed);
    }
}

#[test]
fn a_conflict_gives_the_edits_that_make_it_so() {
    let merge = merged(&[title(1, "A")], &[title(1, "B")]);
    let conflict = &merge.conflicts[0];
    assert_eq!(
        conflict.subject,
        Subject::Proposal(crate::ProposalId(1), "1".into(), "A".into())
    );
    assert_eq!(
        [&conflict.base, &conflict.mine, &conflict.theirs],
        [&title(1, "Forslag"), &title(1, "A"), &title(1, "B")]
    );
    let taken = merge.plan.edited(&conflict.theirs).unwrap();
    assert_eq!(taken, edited(&base(), &[title(1, "B")]));
}

#[test]
fn two_conflicts_of_a_row_are_two_and_the_rest_of_it_is_merged() {
    let mine = vec![
        title(1, "A"),
        of(1, ProposalEdit::Number("7".into())),
        of(1, ProposalEdit::Places(Some(1))),
    ];
    let theirs = vec![
        title(1, "B"),
        of(1, ProposalEdit::Number("8".into())),
        of(1, ProposalEdit::Status("idé".into())),
    ];
    let merge = merged(&mine, &theirs);
    assert_eq!(merge.conflicts.len(), 2);
    let status = of(1, ProposalEdit::Status("idé".into()));
    assert_eq!(merge.plan, edited(&edited(&base(), &mine), &[status]));
}
