//! Proposals of every kind, with none, one or several lines.

use std::sync::Arc;

use model::{
    AreaId, Base, Ceiling, CurveId, Decision, Details, Entry, Inclusion, Kind, Line, LineId, LineKind, Money,
    Personnel, Proposal, ProposalId, Text, Year, Years,
};
use rust_decimal::Decimal;

use super::dice::Dice;
use super::entries::{amount, entry};
use super::phase_ins::{phasing, year};
use super::settings::{notes, text};

/// What a proposal can refer to.
pub struct Surroundings {
    /// The years shown.
    pub years: Years,
    /// The areas it can lie in, at least one.
    pub areas: Vec<AreaId>,
    /// The named curves it can follow.
    pub curves: Vec<CurveId>,
    /// The statuses it can have, at least one.
    pub statuses: Vec<Text>,
}

/// A proposal that is no balancing one.
pub fn proposal(dice: &mut Dice, id: ProposalId, around: &Surroundings) -> Proposal {
    Proposal {
        id,
        number: format!("F{}", dice.below(100)).into(),
        title: text(dice.below(4)),
        kind: dice.pick(&[Kind::Ordinary, Kind::Ordinary, Kind::Unallocated, Kind::DecidedEarlier]),
        area: dice.pick(&around.areas),
        inclusion: inclusion(dice),
        status: status(dice, around),
        decisions: (0..dice.below(3)).map(|_| decision(dice, around)).collect(),
        lines: lines(dice, around),
        personnel: personnel(dice, around).map(Arc::new),
        details: Arc::new(details(dice)),
    }
}

/// Included, four times in five.
pub fn inclusion(dice: &mut Dice) -> Inclusion {
    if dice.once_in(5) {
        Inclusion::Excluded
    } else {
        Inclusion::Included
    }
}

/// One of the statuses, most often one that counts.
pub fn status(dice: &mut Dice, around: &Surroundings) -> Text {
    if dice.below(3) < 2 && around.statuses.len() > 1 {
        return around.statuses[1].clone();
    }
    dice.pick(&around.statuses)
}

fn lines(dice: &mut Dice, around: &Surroundings) -> Arc<[Line]> {
    let count = dice.pick(&[1, 1, 1, 2, 3, 0]);
    (1..=count).map(|number| line(dice, LineId(number), around)).collect()
}

/// A line with any entry and any phase-in.
pub fn line(dice: &mut Dice, id: LineId, around: &Surroundings) -> Line {
    Line {
        id,
        name: text(dice.below(4)),
        kind: line_kind(dice),
        amount: entry(dice),
        phasing: phasing(dice, around.years, &around.curves),
        stated: stated(dice, around.years),
        money: money(dice),
        ceiling: ceiling(dice),
    }
}

/// What a line is about.
pub fn line_kind(dice: &mut Dice) -> LineKind {
    let kinds = [
        LineKind::Saving,
        LineKind::Investment,
        LineKind::GivenBack,
        LineKind::LostIncome,
    ];
    dice.pick(&kinds)
}

/// Operating or capital money.
pub fn money(dice: &mut Dice) -> Money {
    dice.pick(&[Money::Operating, Money::Operating, Money::Capital])
}

/// Inside or outside the ceiling.
pub fn ceiling(dice: &mut Dice) -> Ceiling {
    dice.pick(&[Ceiling::Inside, Ceiling::Outside])
}

fn stated(dice: &mut Dice, years: Years) -> Arc<[(Year, Entry)]> {
    let count = if dice.below(4) == 3 { 1 + dice.below(3) } else { 0 };
    let mut stated: Vec<(Year, Entry)> = (0..count).map(|_| (year(dice, years), entry(dice))).collect();
    stated.sort_by_key(|(year, _)| *year);
    stated.dedup_by_key(|(year, _)| *year);
    stated.into()
}

fn details(dice: &mut Dice) -> Details {
    if dice.below(2) == 0 {
        return Details::default();
    }
    Details {
        category: text(dice.below(4)),
        notes: notes(dice),
        committee: text(dice.below(4)),
        base: base(dice),
        places: places(dice),
        ..Details::default()
    }
}

/// A decision, most often for a status that counts.
pub fn decision(dice: &mut Dice, around: &Surroundings) -> Decision {
    Decision {
        status: status(dice, around),
        date: dice.pick(&["", "2023-08-22", "2023-09-05"]).into(),
        body: text(dice.below(4)),
        wording: text(dice.below(4)),
    }
}

/// Posts, half of the time; most follow the first line.
pub fn personnel(dice: &mut Dice, around: &Surroundings) -> Option<Personnel> {
    if dice.below(2) == 0 {
        return None;
    }
    let own = dice.below(3) == 2;
    let posts = match dice.below(5) {
        0..=2 => Decimal::try_new(dice.between(-500, 500), 1),
        3 => Decimal::try_new(dice.between(-9_999_999, 9_999_999), 6),
        _ => Decimal::try_new(dice.pick(&[-1_000_000, 1_000_000]), 0),
    };
    Some(Personnel {
        posts: posts.expect("few decimals"),
        phasing: own.then(|| phasing(dice, around.years, &around.curves)),
    })
}

/// What savings in % are a percentage of.
pub fn base(dice: &mut Dice) -> Base {
    match dice.below(4) {
        0 | 1 => Base::Area,
        2 => Base::Budget(amount(dice)),
        _ => Base::NotRelevant,
    }
}

/// Places, half of the time; none at all among them.
pub fn places(dice: &mut Dice) -> Option<u32> {
    (dice.below(2) == 1).then(|| u32::try_from(dice.below(40)).expect("few places"))
}
