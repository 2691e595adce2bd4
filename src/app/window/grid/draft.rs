//! What is being typed in a cell: it belongs to the grid, wherever the cell has scrolled to.

use egui::{Align2, Color32, EventFilter, Id, Key, Margin, Modifiers, Rect, Stroke, StrokeKind, TextEdit, Ui, vec2};
use model::{Amount, Entry, Plan};
use rust_decimal::Decimal;

use super::cells::Sight;
use super::columns::ColumnKey;
use super::cursor::{CellKey, Extend, Layout};
use super::entry::{self, Typed, Typing};
use super::rows::RowKey;
use super::{Grid, columns, one_edit};
use crate::messages;
use crate::window::action::Action;
use crate::window::theme::{self, Palette, Weight, text};
use crate::words::Language;

/// A text that is being typed in a cell.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The cell.
    pub cell: CellKey,
    /// What was typed so far.
    pub text: String,
    /// What the arrows do.
    pub mode: Mode,
    /// Why it cannot be taken as it stands, where that was tried.
    pub problem: Option<String>,
    /// Whether the editor has yet to take the keys.
    fresh: bool,
}

/// What the arrow keys do while something is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Skriv: typing took the place of what was there; arrows take it and move on.
    Write,
    /// Ret: arrows move in the text.
    Edit,
}

impl Draft {
    /// A draft that begins with a text.
    pub const fn of(cell: CellKey, text: String, mode: Mode) -> Self {
        Self {
            cell,
            text,
            mode,
            problem: None,
            fresh: true,
        }
    }
}

impl Grid {
    /// Draws the editor over its cell, and takes what was typed once it is done.
    pub(super) fn editor(&mut self, ui: &mut Ui, sight: Sight<'_>) -> Vec<Action> {
        let Some(mut draft) = self.draft.take() else {
            return Vec::new();
        };
        let Some(rect) = self.drawn.cells.get(&draft.cell).copied() else {
            self.scroll_to = Some(draft.cell);
            self.draft = Some(draft);
            ui.request_repaint();
            return Vec::new();
        };
        let left_by = show(ui, rect, &mut draft, self.focus_id());
        match left_by {
            None => {
                self.draft = Some(draft);
                Vec::new()
            }
            Some(Leave::GivenUp) => {
                self.take_keys(ui);
                Vec::new()
            }
            Some(Leave::Taken(rows, columns)) => self.take(ui, sight, (draft, rows, columns)),
        }
    }

    /// Takes what is being typed, as it stands; the draft stays where it cannot be taken.
    pub(super) fn leave_draft(&mut self, ui: &Ui, sight: Sight<'_>) -> Vec<Action> {
        let draft = self.draft.take();
        draft.map_or_else(Vec::new, |draft| self.take(ui, sight, (draft, 0, 0)))
    }

    fn take(&mut self, ui: &Ui, sight: Sight<'_>, (mut draft, down, right): (Draft, isize, isize)) -> Vec<Action> {
        match read(sight, draft.cell, &draft.text) {
            Err(problem) => {
                draft.problem = Some(problem);
                self.draft = Some(draft);
                Vec::new()
            }
            Ok(typed) => {
                self.take_keys(ui);
                self.step(sight, down, right);
                let edit = entry::edit(sight.ledger.plan(), draft.cell, typed);
                one_edit(edit.into_iter().collect())
                    .map(Action::from)
                    .into_iter()
                    .collect()
            }
        }
    }

    /// Gives the keys back to the grid.
    pub(super) fn take_keys(&self, ui: &Ui) {
        ui.memory_mut(|memory| memory.request_focus(self.focus_id()));
    }

    /// Moves the active cell.
    pub(super) fn step(&mut self, sight: Sight<'_>, down: isize, right: isize) {
        let columns = columns::columns(sight.ledger.plan(), sight.view);
        let Some(laid_out) = &self.laid_out else { return };
        let layout = Layout {
            rows: &laid_out.rows,
            columns: &columns,
        };
        let place = self.cursor.place(layout).map(|place| layout.moved(place, down, right));
        if let Some(cell) = place.and_then(|place| layout.cell(place)) {
            self.cursor.go(cell, Extend::No);
            self.scroll_to = Some(cell);
        }
    }
}

/// How an editor was left.
enum Leave {
    /// With what was typed, so many rows down and columns to the right.
    Taken(isize, isize),
    /// Without it.
    GivenUp,
}

