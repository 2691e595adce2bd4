//! The facts of a phase-in as a person enters them, and the phase-in they give.

use model::{
    Amount, CurveEdit, CurveId, Edit, Entry, Fraction, Line, LineEdit, LineId, Month, Notice, Overlap, OverlapId,
    Personnel, PhaseIn, Phasing, Plan, ProposalEdit, ProposalId, Ramp, Recurrence, RulesEdit, Steps, Year,
};

use super::read::{self, Read};
use super::scene::Scene;
use crate::messages;
use crate::wording;
use crate::words::Words;

/// Whose phase-in it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whose {
    /// A line's.
    Line(ProposalId, LineId),
    /// That of a proposal's posts.
    Posts(ProposalId),
    /// A curve's that lines share.
    Curve(CurveId),
    /// That of what two proposals would both count.
    Overlap(OverlapId),
}

/// A fact that a phase-in is entered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhasingFact {
    /// The month it was decided in.
    Decided,
    /// Months of notice.
    Notice,
    /// Months of handover.
    Handover,
    /// The first month with effect.
    First,
    /// The last month with effect.
    Last,
    /// How many months the rise takes.
    Months,
    /// The year of the first share.
    FirstYear,
    /// A share a year.
    Shares,
    /// The year of what happens once.
    OnlyYear,
}

/// A kind of phase-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Full effect from a month.
    FullFrom,
    /// After notice.
    AfterNotice,
    /// Evenly.
    Linear,
    /// Slowly, fast, slowly.
    SCurve,
    /// A share a year.
    Steps,
    /// Once.
    OneOff,
    /// For a while.
    Temporary,
    /// Every year by hand, and again every year.
    Stated,
    /// Every year by hand, and not again.
    StatedOnce,
    /// As a curve of the scenario.
    Named(CurveId),
}

impl Kind {
    /// The kinds with facts of their own, and those entered by hand.
    pub const OWN: [Self; 9] = [
        Self::FullFrom,
        Self::AfterNotice,
        Self::Linear,
        Self::SCurve,
        Self::Steps,
        Self::OneOff,
        Self::Temporary,
        Self::Stated,
        Self::StatedOnce,
    ];

    /// Whether every year is entered by hand.
    pub const fn is_stated(self) -> bool {
        matches!(self, Self::Stated | Self::StatedOnce)
    }

    /// The kind of a phase-in.
    pub const fn of(phase_in: &PhaseIn) -> Self {
        match phase_in {
            PhaseIn::FullFrom(_) => Self::FullFrom,
            PhaseIn::AfterNotice(_) => Self::AfterNotice,
            PhaseIn::Linear(_) => Self::Linear,
            PhaseIn::SCurve(_) => Self::SCurve,
            PhaseIn::Steps(_) => Self::Steps,
            PhaseIn::OneOff(_) => Self::OneOff,
            PhaseIn::Temporary { .. } => Self::Temporary,
            PhaseIn::Stated(Recurrence::Recurring) => Self::Stated,
            PhaseIn::Stated(Recurrence::OneOff) => Self::StatedOnce,
        }
    }

    /// The kind of a line's or a post's phasing.
    pub const fn of_phasing(phasing: &Phasing) -> Self {
        match phasing {
            Phasing::Own(phase_in) => Self::of(phase_in),
            Phasing::Named(id) => Self::Named(*id),
        }
    }

    /// What it is called.
    pub fn words(self, scene: Scene<'_>) -> String {
        let key = match self {
            Self::FullFrom => "inspect-kind-full-from",
            Self::AfterNotice => "inspect-kind-after-notice",
            Self::Linear => "inspect-kind-linear",
            Self::SCurve => "inspect-kind-s-curve",
            Self::Steps => "inspect-kind-steps",
            Self::OneOff => "inspect-kind-one-off",
            Self::Temporary => "inspect-kind-temporary",
            Self::Stated => "inspect-kind-stated",
            Self::StatedOnce => "inspect-kind-stated-once",
            Self::Named(id) => {
                let name = scene.plan().curve(id).map_or("", |curve| &curve.name);
                return scene.words().with("inspect-kind-named", &[("curve", name)]);
            }
        };
        scene.say(key)
    }

