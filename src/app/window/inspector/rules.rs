//! The section on what a proposal has to do with others: alternatives, rules and overlaps, in words.

use egui::Ui;
use model::{Alternatives, Choice, Edit, Link, LinkId, ProposalId, Relation, RulesEdit, Text};

use super::page::Page;
use crate::ids::Ids;
use crate::window::fields;
use crate::window::grid::name_of;
use crate::window::theme::{Palette, gap};

const RELATIONS: [(Relation, &str); 2] = [
    (Relation::Requires, "inspect-rule-requires"),
    (Relation::Excludes, "inspect-rule-excludes"),
];

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

    fn said(&self, ui: &mut Ui, key: &str, other: ProposalId) {
        let other = name_of(self.scene.plan().proposal(other));
        let words = self.scene.words().with(key, &[("other", &other)]);
        fields::note(ui, &words, Palette::of(ui).text);
    }

    /// A set of alternatives, and whether this one is chosen in it.
    fn set(&mut self, ui: &mut Ui, set: &Alternatives, id: ProposalId) {
        let choice = self.say(match set.choice {
            Choice::ExactlyOne => "choice-exactly-one",
            Choice::AtMostOne => "choice-at-most-one",
            Choice::AnyNumber => "choice-any-number",
        });
        let values = [("set", &*set.name), ("choice", &choice)];
        let words = self.scene.words().with("inspect-in-set", &values);
        fields::note(ui, &words, Palette::of(ui).text);
        let chosen = set.chosen.contains(&id);
        let (state, key) = if chosen {
            ("inspect-is-chosen", "inspect-unchoose")
        } else {
            ("inspect-is-not-chosen", "inspect-choose")
        };
        fields::note(ui, &self.say(state), Palette::of(ui).second);
        let others = set.chosen.iter().copied().filter(|other| *other != id);
        let chosen: Vec<ProposalId> = match (chosen, set.choice) {
            (true, _) => others.collect(),
            (false, Choice::AnyNumber) => others.chain([id]).collect(),
            (false, _) => vec![id],
        };
        self.button(ui, key, |_| Some(Edit::Rules(RulesEdit::Choose(set.id, chosen))));
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

    /// A rule is put in by what it is and the proposal it is with; none is chosen until both are.
    fn new_rule(&mut self, ui: &mut Ui, id: ProposalId) {
        for (relation, key) in RELATIONS {
            let others = self.others(id);
            self.choice(ui, (key, &None), &others, |scene, other| {
                let to = other?;
                let mut ids = Ids::default();
                let number = ids.next();
                ids.all_random(scene.words()).ok()?;
                let plan = scene.plan();
                let name = [id, to].map(|id| name_of(plan.proposal(id))).join(" – ");
                Some(Edit::Rules(RulesEdit::PutLink(Link {
                    id: LinkId(number),
                    name: Text::from(name),
                    from: id,
                    relation,
                    to,
                })))
            });
        }
    }

    /// The other proposals in the order of print.
    fn others(&self, id: ProposalId) -> Vec<(Option<ProposalId>, String)> {
        let plan = self.scene.plan();
        let areas = plan.areas_in_order().into_iter();
        let ids = areas.flat_map(|(_, area)| area.proposals.iter().copied());
        let others = ids
            .filter(|other| *other != id)
            .filter_map(|other| plan.proposal(other));
        let nobody = (None, self.say("inspect-choose-proposal"));
        let named = others.map(|other| (Some(other.id), format!("{} {}", other.number, other.title)));
        std::iter::once(nobody).chain(named).collect()
    }
}
