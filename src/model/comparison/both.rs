//! Two versions of one thing: the first plan's and another's.

/// The same thing in two plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Both<T> {
    /// In the first plan.
    pub old: T,
    /// In the other plan.
    pub new: T,
}

/// Which of two plans something is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Old,
    New,
}

impl<T> Both<T> {
    pub(super) const fn new(old: T, new: T) -> Self {
        Self { old, new }
    }

    pub(super) const fn of(&self, side: Side) -> &T {
        match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        }
    }

    pub(super) const fn as_ref(&self) -> Both<&T> {
        Both::new(&self.old, &self.new)
    }

    pub(super) fn map<U>(self, mut change: impl FnMut(T) -> U) -> Both<U> {
        Both::new(change(self.old), change(self.new))
    }
}

impl<T: PartialEq> Both<T> {
    pub(super) fn differ(&self) -> bool {
        self.old != self.new
    }
}

impl<T> Both<Option<T>> {
    /// The two, where both are there.
    pub(super) fn all(self) -> Option<Both<T>> {
        Some(Both::new(self.old?, self.new?))
    }
}
