//! What stands in the window while nothing is open: open, new, recent files and samples.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use egui::{Id, Rect, RichText, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::action::{Action, FileAction, Page, WindowAction};
use super::controls::{self, RowText};
use super::hint;
use super::marks;
use super::samples::Sample;
use super::settings::{Recent, Settings};
use super::theme::{self, Palette, Weight, gap, text};
use crate::words::Words;

/// The page is no wider than this, in points.
const WIDEST: f32 = 900.0;
/// Below this the samples stand under the recent files.
const NARROW: f32 = 680.0;

/// What the page knows beside the settings.
#[derive(Default)]
pub struct Welcome {
    /// The recent files that are not there.
    pub missing: HashSet<PathBuf>,
    /// The files that were looked for.
    pub looked_for: Vec<PathBuf>,
}

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    /// What is remembered.
    pub settings: &'a Settings,
    /// Which recent files are not there.
    pub welcome: &'a Welcome,
    /// The words.
    pub words: &'a Words,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, sight: Sight<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    ScrollArea::vertical().show(ui, |ui| {
        let room = ui.available_width();
        let width = WIDEST.min(room - 2.0 * gap::HUGE);
        let left = ui.max_rect().left() + (room - width) / 2.0;
        let above = (ui.ctx().content_rect().height() * 0.09).clamp(gap::HUGE, 88.0);
        let top = ui.cursor().top() + above;
        let page = Rect::from_min_size(pos2(left, top), vec2(width, 0.0));
        let mut page_ui = ui.new_child(UiBuilder::new().max_rect(page).id_salt("page"));
        page_ui.set_width(width);
        head(&mut page_ui, sight.words, &mut actions);
        page_ui.add_space(gap::HUGE + gap::SMALL);
        columns(&mut page_ui, sight, &mut actions);
        ui.advance_cursor_after_rect(page_ui.min_rect().expand2(vec2(0.0, gap::HUGE)));
    });
    actions
}

fn head(ui: &mut Ui, words: &Words, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = gap::SMALL;
    ui.horizontal(|ui| {
        let (icon, _) = ui.allocate_exact_size(vec2(56.0, 56.0), Sense::hover());
        marks::staircase(ui.painter(), icon, Palette::of(ui));
        ui.add_space(gap::SMALL);
        ui.vertical(|ui| {
            ui.add_space(gap::TINY);
            ui.label(RichText::new(words.text("welcome-title")).font(theme::font(28.0, Weight::Bold)));
            let what = RichText::new(words.text("welcome-what")).color(Palette::of(ui).second);
            ui.label(what.size(text::BODY));
        });
    });
    ui.add_space(gap::LARGE);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::MEDIUM;
        if controls::primary(ui, &words.text("command-open")).clicked() {
            actions.push(FileAction::AskOpen.into());
        }
        if controls::secondary(ui, &words.text("command-new")).clicked() {
            actions.push(WindowAction::Page(Page::New).into());
        }
        let hint = RichText::new(words.text("welcome-drop")).color(Palette::of(ui).second);
        ui.label(hint.size(text::NOTE));
    });
}

fn columns(ui: &mut Ui, sight: Sight<'_>, actions: &mut Vec<Action>) {
    let width = ui.available_width();
    if width < NARROW {
        recent(ui, sight, actions);
        ui.add_space(gap::HUGE);
        samples(ui, sight.words, actions);
        return;
    }
    let column = (width - 2.0 * gap::HUGE) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.vertical(|ui| {
            ui.set_width(column);
            recent(ui, sight, actions);
        });
        ui.add_space(2.0 * gap::HUGE);
        ui.vertical(|ui| {
            ui.set_width(column);
            samples(ui, sight.words, actions);
        });
    });
}

fn recent(ui: &mut Ui, sight: Sight<'_>, actions: &mut Vec<Action>) {
    controls::heading(ui, &sight.words.text("welcome-recent"));
    ui.spacing_mut().item_spacing.y = 2.0;
    let listed = sight.settings.listed();
    if listed.is_empty() {
        ui.add_space(gap::TINY);
        let none = RichText::new(sight.words.text("welcome-no-recent")).color(Palette::of(ui).second);
        ui.add(egui::Label::new(none).wrap());
    }
    for recent in listed {
        recent_row(ui, recent, sight, actions);
    }
}

fn recent_row(ui: &mut Ui, recent: &Recent, sight: Sight<'_>, actions: &mut Vec<Action>) {
    let words = sight.words;
    let missing = sight.welcome.missing.contains(&recent.path);
    let name = stem(&recent.path);
    let folder = recent.path.parent().map(Path::to_string_lossy).unwrap_or_default();
    let under = if missing {
        words.with("welcome-missing", &[("folder", &folder)])
    } else {
        folder.into_owned()
    };
    let spoken = format!("{name}, {under}");
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let room = ui.available_width() - 36.0;
        let said = RowText {
            title: &name,
            under: &under,
            spoken: &spoken,
        };
        let response = ui.add_enabled_ui(!missing, |ui| controls::row(ui, said, room)).inner;
        if response.clicked() {
            actions.push(FileAction::Open(vec![recent.path.clone()]).into());
        }
        response.context_menu(|ui| {
            if ui.button(words.text("choice-forget")).clicked() {
                actions.push(FileAction::Forget(recent.path.clone()).into());
            }
        });
        actions.extend(pin(ui, recent, &name, words));
    });
}

/// The pin that keeps a file at the top; beside a file that is gone, what takes it off the list.
fn pin(ui: &mut Ui, recent: &Recent, name: &str, words: &Words) -> Option<Action> {
    let palette = Palette::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(36.0, 46.0), Sense::hover());
    let id = Id::unique(("pin", &recent.path));
    let response = ui.interact(rect.shrink2(vec2(2.0, 7.0)), id, Sense::click());
    let color = match (recent.pinned, response.hovered() || response.has_focus()) {
        (true, _) => palette.accent,
        (false, true) => palette.text,
        (false, false) => palette.second.gamma_multiply(0.5),
    };
    marks::pin(ui.painter(), rect.center(), color);
    if response.has_focus() {
        controls::ring(ui, response.rect);
    }
    let key = if recent.pinned { "welcome-unpin" } else { "welcome-pin" };
    let spoken = words.with(key, &[("title", name)]);
    response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, recent.pinned, &spoken));
    let clicked = response.clicked();
    let tip = if recent.pinned {
        "welcome-unpin-tip"
    } else {
        "welcome-pin-tip"
    };
    hint::on(response, words.text(tip));
    clicked.then(|| FileAction::Pin(recent.path.clone()).into())
}

fn samples(ui: &mut Ui, words: &Words, actions: &mut Vec<Action>) {
    controls::heading(ui, &words.text("welcome-samples"));
    ui.spacing_mut().item_spacing.y = 2.0;
    for sample in Sample::ALL {
        let [title, shows] = sample.keys().map(|key| words.text(key));
        let spoken = format!("{title}, {shows}");
        let said = RowText {
            title: &title,
            under: &shows,
            spoken: &spoken,
        };
        let width = ui.available_width();
        if controls::row(ui, said, width).clicked() {
            actions.push(FileAction::Sample(sample).into());
        }
    }
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
