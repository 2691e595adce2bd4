//! How a scenario writes its numbers: the unit and sign of money, the sign of posts.

use model::{Amount, AmountError, Notation, PersonnelSign, Settings, Sign};
use rust_decimal::Decimal;

use super::values::{Number, Year};
use crate::Problem;
use crate::schema::misfit::{At, Misfit, each};

/// How a scenario writes its numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Convention {
    pub(super) notation: Notation,
    pub(super) personnel: PersonnelSign,
}

/// Numbers by year, as a file lists them.
pub(super) type ByYear<T> = Vec<(Year, T)>;

impl Convention {
    pub(super) const fn of(settings: &Settings) -> Self {
        Self {
            notation: settings.notation,
            personnel: settings.personnel.sign,
        }
    }

    /// Money in the scenario's unit and sign.
    pub(super) fn amount(self, number: Number) -> Result<Amount, Problem> {
        amount(number, self.notation)
    }

    pub(super) fn written(self, amount: Amount) -> Number {
        Number(amount.written(self.notation))
    }

    /// A budget or a step: in the scenario's unit, and written without a sign in every scenario.
    pub(super) fn size(self, number: Number) -> Result<Amount, Problem> {
        amount(number, self.unsigned())
    }

    pub(super) fn written_size(self, amount: Amount) -> Number {
        Number(amount.written(self.unsigned()))
    }

    const fn unsigned(self) -> Notation {
        Notation {
            unit: self.notation.unit,
            sign: Sign::SavingsNegative,
        }
    }

    /// Posts in the scenario's own sign, to and fro.
    pub(super) fn posts(self, number: Decimal) -> Decimal {
        match self.personnel {
            PersonnelSign::FewerNegative => number.normalize(),
            PersonnelSign::FewerPositive => (-number).normalize(),
        }
    }

    pub(super) fn targets(self, list: ByYear<Number>) -> Result<Vec<(model::Year, Amount)>, Misfit> {
        each(list, |(year, number)| -> Result<_, Misfit> {
            Ok((year.0, self.amount(number).at(1)?))
        })
    }

    pub(super) fn written_targets(self, list: &[(model::Year, Amount)]) -> ByYear<Number> {
        let written = |(year, amount): &(model::Year, Amount)| (Year(*year), self.written(*amount));
        list.iter().map(written).collect()
    }
}

fn amount(number: Number, notation: Notation) -> Result<Amount, Problem> {
    Amount::new(number.0, notation).map_err(|error| match error {
        AmountError::TooLarge => Problem::TooLarge,
        AmountError::TooFine => Problem::TooFine,
    })
}
