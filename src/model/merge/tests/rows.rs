use alloc::boxed::Box;

use super::build::*;
use crate::merge::Clash;
use crate::{
    AreaEdit, AreaId, CurveEdit, CurveId, Edit, LineEdit, Personnel, Phasing, ProposalEdit, ProposalId, SettingsEdit,
    Status, Weight,
};

fn area(id: u64, edit: AreaEdit) -> Edit {
    Edit::Area(AreaId(id), edit)
}

fn remove(id: u64) -> Edit {
    of(id, ProposalEdit::Remove)
}

#[test]
fn rows_come_and_go_on_both_sides() {
    check_both(&[put_in(8, 1, 0)], &[put_in(9, 2, 1)]);
    check_both(&[remove(1)], &[remove(2)]);
    check_both(&[remove(1)], &[remove(1)].map(|_| title(2, "Ny")));
    check_both(
        &[of_line(1, 3, LineEdit::Insert(Box::new(line(3, -5)), 0))],
        &[of_line(1, 2, LineEdit::Remove)],
    );
}

#[test]
fn what_one_removed_and_the_other_changed_stays_as_mine_has_it() {
    check_conflict(&[remove(1)], &[title(1, "Ny")], &Clash::Removed);
    check_conflict(
        &[of_line(1, 1, LineEdit::Remove)],
        &[of_line(1, 1, LineEdit::Name("Ny".into()))],
        &Clash::Removed,
    );
    check_conflict(
        &[Edit::Curve(CurveId(2), CurveEdit::Remove)],
        &[Edit::Curve(CurveId(2), CurveEdit::Rename("Ny".into()))],
        &Clash::Removed,
    );
    let gone = [remove(4), area(2, AreaEdit::Remove)];
    check_conflict(
        &gone,
        &[area(2, AreaEdit::Rename("Ny".into())), remove(4)],
        &Clash::Removed,
    );
}

#[test]
fn a_row_that_both_put_in_differently_is_mines() {
    let other = |text: &str| [put_in(9, 1, 0), title(9, text)];
    check_conflict(&other("A"), &other("B"), &Clash::Changed);
}

#[test]
fn what_one_removed_and_the_other_uses_is_kept_and_listed() {
    let gone = [remove(4), area(2, AreaEdit::Remove)];
    for (mine, theirs) in [(&gone[..], &[put_in(9, 2, 0)][..]), (&[put_in(9, 2, 0)], &gone)] {
        let merge = merged(mine, theirs);
        assert_eq!(held(&merge.plan, 2), [9]);
        assert_eq!(merge.conflicts.len(), 1);
        assert_eq!(merge.conflicts[0].clash, Clash::Used);
    }
    let follows = of_line(1, 1, LineEdit::Phasing(Phasing::Named(CurveId(2))));
    let merge = merged(
        &[Edit::Curve(CurveId(2), CurveEdit::Remove)],
        core::slice::from_ref(&follows),
    );
    assert_eq!(merge.plan, edited(&base(), &[follows]));
    assert_eq!(merge.conflicts[0].clash, Clash::Used);
}

#[test]
fn a_status_that_one_removed_and_the_other_gave_is_kept() {
    let fewer = Status::usual()
        .into_iter()
        .filter(|status| &*status.name != "idé")
        .collect();
    let mine = [Edit::Settings(SettingsEdit::Statuses(fewer))];
    let merge = merged(&mine, &[of(1, ProposalEdit::Status("idé".into()))]);
    let row = merge.plan.proposal(ProposalId(1)).unwrap();
    assert_eq!(&*row.status, "idé");
    assert!(merge.plan.settings().status("idé").is_some());
    assert_eq!(merge.conflicts.len(), 1);
    assert_eq!(merge.conflicts[0].clash, Clash::Used);
}

#[test]
fn a_row_of_another_plan_goes_to_the_area_of_the_same_name() {
    let insert = AreaEdit::Insert {
        name: "2".into(),
        parent: AreaId::WHOLE,
        place: 0,
    };
    let other = edited(&base(), &[area(9, insert), of(1, ProposalEdit::Move(AreaId(9), 0))]);
    let row = Some(ProposalId(1));
    let taken = edited(&base(), &[base().taking_over(row, (&other, row))]);
    assert_eq!(taken.proposal(ProposalId(1)).unwrap().area, AreaId(2));
    assert!(taken.area(AreaId(9)).is_none());
}

#[test]
fn a_status_of_another_plan_is_taken_over_with_what_it_counts() {
    let named = |name: &str, weight| Status {
        name: name.into(),
        weight,
    };
    let more = [
        named("a", Weight::Counts),
        named("b", Weight::Shown),
        named("c", Weight::Counts),
    ];
    let more = [Status::usual().as_slice(), &more].concat();
    let more = Edit::Settings(SettingsEdit::Statuses(more));
    let other = edited(&base(), &[more, of(1, ProposalEdit::Status("b".into()))]);
    let row = Some(ProposalId(1));
    let taken = edited(&base(), &[base().taking_over(row, (&other, row))]);
    let expected = [Status::usual().as_slice(), &[named("b", Weight::Shown)]].concat();
    assert_eq!(taken.settings().statuses, expected);
    assert_eq!(&*taken.proposal(ProposalId(1)).unwrap().status, "b");
}

#[test]
fn posts_that_follow_a_curve_of_another_plan_are_taken_over_with_its_phase_in() {
    let (base, rare) = (base(), curve(3, 3));
    let insert = CurveEdit::Insert {
        name: rare.name,
        phase_in: rare.phase_in.clone(),
    };
    let posts = |phasing| Personnel {
        posts: (-2).into(),
        phasing: Some(phasing),
    };
    let follows = ProposalEdit::Personnel(Some(posts(Phasing::Named(CurveId(3)))));
    let other = edited(&base, &[Edit::Curve(CurveId(3), insert), of(1, follows)]);
    let row = Some(ProposalId(1));
    let taken = edited(&base, &[base.taking_over(row, (&other, row))]);
    let found = taken.proposal(ProposalId(1)).unwrap().personnel.as_deref();
    assert_eq!(found, Some(&posts(Phasing::Own(rare.phase_in))));
}
