//! Fields of a panel: texts that are taken on Enter or on leaving, choices, headings; each with a spoken name.

use egui::text::{CCursor, CCursorRange, LayoutJob, TextFormat};
use egui::text_edit::TextEditState;
use egui::{
    Align, Align2, Button, Color32, CursorIcon, EventFilter, Id, Key, Layout, Margin, Modifiers, Rangef, Rect,
    Response, RichText, Role, Sense, Stroke, StrokeKind, TextEdit, TextStyle, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::dropdown::{Chosen, Dropdown, Items};
use super::theme::{self, Palette, Weight, gap, size, text};
use super::{controls, marks};

/// What is being typed in a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What was typed so far.
    pub text: String,
    /// Why it could not be taken, where that was tried.
    pub problem: Option<String>,
}

/// A field of text.
#[derive(Clone, Copy, Debug)]
pub struct TextField<'a> {
    /// Its widget.
    pub id: Id,
    /// What it is called by a screen reader.
    pub name: &'a str,
    /// How its text stands in it.
    pub form: Form,
}

/// How a text stands in its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// From the left, in one line.
    Words,
    /// From the right, as figures in a column do.
    Figure,
    /// In as many lines as it takes, but without line breaks of its own: a title.
    Wrapped,
    /// In several lines.
    Lines(usize),
}

/// The keys that a field keeps: Tab alone leaves it by itself.
pub const KEYS: EventFilter = EventFilter {
    tab: false,
    horizontal_arrows: true,
    vertical_arrows: true,
    escape: true,
};

/// The side of a box that can be ticked, in points.
const BOX: f32 = 14.0;

/// What is chosen, and what could be.
pub struct Choice<'a, T> {
    /// What is chosen now.
    pub chosen: &'a T,
    /// What is chosen now, in words.
    pub shown: &'a str,
    /// What can be chosen, each with its words; asked for while the list is open.
    pub options: &'a dyn Fn() -> Vec<(T, String)>,
}

/// How many things to choose from are all drawn.
const ALL_DRAWN: usize = 100;

/// The heading of a section, with a hairline under it.
pub fn heading(ui: &mut Ui, words: &str) -> Response {
    let palette = Palette::of(ui);
    ui.add_space(gap::LARGE);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
    let mut job = LayoutJob::default();
    let format = TextFormat {
        font_id: theme::font(text::SMALL, Weight::Semibold),
        color: palette.second,
        extra_letter_spacing: 0.6,
        ..TextFormat::default()
    };
    job.append(&words.to_uppercase(), 0.0, format);
    job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width());
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(rect.left_top(), galley, palette.second);
    let line = Stroke::new(size::LINE, palette.line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
    ui.add_space(gap::SMALL);
    response
}

/// A label at the left, and what stands beside it.
pub fn row<R>(ui: &mut Ui, label: &str, field: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = Palette::of(ui);
    let whole = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), size::FIELD));
    let (left, right) = whole.split_left_right_at_x(whole.left() + size::LABEL);
    let mut job = LayoutJob::simple_singleline(
        label.to_owned(),
        theme::font(text::NOTE, Weight::Regular),
        palette.second,
    );
    job.wrap = egui::text::TextWrapping::truncate_at_width(left.width() - gap::SMALL);
    let galley = ui.painter().layout_job(job);
    let place = pos2(left.left(), left.center().y - galley.size().y / 2.0);
    ui.painter().galley(place, galley, palette.second);
    let builder = UiBuilder::new()
        .max_rect(right)
        .layout(Layout::left_to_right(Align::Center))
        .id_salt(label);
    let mut child = ui.new_child(builder);
    let inner = field(&mut child);
    let bottom = child.min_rect().bottom().max(whole.bottom());
    ui.advance_cursor_after_rect(whole.with_max_y(bottom));
    inner
}

/// Draws a field and says what was typed in it once that is done: Enter and leaving take it, Esc gives it up; but
/// what stands in several lines is kept by Esc too, it is too much to be lost by one key.
pub fn text_field(
    ui: &mut Ui,
    field: TextField<'_>,
    (draft, written): (&mut Option<Draft>, &str),
) -> (Response, Option<String>) {
    let focused = ui.memory(|memory| memory.has_focus(field.id));
    if focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        let readable = draft.as_ref().is_none_or(|draft| draft.problem.is_none());
        let kept = matches!(field.form, Form::Lines(_)) && readable;
        if kept || draft.take().is_none() {
            ui.memory_mut(|memory| memory.surrender_focus(field.id));
        }
    }
    let entered = focused && ui.input(|input| input.key_pressed(Key::Enter));
    let mut typed = draft
        .as_ref()
        .map_or_else(|| written.to_owned(), |draft| draft.text.clone());
    let response = ui.add(edit(&mut typed, field));
    outline(ui, &response, draft.as_ref());
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(field.name));
    if response.gained_focus() && !ui.input(|input| input.pointer.any_down() || input.pointer.any_released()) {
        select_all(ui, field.id, &typed);
    }
    if response.changed() {
        *draft = Some(Draft {
            text: typed,
            problem: None,
        });
    }
    let left = !response.has_focus() || (entered && field.form == Form::Wrapped);
    let taken = draft
        .as_ref()
        .filter(|draft| left && draft.problem.is_none())
        .map(|draft| draft.text.clone());
    if entered && response.lost_focus() {
        response.request_focus();
    }
    (response, taken)
}

