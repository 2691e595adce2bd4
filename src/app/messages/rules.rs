//! Rules between proposals: what in a plan breaks them, and which edits they refuse.

use model::{Alternatives, Broken, EditError, LinkId, Plan, ProposalId};

use super::subject::proposal_of;
use super::{plan, sentence, shown};
use crate::words::{Values, Words};

/// A rule that a plan breaks, and what is counted all the same.
pub(crate) fn broken(plan: &Plan, broken: &Broken, words: &Words) -> String {
    match broken {
        Broken::TooManyChosen(id) => {
            let set = plan.rules().alternatives.iter().find(|set| set.id == *id);
            set.map_or_else(String::new, |set| too_many_chosen(plan, set, words))
        }
        Broken::RequirementMissing(id) => link(plan, *id, "broken-requirement", words),
        Broken::BothOfExcluded(id) => link(plan, *id, "broken-excluded", words),
        Broken::TwoFill(first, second) => {
            let values = [*first, *second].map(|id| proposal_of(plan, id, words));
            let [first, second] = &values;
            sentence(&words.with("broken-two-fill", &[("first", first), ("second", second)]))
        }
    }
}

fn too_many_chosen(plan: &Plan, set: &Alternatives, words: &Words) -> String {
    let values = [
        shown(&set.name),
        names(plan, &set.chosen, words),
        names(plan, &set.counted(), words),
    ];
    let [rule, chosen, counted] = &values;
    words.with(
        "broken-too-many-chosen",
        &[("rule", rule), ("chosen", chosen), ("counted", counted)],
    )
}

fn names(plan: &Plan, proposals: &[ProposalId], words: &Words) -> String {
    let names: Vec<String> = proposals.iter().map(|id| proposal_of(plan, *id, words)).collect();
    names.join(", ")
}

fn link(plan: &Plan, id: LinkId, key: &str, words: &Words) -> String {
    let Some(link) = plan.rules().links.iter().find(|link| link.id == id) else {
        return String::new();
    };
    let values = [
        shown(&link.name),
        proposal_of(plan, link.from, words),
        proposal_of(plan, link.to, words),
    ];
    let [rule, from, to] = &values;
    words.with(key, &[("rule", rule), ("from", from), ("to", to)])
}

/// That a set of which one must be chosen has none.
pub(crate) fn none_chosen(set: &Alternatives, words: &Words) -> String {
    words.with("broken-none-chosen", &[("rule", &shown(&set.name))])
}

/// Why an edit was refused.
pub(crate) fn edit(error: &EditError, words: &Words) -> String {
    match error {
        EditError::Plan(error) => plan(error, words),
        EditError::Breaks(broken, rule) => {
            let rule = shown(rule);
            let values: Values<'_> = &[("rule", &rule)];
            words.with(refusal(broken), values)
        }
    }
}

const fn refusal(broken: &Broken) -> &'static str {
    match broken {
        Broken::TooManyChosen(_) => "refused-too-many-chosen",
        Broken::RequirementMissing(_) => "refused-requirement",
        Broken::BothOfExcluded(_) => "refused-excluded",
        Broken::TwoFill(..) => "refused-two-fill",
    }
}
