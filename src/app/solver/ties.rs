//! The rules between the items: what needs what, what excludes what, and of which sets one must count.

use std::collections::BTreeMap;

use model::{Alternatives, Choice, Counts, Ledger, ProposalId, Reason, Relation};

use super::problem::Item;

/// The rules between items, by item.
#[derive(Clone, Debug, Default)]
pub struct Ties {
    needs: Vec<Vec<usize>>,
    needed_by: Vec<Vec<usize>>,
    against: Vec<Vec<usize>>,
    /// Sets of which one must count.
    one_of: Vec<Vec<usize>>,
}

/// Something that a rule speaks of.
#[derive(Clone, Copy)]
enum End {
    /// An item.
    Item(usize),
    /// A row that cannot be chosen, and whether it is there.
    Still(bool),
}

impl Ties {
    /// The rules of a plan, with what follows from them for the items; nothing where they contradict each other.
    pub fn of(ledger: &Ledger, items: &mut [Item], places: &BTreeMap<ProposalId, usize>) -> Option<Self> {
        let mut ties = Self {
            needs: vec![Vec::new(); items.len()],
            needed_by: vec![Vec::new(); items.len()],
            against: vec![Vec::new(); items.len()],
            one_of: Vec::new(),
        };
        let end = |id: ProposalId| match places.get(&id) {
            Some(place) => End::Item(*place),
            None => End::Still(ledger.row(id).is_some_and(|row| holds(&row.counts))),
        };
        let rules = ledger.plan().rules();
        let mut decided = Vec::new();
        for link in &rules.links {
            decided.extend(ties.take_link(link.relation, end(link.from), end(link.to)));
        }
        for set in rules.alternatives.iter().filter(|set| set.choice != Choice::AnyNumber) {
            decided.extend(ties.take_set(set, end, items));
        }
        for (item, state) in decided {
            decide(items, (item, state))?;
        }
        ties.follow(items)?;
        Some(ties)
    }

    /// Notes a rule between two; gives what it decides at once.
    fn take_link(&mut self, relation: Relation, from: End, to: End) -> Option<(usize, bool)> {
        match (relation, from, to) {
            (Relation::Requires, End::Item(from), End::Item(to)) => {
                put(&mut self.needs, from, to);
                put(&mut self.needed_by, to, from);
                None
            }
            (Relation::Requires, End::Item(from), End::Still(false)) => Some((from, false)),
            (Relation::Requires, End::Still(true), End::Item(to)) => Some((to, true)),
            (Relation::Excludes, End::Item(from), End::Item(to)) => {
                self.part(from, to);
                None
            }
            (Relation::Excludes, End::Item(item), End::Still(true))
            | (Relation::Excludes, End::Still(true), End::Item(item)) => Some((item, false)),
            _ => None,
        }
    }

    /// Notes a set of which at most one may count; gives what it decides at once.
    fn take_set(&mut self, set: &Alternatives, end: impl Fn(ProposalId) -> End, items: &[Item]) -> Vec<(usize, bool)> {
        let ends: Vec<End> = set.members.iter().map(|id| end(*id)).collect();
        let members: Vec<usize> = ends
            .iter()
            .filter_map(|end| match end {
                End::Item(item) => Some(*item),
                End::Still(_) => None,
            })
            .collect();
        if ends.iter().any(|end| matches!(end, End::Still(true))) {
            return members.into_iter().map(|item| (item, false)).collect();
        }
        for (place, one) in members.iter().enumerate() {
            for other in members.iter().skip(place.saturating_add(1)) {
                self.part(*one, *other);
            }
        }
        let possible = |item: &usize| items.get(*item).is_some_and(|item| item.fixed != Some(false));
        if set.choice == Choice::ExactlyOne && members.iter().any(possible) {
            self.one_of.push(members);
        }
        Vec::new()
    }

    fn part(&mut self, one: usize, other: usize) {
        put(&mut self.against, one, other);
        put(&mut self.against, other, one);
    }

    /// Decides what follows from what is decided, until nothing more does.
    fn follow(&self, items: &mut [Item]) -> Option<()> {
        loop {
            let follows = self.following(items);
            if follows.is_empty() {
                return self.one_of.iter().all(|set| open(set, items)).then_some(());
            }
            for (item, state) in follows {
                decide(items, (item, state))?;
            }
        }
    }

    /// What follows from what is decided, and is not decided itself or is decided another way.
    fn following(&self, items: &[Item]) -> Vec<(usize, bool)> {
        let mut follows = Vec::new();
        for (place, item) in items.iter().enumerate() {
            match item.fixed {
                Some(true) => {
                    follows.extend(of(&self.needs, place).iter().map(|other| (*other, true)));
                    follows.extend(of(&self.against, place).iter().map(|other| (*other, false)));
                }
                Some(false) => follows.extend(of(&self.needed_by, place).iter().map(|other| (*other, false))),
                None => {}
            }
        }
        for set in &self.one_of {
            let left: Vec<usize> = set
                .iter()
                .copied()
                .filter(|item| fixed(items, *item) != Some(false))
                .collect();
            if let [only] = left.as_slice() {
                follows.push((*only, true));
            }
        }
        follows.retain(|(item, state)| fixed(items, *item) != Some(*state));
        follows
    }

    /// Whether an item may stand as it does beside those that are decided.
    pub fn allow(&self, item: usize, counts: &[bool], known: &[bool]) -> bool {
        let stands = |other: &usize, state: bool| is(known, *other) && is(counts, *other) == state;
        if is(counts, item) {
            !of(&self.needs, item).iter().any(|other| stands(other, false))
                && !of(&self.against, item).iter().any(|other| stands(other, true))
        } else {
            !of(&self.needed_by, item).iter().any(|other| stands(other, true))
        }
    }

    /// Whether every rule is kept.
    pub fn kept(&self, counts: &[bool]) -> bool {
        let pairs = |lists: &[Vec<usize>], state: bool| {
            let counting = lists.iter().enumerate().filter(|(item, _)| is(counts, *item));
            counting
                .into_iter()
                .all(|(_, others)| others.iter().all(|other| is(counts, *other) == state))
        };
        let one = |set: &Vec<usize>| set.iter().any(|item| is(counts, *item));
        pairs(&self.needs, true) && pairs(&self.against, false) && self.one_of.iter().all(one)
    }
}

/// Whether a row is there for the rules: what was decided earlier is, though it is summed apart.
const fn holds(counts: &Counts) -> bool {
    matches!(counts, Counts::Yes | Counts::No(Reason::DecidedEarlier))
}

fn put(lists: &mut [Vec<usize>], place: usize, value: usize) {
    if let Some(list) = lists.get_mut(place) {
        list.push(value);
    }
}

fn of(lists: &[Vec<usize>], place: usize) -> &[usize] {
    lists.get(place).map_or(&[], Vec::as_slice)
}

fn is(states: &[bool], place: usize) -> bool {
    states.get(place).copied().unwrap_or(false)
}

fn fixed(items: &[Item], place: usize) -> Option<bool> {
    items.get(place).and_then(|item| item.fixed)
}

fn open(set: &[usize], items: &[Item]) -> bool {
    set.iter().any(|item| fixed(items, *item) != Some(false))
}

/// Decides how an item stands; nothing where it is decided another way.
fn decide(items: &mut [Item], (place, state): (usize, bool)) -> Option<()> {
    let item = items.get_mut(place)?;
    if item.fixed == Some(!state) {
        return None;
    }
    item.fixed = Some(state);
    Some(())
}
