//! The hands: what each key does in a meeting.

use egui::{Event, Ui};
use model::{EditError, ProposalId};

use super::chip::Chip;
use super::keys::{self, Ask};
use super::prompt::{Prompt, Purpose, Typed};
use super::sheet::Sheet;
use super::{Meeting, MeetingAction, Out, Side, find, rows, trace};
use crate::alternatives;
use crate::messages;
use crate::window::action::Action;
use crate::window::around;
use crate::window::grid::name_of;
use crate::words::Words;

impl Meeting {
    /// Follows every key that was pressed.
    pub(super) fn hands(&mut self, ui: &Ui, words: &Words) -> Vec<Action> {
        let mut actions = Vec::new();
        let mut opened = false;
        for event in around::take_keys(ui) {
            // The key that began the typing is no letter of it.
            if opened && matches!(event, Event::Text(_)) {
                continue;
            }
            if self.prompt.is_some() {
                actions.extend(self.typed(&event, words));
            } else if let Some(ask) = keys::ask(&event) {
                actions.extend(self.follow(ask, ui, words));
                opened = self.prompt.is_some();
            }
        }
        actions
    }

    /// Does what a key asks for: on the sheet or the list that has the keys, else in the table.
    pub(super) fn follow(&mut self, ask: Ask, ui: &Ui, words: &Words) -> Option<Action> {
        if matches!(self.sheet, Some(Sheet::Leaving(_))) {
            return self.answer(&ask);
        }
        if ask == Ask::Ring {
            self.ring = !self.ring;
            return None;
        }
        let sheet = self.sheet;
        match sheet {
            Some(Sheet::Needed) => return self.in_needed(&ask, words),
            Some(Sheet::Delay) => {
                self.in_delay(&ask, words);
                return None;
            }
            Some(_) if self.in_sheet(&ask, words) => return None,
            _ => {}
        }
        if self.in_snapshots(&ask, words) || self.in_trace(&ask, words) {
            return None;
        }
        let out = std::mem::take(&mut self.out);
        match ask {
            Ask::Keep => return Some(MeetingAction::Keep.into()),
            Ask::Out if self.is_filtered() => self.look_at_all(),
            Ask::Out | Ask::Leave => return self.leave((ask, out), words),
            Ask::Turn | Ask::Undo | Ask::Redo | Ask::Start => self.change(&ask, words),
            Ask::Find(text) => self.find(text, words),
            Ask::Freeze => self.ask_for_name(words),
            Ask::Snapshots => self.go_to_snapshots(words),
            Ask::Copy => self.copy(ui, words),
            Ask::Trace => self.look_back(words),
            Ask::Text | Ask::Figure | Ask::Options | Ask::Help => self.turn_sheet(&ask),
            Ask::Needed => return Some(self.ask_what_is_needed().into()),
            Ask::Delay => self.begin_delay(words),
            Ask::Spotlight => self.spotlight = !self.spotlight,
            Ask::Charts => self.charts = !self.charts,
            Ask::Area | Ask::Status | Ask::Category => self.look_at(&ask, words),
            other => self.go(&other),
        }
        None
    }

    fn go_to_snapshots(&mut self, words: &Words) {
        self.side = (!self.branch.snapshots().is_empty()).then_some(Side::Kept(0));
        self.compare(words);
    }

    /// Asks under which name the state is kept.
    fn ask_for_name(&mut self, words: &Words) {
        let time = trace::time((self.clock)(), words);
        let name = words.with("meeting-snapshot-name", &[("time", &time)]);
        let kept = self.branch.snapshots();
        let is_free = |name: &String| kept.iter().all(|kept| kept.name != *name);
        let others = (2_u32..).map(|count| format!("{name} ({count})"));
        let free = std::iter::once(name.clone()).chain(others).find(is_free);
        self.sheet = None;
        self.prompt = Some(Prompt::name(free.unwrap_or_default()));
    }

    fn go(&mut self, ask: &Ask) {
        let screen = isize::try_from(self.fits).unwrap_or(1);
        let last = self.rows.len().saturating_sub(1);
        let years = self.branch.plan().settings().years.count();
        match ask {
            Ask::Rows(count) => self.place = self.place.saturating_add_signed(*count).min(last),
            Ask::Screens(count) => {
                let rows = count.saturating_mul(screen);
                self.place = self.place.saturating_add_signed(rows).min(last);
            }
            Ask::First => self.place = 0,
            Ask::Last => self.place = last,
            Ask::Years(count) => {
                self.year = self.year.saturating_add_signed(*count).min(years.saturating_sub(1));
            }
            _ => {}
        }
    }

    /// Changes the branch, and says what that has done.
    pub(super) fn change(&mut self, ask: &Ask, words: &Words) {
        let at = (self.clock)();
        let before = self.branch.trace().len();
        let done = match (ask, self.active()) {
            (Ask::Turn, Some(id)) if alternatives::is_other(self.branch.plan(), id) => {
                return self.tell_other_alternative(id, words);
            }
            (Ask::Turn, Some(id)) => self.branch.turn(id, at),
            (Ask::Start, _) => self.branch.back_to_start(at),
            (Ask::Undo, _) => {
                self.branch.undo(at);
                Ok(())
            }
            (Ask::Redo, _) => {
                self.branch.redo(at);
                Ok(())
            }
            _ => Ok(()),
        };
        self.tell((ask, before), done, words);
    }

    /// Says why the figures stay as they are where such a proposal is turned.
    fn tell_other_alternative(&mut self, id: ProposalId, words: &Words) {
        self.chip = Chip::refused(self.other_alternative(id, words));
    }

