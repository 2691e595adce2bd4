//! What is shown of an area or of the whole plan: its name, budget and targets.

use egui::Ui;
use model::{Area, AreaId};

use super::fact::Fact;
use super::page::Page;
use super::title;
use crate::window::fields::Form;

impl Page<'_> {
    /// An area's facts as fields; the whole plan goes by the scenario's title.
    pub fn sum(&mut self, ui: &mut Ui, id: AreaId) {
        let plan = self.scene.plan();
        let Some(area) = plan.area(id) else { return };
        if id == AreaId::WHOLE {
            title(ui, &self.say("row-total"), &plan.settings().title);
        } else {
            title(ui, &area.name, "");
        }
        self.heading(ui, "inspect-section-area");
        if id != AreaId::WHOLE {
            self.field(ui, "inspect-area-name", (Fact::AreaName(id), Form::Wrapped));
        }
        self.field(ui, "inspect-area-budget", (Fact::AreaBudget(id), Form::Figure));
        self.targets(ui, area);
    }

    fn targets(&mut self, ui: &mut Ui, area: &Area) {
        self.heading(ui, "inspect-section-targets");
        for year in self.scene.plan().settings().years.iter() {
            let label = self
                .scene
                .words()
                .with("inspect-target-year", &[("year", &year.to_string())]);
            self.named_field(ui, &label, (Fact::Target(area.id, year), Form::Figure));
        }
    }
}
