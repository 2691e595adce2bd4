//! The bar above the rows in which something is looked for, replaced or gone to.

use std::iter;
use std::rc::Rc;

use egui::{Button, Id, Key, Label, RichText, Sense, TextEdit, Ui, UiBuilder, WidgetInfo, vec2};

use super::Grid;
use super::bar;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::cursor::{CellKey, Layout};
use super::perform::edits;
use super::search::{self, Wanted};
use crate::window::action::Action;
use crate::window::fields;
use crate::window::theme::{Palette, gap, size, text};

/// How wide a field of the bar is, in points.
const FIELD: f32 = 150.0;

/// What is said needs so much room after the buttons, in points.
const SAID: f32 = 160.0;

/// What the bar is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekKind {
    /// Finding.
    Find,
    /// Finding, and putting something else there.
    Replace,
    /// Going to a row or year by name.
    GoTo,
}

/// The bar as it stands.
pub struct Seek {
    kind: SeekKind,
    text: String,
    with: String,
    told: String,
    /// Whether what there is to say stands after the buttons.
    told_beside: bool,
    fresh: bool,
}

/// Which way to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// On.
    Next,
    /// Back.
    Previous,
}

/// What was asked for in the bar.
enum Asked {
    Find(Direction),
    Replace,
    ReplaceAll,
    GoTo,
    Close,
}

impl Seek {
    /// The bar for something, with a text to begin with.
    pub const fn new(kind: SeekKind, text: String) -> Self {
        Self {
            kind,
            text,
            with: String::new(),
            told: String::new(),
            told_beside: false,
            fresh: true,
        }
    }

    fn said(&self, ui: &Ui) -> Label {
        let told = RichText::new(&self.told).size(text::NOTE);
        Label::new(told.color(Palette::of(ui).missing)).truncate()
    }

    /// Draws what there is to say after the buttons, where that leaves room to read it.
    fn said_beside(&mut self, ui: &mut Ui) {
        let room = ui.available_size_before_wrap().x - 1.0;
        self.told_beside = room >= SAID;
        if self.told_beside {
            let place = vec2(room, ui.spacing().interact_size.y);
            ui.allocate_ui_with_layout(place, egui::Layout::left_to_right(egui::Align::Center), |ui| {
                ui.add(self.said(ui))
            });
        }
    }

    /// Draws what there is to say on a line of its own where it stands nowhere else; the line is there whether or not
    /// there is something.
    pub fn said_below(&self, ui: &mut Ui) {
        if self.told_beside {
            return;
        }
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::ROW), Sense::hover());
        let line = UiBuilder::new().max_rect(rect.shrink2(vec2(gap::SMALL, 0.0)));
        ui.scope_builder(line.id_salt("seek-said"), |ui| {
            ui.horizontal_centered(|ui| ui.add(self.said(ui)))
        });
    }
}

impl Grid {
    /// Draws the bar where it is open, and does what is asked for in it.
    pub(super) fn seek_ui(&mut self, ui: &mut Ui, sight: Sight<'_>, columns: &[ColumnKey]) -> Vec<Action> {
        let Some(mut seek) = self.seek.take() else {
            return Vec::new();
        };
        let asked = content(ui, sight, &mut seek, self.focus_id());
        if seek.kind != SeekKind::GoTo {
            self.looked_for.clone_from(&seek.text);
        }
        let Some(asked) = asked else {
            self.seek = Some(seek);
            return Vec::new();
        };
        let closes = matches!(asked, Asked::Close | Asked::GoTo);
        match self.asked(sight, columns, (asked, &seek)) {
            Ok(actions) if closes => {
                self.take_keys(ui);
                actions
            }
            Ok(actions) => {
                seek.told.clear();
                self.seek = Some(seek);
                actions
            }
            Err(problem) => {
                seek.told = problem;
                self.seek = Some(seek);
                Vec::new()
            }
        }
    }

    /// Looks for what was looked for last.
    pub(super) fn find(&mut self, sight: Sight<'_>, direction: Direction) -> Vec<Action> {
        let columns = self.columns();
        let text = self.looked_for.clone();
        let found = self.find_text(sight, &columns, (&text, direction));
        found.unwrap_or_else(|problem| vec![Action::Tell(problem)])
    }

    fn find_text(
        &mut self,
        sight: Sight<'_>,
        columns: &[ColumnKey],
        (text, direction): (&str, Direction),
    ) -> Result<Vec<Action>, String> {
        let nothing = || sight.words.with("seek-not-found", &[("text", text)]);
        let wanted = Wanted::of(sight, text).ok_or_else(|| sight.words.text("seek-nothing-to-find"))?;
        // What is hidden is looked in only where nothing that is shown holds it.
        let shown = self.table_apart().map(|(rows, _)| rows);
        let hidden = || Rc::new(search::all_rows(sight));
        let places = shown.into_iter().chain(iter::once_with(hidden));
        let cell = places.into_iter().find_map(|rows| {
            let layout = Layout { rows: &rows, columns };
            let found = search::found(sight, layout, &wanted);
            let from = (&*found, self.cursor.active);
            match direction {
                Direction::Next => search::next(layout, from),
                Direction::Previous => search::previous(layout, from),
            }
        });
        Ok(self.reveal(sight, cell.ok_or_else(nothing)?))
    }

