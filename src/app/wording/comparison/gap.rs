//! What a difference means for the target, in words.

use model::{Column, Figure, Pair, Prices};

use super::{PairWording, read};

impl PairWording<'_> {
    /// How far the target is met now and was before, for every year in which that differs.
    pub fn gaps(&self, pair: &Pair) -> Vec<String> {
        let years = self.columns.iter().filter_map(|(place, column)| {
            let bridge = pair.gaps.get(*place)?.as_ref()?;
            let Column::Year(_) = column else { return None };
            let differs =
                !bridge.difference().printed.is_zero() || bridge.figures.old.is_some() != bridge.figures.new.is_some();
            let values = [
                ("year", self.new.column(*column)),
                ("old", self.met(bridge.figures.old.as_ref())),
                ("new", self.met(bridge.figures.new.as_ref())),
            ];
            differs.then(|| self.new.say("compare-gap", &read(&values)))
        });
        years.collect()
    }

    /// How far a target is met, in a few words.
    pub fn met(&self, net: Option<&Figure>) -> String {
        let Some(net) = net else {
            return self.new.words.text("compare-no-target");
        };
        let key = match (net.prints_as_zero(), net.prints_as_saving()) {
            (true, _) => "compare-met",
            (false, true) => "compare-missing",
            (false, false) => "compare-exceeded",
        };
        self.new.say_of(key, ("amount", &self.new.size(net)))
    }

    /// In whose prices the two are compared, where that needs saying.
    pub fn prices(&self, prices: Prices) -> Option<String> {
        match prices {
            Prices::Same(_) => None,
            Prices::Brought { from, to } => {
                let values = [("from", from.to_string()), ("to", to.to_string())];
                Some(self.new.say("compare-prices-brought", &read(&values)))
            }
            Prices::Assumed(year) => Some(self.new.say_of("compare-prices-assumed", ("year", &year.to_string()))),
        }
    }
}