fn edit<'t>(typed: &'t mut String, field: TextField<'_>) -> TextEdit<'t> {
    let edit = match field.form {
        Form::Lines(rows) => TextEdit::multiline(typed).desired_rows(rows),
        Form::Wrapped => TextEdit::multiline(typed).desired_rows(1).return_key(None),
        Form::Words | Form::Figure => TextEdit::singleline(typed),
    };
    let edit = match field.form {
        Form::Figure => edit.align(Align2::RIGHT_CENTER),
        Form::Words => edit.align(Align2::LEFT_CENTER),
        Form::Wrapped | Form::Lines(_) => edit,
    };
    edit.id(field.id)
        .font(theme::font(text::BODY, Weight::Regular))
        .margin(Margin::symmetric(8, 4))
        .min_size(vec2(0.0, size::FIELD))
        .desired_width(f32::INFINITY)
        .event_filter(KEYS)
}

/// The border of a field that has the keys, or whose text could not be taken.
fn outline(ui: &Ui, response: &Response, draft: Option<&Draft>) {
    let palette = Palette::of(ui);
    let refused = draft.is_some_and(|draft| draft.problem.is_some());
    let color = match (refused, response.has_focus()) {
        (true, _) => palette.missing,
        (false, true) => palette.accent,
        (false, false) => return,
    };
    let stroke = Stroke::new(2.0, color);
    ui.painter()
        .rect_stroke(response.rect, f32::from(size::CORNER), stroke, StrokeKind::Inside);
}

fn select_all(ui: &Ui, id: Id, typed: &str) {
    select(ui, id, CCursorRange::two(CCursor::new(0), end(typed)));
}

/// Has typing go on after a text that a field has got by other means.
pub fn put_caret_at_end(ui: &Ui, id: Id, text: &str) {
    select(ui, id, CCursorRange::one(end(text)));
}

fn end(text: &str) -> CCursor {
    CCursor::new(text.chars().count())
}

fn select(ui: &Ui, id: Id, range: CCursorRange) {
    let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    state.cursor.set_char_range(Some(range));
    state.store(ui.ctx(), id);
}

/// Draws a choice, by its spoken name, and says what was chosen where that is another thing than before.
pub fn choice<T: PartialEq>(ui: &mut Ui, (id, name): (Id, &str), choice: &Choice<'_, T>) -> Option<T> {
    let width = ui.available_width();
    let dropdown = Dropdown {
        salt: id,
        shown: choice.shown,
        width: Some(width),
    };
    let shown = dropdown.show(ui, |ui, items| options(ui, items, choice));
    ui.ctx()
        .accesskit_node_builder(shown.response.id, |node| node.set_label(name));
    shown.inner.flatten()
}

/// The list of a choice; of a long one only what is in sight is drawn.
fn options<T: PartialEq>(ui: &mut Ui, items: &mut Items, choice: &Choice<'_, T>) -> Option<T> {
    let options = (choice.options)();
    let longest = options.iter().map(|(_, words)| words).max_by_key(|words| words.len());
    let padding = ui.spacing().button_padding;
    let font = TextStyle::Button.resolve(ui.style());
    let text = ui
        .painter()
        .layout_no_wrap(longest.cloned().unwrap_or_default(), font, Color32::PLACEHOLDER);
    ui.set_min_width(text.size().x + 2.0 * padding.x);
    let height = ui.spacing().interact_size.y.max(text.size().y + 2.0 * padding.y);
    let step = height + ui.spacing().item_spacing.y;
    let all_drawn = options.len() <= ALL_DRAWN;
    // One more on either side, for the arrow keys to go on to.
    let near = ui.clip_rect().y_range().expand(step);
    let mut taken = None;
    for (option, words) in options {
        let top = ui.cursor().top();
        let selected = option == *choice.chosen;
        let in_sight = near.intersects(Rangef::new(top, top + height));
        if !all_drawn && !in_sight && !items.next_has_keys() {
            items.pass_over(selected.then_some(Chosen));
            ui.skip_ahead_auto_ids(1);
            ui.add_space(step);
            continue;
        }
        if items.item(ui, (&words, selected)) && !selected {
            taken = Some(option);
        }
    }
    taken
}

/// A box that can be ticked, with its words beside it; says whether it was turned.
pub fn tick(ui: &mut Ui, words: &str, (on, shown): (bool, &str)) -> bool {
    let palette = Palette::of(ui);
    let font = theme::font(text::NOTE, Weight::Regular);
    let galley = ui.painter().layout_no_wrap(shown.to_owned(), font, palette.text);
    let width = BOX
        + if shown.is_empty() {
            0.0
        } else {
            gap::SMALL + galley.size().x
        };
    let (rect, response) = ui.allocate_exact_size(vec2(width, size::FIELD), Sense::click());
    let ticked = on.then_some((palette.accent, palette.on_accent));
    let center = pos2(rect.left() + BOX / 2.0, rect.center().y);
    marks::checkbox(ui.painter(), center, ticked, palette.second);
    let place = pos2(rect.left() + BOX + gap::SMALL, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(place, galley, palette.text);
    if response.has_focus() {
        controls::ring(ui, rect.expand2(vec2(gap::TINY, 0.0)));
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, words));
    response.clicked()
}

/// A quiet button with words, drawn as text in the colour of what can be acted on.
pub fn link(ui: &mut Ui, words: &str) -> bool {
    let accent = Palette::of(ui).accent;
    let label = RichText::new(words).size(text::NOTE).color(accent);
    let response = ui.add(Button::new(label).frame(false));
    if response.has_focus() {
        controls::ring(ui, response.rect.expand2(vec2(gap::TINY, -2.0)));
    }
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

/// A text that wraps, in a colour of its own.
pub fn note(ui: &mut Ui, words: &str, color: Color32) {
    let label = RichText::new(words).size(text::NOTE).color(color);
    ui.add(egui::Label::new(label).wrap());
}