fn show(ui: &mut Ui, cell: Rect, draft: &mut Draft, grid: Id) -> Option<Leave> {
    let palette = Palette::of(ui);
    let figures = !draft.cell.column.is_text();
    let rect = cell.expand2(vec2(0.0, 1.0));
    ui.painter().rect_filled(rect, 0.0, palette.paper);
    let color = if draft.problem.is_some() {
        palette.missing
    } else {
        palette.accent
    };
    ui.painter()
        .rect_stroke(rect, 0.0, Stroke::new(2.0, color), StrokeKind::Inside);
    let arrows = draft.mode == Mode::Edit;
    let filter = EventFilter {
        tab: true,
        horizontal_arrows: arrows,
        vertical_arrows: arrows,
        escape: true,
    };
    let id = grid.with("editor");
    let leave = left(ui, draft.mode);
    let align = if figures {
        Align2::RIGHT_CENTER
    } else {
        Align2::LEFT_CENTER
    };
    let edit = TextEdit::singleline(&mut draft.text)
        .id(id)
        .font(theme::font(text::BODY, Weight::Regular))
        .frame(egui::Frame::NONE)
        .margin(Margin::symmetric(8, 4))
        .background_color(Color32::TRANSPARENT)
        .desired_width(rect.width())
        .align(align)
        .event_filter(filter)
        .cursor_at_end(true);
    let response = ui.put(rect, edit);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label("cell editor"));
    if draft.fresh {
        response.request_focus();
        draft.fresh = false;
    }
    if let Some(problem) = &draft.problem {
        response.clone().on_hover_text(problem);
    }
    leave
}

/// Takes the keys that end typing.
fn left(ui: &Ui, mode: Mode) -> Option<Leave> {
    let mut leaves = vec![
        (Modifiers::SHIFT, Key::Enter, Leave::Taken(-1, 0)),
        (Modifiers::NONE, Key::Enter, Leave::Taken(1, 0)),
        (Modifiers::SHIFT, Key::Tab, Leave::Taken(0, -1)),
        (Modifiers::NONE, Key::Tab, Leave::Taken(0, 1)),
        (Modifiers::NONE, Key::Escape, Leave::GivenUp),
    ];
    if mode == Mode::Write {
        leaves.extend([
            (Modifiers::NONE, Key::ArrowUp, Leave::Taken(-1, 0)),
            (Modifiers::NONE, Key::ArrowDown, Leave::Taken(1, 0)),
            (Modifiers::NONE, Key::ArrowLeft, Leave::Taken(0, -1)),
            (Modifiers::NONE, Key::ArrowRight, Leave::Taken(0, 1)),
        ]);
    }
    let pressed = leaves
        .into_iter()
        .find(|(modifiers, key, _)| ui.input_mut(|input| input.consume_key(*modifiers, *key)));
    pressed.map(|(_, _, leave)| leave)
}

/// What a cell holds, as it is edited.
pub fn content(sight: Sight<'_>, cell: CellKey) -> String {
    let plan = sight.ledger.plan();
    match entry::typing(plan, cell) {
        Typing::Text => text_of(plan, cell),
        Typing::Amount => sight
            .row(cell.row, &[cell.column])
            .cells
            .pop()
            .map_or_else(String::new, |cell| cell.text),
        Typing::Box | Typing::Nothing(_) => String::new(),
    }
}

fn text_of(plan: &Plan, cell: CellKey) -> String {
    let text = match (cell.row, cell.column) {
        (RowKey::Area(id), _) => plan.area(id).map(|area| area.name.clone()),
        (RowKey::Line(id, line), _) => plan
            .proposal(id)
            .and_then(|proposal| proposal.line(line))
            .map(|line| line.name.clone()),
        (RowKey::Proposal(id), column) => plan.proposal(id).map(|proposal| match column {
            ColumnKey::Number => proposal.number.clone(),
            ColumnKey::Category => proposal.details.category.clone(),
            _ => proposal.title.clone(),
        }),
        _ => None,
    };
    text.map_or_else(String::new, |text| text.to_string())
}

/// What a text means in a cell.
///
/// # Errors
/// What the user reads where it cannot be taken.
pub fn read(sight: Sight<'_>, cell: CellKey, text: &str) -> Result<Typed, String> {
    let plan = sight.ledger.plan();
    if entry::typing(plan, cell) == Typing::Text {
        return Ok(Typed::Text(text.trim().to_owned()));
    }
    let text = text.trim().replace('−', "-");
    if text.is_empty() {
        return Ok(Typed::Entry(Entry::Empty));
    }
    let plain = match sight.words.language() {
        Language::Danish => text.replace('.', "").replace(',', "."),
        Language::English => text.replace(',', ""),
    };
    let wrong = || {
        sight
            .words
            .with("typing-not-a-number", &[("text", &messages::shown(&text))])
    };
    let value = Decimal::from_str_exact(&plain).map_err(|_| wrong())?;
    let amount = Amount::new(value, sight.style.notation).map_err(|_| wrong())?;
    Ok(Typed::Entry(Entry::Amount(amount)))
}
