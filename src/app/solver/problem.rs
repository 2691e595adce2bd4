//! The question as a problem in whole numbers: what each proposal brings to each year's target.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    AreaId, CarryOver, Cell, Column, Counts, Figure, Kind, Ledger, Mode, Overlap, Plan, Proposal, ProposalId, Rounding,
    Scope, Step, Weight,
};

use super::ties::Ties;
use super::{Aim, COVERAGE, Question, Stance};

/// A problem: which of the items count, so that every row is met.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What can be chosen, in the order of print.
    pub items: Vec<Item>,
    /// What must be met.
    pub rows: Vec<Row>,
    /// What is taken out while two items count.
    pub pairs: Vec<Pair>,
    /// The pairs that an item is in, by the item.
    pub pairs_of: Vec<Vec<usize>>,
    /// The rules between the items.
    pub ties: Ties,
    /// How many grains a rounding step has.
    pub step: i128,
}

/// A proposal that can be chosen.
#[derive(Clone, Debug)]
pub struct Item {
    /// Which.
    pub id: ProposalId,
    /// Whether it counts now.
    pub now: bool,
    /// The state that costs nothing.
    pub home: bool,
    /// Whether it was wished for.
    pub wished: bool,
    /// What was decided beforehand, or follows from that.
    pub fixed: Option<bool>,
    /// What it brings to each row.
    pub gains: Vec<i128>,
}

/// A target of a year.
#[derive(Clone, Debug)]
pub struct Row {
    /// What is to be brought.
    pub target: i128,
    /// How much less than that may still be enough, once figures are rounded: nothing where cells are.
    pub slack: i128,
    /// Whether what lies over it counts as over the targets.
    pub weight: i128,
}

/// An overlap of two items.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The two.
    pub items: [usize; 2],
    /// What is taken out of each row while both count; never below zero.
    pub lost: Vec<i128>,
}

/// Whether a proposal is one that can be chosen: an ordinary one, whose status is one that counts.
pub fn can_be_chosen(plan: &Plan, row: &Proposal) -> bool {
    let status = plan.settings().status(row.current_status());
    row.kind == Kind::Ordinary && status.is_some_and(|status| status.weight == Weight::Counts)
}

/// Whose targets are to be met: the plan's, else those of the topmost areas that have any.
pub fn goals(plan: &Plan) -> Vec<AreaId> {
    let years = plan.settings().years;
    let has_target = |id: AreaId| {
        let area = plan.area(id);
        area.is_some_and(|area| years.iter().any(|year| area.target(year).is_some()))
    };
    if has_target(AreaId::WHOLE) {
        return vec![AreaId::WHOLE];
    }
    let below_another = |id: AreaId| plan.upwards(id).skip(1).any(|area| has_target(area.id));
    let areas = plan.areas_in_order().into_iter().map(|(_, area)| area.id);
    areas.filter(|id| has_target(*id) && !below_another(*id)).collect()
}

/// What figures are turned into whole numbers with.
struct Grains<'a> {
    ledger: &'a Ledger,
    rounding: Rounding,
    exact: bool,
}

impl<'a> Grains<'a> {
    /// Whole steps where cells are rounded, as sums add them; else the exact amounts, as finely as can be.
    fn of(ledger: &'a Ledger) -> Self {
        let rounding = ledger.plan().settings().rounding;
        Self {
            ledger,
            rounding,
            exact: rounding.scope == Scope::Cells,
        }
    }

    const fn size(&self) -> Step {
        if self.exact { self.rounding.step } else { Step::FINEST }
    }

    /// How many grains a step has.
    fn in_step(&self) -> i128 {
        let step = model::Exact::of(self.rounding.step.amount());
        self.finely(step).steps(self.size())
    }

    fn finely(&self, exact: model::Exact) -> Figure {
        let rounding = Rounding {
            step: Step::FINEST,
            mode: Mode::TowardZero,
            ..self.rounding
        };
        rounding.figure(exact)
    }

