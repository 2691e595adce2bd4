//! What a rule between proposals finds, in words.

use model::{Alternatives, AlternativesId, Broken, RuleFinding, TooLarge};

use super::super::{Wording, read};
use crate::messages::{self, one_line};

impl Wording<'_> {
    pub(super) fn rule_found(&self, found: &RuleFinding) -> (String, String) {
        match found {
            RuleFinding::NoneChosen(set) => (self.set(*set), self.words.text("found-none-chosen")),
            RuleFinding::SeveralChosen { set, chosen } => {
                let counted = self.plan().rules().alternatives.iter().find(|own| own.id == *set);
                let counted = counted.map(Alternatives::counted).unwrap_or_default();
                let values = [("chosen", self.numbers(chosen)), ("counted", self.numbers(&counted))];
                (self.set(*set), self.say("found-several-chosen", &read(&values)))
            }
            RuleFinding::Broken(broken, pair) => {
                let [first, other] = pair.map(|id| self.proposal(id));
                let values = [("first", first), ("other", other)];
                (self.rule(broken), self.say(broken_key(broken), &read(&values)))
            }
            RuleFinding::OverlapTooLarge(id, columns) => (self.overlap(*id), self.too_large(columns)),
            RuleFinding::OverlapSaves(id, amount) => {
                let text = self.say_of("found-overlap-saves", ("amount", &self.amount(*amount)));
                (self.overlap(*id), text)
            }
        }
    }

    fn set(&self, id: AlternativesId) -> String {
        let set = self.plan().rules().alternatives.iter().find(|set| set.id == id);
        let name = set.map_or_else(String::new, |set| one_line(&set.name));
        if name.is_empty() {
            self.words.text("found-alternatives")
        } else {
            name
        }
    }

    /// A rule by its name.
    fn rule(&self, broken: &Broken) -> String {
        let id = match broken {
            Broken::RequirementMissing(id) | Broken::BothOfExcluded(id) => *id,
            Broken::TooManyChosen(set) => return self.set(*set),
            Broken::TwoFill(first, _) => return self.proposal(*first),
        };
        let link = self.plan().rules().links.iter().find(|link| link.id == id);
        let name = link.map_or_else(String::new, |link| messages::shown(&link.name));
        if name.is_empty() {
            self.words.text("found-rule")
        } else {
            name
        }
    }

    fn too_large(&self, columns: &[TooLarge]) -> String {
        let columns = columns.iter().map(|found| {
            let values = [
                ("column", self.column(found.column).to_lowercase()),
                ("entered", self.style.printed(&found.entered)),
                ("smaller", self.style.printed(&found.smaller)),
            ];
            self.say("found-overlap-column", &read(&values))
        });
        let columns: Vec<String> = columns.collect();
        self.say_of("found-overlap-too-large", ("columns", &columns.join("; ")))
    }
}

const fn broken_key(broken: &Broken) -> &'static str {
    match broken {
        Broken::RequirementMissing(_) => "found-requirement-missing",
        Broken::BothOfExcluded(_) => "found-both-of-excluded",
        Broken::TwoFill(..) => "found-two-fill",
        Broken::TooManyChosen(_) => "found-several-chosen",
    }
}
