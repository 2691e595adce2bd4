//! Where every random choice comes from.

use std::vec;

use super::large::mixed;

/// A source of choices that gives the same ones again from the same start.
#[derive(Clone, Debug)]
pub struct Dice(Source);

#[derive(Clone, Debug)]
enum Source {
    Seed(u64),
    Throws(vec::IntoIter<u32>),
}

impl Dice {
    /// Dice that never run out.
    pub const fn of_seed(seed: u64) -> Self {
        Self(Source::Seed(seed))
    }

    /// Dice that show these throws and then nothing but the first choice, so that fewer and lower throws
    /// make a simpler plan: that is how a failing one is made small.
    pub fn of_throws(throws: Vec<u32>) -> Self {
        Self(Source::Throws(throws.into_iter()))
    }

    fn throw(&mut self) -> u64 {
        match &mut self.0 {
            Source::Throws(throws) => throws.next().map_or(0, u64::from),
            Source::Seed(seed) => {
                *seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
                mixed(*seed)
            }
        }
    }

    /// A number from 0, below `sides`; 0 is the simplest.
    pub fn below(&mut self, sides: u64) -> u64 {
        let low = self.throw();
        let high = if sides > u64::from(u32::MAX) { self.throw() } else { 0 };
        (low ^ high.rotate_left(32)) % sides.max(1)
    }

    /// A number from `low` through `high`; `low` is the simplest.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let sides = high.abs_diff(low) + 1;
        low.saturating_add_unsigned(self.below(sides))
    }

    /// A place in a list of this length.
    pub fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    /// Whether something happens that happens once in so many times.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) + 1 == times
    }

    /// One of several; the first is the simplest.
    pub fn pick<T: Clone>(&mut self, among: &[T]) -> T {
        among[self.place(among.len())].clone()
    }

    /// The same things in another order.
    pub fn shuffled<T>(&mut self, mut things: Vec<T>) -> Vec<T> {
        for place in (1..things.len()).rev() {
            things.swap(place, self.place(place + 1));
        }
        things
    }

    /// An id that hardly any other throw gives.
    pub fn id(&mut self) -> u64 {
        mixed(self.throw())
    }
}
