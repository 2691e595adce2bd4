//! Lists as values: merged by element where both sides only added, and by key where elements have one.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::{Clash, Merger, Subject, Three, Verdict, order};
use crate::{Category, Edit, FollowUp, Index, Muted, Published, PublishedRow, Status, Text, Year};

/// An element of a list that is known by something, and then stands there once.
pub(super) trait Keyed: Clone + PartialEq {
    /// What it is known by.
    type Key: Ord + Clone;

    /// What it is known by.
    fn key(&self) -> Self::Key;
}

macro_rules! keyed {
    ($($element:ty, $key:ty, $read:expr;)*) => {$(
        impl Keyed for $element {
            type Key = $key;

            fn key(&self) -> $key {
                let read: fn(&Self) -> $key = $read;
                read(self)
            }
        }
    )*};
}

keyed! {
    Status, Text, |status| status.name.clone();
    Category, Text, |category| category.short.clone();
    Muted, Text, |muted| muted.finding.clone();
    Published, (PublishedRow, crate::Column), |figure| (figure.row, figure.column);
    Index, Year, |index| index.year;
    FollowUp, Year, |known| known.year;
}

impl Merger<'_> {
    /// A list without keys: merged where both only added, else as a whole.
    pub(super) fn list<T: Clone + PartialEq>(
        &mut self,
        subject: &Subject,
        lists: Three<&[T]>,
        edit: impl Fn(Vec<T>) -> Edit,
    ) -> Vec<T> {
        match lists.verdict() {
            Verdict::Mine => return lists.mine.to_vec(),
            Verdict::Theirs => return lists.theirs.to_vec(),
            Verdict::Both => {}
        }
        both_added(lists).unwrap_or_else(|| {
            self.tell(subject.clone(), Clash::Changed, lists.map(|list| edit(list.to_vec())));
            lists.mine.to_vec()
        })
    }

    /// A list with keys: merged key by key; one conflict where any key conflicts.
    pub(super) fn keyed<T: Keyed>(
        &mut self,
        subject: &Subject,
        lists: Three<&[T]>,
        edit: impl Fn(Vec<T>) -> Edit,
    ) -> Vec<T> {
        let Some((list, verdict)) = by_key(lists) else {
            return self.list(subject, lists, edit);
        };
        if verdict == Verdict::Both {
            self.tell(subject.clone(), Clash::Changed, lists.map(|list| edit(list.to_vec())));
        }
        list
    }
}

/// A list merged by key, mine's elements where a key conflicts, and whether one does; nothing where
/// a key stands twice.
pub(super) fn by_key<T: Keyed>(lists: Three<&[T]>) -> Option<(Vec<T>, Verdict)> {
    let keys = lists.map(|list| list.iter().map(Keyed::key).collect::<Vec<T::Key>>());
    let found = Three {
        base: found(lists.base)?,
        mine: found(lists.mine)?,
        theirs: found(lists.theirs)?,
    };
    let ordered = order::merged(keys.as_ref().map(Vec::as_slice));
    let mut conflict = Verdict::Mine;
    let mut merged = Vec::new();
    for key in ordered {
        let element = found.as_ref().map(|found| found.get(&key).copied());
        let (taken, verdict) = element.as_ref().taken();
        if verdict == Verdict::Both {
            conflict = verdict;
        }
        merged.extend(taken.cloned());
    }
    Some((merged, conflict))
}

/// The elements by key; nothing where a key stands twice.
fn found<T: Keyed>(list: &[T]) -> Option<BTreeMap<T::Key, &T>> {
    let found: BTreeMap<_, _> = list.iter().map(|element| (element.key(), element)).collect();
    (found.len() == list.len()).then_some(found)
}

/// The base with what both sides added to it; nothing where one took anything away.
fn both_added<T: Clone + PartialEq>(lists: Three<&[T]>) -> Option<Vec<T>> {
    let mut pool = Pool {
        elements: lists.base.iter().collect(),
        base: lists.base.len(),
    };
    let base: Vec<usize> = (0..pool.base).collect();
    let mine = pool.places(lists.mine)?;
    let theirs = pool.places(lists.theirs)?;
    let ordered = order::merged(Three {
        base: base.as_slice(),
        mine: &mine,
        theirs: &theirs,
    });
    let elements = ordered.into_iter().filter_map(|place| pool.elements.get(place));
    Some(elements.copied().cloned().collect())
}

/// Every element of the base and what was added to it, each known by its place here.
struct Pool<'a, T> {
    elements: Vec<&'a T>,
    base: usize,
}

impl<'a, T: PartialEq> Pool<'a, T> {
    /// A list as places in the pool; an addition that the other side made too has one place.
    /// Nothing where the list does not hold all of the base in order.
    fn places(&mut self, list: &'a [T]) -> Option<Vec<usize>> {
        let mut added_before: BTreeSet<usize> = (self.base..self.elements.len()).collect();
        let mut next = 0_usize;
        let mut places = Vec::with_capacity(list.len());
        for element in list {
            if next < self.base && self.elements.get(next) == Some(&element) {
                places.push(next);
                next = next.saturating_add(1);
            } else {
                places.push(self.added(element, &mut added_before));
            }
        }
        (next == self.base).then_some(places)
    }

    fn added(&mut self, element: &'a T, added_before: &mut BTreeSet<usize>) -> usize {
        let same = |place: &&usize| self.elements.get(**place) == Some(&element);
        if let Some(place) = added_before.iter().find(same).copied() {
            added_before.remove(&place);
            return place;
        }
        self.elements.push(element);
        self.elements.len().saturating_sub(1)
    }
}
