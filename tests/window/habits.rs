//! What hands are used to from spreadsheets, beyond the table of keys: frames, levels, filters, and nothing that jumps.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Pos2};
use egui_kittest::kittest::Queryable as _;

use super::machine::window_with;
use super::script::{active, play, play_at, selected};
use super::{Window, click, press, scenario, scroll, sees, spoken, type_text, window};

const PLAN: &str = "norddjurs-2023-maal";

#[test]
fn esc_clears_the_copy_frame_before_it_collapses_the_selection() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5 2024", "Shift+Down");
    window.event(Event::Copy);
    window.run();
    play(&mut window, "Esc");
    assert_eq!(selected(&window), 2, "the frame went, the selection stays");
    play(&mut window, "Esc");
    assert_eq!(selected(&window), 1);
}

#[test]
fn the_menu_key_opens_the_menu_of_the_cell() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5 2024", "Menu");
    assert!(window.query_by_label_contains("Kopiér med overskrifter").is_some());
}

#[test]
fn the_space_of_a_shortcut_is_no_text() {
    for keys in ["Shift+Space", "Ctrl+Space", "Space"] {
        let mut window = window(&[PLAN]);
        play_at(&mut window, "VPU 5", keys);
        type_text(&mut window, " ");
        sees(&window, "Klar");
    }
}

/// Only rows that hold `reduktion`, and the cursor in the first of them.
fn filtered() -> Window {
    let mut window = window(&[PLAN]);
    play(&mut window, "Ctrl+Shift+L `reduktion` Enter");
    play_at(&mut window, "VPU 3 2024", "");
    window
}

#[test]
fn keys_work_while_a_filter_is_on() {
    for (script, expected) in [
        ("Down", "VPU 5, 2024"),
        ("Ctrl+Down", "I alt Sundheds- og Omsorgsområdet, 2024"),
        ("Shift+Down `-1` Ctrl+Enter Down", "VPU 5, 2024"),
        ("F2 Ctrl+A `-1` Enter", "VPU 5, 2024"),
        ("`-1` Esc Down", "VPU 5, 2024"),
        ("Shift+Space Down", "VPU 5, "),
    ] {
        let mut window = filtered();
        play(&mut window, script);
        assert!(active(&window).starts_with(expected), "{script}: {}", active(&window));
    }
    let mut window = filtered();
    play(&mut window, "Shift+Down `-1` Ctrl+Enter Ctrl+Shift+L");
    sees(&window, "VPU 3, 2024, minus 1,000, angivet");
    sees(&window, "VPU 5, 2024, minus 1,000, angivet");
    assert!(
        !spoken(&window, "VPU 4, 2024, minus 1,000, angivet"),
        "a hidden row is left alone"
    );
}

#[test]
fn a_filter_says_how_many_it_shows_and_goes_by_the_keys_it_came_by() {
    let says = |window: &Window| {
        window
            .query_by_label_contains("forslag vises. Summerne gælder alle")
            .is_some()
    };
    for closing in ["Ctrl+Shift+L", "Esc", "Enter Ctrl+Shift+L"] {
        let mut window = window(&[PLAN]);
        play(&mut window, "Ctrl+Shift+L");
        assert!(!says(&window), "all are shown");
        play(&mut window, "`reduktion`");
        assert!(says(&window));
        play(&mut window, closing);
        assert!(!says(&window) && !spoken(&window, "Luk filteret"), "{closing}");
        play_at(&mut window, "VPU 4 2024", "Down");
        assert!(active(&window).starts_with("VPU 5, 2024"), "{closing}");
    }
    let mut window = window(&[PLAN]);
    play(&mut window, "Ctrl+Shift+L `VPU 12`");
    sees(&window, "1 af 26 forslag vises. Summerne gælder alle");
    click(&mut window, "Luk filteret");
    assert!(!says(&window));
}

#[test]
fn undo_goes_to_what_it_takes_back_and_redo_to_what_it_does_again() {
    for (cell, script) in [
        ("VPU 5 2024", "`-1` Enter"),
        ("VPU 5 2024", "Shift+Down `-1` Ctrl+Enter"),
        ("VPU 5", "`Noget andet` Enter"),
        ("VPU 5", "Space"),
        ("VPU 5", "Shift+Space Ctrl+Minus"),
        ("VPU 5 2024", "Space"),
    ] {
        for more in ["Ctrl+Z", "Ctrl+Z Ctrl+Y Ctrl+Z"] {
            let mut window = window(&[PLAN]);
            play_at(&mut window, cell, script);
            play_at(&mut window, "VPU 20 2025", more);
            let active = active(&window);
            assert!(active.starts_with("VPU 5, "), "{script} {more}: {active}");
        }
    }
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5 2024", "`-1` Enter Up Left Ctrl+Z");
    assert!(
        active(&window).starts_with("VPU 5, 2024"),
        "to the cell in the same row"
    );
}

