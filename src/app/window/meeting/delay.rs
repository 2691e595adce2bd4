//! Moving the start of the active proposal, its area or everything, while the targets and the staircase answer.

use egui::{Rect, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use model::Delayed;

use super::Meeting;
use super::branch::Deed;
use super::chip::Chip;
use super::keys::Ask;
use super::paint::{self, Ink};
use super::sheet::Sheet;
use super::sheets::{say, title};
use crate::window::delaying::{self, REACH, Shift};
use crate::window::theme::{self, Palette, Weight, gap, meeting};
use crate::words::Words;

/// How high the slider is, and how far its handle reaches from its middle, in points.
const SLIDER: f32 = 56.0;
const HANDLE: f32 = 14.0;

impl Meeting {
    /// Begins to move the start of the active proposal.
    pub(super) fn begin_delay(&mut self, words: &Words) {
        let ledger = self.branch.ledger();
        let from = self
            .active()
            .map_or(Delayed::Area(model::AreaId::WHOLE), Delayed::Proposal);
        self.shift = Some(Shift::of(ledger, Shift::reaches(ledger.plan(), from)));
        self.sheet = Some(Sheet::Delay);
        self.side = None;
        self.tell_delay(words);
    }

    /// Does what a key asks for while the start is moved.
    pub(super) fn in_delay(&mut self, ask: &Ask, words: &Words) {
        let now = self.branch.ledger();
        let Some(shift) = &mut self.shift else { return };
        match ask {
            Ask::Years(count) => shift.move_to(shift.months().saturating_add(months(*count, 1)), now),
            Ask::Screens(count) => shift.move_to(shift.months().saturating_sub(months(*count, 12)), now),
            Ask::First => shift.move_to(0, now),
            Ask::Rows(count) => shift.reach(*count, now),
            Ask::Enter => return self.keep_delay(words),
            Ask::Out | Ask::Delay | Ask::Leave => {
                self.sheet = None;
                self.shift = None;
                self.chip = Chip::default();
                return;
            }
            _ => return,
        }
        self.tell_delay(words);
    }

    /// Says what is moved by how much, and what that does to the targets.
    fn tell_delay(&mut self, words: &Words) {
        let Some(shift) = &self.shift else { return };
        let lead = delaying::said((shift.what(), shift.months()), shift.ledger(), words);
        self.chip = Chip::between(&lead, [self.branch.ledger(), shift.ledger()], self.sight(words));
    }

    /// Puts the delay into the branch, as one step.
    fn keep_delay(&mut self, words: &Words) {
        self.sheet = None;
        let Some(shift) = self.shift.take() else { return };
        let before = self.branch.trace().len();
        let deed = Deed::Delayed(shift.what(), shift.months());
        let done = self.branch.make(deed, &shift.delay().edit, (self.clock)());
        self.tell((&Ask::Enter, before), done, words);
    }

    /// Draws what is moved, the slider, and what cannot be moved.
    pub(super) fn delay_ui(&mut self, ui: &mut Ui, words: &Words) {
        let Some(shift) = &self.shift else { return };
        ui.spacing_mut().item_spacing.y = gap::SMALL;
        let plan = shift.ledger().plan();
        let name = delaying::name(shift.what(), plan, words);
        title(ui, &words.with("delay-title", &[("name", &name)]));
        let said = [delaying::by(shift.months(), words), delaying::moved(shift, words)].join(" · ");
        say(ui, &said, Weight::Semibold);
        let dragged = slider(ui, shift.months(), words);
        for still in &shift.delay().still {
            say(ui, &delaying::still(still, plan, words), Weight::Regular);
        }
        if let (Some(months), Some(shift)) = (dragged, &mut self.shift) {
            shift.move_to(months, self.branch.ledger());
            self.tell_delay(words);
        }
    }
}

/// So many times as many months.
fn months(count: isize, times: i64) -> i64 {
    i64::try_from(count).unwrap_or(0).saturating_mul(times)
}

/// A slider of months; says where it was dragged to.
fn slider(ui: &mut Ui, months: i64, words: &Words) -> Option<i64> {
    let palette = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), SLIDER), Sense::click_and_drag());
    let track = rect.shrink2(vec2(HANDLE + gap::SMALL, 0.0));
    let y = rect.top() + HANDLE + 4.0;
    let all = count(REACH.end() - REACH.start());
    let x = |months: i64| track.left() + track.width() * count(months - REACH.start()) / all;
    ui.painter().hline(track.x_range(), y, Stroke::new(4.0, palette.line));
    let ink: Ink = (theme::font(meeting::NOTE, Weight::Regular), palette.quiet);
    for years in REACH.start() / 12..=REACH.end() / 12 {
        let at = pos2(x(years * 12), y);
        ui.painter()
            .vline(at.x, y - 7.0..=y + 7.0, Stroke::new(meeting::LINE, palette.quiet));
        let sign = if years > 0 { "+" } else { "" };
        let label = format!("{sign}{}", years * 12).replace('-', "−");
        let galley = paint::laid(ui, &label, ink.clone(), 90.0);
        let left = at.x - galley.size().x / 2.0;
        ui.painter().galley(pos2(left, y + 12.0), galley, palette.quiet);
    }
    let from = x(0).min(x(months));
    let moved = Rect::from_min_max(pos2(from, y - 3.0), pos2(x(0).max(x(months)), y + 3.0));
    ui.painter().rect_filled(moved, 0.0, palette.accent);
    ui.painter().circle_filled(pos2(x(months), y), HANDLE, palette.accent);
    let said = delaying::by(months, words);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Slider, true, &said));
    let at = response.interact_pointer_pos()?;
    let nearest = (*REACH.start()..=*REACH.end()).min_by(|one, other| {
        let far = |months: &i64| (x(*months) - at.x).abs();
        far(one).total_cmp(&far(other))
    });
    nearest.filter(|nearest| *nearest != months)
}

/// A small number for the screen.
fn count(number: i64) -> f32 {
    f32::from(i16::try_from(number).unwrap_or(i16::MAX))
}
