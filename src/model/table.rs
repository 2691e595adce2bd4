//! A table by id whose unchanged parts are shared between versions, so that an edit copies a
//! handful of nodes and two versions are compared by pointer.

use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

/// Bits of the key that one level of the tree decides; a node has 2^BITS places.
const BITS: u32 = 5;

/// Records by id, in an order that depends on the ids alone.
///
/// A trie over the bits of the (mixed) id: finding, replacing and removing one of a hundred
/// thousand records touches four nodes of at most 32 places. Cloning is one counter.
#[derive(Clone)]
pub(crate) struct Table<K, V> {
    root: Node<K, V>,
    len: usize,
}

/// A node lies in the place above it, all but its places, so that a level costs one look into memory.
#[derive(Clone)]
struct Node<K, V> {
    /// Which of the 32 places are taken; `places` holds those alone.
    taken: u32,
    places: Arc<[Place<K, V>]>,
}

#[derive(Clone)]
enum Place<K, V> {
    Record(K, V),
    Below(Node<K, V>),
}

/// The path of an id through the tree, from its highest bits down: an odd multiplier spreads ids
/// that were counted up by hand, and no two ids share a path.
#[derive(Clone, Copy)]
struct Path {
    mixed: u64,
    shift: u32,
}

impl Path {
    fn of(id: u64) -> Self {
        let mixed = id.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        Self { mixed, shift: 0 }
    }

    /// The one of 32 places that this level of the tree has for the id.
    fn bit(self) -> u32 {
        let left = self.mixed.checked_shl(self.shift).unwrap_or(0);
        let place = left.wrapping_shr(u64::BITS.wrapping_sub(BITS));
        1_u32.wrapping_shl(u32::try_from(place).unwrap_or(0))
    }

    fn down(self) -> Self {
        let shift = self.shift.saturating_add(BITS);
        Self { shift, ..self }
    }
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self {
            root: Node::empty(),
            len: 0,
        }
    }
}

impl<K: Copy + Eq + Into<u64>, V: Clone> Table<K, V> {
    /// How many records there are.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// The record of this id.
    pub(crate) fn get(&self, key: K) -> Option<&V> {
        let mut node = &self.root;
        let mut path = Path::of(key.into());
        loop {
            match node.at(path.bit())? {
                Place::Record(found, value) => return (*found == key).then_some(value),
                Place::Below(below) => node = below,
            }
            path = path.down();
        }
    }

    /// The record of this id, to be changed in place; older versions keep theirs.
    pub(crate) fn get_mut(&mut self, key: K) -> Option<&mut V> {
        let mut node = &mut self.root;
        let mut path = Path::of(key.into());
        loop {
            match node.at_mut(path.bit())? {
                Place::Record(found, value) => return (*found == key).then_some(value),
                Place::Below(below) => node = below,
            }
            path = path.down();
        }
    }

    /// Puts a record in, in place of one of the same id.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        let added = self.root.insert(Path::of(key.into()), key, value);
        self.len = self.len.saturating_add(usize::from(added));
    }

    /// Takes a record out.
    pub(crate) fn remove(&mut self, key: K) -> Option<V> {
        self.get(key)?;
        let removed = self.root.remove(Path::of(key.into()));
        self.len = self.len.saturating_sub(usize::from(removed.is_some()));
        removed
    }

    /// Every record, in an order that depends on the ids alone.
    pub(crate) fn iter(&self) -> Iter<'_, K, V> {
        Iter(vec![self.root.places.iter()])
    }

    /// Whether the two are one and the same version.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.root.is(&other.root)
    }

    /// The ids whose record differs between two versions, skipping every part they share.
    pub(crate) fn changed_since(&self, old: &Self, same: fn(&V, &V) -> bool) -> Vec<K> {
        let mut changed = Vec::new();
        differences(&self.root, &old.root, same, &mut changed);
        changed
    }
}