    /// The facts it is entered by.
    pub const fn facts(self) -> &'static [PhasingFact] {
        match self {
            Self::FullFrom => &[PhasingFact::First],
            Self::AfterNotice => &[PhasingFact::Decided, PhasingFact::Notice, PhasingFact::Handover],
            Self::Linear | Self::SCurve => &[PhasingFact::First, PhasingFact::Months],
            Self::Steps => &[PhasingFact::FirstYear, PhasingFact::Shares],
            Self::OneOff => &[PhasingFact::OnlyYear],
            Self::Temporary => &[PhasingFact::First, PhasingFact::Last],
            Self::Stated | Self::StatedOnce | Self::Named(_) => &[],
        }
    }
}

impl PhasingFact {
    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Decided => "inspect-decided",
            Self::Notice => "inspect-notice",
            Self::Handover => "inspect-handover",
            Self::First => "inspect-first-month",
            Self::Last => "inspect-last-month",
            Self::Months => "inspect-months",
            Self::FirstYear => "inspect-first-year",
            Self::Shares => "inspect-shares",
            Self::OnlyYear => "inspect-only-year",
        }
    }

    /// How it stands in its field.
    pub fn written(self, phase_in: &PhaseIn, words: &Words) -> String {
        let month = |month: Month| messages::month(month, words);
        let months = |count: u8| words.with("inspect-month-count", &[("count", &count.to_string())]);
        match (self, phase_in) {
            (Self::Decided, PhaseIn::AfterNotice(notice)) => month(notice.decided),
            (Self::Notice, PhaseIn::AfterNotice(notice)) => months(notice.notice),
            (Self::Handover, PhaseIn::AfterNotice(notice)) => months(notice.handover),
            (Self::First, other) => other.first_month().map_or_else(String::new, month),
            (Self::Last, PhaseIn::Temporary { last, .. }) => month(*last),
            (Self::Months, PhaseIn::Linear(ramp) | PhaseIn::SCurve(ramp)) => months(ramp.months),
            (Self::FirstYear, PhaseIn::Steps(steps)) => steps.first.to_string(),
            (Self::Shares, PhaseIn::Steps(steps)) => {
                let shares: Vec<String> = steps.shares.iter().map(|share| wording::share(*share)).collect();
                shares.join("; ")
            }
            (Self::OnlyYear, PhaseIn::OneOff(year)) => year.to_string(),
            _ => String::new(),
        }
    }

    /// The phase-in with this fact as it was typed.
    pub fn typed(self, phase_in: &PhaseIn, text: &str, words: &Words) -> Read<PhaseIn> {
        let mut changed = phase_in.clone();
        match (self, &mut changed) {
            (Self::Decided, PhaseIn::AfterNotice(notice)) => notice.decided = read::month(words, text)?,
            (Self::Notice, PhaseIn::AfterNotice(notice)) => notice.notice = read::months(words, text)?,
            (Self::Handover, PhaseIn::AfterNotice(notice)) => notice.handover = read::months(words, text)?,
            (Self::First, PhaseIn::FullFrom(first) | PhaseIn::Temporary { first, .. }) => {
                *first = read::month(words, text)?;
            }
            (Self::First, PhaseIn::Linear(ramp) | PhaseIn::SCurve(ramp)) => ramp.first = read::month(words, text)?,
            (Self::Last, PhaseIn::Temporary { last, .. }) => *last = read::month(words, text)?,
            (Self::Months, PhaseIn::Linear(ramp) | PhaseIn::SCurve(ramp)) => ramp.months = read::months(words, text)?,
            (Self::FirstYear, PhaseIn::Steps(steps)) => steps.first = read::year(words, text)?,
            (Self::Shares, PhaseIn::Steps(steps)) => steps.shares = read::shares(words, text)?,
            (Self::OnlyYear, PhaseIn::OneOff(year)) => *year = read::year(words, text)?,
            _ => {}
        }
        Ok(changed)
    }
}

