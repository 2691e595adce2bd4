//! Money as it is entered: exact decimals, one meaning whatever unit and sign are on the screen.

use core::fmt;

use rust_decimal::Decimal;
use thiserror::Error;

/// What one printed figure counts: kroner, thousands, millions or milliards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// kr.
    Kroner,
    /// 1.000 kr.
    Thousands,
    /// mio. kr.
    Millions,
    /// mia. kr.
    Milliards,
}

impl Unit {
    /// All units, the smallest first.
    pub const ALL: [Self; 4] = [Self::Kroner, Self::Thousands, Self::Millions, Self::Milliards];

    /// How many zeros one of this unit has in kroner.
    pub const fn zeros(self) -> u32 {
        match self {
            Self::Kroner => 0,
            Self::Thousands => 3,
            Self::Millions => 6,
            Self::Milliards => 9,
        }
    }
}

/// Which sign a saving is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// A saving is written `-0,450`, a cost `0,450`.
    SavingsNegative,
    /// A saving is written `0,450`, an investment `-0,450`.
    SavingsPositive,
}

/// How amounts are written: their unit and their sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notation {
    /// What a written 1 stands for.
    pub unit: Unit,
    /// What a written minus stands for.
    pub sign: Sign,
}

/// How amounts are written where nobody chose: in kroner, as they are kept.
const KRONER: Notation = Notation {
    unit: Unit::Kroner,
    sign: Sign::SavingsNegative,
};

/// An amount of money as somebody entered it.
///
/// Kept in millionths of a krone with savings negative, so that showing or converting a scenario
/// in another unit or sign changes no amount. At most 999.999.999.999,99 kr. either way and at
/// most six decimals of a krone; always written in canonical form (no trailing zeros, no `-0`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(i64);

/// Why a number cannot be an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AmountError {
    /// Over 999.999.999.999,99 kr. either way.
    #[error("an amount is larger than 999 999 999 999.99 kr.")]
    TooLarge,
    /// Finer than a millionth of a krone.
    #[error("an amount is finer than a millionth of a krone")]
    TooFine,
}

/// The largest amount that can be entered, in millionths of a krone.
const LARGEST: u64 = 999_999_999_999_990_000;
/// Decimals of a krone that an amount can have.
const DECIMALS: u32 = 6;

impl Amount {
    /// No money.
    pub const ZERO: Self = Self(0);
    /// A millionth of a krone, the least that can be entered.
    pub(crate) const MILLIONTH: Self = Self(1);
    /// 1.000 kr.
    pub(crate) const THOUSAND_KRONER: Self = Self(1_000_000_000);

    /// The amount that is written `value` in this notation.
    ///
    /// # Errors
    /// [`AmountError`] where the value is too large or too fine to be kept exactly.
    pub fn new(value: Decimal, notation: Notation) -> Result<Self, AmountError> {
        let value = value.normalize();
        let zeros = notation.unit.zeros().saturating_add(DECIMALS);
        let finer = value.scale().saturating_sub(zeros);
        let millionths = zeros_added(value.mantissa(), zeros.saturating_sub(value.scale()))
            .and_then(|millionths| i64::try_from(millionths.checked_div(power_of_ten(finer)?)?).ok())
            .filter(|millionths| millionths.unsigned_abs() <= LARGEST)
            .ok_or(AmountError::TooLarge)?;
        if finer > 0 {
            return Err(AmountError::TooFine);
        }
        Ok(Self(signed(millionths, notation.sign)))
    }

    /// The number that is written for this amount in a notation: exact, without trailing zeros.
    pub fn written(self, notation: Notation) -> Decimal {
        let value = signed(self.0, notation.sign);
        let scale = notation.unit.zeros().saturating_add(DECIMALS);
        Decimal::try_from_i128_with_scale(value.into(), scale)
            .unwrap_or_default()
            .normalize()
    }

    /// The amount in millionths of a krone, savings negative: a whole number, below 10^18.
    pub(crate) const fn millionths(self) -> i64 {
        self.0
    }

    /// The same, as wide as the sums it is held against.
    pub(crate) const fn whole_millionths(self) -> i128 {
        self.0 as i128
    }

    /// The same money with the other sign.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self(self.0.saturating_neg())
    }

    /// Whether it is nothing at all.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whether it takes money out of the budget: negative, as amounts are kept.
    pub const fn is_saving(self) -> bool {
        self.0 < 0
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} kr.", self.written(KRONER))
    }
}

/// `value` with so many zeros more, or nothing where that is beyond all bounds.
fn zeros_added(value: i128, zeros: u32) -> Option<i128> {
    value.checked_mul(power_of_ten(zeros)?)
}

const fn power_of_ten(zeros: u32) -> Option<i128> {
    10_i128.checked_pow(zeros)
}

const fn signed(millionths: i64, sign: Sign) -> i64 {
    match sign {
        Sign::SavingsNegative => millionths,
        Sign::SavingsPositive => millionths.saturating_neg(),
    }
}
