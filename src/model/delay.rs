//! Moving the start of proposals by months (forskydning): one edit made of ordinary edits.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::{
    AreaId, CurveEdit, CurveId, Edit, Fraction, Kind, Line, LineEdit, LineId, Month, Overlap, Personnel, PhaseIn,
    PhaseInError, Phasing, Plan, Proposal, ProposalEdit, ProposalId, RulesEdit, Steps, Year,
};

/// What is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delayed {
    /// One proposal.
    Proposal(ProposalId),
    /// Every proposal of an area, all in it included, but what was decided earlier; the whole plan's is all.
    Area(AreaId),
}

/// What moving the start comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delay {
    /// What moves it: one undoable step.
    pub edit: Edit,
    /// What is moved, in the order of print.
    pub moved: Vec<ProposalId>,
    /// What stays where it is, in the order of print, and why.
    pub still: Vec<Still>,
}

/// A proposal that is not moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Still {
    /// Which.
    pub proposal: ProposalId,
    /// The line that holds it back, where one does.
    pub line: Option<LineId>,
    /// Why.
    pub why: Immovable,
}

/// Why something cannot be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Immovable {
    /// It has no lines: the program fills it, or nothing was entered.
    NoLines,
    /// Every year is entered by hand, and no month says when it starts.
    Stated,
    /// This year is entered by hand and would stay where it is.
    StatedYear(Year),
    /// It cannot start then.
    PhaseIn(PhaseInError),
}

impl Default for Delay {
    /// Nothing is moved.
    fn default() -> Self {
        Self {
            edit: Edit::Batch(Vec::new()),
            moved: Vec::new(),
            still: Vec::new(),
        }
    }
}

impl Plan {
    /// What leads to a plan in which something starts so many months later, or earlier where below zero.
    ///
    /// A proposal is moved as a whole or not at all. A named curve is moved where everything that follows it is; else
    /// what is moved follows a curve of its own from now on. An overlap is moved with both of its proposals.
    pub fn delay(&self, what: Delayed, months: i64) -> Delay {
        let (mut moved, mut still) = (Vec::new(), Vec::new());
        for row in self.delayed_rows(what) {
            match self.held_back(row, months) {
                None => moved.push(row),
                Some(_) if row.lines.is_empty() && matches!(what, Delayed::Area(_)) => {}
                Some(held) => still.push(held),
            }
        }
        let ids: Vec<ProposalId> = moved.iter().map(|row| row.id).collect();
        let edits = if months == 0 {
            Vec::new()
        } else {
            Mover::of(self, &ids, months).edits(&moved)
        };
        Delay {
            edit: Edit::Batch(edits),
            moved: ids,
            still,
        }
    }

    /// The rows that are to be moved, in the order of print.
    fn delayed_rows(&self, what: Delayed) -> Vec<&Proposal> {
        let area = match what {
            Delayed::Proposal(id) => return self.proposal(id).into_iter().collect(),
            Delayed::Area(area) => area,
        };
        let areas = self.areas_in_order().into_iter().map(|(_, area)| area);
        let within = areas.filter(|inner| self.lies_in(inner.id, area));
        let rows = within
            .flat_map(|area| area.proposals.iter())
            .filter_map(|id| self.proposal(*id));
        rows.filter(|row| row.kind != Kind::DecidedEarlier).collect()
    }

    /// What holds a proposal back, if anything does.
    fn held_back(&self, row: &Proposal, months: i64) -> Option<Still> {
        let still = |line, why| Still {
            proposal: row.id,
            line,
            why,
        };
        if row.lines.is_empty() {
            return Some(still(None, Immovable::NoLines));
        }
        let mut lines = row.lines.iter();
        let held = lines.find_map(|line| {
            let why = self.line_held_back(line, months).err()?;
            Some(still(Some(line.id), why))
        });
        let posts = || {
            let phasing = row.personnel.as_ref()?.phasing.as_ref()?;
            let why = self.phase_in(phasing)?.delayed(months).err()?;
            Some(still(None, why))
        };
        held.or_else(posts)
    }

    fn line_held_back(&self, line: &Line, months: i64) -> Result<(), Immovable> {
        let Some(phase_in) = self.phase_in(&line.phasing) else {
            return Ok(());
        };
        let moved = phase_in.delayed(months)?;
        match line.stated.first() {
            Some((year, _)) => Err(Immovable::StatedYear(*year)),
            None => moved.check().map_err(Immovable::PhaseIn),
        }
    }
}

/// Makes the edits that move rows.
struct Mover<'a> {
    plan: &'a Plan,
    months: i64,
    rows: BTreeSet<ProposalId>,
    /// The curves that are moved themselves.
    curves: BTreeSet<CurveId>,
}

impl<'a> Mover<'a> {
    fn of(plan: &'a Plan, rows: &[ProposalId], months: i64) -> Self {
        let mut mover = Self {
            plan,
            months,
            rows: rows.iter().copied().collect(),
            curves: BTreeSet::new(),
        };
        let curves = plan.curves().into_iter().map(|curve| curve.id);
        mover.curves = curves.filter(|curve| mover.moves_curve(*curve)).collect();
        mover
    }

    /// Whether a curve is followed, and by nothing that stays.
    fn moves_curve(&self, curve: CurveId) -> bool {
        let follows = |overlap: &Overlap| overlap.line.phasing == Phasing::Named(curve);
        let overlaps = &self.plan.rules().overlaps;
        let mut followers = self.plan.proposals().filter(|row| row.follows(curve)).peekable();
        followers.peek().is_some()
            && followers.all(|row| self.rows.contains(&row.id))
            && overlaps
                .iter()
                .filter(|overlap| follows(overlap))
                .all(|overlap| self.moves(overlap))
    }

