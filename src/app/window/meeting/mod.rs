//! Meeting mode: large type, what would be if a proposal were dropped, and nothing that a meeting may not see.
//!
//! A meeting works on a branch that is made before any row is; file and document are left alone until it ends.

mod branch;
mod chip;
mod delay;
mod difference;
mod find;
mod footer;
mod hands;
mod host;
mod keys;
mod needed;
mod needed_ui;
mod needed_words;
mod options;
mod paint;
mod past;
mod prompt;
mod rows;
mod sheet;
mod sheets;
mod side;
mod strip;
mod table;
mod targets;
mod trace;
mod widths;

use egui::{CentralPanel, Frame, Rect, Ui, pos2};
use model::{AreaId, Inclusion, Plan, ProposalId, Year};

use super::action::Action;
use super::bars;
use super::clock::Clock;
use super::delaying::Shift;
use super::documents::{DocumentId, Tab};
use super::grid::Sight;
use super::theme::{Palette, gap, meeting};
use super::view::View;
use crate::numbers::NumberStyle;
use crate::words::Words;
use branch::Branch;
use chip::Chip;
use needed::Needed;
use prompt::Prompt;
use sheet::Sheet;
use table::Numbers;
use targets::YearStand;
use widths::Widths;

/// What a meeting asks of the program around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingAction {
    /// Begins a meeting on the scenario in front.
    Begin,
    /// Begins a meeting on the scenario in front, with what it takes to meet the targets.
    Needed,
    /// Makes a new scenario of what it has come to, and goes on.
    Keep,
    /// Makes a new scenario of the snapshot that was kept last, and goes on.
    Freeze,
    /// Ends it, and its changes are made in the scenario as one step.
    LeaveWithChanges,
    /// Ends it, and makes a new scenario of what it came to.
    LeaveAsNew,
    /// Ends it, and everything is as before it.
    Leave,
}

/// A meeting: its branch, where the cursor is, and what is shown.
pub struct Meeting {
    of: DocumentId,
    title: String,
    numbers: Numbers,
    branch: Branch,
    view: View,
    area: Option<AreaId>,
    rows: Vec<ProposalId>,
    place: usize,
    first: usize,
    fits: usize,
    year: usize,
    spotlight: bool,
    ring: bool,
    charts: bool,
    sheet: Option<Sheet>,
    scroll: f32,
    prompt: Option<Prompt>,
    chip: Chip,
    side: Option<Side>,
    needed: Option<Needed>,
    shift: Option<Shift>,
    out: Out,
    widths: Widths,
    clock: Clock,
}

/// Whether the last key asked to leave, and was told to ask again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Out {
    #[default]
    Unasked,
    Asked,
}

/// The list beside the table that has the keys, and where its cursor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// What was kept under a name.
    Kept(usize),
    /// The trace: what is looked at is how things stood after so many entries.
    Trace(usize),
}

impl Meeting {
    /// A meeting on an open scenario.
    pub fn on(tab: &Tab, clock: Clock, words: &Words) -> Self {
        let branch = Branch::of(tab.document.plan());
        let view = View {
            notation: tab.view.notation,
            coverage: tab.view.coverage,
            ..View::of(branch.plan())
        };
        let numbers = Numbers::of(branch.plan());
        let title = &branch.plan().settings().title;
        let title = if title.is_empty() {
            bars::title(tab, words)
        } else {
            title.to_string()
        };
        Self {
            of: tab.id,
            title,
            numbers,
            rows: rows::shown(branch.ledger(), &view, None),
            chip: Chip::default(),
            branch,
            view,
            area: None,
            place: 0,
            first: 0,
            fits: 1,
            year: 0,
            spotlight: false,
            ring: false,
            charts: false,
            sheet: None,
            scroll: 0.0,
            prompt: None,
            side: None,
            needed: None,
            shift: None,
            out: Out::Unasked,
            widths: Widths::NARROWEST,
            clock,
        }
    }

