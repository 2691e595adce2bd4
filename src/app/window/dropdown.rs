//! A list that opens under a button. While it is open the keys are its own: arrows go through it, Enter and space
//! choose, Esc and Tab close it, and nothing behind it hears of them.

use std::hash::Hash;

use egui::{ComboBox, EventFilter, FocusDirection, Id, InnerResponse, Key, Modifiers, Response, Ui};

/// A button that a list opens under.
pub struct Dropdown<'a, S> {
    /// Tells it from others in the same place.
    pub salt: S,
    /// What stands on the button.
    pub shown: &'a str,
    /// How wide it is, in points; where nothing is said, as what stands on it needs.
    pub width: Option<f32>,
}

/// What stands in an open list.
pub struct Items {
    /// What is drawn, each with its place among all.
    drawn: Vec<(usize, Response)>,
    count: usize,
    selected: Option<usize>,
    chosen: bool,
    hand: Hand,
}

/// That an item is what is chosen now.
pub struct Chosen;

/// Which item has the keys, from frame to frame.
#[derive(Clone, Copy, Default)]
struct Hand {
    pass: u64,
    /// Its place; none in the frame in which the list opens.
    at: Option<usize>,
    /// Whether it had them already.
    held: bool,
}

/// How a list is closed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Closed {
    /// By a choice or a key: the keys go back to the button.
    ByKey,
    /// Something else took the keys.
    Left,
}

/// How high a list can be, in points.
const HIGHEST: f32 = 320.0;

/// The keys that an open list keeps to itself.
const KEYS: EventFilter = EventFilter {
    tab: true,
    horizontal_arrows: true,
    vertical_arrows: true,
    escape: true,
};

impl<S: Hash + std::fmt::Debug> Dropdown<'_, S> {
    /// Draws the button, and the list where it is open.
    pub fn show<R>(self, ui: &mut Ui, list: impl FnOnce(&mut Ui, &mut Items) -> R) -> InnerResponse<Option<R>> {
        let combo = ComboBox::from_id_salt(self.salt)
            .selected_text(self.shown)
            .height(HIGHEST);
        let combo = match self.width {
            Some(width) => combo.width(width).truncate(),
            None => combo,
        };
        let mut closed = None;
        let shown = combo.show_ui(ui, |ui| {
            let mut items = Items::in_list(ui);
            let inner = list(ui, &mut items);
            closed = items.keys(ui);
            if closed.is_some() {
                ui.close();
            }
            inner
        });
        if closed == Some(Closed::ByKey) {
            shown.response.request_focus();
        }
        shown
    }
}

impl Items {
    fn in_list(ui: &Ui) -> Self {
        let now = ui.ctx().cumulative_pass_nr();
        let hand = ui.data(|data| data.get_temp::<Hand>(place_of_hand(ui)));
        let in_frame_before = |hand: &Hand| hand.pass.saturating_add(1) >= now;
        Self {
            drawn: Vec::new(),
            count: 0,
            selected: None,
            chosen: false,
            hand: Hand {
                pass: now,
                ..hand.filter(in_frame_before).unwrap_or_default()
            },
        }
    }

    /// Draws something that can be chosen, and says whether it was.
    pub fn item(&mut self, ui: &mut Ui, (words, selected): (&str, bool)) -> bool {
        let response = ui.selectable_label(selected, words);
        let chosen = response.clicked();
        self.chosen |= chosen;
        self.drawn.push((self.count, response));
        self.pass_over(selected.then_some(Chosen));
        chosen
    }

    /// Draws a value that can be chosen, and takes it where it was.
    pub fn value<T: PartialEq>(&mut self, ui: &mut Ui, (words, value): (&str, T), current: &mut T) {
        if self.item(ui, (words, *current == value)) {
            *current = value;
        }
    }

    /// Counts an item that need not be drawn, as it is out of sight.
    pub fn pass_over(&mut self, chosen: Option<Chosen>) {
        self.selected = chosen.map(|_| self.count).or(self.selected);
        self.count = self.count.saturating_add(1);
    }

    /// Whether the next item has the keys or is given them, so that it must be drawn.
    pub fn next_has_keys(&self) -> bool {
        self.hand.at == Some(self.count)
    }

    /// Takes the keys; says whether the list is to be closed.
    fn keys(&mut self, ui: &Ui) -> Option<Closed> {
        // An arrow goes one item on, and not one more by the order on screen.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if self.chosen || pressed(Key::Escape) || pressed(Key::Tab) {
            return Some(Closed::ByKey);
        }
        let at = self.hand.at.or(self.selected).unwrap_or(0);
        let has_keys = self.at(at).is_some_and(Response::has_focus);
        if self.hand.held && !has_keys {
            return Some(Closed::Left);
        }
        let last = self.count.saturating_sub(1);
        let next = if pressed(Key::ArrowDown) {
            at.saturating_add(1).min(last)
        } else if pressed(Key::ArrowUp) {
            at.saturating_sub(1)
        } else {
            at
        };
        self.hand.at = Some(next);
        self.hand.held = has_keys && next == at;
        if !self.hand.held {
            self.give_keys(ui, next);
        }
        let hand = self.hand;
        ui.data_mut(|data| data.insert_temp(place_of_hand(ui), hand));
        self.at(next).into_iter().for_each(hold_keys);
        None
    }

    fn at(&self, place: usize) -> Option<&Response> {
        let mut drawn = self.drawn.iter();
        drawn.find(|(drawn, _)| *drawn == place).map(|(_, response)| response)
    }

    /// Gives the keys to an item and brings it into sight; where it is not drawn, once it is.
    fn give_keys(&self, ui: &Ui, place: usize) {
        if let Some(item) = self.at(place) {
            item.request_focus();
            item.scroll_to_me(None);
        }
        ui.ctx().request_repaint();
    }
}

/// Has an item that is focused keep the keys that would lead elsewhere.
fn hold_keys(item: &Response) {
    item.ctx
        .memory_mut(|memory| memory.set_focus_lock_filter(item.id, KEYS));
}

fn place_of_hand(ui: &Ui) -> Id {
    ui.scope_id().with("hand")
}
