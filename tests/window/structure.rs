//! Rows put in, taken out, copied, moved, sorted and filtered.

use super::script::{active, play, play_at};
use super::{click, sees, spoken, window};

/// One row: the cell it begins in, what is pressed, and what is on screen then.
fn check(cases: &[(&str, &str, &str)]) {
    for (from, script, expected) in cases {
        let mut window = window(&["norddjurs-2023-maal"]);
        play_at(&mut window, from, script);
        assert!(
            spoken(&window, expected),
            "{from}, {script}: no {expected}; at {}",
            active(&window)
        );
        if script.contains("Insert") || script.contains("Plus") {
            play(&mut window, "Ctrl+Z Ctrl+Z Ctrl+Z Ctrl+Z");
            sees(&window, "I alt, 2024, minus 4,635");
        }
    }
}

#[test]
fn proposals_put_in_copied_moved_and_deleted() {
    check(&[
        ("VPU 5 2024", "Alt+Insert `Ny` Tab `-1` Enter", "Ny, 2024, minus 1,000"),
        ("VPU 5", "Alt+Insert `Ny` Enter", "Ny, Forslag, Ny"),
        (
            "VPU 5 2024",
            "Shift+Space Ctrl+Plus `Ny` Enter Up Down",
            "Ny, Forslag, Ny",
        ),
        ("VPU 5 2024", "Ctrl+Shift+D `Kopi` Enter", "Kopi, 2024, minus 0,337"),
        ("VPU 5 2024", "Shift+Space Ctrl+Minus", "I alt, 2024, minus 4,298"),
    ]);
}

#[test]
fn a_row_goes_up_and_down_and_into_the_next_area() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5 2024", "Alt+Shift+Up Up");
    assert!(active(&window).starts_with("VPU 3, 2024"), "{}", active(&window));
    play_at(&mut window, "VPU 14 2024", "Alt+Shift+Down Up");
    assert!(active(&window).starts_with("Socialområdet"), "{}", active(&window));
    play_at(&mut window, "VPU 14 2024", "Alt+Shift+Up Down");
    assert!(active(&window).starts_with("I alt Sundheds"), "{}", active(&window));
    play(&mut window, "Ctrl+Z Ctrl+Z Ctrl+Z");
    play_at(&mut window, "VPU 5 2024", "Up");
    assert!(active(&window).starts_with("VPU 4, 2024"), "{}", active(&window));
}

#[test]
fn a_proposal_is_moved_to_an_area_by_name() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(
        &mut window,
        "VPU 5 2024",
        "Shift+F10 `Flyt til` Enter `Velf` Enter Down",
    );
    assert!(
        active(&window).starts_with("I alt Velfærdssekretariatet"),
        "{}",
        active(&window)
    );
}

#[test]
fn lines_are_shown_put_in_and_taken_out() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5", "Shift+F10 `Ny linje` Enter `Heraf` Enter");
    sees(&window, "VPU 5 Heraf, Forslag, heraf: Heraf");
    play(&mut window, "Up Right `-0,1` Enter");
    sees(&window, "VPU 5, Helårlig, minus 0,550");
    play_at(&mut window, "VPU 5 2024", "`1`");
    sees(&window, "Forslaget har flere linjer; skriv i linjerne");
    play(&mut window, "Alt+Left Shift+Space Ctrl+Minus");
    play_at(&mut window, "VPU 5 2024", "");
    assert!(!spoken(&window, "VPU 5, 2024, minus 0,337"), "one line is gone");
}

#[test]
fn areas_are_put_in_renamed_and_deleted_when_empty() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(&mut window, "VPU 5", "Shift+F10 `Nyt område` Enter `Skoler` Enter");
    sees(&window, "Skoler, Forslag, Skoler");
    play(&mut window, "Up Alt+Insert `Første` Enter");
    sees(&window, "Første, Forslag, Første");
    play_at(&mut window, "Skoler", "Shift+Space Ctrl+Minus");
    sees(&window, "Skoler, Forslag, Skoler");
    play(&mut window, "Shift+Down Ctrl+Minus");
    assert!(
        !spoken(&window, "Skoler, Forslag, Skoler"),
        "deleted with what was in it"
    );
}

#[test]
fn sorting_leaves_the_stored_order_alone() {
    let mut window = window(&["norddjurs-2023-maal"]);
    let before = window.state().documents().front().unwrap().document.plan().clone();
    play_at(&mut window, "VPU 5 2024", "");
    click(&mut window, "Rækker");
    click(&mut window, "Sortér stigende");
    play(&mut window, "Ctrl+Home Down");
    assert!(!active(&window).starts_with("VPU 1,"), "{}", active(&window));
    play(&mut window, "Alt+Shift+Up");
    sees(
        &window,
        "Rækkerne er sorteret. Vælg »Oprindelig rækkefølge« for at flytte dem",
    );
    play(&mut window, "Delete Ctrl+Z");
    assert!(window.state().documents().front().unwrap().document.plan() == &before);
}

#[test]
fn the_filter_row_hides_what_is_not_asked_for() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "Ctrl+Shift+L `demens` Enter");
    sees(&window, "VPU 5, 2024, minus 0,337");
    assert!(!spoken(&window, "VPU 1, 2024, minus 0,054"));
    play(&mut window, "Ctrl+Home Down Ctrl+Down `-1` Esc");
    play(&mut window, "Ctrl+Shift+L");
    sees(&window, "VPU 1, 2024, minus 0,054");
}

#[test]
fn several_undo_as_one() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play_at(
        &mut window,
        "VPU 5 2024",
        "Shift+Down Shift+Down Shift+Space Ctrl+Minus",
    );
    assert!(!spoken(&window, "VPU 7, Nr., VPU 7"));
    play(&mut window, "Ctrl+Z");
    sees(&window, "VPU 7, Nr., VPU 7");
    sees(&window, "VPU 5, Nr., VPU 5");
}
