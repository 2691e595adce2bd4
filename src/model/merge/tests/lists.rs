use alloc::vec;
use alloc::vec::Vec;

use super::build::*;
use crate::merge::Clash;
use crate::{
    Category, Closing, Column, Edit, FollowUp, Plan, ProposalEdit, ProposalId, Published, PublishedRow, SettingsEdit,
    Status, Weight,
};

fn notes(list: &[&str]) -> Edit {
    of(1, ProposalEdit::Notes(list.iter().map(|text| note(text)).collect()))
}

fn texts(plan: &Plan) -> Vec<&str> {
    let row = plan.proposal(ProposalId(1)).unwrap();
    row.details.notes.iter().map(|note| &*note.text).collect()
}

#[test]
fn notes_that_both_only_added_are_all_kept_and_other_changes_conflict() {
    let base = edited(&base(), &[notes(&["a", "b"])]);
    let check = |mine: &[&str], theirs: &[&str], expected: &[&str], conflicts: usize| {
        let merge = merged_from(&base, &[notes(mine)], &[notes(theirs)]);
        assert_eq!(texts(&merge.plan), expected, "{mine:?} {theirs:?}");
        assert_eq!(merge.conflicts.len(), conflicts, "{mine:?} {theirs:?}");
    };
    check(&["a", "b", "m"], &["a", "b", "t"], &["a", "b", "m", "t"], 0);
    check(&["m", "a", "b"], &["a", "t", "b"], &["m", "a", "t", "b"], 0);
    check(&["a", "b", "same"], &["a", "b", "same"], &["a", "b", "same"], 0);
    check(
        &["a", "b", "same"],
        &["a", "b", "same", "t"],
        &["a", "b", "same", "t"],
        0,
    );
    check(&["a", "b", "b"], &["a", "a", "b"], &["a", "a", "b", "b"], 0);
    check(&["a", "b"], &["b"], &["b"], 0);
    check(&["a"], &["a", "b", "t"], &["a"], 1);
    check(&["A", "b"], &["á", "b"], &["A", "b"], 1);
}

#[test]
fn decisions_that_both_added_stand_in_order_of_date() {
    let decide = |date| of(1, ProposalEdit::Decide(decision(date)));
    check_both(&[decide("2024-06-01")], &[decide("2024-03-01")]);
    check_both(&[decide("2024-03-01")], &[decide("2024-06-01")]);
}

#[test]
fn decisions_that_one_put_in_another_order_are_not_sorted() {
    let disordered = ["2024-06-01", "2024-03-01"].map(decision).to_vec();
    let disordered = [of(1, ProposalEdit::Decisions(disordered))];
    let added = [of(1, ProposalEdit::Decide(decision("2024-04-01")))];
    let check = |mine: &[Edit], theirs: &[Edit], expected: [&str; 3]| {
        let merged = merged(mine, theirs).plan;
        let decisions = &merged.proposal(ProposalId(1)).unwrap().decisions;
        assert_eq!(decisions.iter().map(|one| &*one.date).collect::<Vec<_>>(), expected);
    };
    check(&disordered, &added, ["2024-06-01", "2024-03-01", "2024-04-01"]);
    check(&added, &disordered, ["2024-04-01", "2024-06-01", "2024-03-01"]);
}

#[test]
fn lists_with_keys_are_merged_by_key() {
    let status = |name: &str, weight| Status {
        name: name.into(),
        weight,
    };
    let statuses =
        |list: &[Status]| Edit::Settings(SettingsEdit::Statuses([Status::usual().as_slice(), list].concat()));
    let counts = statuses(&[status("ny", Weight::Counts)]);
    check_conflict(
        core::slice::from_ref(&counts),
        &[statuses(&[status("ny", Weight::Shown)])],
        &Clash::Changed,
    );
    let merge = merged(&[counts], &[statuses(&[status("anden", Weight::Shown)])]);
    let names: Vec<_> = merge
        .plan
        .settings()
        .statuses
        .iter()
        .skip(8)
        .map(|one| &*one.name)
        .collect();
    assert_eq!((names, merge.conflicts), (vec!["ny", "anden"], vec![]));
    let category = |short: &str| {
        let meaning = "Effektivisering".into();
        let short = short.into();
        Edit::Settings(SettingsEdit::Categories(vec![Category { short, meaning }]))
    };
    let merge = merged(&[category("Eff.")], &[category("Red.")]);
    assert_eq!((merge.plan.settings().categories.len(), merge.conflicts.len()), (2, 0));
    let mute = |finding: &str| Edit::Settings(SettingsEdit::Mute(finding.into(), Some("set".into())));
    let merge = merged(&[mute("a")], &[mute("b")]);
    assert_eq!((merge.plan.settings().muted.len(), merge.conflicts.len()), (2, 0));
}

#[test]
fn published_figures_and_follow_up_are_merged_by_cell_and_year() {
    let published = |id, thousands| Published {
        row: PublishedRow::Proposal(ProposalId(id)),
        column: Column::FullYear,
        amount: amount(thousands),
    };
    let set = |list: Vec<Published>| [Edit::Settings(SettingsEdit::Published(list))];
    let merge = merged(&set(vec![published(1, -1)]), &set(vec![published(2, -2)]));
    assert_eq!(merge.plan.settings().published, [published(1, -1), published(2, -2)]);
    let merge = merged(
        &set(vec![published(1, -1)]),
        &set(vec![published(1, -2), published(3, -3)]),
    );
    assert_eq!(merge.plan.settings().published, [published(1, -1), published(3, -3)]);
    assert_eq!(merge.conflicts.len(), 1);
    let known = |number| FollowUp {
        year: year(number),
        as_of: "2025-01-01".into(),
        realised: amount(-1),
        closing: Closing::Open,
    };
    let follow = |number| [of(1, ProposalEdit::FollowUp(vec![known(number)]))];
    for merge in [
        merged(&follow(2024), &follow(2025)),
        merged(&follow(2025), &follow(2024)),
    ] {
        let row = merge.plan.proposal(ProposalId(1)).unwrap();
        assert_eq!(row.details.follow_up, [known(2024), known(2025)]);
        assert_eq!(merge.conflicts, []);
    }
}
