//! A proposal on its way from one plan to the other, one cause at a time.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::both::{Both, Side};
use super::cause::Cause;
use super::lines::LinePair;
use super::phasing::Phases;
use super::row::Pairing;
use super::state::{Path, State};
use crate::ledger::Rows;
use crate::{Column, Exact, Figure, Line, LineKind, PhaseIn, Phasing, Plan};

/// A proposal on its way from one plan to the other.
pub(super) struct Blending<'p, 'a> {
    pairing: &'p Pairing<'a>,
    rows: Both<Rows<'a>>,
    lines: Vec<Blend>,
    counting: Option<Cause>,
}

impl<'p, 'a> Blending<'p, 'a> {
    pub(super) fn of(pairing: &'p Pairing<'a>, lines: &[LinePair<'_>], counting: Option<Cause>) -> Self {
        let plans = pairing.plans();
        Self {
            pairing,
            rows: pairing.rows(),
            lines: lines.iter().filter_map(|pair| Blend::of(*pair, plans)).collect(),
            counting,
        }
    }

    /// Every cause for which the row differs, in their order.
    pub(super) fn path(&self) -> Path {
        let Both { old, new } = self.rows.map(|rows| rows.settings());
        let (before, now) = (old.rounding, new.rounding);
        let general = [
            self.counting,
            (old.full_year != new.full_year).then_some(Cause::Columns),
            (self.rows.old.terms.factors != self.rows.new.terms.factors).then_some(Cause::Index),
            (before.step != now.step || before.mode != now.mode).then_some(Cause::Rounding),
        ];
        let lines = self.lines.iter().flat_map(Blend::causes);
        Path::of(general.into_iter().flatten().chain(lines).collect())
    }

    /// What the row adds to the total in every column, with some of the causes the new plan's;
    /// nothing in columns that only one plan shows.
    pub(super) fn figures(&self, state: State) -> Vec<Figure> {
        let columns = self.pairing.span.columns();
        if !self.counts(state) {
            return alloc::vec![Figure::zero(); columns.len()];
        }
        let lines: Vec<Line> = self.lines.iter().filter_map(|line| line.at(state)).collect();
        let figure = |column: &Column| {
            if self.pairing.shared(*column) {
                self.figure(&lines, *column, state)
            } else {
                Figure::zero()
            }
        };
        columns.iter().map(figure).collect()
    }

    fn counts(&self, state: State) -> bool {
        match self.counting {
            None => true,
            Some(cause @ Cause::CountsNow(_)) => state.side(cause) == Side::New,
            Some(cause) => state.side(cause) == Side::Old,
        }
    }

    fn figure(&self, lines: &[Line], column: Column, state: State) -> Figure {
        let shown = self.rows.of(state.side(Cause::Columns));
        let priced = self.rows.of(state.side(Cause::Index));
        let terms = lines
            .iter()
            .map(|line| priced.in_prices_shown(line, &shown.stated_price(line, column)));
        let exact = terms.fold(Exact::ZERO, |sum, term| sum.plus(&term.exact));
        self.rows.of(state.side(Cause::Rounding)).figure(exact)
    }
}

/// A line on its way from one plan to the other.
enum Blend {
    /// In one plan alone.
    Only(Side, Line),
    /// In both.
    Pair(Box<(Both<Line>, Phases)>),
}

impl Blend {
    /// Nothing where a line follows a curve that is not there.
    fn of(pair: LinePair<'_>, plans: Both<&Plan>) -> Option<Self> {
        match pair {
            Both {
                old: Some(old),
                new: Some(new),
            } => {
                let phases = Both::new(
                    plans.old.phase_in(&old.phasing)?.clone(),
                    plans.new.phase_in(&new.phasing)?.clone(),
                );
                let lines = Both::new(old.clone(), new.clone());
                Some(Self::Pair(Box::new((lines, Phases::between(phases)))))
            }
            Both {
                old: Some(line),
                new: None,
            } => Some(Self::Only(Side::Old, own(line, plans.old)?)),
            Both {
                old: None,
                new: Some(line),
            } => Some(Self::Only(Side::New, own(line, plans.new)?)),
            Both { old: None, new: None } => None,
        }
    }

    /// The causes for which the line differs.
    fn causes(&self) -> Vec<Cause> {
        let Self::Pair(pair) = self else {
            return alloc::vec![Cause::Lines];
        };
        let (lines, phases) = &**pair;
        let Both { old, new } = lines;
        let own = [
            (old.amount != new.amount).then(|| amount_cause(lines)),
            (old.money != new.money).then_some(Cause::Lines),
            (old.stated != new.stated).then_some(Cause::Stated),
        ];
        own.into_iter().chain(phases.causes()).flatten().collect()
    }

    /// The line when some of the causes are the new plan's already; nothing where it is not there.
    fn at(&self, state: State) -> Option<Line> {
        match self {
            Self::Only(side, line) => (state.side(Cause::Lines) == *side).then(|| line.clone()),
            Self::Pair(pair) => Some(blended(&pair.0, pair.1.at(state), state)),
        }
    }
}

fn blended(lines: &Both<Line>, phase_in: PhaseIn, state: State) -> Line {
    Line {
        amount: lines.of(state.side(amount_cause(lines))).amount,
        money: lines.of(state.side(Cause::Lines)).money,
        stated: lines.of(state.side(Cause::Stated)).stated.clone(),
        phasing: Phasing::Own(phase_in),
        ..lines.old.clone()
    }
}

/// What is given back is a cause of its own.
fn amount_cause(lines: &Both<Line>) -> Cause {
    let given_back = |line: &Line| line.kind == LineKind::GivenBack;
    if given_back(&lines.old) || given_back(&lines.new) {
        Cause::Lines
    } else {
        Cause::Amount
    }
}

/// A line with its curve looked up.
fn own(line: &Line, plan: &Plan) -> Option<Line> {
    let phasing = Phasing::Own(plan.phase_in(&line.phasing)?.clone());
    Some(Line {
        phasing,
        ..line.clone()
    })
}
