//! Moving the start of what is selected in the window: the table and the charts answer while it is moved.

use std::ops::RangeInclusive;

use egui::{Align2, Frame, Id, Key, Margin, Modifiers, Order, RichText, Slider, Ui};
use model::{AreaId, Delayed};

use super::App;
use super::action::Action;
use super::controls;
use super::delaying::{self, REACH, Shift};
use super::document::Document;
use super::grid::RowKey;
use super::theme::{self, Palette, Weight, gap, text};
use crate::words::Words;

/// What was asked for with a key or a button.
enum Wanted {
    /// To keep it.
    Keep,
    /// To leave everything as it was.
    Drop,
}

impl App {
    /// Begins to move the start of the active proposal or area; of everything where there is none.
    pub(super) fn begin_delay(&mut self) {
        let Some(tab) = self.documents.front() else { return };
        let from = match tab.grid.active().map(|cell| cell.row) {
            Some(RowKey::Proposal(id) | RowKey::Line(id, _)) => Delayed::Proposal(id),
            Some(RowKey::Area(id) | RowKey::Subtotal(id)) => Delayed::Area(id),
            _ => Delayed::Area(AreaId::WHOLE),
        };
        let ledger = tab.document.ledger();
        self.around.shift = Some((tab.id, Shift::of(ledger, Shift::reaches(ledger.plan(), from))));
    }

    /// Draws the form, and says what it asks for.
    pub(super) fn delay_form(&mut self, ui: &Ui) -> Option<Action> {
        let (of, mut shift) = self.around.shift.take()?;
        let document = &self.documents.front().filter(|tab| tab.id == of)?.document;
        keys(ui, &mut shift, document);
        let palette = Palette::of(ui);
        let frame = Frame::popup(ui.style())
            .fill(palette.paper)
            .inner_margin(Margin::same(16));
        let area = egui::Area::new(Id::unique("delay-form"))
            .order(Order::Foreground)
            .anchor(Align2::RIGHT_BOTTOM, egui::vec2(-gap::MEDIUM, -gap::HUGE - gap::MEDIUM));
        let words = &self.words;
        let shown = area.show(ui.ctx(), |ui| {
            frame.show(ui, |ui| content(ui, &mut shift, document, words)).inner
        });
        match shown.inner.or_else(|| wanted(ui)) {
            Some(Wanted::Keep) => return Some(Action::Edit(shift.delay().edit.clone())),
            Some(Wanted::Drop) => return None,
            None => self.around.shift = Some((of, shift)),
        }
        None
    }
}

/// Moves by months and by years, and chooses what is moved, with keys.
fn keys(ui: &Ui, shift: &mut Shift, document: &Document) {
    let now = document.ledger();
    let pressed = |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
    let months = [
        (Key::ArrowRight, 1),
        (Key::ArrowLeft, -1),
        (Key::PageUp, 12),
        (Key::PageDown, -12),
    ];
    for (key, more) in months {
        for _ in 0..pressed(key) {
            shift.move_to(shift.months().saturating_add(more), now);
        }
    }
    for (key, steps) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1)] {
        for _ in 0..pressed(key) {
            shift.reach(steps, now);
        }
    }
}

fn wanted(ui: &Ui) -> Option<Wanted> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Escape) {
        return Some(Wanted::Drop);
    }
    pressed(Key::Enter).then_some(Wanted::Keep)
}

fn content(ui: &mut Ui, shift: &mut Shift, document: &Document, words: &Words) -> Option<Wanted> {
    ui.set_width(WIDTH);
    ui.spacing_mut().item_spacing.y = gap::SMALL;
    let plan = document.plan();
    let name = delaying::name(shift.what(), plan, words);
    let heading = words.with("delay-title", &[("name", &name)]);
    ui.label(RichText::new(heading).font(theme::font(text::HEADING, Weight::Semibold)));
    let said = [delaying::by(shift.months(), words), delaying::moved(shift, words)].join(" · ");
    ui.label(said);
    let mut months = shift.months();
    let range: RangeInclusive<i64> = REACH;
    ui.spacing_mut().slider_width = WIDTH - 72.0;
    ui.visuals_mut().widgets.inactive.bg_fill = Palette::of(ui).line;
    let slider = ui.name_inputs(words.text("delay-slider"), |ui| ui.add(Slider::new(&mut months, range)));
    if slider.changed() {
        shift.move_to(months, document.ledger());
    }
    let hint = RichText::new(words.text("delay-hint")).font(theme::font(text::SMALL, Weight::Regular));
    ui.label(hint.color(Palette::of(ui).second));
    for still in shift.delay().still.iter().take(MOST_SAID) {
        ui.label(delaying::still(still, plan, words));
    }
    if let Some(more) = shift
        .delay()
        .still
        .len()
        .checked_sub(MOST_SAID)
        .filter(|more| *more > 0)
    {
        ui.label(words.with("delay-still-more", &[("count", &more.to_string())]));
    }
    let buttons = ui.horizontal(|ui| {
        let keep = controls::primary(ui, &words.text("delay-keep")).clicked();
        let dropped = controls::secondary(ui, &words.text("delay-cancel")).clicked();
        keep.then_some(Wanted::Keep).or(dropped.then_some(Wanted::Drop))
    });
    buttons.inner
}

/// How wide the form is: as the inspector, so that table and charts stay in sight.
const WIDTH: f32 = 290.0;
/// How many that cannot be moved are named.
const MOST_SAID: usize = 6;
