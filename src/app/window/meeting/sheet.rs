//! The sheets that lie over the table, and what the keys do on them.

use std::mem::discriminant;

use super::chip::Chip;
use super::keys::Ask;
use super::{Meeting, MeetingAction};
use crate::window::action::Action;
use crate::words::Words;

/// What lies over the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The text of the active proposal.
    Text,
    /// How the active figure came about.
    Figure,
    /// The alternatives side by side; which one the cursor is on.
    Options(usize),
    /// What it takes to meet the targets.
    Needed,
    /// By how much the start is moved.
    Delay,
    /// Every key.
    Help,
    /// What becomes of the changes; which answer the cursor is on.
    Leaving(usize),
}

/// The answers to the question what becomes of the changes: the key of each, and what it does.
pub const ANSWERS: [(&str, Option<MeetingAction>); 4] = [
    ("meeting-leave-keep", Some(MeetingAction::LeaveWithChanges)),
    ("meeting-leave-new", Some(MeetingAction::LeaveAsNew)),
    ("meeting-leave-discard", Some(MeetingAction::Leave)),
    ("meeting-leave-stay", None),
];

/// How far an arrow scrolls a sheet, in points.
const STEP: f32 = 66.0;

impl Sheet {
    /// The sheet that a key shows.
    const fn of(ask: &Ask) -> Option<Self> {
        match ask {
            Ask::Text => Some(Self::Text),
            Ask::Figure => Some(Self::Figure),
            Ask::Options => Some(Self::Options(0)),
            Ask::Help => Some(Self::Help),
            _ => None,
        }
    }
}

impl Meeting {
    /// Shows the sheet of a key, or takes it away where it lies there.
    pub(super) fn turn_sheet(&mut self, ask: &Ask) {
        let wanted = Sheet::of(ask);
        let lies = self.sheet.as_ref().map(discriminant) == wanted.as_ref().map(discriminant);
        self.sheet = wanted.filter(|_| !lies);
        self.scroll = 0.0;
        if matches!(self.sheet, Some(Sheet::Options(_))) {
            // What was said before is no longer what can be done.
            self.chip = Chip::default();
        }
    }

    /// Whether a key was for the sheet that lies there.
    pub(super) fn in_sheet(&mut self, ask: &Ask, words: &Words) -> bool {
        if let Some(Sheet::Options(place)) = self.sheet
            && self.in_options((ask, place), words)
        {
            return true;
        }
        match ask {
            Ask::Rows(count) => self.scroll += if *count < 0 { -STEP } else { STEP },
            Ask::Screens(count) => self.scroll += if *count < 0 { -4.0 * STEP } else { 4.0 * STEP },
            Ask::First => self.scroll = 0.0,
            Ask::Last => self.scroll = f32::MAX,
            Ask::Out | Ask::Enter => self.sheet = None,
            _ => return false,
        }
        self.scroll = self.scroll.max(0.0);
        true
    }

    /// Moves among the answers, or gives one.
    pub(super) fn answer(&mut self, ask: &Ask) -> Option<Action> {
        let Some(Sheet::Leaving(place)) = self.sheet else {
            return None;
        };
        match ask {
            Ask::Rows(count) | Ask::Years(count) => {
                let last = ANSWERS.len().saturating_sub(1);
                self.sheet = Some(Sheet::Leaving(place.saturating_add_signed(*count).min(last)));
                None
            }
            Ask::Enter | Ask::Turn => self.chosen(place),
            Ask::Out | Ask::Leave => {
                self.sheet = None;
                None
            }
            _ => None,
        }
    }

    /// Does what an answer says.
    pub(super) fn chosen(&mut self, place: usize) -> Option<Action> {
        self.sheet = None;
        let (_, action) = ANSWERS.get(place)?;
        action.map(Action::from)
    }

    /// Asks what becomes of the changes, where there are any; says whether it asked.
    pub(super) fn asks_before_leaving(&mut self) -> bool {
        let changed = self.branch.changes() > 0;
        if changed {
            // What is asked about is how things stand, whatever was looked back on.
            self.side = None;
            self.sheet = Some(Sheet::Leaving(0));
        }
        changed
    }
}
