//! Typing in cells: the three modes, how numbers are read, and what is done to what is selected.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};

use egui_kittest::kittest::Queryable as _;
use model::Plan;

use super::meeting::sees_part;
use super::script::{active, play, play_at, selected};
use super::{click, front, sees, spoken, window, window_on};

/// One row: the cell it begins in, what is pressed, and what is on screen then.
fn check(scenario: &str, cases: &[(&str, &str, &str)]) {
    for (from, script, expected) in cases {
        let mut window = window(&[scenario]);
        play_at(&mut window, from, script);
        assert!(
            spoken(&window, expected),
            "{from}, {script}: no {expected}; at {}",
            active(&window)
        );
    }
}

#[test]
fn the_three_modes() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "");
    sees(&window, "Klar");
    play(&mut window, "`-1`");
    sees(&window, "Skriv");
    play(&mut window, "F2");
    sees(&window, "Ret");
    // Arrows move in the text: the 2 comes between the minus and the 1.
    play(&mut window, "Left `2` F2 Right");
    sees(&window, "VPU 5, 2024, minus 21,000, angivet");
    assert!(active(&window).starts_with("VPU 5, 2025"));
    play(&mut window, "Left F2");
    sees(&window, "Ret");
    play(&mut window, "Backspace Backspace Enter");
    sees(&window, "VPU 5, 2024, ikke opgjort, angivet");
}

#[test]
fn typing_is_taken_by_the_key_that_moves_on() {
    check(
        "norddjurs-2023-maal",
        &[
            ("VPU 5 2024", "`-0,4` Enter", "VPU 5, 2024, minus 0,400, angivet"),
            ("VPU 5 2024", "`-0,4` Tab", "VPU 5, 2024, minus 0,400, angivet"),
            ("VPU 5 2024", "`-0,4` Down", "VPU 5, 2024, minus 0,400, angivet"),
            ("VPU 5 2024", "`-0,4` Left", "VPU 5, 2024, minus 0,400, angivet"),
            ("VPU 5 2024", "`-0,4` Esc", "VPU 5, 2024, minus 0,337"),
            ("VPU 5 2024", "F2 Enter", "VPU 5, 2024, minus 0,337"),
            ("VPU 5 2024", "`-0,4` Ctrl+I", "VPU 5, 2024, minus 0,400, angivet"),
            (
                "VPU 5 2024",
                "Backspace `-0,4` Enter",
                "VPU 5, 2024, minus 0,400, angivet",
            ),
            ("VPU 5 2024", "`-0,4` Enter Up Delete", "VPU 5, 2024, minus 0,337"),
            ("VPU 5 2024", "Ctrl+' Enter", "VPU 5, 2024, minus 0,330, angivet"),
            ("VPU 5", "`Nyt navn` Enter", "VPU 5, Forslag, Nyt navn"),
            ("VPU 5", "`Æ@£${[]}|` Enter", "VPU 5, Forslag, Æ@£${[]}|"),
            ("VPU 5", "`a` Alt+Enter `b` Enter", "VPU 5, Forslag, a b"),
            (
                "VPU 5 2024",
                "`-0,4` Alt+Enter `5` Enter",
                "VPU 5, 2024, minus 0,450, angivet",
            ),
            (
                "VPU 5",
                "`  ` Tab",
                "VPU 5, Forslag, Reduktion af 1 fuldtidsstilling på demensområdet",
            ),
        ],
    );
}

#[test]
fn numbers_are_read_as_they_are_written() {
    check(
        "norddjurs-2023-maal",
        &[
            ("VPU 5 2024", "`9/12` Enter", "VPU 5, 2024, minus 0,337"),
            ("VPU 5 2024", "`50 %` Enter", "VPU 5, 2024, minus 0,225"),
            ("VPU 5 2024", "`(0,054)` Enter", "VPU 5, 2024, minus 0,054, angivet"),
            ("VPU 5 2024", "`−0,054` Enter", "VPU 5, 2024, minus 0,054, angivet"),
            (
                "VPU 5 2024",
                "`-407.000 kr.` Enter",
                "VPU 5, 2024, minus 0,407, angivet",
            ),
            ("VPU 5 2024", "`-0.054` Enter", "VPU 5, 2024, minus 0,054, angivet"),
            ("VPU 5 2024", "`0,4` Enter", "VPU 5, 2024, 0,400, angivet"),
            ("VPU 5 2024", "`-` Enter", "VPU 5, 2024, ikke opgjort, angivet"),
            ("VPU 5 2024", "`=helårlig/2` Enter", "VPU 5, 2024, minus 0,225, angivet"),
            (
                "VPU 5 2025",
                "`=foregående*2` Enter",
                "VPU 5, 2025, minus 0,675, angivet",
            ),
            (
                "VPU 5 2024",
                "Shift+Right `*=2` Ctrl+Enter",
                "VPU 5, 2025, minus 0,900, angivet",
            ),
            ("VPU 5 2025", "`+=0,05` Enter", "VPU 5, 2025, minus 0,400, angivet"),
            ("VPU 5 2024", "Left Left `-0,9` Enter", "VPU 5, 2024, minus 0,675"),
            (
                "VPU 5 2024",
                "`-0,1 - -0,3` Enter Down Enter",
                "VPU 5, 2024, minus 0,100, angivet",
            ),
        ],
    );
}