/// Builds the whole tree at once; of several records of one id the last stays.
impl<K: Copy + Eq + Into<u64>, V: Clone> FromIterator<(K, V)> for Table<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(records: I) -> Self {
        let with_path = |(key, value): (K, V)| (Path::of(key.into()), key, value);
        let mut records: Vec<_> = records.into_iter().map(with_path).collect();
        records.sort_by_key(|(path, ..)| path.mixed);
        records.dedup_by(|later, earlier| {
            let again = later.1 == earlier.1;
            if again {
                core::mem::swap(later, earlier);
            }
            again
        });
        Self {
            len: records.len(),
            root: Node::of(&mut records),
        }
    }
}

impl<K, V> Node<K, V> {
    fn empty() -> Self {
        Self {
            taken: 0,
            places: Arc::new([]),
        }
    }

    fn index(&self, bit: u32) -> usize {
        let before = self.taken & bit.wrapping_sub(1);
        usize::try_from(before.count_ones()).unwrap_or(0)
    }

    fn at(&self, bit: u32) -> Option<&Place<K, V>> {
        if self.taken & bit == 0 {
            return None;
        }
        self.places.get(self.index(bit))
    }

    /// Whether the two are one and the same.
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.places, &other.places)
    }
}

impl<K: Copy + Eq + Into<u64>, V: Clone> Node<K, V> {
    /// The node that holds these records, which are in the order of their paths.
    fn of(records: &mut [(Path, K, V)]) -> Self {
        let mut taken = 0;
        let same_place = |(one, ..): &(Path, K, V), (other, ..): &(Path, K, V)| one.bit() == other.bit();
        let places = records.chunk_by_mut(same_place).map(|records| {
            if let [(path, key, value)] = records {
                taken |= path.bit();
                return Place::Record(*key, value.clone());
            }
            for (path, ..) in records.iter_mut() {
                taken |= path.bit();
                *path = path.down();
            }
            Place::Below(Self::of(records))
        });
        let places = places.collect();
        Self { taken, places }
    }

    fn at_mut(&mut self, bit: u32) -> Option<&mut Place<K, V>> {
        if self.taken & bit == 0 {
            return None;
        }
        let index = self.index(bit);
        Arc::make_mut(&mut self.places).get_mut(index)
    }

    /// Whether the record is a new one.
    fn insert(&mut self, path: Path, key: K, value: V) -> bool {
        match self.at_mut(path.bit()) {
            None => {
                self.put(path.bit(), Place::Record(key, value));
                true
            }
            Some(Place::Record(found, old)) if *found == key => {
                *old = value;
                false
            }
            Some(place) => place.insert_below(path.down(), key, value),
        }
    }

    fn put(&mut self, bit: u32, place: Place<K, V>) {
        let (before, after) = self.places.split_at(self.index(bit).min(self.places.len()));
        let before = before.iter().cloned();
        self.places = before.chain([place]).chain(after.iter().cloned()).collect();
        self.taken |= bit;
    }

    fn remove(&mut self, path: Path) -> Option<V> {
        let bit = path.bit();
        match self.at_mut(bit)? {
            Place::Record(_, value) => {
                let removed = value.clone();
                self.take_away(bit);
                Some(removed)
            }
            place @ Place::Below(_) => place.remove_below(path.down()),
        }
    }

    fn take_away(&mut self, bit: u32) {
        let index = self.index(bit);
        let places = self.places.iter().enumerate();
        let others = places.filter(|(other, _)| *other != index);
        self.places = others.map(|(_, place)| place.clone()).collect();
        self.taken &= !bit;
    }
}

impl<K: Copy + Eq + Into<u64>, V: Clone> Place<K, V> {
    /// Puts a record below this place; a record that stood here goes below with it.
    fn insert_below(&mut self, path: Path, key: K, value: V) -> bool {
        if let Self::Record(other, old) = self {
            let mut node = Node::empty();
            let shift = path.shift;
            let aside = Path {
                shift,
                ..Path::of((*other).into())
            };
            node.insert(aside, *other, old.clone());
            *self = Self::Below(node);
        }
        match self {
            Self::Below(below) => below.insert(path, key, value),
            Self::Record(..) => false,
        }
    }

