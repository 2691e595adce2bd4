//! The bars around the grid: tabs and status.

use egui::{Align, Button, Layout, Rect, Response, RichText, Sense, Ui, WidgetInfo, pos2, vec2};
use model::Plan;

use super::App;
use super::action::{Action, FileAction, WindowAction};
use super::command::Desk;
use super::compare::command::CompareCommand;
use super::compare::{CompareAction, Comparing};
use super::documents::Tab;
use super::grid::EntryMode;
use super::inspector::Sheet;
use super::marks;
use super::theme::{self, Palette, Weight, gap, text};
use crate::numbers::unit_key;
use crate::words::Words;

/// The tabs of the open scenarios and of their comparison, and what the figures in front are written in.
pub fn tabs(ui: &mut Ui, app: &App, words: &Words) -> Vec<Action> {
    let mut actions = Vec::new();
    let compares = app.compares();
    let front = app.documents.front().map(|tab| tab.id).filter(|_| !compares);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = gap::TINY;
        for tab in app.documents.tabs() {
            let look = TabLook {
                name: title(tab, words),
                front: front == Some(tab.id),
                changed: tab.document.is_changed(),
            };
            let [show, close] = [FileAction::Select(tab.id), FileAction::Close(tab.id)].map(Action::from);
            actions.extend(tab_ui(ui, &look, words).asked(show, close));
        }
        if app.comparing.is_some() {
            let look = TabLook {
                name: words.text("compared-tab"),
                front: compares,
                changed: false,
            };
            let close = CompareAction::Do(CompareCommand::Close);
            let [show, close] = [CompareAction::Show, close].map(Action::from);
            actions.extend(tab_ui(ui, &look, words).asked(show, close));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let said = RichText::new(written_in(app, words)).size(text::NOTE);
            ui.add(egui::Label::new(said.color(Palette::of(ui).second)).truncate());
        });
    });
    actions
}

/// What the figures in front are written in; of a comparison, what its base is, too.
fn written_in(app: &App, words: &Words) -> String {
    let base = app.comparing.as_ref().filter(|_| app.compares());
    let base = base.and_then(Comparing::base).and_then(|id| app.documents.get(id));
    let said = base.map(|tab| words.with("compared-base-said", &[("name", &title(tab, words))]));
    let tab = base.or_else(|| app.documents.front());
    let parts: Vec<String> = tab.map(|tab| notation(tab, words)).into_iter().chain(said).collect();
    parts.join(" · ")
}

/// What a tab looks like.
struct TabLook {
    name: String,
    front: bool,
    changed: bool,
}

/// A tab that was drawn.
struct DrawnTab(Response);

impl DrawnTab {
    /// What a click asks for, or one with the middle button.
    fn asked(&self, show: Action, close: Action) -> Option<Action> {
        if self.0.middle_clicked() {
            return Some(close);
        }
        self.0.clicked().then_some(show)
    }
}

fn tab_ui(ui: &mut Ui, look: &TabLook, words: &Words) -> DrawnTab {
    let TabLook { name, front, changed } = look;
    let palette = Palette::of(ui);
    let weight = if *front { Weight::Semibold } else { Weight::Regular };
    let color = if *front { palette.text } else { palette.second };
    let style = theme::font(text::NOTE, weight);
    let mut job = egui::text::LayoutJob::simple_singleline(name.clone(), style, color);
    job.wrap = egui::text::TextWrapping::truncate_at_width(220.0);
    let galley = ui.painter().layout_job(job);
    let mark = if *changed { gap::LARGE } else { 0.0 };
    let size = vec2(
        galley.size().x + mark + 2.0 * gap::MEDIUM,
        ui.available_height() - gap::TINY,
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if *front {
        let sheet = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom() + gap::TINY));
        ui.painter().rect_filled(sheet, 4.0, palette.paper);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 4.0, palette.area);
    }
    let at = pos2(rect.left() + gap::MEDIUM, rect.center().y - galley.size().y / 2.0);
    let end = at.x + galley.size().x;
    ui.painter().galley(at, galley, color);
    if *changed {
        marks::dot(ui.painter(), pos2(end + gap::SMALL, rect.center().y), palette.accent);
    }
    response.widget_info(|| {
        let spoken = if *changed {
            words.with("tab-changed", &[("title", name)])
        } else {
            name.clone()
        };
        WidgetInfo::selected(egui::Role::Tab, true, *front, spoken)
    });
    DrawnTab(response)
}

/// What a scenario is called on its tab.
pub fn title(tab: &Tab, words: &Words) -> String {
    let name = tab.document.origin().and_then(|origin| origin.path.file_stem());
    let titled = &tab.document.plan().settings().title;
    match name {
        Some(name) => name.to_string_lossy().into_owned(),
        None if titled.is_empty() => words.text("new-title"),
        None => titled.to_string(),
    }
}

/// The unit, sign, rounding and price level of what is shown.
fn notation(tab: &Tab, words: &Words) -> String {
    let plan: &Plan = tab.document.plan();
    let settings = plan.settings();
    let notation = tab.view.notation.unwrap_or(settings.notation);
    let sign = match notation.sign {
        model::Sign::SavingsNegative => "sign-savings-negative",
        model::Sign::SavingsPositive => "sign-savings-positive",
    };
    let price_level = match settings.price_level {
        Some(year) => words.with("price-level", &[("year", &year.number().to_string())]),
        None => words.text("price-level-unsaid"),
    };
    [words.text(unit_key(notation.unit)), words.text(sign), price_level].join(" · ")
}

/// The status bar; how much there is to look at leads to it.
pub fn status(ui: &mut Ui, desk: Desk<'_>, (told, summary): (&str, Option<&str>), words: &Words) -> Option<Action> {
    let palette = Palette::of(ui);
    let mut asked = None;
    let small = |text: String| RichText::new(text).size(text::NOTE);
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
            if let Some(tab) = desk.front {
                let count = tab.document.findings().len();
                let text = words.with("status-findings", &[("count", &count.to_string())]);
                ui.add_space(gap::MEDIUM);
                let button = Button::new(small(text).color(palette.second)).frame(false);
                if ui.add(button).clicked() {
                    asked = Some(WindowAction::Inspect(Sheet::Findings).into());
                }
            }
            if let Some(summary) = summary {
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
