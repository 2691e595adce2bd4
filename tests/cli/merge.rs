//! `merge`: what two people changed, in one file, and what cannot be.

use std::fs;
use std::path::Path;

use model::{Amount, Edit, Entry, LineEdit, Notation, Plan, ProposalEdit, Sign, Unit};

use super::program::{Answer, overslag};
use crate::architecture::root;

const MILLIONS: Notation = Notation {
    unit: Unit::Millions,
    sign: Sign::SavingsNegative,
};

fn merged(folder: &Path, out: &str) -> Answer {
    let arguments = [
        "merge",
        "base.ron",
        "mine.ron",
        "theirs.ron",
        "--out",
        out,
        "--lang",
        "da",
    ];
    overslag(folder, arguments)
}

/// An edit of the proposal with a number.
fn about(plan: &Plan, number: &str, edit: impl Fn(model::LineId) -> LineEdit) -> Edit {
    let row = plan.proposals().find(|row| &*row.number == number).unwrap();
    let line = row.lines.first().unwrap().id;
    Edit::Line(row.id, line, edit(line))
}

fn amount(plan: &Plan, number: &str, text: &str) -> Edit {
    let amount = Amount::new(text.parse().unwrap(), MILLIONS).unwrap();
    about(plan, number, |_| LineEdit::Amount(Entry::Amount(amount)))
}

fn title(plan: &Plan, number: &str, text: &str) -> Edit {
    let row = plan.proposals().find(|row| &*row.number == number).unwrap();
    Edit::Proposal(row.id, ProposalEdit::Title(text.into()))
}

/// The three files: the Norddjurs scenario, and what mine and theirs made of it.
fn three(folder: &Path, mine: impl Fn(&Plan) -> Vec<Edit>, theirs: impl Fn(&Plan) -> Vec<Edit>) {
    let base = files::open(&root().join("scenarios/norddjurs-2023.ron"))
        .unwrap()
        .scenario;
    let save = |name: &str, plan: &Plan| {
        let scenario = base.with_plan(plan);
        files::save(&folder.join(name), &scenario, files::Replacing::Nothing).unwrap();
    };
    let edited = |edits: Vec<Edit>| base.plan.edited(&Edit::Batch(edits)).unwrap();
    save("base.ron", &base.plan);
    save("mine.ron", &edited(mine(&base.plan)));
    save("theirs.ron", &edited(theirs(&base.plan)));
}

#[test]
fn what_each_changed_alone_is_in_the_result() {
    let folder = tempfile::tempdir().unwrap();
    three(
        folder.path(),
        |plan| vec![amount(plan, "VPU 5", "-0.5")],
        |plan| vec![title(plan, "VPU 2", "Færre vikarer ved barsel")],
    );
    let answer = merged(folder.path(), "ny.ron");
    assert_eq!(answer.whole(), "0\n»ny.ron« er gemt. Intet er ændret forskelligt.\n");
    let opened = files::open(&folder.path().join("ny.ron")).unwrap();
    assert!(opened.warnings.is_empty(), "{:?}", opened.warnings);
    let text = fs::read_to_string(folder.path().join("ny.ron")).unwrap();
    assert!(text.contains("Færre vikarer ved barsel") && text.contains("amount: \"-0.5\""));
}

#[test]
fn what_both_changed_is_listed_with_both_values_and_mine_stays() {
    let folder = tempfile::tempdir().unwrap();
    let theirs = |plan: &Plan| {
        let removed = plan.proposals().find(|row| &*row.number == "VPU 9").unwrap().id;
        vec![
            amount(plan, "VPU 4", "-0.7"),
            title(plan, "VPU 2", "Færre vikarer"),
            Edit::Proposal(removed, ProposalEdit::Remove),
        ]
    };
    three(
        folder.path(),
        |plan| {
            vec![
                amount(plan, "VPU 4", "-0.6"),
                title(plan, "VPU 2", "Ingen vikarer"),
                title(plan, "VPU 9", "Ingen pulje"),
            ]
        },
        theirs,
    );
    let answer = merged(folder.path(), "ny.ron");
    assert_eq!((answer.code, answer.messages.as_str()), (1, ""));
    insta::assert_snapshot!("merge-conflicts", answer.result);
    let text = fs::read_to_string(folder.path().join("ny.ron")).unwrap();
    assert!(text.contains("Ingen vikarer") && text.contains("Ingen pulje") && text.contains("\"-0.6\""));
}

#[test]
fn the_result_may_take_the_place_of_mine_and_of_no_other_file() {
    let folder = tempfile::tempdir().unwrap();
    three(
        folder.path(),
        |_| vec![],
        |plan| vec![title(plan, "VPU 2", "Færre vikarer ved barsel")],
    );
    let theirs = fs::read_to_string(folder.path().join("theirs.ron")).unwrap();
    let refused = merged(folder.path(), "theirs.ron");
    assert_eq!((refused.code, refused.result.as_str()), (2, ""));
    assert!(refused.messages.contains("Der er allerede en fil med det navn."));
    assert_eq!(fs::read_to_string(folder.path().join("theirs.ron")).unwrap(), theirs);
    let answer = merged(folder.path(), "./mine.ron");
    assert_eq!(answer.code, 0, "{}", answer.whole());
    let mine = fs::read_to_string(folder.path().join("mine.ron")).unwrap();
    assert!(mine.contains("Færre vikarer ved barsel"));
}

#[test]
fn a_file_that_cannot_be_read_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    three(folder.path(), |_| vec![], |_| vec![]);
    fs::write(folder.path().join("theirs.ron"), "").unwrap();
    let answer = merged(folder.path(), "ny.ron");
    assert_eq!((answer.code, answer.result.as_str()), (2, ""));
    assert!(answer.messages.contains("»theirs.ron« kunne ikke åbnes."));
    assert!(!folder.path().join("ny.ron").exists());
}
