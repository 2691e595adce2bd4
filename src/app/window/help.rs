//! The keys, searchable: every command, and every key of the grid, from the lists that they are taken by.

use egui::{Key, KeyboardShortcut, Modifiers, RichText, ScrollArea, Sense, TextEdit, Ui, vec2};

use super::command::Command;
use super::controls;
use super::grid::{self, MoveKeys};
use super::keyboard;
use super::menu::Menu;
use super::theme::{self, Palette, Weight, gap, text};
use crate::words::Words;

/// What is done with no key in particular: the words for the keys, and for what they do.
const IN_GENERAL: [[&str; 2]; 3] = [
    ["key-shift-moves", "key-shift-moves-does"],
    ["key-typing", "key-typing-does"],
    ["key-menus", "key-menus-does"],
];

/// How wide the keys' column is, in points.
const KEYS: f32 = 230.0;

/// What is looked for on the page.
#[derive(Default)]
pub struct Help {
    wanted: String,
    begun: bool,
}

/// A line of the page.
struct Line {
    keys: String,
    does: String,
}

impl Help {
    /// As the page is opened anew: everything is shown, and the keys go to the search.
    pub fn begin(&mut self) {
        *self = Self::default();
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words) {
        let hint = words.text("help-search");
        let field = ui.add(
            TextEdit::singleline(&mut self.wanted)
                .hint_text(hint)
                .desired_width(360.0),
        );
        if !self.begun {
            self.begun = true;
            field.request_focus();
        }
        ui.add_space(gap::SMALL);
        let parts = parts(&self.wanted, words);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            if parts.is_empty() {
                let none = words.with("help-none", &[("wanted", self.wanted.trim())]);
                ui.label(RichText::new(none).color(Palette::of(ui).second));
            }
            for (name, lines) in &parts {
                ui.add_space(gap::SMALL);
                controls::heading(ui, name);
                for line in lines {
                    line_ui(ui, line);
                }
            }
        });
    }
}

fn line_ui(ui: &mut Ui, line: &Line) {
    ui.horizontal_top(|ui| {
        let (place, _) = ui.allocate_exact_size(vec2(KEYS, 20.0), Sense::hover());
        let keys = RichText::new(&line.keys).font(theme::font(text::BODY, Weight::Semibold));
        let mut beside = ui.new_child(egui::UiBuilder::new().max_rect(place));
        beside.add(egui::Label::new(keys).truncate());
        ui.add(egui::Label::new(&line.does).wrap());
    });
}

/// The parts of the page that hold what is looked for, the grid first and then menu by menu.
fn parts(wanted: &str, words: &Words) -> Vec<(String, Vec<Line>)> {
    let mut parts = vec![(words.text("help-grid"), of_grid(words))];
    for menu in Menu::ALL {
        let commands = Command::all()
            .into_iter()
            .filter(|command| command.stand().menu == menu);
        let lines = commands.filter_map(|command| of_command(command, words)).collect();
        parts.push((words.text(menu.key()), lines));
    }
    let wanted = wanted.trim().to_lowercase();
    for (_, lines) in &mut parts {
        lines.retain(|line| format!("{} {}", line.keys, line.does).to_lowercase().contains(&wanted));
    }
    parts.retain(|(_, lines)| !lines.is_empty());
    parts
}

/// The keys of the grid that are no commands, from the tables that the grid itself takes them from.
fn of_grid(words: &Words) -> Vec<Line> {
    let line = |keys: String, does: &str| Line {
        keys,
        does: words.text(does),
    };
    let name = |held: Modifiers, key: Key| keyboard::name(KeyboardShortcut::new(held, key), words);
    let mut lines: Vec<Line> = grid::MOVES
        .iter()
        .map(|moves| line(moving(moves, words), moves.does))
        .collect();
    lines.extend(grid::STEPS.map(|(key, _, does)| {
        let keys = [Modifiers::NONE, Modifiers::SHIFT].map(|held| name(held, key));
        line(keys.join(", "), does)
    }));
    lines.extend(grid::WHILE_TYPING.map(|(held, key, _, does)| line(name(held, key), does)));
    lines.push(line(name(Modifiers::NONE, Key::Backspace), "key-backspace-does"));
    lines.extend(keyboard::WITH_WHOLE_ROWS.map(|(command, meant)| Line {
        does: words.with("key-with-rows-does", &[("command", &words.text(meant.key()))]),
        keys: keys_of(command, words),
    }));
    lines.extend(IN_GENERAL.map(|[keys, does]| line(words.text(keys), does)));
    lines
}

/// The names of keys that move; the four arrows have one together.
fn moving(moves: &MoveKeys, words: &Words) -> String {
    if moves.keys.iter().any(|(key, _)| *key == Key::ArrowUp) {
        return keyboard::held(moves.held, &words.text("key-arrow"), words);
    }
    let name = |(key, _): &(Key, _)| keyboard::name(KeyboardShortcut::new(moves.held, *key), words);
    let names: Vec<String> = moves.keys.iter().map(name).collect();
    names.join(", ")
}

fn of_command(command: Command, words: &Words) -> Option<Line> {
    let keys = keys_of(command, words);
    (!keys.is_empty()).then(|| Line {
        keys,
        does: words.text(command.key()),
    })
}

/// The keys that do a command, as they are called.
fn keys_of(command: Command, words: &Words) -> String {
    let mut shown = command.shortcuts();
    // Plus and equals are one key on many keyboards; one of them is enough to be told.
    shown.retain(|keys| keys.logical_key != Key::Equals && (keys.logical_key != Key::Plus || !keys.modifiers.shift));
    let keys: Vec<String> = shown.into_iter().map(|keys| keyboard::name(keys, words)).collect();
    keys.join(&words.text("help-or"))
}

#[cfg(test)]
mod tests {
    use super::parts;
    use crate::words::{Language, Words};

    #[test]
    fn what_is_looked_for_is_found_by_key_and_by_word() {
        let words = Words::of(Language::Danish);
        let lines = |wanted: &str| -> usize { parts(wanted, &words).iter().map(|(_, lines)| lines.len()).sum() };
        assert!(lines("") > 35);
        assert_eq!(lines("fortryd"), 2, "undo, and what Esc does");
        assert_eq!(lines("ctrl+z"), 1);
        assert_eq!(lines("no such thing"), 0);
    }
}
