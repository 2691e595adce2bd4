//! What keys are called on a keyboard.

use egui::{Event, InputState, Key, KeyboardShortcut, Ui};

use super::command::Command;
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

/// A shortcut as it stands in menus, such as `Ctrl+Shift+P`.
pub fn name(keys: KeyboardShortcut, words: &Words) -> String {
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
        Key::Backspace => words.text("key-backspace"),
        Key::Insert => words.text("key-insert"),
        Key::ArrowUp => words.text("key-arrow-up"),
        Key::ArrowDown => words.text("key-arrow-down"),
        Key::ArrowLeft => words.text("key-arrow-left"),
        Key::ArrowRight => words.text("key-arrow-right"),
        Key::Escape => "Esc".to_owned(),
        key => key.symbol_or_name().to_owned(),
    });
    parts.join("+")
}