    /// Takes a record out of the node below; a record that is left alone there takes the place.
    fn remove_below(&mut self, path: Path) -> Option<V> {
        let Self::Below(below) = self else { return None };
        let removed = below.remove(path);
        if let [Self::Record(key, value)] = &*below.places {
            *self = Self::Record(*key, value.clone());
        }
        removed
    }
}

fn differences<K: Copy + Eq + Into<u64>, V: Clone>(
    new: &Node<K, V>,
    old: &Node<K, V>,
    same: fn(&V, &V) -> bool,
    changed: &mut Vec<K>,
) {
    let mut left = new.taken | old.taken;
    while left != 0 {
        let bit = left & left.wrapping_neg();
        left &= !bit;
        place_differences(new.at(bit), old.at(bit), same, changed);
    }
}

fn place_differences<K: Copy + Eq + Into<u64>, V: Clone>(
    new: Option<&Place<K, V>>,
    old: Option<&Place<K, V>>,
    same: fn(&V, &V) -> bool,
    changed: &mut Vec<K>,
) {
    match (new, old) {
        (Some(Place::Below(new)), Some(Place::Below(old))) => {
            if !new.is(old) {
                differences(new, old, same, changed);
            }
        }
        (Some(Place::Record(key, value)), Some(Place::Record(other, old))) if key == other => {
            if !same(value, old) {
                changed.push(*key);
            }
        }
        (new, old) => uneven_differences(new, old, same, changed),
    }
}

/// Where one side has a record and the other a node, or one has nothing.
fn uneven_differences<K: Copy + Eq + Into<u64>, V: Clone>(
    new: Option<&Place<K, V>>,
    old: Option<&Place<K, V>>,
    same: fn(&V, &V) -> bool,
    changed: &mut Vec<K>,
) {
    let (new, old) = (records(new), records(old));
    let find = |all: &[(K, V)], key: K| {
        all.iter()
            .find(|(other, _)| *other == key)
            .map(|(_, value)| value.clone())
    };
    for (key, value) in &new {
        if find(&old, *key).is_none_or(|old| !same(value, &old)) {
            changed.push(*key);
        }
    }
    changed.extend(old.iter().map(|(key, _)| *key).filter(|key| find(&new, *key).is_none()));
}

fn records<K: Copy, V: Clone>(place: Option<&Place<K, V>>) -> Vec<(K, V)> {
    match place {
        None => Vec::new(),
        Some(Place::Record(key, value)) => vec![(*key, value.clone())],
        Some(Place::Below(node)) => Iter(vec![node.places.iter()])
            .map(|(key, value)| (key, value.clone()))
            .collect(),
    }
}

/// Walks every record of a table.
pub(crate) struct Iter<'a, K, V>(Vec<core::slice::Iter<'a, Place<K, V>>>);

impl<'a, K: Copy, V> Iterator for Iter<'a, K, V> {
    type Item = (K, &'a V);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.0.last_mut()?.next() {
                Some(Place::Record(key, value)) => return Some((*key, value)),
                Some(Place::Below(node)) => self.0.push(node.places.iter()),
                None => {
                    self.0.pop();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn what_differs_between_two_versions_is_named_and_nothing_else() {
        let all: Table<u64, u64> = (0..200).map(|id| (id, 0)).collect();
        for id in 0..200 {
            let (mut fewer, mut other) = (all.clone(), all.clone());
            fewer.remove(id);
            other.insert(id, 1);
            for (new, old) in [(&fewer, &all), (&all, &fewer), (&other, &all), (&fewer, &other)] {
                assert_eq!(new.changed_since(old, u64::eq), [id]);
            }
        }
    }
}
