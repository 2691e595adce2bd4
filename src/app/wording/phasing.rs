//! Why a year carries the share it does: the facts of the phase-in as a sentence.

use model::{Entry, Exact, Fraction, Measure, Month, Notice, PhaseIn, Share, Year};

use super::{Wording, amounts, capital};
use crate::messages;

impl Wording<'_> {
    /// An amount times its share, worked out: `-0,450 × 9/12 = -0,3375`.
    pub(super) fn product(&self, (amount, share): (&str, &Share), result: &str) -> String {
        let share = share_text(share);
        self.say(
            "why-product",
            &[("amount", amount), ("share", &share), ("result", result)],
        )
    }

    /// What an entry's share would come to, worked out; nothing where no number was entered.
    pub(super) fn product_of(&self, entry: Entry, share: &Share) -> Option<String> {
        let amount = entry.amount()?;
        let result = self.exact(&Exact::share_of(amount, share.share), Measure::Money);
        Some(self.product((&self.amount(amount), share), &result))
    }

    /// The facts behind a year's share, one sentence each.
    pub(super) fn phasing(&self, share: &Share) -> Vec<String> {
        let curve = share
            .curve
            .map(|id| self.say_of("why-curve", ("curve", &self.curve(id))));
        let before = match &share.phase_in {
            PhaseIn::AfterNotice(notice) => Some(self.decided(*notice)),
            _ => None,
        };
        let so = self.so(share);
        curve.into_iter().chain(before).chain([so]).collect()
    }

    /// When it was decided, and with which notice.
    fn decided(&self, notice: Notice) -> String {
        let month = self.month(notice.decided, None);
        let months = [notice.notice, notice.handover].map(|count| self.months(count));
        let [of_notice, of_handover] = &months;
        let key = match (notice.notice, notice.handover) {
            (0, 0) => "why-decided",
            (_, 0) => "why-decided-notice",
            (0, _) => "why-decided-handover",
            _ => "why-decided-both",
        };
        self.say(
            key,
            &[("month", &month), ("notice", of_notice), ("handover", of_handover)],
        )
    }

    fn months(&self, count: u8) -> String {
        self.say_of("why-month-count", ("count", &count.to_string()))
    }

    /// What the phase-in means for the year.
    fn so(&self, share: &Share) -> String {
        let start = capital(&self.start(share));
        let year = share.year.to_string();
        let start = ("start", start.as_str());
        if share.share.is_zero() {
            return self.say("why-so-nothing", &[start, ("year", &year)]);
        }
        match (&share.phase_in, share.months) {
            (PhaseIn::OneOff(_), _) => self.say("why-so", &[start]),
            _ if share.share.is_whole() => self.say("why-so-all", &[start, ("year", &year)]),
            (PhaseIn::Linear(_) | PhaseIn::SCurve(_), _) => self.say("why-so-mean", &[start, ("year", &year)]),
            (_, Some(months)) => self.say("why-so-months", &[start, ("months", &self.span(months))]),
            _ => {
                let share = share_text(share);
                self.say("why-so-share", &[start, ("year", &year), ("share", &share)])
            }
        }
    }

    /// How the phase-in begins, as the first half of a sentence.
    fn start(&self, share: &Share) -> String {
        match &share.phase_in {
            PhaseIn::AfterNotice(notice) => self.end_of_notice(*notice, share.year),
            PhaseIn::Steps(steps) => self.say_of("why-start-steps", ("year", &steps.first.to_string())),
            other => messages::phase_in(other, self.words),
        }
    }

    fn end_of_notice(&self, notice: Notice, year: Year) -> String {
        let (key, months) = match (notice.notice, notice.handover) {
            (0, 0) => ("why-start-decided", 0),
            (months, 0) => ("why-start-notice", i64::from(months)),
            (months, more) => ("why-start-handover", i64::from(months).saturating_add(more.into())),
        };
        let last = notice.decided.plus(months).unwrap_or(notice.decided);
        self.say_of(key, ("month", &self.month(last, Some(year))))
    }

    /// A month by its name, with its year where that is not the one spoken of.
    fn month(&self, month: Month, of: Option<Year>) -> String {
        if of == Some(month.year()) {
            return messages::month_name(month, self.words);
        }
        messages::month(month, self.words)
    }

    /// The months from one to another of the same year: `april–december`.
    fn span(&self, (first, last): (Month, Month)) -> String {
        let names = [first, last].map(|month| messages::month_name(month, self.words));
        if first == last {
            names[0].clone()
        } else {
            names.join("–")
        }
    }
}

/// A share as its phase-in has it: months as twelfths, else as a percentage or a fraction.
pub(super) fn share_text(share: &Share) -> String {
    share_in(&share.phase_in, share.share)
}

/// A year's share as its phase-in has it: months as twelfths, else as a percentage or a fraction.
pub fn share_in(phase_in: &PhaseIn, share: Fraction) -> String {
    match phase_in {
        PhaseIn::FullFrom(_) | PhaseIn::AfterNotice(_) | PhaseIn::Temporary { .. } => share
            .parts_of(12)
            .map_or_else(|| share.to_string(), |months| format!("{months}/12")),
        _ => amounts::share(share),
    }
}
