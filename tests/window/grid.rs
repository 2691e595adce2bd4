//! The grid under the fingers.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::{click, press, sees, type_text, window};

#[test]
fn the_catalogue_and_what_is_missing_are_in_sight() {
    let window = window(&["norddjurs-2023-maal"]);
    for name in [
        "VPU 5, 2024, minus 0,337",
        "I alt Sundheds- og Omsorgsområdet, 2024, minus 3,169",
        "I alt, 2024, minus 4,635",
        "Netto-udestående, 2024, mangler 0,365",
    ] {
        sees(&window, name);
    }
}

#[test]
fn a_typed_amount_is_taken_with_enter_and_can_be_undone() {
    let mut window = window(&["norddjurs-2023-maal"]);
    click(&mut window, "VPU 5, 2024, minus 0,337");
    type_text(&mut window, "-0,400");
    press(&mut window, Modifiers::NONE, Key::Enter);
    sees(&window, "VPU 5, 2024, minus 0,400, angivet");
    sees(&window, "I alt, 2024, minus 4,698");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(&window, "VPU 5, 2024, minus 0,337");
}

#[test]
fn space_leaves_a_proposal_out_and_counts_it_again() {
    let mut window = window(&["norddjurs-2023-maal"]);
    click(
        &mut window,
        "VPU 5, Forslag, Reduktion af 1 fuldtidsstilling på demensområdet",
    );
    press(&mut window, Modifiers::NONE, Key::Space);
    sees(&window, "VPU 5, 2024, minus 0,337, medregnes ikke");
    press(&mut window, Modifiers::NONE, Key::Space);
    sees(&window, "VPU 5, 2024, minus 0,337");
}

#[test]
fn everything_of_a_proposal_is_seen_beside_the_panel_without_scrolling_to_the_side() {
    let window = window(&["norddjurs-2023-maal"]);
    let panel = window.get_by_role_and_label(Role::Tab, "Detaljer").rect().left() - 16.0;
    let mut left = 0.0;
    for heading in [
        "Nr.",
        "Forslag",
        "Helårlig",
        "2023",
        "2024",
        "2025",
        "2026",
        "2027",
        "Sum",
    ] {
        let place = window.get_by_role_and_label(Role::ColumnHeader, heading).rect();
        assert!(place.left() >= left && place.right() <= panel, "{heading}: {place:?}");
        left = place.right();
    }
    let title = window.get_by_role_and_label(Role::ColumnHeader, "Forslag").rect();
    assert!(title.width() >= 280.0, "{title:?}");
}
