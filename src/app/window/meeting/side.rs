//! What was kept under a name, beside the table: what is missing in each year, and the way back to it.

use egui::{Id, Rect, Stroke, Ui, pos2, vec2};

use super::branch::Snapshot;
use super::chip::Chip;
use super::keys::Ask;
use super::paint::{self, Ink};
use super::strip;
use super::targets::{self, Standing, YearStand};
use super::{Meeting, Side};
use crate::window::theme::{self, Palette, Weight, gap, meeting, size};
use crate::words::Words;

/// How high a line of a card is, in points.
const LINE: f32 = 30.0;
/// How wide a year is in a card, in points.
const YEAR: f32 = 46.0;

impl Meeting {
    /// Whether a key was for the list of what was kept.
    pub(super) fn in_snapshots(&mut self, ask: &Ask, words: &Words) -> bool {
        let Some(Side::Kept(place)) = self.side else {
            return false;
        };
        let last = self.branch.snapshots().len().saturating_sub(1);
        match ask {
            Ask::Rows(count) => self.side = Some(Side::Kept(place.saturating_add_signed(*count).min(last))),
            Ask::First => self.side = Some(Side::Kept(0)),
            Ask::Last => self.side = Some(Side::Kept(last)),
            Ask::Snapshots | Ask::Out => {
                self.side = None;
                self.chip = Chip::default();
                return true;
            }
            Ask::Enter | Ask::Turn => {
                self.load(place, words);
                return true;
            }
            _ => return false,
        }
        self.compare(words);
        true
    }

    /// Says what would be otherwise with what the list's cursor is on.
    pub(super) fn compare(&mut self, words: &Words) {
        let kept = self.kept_place().and_then(|place| self.branch.snapshots().get(place));
        if let Some(kept) = kept {
            let lead = words.with("meeting-compared", &[("name", &kept.name)]);
            self.chip = Chip::between(&lead, [self.branch.ledger(), &kept.ledger], self.sight(words));
        }
    }

    /// Where the cursor of the list is, where it has the keys.
    const fn kept_place(&self) -> Option<usize> {
        match self.side {
            Some(Side::Kept(place)) => Some(place),
            _ => None,
        }
    }

    fn load(&mut self, place: usize, words: &Words) {
        let before = self.branch.trace().len();
        let done = self.branch.load(place, (self.clock)());
        self.side = None;
        self.tell((&Ask::Enter, before), done, words);
    }

    /// Draws what was kept, the newest where there is no room for all.
    pub(super) fn snapshots(&self, ui: &Ui, room: Rect, words: &Words) {
        let palette = Palette::of(ui);
        let stroke = Stroke::new(meeting::LINE, palette.text);
        ui.painter().hline(room.x_range(), room.top(), stroke);
        let years = self.branch.plan().settings().years.count();
        let beside = self.beside(ui, words);
        let years = years.div_ceil(beside);
        let lines = f32::from(u8::try_from(years.saturating_add(1)).unwrap_or(2));
        let high = lines * LINE + gap::MEDIUM;
        let mut top = room.top() + super::table::HEADER;
        let fits = (1..=20_u8).take_while(|count| f32::from(*count) * (high + gap::SMALL) <= room.bottom() - top);
        let fits = fits.count().max(1);
        let all = self.branch.snapshots();
        let last = self.kept_place().unwrap_or_else(|| all.len().saturating_sub(1));
        let first = last.saturating_add(1).saturating_sub(fits);
        let heading = kept_heading((first, fits, all.len()), words);
        paint::heading(ui, room.translate(vec2(0.0, 4.0)), &heading);
        for (place, kept) in all.iter().enumerate().skip(first).take(fits) {
            let rect = Rect::from_min_size(pos2(room.left(), top), vec2(room.width(), high));
            self.card((ui, rect), (place, kept, beside), words);
            top += high + gap::SMALL;
        }
    }