    fn moves(&self, overlap: &Overlap) -> bool {
        overlap.line.stated.is_empty() && overlap.between.iter().all(|id| self.rows.contains(id))
    }

    fn edits(&self, rows: &[&Proposal]) -> Vec<Edit> {
        let curves = self.curves.iter().filter_map(|id| {
            let moved = self.plan.curve(*id)?.phase_in.delayed(self.months).ok()?;
            Some(Edit::Curve(*id, CurveEdit::PhaseIn(moved)))
        });
        let rows = rows.iter().flat_map(|row| self.row(row));
        let overlaps = self
            .plan
            .rules()
            .overlaps
            .iter()
            .filter_map(|overlap| self.overlap(overlap));
        curves.chain(rows).chain(overlaps).collect()
    }

    fn row(&self, row: &Proposal) -> Vec<Edit> {
        let line = |line: &Line| {
            let phasing = self.phasing(&line.phasing)?;
            Some(Edit::Line(row.id, line.id, LineEdit::Phasing(phasing)))
        };
        let posts = row.personnel.as_ref().and_then(|posts| {
            let phasing = Some(self.phasing(posts.phasing.as_ref()?)?);
            let posts = posts.posts;
            let moved = Some(Personnel { posts, phasing });
            Some(Edit::Proposal(row.id, ProposalEdit::Personnel(moved)))
        });
        row.lines.iter().filter_map(line).chain(posts).collect()
    }

    fn overlap(&self, overlap: &Overlap) -> Option<Edit> {
        if !self.moves(overlap) {
            return None;
        }
        let moved = Overlap {
            line: Line {
                phasing: self.phasing(&overlap.line.phasing)?,
                ..overlap.line.clone()
            },
            ..overlap.clone()
        };
        Some(Edit::Rules(RulesEdit::PutOverlap(moved)))
    }

    /// What a line follows then; nothing where that does not change.
    fn phasing(&self, phasing: &Phasing) -> Option<Phasing> {
        match phasing {
            Phasing::Named(curve) if self.curves.contains(curve) => None,
            _ => Some(Phasing::Own(self.plan.phase_in(phasing)?.delayed(self.months).ok()?)),
        }
    }
}

impl PhaseIn {
    /// The same, so many months later; earlier where below zero.
    ///
    /// Each month carries its year's share along: a one-off amount is spread over the twelve months of its year, and a
    /// share entered for a year over those of that year.
    ///
    /// # Errors
    /// [`Immovable`] says why it cannot be.
    pub fn delayed(&self, months: i64) -> Result<Self, Immovable> {
        if matches!(self, Self::Stated(_)) {
            return Err(Immovable::Stated);
        }
        if months == 0 {
            return Ok(self.clone());
        }
        let moved = self.moved(months).map_err(Immovable::PhaseIn)?;
        moved.check().map_err(Immovable::PhaseIn)?;
        Ok(moved)
    }

    fn moved(&self, months: i64) -> Result<Self, PhaseInError> {
        let mut moved = self.clone();
        match &mut moved {
            Self::FullFrom(month) => *month = month.plus(months)?,
            Self::AfterNotice(notice) => notice.decided = notice.decided.plus(months)?,
            Self::Linear(ramp) | Self::SCurve(ramp) => ramp.first = ramp.first.plus(months)?,
            Self::Steps(steps) => *steps = steps.moved(months)?,
            Self::OneOff(year) => return in_force(Month::new(*year, 1)?, Month::new(*year, 12)?, months),
            Self::Temporary { first, last } => return in_force(*first, *last, months),
            Self::Stated(_) => {}
        }
        Ok(moved)
    }
}

/// What is in force so many months later; all of a year is a one-off amount.
fn in_force(first: Month, last: Month, months: i64) -> Result<PhaseIn, PhaseInError> {
    let (first, last) = (first.plus(months)?, last.plus(months)?);
    let whole_year = first.number() == 1 && last.number() == 12 && first.year() == last.year();
    Ok(if whole_year {
        PhaseIn::OneOff(first.year())
    } else {
        PhaseIn::Temporary { first, last }
    })
}

impl Steps {
    /// The same shares so many months later: a year then carries the last months of the year before.
    fn moved(&self, months: i64) -> Result<Self, PhaseInError> {
        let first = self.first.plus(months.div_euclid(12))?;
        let over = u64::try_from(months.rem_euclid(12)).unwrap_or(0);
        if over == 0 {
            return Ok(Self {
                first,
                shares: self.shares.clone(),
            });
        }
        let before = core::iter::once(Fraction::ZERO).chain(self.shares.iter().copied());
        let after = self.shares.iter().copied().chain(self.shares.last().copied());
        let shares = before.zip(after);
        let shares = shares.map(|(before, after)| mixed((before, over), (after, 12_u64.saturating_sub(over))));
        Ok(Self {
            first,
            shares: shares.collect::<Result<_, _>>()?,
        })
    }
}

/// The mean of twelve months, so many of each of two shares.
fn mixed(one: (Fraction, u64), other: (Fraction, u64)) -> Result<Fraction, PhaseInError> {
    let part = |(share, months): (Fraction, u64), beside: Fraction| {
        u128::from(share.numerator())
            .saturating_mul(months.into())
            .saturating_mul(beside.denominator().into())
    };
    let numerator = part(one, other.0).saturating_add(part(other, one.0));
    let denominator = u128::from(one.0.denominator())
        .saturating_mul(other.0.denominator().into())
        .saturating_mul(12);
    Fraction::of_wide(numerator, denominator).ok_or(PhaseInError::Share(other.0))
}