#[test]
fn undo_shows_what_it_takes_back_where_that_is_folded_away_or_filtered_out() {
    for hidden in ["Alt+Shift+Left", "Ctrl+Shift+L `VPU 20` Enter"] {
        let mut window = window(&[PLAN]);
        play_at(&mut window, "VPU 5 2024", "`-1` Enter");
        play_at(&mut window, "VPU 5", hidden);
        assert!(window.query_by_label_contains("VPU 5, 2024").is_none(), "{hidden}");
        play(&mut window, "Ctrl+Z");
        let active = active(&window);
        assert!(active.starts_with("VPU 5, "), "{hidden}: {active}");
    }
}

#[test]
fn what_was_said_of_a_change_is_not_said_when_it_is_taken_back() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5 2024", "");
    window.event(Event::Paste("-1".to_owned()));
    window.run();
    sees(&window, "Én celle sat ind");
    play(&mut window, "Ctrl+Z");
    assert!(!spoken(&window, "Én celle sat ind"));
}

#[test]
fn a_fill_that_changes_nothing_says_why() {
    for script in ["Shift+Right Ctrl+R", "Shift+Down Ctrl+D"] {
        let mut window = window(&[PLAN]);
        play_at(&mut window, "VPU 5 2024", script);
        let said = window.query_by_label_contains("en beregnet celle giver sin beregning videre");
        assert!(said.is_some(), "{script}");
    }
}

#[test]
fn keys_work_where_the_cell_has_been_scrolled_away() {
    for (script, expected) in [
        ("`-0,1` Ctrl+Enter", "VPU 1, 2024, minus 0,100, angivet"),
        ("F2 Ctrl+A `-0,1` Enter", "VPU 1, 2024, minus 0,100, angivet"),
        ("`-0,1` Esc Up Down", "VPU 1, 2024, minus 0,054"),
        ("Ctrl+Down Ctrl+Up", "VPU 1, 2024, minus 0,054"),
        ("Shift+Space Up Down", "VPU 1, 2024, minus 0,054"),
    ] {
        let mut window = window(&[PLAN]);
        play_at(&mut window, "VPU 1 2024", "");
        scroll(&mut window, -2000.0);
        assert!(!spoken(&window, "VPU 1, 2024, minus 0,054"), "scrolled away");
        play(&mut window, script);
        assert!(
            spoken(&window, expected),
            "{script}: no {expected}; at {}",
            active(&window)
        );
    }
}

#[test]
fn an_open_editor_that_scrolls_away_keeps_its_text() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 1 2024", "`-0,`");
    scroll(&mut window, -2000.0);
    play(&mut window, "`1` Enter");
    sees(&window, "VPU 1, 2024, minus 0,100, angivet");
}

#[test]
fn the_levels_show_areas_proposals_or_lines() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5", "Shift+F10 `Ny linje` Enter `Heraf` Enter");
    for (level, rows) in [
        ("Vis kun områder", 3),
        ("Vis alle forslag og linjer", 34),
        ("Vis alle forslag", 32),
        ("Vis kun områder", 3),
    ] {
        click(&mut window, level);
        let front = window.state().documents().front().unwrap();
        let shown = front.grid.rows().unwrap();
        assert_eq!(shown.scrolling(), rows, "{level}");
    }
}

#[test]
fn the_chart_is_among_the_panes_while_it_is_shown() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5 2024", "Ctrl+J F6 F6");
    let chart = window.get_by_role(Role::Image);
    assert!(chart.is_focused(), "the chart has the keys");
    play(&mut window, "Shift+F6");
    assert!(
        active(&window).starts_with("Reduktionsmål, 2024"),
        "{}",
        active(&window)
    );
    play(&mut window, "F6 F6 F6 Down");
    assert!(active(&window).starts_with("VPU 6, 2024"), "{}", active(&window));
}

/// Where the heading of a column is.
fn place_of(window: &Window, heading: &str) -> egui::Rect {
    window.get_by_role_and_label(Role::ColumnHeader, heading).rect()
}

/// A length to a tenth of a point.
fn points(length: f32) -> String {
    format!("{length:.1}")
}

fn edge_of(window: &Window, heading: &str) -> f32 {
    place_of(window, heading).right()
}

/// Drags the right edge of a heading so far.
fn widen(window: &mut Window, heading: &str, by: f32) {
    let rect = place_of(window, heading);
    let from = Pos2::new(rect.right(), rect.center().y);
    window.drag_at(from);
    window.run();
    for part in [0.25, 0.5, 0.75, 1.0] {
        window.hover_at(from + egui::vec2(by * part, 0.0));
        window.run();
    }
    window.drop_at(from + egui::vec2(by, 0.0));
    window.run();
}

#[test]
fn columns_are_drawn_between_headings_and_not_among_the_rows() {
    let mut window = window(&[PLAN]);
    let edge = edge_of(&window, "2024");
    let row = window.get_by_label("VPU 5, 2024, minus 0,337").rect().center().y;
    let from = Pos2::new(edge - 1.0, row);
    window.hover_at(from);
    window.run();
    window.drag_at(from);
    window.run();
    window.hover_at(from + egui::vec2(60.0, 0.0));
    window.run();
    window.drop_at(from + egui::vec2(60.0, 0.0));
    window.run();
    assert_eq!(points(edge_of(&window, "2024")), points(edge));
    assert_eq!(selected(&window), 2, "2024 and 2025 of the row");
    widen(&mut window, "2024", 30.0);
    assert_eq!(points(edge_of(&window, "2024")), points(edge + 30.0));
}

