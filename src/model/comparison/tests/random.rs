//! Random pairs: whatever two plans say, everything that must hold of them holds.

#![expect(clippy::arithmetic_side_effects, reason = "small numbers made for a test")]

use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::plans::*;
use super::{compare, invariants};
use crate::*;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn one_of<T: Clone>(&mut self, all: &[T]) -> T {
        let count = u64::try_from(all.len()).unwrap();
        all[usize::try_from(self.below(count)).unwrap()].clone()
    }

    fn number(&mut self, sides: u64) -> i64 {
        i64::try_from(self.below(sides)).unwrap()
    }

    fn is_rare(&mut self) -> bool {
        self.below(4) == 0
    }

    fn amount(&mut self) -> Amount {
        let millionths = self.number(20_000_000) - 12_000_000;
        Amount::new(Decimal::try_new(millionths, 6).unwrap(), THOUSANDS).unwrap()
    }
}

fn phase_in(dice: &mut Dice) -> PhaseIn {
    let first = month(2023 + dice.number(4), 1 + dice.number(12));
    let months = u8::try_from(1 + dice.below(60)).unwrap();
    match dice.below(8) {
        0 => PhaseIn::FullFrom(first),
        1 => PhaseIn::AfterNotice(Notice {
            decided: first,
            notice: 6,
            handover: 1,
        }),
        2 => PhaseIn::Linear(Ramp { first, months }),
        3 => PhaseIn::SCurve(Ramp { first, months }),
        4 => PhaseIn::OneOff(first.year()),
        5 => PhaseIn::Temporary {
            first,
            last: first.plus(7).unwrap(),
        },
        6 => PhaseIn::Stated(Recurrence::Recurring),
        _ => {
            let shares = (0..3).map(|_| Fraction::new(dice.below(998), 997).unwrap());
            PhaseIn::Steps(Steps {
                first: first.year(),
                shares: shares.collect(),
            })
        }
    }
}

fn random_line(dice: &mut Dice, id: u64) -> Line {
    let mut line = Line {
        amount: Entry::Amount(dice.amount()),
        ..line(id, "0")
    };
    line.phasing = Phasing::Own(phase_in(dice));
    if dice.is_rare() {
        line.phasing = Phasing::Named(CurveId(3));
    }
    if dice.is_rare() {
        line.stated = [(year(2025), Entry::Amount(dice.amount()))].into();
    }
    if dice.is_rare() {
        line.amount = Entry::NotQuantified;
    }
    if dice.is_rare() {
        line.kind = LineKind::GivenBack;
    }
    line
}

fn random_row(dice: &mut Dice, id: u64) -> Proposal {
    let lines = 1 + dice.below(2);
    let kinds = [Kind::Ordinary, Kind::Ordinary, Kind::Unallocated, Kind::DecidedEarlier];
    let mut row = Proposal {
        lines: (0..lines).map(|place| random_line(dice, place)).collect(),
        kind: dice.one_of(&kinds),
        ..row(id, "0")
    };
    if dice.is_rare() {
        row.inclusion = Inclusion::Excluded;
    }
    if dice.is_rare() {
        row.status = "idé".into();
    }
    if dice.is_rare() {
        row.lines = [].into();
        row.kind = balancing(id).kind;
    }
    row
}

/// A version of a plan: every row of the first one or a new one in its place, or none.
fn random_plan(dice: &mut Dice, first: &[Proposal]) -> Parts {
    let mut rows = Vec::new();
    for id in 1..7_u64 {
        let kept = first.iter().find(|row| row.id == ProposalId(id)).cloned();
        match dice.below(4) {
            0 => {}
            1 => rows.extend(kept),
            2 if dice.is_rare() => rows.push(Proposal {
                id: ProposalId(id + 100),
                ..random_row(dice, id)
            }),
            _ => rows.push(random_row(dice, id)),
        }
    }
    let mut parts = parts(rows);
    random_settings(dice, &mut parts.settings);
    let phase_in = PhaseIn::FullFrom(month(2024, 1 + dice.number(12)));
    parts.curves = vec![Curve {
        id: CurveId(3),
        name: "K".into(),
        phase_in,
    }];
    let mut whole = Area::new(AreaId::WHOLE, "", None);
    let targeted = (2023..2030).filter(|_| !dice.is_rare()).collect::<Vec<_>>();
    whole.targets = targeted
        .into_iter()
        .map(|number| (year(number), dice.amount()))
        .collect();
    parts.areas = vec![whole];
    random_rules(dice, &mut parts);
    parts
}

