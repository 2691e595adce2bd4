//! What the program around a meeting does for it: begins it, makes scenarios of it, and ends it.

use std::sync::Arc;

use egui::{Ui, ViewportCommand};
use files::{Scenario, ScenarioId};
use model::{Edit, SettingsEdit};

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
            MeetingAction::Freeze => self.keep_snapshot(),
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

    /// Makes a new scenario of what the meeting has come to.
    fn keep_meeting(&mut self) {
        let Some(meeting) = &self.meeting else { return };
        let time = trace::time((meeting.clock)(), &self.words);
        let values = [("title", meeting.title.as_str()), ("time", &time)];
        let title = self.words.with("meeting-new-title", &values);
        let edits = meeting.branch.edits_to(meeting.ledger().plan());
        if self.make_of_meeting(&title, edits)
            && let Some(meeting) = &mut self.meeting
        {
            meeting.tell_kept(&title, &self.words);
        }
    }

    /// Makes a new scenario of the snapshot that was kept last.
    fn keep_snapshot(&mut self) {
        let Some(meeting) = &self.meeting else { return };
        let Some(snapshot) = meeting.branch.snapshots().last() else {
            return;
        };
        let values = [("title", meeting.title.as_str()), ("name", &snapshot.name)];
        let title = self.words.with("meeting-snapshot-title", &values);
        let edits = meeting.branch.edits_to(snapshot.ledger.plan());
        self.make_of_meeting(&title, edits);
    }

    /// Makes a new scenario of the meeting's whole plan with these edits, in a tab of its own, and says whether it
    /// did; no file is written.
    fn make_of_meeting(&mut self, title: &str, mut edits: Vec<Edit>) -> bool {
        let of = self.meeting.as_ref().and_then(|meeting| self.documents.get(meeting.of));
        let Some(tab) = of else { return false };
        edits.push(Edit::Settings(SettingsEdit::Title(title.into())));
        match (tab.document.plan().edited(&Edit::Batch(edits)), getrandom::u64()) {
            (Ok(plan), Ok(id)) => {
                let scenario = Scenario::new(ScenarioId(id), plan);
                self.around.jobs.begin(scenario, self.around.machine.places.clone());
                true
            }
            (Err(error), _) => {
                self.told = messages::refused(&error, &self.words);
                false
            }
            (_, Err(_)) => false,
        }
    }
}

impl Meeting {
    fn tell_kept(&mut self, name: &str, words: &Words) {
        self.chip = super::chip::Chip::told(words.with("meeting-kept", &[("title", name)]));
    }
}
