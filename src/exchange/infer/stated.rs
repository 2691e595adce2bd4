//! What a line states year by year, and the simplest phase-in that says the same.

use model::{
    Amount, Entry, Exact, Fraction, Line, Month, PhaseIn, Phasing, Plan, Proposal, Recurrence, Rounding, Steps, Year,
};

use super::{is_printed, rounding};

/// The most different shares that are offered as steps; more of them would explain anything.
const MOST_STEPS: usize = 4;

/// The figures of a line that states every year shown.
pub(super) struct Stated {
    /// The full-year amount; never zero, which any phase-in would explain.
    amount: Amount,
    recurrence: Recurrence,
    /// In order of year.
    years: Vec<(Year, Amount)>,
    rounding: Option<Rounding>,
}

impl Stated {
    /// What the line states, if that can be explained at all.
    pub(super) fn of(plan: &Plan, proposal: &Proposal, line: &Line) -> Option<Self> {
        let Phasing::Own(PhaseIn::Stated(recurrence)) = line.phasing else {
            return None;
        };
        let mut shown = plan.settings().years.iter();
        if !shown.all(|year| line.stated_in(year).is_some()) {
            return None;
        }
        let years = line.stated.iter().map(|(year, entry)| Some((*year, number(*entry)?)));
        Some(Self {
            amount: number(line.amount).filter(|amount| !amount.is_zero())?,
            recurrence,
            years: years.collect::<Option<_>>()?,
            rounding: rounding(plan, proposal),
        })
    }

    /// The simplest phase-in under which every stated figure is the calculated one.
    pub(super) fn explanation(&self) -> Option<PhaseIn> {
        let first = self.years.iter().position(|(_, amount)| !amount.is_zero())?;
        let (_, from_first) = self.years.split_at_checked(first)?;
        let (year, _) = *from_first.first()?;
        match self.recurrence {
            Recurrence::OneOff => Some(PhaseIn::OneOff(year)).filter(|phase_in| self.is_explained_by(phase_in)),
            Recurrence::Recurring => self.full_from(year).or_else(|| self.steps(year, from_first)),
        }
    }

    fn is_explained_by(&self, phase_in: &PhaseIn) -> bool {
        self.every_year(phase_in, |exact, stated| is_printed(exact, stated, self.rounding))
    }

    fn every_year(&self, phase_in: &PhaseIn, fits: impl Fn(&Exact, Amount) -> bool) -> bool {
        self.years.iter().all(|(year, stated)| {
            let share = phase_in.share(*year);
            share.is_some_and(|share| fits(&Exact::share_of(self.amount, share), *stated))
        })
    }

    /// Full effect from a month of this year: the one that needs no rounding, else the only one.
    fn full_from(&self, year: Year) -> Option<PhaseIn> {
        let months = (1..=12).filter_map(|number| Month::new(year, number).ok());
        let fitting = months
            .map(PhaseIn::FullFrom)
            .filter(|phase_in| self.is_explained_by(phase_in));
        let fitting: Vec<_> = fitting.collect();
        let is_exact = |phase_in: &&PhaseIn| self.every_year(phase_in, |exact, stated| *exact == Exact::of(stated));
        match fitting.as_slice() {
            [only] => Some(only.clone()),
            several => several.iter().find(is_exact).cloned(),
        }
    }

    /// Steps that rise to the whole amount and hold.
    fn steps(&self, first: Year, from_first: &[(Year, Amount)]) -> Option<PhaseIn> {
        let shares = from_first.iter().map(|(_, stated)| simple_share(*stated, self.amount));
        let mut shares: Vec<_> = shares.collect::<Option<_>>()?;
        let rises = shares.is_sorted() && shares.last().is_some_and(|share| share.is_whole());
        shares.dedup_by(|later, earlier| later.is_whole() && earlier.is_whole());
        let mut different = shares.clone();
        different.dedup();
        let steps = PhaseIn::Steps(Steps { first, shares });
        let fits = rises && different.len() <= MOST_STEPS && steps.check().is_ok() && self.is_explained_by(&steps);
        fits.then_some(steps)
    }
}

fn number(entry: Entry) -> Option<Amount> {
    match entry {
        Entry::Amount(amount) => Some(amount),
        Entry::Empty | Entry::NotQuantified | Entry::NotRelevant | Entry::Range(_) => None,
    }
}

/// What share one amount is of another, where that is a fraction one could have entered.
fn simple_share(part: Amount, whole: Amount) -> Option<Fraction> {
    let share = Fraction::of(part, whole)?;
    (share.denominator() <= Fraction::LARGEST_ENTERED).then_some(share)
}