#[test]
fn widths_stay_across_edits_and_undo_and_to_the_next_day() {
    let folder = tempfile::tempdir().unwrap();
    let paths = [scenario(PLAN)];
    let mut window = window_with(Vec::new(), folder.path(), &paths);
    let headings = ["Nr.", "Forslag", "Helårlig", "2023", "2024", "2025", "Sum"];
    let edges = |window: &Window| headings.map(|heading| points(edge_of(window, heading)));
    widen(&mut window, "2024", 30.0);
    widen(&mut window, "Helårlig", 16.0);
    let width = |window: &Window, heading: &str| points(place_of(window, heading).width());
    assert_eq!([width(&window, "2024"), width(&window, "Helårlig")], ["104.0", "100.0"]);
    let before = edges(&window);
    play_at(&mut window, "VPU 5 2024", "`-123.456,789` Enter");
    assert_eq!(edges(&window), before, "a longer figure moves nothing");
    play(&mut window, "Ctrl+Z");
    assert_eq!(edges(&window), before, "nor does undo");

    let again = window_with(Vec::new(), folder.path(), &paths);
    assert_eq!([width(&again, "2024"), width(&again, "Helårlig")], ["104.0", "100.0"]);
    assert_eq!(width(&again, "2025"), "74.0");
}

#[test]
fn what_changes_nothing_is_no_step_and_leaves_redo_alone() {
    for script in [
        "F2 Enter",
        "Delete",
        "Ctrl+D",
        "Shift+Down Ctrl+R Esc",
        "Shift+Space Shift+F10 Esc Esc",
    ] {
        let mut window = window(&[PLAN]);
        play_at(&mut window, "VPU 5 2024", "`-1` Enter Ctrl+Z");
        play_at(&mut window, "VPU 7 2026", script);
        let document = &window.state().documents().front().unwrap().document;
        assert!(
            !document.can_undo() && document.can_redo() && !document.is_changed(),
            "{script}"
        );
    }
}

#[test]
fn each_gesture_is_one_step() {
    for script in [
        "`-1` Enter",
        "Shift+Down Shift+Down `-1` Ctrl+Enter",
        "Left Left Left Shift+Down Shift+Down Delete",
        "Left Left Left Shift+Down Shift+Down Ctrl+D",
        "Shift+Down Space",
        "Shift+Space Ctrl+Minus",
        "Alt+Shift+Down",
    ] {
        let mut window = window(&[PLAN]);
        let first = window.state().documents().front().unwrap().document.plan().clone();
        play_at(&mut window, "VPU 5 2024", script);
        let document = &window.state().documents().front().unwrap().document;
        assert!(document.is_changed(), "{script} changes something");
        press(&mut window, Modifiers::COMMAND, Key::Z);
        let document = &window.state().documents().front().unwrap().document;
        assert!(
            *document.plan() == first && !document.can_undo(),
            "{script} is one step"
        );
    }
}

#[test]
fn what_is_deleted_is_what_is_seen_however_rows_are_sorted_and_filtered() {
    for sort in ["Sortér stigende", "Sortér faldende"] {
        for cell in ["VPU 12", "VPU 12 2024", "VPU 12 2026"] {
            for filter in ["", "e"] {
                let mut window = window(&[PLAN]);
                let first = window.state().documents().front().unwrap().document.plan().clone();
                play_at(&mut window, cell, "");
                click(&mut window, "Rækker");
                click(&mut window, sort);
                if !filter.is_empty() {
                    play(&mut window, &format!("Ctrl+Shift+L `{filter}` Enter"));
                }
                play_at(&mut window, cell, "Shift+Space Ctrl+Minus");
                let plan = window.state().documents().front().unwrap().document.plan().clone();
                let gone: Vec<_> = first
                    .proposals()
                    .filter(|old| plan.proposal(old.id).is_none())
                    .collect();
                let numbers: Vec<&str> = gone.iter().map(|proposal| &*proposal.number).collect();
                assert_eq!(numbers, ["VPU 12"], "{sort}, {cell}, {filter:?}");
                press(&mut window, Modifiers::COMMAND, Key::Z);
                assert!(*window.state().documents().front().unwrap().document.plan() == first);
            }
        }
    }
}

/// People say the number without what all numbers begin with.
#[test]
fn going_to_a_number_takes_its_digits_before_titles() {
    let mut window = window(&["norddjurs-2023-maal"]);
    for (typed, row) in [("5", "VPU 5"), ("25", "VPU 25"), ("klippekort", "VPU 12")] {
        play_at(&mut window, &format!("{typed} 2024"), "");
        assert!(
            active(&window).starts_with(&format!("{row}, 2024, ")),
            "{}",
            active(&window)
        );
    }
}
