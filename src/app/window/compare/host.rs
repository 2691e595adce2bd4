//! What the program around a comparison does for it: begins it, follows what it asks for, and ends it.

use std::sync::Arc;

use egui::{CentralPanel, Frame, Ui};
use exchange::clipboard::{to_html, to_text};
use model::{RowName, Verdict};

use super::choose::Chooser;
use super::command::CompareCommand;
use super::give::Form;
use super::made::Made;
use super::matrix_rows::Order;
use super::{Bars, CompareAction, Comparing, Lens};
use crate::messages;
use crate::window::App;
use crate::window::action::{Action, Page};
use crate::window::bars;
use crate::window::document::Hold;
use crate::window::documents::DocumentId;
use crate::window::exporting::{Content, Export};
use crate::window::theme::Palette;
use crate::words::Words;

impl App {
    /// Whether a comparison is in front.
    pub(in crate::window) fn compares(&self) -> bool {
        self.comparing.is_some() && self.around.page == Some(Page::Comparison)
    }

    /// Draws the comparison in place of the scenarios.
    pub(in crate::window) fn comparison(&mut self, ui: &mut Ui) -> Vec<Action> {
        let frame = Frame::NONE.fill(Palette::of(ui).paper);
        let shown = CentralPanel::default()
            .frame(frame)
            .show(ui, |ui| match &mut self.comparing {
                Some(comparing) => comparing.ui(ui, &self.documents, &self.words),
                None => vec![CompareAction::Do(CompareCommand::Close).into()],
            });
        shown.inner
    }

    /// Does what is asked of a comparison.
    pub(in crate::window) fn compare(&mut self, action: CompareAction, ui: &Ui) {
        match action {
            CompareAction::Begin(ids) => {
                self.comparing = Some(Comparing::of(ids));
                self.turn_to(Some(Page::Comparison));
            }
            CompareAction::Show => self.turn_to(Some(Page::Comparison)),
            CompareAction::Do(command) => self.compare_by(command, ui),
            CompareAction::Base(id) => {
                if let Some(comparing) = &mut self.comparing {
                    comparing.make_base(id);
                }
            }
            CompareAction::Hold(place) => {
                if let Some(comparing) = &mut self.comparing {
                    comparing.hold(place);
                }
            }
            CompareAction::GoTo(id, cell) => {
                self.documents.select(id);
                self.turn_to(None);
                if let Some(tab) = self.documents.get_mut(id) {
                    tab.grid.go_to(cell);
                }
            }
        }
    }

    /// Brings the tab so many places to the right to the front; the comparison's stands after the scenarios'.
    pub(in crate::window) fn turn_tabs(&mut self, places: isize) {
        let tabs = self.documents.tabs();
        let front = self.documents.front().map(|tab| tab.id);
        let place = tabs.iter().position(|tab| Some(tab.id) == front).unwrap_or(0);
        let place = if self.compares() { tabs.len() } else { place };
        let all = isize::try_from(tabs.len().saturating_add(1)).unwrap_or(1);
        let next = isize::try_from(place)
            .unwrap_or(0)
            .saturating_add(places)
            .rem_euclid(all);
        let wanted = usize::try_from(next).ok().and_then(|next| tabs.get(next));
        match wanted.map(|tab| tab.id) {
            _ if self.comparing.is_none() => self.documents.turn(places),
            Some(_) if !self.compares() => self.documents.turn(places),
            Some(id) => {
                self.documents.select(id);
                self.turn_to(None);
            }
            None => self.turn_to(Some(Page::Comparison)),
        }
    }

    fn compare_by(&mut self, command: CompareCommand, ui: &Ui) {
        match command {
            CompareCommand::Begin => self.begin_comparing(ui),
            CompareCommand::Close => {
                self.comparing = None;
                self.turn_to(None);
            }
            CompareCommand::TakeIntoBase => self.take_change(0),
            CompareCommand::TakeIntoOther => {
                let other = self.comparing.as_ref().map_or(1, |comparing| comparing.other);
                self.take_change(other);
            }
            CompareCommand::Copy(_) | CompareCommand::Save(_) if self.is_comparing_aside() => {
                self.told = self.words.text("compared-working");
            }
            CompareCommand::Copy(form) => self.copy_comparison(form, ui),
            CompareCommand::Save(form) => self.save_comparison(form),
            other => {
                if let Some(action) = self.comparing.as_mut().and_then(|comparing| comparing.perform(other)) {
                    self.compare(action, ui);
                }
            }
        }
    }

