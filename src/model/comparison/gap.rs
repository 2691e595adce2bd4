//! How what is missing to the plan's target differs between two plans, and why.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::both::Both;
use super::bridge::Bridge;
use super::cause::{Cause, Causes, Difference};
use super::row::Pairing;
use super::span::Span;
use crate::target::walk;
use crate::{AreaId, CarryOver, Column, Coverage, Exact, Figure, Ledger, TargetYear};

/// Which of the two chains of figures is walked.
#[derive(Clone, Copy)]
enum Chain {
    Printed,
    Exact,
}

/// The columns that one walk over the targets takes: the years, or fully phased in alone.
struct Stretch<'a> {
    columns: Vec<Stop<'a>>,
    rules: Both<CarryOver>,
}

/// One column on the way.
struct Stop<'a> {
    /// The plans' own targets.
    targets: Both<Option<Figure>>,
    /// What changes the target.
    cause: Cause,
    /// What the plans' totals come to, and why they differ.
    total: &'a Bridge,
    /// What is missing in each plan.
    gaps: Both<Option<Figure>>,
}

/// The targets, effects and rule at one point between the plans.
struct Course {
    targets: Vec<Option<Exact>>,
    effects: Vec<Exact>,
    rule: CarryOver,
}

/// How what is missing differs in every column; nothing in the full-year column.
pub(super) fn gaps(pairing: &Pairing<'_>, totals: &[Bridge]) -> Vec<Option<Bridge>> {
    let columns = pairing.span.columns();
    let walked = pairing
        .ledgers
        .map(|ledger| ledger.target_years(AreaId::WHOLE, Coverage::All));
    let gap = |column: &Column| match column {
        Column::FullYear => Both::default(),
        Column::Year(_) => Both::new(
            year_gap(pairing.ledgers.old, walked.old.as_deref(), *column),
            year_gap(pairing.ledgers.new, walked.new.as_deref(), *column),
        ),
        Column::FullyPhasedIn => pairing.ledgers.map(last_gap),
    };
    let stops = columns.iter().zip(totals).map(|(column, total)| Stop {
        targets: pairing.ledgers.map(|ledger| own_target(ledger, *column)),
        cause: Cause::Target,
        total,
        gaps: gap(column),
    });
    let mut stops: Vec<Stop<'_>> = stops.skip(1).collect();
    for (stop, column) in stops.iter_mut().zip(columns.iter().skip(1)) {
        stop.cause = if pairing.shared(*column) {
            stop.target_cause()
        } else {
            Cause::Columns
        };
    }
    let last = stops.pop();
    let rules = pairing.plans().map(|plan| plan.settings().carry_over);
    let years = Stretch { columns: stops, rules }.bridges();
    let none = Both::new(CarryOver::None, CarryOver::None);
    let last = Stretch {
        columns: last.into_iter().collect(),
        rules: none,
    }
    .bridges();
    core::iter::once(None)
        .chain(years.into_iter().chain(last).map(Some))
        .collect()
}

fn year_gap(ledger: &Ledger, walked: Option<&[Option<TargetYear>]>, column: Column) -> Option<Figure> {
    Some(target_year(ledger, walked, column)?.net_outstanding.clone())
}

fn target_year<'w>(
    ledger: &Ledger,
    walked: Option<&'w [Option<TargetYear>]>,
    column: Column,
) -> Option<&'w TargetYear> {
    let Column::Year(year) = column else { return None };
    let place = ledger.plan().settings().years.place(year)?;
    walked?.get(place)?.as_ref()
}

/// The targets that what is missing is missing to, with what earlier years left, in every column;
/// nothing where there is none.
pub(super) fn targets(span: &Span, ledger: &Ledger) -> Vec<Option<Figure>> {
    let walked = ledger.target_years(AreaId::WHOLE, Coverage::All);
    let target = |column: &Column| match column {
        Column::FullYear => None,
        Column::Year(_) => Some(target_year(ledger, walked.as_deref(), *column)?.effective.clone()),
        Column::FullyPhasedIn => Some(ledger.target_fully_phased_in(AreaId::WHOLE, Coverage::All)?.effective),
    };
    span.columns().iter().map(target).collect()
}

fn last_gap(ledger: &Ledger) -> Option<Figure> {
    let last = ledger.target_fully_phased_in(AreaId::WHOLE, Coverage::All)?;
    Some(last.net_outstanding)
}

