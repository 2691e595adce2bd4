//! Every key of the grid, as a table: where it begins, what is pressed, where it ends.

use egui_kittest::kittest::Queryable as _;

use super::script::{active, play, play_at, selected};
use super::{sees, window};

/// One row: the cell it begins in, what is pressed, what the active cell's name then begins with.
type Case = (&'static str, &'static str, &'static str);

fn check(scenario: &str, cases: &[Case]) {
    let mut window = window(&[scenario]);
    for (from, script, expected) in cases {
        play(&mut window, "Esc Esc");
        play_at(&mut window, from, script);
        let active = active(&window);
        assert!(active.starts_with(expected), "{from}, {script}: {active}");
    }
}

/// One row: the cell it begins in, what is pressed, how many cells are then selected.
fn check_selected(cases: &[(&str, &str, usize)]) {
    let mut window = window(&["norddjurs-2023-maal"]);
    for (from, script, expected) in cases {
        play(&mut window, "Esc Esc");
        play_at(&mut window, from, script);
        assert_eq!(selected(&window), *expected, "{from}, {script}");
    }
}

#[test]
fn moving() {
    check(
        "norddjurs-2023-maal",
        &[
            ("VPU 5 2024", "Down", "VPU 6, 2024"),
            ("VPU 5 2024", "Up Up", "VPU 3, 2024"),
            ("VPU 5 2024", "Right", "VPU 5, 2025"),
            ("VPU 5 2024", "Left Left", "VPU 5, Helår"),
            ("VPU 5 2024", "Home", "VPU 5, Helår"),
            ("VPU 5", "End", "VPU 5, 2027"),
            ("VPU 10 2024", "End", "VPU 10, 2027"),
            ("VPU 5 2024", "Ctrl+Home", "Sundheds- og Omsorgsområdet, Helår"),
            ("VPU 5 2024", "Ctrl+End", "I alt Velfærdssekretariatet, Sum"),
            ("VPU 5 2024", "Ctrl+Down", "I alt Sundheds- og Omsorgsområdet, 2024"),
            ("VPU 5 2024", "Ctrl+Up", "VPU 1, 2024"),
            ("VPU 5 2024", "Ctrl+Down Ctrl+Down", "VPU 15, 2024"),
            ("VPU 5 2024", "Ctrl+Right", "VPU 5, Sum"),
            ("VPU 5 2024", "Ctrl+Left", "VPU 5, Medtaget"),
            ("VPU 5 2024", "PgDn", "VPU 2"),
            ("VPU 5 2024", "PgDn PgUp", "VPU 5, 2024"),
            ("VPU 5", "Alt+PgDn", "VPU 5, 2027"),
            ("VPU 5 2024", "Alt+PgUp", "VPU 5, Medtaget"),
            ("VPU 26 2024", "Down Down", "I alt, 2024"),
            ("VPU 26 2024", "Down Down Down", "Reduktionsmål, 2024"),
            ("VPU 1 2024", "Up Up Up", "Sundheds- og Omsorgsområdet, 2024"),
        ],
    );
}

#[test]
fn tab_enter_and_back() {
    check(
        "norddjurs-2023-maal",
        &[
            ("VPU 5 2024", "Tab", "VPU 5, 2025"),
            ("VPU 5 2024", "Shift+Tab", "VPU 5, 2023"),
            ("VPU 5 2024", "Enter", "VPU 6, 2024"),
            ("VPU 5 2024", "Shift+Enter", "VPU 4, 2024"),
            ("VPU 5 2023", "Tab Tab Enter", "VPU 6, 2023"),
            ("VPU 5 2023", "Tab Tab Left Enter", "VPU 6, 2024"),
            ("VPU 5 2024", "Shift+Right Shift+Down Tab", "VPU 5, 2025"),
            ("VPU 5 2024", "Shift+Right Shift+Down Tab Tab", "VPU 6, 2024"),
            ("VPU 5 2024", "Shift+Right Shift+Down Tab Tab Tab Tab", "VPU 5, 2024"),
            ("VPU 5 2024", "Shift+Right Shift+Down Enter Enter", "VPU 5, 2025"),
            ("VPU 5 2024", "Shift+Right Shift+Down Shift+Enter", "VPU 6, 2025"),
            ("VPU 5 2024", "Shift+Right Shift+Down Shift+Tab", "VPU 6, 2025"),
        ],
    );
}

#[test]
fn selecting() {
    check_selected(&[
        ("VPU 5 2024", "Shift+Down", 2),
        ("VPU 5 2024", "Shift+Down Shift+Right", 4),
        ("VPU 5 2024", "Shift+Down Shift+Up Shift+Up", 2),
        ("VPU 5 2023", "Shift+End", 5),
        ("VPU 5 2024", "Ctrl+Shift+Up", 5),
        ("VPU 5 2024", "Shift+Space", 10),
        ("VPU 5 2024", "Shift+Down Shift+Space", 20),
        ("VPU 5 2024", "Ctrl+Space", 32),
        ("VPU 5 2024", "Ctrl+A", 140),
        ("VPU 5 2024", "Ctrl+A Ctrl+A", 320),
        ("VPU 5 2024", "Ctrl+A Esc", 1),
        ("VPU 5 2024", "Shift+Down Down", 1),
    ]);
}

#[test]
fn escape_undoes_one_thing_at_a_time() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "Shift+Down `9`");
    sees(&window, "Skriv");
    play(&mut window, "Esc");
    sees(&window, "Klar");
    assert_eq!(selected(&window), 2);
    play(&mut window, "Esc");
    assert_eq!(selected(&window), 1);
    sees(&window, "VPU 5, 2024, minus 0,337");
}

