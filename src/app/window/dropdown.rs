//! A list that opens under a button. While it is open the keys are its own: arrows go through it, Enter and space
//! choose, Esc and Tab close it, and nothing behind it hears of them.

use std::hash::Hash;

use egui::{ComboBox, EventFilter, FocusDirection, InnerResponse, Key, Modifiers, Response, Ui};

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
    drawn: Vec<Response>,
    /// Which of what is drawn is chosen now.
    selected: Option<usize>,
    chosen: bool,
    /// Whether the list has just been opened: what is selected is to be brought into sight.
    pub opening: bool,
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
        let mut done = false;
        let shown = combo.show_ui(ui, |ui| {
            let mut items = Items {
                drawn: Vec::new(),
                selected: None,
                chosen: false,
                opening: is_opening(ui),
            };
            let inner = list(ui, &mut items);
            done = items.chosen || items.keys(ui);
            if done {
                ui.close();
            }
            inner
        });
        if done {
            shown.response.request_focus();
        }
        shown
    }
}

impl Items {
    /// Draws something that can be chosen, and says whether it was.
    pub fn item(&mut self, ui: &mut Ui, (words, selected): (&str, bool)) -> bool {
        let response = ui.selectable_label(selected, words);
        let chosen = response.clicked();
        self.chosen |= chosen;
        if selected {
            self.selected = Some(self.drawn.len());
        }
        self.drawn.push(response);
        chosen
    }

    /// Draws a value that can be chosen, and takes it where it was.
    pub fn value<T: PartialEq>(&mut self, ui: &mut Ui, (words, value): (&str, T), current: &mut T) {
        if self.item(ui, (words, *current == value)) {
            *current = value;
        }
    }

    /// Takes the keys; says whether one of them closes the list.
    fn keys(&self, ui: &Ui) -> bool {
        // An arrow goes one item on, and not one more by the order on screen.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        let Some(place) = self.drawn.iter().position(Response::has_focus) else {
            self.go_to(self.selected.unwrap_or(0));
            return false;
        };
        self.drawn.get(place).into_iter().for_each(hold_keys);
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::ArrowDown) {
            self.go_to(place.saturating_add(1));
        } else if pressed(Key::ArrowUp) {
            self.go_to(place.saturating_sub(1));
        }
        pressed(Key::Escape) | pressed(Key::Tab)
    }

    /// Gives the keys to one of the items that are drawn, and brings it into sight.
    fn go_to(&self, place: usize) {
        if let Some(item) = self.drawn.get(place) {
            item.request_focus();
            hold_keys(item);
            item.scroll_to_me(None);
        }
    }
}

/// Has an item that is focused keep the keys that would lead elsewhere.
fn hold_keys(item: &Response) {
    item.ctx
        .memory_mut(|memory| memory.set_focus_lock_filter(item.id, KEYS));
}

/// Whether the list in this place was not drawn in the frame before.
fn is_opening(ui: &Ui) -> bool {
    let (place, now) = (ui.scope_id().with("drawn"), ui.ctx().cumulative_pass_nr());
    let before = ui.data(|data| data.get_temp::<u64>(place));
    ui.data_mut(|data| data.insert_temp(place, now));
    before.is_none_or(|before| before.saturating_add(1) < now)
}
