//! The sheet of what it takes: the sets, then the proposals that can be locked and wished for.

use std::time::Duration;

use egui::{Id, Rect, Sense, Stroke, Ui, pos2, vec2};
use model::{Counts, ProposalId};

use super::Meeting;
use super::needed::{Needed, leaves_out};
use super::needed_words as said;
use super::paint::{self, Ink};
use super::sheets::say;
use super::table::Numbers;
use crate::solver::Found;
use crate::window::action::Action;
use crate::window::theme::{self, Palette, Weight, gap, meeting};
use crate::words::Words;

/// How high a set is whose years stand in one line, another, a heading and a proposal, in points.
const SET: f32 = 68.0;
const LONG_SET: f32 = 96.0;
const HEADING: f32 = 46.0;
const ROW: f32 = 38.0;
/// How many years stand in one line.
const IN_LINE: usize = 5;
/// Where a proposal's number and title stand, after what was decided about it.
const NUMBER: f32 = 150.0;
const TITLE: f32 = 260.0;
/// How often the count of what was looked at is renewed.
const RENEWED: Duration = Duration::from_millis(150);

impl Meeting {
    /// Draws the sheet, and says what a click on it asks for.
    pub(super) fn needed_ui(&mut self, ui: &mut Ui, words: &Words) -> Option<Action> {
        let needed = self.needed.as_ref()?;
        ui.spacing_mut().item_spacing.y = gap::SMALL;
        heading(ui, needed, words);
        let found = status(ui, needed, words);
        say(ui, &found, Weight::Regular);
        let plan = self.branch.plan();
        let mut note = words.text("needed-hint");
        if leaves_out(plan) {
            note = [note, words.text("needed-left-out")].join(" ");
        }
        quiet(ui, &note);
        let room = ui.available_rect_before_wrap();
        let tops = tops(needed);
        let scroll = in_sight(self.scroll, &tops, (needed.place, room.height()));
        let mut list = ui.new_child(egui::UiBuilder::new().max_rect(room));
        list.set_clip_rect(room.intersect(ui.clip_rect()));
        let clicked = self.list((&list, room.translate(vec2(0.0, -scroll))), &tops, words);
        self.scroll = scroll;
        self.click_needed(clicked?, words)
    }

    /// Draws every set and proposal in sight, and says which was clicked.
    fn list(&self, (ui, room): (&Ui, Rect), tops: &[(f32, f32)], words: &Words) -> Option<usize> {
        let needed = self.needed.as_ref()?;
        let sets = needed.sets();
        let mut clicked = None;
        let clip = ui.clip_rect();
        let heading = tops.get(sets.len()).map(|(top, _)| {
            let at = room.translate(vec2(0.0, top - HEADING));
            at.with_max_y(at.top() + HEADING)
        });
        if let Some(at) = heading.filter(|at| clip.expand(1.0).contains_rect(*at)) {
            let line = Stroke::new(meeting::LINE, Palette::of(ui).line);
            ui.painter().hline(at.x_range(), at.bottom() - 2.0, line);
            paint::heading(ui, at, &words.text("needed-proposals"));
        }
        for (place, (top, high)) in tops.iter().enumerate() {
            let rect = Rect::from_min_size(room.min + vec2(0.0, *top), vec2(room.width(), *high));
            let active = place == needed.place;
            // What is not seen whole is not drawn.
            if !(clip.expand(1.0).contains_rect(rect) || active && clip.intersects(rect)) {
                continue;
            }
            let said = match (sets.get(place), needed.rows.get(place.saturating_sub(sets.len()))) {
                (Some(set), _) => self.set((ui, rect), (set, active), words),
                (None, Some(row)) => self.choice((ui, rect), (*row, active), words),
                (None, None) => continue,
            };
            let id = Id::unique(("meeting-needed", place));
            let response = paint::speak(ui, (rect.intersect(clip), id), egui::Role::ListItem, &said);
            clicked = response.clicked().then_some(place).or(clicked);
        }
        clicked
    }

    /// Draws a set: what it does, how the years stand then, and which of them binds.
    fn set(&self, (ui, rect): (&Ui, Rect), (set, active): (&Found, bool), words: &Words) -> String {
        let palette = Palette::of(ui);
        if active {
            chosen(ui, rect);
        }
        let inner = rect.shrink2(vec2(gap::MEDIUM, gap::TINY));
        let sight = self.sight(words);
        let lines = [
            said::set(set, self.branch.plan(), words),
            said::binding(set, sight),
            said::years(set, sight),
        ];
        let bold: Ink = (theme::font(meeting::BODY, Weight::Semibold), palette.text);
        let plain: Ink = (theme::font(meeting::NOTE, Weight::Regular), palette.text);
        let y = inner.top() + 16.0;
        let begin = paint::right(ui, pos2(inner.right(), y), &lines[1], plain.clone());
        let room = begin - inner.left() - gap::LARGE;
        paint::left(ui, pos2(inner.left(), y), &lines[0], (bold, room));
        paint::lines(ui, inner.with_min_y(inner.top() + 33.0), &lines[2], plain);
        lines.join(": ")
    }

