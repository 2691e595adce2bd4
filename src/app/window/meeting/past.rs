//! The trace beside the table: looks at the meeting as it was after each change, and goes on from there.

use egui::{Id, Rect, Stroke, Ui, pos2, vec2};
use model::{Ledger, ProposalId};

use super::branch::{Deed, Entry};
use super::chip::Chip;
use super::keys::Ask;
use super::paint::{self, Ink};
use super::sheet::Sheet;
use super::{Meeting, Side, trace};
use crate::window::delaying::Shift;
use crate::window::theme::{self, Palette, Weight, gap, meeting};
use crate::words::Words;

/// How high an entry is, in points.
const ENTRY: f32 = 36.0;
/// Where what was done stands, from the left, after its time.
const DEED: f32 = 70.0;

impl Meeting {
    /// Every number as it is looked at: as it stands, or as it was where the trace is looked back on.
    pub(super) fn ledger(&self) -> &Ledger {
        match self.side {
            Some(Side::Trace(entries)) => self.branch.after(entries),
            _ => self.previewed().unwrap_or_else(|| self.branch.ledger()),
        }
    }

    /// Every number as it would be with what the sheet that lies there proposes.
    fn previewed(&self) -> Option<&Ledger> {
        match self.sheet? {
            Sheet::Needed => self.needed.as_ref()?.proposed(),
            Sheet::Delay => self.shift.as_ref().map(Shift::ledger),
            _ => None,
        }
    }

    /// Begins to look back, at the newest entry.
    pub(super) fn look_back(&mut self, words: &Words) {
        self.see(self.branch.trace().len(), words);
    }

    /// Whether a key was for the trace.
    pub(super) fn in_trace(&mut self, ask: &Ask, words: &Words) -> bool {
        let Some(Side::Trace(entries)) = self.side else {
            return false;
        };
        let last = self.branch.trace().len();
        match ask {
            Ask::Rows(count) => self.see(entries.saturating_add_signed(*count).min(last), words),
            Ask::Screens(count) => self.see(entries.saturating_add_signed(count.saturating_mul(10)).min(last), words),
            Ask::First => self.see(0, words),
            Ask::Last => self.see(last, words),
            Ask::Trace | Ask::Out => {
                self.side = None;
                self.chip = Chip::default();
            }
            Ask::Enter => self.go_on_from(entries, words),
            Ask::Turn | Ask::Undo | Ask::Redo | Ask::Start | Ask::Freeze | Ask::Snapshots => {
                self.chip = Chip::told(words.text("meeting-past"));
            }
            _ => return false,
        }
        true
    }

    /// Looks at the meeting as it was after so many entries, and says what the last of them did.
    fn see(&mut self, entries: usize, words: &Words) {
        self.side = Some(Side::Trace(entries));
        let entry = entries.checked_sub(1).and_then(|place| self.branch.trace().get(place));
        let chip = entry.map(|entry| Chip::of_past(entry, self.sight(words)));
        let about = entry.and_then(|entry| about(&entry.deed));
        self.chip = chip.unwrap_or_else(|| Chip::told(words.text("meeting-as-it-began")));
        if let Some(place) = about.and_then(|id| self.rows.iter().position(|row| *row == id)) {
            self.place = place;
        }
    }

    /// Takes the meeting on from where it stood after so many entries.
    fn go_on_from(&mut self, entries: usize, words: &Words) {
        let before = self.branch.trace().len();
        let done = match entries.checked_sub(1).and_then(|place| self.branch.trace().get(place)) {
            None => self.branch.back_to_start((self.clock)()),
            Some(entry) => {
                let name = trace::headline(entry, words);
                self.branch.return_to(entries, name, (self.clock)())
            }
        };
        self.side = None;
        self.tell((&Ask::Enter, before), done, words);
    }

    /// Draws the trace with the cursor on what is looked at.
    pub(super) fn trace_ui(&self, ui: &Ui, (room, entries): (Rect, usize), words: &Words) {
        let palette = Palette::of(ui);
        let stroke = Stroke::new(meeting::LINE, palette.text);
        ui.painter().hline(room.x_range(), room.top(), stroke);
        paint::heading(ui, room.translate(vec2(0.0, 4.0)), &words.text("meeting-trace"));
        let top = room.top() + super::table::HEADER;
        let fits = (1..=40_u8).take_while(|count| f32::from(*count) * ENTRY <= room.bottom() - top);
        let fits = fits.count().max(1);
        // What is looked at stands in the middle, where there are entries enough on both sides.
        let all = self.branch.trace().len().saturating_add(1);
        let first = entries.saturating_sub(fits / 2).min(all.saturating_sub(fits));
        let mut rect = Rect::from_min_size(pos2(room.left(), top), vec2(room.width(), ENTRY));
        for place in (first..all).take(fits) {
            self.entry((ui, rect), (place, place == entries), words);
            rect = rect.translate(vec2(0.0, ENTRY));
        }
    }

    /// Draws an entry: when, and what.
    fn entry(&self, (ui, rect): (&Ui, Rect), (place, active): (usize, bool), words: &Words) {
        let palette = Palette::of(ui);
        let entry = place.checked_sub(1).and_then(|place| self.branch.trace().get(place));
        let (time, deed) = entry.map_or_else(
            || (String::new(), words.text("meeting-started")),
            |entry| {
                let deed = trace::deed(&entry.deed, &entry.after, words);
                (trace::time(entry.at, words), deed)
            },
        );
        if active {
            ui.painter().rect_filled(rect, 0.0, palette.selected);
            paint::frame(ui, rect);
        }
        let y = rect.center().y;
        let quiet: Ink = (theme::font(meeting::NOTE, Weight::Regular), palette.quiet);
        let text: Ink = (theme::font(meeting::NOTE, Weight::Semibold), palette.text);
        paint::left(ui, pos2(rect.left() + gap::SMALL, y), &time, (quiet, DEED));
        let room = rect.width() - DEED - gap::SMALL;
        paint::left(ui, pos2(rect.left() + DEED, y), &deed, (text, room));
        let said = [time, deed].join(" ");
        let id = Id::unique(("meeting-entry", place));
        paint::speak(ui, (rect, id), egui::Role::ListItem, said.trim());
    }
}

impl Chip {
    /// What an entry of the trace that is looked back on did, and when.
    fn of_past(entry: &Entry, sight: crate::window::grid::Sight<'_>) -> Self {
        Self::between(
            &trace::headline(entry, sight.words),
            [&entry.before, &entry.after],
            sight,
        )
    }
}

/// The proposal that something was done to.
fn about(deed: &Deed) -> Option<ProposalId> {
    match deed {
        Deed::Without(id) | Deed::With(id) | Deed::Chosen(id) | Deed::NotChosen(id) => Some(*id),
        Deed::Undone(what) | Deed::Redone(what) => about(what),
        Deed::Needed | Deed::Delayed(..) | Deed::BackToStart | Deed::Loaded(_) | Deed::Frozen(_) => None,
    }
}
