//! Keys as a test writes them: `Ctrl+Down`, and text between backticks.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::Window;

/// Plays keys and texts, one frame after another.
pub fn play(window: &mut Window, script: &str) {
    for (place, part) in script.split('`').enumerate() {
        if place % 2 == 1 {
            window.event(Event::Text(part.to_owned()));
            window.run();
            continue;
        }
        for keys in part.split_whitespace() {
            let (modifiers, key) = keys_of(keys);
            super::press(window, modifiers, key);
        }
    }
}

/// Goes to a row and a year by name, then plays keys and texts.
pub fn play_at(window: &mut Window, cell: &str, script: &str) {
    play(window, &format!("Ctrl+G Ctrl+A `{cell}` Enter"));
    play(window, script);
}

/// What the active cell is, as a screen reader says it.
pub fn active(window: &Window) -> String {
    let grid = window.query_by_role(Role::Grid);
    grid.and_then(|grid| grid.value()).unwrap_or_default()
}

/// How many cells are selected.
pub fn selected(window: &Window) -> usize {
    let tab = window.state().documents().front().unwrap();
    tab.grid.selected().len()
}

/// A key with what is held, such as `Ctrl+Shift+Down`.
fn keys_of(text: &str) -> (Modifiers, Key) {
    let mut modifiers = Modifiers::NONE;
    let mut rest = text;
    while let Some((held, key)) = rest.split_once('+').filter(|(_, key)| !key.is_empty()) {
        modifiers |= match held {
            "Ctrl" => Modifiers::COMMAND,
            "Shift" => Modifiers::SHIFT,
            "Alt" => Modifiers::ALT,
            other => panic!("no key is called {other}"),
        };
        rest = key;
    }
    let key = match rest {
        "PgUp" => Key::PageUp,
        "PgDn" => Key::PageDown,
        "Esc" => Key::Escape,
        "'" => Key::Quote,
        ";" => Key::Semicolon,
        name => Key::from_name(name).unwrap_or_else(|| panic!("no key is called {name}")),
    };
    (modifiers, key)
}
