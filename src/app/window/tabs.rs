//! The tabs of the open scenarios and of their comparison.

use std::sync::Arc;

use egui::scroll_area::ScrollBarVisibility;
use egui::style::ScrollAnimation;
use egui::{Align, Galley, Id, Layout, Rect, Response, RichText, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::App;
use super::action::{Action, FileAction, Page};
use super::bars::{notation, title};
use super::compare::command::CompareCommand;
use super::compare::{CompareAction, Comparing};
use super::document::Hold;
use super::documents::Tab;
use super::marks;
use super::theme::{self, Palette, Weight, gap, text};
use crate::words::Words;

/// The widest that a name is drawn, in points.
const NAME: f32 = 220.0;
/// The part of the bar that is kept for what figures are written in, however many tabs there are.
const WRITTEN: f32 = 0.25;

/// A tab: what it looks like, and what is asked for by a click and by one with the middle button.
struct TabLook {
    name: String,
    front: bool,
    changed: bool,
    show: Action,
    close: Action,
}

/// The tabs, scrolled to the one in front as that changes, and what the figures in front are written in.
pub fn tabs(ui: &mut Ui, app: &App, words: &Words) -> Vec<Action> {
    let looks = looks(app, words);
    let names: f32 = looks.iter().map(|look| width(ui, look) + gap::TINY).sum();
    let whole = ui.available_size();
    let room = (whole.x - names).max(whole.x * WRITTEN);
    let right = Layout::right_to_left(Align::Center);
    let inner = ui.with_layout(right, |ui| {
        ui.allocate_ui_with_layout(vec2(room, whole.y), right, |ui| {
            let said = RichText::new(written_in(app, words)).size(text::NOTE);
            ui.add(egui::Label::new(said.color(Palette::of(ui).second)).truncate());
        });
        let left = Layout::left_to_right(Align::Center);
        ui.with_layout(left, |ui| scrolling(ui, looks, words)).inner
    });
    inner.inner
}

/// The tabs from the left, as far as they are in sight.
fn scrolling(ui: &mut Ui, looks: Vec<TabLook>, words: &Words) -> Vec<Action> {
    let front = looks.iter().position(|look| look.front);
    let now = (front, looks.len());
    let id = Id::unique("tabs-front");
    let settled = ui.data(|data| data.get_temp(id)) == Some(now);
    let area = ScrollArea::horizontal().scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden);
    let area = area.id_salt("tabs").auto_shrink(false);
    let shown = area.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = gap::TINY;
        let mut actions = Vec::new();
        for look in looks {
            let drawn = tab_ui(ui, &look, words);
            if look.front && !settled {
                drawn.scroll_to_me_animation(None, ScrollAnimation::none());
                if ui.clip_rect().expand(1.0).contains_rect(drawn.rect) {
                    ui.data_mut(|data| data.insert_temp(id, now));
                } else {
                    ui.request_repaint();
                }
            }
            if drawn.middle_clicked() {
                actions.push(look.close);
            } else if drawn.clicked() {
                actions.push(look.show);
            }
        }
        actions
    });
    shown.inner
}

fn looks(app: &App, words: &Words) -> Vec<TabLook> {
    let compares = app.compares();
    let front = app.documents.front().map(|tab| tab.id).filter(|_| !compares);
    let scenarios = app.documents.tabs().iter().map(|tab| TabLook {
        name: name(tab, words),
        front: front == Some(tab.id),
        changed: tab.document.is_changed(),
        show: FileAction::Select(tab.id).into(),
        close: FileAction::Close(tab.id).into(),
    });
    let comparison = app.comparing.iter().map(|_| TabLook {
        name: words.text("compared-tab"),
        front: compares,
        changed: false,
        show: CompareAction::Show.into(),
        close: CompareAction::Do(CompareCommand::Close).into(),
    });
    scenarios.chain(comparison).collect()
}

/// What a scenario is called, and whether it can only be read.
fn name(tab: &Tab, words: &Words) -> String {
    let title = title(tab, words);
    match tab.document.hold() {
        Hold::ReadOnly => words.with("tab-read-only", &[("title", &title)]),
        Hold::Ours => title,
    }
}

/// What the figures in front are written in, where there are any; of a comparison, what its base is, too.
fn written_in(app: &App, words: &Words) -> String {
    if matches!(
        app.around.page,
        Some(Page::New | Page::Welcome | Page::Help | Page::About)
    ) {
        return String::new();
    }
    let base = app.comparing.as_ref().filter(|_| app.compares());
    let base = base.and_then(Comparing::base).and_then(|id| app.documents.get(id));
    let said = base.map(|tab| words.with("compared-base-said", &[("name", &title(tab, words))]));
    let written = base.or_else(|| app.documents.front()).map(|tab| {
        let plan = tab.document.plan();
        let settings = plan.settings();
        let mut parts = notation(plan, tab.view.notation.unwrap_or(settings.notation), words);
        if settings.price_level.is_none() {
            parts.push(words.text("price-level-unsaid"));
        }
        parts
    });
    let parts: Vec<String> = written.into_iter().flatten().chain(said).collect();
    parts.join(" · ")
}

fn name_of(ui: &Ui, look: &TabLook) -> Arc<Galley> {
    let palette = Palette::of(ui);
    let (weight, color) = if look.front {
        (Weight::Semibold, palette.text)
    } else {
        (Weight::Regular, palette.second)
    };
    let style = theme::font(text::NOTE, weight);
    let mut job = egui::text::LayoutJob::simple_singleline(look.name.clone(), style, color);
    job.wrap = egui::text::TextWrapping::truncate_at_width(NAME);
    ui.painter().layout_job(job)
}

/// How wide a tab is.
fn width(ui: &Ui, look: &TabLook) -> f32 {
    let mark = if look.changed { gap::LARGE } else { 0.0 };
    name_of(ui, look).size().x + mark + 2.0 * gap::MEDIUM
}

fn tab_ui(ui: &mut Ui, look: &TabLook, words: &Words) -> Response {
    let palette = Palette::of(ui);
    let galley = name_of(ui, look);
    let size = vec2(width(ui, look), ui.available_height() - gap::TINY);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if look.front {
        let sheet = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom() + gap::TINY));
        ui.painter().rect_filled(sheet, 4.0, palette.paper);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 4.0, palette.area);
    }
    let at = pos2(rect.left() + gap::MEDIUM, rect.center().y - galley.size().y / 2.0);
    let end = at.x + galley.size().x;
    ui.painter().galley(at, galley, palette.text);
    if look.changed {
        marks::dot(ui.painter(), pos2(end + gap::SMALL, rect.center().y), palette.accent);
    }
    response.widget_info(|| {
        let spoken = if look.changed {
            words.with("tab-changed", &[("title", &look.name)])
        } else {
            look.name.clone()
        };
        WidgetInfo::selected(egui::Role::Tab, true, look.front, spoken)
    });
    response
}