    /// Draws a proposal with what was decided about it.
    fn choice(&self, (ui, rect): (&Ui, Rect), (id, active): (ProposalId, bool), words: &Words) -> String {
        let palette = Palette::of(ui);
        if active {
            chosen(ui, rect);
        }
        let row = self.branch.plan().proposal(id);
        let stance = self.needed.as_ref().and_then(|needed| needed.question.stances.get(&id));
        let decided = said::stance(stance.copied(), words);
        let counted = self.branch.ledger().row(id);
        let counts = counted.is_some_and(|row| row.counts == Counts::Yes);
        let now = words.text(if counts { "spoken-included" } else { "spoken-excluded" });
        let parts = [
            decided,
            row.map_or_else(String::new, |row| row.number.to_string()),
            row.map_or_else(String::new, |row| row.title.replace('\n', " ")),
        ];
        let weight = if stance.is_some() {
            Weight::Bold
        } else {
            Weight::Regular
        };
        let ink = |weight| -> Ink { (theme::font(meeting::NOTE, weight), palette.text) };
        let y = rect.center().y;
        let left = rect.left() + gap::MEDIUM;
        let begin = if self.numbers == Numbers::Shown { TITLE } else { NUMBER };
        paint::left(ui, pos2(left, y), &parts[0], (ink(weight), NUMBER - gap::SMALL));
        paint::left(
            ui,
            pos2(left + NUMBER, y),
            &parts[1],
            (ink(Weight::Regular), TITLE - NUMBER - gap::SMALL),
        );
        let end = paint::right(ui, pos2(rect.right() - gap::MEDIUM, y), &now, ink(Weight::Regular));
        let room = end - left - begin - gap::LARGE;
        paint::left(ui, pos2(left + begin, y), &parts[2], (ink(Weight::Regular), room));
        filled([&parts[1], &parts[2], &parts[0], &now])
    }
}

/// Parts one after another, those that say something.
fn filled(parts: [&String; 4]) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn heading(ui: &mut Ui, needed: &Needed, words: &Words) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
    let bold: Ink = (theme::font(meeting::GAP, Weight::Bold), Palette::of(ui).text);
    let quiet: Ink = (theme::font(meeting::NOTE, Weight::Regular), Palette::of(ui).quiet);
    let heading = words.text("needed-title");
    let aim = format!("←  {}  →", said::aim(needed.question.aim, words));
    let begin = paint::right(ui, rect.right_center(), &aim, quiet);
    paint::left(ui, rect.left_center(), &heading, (bold, begin - rect.left()));
    let said = [heading, said::aim(needed.question.aim, words)].join(": ");
    paint::speak(ui, (rect, Id::unique("meeting-needed-title")), egui::Role::Label, &said);
}

/// What was found, or how far the search has come.
fn status(ui: &Ui, needed: &Needed, words: &Words) -> String {
    if let Some(answer) = &needed.answer {
        return said::answer(answer, words);
    }
    ui.ctx().request_repaint_after(RENEWED);
    words.with("needed-searching", &[("count", &needed.watch.tried().to_string())])
}

fn quiet(ui: &mut Ui, text: &str) {
    let text = egui::RichText::new(text).font(theme::font(meeting::NOTE, Weight::Regular));
    let label = egui::Label::new(text.color(Palette::of(ui).quiet));
    ui.add(label.wrap());
}

/// Where every place begins, and how high it is.
fn tops(needed: &Needed) -> Vec<(f32, f32)> {
    let high = |set: &Found| if set.years().len() > IN_LINE { LONG_SET } else { SET };
    let sets = needed.sets().iter().map(high);
    let mut top = 0.0;
    let mut tops = Vec::new();
    for high in sets {
        tops.push((top, high));
        top += high + gap::SMALL;
    }
    top += HEADING;
    for _ in &needed.rows {
        tops.push((top, ROW));
        top += ROW;
    }
    tops
}

/// How far the list is scrolled so that the place is in sight, with the heading above the first proposal.
fn in_sight(scroll: f32, tops: &[(f32, f32)], (place, height): (usize, f32)) -> f32 {
    let Some((top, high)) = tops.get(place) else { return 0.0 };
    if place == 0 {
        return 0.0;
    }
    let lowest = (top + high - height).max(0.0);
    scroll.clamp(lowest, (top - HEADING).max(lowest))
}

/// The ground under what the cursor is on.
fn chosen(ui: &Ui, rect: Rect) {
    ui.painter().rect_filled(rect, 0.0, Palette::of(ui).selected);
    paint::frame(ui, rect);
}
