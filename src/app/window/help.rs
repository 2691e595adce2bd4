//! The keys, searchable: every command, and every key of the grid.

use egui::{Key, RichText, ScrollArea, Sense, TextEdit, Ui, vec2};

use super::command::{Command, Menu};
use super::controls;
use super::keyboard;
use super::theme::{self, Palette, Weight, gap, text};
use crate::words::Words;

/// The keys of the grid that are no commands: the key of what they are called; what they do has
/// the same key with `-does` after it.
const IN_THE_GRID: [[&str; 2]; 24] = [
    ["key-arrows", "key-arrows-does"],
    ["key-control-arrows", "key-control-arrows-does"],
    ["key-shift-moves", "key-shift-moves-does"],
    ["key-home-end", "key-home-end-does"],
    ["key-control-home-end", "key-control-home-end-does"],
    ["key-pages", "key-pages-does"],
    ["key-tab", "key-tab-does"],
    ["key-enter", "key-enter-does"],
    ["key-typing", "key-typing-does"],
    ["key-edit", "key-edit-does"],
    ["key-escape", "key-escape-does"],
    ["key-clear", "key-clear-does"],
    ["key-fill-all", "key-fill-all-does"],
    ["key-fill-down", "key-fill-down-does"],
    ["key-from-above", "key-from-above-does"],
    ["key-select-row", "key-select-row-does"],
    ["key-select-all", "key-select-all-does"],
    ["key-insert-row", "key-insert-row-does"],
    ["key-include", "key-include-does"],
    ["key-clipboard", "key-clipboard-does"],
    ["key-choices", "key-choices-does"],
    ["key-context", "key-context-does"],
    ["key-panes", "key-panes-does"],
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
    let grid = IN_THE_GRID.map(|[keys, does]| Line {
        keys: words.text(keys),
        does: words.text(does),
    });
    let mut parts = vec![(words.text("help-grid"), Vec::from(grid))];
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

fn of_command(command: Command, words: &Words) -> Option<Line> {
    let shortcuts = command.shortcuts();
    let mut shown: Vec<_> = shortcuts.iter().collect();
    // Plus and equals are one key on many keyboards; one of them is enough to be told.
    shown.retain(|keys| keys.logical_key != Key::Equals && (keys.logical_key != Key::Plus || !keys.modifiers.shift));
    if shown.is_empty() {
        return None;
    }
    let keys: Vec<String> = shown.into_iter().map(|keys| keyboard::name(*keys, words)).collect();
    Some(Line {
        keys: keys.join(&words.text("help-or")),
        does: words.text(command.key()),
    })
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
