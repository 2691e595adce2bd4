//! What a new scenario shall begin with: title, years, unit and sign.

use egui::{Key, RichText, TextEdit, Ui};
use model::{Notation, Sign, Unit, Year, Years};

use super::action::{Action, Blank, FileAction, WindowAction};
use super::controls;
use super::dropdown::{Dropdown, Items};
use super::theme::{self, Weight, gap, text};
use crate::blank;
use crate::numbers::unit_key;
use crate::words::Words;

/// The years that are offered before and after the usual one.
const AROUND: std::ops::RangeInclusive<i64> = -6..=8;
/// The most years that are offered.
const MOST: u64 = 12;
/// The years of a budget and its forecast.
const USUAL: u64 = 4;
/// How wide the fields are, in points.
const FIELD: f32 = 260.0;

/// What is chosen for a new scenario.
pub struct NewForm {
    title: String,
    usual: i64,
    first: i64,
    count: u64,
    notation: Notation,
    begun: bool,
}

impl NewForm {
    /// For the budget year after the year of today.
    pub const fn new(year: i64) -> Self {
        let usual = year.saturating_add(1);
        Self {
            title: String::new(),
            usual,
            first: usual,
            count: USUAL,
            notation: blank::NOTATION,
            begun: false,
        }
    }

    /// Has the keys go to the first field when it is drawn next.
    pub fn begin(&mut self) {
        *self = Self::new(self.usual.saturating_sub(1));
    }

    /// Draws the form.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words) -> Vec<Action> {
        ui.spacing_mut().item_spacing.y = gap::MEDIUM;
        ui.label(RichText::new(words.text("new-heading")).font(theme::font(text::TITLE, Weight::Semibold)));
        let mut entered = false;
        egui::Grid::new("new-form")
            .num_columns(2)
            .spacing([gap::LARGE, gap::MEDIUM])
            .show(ui, |ui| entered = self.fields(ui, words));
        ui.add_space(gap::SMALL);
        let mut actions = Vec::new();
        ui.horizontal(|ui| {
            let make = controls::primary(ui, &words.text("new-make"));
            if make.clicked() || entered {
                actions.extend(self.made(words).map(|blank| FileAction::New(blank).into()));
            }
            if controls::secondary(ui, &words.text("choice-cancel")).clicked() {
                actions.push(WindowAction::ClosePage.into());
            }
        });
        actions
    }

    fn fields(&mut self, ui: &mut Ui, words: &Words) -> bool {
        let title = named(ui, "new-field-title", words, |ui| {
            let hint = words.text("new-title");
            ui.add(
                TextEdit::singleline(&mut self.title)
                    .hint_text(hint)
                    .desired_width(FIELD),
            )
        });
        if !self.begun {
            self.begun = true;
            title.request_focus();
        }
        let entered = title.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        named(ui, "new-field-first", words, |ui| {
            let shown = self.first.to_string();
            choice(ui, ("first", &shown), |ui, items| {
                for year in AROUND.map(|away| self.usual.saturating_add(away)) {
                    items.value(ui, (&year.to_string(), year), &mut self.first);
                }
            })
        });
        named(ui, "new-field-count", words, |ui| {
            let shown = self.count.to_string();
            choice(ui, ("count", &shown), |ui, items| {
                for count in 1..=MOST {
                    items.value(ui, (&count.to_string(), count), &mut self.count);
                }
            })
        });
        self.notation(ui, words);
        entered
    }

    fn notation(&mut self, ui: &mut Ui, words: &Words) {
        named(ui, "new-field-unit", words, |ui| {
            let shown = words.text(unit_key(self.notation.unit));
            choice(ui, ("unit", &shown), |ui, items| {
                for unit in [Unit::Kroner, Unit::Thousands, Unit::Millions, Unit::Milliards] {
                    items.value(ui, (&words.text(unit_key(unit)), unit), &mut self.notation.unit);
                }
            })
        });
        let signs = [
            (Sign::SavingsNegative, "sign-savings-negative"),
            (Sign::SavingsPositive, "sign-savings-positive"),
        ];
        named(ui, "new-field-sign", words, |ui| {
            let chosen = signs.iter().find(|(sign, _)| *sign == self.notation.sign);
            let shown = chosen.map_or_else(String::new, |(_, key)| words.text(key));
            choice(ui, ("sign", &shown), |ui, items| {
                for (sign, key) in signs {
                    items.value(ui, (&words.text(key), sign), &mut self.notation.sign);
                }
            })
        });
    }

    fn made(&self, words: &Words) -> Option<Blank> {
        let years = Years::new(Year::new(self.first).ok()?, self.count).ok()?;
        let title = self.title.trim();
        let title = if title.is_empty() {
            words.text("new-title")
        } else {
            title.to_owned()
        };
        Some(Blank {
            title,
            years,
            notation: self.notation,
        })
    }
}

/// A field with its name before it.
fn named(ui: &mut Ui, key: &str, words: &Words, field: impl FnOnce(&mut Ui) -> egui::Response) -> egui::Response {
    let label = ui.label(words.text(key));
    let response = field(ui).labelled_by(label.id);
    ui.end_row();
    response
}

fn choice(ui: &mut Ui, (salt, shown): (&str, &str), choices: impl FnOnce(&mut Ui, &mut Items)) -> egui::Response {
    let dropdown = Dropdown {
        salt,
        shown,
        width: Some(FIELD),
    };
    dropdown.show(ui, choices).response
}
