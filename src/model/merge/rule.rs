//! The three sorts of rules, each merged by field.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Part, Subject, Three, Verdict, lines, order};
use crate::{Alternatives, AlternativesId, Edit, Link, LinkId, Overlap, OverlapId, ProposalId, RulesEdit};

/// A rule as merging sees it.
pub(super) trait Rule: Clone + PartialEq {
    /// What it is known by.
    type Id: Ord + Copy;

    /// What it is known by.
    fn id(&self) -> Self::Id;
    /// The part of a plan that it is.
    fn part(id: Self::Id) -> Part;
    /// How it is referred to.
    fn subject(&self) -> Subject;
    /// The edit that puts it in.
    fn put(&self) -> Edit;
    /// The edit that takes it out.
    fn remove(id: Self::Id) -> Edit;
    /// Merged by field, mine's where both changed one; says whether both did.
    fn by_field(rules: Three<&Self>) -> (Self, Verdict);
    /// The proposals that this version names and an older one does not, or all of them where the
    /// rule stands and falls with them and is not as it was.
    fn newly_names(&self, older: Option<&Self>) -> Vec<ProposalId>;
}

/// Whether any of the verdicts is that both changed something.
fn any_both<const N: usize>(verdicts: [Verdict; N]) -> Verdict {
    if verdicts.contains(&Verdict::Both) {
        Verdict::Both
    } else {
        Verdict::Mine
    }
}

impl Rule for Alternatives {
    type Id = AlternativesId;

    fn id(&self) -> AlternativesId {
        self.id
    }

    fn part(id: AlternativesId) -> Part {
        Part::Alternatives(id)
    }

    fn subject(&self) -> Subject {
        Self::subject(self)
    }

    fn put(&self) -> Edit {
        Edit::Rules(RulesEdit::PutAlternatives(self.clone()))
    }

    fn remove(id: AlternativesId) -> Edit {
        Edit::Rules(RulesEdit::RemoveAlternatives(id))
    }

    fn by_field(sets: Three<&Self>) -> (Self, Verdict) {
        let (name, named) = sets.map(|set| &set.name).taken();
        let (choice, choosing) = sets.map(|set| &set.choice).taken();
        let (chosen, choosing_some) = sets.map(|set| &set.chosen).taken();
        let members = order::merged(sets.map(|set| set.members.as_slice()));
        let kept = |id: &ProposalId| sets.map(|set| &set.members).map(|members| members.contains(id));
        let merged = Self {
            id: sets.mine.id,
            name,
            choice,
            members: members
                .into_iter()
                .filter(|id| Three::taken(kept(id).as_ref()).0)
                .collect(),
            chosen,
        };
        (merged, any_both([named, choosing, choosing_some]))
    }

    fn newly_names(&self, older: Option<&Self>) -> Vec<ProposalId> {
        let known = older.map(|set| set.members.as_slice()).unwrap_or_default();
        let members = self.members.iter().copied();
        members.filter(|id| !known.contains(id)).collect()
    }
}

impl Rule for Link {
    type Id = LinkId;

    fn id(&self) -> LinkId {
        self.id
    }

    fn part(id: LinkId) -> Part {
        Part::Link(id)
    }

    fn subject(&self) -> Subject {
        Subject::Link(self.id, self.name.clone())
    }

    fn put(&self) -> Edit {
        Edit::Rules(RulesEdit::PutLink(self.clone()))
    }

    fn remove(id: LinkId) -> Edit {
        Edit::Rules(RulesEdit::RemoveLink(id))
    }

    fn by_field(links: Three<&Self>) -> (Self, Verdict) {
        let (name, named) = links.map(|link| &link.name).taken();
        let (from, first) = links.map(|link| &link.from).taken();
        let (relation, related) = links.map(|link| &link.relation).taken();
        let (to, second) = links.map(|link| &link.to).taken();
        let merged = Self {
            id: links.mine.id,
            name,
            from,
            relation,
            to,
        };
        (merged, any_both([named, first, related, second]))
    }

    fn newly_names(&self, older: Option<&Self>) -> Vec<ProposalId> {
        if older == Some(self) {
            Vec::new()
        } else {
            [self.from, self.to].to_vec()
        }
    }
}

impl Rule for Arc<Overlap> {
    type Id = OverlapId;

    fn id(&self) -> OverlapId {
        self.id
    }

    fn part(id: OverlapId) -> Part {
        Part::Overlap(id)
    }

    fn subject(&self) -> Subject {
        Subject::Overlap(self.id, self.line.name.clone())
    }

    fn put(&self) -> Edit {
        Edit::Rules(RulesEdit::PutOverlap(self.as_ref().clone()))
    }

    fn remove(id: OverlapId) -> Edit {
        Edit::Rules(RulesEdit::RemoveOverlap(id))
    }

    fn by_field(overlaps: Three<&Self>) -> (Self, Verdict) {
        let (between, pair) = overlaps.map(|overlap| &overlap.between).taken();
        let (line, clashing) = lines::line(overlaps.map(|overlap| &overlap.line));
        let fields = if clashing.is_empty() {
            Verdict::Mine
        } else {
            Verdict::Both
        };
        let id = overlaps.mine.id;
        (Self::new(Overlap { id, between, line }), any_both([pair, fields]))
    }

    fn newly_names(&self, older: Option<&Self>) -> Vec<ProposalId> {
        if older == Some(self) {
            Vec::new()
        } else {
            self.between.to_vec()
        }
    }
}
