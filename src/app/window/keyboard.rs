//! What keys are called on a keyboard.

use egui::{Key, KeyboardShortcut};

use crate::words::Words;

/// A shortcut as it stands in menus, such as `Ctrl+Shift+P`.
pub fn name(keys: &KeyboardShortcut, words: &Words) -> String {
    let modifiers = keys.modifiers;
    let held = [
        (modifiers.command || modifiers.ctrl, "key-control"),
        (modifiers.alt, "key-alt"),
        (modifiers.shift, "key-shift"),
    ];
    let mut parts: Vec<String> = held
        .into_iter()
        .filter(|(held, _)| *held)
        .map(|(_, key)| words.text(key))
        .collect();
    parts.push(match keys.logical_key {
        Key::Space => words.text("key-space"),
        Key::Delete => words.text("key-delete"),
        Key::PageUp => "PgUp".to_owned(),
        Key::PageDown => "PgDn".to_owned(),
        key => key.symbol_or_name().to_owned(),
    });
    parts.join("+")
}
