//! Meeting mode: a branch of the plan, without a mouse and without what a meeting may not see.

// Tests read what they have put there themselves.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use app::window::App;
use app::words::Language;
use egui::{Event, Key, Modifiers, OutputCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use files::{Scenario, ScenarioId};
use model::{
    Confidentiality, Edit, Link, LinkId, Note, NoteKind, Plan, ProposalEdit, ProposalId, Relation, RulesEdit,
    SettingsEdit,
};
use renderer::CpuRenderer;

use super::{Window, press, scenario, sees, type_text, window};

fn keys(window: &mut Window, keys: &[Key]) {
    for key in keys {
        press(window, Modifiers::NONE, *key);
    }
}

fn front(window: &Window) -> Plan {
    window.state().documents().front().unwrap().document.plan().clone()
}

fn numbered(plan: &Plan, number: &str) -> ProposalId {
    plan.proposals().find(|row| &*row.number == number).unwrap().id
}

fn without(plan: &Plan, numbers: &[&str]) -> Plan {
    let out = |number: &&str| {
        let leave_out = ProposalEdit::Include(model::Inclusion::Excluded);
        Edit::Proposal(numbered(plan, number), leave_out)
    };
    plan.edited(&Edit::Batch(numbers.iter().map(out).collect())).unwrap()
}

fn sees_part(window: &Window, part: &str) {
    assert!(
        window.query_all_by_label_contains(part).next().is_some(),
        "nothing on screen says {part:?}"
    );
}

fn sees_no_part(window: &Window, part: &str) {
    assert!(
        window.query_all_by_label_contains(part).next().is_none(),
        "something on screen says {part:?}"
    );
}

/// Finds a proposal by its number and turns it.
fn turn(window: &mut Window, number: &str) {
    type_text(window, number);
    keys(window, &[Key::Enter, Key::Space]);
}

const FIRST: &str = "2023, i alt minus 2,912, mål minus 3,000, mangler 0,088";

#[test]
fn a_whole_meeting_needs_no_mouse() {
    let mut window = window(&["norddjurs-2023-maal"]);
    let before = front(&window);
    keys(&mut window, &[Key::F11]);
    sees(&window, FIRST);
    sees(&window, "0 ændringer siden mødets start");

    type_text(&mut window, "12");
    keys(&mut window, &[Key::Enter, Key::T]);
    sees_part(&window, "Afskaffelse af klippekortsordningen");
    keys(&mut window, &[Key::T, Key::Space]);
    sees_part(
        &window,
        "Uden VPU 12: 2023 mangler 0,088 → 0,288 · 2024 mangler 0,365 → 1,315",
    );
    sees(&window, "1 ændring siden mødets start");
    keys(&mut window, &[Key::Backspace]);
    sees_part(&window, "Fortrudt uden VPU 12: 2023 mangler 0,288 → 0,088");
    sees(&window, FIRST);

    drop_three_and_keep_them(&mut window);
    keys(&mut window, &[Key::L]);
    sees_part(&window, "Hentet »forlig«");
    keys(&mut window, &[Key::L, Key::A, Key::Escape]);
    sees(&window, "Behold ændringerne i scenariet");
    keys(&mut window, &[Key::Enter]);
    is_kept(&mut window, &before);
}

/// Drops VPU 5 to 7, keeps that under a name, goes back to the start, and brings it back.
fn drop_three_and_keep_them(window: &mut Window) {
    for number in ["5", "6", "7"] {
        turn(window, number);
    }
    sees(window, "3 ændringer siden mødets start");
    keys(window, &[Key::N]);
    type_text(window, "forlig");
    keys(window, &[Key::Enter]);
    sees_part(window, "forlig, 2023 ");

    // Everything back, and then the snapshot again.
    keys(window, &[Key::R]);
    sees(window, "0 ændringer siden mødets start");
    keys(window, &[Key::Tab]);
    sees_part(window, "»forlig« i stedet for nu: 2024 mangler 0,365 → ");
    keys(window, &[Key::Enter]);
    sees(window, "3 ændringer siden mødets start");
}

/// That the scenario has the meeting's changes as one step, and a new scenario beside it has them too.
fn is_kept(window: &mut Window, before: &Plan) {
    let wanted = without(before, &["VPU 5", "VPU 6", "VPU 7"]);
    assert_eq!(front(window), wanted, "the meeting's changes are in its scenario");
    press(window, Modifiers::COMMAND, Key::Z);
    assert_eq!(front(window), *before, "as one step");
    let tabs = window.state().documents().tabs();
    assert_eq!(tabs.len(), 2);
    let kept = tabs[1].document.plan();
    assert!(tabs[1].document.origin().is_none());
    let title = kept.settings().title.clone();
    let titled = wanted.edited(&Edit::Settings(SettingsEdit::Title(title))).unwrap();
    assert_eq!(*kept, titled, "the new scenario is what the meeting came to");
}

#[test]
fn a_meeting_without_changes_is_left_at_once_and_discarded_changes_are_gone() {
    let mut window = window(&["norddjurs-2023-maal"]);
    let before = front(&window);
    keys(&mut window, &[Key::F11, Key::Escape]);
    sees(&window, "VPU 5, 2024, minus 0,337");
    keys(
        &mut window,
        &[
            Key::F11,
            Key::Space,
            Key::F11,
            Key::ArrowDown,
            Key::ArrowDown,
            Key::Enter,
        ],
    );
    sees(&window, "VPU 5, 2024, minus 0,337");
    let document = &window.state().documents().front().unwrap().document;
    assert!(document.plan().is(&before) && !document.is_changed());
}

#[test]
fn what_the_minutes_are_given_says_the_outcome_and_every_step() {
    let mut window = window(&["norddjurs-2023-maal"]);
    keys(&mut window, &[Key::F11]);
    turn(&mut window, "12");
    window.event(Event::Copy);
    window.step();
    let commands = &window.output().platform_output.commands;
    let copied = commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.unwrap();
    for part in [
        "1 ændring siden mødets start\n- VPU 12 Afskaffelse af klippekortsordningen på plejecentre: udgår\n",
        "Herefter: 2023 mangler 0,288 · 2024 mangler 1,315",
        "Uden VPU 12: 2023 mangler 0,088 → 0,288",
    ] {
        assert!(copied.contains(part), "{part:?} is not in\n{copied}");
    }
}

#[test]
fn what_a_rule_forbids_is_refused_by_its_name_and_nothing_changes() {
    let plan = files::open(&scenario("norddjurs-2023-maal")).unwrap().scenario.plan;
    let link = |from: &str, relation, to: &str| {
        let link = Link {
            id: LinkId(1),
            name: "Aftalen om plejecentre".into(),
            from: numbered(&plan, from),
            relation,
            to: numbered(&plan, to),
        };
        plan.edited(&Edit::Rules(RulesEdit::PutLink(link)))
    };
    let requires = link("VPU 12", Relation::Requires, "VPU 5").unwrap();
    let mut window = window_on(requires);
    keys(&mut window, &[Key::F11]);
    turn(&mut window, "5");
    sees_part(
        &window,
        "»Aftalen om plejecentre« tillader ikke, at forslaget tæller med uden det, det kræver.",
    );
    sees(&window, "0 ændringer siden mødets start");

    let left_out = without(&plan, &["VPU 5"]);
    let link = Link {
        id: LinkId(2),
        name: "Enten eller".into(),
        from: numbered(&plan, "VPU 12"),
        relation: Relation::Excludes,
        to: numbered(&plan, "VPU 5"),
    };
    let excludes = left_out.edited(&Edit::Rules(RulesEdit::PutLink(link))).unwrap();
    let mut window = window_on(excludes);
    keys(&mut window, &[Key::F11]);
    turn(&mut window, "5");
    sees_part(&window, "»Enten eller« tillader ikke, at begge forslag tæller med.");
    sees(&window, "0 ændringer siden mødets start");
}

/// A window on a plan, drawn on the CPU.
fn window_on(plan: Plan) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    let kept = Scenario::new(ScenarioId(1), plan);
    files::save(&path, &kept, files::Replacing::Nothing).unwrap();
    let mut window = Harness::builder()
        .with_size([1366.0, 768.0])
        .with_max_steps(12)
        .renderer(CpuRenderer::default())
        .build_eframe(|creation| {
            let mut app = App::new(&creation.egui_ctx, Language::Danish);
            app.open(&[path]);
            app
        });
    window.set_render_cursor(false);
    window.run();
    window
}

