//! Many scenarios and large ones compared on screen.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use files::{Replacing, Scenario, ScenarioId};
use model::{Edit, Inclusion, Plan, ProposalEdit, Scope};

use super::machine::{files, window_with};
use super::script::play;
use super::{Window, comes, numbered, scenario, sees, spoken, type_text, window};
use crate::generator::large::{large_plan, proposal_id};

fn saved(folder: &Path, name: &str, plan: &Plan) -> PathBuf {
    let path = folder.join(name);
    let kept = Scenario::new(ScenarioId(5), plan.clone());
    files::save(&path, &kept, Replacing::Nothing).unwrap();
    path
}

fn without(plan: &Plan, numbers: &[&str]) -> Plan {
    let out = |number: &&str| Edit::Proposal(numbered(plan, number), ProposalEdit::Include(Inclusion::Excluded));
    plan.edited(&Edit::Batch(numbers.iter().map(out).collect())).unwrap()
}

/// So many scenarios compared: the first whole, each of the others without one proposal more.
pub fn many(folder: &Path, count: usize) -> Window {
    let dropped = ["VPU 5", "VPU 6", "VPU 8", "VPU 9", "VPU 12", "VPU 16", "VPU 23"];
    let base = files::open(&scenario("norddjurs-2023-maal")).unwrap().scenario.plan;
    let paths = (0..count).map(|place| saved(folder, &format!("s{place}.ron"), &without(&base, &dropped[..place])));
    let paths: Vec<PathBuf> = paths.collect();
    let mut window = window_with(Vec::new(), folder, &[]);
    window.state_mut().compare_files(&paths);
    window.run();
    window
}

/// What is said of everything of a role, from the top.
pub fn said(window: &Window, role: Role) -> Vec<String> {
    let mut found: Vec<_> = window
        .query_all_by_role(role)
        .filter_map(|node| {
            let said = node.accesskit_node();
            Some((node.rect().min.y, said.label().or_else(|| said.value())?))
        })
        .collect();
    found.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    found.into_iter().map(|(_, said)| said).collect()
}

#[test]
fn five_and_eight_scenarios_stand_side_by_side_in_every_way_to_look() {
    for count in [5, 8] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = many(folder.path(), count);
        for place in 1..count {
            sees(&window, &format!("VPU 5, s{place}, medregnes ikke"));
        }
        for (key, name) in [("L", "Liste"), ("B", "Bro"), ("M", "Matrix")] {
            play(&mut window, key);
            let strip = said(&window, Role::Row)
                .into_iter()
                .filter(|said| said.contains("mål minus"));
            assert_eq!(strip.count(), count, "{name} of {count}");
        }
        play(&mut window, "T");
        assert_eq!(said(&window, Role::Image).len(), count, "a staircase each");
    }
}

#[test]
fn eight_scenarios_fit_on_a_small_screen_in_every_way_to_look() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = many(folder.path(), 8);
    window.set_size(egui::vec2(1280.0, 720.0));
    play(&mut window, "L");
    let rect = |part: &str| window.query_all_by_label_contains(part).next().unwrap().rect();
    let (row, total) = (rect("ændret, VPU 5"), rect("Forskel i alt"));
    assert!(
        row.bottom() <= total.top(),
        "the first row {row:?} stands over the total {total:?}"
    );
    let bridge = window.query_all_by_role(Role::Image).next().unwrap().rect();
    assert!(total.bottom() <= bridge.top() && bridge.height() > 60.0, "{bridge:?}");
    assert!(bridge.bottom() <= 720.0);
    play(&mut window, "T");
    for chart in window.query_all_by_role(Role::Image) {
        assert!(chart.rect().height() > 130.0, "{:?}", chart.rect());
    }
}

#[test]
fn a_key_holds_one_scenario_after_another_against_the_base() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = many(folder.path(), 4);
    play(&mut window, "L");
    for (name, differing) in [("s1", 1), ("s2", 2), ("s3", 3), ("s1", 1)] {
        let said = sentence(&window);
        let counted = ["Ét forslag er forskelligt", "2 forslag er", "3 forslag er"][differing - 1];
        assert!(said.starts_with(&format!("{name}: {counted}")), "{said}");
        play(&mut window, "Alt+N");
    }
}

/// What is said of the scenario held against the base.
fn sentence(window: &Window) -> String {
    let mut labels = said(window, Role::Label).into_iter();
    labels.find(|said| said.contains(" er ens.")).unwrap()
}

#[test]
fn the_matrix_is_sorted_by_how_far_scenarios_lie_apart_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = many(folder.path(), 5);
    // In 2024 the four that are dropped save 0,337, 0,048, 0,360 and 0,090.
    play(&mut window, "Ctrl+Right");
    let order = |window: &Window| {
        let rows = said(window, Role::Row)
            .into_iter()
            .filter(|said| said.starts_with("VPU"));
        let numbers = rows.map(|said| said.split(',').next().unwrap().to_owned());
        numbers.collect::<Vec<_>>()
    };
    let printed = order(&window);
    assert_eq!(printed, ["VPU 5", "VPU 6", "VPU 8", "VPU 9"]);
    play(&mut window, "S");
    assert_eq!(order(&window), ["VPU 8", "VPU 5", "VPU 9", "VPU 6"]);
    play(&mut window, "S");
    assert_eq!(order(&window), printed);
}

