//! The curve of a phase-in by month, with the years' shares under it, and a start that can be dragged.

use egui::{
    Align2, Event, Id, Key, Modifiers, PointerButton, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, pos2, vec2,
};
use model::{Fraction, Month, PhaseIn, Year};

use super::page::{Drag, Page};
use super::phasing::{self, Whose};
use crate::messages;
use crate::window::theme::{self, Palette, Weight, gap, size, text};
use crate::wording;
use crate::words::Words;

/// The most years that a curve is drawn over.
const MOST_YEARS: i64 = 6;

/// A curve, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The first year drawn.
    pub first: Year,
    /// The level of each month, 0 to 1.
    pub levels: Vec<f32>,
    /// What stands under each year.
    pub years: Vec<(Year, String)>,
    /// Months from the left to where the effect starts.
    pub start: Option<i64>,
}

impl Curve {
    /// A phase-in drawn over these years; nothing where every year is entered by hand.
    pub fn of(phase_in: &PhaseIn, (first, last): (Year, Year)) -> Option<Self> {
        if matches!(phase_in, PhaseIn::Stated(_)) {
            return None;
        }
        let numbers = first.number()..=last.number();
        let years: Vec<Year> = numbers.filter_map(|number| Year::new(number.into()).ok()).collect();
        let months = years
            .iter()
            .flat_map(|year| (1..=12).filter_map(|number| Month::new(*year, number).ok()));
        let share = |year: Year| phase_in.share(year).unwrap_or(Fraction::ZERO);
        Some(Self {
            first,
            levels: months.map(|month| level(phase_in, month)).collect(),
            years: years
                .iter()
                .map(|year| (*year, share_text(phase_in, share(*year))))
                .collect(),
            start: phase_in.first_month().map(|month| months_between(first, month)),
        })
    }
}

/// The years that a phase-in is drawn over: from the budget year until it is whole, at least two and at most six.
pub fn span(phase_in: &PhaseIn, first_shown: Year) -> (Year, Year) {
    let start = phase_in.first_month().map_or(first_shown, Month::year);
    let first = start.min(first_shown);
    let whole = match phase_in {
        PhaseIn::Temporary { last, .. } => last.year(),
        PhaseIn::Steps(steps) => {
            let count = i64::try_from(steps.shares.len()).unwrap_or(1);
            steps.first.plus(count.saturating_sub(1)).unwrap_or(start)
        }
        other => other.fully_phased_in().unwrap_or(start),
    };
    let second = first.plus(1).unwrap_or(first);
    let most = first.plus(MOST_YEARS.saturating_sub(1)).unwrap_or(first);
    // The year before the whole effect tells the story; a year of nothing but the whole adds none.
    let told = if whole > start && !matches!(phase_in, PhaseIn::Temporary { .. }) {
        start.max(whole.plus(-1).unwrap_or(whole))
    } else {
        whole
    };
    (first, told.clamp(second, most.max(second)))
}

/// What a year's share is called under the curve.
pub fn share_text(phase_in: &PhaseIn, share: Fraction) -> String {
    if share.is_zero() || share.is_whole() {
        return share.to_string();
    }
    wording::share_in(phase_in, share)
}

fn months_between(first: Year, month: Month) -> i64 {
    let years = month.year().since(first);
    years
        .saturating_mul(12)
        .saturating_add(i64::from(month.number()))
        .saturating_sub(1)
}

