//! What a figure of an alternative is made of.

use model::{AlternativeStep, DerivationStep, Measure};
use rust_decimal::Decimal;

use super::derivation::{SentenceKind, Telling};
use super::{Wording, read};

impl Wording<'_> {
    pub(super) fn tell_alternative(&self, figure: &AlternativeStep, step: &DerivationStep, telling: &mut Telling) {
        let added = self.exact(&step.exact, Measure::Money);
        match figure {
            AlternativeStep::Net { year, cumulated } => {
                let cumulated = self.exact(cumulated, Measure::Money);
                let text = self.say("why-net", &[("year", &year.to_string()), ("cumulated", &cumulated)]);
                telling.part(text, added, None);
            }
            AlternativeStep::Discounted { year, net, rate, years } => {
                let rate = self.style.decimal(*rate * Decimal::ONE_HUNDRED, 0);
                let values = [
                    ("year", year.to_string()),
                    ("net", self.exact(net, Measure::Money)),
                    ("rate", rate),
                    ("count", years.to_string()),
                ];
                let values = read(&values);
                telling.part(self.say("why-discounted", &values), added, None);
            }
            AlternativeStep::PerPlace { of, places } => {
                let whole = self.ledger.derivation(*of);
                let whole = whole.map_or_else(String::new, |whole| self.exact(whole.figure.exact(), Measure::Money));
                let values = [("amount", whole), ("places", places.to_string()), ("result", added)];
                telling.told(SentenceKind::Calculation, [self.say("why-per-place", &read(&values))]);
            }
        }
    }
}
