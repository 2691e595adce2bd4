//! What a screen reader meets: every control is named, in every part of the window.

use egui::accesskit::{Action, Role};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::machine::window_with;
use super::script::{play, play_at};
use super::{Window, click, press, sees, window};

/// The controls on screen that a screen reader has no name for.
fn unnamed(window: &Window) -> Vec<String> {
    let operable = |role: Role| {
        matches!(
            role,
            Role::Button
                | Role::Cell
                | Role::CheckBox
                | Role::ColumnHeader
                | Role::ComboBox
                | Role::Image
                | Role::Link
                | Role::MenuItem
                | Role::MenuItemCheckBox
                | Role::MultilineTextInput
                | Role::RadioButton
                | Role::Slider
                | Role::Tab
                | Role::TextInput
        )
    };
    // A bar is told by what it scrolls.
    let nodes = window.query_all_by(move |node| {
        let clicked = node.data().supports_action(Action::Click) && node.role() != Role::ScrollBar;
        clicked || operable(node.role())
    });
    let named = |text: Option<String>| text.is_some_and(|text| !text.trim().is_empty());
    // What stands in an empty field says what it is for.
    let unnamed = nodes.filter(|node| {
        let node = node.accesskit_node();
        !named(node.label()) && !named(node.data().placeholder().map(str::to_owned))
    });
    unnamed
        .map(|node| format!("{:?} at {:?}", node.accesskit_node().role(), node.rect()))
        .collect()
}

fn all_is_named(window: &Window, place: &str) {
    let unnamed = unnamed(window);
    assert!(unnamed.is_empty(), "{place}: no name for {unnamed:#?}");
}

#[test]
fn every_control_has_a_name_in_every_part_of_the_window() {
    let mut window = window(&["norddjurs-2023-maal"]);
    for column in ["Status", "Budget", "Pct.", "Sikkerhed", "Årsværk", "Indfasning"] {
        click(&mut window, "Vis");
        click(&mut window, "Kolonner");
        click(&mut window, column);
    }
    play_at(&mut window, "VPU 5 2024", "");
    all_is_named(&window, "the grid and the proposal beside it");
    for (script, place) in [
        ("Ctrl+J", "the charts"),
        ("Ctrl+Shift+L Esc", "the row that filters"),
        ("Ctrl+H", "replacing"),
        ("Esc Ctrl+G", "going to"),
        ("Esc `-0,4`", "typing"),
        ("Esc Shift+F10", "the menu of a cell"),
        ("Esc Ctrl+Shift+P", "the list of all commands"),
        ("Esc Alt+F", "a menu"),
    ] {
        play(&mut window, script);
        all_is_named(&window, place);
    }
}

#[test]
fn every_control_has_a_name_on_every_sheet_and_page() {
    let mut window = window(&["aarhus-mso-2024"]);
    for sheet in ["Kontrol", "Scenarie"] {
        let tabs = window.query_all_by_role(Role::Tab);
        let begins = |text: Option<String>| text.is_some_and(|text| text.starts_with(sheet));
        let tab = tabs.rev().find(|tab| begins(tab.accesskit_node().label()));
        tab.expect("a sheet").click_accesskit();
        window.run();
        all_is_named(&window, sheet);
    }
    for (modifiers, key) in [
        (Modifiers::SHIFT, Key::F1),
        (Modifiers::COMMAND | Modifiers::SHIFT, Key::R),
        (Modifiers::COMMAND, Key::N),
    ] {
        press(&mut window, modifiers, key);
        all_is_named(&window, &format!("{modifiers:?} {key:?}"));
        press(&mut window, Modifiers::NONE, Key::Escape);
    }
    let folder = tempfile::tempdir().unwrap();
    all_is_named(&window_with(Vec::new(), folder.path(), &[]), "the welcome page");
}

#[test]
fn what_is_missing_is_said_when_an_edit_or_an_undo_changes_it() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "`-0,4` Enter");
    let said = window.get_by_role_and_label(Role::Status, "2024 mangler 0,302");
    assert_eq!(said.accesskit_node().live(), egui::accesskit::Live::Polite);
    play(&mut window, "Ctrl+Z");
    window.get_by_role_and_label(Role::Status, "2024 mangler 0,365");
    play_at(&mut window, "VPU 5", "Space");
    window.get_by_role_and_label(
        Role::Status,
        "2024 mangler 0,702, 2025 mangler 0,716, 2026 mangler 0,216, 2027 mangler 0,216",
    );
}

#[test]
fn the_reading_view_says_every_row_sum_target_and_gap() {
    let mut window = window(&["norddjurs-2023-maal"]);
    let plan = window.state().documents().front().unwrap().document.plan().clone();
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::R);
    for proposal in plan.proposals() {
        let begins = format!("{}, {}: Helårlig", proposal.number, proposal.title);
        assert!(
            window.query_by_label_contains(&begins).is_some(),
            "{begins} is not read"
        );
    }
    for (depth, area) in plan.areas_in_order() {
        if depth > 0 {
            assert!(
                window.query_all_by_label_contains(&area.name).count() >= 2,
                "{}",
                area.name
            );
        }
    }
    sees(
        &window,
        "I alt: Helårlig\u{a0}−8,334; 2023\u{a0}−2,912; 2024\u{a0}−4,635; 2025\u{a0}−5,734; 2026\u{a0}−6,234; 2027\u{a0}−6,234",
    );
    for begins in ["Reduktionsmål", "Netto-udestående"] {
        assert!(window.query_by_label_contains(begins).is_some(), "{begins} is not read");
    }
}
