//! The inspector at the right: what the proposal or sum under the cursor is made of, and what can be changed in it.

mod curve;
mod details;
mod explanation;
mod fact;
mod findings;
mod lines;
mod lists;
mod notes;
mod page;
mod phase_in;
mod phasing;
mod read;
mod rules;
mod scenario;
mod scenario_fact;
mod scene;
mod sum;

use std::mem;

use egui::style::ScrollStyle;
use egui::{Frame, Margin, Panel, RichText, ScrollArea, Sense, Stroke, Ui, vec2};
use model::{AreaId, Ledger};

use super::action::Action;
use super::controls;
use super::grid::RowKey;
use super::theme::{self, Palette, Weight, gap, size, text};
use page::{Page, State};

pub use explanation::minus_on_screen;
pub use scene::Scene;

/// What the inspector shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// What is under the cursor.
    #[default]
    Details,
    /// What an analyst should look at in the whole plan.
    Findings,
    /// What the scenario decides for all rows.
    Scenario,
}

/// The panel at the right.
pub struct Inspector {
    sheet: Sheet,
    state: State,
    /// Whether the first field takes the keys once it is drawn.
    to_first: bool,
    /// How wide it is where there is room, in points.
    width: f32,
}

impl Default for Inspector {
    fn default() -> Self {
        Self {
            sheet: Sheet::default(),
            state: State::default(),
            to_first: false,
            width: size::INSPECTOR,
        }
    }
}

impl Inspector {
    /// Shows another sheet.
    pub const fn show(&mut self, sheet: Sheet) {
        self.sheet = sheet;
    }

    /// Shows what the figure under the cursor comes from, and brings that into view.
    pub const fn explain(&mut self) {
        self.sheet = Sheet::Details;
        self.state.explain = true;
    }

    /// Puts the keys into the first note of the proposal under the cursor.
    pub const fn note(&mut self) {
        self.sheet = Sheet::Details;
        self.state.to_note = true;
    }

    /// Takes what is being typed, where something is.
    pub const fn leave(&mut self) {
        self.state.leaving = true;
    }

    /// Whether the keys are in the panel and nothing has been typed there yet, so that undo is the scenario's.
    pub fn is_at_rest(&self, ui: &Ui) -> bool {
        self.has_keys(ui) && !self.state.typing
    }

    /// Whether it has a field that can take the keys.
    pub const fn has_fields(&self) -> bool {
        self.state.first.is_some()
    }

    /// Puts the keys into the first field, of the row that is under the cursor by then.
    pub const fn go_to_first(&mut self) {
        self.to_first = true;
    }

    /// Whether the keys are in the panel.
    pub fn has_keys(&self, ui: &Ui) -> bool {
        let focused = ui.memory(egui::Memory::focused);
        let response = focused.and_then(|id| ui.ctx().read_response(id));
        response.is_some_and(|response| self.state.place.contains(response.rect.center()))
    }

    /// The figures as they would be if a drag were let go now; nothing while nothing is dragged.
    pub fn preview(&self, ledger: &Ledger) -> Option<Ledger> {
        let drag = self.state.drag.as_ref()?;
        let phasing = model::Phasing::Own(drag.phase_in.clone());
        let edit = drag.whose.edit(ledger.plan(), phasing)?;
        let plan = ledger.plan().edited(&edit).ok()?;
        Some(ledger.after(&plan))
    }

    /// Draws the panel, and says what the user asked for in it.
    pub fn ui(&mut self, ui: &mut Ui, scene: Scene<'_>) -> Vec<Action> {
        let palette = Palette::of(ui);
        let frame = Frame::NONE.fill(palette.panel);
        // In a narrow window, figures stay in sight beside it.
        let narrow = ui.available_width() * size::INSPECTOR_SHARE;
        let (least, most) = size::INSPECTOR_RANGE;
        let (least, most) = (least.min(narrow), most.min(narrow));
        // Where it has less room than it was given, it remembers that apart.
        let squeezed = self.width > narrow + 0.5;
        let panel = Panel::right(("inspector", squeezed))
            .default_size(self.width)
            .size_range(least..=most)
            .resizable(true)
            .frame(frame);
        let shown = panel.show(ui, |ui| self.sheets(ui, scene));
        self.state.place = shown.response.rect;
        if !squeezed {
            self.width = shown.response.rect.width();
        }
        if !ui.input(|input| input.pointer.any_down()) {
            self.state.drag = None;
        }
        shown.inner
    }

    /// Takes what was typed while the panel is hidden.
    pub fn hidden(&mut self, scene: Scene<'_>) -> Vec<Action> {
        self.state.drag = None;
        self.state.place = egui::Rect::NOTHING;
        let actions = Page::new(scene, &mut self.state).done();
        self.state.first = None;
        actions
    }

