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
    root: Arc<Node<K, V>>,
    len: usize,
}

#[derive(Clone)]
struct Node<K, V> {
    /// Which of the 32 places are taken; `places` holds those alone.
    taken: u32,
    places: Vec<Place<K, V>>,
}

#[derive(Clone)]
enum Place<K, V> {
    Record(K, V),
    Below(Arc<Node<K, V>>),
}

/// The path of an id through the tree: an odd multiplier spreads ids that were counted up by hand,
/// and no two ids share a path.
#[derive(Clone, Copy)]
struct Path {
    mixed: u64,
    shift: u32,
}

impl Path {
    fn of(id: u64) -> Self {
        let mixed = id.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(32);
        Self { mixed, shift: 0 }
    }

    /// The one of 32 places that this level of the tree has for the id.
    fn bit(self) -> u32 {
        let place = self.mixed.checked_shr(self.shift).unwrap_or(0) & 31;
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
            root: Arc::new(Node::empty()),
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
        let mut node = self.root.as_ref();
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
        self.get(key)?;
        let mut node = Arc::make_mut(&mut self.root);
        let mut path = Path::of(key.into());
        loop {
            let index = node.index(path.bit());
            match node.places.get_mut(index)? {
                Place::Record(_, value) => return Some(value),
                Place::Below(below) => node = Arc::make_mut(below),
            }
            path = path.down();
        }
    }

    /// Puts a record in, in place of one of the same id.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        let added = Arc::make_mut(&mut self.root).insert(Path::of(key.into()), key, value);
        self.len = self.len.saturating_add(usize::from(added));
    }

    /// Takes a record out.
    pub(crate) fn remove(&mut self, key: K) -> Option<V> {
        self.get(key)?;
        let removed = Arc::make_mut(&mut self.root).remove(Path::of(key.into()));
        self.len = self.len.saturating_sub(usize::from(removed.is_some()));
        removed
    }

    /// Every record, in an order that depends on the ids alone.
    pub(crate) fn iter(&self) -> Iter<'_, K, V> {
        Iter(vec![self.root.places.iter()])
    }

    /// Whether the two are one and the same version.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.root, &other.root)
    }

    /// The ids whose record differs between two versions, skipping every part they share.
    pub(crate) fn changed_since(&self, old: &Self, same: fn(&V, &V) -> bool) -> Vec<K> {
        let mut changed = Vec::new();
        differences(&self.root, &old.root, same, &mut changed);
        changed
    }
}

impl<K: Copy + Eq + Into<u64>, V: Clone> FromIterator<(K, V)> for Table<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(records: I) -> Self {
        let mut table = Self::default();
        for (key, value) in records {
            table.insert(key, value);
        }
        table
    }
}

impl<K, V> Node<K, V> {
    const fn empty() -> Self {
        Self {
            taken: 0,
            places: Vec::new(),
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

    fn put(&mut self, bit: u32, place: Place<K, V>) {
        self.places.insert(self.index(bit), place);
        self.taken |= bit;
    }
}

impl<K: Copy + Eq + Into<u64>, V: Clone> Node<K, V> {
    /// Whether the record is a new one.
    fn insert(&mut self, path: Path, key: K, value: V) -> bool {
        let bit = path.bit();
        if self.taken & bit == 0 {
            self.put(bit, Place::Record(key, value));
            return true;
        }
        let index = self.index(bit);
        match self.places.get_mut(index) {
            Some(Place::Record(found, old)) if *found == key => *old = value,
            Some(place) => return place.insert_below(path.down(), key, value),
            None => {}
        }
        false
    }

    fn remove(&mut self, path: Path) -> Option<V> {
        let bit = path.bit();
        let index = self.index(bit);
        if let Place::Below(below) = self.places.get_mut(index)? {
            let below = Arc::make_mut(below);
            let removed = below.remove(path.down());
            if let [Place::Record(key, value)] = below.places.as_slice() {
                let record = Place::Record(*key, value.clone());
                *self.places.get_mut(index)? = record;
            }
            return removed;
        }
        self.taken &= !bit;
        match self.places.remove(index) {
            Place::Record(_, value) => Some(value),
            Place::Below(_) => None,
        }
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
            *self = Self::Below(Arc::new(node));
        }
        match self {
            Self::Below(below) => Arc::make_mut(below).insert(path, key, value),
            Self::Record(..) => false,
        }
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
            if !Arc::ptr_eq(new, old) {
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
