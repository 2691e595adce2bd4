//! The row that chooses which proposals are shown; the stored order is never touched.

use std::collections::BTreeSet;

use egui::{InputState, Key, Modifiers, TextEdit, Ui, WidgetInfo};
use model::Plan;

use super::Grid;
use super::arrange::changed;
use super::bar;
use super::cells::Sight;
use super::command::GridCommand;
use super::rows::RowKey;
use crate::window::action::Action;
use crate::window::dropdown::Dropdown;
use crate::window::view::{Counting, Filter};
use crate::window::{fields, keyboard};
use crate::words::Words;

/// How wide what is typed or chosen is at least taken to be, in points.
const FIELD: f32 = 150.0;

impl Grid {
    /// Shows the row, or hides it and shows every proposal again.
    pub(super) fn turn_filter(&mut self, sight: Sight<'_>) -> Vec<Action> {
        self.filter = match self.filter {
            FilterRow::Hidden => FilterRow::Fresh,
            FilterRow::Fresh | FilterRow::Shown => FilterRow::Hidden,
        };
        let mut view = sight.view.clone();
        view.filter = Filter::default();
        changed(sight, view).into_iter().collect()
    }

    /// Draws the row where it is shown.
    pub(super) fn filter_ui(&mut self, ui: &mut Ui, sight: Sight<'_>) -> Vec<Action> {
        if self.filter == FilterRow::Hidden {
            return Vec::new();
        }
        let mut view = sight.view.clone();
        let fresh = self.filter == FilterRow::Fresh;
        self.filter = FilterRow::Shown;
        let id = self.focus_id().with("filter");
        let mut left = text(ui, sight, (&mut view.filter.text, fresh), id);
        counting(ui, sight, &mut view.filter.counting);
        let statuses = statuses(sight.ledger.plan());
        chosen(ui, (sight, "filter-status"), &statuses, &mut view.filter.status);
        let categories = categories(sight.ledger.plan());
        chosen(ui, (sight, "filter-category"), &categories, &mut view.filter.category);
        if ui.button(sight.words.text("filter-clear")).clicked() {
            view.filter = Filter::default();
        }
        if ui.button(sight.words.text("filter-close")).clicked() {
            left = Left::Closed;
        }
        if left != Left::Not {
            self.take_keys(ui);
        }
        match left {
            Left::Closed => self.turn_filter(sight),
            Left::Not | Left::Kept => changed(sight, view).into_iter().collect(),
        }
    }

    /// How many proposals are shown, where a filter is on; what they come to is of all.
    pub fn filtered(&self, (plan, filter): (&Plan, &Filter), words: &Words) -> Option<String> {
        let rows = self.rows().filter(|_| !filter.is_open())?;
        let shown = rows.iter().filter(|row| matches!(row, RowKey::Proposal(_))).count();
        let all = plan.proposal_count();
        let values = [("shown", &*shown.to_string()), ("all", &*all.to_string())];
        Some(words.with("filter-said", &values))
    }
}

/// How the text of the row was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Left {
    /// It was not.
    Not,
    /// For the grid, with what it shows.
    Kept,
    /// With the whole row: every proposal is shown again.
    Closed,
}

/// Whether the row is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FilterRow {
    /// No.
    #[default]
    Hidden,
    /// It is about to be, with the keys in its text.
    Fresh,
    /// Yes.
    Shown,
}

/// The words that number or title must hold; says how the field was left.
fn text(ui: &mut Ui, sight: Sight<'_>, (value, fresh): (&mut String, bool), id: egui::Id) -> Left {
    let label = sight.words.text("filter-text");
    bar::label(ui, (&label, FIELD));
    let edit = TextEdit::singleline(value).id(id).desired_width(FIELD);
    let response = ui.add(edit.event_filter(fields::KEYS));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
    if fresh {
        response.request_focus();
    }
    let closing = |input: &mut InputState| {
        let again = |keys| keyboard::take(input, keys);
        GridCommand::Filter.shortcuts().into_iter().any(again) || input.consume_key(Modifiers::NONE, Key::Escape)
    };
    if response.has_focus() && ui.input_mut(closing) {
        return Left::Closed;
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if entered { Left::Kept } else { Left::Not }
}

fn counting(ui: &mut Ui, sight: Sight<'_>, value: &mut Option<Counting>) {
    let name = |counting: Option<Counting>| {
        sight.words.text(match counting {
            None => "filter-all",
            Some(Counting::Counted) => "filter-counted",
            Some(Counting::LeftOut) => "filter-left-out",
        })
    };
    let label = sight.words.text("filter-counting");
    let label = bar::label(ui, (&label, FIELD));
    let dropdown = Dropdown {
        salt: "filter-counting",
        shown: &name(*value),
        width: None,
    };
    let shown = dropdown.show(ui, |ui, items| {
        for choice in [None, Some(Counting::Counted), Some(Counting::LeftOut)] {
            items.value(ui, (&name(choice), choice), value);
        }
    });
    shown.response.labelled_by(label.id);
}

fn chosen(ui: &mut Ui, (sight, key): (Sight<'_>, &'static str), names: &BTreeSet<String>, value: &mut Option<String>) {
    let all = sight.words.text("filter-all");
    let label = sight.words.text(key);
    let label = bar::label(ui, (&label, FIELD));
    let dropdown = Dropdown {
        salt: key,
        shown: &value.clone().unwrap_or_else(|| all.clone()),
        width: None,
    };
    let shown = dropdown.show(ui, |ui, items| {
        items.value(ui, (&all, None), value);
        for name in names {
            items.value(ui, (name, Some(name.clone())), value);
        }
    });
    shown.response.labelled_by(label.id);
}

fn statuses(plan: &Plan) -> BTreeSet<String> {
    let statuses = plan.proposals().map(|proposal| proposal.current_status().to_string());
    statuses.filter(|name| !name.is_empty()).collect()
}

fn categories(plan: &Plan) -> BTreeSet<String> {
    let categories = plan.proposals().map(|proposal| proposal.details.category.to_string());
    categories.filter(|name| !name.is_empty()).collect()
}
