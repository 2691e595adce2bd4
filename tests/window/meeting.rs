//! Meeting mode: a branch of the plan, without a mouse and without what a meeting may not see.

// Tests read what they have put there themselves.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use model::{Edit, Link, LinkId, Plan, ProposalEdit, Relation, RulesEdit, SettingsEdit};

use super::script::play;
use super::{Window, click, copied, front, numbered, press, scenario, sees, spoken, type_text, window, window_on};

fn keys(window: &mut Window, keys: &[Key]) {
    for key in keys {
        press(window, Modifiers::NONE, *key);
    }
}

fn without(plan: &Plan, numbers: &[&str]) -> Plan {
    let out = |number: &&str| {
        let leave_out = ProposalEdit::Include(model::Inclusion::Excluded);
        Edit::Proposal(numbered(plan, number), leave_out)
    };
    plan.edited(&Edit::Batch(numbers.iter().map(out).collect())).unwrap()
}

pub fn sees_part(window: &Window, part: &str) {
    assert!(
        window.query_all_by_label_contains(part).next().is_some(),
        "nothing on screen says {part:?}"
    );
}

pub fn sees_no_part(window: &Window, part: &str) {
    assert!(
        window.query_all_by_label_contains(part).next().is_none(),
        "something on screen says {part:?}"
    );
}

/// Finds a proposal by its number and turns it.
pub fn turn(window: &mut Window, number: &str) {
    type_text(window, number);
    keys(window, &[Key::Enter, Key::Space]);
}

const FIRST: &str = "2023, i alt minus 2,912, engangs minus 2,100, mål minus 3,000, mangler 0,088";

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
    play(&mut window, "M");
    sees_part(&window, "Hvad skal der til?");
    play(&mut window, "Esc");
    sees(&window, "3 ændringer siden mødets start");
    look_back_and_replay(&mut window);
    play(&mut window, "A Esc");
    sees(&window, "Behold ændringerne i scenariet");
    keys(&mut window, &[Key::Enter]);
    is_kept(&mut window, &before);
}

/// Goes through the trace from the start to the end, and makes a scenario of two places in it.
fn look_back_and_replay(window: &mut Window) {
    let now = years(window);
    play(window, "L Home");
    sees(window, "0 af 8 i forløbet · 0 ændringer siden mødets start");
    sees(window, FIRST);
    for (changes, said) in [
        ("1 ændring", "Uden VPU 12: 2023 mangler 0,088 → 0,288 · 2024"),
        ("0 ændringer", "Fortrudt uden VPU 12: 2023 mangler 0,288 → 0,088"),
        ("1 ændring", "Uden VPU 5: 2024 mangler 0,365 → 0,702"),
        ("2 ændringer", "Uden VPU 6: 2024 mangler 0,702 → "),
        ("3 ændringer", "Uden VPU 7: "),
        ("3 ændringer", "Fastholdt »forlig«: målene står som før"),
        ("0 ændringer", "Tilbage til mødets start: "),
        ("3 ændringer", "Hentet »forlig«: "),
    ] {
        play(window, "Down");
        sees_part(window, &format!("i forløbet · {changes} siden mødets start"));
        sees_part(window, said);
    }
    assert_eq!(years(window), now, "the end of the trace is how things stand");
    // A scenario of the end, and one of the middle; the meeting itself is not touched by looking back.
    play(window, "A Home Down Down Down A Space L");
    sees(window, "3 ændringer siden mødets start");
    assert_eq!(years(window), now);
}

/// What is said of every year.
fn years(window: &Window) -> Vec<String> {
    let years = window.query_all_by_label_contains(", i alt ");
    years.filter_map(|year| year.accesskit_node().label()).collect()
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
    let middle = without(before, &["VPU 5"]);
    let tabs = window.state().documents().tabs();
    let made = [
        (&wanted, "the snapshot"),
        (&wanted, "the end of the trace"),
        (&middle, "its middle"),
        (&wanted, "how things stand"),
    ];
    assert_eq!(tabs.len(), 1 + made.len());
    for (tab, (wanted, what)) in tabs[1..].iter().zip(made) {
        let kept = tab.document.plan();
        assert!(tab.document.origin().is_none());
        let title = kept.settings().title.clone();
        let titled = wanted.edited(&Edit::Settings(SettingsEdit::Title(title))).unwrap();
        assert_eq!(*kept, titled, "the new scenario is {what}");
    }
}