    /// How many years stand beside each other in a card: two where both have room for their figures.
    fn beside(&self, ui: &Ui, words: &Words) -> usize {
        let half = (meeting::SIDE - 2.0 * gap::MEDIUM) / 2.0;
        let font = theme::font(meeting::NOTE, Weight::Semibold);
        let fits = |stand: &YearStand| {
            let figure = paint::wide(ui, &short(stand, words), font.clone());
            YEAR + before(stand) + figure + gap::SMALL <= half
        };
        let all = self.branch.snapshots().iter();
        let all = all.flat_map(|kept| targets::stands(self.sight(words).with_ledger(&kept.ledger)));
        if all.into_iter().all(|stand| fits(&stand)) {
            2
        } else {
            1
        }
    }

    fn card(&self, (ui, rect): (&Ui, Rect), (place, kept, beside): (usize, &Snapshot, usize), words: &Words) {
        let palette = Palette::of(ui);
        ui.painter().rect_filled(rect, f32::from(size::CORNER), palette.panel);
        let inner = rect.shrink2(vec2(gap::MEDIUM, gap::SMALL - 2.0));
        let bold = (theme::font(meeting::BODY, Weight::Semibold), palette.text);
        paint::left(
            ui,
            pos2(inner.left(), inner.top() + LINE / 2.0),
            &kept.name,
            (bold, inner.width()),
        );
        let stands = targets::stands(self.sight(words).with_ledger(&kept.ledger));
        let width = inner.width() / count(beside);
        for (place, stand) in stands.iter().enumerate() {
            let (row, column) = (count(place / beside), count(place % beside));
            let at = pos2(inner.left() + column * width, inner.top() + LINE * (1.5 + row));
            year(ui, (at, width), stand, words);
        }
        let said = stands
            .iter()
            .map(|stand| format!("{} {}", stand.year, short(stand, words)));
        let said: Vec<String> = std::iter::once(kept.name.clone()).chain(said).collect();
        let id = Id::unique(("meeting-kept", place));
        paint::speak(ui, (rect, id), egui::Role::ListItem, &said.join(", "));
        if self.kept_place() == Some(place) {
            paint::frame(ui, rect);
        }
    }
}

/// What stands over the cards: which of them are shown, where not all are.
fn kept_heading((first, fits, all): (usize, usize, usize), words: &Words) -> String {
    if fits >= all {
        return words.text("meeting-snapshots");
    }
    let (from, to) = (first.saturating_add(1), first.saturating_add(fits).min(all));
    let shown = if from == to {
        to.to_string()
    } else {
        format!("{from}–{to}")
    };
    words.with(
        "meeting-snapshots-some",
        &[("shown", &shown), ("all", &all.to_string())],
    )
}

fn count(count: usize) -> f32 {
    f32::from(u8::try_from(count).unwrap_or(u8::MAX))
}

/// The room between a year and its figure: of the mark, where there is one.
fn before(stand: &YearStand) -> f32 {
    if stand.standing == Standing::NoTarget {
        8.0
    } else {
        28.0
    }
}

fn year(ui: &Ui, (at, width): (egui::Pos2, f32), stand: &YearStand, words: &Words) {
    let palette = Palette::of(ui);
    let quiet: Ink = (theme::font(meeting::NOTE, Weight::Regular), palette.quiet);
    let end = paint::left(ui, at, &stand.year.to_string(), (quiet, 60.0));
    strip::mark(ui, pos2(end + 14.0, at.y), &stand.standing);
    let text: Ink = (theme::font(meeting::NOTE, Weight::Semibold), palette.text);
    let begin = before(stand);
    let room = at.x + width - end - begin;
    paint::left(ui, pos2(end + begin, at.y), &short(stand, words), (text, room));
}

/// What is missing as a bare number; that nothing is; or the total where there is no target.
fn short(stand: &YearStand, words: &Words) -> String {
    match &stand.standing {
        Standing::NoTarget => targets::comes_to(stand, words),
        standing => standing.short(words),
    }
}
