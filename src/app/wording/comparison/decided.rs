//! What two scenarios decide differently for all of their rows, in words.

use model::{Amount, AreaChange, AreaDifference, AreaId, Both, Decided, Pair, Year};

use super::{PairWording, Wording, capital};
use crate::messages::one_line;

impl PairWording<'_> {
    /// What is decided differently, and which areas differ; one sentence each.
    pub fn decided(&self, pair: &Pair) -> Vec<String> {
        let names = |wanted: Weight| -> Vec<String> {
            let decided = pair.decided.iter().filter(move |decided| weight(**decided) == wanted);
            decided.map(|decided| self.new.words.text(key(*decided))).collect()
        };
        let said = |sentence: &str, names: Vec<String>| {
            let listed = self.new.listed(&names);
            (!names.is_empty()).then(|| self.new.say_of(sentence, ("what", &listed)))
        };
        let areas = pair.areas.iter().flat_map(|area| self.area(area));
        areas
            .chain(said("compare-decided", names(Weight::Figures)))
            .chain(said("compare-decided-apart", names(Weight::Apart)))
            .collect()
    }

    fn area(&self, area: &AreaDifference) -> Vec<String> {
        let Both { old, new } = area.ids;
        let of = |key: &str, name: String| vec![self.new.say_of(key, ("area", &name))];
        match (old, new) {
            (None, Some(id)) => of("compare-area-added", self.new.area(id)),
            (Some(id), None) => of("compare-area-dropped", self.old.area(id)),
            (Some(_), Some(id)) => {
                let name = match id {
                    AreaId::WHOLE => capital(&self.new.words.text("subject-plan")),
                    _ => self.new.area(id),
                };
                let changes = area.changes.iter();
                changes.map(|change| self.area_change(&name, change)).collect()
            }
            (None, None) => Vec::new(),
        }
    }

    fn area_change(&self, area: &str, change: &AreaChange) -> String {
        let (key, values) = match change {
            AreaChange::Name(names) => ("compare-name", [one_line(&names.old), one_line(&names.new)]),
            AreaChange::Parent(parents) => {
                let of = |wording: &Wording<'_>, id: Option<AreaId>| id.map_or_else(String::new, |id| wording.area(id));
                let parents = [of(&self.old, parents.old), of(&self.new, parents.new)];
                ("compare-area", parents)
            }
            AreaChange::Budget(budgets) => {
                let budgets = [self.budget(budgets.old), self.budget(budgets.new)];
                ("compare-budget", budgets)
            }
            AreaChange::Targets(targets) => {
                let targets = [self.targets(&targets.old), self.targets(&targets.new)];
                ("compare-targets", targets)
            }
        };
        let [old, new] = values;
        let said = self.turned(key, Both { old, new });
        self.new.say("compare-sentence", &[("row", area), ("what", &said)])
    }

    fn budget(&self, budget: Option<Amount>) -> String {
        budget.map_or_else(
            || self.new.words.text("compare-none"),
            |budget| self.new.size_of(budget),
        )
    }

    fn targets(&self, targets: &[(Year, Amount)]) -> String {
        let years = targets.iter();
        let years: Vec<String> = years
            .map(|(year, amount)| format!("{year} {}", self.new.amount(*amount)))
            .collect();
        if years.is_empty() {
            self.new.words.text("compare-none")
        } else {
            years.join(", ")
        }
    }
}

/// Whether what is decided can change a figure in the table.
#[derive(Clone, Copy, PartialEq)]
enum Weight {
    Figures,
    Apart,
}

const fn weight(decided: Decided) -> Weight {
    match decided {
        Decided::Years
        | Decided::Rounding
        | Decided::FullYear
        | Decided::CarryOver
        | Decided::PriceLevel
        | Decided::Indices
        | Decided::Statuses
        | Decided::Curves
        | Decided::Alternatives
        | Decided::Links => Weight::Figures,
        Decided::Title
        | Decided::Notes
        | Decided::Notation
        | Decided::Personnel
        | Decided::Categories
        | Decided::DiscountRate
        | Decided::Realisation
        | Decided::Published
        | Decided::Muted => Weight::Apart,
    }
}

const fn key(decided: Decided) -> &'static str {
    match decided {
        Decided::Title => "decided-title",
        Decided::Notes => "decided-notes",
        Decided::Notation => "decided-notation",
        Decided::Years => "decided-years",
        Decided::Rounding => "decided-rounding",
        Decided::FullYear => "decided-full-year",
        Decided::CarryOver => "decided-carry-over",
        Decided::Personnel => "decided-personnel",
        Decided::PriceLevel => "decided-price-level",
        Decided::Indices => "decided-indices",
        Decided::Statuses => "decided-statuses",
        Decided::Categories => "decided-categories",
        Decided::DiscountRate => "decided-discount-rate",
        Decided::Realisation => "decided-realisation",
        Decided::Published => "decided-published",
        Decided::Muted => "decided-muted",
        Decided::Curves => "decided-curves",
        Decided::Alternatives => "decided-alternatives",
        Decided::Links => "decided-links",
    }
}
