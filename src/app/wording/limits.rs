//! What limits an overlap, and what a target is made of.

use model::{Asked, CarryOver, Column, DerivationStep, OverlapStep, TargetStep};

use super::derivation::{SentenceKind, Telling};
use super::{Wording, read};

impl Wording<'_> {
    pub(super) fn tell_limit(&self, limit: OverlapStep, step: &DerivationStep, telling: &mut Telling) {
        let text = match limit {
            OverlapStep::NeverASaving => self.words.text("why-overlap-no-saving"),
            OverlapStep::AtMost(asked) => self.say_of("why-overlap-at-most", ("proposal", &self.name(asked))),
        };
        telling.part(text, self.added(step, telling), None);
    }

    pub(super) fn tell_target(&self, target: TargetStep, step: &DerivationStep, telling: &mut Telling) {
        let added = self.added(step, telling);
        let (key, asked) = match target {
            TargetStep::Entered(amount) => {
                let amount = self.amount(amount);
                let text = self.say_of("why-target-entered", ("amount", &amount));
                telling.told(SentenceKind::Calculation, [text]);
                return;
            }
            TargetStep::CarriedOver(CarryOver::ShortfallAndSurplus, asked) => ("why-carried-both", asked),
            TargetStep::CarriedOver(_, asked) => ("why-carried-shortfall", asked),
            TargetStep::Shortfall(asked) => ("why-shortfall", asked),
            TargetStep::Surplus(asked) => ("why-surplus", asked),
        };
        let values = [("year", self.column_of(asked)), ("name", self.name(asked))];
        let values = read(&values);
        telling.part(self.say(key, &values), added, Some(asked));
    }

    /// Where a year's net outstanding goes.
    pub(super) fn carried(&self, asked: Asked) -> Option<String> {
        let Asked::Amount(_, Column::Year(year)) = asked else {
            return None;
        };
        let settings = self.plan().settings();
        if year >= settings.years.last() {
            return None;
        }
        let key = match settings.carry_over {
            CarryOver::None => "why-goes-nowhere",
            CarryOver::Shortfall => "why-goes-shortfall",
            CarryOver::ShortfallAndSurplus => "why-goes-both",
        };
        Some(self.words.text(key))
    }
}
