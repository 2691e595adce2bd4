//! Lists in order: mine's order, with what theirs added or moved after what it stands after there.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::Three;

/// The order of everything that mine or theirs lists. What mine does not have, and what theirs
/// alone moved, stands after what it stands after in theirs, and after anything that mine put there.
pub(super) fn merged<K: Ord + Clone>(lists: Three<&[K]>) -> Vec<K> {
    let (by_mine, by_theirs) = (moved(lists.base, lists.mine), moved(lists.base, lists.theirs));
    let [in_base, in_mine, in_theirs] = [lists.base, lists.mine, lists.theirs].map(set);
    let floats = |key: &K| !in_mine.contains(key) || (by_theirs.contains(key) && !by_mine.contains(key));
    let mut after: BTreeMap<Option<&K>, Vec<K>> = BTreeMap::new();
    let mut last = None;
    for key in lists.theirs {
        if floats(key) {
            after.entry(last).or_default().push(key.clone());
        } else {
            last = Some(key);
        }
    }
    let mut merged = Vec::new();
    let mut waiting = after.remove(&None).unwrap_or_default();
    let stays = |key: &&K| !(in_theirs.contains(key) && floats(key));
    for key in lists.mine.iter().filter(stays) {
        if in_base.contains(key) || in_theirs.contains(key) {
            merged.append(&mut waiting);
        }
        merged.push(key.clone());
        waiting.extend(after.remove(&Some(key)).unwrap_or_default());
    }
    merged.append(&mut waiting);
    merged
}

/// Only what is held, in this order; what the order does not name stands at the end, in its own.
pub(super) fn only<K: Ord + Clone>(order: Vec<K>, mut held: BTreeSet<K>) -> Vec<K> {
    let mut placed: Vec<K> = order.into_iter().filter(|key| held.remove(key)).collect();
    placed.extend(held);
    placed
}

fn set<K: Ord>(list: &[K]) -> BTreeSet<&K> {
    list.iter().collect()
}

/// What stands elsewhere among the others than it did: as few as can explain the new order.
fn moved<'a, K: Ord>(before: &[K], after: &'a [K]) -> BTreeSet<&'a K> {
    let places: BTreeMap<&K, usize> = before.iter().enumerate().map(|(place, key)| (key, place)).collect();
    let known: Vec<(&K, usize)> = after.iter().filter_map(|key| Some((key, *places.get(key)?))).collect();
    let unmoved = longest_rising(&known.iter().map(|(_, place)| *place).collect::<Vec<_>>());
    let keys = known.iter().enumerate();
    keys.filter(|(at, _)| !unmoved.contains(at))
        .map(|(_, (key, _))| *key)
        .collect()
}

/// Where the longest rising run of numbers stands, gaps allowed.
fn longest_rising(numbers: &[usize]) -> BTreeSet<usize> {
    // For every length, where the smallest number stands that a run of that length can end in.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers.get(*end) < Some(number));
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let last = ends.last().copied();
    core::iter::successors(last, |at| before.get(*at).copied().flatten()).collect()
}