    /// Draws the meeting once the keys have been followed, and says what it asks for.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words) -> Vec<Action> {
        let mut actions = self.hands(ui, words);
        let frame = Frame::NONE.fill(Palette::of(ui).paper);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            let stands = targets::stands(self.sight(words));
            let rooms = self.rooms(ui.max_rect(), &stands);
            self.keep_in_sight(rooms.table);
            self.measure(ui, rooms.table, words);
            self.heading(ui, rooms.heading, words);
            let clicked = self.table(ui, rooms.table, words);
            self.chip_ui(ui, rooms.chip, words);
            match self.sheet {
                // What is said of a choice stands in its place.
                Some(Sheet::Options(_)) => {}
                _ if self.shows_charts() => self.staircase(ui, rooms.strip, words),
                _ => self.strip(ui, (rooms.strip, &stands), words),
            }
            match (rooms.side, self.side) {
                (Some(room), Some(Side::Trace(entries))) => self.trace_ui(ui, (room, entries), words),
                (Some(room), _) => self.snapshots(ui, room, words),
                (None, _) => {}
            }
            self.footer(ui, rooms.footer, words);
            let chosen = self.sheet_ui(ui, rooms.sheet, words);
            actions.extend(self.clicked(clicked, words));
            actions.extend(chosen);
        });
        if self.ring {
            paint::ring(ui);
        }
        actions
    }

    fn sight<'a>(&'a self, words: &'a Words) -> Sight<'a> {
        let settings = self.branch.plan().settings();
        let notation = self.view.notation.unwrap_or(settings.notation);
        Sight {
            ledger: self.ledger(),
            view: &self.view,
            words,
            style: NumberStyle::new(settings, notation, words.language()),
        }
    }

    /// Whether the staircase stands in the strip's place: a delay is looked at there.
    fn shows_charts(&self) -> bool {
        self.charts || self.sheet == Some(Sheet::Delay)
    }

    /// The proposal that the cursor is on.
    fn active(&self) -> Option<ProposalId> {
        self.rows.get(self.place).copied()
    }

    /// The years shown: those around the one that the cursor is in, where there are many.
    fn years(&self) -> Vec<Year> {
        let years = self.branch.plan().settings().years;
        let most = self.widths.years;
        let first = self.year.saturating_sub(most.saturating_sub(1));
        years.iter().skip(first).take(most).collect()
    }

    /// The year that the cursor is in.
    fn active_year(&self) -> Option<Year> {
        self.branch.plan().settings().years.iter().nth(self.year)
    }

    fn keep_in_sight(&mut self, table: Rect) {
        let rows = (table.height() - table::HEADER) / meeting::ROW;
        self.fits = (1..=14_u8).take_while(|count| f32::from(*count) <= rows).count().max(1);
        let lowest = self.place.saturating_sub(self.fits.saturating_sub(1));
        let last = self.rows.len().saturating_sub(self.fits);
        self.first = self.first.clamp(lowest, self.place.max(lowest)).min(last.max(lowest));
    }

    fn rooms(&self, screen: Rect, stands: &[YearStand]) -> Rooms {
        let whole = screen.shrink2(egui::vec2(gap::HUGE, gap::MEDIUM));
        let (heading, rest) = whole.split_top_bottom_at_y(whole.top() + 40.0);
        let (rest, footer) = rest.split_top_bottom_at_y(rest.bottom() - 40.0);
        let high = if self.shows_charts() {
            CHART
        } else {
            Self::strip_height(stands)
        };
        let (rest, strip) = rest.split_top_bottom_at_y(rest.bottom() - high - gap::SMALL);
        let strip = Rect::from_min_max(pos2(strip.left(), strip.top() + gap::SMALL), strip.max);
        let (rest, chip) = rest.split_top_bottom_at_y(rest.bottom() - chip::CHIP);
        let rest = Rect::from_min_max(rest.min, pos2(rest.right(), rest.bottom() - gap::SMALL));
        // Other sheets leave the strip in sight; these need all the room there is.
        let sheet = match self.sheet {
            Some(Sheet::Help | Sheet::Options(_) | Sheet::Leaving(_)) => rest.union(chip).union(strip),
            _ => rest,
        };
        // What a choice has done is said under the alternatives.
        let (sheet, chip) = match self.sheet {
            Some(Sheet::Options(_)) => over_chip(sheet),
            _ => (sheet, chip),
        };
        let looked_back = matches!(self.side, Some(Side::Trace(_)));
        let (table, side) = if looked_back || !self.branch.snapshots().is_empty() {
            let (table, side) = rest.split_left_right_at_x(rest.right() - meeting::SIDE);
            (
                Rect::from_min_max(table.min, pos2(table.right() - gap::LARGE, table.bottom())),
                Some(side),
            )
        } else {
            (rest, None)
        };
        Rooms {
            heading,
            table,
            side,
            chip,
            strip,
            footer,
            sheet,
        }
    }
}

/// A room parted into what lies over the chip, and the chip at its lower end.
fn over_chip(room: Rect) -> (Rect, Rect) {
    let (over, chip) = room.split_top_bottom_at_y(room.bottom() - chip::CHIP);
    (over.with_max_y(over.bottom() - gap::SMALL), chip)
}

/// What stands where nothing has been done: what space does to the chosen proposal.
fn begin(plan: &Plan, chosen: Option<ProposalId>, words: &Words) -> String {
    let key = if has_targets(plan) {
        "meeting-begin"
    } else {
        "meeting-begin-without-targets"
    };
    let chosen = chosen.and_then(|id| plan.proposal(id));
    let way = match chosen.map(|proposal| proposal.inclusion) {
        Some(Inclusion::Excluded) => "with",
        _ => "without",
    };
    words.with(key, &[("way", way)])
}

/// Whether the plan as a whole has a target in any year.
fn has_targets(plan: &Plan) -> bool {
    plan.area(AreaId::WHOLE).is_some_and(|whole| !whole.targets.is_empty())
}

/// How high the staircase is, in points.
const CHART: f32 = 270.0;

/// Where everything stands on the screen.
struct Rooms {
    heading: Rect,
    table: Rect,
    side: Option<Rect>,
    chip: Rect,
    strip: Rect,
    footer: Rect,
    sheet: Rect,
}