#[test]
fn plans_that_differ_only_in_what_is_confidential_look_the_same_and_say_the_same() {
    let mut windows = two_plans().map(window_on);
    for window in &mut windows {
        keys(window, &[Key::F11]);
        type_text(window, "12");
        keys(window, &[Key::Enter]);
    }
    // The table, the text, how the figure came about, every key, what if, in the spotlight, the staircase.
    let views: [&[Key]; 7] = [
        &[],
        &[Key::T],
        &[Key::F],
        &[Key::H],
        &[Key::Escape, Key::Space],
        &[Key::S],
        &[Key::D],
    ];
    for view in views {
        let pictures = windows.each_mut().map(|window| {
            keys(window, view);
            sees_no_part(window, "FORTROLIGT");
            window.render().unwrap()
        });
        assert!(pictures[0] == pictures[1], "differs after {view:?}");
    }
}

/// Two plans that differ only in what a meeting may not see.
fn two_plans() -> [Plan; 2] {
    let plan = files::open(&scenario("norddjurs-2023-maal")).unwrap().scenario.plan;
    let secret = |text: &str, kind, confidentiality| Note {
        kind,
        text: text.into(),
        confidentiality,
    };
    let with = |notes: Vec<Note>| {
        let id = numbered(&plan, "VPU 12");
        let mut all = plan.proposal(id).unwrap().details.notes.clone();
        all.extend(notes.clone());
        let mut scenario = plan.settings().notes.clone();
        scenario.extend(notes);
        let edits = vec![
            Edit::Proposal(id, ProposalEdit::Notes(all)),
            Edit::Settings(SettingsEdit::Notes(scenario)),
        ];
        plan.edited(&Edit::Batch(edits)).unwrap()
    };
    let one = with(vec![secret(
        "FORTROLIGT internt",
        NoteKind::Internal,
        Confidentiality::Open,
    )]);
    let other = with(vec![
        secret("FORTROLIGT lukket", NoteKind::Public, Confidentiality::Confidential),
        secret("FORTROLIGT andet", NoteKind::Source, Confidentiality::Confidential),
    ]);
    [one, other]
}
