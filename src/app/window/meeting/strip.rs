//! What always stands around the table: its heading, and the years with their targets.

use egui::{Id, Rect, Stroke, Ui, pos2, vec2};

use super::paint::{self, Ink};
use super::targets::{self, Standing, YearStand};
use super::{Meeting, Side, rows};
use crate::numbers::unit_key;
use crate::window::charts::{self, Look};
use crate::window::grid::of_which_once;
use crate::window::marks;
use crate::window::theme::{self, Palette, Weight, gap, meeting, size};
use crate::words::Words;

/// How high the lines of a year are, in points.
const TOTAL: f32 = 46.0;
const LINE: f32 = 30.0;
/// The room of the mark before what is missing, in points.
const MARK: f32 = 28.0;
/// How many times as large as beside the grid the staircase is drawn.
const ENLARGED: f32 = 1.8;

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
        // What a sheet proposes is no change before it is kept.
        let looked_at = match self.side {
            Some(Side::Trace(entries)) => self.branch.after(entries),
            _ => self.branch.ledger(),
        };
        let count = self.branch.edits_to(looked_at.plan()).len().to_string();
        let changes = words.with("meeting-changes", &[("count", &count)]);
        let said = [only, back, Some(changes)].into_iter().flatten();
        said.collect::<Vec<_>>().join(" · ")
    }

    /// How high the strip is, in points.
    pub(super) fn strip_height(stands: &[YearStand]) -> f32 {
        let gap = usize::from(targets::any(stands));
        let lines = used(stands).count().saturating_add(gap);
        let most = u8::try_from(lines).unwrap_or(u8::MAX);
        TOTAL + f32::from(most) * LINE + gap::LARGE
    }

    /// Draws every year with its total, its target and what is missing.
    pub(super) fn strip(&self, ui: &Ui, (room, all): (Rect, &[YearStand]), words: &Words) {
        let years = self.years();
        let stands: Vec<&YearStand> = all.iter().filter(|stand| years.contains(&stand.year)).collect();
        let count = f32::from(u8::try_from(stands.len()).unwrap_or(1)).max(1.0);
        let width = (room.width() - (count - 1.0) * gap::MEDIUM) / count;
        let inside = width - 2.0 * gap::MEDIUM;
        let lines: Vec<(String, &Line)> = used(all)
            .map(|line| (line.name(ui, (&stands, inside), words), line))
            .collect();
        let mut left = room.left();
        for stand in stands {
            let rect = Rect::from_min_size(pos2(left, room.top()), vec2(width, room.height()));
            year(ui, rect, (stand, &lines), words);
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
}

/// A line under a year's total: what it is called with room and without, and what it comes to.
struct Line {
    keys: [&'static str; 2],
    amount: fn(&YearStand) -> Option<&String>,
}

const LINES: [Line; 3] = [
    Line {
        keys: ["row-of-which-one-off", "meeting-once"],
        amount: |stand| stand.once.as_ref(),
    },
    Line {
        keys: ["meeting-target"; 2],
        amount: |stand| stand.target.as_ref(),
    },
    Line {
        keys: ["meeting-carried", "meeting-carried-short"],
        amount: |stand| stand.carried.as_ref(),
    },
];

/// The lines that any year has: all years keep room for them, so that they stand beside each other.
fn used(stands: &[YearStand]) -> impl Iterator<Item = &'static Line> {
    let any = |line: &&Line| stands.iter().any(|stand| (line.amount)(stand).is_some());
    LINES.iter().filter(any)
}

impl Line {
    /// What it is called in every year: shorter where some figure leaves less room than its name needs.
    fn name(&self, ui: &Ui, (stands, inside): (&[&YearStand], f32), words: &Words) -> String {
        let wide = |text: &str| paint::wide(ui, text, theme::font(meeting::BODY, Weight::Regular));
        let amounts = stands.iter().filter_map(|stand| (self.amount)(stand));
        let widest = amounts.map(|amount| wide(amount)).fold(0.0, f32::max);
        let [long, short] = self.keys.map(|key| words.text(key));
        if wide(&long) + gap::SMALL + widest > inside {
            short
        } else {
            long
        }
    }
}

fn year(ui: &Ui, rect: Rect, (stand, lines): (&YearStand, &[(String, &Line)]), words: &Words) {
    let palette = Palette::of(ui);
    ui.painter().rect_filled(rect, f32::from(size::CORNER), palette.panel);
    let inner = rect.shrink2(vec2(gap::MEDIUM, gap::SMALL));
    let plain: Ink = (theme::font(meeting::BODY, Weight::Regular), palette.quiet);
    let y = inner.top() + TOTAL / 2.0;
    let begin = paint::right(ui, pos2(inner.right(), y), &stand.total, total_ink(ui, inner, stand));
    let semibold = (theme::font(meeting::BODY, Weight::Semibold), palette.text);
    name(
        ui,
        pos2(inner.left(), y + 4.0),
        &stand.year.to_string(),
        (semibold, begin),
    );
    let mut y = y + TOTAL / 2.0 + LINE / 2.0;
    for (said, line) in lines {
        if let Some(amount) = (line.amount)(stand) {
            let begin = paint::right(ui, pos2(inner.right(), y), amount, plain.clone());
            name(ui, pos2(inner.left(), y), said, (plain.clone(), begin));
        }
        y += LINE;
    }
    gap_line(ui, (inner, inner.bottom() - LINE / 2.0), &stand.standing, words);
    let id = Id::unique(("meeting-year", stand.year.number()));
    paint::speak(ui, (rect, id), egui::Role::Label, &spoken(stand, words));
}

/// Draws what a figure is called, up to where the figure begins.
fn name(ui: &Ui, at: egui::Pos2, text: &str, (ink, begin): (Ink, f32)) {
    paint::left(ui, at, text, (ink, begin - gap::SMALL - at.x));
}

/// The largest ink that leaves a year room beside its total.
fn total_ink(ui: &Ui, inner: Rect, stand: &YearStand) -> Ink {
    let year = theme::font(meeting::BODY, Weight::Semibold);
    let room = inner.width() - gap::SMALL - paint::wide(ui, &stand.year.to_string(), year);
    let inks = [meeting::LARGE, meeting::TITLE].map(|size| theme::font(size, Weight::Bold));
    let fits = |font: &egui::FontId| paint::wide(ui, &stand.total, font.clone()) <= room;
    let found = inks.into_iter().find(fits);
    let font = found.unwrap_or_else(|| theme::font(meeting::NOTE, Weight::Bold));
    (font, Palette::of(ui).text)
}

/// Draws what is missing, or that nothing is, beside its mark; figures stay in the colour of text.
fn gap_line(ui: &Ui, (inner, y): (Rect, f32), standing: &Standing, words: &Words) {
    if *standing == Standing::NoTarget {
        return;
    }
    let palette = Palette::of(ui);
    let line = Stroke::new(meeting::LINE, palette.rule);
    ui.painter().hline(inner.x_range(), y - LINE / 2.0, line);
    let font = theme::font(meeting::GAP, Weight::Bold);
    let said = standing.said(words);
    let fits = paint::wide(ui, &said, font.clone()) + MARK <= inner.width();
    let said = if fits { said } else { standing.short(words) };
    let begin = paint::right(ui, pos2(inner.right(), y + 1.0), &said, (font, palette.text));
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
