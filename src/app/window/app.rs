//! The program with a window: lays out the panels and performs what they ask for.

use std::path::{Path, PathBuf};

use egui::{CentralPanel, Context, Frame, Panel, Ui, ViewportCommand};
use files::{Replacing, Scenario, ScenarioId};
use model::{Year, Years};

use super::action::{Action, FileAction, WindowAction};
use super::command::{Command, Desk};
use super::document::{Document, Origin};
use super::documents::{Documents, Tab};
use super::grid::Sight;
use super::grid::command::GridCommand;
use super::inspector::{Inspector, Scene};
use super::theme::{self, Palette, size};
use super::{bars, charts, keyboard, welcome};
use crate::blank;
use crate::messages;
use crate::numbers::NumberStyle;
use crate::words::{Language, Words};

/// The program with a window.
pub struct App {
    words: Words,
    documents: Documents,
    shown: Shown,
    told: String,
    inspector: Inspector,
}

/// What is shown around the grid.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    /// Whether the inspector is shown.
    pub inspector: bool,
    /// Whether the charts are shown.
    pub charts: bool,
    /// How large everything is shown, in percent.
    pub zoom: u16,
}

impl App {
    /// The program as it starts, with nothing open.
    pub fn new(context: &Context, language: Language) -> Self {
        theme::apply(context);
        // Ctrl+Plus and Ctrl+Minus are ours.
        context.options_mut(|options| options.zoom_with_keyboard = false);
        Self {
            words: Words::of(language),
            documents: Documents::default(),
            shown: Shown {
                inspector: true,
                charts: false,
                zoom: 100,
            },
            told: String::new(),
            inspector: Inspector::default(),
        }
    }

    /// Opens files, each in a tab of its own; what cannot be opened is told.
    pub fn open(&mut self, paths: &[PathBuf]) {
        for path in paths {
            self.open_one(path);
        }
    }

    /// The open scenarios.
    pub const fn documents(&self) -> &Documents {
        &self.documents
    }

    /// Draws everything, and performs what was asked for.
    pub fn ui(&mut self, ui: &mut Ui) {
        let commands = self.shortcuts(ui);
        if let (false, Some(tab)) = (commands.is_empty(), self.documents.front_mut()) {
            tab.grid.leave();
            self.inspector.leave();
        }
        let mut actions = self.bars(ui);
        actions.extend(self.body(ui));
        // What was being typed comes before what was asked for while typing, such as saving.
        actions.extend(commands);
        if !actions.is_empty() {
            ui.ctx().request_repaint();
        }
        for action in actions {
            self.perform(action, ui);
        }
    }

