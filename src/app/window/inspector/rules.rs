//! The section on what a proposal has to do with others: alternatives, rules and overlaps, in words.

use egui::Ui;
use model::{
    Alternatives, AlternativesId, Choice, Edit, LineId, Link, LinkId, Overlap, OverlapId, ProposalId, Relation,
    RulesEdit, Text,
};

use super::fact::Fact;
use super::page::Page;
use super::phasing::{self, Whose};
use super::scene::Scene;
use super::title;
use crate::alternatives;
use crate::ids::Ids;
use crate::window::fields::{self, Form};
use crate::window::grid::{blank_line, name_of};
use crate::window::theme::{Palette, gap};

/// What can be said of a proposal and another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NewRule {
    Requires,
    Excludes,
    Alternative,
    Overlap,
}

const NEW_RULES: [(NewRule, &str); 4] = [
    (NewRule::Requires, "inspect-rule-requires"),
    (NewRule::Excludes, "inspect-rule-excludes"),
    (NewRule::Alternative, "inspect-rule-alternative"),
    (NewRule::Overlap, "inspect-rule-overlap"),
];
const CHOICES: [(Choice, &str); 3] = [
    (Choice::ExactlyOne, "choice-exactly-one"),
    (Choice::AtMostOne, "choice-at-most-one"),
    (Choice::AnyNumber, "choice-any-number"),
];

impl NewRule {
    /// The edit that puts the rule in. Of new alternatives both count until somebody says how many may.
    fn edit(self, scene: Scene<'_>, (from, to): (ProposalId, ProposalId)) -> Option<Edit> {
        let plan = scene.plan();
        let mut ids = Ids::default();
        let number = ids.next();
        ids.all_random(scene.words()).ok()?;
        let name = Text::from([from, to].map(|id| name_of(plan.proposal(id))).join(" – "));
        let link = |relation| {
            RulesEdit::PutLink(Link {
                id: LinkId(number),
                name: name.clone(),
                from,
                relation,
                to,
            })
        };
        Some(Edit::Rules(match self {
            Self::Requires => link(Relation::Requires),
            Self::Excludes => link(Relation::Excludes),
            Self::Alternative => RulesEdit::PutAlternatives(Alternatives {
                id: AlternativesId(number),
                name,
                choice: Choice::AnyNumber,
                members: vec![from, to],
                chosen: vec![from, to],
            }),
            Self::Overlap => RulesEdit::PutOverlap(Overlap {
                id: OverlapId(number),
                between: [from, to],
                line: blank_line(plan, LineId(number)),
            }),
        }))
    }
}

