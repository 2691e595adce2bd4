//! What the program around a meeting does for it: begins it, makes scenarios of it, and ends it.

use std::sync::Arc;

use egui::{Ui, ViewportCommand};
use files::{Scenario, ScenarioId};
use model::{Edit, Plan, SettingsEdit};

use super::{Meeting, MeetingAction, trace};
use crate::messages;
use crate::solver::{Answer, Watch};
use crate::window::App;
use crate::window::around;
use crate::words::Words;

impl App {
    /// Draws the meeting in place of everything else, and performs what it asks for.
    pub(in crate::window) fn meet(&mut self, ui: &mut Ui) {
        self.stay_if_asked(ui);
        let keys = self.around.has_the_keys().then(|| around::take_keys(ui));
        let meeting = self.meeting.as_mut();
        let mut actions = meeting.map_or_else(Vec::new, |meeting| meeting.ui(ui, &self.words));
        around::give_back(ui, keys.unwrap_or_default());
        actions.extend(self.in_front(ui));
        if !actions.is_empty() {
            ui.ctx().request_repaint();
        }
        for action in actions {
            self.perform(action, ui);
        }
        self.remember(ui);
    }

    /// Keeps the window open where the meeting's changes would be lost with it, and asks.
    fn stay_if_asked(&mut self, ui: &Ui) {
        let closing = ui.input(|input| input.viewport().close_requested());
        if !closing || self.around.leaving {
            return;
        }
        if self.meeting.as_mut().is_some_and(Meeting::asks_before_leaving) {
            ui.ctx().send_viewport_cmd(ViewportCommand::CancelClose);
        }
    }

    /// Performs what a meeting asks for.
    pub(in crate::window) fn meeting(&mut self, action: MeetingAction) {
        match action {
            MeetingAction::Begin => {
                let front = self.documents.front();
                self.meeting = front.map(|tab| Meeting::on(tab, self.around.machine.clock, &self.words));
                self.around.page = None;
            }
            MeetingAction::Needed => {
                self.meeting(MeetingAction::Begin);
                if let Some(meeting) = &mut self.meeting {
                    self.around.jobs.solve(meeting.ask_what_is_needed());
                }
            }
            MeetingAction::Keep => self.keep_meeting(),
            MeetingAction::LeaveAsNew => {
                self.keep_meeting();
                self.meeting = None;
            }
            MeetingAction::LeaveWithChanges => self.take_changes(),
            MeetingAction::Leave => {
                if let Some(meeting) = self.meeting.take() {
                    self.documents.select(meeting.of);
                }
            }
        }
    }

    /// Shows a meeting what it asked for.
    pub(in crate::window) fn solved(&mut self, watch: &Arc<Watch>, answer: Answer) {
        if let Some(meeting) = &mut self.meeting {
            meeting.take_answer(watch, answer);
        }
    }

    /// Makes the meeting's changes in its scenario as one step.
    fn take_changes(&mut self) {
        let Some(meeting) = self.meeting.take() else { return };
        self.documents.select(meeting.of);
        let Some(tab) = self.documents.get_mut(meeting.of) else {
            return;
        };
        match tab
            .document
            .edit(&Edit::Batch(meeting.branch.edits_to(meeting.branch.plan())))
        {
            Ok(()) => self.told = self.words.text("meeting-told-kept"),
            Err(error) => self.told = messages::refused(&error, &self.words),
        }
    }

    /// Makes a new scenario of what the meeting has come to, in a tab of its own; no file is written.
    fn keep_meeting(&mut self) {
        let Some(meeting) = &mut self.meeting else { return };
        let Some(tab) = self.documents.get(meeting.of) else {
            return;
        };
        let made = meeting.made_of(tab.document.plan(), &self.words);
        match (made, getrandom::u64()) {
            (Ok(plan), Ok(id)) => {
                let name = plan.settings().title.clone();
                let scenario = Scenario::new(ScenarioId(id), plan);
                self.around.jobs.begin(scenario, self.around.machine.places.clone());
                meeting.tell_kept(&name, &self.words);
            }
            (Err(error), _) => self.told = messages::refused(&error, &self.words),
            (_, Err(_)) => {}
        }
    }
}

impl Meeting {
    /// The whole plan with the meeting's changes as they are looked at, under a title of its own.
    fn made_of(&self, plan: &Plan, words: &Words) -> Result<Plan, model::EditError> {
        let time = trace::time((self.clock)(), words);
        let title = words.with("meeting-new-title", &[("title", &self.title), ("time", &time)]);
        let mut edits = self.branch.edits_to(self.ledger().plan());
        edits.push(Edit::Settings(SettingsEdit::Title(title.into())));
        plan.edited(&Edit::Batch(edits))
    }

    fn tell_kept(&mut self, name: &str, words: &Words) {
        self.chip = super::chip::Chip::told(words.with("meeting-kept", &[("title", name)]));
    }
}