#[test]
fn a_comparison_is_saved_as_a_picture_of_what_is_in_sight() {
    let folder = tempfile::tempdir().unwrap();
    let paths = ["norddjurs-2023-tekst", "norddjurs-2023"].map(scenario);
    let named = ["bro.svg", "forslag.svg", "trapper.svg", "bro.png"].map(|name| folder.path().join(name));
    let answers = named.iter().map(|path| files(&[path])).collect();
    let mut window = window_with(answers, folder.path(), &paths);
    play(&mut window, "Ctrl+M Right");
    for keys in ["B", "P", "T", "B"] {
        play(&mut window, keys);
        play(&mut window, "Ctrl+Shift+P");
        type_text(&mut window, "gem som billede");
        play(&mut window, "Enter");
        window.run();
    }
    let read = |place: usize| std::fs::read(&named[place]).unwrap();
    let drawing = |place: usize| String::from_utf8(read(place)).unwrap();
    for part in ["2024, fra norddjurs-2023 til norddjurs-2023-tekst", "−3,485"] {
        assert!(drawing(0).contains(part), "{part} is not in\n{}", drawing(0));
    }
    assert!(drawing(1).contains("VPU 12") && !drawing(0).contains(">VPU 12<"));
    assert!(drawing(2).contains("norddjurs-2023-tekst") && !drawing(2).contains("fra norddjurs-2023"));
    assert!(read(3).starts_with(b"\x89PNG"));
}

#[test]
fn a_bridge_of_proposals_has_the_largest_and_the_rest_as_one_bar() {
    let folder = tempfile::tempdir().unwrap();
    let base = files::open(&scenario("norddjurs-2023-maal")).unwrap().scenario.plan;
    let all: Vec<String> = base.proposals().map(|row| row.number.to_string()).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let paths = [
        saved(folder.path(), "a.ron", &base),
        saved(folder.path(), "b.ron", &without(&base, &all)),
    ];
    let mut window = window_with(Vec::new(), folder.path(), &[]);
    window.state_mut().compare_files(&paths);
    window.run();
    play(&mut window, "Right P");
    let said = said(&window, Role::Image).remove(0);
    let bars: Vec<&str> = said.split_once(": ").unwrap().1.split("; ").collect();
    assert_eq!(bars.len(), 1 + 8 + 1 + 1, "{said}");
    assert!(bars[9].starts_with("øvrige +"), "{said}");
    let sizes: Vec<f64> = bars[1..9]
        .iter()
        .map(|bar| bar.rsplit_once('+').unwrap().1.replace(',', ".").parse().unwrap())
        .collect();
    assert!(sizes.is_sorted_by(|one, other| one >= other), "{said}");
    play(&mut window, "P");
    assert!(!spoken(&window, &said));
}

#[test]
fn a_large_comparison_is_made_aside_and_what_stood_before_stands_until_then() {
    let folder = tempfile::tempdir().unwrap();
    let base = large_plan(400, Scope::Cells);
    let taken = base
        .proposals()
        .find(|row| row.inclusion == Inclusion::Included)
        .unwrap()
        .id;
    assert!((0..400).any(|place| proposal_id(place) == taken));
    let other = Edit::Proposal(taken, ProposalEdit::Include(Inclusion::Excluded));
    let paths = [
        saved(folder.path(), "a.ron", &base),
        saved(folder.path(), "b.ron", &base.edited(&other).unwrap()),
    ];
    let mut window = window_with(Vec::new(), folder.path(), &[]);
    window.state_mut().compare_files(&paths);
    let before = "Ét forslag er forskelligt, 399 er ens.";
    until_seen(&mut window, before);
    // The frame in which the change is found out shows what stood before, and says so.
    window.key_press(egui::Key::O);
    let marked = format!("Sammenligningen beregnes… {before}");
    let seen = (0..4).any(|_| {
        window.step();
        window.query_all_by_label_contains(&marked).next().is_some()
    });
    assert!(seen, "the old picture stands and is marked");
    until_seen(&mut window, "Der er ingen forskelle.");
    assert!(
        window
            .query_all_by_label_contains("Sammenligningen beregnes…")
            .next()
            .is_none()
    );
}

/// Draws until something is said that this is part of.
fn until_seen(window: &mut Window, part: &str) {
    let seen = comes(window, |window| {
        window.query_all_by_label_contains(part).next().is_some()
    });
    assert!(seen, "nothing says {part:?}, but {:?}", said(window, Role::Label));
}

#[test]
fn the_scenario_in_front_is_the_base_of_a_comparison_of_three() {
    let mut window = window(&["norddjurs-2023-maal", "norddjurs-2023-tekst", "norddjurs-2023"]);
    play(&mut window, "Ctrl+M Enter");
    sees(&window, "norddjurs-2023-maal");
    play(&mut window, "Alt+B");
    assert!(window.query_all_by_label_contains("(udgangspunkt)").count() == 1);
}
