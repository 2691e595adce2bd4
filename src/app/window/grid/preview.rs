//! What is pasted, looked at before it is written: texts beside their reading, and what has to be decided.

use egui::{Frame, Id, Key, Modal, Modifiers, RichText, ScrollArea, Ui};
use exchange::DecimalMark;
use exchange::cell::{Expected, Meaning};
use exchange::paste::{Mapping, Outside, PastEnd, PastePlan, Value, Verdict};

use super::Grid;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::ground::{Bounds, Ground};
use super::paste::{Pasting, Unread, is_mixed};
use super::preview_catalogue::Reading;
use super::{preview_table, transpose};
use crate::pasted;
use crate::window::action::Action;
use crate::window::controls;
use crate::window::theme::{Palette, gap, size, text};
use crate::words::Words;

/// How many lines of a table are in sight at the least.
const LEAST_LINES: f32 = 4.0;
/// How much narrower than the window a preview is, its own margins among it, in points.
const AROUND: f32 = 2.0 * (gap::HUGE + gap::LARGE);
/// How much lower than the window its middle part is: margins, heading and answers, in points.
const ABOVE_AND_BELOW: f32 = 2.0 * (gap::HUGE + gap::SMALL) + 3.0 * size::ROW + gap::LARGE;

/// What waits to be looked at.
#[derive(Clone, Debug)]
pub enum Preview {
    /// A block of cells.
    Cells(Box<Pasting>),
    /// A whole catalogue.
    Catalogue(Box<Reading>),
}

/// What somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing yet.
    Waiting,
    /// Nothing shall be written.
    GivenUp,
    /// It shall be written.
    Taken,
}

/// Whether it can be written as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ready {
    /// It can.
    Yes,
    /// Something has to be decided first.
    No(String),
}

impl Grid {
    /// Draws what waits to be looked at, and writes it once that is asked for.
    pub(super) fn preview(&mut self, ui: &Ui, sight: Sight<'_>) -> Vec<Action> {
        match self.preview.take() {
            None => Vec::new(),
            Some(Preview::Cells(pasting)) => self.preview_cells(ui, sight, pasting),
            Some(Preview::Catalogue(reading)) => self.preview_catalogue(ui, sight, reading),
        }
    }

    fn preview_cells(&mut self, ui: &Ui, sight: Sight<'_>, mut pasting: Box<Pasting>) -> Vec<Action> {
        let ground = self.ground(sight, pasting.bounds);
        let plan = pasting.planned(sight, &ground);
        let words = sight.words;
        let size = [pasting.texts.height().to_string(), pasting.texts.width().to_string()];
        let title = words.with("paste-title", &[("rows", &size[0]), ("columns", &size[1])]);
        let ready = ready(&pasting, &plan, words);
        let answer = dialog(ui, self.focus_id(), (&title, &ready, words), |ui| {
            body(ui, sight, &ground, (&mut pasting, &plan));
        });
        self.answered(ui, (answer, Preview::Cells(pasting.clone())), |grid| {
            let ground = grid.ground(sight, pasting.bounds);
            let plan = pasting.planned(sight, &ground);
            grid.write(sight, &ground, (&pasting, &plan))
        })
    }

    /// Keeps a preview that waits, and writes one that is taken.
    pub(super) fn answered(
        &mut self,
        ui: &Ui,
        (answer, preview): (Answer, Preview),
        write: impl FnOnce(&mut Self) -> Vec<Action>,
    ) -> Vec<Action> {
        match answer {
            Answer::Waiting => {
                self.preview = Some(preview);
                Vec::new()
            }
            Answer::GivenUp => {
                self.take_keys(ui);
                Vec::new()
            }
            Answer::Taken => {
                self.take_keys(ui);
                write(self)
            }
        }
    }
}