impl Whose {
    /// The phasing as it is entered; a curve has none but itself.
    pub fn phasing(self, plan: &Plan) -> Option<Phasing> {
        match self {
            Self::Line(proposal, line) => Some(plan.proposal(proposal)?.line(line)?.phasing.clone()),
            Self::Posts(proposal) => plan.proposal(proposal)?.personnel.as_ref()?.phasing.clone(),
            Self::Curve(id) => Some(Phasing::Own(plan.curve(id)?.phase_in.clone())),
            Self::Overlap(id) => Some(overlap(plan, id)?.line.phasing.clone()),
        }
    }

    /// The phase-in it comes to.
    pub fn phase_in(self, plan: &Plan) -> Option<PhaseIn> {
        match self.phasing(plan)? {
            Phasing::Own(phase_in) => Some(phase_in),
            Phasing::Named(id) => plan.curve(id).map(|curve| curve.phase_in.clone()),
        }
    }

    /// Who is changed where its facts are: the curve itself where one is followed.
    pub fn facts_of(self, plan: &Plan) -> Self {
        match self.phasing(plan) {
            Some(Phasing::Named(id)) => Self::Curve(id),
            _ => self,
        }
    }

    /// The edit that phases it in another way.
    pub fn edit(self, plan: &Plan, phasing: Phasing) -> Option<Edit> {
        Some(match (self, phasing) {
            (Self::Line(proposal, line), phasing) => Edit::Line(proposal, line, LineEdit::Phasing(phasing)),
            (Self::Posts(proposal), phasing) => {
                let posts = plan.proposal(proposal)?.personnel.as_ref()?.posts;
                let phasing = Some(phasing);
                Edit::Proposal(proposal, ProposalEdit::Personnel(Some(Personnel { posts, phasing })))
            }
            (Self::Curve(id), Phasing::Own(phase_in)) => Edit::Curve(id, CurveEdit::PhaseIn(phase_in)),
            (Self::Curve(_), Phasing::Named(_)) => return None,
            (Self::Overlap(id), phasing) => in_overlap(plan, id, |line| line.phasing = phasing)?,
        })
    }
}

/// What two proposals would both count.
pub fn overlap(plan: &Plan, id: OverlapId) -> Option<&Overlap> {
    let mut overlaps = plan.rules().overlaps.iter();
    overlaps.find(|overlap| overlap.id == id).map(AsRef::as_ref)
}

/// The edit that changes what is taken out for an overlap.
pub fn in_overlap(plan: &Plan, id: OverlapId, change: impl FnOnce(&mut Line)) -> Option<Edit> {
    let mut overlap = overlap(plan, id)?.clone();
    change(&mut overlap.line);
    Some(Edit::Rules(RulesEdit::PutOverlap(overlap)))
}

/// The edit that makes it another kind, keeping as much of when it takes effect as the kind can say.
pub fn turned(scene: Scene<'_>, whose: Whose, kind: Kind) -> Option<Edit> {
    let plan = scene.plan();
    if let Kind::Named(id) = kind {
        return whose.edit(plan, Phasing::Named(id));
    }
    let old = whose.phase_in(plan).unwrap_or(PhaseIn::Stated(Recurrence::Recurring));
    let years = plan.settings().years;
    let phase_in = as_kind(&old, kind, (years.first(), years.last()))?;
    let edit = whose.edit(plan, Phasing::Own(phase_in))?;
    match whose {
        Whose::Line(proposal, line) if kind.is_stated() && !Kind::of(&old).is_stated() => {
            let mut edits = vec![edit];
            edits.extend(as_printed(scene, proposal, line));
            Some(Edit::Batch(edits))
        }
        _ => Some(edit),
    }
}

