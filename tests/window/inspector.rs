//! The inspector: what is under the cursor, changed in its fields.

use egui::{Key, Modifiers};

use super::{Window, click, press, sees, type_text, window};

/// Types a text in a field in place of what is there, and takes it with Enter.
fn fill(window: &mut Window, field: &str, text: &str) {
    click(window, field);
    press(window, Modifiers::COMMAND, Key::A);
    type_text(window, text);
    press(window, Modifiers::NONE, Key::Enter);
}

#[test]
fn a_shorter_notice_is_seen_in_row_subtotal_total_and_gap_and_undone_at_once() {
    let mut window = window(&["norddjurs-2023-maal"]);
    click(&mut window, "VPU 5, 2024, minus 0,337");
    fill(&mut window, "Varsel", "3");
    for name in [
        "VPU 5, 2024, minus 0,450",
        "I alt Sundheds- og Omsorgsområdet, 2024, minus 3,282",
        "I alt, 2024, minus 4,748",
        "Netto-udestående, 2024, mangler 0,252",
    ] {
        sees(&window, name);
    }
    press(&mut window, Modifiers::COMMAND, Key::Z);
    for name in [
        "VPU 5, 2024, minus 0,337",
        "I alt Sundheds- og Omsorgsområdet, 2024, minus 3,169",
        "I alt, 2024, minus 4,635",
        "Netto-udestående, 2024, mangler 0,365",
    ] {
        sees(&window, name);
    }
}
