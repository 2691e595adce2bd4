//! Who has the keys: an open list, a submenu, the details, a page.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::script::{active, play, play_at};
use super::{Window, click, sees, spoken, window};

const PLAN: &str = "norddjurs-2023-maal";

/// What has the keys, by name.
fn focused(window: &Window) -> String {
    let focused = window.get_by(|node| node.is_focused() && node.label().is_some());
    focused.accesskit_node().label().unwrap_or_default()
}

/// With the cursor in a proposal, and a list of its details opened by mouse.
fn opened(list: &str) -> Window {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5 2024", "");
    click(&mut window, list);
    window
}

/// What the form of the phase-in is.
fn form(window: &Window) -> Option<String> {
    let list = window.get_by_role_and_label(Role::ComboBox, "Form");
    list.accesskit_node().value()
}

#[test]
fn an_open_list_has_the_keys_and_belongs_to_what_it_was_opened_for() {
    let mut window = opened("Form");
    play(&mut window, "Down `7`");
    assert!(active(&window).starts_with("VPU 5, 2024"), "{}", active(&window));
    sees(&window, "Klar");
    play(&mut window, "Esc");
    assert_eq!(focused(&window), "Form", "the list is closed, and nothing else");
    assert!(!spoken(&window, "Ikke gemt"));
}

#[test]
fn enter_chooses_in_a_list_and_closes_it() {
    let mut window = opened("Form");
    assert_eq!(
        focused(&window),
        "Efter varsel",
        "the list has the keys, at what is chosen"
    );
    play(&mut window, "Down Enter");
    assert_eq!(focused(&window), "Form");
    assert_eq!(form(&window).as_deref(), Some("Jævnt"));
    play(&mut window, "Ctrl+Z");
    assert_eq!(form(&window).as_deref(), Some("Efter varsel"));
    assert!(active(&window).starts_with("VPU 5, 2024"), "{}", active(&window));
}

#[test]
fn arrows_in_one_frame_after_the_other_go_one_item_each() {
    let mut window = opened("Form");
    for _ in 0..3 {
        window.input_mut().events.push(Event::Key {
            key: Key::ArrowDown,
            physical_key: None,
            pressed: true,
            repeat: true,
            modifiers: Modifiers::NONE,
        });
        window.step();
    }
    window.run();
    assert_eq!(focused(&window), "Trin pr. år", "three on from the one that is chosen");
}

#[test]
fn right_goes_into_a_submenu_and_left_back_to_its_name() {
    let mut window = window(&[PLAN]);
    play(&mut window, "Alt+V");
    let mut steps = 0;
    while focused(&window) != "Tema" && steps < 30 {
        play(&mut window, "Down");
        steps += 1;
    }
    play(&mut window, "Right");
    assert!(
        ["Tema som systemet", "Lyst tema", "Mørkt tema"].contains(&&*focused(&window)),
        "{}",
        focused(&window)
    );
    play(&mut window, "Left");
    assert_eq!(focused(&window), "Tema");
}

#[test]
fn esc_leaves_the_first_page_where_scenarios_are_open() {
    let mut window = window(&[PLAN]);
    play(&mut window, "Ctrl+Shift+P `Startside` Enter");
    assert!(window.query_by_role(Role::Grid).is_none());
    play(&mut window, "Esc");
    assert!(window.query_by_role(Role::Grid).is_some());
}

#[test]
fn the_details_that_are_gone_to_are_those_of_the_row_that_was_left() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5 2024", "F6 F6");
    assert!(active(&window).starts_with("VPU 5, 2024"), "{}", active(&window));
    assert!(
        !focused(&window).starts_with("VPU 5"),
        "the keys are in a field: {}",
        focused(&window)
    );
}

#[test]
fn the_findings_under_an_area_speak_of_its_own_rows() {
    let mut window = window(&[PLAN]);
    let told = |window: &Window, row: &str| window.query_all_by_label_contains(&format!(": {row}")).count();
    play_at(&mut window, "VPU 26 2024", "Down");
    assert!(
        active(&window).starts_with("I alt Velfærdssekretariatet"),
        "{}",
        active(&window)
    );
    assert_eq!(told(&window, "VPU 8"), 0);
    let own = |window: &Window| window.query_all_by_role(Role::Link).count();
    let few = own(&window);
    play(&mut window, "F6");
    assert!(told(&window, "VPU 8") > 0, "{}", active(&window));
    assert!(own(&window) > few);
}
