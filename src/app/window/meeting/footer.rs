//! The bottom line: the keys that work where the meeting stands.

use egui::{Rect, Ui, pos2};

use super::needed::{Needed, On};
use super::prompt::Purpose;
use super::sheet::Sheet;
use super::{Meeting, Side, paint};
use crate::window::theme::gap;
use crate::words::Words;

/// The keys of the bottom line, those needed most first.
const FOOTER: [&str; 10] = [
    "turn", "help", "undo", "start", "keep", "needed", "text", "figure", "find", "charts",
];

/// Those while alternatives stand side by side.
const CHOOSE: [&str; 4] = ["between", "choose", "undo", "keep"];

/// Those while the trace is looked back on.
const BACK: [&str; 5] = ["scrub", "resume", "make", "charts", "text"];

/// Those in the list of what was kept.
const KEPT: [&str; 2] = ["kept", "fetch"];

/// Those over a text or how a figure came about.
const READ: [&str; 6] = ["scroll", "turn", "undo", "text", "figure", "help"];

/// Those on the sheet of what it takes: on a set, and on a proposal.
const ON_SET: [&str; 5] = ["sets", "put", "aim", "undo", "start"];
const ON_PROPOSAL: [&str; 5] = ["sets", "lock", "aim", "undo", "start"];

/// Those while a start is moved.
const DELAY: [&str; 5] = ["month", "whole-year", "reach", "now", "hold"];

/// Those while something is looked for, and while a name is typed.
const FIND: [&str; 2] = ["found", "stay"];
const NAME: [&str; 1] = ["name"];

/// Those while it is asked what becomes of the changes.
const ANSWER: [&str; 2] = ["answers", "answer"];

impl Meeting {
    /// Draws the keys that are needed most; the one that leaves stands to the right.
    pub(super) fn footer(&self, ui: &Ui, room: Rect, words: &Words) {
        let does = |key: &str| words.text(&format!("meeting-key-{key}"));
        let cap = |key: &str| words.text(&format!("meeting-cap-{key}"));
        let y = room.center().y + 4.0;
        let (keys, out) = self.working_keys();
        let end = room.right() - paint::key_width(ui, &cap(out), &does(out));
        paint::key(ui, pos2(end, y), &cap(out), &does(out));
        let mut said = Vec::new();
        let mut left = room.left();
        for key in keys {
            let width = paint::key_width(ui, &cap(key), &does(key));
            if left + width > end - gap::HUGE {
                break;
            }
            left = paint::key(ui, pos2(left, y), &cap(key), &does(key)) + gap::LARGE;
            said.push(format!("{}: {}", cap(key), does(key)));
        }
        said.push(format!("{}: {}", cap(out), does(out)));
        let id = egui::Id::unique("meeting-footer");
        paint::speak(ui, (room, id), egui::Role::Label, &said.join(", "));
    }

    /// The keys that work now, and what Esc does.
    fn working_keys(&self) -> (&'static [&'static str], &'static str) {
        if let Some(prompt) = &self.prompt {
            return match prompt.purpose {
                Purpose::Find => (&FIND, "close"),
                Purpose::Name => (&NAME, "drop"),
            };
        }
        match (self.sheet, self.side) {
            (Some(Sheet::Leaving(_)), _) => (&ANSWER, "remain"),
            (Some(Sheet::Needed), _) => self.needed_keys(),
            (Some(Sheet::Delay), _) => (&DELAY, "drop"),
            (Some(Sheet::Options(_)), _) if self.branch.plan().rules().alternatives.is_empty() => (&[], "close"),
            (Some(Sheet::Options(_)), _) => (&CHOOSE, "close"),
            (Some(_), _) => (&READ, "close"),
            (None, Some(Side::Trace(_))) => (&BACK, "present"),
            (None, Some(Side::Kept(_))) => (&KEPT, "close"),
            (None, None) => (&FOOTER, "leave"),
        }
    }

    fn needed_keys(&self) -> (&'static [&'static str], &'static str) {
        let needed = self.needed.as_ref();
        let searches = needed.is_some_and(Needed::searches);
        let out = if searches { "stop" } else { "close" };
        match needed.and_then(Needed::on) {
            Some(On::Set(_)) => (&ON_SET, out),
            _ => (&ON_PROPOSAL, out),
        }
    }
}
