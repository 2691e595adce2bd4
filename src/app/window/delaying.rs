//! Moving the start of something: by how much, what it reaches, and how that is said. For the meeting and the window.

use model::{AreaId, Counts, Delay, Delayed, Immovable, Ledger, Month, PhaseIn, Plan, ProposalId, Still};

use super::grid::name_of;
use crate::messages;
use crate::words::Words;

/// By how many months something can be moved at most, to earlier and to later.
pub const REACH: std::ops::RangeInclusive<i64> = -24..=36;

/// Something whose start is being moved, with every number as it would be.
#[derive(Clone, Debug)]
pub struct Shift {
    reaches: Vec<Delayed>,
    place: usize,
    months: i64,
    delay: Delay,
    ledger: Ledger,
}

impl Shift {
    /// The start of the first of these, not moved yet; the others can be chosen in its place.
    pub fn of(ledger: &Ledger, reaches: Vec<Delayed>) -> Self {
        let mut shift = Self {
            reaches,
            place: 0,
            months: 0,
            delay: Delay::default(),
            ledger: ledger.clone(),
        };
        shift.renew(ledger);
        shift
    }

    /// What can be moved from a proposal or an area: it, what it lies in, and everything.
    pub fn reaches(plan: &Plan, from: Delayed) -> Vec<Delayed> {
        let (own, area) = match from {
            Delayed::Proposal(id) => (Some(from), plan.proposal(id).map(|row| row.area)),
            Delayed::Area(area) => (None, Some(area)),
        };
        let areas = area.into_iter().flat_map(|area| plan.upwards(area));
        let mut reaches: Vec<Delayed> = own.into_iter().collect();
        reaches.extend(areas.map(|area| Delayed::Area(area.id)));
        if reaches.last() != Some(&Delayed::Area(AreaId::WHOLE)) {
            reaches.push(Delayed::Area(AreaId::WHOLE));
        }
        reaches
    }

    /// What is moved.
    pub fn what(&self) -> Delayed {
        self.reaches
            .get(self.place)
            .copied()
            .unwrap_or(Delayed::Area(AreaId::WHOLE))
    }

    /// By how many months.
    pub const fn months(&self) -> i64 {
        self.months
    }

    /// What it comes to.
    pub const fn delay(&self) -> &Delay {
        &self.delay
    }

    /// Every number as it would be.
    pub const fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Moves by so many months in all.
    pub fn move_to(&mut self, months: i64, now: &Ledger) {
        self.months = months.clamp(*REACH.start(), *REACH.end());
        self.renew(now);
    }

    /// Moves another thing by as much: so many further on the list of what can be moved.
    pub fn reach(&mut self, steps: isize, now: &Ledger) {
        let last = self.reaches.len().saturating_sub(1);
        self.place = self.place.saturating_add_signed(steps).min(last);
        self.renew(now);
    }

    fn renew(&mut self, now: &Ledger) {
        self.delay = now.plan().delay(self.what(), self.months);
        // What a delay is made of is never refused; if it were, nothing would move.
        let moved = now.plan().edited(&self.delay.edit);
        self.ledger = moved.map_or_else(|_| now.clone(), |plan| now.after(&plan));
    }
}

/// What is moved, by its name.
pub fn name(what: Delayed, plan: &Plan, words: &Words) -> String {
    match what {
        Delayed::Proposal(id) => name_of(plan.proposal(id)),
        Delayed::Area(AreaId::WHOLE) => words.text("delay-everything"),
        Delayed::Area(id) => plan.area(id).map_or_else(String::new, |area| area.name.to_string()),
    }
}

/// By how much, in words: `3 måneder senere`.
pub fn by(months: i64, words: &Words) -> String {
    let key = match months {
        0 => "delay-none",
        1.. => "delay-later",
        _ => "delay-earlier",
    };
    words.with(key, &[("count", &months.unsigned_abs().to_string())])
}

/// What was moved by how much, and whether it is counted at all: `VPU 12 3 måneder senere`.
pub fn said((what, months): (Delayed, i64), ledger: &Ledger, words: &Words) -> String {
    let values = [
        ("name", name(what, ledger.plan(), words)),
        ("months", by(months, words)),
    ];
    let [name, months] = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    let row = match what {
        Delayed::Proposal(id) => ledger.row(id),
        Delayed::Area(_) => None,
    };
    let key = match row {
        Some(row) if row.counts != Counts::Yes => "delay-said-uncounted",
        _ => "delay-said",
    };
    words.with(key, &[name, months])
}

/// How many proposals are moved, and when the only one starts then.
pub fn moved(shift: &Shift, words: &Words) -> String {
    let plan = shift.ledger.plan();
    if let [only] = shift.delay.moved.as_slice()
        && let Some(first) = starts(plan, *only)
    {
        return words.with("delay-starts", &[("month", &messages::month(first, words))]);
    }
    words.with("delay-moved", &[("count", &shift.delay.moved.len().to_string())])
}

/// The month in which the first line of a proposal starts; nothing where shares of a year say no month.
fn starts(plan: &Plan, id: ProposalId) -> Option<Month> {
    let lines = plan.proposal(id)?.lines.iter();
    let curves: Vec<&PhaseIn> = lines.filter_map(|line| plan.phase_in(&line.phasing)).collect();
    let by_year = |curve: &&PhaseIn| matches!(curve, PhaseIn::Steps(_));
    let first = curves.iter().filter_map(|curve| curve.first_month()).min();
    first.filter(|_| !curves.iter().any(by_year))
}

/// Why a proposal stays where it is: `VPU 3 flyttes ikke: …`.
pub fn still(still: &Still, plan: &Plan, words: &Words) -> String {
    let row = plan.proposal(still.proposal);
    let why = match still.why {
        Immovable::NoLines => words.text("delay-no-lines"),
        Immovable::Stated => words.text("delay-stated"),
        Immovable::StatedYear(year) => words.with("delay-stated-year", &[("year", &year.to_string())]),
        Immovable::PhaseIn(error) => messages::no_phase_in(error, words),
    };
    words.with("delay-still", &[("name", &name_of(row)), ("why", &why)])
}
