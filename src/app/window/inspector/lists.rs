//! The lists that a scenario keeps for all of its rows: statuses, categories, curves, index numbers and texts.

use egui::{Align, Layout, Ui};
use model::{Category, CurveEdit, CurveId, Edit, Index, Month, PhaseIn, SettingsEdit, Status, Text, Weight};
use rust_decimal::Decimal;

use super::fact::Fact;
use super::notes::{blank_note, put_note};
use super::page::Page;
use super::phasing::Whose;
use super::scenario_fact::{MoneyOf, ScenarioFact, with};
use super::scene::Scene;
use crate::ids::Ids;
use crate::window::fields::{self, Form};
use crate::window::theme::{Palette, gap};

const MONEYS: [(MoneyOf, &str, &str); 2] = [
    (
        MoneyOf::Operating,
        "inspect-money-operating",
        "inspect-add-index-operating",
    ),
    (MoneyOf::Capital, "inspect-money-capital", "inspect-add-index-capital"),
];

impl Page<'_> {
    /// The statuses that a proposal can have, in order.
    pub fn scenario_statuses(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-statuses");
        fields::note(ui, &self.say("inspect-ticked-count"), Palette::of(ui).second);
        let statuses = &self.scene.plan().settings().statuses;
        for (place, status) in statuses.iter().enumerate() {
            ui.push_id(("status", place), |ui| self.status(ui, (place, status)));
        }
        self.button(ui, "inspect-add-status", |scene| {
            let mut statuses = scene.plan().settings().statuses.clone();
            statuses.push(Status {
                name: Text::from(scene.say("inspect-new-status")),
                weight: Weight::Counts,
            });
            put(SettingsEdit::Statuses(statuses))
        });
    }

    fn status(&mut self, ui: &mut Ui, (place, status): (usize, &Status)) {
        let ordinal = place.saturating_add(1).to_string();
        let words = self.scene.words();
        let label = words.with("inspect-status-name", &[("ordinal", &ordinal)]);
        let counts = words.with("inspect-status-counts", &[("status", &status.name)]);
        let fact = Fact::Scenario(ScenarioFact::Status(place));
        ui.horizontal(|ui| {
            let on = status.weight == Weight::Counts;
            self.named_tick(ui, (&counts, "", on), |scene| {
                let statuses = &scene.plan().settings().statuses;
                let weight = if on { Weight::Shown } else { Weight::Counts };
                put(SettingsEdit::Statuses(with(statuses, place, |status| {
                    status.weight = weight;
                })?))
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                self.button(ui, "inspect-remove", |scene| {
                    let mut statuses = scene.plan().settings().statuses.clone();
                    statuses.remove(place);
                    put(SettingsEdit::Statuses(statuses))
                });
                self.bare_field(ui, &label, (fact.clone(), Form::Words));
            });
        });
        self.explain(ui, &fact);
    }

    /// What the short forms of categories stand for.
    pub fn categories(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-categories");
        let count = self.scene.plan().settings().categories.len();
        for place in 0..count {
            ui.push_id(("category", place), |ui| {
                self.decided(
                    ui,
                    "inspect-category-short",
                    (ScenarioFact::Category(place), Form::Words),
                );
                self.decided(
                    ui,
                    "inspect-category-meaning",
                    (ScenarioFact::Meaning(place), Form::Words),
                );
                self.button(ui, "inspect-remove", |scene| {
                    let mut categories = scene.plan().settings().categories.clone();
                    categories.remove(place);
                    put(SettingsEdit::Categories(categories))
                });
            });
            ui.add_space(gap::SMALL);
        }
        self.button(ui, "inspect-add-category", |scene| {
            let mut categories = scene.plan().settings().categories.clone();
            categories.push(Category {
                short: Text::from(scene.say("inspect-new-category")),
                meaning: Text::default(),
            });
            put(SettingsEdit::Categories(categories))
        });
    }

    /// The curves that lines share.
    pub fn curves(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-curves");
        let curves: Vec<CurveId> = self.scene.plan().curves().into_iter().map(|curve| curve.id).collect();
        if curves.is_empty() {
            fields::note(ui, &self.say("inspect-no-curves"), Palette::of(ui).second);
        }
        for id in curves {
            ui.push_id(("curve", id), |ui| {
                self.decided(ui, "inspect-curve-name", (ScenarioFact::Curve(id), Form::Words));
                self.kind(ui, Whose::Curve(id));
                self.facts(ui, Whose::Curve(id));
                self.curve(ui, Whose::Curve(id));
                self.button(ui, "inspect-remove-curve", |_| Some(Edit::Curve(id, CurveEdit::Remove)));
            });
            ui.add_space(gap::MEDIUM);
        }
        self.button(ui, "inspect-add-curve", new_curve);
    }

    /// Index numbers by year, for operating and for capital money.
    pub fn indices(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-indices");
        for (money, key, add) in MONEYS {
            let list = money.list(&self.scene.plan().settings().indices).to_vec();
            for (place, index) in list.iter().enumerate() {
                ui.push_id((key, place), |ui| {
                    let values = [("money", &*self.say(key)), ("year", &index.year.to_string())];
                    let label = self.scene.words().with("inspect-index-of", &values);
                    let fact = Fact::Scenario(ScenarioFact::Index(money, place));
                    self.named_field(ui, &label, (fact, Form::Figure));
                    self.decided(
                        ui,
                        "inspect-index-source",
                        (ScenarioFact::Source(money, place), Form::Words),
                    );
                    self.button(ui, "inspect-remove", |scene| without_index(scene, (money, place)));
                });
            }
            self.button(ui, add, |scene| new_index(scene, money));
        }
    }

    /// The texts about the whole scenario.
    pub fn scenario_notes(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-notes");
        let notes = self.scene.plan().settings().notes.clone();
        for (place, note) in notes.iter().enumerate() {
            ui.push_id(("note", place), |ui| {
                let fact = Fact::Scenario(ScenarioFact::Note(place));
                self.note(ui, (note, fact), |scene, change| {
                    let notes = &scene.plan().settings().notes;
                    put(SettingsEdit::Notes(put_note(notes, place, change)))
                });
            });
        }
        self.button(ui, "inspect-add-note", |scene| {
            let mut notes = scene.plan().settings().notes.clone();
            notes.push(blank_note());
            put(SettingsEdit::Notes(notes))
        });
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "an edit that a button asks for, where there is one"
)]
const fn put(edit: SettingsEdit) -> Option<Edit> {
    Some(Edit::Settings(edit))
}

