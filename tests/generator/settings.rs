//! What a scenario decides for all of its rows.

use model::{
    CarryOver, Category, Confidentiality, FullYearColumn, Index, Indices, Mode, Notation, Note, NoteKind,
    PersonnelSign, PersonnelStyle, Rounding, Scope, Settings, Sign, Status, Step, Text, Unit, Weight, Year, Years,
    Zero,
};
use rust_decimal::Decimal;

use super::dice::Dice;
use super::entries::kroner;
use super::phase_ins::{nearest_year, year};

/// Every scope, the default first.
pub const SCOPES: [Scope; 3] = [Scope::Cells, Scope::Totals, Scope::Balanced];
/// Every rounding mode, the default first.
pub const MODES: [Mode; 3] = [Mode::HalfAwayFromZero, Mode::HalfToEven, Mode::TowardZero];
/// Every carry-over rule.
pub const CARRY_OVERS: [CarryOver; 3] = [CarryOver::None, CarryOver::Shortfall, CarryOver::ShortfallAndSurplus];

/// Settings of any sort.
pub fn settings(dice: &mut Dice) -> Settings {
    let years = years(dice);
    Settings {
        carry_over: dice.pick(&CARRY_OVERS),
        full_year: full_year(dice),
        zero: zero(dice),
        personnel: personnel(dice),
        price_level: price_level(dice, years),
        indices: indices(dice, years),
        statuses: statuses(dice),
        categories: categories(dice),
        discount_rate: discount_rate(dice),
        notes: notes(dice),
        ..Settings::new("Made up", notation(dice), years, rounding(dice))
    }
}

/// From one year to thirty; few are the simplest.
pub fn years(dice: &mut Dice) -> Years {
    let count = if dice.once_in(12) {
        1 + dice.below(30)
    } else {
        1 + dice.below(6)
    };
    let last_start = 2201 - i64::try_from(count).expect("at most thirty");
    let first = match dice.below(30) {
        28 => 1900,
        29 => last_start,
        _ => dice.between(2018, 2030),
    };
    Years::new(nearest_year(first), count).expect("years of the calendar")
}

/// Any unit and sign.
pub fn notation(dice: &mut Dice) -> Notation {
    Notation {
        unit: dice.pick(&Unit::ALL),
        sign: dice.pick(&[Sign::SavingsNegative, Sign::SavingsPositive]),
    }
}

/// Any step, mode and scope.
pub fn rounding(dice: &mut Dice) -> Rounding {
    Rounding {
        step: step(dice),
        mode: dice.pick(&MODES),
        scope: dice.pick(&SCOPES),
    }
}

/// From a millionth of a krone to a million, odd ones among them.
pub fn step(dice: &mut Dice) -> Step {
    let (mantissa, decimals) = dice.pick(&[
        (1_000, 0),
        (1, 0),
        (1_000_000, 0),
        (500, 0),
        (100_000, 0),
        (7, 0),
        (1, 2),
        (25, 2),
        (3, 2),
        (1, 6),
    ]);
    Step::new(kroner(mantissa, decimals)).expect("more than zero")
}

/// What the full-year column counts.
pub fn full_year(dice: &mut Dice) -> FullYearColumn {
    dice.pick(&[FullYearColumn::Recurring, FullYearColumn::WithOneOff])
}

/// How zero is printed.
pub fn zero(dice: &mut Dice) -> Zero {
    dice.pick(&[Zero::Short, Zero::WithDecimals])
}

/// How posts are written.
pub fn personnel(dice: &mut Dice) -> PersonnelStyle {
    PersonnelStyle {
        sign: dice.pick(&[PersonnelSign::FewerNegative, PersonnelSign::FewerPositive]),
        decimals: u32::try_from(dice.below(5)).expect("few decimals"),
    }
}

/// A price level, more often than not.
pub fn price_level(dice: &mut Dice, years: Years) -> Option<Year> {
    (dice.below(3) > 0).then(|| year(dice, years))
}

/// Index numbers for some years.
pub fn indices(dice: &mut Dice, years: Years) -> Indices {
    Indices {
        operating: index_list(dice, years),
        capital: index_list(dice, years),
    }
}

fn index_list(dice: &mut Dice, years: Years) -> Vec<Index> {
    let count = dice.below(6);
    let first = i64::from(years.first().number()) - 1;
    let index = |(year, value): (i64, i64)| Index {
        year: nearest_year(year),
        value: Decimal::try_new(value, 3).expect("three decimals"),
        source: "KL".into(),
    };
    let values: Vec<i64> = (0..count).map(|_| dice.between(90_000, 130_000)).collect();
    let mut list: Vec<Index> = (first..).zip(values).map(index).collect();
    list.dedup_by_key(|index| index.year);
    list
}

/// The usual statuses, sometimes with others after them, or weighed the other way.
pub fn statuses(dice: &mut Dice) -> Vec<Status> {
    let mut statuses = Status::usual();
    if dice.once_in(4) {
        statuses.push(Status {
            name: "udskudt".into(),
            weight: Weight::Shown,
        });
    }
    if dice.once_in(4) {
        let place = dice.place(statuses.len());
        statuses[place].weight = Weight::Shown;
    }
    statuses
}

/// Some categories.
pub fn categories(dice: &mut Dice) -> Vec<Category> {
    let category = |number: u64| Category {
        short: format!("K{number}").into(),
        meaning: text(number),
    };
    (0..dice.below(3)).map(category).collect()
}

/// From nothing to everything.
pub fn discount_rate(dice: &mut Dice) -> Decimal {
    Decimal::try_new(dice.pick(&[0, 35, 40, 1000, 1]), 3).expect("three decimals")
}

/// Some texts.
pub fn notes(dice: &mut Dice) -> Vec<Note> {
    (0..dice.below(3)).map(|_| note(dice)).collect()
}

fn note(dice: &mut Dice) -> Note {
    let kinds = [
        NoteKind::Public,
        NoteKind::Internal,
        NoteKind::Source,
        NoteKind::PrintedInSource,
    ];
    Note {
        kind: dice.pick(&kinds),
        text: text(dice.below(4)),
        confidentiality: dice.pick(&[Confidentiality::Open, Confidentiality::Confidential]),
    }
}

/// A text with a number in it.
pub fn text(number: u64) -> Text {
    ["", "Færre møder", "Øvrige \"tiltag\"", "Bus;\ttog"][usize::try_from(number % 4).unwrap_or(0)].into()
}
