//! Amounts, entries and shares, from nothing to the largest and finest that can be entered.

use model::{Amount, Entry, Fraction, Notation, Range, Sign, Unit};
use rust_decimal::Decimal;

use super::dice::Dice;

/// Kroner with savings negative, as amounts are kept.
pub const KRONER: Notation = Notation {
    unit: Unit::Kroner,
    sign: Sign::SavingsNegative,
};

/// The largest amount, in hundredths of a krone.
const LARGEST: i64 = 99_999_999_999_999;

/// So many kroner with so many decimals.
pub fn kroner(mantissa: i64, decimals: u32) -> Amount {
    let value = Decimal::try_new(mantissa, decimals).expect("few decimals");
    Amount::new(value, KRONER).expect("an amount within the limits")
}

/// The largest saving that can be entered.
pub fn largest_saving() -> Amount {
    kroner(-LARGEST, 2)
}

/// Any amount; most are savings of some thousand kroner.
pub fn amount(dice: &mut Dice) -> Amount {
    match dice.below(14) {
        0 => kroner(0, 0),
        1..=5 | 12..=13 => kroner(-dice.between(0, 9_000) * 1_000, 0),
        6 => kroner(dice.between(0, 5_000) * 500, 0),
        7 => kroner(dice.between(-99_999_999, 99_999_999), 2),
        8 => kroner(dice.between(-9_999_999_999, 9_999_999_999), 6),
        9 => kroner(dice.pick(&[1, -1]), 6),
        10 => kroner(dice.between(-LARGEST, LARGEST), 2),
        _ => kroner(dice.pick(&[-LARGEST, LARGEST]), 2),
    }
}

/// Any entry; most are amounts.
pub fn entry(dice: &mut Dice) -> Entry {
    match dice.below(14) {
        0 => Entry::Empty,
        1 => Entry::NotQuantified,
        2 => Entry::NotRelevant,
        3 => Entry::Range(range(dice)),
        _ => Entry::Amount(amount(dice)),
    }
}

fn range(dice: &mut Dice) -> Range {
    let mut amounts = [amount(dice), amount(dice), amount(dice)];
    amounts.sort();
    let [high, expected, low] = amounts;
    Range::new(low, expected, high).expect("three amounts in order")
}

/// Any share: twelfths, thirds, odd fractions, percentages and long decimals.
pub fn share(dice: &mut Dice) -> Fraction {
    let (numerator, denominator) = match dice.below(8) {
        0 => (0, 1),
        1 => (1, 1),
        2 => (dice.below(13), 12),
        3 => (dice.below(4), 3),
        4 => (dice.below(998), 997),
        5 => (dice.below(101), 100),
        6 => below_itself(dice, Fraction::LARGEST_ENTERED),
        _ => return decimal_share(dice),
    };
    Fraction::new(numerator, denominator).expect("a share from 0 to 1")
}

fn below_itself(dice: &mut Dice, largest: u64) -> (u64, u64) {
    let denominator = 1 + dice.below(largest);
    (dice.below(denominator + 1), denominator)
}

fn decimal_share(dice: &mut Dice) -> Fraction {
    let value = Decimal::try_new(dice.between(0, 1_000_000), 6).expect("six decimals");
    let fine = Decimal::try_new(dice.between(0, 999_999), 12).expect("twelve decimals");
    Fraction::from_decimal(value.min(Decimal::ONE - fine) + fine).expect("a share from 0 to 1")
}