#[test]
fn what_is_typed_is_echoed_before_it_is_taken() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "`-0,4`");
    sees(&window, "= −0,4 mio. kr.");
    play(&mut window, "Esc `-0.054`");
    sees(&window, "= −0,054 mio. kr. (tolket som decimal)");
}

#[test]
fn what_cannot_be_read_stays_open_and_says_why() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "`1e3` Enter");
    sees(&window, "tallet er skrevet med eksponent (e)");
    sees(&window, "Skriv");
    play(&mut window, "Tab");
    sees(&window, "Skriv");
    play(&mut window, "Backspace Backspace Enter");
    sees(&window, "VPU 5, 2024, 1,000, angivet");
    play(&mut window, "Up `12.34.567` Enter Esc");
    sees(&window, "Klar");
    sees(&window, "VPU 5, 2024, 1,000, angivet");
}

#[test]
fn into_every_selected_cell() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "Shift+Down Shift+Right `-0,2` Ctrl+Enter");
    for name in [
        "VPU 5, 2024, minus 0,200, angivet",
        "VPU 5, 2025, minus 0,200, angivet",
        "VPU 6, 2024, minus 0,200, angivet",
        "VPU 6, 2025, minus 0,200, angivet",
    ] {
        sees(&window, name);
    }
    assert_eq!(selected(&window), 4);
    assert!(active(&window).starts_with("VPU 5, 2024"));
    sees(&window, "Sum −0,800 · 4 tal");
    play(&mut window, "Delete");
    sees(&window, "VPU 6, 2025, minus 0,064");
    play(&mut window, "Ctrl+Z Ctrl+Z");
    sees(&window, "VPU 5, 2024, minus 0,337");
}

#[test]
fn filling_down_and_to_the_right() {
    check(
        "norddjurs-2023-maal",
        &[
            (
                "VPU 5 2024",
                "`-0,2` Enter Up Shift+Down Ctrl+D",
                "VPU 6, 2024, minus 0,200, angivet",
            ),
            ("VPU 5 2024", "`-0,2` Enter Ctrl+D", "VPU 6, 2024, minus 0,200, angivet"),
            (
                "VPU 5 2024",
                "`-0,2` Enter Up Shift+Right Ctrl+R",
                "VPU 5, 2025, minus 0,200, angivet",
            ),
            ("VPU 5 2024", "`-0,2` Tab Ctrl+R", "VPU 5, 2025, minus 0,200, angivet"),
            ("VPU 6 2024", "`-0,2` Enter Up Ctrl+D", "VPU 6, 2024, minus 0,048"),
            (
                "VPU 6",
                "Ctrl+D",
                "VPU 6, Forslag, Reduktion af 1 fuldtidsstilling på demensområdet",
            ),
        ],
    );
}

#[test]
fn undo_redo_and_repeat() {
    check(
        "norddjurs-2023-maal",
        &[
            (
                "VPU 5 2024",
                "`-0,4` Enter Ctrl+Z Ctrl+Y",
                "VPU 5, 2024, minus 0,400, angivet",
            ),
            (
                "VPU 5 2024",
                "`-0,4` Enter Ctrl+Z Ctrl+Shift+Z",
                "VPU 5, 2024, minus 0,400, angivet",
            ),
            (
                "VPU 5 2024",
                "`-0,4` Enter `-0,1` Ctrl+Z Esc",
                "VPU 5, 2024, minus 0,400, angivet",
            ),
            ("VPU 5 2024", "`-0,4` Enter F4", "VPU 6, 2024, minus 0,400, angivet"),
            (
                "VPU 5 2024",
                "Space Down F4",
                "VPU 6, 2024, minus 0,048, medregnes ikke",
            ),
            ("VPU 5 2024", "Space Space", "VPU 5, 2024, minus 0,337"),
        ],
    );
}

