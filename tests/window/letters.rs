//! Letters that take more than one key: put together of two, or with the third level (Alt Gr); and the date of today.

use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::script::{play, play_at};
use super::{Window, click, front, numbered, press, sees, spoken, type_text, window};

const PLAN: &str = "norddjurs-2023-maal";

/// What has come so far of a letter that is being put together.
fn composing(window: &mut Window, text: &str) {
    window.event(Event::Ime(ImeEvent::Preedit {
        text: text.to_owned(),
        active_range_chars: None,
    }));
    window.run();
}

/// The letter that it became, as the systems send it.
fn composed(window: &mut Window, text: &str) {
    composing(window, "");
    window.event(Event::Ime(ImeEvent::Commit(text.to_owned())));
    window.run();
}

#[test]
fn a_letter_that_is_put_together_begins_to_write_and_is_seen_as_it_comes() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5", "");
    assert!(
        window.output().platform_output.ime.is_some(),
        "the system is asked to put letters together"
    );
    composing(&mut window, "´");
    sees(&window, "Skriv");
    composed(&mut window, "é");
    play(&mut window, "`t` Enter");
    sees(&window, "VPU 5, Forslag, ét");
}

#[test]
fn letters_are_put_together_within_a_text_that_is_being_written() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5", "`Caf`");
    composing(&mut window, "´");
    composed(&mut window, "é");
    composing(&mut window, "¨");
    composed(&mut window, "ü");
    play(&mut window, "Enter");
    sees(&window, "VPU 5, Forslag, Caféü");
}

#[test]
fn a_letter_given_up_half_way_changes_nothing() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5 2024", "");
    composing(&mut window, "´");
    composing(&mut window, "");
    play(&mut window, "Esc");
    sees(&window, "Klar");
    sees(&window, "VPU 5, 2024, minus 0,337");
    assert!(!window.state().documents().front().unwrap().document.can_undo());
}

#[test]
fn where_nothing_can_be_written_no_letter_is_put_together() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 5 2027", "Right");
    assert!(window.output().platform_output.ime.is_none(), "a sum");
    composing(&mut window, "´");
    sees(&window, "Klar");
}

#[test]
fn what_altgr_writes_is_text_and_no_shortcut() {
    let altgr = Modifiers::CTRL | Modifiers::ALT | Modifiers::COMMAND;
    for (key, text) in [
        (Key::Num2, "@"),
        (Key::Num3, "£"),
        (Key::Num4, "$"),
        (Key::Num7, "{"),
        (Key::Num8, "["),
        (Key::E, "€"),
        (Key::M, "µ"),
        (Key::Minus, "|"),
        (Key::Plus, "|"),
    ] {
        let mut window = window(&[PLAN]);
        play_at(&mut window, "VPU 5", "");
        for _ in 0..2 {
            window.key_press_modifiers(altgr, key);
            window.event(Event::Text(text.to_owned()));
            window.run();
        }
        sees(&window, "Skriv");
        play(&mut window, "Enter");
        sees(&window, &format!("VPU 5, Forslag, {text}{text}"));
    }
}

/// The date of the only decision about VPU 5, after these keys in one of its fields.
fn decided(field: &str, modifiers: Modifiers, key: Key) -> String {
    let mut window = window(&[PLAN]);
    click(&mut window, "VPU 5, 2024, minus 0,337");
    window.get_by_label("Tilføj beslutning").click_accesskit();
    window.run();
    window.get_by_label(field).focus();
    window.run();
    press(&mut window, modifiers, key);
    press(&mut window, Modifiers::NONE, Key::Enter);
    let plan = front(&window);
    let proposal = plan.proposal(numbered(&plan, "VPU 5")).unwrap();
    proposal.decisions[0].date.to_string()
}

#[test]
fn today_is_put_in_where_a_date_stands_and_nowhere_else() {
    let shift = Modifiers::COMMAND | Modifiers::SHIFT;
    for (modifiers, key) in [
        (Modifiers::COMMAND, Key::Semicolon),
        (shift, Key::Semicolon),
        (shift, Key::Comma),
    ] {
        let date = decided("Dato", modifiers, key);
        // The clock of a test stands at the first second of 1970, which was still the day before in the west.
        assert!(["1970-01-01", "1969-12-31"].contains(&&*date), "{key:?}: {date:?}");
    }
    assert_eq!(decided("Dato", Modifiers::COMMAND, Key::Comma), "");
    assert_eq!(decided("Afgjort af", Modifiers::COMMAND, Key::Semicolon), "");
}

#[test]
fn today_is_put_in_place_of_what_was_typed_and_can_be_given_up() {
    let mut window = window(&[PLAN]);
    click(&mut window, "VPU 5, 2024, minus 0,337");
    window.get_by_label("Tilføj beslutning").click_accesskit();
    window.run();
    window.get_by_label("Dato").focus();
    window.run();
    type_text(&mut window, "i går");
    press(&mut window, Modifiers::COMMAND, Key::Semicolon);
    press(&mut window, Modifiers::NONE, Key::Escape);
    press(&mut window, Modifiers::NONE, Key::Enter);
    let plan = front(&window);
    let proposal = plan.proposal(numbered(&plan, "VPU 5")).unwrap();
    assert_eq!(&*proposal.decisions[0].date, "");
    assert!(!spoken(&window, "i går"));
}