    /// Whether what is in sight of a comparison is of scenarios as they no longer stand.
    fn is_comparing_aside(&self) -> bool {
        let comparing = self.comparing.as_ref();
        comparing.is_some_and(|comparing| comparing.making.is_behind())
    }

    /// Compares the scenario in front with the other that is open; asks which ones, where there are several.
    fn begin_comparing(&mut self, ui: &Ui) {
        let tabs = self.documents.tabs().iter();
        let mut tabs: Vec<_> = tabs.map(|tab| (tab.id, bars::title(tab, &self.words))).collect();
        let front = self.documents.front().map(|tab| tab.id);
        tabs.sort_by_key(|(id, _)| Some(*id) != front);
        if tabs.len() > 2 {
            self.around.chooser = Some(Chooser::of(tabs));
        } else {
            let ids: Vec<DocumentId> = tabs.into_iter().map(|(id, _)| id).collect();
            self.compare(CompareAction::Begin(ids), ui);
        }
    }

    /// Puts the comparison on the clipboard.
    fn copy_comparison(&mut self, form: Form, ui: &Ui) {
        match form {
            Form::Text => {
                let Some(text) = self.of_comparison(Comparing::as_text) else {
                    return;
                };
                ui.ctx().copy_text(text);
                self.told = self.words.text("compared-copied");
            }
            Form::Table => {
                let Some(table) = self.of_comparison(Comparing::as_table) else {
                    return;
                };
                let (html, text) = (to_html(&table), to_text(&table));
                if self.clipboard.put(&html, &text).is_err() {
                    ui.ctx().copy_text(text);
                }
                self.told = self.words.text("compared-copied");
            }
            Form::Picture => {
                if let Some(picture) = self.of_comparison(Comparing::as_picture) {
                    self.copy_picture(&picture, ui);
                }
            }
        }
    }

    /// Asks for a file and saves the comparison there.
    fn save_comparison(&mut self, form: Form) {
        let content = match form {
            Form::Text => self.of_comparison(Comparing::as_text).map(Content::Text),
            Form::Table => self.of_comparison(Comparing::as_csv).map(Content::Table),
            Form::Picture => self.of_comparison(Comparing::as_picture).map(Content::Picture),
        };
        let name = self.of_comparison(|comparing, made, _| Some(comparing.file_name(made)));
        if let Some((name, content)) = name.zip(content) {
            self.ask_export(Arc::new(Export { name, content }));
        }
    }

    /// Something that is made of the comparison for others: without internal notes and confidential texts.
    fn of_comparison<T>(&self, make: impl Fn(&Comparing, &Made, &Words) -> Option<T>) -> Option<T> {
        let comparing = self.comparing.as_ref()?;
        let made = comparing.making.made()?;
        let redacted = made.of.redacted().map(|subject| Made::of(subject, &self.words));
        let redacted = redacted.transpose().ok()?;
        make(comparing, redacted.as_ref().unwrap_or(made), &self.words)
    }

    /// Makes the active row in the scenario at a place what it is in the one it is held against, as one step.
    fn take_change(&mut self, into: usize) {
        let Some(comparing) = &self.comparing else { return };
        let Some((own, theirs)) = comparing.ends(into) else {
            return;
        };
        let Some(names) = comparing.active_names() else { return };
        let id = |name: Option<RowName>| match name {
            Some(RowName::Proposal(id)) => Some(id),
            _ => None,
        };
        let (old, new) = (id(names.old), id(names.new));
        let (mine, other) = if into == 0 { (old, new) } else { (new, old) };
        if mine.is_none() && other.is_none() {
            self.told = self.words.text("compared-take-no-overlap");
            return;
        }
        let Some(source) = self.documents.get(theirs).map(|tab| tab.document.plan().clone()) else {
            return;
        };
        self.documents.select(own);
        let Some(tab) = self.documents.get_mut(own) else { return };
        if tab.document.hold() == Hold::ReadOnly {
            self.told = self.words.text("told-read-only");
            return;
        }
        let edit = tab.document.plan().taking_over(mine, (&source, other));
        let done = tab.document.edit(&edit);
        let name = self
            .documents
            .get(own)
            .map_or_else(String::new, |tab| bars::title(tab, &self.words));
        self.told = match done {
            Ok(()) => self.words.with("compared-taken", &[("name", &name)]),
            Err(error) => messages::refused(&error, &self.words),
        };
    }
}