impl Page<'_> {
    /// What a proposal has to do with others.
    pub fn rules(&mut self, ui: &mut Ui, id: ProposalId) {
        self.heading(ui, "inspect-section-rules");
        let rules = self.scene.plan().rules();
        let sets: Vec<&Alternatives> = rules
            .alternatives
            .iter()
            .filter(|set| set.members.contains(&id))
            .collect();
        let links: Vec<&Link> = rules
            .links
            .iter()
            .filter(|link| link.from == id || link.to == id)
            .collect();
        let overlaps = rules.overlaps.iter().filter(|overlap| overlap.between.contains(&id));
        let others: Vec<ProposalId> = overlaps
            .filter_map(|overlap| overlap.between.into_iter().find(|other| *other != id))
            .collect();
        if sets.is_empty() && links.is_empty() && others.is_empty() {
            fields::note(ui, &self.say("inspect-no-rules"), Palette::of(ui).second);
        }
        for set in sets {
            ui.push_id(("set", set.id), |ui| self.set(ui, set, id));
        }
        for link in links {
            ui.push_id(("link", link.id), |ui| self.link(ui, link, id));
        }
        for other in others {
            self.said(ui, "inspect-overlaps", other);
        }
        self.new_rule(ui, id);
    }

    /// What two proposals would both count: how much is taken out, and how that is phased in.
    pub fn overlap(&mut self, ui: &mut Ui, id: OverlapId) {
        let plan = self.scene.plan();
        let Some(overlap) = phasing::overlap(plan, id) else {
            return;
        };
        let [first, second] = overlap.between.map(|id| name_of(plan.proposal(id)));
        let values = [("first", &*first), ("second", &*second)];
        title(ui, &self.scene.words().with("row-overlap", &values), "");
        self.heading(ui, "inspect-section-phase-in");
        self.kind(ui, Whose::Overlap(id));
        self.facts(ui, Whose::Overlap(id));
        self.field(ui, "inspect-overlap-amount", (Fact::Overlap(id), Form::Figure));
        self.curve(ui, Whose::Overlap(id).facts_of(plan));
        self.button(ui, "inspect-remove-overlap", |_| {
            Some(Edit::Rules(RulesEdit::RemoveOverlap(id)))
        });
    }

    fn said(&self, ui: &mut Ui, key: &str, other: ProposalId) {
        let other = name_of(self.scene.plan().proposal(other));
        let words = self.scene.words().with(key, &[("other", &other)]);
        fields::note(ui, &words, Palette::of(ui).text);
    }

    /// A set of alternatives, and whether this one is chosen in it.
    fn set(&mut self, ui: &mut Ui, set: &Alternatives, id: ProposalId) {
        self.field(ui, "inspect-set", (Fact::Set(set.id), Form::Wrapped));
        let choices = self.options(&CHOICES);
        self.choice(ui, ("inspect-set-choice", &set.choice, &choices), |_, choice| {
            let set = Alternatives { choice, ..set.clone() };
            Some(Edit::Rules(RulesEdit::PutAlternatives(set)))
        });
        let others = set.members.iter().filter(|other| **other != id);
        let others: Vec<String> = others.map(|id| name_of(self.scene.plan().proposal(*id))).collect();
        let words = self.scene.words();
        let words = words.with("inspect-alternative-to", &[("others", &others.join(", "))]);
        fields::note(ui, &words, Palette::of(ui).text);
        let chosen = set.chosen.contains(&id);
        let (state, key) = if chosen {
            ("inspect-is-chosen", "inspect-unchoose")
        } else {
            ("inspect-is-not-chosen", "inspect-choose")
        };
        fields::note(ui, &self.say(state), Palette::of(ui).second);
        let chosen = alternatives::turned(set, id);
        self.button(ui, key, |_| Some(Edit::Rules(RulesEdit::Choose(set.id, chosen))));
        self.button(ui, "inspect-remove-set", |_| {
            Some(Edit::Rules(RulesEdit::RemoveAlternatives(set.id)))
        });
        ui.add_space(gap::SMALL);
    }

    fn link(&mut self, ui: &mut Ui, link: &Link, id: ProposalId) {
        let (key, other) = match (link.relation, link.from == id) {
            (Relation::Requires, true) => ("inspect-requires", link.to),
            (Relation::Requires, false) => ("inspect-required-by", link.from),
            (Relation::Excludes, true) => ("inspect-excludes", link.to),
            (Relation::Excludes, false) => ("inspect-excluded-by", link.from),
        };
        self.said(ui, key, other);
        self.button(ui, "inspect-remove-rule", |_| {
            Some(Edit::Rules(RulesEdit::RemoveLink(link.id)))
        });
    }

    /// A rule is put in by choosing the proposal that it is with.
    fn new_rule(&mut self, ui: &mut Ui, id: ProposalId) {
        let scene = self.scene;
        let choice = fields::Choice {
            chosen: &None,
            shown: &self.say("inspect-choose-proposal"),
            options: &|| others(scene, id),
        };
        for (new, key) in NEW_RULES {
            self.long_choice(ui, (key, &choice), |scene, other| new.edit(scene, (id, other?)));
        }
    }
}

/// Nobody, and the other proposals in the order of print.
fn others(scene: Scene<'_>, id: ProposalId) -> Vec<(Option<ProposalId>, String)> {
    let plan = scene.plan();
    let areas = plan.areas_in_order().into_iter();
    let ids = areas.flat_map(|(_, area)| area.proposals.iter().copied());
    let others = ids
        .filter(|other| *other != id)
        .filter_map(|other| plan.proposal(other));
    let nobody = (None, scene.say("inspect-choose-proposal"));
    let named = others.map(|other| (Some(other.id), format!("{} {}", other.number, other.title)));
    std::iter::once(nobody).chain(named).collect()
}
