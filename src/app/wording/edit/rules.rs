//! Rules between proposals, in words.

use model::{Alternatives, Choice, Link, Relation, RulesEdit};

use super::super::{Wording, read};
use crate::messages::one_line;

impl Wording<'_> {
    pub(super) fn rules_edit(&self, edit: &RulesEdit) -> String {
        match edit {
            RulesEdit::PutAlternatives(set) => self.set_in_full(set),
            RulesEdit::Choose(_, chosen) => self.field("field-chosen", self.numbers(chosen)),
            RulesEdit::PutLink(link) => self.link_in_full(link),
            RulesEdit::PutOverlap(overlap) => {
                let [first, second] = overlap.between.map(|id| self.number(id));
                let between = self.say("row-overlap", &[("first", &first), ("second", &second)]);
                format!("{between}: {}", self.line_in_full(&overlap.line))
            }
            RulesEdit::RemoveAlternatives(_) | RulesEdit::RemoveLink(_) | RulesEdit::RemoveOverlap(_) => self.removed(),
        }
    }

    fn set_in_full(&self, set: &Alternatives) -> String {
        let choice = match set.choice {
            Choice::ExactlyOne => "choice-exactly-one",
            Choice::AtMostOne => "choice-at-most-one",
            Choice::AnyNumber => "choice-any-number",
        };
        let values = [
            ("name", one_line(&set.name)),
            ("choice", self.words.text(choice)),
            ("members", self.numbers(&set.members)),
            ("chosen", self.numbers(&set.chosen)),
        ];
        self.say("edit-alternatives", &read(&values))
    }

    fn link_in_full(&self, link: &Link) -> String {
        let key = match link.relation {
            Relation::Requires => "edit-requires",
            Relation::Excludes => "edit-excludes",
        };
        let values = [
            ("name", one_line(&link.name)),
            ("from", self.number(link.from)),
            ("to", self.number(link.to)),
        ];
        self.say(key, &read(&values))
    }
}
