//! Index numbers, and the factor from one price level to another.

use alloc::vec::Vec;

use num_bigint::BigInt;
use num_rational::BigRational;
use rust_decimal::Decimal;
use thiserror::Error;

use crate::{Line, Money, Plan, Text, Year};

/// Index numbers a year, for operating and for capital money apart.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Indices {
    /// For operating money, in order of year, none twice.
    pub operating: Vec<Index>,
    /// For capital money, in order of year, none twice.
    pub capital: Vec<Index>,
}

/// One year's index number (pris- og lønindeks).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The year whose prices it stands for.
    pub year: Year,
    /// The index number, above zero and below a million, with at most six decimals.
    pub value: Decimal,
    /// Who published it, and when.
    pub source: Text,
}

/// Why a table cannot be shown in another price level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PriceLevelError {
    /// The scenario does not say in which year's prices it is stated.
    #[error("the scenario names no price level of its own")]
    NoLevel,
    /// An index number is missing.
    #[error("no index number for {year} ({money:?})")]
    NoIndex {
        /// The year that has none.
        year: Year,
        /// The kind of money it is missing for.
        money: Money,
    },
}

/// What amounts are multiplied with to be shown in another year's prices: I(shown) / I(stated).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Factors {
    pub(crate) operating: BigRational,
    pub(crate) capital: Option<BigRational>,
}

impl Indices {
    /// The index numbers of one kind of money.
    pub fn of(&self, money: Money) -> &[Index] {
        match money {
            Money::Operating => &self.operating,
            Money::Capital => &self.capital,
        }
    }

    fn value(&self, year: Year, money: Money) -> Result<BigRational, PriceLevelError> {
        let index = self.of(money).iter().find(|index| index.year == year);
        index
            .map(|index| ratio(index.value))
            .ok_or(PriceLevelError::NoIndex { year, money })
    }

    fn factor(&self, stated: Year, shown: Year, money: Money) -> Result<BigRational, PriceLevelError> {
        Ok(self.value(shown, money)? / self.value(stated, money)?)
    }
}

impl Factors {
    /// The factors that show a plan in the prices of a year; none where those are its own. An index
    /// for capital money is asked for only where the plan holds any.
    pub(crate) fn new(plan: &Plan, shown: Year) -> Result<Option<Self>, PriceLevelError> {
        let settings = plan.settings();
        let stated = settings.price_level.ok_or(PriceLevelError::NoLevel)?;
        if stated == shown {
            return Ok(None);
        }
        let factor = |money| settings.indices.factor(stated, shown, money);
        Ok(Some(Self {
            operating: factor(Money::Operating)?,
            capital: plan.holds_capital().then(|| factor(Money::Capital)).transpose()?,
        }))
    }

    /// The factor for one kind of money; a plan without capital money never asks for its own.
    pub(crate) fn of(&self, money: Money) -> &BigRational {
        match money {
            Money::Operating => &self.operating,
            Money::Capital => self.capital.as_ref().unwrap_or(&self.operating),
        }
    }

    /// Whether these are the factors that a changed plan needs.
    pub(crate) fn cover(&self, plan: &Plan) -> bool {
        self.capital.is_some() == plan.holds_capital()
    }
}

impl Plan {
    /// Whether any line is capital money.
    fn holds_capital(&self) -> bool {
        let capital = |line: &Line| line.money == Money::Capital;
        let overlaps = &self.rules().overlaps;
        overlaps.iter().any(|overlap| capital(&overlap.line))
            || self.proposals().any(|row| row.lines.iter().any(capital))
    }
}

/// A decimal as a fraction, exactly.
pub(crate) fn ratio(value: Decimal) -> BigRational {
    BigRational::new(value.mantissa().into(), BigInt::from(10).pow(value.scale()))
}