/// A curve that has full effect from the budget year.
fn new_curve(scene: Scene<'_>) -> Option<Edit> {
    let mut ids = Ids::default();
    let number = ids.next();
    ids.all_random(scene.words()).ok()?;
    let first = scene.plan().settings().years.first();
    let insert = CurveEdit::Insert {
        name: Text::from(scene.say("inspect-new-curve")),
        phase_in: PhaseIn::FullFrom(Month::new(first, 1).ok()?),
    };
    Some(Edit::Curve(CurveId(number), insert))
}

fn without_index(scene: Scene<'_>, (money, place): (MoneyOf, usize)) -> Option<Edit> {
    let mut indices = scene.plan().settings().indices.clone();
    money.list_mut(&mut indices).remove(place);
    put(SettingsEdit::Indices(indices))
}

/// An index number for the year after the last one that has one.
fn new_index(scene: Scene<'_>, money: MoneyOf) -> Option<Edit> {
    let settings = scene.plan().settings();
    let mut indices = settings.indices.clone();
    let list = money.list_mut(&mut indices);
    let year = match list.last() {
        Some(index) => index.year.plus(1).ok()?,
        None => settings.price_level.unwrap_or(settings.years.first()),
    };
    list.push(Index {
        year,
        value: Decimal::ONE_HUNDRED,
        source: Text::default(),
    });
    put(SettingsEdit::Indices(indices))
}
