//! What an analyst should look at: of one proposal, and of the whole plan.

use egui::{Id, Label, Pos2, Rangef, RichText, Sense, Ui, pos2, vec2};
use model::{AreaId, Column, Edit, Finding, FoundCell, FoundRow, ProposalId, SettingsEdit, Severity};

use super::explanation::minus_on_screen;
use super::fact::Fact;
use super::page::Page;
use crate::window::action::WindowAction;
use crate::window::fields::{self, Form};
use crate::window::grid::columns::ColumnKey;
use crate::window::grid::{CellKey, RowKey, StripRow};
use crate::window::marks;
use crate::window::theme::{Palette, gap, text};

/// How a finding is told: under its own row, or among those of the whole plan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    InItsRow,
    InTheList,
}

/// How many findings are all drawn; of more, those are that are in sight or near it.
const ALL_DRAWN: usize = 40;
/// How far out of sight is still near, in points.
const NEAR: f32 = 400.0;
/// How high a finding is until it was drawn, in points.
const USUAL_ROOM: f32 = 60.0;

impl Page<'_> {
    /// The findings of one proposal; no section where there is none.
    pub fn findings_of(&mut self, ui: &mut Ui, id: ProposalId) {
        let found: Vec<&Finding> = self.scene.document.findings_of(id).collect();
        if found.is_empty() {
            return;
        }
        self.heading(ui, "inspect-section-findings");
        for finding in found {
            self.finding(ui, finding, Told::InItsRow);
        }
    }

    /// The findings in an area as a section: those that speak of a row in it, and for the whole plan all.
    pub fn findings_in(&mut self, ui: &mut Ui, area: AreaId) {
        self.heading(ui, "inspect-section-findings");
        self.list(ui, area);
    }

    /// The sheet of all findings, those put aside at the end.
    pub fn findings(&mut self, ui: &mut Ui) {
        self.findings_in(ui, AreaId::WHOLE);
        let muted: Vec<&Finding> = self.scene.document.muted_findings().iter().collect();
        if muted.is_empty() {
            return;
        }
        self.heading(ui, "inspect-section-muted");
        for finding in muted {
            self.muted(ui, finding);
        }
    }

    fn list(&mut self, ui: &mut Ui, area: AreaId) {
        let document = self.scene.document;
        let found: Vec<&Finding> = if area == AreaId::WHOLE {
            document.findings().iter().collect()
        } else {
            document.findings_in(area).collect()
        };
        if found.is_empty() {
            fields::note(ui, &self.say("inspect-nothing-found"), Palette::of(ui).second);
        }
        let many = found.len() > ALL_DRAWN;
        for finding in found {
            if many {
                in_sight(ui, &finding.key, |ui| self.finding(ui, finding, Told::InTheList));
            } else {
                self.finding(ui, finding, Told::InTheList);
            }
        }
    }

    fn finding(&mut self, ui: &mut Ui, finding: &Finding, told: Told) {
        let words = self.scene.wording().finding(finding);
        let said = match told {
            Told::InItsRow => capital(&words.text),
            Told::InTheList => words.sentence(),
        };
        let target = match told {
            Told::InItsRow => None,
            Told::InTheList => target(finding),
        };
        ui.push_id(&finding.key, |ui| {
            let severity = self.scene.wording().severity(words.severity);
            if sentence(
                ui,
                (&minus_on_screen(&said), &severity),
                (words.severity, target.is_some()),
            ) && let Some(cell) = target
            {
                self.actions.push(WindowAction::GoTo(cell).into());
            }
            if let Some(mends) = words.any_mend(self.scene.words()) {
                let mends = self.scene.words().with("inspect-mend", &[("mends", &mends)]);
                beside(ui, &minus_on_screen(&mends));
            }
            self.mute(ui, finding);
        });
        ui.add_space(gap::SMALL);
    }

    /// A way to put a finding aside, with the reason.
    fn mute(&mut self, ui: &mut Ui, finding: &Finding) {
        ui.horizontal(|ui| {
            ui.add_space(gap::MEDIUM);
            ui.vertical(|ui| {
                if self.state.muting.as_ref() == Some(&finding.key) {
                    self.reason(ui, finding);
                } else if fields::link(ui, &self.say("inspect-mute")) {
                    self.state.muting = Some(finding.key.clone());
                }
            });
        });
    }

    fn reason(&mut self, ui: &mut Ui, finding: &Finding) {
        let name = self.say("inspect-mute-reason");
        let fact = Fact::Reason(finding.key.clone());
        fields::note(ui, &name, Palette::of(ui).second);
        let response = self.bare_field(ui, &name, (fact.clone(), Form::Words));
        self.explain(ui, &fact);
        if response.lost_focus() {
            self.state.muting = None;
        } else if !response.has_focus() {
            response.request_focus();
        }
    }

    fn muted(&mut self, ui: &mut Ui, finding: &Finding) {
        let words = self.scene.wording().finding(finding);
        let color = Palette::of(ui).second;
        ui.push_id(&finding.key, |ui| {
            fields::note(ui, &minus_on_screen(&words.sentence()), color);
            let reason = words.muted.unwrap_or_default();
            let reason = self.scene.words().with("inspect-muted-because", &[("reason", &reason)]);
            fields::note(ui, &reason, color);
            let key = finding.key.clone();
            self.button(ui, "inspect-take-up", |_| {
                Some(Edit::Settings(SettingsEdit::Mute(key, None)))
            });
        });
        ui.add_space(gap::SMALL);
    }
}