    /// What a figure saves, in grains.
    fn saved(&self, figure: &Figure) -> i128 {
        let printed = if self.exact {
            figure.steps(self.size())
        } else {
            self.finely(figure.exact().clone()).steps(self.size())
        };
        printed.saturating_neg()
    }

    /// What the cells of a row in an area bring to the rows of a goal.
    fn brought(&self, cells: &[Cell], goal: &Goal) -> Vec<i128> {
        let mut sum = 0_i128;
        let years = goal.places.iter().map(|place| {
            let saved = cells.get(*place).map_or(0, |cell| self.saved(&cell.figure));
            sum = sum.saturating_add(saved);
            if goal.cumulated { sum } else { saved }
        });
        years.collect()
    }
}

/// An area whose targets are to be met, and in which columns.
struct Goal {
    area: AreaId,
    places: Vec<usize>,
    cumulated: bool,
}

impl Goal {
    fn of(ledger: &Ledger, area: AreaId) -> Self {
        let settings = ledger.plan().settings();
        let held = ledger.plan().area(area);
        let with_target = settings
            .years
            .iter()
            .filter(|year| held.is_some_and(|area| area.target(*year).is_some()));
        Self {
            area,
            places: with_target
                .filter_map(|year| Column::Year(year).place(settings.years))
                .collect(),
            cumulated: settings.carry_over == CarryOver::ShortfallAndSurplus,
        }
    }
}

impl Problem {
    /// The problem that a question is; nothing where rules and what was decided beforehand contradict each other.
    pub fn of(ledger: &Ledger, question: &Question, goals: &[AreaId]) -> Option<Self> {
        let grains = Grains::of(ledger);
        let goals: Vec<Goal> = goals.iter().map(|area| Goal::of(ledger, *area)).collect();
        let mut items = items(&grains, question, &goals);
        let places = items.iter().enumerate().map(|(place, item)| (item.id, place));
        let places: BTreeMap<ProposalId, usize> = places.collect();
        let ties = Ties::of(ledger, &mut items, &places)?;
        let pairs = pairs(&grains, &places, &goals);
        let mut pairs_of = vec![Vec::new(); items.len()];
        for (number, pair) in pairs.iter().enumerate() {
            for item in pair.items {
                if let Some(list) = pairs_of.get_mut(item) {
                    list.push(number);
                }
            }
        }
        let slack = slack(&grains, items.len().saturating_add(pairs.len()));
        Some(Self {
            rows: goals.iter().flat_map(|goal| rows(&grains, goal, slack)).collect(),
            items,
            pairs,
            pairs_of,
            ties,
            step: grains.in_step(),
        })
    }

    /// How many items are free.
    pub fn free(&self) -> usize {
        self.items.iter().filter(|item| item.fixed.is_none()).count()
    }

    /// How many wishes there are.
    pub fn wishes(&self) -> usize {
        self.items.iter().filter(|item| item.wished).count()
    }

    /// The same problem with one more row: so many times each of the rows together.
    pub fn with_sum_of_rows(&self, times: &[i128]) -> Self {
        let sum = |values: &[i128]| {
            let products = values
                .iter()
                .zip(times)
                .map(|(value, times)| value.saturating_mul(*times));
            products.fold(0_i128, i128::saturating_add)
        };
        let mut more = self.clone();
        for item in &mut more.items {
            item.gains.push(sum(&item.gains));
        }
        for pair in &mut more.pairs {
            pair.lost.push(sum(&pair.lost));
        }
        let targets: Vec<i128> = self.rows.iter().map(|row| row.target).collect();
        let slacks: Vec<i128> = self.rows.iter().map(|row| row.slack).collect();
        more.rows.push(Row {
            target: sum(&targets),
            slack: sum(&slacks),
            weight: 0,
        });
        more
    }
}

impl Row {
    /// The least that can be enough.
    pub const fn need(&self) -> i128 {
        self.target.saturating_sub(self.slack)
    }
}

