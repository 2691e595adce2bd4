//! What would mend a finding, as one would tell a colleague to do it.

use model::Remedy;

use super::super::Wording;

impl Wording<'_> {
    /// A remedy in words.
    pub fn mend(&self, remedy: Remedy) -> String {
        match remedy {
            Remedy::ChooseOnly(id) => self.say_of("mend-choose-only", ("proposal", &self.number(id))),
            Remedy::Include(id) => self.say_of("mend-include", ("proposal", &self.number(id))),
            Remedy::LeaveOut(id) => self.say_of("mend-leave-out", ("proposal", &self.number(id))),
            other => self.words.text(key(other)),
        }
    }
}

const fn key(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::UseCalculated => "mend-use-calculated",
        Remedy::TakePublished => "mend-take-published",
        Remedy::CorrectPublished => "mend-correct-published",
        Remedy::AddPrinted => "mend-add-printed",
        Remedy::Quantify => "mend-quantify",
        Remedy::ShowMoreYears => "mend-show-more-years",
        Remedy::TurnSign => "mend-turn-sign",
        Remedy::ChangeLineKind => "mend-change-line-kind",
        Remedy::LowerAmount => "mend-lower-amount",
        Remedy::ChangeBase => "mend-change-base",
        Remedy::CorrectBudget => "mend-correct-budget",
        Remedy::StartEarlier => "mend-start-earlier",
        Remedy::StayAtZero => "mend-stay-at-zero",
        Remedy::FindSavings => "mend-find-savings",
        Remedy::Choose => "mend-choose",
        Remedy::ChooseOnly(_) => "mend-choose-only",
        Remedy::Include(_) => "mend-include",
        Remedy::LeaveOut(_) => "mend-leave-out",
        Remedy::LimitOverlap => "mend-limit-overlap",
        Remedy::EnterOverlap => "mend-enter-overlap",
        Remedy::Renumber => "mend-renumber",
        Remedy::ChangeTarget => "mend-change-target",
        Remedy::EnterIndex => "mend-enter-index",
        Remedy::CountRecurringOnly => "mend-count-recurring-only",
        Remedy::TakeText => "mend-take-text",
        Remedy::EnterGivenBack => "mend-enter-given-back",
        Remedy::MakeOneOff => "mend-make-one-off",
        Remedy::EnterRange => "mend-enter-range",
        Remedy::CorrectText => "mend-correct-text",
    }
}
