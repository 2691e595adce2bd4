//! What a meeting may not see is seen nowhere: neither on its screen nor in anything that leaves the program.

use std::path::Path;

use egui::{Event, OutputCommand};
use egui_kittest::kittest::Queryable as _;
use files::{Replacing, Scenario, ScenarioId};
use model::{Confidentiality, Edit, Note, NoteKind, Plan, ProposalEdit, SettingsEdit};

use super::machine::{self, files, window_and_board};
use super::script::{play, play_at};
use super::{Window, click, copied, numbered, scenario, window_on};
use crate::cli::program::overslag;

/// What stands in every text that may not be seen.
const SECRET: &str = "FORTROLIGT";

/// The views of a meeting: each is called something, and these keys lead to it from the one before.
const VIEWS: [(&str, &str); 20] = [
    ("the table", "F11 `12` Enter"),
    ("its text", "T"),
    ("how a figure came about", "F"),
    ("the alternatives", "V"),
    ("every key", "H"),
    ("what it takes", "Esc M"),
    ("moving the start", "Esc Y"),
    ("without a proposal", "Esc Space"),
    ("the spotlight", "S"),
    ("the staircase", "D"),
    ("one area alone", "O"),
    ("a name for a snapshot", "O O O N"),
    ("the snapshot", "Enter"),
    ("the list of snapshots", "R Tab"),
    ("what is looked for", "Esc `/` `fortrolig`"),
    ("the trace", "Esc L"),
    ("the trace further back", "Up Up D"),
    ("the text in the trace", "T"),
    ("the decisions being copied", "T L C"),
    ("the last question", "Space Esc"),
];

fn plan() -> Plan {
    files::open(&scenario("norddjurs-2023-maal")).unwrap().scenario.plan
}

/// The plan with these texts about VPU 12 and about the whole.
fn with(texts: &[(NoteKind, Confidentiality, &str)]) -> Plan {
    let plan = plan();
    let id = numbered(&plan, "VPU 12");
    let note = |(kind, confidentiality, text): &(NoteKind, Confidentiality, &str)| Note {
        kind: *kind,
        text: format!("{SECRET} {text}").into(),
        confidentiality: *confidentiality,
    };
    let notes: Vec<Note> = texts.iter().map(note).collect();
    let mut of_proposal = plan.proposal(id).unwrap().details.notes.clone();
    of_proposal.extend(notes.clone());
    let mut of_plan = plan.settings().notes.clone();
    of_plan.extend(notes);
    let edits = vec![
        Edit::Proposal(id, ProposalEdit::Notes(of_proposal)),
        Edit::Settings(SettingsEdit::Notes(of_plan)),
    ];
    plan.edited(&Edit::Batch(edits)).unwrap()
}

/// Two plans that differ only in what may not be seen.
fn secret() -> [Plan; 2] {
    let (open, closed) = (Confidentiality::Open, Confidentiality::Confidential);
    let one = with(&[(NoteKind::Internal, open, "internt")]);
    let other = with(&[
        (NoteKind::Internal, closed, "også lukket"),
        (NoteKind::Public, closed, "lukket"),
        (NoteKind::Source, closed, "kilde"),
        (NoteKind::PrintedInSource, closed, "trykt"),
    ]);
    let muted = SettingsEdit::Mute("row-without-text".into(), Some(SECRET.into()));
    [one, other.edited(&Edit::Settings(muted)).unwrap()]
}

/// Two plans that differ in the same way in what everybody may see.
fn open() -> [Plan; 2] {
    let public = |text| with(&[(NoteKind::Public, Confidentiality::Open, text)]);
    [public("den ene"), public("den anden")]
}

/// The first view in which a meeting on one plan does not look as one on the other.
fn seen_apart(plans: [Plan; 2]) -> Option<&'static str> {
    let mut windows = plans.map(window_on);
    let apart = |(_, keys): &&(&str, &str)| {
        let [one, other] = windows.each_mut().map(|window| {
            play(window, keys);
            window.render().unwrap()
        });
        one != other
    };
    VIEWS.iter().find(apart).map(|(name, _)| *name)
}

#[test]
fn meetings_on_plans_that_differ_only_in_secret_look_the_same_in_every_view() {
    assert_eq!(seen_apart(secret()), None);
}

#[test]
fn the_same_look_finds_an_open_text_that_differs() {
    assert_eq!(seen_apart(open()), Some("its text"));
}

#[test]
fn nothing_on_the_screen_of_a_meeting_speaks_of_a_secret() {
    let [_, plan] = secret();
    let mut window = window_on(plan);
    for (name, keys) in VIEWS {
        play(&mut window, keys);
        let mut spoken = window.query_all_by_label_contains(SECRET);
        assert!(spoken.next().is_none(), "{name}");
    }
}

#[test]
fn the_window_itself_shows_whoever_sits_at_it_what_a_meeting_may_not_see() {
    let [one, other] = secret().map(window_on).map(|mut window| {
        play_at(&mut window, "VPU 12 2024", "Shift+F2");
        window.render().unwrap()
    });
    assert!(one != other);
}

