//! The table: proposals in large type, the active one framed.

use egui::{Color32, Id, Rect, Stroke, Ui, pos2};
use model::{Plan, ProposalId};

use super::Meeting;
use super::paint::{self, Ink};
use crate::window::grid::columns::ColumnKey;
use crate::window::grid::{Check, Mark, RowKey, Sight};
use crate::window::marks::{self, Points};
use crate::window::theme::{self, Palette, Weight, gap, meeting};
use crate::words::Words;

/// How high the table's heading is, in points.
pub const HEADER: f32 = 40.0;
/// Where the number stands, and where the title does after a short one, from the left, in points.
pub const NUMBER: f32 = 48.0;
pub const TITLE: f32 = 152.0;
/// How strong a row is beside the one in the spotlight.
const DIMMED: f32 = 0.6;
/// How many times as large as in the grid marks are drawn.
const ENLARGED: f32 = 1.6;

/// Whether proposals have numbers; where none has, titles begin in their place. A meeting changes none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// Some have.
    Shown,
    /// None has.
    Absent,
}

impl Numbers {
    /// Whether proposals of a plan have any.
    pub fn of(plan: &Plan) -> Self {
        if plan.proposals().any(|row| !row.number.is_empty()) {
            Self::Shown
        } else {
            Self::Absent
        }
    }
}

/// What was clicked in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clicked {
    /// A row.
    Row(usize),
    /// The box of a row.
    Box(usize),
}

/// A row ready to be drawn.
struct RowLook {
    number: String,
    title: String,
    figures: Vec<String>,
    /// What its box shows.
    check: Option<Check>,
    /// Whether the program fills it: two arrows before its title.
    mark: Option<Mark>,
    weight: Weight,
    counts: bool,
}

impl Meeting {
    /// Draws the table, and says what was clicked in it.
    pub(super) fn table(&self, ui: &Ui, room: Rect, words: &Words) -> Option<Clicked> {
        self.header(ui, room, words);
        let mut clicked = None;
        let shown = self.rows.iter().enumerate().skip(self.first).take(self.fits);
        let mut top = room.top() + HEADER;
        for (place, id) in shown {
            let rect = Rect::from_min_max(pos2(room.left(), top), pos2(room.right(), top + meeting::ROW));
            clicked = self.row((ui, rect), (place, *id), words).or(clicked);
            top += meeting::ROW;
        }
        if self.rows.is_empty() {
            let ink = (theme::font(meeting::BODY, Weight::Regular), Palette::of(ui).quiet);
            let at = pos2(room.left() + NUMBER, room.top() + HEADER + meeting::ROW / 2.0);
            let key = if self.branch.plan().proposal_count() == 0 {
                "meeting-nothing-there"
            } else {
                "meeting-no-rows"
            };
            paint::left(ui, at, &words.text(key), (ink, room.width()));
        }
        clicked
    }

    fn header(&self, ui: &Ui, room: Rect, words: &Words) {
        let palette = Palette::of(ui);
        let (top, y) = (room.top(), room.top() + HEADER / 2.0);
        let stroke = Stroke::new(meeting::LINE, palette.text);
        ui.painter().hline(room.x_range(), top, stroke);
        let bold: Ink = (theme::font(meeting::BODY, Weight::Bold), palette.text);
        let number = (self.numbers == Numbers::Shown).then_some((NUMBER, "column-number"));
        let mut end = room.left();
        for (left, key) in number.into_iter().chain([(self.widths.title, "column-title")]) {
            let at = pos2(room.left() + left, y);
            end = paint::left(ui, at, &words.text(key), (bold.clone(), room.width()));
        }
        if let Some(shown) = self.shown(words) {
            let quiet: Ink = (theme::font(meeting::NOTE, Weight::Regular), palette.quiet);
            let until = self.right_of(room, 0) - self.widths.year;
            paint::left(ui, pos2(end + gap::LARGE, y), &shown, (quiet, until - end - gap::LARGE));
        }
        let all = self.branch.plan().settings().years;
        for (place, year) in self.years().into_iter().enumerate() {
            let at = pos2(self.right_of(room, place), y);
            let begin = paint::right(ui, at, &year.to_string(), bold.clone());
            if place == 0 && year > all.first() {
                marks::triangle(ui.painter(), pos2(begin - 10.0, y), Points::Left, palette.quiet);
            }
            if place.saturating_add(1) == self.years().len() && year < all.last() {
                marks::triangle(ui.painter(), pos2(at.x + 5.0, y), Points::Right, palette.quiet);
            }
            if Some(year) == self.active_year() {
                let line = Stroke::new(3.0, palette.accent);
                ui.painter().hline(begin..=at.x, top + HEADER - 5.0, line);
            }
        }
        let stroke = Stroke::new(meeting::LINE, palette.line);
        ui.painter().hline(room.x_range(), top + HEADER - 1.0, stroke);
    }

