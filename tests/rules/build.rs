//! Plans in few words.

use super::rows::Row;
use super::text::number;
use model::{
    Alternatives, AlternativesId, Amount, Area, AreaId, CarryOver, Choice, Curve, CurveId, Ledger, Link, LinkId, Mode,
    Notation, Overlap, OverlapId, Parts, PhaseIn, Plan, PlanError, ProposalId, Relation, Rounding, Rules, Scope,
    Settings, Sign, Step, Unit, Year, Years,
};
use std::{ops::RangeInclusive, sync::Arc};

/// Kroner with savings negative, in which steps are given.
pub const KRONER: Notation = Notation {
    unit: Unit::Kroner,
    sign: Sign::SavingsNegative,
};

/// A plan that is being put together; its amounts are texts in its own unit and sign.
#[derive(Clone)]
pub struct Build {
    parts: Parts,
}

/// A plan in 1.000 kr., savings negative, to whole 1.000 kr.
pub fn thousands(years: RangeInclusive<i64>) -> Build {
    Build::new(Unit::Thousands, years)
}

/// A plan in mio. kr., savings negative, to whole 1.000 kr.
pub fn millions(years: RangeInclusive<i64>) -> Build {
    Build::new(Unit::Millions, years)
}

/// A budget year.
pub fn year(number: i64) -> Year {
    Year::new(number).expect("a year of the calendar")
}

/// Budget years in order.
pub fn years(span: RangeInclusive<i64>) -> Years {
    let count = span.end() - span.start() + 1;
    Years::new(year(*span.start()), count.try_into().expect("years in order")).expect("1 to 30 years")
}

/// So much money as a step of rounding.
pub fn step(kroner: &str) -> Step {
    Step::new(amount(kroner, KRONER)).expect("more than nothing")
}

/// The amount that a Danish text stands for.
pub fn amount(text: &str, notation: Notation) -> Amount {
    Amount::new(number(text), notation).unwrap_or_else(|cause| panic!("{text}: {cause}"))
}

impl Build {
    fn new(unit: Unit, span: RangeInclusive<i64>) -> Self {
        let sign = Sign::SavingsNegative;
        let rounding = Rounding {
            step: step("1.000"),
            mode: Mode::HalfAwayFromZero,
            scope: Scope::Cells,
        };
        Self {
            parts: Parts {
                settings: Settings::new("Sparekatalog", Notation { unit, sign }, years(span), rounding),
                areas: vec![Area::new(AreaId::WHOLE, "", None)],
                curves: Vec::new(),
                proposals: Vec::new(),
                rules: Rules::default(),
            },
        }
    }

    /// With another choice for all rows.
    pub fn set(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(&mut self.parts.settings);
        self
    }

    /// Written with savings positive.
    pub fn savings_positive(self) -> Self {
        self.set(|settings| settings.notation.sign = Sign::SavingsPositive)
    }

    /// Rounded another way.
    pub fn mode(self, mode: Mode) -> Self {
        self.set(|settings| settings.rounding.mode = mode)
    }

    /// Footing another way.
    pub fn scope(self, scope: Scope) -> Self {
        self.set(|settings| settings.rounding.scope = scope)
    }

    /// Carrying over by another rule.
    pub fn carry(self, rule: CarryOver) -> Self {
        self.set(|settings| settings.carry_over = rule)
    }

    /// With an area in another; its name is its number.
    pub fn area(mut self, id: u64, parent: u64) -> Self {
        let name = format!("Område {id}");
        self.parts.areas.push(Area::new(AreaId(id), name, Some(AreaId(parent))));
        self
    }

    /// With an area's targets, one a year; `.` where there is none.
    pub fn target(mut self, area: u64, targets: &str) -> Self {
        let notation = self.notation();
        let shown = self.parts.settings.years.iter();
        let listed = shown.zip(targets.split_whitespace()).filter(|(_, text)| *text != ".");
        let listed = listed.map(|(year, text)| (year, amount(text, notation)));
        self.area_mut(area).targets = listed.collect();
        self
    }

    /// With an area's yearly budget, written as a cost.
    pub fn budget(mut self, area: u64, cost: &str) -> Self {
        self.area_mut(area).budget = Some(self.cost(cost));
        self
    }

    /// So much spent, in the plan's unit.
    pub fn cost(&self, text: &str) -> Amount {
        let unit = self.notation().unit;
        amount(text, Notation { unit, ..KRONER })
    }

    fn area_mut(&mut self, id: u64) -> &mut Area {
        let mut areas = self.parts.areas.iter_mut();
        areas.find(|area| area.id.0 == id).expect("an area of the plan")
    }

    fn notation(&self) -> Notation {
        self.parts.settings.notation
    }

    /// With a proposal.
    pub fn row(mut self, row: Row) -> Self {
        let (notation, shown) = (self.notation(), self.parts.settings.years);
        self.parts.proposals.push(row.proposal(notation, shown));
        self
    }

    /// With a curve that lines can follow.
    pub fn curve(mut self, id: u64, phase_in: PhaseIn) -> Self {
        self.parts.curves.push(Curve {
            id: CurveId(id),
            name: format!("Kurve {id}").into(),
            phase_in,
        });
        self
    }

    /// With a set of alternatives, of which some are chosen.
    pub fn alternatives(mut self, choice: Choice, members: &[u64], chosen: &[u64]) -> Self {
        self.parts.rules.alternatives.push(Alternatives {
            id: AlternativesId(1),
            name: "Valg".into(),
            choice,
            members: ids(members),
            chosen: ids(chosen),
        });
        self
    }

    /// With a rule between two proposals, named after itself.
    pub fn link(mut self, from: u64, relation: Relation, to: u64) -> Self {
        self.parts.rules.links.push(link(from, relation, to));
        self
    }

    /// With an overlap of two proposals, given as a row of one line.
    pub fn overlap(mut self, between: [u64; 2], row: Row) -> Self {
        let proposal = row.proposal(self.notation(), self.parts.settings.years);
        self.parts.rules.overlaps.push(Arc::new(Overlap {
            id: OverlapId(proposal.id.0),
            between: between.map(ProposalId),
            line: proposal.lines[0].clone(),
        }));
        self
    }

    /// The plan, or why there is none.
    pub fn assembled(self) -> Result<Plan, PlanError> {
        Plan::assembled(self.parts)
    }

    /// The plan.
    pub fn plan(self) -> Plan {
        self.assembled().expect("a plan")
    }

    /// Every number of the plan.
    pub fn ledger(self) -> Ledger {
        Ledger::of(&self.plan())
    }
}

/// Proposals by their numbers.
pub fn ids(numbers: &[u64]) -> Vec<ProposalId> {
    numbers.iter().copied().map(ProposalId).collect()
}

/// A rule between two proposals, named after itself.
pub fn link(from: u64, relation: Relation, to: u64) -> Link {
    Link {
        id: LinkId(1),
        name: format!("{from} {relation:?} {to}").into(),
        from: ProposalId(from),
        relation,
        to: ProposalId(to),
    }
}
