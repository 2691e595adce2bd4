//! Copying and pasting in a grid that is filtered, folded, or selected here and there; and a block turned around.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::machine::{Board, copy, paste, window_and_board};
use super::script::{play, play_at};
use super::{Window, click, press, scenario, sees, spoken};

fn catalogue() -> (Window, Board) {
    let folder = tempfile::tempdir().unwrap();
    window_and_board(Vec::new(), folder.path(), &[scenario("norddjurs-2023-maal")])
}

#[test]
fn every_key_that_copies_cuts_or_pastes() {
    let (mut window, board) = catalogue();
    for keys in ["Ctrl+C", "Ctrl+Insert"] {
        board.holds("");
        play_at(&mut window, "VPU 5 2024", &format!("Shift+Down {keys}"));
        assert_eq!(board.text(), "-0,337\r\n-0,048\r\n", "{keys}");
    }
    for (cut, pasted) in [("Ctrl+X", "Ctrl+V"), ("Shift+Delete", "Shift+Insert")] {
        play_at(&mut window, "VPU 5", &format!("Right {cut} Down {pasted}"));
        sees(&window, "VPU 6, Helårlig, minus 0,450");
        assert!(!spoken(&window, "VPU 5, Helårlig, minus 0,450"), "{cut}");
        play(&mut window, "Ctrl+Z");
        sees(&window, "VPU 5, Helårlig, minus 0,450");
    }
}

#[test]
fn blocks_that_share_neither_rows_nor_columns_are_not_copied() {
    let (mut window, board) = catalogue();
    board.holds("før");
    click(&mut window, "VPU 5, 2024, minus 0,337");
    let other = window.get_by_label("VPU 7, 2025, minus 0,500");
    other.click_modifiers(Modifiers::COMMAND);
    window.run();
    copy(&mut window);
    assert_eq!(board.text(), "før", "nothing was copied");
    assert!(window.query_by_label_contains("Intet er kopieret").is_some());
}

#[test]
fn what_is_folded_away_or_filtered_out_is_neither_copied_nor_written_in() {
    let (mut window, board) = catalogue();
    play(&mut window, "Ctrl+Shift+L `reduktion` Enter");
    play_at(&mut window, "VPU 3 2024", "Shift+Down");
    copy(&mut window);
    assert_eq!(board.text(), "-0,3\r\n-0,337\r\n", "VPU 4 between them is hidden");
    board.holds("-1\r\n-2\r\n");
    click(&mut window, "VPU 3, 2024, minus 0,300");
    paste(&mut window, &board);
    play(&mut window, "Ctrl+Shift+L");
    sees(&window, "VPU 3, 2024, minus 1,000, angivet");
    sees(&window, "VPU 4, 2024, minus 0,330");
    sees(&window, "VPU 5, 2024, minus 2,000, angivet");

    let (mut window, board) = catalogue();
    play_at(&mut window, "Sundheds", "Alt+Shift+Left");
    play(&mut window, "Shift+Down");
    copy(&mut window);
    assert!(!board.text().contains("UngNorddjurs"), "{}", board.text());
}

#[test]
fn a_table_of_a_letter_is_read_from_its_html() {
    let (mut window, board) = catalogue();
    board.holds_table(
        "<p>Se her:</p><table><tr><td>-0,1</td><td>(0,2)</td></tr></table>",
        "Se her:\r\n-0,1 (0,2)",
    );
    click(&mut window, "VPU 5, 2024, minus 0,337");
    paste(&mut window, &board);
    sees(&window, "VPU 5, 2024, minus 0,100, angivet");
    sees(&window, "VPU 5, 2025, minus 0,200, angivet");
}

#[test]
fn an_empty_clipboard_is_said_and_changes_nothing() {
    let (mut window, _) = catalogue();
    play_at(&mut window, "VPU 5 2024", "Ctrl+V");
    sees(&window, "Der er intet at sætte ind. Kopiér celler eller tekst først");
    sees(&window, "VPU 5, 2024, minus 0,337");
}

#[test]
fn rows_become_columns_where_that_is_asked_for() {
    let (mut window, board) = catalogue();
    board.holds("-1\r\n-2\r\n-3\r\n");
    click(&mut window, "VPU 5, 2024, minus 0,337");
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::V);
    click(&mut window, "Byt om på rækker og kolonner");
    click(&mut window, "Sæt ind");
    for name in [
        "VPU 5, 2024, minus 1,000, angivet",
        "VPU 5, 2025, minus 2,000, angivet",
        "VPU 5, 2026, minus 3,000, angivet",
        "VPU 6, 2024, minus 0,048",
    ] {
        sees(&window, name);
    }
    copy(&mut window);
    assert_eq!(board.text(), "-1\t-2\t-3\r\n", "what was written is selected");
    click(&mut window, "VPU 9, 2024, minus 0,090");
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::V);
    click(&mut window, "Byt om på rækker og kolonner");
    click(&mut window, "Sæt ind");
    sees(&window, "VPU 11, 2024, minus 3,000, angivet");
}

#[test]
fn with_shift_a_paste_is_looked_at_first() {
    let (mut window, board) = catalogue();
    board.holds("-0,1");
    click(&mut window, "VPU 5, 2024, minus 0,337");
    window.event_modifiers(Event::Paste(board.text()), Modifiers::COMMAND | Modifiers::SHIFT);
    window.run();
    sees(&window, "Annullér");
    sees(&window, "VPU 5, 2024, minus 0,337");
}