fn random_settings(dice: &mut Dice, settings: &mut Settings) {
    let first = year(2023 + dice.number(3));
    settings.years = Years::new(first, 1 + dice.below(5)).unwrap();
    settings.carry_over = dice.one_of(&[CarryOver::None, CarryOver::Shortfall, CarryOver::ShortfallAndSurplus]);
    settings.rounding.scope = dice.one_of(&[Scope::Cells, Scope::Totals, Scope::Balanced]);
    settings.rounding.mode = dice.one_of(&[Mode::HalfAwayFromZero, Mode::HalfToEven, Mode::TowardZero]);
    if dice.is_rare() {
        settings.rounding.step = Step::new(amount("0.000001")).unwrap();
    }
    if dice.is_rare() {
        settings.full_year = FullYearColumn::WithOneOff;
    }
}

fn random_rules(dice: &mut Dice, parts: &mut Parts) {
    let ids: Vec<ProposalId> = parts.proposals.iter().map(|row| row.id).collect();
    let [left, right, rest @ ..] = &ids[..] else { return };
    if dice.is_rare() {
        parts.rules.alternatives = vec![Alternatives {
            id: AlternativesId(1),
            name: "A".into(),
            choice: Choice::AtMostOne,
            members: vec![*left, *right],
            chosen: if dice.is_rare() { vec![*left] } else { vec![*right] },
        }];
    }
    if !dice.is_rare() {
        let other = rest.first().unwrap_or(right);
        let taken_out = amount(&alloc::format!("{}", 1 + dice.below(9)));
        let line = Line {
            amount: Entry::Amount(taken_out),
            ..line(1, "0")
        };
        let overlap = Overlap {
            id: OverlapId(1),
            between: [*left, *other],
            line,
        };
        parts.rules.overlaps = vec![Arc::new(overlap)];
    }
}

#[test]
fn causes_of_random_pairs_add_up_and_mirror() {
    let mut dice = Dice(1);
    let mut reached = BTreeSet::new();
    for _ in 0..400 {
        let old = random_plan(&mut dice, &[]);
        let new = random_plan(&mut dice, &old.proposals);
        let (old, new) = (Plan::assembled(old).unwrap(), Plan::assembled(new).unwrap());
        invariants::hold(&old, &new);
        let pair = compare(&old, &new).pairs.remove(0);
        let bridges = pair.totals.iter().chain(pair.gaps.iter().flatten());
        reached.extend(bridges.flat_map(|bridge| bridge.causes.iter().map(|(cause, _)| cause).collect::<Vec<_>>()));
    }
    let never = |cause| !reached.contains(&cause);
    assert!(
        !never(Cause::Overlap) && !never(Cause::CountsNow(Why::Alternative)),
        "{reached:?}"
    );
    let all_but_index = 21;
    assert_eq!(reached.len(), all_but_index, "{reached:?}");
}

/// Plans in different price levels: causes add up, in the first plan's prices.
#[test]
fn causes_of_random_pairs_in_other_prices_add_up() {
    let mut dice = Dice(2);
    let index = |number, value: i64| Index {
        year: year(number),
        value: value.into(),
        source: "".into(),
    };
    for _ in 0..100 {
        let mut plans = [random_plan(&mut dice, &[]), random_plan(&mut dice, &[])];
        plans[1].proposals = plans[0].proposals.clone();
        plans[1].rules = plans[0].rules.clone();
        for (level, parts) in (2024..).zip(&mut plans) {
            parts.settings.price_level = Some(year(level));
            parts.settings.indices.operating = vec![index(2024, 1013), index(2025, 1040)];
        }
        let [old, new] = plans.map(|parts| Plan::assembled(parts).unwrap());
        let pair = compare(&old, &new).pairs.remove(0);
        let bridges = pair.totals.iter().chain(pair.gaps.iter().flatten());
        for bridge in bridges {
            assert_eq!(bridge.causes.sum(), bridge.difference());
            let rounding = bridge.causes.of(Cause::Rounding);
            assert!(rounding.is_none_or(|rounding| rounding.exact.is_zero()));
        }
    }
}
