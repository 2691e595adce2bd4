//! Rules between proposals, merged by rule and field.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::conflict::Record;
use super::rule::Rule;
use super::{Clash, Merger, Three, Verdict, order};
use crate::{Plan, Proposal, ProposalId, Rules};

impl Merger<'_> {
    /// The rules between the proposals that are left.
    pub(super) fn rules(&mut self, left: &BTreeMap<ProposalId, Proposal>) -> Rules {
        let rules = self.plans.map(Plan::rules);
        self.tell_unheld(rules, left);
        let theirs = self.as_if_kept(rules, left);
        let rules = Three {
            theirs: &theirs,
            ..rules
        };
        let rules = rules.map(|rules| among(rules, left));
        Rules {
            alternatives: self.rules_of(rules.as_ref().map(|rules| rules.alternatives.as_slice())),
            links: self.rules_of(rules.as_ref().map(|rules| rules.links.as_slice())),
            overlaps: self.rules_of(rules.as_ref().map(|rules| rules.overlaps.as_slice())),
        }
    }

    fn rules_of<R: Rule>(&mut self, lists: Three<&[R]>) -> Vec<R> {
        let ids = lists.map(|list| list.iter().map(Rule::id).collect::<Vec<R::Id>>());
        let order = order::merged(ids.as_ref().map(Vec::as_slice));
        let found = lists.map(by_id);
        let every: BTreeSet<R::Id> = order.iter().chain(&ids.base).copied().collect();
        let mut merged = BTreeMap::new();
        for id in every {
            let versions = found.as_ref().map(|found| found.get(&id).copied());
            if let Some(rule) = self.rule(id, versions) {
                merged.insert(id, rule);
            }
        }
        let held = merged.keys().copied().collect();
        let ordered = order::only(order, held).into_iter();
        ordered.filter_map(|id| merged.remove(&id)).collect()
    }

    fn rule<R: Rule>(&mut self, id: R::Id, versions: Three<Option<&R>>) -> Option<R> {
        let subject = versions.mine.or(versions.theirs).or(versions.base)?.subject();
        let whole = |rule: Option<&R>| rule.map_or_else(|| R::remove(id), Rule::put);
        match self.record((Some(R::part(id)), &subject), versions, whole) {
            Record::Settled(rule) => rule,
            Record::ByField(rules) => {
                let (merged, verdict) = R::by_field(rules);
                if verdict == Verdict::Both {
                    self.tell_once(subject, Clash::Changed, rules.map(Rule::put));
                }
                Some(merged)
            }
        }
    }

    /// Notes the rules of theirs that have come to name a proposal that is not left.
    fn tell_unheld(&mut self, rules: Three<&Rules>, left: &BTreeMap<ProposalId, Proposal>) {
        self.tell_unheld_of(rules.map(|rules| rules.alternatives.as_slice()), left);
        self.tell_unheld_of(rules.map(|rules| rules.links.as_slice()), left);
        self.tell_unheld_of(rules.map(|rules| rules.overlaps.as_slice()), left);
    }

    fn tell_unheld_of<R: Rule>(&mut self, lists: Three<&[R]>, left: &BTreeMap<ProposalId, Proposal>) {
        let found = lists.map(by_id);
        for (id, theirs) in &found.theirs {
            let versions = found.as_ref().map(|found| found.get(id).copied());
            let mut names = theirs.newly_names(versions.base).into_iter();
            if names.any(|proposal| !left.contains_key(&proposal)) {
                let whole = |rule: Option<&R>| rule.map_or_else(|| R::remove(*id), Rule::put);
                let subject = versions.mine.unwrap_or(theirs).subject();
                self.tell(subject, Clash::Used, versions.map(whole));
            }
        }
    }

    /// Theirs' rules, with those that went only because theirs removed a proposal that is kept.
    fn as_if_kept(&self, rules: Three<&Rules>, left: &BTreeMap<ProposalId, Proposal>) -> Rules {
        let theirs = self.plans.theirs;
        let kept = |id: &ProposalId| left.contains_key(id) && theirs.proposal(*id).is_none();
        let mut filled = rules.theirs.clone();
        let base = by_id(&rules.base.alternatives);
        for set in &mut filled.alternatives {
            if let Some(base) = base.get(&set.id) {
                put_back(&mut set.members, &base.members, kept);
                put_back(&mut set.chosen, &base.chosen, kept);
            }
        }
        let links = rules.base.links.iter();
        filled
            .links
            .extend(links.filter(|link| kept(&link.from) || kept(&link.to)).cloned());
        let overlaps = rules.base.overlaps.iter();
        filled
            .overlaps
            .extend(overlaps.filter(|overlap| overlap.between.iter().any(kept)).cloned());
        filled
    }
}

/// The proposals that rules have come to name.
pub(super) fn newly_named(older: &Rules, newer: &Rules) -> BTreeSet<ProposalId> {
    let mut named = BTreeSet::new();
    named.extend(newly_named_by(&older.alternatives, &newer.alternatives));
    named.extend(newly_named_by(&older.links, &newer.links));
    named.extend(newly_named_by(&older.overlaps, &newer.overlaps));
    named
}

fn newly_named_by<R: Rule>(older: &[R], newer: &[R]) -> Vec<ProposalId> {
    let older = by_id(older);
    let names = |rule: &R| rule.newly_names(older.get(&rule.id()).copied());
    newer.iter().flat_map(names).collect()
}

/// The rules that are left where only these proposals are.
fn among(rules: &Rules, left: &BTreeMap<ProposalId, Proposal>) -> Rules {
    let is_left = |id: &ProposalId| left.contains_key(id);
    let mut rules = rules.clone();
    for set in &mut rules.alternatives {
        set.members.retain(is_left);
        set.chosen.retain(is_left);
    }
    rules.links.retain(|link| is_left(&link.from) && is_left(&link.to));
    rules.overlaps.retain(|overlap| overlap.between.iter().all(is_left));
    rules
}

fn by_id<R: Rule>(rules: &[R]) -> BTreeMap<R::Id, &R> {
    rules.iter().map(|rule| (rule.id(), rule)).collect()
}

/// Puts back what a list lost with a proposal, where it lost nothing else and nothing came in.
fn put_back(list: &mut Vec<ProposalId>, base: &[ProposalId], kept: impl Fn(&ProposalId) -> bool) {
    if base.iter().filter(|id| !kept(id)).eq(list.iter()) {
        *list = base.to_vec();
    }
}