/// The level of a month, only to be drawn.
fn level(phase_in: &PhaseIn, month: Month) -> f32 {
    let since = |first: Month| {
        months_between(first.year(), month)
            .saturating_sub(i64::from(first.number()))
            .saturating_add(1)
    };
    let from = |first: Month| if since(first) >= 0 { 1.0 } else { 0.0 };
    let risen = |first: Month, months: u8| {
        let months = f32::from(months.max(1));
        let reached = i16::try_from(since(first)).unwrap_or(i16::MAX);
        ((f32::from(reached) + 0.5) / months).clamp(0.0, 1.0)
    };
    match phase_in {
        PhaseIn::AfterNotice(notice) => notice.first_month().map_or(0.0, from),
        PhaseIn::Linear(ramp) => risen(ramp.first, ramp.months),
        PhaseIn::SCurve(ramp) => {
            let t = risen(ramp.first, ramp.months);
            t * t * 2.0_f32.mul_add(-t, 3.0)
        }
        PhaseIn::Temporary { last, .. } if month > *last => 0.0,
        PhaseIn::FullFrom(first) | PhaseIn::Temporary { first, .. } => from(*first),
        PhaseIn::Steps(_) | PhaseIn::OneOff(_) => {
            let share = phase_in.share(month.year()).unwrap_or(Fraction::ZERO);
            part(share)
        }
        PhaseIn::Stated(_) => 0.0,
    }
}

/// A share as a length on screen.
fn part(share: Fraction) -> f32 {
    let thousandths = u128::from(share.numerator()).saturating_mul(1000) / u128::from(share.denominator().max(1));
    f32::from(u16::try_from(thousandths).unwrap_or(1000)) / 1000.0
}

impl Page<'_> {
    /// Draws the curve; dragging its start, or the arrows on it, phase in from another month.
    pub fn curve(&mut self, ui: &mut Ui, whose: Whose) {
        let plan = self.scene.document.plan();
        let Some(entered) = whose.phase_in(plan) else { return };
        let dragged = self.state.drag.as_ref().filter(|drag| drag.whose == whose);
        let phase_in = dragged.map_or_else(|| entered.clone(), |drag| drag.phase_in.clone());
        let years = span(&entered, plan.settings().years.first());
        let Some(curve) = Curve::of(&phase_in, years) else {
            return;
        };
        ui.add_space(gap::SMALL);
        let height = size::CURVE + gap::LARGE + gap::SMALL;
        let (room, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let plot = Rect::from_min_max(
            pos2(room.left() + 1.0, room.top() + gap::LARGE),
            pos2(room.right() - 1.0, room.bottom() - gap::LARGE - gap::TINY),
        );
        draw(ui, plot, &curve);
        let Some(first) = phase_in.first_month() else { return };
        let handle = handle(&curve, plot);
        let response = self.handle(ui, handle, (whose, &phase_in));
        let words = self.scene.words();
        label(ui, (plot, handle), &start_words(&phase_in, first, words));
        self.moved(&response, (whose, &entered), (plot, &curve));
        self.turned_by_keys(ui, &response, (whose, &phase_in));
    }

    fn handle(&self, ui: &Ui, at: Pos2, (whose, phase_in): (Whose, &PhaseIn)) -> Response {
        let id = Id::unique(("inspector", self.scene.id, "start", whose));
        let response = ui.interact(Rect::from_center_size(at, vec2(20.0, 20.0)), id, Sense::drag());
        let palette = Palette::of(ui);
        let painter = ui.painter();
        let lit = response.hovered() || response.dragged() || response.has_focus();
        let radius = if lit { 6.0 } else { 4.5 };
        painter.circle(at, radius, palette.paper, Stroke::new(2.0, palette.accent));
        if response.has_focus() {
            painter.circle_stroke(at, 9.0, Stroke::new(1.5, palette.accent));
        }
        let words = self.scene.words();
        let month = phase_in
            .first_month()
            .map_or_else(String::new, |month| messages::month(month, words));
        let name = words.with("inspect-start-spoken", &[("month", &month)]);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Slider, true, &name));
        response.on_hover_cursor(egui::CursorIcon::ResizeHorizontal)
    }

    /// Follows a drag month by month, and makes one edit of it when it is let go; Esc gives it up.
    fn moved(&mut self, response: &Response, (whose, entered): (Whose, &PhaseIn), (plot, curve): (Rect, &Curve)) {
        let at = response.interact_pointer_pos();
        if let (true, Some(at)) = (response.drag_started(), at) {
            response.request_focus();
            self.state.drag = Some(Drag {
                whose,
                phase_in: entered.clone(),
                from: at.x,
            });
        }
        if response.ctx.input(|input| input.key_pressed(Key::Escape)) {
            self.state.drag = None;
        }
        if let (Some(drag), Some(at)) = (&mut self.state.drag, at)
            && drag.whose == whose
        {
            drag.phase_in = pulled(entered, at.x - drag.from, (plot, curve));
        }
        let let_go = response.drag_stopped().then(|| self.state.drag.take()).flatten();
        let flicked = || flicked(response).map(|far| pulled(entered, far, (plot, curve)));
        let changed = let_go.map(|drag| drag.phase_in).or_else(flicked);
        if let Some(changed) = changed.filter(|changed| changed != entered) {
            self.phase_in(response.id, whose, changed);
        }
    }

    fn turned_by_keys(&mut self, ui: &Ui, response: &Response, (whose, phase_in): (Whose, &PhaseIn)) {
        if !response.has_focus() {
            return;
        }
        let filter = egui::EventFilter {
            horizontal_arrows: true,
            ..egui::EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let yearly = matches!(phase_in, PhaseIn::Steps(_) | PhaseIn::OneOff(_));
        let step = if yearly { 12 } else { 1 };
        let months = match (pressed(Key::ArrowLeft), pressed(Key::ArrowRight)) {
            (true, _) => -step,
            (_, true) => step,
            _ => return,
        };
        let month = phase_in.first_month().and_then(|month| month.plus(months).ok());
        if let Some(changed) = month.and_then(|month| phasing::started(phase_in, month)) {
            self.phase_in(response.id, whose, changed);
        }
    }

    fn phase_in(&mut self, id: Id, whose: Whose, phase_in: PhaseIn) {
        let edit = whose.edit(self.scene.document.plan(), model::Phasing::Own(phase_in));
        self.ask(id, edit);
    }
}

