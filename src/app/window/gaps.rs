//! What a screen reader says when an edit changes what is missing to the targets.

use egui::accesskit::{Live, Role};
use egui::{Id, Sense, Ui, WidgetInfo};
use model::{AreaId, Year};

use super::document::Document;
use super::documents::DocumentId;
use super::view::View;
use crate::numbers::NumberStyle;
use crate::words::Words;

/// What is missing in each year, as it was heard last.
#[derive(Default)]
pub struct Gaps {
    of: Option<DocumentId>,
    heard: Vec<(Year, String)>,
    said: String,
}

impl Gaps {
    /// Says what has changed since it was heard last; another scenario is not a change.
    pub fn ui(&mut self, ui: &Ui, front: Option<(DocumentId, &Document, &View)>, words: &Words) {
        if let Some((id, document, view)) = front {
            let now = gaps(document, view, words);
            if now != self.heard {
                self.said = if self.of == Some(id) {
                    changes(&self.heard, &now)
                } else {
                    String::new()
                };
                self.heard = now;
            }
            self.of = Some(id);
        }
        let nowhere = egui::Rect::from_min_size(ui.max_rect().left_bottom(), egui::Vec2::ZERO);
        let id = Id::unique("gap-changes");
        let response = ui.interact(nowhere.expand(0.5), id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &self.said));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::Status);
            node.set_live(Live::Polite);
        });
    }
}

fn gaps(document: &Document, view: &View, words: &Words) -> Vec<(Year, String)> {
    let settings = document.plan().settings();
    let notation = view.notation.unwrap_or(settings.notation);
    let style = NumberStyle::new(settings, notation, words.language());
    let targets = document.ledger().target_years(AreaId::WHOLE, view.coverage);
    let years = settings.years.iter().zip(targets.into_iter().flatten());
    years
        .filter_map(|(year, target)| {
            let gap = target?.net_outstanding;
            let amount = style.printed(&gap).replace('-', "");
            let said = if gap.prints_as_zero() {
                words.text("cell-gap-met")
            } else if gap.prints_as_saving() {
                words.with("cell-gap-missing", &[("amount", &amount)])
            } else {
                words.with("cell-gap-surplus", &[("amount", &amount)])
            };
            Some((year, said))
        })
        .collect()
}

fn changes(before: &[(Year, String)], now: &[(Year, String)]) -> String {
    let changed = now.iter().filter(|gap| !before.contains(gap));
    let said: Vec<String> = changed.map(|(year, gap)| format!("{year} {gap}")).collect();
    said.join(", ")
}