    fn asked(
        &mut self,
        sight: Sight<'_>,
        columns: &[ColumnKey],
        (asked, seek): (Asked, &Seek),
    ) -> Result<Vec<Action>, String> {
        match asked {
            Asked::Find(direction) => self.find_text(sight, columns, (&seek.text, direction)),
            Asked::Replace => self.replace_here(sight, columns, seek),
            Asked::ReplaceAll => self.replace_all(sight, seek),
            Asked::GoTo => {
                let cell = search::named(sight, &seek.text, self.cursor.active);
                let cell = cell.ok_or_else(|| sight.words.with("seek-not-found", &[("text", &seek.text)]))?;
                Ok(self.reveal(sight, cell))
            }
            Asked::Close => Ok(Vec::new()),
        }
    }

    /// Replaces in the active cell, and goes on to the next; stays where what is wanted cannot be replaced.
    fn replace_here(&mut self, sight: Sight<'_>, columns: &[ColumnKey], seek: &Seek) -> Result<Vec<Action>, String> {
        let wanted = Wanted::of(sight, &seek.text).ok_or_else(|| sight.words.text("seek-nothing-to-find"))?;
        let here: Vec<_> = self.cursor.active.into_iter().collect();
        let (count, edit) = search::replaced(sight, &here, (&wanted, &seek.with))?;
        if count == 0 && self.found(sight, &wanted).iter().any(|cell| here.contains(cell)) {
            return Ok(vec![Action::Tell(
                sight.words.with("seek-not-replaced", &[("text", &seek.text)]),
            )]);
        }
        let mut actions = edits(edit);
        actions.extend(self.find_text(sight, columns, (&seek.text, Direction::Next))?);
        Ok(actions)
    }

    /// Replaces in every row that is shown; what is filtered or folded away stays as it is.
    fn replace_all(&self, sight: Sight<'_>, seek: &Seek) -> Result<Vec<Action>, String> {
        let wanted = Wanted::of(sight, &seek.text).ok_or_else(|| sight.words.text("seek-nothing-to-find"))?;
        let found = self.found(sight, &wanted);
        let (count, edit) = search::replaced(sight, &found, (&wanted, &seek.with))?;
        let told = if count == 0 && !found.is_empty() {
            sight.words.with("seek-not-replaced", &[("text", &seek.text)])
        } else {
            sight.words.with("seek-replaced", &[("count", &count.to_string())])
        };
        let mut actions = edits(edit);
        actions.push(Action::Tell(told));
        Ok(actions)
    }

    /// The cells of the rows that are shown that hold what is wanted.
    fn found(&self, sight: Sight<'_>, wanted: &Wanted) -> Vec<CellKey> {
        let found = self.layout().map(|layout| search::found(sight, layout, wanted));
        found.unwrap_or_default()
    }
}

fn content(ui: &mut Ui, sight: Sight<'_>, seek: &mut Seek, grid: Id) -> Option<Asked> {
    let mut asked = None;
    let (label, id) = (sight.words.text(seek.kind.key()), grid.with("seek"));
    bar::label(ui, (&label, FIELD));
    if std::mem::take(&mut seek.fresh) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let seeks = seek.kind;
    if field(ui, (&mut seek.text, id), &label) {
        asked = Some(match seeks {
            SeekKind::GoTo => Asked::GoTo,
            SeekKind::Find | SeekKind::Replace if ui.input(|input| input.modifiers.shift) => {
                Asked::Find(Direction::Previous)
            }
            SeekKind::Find | SeekKind::Replace => Asked::Find(Direction::Next),
        });
    }
    if seek.kind == SeekKind::Replace {
        let label = sight.words.text("seek-with");
        bar::label(ui, (&label, FIELD));
        if field(ui, (&mut seek.with, grid.with("seek with")), &label) {
            asked = Some(Asked::Replace);
        }
    }
    asked = buttons(ui, sight, seek.kind).or(asked.take());
    seek.said_beside(ui);
    if ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape)) {
        asked = Some(Asked::Close);
    }
    asked
}

impl SeekKind {
    const fn key(self) -> &'static str {
        match self {
            Self::Find | Self::Replace => "seek-find",
            Self::GoTo => "seek-go-to",
        }
    }
}

/// A field of the bar; says whether Enter was pressed in it.
fn field(ui: &mut Ui, (value, id): (&mut String, Id), label: &str) -> bool {
    let edit = TextEdit::singleline(value).id(id).desired_width(FIELD);
    let response = ui.add(edit.event_filter(fields::KEYS));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, label));
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if entered {
        response.request_focus();
    }
    entered
}

fn buttons(ui: &mut Ui, sight: Sight<'_>, kind: SeekKind) -> Option<Asked> {
    let mut asked = None;
    let mut button = |ui: &mut Ui, key: &str, asks: Asked| {
        if ui.add(Button::new(sight.words.text(key))).clicked() {
            asked = Some(asks);
        }
    };
    match kind {
        SeekKind::GoTo => button(ui, "seek-go", Asked::GoTo),
        SeekKind::Find | SeekKind::Replace => {
            button(ui, "seek-previous", Asked::Find(Direction::Previous));
            button(ui, "seek-next", Asked::Find(Direction::Next));
        }
    }
    if kind == SeekKind::Replace {
        button(ui, "seek-replace", Asked::Replace);
        button(ui, "seek-replace-all", Asked::ReplaceAll);
    }
    button(ui, "seek-close", Asked::Close);
    asked
}
