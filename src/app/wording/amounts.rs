//! How amounts, posts and percentages are written inside a sentence.

use model::{Amount, CellState, Entry, Exact, Figure, Fraction, Measure, Notation, PersonnelStyle, Sign, Unit};

use super::Wording;
use crate::numbers::{NumberStyle, unit_key};

/// Percentages are carried in millionths, as kroner are.
const PERCENT: Notation = Notation {
    unit: Unit::Kroner,
    sign: Sign::SavingsNegative,
};
/// Decimals of a printed percentage.
const PERCENT_DECIMALS: u32 = 1;

impl Wording<'_> {
    /// A figure as it is printed, without its unit.
    pub fn printed(&self, figure: &Figure, measure: Measure) -> String {
        match measure {
            Measure::Money => self.style.printed(figure),
            Measure::Posts => self.style.posts(figure, self.plan().settings()),
            Measure::Percent => self.style.decimal(figure.printed_in(PERCENT), PERCENT_DECIMALS),
        }
    }

    /// What a cell shows: its figure, or the mark that stands in its place.
    pub fn cell(&self, (state, figure): (CellState, &Figure), measure: Measure) -> String {
        match state {
            CellState::Number => self.printed(figure, measure),
            CellState::NotQuantified => "-".to_owned(),
            CellState::NotRelevant => self.words.text("cell-not-relevant"),
            CellState::Empty => self.words.text("cell-empty"),
        }
    }

    /// An exact figure, all of its decimals where they end soon.
    pub(super) fn exact(&self, exact: &Exact, measure: Measure) -> String {
        let (notation, decimals) = self.scale(measure);
        self.style.exact(exact, notation, decimals)
    }

    fn scale(&self, measure: Measure) -> (Notation, u32) {
        let settings = self.plan().settings();
        match measure {
            Measure::Money => {
                let decimals = self.style.rounding.step.decimals(self.style.notation.unit);
                (self.style.notation, decimals)
            }
            Measure::Posts => (
                PersonnelStyle::notation(settings.personnel),
                settings.personnel.decimals,
            ),
            Measure::Percent => (PERCENT, PERCENT_DECIMALS),
        }
    }

    /// An amount as it was entered.
    pub(super) fn amount(&self, amount: Amount) -> String {
        self.style.entered(amount)
    }

    /// What was entered; of a range the amount that counts.
    pub(super) fn entry(&self, entry: Entry) -> String {
        let mark = match entry {
            Entry::Amount(amount) => return self.amount(amount),
            Entry::Range(range) => return self.amount(range.expected()),
            Entry::NotQuantified => CellState::NotQuantified,
            Entry::NotRelevant => CellState::NotRelevant,
            Entry::Empty => CellState::Empty,
        };
        self.cell((mark, &Figure::zero()), Measure::Money)
    }

    /// What the figures of a measure count: `mio. kr.`, `årsværk`, `%`.
    pub fn unit(&self, measure: Measure) -> String {
        match measure {
            Measure::Money => self.words.text(unit_key(self.style.notation.unit)),
            Measure::Posts => self.words.text("unit-posts"),
            Measure::Percent => self.words.text("unit-percent"),
        }
    }

    /// What figures of a measure are rounded to, as it is read: `1.000 kr.`
    pub(super) fn step(&self, measure: Measure) -> String {
        match measure {
            Measure::Money => {
                let kroner = NumberStyle {
                    notation: PERCENT,
                    ..self.style
                };
                let step = kroner.entered(self.style.rounding.step.amount());
                self.say_of("why-step-kroner", ("step", &step))
            }
            Measure::Posts => self.decimals(self.plan().settings().personnel.decimals),
            Measure::Percent => self.decimals(PERCENT_DECIMALS),
        }
    }

    fn decimals(&self, decimals: u32) -> String {
        self.say_of("why-step-decimals", ("count", &decimals.to_string()))
    }
}

/// A share as one says it: hundredths as a percentage, else a fraction.
pub fn share(share: Fraction) -> String {
    match share.parts_of(100) {
        Some(percent) => format!("{percent} %"),
        None => share.to_string(),
    }
}
