//! What always stands around the table: heading, what a change has done, years with their targets, and keys.

use egui::{Id, Rect, Stroke, Ui, pos2, vec2};

use super::branch::Entry;
use super::paint::{self, Ink};
use super::prompt::Purpose;
use super::sheet::Sheet;
use super::targets::{self, Standing, YearStand};
use super::{Meeting, Side, begin, rows, trace};
use crate::numbers::unit_key;
use crate::window::charts::{self, Look};
use crate::window::grid::{Sight, of_which_once};
use crate::window::marks;
use crate::window::theme::{self, Palette, Weight, gap, meeting, size};
use crate::words::Words;

/// How high the line is that says what a change has done, in points.
pub const CHIP: f32 = 70.0;
/// How high the lines of a year are, in points.
const TOTAL: f32 = 46.0;
const LINE: f32 = 30.0;
/// How many times as large as beside the grid the staircase is drawn.
const ENLARGED: f32 = 1.8;

/// What was done and what it has done to the targets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chip {
    pieces: Vec<(String, Weight)>,
}

impl Chip {
    /// Something to be told.
    pub fn told(text: String) -> Self {
        Self {
            pieces: vec![(text, Weight::Regular)],
        }
    }

    /// Why something was refused.
    pub fn refused(text: String) -> Self {
        Self {
            pieces: vec![(text, Weight::Semibold)],
        }
    }

    /// What an entry of the trace says.
    pub fn of_entry(entry: &Entry, sight: Sight<'_>) -> Self {
        let lead = trace::deed(&entry.deed, entry.after.plan(), sight.words);
        Self::between(&lead, [&entry.before, &entry.after], sight)
    }

    /// What differs between two states, after some words.
    pub fn between(lead: &str, [before, after]: [&model::Ledger; 2], sight: Sight<'_>) -> Self {
        let [before, after] = [before, after].map(|ledger| targets::stands(sight.with_ledger(ledger)));
        let moved = targets::moved(&before, &after, sight.words);
        let mut pieces = vec![(format!("{lead}: "), Weight::Bold)];
        if moved.is_empty() {
            pieces.push((targets::unmoved(&after, sight.words), Weight::Regular));
        }
        for (place, moved) in moved.into_iter().enumerate() {
            let dot = if place == 0 { "" } else { " · " };
            pieces.push((format!("{dot}{} → ", moved.from), Weight::Regular));
            pieces.push((moved.to, Weight::Bold));
        }
        Self { pieces }
    }

    /// What it says, else this.
    fn pieces_or(&self, otherwise: impl FnOnce() -> String) -> Vec<(String, Weight)> {
        if self.pieces.is_empty() {
            return Self::told(otherwise()).pieces;
        }
        self.pieces.clone()
    }

    fn said(&self) -> String {
        self.pieces.iter().map(|(text, _)| text.as_str()).collect()
    }
}

impl Meeting {
    /// Draws the title, what figures are written in, and how many changes there are.
    pub(super) fn heading(&self, ui: &Ui, room: Rect, words: &Words) {
        let palette = Palette::of(ui);
        let y = room.center().y;
        let quiet: Ink = (theme::font(meeting::NOTE, Weight::Regular), palette.quiet);
        let said = self.whereabouts(words);
        let begin = paint::right(ui, pos2(room.right(), y), &said, quiet.clone());
        paint::speak(ui, (room, Id::unique("meeting-heading")), egui::Role::Label, &said);
        let notation = self.sight(words).style.notation;
        let sign = match notation.sign {
            model::Sign::SavingsNegative => "sign-savings-negative",
            model::Sign::SavingsPositive => "sign-savings-positive",
        };
        let written = [words.text(unit_key(notation.unit)), words.text(sign)].join(" · ");
        let needed = paint::laid(ui, &written, quiet.clone(), f32::INFINITY).size().x;
        let bold = (theme::font(meeting::TITLE, Weight::Bold), palette.text);
        let room_left = begin - room.left() - needed - 2.0 * gap::HUGE;
        let end = paint::left(ui, pos2(room.left(), y), &self.title, (bold, room_left));
        paint::left(ui, pos2(end + gap::HUGE, y + 1.0), &written, (quiet, needed + 1.0));
    }