    /// Which rows are in sight, where not all of them are.
    fn shown(&self, words: &Words) -> Option<String> {
        let all = self.rows.len();
        let from = self.first.saturating_add(1);
        let to = self.first.saturating_add(self.fits).min(all);
        let said = [("from", from), ("to", to), ("all", all)].map(|(name, count)| (name, count.to_string()));
        let values = said.each_ref().map(|(name, count)| (*name, count.as_str()));
        (self.fits < all).then(|| words.with("meeting-rows-shown", &values))
    }

    /// Where the figures of a year end.
    fn right_of(&self, room: Rect, place: usize) -> f32 {
        let after = self.years().len().saturating_sub(place.saturating_add(1));
        let after = f32::from(u8::try_from(after).unwrap_or(0));
        room.right() - gap::SMALL - after * self.widths.year
    }

    fn row(&self, (ui, rect): (&Ui, Rect), (place, id): (usize, ProposalId), words: &Words) -> Option<Clicked> {
        let palette = Palette::of(ui);
        let look = self.look(id, self.sight(words))?;
        let active = place == self.place;
        if active {
            ui.painter().rect_filled(rect, 0.0, palette.selected);
        }
        // What the cursor is on is read in full, whether it counts or not.
        let color = if active || look.counts {
            palette.text
        } else {
            palette.quiet
        };
        let strength = if self.spotlight && !active { DIMMED } else { 1.0 };
        self.draw_row((ui, rect), &look, (color, strength));
        let stroke = Stroke::new(meeting::LINE, palette.line);
        ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, stroke);
        if active {
            paint::frame(ui, rect);
        }
        let said = self.spoken(&look, words);
        let response = paint::speak(ui, (rect, Id::unique(("meeting-row", id))), egui::Role::Row, &said);
        let over_box = |at: egui::Pos2| at.x < rect.left() + NUMBER;
        response.clicked().then(|| match response.interact_pointer_pos() {
            Some(at) if over_box(at) => Clicked::Box(place),
            _ => Clicked::Row(place),
        })
    }

    fn look(&self, id: ProposalId, sight: Sight<'_>) -> Option<RowLook> {
        let proposal = sight.ledger.plan().proposal(id)?;
        let first = [ColumnKey::Include, ColumnKey::Title];
        let years = self.years().into_iter().map(ColumnKey::Year);
        let columns: Vec<ColumnKey> = first.into_iter().chain(years).collect();
        let row = sight.row(RowKey::Proposal(id), &columns);
        let mut cells = row.cells.into_iter();
        let (check, title) = (cells.next()?.check, cells.next()?);
        Some(RowLook {
            number: proposal.number.to_string(),
            title: title.text,
            figures: cells.map(|cell| cell.text).collect(),
            check,
            mark: title.mark,
            weight: title.weight.weight(),
            counts: row.counts,
        })
    }

    fn draw_row(&self, (ui, rect): (&Ui, Rect), look: &RowLook, (color, strength): (Color32, f32)) {
        let palette = Palette::of(ui);
        let dim = |color: Color32| color.lerp_to_gamma(palette.paper, 1.0 - strength);
        let y = rect.center().y;
        let color = dim(color);
        let ink: Ink = (theme::font(meeting::BODY, look.weight), color);
        let ticked = (look.check == Some(Check::Ticked)).then(|| dim(palette.accent));
        paint::checkbox(ui, pos2(rect.left() + 22.0, y - 1.0), ticked, color);
        let number = pos2(rect.left() + NUMBER, y);
        let room = self.widths.title - NUMBER - gap::SMALL;
        paint::left(ui, number, &look.number, (ink.clone(), room));
        let figures = f32::from(u8::try_from(look.figures.len()).unwrap_or(0)) * self.widths.year;
        let mut begin = self.widths.title;
        if look.mark == Some(Mark::Balancing) {
            let center = pos2(rect.left() + begin + gap::MEDIUM, y);
            marks::both_ways_as(ui.painter(), center, (ENLARGED, color));
            begin += 2.0 * gap::MEDIUM + gap::SMALL;
        }
        let titled = rect.left() + begin..=rect.right() - figures - gap::LARGE;
        let room = Rect::from_x_y_ranges(titled, rect.y_range());
        paint::title(ui, room, &look.title, ink.clone());
        for (place, figure) in look.figures.iter().enumerate() {
            paint::right(ui, pos2(self.right_of(rect, place), y), figure, ink.clone());
        }
    }

    fn spoken(&self, look: &RowLook, words: &Words) -> String {
        let wanted = match look.check {
            Some(Check::Ticked) => "spoken-included",
            _ => "spoken-excluded",
        };
        let minus = format!("{} ", words.text("spoken-minus"));
        let years = self.years().into_iter().zip(&look.figures);
        let figures = years.map(|(year, figure)| format!("{year} {}", figure.replace('−', &minus)));
        let parts = [look.number.clone(), look.title.clone(), words.text(wanted)];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .chain(figures)
            .collect();
        parts.join(", ")
    }
}
