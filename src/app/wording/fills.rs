//! What a balancing row fills, holds or leaves empty.

use model::{Counts, DerivationStep, FillStep, Unfilled};

use super::Wording;
use super::derivation::{SentenceKind, Telling};

impl Wording<'_> {
    pub(super) fn tell_fill(&self, fill: &FillStep, step: &DerivationStep, telling: &mut Telling) {
        let added = self.added(step, telling);
        match fill {
            FillStep::Held(asked) => {
                let year = self.column_of(*asked);
                telling.part(self.say_of("why-held", ("year", &year)), added, Some(*asked));
            }
            FillStep::AlreadyMet => telling.part(self.words.text("why-already-met"), added, None),
            FillStep::Unfilled(why) => telling.told(SentenceKind::Reason, [self.unfilled(why)]),
        }
    }

    fn unfilled(&self, why: &Unfilled) -> String {
        match why {
            Unfilled::NotCounted(Counts::No(reason)) => {
                self.say_of("why-unfilled-not-counted", ("reason", &self.reason(reason)))
            }
            Unfilled::NotCounted(Counts::Yes) | Unfilled::NotItsYear => self.words.text("why-unfilled-not-its-year"),
            Unfilled::FullYear => self.words.text("why-unfilled-full-year"),
            Unfilled::NoTarget => self.words.text("why-unfilled-no-target"),
            Unfilled::FilledBy(id) => self.say_of("why-unfilled-other", ("proposal", &self.proposal(*id))),
        }
    }
}
