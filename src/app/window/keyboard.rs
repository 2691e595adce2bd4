//! What keys are called on a keyboard.

use egui::{Event, InputState, Key, KeyboardShortcut, Modifiers, Ui};

use super::command::Command;
use super::grid::command::GridCommand;
use crate::words::Words;

/// Takes a shortcut out of what was pressed, with no other keys held; says whether it was there.
pub fn take(input: &mut InputState, keys: KeyboardShortcut) -> bool {
    let is_it = |event: &Event| match event {
        Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } => *key == keys.logical_key && modifiers.matches_exact(keys.modifiers),
        _ => false,
    };
    let place = input.events.iter().position(is_it);
    place.map(|place| input.events.remove(place)).is_some()
}

/// What the keys of commands stand for instead while whole rows are selected.
pub const WITH_WHOLE_ROWS: [(Command, GridCommand); 2] = [
    (Command::ZoomIn, GridCommand::InsertAbove),
    (Command::ZoomOut, GridCommand::Delete),
];

/// A shortcut as it stands in menus, such as `Ctrl+Shift+P`.
pub fn name(keys: KeyboardShortcut, words: &Words) -> String {
    let key = key_name(keys.logical_key, words);
    held(keys.modifiers, &key, words)
}

/// A key with what is held, such as `Ctrl+Home`.
pub fn held(modifiers: Modifiers, key: &str, words: &Words) -> String {
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
    parts.push(key.to_owned());
    parts.join("+")
}

fn key_name(key: Key, words: &Words) -> String {
    match key {
        Key::Space => words.text("key-space"),
        Key::Delete => words.text("key-delete"),
        Key::PageUp => "Page Up".to_owned(),
        Key::PageDown => "Page Down".to_owned(),
        Key::Backspace => words.text("key-backspace"),
        Key::Insert => words.text("key-insert"),
        Key::ArrowUp => words.text("key-arrow-up"),
        Key::ArrowDown => words.text("key-arrow-down"),
        Key::ArrowLeft => words.text("key-arrow-left"),
        Key::ArrowRight => words.text("key-arrow-right"),
        Key::Escape => "Esc".to_owned(),
        Key::Quote => "'".to_owned(),
        key => key.symbol_or_name().to_owned(),
    }
}

/// What turning the wheel with Ctrl held asks for.
pub fn wheel_zoom(ui: &Ui) -> Option<Command> {
    let turned = |event: &Event| match event {
        Event::MouseWheel { delta, modifiers, .. } if modifiers.command && delta.y != 0.0 => Some(delta.y),
        _ => None,
    };
    let turned = ui.input(|input| input.events.iter().find_map(turned))?;
    Some(if turned > 0.0 {
        Command::ZoomIn
    } else {
        Command::ZoomOut
    })
}

#[cfg(test)]
mod tests {
    use super::name;
    use crate::window::command::Command;
    use crate::words::{Language, Words};

    #[test]
    fn no_key_does_two_things_and_none_is_what_a_danish_keyboard_writes_with() {
        let words = Words::of(Language::Danish);
        let mut seen = std::collections::BTreeMap::new();
        for command in Command::all() {
            for keys in command.shortcuts() {
                let name = name(keys, &words);
                assert!(
                    !(keys.modifiers.command && keys.modifiers.alt),
                    "{name}: Ctrl and Alt together are AltGr"
                );
                let before = seen.insert(name.clone(), command);
                assert!(before.is_none(), "{name}: {before:?} and {command:?}");
            }
        }
    }
}
