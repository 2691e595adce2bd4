//! What is said where the pointer rests.

use egui::{Context, Event, Id, Response, Ui, WidgetText};

/// Notes when keys were pressed.
pub fn note_keys(ui: &Ui) {
    let is_key = |event: &Event| matches!(event, Event::Key { pressed: true, .. } | Event::Text(_));
    let now = ui.input(|input| input.events.iter().any(is_key).then_some(input.time));
    if let Some(now) = now {
        ui.data_mut(|data| data.insert_temp(place(), now));
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
    response.enabled() && !keys_came_later(&response.ctx)
}

fn keys_came_later(ctx: &Context) -> bool {
    let pressed = ctx.data(|data| data.get_temp::<f64>(place()));
    let still = ctx.input(|input| input.time - f64::from(input.pointer.time_since_last_movement()));
    pressed.is_some_and(|pressed| pressed >= still)
}

fn place() -> Id {
    Id::unique("keys pressed")
}
