//! The program with a window: lays out the panels and performs what they ask for.

use egui::{CentralPanel, Context, Frame, Panel, ThemePreference, Ui};

use super::action::{Action, Page, WindowAction};
use super::around::{self, Around, Machine};
use super::bars;
use super::clipboard::{Clipboard, Held, MachineClipboard};
use super::clock::Clock;
use super::command::{Command, Desk};
use super::compare::Comparing;
use super::document::{Document, Hold};
use super::documents::{Documents, Tab};
use super::gaps::Gaps;
use super::grid::Sight;
use super::grid::command::GridCommand;
use super::hint;
use super::inspector::{Inspector, Scene};
use super::meeting::Meeting;
use super::menus;
use super::palette::CommandList;
use super::place;
use super::settings::Settings;
use super::shown::{Charts, Shown};
use super::theme::{self, Palette, size};
use super::{charts, keyboard, tabs};
use crate::messages;
use crate::numbers::NumberStyle;
use crate::words::{Language, Words};

/// The program with a window.
pub struct App {
    pub(super) words: Words,
    pub(super) documents: Documents,
    pub(super) shown: Shown,
    pub(super) told: String,
    pub(super) around: Around,
    pub(super) clipboard: Box<dyn Clipboard>,
    pub(super) held: Option<Held>,
    pub(super) inspector: Inspector,
    gaps: Gaps,
    pub(super) meeting: Option<Meeting>,
    pub(super) comparing: Option<Comparing>,
}

impl App {
    /// The program with nothing open and nothing remembered, on no machine in particular.
    pub fn new(context: &Context, language: Language) -> Self {
        Self::on(Machine::apart(), Settings::default(), context, language)
    }

    /// The program as it starts on a machine, with nothing open.
    pub fn on(machine: Machine, settings: Settings, context: &Context, language: Language) -> Self {
        theme::apply(context);
        context.set_theme(ThemePreference::from(settings.theme));
        context.set_zoom_factor(f32::from(settings.zoom) / 100.0);
        Self {
            words: Words::of(language),
            documents: Documents::default(),
            shown: Shown::of(&settings),
            told: String::new(),
            around: Around::new(context, machine, settings),
            clipboard: Box::new(MachineClipboard::default()),
            held: None,
            inspector: Inspector::default(),
            gaps: Gaps::default(),
            meeting: None,
            comparing: None,
        }
    }

    /// The open scenarios.
    pub const fn documents(&self) -> &Documents {
        &self.documents
    }

    /// Draws everything, and performs what was asked for.
    pub fn ui(&mut self, ui: &mut Ui) {
        hint::note_keys(ui);
        self.make_room(ui);
        self.take_in(ui);
        self.take_in_from_outside(ui);
        self.take_in_changes(ui);
        if self.meeting.is_some() {
            return self.meet(ui);
        }
        let keys = self.around.has_the_keys().then(|| around::take_keys(ui));
        let commands = self.shortcuts(ui);
        if let (false, Some(tab)) = (commands.is_empty(), self.documents.front_mut()) {
            tab.grid.leave();
            self.inspector.leave();
        }
        let mut actions = self.bars(ui);
        actions.extend(self.body(ui));
        around::give_back(ui, keys.unwrap_or_default());
        actions.extend(self.in_front(ui));
        // What was being typed comes before what was asked for while typing, such as saving.
        actions.extend(commands);
        if !actions.is_empty() {
            ui.ctx().request_repaint();
        }
        for action in actions {
            self.perform(action, ui);
        }
        if let Some(tab) = self.documents.front_mut() {
            tab.document.look(ui.ctx());
        }
        self.announce(ui);
        self.remember(ui);
    }

    fn announce(&mut self, ui: &Ui) {
        let front = self.documents.front();
        let front = front.map(|tab| (tab.id, &tab.document, &tab.view));
        self.gaps.ui(ui, front, &self.words);
    }

