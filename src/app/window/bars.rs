//! What stands around the grid in words: a scenario's name, what its figures are written in, and the status bar.

use std::path::Path;

use egui::{Align, Button, Layout, RichText, Ui};
use model::{Notation, Plan};

use super::action::{Action, WindowAction};
use super::command::Desk;
use super::documents::Tab;
use super::grid::EntryMode;
use super::inspector::Sheet;
use super::theme::{self, Palette, Weight, gap, text};
use crate::numbers::unit_key;
use crate::words::Words;

/// What a scenario is called on its tab.
pub fn title(tab: &Tab, words: &Words) -> String {
    let stem = |path: &Path| path.file_stem().map(|name| name.to_string_lossy().into_owned());
    let own = tab.document.origin().and_then(|origin| stem(&origin.path));
    let copied = || tab.document.copy_of().and_then(stem);
    let copy = || copied().map(|name| words.with("copy-title", &[("name", &name)]));
    let titled = &tab.document.plan().settings().title;
    own.or_else(copy).unwrap_or_else(|| match &**titled {
        "" => words.text("new-title"),
        titled => titled.to_owned(),
    })
}

/// The unit and sign that figures of a plan are written in, and its price level, where that is said.
pub fn notation(plan: &Plan, notation: Notation, words: &Words) -> Vec<String> {
    let sign = match notation.sign {
        model::Sign::SavingsNegative => "sign-savings-negative",
        model::Sign::SavingsPositive => "sign-savings-positive",
    };
    let price_level = plan.settings().price_level;
    let price_level = price_level.map(|year| words.with("price-level", &[("year", &year.number().to_string())]));
    let written = [words.text(unit_key(notation.unit)), words.text(sign)];
    written.into_iter().chain(price_level).collect()
}

/// The status bar; how much there is to look at leads to it.
pub fn status(ui: &mut Ui, desk: Desk<'_>, (told, summary): (&str, Option<&str>), words: &Words) -> Option<Action> {
    let palette = Palette::of(ui);
    let mut asked = None;
    ui.horizontal_centered(|ui| {
        let mode = match desk.front.and_then(|tab| tab.grid.mode()) {
            None => "mode-ready",
            Some(EntryMode::Write) => "mode-write",
            Some(EntryMode::Edit) => "mode-edit",
        };
        let mode = small(words.text(mode)).family(egui::FontFamily::Name("semibold".into()));
        ui.label(mode);
        ui.add_space(gap::LARGE);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(small(format!("{} %", desk.zoom)).color(palette.second));
            asked = desk.front.and_then(|tab| of_front(ui, tab, words));
            let font = theme::font(text::NOTE, Weight::Regular);
            let galley = |said: &str| ui.painter().layout_no_wrap(said.to_owned(), font.clone(), palette.text);
            let wide = |said: &str| galley(said).size().x;
            let room = ui.available_width() - 3.0 * gap::MEDIUM - wide(told);
            // What was just said comes before what can be done.
            if let Some(summary) = summary.filter(|summary| told.is_empty() || wide(summary) <= room) {
                ui.add_space(gap::MEDIUM);
                ui.label(small(summary.to_owned()));
            }
            ui.add_space(gap::MEDIUM);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(small(told.to_owned())).truncate());
            });
        });
    });
    asked
}

/// What the status bar says of the scenario in front: how much there is to look at, and how much a filter shows.
fn of_front(ui: &mut Ui, tab: &Tab, words: &Words) -> Option<Action> {
    let second = |said: String| small(said).color(Palette::of(ui).second);
    let count = tab.document.findings().len().to_string();
    let findings = second(words.with("status-findings", &[("count", &count)]));
    let filtered = tab
        .grid
        .filtered((tab.document.plan(), &tab.view.filter), words)
        .map(second);
    ui.add_space(gap::MEDIUM);
    let asked = ui.add(Button::new(findings).frame(false)).clicked();
    if let Some(filtered) = filtered {
        ui.add_space(gap::MEDIUM);
        ui.label(filtered);
    }
    asked.then(|| WindowAction::Inspect(Sheet::Findings).into())
}

fn small(said: String) -> RichText {
    RichText::new(said).size(text::NOTE)
}