/// Everything that leaves the program about a plan by way of the command line, by what it was asked.
fn written(plan: &Plan) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    save(&folder.path().join("plan.ron"), plan);
    save(&folder.path().join("base.ron"), &self::plan());
    let asked = [
        "report plan.ron --format text --fully-phased-in",
        "report plan.ron --format csv",
        "report plan.ron --format json",
        "alternatives plan.ron",
        "explain plan.ron --year 2024 --row total",
        "compare base.ron plan.ron --format text",
        "compare base.ron plan.ron --format csv",
        "compare base.ron plan.ron --format json --by cause",
        "compare plan.ron base.ron --only-changes",
    ];
    let answer = |asked: &str| (asked.to_owned(), overslag(folder.path(), asked.split(' ')).whole());
    asked.into_iter().map(answer).collect()
}

fn save(path: &Path, plan: &Plan) {
    let scenario = Scenario::new(ScenarioId(1), plan.clone());
    files::save(path, &scenario, Replacing::Nothing).unwrap();
}

#[test]
fn what_is_written_of_plans_that_differ_only_in_secret_is_the_same_byte_for_byte() {
    let [one, other] = secret().map(|plan| written(&plan));
    for (one, other) in one.iter().zip(&other) {
        assert_eq!(one, other);
        assert!(!one.1.contains(SECRET), "{}", one.0);
    }
    // The same comparison finds an open text that differs.
    let [one, other] = open().map(|plan| written(&plan));
    assert_ne!(one, other);
}

#[test]
fn a_comparison_speaks_of_secrets_only_where_it_is_asked_to_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let [one, other] = secret();
    save(&folder.path().join("one.ron"), &one);
    save(&folder.path().join("other.ron"), &other);
    for (asked, code) in [
        ("compare one.ron other.ron", 0),
        ("compare one.ron other.ron --with-internal", 1),
    ] {
        assert_eq!(overslag(folder.path(), asked.split(' ')).code, code, "{asked}");
    }
}

/// Everything that is copied of a plan: cells, the chart, and the decisions of a meeting.
fn taken(plan: Plan) -> (String, Vec<u8>, String) {
    let mut window = window_on(plan);
    click(&mut window, "VPU 5, 2024, minus 0,337");
    play(&mut window, "Ctrl+A Ctrl+A");
    window.event(Event::Copy);
    window.step();
    let cells = copied(&window);
    let picture = picture(&mut window);
    play(&mut window, "F11 `12` Enter Space N Enter");
    window.event(Event::Copy);
    window.step();
    (cells, picture, copied(&window))
}

/// The chart as it is copied.
fn picture(window: &mut Window) -> Vec<u8> {
    if window.query_by_label("Kopiér billede").is_none() {
        play(window, "Ctrl+J");
    }
    window.get_by_label("Kopiér billede").click();
    window.step();
    let commands = &window.output().platform_output.commands;
    let image = commands.iter().find_map(|command| match command {
        OutputCommand::CopyImage(image) => Some(image.as_raw().to_vec()),
        _ => None,
    });
    image.unwrap()
}

#[test]
fn what_is_copied_of_plans_that_differ_only_in_secret_is_the_same() {
    let [one, other] = secret().map(taken);
    assert_eq!(one, other);
    assert!(!one.0.contains(SECRET) && !one.2.contains(SECRET));
}

/// Everything that is given to others of a comparison on screen of the plan with another version of it: text and
/// table as they are saved, and the table as it is copied.
fn given(other: &Plan) -> [String; 4] {
    let folder = tempfile::tempdir().unwrap();
    let named = ["forskel.txt", "forskel.csv"].map(|name| folder.path().join(name));
    let paths = ["base.ron", "plan.ron"].map(|name| folder.path().join(name));
    save(&paths[0], &plan());
    save(&paths[1], other);
    let answers = named.iter().map(|path| files(&[path])).collect();
    let (mut window, board) = window_and_board(answers, folder.path(), &[]);
    window.state_mut().compare_files(&paths);
    window.run();
    for wanted in ["gem som tekst", "gem som tabel"] {
        play(&mut window, &format!("Ctrl+Shift+P `{wanted}` Enter"));
        window.run();
    }
    machine::copy(&mut window);
    let [text, table] = named.map(|path| std::fs::read_to_string(path).unwrap());
    [text, table, board.text(), board.html()]
}

#[test]
fn what_is_given_of_a_comparison_on_screen_does_not_say_that_secrets_differ() {
    let nothing = given(&plan());
    for secret in secret() {
        assert_eq!(given(&secret), nothing);
    }
    // An open text that differs is given.
    let [open, _] = open();
    for (given, nothing) in given(&open).iter().zip(&nothing) {
        assert_ne!(given, nothing);
        assert!(given.contains("VPU 12"), "{given}");
    }
}

#[test]
fn a_comparison_on_screen_shows_whoever_sits_at_it_that_secrets_differ() {
    let folder = tempfile::tempdir().unwrap();
    let [secret, _] = secret();
    let paths = ["base.ron", "plan.ron"].map(|name| folder.path().join(name));
    save(&paths[0], &plan());
    save(&paths[1], &secret);
    let mut window = machine::window_with(Vec::new(), folder.path(), &[]);
    window.state_mut().compare_files(&paths);
    window.run();
    let mut found = window.query_all_by_label_contains("Ét forslag er forskelligt");
    assert!(found.next().is_some());
}