/// Up to how many rounding steps differences can be hidden.
const TOLERANCES: [u8; 3] = [1, 5, 10];

impl Comparing {
    /// Does what changes nothing but how it is looked at.
    fn perform(&mut self, command: CompareCommand) -> Option<CompareAction> {
        match command {
            CompareCommand::Look(lens) => self.look(lens),
            CompareCommand::NextBase => {
                if let Some(next) = self.ids.get(1) {
                    self.make_base(*next);
                }
            }
            CompareCommand::NextOther => {
                let next = self.other.saturating_add(1);
                self.hold(if next < self.ids.len() { next } else { 1 });
            }
            CompareCommand::Next => self.go_to_change(1),
            CompareCommand::Previous => self.go_to_change(-1),
            CompareCommand::GoTo => {
                return self.go_to_active(self.making.made()?);
            }
            CompareCommand::Confirm => self.judge(Verdict::Confirmed),
            CompareCommand::Refuse => self.judge(Verdict::Refused),
            other => self.turn(other),
        }
        None
    }

    /// Shows, sorts or hides otherwise.
    fn turn(&mut self, command: CompareCommand) {
        match command {
            CompareCommand::Spread => {
                self.order = match self.order {
                    Order::Print => Order::Spread,
                    Order::Spread => Order::Print,
                };
            }
            CompareCommand::Differing => self.turn_rows(),
            CompareCommand::IgnoreTexts => self.hiding.texts = !self.hiding.texts,
            CompareCommand::IgnorePlaces => self.hiding.places = !self.hiding.places,
            CompareCommand::Tolerance => {
                let mut more = TOLERANCES.into_iter().filter(|steps| *steps > self.hiding.steps);
                self.hiding.steps = more.next().unwrap_or(0);
            }
            CompareCommand::Bars => {
                self.bars = match self.bars {
                    Bars::Causes => Bars::Proposals,
                    Bars::Proposals => Bars::Causes,
                };
            }
            CompareCommand::Details => self.turn_bottom(),
            _ => {}
        }
    }

    /// Looks at it another way; the same row stays the active one.
    fn look(&mut self, lens: Lens) {
        let names = self.active_names();
        self.lens = lens;
        self.matrix = None;
        self.go_to_names(names);
        self.scroll.follow = true;
    }

    /// Holds another scenario against the base.
    pub(super) fn hold(&mut self, place: usize) {
        let names = self.active_names();
        self.other = place;
        self.go_to_names(names);
        self.scroll.follow = true;
    }

    /// Compares with another scenario; the one that was the base is held against it.
    pub(super) fn make_base(&mut self, id: DocumentId) {
        let before = self.base();
        let turned = self.ids.iter().position(|own| *own == id);
        self.ids.rotate_left(turned.unwrap_or(0));
        let place = self.ids.iter().position(|own| Some(*own) == before);
        self.other = place.unwrap_or(1).max(1);
    }

    /// The scenario at a place, and the one that it takes over from.
    fn ends(&self, into: usize) -> Option<(DocumentId, DocumentId)> {
        let from = if into == 0 { self.other } else { 0 };
        Some((*self.ids.get(into)?, *self.ids.get(from)?))
    }

    /// Takes down that a guess is right or wrong.
    fn judge(&mut self, verdict: Verdict) {
        let Some(names) = self.active_names() else { return };
        let (Some(RowName::Proposal(old)), Some(RowName::Proposal(new))) = (names.old, names.new) else {
            return;
        };
        if old == new {
            return;
        }
        let pairs = &mut self.matching.proposals;
        pairs.retain(|(left, right, _)| (*left, *right) != (old, new));
        pairs.push((old, new, verdict));
    }
}