    fn desk(&self) -> Desk<'_> {
        Desk {
            front: self.documents.front(),
            zoom: self.shown.zoom,
        }
    }

    /// The commands whose keys were pressed. The grid takes its own.
    fn shortcuts(&self, ui: &Ui) -> Vec<Action> {
        let mut actions = Vec::new();
        // While a text is edited, it has an undo of its own.
        let typing = ui.ctx().text_edit_focused() && !self.inspector.is_at_rest(ui);
        for command in Command::all() {
            if matches!(command, Command::Grid(_)) {
                continue;
            }
            if typing && matches!(command, Command::Undo | Command::Redo) {
                continue;
            }
            let mut shortcuts = command.shortcuts().into_iter();
            if shortcuts.any(|keys| ui.input_mut(|input| keyboard::take(input, keys))) {
                let meant = self.meant(command);
                actions.push(
                    meant
                        .action(self.desk())
                        .unwrap_or_else(|why| Action::Tell(self.words.text(why))),
                );
            }
        }
        actions
    }

    /// The command that keys stand for now: with whole rows selected, Ctrl+Plus and Ctrl+Minus are about rows.
    fn meant(&self, command: Command) -> Command {
        let rows = self.documents.front().is_some_and(|tab| tab.grid.has_whole_rows());
        match command {
            Command::ZoomIn if rows => Command::Grid(GridCommand::InsertAbove),
            Command::ZoomOut if rows => Command::Grid(GridCommand::Delete),
            other => other,
        }
    }

    fn bars(&self, ui: &mut Ui) -> Vec<Action> {
        let palette = Palette::of(ui);
        let bar = |fill| Frame::NONE.fill(fill).inner_margin(egui::Margin::symmetric(12, 0));
        let mut actions = Vec::new();
        Panel::top("menus")
            .exact_size(size::MENU)
            .frame(bar(palette.panel))
            .show(ui, |ui| {
                actions.extend(bars::menus(ui, self.desk(), &self.words));
            });
        if !self.documents.tabs().is_empty() {
            Panel::top("tabs")
                .exact_size(size::TABS)
                .frame(bar(palette.panel))
                .show(ui, |ui| {
                    actions.extend(bars::tabs(ui, &self.documents, &self.words));
                });
        }
        Panel::bottom("status")
            .exact_size(size::STATUS)
            .frame(bar(palette.panel))
            .show(ui, |ui| {
                let summary = self.summary();
                bars::status(ui, self.desk(), (&self.told, summary.as_deref()), &self.words);
            });
        actions
    }

    /// What the selected figures come to.
    fn summary(&self) -> Option<String> {
        let tab = self.documents.front()?;
        tab.grid.summary(sight(&tab.document, &tab.view, &self.words))
    }

    fn body(&mut self, ui: &mut Ui) -> Vec<Action> {
        let palette = Palette::of(ui);
        let Some(tab) = self.documents.front_mut() else {
            let frame = Frame::NONE.fill(palette.paper);
            return CentralPanel::default()
                .frame(frame)
                .show(ui, |ui| welcome::ui(ui, &self.words))
                .inner;
        };
        let preview = self.inspector.preview(tab.document.ledger());
        let scene = scene(tab, preview.as_ref(), &self.words);
        let mut actions = if self.shown.inspector {
            self.inspector.ui(ui, scene)
        } else {
            self.inspector.hidden(scene)
        };
        let frame = Frame::NONE.fill(palette.paper);
        if self.shown.charts {
            let drawer = Panel::bottom("charts").exact_size(size::CHARTS).frame(frame);
            actions.extend(drawer.show(ui, |ui| charts::drawer(ui, scene.sight)).inner);
        }
        let central = CentralPanel::default().frame(frame);
        let grid = central.show(ui, |ui| grid(ui, tab, preview.as_ref(), &self.words));
        actions.extend(grid.inner);
        actions
    }

    /// Performs one thing that was asked for.
    pub fn perform(&mut self, action: Action, ui: &Ui) {
        match action {
            Action::Edit(edit) => self.edit(&edit),
            Action::Undo => self.with_front(|tab| tab.document.undo()),
            Action::Redo => self.with_front(|tab| tab.document.redo()),
            Action::Grid(command) => self.grid_command(command, ui),
            Action::File(action) => self.file(action, ui),
            Action::View(view) => self.with_front(|tab| {
                tab.view = *view;
                true
            }),
            Action::Window(action) => self.window(action, ui),
            Action::CopyPicture(picture) => self.copy_picture(&picture, ui),
            Action::Tell(text) => self.told = text,
        }
    }

    fn with_front(&mut self, change: impl FnOnce(&mut Tab) -> bool) {
        if let Some(tab) = self.documents.front_mut() {
            change(tab);
        }
    }

    fn edit(&mut self, edit: &model::Edit) {
        let Some(tab) = self.documents.front_mut() else { return };
        match tab.document.edit(edit) {
            Ok(()) => self.told.clear(),
            Err(error) => self.told = messages::edit(&error, &self.words),
        }
    }

    fn grid_command(&mut self, command: GridCommand, ui: &Ui) {
        let Some(tab) = self.documents.front_mut() else { return };
        let sight = sight(&tab.document, &tab.view, &self.words);
        let actions = tab.grid.perform(command, sight);
        for action in actions {
            self.perform(action, ui);
        }
    }

    fn copy_picture(&mut self, picture: &charts::picture::Picture, ui: &Ui) {
        match charts::image(picture, Palette::of(ui)) {
            Ok(image) => {
                ui.ctx().copy_image(image);
                self.told = self.words.text("told-picture-copied");
            }
            Err(error) => self.told = self.words.with("told-no-picture", &[("cause", &error.to_string())]),
        }
    }

    fn file(&mut self, action: FileAction, ui: &Ui) {
        match action {
            FileAction::New => self.new_scenario(),
            FileAction::Open(paths) => self.open(&paths),
            FileAction::Save => self.save(),
            FileAction::SaveAs(path) => self.save_as(&path),
            FileAction::Close(id) | FileAction::Discard(id) => self.documents.close(id),
            FileAction::Select(id) => self.documents.select(id),
            FileAction::Next => self.documents.turn(1),
            FileAction::Previous => self.documents.turn(-1),
            FileAction::Quit => ui.ctx().send_viewport_cmd(ViewportCommand::Close),
            FileAction::AskOpen | FileAction::AskSaveAs => {}
        }
    }

    fn window(&mut self, action: WindowAction, ui: &Ui) {
        match action {
            WindowAction::Language(language) => self.words = Words::of(language),
            WindowAction::Theme(preference) => ui.ctx().set_theme(preference),
            WindowAction::Zoom(percent) => {
                self.shown.zoom = percent;
                ui.ctx().set_zoom_factor(f32::from(percent) / 100.0);
            }
            WindowAction::ToggleInspector => self.shown.inspector = !self.shown.inspector,
            WindowAction::Inspect(sheet) => {
                self.shown.inspector = true;
                self.inspector.show(sheet);
            }
            WindowAction::Explain => {
                self.shown.inspector = true;
                self.inspector.explain();
            }
            WindowAction::GoTo(cell) => self.with_front(|tab| {
                tab.grid.go_to(cell);
                true
            }),
            WindowAction::ToggleCharts => self.shown.charts = !self.shown.charts,
            WindowAction::TogglePalette | WindowAction::Page(_) | WindowAction::ClosePage => {}
        }
    }

    fn open_one(&mut self, path: &Path) {
        match files::open(path) {
            Ok(opened) => {
                self.documents.add(Document::opened(path, opened));
            }
            Err(error) => self.told = messages::not_opened(path, &error, &self.words),
        }
    }

    fn new_scenario(&mut self) {
        let title = self.words.text("new-title");
        let (Ok(first), Ok(id)) = (Year::new(2027), getrandom::u64()) else {
            return;
        };
        let Ok(years) = Years::new(first, 4) else { return };
        let plan = blank::plan(title, blank::NOTATION, years);
        self.documents.add(Document::new(Scenario::new(ScenarioId(id), plan)));
    }

    fn save(&mut self) {
        let path = self
            .documents
            .front()
            .and_then(|tab| tab.document.origin())
            .map(|origin| origin.path.clone());
        if let Some(path) = path {
            self.save_as(&path);
        }
    }

    fn save_as(&mut self, path: &Path) {
        let Some(tab) = self.documents.front_mut() else { return };
        let scenario = tab.document.scenario();
        let replacing = match tab.document.origin() {
            Some(origin) if origin.path == path => Replacing::Version(origin.hash),
            _ => Replacing::Anything,
        };
        match files::save(path, &scenario, replacing) {
            Ok(saved) => {
                let origin = Origin {
                    path: path.to_owned(),
                    hash: saved.hash,
                };
                tab.document.keep(scenario, origin);
                self.told = self.words.text("told-saved");
            }
            Err(error) => self.told = messages::not_saved(path, &error, &self.words),
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        Self::ui(self, ui);
    }
}

/// A scenario as it is looked at in the window.
fn sight<'a>(document: &'a Document, view: &'a super::view::View, words: &'a Words) -> Sight<'a> {
    let settings = document.plan().settings();
    let notation = view.notation.unwrap_or(settings.notation);
    Sight {
        ledger: document.ledger(),
        view,
        words,
        style: NumberStyle::new(settings, notation, words.language()),
    }
}

/// What the inspector looks at; in figures that would be, while something is dragged.
fn scene<'a>(tab: &'a Tab, preview: Option<&'a model::Ledger>, words: &'a Words) -> Scene<'a> {
    let sight = sight(&tab.document, &tab.view, words);
    Scene {
        id: tab.id,
        document: &tab.document,
        sight: Sight {
            ledger: preview.unwrap_or(sight.ledger),
            ..sight
        },
        active: tab.grid.active(),
    }
}

fn grid(ui: &mut Ui, tab: &mut Tab, preview: Option<&model::Ledger>, words: &Words) -> Vec<Action> {
    let mut sight = sight(&tab.document, &tab.view, words);
    sight.ledger = preview.unwrap_or(sight.ledger);
    tab.grid.ui(ui, sight, &tab.document)
}
