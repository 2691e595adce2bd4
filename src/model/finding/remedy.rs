//! What would mend a finding.

use crate::{Amount, Edit, Entry, Figure, LineEdit, LineId, Notation, ProposalEdit, ProposalId, Range, Sign, Unit};

/// A way to mend a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// What would be done.
    pub remedy: Remedy,
    /// The edit that does it, where one would do; else somebody has to say with what.
    pub edit: Option<Edit>,
}

/// What would be done to mend a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Go back to the calculated figure.
    UseCalculated,
    /// Take the published figure over.
    TakePublished,
    /// Correct the list of published figures.
    CorrectPublished,
    /// Let sums add what is printed.
    AddPrinted,
    /// Enter an amount.
    Quantify,
    /// Show the years until the full effect.
    ShowMoreYears,
    /// Turn the sign around.
    TurnSign,
    /// Say that the line is about something else.
    ChangeLineKind,
    /// Enter a smaller amount.
    LowerAmount,
    /// Name another budget as the base.
    ChangeBase,
    /// Correct the budget.
    CorrectBudget,
    /// Let the phase-in begin earlier.
    StartEarlier,
    /// Let the balancing row stay at zero where its target is met.
    StayAtZero,
    /// Find savings for what the balancing row or the target lacks.
    FindSavings,
    /// Choose one of the set.
    Choose,
    /// Choose this one of the set alone.
    ChooseOnly(ProposalId),
    /// Count this proposal.
    Include(ProposalId),
    /// Leave this proposal out.
    LeaveOut(ProposalId),
    /// Lower the overlap to the smaller of the two savings.
    LimitOverlap,
    /// Enter an overlap between the two proposals.
    EnterOverlap,
    /// Give all but one another number.
    Renumber,
    /// Set another target.
    ChangeTarget,
    /// Enter the index numbers.
    EnterIndex,
    /// Count recurring money alone in the full-year column.
    CountRecurringOnly,
    /// Take over what the text says.
    TakeText,
    /// Enter a line that gives back.
    EnterGivenBack,
    /// Let the amount come once.
    MakeOneOff,
    /// Enter the range of the text.
    EnterRange,
    /// Correct the text, or what is noted of it.
    CorrectText,
}

const KRONER: Notation = Notation {
    unit: Unit::Kroner,
    sign: Sign::SavingsNegative,
};

impl Remedy {
    /// The remedy, where somebody has to say with what.
    pub(super) const fn by_hand(self) -> Mend {
        Mend {
            remedy: self,
            edit: None,
        }
    }

    /// The remedy, done by an edit.
    pub(super) const fn by(self, edit: Edit) -> Mend {
        Mend {
            remedy: self,
            edit: Some(edit),
        }
    }

    /// The remedy, done by an edit where there is one.
    pub(super) const fn perhaps_by(self, edit: Option<Edit>) -> Mend {
        Mend { remedy: self, edit }
    }
}

/// An edit of a line.
pub(super) const fn line_edit(row: ProposalId, line: LineId, edit: LineEdit) -> Edit {
    Edit::Line(row, line, edit)
}

/// An edit of a proposal.
pub(super) const fn row_edit(row: ProposalId, edit: ProposalEdit) -> Edit {
    Edit::Proposal(row, edit)
}

/// One edit out of several; the only one as it is.
pub(super) fn together(mut edits: alloc::vec::Vec<Edit>) -> Option<Edit> {
    match edits.len() {
        0 => None,
        1 => edits.pop(),
        _ => Some(Edit::Batch(edits)),
    }
}

/// An amount as a figure that is printed as it is.
pub(super) fn as_entered(amount: Amount) -> Figure {
    in_millionths(amount.whole_millionths())
}

/// So many millionths of a krone as a figure that is printed as it is.
pub(super) fn in_millionths(millionths: i128) -> Figure {
    Figure {
        printed: millionths,
        exact: crate::Exact::whole(millionths),
    }
}

/// The amount that is printed for a figure.
pub(super) fn printed_amount(figure: &Figure) -> Option<Amount> {
    Amount::new(figure.printed_in(KRONER), KRONER).ok()
}

/// The entry with the other sign.
pub(super) fn turned(entry: Entry) -> Entry {
    match entry {
        Entry::Amount(amount) => Entry::Amount(amount.negated()),
        Entry::Range(range) => {
            let [low, expected, high] = [range.high(), range.expected(), range.low()].map(Amount::negated);
            Range::new(low, expected, high).map_or(entry, Entry::Range)
        }
        Entry::Empty | Entry::NotQuantified | Entry::NotRelevant => entry,
    }
}