/// Enters what is printed for a line's years by hand, so that no figure falls away with the calculation.
fn as_printed(scene: Scene<'_>, proposal: ProposalId, line: LineId) -> Vec<Edit> {
    let rows = scene.ledger().lines(proposal);
    let Some(row) = rows.into_iter().find(|row| row.id == line) else {
        return Vec::new();
    };
    let notation = scene.plan().settings().notation;
    let years = scene.plan().settings().years;
    let cells = years.iter().zip(row.cells.iter().skip(1));
    cells
        .filter_map(|(year, cell)| {
            let amount = Amount::new(cell.figure.printed_in(notation), notation).ok()?;
            let entry = Some(Entry::Amount(amount));
            Some(Edit::Line(proposal, line, LineEdit::Stated(year, entry)))
        })
        .collect()
}

/// Months of notice that a new notice has.
const NOTICE: u8 = 3;
/// Months that a new rise takes, and that something new and temporary lasts.
const MONTHS: u8 = 12;

fn as_kind(old: &PhaseIn, kind: Kind, (first_shown, last_shown): (Year, Year)) -> Option<PhaseIn> {
    let first = old.first_month().or_else(|| Month::new(first_shown, 1).ok())?;
    let ramp = match old {
        PhaseIn::Linear(ramp) | PhaseIn::SCurve(ramp) => *ramp,
        _ => Ramp { first, months: MONTHS },
    };
    Some(match kind {
        Kind::FullFrom => PhaseIn::FullFrom(first),
        Kind::AfterNotice => PhaseIn::AfterNotice(Notice {
            decided: first.plus(i64::from(NOTICE).saturating_add(1).saturating_neg()).ok()?,
            notice: NOTICE,
            handover: 0,
        }),
        Kind::Linear => PhaseIn::Linear(ramp),
        Kind::SCurve => PhaseIn::SCurve(ramp),
        Kind::Steps => PhaseIn::Steps(steps(old, first.year(), last_shown)),
        Kind::OneOff => PhaseIn::OneOff(first.year()),
        Kind::Temporary => PhaseIn::Temporary {
            first,
            last: first.plus(i64::from(MONTHS).saturating_sub(1)).ok()?,
        },
        Kind::Stated => PhaseIn::Stated(Recurrence::Recurring),
        Kind::StatedOnce => PhaseIn::Stated(Recurrence::OneOff),
        Kind::Named(_) => return None,
    })
}

/// The shares that a phase-in has now, until it is whole or no more years are shown.
fn steps(old: &PhaseIn, first: Year, last: Year) -> Steps {
    let mut shares = Vec::new();
    let numbers = first.number()..=last.number().max(first.number());
    for year in numbers.filter_map(|number| Year::new(number.into()).ok()) {
        let share = old.share(year).unwrap_or(Fraction::ONE);
        shares.push(share);
        if share.is_whole() {
            break;
        }
    }
    Steps { first, shares }
}

/// The phase-in when its first month with effect is another: a notice is decided so much earlier or later.
pub fn started(phase_in: &PhaseIn, first: Month) -> Option<PhaseIn> {
    Some(match phase_in {
        PhaseIn::FullFrom(_) => PhaseIn::FullFrom(first),
        PhaseIn::AfterNotice(notice) => {
            let months = i64::from(notice.notice).saturating_add(i64::from(notice.handover));
            PhaseIn::AfterNotice(Notice {
                decided: first.plus(months.saturating_add(1).saturating_neg()).ok()?,
                ..*notice
            })
        }
        PhaseIn::Linear(ramp) => PhaseIn::Linear(Ramp { first, ..*ramp }),
        PhaseIn::SCurve(ramp) => PhaseIn::SCurve(Ramp { first, ..*ramp }),
        PhaseIn::Steps(steps) => PhaseIn::Steps(Steps {
            first: first.year(),
            ..steps.clone()
        }),
        PhaseIn::OneOff(_) => PhaseIn::OneOff(first.year()),
        PhaseIn::Temporary { last, .. } => PhaseIn::Temporary {
            first: first.min(*last),
            last: *last,
        },
        PhaseIn::Stated(_) => return None,
    })
}