/// A phase-in whose start was drawn so far to the right, in points; within the months drawn.
fn pulled(entered: &PhaseIn, far: f32, (plot, curve): (Rect, &Curve)) -> PhaseIn {
    let months = i16::try_from(curve.levels.len()).unwrap_or(i16::MAX);
    let start = entered
        .first_month()
        .map_or(0, |month| months_between(curve.first, month));
    let start = f32::from(i16::try_from(start).unwrap_or_default());
    let place = nearest(start + far / plot.width() * f32::from(months), months.saturating_sub(1));
    let month = Month::new(curve.first, 1).and_then(|first| first.plus(place)).ok();
    let changed = month.and_then(|month| phasing::started(entered, month));
    changed.unwrap_or_else(|| entered.clone())
}

/// How far to the right the handle was drawn within this one frame, between which nothing was seen of the mouse.
fn flicked(response: &Response) -> Option<f32> {
    let place = |event: &Event, down: bool| match event {
        Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            ..
        } if *pressed == down => Some(*pos),
        _ => None,
    };
    let (from, to) = response.ctx.input(|input| {
        let from = input.events.iter().find_map(|event| place(event, true))?;
        Some((from, input.events.iter().rev().find_map(|event| place(event, false))?))
    })?;
    let on_handle = response.interact_rect.contains(from) && response.ctx.layer_id_at(from) == Some(response.layer_id);
    on_handle.then_some(to.x - from.x)
}

/// The nearest whole month to a place, within those drawn.
fn nearest(place: f32, last: i16) -> i64 {
    let mut month = 0_i16;
    while f32::from(month) + 0.5 < place && month < last {
        month = month.saturating_add(1);
    }
    month.into()
}