    /// What is looked at alone, how far back, and how many changes there are.
    fn whereabouts(&self, words: &Words) -> String {
        let only = rows::said(self.branch.plan(), &self.view, self.area, words);
        let all = self.branch.trace().len().to_string();
        let back = match self.side {
            Some(Side::Trace(entries)) => {
                let values: [(&str, &str); 2] = [("entries", &entries.to_string()), ("all", &all)];
                Some(words.with("meeting-back", &values))
            }
            _ => None,
        };
        let count = self.branch.edits_to(self.ledger().plan()).len().to_string();
        let changes = words.with("meeting-changes", &[("count", &count)]);
        let said = [only, back, Some(changes)].into_iter().flatten();
        said.collect::<Vec<_>>().join(" · ")
    }

    /// Draws what is typed, else what was done last.
    pub(super) fn chip_ui(&self, ui: &Ui, room: Rect, words: &Words) {
        let palette = Palette::of(ui);
        ui.painter().rect_filled(room, f32::from(size::CORNER), palette.area);
        let bar = Rect::from_min_size(room.min, vec2(6.0, room.height()));
        ui.painter().rect_filled(bar, f32::from(size::CORNER), palette.accent);
        let pieces = self.pieces(words);
        let inner = Rect::from_min_max(room.min + vec2(22.0, 0.0), room.max - vec2(gap::MEDIUM, 0.0));
        paint::pieces(ui, inner, &pieces, palette.text);
        let said: String = pieces.iter().map(|(text, _)| text.as_str()).collect();
        let id = Id::unique("meeting-chip");
        paint::speak(ui, (room, id), egui::Role::Status, said.trim());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(egui::accesskit::Role::Status);
            node.set_live(egui::accesskit::Live::Polite);
        });
    }

    fn pieces(&self, words: &Words) -> Vec<(String, Weight)> {
        let Some(prompt) = &self.prompt else {
            return self.chip.pieces_or(|| words.text(begin(self.branch.plan())));
        };
        let key = match prompt.purpose {
            Purpose::Find => "meeting-find",
            Purpose::Name => "meeting-name",
        };
        let told = self.chip.said();
        let mut pieces = vec![
            (format!("{} ", words.text(key)), Weight::Bold),
            (format!("{}|", prompt.text), Weight::Regular),
        ];
        if prompt.purpose == Purpose::Find && !told.is_empty() {
            pieces.push((format!("   {told}"), Weight::Regular));
        }
        pieces
    }

    /// How high the strip is, in points.
    pub(super) fn strip_height(stands: &[YearStand]) -> f32 {
        let lines = stands.iter().map(|stand| {
            let gap = usize::from(stand.target.is_some());
            lines(stand).flatten().count().saturating_add(gap)
        });
        let most = u8::try_from(lines.max().unwrap_or(0)).unwrap_or(u8::MAX);
        TOTAL + f32::from(most) * LINE + gap::LARGE
    }

    /// Draws every year with its total, its target and what is missing.
    pub(super) fn strip(&self, ui: &Ui, (room, stands): (Rect, &[YearStand]), words: &Words) {
        let years = self.years();
        let stands: Vec<&YearStand> = stands.iter().filter(|stand| years.contains(&stand.year)).collect();
        let count = f32::from(u8::try_from(stands.len()).unwrap_or(1)).max(1.0);
        let width = (room.width() - (count - 1.0) * gap::MEDIUM) / count;
        let mut left = room.left();
        for stand in stands {
            let rect = Rect::from_min_size(pos2(left, room.top()), vec2(width, room.height()));
            year(ui, rect, stand, words);
            left += width + gap::MEDIUM;
        }
    }

    /// Draws the staircase in the strip's place.
    pub(super) fn staircase(&self, ui: &Ui, room: Rect, words: &Words) {
        let picture = charts::staircase(self.sight(words), room.width() / ENLARGED, room.height() / ENLARGED);
        charts::paint_as(ui, room, &picture, Look::Large(ENLARGED));
        paint::speak(
            ui,
            (room, Id::unique("meeting-staircase")),
            egui::Role::Image,
            &picture.title,
        );
    }

    /// Draws the keys that are needed most; the one that leaves stands to the right.
    pub(super) fn footer(&self, ui: &Ui, room: Rect, words: &Words) {
        let does = |key: &str| words.text(&format!("meeting-key-{key}"));
        let cap = |key: &str| words.text(&format!("meeting-cap-{key}"));
        let y = room.center().y + 4.0;
        let leave = paint::key_width(ui, &cap("leave"), &does("leave"));
        let end = room.right() - leave;
        paint::key(ui, pos2(end, y), &cap("leave"), &does("leave"));
        let mut left = room.left();
        let keys: &[&str] = match (self.sheet, self.side) {
            (Some(Sheet::Options(_)), _) => &CHOOSE,
            (_, Some(Side::Trace(_))) => &BACK,
            _ => &FOOTER,
        };
        for key in keys {
            let width = paint::key_width(ui, &cap(key), &does(key));
            if left + width > end - gap::HUGE {
                break;
            }
            left = paint::key(ui, pos2(left, y), &cap(key), &does(key)) + gap::LARGE;
        }
    }
}