#[test]
fn a_meeting_without_changes_is_left_by_one_key_and_discarded_changes_are_gone() {
    let mut window = window(&["norddjurs-2023-maal"]);
    let before = front(&window);
    keys(&mut window, &[Key::F11, Key::F11]);
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

/// That what is copied for the minutes says these.
pub fn minutes_say(window: &mut Window, parts: &[&str]) {
    window.event(Event::Copy);
    window.step();
    let minutes = copied(window);
    for part in parts {
        assert!(minutes.contains(part), "{part:?} is not in\n{minutes}");
    }
}

#[test]
fn what_the_minutes_are_given_says_the_outcome_and_every_step() {
    let mut window = window(&["norddjurs-2023-maal"]);
    keys(&mut window, &[Key::F11]);
    turn(&mut window, "12");
    minutes_say(
        &mut window,
        &[
            "1 ændring siden mødets start\n- VPU 12 Afskaffelse af klippekortsordningen på plejecentre: udgår\n",
            "Herefter: 2023 mangler 0,288 · 2024 mangler 1,315",
            "Uden VPU 12: 2023 mangler 0,088 → 0,288",
        ],
    );
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

#[test]
fn a_meeting_goes_on_from_a_place_in_its_trace() {
    let mut window = window(&["norddjurs-2023-maal"]);
    keys(&mut window, &[Key::F11]);
    turn(&mut window, "12");
    turn(&mut window, "5");
    play(&mut window, "L Up Enter");
    sees_part(&window, " Uden VPU 12«: 2024 mangler 1,652 → 1,315");
    sees(&window, "1 ændring siden mødets start");
    play(&mut window, "Backspace");
    sees(&window, "2 ændringer siden mødets start");
    play(&mut window, "L Home Enter");
    sees_part(&window, "Tilbage til mødets start: ");
    sees(&window, "0 ændringer siden mødets start");
}

#[test]
fn what_is_looked_at_can_be_one_area_one_status_or_one_category() {
    let cases: [(&str, &[[&str; 4]]); 2] = [
        (
            "norddjurs-2023-maal",
            &[
                ["F11 O", "kun Sundheds- og Omsorgsområdet", "VPU 4, ", "VPU 15, "],
                ["O", "kun Socialområdet", "VPU 15, ", "VPU 4, "],
                ["U", "kun Socialområdet, foreslået", "VPU 15, ", "VPU 4, "],
                ["O O", "kun foreslået", "VPU 26, ", "Ingen forslag"],
            ],
        ),
        (
            "aarhus-mso-2024",
            &[
                ["F11 K", "kun -", "Indfasning af omprioriteringer", "Velfærdsteknologi"],
                ["K", "kun Eff.", "Velfærdsteknologi", "Indfasning af omprioriteringer"],
            ],
        ),
    ];
    for (name, steps) in cases {
        let mut window = window(&[name]);
        for [keys, only, shown, hidden] in steps {
            play(&mut window, keys);
            sees_part(&window, only);
            sees_part(&window, shown);
            sees_no_part(&window, hidden);
        }
    }
}

#[test]
fn alternatives_stand_side_by_side() {
    let mut window = window(&["paragraf107-2023"]);
    play(&mut window, "F11 V");
    sees(&window, "1 Banesvinget 18, Auning, uden døgndækning (valgt)");
    sees(&window, "2b Gl. Rimsøvej 12 A-F, Glesborg, med døgndækning");
    sees_part(&window, "Drift/år, 1 0, 2a 1,850, 2b 5,400, ");
    sees_part(&window, "Pladser, 1 3, 2a 6, 2b 6, ");
    play(&mut window, "V");
    assert!(!spoken(&window, "1 Banesvinget 18, Auning, uden døgndækning (valgt)"));
}

/// What is said of the alternatives that are chosen, by their numbers.
fn chosen(window: &Window) -> Vec<String> {
    let heads = window.query_all_by_label_contains("(valgt)");
    let said = heads.filter_map(|head| head.accesskit_node().label());
    said.filter_map(|said| Some(said.split_once(' ')?.0.to_owned()))
        .collect()
}

#[test]
fn another_alternative_is_chosen_on_the_sheet_as_one_step_that_can_be_taken_back() {
    let mut window = window(&["paragraf107-2023"]);
    let before = front(&window);
    play(&mut window, "F11 V");
    assert_eq!(chosen(&window), ["1"]);
    play(&mut window, "Right Space");
    assert_eq!(chosen(&window), ["1", "2a"]);
    sees_part(&window, "Alternativ 2a valgt: ");
    sees(&window, "1 ændring siden mødets start");
    play(&mut window, "Right Space");
    assert_eq!(chosen(&window), ["1", "2b"], "at most one of a set");
    play(&mut window, "Backspace");
    assert_eq!(chosen(&window), ["1", "2a"]);
    sees_part(&window, "Fortrudt alternativ 2b valgt: ");
    click(&mut window, "3b Kløvervang 21-23, Grenaa, med døgndækning");
    play(&mut window, "Left Left Left Left Space");
    sees_part(&window, "Alternativ 1 fravalgt: ");
    assert_eq!(chosen(&window), ["2a", "3b"]);
    minutes_say(
        &mut window,
        &[
            "- 1 Banesvinget 18, Auning, uden døgndækning: fravælges",
            ": vælges",
            "Alternativ 3b valgt: ",
        ],
    );
    play(&mut window, "V Esc Enter");
    let ids = |numbers: [&str; 2]| numbers.map(|number| numbered(&before, number));
    let kept: Vec<_> = front(&window)
        .rules()
        .alternatives
        .iter()
        .flat_map(|set| set.chosen.clone())
        .collect();
    assert_eq!(kept, ids(["2a", "3b"]));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(front(&window), before, "the meeting is one step");
}

#[test]
fn a_choice_that_a_rule_forbids_is_refused_by_its_name() {
    let plan = files::open(&scenario("paragraf107-2023")).unwrap().scenario.plan;
    let link = Link {
        id: LinkId(3),
        name: "Kun ét sted".into(),
        from: numbered(&plan, "1"),
        relation: Relation::Excludes,
        to: numbered(&plan, "2a"),
    };
    let plan = plan.edited(&Edit::Rules(RulesEdit::PutLink(link))).unwrap();
    let mut window = window_on(plan);
    play(&mut window, "F11 V Right Space");
    sees_part(&window, "»Kun ét sted« tillader ikke, at begge forslag tæller med.");
    assert_eq!(chosen(&window), ["1"]);
    sees(&window, "0 ændringer siden mødets start");
    play(&mut window, "Right Space");
    assert_eq!(chosen(&window), ["1", "2b"]);
}

#[test]
fn nothing_is_chosen_while_the_trace_is_looked_back_on() {
    let mut window = window(&["paragraf107-2023"]);
    play(&mut window, "F11 V Right Space V L Home V Right Right Space");
    sees_part(&window, "Du ser tilbage i forløbet.");
    assert_eq!(chosen(&window), ["1"], "as the meeting began");
    play(&mut window, "V L V");
    assert_eq!(chosen(&window), ["1", "2a"]);
}

#[test]
fn what_is_said_speaks_of_targets_only_where_there_are_any() {
    for (name, begin, moved) in [
        ("norddjurs-2023-maal", "for at se målene uden", "2023 mangler"),
        ("norddjurs-2023", "for at se årene uden", "2023 −2,912"),
    ] {
        let mut window = window(&[name]);
        play(&mut window, "F11");
        sees_part(&window, begin);
        turn(&mut window, "12");
        sees_part(&window, moved);
    }
}
