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

/// An amount of money as somebody entered it.
///
/// Kept in kroner with savings negative, so that showing or converting a scenario in
/// another unit or sign changes no amount. At most 999.999.999.999,99 kr. either way and at
/// most six decimals of a krone; always in canonical form (no trailing zeros, no `-0`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(Decimal);

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

/// The largest amount that can be entered, in hundredths of a krone.
const LARGEST: Decimal = Decimal::from_parts(276_447_231, 23_283, 0, false, 2);
/// Decimals of a krone that an amount can have.
const DECIMALS: u32 = 6;

impl Amount {
    /// No money.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// 1.000 kr.
    pub(crate) const THOUSAND_KRONER: Self = Self(Decimal::ONE_THOUSAND);

    /// The amount that is written `value` in this notation.
    ///
    /// # Errors
    /// [`AmountError`] where the value is too large or too fine to be kept exactly.
    pub fn new(value: Decimal, notation: Notation) -> Result<Self, AmountError> {
        let kroner = multiplied(value, notation.unit.zeros())
            .ok_or(AmountError::TooLarge)?
            .normalize();
        if kroner.abs() > LARGEST {
            return Err(AmountError::TooLarge);
        }
        if kroner.scale() > DECIMALS {
            return Err(AmountError::TooFine);
        }
        Ok(Self(signed(kroner, notation.sign)))
    }

    /// The number that is written for this amount in a notation: exact, without trailing zeros.
    pub fn written(self, notation: Notation) -> Decimal {
        let value = signed(self.0, notation.sign);
        let scale = value.scale().saturating_add(notation.unit.zeros());
        Decimal::try_from_i128_with_scale(value.mantissa(), scale)
            .unwrap_or(value)
            .normalize()
    }

    /// The amount in millionths of a krone, savings negative: a whole number, below 10^18.
    pub(crate) fn millionths(self) -> i128 {
        let missing = DECIMALS.saturating_sub(self.0.scale());
        self.0.mantissa().saturating_mul(10_i128.pow(missing))
    }

    /// The same money with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self((-self.0).normalize())
    }

    /// Whether it is nothing at all.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether it takes money out of the budget: negative, as amounts are kept.
    pub fn is_saving(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} kr.", self.0)
    }
}

/// `value` with so many zeros more, or nothing where a decimal cannot hold it exactly.
fn multiplied(value: Decimal, zeros: u32) -> Option<Decimal> {
    let value = value.normalize();
    let kept = value.scale().saturating_sub(zeros);
    let missing = zeros.saturating_sub(value.scale());
    let mantissa = value.mantissa().checked_mul(10_i128.checked_pow(missing)?)?;
    Decimal::try_from_i128_with_scale(mantissa, kept).ok()
}

fn signed(kroner: Decimal, sign: Sign) -> Decimal {
    match sign {
        Sign::SavingsNegative => kroner,
        Sign::SavingsPositive => (-kroner).normalize(),
    }
}