    /// Why the figures stay as they are where such a proposal is turned.
    pub(super) fn other_alternative(&self, id: ProposalId, words: &Words) -> String {
        let name = name_of(self.branch.plan().proposal(id));
        words.with("meeting-other-alternative", &[("name", &name)])
    }

    /// Says what was done, that it was refused, or that there was nothing to do.
    pub(super) fn tell(&mut self, (ask, before): (&Ask, usize), done: Result<(), EditError>, words: &Words) {
        let sight = self.sight(words);
        self.chip = match (done, self.branch.trace().get(before)) {
            (Err(error), _) => Chip::refused(messages::refused(&error, words)),
            (Ok(()), Some(entry)) => Chip::of_entry(entry, sight),
            (Ok(()), None) => Chip::told(words.text(match ask {
                Ask::Undo => "disabled-nothing-to-undo",
                Ask::Redo => "disabled-nothing-to-redo",
                _ => "meeting-as-it-began",
            })),
        };
    }

    fn find(&mut self, text: String, words: &Words) {
        self.sheet = None;
        self.prompt = Some(Prompt::find(text));
        self.found(words);
    }

    fn typed(&mut self, event: &Event, words: &Words) -> Option<Action> {
        let prompt = self.prompt.as_mut()?;
        let purpose = prompt.purpose;
        match (prompt.take(event), purpose) {
            (Typed::On, Purpose::Find) => self.found(words),
            (Typed::Nothing, _) | (Typed::On, Purpose::Name) => {}
            (Typed::Taken, Purpose::Name) => return self.freeze(words),
            (Typed::Taken | Typed::GivenUp, _) => self.prompt = None,
        }
        None
    }

    /// Goes to what fits what is typed.
    fn found(&mut self, words: &Words) {
        let Some(prompt) = &mut self.prompt else { return };
        let found = find::matches(self.branch.plan(), &self.rows, &prompt.text);
        prompt.nth = prompt.nth.min(found.len().saturating_sub(1));
        if let Some(place) = found.get(prompt.nth) {
            self.place = *place;
        }
        if found.is_empty() && !prompt.text.trim().is_empty() {
            self.chip = Chip::told(words.with("meeting-not-found", &[("text", prompt.text.trim())]));
        } else {
            self.chip = Chip::default();
        }
    }

    fn freeze(&mut self, words: &Words) -> Option<Action> {
        let prompt = self.prompt.take()?;
        let name = prompt.text.trim();
        if name.is_empty() {
            return None;
        }
        self.branch.freeze(name, (self.clock)());
        self.chip = Chip::told(words.with("meeting-frozen-told", &[("name", name)]));
        Some(MeetingAction::Freeze.into())
    }

    fn copy(&mut self, ui: &Ui, words: &Words) {
        // Decisions are how things stand now, whatever is looked back on.
        let now = self.sight(words).with_ledger(self.branch.ledger());
        let text = trace::decisions(&self.branch, &self.title, now);
        ui.ctx().copy_text(text);
        self.chip = Chip::told(words.text("meeting-copied"));
    }

    /// Looks at the next area, status or category alone, and says where there is none; the cursor stays where it can.
    fn look_at(&mut self, ask: &Ask, words: &Words) {
        let plan = self.branch.plan();
        let active = self.active();
        let filter = &mut self.view.filter;
        let before = (self.area, filter.status.clone(), filter.category.clone());
        let nothing = match ask {
            Ask::Area => {
                self.area = rows::next_area(plan, self.area);
                "meeting-no-area"
            }
            Ask::Status => {
                filter.status = rows::next_status(plan, filter.status.take());
                "meeting-no-status"
            }
            _ => {
                filter.category = rows::next_category(plan, filter.category.take());
                "meeting-no-category"
            }
        };
        if before == (self.area, filter.status.clone(), filter.category.clone()) {
            self.chip = Chip::told(words.text(nothing));
            return;
        }
        self.show_rows(active);
    }

    /// Whether not every proposal is looked at.
    fn is_filtered(&self) -> bool {
        let filter = &self.view.filter;
        self.area.is_some() || filter.status.is_some() || filter.category.is_some()
    }

    fn look_at_all(&mut self) {
        let active = self.active();
        self.area = None;
        (self.view.filter.status, self.view.filter.category) = (None, None);
        self.show_rows(active);
    }

    /// Shows the rows that are looked at, the cursor on this one where it is among them.
    fn show_rows(&mut self, active: Option<ProposalId>) {
        self.rows = rows::shown(self.branch.ledger(), &self.view, self.area);
        let same = self.rows.iter().position(|row| Some(*row) == active);
        self.place = same.unwrap_or(0);
    }

    /// Leaves where nothing would be lost, else asks. The window behind a meeting is not for everybody's eyes: one
    /// Escape too many does not show it. Where all was taken back again, its trace is still lost.
    fn leave(&mut self, (ask, out): (Ask, Out), words: &Words) -> Option<Action> {
        if self.asks_before_leaving() {
            return None;
        }
        let again = match (ask, self.branch.trace()) {
            (Ask::Out, []) => Some("meeting-out-again"),
            (_, []) => None,
            _ => Some("meeting-out-trace"),
        };
        let Some(again) = again.filter(|_| out == Out::Unasked) else {
            return Some(MeetingAction::Leave.into());
        };
        self.out = Out::Asked;
        self.chip = Chip::told(words.text(again));
        None
    }
}
