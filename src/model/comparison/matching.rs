//! Which row of one plan is which row of another.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use super::both::Both;
use crate::{AreaId, ProposalId};

/// What a user has said about pairs that were guessed.
///
/// A pair speaks of its two ids whichever plan each is in, so that it says the same when the plans
/// are compared the other way round.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Matching {
    /// Pairs of proposals that are, or are not, one and the same.
    pub proposals: Vec<(ProposalId, ProposalId, Verdict)>,
    /// Pairs of areas that are, or are not, one and the same.
    pub areas: Vec<(AreaId, AreaId, Verdict)>,
}

/// What a user has said about a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They are the same.
    Confirmed,
    /// They are not.
    Refused,
}

/// By what two rows were found to be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matched {
    /// They have the same id.
    Id,
    /// Somebody said so.
    Confirmed,
    /// Nothing says so for certain; somebody should confirm or refuse it.
    Guess(Clue),
}

/// What a guess rests on; in each plan only one row has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clue {
    /// The same number and title.
    NumberAndTitle,
    /// The same title, under another number.
    Title,
    /// The same name, for areas.
    Name,
    /// The same two proposals, for overlaps.
    Partners,
}

/// Pairs found so far, and what is still alone.
pub(super) struct Matcher<K> {
    pub(super) pairs: Vec<(Both<K>, Matched)>,
    pub(super) alone: Both<BTreeSet<K>>,
}

impl<K: Copy + Ord> Matcher<K> {
    /// Pairs those with the same id.
    pub(super) fn by_id(old: impl Iterator<Item = K>, new: impl Iterator<Item = K>) -> Self {
        let mut alone: Both<BTreeSet<K>> = Both::new(old.collect(), new.collect());
        let shared: Vec<K> = alone.old.intersection(&alone.new).copied().collect();
        let same = |id: &K| (Both::new(*id, *id), Matched::Id);
        let pairs = shared.iter().map(same).collect();
        if shared.len() == alone.old.len() && shared.len() == alone.new.len() {
            alone = Both::default();
        } else {
            alone.old.retain(|id| shared.binary_search(id).is_err());
            alone.new.retain(|id| shared.binary_search(id).is_err());
        }
        Self { pairs, alone }
    }

    /// Pairs those that somebody confirmed.
    pub(super) fn confirmed(&mut self, verdicts: &[(K, K, Verdict)]) {
        for (left, right, verdict) in verdicts {
            for (old, new) in [(*left, *right), (*right, *left)] {
                let both_alone = self.alone.old.contains(&old) && self.alone.new.contains(&new);
                if *verdict == Verdict::Confirmed && both_alone {
                    self.take(Both { old, new }, Matched::Confirmed);
                }
            }
        }
    }

    /// Pairs those that alone share a clue, unless somebody refused the pair.
    pub(super) fn guessed<C: Ord>(
        &mut self,
        clue: Clue,
        clues: &Both<impl Fn(K) -> Option<C>>,
        verdicts: &[(K, K, Verdict)],
    ) {
        if self.alone.old.is_empty() || self.alone.new.is_empty() {
            return;
        }
        let old = only_ones(&self.alone.old, &clues.old);
        let mut new = only_ones(&self.alone.new, &clues.new);
        for (key, old) in old {
            let pair = old.zip(new.remove(&key).flatten());
            let Some((old, new)) = pair else { continue };
            if !is_refused(verdicts, old, new) {
                self.take(Both { old, new }, Matched::Guess(clue));
            }
        }
    }

    /// Everything by its name in either plan, pairs first, with what the pair was found by.
    pub(super) fn found(self) -> impl Iterator<Item = (Both<Option<K>>, Option<Matched>)> {
        let pairs = self.pairs.into_iter();
        let both = pairs.map(|(pair, matched)| (Both::new(Some(pair.old), Some(pair.new)), Some(matched)));
        let old = self.alone.old.into_iter().map(|id| (Both::new(Some(id), None), None));
        let new = self.alone.new.into_iter().map(|id| (Both::new(None, Some(id)), None));
        both.chain(old).chain(new)
    }

    fn take(&mut self, pair: Both<K>, matched: Matched) {
        self.alone.old.remove(&pair.old);
        self.alone.new.remove(&pair.new);
        self.pairs.push((pair, matched));
    }
}

/// Who has which clue; nobody where several have it.
fn only_ones<K: Copy, C: Ord>(alone: &BTreeSet<K>, clue: impl Fn(K) -> Option<C>) -> BTreeMap<C, Option<K>> {
    let mut found = BTreeMap::new();
    for id in alone {
        if let Some(clue) = clue(*id) {
            found.entry(clue).and_modify(|only| *only = None).or_insert(Some(*id));
        }
    }
    found
}

fn is_refused<K: Copy + PartialEq>(verdicts: &[(K, K, Verdict)], old: K, new: K) -> bool {
    verdicts.iter().any(|(left, right, verdict)| {
        *verdict == Verdict::Refused && [(old, new), (new, old)].contains(&(*left, *right))
    })
}

/// A text as it is compared: without spaces around it, small letters; nothing where it is empty.
pub(super) fn compared(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_lowercase())
}