/// The plan's own target for a column, in the price level shown.
fn own_target(ledger: &Ledger, column: Column) -> Option<Figure> {
    let years = ledger.plan().settings().years;
    match column {
        Column::FullYear => None,
        Column::Year(year) if !years.contains(year) => None,
        Column::Year(year) => ledger.own_target(AreaId::WHOLE, year),
        Column::FullyPhasedIn => ledger.own_target(AreaId::WHOLE, years.last()),
    }
}

impl Stop<'_> {
    fn target_cause(&self) -> Cause {
        let exact = self.targets.as_ref();
        let exact = exact.map(|target| target.as_ref().map(|target| &target.exact));
        if exact.differ() { Cause::Target } else { Cause::Rounding }
    }
}

impl Stretch<'_> {
    fn bridges(self) -> Vec<Bridge> {
        let mut causes = alloc::vec![Causes::default(); self.columns.len()];
        for chain in [Chain::Printed, Chain::Exact] {
            let mut order = self.order();
            order.sort_by_key(|cause| cause.forwards());
            self.apply(chain, &order, &mut causes);
            order.sort_by_key(|cause| cause.backwards());
            self.apply(chain, &order, &mut causes);
        }
        let bridged = self.columns.into_iter().zip(causes);
        bridged
            .map(|(stop, causes)| Bridge::completed(stop.gaps, causes))
            .collect()
    }

    /// Every cause that has a part in any column.
    fn order(&self) -> Vec<Cause> {
        let effects = self
            .columns
            .iter()
            .flat_map(|stop| stop.total.causes.iter().map(|(cause, _)| cause));
        let targets = self
            .columns
            .iter()
            .filter(|stop| stop.targets.differ())
            .map(|stop| stop.cause);
        let rule = self.rules.differ().then_some(Cause::CarryOver);
        let all: BTreeSet<Cause> = effects.chain(targets).chain(rule).collect();
        all.into_iter().collect()
    }

    /// Walks from the old plan to the new one, and notes half of what every cause changes: the
    /// other half is the other order's.
    fn apply(&self, chain: Chain, order: &[Cause], causes: &mut [Causes]) {
        let mut course = self.start(chain);
        let mut before = course.gaps();
        for cause in order {
            self.take(&mut course, chain, *cause);
            let after = course.gaps();
            for ((causes, old), new) in causes.iter_mut().zip(&before).zip(&after) {
                causes.add(*cause, &chain.difference(new.minus(old).halved()));
            }
            before = after;
        }
    }

    fn start(&self, chain: Chain) -> Course {
        let target = |stop: &Stop<'_>| stop.targets.old.as_ref().map(|target| chain.of(target));
        let effect = |stop: &Stop<'_>| chain.of(&stop.total.old());
        Course {
            targets: self.columns.iter().map(target).collect(),
            effects: self.columns.iter().map(effect).collect(),
            rule: self.rules.old,
        }
    }

    /// Takes what one cause changes from the new plan.
    fn take(&self, course: &mut Course, chain: Chain, cause: Cause) {
        for (effect, stop) in course.effects.iter_mut().zip(&self.columns) {
            if let Some(difference) = stop.total.causes.of(cause) {
                *effect = effect.plus(chain.part(difference));
            }
        }
        for (target, stop) in course.targets.iter_mut().zip(&self.columns) {
            if stop.cause == cause {
                *target = stop.targets.new.as_ref().map(|target| chain.of(target));
            }
        }
        if cause == Cause::CarryOver {
            course.rule = self.rules.new;
        }
    }
}

impl Course {
    /// What is missing in every column; zero where there is no target.
    fn gaps(&self) -> Vec<Exact> {
        let figure = |exact: &Exact| Figure {
            printed: 0,
            exact: exact.clone(),
        };
        let own = self.targets.iter().map(|target| target.as_ref().map(figure));
        let walked = walk(self.rule, own, |place, _| {
            self.effects.get(place).map_or(Figure::zero(), figure)
        });
        let gap = |year: Option<TargetYear>| year.map_or(Exact::ZERO, |year| year.net_outstanding.exact);
        walked.into_iter().map(gap).collect()
    }
}

impl Chain {
    fn of(self, figure: &Figure) -> Exact {
        match self {
            Self::Printed => Exact::whole(figure.printed),
            Self::Exact => figure.exact.clone(),
        }
    }

    const fn part(self, difference: &Difference) -> &Exact {
        match self {
            Self::Printed => &difference.printed,
            Self::Exact => &difference.exact,
        }
    }

    fn difference(self, exact: Exact) -> Difference {
        match self {
            Self::Printed => Difference {
                printed: exact,
                ..Difference::NONE
            },
            Self::Exact => Difference {
                exact,
                ..Difference::NONE
            },
        }
    }
}
