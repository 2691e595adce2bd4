//! What stands in place of the scenarios, and what stands in front of everything.

use egui::{Align2, Area, CentralPanel, Frame, Id, Key, Margin, Modifiers, Order, Panel, Popup, Rect, RichText, Ui};

use super::App;
use super::action::{Action, FileAction, Page, WindowAction};
use super::compare::choose::Chosen;
use super::controls;
use super::palette::Left;
use super::path_form::Typed;
use super::theme::{self, Palette, Weight, gap, text};
use super::{about, place, versions, welcome};

/// How wide a page of text is, in points.
const COLUMN: f32 = 820.0;

impl App {
    /// Draws a page in place of the scenarios.
    pub(super) fn page(&mut self, ui: &mut Ui, page: Page) -> Vec<Action> {
        let paper = Palette::of(ui).paper;
        if page == Page::Comparison {
            return self.comparison(ui);
        }
        if page == Page::Welcome {
            self.look_for_recent();
            let frame = Frame::NONE.fill(paper);
            let shown = CentralPanel::default().frame(frame).show(ui, |ui| self.welcome(ui));
            let mut actions = shown.inner;
            let can_leave = self.documents.front().is_some() && !Popup::is_any_open(ui.ctx());
            if can_leave && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
                actions.push(WindowAction::ClosePage.into());
            }
            return actions;
        }
        let frame = Frame::NONE.fill(paper).inner_margin(Margin::symmetric(24, 16));
        let mut actions = Vec::new();
        CentralPanel::default().frame(frame).show(ui, |ui| {
            let room = ui.available_rect_before_wrap();
            let width = room.width().min(COLUMN);
            let left = room.left() + (room.width() - width) / 2.0;
            let column = Rect::from_min_max(egui::pos2(left, room.top()), egui::pos2(left + width, room.bottom()));
            let mut column = ui.new_child(egui::UiBuilder::new().max_rect(column).id_salt("column"));
            actions.extend(self.page_bar(&mut column, page));
            actions.extend(self.page_content(&mut column, page));
        });
        actions
    }

    fn page_bar(&self, ui: &mut Ui, page: Page) -> Option<Action> {
        let key = match page {
            Page::Help => "command-help",
            Page::About => "command-about",
            Page::Reading => "command-reading",
            Page::Versions => "command-versions",
            Page::New | Page::Welcome | Page::Comparison => return None,
        };
        let mut left = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let bar = Panel::top("page").frame(Frame::NONE).show_separator_line(false);
        bar.show(ui, |ui| {
            ui.horizontal(|ui| {
                let title = RichText::new(self.words.text(key).replace('…', ""));
                ui.label(title.font(theme::font(text::TITLE, Weight::Semibold)));
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    left |= controls::secondary(ui, &self.words.text("page-back")).clicked();
                });
            });
            ui.add_space(gap::MEDIUM);
        });
        left.then(|| WindowAction::ClosePage.into())
    }

    fn page_content(&mut self, ui: &mut Ui, page: Page) -> Vec<Action> {
        let words = &self.words;
        match page {
            Page::Help => self.around.help.ui(ui, words),
            Page::About => about::ui(ui, words),
            Page::Reading => {
                if let Some(tab) = self.documents.front() {
                    self.around.reading.ui(ui, (&tab.document, &tab.view), words);
                }
            }
            Page::New => {
                let mut actions = self.around.new_form.ui(ui, words);
                // A list of the form that is open takes it first.
                let left = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
                actions.extend(left.then(|| WindowAction::ClosePage.into()));
                return actions;
            }
            Page::Versions => {
                let wanted = versions::ui(ui, &self.around.versions, words);
                return wanted
                    .map(|path| FileAction::OpenCopy(path).into())
                    .into_iter()
                    .collect();
            }
            Page::Welcome | Page::Comparison => {}
        }
        Vec::new()
    }

    fn welcome(&self, ui: &mut Ui) -> Vec<Action> {
        let sight = welcome::Sight {
            settings: &self.around.settings,
            welcome: &self.around.welcome,
            words: &self.words,
        };
        welcome::ui(ui, sight)
    }

    /// Has the recent files looked for, where they are not those that were looked for last.
    fn look_for_recent(&mut self) {
        let recent = self.around.settings.recent.iter();
        let paths: Vec<_> = recent.map(|recent| recent.path.clone()).collect();
        if paths != self.around.welcome.looked_for {
            self.around.welcome.looked_for.clone_from(&paths);
            self.around.jobs.look_for(paths);
        }
    }

    /// Draws what stands in front of everything: questions, the list of commands, what goes on.
    pub(super) fn in_front(&mut self, ui: &Ui) -> Vec<Action> {
        let mut actions = Vec::new();
        actions.extend(self.opening(ui));
        actions.extend(self.delay_form(ui));
        self.dropping(ui);
        if let Some(notice) = self.around.notices.front() {
            if let Some(place) = notice.ui(ui, self.around.answered) {
                actions.extend(self.answer(place));
            }
        } else if let Some(form) = &mut self.around.path_form {
            if let Some(typed) = form.ui(ui, &self.words) {
                self.around.path_form = None;
                if let Typed::Do(action) = typed {
                    actions.push(action.into());
                }
            }
        } else if let Some(mut chooser) = self.around.chooser.take() {
            match chooser.ui(ui, &self.words) {
                None => self.around.chooser = Some(chooser),
                Some(Chosen::Do(action)) => actions.push(action),
                Some(Chosen::Nothing) => {}
            }
        } else if let Some(mut list) = self.around.palette.take() {
            match list.ui(ui, self.desk(ui), &self.words) {
                None => self.around.palette = Some(list),
                Some(Left::With(action)) => actions.push(action),
                Some(Left::Empty) => {}
            }
        }
        actions
    }

    fn answer(&mut self, place: usize) -> Option<Action> {
        let notice = self.around.notices.pop_front()?;
        self.around.answered = self.around.answered.saturating_add(1);
        notice.choices.into_iter().nth(place)?.action
    }

    /// What is being opened for so long that it is worth a word, with a way to stop waiting.
    fn opening(&self, ui: &Ui) -> Option<Action> {
        let (job, path) = self.around.jobs.slow()?;
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let area = Area::new(Id::unique("opening"))
            .order(Order::Foreground)
            .anchor(Align2::CENTER_BOTTOM, egui::vec2(0.0, -48.0));
        let shown = area.show(ui.ctx(), |ui| {
            let frame = Frame::popup(ui.style()).inner_margin(Margin::symmetric(16, 10));
            let content = frame.show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.label(self.words.with("opening", &[("file", &file)]));
                    ui.add_space(gap::SMALL);
                    controls::secondary(ui, &self.words.text("choice-stop")).clicked()
                })
            });
            content.inner.inner
        });
        shown.inner.then(|| FileAction::Stop(job).into())
    }

    /// Says that files can be let go here.
    fn dropping(&self, ui: &Ui) {
        let count = ui.input(|input| input.raw.hovered_files.len());
        if count == 0 {
            return;
        }
        let palette = Palette::of(ui);
        let rect = ui.ctx().content_rect();
        let layer = egui::LayerId::new(Order::Foreground, Id::unique("dropping"));
        let painter = ui.ctx().layer_painter(layer);
        painter.rect_filled(rect, 0.0, palette.paper.gamma_multiply(0.9));
        let stroke = egui::Stroke::new(2.0, palette.accent);
        painter.rect_stroke(rect.shrink(16.0), 8.0, stroke, egui::StrokeKind::Inside);
        let said = self.words.with("drop-here", &[("count", &count.to_string())]);
        let font = theme::font(text::TITLE, Weight::Semibold);
        painter.text(rect.center(), Align2::CENTER_CENTER, said, font, palette.text);
    }

    /// Takes down what the window looks like, and what stands in its title.
    pub(super) fn remember(&mut self, ui: &Ui) {
        self.around.settings.zoom = self.shown.zoom;
        self.around.settings.inspector = self.shown.wants_inspector();
        self.around.settings.charts = self.shown.charts;
        if ui.input(|input| input.pointer.any_released())
            && let Some(tab) = self.documents.front()
        {
            let years = tab.document.plan().settings().years;
            self.around.settings.widths.extend(tab.grid.widths(years));
        }
        self.around.remember();
        // Where the window stands is written down when it closes.
        let now = place::now(ui.ctx(), self.around.settings.place);
        self.around.settings.place = now;
        self.around.written.place = now;
        self.title(ui);
    }

    fn title(&mut self, ui: &Ui) {
        let program = self.words.text("window-title");
        let title = match self.documents.front() {
            Some(tab) => {
                let mark = if tab.document.is_changed() { "• " } else { "" };
                format!("{mark}{} – {program}", super::bars::title(tab, &self.words))
            }
            None => program,
        };
        if title != self.around.title {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.around.title = title;
        }
    }

    /// Once the window stands: moves it to where it can be seen whole.
    pub(super) fn keep_in_sight(&mut self, ui: &Ui, frame: &eframe::Frame) {
        if self.around.seen {
            return;
        }
        let Some(window) = frame.winit_window() else { return };
        let points = ui.ctx().pixels_per_point();
        // As it stands now: what the first frame says of it is in points of another zoom.
        let (at, size) = (window.outer_position(), window.outer_size().cast::<f32>());
        let stands = at.ok().map(|at| {
            let at = at.cast::<f32>();
            Rect::from_min_size(
                egui::pos2(at.x, at.y) / points,
                egui::vec2(size.width, size.height) / points,
            )
        });
        let screens: Vec<Rect> = window
            .available_monitors()
            .map(|screen| {
                let (at, size) = (screen.position().cast::<f32>(), screen.size().cast::<f32>());
                let min = egui::pos2(at.x, at.y) / points;
                Rect::from_min_size(min, egui::vec2(size.width, size.height) / points)
            })
            .collect();
        self.around.seen = place::keep_in_sight(ui.ctx(), stands, &screens);
    }
}
