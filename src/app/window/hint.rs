//! What is said where the pointer rests.

use egui::{Event, Id, Response, Ui, WidgetText};

/// Notes whether a key was pressed since the pointer moved.
pub fn note_keys(ui: &Ui) {
    let is_key = |event: &Event| {
        matches!(
            event,
            Event::Key { pressed: true, .. } | Event::Text(_) | Event::Copy | Event::Cut | Event::Paste(_)
        )
    };
    let is_move = |event: &Event| matches!(event, Event::PointerMoved(_));
    let (pressed, moved) = ui.input(|input| (input.events.iter().any(is_key), input.events.iter().any(is_move)));
    if pressed || moved {
        ui.data_mut(|data| data.insert_temp(place(), pressed));
    }
}

/// Says something where the pointer rests, as long as nothing is in front and no key was pressed since it moved.
pub fn on(response: Response, words: impl Into<WidgetText>) -> Response {
    if may_be_said(&response) {
        response.on_hover_text(words)
    } else {
        response
    }
}

/// The same, beside the pointer.
pub fn at_pointer(response: Response, words: impl Into<WidgetText>) -> Response {
    if may_be_said(&response) {
        response.on_hover_text_at_pointer(words)
    } else {
        response
    }
}

fn may_be_said(response: &Response) -> bool {
    let pressed = response.ctx.data(|data| data.get_temp(place())).unwrap_or(false);
    let in_front = response
        .ctx
        .memory(|memory| memory.allows_interaction(response.layer_id));
    in_front && !pressed
}

fn place() -> Id {
    Id::unique("keys pressed")
}