#[test]
fn panes_and_figures() {
    check(
        "norddjurs-2023-maal",
        &[
            ("VPU 5 2024", "F6", "Reduktionsmål, 2024"),
            ("VPU 5 2024", "F6 F6 F6", "VPU 5, 2024"),
            ("VPU 5", "F6", "Reduktionsmål, 2023"),
            ("VPU 5 2024", "F6 Shift+F6", "VPU 5, 2024"),
            ("VPU 5 2024", "Shift+F6 Shift+F6", "Reduktionsmål, 2024"),
            ("VPU 5 2024", "Shift+F6 F6", "VPU 5, 2024"),
            ("VPU 5 2024", "Alt+Left", "VPU 5, Helår"),
            ("VPU 5 2024", "Ctrl+OpenBracket", "VPU 5, Helår"),
            ("VPU 5 2024", "Alt+Right", "I alt Sundheds- og Omsorgsområdet, 2024"),
            ("VPU 5 2024", "Alt+Right Alt+Right", "I alt, 2024"),
            ("VPU 5 2024", "Alt+Right Alt+Right Alt+Right", "Netto-udestående, 2024"),
            ("VPU 5 2024", "Alt+Right Ctrl+OpenBracket", "VPU 1, 2024"),
            ("VPU 5 2024", "Alt+Left Ctrl+CloseBracket", "VPU 5, 2023"),
        ],
    );
}

#[test]
fn folding_with_keys() {
    check(
        "norddjurs-2023-maal",
        &[
            (
                "VPU 5 2024",
                "Alt+Shift+Left",
                "Sundheds- og Omsorgsområdet, 2024, minus 3,169",
            ),
            ("Socialområdet", "Up", "Sundheds- og Omsorgsområdet, Forslag"),
            ("Sundheds", "Alt+Shift+Right Down", "VPU 1, Forslag"),
            ("VPU 5", "Alt+Shift+Right Down", "VPU 5 , Forslag"),
            ("VPU 5", "Down Alt+Shift+Left", "VPU 5, Forslag"),
            ("VPU 5", "Down", "VPU 6, Forslag"),
        ],
    );
}

#[test]
fn going_to_and_finding() {
    check(
        "norddjurs-2023-maal",
        &[
            ("vpu 12 2026", "", "VPU 12, 2026"),
            ("VPU 5 2024", "F5 Ctrl+A `2026` Enter", "VPU 5, 2026"),
            ("VPU 5", "Ctrl+G Ctrl+A `social` Enter", "Socialområdet, Forslag"),
            ("VPU 1", "Ctrl+F `robotstøv` Enter Esc", "VPU 4, Forslag"),
            ("VPU 1", "Ctrl+F Ctrl+A `-0,337` Enter Esc", "VPU 5, 2024"),
            ("VPU 1", "Ctrl+F Ctrl+A `(0.337)` Enter Esc", "VPU 5, 2024"),
            ("VPU 1", "Ctrl+F Ctrl+A `september 2023` Enter Esc", "VPU 5, Forslag"),
            ("VPU 1", "Ctrl+F Ctrl+A `VPU 1` Enter Esc F3 F3", "VPU 12, Nr."),
            ("VPU 12", "Home Left Left Shift+F3", "VPU 11, Nr."),
        ],
    );
}