/// The keys of the bottom line, those needed most first.
const FOOTER: [&str; 10] = [
    "turn", "help", "undo", "start", "keep", "needed", "text", "figure", "find", "charts",
];

/// Those of the bottom line while alternatives stand side by side.
const CHOOSE: [&str; 4] = ["between", "choose", "undo", "keep"];

/// Those of the bottom line while the trace is looked back on.
const BACK: [&str; 5] = ["scrub", "resume", "make", "charts", "text"];

fn year(ui: &Ui, rect: Rect, stand: &YearStand, words: &Words) {
    let palette = Palette::of(ui);
    ui.painter().rect_filled(rect, f32::from(size::CORNER), palette.panel);
    let inner = rect.shrink2(vec2(gap::MEDIUM, gap::SMALL));
    let plain: Ink = (theme::font(meeting::BODY, Weight::Regular), palette.quiet);
    let large: Ink = (theme::font(meeting::LARGE, Weight::Bold), palette.text);
    let mut y = inner.top() + TOTAL / 2.0;
    let semibold = (theme::font(meeting::BODY, Weight::Semibold), palette.text);
    paint::left(
        ui,
        pos2(inner.left(), y + 4.0),
        &stand.year.to_string(),
        (semibold, inner.width()),
    );
    paint::right(ui, pos2(inner.right(), y), &stand.total, large);
    y += TOTAL / 2.0 + LINE / 2.0;
    for (key, amount) in lines(stand).flatten() {
        paint::left(
            ui,
            pos2(inner.left(), y),
            &words.text(key),
            (plain.clone(), inner.width()),
        );
        paint::right(ui, pos2(inner.right(), y), amount, plain.clone());
        y += LINE;
    }
    gap_line(ui, (inner, inner.bottom() - LINE / 2.0), &stand.standing, words);
    let id = Id::unique(("meeting-year", stand.year.number()));
    paint::speak(ui, (rect, id), egui::Role::Label, &spoken(stand, words));
}

/// Draws what is missing, or that nothing is, beside its mark; figures stay in the colour of text.
fn gap_line(ui: &Ui, (inner, y): (Rect, f32), standing: &Standing, words: &Words) {
    if *standing == Standing::NoTarget {
        return;
    }
    let palette = Palette::of(ui);
    let line = Stroke::new(meeting::LINE, palette.rule);
    ui.painter().hline(inner.x_range(), y - LINE / 2.0, line);
    let bold = (theme::font(meeting::GAP, Weight::Bold), palette.text);
    let begin = paint::right(ui, pos2(inner.right(), y + 1.0), &standing.said(words), bold);
    mark(ui, pos2(begin - 16.0, y + 1.0), standing);
}

/// Draws the mark of how a year stands.
pub fn mark(ui: &Ui, center: egui::Pos2, standing: &Standing) {
    let palette = Palette::of(ui);
    match standing {
        Standing::NoTarget => {}
        Standing::Met(_) => marks::tick(ui.painter(), center, 18.0, palette.met),
        Standing::Missing(_) => marks::cross(ui.painter(), center, 17.0, palette.missing),
    }
}

/// The lines under a year's total: what they are called, and what they come to.
fn lines(stand: &YearStand) -> impl Iterator<Item = Option<(&'static str, &String)>> {
    let lines = [
        ("row-of-which-one-off", &stand.once),
        ("meeting-target", &stand.target),
        ("meeting-carried", &stand.carried),
    ];
    lines.into_iter().map(|(key, amount)| Some((key, amount.as_ref()?)))
}

fn spoken(stand: &YearStand, words: &Words) -> String {
    let minus = format!("{} ", words.text("spoken-minus"));
    let total = stand.total.replace('−', &minus);
    let year = stand.year.to_string();
    let mut parts = vec![words.with("meeting-spoken-total", &[("year", &year), ("amount", &total)])];
    let once = stand
        .once
        .iter()
        .map(|once| of_which_once(once, words).replace('−', &minus));
    parts.extend(once);
    if let Some(target) = &stand.target {
        let target = target.replace('−', &minus);
        parts.push(words.with("meeting-spoken-target", &[("amount", &target)]));
        parts.push(stand.standing.said(words));
    }
    parts.join(", ")
}
