//! Rows of a catalogue in few words.

use super::build::{amount, year};
use super::text::number;
use model::{
    AreaId, Balancing, Base, Ceiling, CurveId, Decision, Details, Entry, Inclusion, Kind, Line, LineId, LineKind,
    Money, Notation, Otherwise, Personnel, PhaseIn, Phasing, Proposal, ProposalId, Range, WhenMet, Year, Years,
};
use std::sync::Arc;

/// A proposal whose amounts are texts in the plan's unit and sign: a number, `-` where it is not quantified, `x` where
/// it is not relevant, `-15..-18..-20` from the least saving to the largest, and `.` where nothing is entered.
#[derive(Clone)]
pub struct Row {
    proposal: Proposal,
    lines: Vec<Part>,
}

/// A line as it is written down.
#[derive(Clone)]
struct Part {
    full_year: &'static str,
    stated: &'static str,
    phasing: Phasing,
    kind: LineKind,
    money: Money,
    ceiling: Ceiling,
}

/// A proposal without lines; `VPU 5` has the id 5.
pub fn row(id: u64) -> Row {
    let proposal = Proposal {
        id: ProposalId(id),
        number: format!("VPU {id}").into(),
        title: format!("Forslag {id}").into(),
        area: AreaId::WHOLE,
        kind: Kind::Ordinary,
        inclusion: Inclusion::Included,
        status: "foreslået".into(),
        lines: Arc::new([]),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::default(),
    };
    Row {
        proposal,
        lines: Vec::new(),
    }
}

/// A row that fills the whole plan's target in these years, holds, and stays at zero where the target is met.
pub fn balancing(id: u64, years: &[i64]) -> Row {
    row(id).of_kind(Kind::Balancing(fills(0, years)))
}

/// What fills an area's target in these years, holds, and stays at zero where the target is met.
pub fn fills(area: u64, years: &[i64]) -> Balancing {
    Balancing {
        target: AreaId(area),
        years: years.iter().copied().map(year).collect(),
        otherwise: Otherwise::Holds,
        when_met: WhenMet::Zero,
    }
}

impl Row {
    /// With a line of this full-year amount.
    pub fn line(self, full_year: &'static str, phase_in: PhaseIn) -> Self {
        self.phased(full_year, Phasing::Own(phase_in))
    }

    /// With a line that follows a named curve.
    pub fn follows(self, full_year: &'static str, curve: u64) -> Self {
        self.phased(full_year, Phasing::Named(CurveId(curve)))
    }

    fn phased(mut self, full_year: &'static str, phasing: Phasing) -> Self {
        self.lines.push(Part {
            full_year,
            stated: "",
            phasing,
            kind: LineKind::default(),
            money: Money::default(),
            ceiling: Ceiling::default(),
        });
        self
    }

    /// With the last line's years entered by hand; `.` leaves a year as it is calculated, `_` enters nothing in it.
    pub fn stated(self, years: &'static str) -> Self {
        self.last(|line| line.stated = years)
    }

    /// With the last line of another sort.
    pub fn sort(self, kind: LineKind) -> Self {
        self.last(|line| line.kind = kind)
    }

    /// With the last line as capital money.
    pub fn capital(self) -> Self {
        self.last(|line| line.money = Money::Capital)
    }

    /// With the last line outside the service ceiling.
    pub fn outside(self) -> Self {
        self.last(|line| line.ceiling = Ceiling::Outside)
    }

    fn last(mut self, change: impl FnOnce(&mut Part)) -> Self {
        change(self.lines.last_mut().expect("a line"));
        self
    }

    /// In an area.
    pub fn within(mut self, area: u64) -> Self {
        self.proposal.area = AreaId(area);
        self
    }

    /// As another kind of row.
    pub fn of_kind(mut self, kind: Kind) -> Self {
        self.proposal.kind = kind;
        self
    }

    /// Left out.
    pub fn excluded(mut self) -> Self {
        self.proposal.inclusion = Inclusion::Excluded;
        self
    }

    /// Put in with another status.
    pub fn status(mut self, status: &str) -> Self {
        self.proposal.status = status.into();
        self
    }

    /// With a decision after those it has.
    pub fn decided(mut self, date: &str, body: &str, status: &str) -> Self {
        let decisions = self.proposal.decisions.iter().cloned();
        self.proposal.decisions = decisions.chain([decision(date, body, status)]).collect();
        self
    }

    /// With posts that follow its first line, written with fewer posts negative.
    pub fn posts(self, posts: &str) -> Self {
        self.personnel(posts, None)
    }

    /// With posts that have a phase-in of their own.
    pub fn posts_from(self, posts: &str, phase_in: PhaseIn) -> Self {
        self.personnel(posts, Some(Phasing::Own(phase_in)))
    }

    fn personnel(mut self, posts: &str, phasing: Option<Phasing>) -> Self {
        let posts = number(posts);
        self.proposal.personnel = Some(Arc::new(Personnel { posts, phasing }));
        self
    }

    /// With a budget that its savings are a percentage of.
    pub fn base(self, base: Base) -> Self {
        self.details(|details| details.base = base)
    }

    /// With so many places.
    pub fn places(self, places: u32) -> Self {
        self.details(|details| details.places = Some(places))
    }

    fn details(mut self, change: impl FnOnce(&mut Details)) -> Self {
        change(Arc::make_mut(&mut self.proposal.details));
        self
    }

    /// The proposal, for a plan of this notation that shows these years.
    pub fn proposal(self, notation: Notation, shown: Years) -> Proposal {
        let numbered = (1..).zip(self.lines);
        let lines = numbered.map(|(id, part)| part.line(LineId(id), (notation, shown)));
        Proposal {
            lines: lines.collect(),
            ..self.proposal
        }
    }
}

/// A decision of a body.
pub fn decision(date: &str, body: &str, status: &str) -> Decision {
    Decision {
        status: status.into(),
        date: date.into(),
        body: body.into(),
        wording: "".into(),
    }
}

impl Part {
    fn line(self, id: LineId, (notation, shown): (Notation, Years)) -> Line {
        Line {
            id,
            name: format!("Linje {}", id.0).into(),
            kind: self.kind,
            amount: entry(self.full_year, notation),
            phasing: self.phasing,
            stated: by_year(self.stated, shown.first(), notation),
            money: self.money,
            ceiling: self.ceiling,
        }
    }
}

fn by_year(texts: &str, first: Year, notation: Notation) -> Arc<[(Year, Entry)]> {
    let years = (0..).map(|place| first.plus(place).expect("a year of the calendar"));
    let entered = years.zip(texts.split_whitespace()).filter(|(_, text)| *text != ".");
    entered.map(|(year, text)| (year, entry(text, notation))).collect()
}

/// What a text enters in a cell.
pub fn entry(text: &str, notation: Notation) -> Entry {
    match text {
        "." | "_" => Entry::Empty,
        "-" => Entry::NotQuantified,
        "x" => Entry::NotRelevant,
        text if text.contains("..") => Entry::Range(range(text, notation)),
        text => Entry::Amount(amount(text, notation)),
    }
}

fn range(text: &str, notation: Notation) -> Range {
    let parts: Vec<_> = text.split("..").map(|part| amount(part, notation)).collect();
    Range::new(parts[0], parts[1], parts[2]).expect("from the least saving to the largest")
}