    pub(super) fn desk<'a>(&'a self, ui: &Ui) -> Desk<'a> {
        Desk {
            front: self.documents.front(),
            zoom: self.shown.zoom,
            inspector: self.shown.inspector,
            charts: self.shown.charts,
            tabs: self.documents.tabs().len(),
            comparing: self.compares(),
            language: self.words.language(),
            theme: ui.ctx().options(|options| options.theme_preference),
        }
    }

    /// The commands whose keys were pressed. The grid takes its own.
    fn shortcuts(&self, ui: &Ui) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.documents.front().is_some_and(|tab| tab.grid.is_asking()) {
            return actions;
        }
        actions.extend(keyboard::wheel_zoom(ui).and_then(|command| command.action(self.desk(ui)).ok()));
        // While a text is edited, it has an undo of its own.
        let typing = ui.ctx().text_edit_focused() && !self.inspector.is_at_rest(ui);
        for command in Command::all() {
            let elsewhere = matches!(command, Command::Compare(command) if !command.has_keys(self.desk(ui)));
            if matches!(command, Command::Grid(_)) || elsewhere {
                continue;
            }
            if typing && matches!(command, Command::Undo | Command::Redo | Command::Compare(_)) {
                continue;
            }
            let mut shortcuts = command.shortcuts().into_iter();
            if shortcuts.any(|keys| ui.input_mut(|input| keyboard::take(input, keys))) {
                let meant = self.meant(command);
                actions.push(
                    meant
                        .action(self.desk(ui))
                        .unwrap_or_else(|why| Action::Tell(self.words.text(why))),
                );
            }
        }
        actions
    }

    /// The command that keys stand for now: with whole rows selected, Ctrl+Plus and Ctrl+Minus are about rows.
    fn meant(&self, command: Command) -> Command {
        let rows = self.documents.front().is_some_and(|tab| tab.grid.has_whole_rows());
        let mut others = keyboard::WITH_WHOLE_ROWS.into_iter().filter(|_| rows);
        others
            .find(|(keys, _)| *keys == command)
            .map_or(command, |(_, meant)| Command::Grid(meant))
    }

    fn bars(&self, ui: &mut Ui) -> Vec<Action> {
        let palette = Palette::of(ui);
        let bar = |fill| Frame::NONE.fill(fill).inner_margin(egui::Margin::symmetric(12, 0));
        let mut actions = Vec::new();
        Panel::top("menus")
            .exact_size(size::MENU)
            .frame(bar(palette.panel))
            .show(ui, |ui| {
                actions.extend(menus::menus(ui, self.desk(ui), &self.words));
            });
        if !self.documents.tabs().is_empty() {
            Panel::top("tabs")
                .exact_size(size::TABS)
                .frame(bar(palette.panel))
                .show(ui, |ui| {
                    actions.extend(tabs::tabs(ui, self, &self.words));
                });
        }
        Panel::bottom("status")
            .exact_size(size::STATUS)
            .frame(bar(palette.panel))
            .show(ui, |ui| {
                let summary = self.summary();
                let told = (self.told.as_str(), summary.as_deref());
                let front = self.in_sight();
                let desk = Desk { front, ..self.desk(ui) };
                actions.extend(bars::status(ui, desk, told, &self.words));
            });
        actions
    }

    /// What the selected figures come to; the keys of a comparison, where one is in front.
    fn summary(&self) -> Option<String> {
        if self.compares() {
            return Some(self.words.text("compared-keys"));
        }
        let tab = self.in_sight()?;
        tab.grid.summary(sight(&tab.document, &tab.view, &self.words))
    }

    /// The scenario in front, where no page stands before it.
    fn in_sight(&self) -> Option<&Tab> {
        self.documents.front().filter(|_| self.around.page.is_none())
    }

    fn body(&mut self, ui: &mut Ui) -> Vec<Action> {
        let palette = Palette::of(ui);
        let page = match self.around.page {
            Some(page) => Some(page),
            None => self.documents.tabs().is_empty().then_some(Page::Welcome),
        };
        if let Some(page) = page {
            return self.page(ui, page);
        }
        let Some(tab) = self.documents.front_mut() else {
            return Vec::new();
        };
        let moved = self.around.shift.as_ref().filter(|(of, _)| *of == tab.id);
        let moved = moved.map(|(_, shift)| shift.ledger().clone());
        let preview = moved.or_else(|| self.inspector.preview(tab.document.ledger()));
        let scene = scene(tab, preview.as_ref(), (&self.words, self.around.machine.clock));
        let mut actions = if self.shown.inspector {
            self.inspector.ui(ui, scene)
        } else {
            self.inspector.hidden(scene)
        };
        let frame = Frame::NONE.fill(palette.paper);
        let charts = self.shown.fit_charts(ui.available_height(), tab.grid.least_height());
        if charts == Charts::HaveJustGone {
            self.told = self.words.text("told-charts-aside");
        }
        if charts == Charts::Shown {
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
            Action::Undo => self.with_front(|tab| tab.through_history(Document::undo)),
            Action::Redo => self.with_front(|tab| tab.through_history(Document::redo)),
            Action::Grid(command) => self.grid_command(command, ui),
            Action::File(action) => self.file(action, ui),
            Action::View(view) => self.with_front(|tab| tab.view = *view),
            Action::Window(action) => {
                self.told.clear();
                self.window(action, ui);
            }
            Action::Compare(action) => self.compare(action, ui),
            Action::Meeting(action) => self.meeting(action),
            Action::Solve(inquiry) => self.around.jobs.solve(*inquiry),
            Action::Clipboard(action) => self.clipboard(*action, ui),
            Action::WithChart(wanted) => self.with_chart(wanted, ui),
            Action::CopyPicture(picture) => self.copy_picture(&picture, ui),
            Action::SavePicture(picture) => self.save_picture(*picture),
            Action::Export(export) => self.ask_export(export),
            Action::Tell(text) => self.told = text,
        }
    }

    /// Changes what is in front; what was said before is about what was there before.
    fn with_front(&mut self, change: impl FnOnce(&mut Tab)) {
        if let Some(tab) = self.documents.front_mut() {
            change(tab);
            self.told.clear();
        }
    }

    fn edit(&mut self, edit: &model::Edit) {
        let Some(tab) = self.documents.front_mut() else { return };
        if tab.document.hold() == Hold::ReadOnly {
            self.told = self.words.text("told-read-only");
            return;
        }
        match tab.document.edit(edit) {
            Ok(()) => self.told.clear(),
            Err(error) => self.told = messages::refused(&error, &self.words),
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

    fn window(&mut self, action: WindowAction, ui: &Ui) {
        match action {
            WindowAction::Language(language) => {
                self.words = Words::of(language);
                self.around.settings.language = Some(language.code().to_owned());
            }
            WindowAction::Theme(preference) => {
                ui.ctx().set_theme(preference);
                self.around.settings.theme = preference.into();
            }
            WindowAction::Zoom(percent) => self.shown.zoom = percent,
            WindowAction::Pane(round) => self.change_pane(round, ui),
            WindowAction::ToggleInspector => self.shown.inspector = !self.shown.inspector,
            WindowAction::Inspect(sheet) => {
                self.shown.inspector = true;
                self.inspector.show(sheet);
            }
            WindowAction::Explain => {
                self.shown.inspector = true;
                self.inspector.explain();
            }
            WindowAction::Note => {
                self.shown.inspector = true;
                self.inspector.note();
            }
            WindowAction::Delay => self.begin_delay(),
            WindowAction::GoTo(cell) => self.with_front(|tab| tab.grid.go_to(cell)),
            WindowAction::ToggleCharts => self.shown.charts = !self.shown.charts,
            WindowAction::TogglePalette => self.around.palette = Some(CommandList::default()),
            WindowAction::Page(page) => self.turn_to(Some(page)),
            WindowAction::ClosePage => self.turn_to(None),
            WindowAction::ResetPlace => place::reset(ui.ctx()),
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        self.keep_in_sight(ui, frame);
        Self::ui(self, ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.around.write_now();
        let ids: Vec<_> = self.documents.tabs().iter().map(|tab| tab.id).collect();
        for id in ids {
            if self.documents.get(id).is_some_and(|tab| !tab.document.is_changed()) {
                self.let_go(id);
            }
        }
    }
}

/// A scenario as it is looked at in the window.
pub(super) fn sight<'a>(document: &'a Document, view: &'a super::view::View, words: &'a Words) -> Sight<'a> {
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
fn scene<'a>(tab: &'a Tab, preview: Option<&'a model::Ledger>, (words, clock): (&'a Words, Clock)) -> Scene<'a> {
    let sight = sight(&tab.document, &tab.view, words);
    Scene {
        id: tab.id,
        document: &tab.document,
        sight: Sight {
            ledger: preview.unwrap_or(sight.ledger),
            ..sight
        },
        active: tab.grid.active(),
        clock,
    }
}

fn grid(ui: &mut Ui, tab: &mut Tab, preview: Option<&model::Ledger>, words: &Words) -> Vec<Action> {
    let mut sight = sight(&tab.document, &tab.view, words);
    sight.ledger = preview.unwrap_or(sight.ledger);
    tab.grid.ui(ui, sight, &tab.document)
}