fn start_words(phase_in: &PhaseIn, first: Month, words: &Words) -> String {
    match phase_in {
        PhaseIn::OneOff(year) => words.with("inspect-only-in", &[("year", &year.to_string())]),
        PhaseIn::Steps(steps) => words.with("inspect-from", &[("month", &steps.first.to_string())]),
        _ => words.with("inspect-from", &[("month", &messages::month(first, words))]),
    }
}

/// Where the handle stands: on the curve where the effect starts.
fn handle(curve: &Curve, plot: Rect) -> Pos2 {
    let start = curve.start.unwrap_or(0);
    let level = usize::try_from(start).ok().and_then(|place| curve.levels.get(place));
    pos2(
        at_month(curve, plot, start),
        at_level(plot, level.copied().unwrap_or(0.0)),
    )
}

fn at_month(curve: &Curve, plot: Rect, month: i64) -> f32 {
    let months = i16::try_from(curve.levels.len().max(1)).unwrap_or(i16::MAX);
    let month = i16::try_from(month).unwrap_or(i16::MAX).clamp(0, months);
    plot.left() + plot.width() * f32::from(month) / f32::from(months)
}

fn at_level(plot: Rect, level: f32) -> f32 {
    plot.bottom() - level * plot.height()
}

fn draw(ui: &Ui, plot: Rect, curve: &Curve) {
    let palette = Palette::of(ui);
    let painter = ui.painter();
    let hairline = Stroke::new(size::LINE, palette.line);
    painter.hline(plot.x_range(), plot.bottom(), hairline);
    let mut points = Vec::with_capacity(curve.levels.len().saturating_mul(2));
    for (place, level) in curve.levels.iter().enumerate() {
        let month = i64::try_from(place).unwrap_or(0);
        let (left, right) = (
            at_month(curve, plot, month),
            at_month(curve, plot, month.saturating_add(1)),
        );
        let y = at_level(plot, *level);
        let bar = Rect::from_min_max(pos2(left, y), pos2(right, plot.bottom()));
        painter.rect_filled(bar, 0.0, palette.accent.gamma_multiply(0.16));
        points.extend([pos2(left, y), pos2(right, y)]);
    }
    painter.add(Shape::line(points, Stroke::new(2.0, palette.accent)));
    let narrow = curve.years.len() > 4;
    for (place, (year, share)) in curve.years.iter().enumerate() {
        let month = i64::try_from(place.saturating_mul(12)).unwrap_or(0);
        let (left, right) = (
            at_month(curve, plot, month),
            at_month(curve, plot, month.saturating_add(12)),
        );
        if place > 0 {
            painter.vline(left, (plot.top() - gap::TINY)..=(plot.bottom() + gap::TINY), hairline);
        }
        let words = if narrow {
            format!("{:02} · {share}", year.number() % 100)
        } else {
            format!("{year} · {share}")
        };
        let at = pos2(f32::midpoint(left, right), plot.bottom() + gap::TINY);
        let font = theme::font(text::SMALL, Weight::Regular);
        painter.text(at, Align2::CENTER_TOP, words, font, palette.second);
    }
}

/// Where the effect starts, in words beside the handle: on the side that has room. Where the curve rises from the
/// handle, they stand on the side that it leaves, or above it.
fn label(ui: &Ui, (plot, handle): (Rect, Pos2), words: &str) {
    let palette = Palette::of(ui);
    let font = theme::font(text::SMALL, Weight::Regular);
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, palette.text);
    let size = galley.size();
    let (before, after) = (handle.x - gap::SMALL - size.x, handle.x + gap::SMALL);
    let rises = handle.y + size.y > plot.bottom();
    let fits_before = before >= plot.left();
    let left = if (rises && fits_before) || after + size.x > plot.right() {
        before
    } else {
        after
    };
    let top = if rises && !fits_before {
        plot.top()
    } else {
        (handle.y - size.y - 1.0).min(plot.bottom() - size.y - gap::SMALL)
    };
    ui.painter().galley(pos2(left, top), galley, palette.text);
}