/// A window in front of the grid with a heading, something to look at, and two answers.
pub fn dialog(ui: &Ui, grid: Id, (title, ready, words): (&str, &Ready, &Words), body: impl FnOnce(&mut Ui)) -> Answer {
    let wide = ui.ctx().content_rect().width() - AROUND;
    let modal = Modal::new(grid.with("preview")).frame(frame(ui)).show(ui.ctx(), |ui| {
        ui.set_width(wide.min(1000.0));
        ui.heading(title);
        ui.add_space(gap::SMALL);
        ScrollArea::vertical()
            .max_height(body_height(ui))
            .min_scrolled_height(body_height(ui))
            .auto_shrink([false, true])
            .show(ui, body);
        ui.add_space(gap::MEDIUM);
        ui.horizontal(|ui| answers(ui, grid, ready, words)).inner
    });
    let escaped = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if escaped { Answer::GivenUp } else { modal.inner }
}

/// The room left for the lines of a table and its heading in what stands in front of the grid.
pub fn room_for_lines(ui: &Ui) -> f32 {
    let used = ui.cursor().top() - ui.min_rect().top();
    let heading = size::ROW + ui.spacing().item_spacing.y;
    let across = ui.spacing().scroll.allocated_width();
    (body_height(ui) - used - heading - across - gap::SMALL).max(LEAST_LINES * size::ROW)
}

/// How high the part between heading and answers can be.
fn body_height(ui: &Ui) -> f32 {
    ui.ctx().content_rect().height() - ABOVE_AND_BELOW
}

/// The frame of a window in front of the grid.
pub fn frame(ui: &Ui) -> Frame {
    Frame::popup(ui.style())
        .fill(Palette::of(ui).paper)
        .inner_margin(gap::HUGE)
        .corner_radius(8)
}

fn answers(ui: &mut Ui, grid: Id, ready: &Ready, words: &Words) -> Answer {
    let take = ui
        .add_enabled_ui(*ready == Ready::Yes, |ui| {
            controls::primary(ui, &words.text("paste-take"))
        })
        .inner;
    let cancel = controls::secondary(ui, &words.text("paste-cancel"));
    // Until it can be taken, the keys wait for what has to be decided.
    if *ready == Ready::Yes && ui.memory(|memory| memory.focused().is_none_or(|id| id == grid)) {
        take.request_focus();
    }
    if let Ready::No(why) = ready {
        let color = Palette::of(ui).note;
        ui.label(RichText::new(why).size(text::NOTE).color(color));
    }
    match (cancel.clicked(), take.clicked()) {
        (true, _) => Answer::GivenUp,
        (_, true) => Answer::Taken,
        _ => Answer::Waiting,
    }
}

fn ready(pasting: &Pasting, plan: &PastePlan, words: &Words) -> Ready {
    if pasting.can_be_written(plan) {
        return Ready::Yes;
    }
    let key = if plan.outside > 0 {
        "paste-decide-outside"
    } else if is_mixed(plan) {
        "paste-decide-mark"
    } else {
        "paste-decide-unread"
    };
    Ready::No(words.text(key))
}

fn body(ui: &mut Ui, sight: Sight<'_>, ground: &Ground, (pasting, plan): (&mut Pasting, &PastePlan)) {
    let years = sight.ledger.plan().settings().years;
    for line in pasted::planned(plan, years, sight.words) {
        ui.label(line);
    }
    choices(ui, sight, ground, (pasting, plan));
    ui.add_space(gap::SMALL);
    preview_table::ui(ui, sight, ground, (pasting, plan));
}

/// What can be decided, where there is something to decide.
fn choices(ui: &mut Ui, sight: Sight<'_>, ground: &Ground, (pasting, plan): (&mut Pasting, &PastePlan)) {
    let words = sight.words;
    transpose::ui(ui, pasting, words);
    if plan.heading.is_some() || pasting.choices.mapping == Mapping::Headings {
        first_row(ui, pasting, words);
    }
    places(ui, sight, ground, (pasting, plan));
    decimal_marks(ui, (pasting, plan), words);
    intervals(ui, (pasting, plan), words);
    if pasting.unread(plan).next().is_some() {
        one_of(
            ui,
            &mut pasting.unread,
            words,
            &[
                (Unread::Stop, "paste-unread-stop"),
                (Unread::Leave, "paste-unread-leave"),
            ],
        );
    }
}