    fn sheets(&mut self, ui: &mut Ui, scene: Scene<'_>) -> Vec<Action> {
        let tabs = Frame::NONE.inner_margin(Margin::symmetric(16, 0));
        tabs.show(ui, |ui| {
            ui.set_width(ui.available_width());
            self.tabs(ui, scene);
        });
        let mut page = Page::new(scene, &mut self.state);
        let salt = (scene.id, scene.active.map(|cell| cell.row), self.sheet as u8);
        ui.spacing_mut().scroll = thin();
        ScrollArea::vertical()
            .id_salt(salt)
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let margin = Margin {
                    left: 16,
                    right: 8,
                    top: 0,
                    bottom: 24,
                };
                Frame::NONE.inner_margin(margin).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = gap::TINY;
                    match self.sheet {
                        Sheet::Details => page.details(ui),
                        Sheet::Findings => page.findings(ui),
                        Sheet::Scenario => page.scenario(ui),
                    }
                });
            });
        let actions = page.done();
        self.state.explain = false;
        if let Some(first) = self.state.first.filter(|_| mem::take(&mut self.to_first)) {
            ui.memory_mut(|memory| memory.request_focus(first));
        }
        actions
    }

    fn tabs(&mut self, ui: &mut Ui, scene: Scene<'_>) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap::LARGE;
            let count = scene.document.findings().len().to_string();
            let sheets = [
                (Sheet::Details, scene.say("inspect-sheet-details")),
                (
                    Sheet::Findings,
                    scene.words().with("inspect-sheet-findings", &[("count", &count)]),
                ),
                (Sheet::Scenario, scene.say("inspect-sheet-scenario")),
            ];
            for (sheet, words) in sheets {
                if tab(ui, &words, (sheet, self.sheet)) {
                    self.sheet = sheet;
                }
            }
        });
        let palette = Palette::of(ui);
        let rect = ui.min_rect();
        let line = Stroke::new(size::LINE, palette.line);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
    }
}

/// A bar that is seen on the panel's ground and takes little room.
fn thin() -> ScrollStyle {
    ScrollStyle {
        bar_width: 8.0,
        floating_width: 4.0,
        floating_allocated_width: 8.0,
        foreground_color: true,
        dormant_background_opacity: 0.0,
        dormant_handle_opacity: 0.3,
        ..ScrollStyle::floating()
    }
}

/// A sheet's name, underlined where it is the one that is shown.
fn tab(ui: &mut Ui, words: &str, (sheet, front): (Sheet, Sheet)) -> bool {
    let shown = sheet == front;
    let palette = Palette::of(ui);
    let (weight, color) = if shown {
        (Weight::Semibold, palette.text)
    } else {
        (Weight::Regular, palette.second)
    };
    let font = theme::font(text::NOTE, weight);
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, color);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, 32.0), Sense::click());
    let place = egui::pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    let color = if response.hovered() { palette.text } else { color };
    ui.painter().galley_with_override_text_color(place, galley, color);
    if response.has_focus() {
        controls::ring(ui, rect.expand2(vec2(gap::TINY, -3.0)));
    }
    if shown {
        let line = Stroke::new(2.0, palette.accent);
        ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, line);
    }
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Tab, true, shown, words));
    response.clicked()
}

impl Page<'_> {
    /// What is under the cursor: a proposal, or else a sum.
    fn details(&mut self, ui: &mut Ui) {
        let row = self.scene.active.map(|cell| cell.row);
        match row {
            Some(RowKey::Proposal(id) | RowKey::Line(id, _)) if self.scene.plan().proposal(id).is_some() => {
                self.proposal_head(ui, id);
                self.phase_ins(ui, id);
                self.explanation(ui);
                self.findings_of(ui, id);
                self.lines(ui, id);
                self.personnel(ui, id);
                self.notes(ui, id);
                self.decisions(ui, id);
                self.rules(ui, id);
                self.proposal(ui, id);
            }
            Some(RowKey::Area(id) | RowKey::Subtotal(id)) => {
                self.sum(ui, id);
                self.explanation(ui);
                self.findings_in(ui, id);
            }
            Some(RowKey::Overlap(id)) => {
                self.overlap(ui, id);
                self.explanation(ui);
                self.findings_in(ui, AreaId::WHOLE);
            }
            _ => {
                self.sum(ui, AreaId::WHOLE);
                self.explanation(ui);
                self.findings_in(ui, AreaId::WHOLE);
            }
        }
    }
}

/// The name of what is shown, and what it is about; what has no name goes by the latter.
fn title(ui: &mut Ui, first: &str, second: &str) {
    ui.add_space(gap::MEDIUM);
    let (first, second) = if first.is_empty() {
        (second, "")
    } else {
        (first, second)
    };
    let font = theme::font(text::HEADING, Weight::Semibold);
    ui.add(egui::Label::new(RichText::new(first).font(font)).wrap());
    if !second.is_empty() {
        ui.add(egui::Label::new(RichText::new(second).size(text::BODY)).wrap());
    }
}
