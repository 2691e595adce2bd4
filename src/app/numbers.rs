//! The one place that turns figures into text: decimal mark, thousands, zero and minus.

use model::{Exact, Figure, Notation, Rounding, Settings, Unit, Zero};
use rust_decimal::Decimal;

use crate::words::Language;

/// How figures are written on screen, in print and in exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberStyle {
    /// Whose decimal mark is used.
    pub language: Language,
    /// The unit and sign figures are shown in.
    pub notation: Notation,
    /// What they are rounded to; says how many decimals are shown.
    pub rounding: Rounding,
    /// How nothing is printed.
    pub zero: Zero,
    /// Whether thousands are kept apart.
    pub grouping: Grouping,
}

/// How many decimals more than a printed figure an exact amount is written with before it is cut off.
const MORE_DECIMALS: u32 = 6;

/// Whether thousands are kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// `11.100`
    Apart,
    /// `11100`
    Together,
}

impl NumberStyle {
    /// The style of a scenario, shown in a notation.
    pub const fn new(settings: &Settings, notation: Notation, language: Language) -> Self {
        Self {
            language,
            notation,
            rounding: settings.rounding,
            zero: settings.zero,
            grouping: Grouping::Apart,
        }
    }

    /// A figure as it is printed, with hyphen-minus and never `-0`.
    pub fn printed(&self, figure: &Figure) -> String {
        let decimals = self.rounding.step.decimals(self.notation.unit);
        self.decimal(figure.printed_in(self.notation), decimals)
    }

    /// An entered amount as it is printed: all of its decimals, at least as many as figures have.
    pub fn entered(&self, amount: model::Amount) -> String {
        let value = amount.written(self.notation);
        let decimals = self.rounding.step.decimals(self.notation.unit);
        self.decimal(value, decimals.max(value.normalize().scale()))
    }

    /// Posts, which figures carry in millionths, as they are printed.
    pub fn posts(&self, figure: &Figure, settings: &Settings) -> String {
        let notation = model::PersonnelStyle::notation(settings.personnel);
        self.decimal(figure.printed_in(notation), settings.personnel.decimals)
    }

    /// A number with so many decimals; it has no more than those.
    pub fn decimal(&self, value: Decimal, decimals: u32) -> String {
        let value = value.normalize();
        let value = if value.is_zero() { Decimal::ZERO } else { value };
        self.spelled(&value.to_string(), decimals)
    }

    /// An exact amount in a notation: all of its decimals where they end soon, else cut off with `…`.
    pub fn exact(&self, amount: &Exact, notation: Notation, decimals: u32) -> String {
        self.spelled(
            &amount.written_to(notation, decimals.saturating_add(MORE_DECIMALS)),
            decimals,
        )
    }

    /// A number written with a point, with this language's marks and at least so many decimals.
    fn spelled(&self, number: &str, decimals: u32) -> String {
        if number == "0" && self.zero == Zero::Short {
            return number.to_owned();
        }
        let (minus, digits) = match number.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", number),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let cut_off = part.ends_with('…');
        let width = if cut_off {
            0
        } else {
            usize::try_from(decimals).unwrap_or(0).max(part.len())
        };
        let mark = if width == 0 && part.is_empty() { "" } else { self.mark() };
        format!("{minus}{}{mark}{part:0<width$}", self.grouped(whole))
    }

    const fn mark(&self) -> &'static str {
        match self.language {
            Language::Danish => ",",
            Language::English => ".",
        }
    }

    fn grouped(&self, whole: &str) -> String {
        let separator = match (self.grouping, self.language) {
            (Grouping::Together, _) => return whole.to_owned(),
            (Grouping::Apart, Language::Danish) => '.',
            (Grouping::Apart, Language::English) => ',',
        };
        let mut text = String::with_capacity(whole.len().saturating_mul(2));
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && whole.len().saturating_sub(place).is_multiple_of(3) {
                text.push(separator);
            }
            text.push(digit);
        }
        text
    }
}

/// The key of a unit's words.
pub const fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Kroner => "unit-kroner",
        Unit::Thousands => "unit-thousands",
        Unit::Millions => "unit-millions",
        Unit::Milliards => "unit-milliards",
    }
}