/// What becomes of rows past the end and of columns outside the years.
fn places(ui: &mut Ui, sight: Sight<'_>, ground: &Ground, (pasting, plan): (&mut Pasting, &PastePlan)) {
    let words = sight.words;
    if plan.new_rows > 0 || plan.discarded.rows > 0 {
        one_of(
            ui,
            &mut pasting.choices.past_end,
            words,
            &[
                (PastEnd::Create, "paste-create"),
                (PastEnd::Discard, "paste-discard-rows"),
            ],
        );
    }
    if ground.crosses(plan) || pasting.bounds == Bounds::Area {
        one_of(
            ui,
            &mut pasting.bounds,
            words,
            &[
                (Bounds::Plan, "paste-on-to-next-area"),
                (Bounds::Area, "paste-new-in-area"),
            ],
        );
    }
    if plan.outside > 0 || pasting.choices.outside.is_some() {
        one_of(
            ui,
            &mut pasting.choices.outside,
            words,
            &[
                (Some(Outside::Extend), "paste-extend-years"),
                (Some(Outside::Discard), "paste-discard-columns"),
            ],
        );
    }
}

fn first_row(ui: &mut Ui, pasting: &mut Pasting, words: &Words) {
    one_of(
        ui,
        &mut pasting.choices.mapping,
        words,
        &[
            (Mapping::Headings, "paste-by-headings"),
            (Mapping::Places, "paste-by-places"),
        ],
    );
}

/// Asks for the decimal mark of each column that does not show one plainly.
fn decimal_marks(ui: &mut Ui, (pasting, plan): (&mut Pasting, &PastePlan), words: &Words) {
    let chosen = |pasting: &Pasting, column: usize| pasting.choices.decimals.get(column).copied().flatten();
    for vote in &plan.votes {
        let column = vote.column;
        if vote.verdict == Verdict::Own && chosen(pasting, column).is_none() {
            continue;
        }
        let mut mark = chosen(pasting, column);
        ui.horizontal(|ui| {
            controls::outline_choices(ui);
            let number = column.saturating_add(1).to_string();
            ui.label(words.with("paste-decimal-of", &[("column", &number)]));
            ui.radio_value(&mut mark, Some(DecimalMark::Comma), words.text("paste-comma"));
            ui.radio_value(&mut mark, Some(DecimalMark::Point), words.text("paste-point"));
        });
        if mark != chosen(pasting, column) {
            let decimals = &mut pasting.choices.decimals;
            decimals.resize(decimals.len().max(column.saturating_add(1)), None);
            if let Some(place) = decimals.get_mut(column) {
                *place = mark;
            }
        }
    }
}

/// Asks what is counted on where a text says from one amount to another.
fn intervals(ui: &mut Ui, (pasting, plan): (&mut Pasting, &PastePlan), words: &Words) {
    let is_interval = |value: &Value| match value {
        Value::Amount(typed) => matches!(typed.meaning, Meaning::Interval(_)),
        Value::Text(_) => false,
    };
    let mut readings = plan.cells.iter().filter_map(|cell| cell.reading.as_ref().ok());
    if readings.any(is_interval) {
        one_of(
            ui,
            &mut pasting.expected,
            words,
            &[
                (Expected::Least, "paste-count-least"),
                (Expected::Middle, "paste-count-middle"),
                (Expected::Most, "paste-count-most"),
            ],
        );
    }
}

/// Several ways, of which one is chosen.
fn one_of<T: PartialEq + Clone>(ui: &mut Ui, value: &mut T, words: &Words, ways: &[(T, &str)]) {
    ui.horizontal_wrapped(|ui| {
        controls::outline_choices(ui);
        ui.spacing_mut().item_spacing.x = gap::LARGE;
        for (way, key) in ways {
            ui.radio_value(value, way.clone(), words.text(key));
        }
    });
}

/// The columns that something can be pasted in.
pub fn receiving(columns: &[ColumnKey]) -> impl Iterator<Item = (usize, ColumnKey)> {
    let receives = |column: &ColumnKey| {
        matches!(
            column,
            ColumnKey::Number | ColumnKey::Title | ColumnKey::Category | ColumnKey::FullYear | ColumnKey::Year(_)
        )
    };
    columns
        .iter()
        .copied()
        .enumerate()
        .filter(move |(_, column)| receives(column))
}
