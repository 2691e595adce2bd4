//! One thing as the base, mine and theirs have it.

/// One thing in three versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Three<T> {
    pub(super) base: T,
    pub(super) mine: T,
    pub(super) theirs: T,
}

/// Which version a merge takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Mine: theirs changed nothing, or the same.
    Mine,
    /// Theirs: mine changed nothing.
    Theirs,
    /// Both changed it, and not to the same.
    Both,
}

impl<T> Three<T> {
    /// The three, each looked at in the same way.
    pub(super) fn map<U>(self, mut look: impl FnMut(T) -> U) -> Three<U> {
        Three {
            base: look(self.base),
            mine: look(self.mine),
            theirs: look(self.theirs),
        }
    }

    /// The three, borrowed.
    pub(super) const fn as_ref(&self) -> Three<&T> {
        Three {
            base: &self.base,
            mine: &self.mine,
            theirs: &self.theirs,
        }
    }
}

impl<T> Three<Option<T>> {
    /// The three, where every version has one.
    pub(super) fn all(self) -> Option<Three<T>> {
        Some(Three {
            base: self.base?,
            mine: self.mine?,
            theirs: self.theirs?,
        })
    }
}

impl<T: PartialEq> Three<T> {
    /// Which version a merge takes.
    pub(super) fn verdict(&self) -> Verdict {
        if self.theirs == self.base || self.theirs == self.mine {
            Verdict::Mine
        } else if self.mine == self.base {
            Verdict::Theirs
        } else {
            Verdict::Both
        }
    }
}

impl<T: PartialEq + Clone> Three<&T> {
    /// The version taken, and mine where both changed it; says which.
    pub(super) fn taken(self) -> (T, Verdict) {
        let verdict = self.verdict();
        let taken = match verdict {
            Verdict::Mine | Verdict::Both => self.mine,
            Verdict::Theirs => self.theirs,
        };
        (taken.clone(), verdict)
    }
}