#[test]
fn choosing_from_a_list() {
    let mut window = window(&["norddjurs-2023-maal"]);
    for column in ["Status", "Sikkerhed"] {
        click(&mut window, "Vis");
        click(&mut window, "Kolonner");
        click(&mut window, column);
    }
    play_at(&mut window, "VPU 5", "Right Alt+Down Down Enter");
    sees(&window, "VPU 5, Status, i høring");
    play(&mut window, "`afv` Enter");
    sees(&window, "VPU 5, Status, afvist, medregnes ikke");
    play(&mut window, "Shift+Down F2 `ved` Enter");
    sees(&window, "VPU 6, Status, vedtaget");
    play(&mut window, "Alt+Down Esc Esc Ctrl+End `us` Enter");
    play_at(&mut window, "VPU 5", "End Right Right `us` Enter");
    sees(&window, "VPU 5, Sikkerhed, usikker");
    play(&mut window, "Delete");
    assert!(!spoken(&window, "VPU 5, Sikkerhed, usikker"));
}

#[test]
fn targets_are_typed_in_the_strip() {
    check(
        "norddjurs-2023-maal",
        &[
            (
                "VPU 5 2024",
                "F6 `-4` Enter",
                "Netto-udestående, 2024, 0,635 over målet",
            ),
            (
                "VPU 5 2024",
                "F6 F2 Backspace `6` Enter",
                "Netto-udestående, 2024, mangler 1,365",
            ),
            ("VPU 5 2024", "F6 `abc` Enter", "Skriv"),
            ("VPU 5 2024", "F6 `1/2` Enter", "Skriv"),
            (
                "VPU 5 2024",
                "Ctrl+End Down `5`",
                "Tallet er en sum og kan ikke skrives her",
            ),
        ],
    );
    check(
        "norddjurs-2023",
        &[("VPU 5 2024", "F6 `-5` Enter", "Netto-udestående, 2024, mangler 0,365")],
    );
}

#[test]
fn fast_typing_in_one_frame_keeps_its_order() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "");
    for text in ["-0,1", "-0,2"] {
        window.event(Event::Text(text.to_owned()));
        window.key_press_modifiers(Modifiers::NONE, Key::Enter);
    }
    window.run();
    sees(&window, "VPU 5, 2024, minus 0,100, angivet");
    sees(&window, "VPU 6, 2024, minus 0,200, angivet");
    assert!(active(&window).starts_with("VPU 7, 2024"));
}

#[test]
fn the_status_bar_sums_exactly_what_is_selected() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "Shift+Down Shift+Down");
    sees(&window, "Sum −0,760 · 3 tal");
    play(&mut window, "Esc `-` Enter Up Shift+Down");
    sees(&window, "Sum −0,048 · 1 tal · 1 ikke opgjort");
}

#[test]
fn budgets_are_typed_on_areas_and_proposals() {
    let mut window = window(&["norddjurs-2023-maal"]);
    click(&mut window, "Vis");
    click(&mut window, "Kolonner");
    click(&mut window, "Budget");
    play_at(&mut window, "Socialområdet", "Ctrl+Right Ctrl+Right `120` Enter");
    play_at(&mut window, "Socialområdet", "Ctrl+Right");
    assert_eq!(active(&window), "Socialområdet, Budget, 120,000");
    play(&mut window, "Down `-` Enter");
    sees(&window, "Skriv ét beløb, eller lad cellen være tom");
    play(&mut window, "Esc `10` Enter Up");
    assert_eq!(active(&window), "VPU 15, Budget, 10,000");
    play(&mut window, "Delete");
    assert_eq!(active(&window), "VPU 15, Budget");
}

#[test]
fn a_note_is_written_beside_the_grid() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 1 2024", "Shift+F2");
    window.run();
    play(&mut window, "`Aftalt med centret` Tab F6");
    let document = &window.state().documents().front().unwrap().document;
    let notes = document.plan().proposals().flat_map(|proposal| &proposal.details.notes);
    assert!(notes.into_iter().any(|note| &*note.text == "Aftalt med centret"));
}

#[test]
fn a_click_in_the_box_counts_a_proposal_or_leaves_it_out() {
    let mut window = window(&["norddjurs-2023-maal"]);
    click(&mut window, "VPU 5, Medtaget, medtaget");
    sees(&window, "VPU 5, 2024, minus 0,337, medregnes ikke");
}

#[test]
fn a_long_amount_is_seen_whole_while_it_is_typed() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "5 2024", "`-1.234.567,89 kr.`");
    let editor = window.get_by(|node| node.role() == Role::TextInput && node.is_focused());
    let cell = window.get_by_label_contains("VPU 4, 2024, ").rect();
    assert!(editor.rect().width() > cell.width() + 20.0, "{:?}", editor.rect());
}

#[test]
fn a_scenario_without_proposals_says_how_they_come_in() {
    let full = front(&window(&["norddjurs-2023-maal"]));
    let mut window = window_on(Plan::empty(full.settings().clone()));
    sees_part(&window, "Nyt forslag: Alt+Ins");
    play(&mut window, "Alt+Insert");
    assert!(
        window
            .query_all_by_label_contains("Nyt forslag: Alt+Ins")
            .next()
            .is_none()
    );
}
