//! The row that chooses which proposals are shown; the stored order is never touched.

use std::collections::BTreeSet;

use egui::{ComboBox, Key, TextEdit, Ui, WidgetInfo};
use model::Plan;

use super::Grid;
use super::arrange::changed;
use super::cells::Sight;
use crate::window::action::Action;
use crate::window::theme::gap;
use crate::window::view::{Counting, Filter};

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
        ui.add_space(gap::SMALL);
        let left = text(
            ui,
            sight,
            (&mut view.filter.text, fresh),
            self.focus_id().with("filter"),
        );
        counting(ui, sight, &mut view.filter.counting);
        let statuses = statuses(sight.ledger.plan());
        chosen(ui, (sight, "filter-status"), &statuses, &mut view.filter.status);
        let categories = categories(sight.ledger.plan());
        chosen(ui, (sight, "filter-category"), &categories, &mut view.filter.category);
        if ui.button(sight.words.text("filter-clear")).clicked() {
            view.filter = Filter::default();
        }
        if left {
            self.take_keys(ui);
        }
        changed(sight, view).into_iter().collect()
    }
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

/// The words that number or title must hold; says whether the keys go back to the grid.
fn text(ui: &mut Ui, sight: Sight<'_>, (value, fresh): (&mut String, bool), id: egui::Id) -> bool {
    let label = sight.words.text("filter-text");
    ui.label(&label);
    let response = ui.add(TextEdit::singleline(value).id(id).desired_width(180.0));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
    if fresh {
        response.request_focus();
    }
    let ended = ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Escape));
    response.lost_focus() && ended
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
    let label = ui.label(label);
    let shown = ComboBox::from_id_salt("filter-counting")
        .selected_text(name(*value))
        .show_ui(ui, |ui| {
            for choice in [None, Some(Counting::Counted), Some(Counting::LeftOut)] {
                ui.selectable_value(value, choice, name(choice));
            }
        });
    shown.response.labelled_by(label.id);
}

fn chosen(ui: &mut Ui, (sight, key): (Sight<'_>, &'static str), names: &BTreeSet<String>, value: &mut Option<String>) {
    let all = sight.words.text("filter-all");
    let label = sight.words.text(key);
    let label = ui.label(label);
    let shown = ComboBox::from_id_salt(key)
        .selected_text(value.clone().unwrap_or_else(|| all.clone()))
        .show_ui(ui, |ui| {
            ui.selectable_value(value, None, &all);
            for name in names {
                ui.selectable_value(value, Some(name.clone()), name);
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