#[test]
fn what_finds_nothing_says_so() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "Ctrl+F `findes ikke` Enter");
    sees(&window, "»findes ikke« blev ikke fundet");
    play(&mut window, "Esc Ctrl+G Ctrl+A `VPU 99` Enter");
    sees(&window, "»VPU 99« blev ikke fundet");
}

#[test]
fn replacing_is_one_step() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "Ctrl+H `VPU ` Tab");
    super::click(&mut window, "Erstat alle");
    play(&mut window, "Esc Ctrl+Home");
    assert!(super::spoken(&window, "1, Nr., 1"), "the number without its letters");
    play(&mut window, "Ctrl+Z");
    sees(&window, "VPU 5, 2024, minus 0,337");
}

#[test]
fn what_cannot_be_deleted_or_replaced_says_why() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "Delete");
    sees(
        &window,
        "Intet er slettet: cellerne er tomme, beregnede eller kan ikke være tomme. Delete sletter det, der er skrevet",
    );
    let why =
        "»0,45« kan ikke erstattes: det står i tal, der er beregnede eller har andet fortegn, i lister eller i noter";
    play(&mut window, "Ctrl+H Ctrl+A `0,45` Tab `0,5`");
    super::click(&mut window, "Erstat alle");
    sees(&window, why);
    sees(&window, "VPU 5, Helårlig, minus 0,450");
    play(&mut window, "Esc");
    play_at(&mut window, "VPU 5 2025", "Ctrl+H");
    super::click(&mut window, "Erstat");
    sees(&window, why);
}

#[test]
fn a_hint_goes_when_a_key_is_pressed() {
    let mut window = window(&["norddjurs-2023-maal"]);
    let hint = "Nednormering af administrativt personale ved barselsfravær";
    let title = window.get_by_label(&format!("VPU 2, Forslag, {hint}")).rect().center();
    let rest_at = |window: &mut super::Window, by: f32| {
        window.hover_at(title + egui::vec2(by, 0.0));
        for _ in 0..60 {
            window.step();
        }
    };
    rest_at(&mut window, 0.0);
    sees(&window, hint);
    play(&mut window, "Down");
    assert!(!super::spoken(&window, hint), "it would lie over the rows");
    rest_at(&mut window, 3.0);
    sees(&window, hint);
}

#[test]
fn scenario_tabs_keep_the_cell() {
    let mut window = window(&["norddjurs-2023", "norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "Ctrl+PgDn");
    assert!(active(&window).starts_with("VPU 5, 2024"));
    play(&mut window, "Right Ctrl+PgUp");
    assert!(active(&window).starts_with("VPU 5, 2025"));
    play(&mut window, "Ctrl+Tab");
    assert!(active(&window).starts_with("VPU 5, 2025"));
}

#[test]
fn messages_for_habits() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F9");
    sees(&window, "Alt er beregnet");
    play(&mut window, "Ctrl+;");
    sees(&window, "Her kan der ikke stå en dato");
    play(&mut window, "F4");
    sees(&window, "Der er intet at gøre igen");
}

#[test]
fn scrolled_away_and_back() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 1 2024", "");
    super::scroll(&mut window, -2000.0);
    assert!(!super::spoken(&window, "VPU 1, 2024, minus 0,054"), "scrolled away");
    play(&mut window, "Ctrl+Backspace");
    sees(&window, "VPU 1, 2024, minus 0,054");
    super::scroll(&mut window, -2000.0);
    play(&mut window, "`-0,1` Tab");
    sees(&window, "VPU 1, 2024, minus 0,100, angivet");
}

#[test]
fn zoom_or_rows() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "Ctrl+Plus");
    sees(&window, "110 %");
    play(&mut window, "Ctrl+Minus Shift+Space Ctrl+Minus");
    sees(&window, "100 %");
    assert!(!super::spoken(&window, "VPU 5, 2024, minus 0,337"), "deleted");
    play(&mut window, "Ctrl+Z");
    sees(&window, "VPU 5, 2024, minus 0,337");
}