fn items(grains: &Grains<'_>, question: &Question, goals: &[Goal]) -> Vec<Item> {
    let plan = grains.ledger.plan();
    let areas = plan.areas_in_order();
    let rows = areas.iter().flat_map(|(_, area)| area.proposals.iter());
    let rows = rows.filter_map(|id| plan.proposal(*id));
    let chosen = rows.filter(|row| can_be_chosen(plan, row));
    let item = |row: &Proposal| {
        let figures = grains.ledger.row(row.id)?;
        let now = figures.counts == Counts::Yes;
        let stance = question.stances.get(&row.id);
        let bring = |goal: &Goal| {
            let mut brought = grains.brought(&figures.cells, goal);
            if !plan.lies_in(row.area, goal.area) {
                brought.fill(0);
            }
            brought
        };
        Some(Item {
            id: row.id,
            now,
            home: now && question.aim == Aim::FewestChanges,
            wished: stance == Some(&Stance::Wished),
            fixed: match stance {
                Some(Stance::In) => Some(true),
                Some(Stance::Out) => Some(false),
                Some(Stance::Wished) | None => None,
            },
            gains: goals.iter().flat_map(bring).collect(),
        })
    };
    chosen.filter_map(item).collect()
}

fn pairs(grains: &Grains<'_>, places: &BTreeMap<ProposalId, usize>, goals: &[Goal]) -> Vec<Pair> {
    let plan = grains.ledger.plan();
    let pair = |overlap: &Overlap| {
        let [left, right] = overlap.between;
        let items = [*places.get(&left)?, *places.get(&right)?];
        let area = plan.nearest_common(plan.proposal(left)?.area, plan.proposal(right)?.area);
        let figures = grains.ledger.overlap_figures(overlap.id)?;
        let lose = |goal: &Goal| {
            let mut brought = grains.brought(&figures.cells, goal);
            if !plan.lies_in(area, goal.area) {
                brought.fill(0);
            }
            brought.into_iter().map(i128::saturating_neg).collect::<Vec<_>>()
        };
        let lost = goals.iter().flat_map(lose).collect();
        Some(Pair { items, lost })
    };
    let overlaps = plan.rules().overlaps.iter();
    overlaps.filter_map(|overlap| pair(overlap)).collect()
}

fn rows(grains: &Grains<'_>, goal: &Goal, slack: i128) -> Vec<Row> {
    let years = grains.ledger.target_years(goal.area, COVERAGE).unwrap_or_default();
    let own: Vec<i128> = years.iter().flatten().map(|year| grains.saved(&year.own)).collect();
    let last = own.len().saturating_sub(1);
    let mut sum = 0_i128;
    let row = |(place, own): (usize, i128)| {
        sum = sum.saturating_add(own);
        Row {
            target: if goal.cumulated { sum } else { own },
            slack,
            weight: i128::from(!goal.cumulated || place == last),
        }
    };
    own.into_iter().enumerate().map(row).collect()
}

/// By how much a row may differ from what the ledger prints for it.
///
/// Where totals are rounded, by the rounding of the year and of what it was left; where tables are made to foot, by a
/// step for every row that is not shared out as well; and by a grain for every cell, whose fraction is cut off.
fn slack(grains: &Grains<'_>, cells: usize) -> i128 {
    if grains.exact {
        return 0;
    }
    let plan = grains.ledger.plan();
    let apart = |row: &&Proposal| !can_be_chosen(plan, row);
    let apart: BTreeSet<_> = plan.proposals().filter(apart).map(|row| row.id).collect();
    let overlaps = plan.rules().overlaps.iter();
    let overlaps = overlaps.filter(|overlap| overlap.between.iter().any(|id| apart.contains(id)));
    let steps = apart.len().saturating_add(overlaps.count()).saturating_add(5);
    let years = plan.settings().years.count();
    let whole = |count: usize| i128::try_from(count).unwrap_or(i128::MAX);
    let cut = whole(cells.saturating_add(2)).saturating_mul(whole(years));
    grains.in_step().saturating_mul(whole(steps)).saturating_add(cut)
}
