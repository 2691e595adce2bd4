//! Differences that are hidden on request: counted in words, and never missing from a sum or a bridge.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use files::{Replacing, Scenario, ScenarioId};
use model::{Amount, AreaId, Edit, Entry, Inclusion, LineEdit, Notation, Plan, ProposalEdit, Sign, Unit};
use rust_decimal::Decimal;

use super::machine::{files, window_and_board};
use super::script::play;
use super::{Window, numbered, scenario, sees, type_text};

fn base() -> Plan {
    files::open(&scenario("norddjurs-2023")).unwrap().scenario.plan
}

fn saved(folder: &Path, name: &str, plan: &Plan) -> PathBuf {
    let path = folder.join(name);
    let kept = Scenario::new(ScenarioId(3), plan.clone());
    files::save(&path, &kept, Replacing::Nothing).unwrap();
    path
}

/// A full-year amount in mio. kr.; savings are negative.
fn millions(thousandths: i64) -> Entry {
    let notation = Notation {
        unit: Unit::Millions,
        sign: Sign::SavingsNegative,
    };
    let amount = Amount::new(Decimal::new(thousandths, 3), notation).unwrap();
    Entry::Amount(amount)
}

/// The plan with a text, a number and a place that differ, an amount that differs by 2.000 kr., and a row left out.
fn edited(plan: &Plan) -> Plan {
    let id = |number| numbered(plan, number);
    let line = |number| plan.proposal(id(number)).unwrap().lines[0].id;
    let other = plan.areas_in_order().iter().map(|(_, area)| area.id).last().unwrap();
    assert_ne!(other, AreaId::WHOLE);
    let edits = [
        Edit::Proposal(id("VPU 4"), ProposalEdit::Title("Noget andet".into())),
        Edit::Proposal(id("VPU 5"), ProposalEdit::Move(other, 0)),
        Edit::Proposal(id("VPU 6"), ProposalEdit::Number("VPU 66".into())),
        Edit::Line(id("VPU 8"), line("VPU 8"), LineEdit::Amount(millions(-362))),
        Edit::Proposal(id("VPU 16"), ProposalEdit::Include(Inclusion::Excluded)),
    ];
    plan.edited(&Edit::Batch(edits.to_vec())).unwrap()
}

fn compared(folder: &Path, answers: &[&str]) -> (Window, super::machine::Board) {
    let base = base();
    let paths = [saved(folder, "a.ron", &base), saved(folder, "b.ron", &edited(&base))];
    let answers = answers.iter().map(|name| files(&[&folder.join(name)])).collect();
    let (mut window, board) = window_and_board(answers, folder, &[]);
    window.state_mut().compare_files(&paths);
    window.run();
    (window, board)
}

/// What is said of the rows listed.
fn rows(window: &Window) -> Vec<String> {
    let rows = window
        .query_all_by_role(Role::Row)
        .filter_map(|row| row.accesskit_node().label());
    rows.filter(|said| said.contains("VPU") && !said.contains("; "))
        .collect()
}

/// What is said of the sums, and of the bridge.
fn sums(window: &Window) -> [String; 2] {
    let said = |role: Role, part: &str| {
        let mut found = window
            .query_all_by_role(role)
            .filter_map(|node| node.accesskit_node().label());
        found.find(|said| said.starts_with(part)).unwrap()
    };
    [said(Role::Row, "Forskel i alt"), said(Role::Image, "2024, fra a")]
}

#[test]
fn rows_are_hidden_by_what_differs_and_counted_and_the_sums_stay() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = compared(folder.path(), &[]);
    play(&mut window, "Right");
    let whole = sums(&window);
    let steps = [
        ("", 5, ""),
        ("X", 4, "Én ændring i tekst er skjult."),
        ("R", 2, "2 ændringer i nummer eller placering er skjult."),
        ("A", 2, "Ingen forskelle er på højst 0,001 mio. kr."),
        ("A", 1, "Én forskel på højst 0,005 mio. kr. er skjult."),
        ("A", 1, "Én forskel på højst 0,010 mio. kr. er skjult."),
        ("A", 2, "2 ændringer i nummer eller placering er skjult."),
        ("X R", 5, "5 forslag er forskellige, 21 er ens."),
    ];
    for (keys, listed, said) in steps {
        play(&mut window, keys);
        assert_eq!(rows(&window).len(), listed, "after {keys:?}: {:?}", rows(&window));
        assert!(window.query_all_by_label_contains(said).next().is_some(), "{said}");
        assert_eq!(sums(&window), whole, "after {keys:?}");
    }
}

#[test]
fn a_row_that_is_left_out_is_never_hidden_and_those_hidden_can_be_seen() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = compared(folder.path(), &[]);
    play(&mut window, "X R A A");
    assert!(rows(&window)[0].contains("VPU 16"), "{:?}", rows(&window));
    sees(
        &window,
        "21 uændrede forslag · Én ændring i tekst er skjult. · 2 ændringer i nummer eller placering er skjult. · \
         Én forskel på højst 0,005 mio. kr. er skjult.",
    );
    play(&mut window, "D");
    assert!(rows(&window).iter().any(|said| said.contains("Noget andet")));
}

#[test]
fn the_matrix_hides_small_differences_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = compared(folder.path(), &[]);
    play(&mut window, "Right M X R");
    sees(&window, "24 forslag er ens i 2024");
    play(&mut window, "A A");
    sees(
        &window,
        "24 forslag er ens i 2024 · Én forskel på højst 0,005 mio. kr. er skjult.",
    );
}

#[test]
fn what_is_given_to_others_says_what_is_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, board) = compared(folder.path(), &["alt.txt", "skjult.txt", "skjult.csv"]);
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    give(&mut window, "gem som tekst");
    play(&mut window, "X R A A");
    give(&mut window, "gem som tekst");
    give(&mut window, "gem som tabel");
    super::machine::copy(&mut window);
    let [all, text, csv] = ["alt.txt", "skjult.txt", "skjult.csv"].map(read);
    for part in ["Noget andet", "VPU 8", "VPU 66"] {
        assert!(all.contains(part), "{part} is not in\n{all}");
        for given in [&text, &csv, &board.text()] {
            assert!(!given.contains(part), "{part} is in\n{given}");
        }
    }
    for part in [
        "Én ændring i tekst er skjult.",
        "2 ændringer i nummer eller placering er skjult.",
        "Én forskel på højst 0,005 mio. kr. er skjult.",
    ] {
        for given in [&text, &csv, &board.html()] {
            assert!(given.contains(part), "{part} is not in\n{given}");
        }
        assert!(!all.contains(part));
    }
    assert!(text.contains("Summer og broer omfatter alle rækker, også de skjulte."));
    let totals = |text: &str| {
        text.lines()
            .filter(|line| line.contains("i alt"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(totals(&text), totals(&all));
}

/// Has the palette do something.
fn give(window: &mut Window, wanted: &str) {
    play(window, "Ctrl+Shift+P");
    type_text(window, wanted);
    play(window, "Enter");
    window.run();
}
