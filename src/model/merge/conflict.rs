//! What could not be merged, and how it is noted.

use alloc::vec::Vec;

use super::{Merger, Part, Subject, Three, Verdict};
use crate::{Broken, Edit, PlanError};

/// Something that both sides changed, so that only one of them can have it.
///
/// Each version is the edit that would make it so: performing `theirs` on the merged plan takes
/// theirs after all. The edit also says which field it is about. An edit that puts a row in puts it
/// last in its area; the other fields of an edit are as that side has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The part of the plan it is about, called as mine calls it where mine has it.
    pub subject: Subject,
    /// Why it could not be merged.
    pub clash: Clash,
    /// As the base has it; removing it, where it was not there.
    pub base: Edit,
    /// As mine has it.
    pub mine: Edit,
    /// As theirs has it.
    pub theirs: Edit,
}

/// Why something could not be merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Both changed it, and not to the same; mine stays.
    Changed,
    /// One removed what the other changed; mine stays.
    Removed,
    /// One removed what the other has come to use.
    Used,
    /// No plan can hold both sides' changes together; mine stays.
    Impossible(PlanError),
    /// Both sides' changes together break a rule that neither breaks alone; mine stays.
    Breaks(Broken),
}

/// Whether a record is settled as a whole or to be merged by field.
pub(super) enum Record<'r, T> {
    Settled(Option<T>),
    ByField(Three<&'r T>),
}

impl Merger<'_> {
    /// Notes a conflict.
    pub(super) fn tell(&mut self, subject: Subject, clash: Clash, edits: Three<Edit>) {
        let Three { base, mine, theirs } = edits;
        self.conflicts.push(Conflict {
            subject,
            clash,
            base,
            mine,
            theirs,
        });
    }

    /// Notes a conflict about a part that is listed once, whatever else is found about it.
    pub(super) fn tell_once(&mut self, subject: Subject, clash: Clash, edits: Three<Edit>) {
        if self.conflicts.iter().all(|conflict| conflict.subject != subject) {
            self.tell(subject, clash, edits);
        }
    }

    /// A record that may be missing in any version: settled as a whole where one side left it
    /// alone or does not have it.
    pub(super) fn record<'r, T: Clone + PartialEq>(
        &mut self,
        (part, subject): (Option<Part>, &Subject),
        versions: Three<Option<&'r T>>,
        whole: impl Fn(Option<&T>) -> Edit,
    ) -> Record<'r, T> {
        let verdict = versions.verdict();
        if verdict == Verdict::Mine {
            return Record::Settled(versions.mine.cloned());
        }
        if let Some(clash) = part.and_then(|part| self.refused.clash(part)) {
            self.tell(subject.clone(), clash.clone(), versions.map(whole));
            return Record::Settled(versions.mine.cloned());
        }
        if verdict == Verdict::Theirs {
            return Record::Settled(versions.theirs.cloned());
        }
        if let Some(versions) = versions.all() {
            return Record::ByField(versions);
        }
        let clash = match versions.base {
            Some(_) => Clash::Removed,
            None => Clash::Changed,
        };
        self.tell(subject.clone(), clash, versions.map(whole));
        Record::Settled(versions.mine.cloned())
    }

    /// What is to be set on mine so that it has every field that theirs alone changed; notes the
    /// fields that both changed. The fields stand in the same order in every version.
    pub(super) fn fields<E: PartialEq>(
        &mut self,
        subject: &Subject,
        versions: Three<Vec<E>>,
        edit: impl Fn(E) -> Edit,
    ) -> Vec<E> {
        let (taken, clashing) = fields(versions);
        for field in clashing {
            self.tell(subject.clone(), Clash::Changed, field.map(&edit));
        }
        taken
    }
}

/// The fields that theirs alone changed, and those that both changed differently.
pub(super) fn fields<E: PartialEq>(versions: Three<Vec<E>>) -> (Vec<E>, Vec<Three<E>>) {
    let (mut taken, mut clashing) = (Vec::new(), Vec::new());
    let pairs = versions.base.into_iter().zip(versions.mine);
    for ((base, mine), theirs) in pairs.zip(versions.theirs) {
        let field = Three { base, mine, theirs };
        match field.verdict() {
            Verdict::Mine => {}
            Verdict::Theirs => taken.push(field.theirs),
            Verdict::Both => clashing.push(field),
        }
    }
    (taken, clashing)
}