/// Draws a part of a long list where it is in sight or near it, and leaves its room otherwise: as high as it last was.
fn in_sight(ui: &mut Ui, key: &str, draw: impl FnOnce(&mut Ui)) {
    let top = ui.cursor().top();
    let known = Id::unique(("room of", key, ui.available_width().to_bits()));
    let room = ui.data(|data| data.get_temp(known)).unwrap_or(USUAL_ROOM);
    let near = ui.clip_rect().y_range().expand(NEAR);
    if near.intersects(Rangef::new(top, top + room)) {
        draw(ui);
        let room = ui.cursor().top() - top;
        ui.data_mut(|data| data.insert_temp(known, room));
    } else {
        ui.add_space(room);
    }
}

/// A sentence that stands back under a finding.
fn beside(ui: &mut Ui, words: &str) {
    let color = Palette::of(ui).second;
    ui.horizontal(|ui| {
        ui.add_space(gap::MEDIUM);
        ui.vertical(|ui| fields::note(ui, words, color));
    });
}

/// How severe a finding is: told apart by form as well as by colour.
fn mark(ui: &Ui, at: Pos2, severity: Severity) {
    let palette = Palette::of(ui);
    match severity {
        Severity::Error => marks::cross(ui.painter(), at, 11.0, palette.missing),
        Severity::Attention => marks::dot(ui.painter(), at, palette.note),
        Severity::Information => marks::ring(ui.painter(), at, palette.second),
    }
}

/// A mark and a sentence; says whether it was clicked.
fn sentence(ui: &mut Ui, (words, severity): (&str, &str), (how, leads): (Severity, bool)) -> bool {
    let mut clicked = false;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (place, _) = ui.allocate_exact_size(vec2(gap::MEDIUM, 18.0), Sense::hover());
        mark(ui, pos2(place.left() + 3.5, place.center().y), how);
        let sense = if leads { Sense::click() } else { Sense::hover() };
        let label = Label::new(RichText::new(words).size(text::NOTE)).wrap().sense(sense);
        let response = ui.add(label);
        response.widget_info(|| {
            let role = if leads { egui::Role::Link } else { egui::Role::Label };
            egui::WidgetInfo::labeled(role, true, format!("{severity}: {words}"))
        });
        clicked = response.clicked();
        if leads {
            response.on_hover_cursor(egui::CursorIcon::PointingHand);
        }
    });
    clicked
}

/// The cell of the grid that a finding speaks of first.
fn target(finding: &Finding) -> Option<CellKey> {
    let cell = finding.kind.cells().into_iter().next();
    let row = |row: FoundRow| match row {
        FoundRow::Proposal(id) | FoundRow::Line(id, _) => RowKey::Proposal(id),
        FoundRow::Overlap(id) => RowKey::Overlap(id),
        FoundRow::Sum(AreaId::WHOLE) => RowKey::Strip(StripRow::Total),
        FoundRow::Target(AreaId::WHOLE) => RowKey::Strip(StripRow::Target),
        FoundRow::NetOutstanding(AreaId::WHOLE) => RowKey::Strip(StripRow::Missing),
        FoundRow::Sum(area) | FoundRow::Target(area) | FoundRow::NetOutstanding(area) => RowKey::Subtotal(area),
    };
    match cell {
        Some(FoundCell { row: found, column }) => Some(CellKey {
            row: row(found),
            column: column_of(column),
        }),
        None => Some(CellKey {
            row: row(finding.kind.rows().into_iter().next()?),
            column: ColumnKey::Title,
        }),
    }
}

/// The column of the grid that shows a column of figures.
pub const fn column_of(column: Column) -> ColumnKey {
    match column {
        Column::FullYear => ColumnKey::FullYear,
        Column::Year(year) => ColumnKey::Year(year),
        Column::FullyPhasedIn => ColumnKey::FullyPhasedIn,
    }
}

/// A sentence that begins with a capital letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
